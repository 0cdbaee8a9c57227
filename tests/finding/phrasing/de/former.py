"""What could not be agreed on, what is replaced without a name, what is frozen or considered, in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"

ARTICLES = [
    (
        "agreement:agreed parties=PE,FJ; -agreements:signed",
        "Peru und Fidschi haben sich nach zwei Jahren auf ein Fischereiabkommen verständigt, "
        "das noch von den Kabinetten gebilligt werden muss.",
    ),
    (
        "agreement:negotiating parties=PE,FJ; -agreements:agreed",
        "Peru und Fidschi haben sich am Montag in Suva nicht auf ein Fischereiabkommen einigen "
        "können, sagte Ministerin Ana Quispe.",
    ),
    (
        "agreement:signed parties=PE,FJ",
        "Peru und Fidschi unterzeichneten am Montag in Suva ein Fischereiabkommen, das jenes von 2011 ersetzt.",
    ),
    (
        "agreement:suspended parties=PE,FJ; -agreements:terminated",
        "Fidschi hat sein Visaabkommen mit Peru bis auf Weiteres eingefroren, sagte Minister "
        "Semi Waqa am Montag in Suva.",
    ),
    (
        "commitment:cancelled by=PE to=FJ amount=3e6",
        "Peru hat am Montag seine Hilfe für Fidschi in Höhe von drei Millionen Dollar "
        "gestrichen, sagte Ministerin Ana Quispe.",
    ),
]
