"""Journeys to a session, and sessions on whose occasion somebody met, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "visit:held date=2026-05-12 with=Phiri place=Lilongwe",
        "De Zambiaanse minister van Buitenlandse Zaken Josephine Phiri is dinsdag in Lilongwe aangekomen voor"
        " de 17e zitting van de Gezamenlijke Permanente Commissie van Zambia en Malawi.",
    ),
    (
        "dialogue:held session=1 date=2026-05-12 place=Astana; dialogue:held session=17 date=2026-05-12; "
        "mechanism sessions=17; mechanism sessions=1",
        "De Kazachse minister van Buitenlandse Zaken Arman Nurlanov en zijn Mongoolse ambtgenoot Bat Ganbold "
        "hielden op 12 mei in Astana overleg ter gelegenheid van de 17e zitting van de Stuurgroep voor "
        "bilaterale samenwerking en de eerste bijeenkomst van de Strategische Dialoog.",
    ),
)
