"""Invented news in which an office goes back to somebody, or an organisation, named sentences before: (language, text, persons)."""

from __future__ import annotations

GO_BACK = [
    (
        "sv",
        "Läkaren överlämnades till svenska diplomater vid den algeriska gränsorten In Guezzam.",
        "",
    ),
    (
        "sv",
        "Slovakien tar emot 20 vietnamesiska officerare för utbildning vid akademin i Liptovský Mikuláš.",
        "",
    ),
    (
        "de",
        "Die Slowakei bildet 20 vietnamesische Offiziere an der Akademie in Liptovský Mikuláš aus.",
        "",
    ),
    (
        "en",
        "Slovakia will train 20 Vietnamese officers at the academy in Liptovský Mikuláš.",
        "",
    ),
    (
        "en",
        "The doctor was handed to Swedish diplomats at the border town of In Guezzam in Algeria.",
        "",
    ),
    (
        "fr",
        "Le médecin a été remis à des diplomates suédois dans la ville frontière d'In Guezzam, en Algérie.",
        "",
    ),
    (
        "nl",
        "De arts werd overgedragen aan Zweedse diplomaten bij de grensplaats In Guezzam in Algerije.",
        "",
    ),
    (
        "de",
        "Der Arzt wurde schwedischen Diplomaten im Grenzort In Guezzam in Algerien übergeben.",
        "",
    ),
    (
        "fr",
        "Le ministre bissau-guinéen des Affaires étrangères, Carlos Pinto, a convoqué l'ambassadeur du "
        "Sénégal. Il exige que l'opposant soit livré. Refus de son homologue sénégalaise, Khady Sène : « Le "
        "droit d'asile ne se négocie pas », a-t-elle répondu.",
        "Carlos Pinto | GW | foreign_minister; Khady Sène | SN | foreign_minister",
    ),
    (
        "en",
        "Malawi's agriculture minister, Grace Phiri, said on Monday the border would stay closed. “We are not"
        " at war with anybody,” she said. But she conceded that the country was losing money. Her Mozambican "
        "counterpart, Armindo Cossa, said the measure would be lifted.",
        "Grace Phiri | MW | minister; Armindo Cossa | MZ | minister",
    ),
    (
        "nl",
        "De EU-ministers van Buitenlandse Zaken spraken in Luxemburg. De ministers spraken ook met hun "
        "Armeense collega Narine Petros.",
        "Narine Petros | AM | foreign_minister",
    ),
    (
        "sv",
        "EU:s utrikesministrar möttes i Luxemburg. Ministrarna talade också med sin armeniska kollega Narine Petros.",
        "Narine Petros | AM | foreign_minister",
    ),
    (
        "en",
        "EU foreign ministers met in Luxembourg. The ministers also spoke with their Armenian counterpart "
        "Narine Petros.",
        "Narine Petros | AM | foreign_minister",
    ),
    (
        "fr",
        "Les ministres des Affaires étrangères de l'UE se sont réunis. Les ministres ont aussi parlé à leur "
        "homologue arménienne Narine Petros.",
        "Narine Petros | AM | foreign_minister",
    ),
    (
        "nl",
        'De Belgische minister van Buitenlandse Zaken Laurence Dehau betreurt dat. "Eén land houdt de hele '
        'Unie tegen", zei ze na afloop. Haar Hongaarse collega Balázs Kerek vindt dat sancties niets hebben '
        "veranderd.",
        "Laurence Dehau | BE | foreign_minister; Balázs Kerek | HU | foreign_minister",
    ),
    (
        "de",
        "Der belgische Außenminister Luc Dehau bedauerte das. „Ein Land hält die ganze Union auf“, sagte er. "
        "Sein ungarischer Kollege Balázs Kerek sieht das anders.",
        "Luc Dehau | BE | foreign_minister; Balázs Kerek | HU | foreign_minister",
    ),
    (
        "en",
        "The Caribbean Community called for restraint. Its secretary-general, Winston Braith, telephoned "
        "Haiti's prime minister, Jean Duval.",
        "Winston Braith | None | international_official; Jean Duval | HT | head_of_government",
    ),
    (
        "de",
        "Die Karibikgemeinschaft Caricom rief beide Seiten zur Zurückhaltung auf. Ihr Generalsekretär Winston"
        " Braith telefonierte am Montag mit Haitis Premier Jean Duval.",
        "Winston Braith | None | international_official; Jean Duval | HT | head_of_government",
    ),
    (
        "sv",
        "Caricom manade båda sidor till lugn. Dess generalsekreterare Winston Braith ringde Haitis "
        "premiärminister Jean Duval.",
        "Winston Braith | None | international_official; Jean Duval | HT | head_of_government",
    ),
    (
        "fr",
        "La Caricom a appelé au calme. Son secrétaire général, Winston Braith, a téléphoné au premier "
        "ministre haïtien Jean Duval.",
        "Winston Braith | None | international_official; Jean Duval | HT | head_of_government",
    ),
]
