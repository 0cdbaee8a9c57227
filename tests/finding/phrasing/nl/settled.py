"""How instruments of former years stand, talks yet to begin, parts and rows of instruments, in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "treaty:in_force date=1975",
        "Minister Joost Verbeek sprak dinsdag in Lissabon met zijn Portugese ambtgenoot Rui "
        "Lopes. Een verdrag uit 1975 tussen Nederland en Portugal regelt de uitwisseling van "
        "gegevens.",
    ),
    (
        "protocol:suspended parties=BO,CL; -agreements:signed",
        "Bolivia en Chili tekenden in februari in Iquique een protocol over gezamenlijke "
        "patrouilles. Bolivia schortte de uitvoering ervan maandag op.",
    ),
    (
        "plan:agreed parties=IS,NO",
        "De IJslandse premier Jon Arason en de Noorse premier Kari Berg ontmoetten elkaar in "
        "mei in Akureyri. Zij werden het eens over een gezamenlijk onderzoeksprogramma.",
    ),
    (
        "agreement:proposed parties=TH,BD; -agreements:negotiating",
        "Thailand en Bangladesh zullen volgend jaar onderhandelingen beginnen over een "
        "vrijhandelsakkoord, zei minister van Buitenlandse Zaken Somchai Rattana dinsdag in "
        "Dhaka.",
    ),
    (
        "treaty:ratified parties=SR,FR",
        "Het grensverdrag van maart 2021 tussen Suriname en Frankrijk werd in oktober 2024 "
        "door De Nationale Assemblée goedgekeurd.",
    ),
    (
        "agreement:signed parties=BE,CI count=1; treaty:negotiating",
        "België en Ivoorkust sluiten overeenkomst over duurzame cacao\n\nMinister Lotte Nys "
        "heeft vandaag in Abidjan met de Ivoriaanse minister van Landbouw, Adjoua Koffi, een "
        "overeenkomst over duurzame cacao ondertekend.\n\nOver een nieuw dubbelbelastingverdrag "
        "wordt sinds januari onderhandeld.",
    ),
]
