"""Instruments that hold, run out or follow one another in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"
HEAD = "Island och Japan undertecknade ett försvarsavtal i Tokyo den 3 maj."

CASES = [
    ("agreement:to_be_signed", "Ministrarna talade om ett viseringsavtal vars undertecknande väntas i mars."),
    ("agreement:in_force", "Kenyaner arbetar i Norge enligt ett avtal som gäller sedan 2023."),
    (
        "agreement:signed",
        "Han uppmanade parterna att följa det reviderade avtalet om "
        "konfliktens lösning, undertecknat den 12 september 2018.",
    ),
    (
        "agreement:signed parties=KE,NO",
        "Kenya och Norge undertecknade i tisdags ett avtal om elektrifiering på landsbygden.",
    ),
    (
        "agreement:signed parties=KE,NO",
        "Kenyas energiminister och Norges ambassadör undertecknade i "
        "tisdags ett avtal om elektrifiering på landsbygden.",
    ),
    ("agreement:negotiating", "Kenya och Norge är nära ett fiskeavtal."),
    ("agreement:amended", "Kenya och Norge förlängde sitt fiskeavtal med fem år."),
    ("agreement:signed", "Efter undertecknandet av ett luftfartsavtal mötte Kenyas och Norges ministrar pressen."),
    ("letter_of_intent:signed", "Kenyas och Norges ministrar undertecknade en avsiktsförklaring om vätgas."),
    ("treaty:suspended", "Kenya har lagt utlämningsavtalet med Norge på is."),
    ("agreement:terminated", "Kenya sade upp sitt försvarsavtal med Norge i måndags."),
    ("agreement:agreed", "Frihandelsavtalet mellan Kenya och Norge är färdigförhandlat."),
    ("agreement:proposed", "Kenyas president föreslog en försvarspakt med Norge."),
    ("agreement:to_be_signed", "Avtalet om visum med Norge väntas skrivas under i Oslo i juli."),
    ("-agreements", "Kenya och Norge har inget utlämningsavtal."),
    ("treaty:ratified", "Stortinget antog enhälligt gränsfördraget med Kenya."),
    ("agreement:in_force", "Sedan 2019 har Kenya och Norge ett avtal om visumfrihet."),
    (
        "agreement:signed; agreement:terminated",
        "Kenya och Norge undertecknade i tisdags ett avtal om elektrifiering. Det "
        "föregående avtalet, som slöts 2019, löpte ut i december.",
    ),
    ("agreement:amended", "Avtalet mellan Kenya och Norge från 1994 förlängdes i augusti genom en notväxling."),
    ("agreement:in_force; -agreement:terminated", "Kenyas regering hotar att säga upp försvarsavtalet med Norge."),
    ("treaty:to_be_signed", "Så snart Kenya och Norge har undertecknat fredsfördraget öppnas gränsen."),
]
