"""Invented passages as they are typed: capitals without their accents, an abbreviation without its stop."""

from __future__ import annotations

ACCENTS = [
    ("fr", "Le Ministre des Affaires Etrangères de l'Egypte, M. Hany Farag, a été reçu mardi à Washington par le Président des "
     "Etats-Unis, M. John Carter.", "Hany Farag | EG | foreign_minister; John Carter | US | head_of_state"),
    ("fr", "Le MINISTRE DES AFFAIRES ETRANGERES de la REPUBLIQUE du MALI, M. Moussa Keita, a reçu mardi à Bamako l'ambassadeur des "
     "Emirats Arabes Unis, M. Ali Saleh.", "Moussa Keita | ML | foreign_minister; Ali Saleh | AE | ambassador"),
    ("fr", "M Urmas Pent, ministre estonien des Affaires étrangères, a reçu mardi à Tallinn M Karim Bensouda, ministre marocain des "
     "Affaires étrangères.", "Urmas Pent | EE | foreign_minister; Karim Bensouda | MA | foreign_minister"),
    ("fr", "A Bamako, le Chef de l'Etat équatorien Luis Soto a rencontré le Secrétaire d'Etat Américain John Carter.",
     "Luis Soto | EC | head_of_state; John Carter | US | foreign_minister"),
]  # fmt: skip
