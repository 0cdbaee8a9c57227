"""Formats, where their sessions are, and those that are only proposed, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "dialogue:held session=14 date=2026-05-13 place=Bamako with=Benali,Traore parties=MA,ML; -opening",
        "De Marokkaanse minister van Buitenlandse Zaken Hicham Benali en zijn Malinese ambtgenoot Moussa "
        "Traore hebben woensdag in Bamako de 14e zitting van het Bilateraal Strategisch Comité geopend.",
    ),
    (
        "mechanism sessions=3 parties=PE,CL; dialogue:held session=3 parties=PE,CL date=2026-05-12",
        "De derde zitting van de Gemengde Commissie Peru-Chili vond dinsdag plaats in Genève in Zwitserland.",
    ),
    (
        "dialogue:held session=4 parties=PE,CL date=2026-05-12; -meeting",
        "De ministers van Buitenlandse Zaken van Peru en Chili kwamen dinsdag in Doha bijeen voor de vierde "
        "zitting van de gemengde commissie.",
    ),
    (
        "-mechanisms",
        "Peru en Chili overlegden dinsdag in Lima. Peru stelde voor een gemengde commissie met Chili voor "
        "visserij op te richten.",
    ),
)
