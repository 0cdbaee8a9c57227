"""Instruments that wait, last or give way to others in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"
HEAD = "L'Islande et le Japon ont signé un accord de défense à Tokyo le 3 mai."

CASES = [
    ("treaty:terminated", "Le Kenya et la Norvège ont signé un accord de coopération qui remplace le traité de 2012."),
    (
        "agreement:terminated",
        "Le nouveau traité se substitue à l'accord de pêche de 1994 entre le Kenya et la Norvège.",
    ),
    (
        "agreement:to_be_signed",
        "Les deux parties sont convenues de signer prochainement l'accord "
        "sur la protection des informations classifiées.",
    ),
    (
        "agreement:signed",
        "Il a exhorté la Norvège à ratifier l'accord d'investissement entre le Kenya et l'UE qui a été signé en 2019.",
    ),
    (
        "treaty:signed",
        "Quant à la convention sur le partage de l'eau, adoptée en 2012, "
        "elle attend toujours la ratification du Kenya.",
    ),
    ("agreement:signed", "L'accord commercial entre le Kenya et la Norvège n'a toujours pas été ratifié."),
    (
        "joint_statement:agreed",
        "Le sommet du Kenya et de la Norvège s'est achevé sur l'adoption d'une "
        "« Déclaration de Nairobi » consacrée à la sécurité.",
    ),
    (
        "agreement:to_be_signed",
        "Un accord sur l’électricité entre le Kenya et la Norvège, paraphé en mai, attend d'être signé.",
    ),
    (
        "treaty:to_be_signed",
        "La frontière n'ouvrira que lorsque le Kenya et la Norvège auront signé "
        "leur traité de paix. Ce traité a été paraphé en août.",
    ),
    (
        "agreement:negotiating",
        "Un accord prévu sur la main-d'œuvre entre le Kenya et la Norvège n'a en revanche pas abouti.",
    ),
    (
        "agreement:proposed",
        "Le vice-ministre kényan souhaite un accord contraignant avec la Norvège avant la prochaine saison.",
    ),
    ("treaty:in_force", "Le traité de 1922 entre le Kenya et la Norvège, toujours en vigueur, ne les connaît pas."),
    (
        "memorandum_of_understanding:to_be_signed",
        "Les deux pays comptent signer à cette occasion un mémorandum d'entente sur les mines.",
    ),
    (
        "memorandum_of_understanding:to_be_signed",
        "Les deux pays envisagent de signer un mémorandum d'entente sur les mines.",
    ),
    ("agreement:to_be_signed", "Le Kenya et la Norvège n'ont pas réussi à signer un accord de pêche."),
    (
        "treaty:ratified; figure value=74; figure value=21",
        "Le parlement kényan a approuvé un traité d'extradition avec la Norvège, par 74 voix contre 21.",
    ),
    (
        "treaty:ratified; figure value=74; figure value=21",
        "Le parlement kényan a approuvé un traité d'extradition avec la "
        "Norvège. Le texte a recueilli 74 voix pour et 21 contre.",
    ),
]
