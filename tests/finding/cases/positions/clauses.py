"""Invented passages with the positions they hold, by how clauses share a sentence: joined, relative, contrasted, sharing a helper.

`speaker | act | words of the passage`, one a line; none: empty.
"""

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
