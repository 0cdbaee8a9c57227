"""A journey, its stops, and those whom somebody travels to meet, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "visit:planned with=Bonavia place=Tripolis|visit:planned with=Bonavia place=Tripoli; meeting:planned "
        "with=Bonavia,Treki place=Tripoli",
        "Maltas Ministerpräsident Karl Bonavia reist am 20. Mai nach Tripolis zu Gesprächen mit dem libyschen "
        "Ministerpräsidenten Osama Treki.",
    ),
    (
        "visit:planned date=2026-05-15 with=Hallberg place=Ottawa; meeting:planned date=2026-05-15 "
        "with=Hallberg,Tremblay place=Ottawa",
        "Die schwedische Außenministerin Karin Hallberg reist am Freitag nach Ottawa, um den kanadischen "
        "Außenminister Luc Tremblay zu treffen.",
    ),
    (
        "visit:planned date=2026-05-18 country=BO with=Soto; visit:planned date=2026-05-20 country=PY with=Soto",
        "Die chilenische Außenministerin Ana Soto wird am Montag Bolivien und am Mittwoch Paraguay besuchen.",
    ),
    (
        "visit:planned date=2026-05-18 place=La_Paz with=Soto; visit:planned date=2026-05-20 place=Asunción with=Soto",
        "Die chilenische Außenministerin Ana Soto reist am Montag nach La Paz und am Mittwoch nach Asunción.",
    ),
    (
        "visit:planned date=2026-05-17 country=BD with=Saxell; -meeting:planned",
        "Die finnische Ministerin Elina Saxell reiste am Montag nach Nepal, wo sie den nepalesischen Minister Hari "
        "Rai traf. Am Sonntag setzt sie ihre Reise nach Bangladesch fort.",
    ),
    (
        "visit:held date=2025-10 place=Tirana with=Doukas without=Hasanaj; meeting:held date=2025-10 place=Tirana "
        "with=Doukas,Hasanaj",
        "Im Oktober des vorigen Jahres hatte der griechische Außenminister Achilleas Doukas die albanische "
        "Hauptstadt besucht und dort mit Präsidentin Valbona Hasanaj gesprochen.",
    ),
    (
        "meeting:planned date=2026-05-14 with=Sengsavath,Dashdor place=Ulaanbaatar",
        "Der laotische Präsident Bounmy Sengsavath hält sich zu einem Staatsbesuch in der Mongolei auf. Am heutigen "
        "Donnerstag trifft er in Ulan-Bator mit dem mongolischen Parlamentspräsidenten Bat Dashdor zusammen.",
    ),
)
