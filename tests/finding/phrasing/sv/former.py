"""What could not be agreed on, what is replaced without a name, what is frozen or considered, in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "treaty|agreement:ratified parties=PE,FJ",
        "Peru och Fiji undertecknade 2024 ett utlämningsfördrag. Fijis parlament ratificerade fördraget förra månaden.",
    ),
    (
        "agreement:negotiating parties=PE,FJ; -agreements:agreed",
        "Peru och Fiji lyckades inte enas om ett fiskeavtal i Suva i måndags, sade minister Ana Quispe.",
    ),
    (
        "agreement:suspended parties=PE,FJ; -agreements:terminated",
        "Fiji har tills vidare fryst sitt viseringsavtal med Peru, sade minister Semi Waqa i Suva i måndags.",
    ),
    (
        "commitment:considered by=PE to=FJ amount=3e6",
        "Peru överväger att ge Fiji tre miljoner dollar till fiskehamnar, sade minister Ana Quispe i Suva i måndags.",
    ),
    (
        "agreement:terminated parties=PE,FJ date=2011; agreement:signed parties=PE,FJ",
        "Peru och Fiji undertecknade i måndags i Suva ett fiskeavtal som ersätter det från 2011.",
    ),
]
