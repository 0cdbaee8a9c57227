"""What is planned, proposed, put off or called off, and what is no event at all.

Each case: language, what is to be found ("kind status date surnames", several parted by ";"), the text. All of them
are read as if published on Tuesday, 20 May 2031.
"""

from __future__ import annotations

# fmt: off
AHEAD = [
    ("de", "visit planned 2031-06-02/2031-06-03 Duarte",
     "Präsidentin Elena Duarte wird am 2. Juni zu einem zweitägigen Staatsbesuch in der Mongolei "
     "erwartet."),
    ("sv", "visit planned 2031-06-02/2031-06-03 Duarte",
     "President Elena Duarte kommer den 2 juni att avlägga ett två dagar långt statsbesök i Mongoliet."),
    ("nl", "visit planned 2031-06-02/2031-06-03 Duarte",
     "President Elena Duarte brengt op 2 juni een tweedaags staatsbezoek aan Mongolië."),
    ("fr", "visit planned 2031-06-02/2031-06-03 Duarte",
     "La présidente Elena Duarte effectuera le 2 juin une visite d'État de deux jours en Mongolie."),
    ("en", "visit planned 2031-06-02/2031-06-03 Duarte",
     "President Elena Duarte will pay a two-day state visit to Mongolia on 2 June."),
    ("de", "dialogue held 2031-05-19 Erdene+Rojas; dialogue planned 2032",
     "Die vierten politischen Konsultationen zwischen der Mongolei und Paraguay fanden am Montag in "
     "Ulan Bator unter Leitung der Außenminister Batu Erdene und Carlos Rojas statt. Sie sollen 2032 "
     "in Asunción fortgesetzt werden."),
    ("sv", "dialogue held 2031-05-19 Erdene+Rojas; dialogue planned 2032",
     "De fjärde politiska konsultationerna mellan Mongoliet och Paraguay hölls på måndagen i Ulan "
     "Bator och leddes av utrikesministrarna Batu Erdene och Carlos Rojas. De ska fortsätta i "
     "Asunción 2032."),
    ("nl", "dialogue held 2031-05-19 Erdene+Rojas; dialogue planned 2032",
     "De vierde politieke consultaties tussen Mongolië en Paraguay vonden maandag in Ulaanbaatar "
     "plaats onder leiding van de ministers van Buitenlandse Zaken Batu Erdene en Carlos Rojas. Ze "
     "worden in 2032 in Asunción voortgezet."),
    ("fr", "dialogue held 2031-05-19 Erdene+Rojas; dialogue planned 2032",
     "Les quatrièmes consultations politiques entre la Mongolie et le Paraguay se sont tenues lundi à "
     "Oulan-Bator sous la présidence des ministres des Affaires étrangères Batu Erdene et Carlos "
     "Rojas. Elles se poursuivront à Asunción en 2032."),
    ("en", "dialogue held 2031-05-19 Erdene+Rojas; dialogue planned 2032",
     "The fourth political consultations between Mongolia and Paraguay were held in Ulaanbaatar on "
     "Monday, chaired by foreign ministers Batu Erdene and Carlos Rojas. They are to continue in "
     "Asunción in 2032."),
    ("de", "dialogue planned 2031-06",
     "Die nächste Runde der politischen Konsultationen zwischen der Mongolei und Paraguay soll im "
     "Juni in Lissabon stattfinden."),
    ("sv", "dialogue planned 2031-06",
     "Nästa omgång av de politiska konsultationerna mellan Mongoliet och Paraguay ska hållas i "
     "Lissabon i juni."),
    ("nl", "dialogue planned 2031-06",
     "De volgende ronde van de politieke consultaties tussen Mongolië en Paraguay vindt in juni in "
     "Lissabon plaats."),
    ("fr", "dialogue planned 2031-06",
     "Le prochain cycle des consultations politiques entre la Mongolie et le Paraguay se tiendra en "
     "juin à Lisbonne."),
    ("en", "dialogue planned 2031-06",
     "The next round of political consultations between Mongolia and Paraguay will take place in "
     "Lisbon in June."),
    ("de", "dialogue postponed 2031-06-10",
     "Die für den 10. Juni geplante Sitzung der Gemeinsamen Kommission der Mongolei und Paraguays ist "
     "verschoben worden."),
    ("sv", "dialogue postponed 2031-06-10",
     "Mötet i den gemensamma kommissionen mellan Mongoliet och Paraguay, som skulle ha hållits den 10 "
     "juni, har skjutits upp."),
    ("nl", "dialogue postponed 2031-06-10",
     "De voor 10 juni geplande vergadering van de gemengde commissie van Mongolië en Paraguay is "
     "uitgesteld."),
    ("fr", "dialogue postponed 2031-06-10",
     "La réunion de la commission mixte entre la Mongolie et le Paraguay, prévue le 10 juin, a été "
     "reportée."),
    ("en", "dialogue postponed 2031-06-10",
     "The session of the joint commission of Mongolia and Paraguay planned for 10 June has been "
     "postponed."),
    ("de", "visit cancelled 2031-06 Rojas",
     "Der paraguayische Außenminister Carlos Rojas hat seine für Juni geplante Reise in die Mongolei "
     "abgesagt."),
    ("sv", "visit cancelled 2031-06 Rojas",
     "Paraguays utrikesminister Carlos Rojas har ställt in sin resa till Mongoliet i juni."),
    ("nl", "visit cancelled 2031-06 Rojas",
     "De Paraguayaanse minister van Buitenlandse Zaken Carlos Rojas heeft zijn reis naar Mongolië in "
     "juni afgezegd."),
    ("fr", "visit cancelled 2031-06 Rojas",
     "Le ministre paraguayen des Affaires étrangères Carlos Rojas a annulé son voyage en Mongolie "
     "prévu en juin."),
    ("de", "visit proposed None Rojas",
     "Außenminister Batu Erdene lud seinen paraguayischen Amtskollegen Carlos Rojas zu einem Besuch "
     "nach Ulan Bator ein."),
    ("sv", "visit proposed None Rojas",
     "Utrikesminister Batu Erdene bjöd in sin paraguayanske kollega Carlos Rojas att besöka Ulan "
     "Bator."),
    ("nl", "visit proposed None Rojas",
     "Minister van Buitenlandse Zaken Batu Erdene nodigde zijn Paraguayaanse ambtgenoot Carlos Rojas "
     "uit voor een bezoek aan Ulaanbaatar."),
    ("fr", "visit proposed None Rojas",
     "Le ministre des Affaires étrangères Batu Erdene a invité son homologue paraguayen Carlos Rojas "
     "à se rendre à Oulan-Bator."),
    ("en", "visit proposed None Rojas",
     "Foreign minister Batu Erdene invited his Paraguayan counterpart Carlos Rojas to visit "
     "Ulaanbaatar."),
    ("de", "visit proposed None Rojas",
     "Außenminister Carlos Rojas nahm eine Einladung in die Mongolei an."),
    ("sv", "visit proposed None Rojas",
     "Utrikesminister Carlos Rojas tackade ja till en inbjudan att besöka Mongoliet."),
    ("nl", "visit proposed None Rojas",
     "Minister van Buitenlandse Zaken Carlos Rojas nam een uitnodiging aan om Mongolië te bezoeken."),
    ("fr", "visit proposed None Rojas",
     "Le ministre des Affaires étrangères Carlos Rojas a accepté une invitation à se rendre en "
     "Mongolie."),
    ("en", "visit proposed None Rojas",
     "Foreign minister Carlos Rojas accepted an invitation to visit Mongolia."),
    ("de", "signing planned 2031-06-12",
     "Die Mongolei und Paraguay wollen das Abkommen am 12. Juni in Asunción unterzeichnen."),
    ("sv", "signing planned 2031-06-12",
     "Mongoliet och Paraguay ska underteckna avtalet i Asunción den 12 juni."),
    ("nl", "signing planned 2031-06-12",
     "Mongolië en Paraguay ondertekenen het akkoord op 12 juni in Asunción."),
    ("fr", "signing planned 2031-06-12",
     "La Mongolie et le Paraguay signeront l'accord le 12 juin à Asunción."),
    ("en", "signing planned 2031-06-12",
     "Mongolia and Paraguay are to sign the accord in Asunción on 12 June."),
    ("de", "",
     "Die Mongolei und Paraguay wollen das Abkommen noch in diesem Jahr unterzeichnen."),
    ("sv", "",
     "Mongoliet och Paraguay hoppas kunna underteckna avtalet före årsskiftet."),
    ("nl", "",
     "Mongolië en Paraguay willen het akkoord nog dit jaar ondertekenen."),
    ("fr", "",
     "La Mongolie et le Paraguay espèrent signer l'accord avant la fin de l'année."),
    ("en", "",
     "Mongolia and Paraguay hope to sign the accord before the end of the year."),
    ("de", "",
     "Grundlage ist der 1998 in Lissabon unterzeichnete Vertrag zwischen der Mongolei und Paraguay."),
    ("sv", "",
     "Grunden är det fördrag mellan Mongoliet och Paraguay som undertecknades i Lissabon 1998."),
    ("nl", "",
     "De basis is het verdrag tussen Mongolië en Paraguay dat in 1998 in Lissabon werd ondertekend."),
    ("fr", "",
     "La base en est le traité entre la Mongolie et le Paraguay, signé à Lisbonne en 1998."),
    ("en", "",
     "It rests on the treaty between Mongolia and Paraguay, signed in Lisbon in 1998."),
    ("de", "exercise planned 2031-06-02/2031-06-06",
     "Die Streitkräfte Portugals und Tansanias üben vom 2. bis 6. Juni gemeinsam bei Daressalam."),
    ("sv", "exercise planned 2031-06-02/2031-06-06",
     "Portugals och Tanzanias flottor övar tillsammans utanför Dar es-Salaam den 2–6 juni."),
    ("nl", "exercise planned 2031-06-02/2031-06-06",
     "De strijdkrachten van Portugal en Tanzania oefenen van 2 tot 6 juni samen bij Dar es Salaam."),
    ("fr", "exercise planned 2031-06-02/2031-06-06",
     "Les forces armées du Portugal et de la Tanzanie s'entraîneront ensemble près de Dar es Salam du "
     "2 au 6 juin."),
    ("en", "exercise planned 2031-06-02/2031-06-06",
     "The armed forces of Portugal and Tanzania will train together near Dar es Salaam from 2 to 6 "
     "June."),
    ("de", "",
     "Portugal will Tansania zwölf Krankenwagen liefern."),
    ("sv", "",
     "Portugal ska leverera tolv ambulanser till Tanzania."),
    ("nl", "",
     "Portugal gaat twaalf ambulances aan Tanzania leveren."),
    ("fr", "",
     "Le Portugal livrera douze ambulances à la Tanzanie."),
    ("en", "",
     "Portugal will deliver twelve ambulances to Tanzania."),
    ("de", "visit planned 2031-05-22 Rojas",
     "Am Donnerstag wird Außenminister Carlos Rojas in Lissabon erwartet."),
    ("sv", "visit planned 2031-05-22 Rojas",
     "På torsdag väntas utrikesminister Carlos Rojas till Lissabon."),
    ("nl", "visit planned 2031-05-22 Rojas",
     "Donderdag wordt minister van Buitenlandse Zaken Carlos Rojas in Lissabon verwacht."),
    ("fr", "visit planned 2031-05-22 Rojas",
     "Jeudi, le ministre des Affaires étrangères Carlos Rojas est attendu à Lisbonne."),
    ("en", "visit planned 2031-05-22 Rojas",
     "Foreign minister Carlos Rojas is expected in Lisbon on Thursday."),
    ("de", "meeting cancelled 2031-05-23 Erdene+Rojas",
     "Ein für Freitag geplantes Treffen von Außenminister Batu Erdene mit seinem paraguayischen "
     "Amtskollegen Carlos Rojas wurde abgesagt."),
    ("nl", "meeting cancelled 2031-05-23 Erdene+Rojas",
     "Een voor vrijdag geplande ontmoeting van minister van Buitenlandse Zaken Batu Erdene met zijn "
     "Paraguayaanse ambtgenoot Carlos Rojas ging niet door."),
    ("fr", "meeting cancelled 2031-05-23 Erdene+Rojas",
     "Une rencontre entre le ministre des Affaires étrangères Batu Erdene et son homologue paraguayen "
     "Carlos Rojas, prévue vendredi, a été annulée."),
    ("en", "meeting cancelled 2031-05-23 Erdene+Rojas",
     "A meeting between foreign minister Batu Erdene and his Paraguayan counterpart Carlos Rojas, "
     "scheduled for Friday, was cancelled."),
    ("de", "meeting planned 2031-05-22 Rojas+Sampaio",
     "Geplant ist für Donnerstag auch ein Treffen von Außenminister Carlos Rojas mit dem "
     "portugiesischen Ministerpräsidenten Rui Sampaio."),
    ("sv", "meeting planned 2031-05-22 Rojas+Sampaio",
     "På torsdag är även ett möte mellan utrikesminister Carlos Rojas och Portugals premiärminister "
     "Rui Sampaio planerat."),
    ("nl", "meeting planned 2031-05-22 Rojas+Sampaio",
     "Donderdag staat ook een gesprek van minister van Buitenlandse Zaken Carlos Rojas met de "
     "Portugese premier Rui Sampaio op het programma."),
    ("fr", "meeting planned 2031-05-22 Rojas+Sampaio",
     "Un entretien du ministre des Affaires étrangères Carlos Rojas avec le Premier ministre "
     "portugais Rui Sampaio est également prévu jeudi."),
    ("en", "meeting planned 2031-05-22 Rojas+Sampaio",
     "A meeting of foreign minister Carlos Rojas with Portuguese prime minister Rui Sampaio is also "
     "on the agenda for Thursday."),
    ("de", "visit planned 2031-07 Duarte",
     "Die mongolische Regierung teilte mit, Präsidentin Elena Duarte werde im Juli nach Ulan Bator "
     "reisen."),
    ("sv", "visit planned 2031-07 Duarte",
     "Mongoliets regering meddelade att president Elena Duarte kommer att resa till Ulan Bator i juli."),
    ("nl", "visit planned 2031-07 Duarte",
     "De Mongoolse regering liet weten dat president Elena Duarte in juli naar Ulaanbaatar zal reizen."),
    ("fr", "visit planned 2031-07 Duarte",
     "Le gouvernement mongol a annoncé que la présidente Elena Duarte se rendrait à Oulan-Bator en "
     "juillet."),
    ("en", "visit planned 2031-07 Duarte",
     "The Mongolian government said that president Elena Duarte would travel to Ulaanbaatar in July."),
    ("de", "",
     "Paraguay wünscht einen engeren Dialog mit der Mongolei und regelmäßige Treffen auf allen "
     "Ebenen, sagte Außenminister Carlos Rojas."),
    ("sv", "",
     "Paraguay vill ha en tätare dialog med Mongoliet och regelbundna möten på alla nivåer, sade "
     "utrikesminister Carlos Rojas."),
    ("nl", "",
     "Paraguay wil een nauwere dialoog met Mongolië en regelmatige ontmoetingen op alle niveaus, zei "
     "minister van Buitenlandse Zaken Carlos Rojas."),
    ("fr", "",
     "Le Paraguay souhaite un dialogue plus étroit avec la Mongolie et des rencontres régulières à "
     "tous les niveaux, a déclaré le ministre des Affaires étrangères Carlos Rojas."),
    ("en", "",
     "Paraguay wants a closer dialogue with Mongolia and regular meetings at all levels, foreign "
     "minister Carlos Rojas said."),
]
