"""Short invented articles and all the persons that a reader finds in them, as in persons_state_cases."""

from __future__ import annotations

TEXTS = [
    (
        "en",
        "Minister Hussein Abdikadir visits Ljubljana\n"
        "Somalia's Minister of Ports, Hussein Abdikadir, on Tuesday held talks in Ljubljana with his "
        "Slovenian counterpart, Maja Kovačič, on shipping. Later in the day the visitor was received by "
        "President Andrej Zupan. In the evening Speaker Tina Hribar hosted a dinner for the delegation, "
        "which also includes Ambassador Fadumo Warsame and the director general of the Mogadishu port "
        "authority, Abdi Nur.",
        "Hussein Abdikadir | SO | minister; Maja Kovačič | SI | minister; Andrej Zupan | SI | "
        "head_of_state; Tina Hribar | SI | speaker; Fadumo Warsame | SO | ambassador; Abdi Nur | SO | "
        "official",
    ),
    (
        "en",
        "Deputy PM receives Uruguayan ambassador\n"
        "Hanoi (VNS) - Deputy Prime Minister Le Quoc Binh on Monday hosted a reception for outgoing "
        "Ambassador Ricardo Belén. Binh asked the diplomat to convey the greetings of Prime Minister Tran"
        " Van Duc to President Laura Methol. The ambassador said that Uruguayan leaders attach importance"
        " to ties with Vietnam. Deputy Foreign Minister Nguyen Thi Mai also attended.",
        "Le Quoc Binh | VN | deputy_head_of_government; Ricardo Belén | UY | ambassador; Tran Van Duc | "
        "VN | head_of_government; Laura Methol | UY | head_of_state; Nguyen Thi Mai | VN | "
        "deputy_foreign_minister",
    ),
    (
        "en",
        "The week in diplomacy\n"
        "LIMA/SEOUL - Peru's defence minister, Jorge Villanueva, signed for six patrol boats in Busan. "
        '"This is only a start," said his host, Minister Park Jung-ho.\n'
        "TUNIS - President Nabil Gharbi has named Leila Ben Amor ambassador to Ghana. She will present "
        "her credentials to President Kwesi Appiah in June.\n"
        "OTTAWA - Foreign Minister Claire Dubé summoned the Belarusian chargé d'affaires, Igor Savchuk, "
        "over the arrest of two tourists.",
        "Jorge Villanueva | PE | defence_minister; Park Jung-ho | KR | defence_minister; Nabil Gharbi | "
        "TN | head_of_state; Leila Ben Amor | TN | ambassador; Kwesi Appiah | GH | head_of_state; Claire "
        "Dubé | CA | foreign_minister; Igor Savchuk | BY | diplomat",
    ),
    (
        "en",
        "ASEAN Secretary-General Dato Rosli Hamid told reporters that Timor-Leste had met most "
        "conditions. Foreign Minister Agio Ximenes thanked Malaysia, the chair, for its support. His "
        "Malaysian colleague, Datuk Seri Zainal Abidin, said the accession would be signed in October. "
        "Australia's envoy to the bloc, Megan Whitlock, and Japanese State Minister for Foreign Affairs "
        "Hoshino Keita also spoke.",
        "Rosli Hamid | XA | international_official; Agio Ximenes | TL | foreign_minister; Zainal Abidin |"
        " MY | foreign_minister; Megan Whitlock | AU | envoy; Hoshino Keita | JP | "
        "deputy_foreign_minister",
    ),
    (
        "de",
        "Lusaka/Wien (apa) - Österreichs Außenministerin Judith Hollerer ist am Montag in Lusaka mit "
        "Präsident Mwansa Banda zusammengetroffen. Am Nachmittag unterzeichnete sie mit Ressortchef "
        "Chilufya Tembo ein Abkommen über Rechtshilfe. Begleitet wird sie von "
        "Wirtschaftskammer-Vizepräsident Robert Aigner und Sonderbotschafterin Eva Lindmoser. Auf dem "
        "Programm steht auch ein Gespräch mit Oppositionschef Moses Phiri.",
        "Judith Hollerer | AT | foreign_minister; Mwansa Banda | ZM | head_of_state; Chilufya Tembo | ZM "
        "| foreign_minister; Robert Aigner | AT | business; Eva Lindmoser | AT | envoy; Moses Phiri | ZM "
        "| party_leader",
    ),
    (
        "de",
        "Kanzler Friedhelm Brandes reist am Donnerstag nach Jakarta. Dort wird er von Präsident Bambang "
        "Wiratno mit militärischen Ehren empfangen. Am Freitag trifft Brandes Handelsminister Agus Salim "
        "und die Generalsekretärin der ASEAN, Nguyen Thi Lan. Zur Delegation gehören "
        "Entwicklungsministerin Carla Neuhoff und der Beauftragte der Bundesregierung für Menschenrechte,"
        " Jens Wolter.",
        "Friedhelm Brandes | DE | head_of_government; Bambang Wiratno | ID | head_of_state; Agus Salim | "
        "ID | minister; Nguyen Thi Lan | XA | international_official; Carla Neuhoff | DE | minister; Jens"
        " Wolter | DE | official",
    ),
    (
        "de",
        "Bern, 12.03.2026 - Bundespräsident Adrian Wyss empfängt am Freitag den kolumbianischen "
        "Präsidenten Iván Restrepo zu einem offiziellen Arbeitsbesuch. An den Gesprächen nehmen auch "
        "Bundesrätin Claudia Thommen, Vorsteherin des Departements für Wirtschaft, und Staatssekretärin "
        "Helene Amstad teil. Den Gast begleiten Aussenministerin Paola Arango und Umweltminister Camilo "
        "Ospina.",
        "Adrian Wyss | CH | head_of_state; Iván Restrepo | CO | head_of_state; Claudia Thommen | CH | "
        "minister; Helene Amstad | CH | deputy_minister; Paola Arango | CO | foreign_minister; Camilo "
        "Ospina | CO | minister",
    ),
    (
        "de",
        "Litauen liefert Moldau 30 Generatoren. Wirtschaftsminister Vytautas Kazlauskas übergab sie am "
        "Mittwoch in Chișinău an Infrastrukturminister Andrei Rusu. Ministerpräsidentin Daniela Popa "
        "dankte Vilnius. Der Chef der litauischen Energiebehörde, Jonas Petraitis, und Botschafterin Rasa"
        " Šimkutė waren ebenfalls anwesend.",
        "Vytautas Kazlauskas | LT | minister; Andrei Rusu | MD | minister; Daniela Popa | MD | "
        "head_of_government; Jonas Petraitis | LT | official; Rasa Šimkutė | LT | ambassador",
    ),
    (
        "sv",
        "Den kubanske vice utrikesministern Rolando Fonseca och den belarusiske ambassadören i Havanna, "
        "Viktar Sheiman, undertecknade på fredagen ett avtal om visumfrihet. Handelsminister Yolanda "
        "Reyes hoppas att handeln fördubblas. Minsk skickar i höst en delegation under ledning av vice "
        "premiärminister Pavel Kruk.",
        "Rolando Fonseca | CU | deputy_foreign_minister; Viktar Sheiman | BY | ambassador; Yolanda Reyes "
        "| CU | minister; Pavel Kruk | BY | deputy_head_of_government",
    ),
    (
        "sv",
        "Fredssamtalen mellan Armenien och Azerbajdzjan återupptas. Ländernas utrikesministrar, Ararat "
        "Vardanjan och Elmar Gulijev, möts i Tbilisi under ledning av EU:s särskilda representant Toivo "
        "Klaar. Georgiens premiärminister Giorgi Lomidze är värd. Rysslands talesperson Marina Orlova "
        "varnade för inblandning utifrån.",
        "Ararat Vardanjan | AM | foreign_minister; Elmar Gulijev | AZ | foreign_minister; Toivo Klaar | "
        "EU | envoy; Giorgi Lomidze | GE | head_of_government; Marina Orlova | RU | spokesperson",
    ),
    (
        "sv",
        "Justitieminister Anders Falk har sagt nej till Serbiens begäran om utlämning. Belgrad reagerade "
        "med ilska. ”En skandal”, sade justitieminister Nebojša Pavlović. Utrikesministern, Ivana "
        "Marković, kallade på torsdagen till sig Sveriges ambassadör Maria Holmgren.",
        "Anders Falk | SE | minister; Nebojša Pavlović | RS | minister; Ivana Marković | RS | "
        "foreign_minister; Maria Holmgren | SE | ambassador",
    ),
    (
        "sv",
        "Kinas vice premiärminister Liu Zhenhua inledde i Lissabon ett tre dagar långt besök. "
        "Premiärminister Rui Falcão tog emot honom i São Bento. Ekonomiminister Teresa Abreu och "
        "ordföranden för Kinas exportråd, Wang Lili, skrev på fyra avtal. I morgon möter Liu president "
        "João Meireles.",
        "Liu Zhenhua | CN | deputy_head_of_government; Rui Falcão | PT | head_of_government; Teresa Abreu"
        " | PT | minister; Wang Lili | CN | official; João Meireles | PT | head_of_state",
    ),
    (
        "nl",
        "Premier Maarten Verhulst heeft dinsdag in Den Haag zijn Letse ambtgenoot Janis Ozols ontvangen. "
        "Ozols sprak daarna met Kamervoorzitter Yasmina Bakkali en met minister van Defensie Rob "
        "Hoekstra. Koning Willem gaf een lunch op paleis Noordeinde. De Letse ambassadeur Ilze Berzina "
        "was daarbij aanwezig.",
        "Maarten Verhulst | NL | head_of_government; Janis Ozols | LV | head_of_government; Yasmina "
        "Bakkali | NL | speaker; Rob Hoekstra | NL | defence_minister; Willem | NL | monarch; Ilze "
        "Berzina | LV | ambassador",
    ),
    (
        "nl",
        "De presidenten van Kazachstan en Turkmenistan, Nurlan Abenov en Merdan Ataev, hebben een "
        "gasakkoord gesloten. Energieminister Aybek Rahmet tekende namens Astana, zijn collega Gözel "
        "Orazova namens Asjchabad. De voorzitter van het Turkmeense parlement, Oraz Durdyev, was getuige."
        " Een woordvoerder van het Kremlin, Dmitri Sorokin, wilde niet reageren.",
        "Nurlan Abenov | KZ | head_of_state; Merdan Ataev | TM | head_of_state; Aybek Rahmet | KZ | "
        "minister; Gözel Orazova | TM | minister; Oraz Durdyev | TM | speaker; Dmitri Sorokin | RU | "
        "spokesperson",
    ),
    (
        "fr",
        "Le président Alassane Traoré a accordé jeudi une audience à l'ambassadrice du Japon au Burkina "
        "Faso, Mme Sato Keiko, en fin de mission. L'entretien s'est déroulé en présence du ministre des "
        "Affaires étrangères, Karamoko Ilboudo, et du directeur de cabinet Jean-Marie Yago. La diplomate "
        "a transmis les salutations du Premier ministre Kishimoto Haruo.",
        "Alassane Traoré | BF | head_of_state; Sato Keiko | JP | ambassador; Karamoko Ilboudo | BF | "
        "foreign_minister; Jean-Marie Yago | BF | official; Kishimoto Haruo | JP | head_of_government",
    ),
    (
        "fr",
        "En visite à Quito, la ministre canadienne de la Coopération, Sylvie Tremblay, a été reçue par le"
        " président Marcelo Andrade. Elle s'est ensuite entretenue avec son homologue Gabriela Noboa et "
        "avec le maire Pablo Jaramillo. L'ambassadeur Steven Clarke et le sénateur Guy Lavoie faisaient "
        "partie de la délégation.",
        "Sylvie Tremblay | CA | minister; Marcelo Andrade | EC | head_of_state; Gabriela Noboa | EC | "
        "minister; Pablo Jaramillo | EC | regional_leader; Steven Clarke | CA | ambassador; Guy Lavoie | "
        "CA | legislator",
    ),
    (
        "fr",
        "Alger hausse le ton. Le ministre des Affaires étrangères, Nadir Benyoucef, a convoqué lundi "
        "l'ambassadeur d'Espagne, Javier Olmedo. Madrid s'est dit surpris. Le chef du gouvernement, Raúl "
        "Cifuentes, a rappelé que la position de l'Espagne n'avait pas changé. La porte-parole de la "
        "diplomatie européenne, Anita Keller, a appelé au calme.",
        "Nadir Benyoucef | DZ | foreign_minister; Javier Olmedo | ES | ambassador; Raúl Cifuentes | ES | "
        "head_of_government; Anita Keller | EU | spokesperson",
    ),
    (
        "fr",
        "Communiqué de presse. La Conseillère fédérale Nadine Perrin, cheffe du Département fédéral de "
        "justice et police, s'est rendue à Rome les 4 et 5 mai. Elle y a rencontré le ministre de "
        "l'Intérieur, Matteo Ferri, et le secrétaire d'État Paolo Mancini. La Suisse versera 20 millions "
        "de francs. L'ambassadrice Monika Egli a organisé la visite.",
        "Nadine Perrin | CH | minister; Matteo Ferri | IT | minister; Paolo Mancini | IT | "
        "deputy_minister; Monika Egli | CH | ambassador",
    ),
    (
        "fr",
        "Antananarivo. Le chef de l'État, Hery Rasoanaivo, a reçu lundi les lettres de créance du nouvel "
        "ambassadeur de Corée, Park Jong-soo. Ce dernier a ensuite été reçu par la ministre des Affaires "
        "étrangères, Voahangy Randria. La Corée financera un hôpital, a indiqué le directeur de la KOICA,"
        " Lee Min-ho. Le prédécesseur de M. Park, Kim Hyun-woo, avait quitté l'île en mars.",
        "Hery Rasoanaivo | MG | head_of_state; Park Jong-soo | KR | ambassador; Voahangy Randria | MG | "
        "foreign_minister; Lee Min-ho | KR | official; Kim Hyun-woo | KR | ambassador",
    ),
]

