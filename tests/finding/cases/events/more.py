"""Happenings told in one sentence: appointments, anniversaries, stays, summits.

Each case: language, what is to be found ("kind status date surnames", several parted by ";"), the text. All of them
are read as if published on Tuesday, 20 May 2031.
"""

from __future__ import annotations

# fmt: off
FURTHER_DEEDS = [
    ("nl", "negotiation held 2031-05-16",
     "De onderhandelingen tussen Portugal en Tanzania over een visserijakkoord zijn vrijdag in "
     "Lissabon zonder resultaat afgesloten."),
    ("fr", "negotiation held 2031-05-16",
     "Les négociations entre le Portugal et la Tanzanie sur un accord de pêche se sont achevées "
     "vendredi à Lisbonne sans résultat."),
    ("en", "negotiation held 2031-05-16",
     "Negotiations between Portugal and Tanzania on a fisheries agreement ended in Lisbon on Friday "
     "without result."),
    ("de", "dialogue held 2028",
     "Die letzte Sitzung der Gemeinsamen Kommission Portugals und Tansanias hatte 2028 in Lissabon "
     "stattgefunden."),
    ("sv", "dialogue held 2028",
     "Den gemensamma kommissionens förra möte mellan Portugal och Tanzania hölls i Lissabon 2028."),
    ("nl", "dialogue held 2028",
     "De vorige zitting van de gemengde commissie van Portugal en Tanzania vond in 2028 in Lissabon "
     "plaats."),
    ("fr", "dialogue held 2028",
     "La précédente session de la commission mixte entre le Portugal et la Tanzanie s'était tenue à "
     "Lisbonne en 2028."),
    ("en", "dialogue held 2028",
     "The previous session of the joint commission of Portugal and Tanzania was held in Lisbon in "
     "2028."),
    ("de", "visit held 2031-05-19 Rojas",
     "Der paraguayische Außenminister Carlos Rojas traf am Montag zu einem Besuch in Ulan Bator ein."),
    ("sv", "visit held 2031-05-19 Rojas",
     "Paraguays utrikesminister Carlos Rojas anlände på måndagen till Ulan Bator."),
    ("nl", "visit held 2031-05-19 Rojas",
     "De Paraguayaanse minister van Buitenlandse Zaken Carlos Rojas is maandag in Ulaanbaatar "
     "aangekomen."),
    ("fr", "visit held 2031-05-19 Rojas",
     "Le ministre paraguayen des Affaires étrangères Carlos Rojas est arrivé lundi à Oulan-Bator."),
    ("en", "visit held 2031-05-19 Rojas",
     "Paraguay's foreign minister Carlos Rojas arrived in Ulaanbaatar on Monday."),
    ("de", "visit held 2031-05-19 Rojas",
     "Außenminister Carlos Rojas ist seit Montag mit einer Handelsdelegation in der Mongolei."),
    ("sv", "visit held 2031-05-19 Rojas",
     "Utrikesminister Carlos Rojas är sedan i måndags i Mongoliet med en handelsdelegation."),
    ("nl", "visit held 2031-05-19 Rojas",
     "Minister van Buitenlandse Zaken Carlos Rojas is sinds maandag met een handelsmissie in Mongolië."),
    ("fr", "visit held 2031-05-19 Rojas",
     "Le ministre des Affaires étrangères Carlos Rojas est depuis lundi en Mongolie avec une "
     "délégation commerciale."),
    ("en", "visit held 2031-05-19 Rojas",
     "Foreign minister Carlos Rojas has been in Mongolia with a trade delegation since Monday."),
    ("de", "summit held 2031-05-17/2031-05-18",
     "Der Gipfel der Staatschefs von Portugal, Tansania und der Mongolei fand am 17. und 18. Mai in "
     "Lissabon statt."),
    ("sv", "summit held 2031-05-17/2031-05-18",
     "Toppmötet mellan Portugals, Tanzanias och Mongoliets statschefer ägde rum i Lissabon den 17–18 "
     "maj."),
    ("nl", "summit held 2031-05-17/2031-05-18",
     "De top van de staatshoofden van Portugal, Tanzania en Mongolië werd op 17 en 18 mei in Lissabon "
     "gehouden."),
    ("fr", "summit held 2031-05-17/2031-05-18",
     "Le sommet des chefs d'État du Portugal, de la Tanzanie et de la Mongolie s'est tenu les 17 et "
     "18 mai à Lisbonne."),
    ("en", "summit held 2031-05-17/2031-05-18",
     "The summit of the heads of state of Portugal, Tanzania and Mongolia was held in Lisbon on 17 "
     "and 18 May."),
    ("de", "meeting held 2031-05-19 Erdene+Rojas; meeting held 2031-05-19 Rojas+Tsend",
     "Der mongolische Außenminister Batu Erdene traf am Montag in Ulan Bator den paraguayischen "
     "Außenminister Carlos Rojas. Am Nachmittag wurde Rojas von Ministerpräsident Ganbold Tsend "
     "empfangen."),
    ("sv", "meeting held 2031-05-19 Erdene+Rojas; meeting held 2031-05-19 Rojas+Tsend",
     "Mongoliets utrikesminister Batu Erdene träffade på måndagen Paraguays utrikesminister Carlos "
     "Rojas i Ulan Bator. På eftermiddagen togs Rojas emot av premiärminister Ganbold Tsend."),
    ("nl", "meeting held 2031-05-19 Erdene+Rojas; meeting held 2031-05-19 Rojas+Tsend",
     "De Mongoolse minister van Buitenlandse Zaken Batu Erdene sprak maandag in Ulaanbaatar met de "
     "Paraguayaanse minister van Buitenlandse Zaken Carlos Rojas. 's Middags werd Rojas ontvangen "
     "door premier Ganbold Tsend."),
    ("fr", "meeting held 2031-05-19 Erdene+Rojas; meeting held 2031-05-19 Rojas+Tsend",
     "Le ministre mongol des Affaires étrangères Batu Erdene a rencontré lundi à Oulan-Bator le "
     "ministre paraguayen des Affaires étrangères Carlos Rojas. Dans l'après-midi, M. Rojas a été "
     "reçu par le Premier ministre Ganbold Tsend."),
    ("en", "meeting held 2031-05-19 Erdene+Rojas; meeting held 2031-05-19 Rojas+Tsend",
     "Mongolian foreign minister Batu Erdene met Paraguayan foreign minister Carlos Rojas in "
     "Ulaanbaatar on Monday. In the afternoon Rojas was received by prime minister Ganbold Tsend."),
    ("de", "meeting held 2031-05-19 Rojas+Sampaio",
     "Am Rande der UN-Generalversammlung führte Außenminister Carlos Rojas am Montag ein Gespräch mit "
     "dem portugiesischen Ministerpräsidenten Rui Sampaio."),
    ("sv", "meeting held 2031-05-19 Rojas+Sampaio",
     "I marginalen av FN:s generalförsamling förde utrikesminister Carlos Rojas på måndagen samtal "
     "med Portugals premiärminister Rui Sampaio."),
    ("nl", "meeting held 2031-05-19 Rojas+Sampaio",
     "In de marge van de Algemene Vergadering van de VN had minister van Buitenlandse Zaken Carlos "
     "Rojas maandag een onderhoud met de Portugese premier Rui Sampaio."),
    ("fr", "meeting held 2031-05-19 Rojas+Sampaio",
     "En marge de l'Assemblée générale de l'ONU, le ministre des Affaires étrangères Carlos Rojas a "
     "eu lundi un entretien avec le Premier ministre portugais Rui Sampaio."),
    ("en", "meeting held 2031-05-19 Rojas+Sampaio",
     "On the sidelines of the UN General Assembly, foreign minister Carlos Rojas had a conversation "
     "with Portuguese prime minister Rui Sampaio on Monday."),
    ("de", "meeting held 2031-05-19 Rojas+Sampaio",
     "Außenminister Carlos Rojas und der portugiesische Ministerpräsident Rui Sampaio aßen am Montag "
     "in Lissabon gemeinsam zu Mittag."),
    ("sv", "meeting held 2031-05-19 Rojas+Sampaio",
     "Utrikesminister Carlos Rojas och Portugals premiärminister Rui Sampaio åt på måndagen lunch "
     "tillsammans i Lissabon."),
    ("nl", "meeting held 2031-05-19 Rojas+Sampaio",
     "Minister van Buitenlandse Zaken Carlos Rojas en de Portugese premier Rui Sampaio hebben maandag "
     "in Lissabon samen geluncht."),
    ("fr", "meeting held 2031-05-19 Rojas+Sampaio",
     "Le ministre des Affaires étrangères Carlos Rojas et le Premier ministre portugais Rui Sampaio "
     "ont déjeuné ensemble lundi à Lisbonne."),
    ("en", "meeting held 2031-05-19 Rojas+Sampaio",
     "Foreign minister Carlos Rojas and Portuguese prime minister Rui Sampaio had lunch together in "
     "Lisbon on Monday."),
    ("de", "meeting held 2031-05-19 Rojas+Sampaio",
     "Außenminister Carlos Rojas machte dem portugiesischen Ministerpräsidenten Rui Sampaio am Montag "
     "in Lissabon seine Aufwartung."),
    ("sv", "meeting held 2031-05-19 Rojas+Sampaio",
     "Utrikesminister Carlos Rojas avlade på måndagen en artighetsvisit hos Portugals premiärminister "
     "Rui Sampaio i Lissabon."),
    ("nl", "meeting held 2031-05-19 Rojas+Sampaio",
     "Minister van Buitenlandse Zaken Carlos Rojas bracht maandag in Lissabon een beleefdheidsbezoek "
     "aan de Portugese premier Rui Sampaio."),
    ("fr", "meeting held 2031-05-19 Rojas+Sampaio",
     "Le ministre des Affaires étrangères Carlos Rojas a rendu lundi à Lisbonne une visite de "
     "courtoisie au Premier ministre portugais Rui Sampaio."),
    ("en", "meeting held 2031-05-19 Rojas+Sampaio",
     "Foreign minister Carlos Rojas paid a courtesy call on Portuguese prime minister Rui Sampaio in "
     "Lisbon on Monday."),
]
