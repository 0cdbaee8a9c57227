"""How far instruments have come in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"
HEAD = "Island och Japan undertecknade ett försvarsavtal i Tokyo den 3 maj."

CASES = [
    (
        "joint_statement:signed parties=KE,NO",
        "Kenya och Norge undertecknade i Nairobi en förklaring om gemensam kontroll av hamnar.",
    ),
    ("plan:signed parties=KE,NO", "Kenya och Norge undertecknade ett program för utbyte av lärare."),
    ("agreement:signed parties=KE,NO", "Kenya undertecknade ett strategiskt partnerskap med Norge."),
    ("agreement:proposed", "Kenyas minister förespråkade ett frihandelsavtal mellan Efta och Kenya."),
    ("treaty:signed parties=KE,NO", "Ett vänskapsfördrag från 1987 förpliktar Kenya och Norge till samråd."),
    ("agreement:signed", "Norge uppmanade Kenyas parlament att ratificera ramavtalet mellan EU och Kenya i år."),
    ("agreement:in_force", "Luftfartsavtalet mellan Kenya och Norge trädde i kraft den 1 maj."),
    ("agreement:ratified", "Kenyas parlament godkände på tisdagen handelsavtalet med Norge."),
    ("agreement:agreed", "Förhandlare från Kenya och Norge paraferade på måndagen ett fiskeavtal."),
    ("agreement:terminated", "Kenya har sagt upp försvarsavtalet med Norge."),
    ("-agreements", "Kenya och Norge lyckades inte nå någon överenskommelse."),
    ("agreement:to_be_signed", "Ett viseringsavtal mellan Kenya och Norge är klart för undertecknande."),
    ("agreement:to_be_signed", "Kenya och Norge väntas skriva under ett viseringsavtal i juli."),
    ("agreement:to_be_signed", "Båda sidor vill snarast underteckna viseringsavtalet mellan Kenya och Norge."),
    ("agreement:to_be_signed", "Viseringsavtalet mellan Kenya och Norge ska undertecknas i Oslo i juli."),
    (
        "agreement:to_be_signed",
        "Wik föreslog att Kenyas regering snart undertecknar ett avtal om skydd av investeringar med Norge.",
    ),
    ("agreement:negotiating", "Kenya förhandlar med Norge om ett fiskeavtal."),
    (
        "agreement:negotiating",
        "Han föreslog att båda sidor snart avslutar förhandlingarna om ett fiskeavtal mellan Kenya och Norge.",
    ),
    ("agreement:negotiating", "Fiskeavtalet mellan Kenya och Norge är ännu inte klart."),
    ("agreement:agreed", "Kenya och Norge har enats om ett fiskeavtal."),
    ("agreement:agreed", "Fiskeavtalet mellan Kenya och Norge blev klart på fredagen."),
    (
        "memorandum_of_understanding:signed",
        "Samarbetet genomförs i enlighet med det samförståndsavtal som Kenya och Norge undertecknade 2013.",
    ),
    ("agreement:terminated", "Fiskeavtalet mellan Kenya och Norge löpte ut i december."),
]

ARTICLES = [
    (
        "-agreement",
        "Försvarsminister Nils Wik undertecknade avtal i Nairobi\n\nFörsvarsminister Nils Wik besökte Kenya "
        "den 3 maj. Under besöket undertecknade han och Kenyas försvarsminister Joseph Otieno ett "
        "samförståndsavtal om försvarssamarbete.",
    ),
]
