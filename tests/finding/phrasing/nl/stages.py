"""How far instruments have come in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"
HEAD = "IJsland en Japan ondertekenden op 3 mei in Tokio een defensieakkoord."

CASES = [
    (
        "joint_statement:signed parties=KE,NO",
        "Kenia en Noorwegen ondertekenden in Nairobi een verklaring over de gezamenlijke controle van havens.",
    ),
    (
        "plan:signed parties=KE,NO",
        "Kenia en Noorwegen tekenden een plan voor de uitwisseling van informatie over smokkel.",
    ),
    ("agreement:signed parties=KE,NO", "Kenia tekende met Noorwegen een strategisch partnerschap."),
    ("agreement:proposed", "De Keniaanse minister pleitte voor een vrijhandelsakkoord tussen de EVA en Kenia."),
    ("treaty:signed parties=KE,NO", "Een vriendschapsverdrag uit 1987 verplicht Kenia en Noorwegen tot overleg."),
    ("agreement:in_force", "Het luchtvaartakkoord tussen Kenia en Noorwegen is op 1 mei in werking getreden."),
    ("agreement:ratified", "Het Keniaanse parlement keurde dinsdag het handelsakkoord met Noorwegen goed."),
    ("agreement:agreed", "Onderhandelaars van Kenia en Noorwegen parafeerden maandag een visserijakkoord."),
    ("agreement:terminated", "Kenia heeft het defensieakkoord met Noorwegen opgezegd."),
    ("-agreements", "Kenia en Noorwegen zijn er niet in geslaagd een akkoord te bereiken."),
    ("agreement:to_be_signed", "Een visumakkoord tussen Kenia en Noorwegen ligt klaar voor ondertekening."),
    ("agreement:to_be_signed", "Kenia en Noorwegen hopen in juli een visumakkoord te tekenen."),
    (
        "agreement:to_be_signed",
        "Beide partijen drongen aan op een spoedige ondertekening van het visumakkoord tussen Kenia en Noorwegen.",
    ),
    ("agreement:to_be_signed", "Het visumakkoord tussen Kenia en Noorwegen wordt in juli in Oslo ondertekend."),
    (
        "agreement:to_be_signed",
        "Wik stelde voor dat de regering van Kenia spoedig een akkoord over investeringsbescherming met "
        "Noorwegen ondertekent.",
    ),
    ("agreement:negotiating", "Kenia onderhandelt met Noorwegen over een visserijakkoord."),
    (
        "agreement:negotiating",
        "Hij stelde voor dat beide partijen de onderhandelingen over een visserijakkoord tussen Kenia en "
        "Noorwegen snel afronden.",
    ),
    ("agreement:negotiating", "Het visserijakkoord tussen Kenia en Noorwegen is nog niet rond."),
    ("agreement:agreed", "Kenia en Noorwegen hebben een akkoord bereikt over visserij."),
    (
        "agreement:agreed",
        "Het werkplan bouwt voort op een akkoord over visserij dat Kenia en Noorwegen in 2008 sloten.",
    ),
    (
        "memorandum_of_understanding:signed",
        "De samenwerking is effectief uitgevoerd, in overeenstemming met het memorandum van "
        "overeenstemming dat Kenia en Noorwegen in 2013 ondertekenden.",
    ),
    ("agreement:terminated", "Het visserijakkoord tussen Kenia en Noorwegen is in december verlopen."),
    ("agreement:in_force", "Het luchtvaartakkoord tussen Kenia en Noorwegen geldt sinds 2010."),
]
