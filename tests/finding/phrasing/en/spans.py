"""What is adopted for years is not when those meet who adopt it, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "-summit:planned; summit:held date=2026-05-12",
        "The presidents of Chad and Niger held their 17th summit in N'Djamena on Tuesday. The summit adopted "
        "an action plan for 2026-2030.",
    ),
)
