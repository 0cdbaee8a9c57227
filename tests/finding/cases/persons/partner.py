"""Invented passages with counterparts of somebody unnamed, predicates and genitives: (language, text, "Name | state | role")."""

from __future__ import annotations

PARTNERS = [
    # counterpart of unnamed office
    (
        "fr",
        "« La sanction n'a rien réglé », a lancé le chef de l'Etat gabonais dans son discours d'ouverture du "
        "sommet à Libreville. Son homologue centrafricain Barthélemy Yakoma a réclamé une aide d'urgence.",
        "Barthélemy Yakoma | CF | head_of_state",
    ),
    (
        "en",
        "The Gabonese president opened the summit in Libreville. His Central African counterpart Barthélemy "
        "Yakoma asked for emergency aid.",
        "Barthélemy Yakoma | CF | head_of_state",
    ),
    (
        "de",
        "Der gabunische Präsident eröffnete den Gipfel in Libreville. Sein zentralafrikanischer Amtskollege "
        "Barthélemy Yakoma bat um Nothilfe.",
        "Barthélemy Yakoma | CF | head_of_state",
    ),
    (
        "nl",
        "De Gabonese president opende de top in Libreville. Zijn Centraal-Afrikaanse ambtgenoot Barthélemy "
        "Yakoma vroeg om noodhulp.",
        "Barthélemy Yakoma | CF | head_of_state",
    ),
    (
        "sv",
        "Gabons president öppnade toppmötet i Libreville. Hans centralafrikanske kollega Barthélemy Yakoma bad "
        "om nödhjälp.",
        "Barthélemy Yakoma | CF | head_of_state",
    ),
    (
        "de",
        "Die estnische Außenministerin reiste nach Lima. Ihr peruanischer Kollege Luis Vega empfing sie am Flughafen.",
        "Luis Vega | PE | foreign_minister",
    ),
    (
        "nl",
        "Minister Visser van Justitie en zijn Colombiaanse collega van Defensie, Germán Ruiz, ondertekenden in "
        "Cartagena een verklaring. Nederland en Colombia werken samen.",
        "Germán Ruiz | CO | defence_minister; Visser | NL | minister",
    ),
    (
        "nl",
        "Minister van Buitenlandse Zaken Thomas Aerts en zijn collega van Ontwikkelingssamenwerking Ann Smets "
        "reizen met premier Sofie Raes naar Senegal. België helpt Senegal.",
        "Thomas Aerts | BE | foreign_minister; Ann Smets | BE | minister; Sofie Raes | BE | head_of_government",
    ),
    (
        "de",
        "Außenminister Max Weber und seine Kollegin aus dem Verteidigungsressort, Anna Berg, reisen nach "
        "Polen. Deutschland und Polen sprechen über Panzer.",
        "Max Weber | DE | foreign_minister; Anna Berg | DE | defence_minister",
    ),
    (
        "fr",
        "Le ministre français des Affaires étrangères, Paul Morel, et sa collègue de la Défense, Anne Petit, "
        "se rendent au Tchad.",
        "Paul Morel | FR | foreign_minister; Anne Petit | FR | defence_minister",
    ),
    (
        "fr",
        "Le ministre français de la Justice, Paul Morel, et son collègue colombien de la Défense, Germán Ruiz, "
        "ont signé une déclaration à Carthagène.",
        "Paul Morel | FR | minister; Germán Ruiz | CO | defence_minister",
    ),
    (
        "sv",
        "Utrikesminister Bo Ek och hans kollega på Försvarsdepartementet, Eva Lind, reser till Polen. Sverige "
        "och Polen samarbetar.",
        "Bo Ek | SE | foreign_minister; Eva Lind | SE | defence_minister",
    ),
    # copula, relative, introduced
    (
        "sv",
        "Den förra finländska presidenten som besökte landet var Anneli Kuusi år 2013. Finland och Moçambique "
        "talade om handel.",
        "Anneli Kuusi | FI | head_of_state",
    ),
    (
        "en",
        "The last Finnish president to visit the country was Anneli Kuusi in 2013. Finland and Mozambique "
        "talked about trade.",
        "Anneli Kuusi | FI | head_of_state",
    ),
    (
        "de",
        "Der letzte finnische Präsident, der das Land besuchte, war Anneli Kuusi im Jahr 2013. Finnland und "
        "Mosambik sprachen über Handel.",
        "Anneli Kuusi | FI | head_of_state",
    ),
    (
        "fr",
        "Le dernier président finlandais à s'être rendu dans le pays était Anneli Kuusi en 2013. La Finlande "
        "et le Mozambique ont parlé de commerce.",
        "Anneli Kuusi | FI | head_of_state",
    ),
    (
        "nl",
        "De laatste Finse president die het land bezocht, was Anneli Kuusi in 2013. Finland en Mozambique "
        "spraken over handel.",
        "Anneli Kuusi | FI | head_of_state",
    ),
    (
        "de",
        "Der General, der Myanmars Marine führt, Thura Kyaw Zin, wird in Dhaka erwartet.",
        "Thura Kyaw Zin | MM | military_officer",
    ),
    # honorifics of states
    (
        "en",
        "Bhutan's Prime Minister, Lyonpo Sangay Penjor, arrived in Colombo to meet President Sunil Perera of "
        "Sri Lanka.",
        "Sangay Penjor | BT | head_of_government; Sunil Perera | LK | head_of_state",
    ),
    (
        "fr",
        "Le Premier ministre du Bénin, SE Yves Adjovi, a ouvert avec son homologue du Togo, SE Yao Agbeko, la "
        "session de la commission mixte bénino-togolaise.",
        "Yves Adjovi | BJ | head_of_government; Yao Agbeko | TG | head_of_government",
    ),
    # genitive of a name
    (
        "sv",
        "De två länderna har närmat sig varandra sedan premiärminister Nguyen Huu Tris officiella besök i "
        "Algeriet. Vietnam och Algeriet undertecknade ett avtal.",
        "Nguyen Huu Tri | VN | head_of_government",
    ),
    (
        "de",
        "Seit Premierminister Nguyen Huu Tris offiziellem Besuch in Algerien haben sich Vietnam und Algerien "
        "angenähert.",
        "Nguyen Huu Tri | VN | head_of_government",
    ),
    (
        "nl",
        "Sinds premier Nguyen Huu Tri's officiële bezoek aan Algerije werken Vietnam en Algerije samen.",
        "Nguyen Huu Tri | VN | head_of_government",
    ),
    (
        "sv",
        "Norges utrikesminister Anders Moens besök i Lima gäller handel.",
        "Anders Moen | NO | foreign_minister",
    ),
    (
        "sv",
        "President Alexander Stubbs besök i Lima gäller handel mellan Finland och Peru.",
        "Alexander Stubb | FI | head_of_state",
    ),
    (
        "sv",
        "Efter utrikesminister Lars Williams tal i Lima tackade Peru Norge.",
        "Lars Williams | NO | foreign_minister",
    ),
    (
        "de",
        "Nach Außenminister Kofi Mensahs Rede in Lima dankte Peru Ghana.",
        "Kofi Mensah | GH | foreign_minister",
    ),
    (
        "sv",
        "De två länderna har närmat sig varandra sedan premiärminister Nguyen Huu Tris officiella besök i "
        "Algeriet. Vietnam och Algeriet undertecknade ett avtal.",
        "Nguyen Huu Tri | VN | head_of_government",
    ),
    (
        "de",
        "Seit Premierminister Nguyen Huu Tris offiziellem Besuch in Algerien haben sich Vietnam und Algerien "
        "angenähert.",
        "Nguyen Huu Tri | VN | head_of_government",
    ),
    (
        "sv",
        "Norges utrikesminister Anders Moens besök i Lima gäller handel.",
        "Anders Moen | NO | foreign_minister",
    ),
    (
        "sv",
        "President Alexander Stubbs besök i Lima gäller handel mellan Finland och Peru.",
        "Alexander Stubb | FI | head_of_state",
    ),
    (
        "sv",
        "Efter utrikesminister Lars Williams tal i Lima tackade Peru Norge.",
        "Lars Williams | NO | foreign_minister",
    ),
    (
        "de",
        "Nach Außenminister Kofi Mensahs Rede in Lima dankte Peru Ghana.",
        "Kofi Mensah | GH | foreign_minister",
    ),
    (
        "sv",
        "Litauens president Gitanas Petrauskas besöker Finland.",
        "Gitanas Petrauskas | LT | head_of_state",
    ),
    (
        "sv",
        "Litauens president Gitanas Petrauskas besök i Finland gäller försvar.",
        "Gitanas Petrauskas | LT | head_of_state",
    ),
    (
        "sv",
        "Greklands premiärminister Alexis Dimas besök i Finland gäller försvar.",
        "Alexis Dimas | GR | head_of_government",
    ),
    (
        "sv",
        "Norges utrikesminister Jens Andreas träffade Perus president.",
        "Jens Andreas | NO | foreign_minister",
    ),
    (
        "de",
        "Litauens Präsident Gitanas Petrauskas traf Finnlands Präsidentin Anna Virta.",
        "Gitanas Petrauskas | LT | head_of_state; Anna Virta | FI | head_of_state",
    ),
    (
        "de",
        "Der griechische Premier Alexis Dimas nannte das Treffen mit Finnlands Premier gut.",
        "Alexis Dimas | GR | head_of_government",
    ),
    (
        "nl",
        "De Griekse premier Alexis Dimas bezoek aan Finland gaat over defensie.",
        "Alexis Dimas | GR | head_of_government",
    ),
    # Whose counterpart it is stands as a pronoun.
    (
        "sv",
        "Sveriges utrikesminister Karin Holmberg besöker i veckan Georgien. "
        "I Tbilisi träffar hon president Nino Beridze samt har överläggningar med sin kollega Giorgi Lomidze.",
        "Karin Holmberg | SE | foreign_minister; Nino Beridze | GE | head_of_state; Giorgi Lomidze | GE | foreign_minister",
    ),
    (
        "en",
        "Swedish Foreign Minister Karin Holmberg visits Georgia this week. "
        "In Tbilisi she meets President Nino Beridze and holds talks with her counterpart Giorgi Lomidze.",
        "Karin Holmberg | SE | foreign_minister; Nino Beridze | GE | head_of_state; Giorgi Lomidze | GE | foreign_minister",
    ),
    (
        "de",
        "Schwedens Außenministerin Karin Holmberg besucht diese Woche Georgien. "
        "In Tiflis trifft sie Präsidentin Nino Beridze und führt Gespräche mit ihrem Amtskollegen Giorgi Lomidze.",
        "Karin Holmberg | SE | foreign_minister; Nino Beridze | GE | head_of_state; Giorgi Lomidze | GE | foreign_minister",
    ),
    (
        "fr",
        "La ministre suédoise des Affaires étrangères Karin Holmberg se rend cette semaine en Géorgie. "
        "À Tbilissi, elle rencontre la présidente Nino Beridze et s'entretient avec son homologue Giorgi Lomidze.",
        "Karin Holmberg | SE | foreign_minister; Nino Beridze | GE | head_of_state; Giorgi Lomidze | GE | foreign_minister",
    ),
    (
        "nl",
        "De Zweedse minister van Buitenlandse Zaken Karin Holmberg bezoekt deze week Georgië. "
        "In Tbilisi ontmoet zij president Nino Beridze en voert zij gesprekken met haar ambtgenoot Giorgi Lomidze.",
        "Karin Holmberg | SE | foreign_minister; Nino Beridze | GE | head_of_state; Giorgi Lomidze | GE | foreign_minister",
    ),
    # by whom somebody is received has no part in the counterpart
    (
        "fr",
        "Le ministre tunisien des Affaires étrangères, Mounir Zaghdoudi, est arrivé mardi à Dakar. Le chef de la diplomatie "
        "tunisienne a été reçu par le Premier ministre sénégalais, Ibou Faye, avant de s'entretenir avec son homologue, "
        "Coumba Sarr.",
        "Mounir Zaghdoudi | TN | foreign_minister; Ibou Faye | SN | head_of_government; Coumba Sarr | SN | foreign_minister",
    ),
    (
        "de",
        "Der tunesische Außenminister Mounir Zaghdoudi wurde am Dienstag in Dakar vom senegalesischen Ministerpräsidenten "
        "Ibou Faye empfangen, bevor er mit seiner Amtskollegin Coumba Sarr sprach.",
        "Mounir Zaghdoudi | TN | foreign_minister; Ibou Faye | SN | head_of_government; Coumba Sarr | SN | foreign_minister",
    ),
    (
        "en",
        "Tunisian foreign minister Mounir Zaghdoudi was received in Dakar on Tuesday by Senegal's prime minister, Ibou Faye, "
        "before holding talks with his counterpart, Coumba Sarr.",
        "Mounir Zaghdoudi | TN | foreign_minister; Ibou Faye | SN | head_of_government; Coumba Sarr | SN | foreign_minister",
    ),
    (
        "nl",
        "De Tunesische minister van Buitenlandse Zaken Mounir Zaghdoudi werd dinsdag in Dakar ontvangen door de Senegalese "
        "premier Ibou Faye en sprak daarna met zijn ambtgenoot Coumba Sarr.",
        "Mounir Zaghdoudi | TN | foreign_minister; Ibou Faye | SN | head_of_government; Coumba Sarr | SN | foreign_minister",
    ),
    (
        "fr",
        "Le ministre tunisien des Affaires étrangères, Mounir Zaghdoudi, a été reçu mardi à Dakar par le Premier ministre "
        "sénégalais, Ibou Faye, et son homologue malien, Moussa Coulibaly.",
        "Mounir Zaghdoudi | TN | foreign_minister; Ibou Faye | SN | head_of_government; Moussa Coulibaly | ML | "
        "head_of_government",
    ),
    # in one state nobody is the counterpart of who chairs a union
    (
        "fr",
        "Le président en exercice de l'Union africaine, le chef de l'État mauritanien Sidi Ould Brahim, a été accueilli mardi "
        "à Kigali par son homologue rwandais, Eugène Nsengimana.",
        "Sidi Ould Brahim | MR | head_of_state; Eugène Nsengimana | RW | head_of_state",
    ),
]
