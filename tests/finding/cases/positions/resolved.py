"""Invented passages with the positions they hold, by resolutions of bodies and quotations to which something is added.

`speaker | act | words of the passage`, several parted by `;`; none: empty.
"""

RESOLVED = [
    (
        "en",
        "Communiqué of the African Union on Sudan\n\nThe Council met in Addis Ababa on Monday.\n\n1. Condemns the"
        " attack on the convoy;\n\n2. Demands the release of the drivers and warns against new arms;\n\n3. "
        "Decides to remain seized of the matter.",
        "XF | oppose | convoy; XF | demand | drivers; XF | warn | arms",
    ),
    (
        "fr",
        "Communiqué de l'Union africaine sur le Soudan\n\nLe Conseil s'est réuni lundi à Addis-Abeba.\n\n1. "
        "Condamne l'attaque du convoi ;\n\n2. Exige la libération des chauffeurs ;\n\n3. Décide de rester saisi "
        "de la question.",
        "XF | oppose | convoi; XF | demand | chauffeurs",
    ),
    (
        "de",
        "Erklärung der Afrikanischen Union zum Sudan\n\nDer Rat tagte am Montag in Addis Abeba.\n\n1. verurteilt "
        "den Angriff auf den Konvoi;\n\n2. fordert die Freilassung der Fahrer;\n\n3. beschließt, mit der Sache "
        "befasst zu bleiben.",
        "XF | oppose | Konvoi; XF | demand | Fahrer",
    ),
    (
        "sv",
        "Uttalande av Afrikanska unionen om Sudan\n\nRådet möttes i måndags i Addis Abeba.\n\n1. Fördömer "
        "attacken mot konvojen;\n\n2. Kräver att förarna friges;\n\n3. Beslutar att följa frågan.",
        "XF | oppose | konvojen; XF | demand | förarna",
    ),
    (
        "nl",
        "Verklaring van de Afrikaanse Unie over Soedan\n\nDe raad kwam maandag in Addis Abeba bijeen.\n\n1. "
        "Veroordeelt de aanval op het konvooi;\n\n2. Eist de vrijlating van de chauffeurs;\n\n3. Besluit de zaak "
        "te blijven volgen.",
        "XF | oppose | konvooi; XF | demand | chauffeurs",
    ),
]

ADDED = [
    (
        "en",
        'Estonian minister Tiit Rebane rejected the criticism. "They come with nets that destroy the sea bed,'
        ' and our men go home with nothing," he said, adding that Tallinn would not give licences.',
        "Tiit Rebane | reject | criticism; Tiit Rebane | * | nets; Tiit Rebane | * | licences",
    ),
    (
        "de",
        "Am Rande warf der Vorsitzende Togo nichts vor. Dann dankte die Firma Peru.",
        "",
    ),
]

ENVOYS = [
    (
        "fr",
        "Le ministre estonien Tiit Rebane a reçu l'ambassadeur du Ghana, Kofi Asante. Le diplomate a salué l'accueil de Tallinn.",
        "Kofi Asante | praise | accueil",
    ),
    (
        "de",
        "Der estnische Minister Tiit Rebane empfing den ghanaischen Botschafter Kofi Asante. Der Diplomat dankte Estland.",
        "Kofi Asante | thank | Estland",
    ),
    (
        "sv",
        "Estlands minister Tiit Rebane tog emot Ghanas ambassadör Kofi Asante. Diplomaten tackade Estland för stödet.",
        "Kofi Asante | thank | stödet",
    ),
    (
        "nl",
        "De Estse minister Tiit Rebane ontving de Ghanese ambassadeur Kofi Asante. De Ghanese diplomaat bedankte Estland.",
        "Kofi Asante | thank | Estland",
    ),
    (
        "en",
        "Estonian minister Tiit Rebane received the ambassador of Ghana, Kofi Asante. The envoy thanked Tallinn.",
        "Kofi Asante | thank | Tallinn",
    ),
    (
        "en",
        "Estonian minister Tiit Rebane received the ambassador of Ghana, Kofi Asante. A diplomat praised Tallinn.",
        "",
    ),
]
