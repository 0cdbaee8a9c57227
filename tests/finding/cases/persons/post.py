"""Invented passages and the office of everybody in them, as ministries and news agencies write it: (language, text, who)."""

from __future__ import annotations

_PRESENTED = (
    "Wanjiru Karimi | KE | ambassador; Sindre Halvorsrud | NO | ambassador; Thierry Ndong Mba | GA | head_of_state"
)
POSTS = [
    # who serves a part of a party does not lead it; the general secretary of the only party does
    (
        "fr",
        "Le SG du PCV Dang Quoc Hieu a reçu mercredi à Hanoï le vice-Premier ministre cambodgien Sok Vannara. Étaient présents "
        "le président de la Commission des relations extérieures du Comité central du PCV, Tran Van Kiem, et le permanent du "
        "Secrétariat, Le Minh Duc.",
        "Dang Quoc Hieu | VN | party_leader; Sok Vannara | KH | deputy_head_of_government; Tran Van Kiem | VN | party_official; "
        "Le Minh Duc | VN | party_official",
    ),
    (
        "fr",
        "La présidente du Parti socialiste sénégalais, Awa Faye, a reçu mardi à Dakar l'ambassadeur du Japon, Kenta Morikawa.",
        "Awa Faye | SN | party_leader; Kenta Morikawa | JP | ambassador",
    ),
    # who leads the delegation of the Union in a state is its ambassador there
    (
        "fr",
        "Le chef de la délégation de l'Union européenne au Togo, Piet Maes, a été reçu mardi à Lomé par le ministre togolais de "
        "l'Économie, Koffi Adjo.",
        "Piet Maes | EU | ambassador; Koffi Adjo | TG | minister",
    ),
    # "His Highness" is an honour, and who bears it need not reign
    (
        "fr",
        "Sa Majesté le Roi Hassan a reçu lundi à Rabat Son Altesse Royale le prince héritier du Bahreïn, cheikh Khaled ben Issa "
        "Al Khalifa.",
        "Hassan | MA | monarch; Khaled ben Issa Al Khalifa | BH | other",
    ),
    # whoever presents credentials is an ambassador, named with no more than a state
    (
        "fr",
        "Leurs Excellences Wanjiru Karimi (Kenya) et Sindre Halvorsrud (Royaume de Norvège) ont présenté jeudi leurs lettres de "
        "créance au président gabonais, Thierry Ndong Mba.",
        _PRESENTED,
    ),
    (
        "fr",
        "Le président gabonais, Thierry Ndong Mba, a reçu jeudi les lettres de créance de Wanjiru Karimi pour la République du "
        "Kenya, et de Sindre Halvorsrud (Norvège).",
        _PRESENTED,
    ),
    (
        "en",
        "Wanjiru Karimi (Kenya) and Sindre Halvorsrud (Norway) presented their credentials to President Thierry Ndong Mba of "
        "Gabon on Thursday.",
        _PRESENTED,
    ),
    (
        "de",
        "Wanjiru Karimi (Kenia) und Sindre Halvorsrud (Königreich Norwegen) überreichten am Donnerstag dem gabunischen "
        "Präsidenten Thierry Ndong Mba ihre Beglaubigungsschreiben.",
        _PRESENTED,
    ),
    # whoever does not reign is no monarch, and has a title of his own beside a queen …
    (
        "de",
        "Königin Astrid von Dänemark und Prinz Viggo empfingen in Aarhus den ghanaischen Präsidenten Kofi Ansah.",
        "Astrid | DK | monarch; Viggo | DK | other; Kofi Ansah | GH | head_of_state",
    ),
    (
        "de",
        "Kronprinz Erik von Norwegen traf in Accra Ghanas Handelsministerin Ama Owusu.",
        "Erik | NO | other; Ama Owusu | GH | minister",
    ),
    (
        "sv",
        "Norges kronprins Erik träffade i Accra Ghanas handelsminister Ama Owusu.",
        "Erik | NO | other; Ama Owusu | GH | minister",
    ),
    # … except where a prince does
    (
        "fr",
        "Le prince Rainier-Albert de Monaco a reçu le président ghanéen, Kofi Ansah.",
        "Rainier-Albert | MC | monarch; Kofi Ansah | GH | head_of_state",
    ),
    (
        "en",
        "Prince Rainier-Albert of Monaco received the Ghanaian president, Kofi Ansah.",
        "Rainier-Albert | MC | monarch; Kofi Ansah | GH | head_of_state",
    ),
    # the ending of a compound says what the office is …
    (
        "de",
        "Nepals Verfassungsgerichtspräsidentin Sita Rana traf in Bern Wirtschaftskammer-Vizepräsident Robert Aigner aus Wien.",
        "Sita Rana | NP | judge; Robert Aigner | AT | business",
    ),
    (
        "de",
        "Nepals Oberhauspräsidentin Sita Rana traf in Bern den Schweizer Polizeikommandanten Beat Jost.",
        "Sita Rana | NP | speaker; Beat Jost | CH | official",
    ),
    (
        "de",
        "Nepals Sicherheitsratssekretärin Sita Rana und Luftwaffenkommandeur Hari Thapa trafen in Bern den Vorstandssprecher "
        "der Schweizer Handelsbank, Beat Jost.",
        "Sita Rana | NP | official; Hari Thapa | NP | military_officer; Beat Jost | CH | business",
    ),
    # … and what a body owns is not the body
    (
        "de",
        "Der Vorsitzende der Außenpolitischen Kommission beim ZK der Laotischen Revolutionären Volkspartei, Herr Somphet "
        "Vongsay, traf in Bern den Schweizer Botschafter Beat Jost.",
        "Somphet Vongsay | LA | party_official; Beat Jost | CH | ambassador",
    ),
    (
        "de",
        "Der Kommandeur der Gebirgsbrigade der nepalesischen Armee, Hari Thapa, traf den Chef der Schweizer Armee, Beat Jost.",
        "Hari Thapa | NP | military_officer; Beat Jost | CH | chief_of_defence",
    ),
    (
        "en",
        "The commander of the mountain brigade of the Nepali armed forces, Hari Thapa, met the chief of the Fijian armed "
        "forces, Jone Vakaoti.",
        "Hari Thapa | NP | military_officer; Jone Vakaoti | FJ | chief_of_defence",
    ),
    (
        "de",
        "Der Sprecher des nepalesischen Parlaments, Hari Thapa, traf die Erste Sekretärin der togoischen Botschaft, Abla Mensah.",
        "Hari Thapa | NP | speaker; Abla Mensah | TG | diplomat",
    ),
    # Only the German word means both; elsewhere who speaks for a parliament does not preside over it.
    (
        "en",
        "Nepal's parliamentary spokesman Hari Thapa met Togo's ambassador, Abla Mensah.",
        "Hari Thapa | NP | spokesperson; Abla Mensah | TG | ambassador",
    ),
    (
        "fr",
        "Le porte-parole du Parlement népalais, Hari Thapa, a rencontré l'ambassadrice togolaise, Abla Mensah.",
        "Hari Thapa | NP | spokesperson; Abla Mensah | TG | ambassador",
    ),
    # the only party's general secretary leads it
    (
        "de",
        "KPV-Generalsekretär Tran Van Loc aus Vietnam empfing in Hanoi den Premierminister von Kambodscha, Sok Vanna.",
        "Tran Van Loc | VN | party_leader; Sok Vanna | KH | head_of_government",
    ),
    # two families with a hyphen, of which one is a noun
    (
        "de",
        "Liechtensteins Regierungschef-Stellvertreter Jonas Kaiser-Beck traf in Vaduz I.D. Prinzessin Sophie von Dänemark.",
        "Jonas Kaiser-Beck | LI | deputy_head_of_government; Sophie | DK | other",
    ),
    # one office for the names of a list, each behind its state
    (
        "de",
        "Die Außenminister der Republik Usbekistan Bachrom Alimow, der Republik Kasachstan Daniar Abischew, der Kirgisischen "
        "Republik Erlan Toktorow und der Republik Tadschikistan Sirodsch Asimow trafen sich in Samarkand.",
        "Bachrom Alimow | UZ | foreign_minister; Daniar Abischew | KZ | foreign_minister; "
        "Erlan Toktorow | KG | foreign_minister; Sirodsch Asimow | TJ | foreign_minister",
    ),
    (
        "en",
        "The presidents of Kazakhstan Daniyar Abishev, of Uzbekistan Bakhrom Alimov and of Tajikistan Siroj Asimov met.",
        "Daniyar Abishev | KZ | head_of_state; Bakhrom Alimov | UZ | head_of_state; Siroj Asimov | TJ | head_of_state",
    ),
    (
        "fr",
        "Les présidents du Kazakhstan Daniyar Abichev, de l'Ouzbékistan Bakhrom Alimov et du Tadjikistan Siroj Asimov se sont "
        "réunis.",
        "Daniyar Abichev | KZ | head_of_state; Bakhrom Alimov | UZ | head_of_state; Siroj Asimov | TJ | head_of_state",
    ),
    (
        "nl",
        "De presidenten van Kazachstan Daniyar Abisjev, van Oezbekistan Bachrom Alimov en van Tadzjikistan Siroj Asimov kwamen "
        "bijeen.",
        "Daniyar Abisjev | KZ | head_of_state; Bachrom Alimov | UZ | head_of_state; Siroj Asimov | TJ | head_of_state",
    ),
    (
        "sv",
        "Kazakstans president Danijar Abisjev, Uzbekistans Bachrom Alimov och Tadzjikistans Siroj Asimov möttes.",
        "Danijar Abisjev | KZ | head_of_state; Bachrom Alimov | UZ | head_of_state; Siroj Asimov | TJ | head_of_state",
    ),
    # whoever serves is named last, and may end the sentence
    (
        "de",
        "Estlands Außenminister Jaan Kallas sprach in Astana mit dem Berater des kasachischen Präsidenten Omarow, Nurlan Onschanow.",
        "Jaan Kallas | EE | foreign_minister; Omarow | KZ | head_of_state; Nurlan Onschanow | KZ | official",
    ),
    # Swedish: what the head of the Sami parliament is, councillors of ministries and missions, deputies in a party
    (
        "sv",
        "Sametingets ordförande Aili Ketola träffade Norges kommunalminister Kari Dahle i Kiruna.",
        "Aili Ketola | SE | speaker; Kari Dahle | NO | minister",
    ),
    (
        "sv",
        "Finlands finansråd i Bryssel, Pia Norrgård, träffade Estlands finansminister Mart Kallas i Tallinn.",
        "Pia Norrgård | FI | official; Mart Kallas | EE | minister",
    ),
    (
        "sv",
        "Sveriges ministerråd i Tallinn, Pia Norrgård, undertecknade avtalet med Estlands utrikesminister Mart Kallas.",
        "Pia Norrgård | SE | diplomat; Mart Kallas | EE | foreign_minister",
    ),
    (
        "sv",
        "Nordiska ministerrådet och Estlands utrikesminister Mart Kallas träffades i Tallinn.",
        "Mart Kallas | EE | foreign_minister",
    ),
    (
        "sv",
        "Finlands specialmedarbetare Timo Harjula och överdirektör Vera Sund träffade Islands ambassadör Jon Palsson i Helsingfors.",
        "Timo Harjula | FI | official; Vera Sund | FI | official; Jon Palsson | IS | ambassador",
    ),
    (
        "sv",
        "Vice partiordförande Mia Sandell träffade Vietnams premiärminister Tran Van Loc i Hanoi.",
        "Mia Sandell | SE | party_official; Tran Van Loc | VN | head_of_government",
    ),
]

