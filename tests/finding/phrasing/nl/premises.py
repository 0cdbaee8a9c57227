"""What is opened, dropped after all, seized, voted on unanimously, and commissions that met most recently, in Dutch."""

LANGUAGE = "nl"

HEAD = (
    "De Ghanese minister van Buitenlandse Zaken Ama Owusu sprak in Accra over de betrekkingen met Grenada. "
    "Ze prees de Grenadaanse ambassadeur Keith Noel."
)

CASES = (
    ("opening:planned", "Ghana opent in augustus een consulaat in Castries."),
    ("opening:held", "Ghana en Grenada hebben dinsdag een douanepost geopend."),
    ("-opening", "Owusu opende dinsdag de gesprekken in de ambassade in Castries."),
    ("-signing", "Het verdrag werd vorige maand geparafeerd."),
    (
        "measure:held date=2026-05-04",
        "Owusu veroordeelde de inbeslagname van een Grenadaanse vissersboot door de Ghanese kustwacht op 4 mei.",
    ),
    ("visit:cancelled", "President Kwame Adjei reist volgende week toch niet naar Lima, aldus zijn kabinet."),
    ("-visit", "President Kwame Adjei reisde niet naar Lima."),
    (
        "negotiation:held",
        "Ghana en Grenada zijn deze week onderhandelingen over een belastingverdrag begonnen.",
    ),
    (
        "vote:held date=2026-05-12",
        "Het Ghanese parlement keurde dinsdag het verdrag met Grenada goed. Het werd met 41 tegen 17 stemmen geratificeerd.",
    ),
    (
        "dialogue|meeting:held date=2025-11 place=Kumasi",
        "De gemengde commissie van Ghana en Grenada is vier keer bijeengekomen, laatst in november in Kumasi.",
    ),
    (
        "incident:held",
        "Het nieuws kwam twee weken nadat vier Ghanese jagers door Grenadaanse grenswachten werden doodgeschoten.",
    ),
)
