"""Happenings told in one or two sentences: talks, calls, signings, exercises.

Each case: language, what is to be found ("kind status date surnames", several parted by ";"), the text. All of them
are read as if published on Tuesday, 20 May 2031.
"""

from __future__ import annotations

# fmt: off
MEETINGS = [
    ("de", "meeting held 2031-05-19 Erdene+Rojas",
     "Der mongolische Außenminister Batu Erdene empfing am Montag in Ulan Bator seinen paraguayischen "
     "Amtskollegen Carlos Rojas."),
    ("sv", "meeting held 2031-05-19 Erdene+Rojas",
     "Mongoliets utrikesminister Batu Erdene tog på måndagen emot sin paraguayanske kollega Carlos "
     "Rojas i Ulan Bator."),
    ("nl", "meeting held 2031-05-19 Erdene+Rojas",
     "De Mongoolse minister van Buitenlandse Zaken Batu Erdene ontving maandag in Ulaanbaatar zijn "
     "Paraguayaanse ambtgenoot Carlos Rojas."),
    ("fr", "meeting held 2031-05-19 Erdene+Rojas",
     "Le ministre mongol des Affaires étrangères, Batu Erdene, a reçu lundi à Oulan-Bator son "
     "homologue paraguayen Carlos Rojas."),
    ("en", "meeting held 2031-05-19 Erdene+Rojas",
     "Mongolia's foreign minister Batu Erdene received his Paraguayan counterpart Carlos Rojas in "
     "Ulaanbaatar on Monday."),
    ("de", "call held 2031-05-19 Erdene+Rojas",
     "Außenminister Batu Erdene hat am Montag mit seinem paraguayischen Amtskollegen Carlos Rojas "
     "telefoniert."),
    ("sv", "call held 2031-05-19 Erdene+Rojas",
     "Utrikesminister Batu Erdene talade på måndagen i telefon med sin paraguayanske kollega Carlos "
     "Rojas."),
    ("nl", "call held 2031-05-19 Erdene+Rojas",
     "Minister van Buitenlandse Zaken Batu Erdene heeft maandag met zijn Paraguayaanse ambtgenoot "
     "Carlos Rojas gebeld."),
    ("fr", "call held 2031-05-19 Erdene+Rojas",
     "Le ministre des Affaires étrangères Batu Erdene s'est entretenu lundi par téléphone avec son "
     "homologue paraguayen Carlos Rojas."),
    ("en", "call held 2031-05-19 Erdene+Rojas",
     "Foreign minister Batu Erdene spoke by telephone with his Paraguayan counterpart Carlos Rojas on "
     "Monday."),
    ("de", "call held 2031-05-20 Erdene+Rojas",
     "In einem Telefongespräch haben Außenminister Batu Erdene und sein paraguayischer Amtskollege "
     "Carlos Rojas über den Handel beraten."),
    ("sv", "call held 2031-05-20 Erdene+Rojas",
     "Utrikesminister Batu Erdene ringde upp sin paraguayanske kollega Carlos Rojas för att diskutera "
     "handeln."),
    ("nl", "call held 2031-05-20 Erdene+Rojas",
     "In een telefoongesprek bespraken minister van Buitenlandse Zaken Batu Erdene en zijn "
     "Paraguayaanse ambtgenoot Carlos Rojas de handel."),
    ("fr", "call held 2031-05-20 Erdene+Rojas",
     "Au cours d'un entretien téléphonique, le ministre des Affaires étrangères Batu Erdene et son "
     "homologue paraguayen Carlos Rojas ont discuté du commerce."),
    ("en", "call held 2031-05-20 Erdene+Rojas",
     "In a phone call, foreign minister Batu Erdene and his Paraguayan counterpart Carlos Rojas "
     "discussed trade."),
    ("de", "call held 2031-05-18 Duarte+Tsend",
     "Die paraguayische Präsidentin Elena Duarte und der mongolische Ministerpräsident Ganbold Tsend "
     "berieten sich am Sonntag per Videokonferenz."),
    ("sv", "call held 2031-05-18 Duarte+Tsend",
     "Paraguays president Elena Duarte och Mongoliets premiärminister Ganbold Tsend höll på söndagen "
     "ett videomöte."),
    ("nl", "call held 2031-05-18 Duarte+Tsend",
     "De Paraguayaanse president Elena Duarte en de Mongoolse premier Ganbold Tsend overlegden zondag "
     "via een videoverbinding."),
    ("fr", "call held 2031-05-18 Duarte+Tsend",
     "La présidente paraguayenne Elena Duarte et le Premier ministre mongol Ganbold Tsend se sont "
     "entretenus dimanche par visioconférence."),
    ("en", "call held 2031-05-18 Duarte+Tsend",
     "Paraguay's president Elena Duarte and Mongolia's prime minister Ganbold Tsend held talks by "
     "video link on Sunday."),
    ("sv", "signing held 2031-05-19 Erdene+Rojas",
     "Mongoliets utrikesminister Batu Erdene och Paraguays utrikesminister Carlos Rojas skrev på "
     "måndagen under ett avtal om viseringsfrihet i Ulan Bator."),
    ("nl", "signing held 2031-05-19 Erdene+Rojas",
     "De Mongoolse minister van Buitenlandse Zaken Batu Erdene en de Paraguayaanse minister van "
     "Buitenlandse Zaken Carlos Rojas zetten maandag in Ulaanbaatar hun handtekening onder een "
     "visumakkoord."),
    ("fr", "signing held 2031-05-19 Erdene+Rojas",
     "Le ministre mongol des Affaires étrangères Batu Erdene et son homologue paraguayen Carlos Rojas "
     "ont paraphé et signé lundi à Oulan-Bator un accord sur les visas."),
    ("en", "signing held 2031-05-19 Erdene+Rojas",
     "Mongolian foreign minister Batu Erdene and Paraguayan foreign minister Carlos Rojas put their "
     "signatures to a visa agreement in Ulaanbaatar on Monday."),
    ("de", "signing held 2031-05-19 Erdene+Rojas",
     "Das Abkommen wurde am Montag in Ulan Bator von den Außenministern Batu Erdene und Carlos Rojas "
     "unterzeichnet."),
    ("nl", "signing held 2031-05-19 Erdene+Rojas",
     "Het akkoord werd maandag in Ulaanbaatar ondertekend door de ministers van Buitenlandse Zaken "
     "Batu Erdene en Carlos Rojas."),
    ("fr", "signing held 2031-05-19 Erdene+Rojas",
     "L'accord a été signé lundi à Oulan-Bator par les ministres des Affaires étrangères Batu Erdene "
     "et Carlos Rojas."),
    ("en", "signing held 2031-05-19 Erdene+Rojas",
     "The accord was signed in Ulaanbaatar on Monday by foreign ministers Batu Erdene and Carlos "
     "Rojas."),
    ("de", "exercise held 2031-05-19/2031-05-23",
     "Die Mongolei und Portugal haben am Montag vor Lissabon eine fünftägige gemeinsame Militärübung "
     "begonnen."),
    ("sv", "exercise held 2031-05-19/2031-05-23",
     "Mongoliet och Portugal inledde på måndagen en fem dagar lång gemensam militärövning utanför "
     "Lissabon."),
    ("nl", "exercise held 2031-05-19/2031-05-23",
     "Mongolië en Portugal zijn maandag bij Lissabon met een vijfdaagse gezamenlijke militaire "
     "oefening begonnen."),
    ("fr", "exercise held 2031-05-19/2031-05-23",
     "La Mongolie et le Portugal ont entamé lundi au large de Lisbonne un exercice militaire conjoint "
     "de cinq jours."),
    ("en", "exercise held 2031-05-19/2031-05-23",
     "Mongolia and Portugal began a five-day joint military exercise off Lisbon on Monday."),
    ("de", "port_call held 2031-05-19/2031-05-21",
     "Die portugiesische Fregatte „Bartolomeu Dias“ ist am Montag zu einem dreitägigen "
     "Freundschaftsbesuch im Hafen von Daressalam eingelaufen."),
    ("sv", "port_call held 2031-05-19/2031-05-21",
     "Den portugisiska fregatten Bartolomeu Dias lade på måndagen till i Dar es-Salaams hamn för ett "
     "tre dagar långt besök."),
    ("nl", "port_call held 2031-05-19/2031-05-21",
     "Het Portugese fregat Bartolomeu Dias is maandag voor een driedaags bezoek de haven van Dar es "
     "Salaam binnengelopen."),
    ("fr", "port_call held 2031-05-19/2031-05-21",
     "La frégate portugaise Bartolomeu Dias a accosté lundi dans le port de Dar es Salam pour une "
     "escale de trois jours."),
    ("en", "port_call held 2031-05-19/2031-05-21",
     "The Portuguese frigate Bartolomeu Dias docked in the port of Dar es Salaam on Monday for a "
     "three-day visit."),
    ("de", "opening held 2031-05-19",
     "Paraguay hat am Montag in Ulan Bator eine Botschaft eröffnet."),
    ("sv", "opening held 2031-05-19",
     "Paraguay öppnade på måndagen en ambassad i Ulan Bator."),
    ("nl", "opening held 2031-05-19",
     "Paraguay heeft maandag in Ulaanbaatar een ambassade geopend."),
    ("fr", "opening held 2031-05-19",
     "Le Paraguay a ouvert lundi une ambassade à Oulan-Bator."),
    ("en", "opening held 2031-05-19",
     "Paraguay opened an embassy in Ulaanbaatar on Monday."),
    ("de", "opening held 2031-05-17 Duarte+Tsend",
     "Präsidentin Elena Duarte und der mongolische Ministerpräsident Ganbold Tsend weihten am Samstag "
     "ein Wasserkraftwerk ein."),
    ("sv", "opening held 2031-05-17 Duarte+Tsend",
     "President Elena Duarte och Mongoliets premiärminister Ganbold Tsend invigde på lördagen ett "
     "vattenkraftverk."),
    ("nl", "opening held 2031-05-17 Duarte+Tsend",
     "President Elena Duarte en de Mongoolse premier Ganbold Tsend hebben zaterdag een "
     "waterkrachtcentrale in gebruik genomen."),
    ("fr", "opening held 2031-05-17 Duarte+Tsend",
     "La présidente Elena Duarte et le Premier ministre mongol Ganbold Tsend ont inauguré samedi une "
     "centrale hydroélectrique."),
    ("en", "opening held 2031-05-17 Duarte+Tsend",
     "President Elena Duarte and Mongolia's prime minister Ganbold Tsend inaugurated a hydropower "
     "plant on Saturday."),
    ("de", "transfer held 2031-05-19",
     "Portugal hat Tansania am Montag zwölf Krankenwagen übergeben."),
    ("sv", "transfer held 2031-05-19",
     "Portugal överlämnade på måndagen tolv ambulanser till Tanzania."),
    ("nl", "transfer held 2031-05-19",
     "Portugal heeft maandag twaalf ambulances aan Tanzania overgedragen."),
    ("fr", "transfer held 2031-05-19",
     "Le Portugal a remis lundi douze ambulances à la Tanzanie."),
    ("en", "transfer held 2031-05-19",
     "Portugal handed over twelve ambulances to Tanzania on Monday."),
    ("de", "transfer held 2031-05-19",
     "Die ersten vier Patrouillenboote aus Portugal trafen am Montag in Tansania ein."),
    ("sv", "transfer held 2031-05-19",
     "De första fyra patrullbåtarna från Portugal anlände på måndagen till Tanzania."),
    ("nl", "transfer held 2031-05-19",
     "De eerste vier patrouilleboten uit Portugal zijn maandag in Tanzania aangekomen."),
    ("fr", "transfer held 2031-05-19",
     "Les quatre premiers patrouilleurs du Portugal sont arrivés lundi en Tanzanie."),
    ("en", "transfer held 2031-05-19",
     "The first four patrol boats from Portugal arrived in Tanzania on Monday."),
    ("de", "measure held 2031-05-19",
     "Paraguay hat am Montag zwei mongolische Diplomaten ausgewiesen."),
    ("sv", "measure held 2031-05-19",
     "Paraguay utvisade på måndagen två mongoliska diplomater."),
    ("nl", "measure held 2031-05-19",
     "Paraguay heeft maandag twee Mongoolse diplomaten het land uitgezet."),
    ("fr", "measure held 2031-05-19",
     "Le Paraguay a expulsé lundi deux diplomates mongols."),
    # the first meeting, at which somebody hopes for something
    ("de", "meeting held 2031-05-19 Rojas+Tamm",
     "Bei seinem ersten Treffen mit dem paraguayischen Präsidenten Luis Rojas am Montag in Tallinn äußerte der estnische "
     "Präsident Jaan Tamm die Hoffnung auf mehr Handel."),
    ("sv", "meeting held 2031-05-19 Rojas+Tamm",
     "Vid sitt första möte med Paraguays president Luis Rojas i Tallinn på måndagen uttryckte Estlands president Jaan "
     "Tamm hopp om mer handel."),
    ("fr", "meeting held 2031-05-19 Rojas+Tamm",
     "Lors de sa première rencontre avec le président paraguayen Luis Rojas, lundi à Tallinn, le président estonien Jaan "
     "Tamm a exprimé l'espoir d'un commerce accru."),
    ("en", "meeting held 2031-05-19 Rojas+Tamm",
     "At his first meeting with Paraguayan President Luis Rojas in Tallinn on Monday, Estonian President Jaan Tamm "
     "expressed the hope that trade would grow."),
    # who tells it is named behind, and only a pronoun says who met
    ("de", "meeting held 2031-05-19 Rojas+Tamm",
     "Er habe am Montag in Tallinn lange mit Präsident Luis Rojas gesprochen, sagte Estlands Außenminister Jaan Tamm."),
    ("sv", "meeting held 2031-05-19 Rojas+Tamm",
     "Han träffade president Luis Rojas i Tallinn på måndagen, säger Estlands utrikesminister Jaan Tamm."),
    ("nl", "meeting held 2031-05-19 Rojas+Tamm",
     "Hij heeft maandag in Tallinn president Luis Rojas ontmoet, zei de Estse minister van Buitenlandse Zaken Jaan Tamm."),
    ("fr", "meeting held 2031-05-19 Rojas+Tamm",
     "Il a rencontré lundi à Tallinn le président Luis Rojas, a déclaré le ministre estonien des Affaires étrangères "
     "Jaan Tamm."),
    ("en", "meeting held 2031-05-19 Rojas+Tamm",
     "He had met President Luis Rojas in Tallinn on Monday, Estonian Foreign Minister Jaan Tamm said."),
    ("de", "visit held 2031-05-19",
     "Der Sprecher des estnischen Außenministeriums, Jaan Tamm, erklärte, der Verkehrsminister sei am Montag in die "
     "Mongolei gereist."),
    ("en", "visit held 2031-05-19",
     "Estonian foreign ministry spokesman Jaan Tamm said that the transport minister had travelled to Mongolia on Monday."),
    # where two only speak to the press
    ("de", "",
     "Paraguays Präsident Luis Rojas und Estlands Präsident Jaan Tamm hielten am Montag in Tallinn eine Pressekonferenz ab."),
    ("sv", "",
     "Paraguays president Luis Rojas och Estlands president Jaan Tamm höll på måndagen en presskonferens i Tallinn."),
    ("nl", "",
     "De Paraguayaanse president Luis Rojas en de Estse president Jaan Tamm gaven maandag in Tallinn een persconferentie."),
    ("fr", "",
     "Le président paraguayen Luis Rojas et le président estonien Jaan Tamm ont donné lundi à Tallinn une conférence de "
     "presse."),
    ("en", "",
     "Paraguayan President Luis Rojas and Estonian President Jaan Tamm held a joint press conference in Tallinn on Monday."),
]
