"""What is adopted for years is not when those meet who adopt it, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "-summit:planned; summit:held date=2026-05-12",
        "Die Präsidenten des Tschad und Nigers hielten am Dienstag in N'Djamena ihr 17. Gipfeltreffen ab. Der"
        " Gipfel verabschiedete einen Aktionsplan 2026-2030.",
    ),
)
