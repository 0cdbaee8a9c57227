"""How far instruments have come in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"
HEAD = "L'Islande et le Japon ont signé un accord de défense à Tokyo le 3 mai."

CASES = [
    (
        "joint_statement:signed parties=KE,NO",
        "Le Kenya et la Norvège ont signé à Nairobi une déclaration sur le contrôle commun des ports.",
    ),
    (
        "plan:signed parties=KE,NO",
        "Le Kenya et la Norvège ont signé un plan d'échange d'informations sur la contrebande.",
    ),
    ("agreement:signed parties=KE,NO", "Le Kenya a signé un partenariat stratégique avec la Norvège."),
    ("agreement:proposed", "Le ministre kényan a plaidé pour un accord de libre-échange entre l'AELE et le Kenya."),
    (
        "treaty:in_force parties=KE,NO",
        "Le traité de paix et d'amitié de 1929 garantit au Kenya et à la Norvège un usage équitable du fleuve.",
    ),
    ("treaty:signed", "Le Kenya veut renégocier le traité de 1986 avec la Norvège."),
    (
        "agreement:signed",
        "La Norvège a souhaité que le parlement kényan ratifie cette année l'accord-cadre entre l'UE et le Kenya.",
    ),
    ("agreement:in_force", "L'accord aérien entre le Kenya et la Norvège est entré en vigueur le 1er mai."),
    ("agreement:ratified", "Le parlement kényan a approuvé mardi l'accord commercial avec la Norvège."),
    ("agreement:agreed", "Les négociateurs du Kenya et de la Norvège ont paraphé lundi un accord de pêche."),
    ("agreement:terminated", "Le Kenya a dénoncé l'accord de défense avec la Norvège."),
    ("agreement:suspended", "Le Kenya a suspendu l'accord commercial avec la Norvège."),
    ("-agreements", "Les délégations du Kenya et de la Norvège ont négocié trois jours sans parvenir à un accord."),
    ("agreement:to_be_signed", "Un accord sur les visas entre le Kenya et la Norvège est prêt à être signé."),
    ("agreement:to_be_signed", "Le Kenya et la Norvège devraient signer en juillet un accord sur les visas."),
    (
        "agreement:to_be_signed",
        "Les deux parties ont souhaité la signature rapide de l'accord sur les visas entre le Kenya et la Norvège.",
    ),
    (
        "agreement:to_be_signed",
        "L'accord sur les visas entre le Kenya et la Norvège sera paraphé puis signé à Oslo en juillet.",
    ),
    (
        "agreement:to_be_signed",
        "M. Wik a proposé que le gouvernement kényan signe bientôt un accord sur la protection des "
        "investissements avec la Norvège.",
    ),
    ("agreement:negotiating", "Le Kenya négocie avec la Norvège un accord de pêche."),
    (
        "agreement:negotiating",
        "Il a proposé que les deux parties concluent rapidement les négociations sur un accord de pêche "
        "entre le Kenya et la Norvège.",
    ),
    ("agreement:negotiating", "L'accord de pêche entre le Kenya et la Norvège n'est pas encore prêt."),
    ("agreement:agreed", "Le Kenya et la Norvège sont parvenus vendredi à un accord de pêche."),
    ("agreement:agreed", "L'accord de pêche conclu en 2008 entre le Kenya et la Norvège est jugé insuffisant."),
    (
        "memorandum_of_understanding:signed",
        "La coopération est mise en œuvre conformément au mémorandum d'entente signé en 2013 par le Kenya "
        "et la Norvège.",
    ),
    ("agreement:terminated", "L'accord de pêche entre le Kenya et la Norvège a expiré en décembre."),
]
