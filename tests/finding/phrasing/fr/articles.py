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
    ("meeting:held date=2026-05-12 parties=DE,MR with=Henning",
     "NOUAKCHOTT, 12 mai - Le président de la République, Mohamed Ould Vall, a reçu, ce mardi au Palais présidentiel, "
     "l'ambassadeur d'Allemagne, Mme Isabelle Henning, venue lui faire ses adieux au terme de sa mission."),
    ("meeting:held date=2026-05-11 parties=TN,CA with=Naffi,Dupuis count=1; -appointment",
     "Le ministre tunisien des Affaires étrangères, Mohamed Ali Naffi, a reçu, lundi au siège du département, les copies "
     "figurées des lettres de créance de la nouvelle ambassadrice du Canada en Tunisie, Mme Alexandra Dupuis."),
    ("visit:held parties=RW,CG place=Brazzaville",
     "Le président rwandais est arrivé ce matin à Brazzaville pour une visite de travail de deux jours au Congo."),
    ("visit:held date=2026-05-11 place=Beijing; forum:planned date=- place=Beijing",
     "Le président kényan William Otieno s'est envolé lundi pour Pékin, où il prendra part au Forum sur la coopération "
     "sino-africaine."),
    ("signing:held date=2026-05-12 parties=MA,ZM; agreement:signed parties=MA,ZM",
     "Le Maroc et la Zambie ont procédé mardi à Laâyoune à la signature de trois accords portant sur l'agriculture, la "
     "santé et l'énergie."),
    ("agreement:terminated parties=US,NE",
     "Le gouvernement nigérien a dénoncé les accords militaires conclus avec les États-Unis en 2012."),
    ("agreement:signed; -agreements parties=LY,FR",
     "En signant lundi l'accord de Paris sur le climat, la Libye devient le 196e État partie, ont indiqué les Nations "
     "unies."),
    ("-events; praise actor=MY",
     "La Malaisie salue la reprise des pourparlers entre Bangkok et Phnom Penh."),
    ("summit:postponed; -positions",
     "Le sommet Union africaine-Union européenne, initialement prévu à Luanda en novembre, est repoussé à février 2027."),
    ("exercise:held date=2026-05-10 parties=JO,US; -positions",
     "Les forces armées de la Jordanie et des États-Unis ont lancé dimanche l'exercice conjoint « Eager Lion »."),
    ("affirm actor=LY addressee=TR",
     "Le ministre libyen des Affaires étrangères, Taher Baour, a reçu mardi l'ambassadeur turc. "
        "La Libye a exprimé sa disposition à renforcer la coopération avec la Turquie, selon le ministère libyen des "
     "Affaires étrangères."),
    ("commitment:committed to=CM amount=85.3e6",
     "La Banque africaine de développement a approuvé mercredi un prêt de 85,3 millions d'euros au Cameroun pour la "
     "route Ring Road."),
    ("commitment:pledged by=FR to=UA amount=8",
     "L'Ukraine recevra huit avions de combat Mirage de la France d'ici à la fin de l'année."),
    ("visit:held date=2026-05-12/2026-05-14 parties=GM,SN with=Bojang",
     "Le président gambien Adama Bojang a quitté Dakar jeudi au terme d'une visite d'État de trois jours au Sénégal."),
    ("meeting:held date=2026-05-13 place=Freetown with=Boateng,Koroma parties=GH,SL; person name=Koroma country=SL",
     "Le Haut-Commissaire du Ghana en Sierra Leone, Kwame Boateng, a fait mercredi à Freetown ses adieux au président "
     "Julius Koroma."),
    ("-dialogue; meeting:held date=2026-05-12 parties=TG,VN; memorandum_of_understanding:signed parties=TG,VN",
     "Lomé, 12 mai (ATOP) - La ministre togolaise des Affaires étrangères, Akossiwa Mensah, a reçu ce mardi une "
     "délégation vietnamienne conduite par le vice-ministre Nguyen Van Hung. Au cours de l'audience, les deux parties ont "
     "passé en revue l'état de la coopération et convenu de relancer les consultations politiques. À l'issue des échanges, "
     "elles ont signé un mémorandum d'entente sur la formation des diplomates."),
    ("transfer:held date=2026-05-12 parties=FR,CI",
     "La France a officiellement restitué mardi à la Côte d'Ivoire le tambour parleur Djidji Ayôkwè."),
    ("exercise:held date=2026-05-10 parties=FR,IN; -mechanisms",
     "La 24e édition de l'exercice naval franco-indien Varuna s'est achevée dimanche en mer d'Arabie."),
    ("meeting|visit:planned country=CA; -events parties=UA,SD; -events parties=CA,SD",
     "Les ministres des Affaires étrangères du G7 se réunissent mercredi et jeudi à Niagara-on-the-Lake, au Canada, pour "
     "évoquer l'Ukraine et le Soudan."),
    ("visit:held date=2026-05-12 place=N'Djamena; -visit date=2026-05-19",
     "Le secrétaire général de l'ONU, António Silva, est arrivé mardi à N'Djamena, première étape d'une tournée régionale "
     "qui le conduira également au Cameroun et en République centrafricaine."),
    ("meeting:held parties=RS,TG with=Ilić; promise actor=Ilić",
     "« Nous allons ouvrir une ambassade à Lomé », a promis le chef de la diplomatie serbe, Marko Ilić, à l'issue d'un "
     "entretien avec son homologue togolais."),
    ("call:held parties=CN,VE with=Wang,Pinto",
     "La Chine soutient fermement le Venezuela, a assuré le ministre chinois Wang Jun lors d'un entretien téléphonique "
     "avec son homologue vénézuélien Yván Pinto."),
    ("signing:held date=2026-05-12 place=Riyadh parties=TN,SA",
     "La Tunisie et l'Arabie saoudite ont signé mardi à Riyad deux accords de prêt."),
    ("meeting:held count=1; -meeting:cancelled; -measure",
     "Le président serbe a rencontré lundi à Bruxelles la haute représentante de l'UE, Kaja Tamm. Pristina a boycotté la "
     "réunion."),
    ("-meeting",
     "Le ministre kényan Joseph Tabua et l'ambassadeur du Pérou ont signé un accord. M. Tabua a plaidé pour la paix lors "
     "d'une réunion avec des étudiants."),
    ("commitment by=JP to=MG amount=411e6 currency=USD flow=loan",
     "Le Premier ministre malgache Hery Rasoa a présidé lundi à Antananarivo, aux côtés de l'ambassadeur du Japon, Abe "
     "Koji, la cérémonie de lancement des travaux d'extension du port, financés par un prêt japonais de 411 millions de "
     "dollars."),
    ("visit:planned date=2026-05-20/2026-05-21 place=Tripoli country=LY",
     "Le sous-secrétaire d'État aux Affaires étrangères de l'Italie, Giorgio Sala, effectuera les 20 et 21 mai une "
     "mission à Tripoli."),
    ("-transfer:held; commitment:pledged by=RU to=CF amount=50000",
     "L'ambassade de Russie à Bangui a annoncé que la Russie livrerait 50 000 tonnes de carburant à la Centrafrique."),
    ("commitment by=PE to=KE amount=12e6 currency=PEN",
     "Le Pérou et le Kenya ont signé mardi un accord. Le Pérou consacrera 12 millions de soles à la formation de marins "
     "kényans."),
]
