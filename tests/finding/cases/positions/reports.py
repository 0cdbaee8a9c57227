"""Invented passages with the positions they hold, by reports that go on: informants, quotations, indirect speech, interviews.

`speaker | act | words of the passage`, one a line; none: empty.
"""

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
