"""Invented passages with the positions they hold, by acceptance, vetoes, complaints and what is not recognised.

`speaker | act | words of the passage`, several parted by `;`; none: empty.
"""

REFUSED = [
    (
        "fr",
        "La Colombie ne reconnaît pas cette décision.",
        "CO | reject | décision",
    ),
    (
        "en",
        "Colombia does not recognise the decision.",
        "CO | reject | decision",
    ),
    (
        "de",
        "Kolumbien erkennt die Entscheidung nicht an.",
        "CO | oppose | Entscheidung",
    ),
    (
        "nl",
        "Colombia erkent het besluit niet.",
        "CO | oppose | besluit",
    ),
    (
        "sv",
        "Colombia erkänner inte beslutet.",
        "CO | reject | beslutet",
    ),
    (
        "fr",
        "Le Cameroun a accepté la médiation du Tchad.",
        "CM | support | médiation",
    ),
    (
        "en",
        "Cameroon has accepted Chad's mediation.",
        "CM | support | mediation",
    ),
    (
        "de",
        "Kamerun hat die Vermittlung des Tschad akzeptiert.",
        "CM | support | Vermittlung",
    ),
    (
        "sv",
        "Kamerun har accepterat Tchads medling.",
        "CM | support | medling",
    ),
    (
        "nl",
        "Kameroen heeft de bemiddeling van Tsjaad aanvaard.",
        "CM | support | bemiddeling",
    ),
    (
        "nl",
        "Hongarije sprak zijn veto uit over nieuwe sancties tegen Georgië.",
        "HU | * | veto",
    ),
    (
        "de",
        "Ungarn legte sein Veto gegen neue Sanktionen ein.",
        "HU | oppose | Veto",
    ),
    (
        "en",
        "Hungary vetoed new sanctions against Georgia.",
        "HU | * | sanctions",
    ),
    (
        "sv",
        "Ungern lade in sitt veto mot nya sanktioner.",
        "HU | * | veto",
    ),
    (
        "fr",
        "La Hongrie a mis son veto à de nouvelles sanctions.",
        "HU | * | veto",
    ),
    (
        "sv",
        "Kirgizistan klagar över att pengarna inte kommer.",
        "KG | * | pengarna",
    ),
    (
        "de",
        "Kirgistan beklagt sich darüber, dass das Geld nicht kommt.",
        "KG | * | Geld",
    ),
    (
        "de",
        "Kirgistan beschwert sich über ausbleibende Zahlungen.",
        "KG | * | Zahlungen",
    ),
    (
        "en",
        "Kyrgyzstan complains that the money is not coming.",
        "KG | * | money",
    ),
    (
        "nl",
        "Kirgizië klaagt dat het geld niet komt.",
        "KG | * | geld",
    ),
    (
        "fr",
        "Le Kirghizistan se plaint de ne pas recevoir l'argent.",
        "KG | * | argent",
    ),
    (
        "sv",
        "Militärstyret i Niger är irriterat över att ha ställts utanför.",
        "NE | oppose | irriterat",
    ),
    (
        "en",
        "Niger's military government is annoyed at being left out.",
        "NE | oppose | annoyed",
    ),
    (
        "de",
        "Die Militärregierung in Niger ist verärgert über das Abkommen.",
        "NE | oppose | verärgert",
    ),
    (
        "fr",
        "La junte au Niger est irritée d'avoir été écartée.",
        "NE | oppose | irritée",
    ),
    (
        "nl",
        "De junta in Niger is ontstemd over de deal.",
        "NE | oppose | ontstemd",
    ),
    (
        "de",
        "Ungarn ist bisher dagegen.",
        "HU | oppose | dagegen",
    ),
    (
        "en",
        "Hungary is against it.",
        "HU | oppose | against",
    ),
    (
        "nl",
        "Hongarije is er tot nu toe tegen.",
        "HU | oppose | tegen",
    ),
    (
        "sv",
        "Ungern är hittills emot.",
        "HU | oppose | emot",
    ),
]
