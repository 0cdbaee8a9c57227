"""What could not be agreed on, what is replaced without a name, what is frozen or considered, in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "treaty:ratified parties=PE,FJ",
        "Peru en Fiji tekenden in 2024 een uitleveringsverdrag. Het Fijische parlement "
        "ratificeerde het verdrag vorige maand.",
    ),
    (
        "agreement:negotiating parties=PE,FJ; -agreements:agreed",
        "Peru en Fiji zijn het maandag in Suva niet eens geworden over een visserijakkoord, zei minister Ana Quispe.",
    ),
    (
        "agreement:suspended parties=PE,FJ; -agreements:terminated",
        "Fiji heeft zijn visumovereenkomst met Peru tot nader order bevroren, zei minister Semi Waqa maandag in Suva.",
    ),
    (
        "commitment:pledged by=PE to=FJ amount=3e6",
        "Peru trekt drie miljoen dollar uit voor vissershavens in Fiji, zei minister Ana Quispe maandag in Suva.",
    ),
    (
        "agreement:terminated parties=PE,FJ date=2011; agreement:signed parties=PE,FJ",
        "Peru en Fiji ondertekenden maandag in Suva een visserijakkoord dat dat van 2011 vervangt.",
    ),
]
