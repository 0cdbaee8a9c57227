"""Who stands for what: versions of a side, unions of states, his government, and what only announces an event, in Dutch.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "accuse|oppose|affirm",
        (
            "De Peruaanse minister van Buitenlandse Zaken Luis Quispe ontbood de ambassadeur van "
            "Fiji. Quispe sprak toen van 'een onvriendelijke daad'."
        ),
    ),
    (
        "-promise",
        (
            "De Peruaanse minister Luis Quispe ontmoette zijn Fijische collega Inia Tabua. De twee "
            "ministers kondigden ook aan dat de Gemengde Commissie Peru-Fiji na drie jaar weer "
            "bijeenkomt."
        ),
    ),
    (
        "-promise",
        (
            "De Peruaanse minister Luis Quispe ontmoette zijn Fijische collega Inia Tabua. Fiji "
            "heeft verder aangekondigd dat het in januari zijn ambassade in Lima heropent."
        ),
    ),
    (
        "accuse|affirm; -affirm actor=PE",
        (
            "De Peruaanse minister Luis Quispe ontmoette zijn Fijische collega Inia Tabua. De "
            "voorzitter van de oppositiepartij Vrijheid, Ana Vakata, veroordeelde het akkoord. "
            "Volgens haar loopt Peru vooruit op de verkiezingen van volgend jaar."
        ),
    ),
    (
        "-positions",
        (
            "De Peruaanse minister Luis Quispe ontmoette zijn Fijische collega Inia Tabua. Fiji "
            "heeft de steun hard nodig."
        ),
    ),
    (
        "affirm actor=HR",
        (
            "De Sloveense minister Mateja Kobal ontbood de Kroatische ambassadeur Ana Horvat. "
            "Volgens de Kroatische lezing hadden de boten een vergunning."
        ),
    ),
]
