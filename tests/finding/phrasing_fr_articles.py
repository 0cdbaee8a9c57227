"""Short articles as agencies and ministries write them in French, and what the record has of each."""

from __future__ import annotations

# fmt: off
LANGUAGE = "fr"
ARTICLES = [
    ("commitment:pledged by=CV to=GW amount=3e6 currency=EUR",
     "PRAIA, 13 mai - Le Cap-Vert accordera une subvention de 3 millions d'euros à la Guinée-Bissau pour la lutte "
     "contre le paludisme."),
    ("regret actor=Lima addressee=PE; -positions actor=PE; person name=Lima country=EC",
     "QUITO, 13 mai - Mme Lima a regretté mercredi la décision du Pérou de fermer sa frontière avec l'Équateur. Carla "
     "Lima est la ministre équatorienne des Affaires étrangères."),
    ("thank actor=Lima addressee=KE; visit date=2026-05-11 with=Lima parties=EC,CO",
     "La ministre équatorienne des Affaires étrangères, Carla Lima, a rencontré mardi à Nairobi son homologue kényan. "
     "Lima a remercié le Kenya. La ministre Lima s'était rendue lundi à Bogota."),
    ("figure bound=at_most value=4e6",
     "Le nombre de réfugiés soudanais accueillis par le Tchad n'a pas dépassé 4 millions en 2025, selon le ministère "
     "tchadien des Affaires étrangères."),
    ("commitment:completed by=JP to=ML amount=12e6",
     "Le Japon a versé 12 millions de dollars au Mali pour soutenir les cantines scolaires, a annoncé lundi "
     "l'ambassade du Japon à Bamako."),
    ("commitment:completed by=NO to=UA amount=2e8 currency=NOK",
     "La Norvège a débloqué 200 millions de couronnes pour l'Ukraine."),
    ("commitment:completed by=CN to=ML; transfer:held date=2026-05-12 parties=CN,ML",
     "Don de matériel militaire\n\nBamako, 12 mai (AMAP) - La Chine a remis mardi au Mali un lot de matériel militaire "
     "d'une valeur de 5 milliards de francs CFA."),
    ("visit:held date=2026-05-13 country=DJ; meeting:planned date=2026-05-13",
     "Le Premier ministre éthiopien quitta Addis-Abeba mercredi pour Djibouti, où il devait s'entretenir avec le "
     "président djiboutien."),
    ("person:foreign_minister name=Dalton country=US",
     "Le secrétaire d'État américain Mark Dalton a rencontré vendredi à Nairobi le président kényan."),
    ("mechanism sessions=9; dialogue:planned date=2026-05-18 parties=TN,EG",
     "La 9e session de la Haute commission mixte tuniso-égyptienne s'ouvrira lundi prochain à Tunis, a annoncé le "
     "ministère tunisien des Affaires étrangères."),
    ("vote:held date=2026-05-13; agreement parties=EU,ID",
     "Le Parlement européen a donné mercredi son feu vert à l'accord commercial avec l'Indonésie."),
]
