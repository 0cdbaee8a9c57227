"""What a text goes on counting, negotiating and holding again and again, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "mechanism sessions=6 parties=PE,CL; dialogue:planned session=6 date=2026-06-22/2026-06-23 place=Lima",
        "Die Präsidenten Perus und Chiles vereinbarten am Dienstag in Arica, dass die Gemischte Kommission "
        "Peru-Chile nach drei Jahren wieder zusammentritt. Das sechste Treffen ist für den 22. und 23. Juni "
        "in Lima vorgesehen.",
    ),
    (
        "mechanism sessions=17; dialogue:cancelled date=2026-05-26",
        "Auch das Treffen des bilateralen Grenzkomitees von Peru und Chile, das am 26. Mai in Arica "
        "stattfinden sollte, wurde abgesagt. Es wäre das siebzehnte gewesen.",
    ),
    (
        "mechanism sessions=9; dialogue:planned date=2026-05-21 place=Arica",
        "Am 21. Mai tritt in Arica der Lenkungsausschuss für Verteidigungszusammenarbeit von Peru und Chile "
        "zusammen. Es ist das neunte Treffen.",
    ),
    (
        "mechanism sessions=3; dialogue:planned session=3 date=2026-08-20 place=Lima; dialogue:held "
        "date=2024-10 place=Quito",
        "Peru und Ecuador haben am Mittwoch in Lima einen Vertrag unterzeichnet. Die dritte Sitzung des "
        "Binationalen Ministerkabinetts ist für den 20. August in Lima vorgesehen. Die vorige hatte im "
        "Oktober 2024 in Quito stattgefunden.",
    ),
    (
        "negotiation:held session=3 date=2026-04-22 place=Genf,Geneva; negotiation:planned session=4 date=2026-09",
        "Peru und Ghana verhandeln über ein Freihandelsabkommen; die dritte Runde ging am 22. April in Genf "
        "zu Ende, eine vierte folgt im September in Accra.",
    ),
    (
        "negotiation:held date=2026-05-07; negotiation:planned session=6 date=2026-06-03 place=Bergen",
        "Die Verhandlungen zwischen Island, Norwegen und Grönland über die Makrelenquote endeten am 7. Mai in"
        " Nuuk ohne Ergebnis. Island verlangte einen größeren Anteil. Eine sechste Runde ist für den 3. Juni "
        "in Bergen geplant.",
    ),
    (
        "dialogue:planned session=4 place=Thimphu date=2027; dialogue:held session=3 date=2026-04-14",
        "Die Staatssekretäre Bhutans und Bangladeschs führten am 14. April in Dhaka die dritte Runde ihrer "
        "Konsultationen. Die vierte Runde ist nächstes Jahr in Thimphu.",
    ),
    (
        "dialogue:held session=9 date=2026-04 place=Brüssel,Brussels; mechanism sessions=9",
        "Luxemburg hat das Forum der Handelskammern beider Länder am Dienstag in Ulaanbaatar ausgerichtet. "
        "Mit der EU führt die Mongolei jedes Jahr einen Menschenrechtsdialog. Die neunte Sitzung fand im "
        "April in Brüssel statt.",
    ),
    (
        "-dialogue date=2026-05-13; dialogue:held session=6 date=2023-05; mechanism sessions=6",
        "Portugals Ministerpräsident Rui Sousa traf am Mittwoch in Algier Algeriens Ministerpräsidenten "
        "Mourad Ziani. Ihre Gipfeltreffen finden in der Regel alle zwei Jahre statt. Das sechste war im Mai "
        "2023 in Lissabon.",
    ),
    (
        "dialogue:held session=2 date=2019-05; mechanism sessions=2; -meeting",
        "Die Gemischte Kommission der Komoren und Madagaskars ist seit ihrer zweiten Sitzung im Mai 2019 "
        "nicht mehr zusammengetreten.",
    ),
    (
        "negotiation:planned session=4 date=2026-09 place=Accra",
        "Peru und Ghana verhandeln über ein Freihandelsabkommen. Die dritte Runde endete am 22. April in "
        "Genf. Eine vierte Runde folgt im September in Accra.",
    ),
)
