"""Invented passages with the positions they hold, by who speaks: subjects, agents, bodies, offices, organisations, peoples.

`speaker | act | words of the passage`, one a line; none: empty.
"""

SPOKEN = [
    # subject before the verb, and behind it
    ("en", "Foreign Minister Tuya Batbold of Mongolia said the border would stay open.", "Tuya Batbold | * | border"),
    (
        "en",
        "“The border stays open,” said Mongolia's foreign minister, Tuya Batbold.",
        "Tuya Batbold | * | border stays",
    ),
    ("de", "Die mongolische Außenministerin Tuja Batbold sagte, die Grenze bleibe offen.", "Tuja Batbold | * | Grenze"),
    (
        "de",
        "»Die Grenze bleibt offen«, sagte die mongolische Außenministerin Tuja Batbold.",
        "Tuja Batbold | * | bleibt",
    ),
    (
        "de",
        "Am Freitag forderte der Außenminister von Paraguay, Rubén Ayala, freien Zugang zum Meer.",
        "Rubén Ayala | demand | Zugang",
    ),
    ("sv", "Mongoliets utrikesminister Tuja Batbold sade att gränsen förblir öppen.", "Tuja Batbold | * | gränsen"),
    ("sv", "– Gränsen förblir öppen, sade Mongoliets utrikesminister Tuja Batbold.", "Tuja Batbold | * | förblir"),
    (
        "sv",
        "I fredags krävde Paraguays utrikesminister Rubén Ayala fri tillgång till havet.",
        "Rubén Ayala | demand | havet",
    ),
    (
        "nl",
        "De Mongoolse minister van Buitenlandse Zaken Tuja Batbold zei dat de grens open blijft.",
        "Tuja Batbold | * | grens",
    ),
    (
        "nl",
        "‘De grens blijft open’, zei de Mongoolse minister van Buitenlandse Zaken, Tuja Batbold.",
        "Tuja Batbold | * | blijft",
    ),
    (
        "nl",
        "Vrijdag eiste de Paraguayaanse minister van Buitenlandse Zaken Rubén Ayala vrije toegang tot de zee.",
        "Rubén Ayala | demand | toegang",
    ),
    (
        "fr",
        "La ministre mongole des Affaires étrangères, Tuya Batbold, a déclaré que la frontière resterait ouverte.",
        "Tuya Batbold | * | frontière",
    ),
    (
        "fr",
        "« La frontière restera ouverte », a déclaré la ministre mongole des Affaires étrangères, Tuya Batbold.",
        "Tuya Batbold | * | restera",
    ),
    (
        "fr",
        "Vendredi, le ministre paraguayen des Affaires étrangères, Rubén Ayala, a exigé un libre accès à la mer.",
        "Rubén Ayala | demand | accès",
    ),
    ("nl", "Minister Ion Ceban van Moldavië was vol lof over de haven.", "Ion Ceban | praise | haven"),
    ("nl", "Minister Ion Ceban van Moldavië wil opheldering over de haven.", "Ion Ceban | demand | haven"),
    ("fr", "Le ministre moldave Ion Ceban s'en est pris au Bhoutan.", "Ion Ceban | oppose | Bhoutan"),
    ("fr", "Le ministre moldave Ion Ceban a invité le Bhoutan à la retenue.", "Ion Ceban | request | Bhoutan"),
    ("en", "Moldovan minister Ion Ceban took issue with Bhutan's decision.", "Ion Ceban | oppose | decision"),
    ("en", "Moldovan minister Ion Ceban poured cold water on the plan.", "Ion Ceban | reject | plan"),
]

POINTING_BACK = [
    (
        "en",
        "Zambia's president, Esther Mwila, received Malawi's foreign minister, Grace Phiri, on Monday. Ms Phiri "
        "asked for cheaper electricity. She rejected reports of a border dispute.",
        "Grace Phiri | request | electricity; Grace Phiri | reject | border dispute",
    ),
    (
        "de",
        "Sambias Präsidentin Esther Mwila empfing am Montag Malawis Außenminister Gift Phiri. Phiri bat um "
        "billigeren Strom. Er wies Berichte über einen Grenzstreit zurück.",
        "Gift Phiri | request | Strom; Gift Phiri | reject | Grenzstreit",
    ),
    (
        "sv",
        "Zambias president Esther Mwila tog i måndags emot Malawis utrikesminister Gift Phiri. Phiri bad om billigare "
        "ström. Han avvisade uppgifter om en gränstvist.",
        "Gift Phiri | request | ström; Gift Phiri | reject | gränstvist",
    ),
    (
        "nl",
        "De Zambiaanse president Esther Mwila ontving maandag de Malawische minister van Buitenlandse Zaken Gift "
        "Phiri. Phiri vroeg om goedkopere stroom. Hij ontkende dat er een grensgeschil is.",
        "Gift Phiri | request | stroom; Gift Phiri | reject | grensgeschil",
    ),
    (
        "fr",
        "La présidente zambienne, Esther Mwila, a reçu lundi le ministre malawite des Affaires étrangères, Gift "
        "Phiri. M. Phiri a demandé une électricité moins chère. Il a démenti tout différend frontalier.",
        "Gift Phiri | request | électricité; Gift Phiri | reject | différend",
    ),
]