# Both offices of somebody, in their order: (language, text, the name and the roles).
BOTH = [
    (
        "en",
        "Mongolia's parliament speaker Bat Oyuun was received by Cambodia's Deputy Prime Minister, Minister of Foreign Affairs, "
        "Prak Dara.",
        "Prak Dara | deputy_head_of_government foreign_minister",
    ),
    (
        "fr",
        "Mme Bat Oyuun a été accueillie par le vice-Premier ministre, ministre des Affaires étrangères du Cambodge, M. Prak Dara.",
        "Prak Dara | deputy_head_of_government foreign_minister",
    ),
    (
        "en",
        "Bat Oyuun of Mongolia was received in the presence of the Prime Minister, the Foreign Minister of Cambodia, Prak Dara.",
        "Prak Dara | foreign_minister",
    ),
    (
        "sv",
        "Laos partigeneralsekreterare och president Boun Sengdala höll samtal med Mongoliets president Gan Enkh.",
        "Boun Sengdala | party_leader head_of_state",
    ),
    (
        "de",
        "Der Erste Sekretär des Zentralkomitees der Kommunistischen Partei Kubas und Präsident der Republik, Ernesto Valdivia, "
        "empfing in Havanna den laotischen Außenminister Bounmy Sisavath.",
        "Ernesto Valdivia | party_leader head_of_state",
    ),
    (
        "de",
        "Phommachan Keola, Generalsekretär des Zentralkomitees der Laotischen Revolutionären Volkspartei (LRVP) und laotischer "
        "Staatspräsident, traf in Vientiane Kubas Botschafterin Rosa Valdés.",
        "Phommachan Keola | party_leader head_of_state",
    ),
    (
        "en",
        "Phommachan Keola, general secretary of the Lao People's Revolutionary Party (LPRP) and president of Laos, met Cuban "
        "ambassador Rosa Valdés.",
        "Phommachan Keola | party_leader head_of_state",
    ),
    (
        "fr",
        "Phommachan Keola, secrétaire général du Parti révolutionnaire populaire lao (PRPL) et président du Laos, a reçu "
        "l'ambassadrice cubaine Rosa Valdés.",
        "Phommachan Keola | party_leader head_of_state",
    ),
    (
        "nl",
        "Phommachan Keola, secretaris-generaal van de Laotiaanse Revolutionaire Volkspartij (LRVP) en president van Laos, ontving "
        "de Cubaanse ambassadeur Rosa Valdés.",
        "Phommachan Keola | party_leader head_of_state",
    ),
    (
        "sv",
        "Phommachan Keola, generalsekreterare i Laotiska revolutionära folkpartiet (LRFP) och Laos president, tog emot Kubas "
        "ambassadör Rosa Valdés.",
        "Phommachan Keola | party_leader head_of_state",
    ),
]
