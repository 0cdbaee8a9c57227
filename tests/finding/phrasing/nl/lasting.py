"""Instruments that hold, run out or follow one another in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"
HEAD = "IJsland en Japan ondertekenden op 3 mei in Tokio een defensieakkoord."

CASES = [
    ("agreement:in_force", "Kenianen werken in Noorwegen op grond van een akkoord dat sinds 2023 van kracht is."),
    (
        "agreement:signed",
        "Hij riep op tot uitvoering van het op 12 september 2018 "
        "ondertekende akkoord over de regeling van het conflict.",
    ),
    ("agreement:negotiating", "Kenia en Noorwegen staan dicht bij een visserijakkoord."),
    ("agreement:amended", "Kenia en Noorwegen verlengden hun visserijakkoord met vijf jaar."),
    (
        "agreement:signed",
        "Na de ondertekening van een luchtvaartakkoord stonden de ministers van Kenia en Noorwegen de pers te woord.",
    ),
    (
        "letter_of_intent:signed",
        "De ministers van Kenia en Noorwegen ondertekenden een intentieverklaring over waterstof.",
    ),
    ("agreement:suspended", "Kenia heeft het uitleveringsakkoord met Noorwegen opgeschort."),
    ("agreement:terminated", "Kenia zegde zijn defensieakkoord met Noorwegen op."),
    ("treaty:proposed", "De Keniaanse president opperde een defensiepact met Noorwegen."),
    ("agreement:to_be_signed", "Het visumakkoord met Noorwegen moet in juli in Oslo worden getekend."),
    ("-agreements", "Kenia en Noorwegen hebben geen uitleveringsverdrag."),
    ("treaty:ratified", "Het Noorse parlement nam het grensverdrag met Kenia unaniem aan."),
    ("agreement:in_force", "Sinds 2019 bestaat er een akkoord tussen Kenia en Noorwegen over visumvrijheid."),
    (
        "agreement:in_force; -agreement:terminated",
        "De Keniaanse regering dreigt het defensieakkoord met Noorwegen op te zeggen.",
    ),
    ("treaty:to_be_signed", "Zodra Kenia en Noorwegen het vredesverdrag hebben ondertekend, gaat de grens open."),
]