# Offices of two, one from each state.
PAIRS = [
    (
        "fr",
        "Les ministres de la Défense grec et chypriote, Nikos Lambrou et Andreas Christofi, ont signé.",
        "Nikos Lambrou | GR | defence_minister; Andreas Christofi | CY | defence_minister",
    ),
    (
        "fr",
        "Les ministres grec et chypriote de la Défense, Nikos Lambrou et Andreas Christofi, ont signé.",
        "Nikos Lambrou | GR | defence_minister; Andreas Christofi | CY | defence_minister",
    ),
    (
        "fr",
        "Les présidents Nikos Lambrou (Grèce) et Andreas Christofi (Chypre) ont signé.",
        "Nikos Lambrou | GR | head_of_state; Andreas Christofi | CY | head_of_state",
    ),
    (
        "de",
        "Die Verteidigungsminister Griechenlands und Zyperns, Nikos Lambrou und Andreas Christofi, unterschrieben.",
        "Nikos Lambrou | GR | defence_minister; Andreas Christofi | CY | defence_minister",
    ),
    (
        "en",
        "The Greek and Cypriot defence ministers, Nikos Lambrou and Andreas Christofi, signed.",
        "Nikos Lambrou | GR | defence_minister; Andreas Christofi | CY | defence_minister",
    ),
    (
        "en",
        "The defence ministers of Greece and Cyprus, Nikos Lambrou and Andreas Christofi, signed.",
        "Nikos Lambrou | GR | defence_minister; Andreas Christofi | CY | defence_minister",
    ),
    (
        "en",
        "Greek Defence Minister Nikos Lambrou and Cyprus's Andreas Christofi signed.",
        "Nikos Lambrou | GR | defence_minister; Andreas Christofi | CY | defence_minister",
    ),
    (
        "sv",
        "Greklands och Cyperns försvarsministrar, Nikos Lambrou och Andreas Christofi, skrev under.",
        "Nikos Lambrou | GR | defence_minister; Andreas Christofi | CY | defence_minister",
    ),
    (
        "sv",
        "De grekiska och cypriotiska försvarsministrarna Nikos Lambrou och Andreas Christofi skrev under.",
        "Nikos Lambrou | GR | defence_minister; Andreas Christofi | CY | defence_minister",
    ),
    (
        "nl",
        "De Griekse en Cypriotische ministers van Defensie, Nikos Lambrou en Andreas Christofi, tekenden.",
        "Nikos Lambrou | GR | defence_minister; Andreas Christofi | CY | defence_minister",
    ),
    (
        "nl",
        "De ministers van Defensie van Griekenland en Cyprus, Nikos Lambrou en Andreas Christofi, tekenden.",
        "Nikos Lambrou | GR | defence_minister; Andreas Christofi | CY | defence_minister",
    ),
    (
        "en",
        "Presidents Emil Ionescu of Romania and Sadyr Toktosunov of Kyrgyzstan opened a forum.",
        "Emil Ionescu | RO | head_of_state; Sadyr Toktosunov | KG | head_of_state",
    ),
    (
        "en",
        "The presidents of Romania, Emil Ionescu, and Kyrgyzstan, Sadyr Toktosunov, opened a forum.",
        "Emil Ionescu | RO | head_of_state; Sadyr Toktosunov | KG | head_of_state",
    ),
    (
        "de",
        "Die Präsidenten von Rumänien, Emil Ionescu, und Kirgisistan, Sadyr Toktosunow, trafen sich.",
        "Emil Ionescu | RO | head_of_state; Sadyr Toktosunow | KG | head_of_state",
    ),
    (
        "de",
        "Präsident Emil Ionescu aus Rumänien und sein kirgisischer Amtskollege Sadyr Toktosunow trafen sich.",
        "Emil Ionescu | RO | head_of_state; Sadyr Toktosunow | KG | head_of_state",
    ),
    (
        "fr",
        "Les présidents de la Roumanie, Emil Ionescu, et du Kirghizistan, Sadyr Toktosunov, se sont vus.",
        "Emil Ionescu | RO | head_of_state; Sadyr Toktosunov | KG | head_of_state",
    ),
]
