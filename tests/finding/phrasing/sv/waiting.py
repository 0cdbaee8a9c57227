"""Instruments that wait, last or give way to others in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"
HEAD = "Island och Japan undertecknade ett försvarsavtal i Tokyo den 3 maj."

CASES = [
    (
        "agreement:signed; memorandum_of_understanding:terminated",
        "Kenya och Norge undertecknade ett samarbetsavtal som ersätter samförståndsavtalet från 2012.",
    ),
    ("agreement:terminated", "Det nya fördraget ersätter fiskeavtalet från 1994 mellan Kenya och Norge."),
    (
        "agreement:to_be_signed",
        "De två sidorna kom överens om att snart underteckna avtalet om skydd av sekretessbelagd information.",
    ),
    ("agreement:to_be_signed", "Kenya och Norge enades om att underteckna ett avtal om utlämning före årets slut."),
    ("agreement:to_be_signed", "Ett avtal om utlämning mellan Kenya och Norge ska undertecknas i juni."),
    ("agreement:to_be_signed", "Ett avtal om utlämning ska undertecknas när presidenten besöker Oslo."),
    (
        "agreement:signed",
        "Han uppmanade Norge att ratificera det investeringsskyddsavtal mellan Kenya och EU som undertecknades 2019.",
    ),
    ("treaty:signed", "Konventionen om vattnet, antagen 2012, väntar fortfarande på Kenyas ratificering."),
    ("agreement:signed", "Mötet handlade om handelsavtalet mellan Kenya och Norge, som ännu inte har ratificerats."),
    (
        "joint_statement:agreed",
        'Toppmötet mellan Kenya och Norge avslutades med att en "Nairobideklaration" om säkerhet antogs.',
    ),
    (
        "treaty:to_be_signed",
        "Gränsen öppnas först när Kenya och Norge har undertecknat sitt fredsfördrag. Fördraget paraferades i augusti.",
    ),
    ("agreement:negotiating", "Ett planerat avtal om arbetskraft mellan Kenya och Norge blev däremot inte klart."),
    ("agreement:proposed", "Kenyas vice utrikesminister vill se ett bindande avtal med Norge före nästa säsong."),
    ("treaty:in_force", "Fördraget från 1922 mellan Kenya och Norge, som fortfarande gäller, nämner dem inte."),
    (
        "memorandum_of_understanding:to_be_signed",
        "De två länderna räknar med att vid detta tillfälle underteckna ett samförståndsavtal om gruvdrift.",
    ),
    ("agreement:to_be_signed", "Kenya och Norge lyckades inte underteckna ett fiskeavtal."),
    (
        "treaty:ratified; figure value=74; figure value=21",
        "Kenyas parlament har godkänt ett utlämningsfördrag med Norge. Rösterna föll 74–21. "
        "Fördraget undertecknades redan 2022 och träder i kraft den 1 februari 2027.",
    ),
]
