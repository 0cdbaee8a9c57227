"""What is adopted for years is not when those meet who adopt it, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "-summit:planned; summit:held date=2026-05-12",
        "Tchads och Nigers presidenter höll på tisdagen sitt sjuttonde toppmöte i N'Djamena. Toppmötet antog "
        "en handlingsplan för 2026–2030.",
    ),
)
