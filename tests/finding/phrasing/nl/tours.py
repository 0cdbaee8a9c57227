"""Journeys from stop to stop, ahead and held, and stops that were called off, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "visit:postponed country=GH with=Bos; -visit:planned",
        "Minister Stef Bos heeft zijn reis naar Ghana uitgesteld. Oorspronkelijk zou de VVD'er zondag naar "
        "Accra vliegen.",
    ),
    (
        "visit:planned country=EE with=Dijk; visit:planned country=LV with=Dijk; meeting:planned "
        "with=Dijk,Ozols; -meeting:held",
        "Minister Ruben Dijk van Defensie gaat maandag op bezoek in Estland. Laatste halte is Letland, waar "
        "hij woensdag premier Janis Ozols spreekt.",
    ),
)
