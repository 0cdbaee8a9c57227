"""What is adopted for years is not when those meet who adopt it, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "-summit:planned; summit:held date=2026-05-12",
        "De presidenten van Tsjaad en Niger hielden dinsdag in N'Djamena hun 17e top. De top nam een "
        "actieplan 2026-2030 aan.",
    ),
)
