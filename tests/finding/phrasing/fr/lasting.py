"""Instruments that hold, run out or follow one another in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"
HEAD = "L'Islande et le Japon ont signé un accord de défense à Tokyo le 3 mai."

CASES = [
    (
        "agreement:to_be_signed",
        "Les ministres ont évoqué un accord de suppression de visas dont la signature est attendue en mars.",
    ),
    ("agreement:in_force", "Des Kényans travaillent en Norvège en vertu d'un accord en vigueur depuis 2023."),
    (
        "agreement:signed",
        "Il a appelé à appliquer l'Accord revitalisé sur le règlement du conflit, signé le 12 septembre 2018.",
    ),
    ("-agreements", "Les parties ont discuté du Plan de résilience et de croissance pour le Kenya."),
    ("agreement:negotiating", "Le Kenya et la Norvège sont proches d'un accord de pêche."),
    ("agreement:amended", "Le Kenya et la Norvège ont reconduit leur accord de pêche pour cinq ans."),
    (
        "agreement:signed",
        "Après la signature d'un accord aérien, les ministres du Kenya et de la Norvège ont rencontré la presse.",
    ),
    (
        "exchange_of_notes:signed",
        "Le Kenya et la Norvège ont procédé à un échange de notes sur un don de 12 millions de couronnes.",
    ),
    (
        "letter_of_intent:signed",
        "Les ministres du Kenya et de la Norvège ont signé une déclaration d'intention sur l'hydrogène.",
    ),
    ("agreement:suspended", "Le Kenya a suspendu l'accord d'extradition avec la Norvège."),
    ("agreement:terminated", "Le Kenya a dénoncé son accord de défense avec la Norvège."),
    ("agreement:agreed", "L'accord de libre-échange entre le Kenya et la Norvège a été finalisé."),
    ("agreement:proposed", "Le président kényan a proposé un pacte de défense à la Norvège."),
    ("agreement:to_be_signed", "L'accord de visas avec la Norvège devrait être paraphé et signé à Oslo en juillet."),
    ("-agreements", "Il n'existe pas d'accord d'extradition entre le Kenya et la Norvège."),
    ("treaty:ratified", "Le parlement norvégien a adopté à l'unanimité le traité frontalier avec le Kenya."),
    ("agreement:in_force", "Depuis 2019, un accord lie le Kenya et la Norvège sur les visas."),
    (
        "agreement:signed; agreement:terminated",
        "Le Kenya et la Norvège ont signé mardi un accord sur l'électricité rurale. "
        "L'accord précédent, conclu en 2019, a expiré en décembre.",
    ),
    (
        "agreement:in_force; -agreement:terminated",
        "Le gouvernement kényan menace de dénoncer l'accord de défense avec la Norvège.",
    ),
    (
        "treaty:to_be_signed",
        "La frontière rouvrira une fois que le Kenya et la Norvège auront signé le traité de paix.",
    ),
]
