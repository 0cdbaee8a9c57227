"""Instruments, their parties and what becomes of them in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"
HEAD = "L'Islande et le Japon ont signé un accord de défense à Tokyo le 3 mai."

CASES = [
    (
        "agreement:signed parties=PE,TG",
        "Le Pérou et le Togo ont signé un accord de pêche et ont évoqué la situation au Soudan.",
    ),
    (
        "memorandum_of_understanding:signed parties=OM,GE",
        "Cinq documents ont été signés, dont un mémorandum d'entente entre le ministère omanais du "
        "Commerce et le ministère géorgien du Commerce.",
    ),
    (
        "memorandum_of_understanding:agreed; agreement count=2",
        "Le Togo et le Portugal ont conclu trois accords. Il s'agit d'un mémorandum sur la pêche, d'un "
        "accord sur les visas et d'un accord sur les archives.",
    ),
    (
        "memorandum_of_understanding count=1",
        "Le Pérou et le Chili ont signé un mémorandum d'entente (MoU) sur la pêche.",
    ),
    (
        "-communique; -joint_statement",
        "Les deux présidents ont fait une déclaration à la presse.",
    ),
    (
        "treaty",
        "Le traité d'extradition avec le Brésil est soumis au Parlement pour ratification.",
    ),
    (
        "agreement:to_be_signed",
        "La Norvège plaide pour la signature de l'accord commercial entre le Ghana et l'UE.",
    ),
    (
        "protocol:signed",
        "Les Premiers ministres du Mali et du Sénégal ont signé le procès verbal de la session.",
    ),
    (
        "agreement count=1",
        "En accord avec le Pérou, la Norvège a signé un accord de pêche avec le Togo.",
    ),
    (
        "-agreements",
        "En accord avec le Pérou, la Norvège a reporté la visite.",
    ),
    (
        "-mechanisms",
        "C'est la cinquième série de sanctions de la Norvège contre le Bélarus.",
    ),
]
