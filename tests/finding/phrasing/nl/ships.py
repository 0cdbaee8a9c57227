"""Ships in port, exercises that last until a day, and patrols that are none, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "exercise:planned date=2026-05-16/2026-05-29",
        "Letland en Canada werden het dinsdag eens in Riga. De gezamenlijke oefening Baltisch Schild van "
        "Letland en Canada begint zaterdag en duurt tot en met 29 mei.",
    ),
    (
        "exercise:held date=2026-05-11/2026-05-15",
        "De marines van Kenia en India begonnen op 11 mei in Mombasa aan hun gezamenlijke oefening. De "
        "oefening duurt tot 15 mei.",
    ),
    (
        "-exercise",
        "Guyana en Suriname spraken woensdag in Paramaribo af dat hun kustwachten voortaan samen gaan "
        "patrouilleren op de Corantijnrivier.",
    ),
    (
        "port_call:held date=2026-03 place=Abidjan",
        "België en Ivoorkust hebben dinsdag in Brussel overlegd. In maart lag het marineschip Louise-Marie in"
        " de haven van Abidjan.",
    ),
    (
        "port_call:held date=2025-10 place=Majuro parties=MH,TW",
        "Taiwan droeg maandag een patrouilleboot over aan de Marshalleilanden. Het Taiwanese "
        "opleidingsflottielje bezocht Majuro in oktober 2025.",
    ),
    (
        "forum:planned date=2026-05-29 with=Brink parties=NL,BE",
        "Minister Pieter Brink van Buitenlandse Zaken neemt op 29 mei deel aan een door Nederland en België "
        "gezamenlijk georganiseerd seminar in Gent.",
    ),
)
