"""A journey, its stops, and those whom somebody travels to meet, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "visit:planned with=Bonavia; meeting:planned with=Bonavia,Treki place=Tripoli",
        "De Maltese premier Karl Bonavia reist op 20 mei naar Tripoli voor gesprekken met de Libische premier Osama "
        "Treki.",
    ),
    (
        "visit:planned date=2026-05-15 with=Hallberg place=Ottawa; meeting:planned date=2026-05-15 "
        "with=Hallberg,Tremblay place=Ottawa",
        "De Zweedse minister van Buitenlandse Zaken Karin Hallberg reist vrijdag naar Ottawa om haar Canadese "
        "collega Luc Tremblay te ontmoeten.",
    ),
    (
        "visit:planned date=2026-05-18 country=BO with=Soto; visit:planned date=2026-05-20 country=PY with=Soto",
        "De Chileense minister van Buitenlandse Zaken Ana Soto brengt maandag een bezoek aan Bolivia en woensdag "
        "aan Paraguay.",
    ),
    (
        "visit:planned date=2026-05-17 country=BD with=Saxell",
        "De Finse minister Elina Saxell reisde maandag naar Nepal, waar ze de Nepalese minister Hari Rai ontmoette. "
        "Zondag reist ze door naar Bangladesh.",
    ),
    (
        "visit:held date=2025-10 with=Doukas without=Hasanaj; meeting:held date=2025-10 with=Doukas,Hasanaj",
        "In oktober vorig jaar had de Griekse minister van Buitenlandse Zaken Achilleas Doukas Tirana bezocht en "
        "daar met president Valbona Hasanaj gesproken.",
    ),
)
