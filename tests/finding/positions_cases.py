"""Invented passages with the positions they hold: `speaker | act | words of the passage`, one a line; none: empty."""

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

COORDINATED = [
    (
        "en",
        "Foreign Minister Rubén Ayala of Paraguay praised the new bridge, thanked Brazil for its help and demanded "
        "that river tolls be abolished.",
        "Rubén Ayala | praise | bridge; Rubén Ayala | thank | thanked Brazil; Rubén Ayala | demand | tolls",
    ),
    (
        "de",
        "Paraguays Außenminister Rubén Ayala lobte die neue Brücke, dankte Brasilien für die Hilfe und forderte die "
        "Abschaffung der Flussmaut.",
        "Rubén Ayala | praise | Brücke; Rubén Ayala | thank | dankte Brasilien; Rubén Ayala | demand | Flussmaut",
    ),
    (
        "sv",
        "Paraguays utrikesminister Rubén Ayala berömde den nya bron och krävde att flodtullarna avskaffas.",
        "Rubén Ayala | praise | bron; Rubén Ayala | demand | flodtullarna",
    ),
    (
        "nl",
        "De Paraguayaanse minister van Buitenlandse Zaken Rubén Ayala prees de nieuwe brug en eiste dat de "
        "riviertol verdwijnt.",
        "Rubén Ayala | praise | brug; Rubén Ayala | demand | riviertol",
    ),
    (
        "fr",
        "Le ministre paraguayen des Affaires étrangères, Rubén Ayala, a salué le nouveau pont, avant de demander "
        "la suppression des péages fluviaux.",
        "Rubén Ayala | praise | pont; Rubén Ayala | request | péages",
    ),
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

AGENTS = [
    ("en", "The proposal was rejected by Botswana.", "BW | reject | proposal"),
    ("de", "Der Vorschlag wurde von Botswana zurückgewiesen.", "BW | reject | Vorschlag"),
    ("sv", "Förslaget avvisades av Botswana.", "BW | reject | Förslaget"),
    ("nl", "Het voorstel werd door Botswana afgewezen.", "BW | reject | voorstel"),
    ("fr", "La proposition a été rejetée par le Botswana.", "BW | reject | proposition"),
]

INFORMANTS = [
    (
        "en",
        "According to Deputy Foreign Minister Tiit Rebane of Estonia, the ferry line serves smugglers.",
        "Tiit Rebane | * | smugglers",
    ),
    (
        "de",
        "Laut dem estnischen Vizeaußenminister Tiit Rebane dient die Fährlinie Schmugglern.",
        "Tiit Rebane | * | Schmugglern",
    ),
    (
        "sv",
        "Enligt Estlands vice utrikesminister Tiit Rebane gynnar färjelinjen smugglare.",
        "Tiit Rebane | * | smugglare",
    ),
    (
        "nl",
        "Volgens de Estse viceminister van Buitenlandse Zaken Tiit Rebane dient de veerdienst smokkelaars.",
        "Tiit Rebane | * | smokkelaars",
    ),
    (
        "fr",
        "Selon le vice-ministre estonien des Affaires étrangères, Tiit Rebane, la ligne sert des contrebandiers.",
        "Tiit Rebane | * | contrebandiers",
    ),
]

RUNNING_ON = [
    (
        "de",
        "Estlands Außenminister Tiit Rebane warnte vor der Fährlinie. Sie diene Schmugglern. Estland werde seine "
        "Häfen schließen.",
        "Tiit Rebane | warn | Fährlinie; Tiit Rebane | * | Schmugglern; Tiit Rebane | * | Häfen",
    ),
    (
        "en",
        "Estonia's foreign minister, Tiit Rebane, warned against the ferry line. Estonia would close its ports.",
        "Tiit Rebane | warn | ferry; Tiit Rebane | * | ports",
    ),
    (
        "sv",
        "Estlands utrikesminister Tiit Rebane varnade för färjelinjen. Han ska inte tillåta smuggling.",
        "Tiit Rebane | warn | färjelinjen; Tiit Rebane | * | smuggling",
    ),
    (
        "nl",
        "De Estse minister van Buitenlandse Zaken Tiit Rebane waarschuwde voor de veerdienst. Estland zou zijn havens "
        "sluiten.",
        "Tiit Rebane | warn | veerdienst; Tiit Rebane | * | havens",
    ),
    (
        "fr",
        "Le ministre estonien des Affaires étrangères, Tiit Rebane, a mis en garde contre cette ligne. Il ne "
        "tolérera pas la contrebande.",
        "Tiit Rebane | warn | ligne; Tiit Rebane | * | contrebande",
    ),
]

RELATIVE = [
    (
        "en",
        "The talks were led by Chile's envoy, Marta Rojas, who accused Bolivia of breaking the truce.",
        "Marta Rojas | accuse | Bolivia",
    ),
    (
        "de",
        "Die Gespräche leitete Chiles Sondergesandte Marta Rojas, die Bolivien den Bruch der Waffenruhe vorwarf.",
        "Marta Rojas | accuse | Bolivien",
    ),
    (
        "sv",
        "Samtalen leddes av Chiles sändebud Marta Rojas, som anklagade Bolivia för att bryta vapenvilan.",
        "Marta Rojas | accuse | Bolivia",
    ),
    (
        "nl",
        "Het overleg werd geleid door de Chileense gezant Marta Rojas, die Bolivia beschuldigde van schending van het "
        "bestand.",
        "Marta Rojas | accuse | Bolivia",
    ),
    (
        "fr",
        "Les pourparlers étaient dirigés par l'émissaire du Chili, Marta Rojas, qui a accusé la Bolivie d'avoir rompu "
        "la trêve.",
        "Marta Rojas | accuse | Bolivie",
    ),
]

NOTHING = [
    # courtesy of both sides, figures, promises of money, meetings told, questions, denied sayings, no speaker
    ("en", "Both sides exchanged views on regional issues and stressed the importance of good relations.", ""),
    ("de", "Beide Seiten tauschten sich über regionale Fragen aus und betonten die Bedeutung guter Beziehungen.", ""),
    ("sv", "Båda sidor utbytte åsikter om regionala frågor och betonade vikten av goda förbindelser.", ""),
    (
        "nl",
        "Beide partijen wisselden van gedachten over regionale kwesties en benadrukten het belang van goede "
        "betrekkingen.",
        "",
    ),
    (
        "fr",
        "Les deux parties ont échangé leurs vues sur les questions régionales et souligné l'importance de bonnes "
        "relations.",
        "",
    ),
    ("en", "Trade rose to 412 million dollars, said Ghana's trade minister, Yaw Darko.", ""),
    ("de", "Der Handel sei auf 412 Millionen Dollar gestiegen, sagte Ghanas Handelsminister Yaw Darko.", ""),
    ("sv", "Handeln ökade till 412 miljoner dollar, sade Ghanas handelsminister Yaw Darko.", ""),
    ("nl", "De handel steeg tot 412 miljoen dollar, zei de Ghanese minister van Handel Yaw Darko.", ""),
    ("fr", "Le commerce a atteint 412 millions de dollars, a indiqué le ministre ghanéen du Commerce, Yaw Darko.", ""),
    ("en", "Denmark's development minister, Ida Holm, promised Malawi 20 million euros for schools.", ""),
    ("de", "Die dänische Entwicklungsministerin Ida Holm versprach Malawi 20 Millionen Euro für Schulen.", ""),
    ("sv", "Danmarks biståndsminister Ida Holm lovade Malawi 20 miljoner euro till skolor.", ""),
    (
        "nl",
        "De Deense minister van Ontwikkelingssamenwerking Ida Holm beloofde Malawi 20 miljoen euro voor scholen.",
        "",
    ),
    (
        "fr",
        "La ministre danoise du Développement, Ida Holm, a promis au Malawi 20 millions d'euros pour des écoles.",
        "",
    ),
    ("en", "Peru's ambassador, Luz Quispe, said she had met the Chilean minister on Monday.", ""),
    ("de", "Perus Botschafterin Luz Quispe sagte, sie habe den chilenischen Minister am Montag getroffen.", ""),
    ("sv", "Perus ambassadör Luz Quispe sade att hon träffade den chilenska ministern i måndags.", ""),
    ("nl", "De Peruaanse ambassadeur Luz Quispe zei dat zij de Chileense minister maandag had ontmoet.", ""),
    ("fr", "L'ambassadrice du Pérou, Luz Quispe, a indiqué qu'elle avait rencontré le ministre chilien lundi.", ""),
    ("en", "Diplomats said a date had not been set. Observers criticised the delay.", ""),
    ("de", "Diplomaten sagten, ein Termin stehe nicht fest. Beobachter kritisierten die Verzögerung.", ""),
    ("sv", "Diplomater sade att inget datum är bestämt. Bedömare kritiserade förseningen.", ""),
    ("nl", "Diplomaten zeiden dat er geen datum is geprikt. Waarnemers bekritiseerden het uitstel.", ""),
    ("fr", "Des diplomates ont dit qu'aucune date n'était fixée. Des observateurs ont critiqué ce retard.", ""),
    (
        "en",
        "Kenya's foreign minister, Amina Odhiambo, did not comment. She invited her Ugandan colleague to Nairobi.",
        "",
    ),
    (
        "de",
        "Kenias Außenministerin Amina Odhiambo äußerte sich nicht. Sie lud ihren ugandischen Kollegen nach Nairobi "
        "ein.",
        "",
    ),
    (
        "sv",
        "Kenyas utrikesminister Amina Odhiambo kommenterade inte saken. Hon bjöd in sin ugandiske kollega till "
        "Nairobi.",
        "",
    ),
    (
        "nl",
        "De Keniaanse minister van Buitenlandse Zaken Amina Odhiambo gaf geen commentaar. Zij nodigde haar Oegandese "
        "collega uit in Nairobi.",
        "",
    ),
    (
        "fr",
        "La ministre kényane des Affaires étrangères, Amina Odhiambo, n'a pas souhaité faire de commentaire. Elle a "
        "invité son collègue ougandais à Nairobi.",
        "",
    ),
]

# A meeting that is told, and a wish that only tells which thing is meant.
TOLD = [
    (
        "en",
        "The fourth round of Omani-Kenyan consultations is due to be held in Nairobi in May, the Kenyan foreign ministry said.",
        "",
    ),
    (
        "de",
        "Die vierte Runde der Konsultationen findet im Mai in Nairobi statt, teilte das kenianische Außenministerium mit.",
        "",
    ),
    (
        "fr",
        "La quatrième session de la commission mixte se tiendra en mai à Nairobi, a indiqué le ministère kényan des Affaires étrangères.",
        "",
    ),
    ("sv", "Det kom inget besked om den färja som Kenya vill beställa.", ""),
    ("nl", "Kenia wil de handel opvoeren van 8 naar 15 miljard dollar.", ""),
    ("de", "Kenia will den Handel mit Oman ausbauen.", "KE | hope | Handel"),
    (
        "en",
        "Nothing was heard of the ferry that Kenya wants to order. Kenya wants cheaper ferries.",
        "KE | hope | cheaper",
    ),
]

DENIED = [
    ("en", "Iceland's prime minister, Jón Arnarson, did not rule out new talks.", "Jón Arnarson | affirm | new talks"),
    (
        "de",
        "Islands Ministerpräsident Jón Arnarson schloss neue Gespräche nicht aus.",
        "Jón Arnarson | affirm | Gespräche",
    ),
    ("sv", "Islands statsminister Jón Arnarson uteslöt inte nya samtal.", "Jón Arnarson | affirm | samtal"),
    ("nl", "De IJslandse premier Jón Arnarson sloot nieuwe gesprekken niet uit.", "Jón Arnarson | affirm | gesprekken"),
    (
        "fr",
        "Le Premier ministre islandais, Jón Arnarson, n'a pas exclu de nouveaux pourparlers.",
        "Jón Arnarson | affirm | pourparlers",
    ),
]

INTERVIEWS = [
    (
        "en",
        """“We want roads, not walls”
Bolivia's ambassador in Oslo, Teresa Mamani, on lithium and llamas

Ambassador, why has trade with Norway slowed?
We lost a year to strikes. We hope that the lithium accord is signed before Christmas.

And the dispute with Chile?
I reject the idea that we are to blame. Bolivia supports a ruling by the court.

What do you need most?
We need investors. My husband needs a warmer coat.""",
        "Teresa Mamani | hope | lithium; Teresa Mamani | reject | blame; Teresa Mamani | support | ruling; "
        "Teresa Mamani | request | investors",
    ),
    (
        "de",
        """»Wir wollen Straßen, keine Mauern«
Die bolivianische Botschafterin in Wien, Teresa Mamani, über Lithium und Lamas

Frau Botschafterin, warum stockt der Handel mit Österreich?
Wir haben ein Jahr durch Streiks verloren. Wir hoffen, dass das Lithiumabkommen vor Weihnachten unterzeichnet wird.

Und der Streit mit Chile?
Ich weise die Behauptung zurück, wir seien schuld. Bolivien unterstützt ein Urteil des Gerichtshofs.

Was fehlt am meisten?
Wir brauchen Investoren. Mein Mann friert.""",
        "Teresa Mamani | hope | Lithium; Teresa Mamani | reject | Behauptung; Teresa Mamani | support | Urteil; "
        "Teresa Mamani | request | Investoren",
    ),
    (
        "sv",
        """”Vi vill ha vägar, inte murar”
Bolivias ambassadör i Stockholm, Teresa Mamani, om litium och lamadjur

Varför har handeln med Sverige minskat?
Vi förlorade ett år på strejker. Vi hoppas att litiumavtalet undertecknas före jul.

Och tvisten med Chile?
Jag avvisar påståendet att vi bär skulden. Bolivia stöder ett utslag av domstolen.

Vad saknas mest?
Vi behöver investerare. Min man fryser.""",
        "Teresa Mamani | hope | litium; Teresa Mamani | reject | påståendet; Teresa Mamani | support | utslag; "
        "Teresa Mamani | request | investerare",
    ),
    (
        "nl",
        """‘Wij willen wegen, geen muren’
De Boliviaanse ambassadeur in Den Haag, Teresa Mamani, over lithium en lama's

Waarom loopt de handel met Nederland terug?
Wij verloren een jaar door stakingen. Wij hopen dat het lithiumakkoord voor Kerstmis wordt getekend.

En het geschil met Chili?
Ik verwerp de bewering dat wij schuld hebben. Bolivia steunt een uitspraak van het hof.

Wat ontbreekt er het meest?
We hebben investeerders nodig. Wij vragen om snellere visa. Mijn man heeft het koud.""",
        "Teresa Mamani | hope | lithium; Teresa Mamani | reject | bewering; Teresa Mamani | support | uitspraak; "
        "Teresa Mamani | request | visa",
    ),
    (
        "fr",
        """« Nous voulons des routes, pas des murs »
L'ambassadrice de Bolivie à Paris, Teresa Mamani, sur le lithium et les lamas

Madame l'ambassadrice, pourquoi le commerce avec la France ralentit-il ?
Nous avons perdu un an à cause des grèves. Nous espérons que l'accord sur le lithium sera signé avant Noël.

Et le différend avec le Chili ?
Je rejette l'idée que nous soyons fautifs. La Bolivie soutient un arrêt de la Cour.

Que manque-t-il le plus ?
Nous avons besoin d'investisseurs. Mon mari a froid.""",
        "Teresa Mamani | hope | lithium; Teresa Mamani | reject | fautifs; Teresa Mamani | support | arrêt; "
        "Teresa Mamani | request | investisseurs",
    ),
]

# One helper carries several participles, also where the first is no word of saying.
SHARED_HELPER = [
    (
        "en",
        "Malta has recalled its envoy, demanded an inquiry and called on Libya to free the crew.",
        "MT | demand | inquiry; MT | request | crew",
    ),
    (
        "de",
        "Malta hat den Überfall verurteilt, eine Untersuchung gefordert und Libyen zur Freilassung der Crew aufgerufen.",
        "MT | oppose | Überfall; MT | demand | Untersuchung; MT | request | Crew",
    ),
    (
        "sv",
        "Malta har fördömt räden, krävt en utredning och uppmanat Libyen att släppa besättningen.",
        "MT | oppose | räden; MT | demand | utredning; MT | request | besättningen",
    ),
    (
        "nl",
        "Malta heeft de overval veroordeeld, een onderzoek geëist en Libië opgeroepen de bemanning vrij te laten.",
        "MT | oppose | overval; MT | demand | onderzoek; MT | request | bemanning",
    ),
    (
        "fr",
        "Malte a condamné le raid, exigé une enquête et appelé la Libye à libérer l'équipage.",
        "MT | oppose | raid; MT | demand | enquête; MT | request | équipage",
    ),
    ("en", "Malta has published the letter, demanded by Libya for weeks.", ""),
    ("fr", "Malte a publié la lettre, exigée par la Libye depuis des semaines.", ""),
]

# The last clause names who says all that stands before it.
CLOSERS = [
    (
        "en",
        "Malta is ready to host the talks, Foreign Minister Carmen Vella said on Monday. The border stays open, she added.",
        "Carmen Vella | * | ready to host; Carmen Vella | affirm | border",
    ),
    (
        "de",
        "Malta fordert eine Untersuchung, sagte die maltesische Außenministerin Carmen Vella am Montag.",
        "Carmen Vella | demand | Untersuchung",
    ),
    ("sv", "Malta kräver en utredning, sade Maltas utrikesminister Carmen Vella.", "Carmen Vella | demand | utredning"),
    (
        "nl",
        "Malta is bereid om te bemiddelen, zei de Maltese minister van Buitenlandse Zaken Carmen Vella maandag.",
        "Carmen Vella | * | bemiddelen",
    ),
    ("en", "Malta has rejected the offer, Foreign Minister Carmen Vella said.", "MT | reject | offer"),
    ("en", "Malta demanded an inquiry, and Libya said it had nothing to hide.", "MT | demand | inquiry; LY | * | hide"),
]

# A quotation is one statement, however many sentences it has; journalists speak for no state.
QUOTATIONS = [
    (
        "en",
        "Malta's foreign minister, Carmen Vella, was in Oslo. \"Malta is no harbour for smugglers. We need help, "
        'not lectures," Ms Vella told reporters in Oslo. "The sea is wide. It needs friends."',
        "Carmen Vella | * | no harbour for smugglers. We need help, not lectures",
    ),
    (
        "de",
        "»Wir brauchen Hilfe. Die See ist weit«, sagte die maltesische Außenministerin Carmen Vella. »Sie braucht "
        "Freunde.«",
        "Carmen Vella | * | Die See ist weit",
    ),
    (
        "sv",
        "Maltas utrikesminister Carmen Vella vädjade om ”hjälp”. ”Havet är stort. Det behöver vänner”, tillade hon.",
        "Carmen Vella | request | hjälp; Carmen Vella | affirm | Havet är stort. Det behöver vänner",
    ),
    (
        "nl",
        "‘De zee is groot. Foto's helpen niet’, zei de Maltese minister van Buitenlandse Zaken Carmen Vella.",
        "Carmen Vella | affirm | De zee is groot. Foto's helpen",
    ),
    (
        "fr",
        "« La mer est vaste. Elle a besoin d'amis », a lancé la ministre maltaise des Affaires étrangères, Carmen "
        "Vella.",
        "Carmen Vella | affirm | La mer est vaste. Elle a",
    ),
    ("en", "The minister smiled. Reporters in Oslo said the room was cold.", ""),
]

# "But" joins as "and" does.
BUT = [
    ("en", "Malta regrets the deaths but rejects all blame.", "MT | regret | deaths; MT | reject | blame"),
    ("sv", "Malta beklagar dödsfallen men avvisar allt ansvar.", "MT | regret | dödsfallen; MT | reject | ansvar"),
    ("nl", "Malta betreurt de doden maar verwerpt alle schuld.", "MT | regret | doden; MT | reject | schuld"),
    ("fr", "La Valette regrette ces morts mais rejette toute faute.", "MT | regret | morts; MT | reject | faute"),
]

# While one hopes, another is set against them.
CONTRASTS = [
    (
        "en",
        "Malta's prime minister, Carmen Vella, hopes for talks, while her Libyan counterpart, Salem Huni, called the plan "
        "a mistake.",
        "Carmen Vella | hope | talks; Salem Huni | * | mistake",
    ),
    (
        "de",
        "Maltas Ministerpräsidentin Carmen Vella hofft auf Gespräche, während ihr libyscher Kollege Salem Huni den Plan "
        "als Fehler bezeichnete.",
        "Carmen Vella | hope | Gespräche; Salem Huni | * | Fehler",
    ),
    (
        "sv",
        "Maltas premiärminister Carmen Vella hoppas på samtal, medan hennes libyske kollega Salem Huni kallade planen ett "
        "misstag.",
        "Carmen Vella | hope | samtal; Salem Huni | * | misstag",
    ),
    (
        "nl",
        "De Maltese premier Carmen Vella hoopt op gesprekken, terwijl haar Libische collega Salem Huni het plan een fout "
        "noemde.",
        "Carmen Vella | hope | gesprekken; Salem Huni | * | fout",
    ),
    (
        "fr",
        "La Première ministre maltaise, Carmen Vella, espère des pourparlers, tandis que son homologue libyen, Salem Huni, "
        "a qualifié le plan d'erreur.",
        "Carmen Vella | hope | pourparlers; Salem Huni | * | erreur",
    ),
    ("en", "Malta's prime minister, Carmen Vella, spoke while it rained.", ""),
]

# Organisations of states speak, and reflexive verbs of saying count in French.
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
ANNOUNCED = [
    (
        "nl",
        "Minister Carmen Vella van Malta: “Wij kiezen voor grote projecten.”",
        "Carmen Vella | * | grote projecten",
    ),
    (
        "sv",
        "Maltas utrikesministerium kallade upp ambassadören. ”Vi förbehåller oss rätten till svar”, heter det i ett "
        "uttalande.",
        "MT | * | rätten",
    ),
    (
        "fr",
        "Le ministère des Affaires étrangères maltais a convoqué l'ambassadeur. « Nous nous réservons le droit de "
        "répondre », lit-on dans un communiqué.",
        "MT | * | droit",
    ),
    ("en", "The menu: “Fish of the day.”", ""),
    ("de", "Der Aufruf wird von der Beratungsstelle Valletta und dem Chor Tunis unterstützt.", ""),
    ("de", "Am Freitag lehnte Valletta den Plan ab.", "MT | reject | Plan"),
    ("de", "Malta und Libyen beschuldigten sich gegenseitig der Lüge.", "MT | accuse | Lüge; LY | accuse | Lüge"),
    ("nl", "Malta en Libië beschuldigen elkaar van leugens.", "MT | accuse | leugens; LY | accuse | leugens"),
]