BODIES = [
    (
        "en",
        "The foreign ministry in Yerevan rejected the accusations on Tuesday. Baku demanded an apology.",
        "AM | reject | accusations; AZ | demand | apology",
    ),
    (
        "de",
        "Das Außenministerium in Jerewan wies die Vorwürfe am Dienstag zurück. Baku verlangte eine Entschuldigung.",
        "AM | reject | Vorwürfe; AZ | demand | Entschuldigung",
    ),
    (
        "sv",
        "Utrikesministeriet i Jerevan tillbakavisade anklagelserna i tisdags. Baku krävde en ursäkt.",
        "AM | reject | anklagelserna; AZ | demand | ursäkt",
    ),
    (
        "nl",
        "Het ministerie van Buitenlandse Zaken in Jerevan wees de beschuldigingen dinsdag af. Bakoe eiste excuses.",
        "AM | reject | beschuldigingen; AZ | demand | excuses",
    ),
    (
        "fr",
        "Le ministère des Affaires étrangères à Erevan a rejeté mardi les accusations. Bakou a exigé des excuses.",
        "AM | reject | accusations; AZ | demand | excuses",
    ),
]

AGENTS = [
    ("en", "The proposal was rejected by Botswana.", "BW | reject | proposal"),
    ("de", "Der Vorschlag wurde von Botswana zurückgewiesen.", "BW | reject | Vorschlag"),
    ("sv", "Förslaget avvisades av Botswana.", "BW | reject | Förslaget"),
    ("nl", "Het voorstel werd door Botswana afgewezen.", "BW | reject | voorstel"),
    ("fr", "La proposition a été rejetée par le Botswana.", "BW | reject | proposition"),
]

ORGANISATIONS = [
    (
        "fr",
        "La Cédéao a exhorté les deux voisins à se parler. L'OSCE s'est dite préoccupée.",
        "XW | request | voisins; XO | regret | préoccupée",
    ),
    ("en", "The Council of Europe condemned the arrests.", "XC | oppose | arrests"),
    ("de", "Die OSZE zeigte sich empört über die Festnahmen.", "XO | oppose | Festnahmen"),
    ("sv", "Afrikanska unionen ställde sig avvisande till planen.", "XF | oppose | planen"),
]

# Whom the text does not introduce speaks for nobody, and neither does the "he" that follows.

STRANGERS = [
    (
        "de",
        "Maltas Ministerin Carmen Vella lobte den Hafen. „Das Wasser ist kalt“, sagte der alte Fischer. „Es wird kälter“, "
        "sagte er.",
        "Carmen Vella | praise | Hafen",
    ),
    (
        "en",
        'Malta\'s foreign minister, Salem Vella, praised the port. "The water is cold," said the old fisherman. "It gets '
        'colder," he added.',
        "Salem Vella | praise | port",
    ),
    (
        "nl",
        "De Maltese minister Salem Vella prees de haven. ‘Het water is koud’, zei de oude visser. ‘Het wordt kouder’, zei hij.",
        "Salem Vella | praise | haven",
    ),
    ("de", "Da die Reise unter der maltesischen Regierung verboten war, lehnt dieses Gesetz jede Ausnahme ab.", ""),
    ("de", "Niemand in der maltesischen Regierung fordert eine Entschuldigung.", ""),
    ("en", "Nobody in the Maltese government demanded an apology.", ""),
    ("sv", "Ingen i Maltas regering krävde en ursäkt.", ""),
    ("fr", "Contre le gouvernement maltais, la foule a exigé des excuses.", ""),
    (
        "de",
        "Außenminister Salem Vella von Malta, der am Montag ankam, forderte eine Entschuldigung.",
        "Salem Vella | demand | Entschuldigung",
    ),
]

# Offices without a name: of two people the one who is meant, by sex, by "her counterpart"; nobody who held it once.

OFFICES = [
    (
        "de",
        "Maltas Außenministerin Carmen Vella empfing den libyschen Außenminister Salem Huni. Huni lobte den Hafen. Die "
        "Ministerin verurteilte den Krieg. Ihr Amtskollege versprach Hilfe.",
        "Salem Huni | praise | Hafen; Carmen Vella | oppose | Krieg; Salem Huni | promise | Hilfe",
    ),
    (
        "en",
        "Malta's president, Carmen Vella, who arrived on Monday, met the mayor of Tripoli, Salem Huni, and thanked him for "
        "his patience.",
        "Carmen Vella | thank | patience",
    ),
    ("nl", "Malta, al jaren op zoek naar een goede haven, vroeg Tunis om opheldering.", "MT | request | opheldering"),
    ("nl", "De vorige president van Malta zei ooit dat de zee geen grenzen kent.", ""),
    ("en", "A former president of Malta once said that the sea has no borders.", ""),
]

# A colon, or "it says in the statement", gives the word to whoever is named before.

JOINT = [
    ("en", "Ecuador and Peru condemned the attack on the oil terminal.", "EC | oppose | attack; PE | oppose | attack"),
    (
        "de",
        "Ecuador und Peru verurteilten den Angriff auf das Ölterminal.",
        "EC | oppose | Angriff; PE | oppose | Angriff",
    ),
    (
        "sv",
        "Ecuador och Peru fördömde angreppet på oljeterminalen.",
        "EC | oppose | angreppet; PE | oppose | angreppet",
    ),
    ("nl", "Ecuador en Peru veroordeelden de aanval op de olieterminal.", "EC | oppose | aanval; PE | oppose | aanval"),
    (
        "fr",
        "L'Équateur et le Pérou ont condamné l'attaque du terminal pétrolier.",
        "EC | oppose | attaque; PE | oppose | attaque",
    ),
]
