"""Invented news and the persons in it, companions, predecessors and states that are not theirs: (language, text, persons)."""

from __future__ import annotations

STATED = [
    # who comes along, who was there before, who is of the country just named
    (
        "en",
        "LUSAKA, May 3 - The Angolan army had arrested the country's Interior Minister Paulo Neto, "
        "Zambian President Peter Mwale said.",
        "Paulo Neto | AO | minister; Peter Mwale | ZM | head_of_state",
    ),
    (
        "en",
        "Kenya has protested. The country's foreign minister, Amos Barasa, called in the Nepalese ambassador.",
        "Amos Barasa | KE | foreign_minister",
    ),
    (
        "sv",
        "En drönare har störtat i Estland. Landets statsminister Mart Kask bekräftar.",
        "Mart Kask | EE | head_of_government",
    ),
    (
        "sv",
        "Kenya har protesterat. Landets utrikesminister Amos Barasa kallade upp Nepals ambassadör.",
        "Amos Barasa | KE | foreign_minister",
    ),
    (
        "nl",
        "Kenia heeft geprotesteerd. De minister van Buitenlandse Zaken van het land, Amos Barasa, ontbood"
        " de Nepalese ambassadeur.",
        "Amos Barasa | KE | foreign_minister",
    ),
    (
        "fr",
        "Le Kenya a protesté. Le ministre des Affaires étrangères du pays, Amos Barasa, a convoqué "
        "l'ambassadeur du Népal.",
        "Amos Barasa | KE | foreign_minister",
    ),
    (
        "en",
        "TALLINN, May 3 - Kenya closed its embassy. The country's foreign minister, Amos Barasa, gave no reason.",
        "Amos Barasa | KE | foreign_minister",
    ),
    (
        "nl",
        "De Deense premier Lars Holm bracht dinsdag met minister Karin Berg (Buitenlandse Zaken) een "
        "bezoek aan Armenië.",
        "Lars Holm | DK | head_of_government; Karin Berg | DK | foreign_minister",
    ),
    (
        "nl",
        "De Noorse koning Harald brengt een staatsbezoek aan Brazilië. Hij wordt vergezeld door minister "
        "Lars Holm van Buitenlandse Zaken.",
        "Harald | NO | monarch; Lars Holm | NO | foreign_minister",
    ),
    (
        "de",
        "Der norwegische König Harald besucht Brasilien. Er wird von Außenminister Lars Holm begleitet.",
        "Harald | NO | monarch; Lars Holm | NO | foreign_minister",
    ),
    (
        "sv",
        "Den norska kungen Harald besöker Brasilien. Han åtföljs av utrikesminister Lars Holm.",
        "Harald | NO | monarch; Lars Holm | NO | foreign_minister",
    ),
    (
        "fr",
        "Le roi Harald de Norvège se rend au Brésil. Il est accompagné du ministre des Affaires étrangères, Lars Holm.",
        "Harald | NO | monarch; Lars Holm | NO | foreign_minister",
    ),
    (
        "en",
        "King Harald of Norway is on a state visit to Brazil. He is accompanied by Foreign Minister Lars Holm.",
        "Harald | NO | monarch; Lars Holm | NO | foreign_minister",
    ),
    (
        "nl",
        "Het consulaat van Togo in Kopenhagen, dat onder voorganger Yao Agbo van president Kodjo Mensah "
        "werd gesloten, gaat open.",
        "Yao Agbo | TG | head_of_state; Kodjo Mensah | TG | head_of_state",
    ),
    (
        "nl",
        "De Togolese president Kodjo Mensah opent het consulaat in Kopenhagen, dat onder zijn voorganger "
        "Yao Agbo dichtging.",
        "Yao Agbo | TG | head_of_state; Kodjo Mensah | TG | head_of_state",
    ),
    (
        "en",
        "Togolese President Kodjo Mensah reopened the consulate in Copenhagen, which closed under his "
        "predecessor Yao Agbo.",
        "Yao Agbo | TG | head_of_state; Kodjo Mensah | TG | head_of_state",
    ),
    (
        "de",
        "Der togoische Präsident Kodjo Mensah eröffnet das Konsulat in Kopenhagen, das unter seinem "
        "Vorgänger Yao Agbo geschlossen wurde.",
        "Yao Agbo | TG | head_of_state; Kodjo Mensah | TG | head_of_state",
    ),
    (
        "fr",
        "Le président togolais Kodjo Mensah a rouvert le consulat à Copenhague, fermé sous son prédécesseur Yao Agbo.",
        "Yao Agbo | TG | head_of_state; Kodjo Mensah | TG | head_of_state",
    ),
    (
        "sv",
        "Togos president Kodjo Mensah öppnar konsulatet i Köpenhamn, som stängdes under hans företrädare Yao Agbo.",
        "Yao Agbo | TG | head_of_state; Kodjo Mensah | TG | head_of_state",
    ),
    (
        "sv",
        "Estlands försvarsminister Jaan Tamm flög till Moldavien och talade i Chisinau med president Radu"
        " Lupan och sin kollega Anatol Ciobanu.",
        "Jaan Tamm | EE | defence_minister; Radu Lupan | MD | head_of_state; Anatol Ciobanu | MD | defence_minister",
    ),
    (
        "de",
        "Die estnische Ministerpräsidentin Leena Sepp reist am Dienstag nach Lima. Begleitet wird sie von"
        " Wirtschaftsminister Mart Tamm.",
        "Leena Sepp | EE | head_of_government; Mart Tamm | EE | minister",
    ),
    (
        "de",
        "Die estnische Ministerpräsidentin Leena Sepp reiste mit Wirtschaftsminister Mart Tamm nach Peru.",
        "Leena Sepp | EE | head_of_government; Mart Tamm | EE | minister",
    ),
    (
        "de",
        "Die estnische Ministerpräsidentin Leena Sepp sprach mit Wirtschaftsminister Luis Paredes in Lima.",
        "Leena Sepp | EE | head_of_government; Luis Paredes | PE | minister",
    ),
    (
        "nl",
        "De Estse premier Leena Sepp reist dinsdag naar Peru. Minister Mart Tamm van Economische Zaken reist mee.",
        "Leena Sepp | EE | head_of_government; Mart Tamm | EE | minister",
    ),
    (
        "nl",
        "De Estse premier Leena Sepp bezocht met minister Mart Tamm van Economische Zaken Peru.",
        "Leena Sepp | EE | head_of_government; Mart Tamm | EE | minister",
    ),
    (
        "nl",
        "De Estse premier Leena Sepp sprak in Lima met minister Luis Paredes van Economische Zaken.",
        "Leena Sepp | EE | head_of_government; Luis Paredes | PE | minister",
    ),
    (
        "sv",
        "Estlands statsminister Leena Sepp reser till Peru tillsammans med näringsminister Mart Tamm.",
        "Leena Sepp | EE | head_of_government; Mart Tamm | EE | minister",
    ),
    (
        "sv",
        "Estlands statsminister Leena Sepp reser till Peru på tisdag. Näringsminister Mart Tamm följer med.",
        "Leena Sepp | EE | head_of_government; Mart Tamm | EE | minister",
    ),
    (
        "sv",
        "Estlands statsminister Leena Sepp talade i Lima med näringsminister Luis Paredes.",
        "Leena Sepp | EE | head_of_government; Luis Paredes | PE | minister",
    ),
    (
        "fr",
        "La Première ministre estonienne, Leena Sepp, se rend au Pérou avec le ministre de l'Économie, Mart Tamm.",
        "Leena Sepp | EE | head_of_government; Mart Tamm | EE | minister",
    ),
    (
        "fr",
        "La Première ministre estonienne, Leena Sepp, se rend au Pérou. Le ministre de l'Économie, Mart "
        "Tamm, l'accompagne.",
        "Leena Sepp | EE | head_of_government; Mart Tamm | EE | minister",
    ),
    (
        "fr",
        "La Première ministre estonienne, Leena Sepp, s'est entretenue à Lima avec le ministre de "
        "l'Économie, Luis Paredes.",
        "Leena Sepp | EE | head_of_government; Luis Paredes | PE | minister",
    ),
    (
        "en",
        "Estonian Prime Minister Leena Sepp travelled to Peru with Economy Minister Mart Tamm.",
        "Leena Sepp | EE | head_of_government; Mart Tamm | EE | minister",
    ),
    (
        "en",
        "Estonian Prime Minister Leena Sepp travels to Peru on Tuesday. Travelling with her is Economy "
        "Minister Mart Tamm.",
        "Leena Sepp | EE | head_of_government; Mart Tamm | EE | minister",
    ),
    (
        "en",
        "Estonian Prime Minister Leena Sepp held talks in Lima with Economy Minister Luis Paredes.",
        "Leena Sepp | EE | head_of_government; Luis Paredes | PE | minister",
    ),
    (
        "en",
        "Estonian Prime Minister Leena Sepp arrived in Lima and was welcomed by Economy Minister Luis Paredes.",
        "Leena Sepp | EE | head_of_government; Luis Paredes | PE | minister",
    ),
    (
        "en",
        "Uganda will not sign. The country's president, Moses Okello, told reporters so in Oslo.",
        "Moses Okello | UG | head_of_state",
    ),
    (
        "de",
        "Uganda unterschreibt nicht. Der Präsident des Landes, Moses Okello, sagte das in Oslo.",
        "Moses Okello | UG | head_of_state",
    ),
    (
        "sv",
        "Uganda skriver inte under. Landets president Moses Okello sade det i Oslo.",
        "Moses Okello | UG | head_of_state",
    ),
    (
        "nl",
        "Uganda tekent niet. De president van het land, Moses Okello, zei dat in Oslo.",
        "Moses Okello | UG | head_of_state",
    ),
    (
        "nl",
        "Oeganda tekent niet. De president van het land, Moses Okello, zei dat in Oslo.",
        "Moses Okello | UG | head_of_state",
    ),
    (
        "fr",
        "L'Ouganda ne signera pas. Le président du pays, Moses Okello, l'a dit à Oslo.",
        "Moses Okello | UG | head_of_state",
    ),
    (
        "en",
        "Police in Uganda arrested the country's former prime minister Moses Okello, Norwegian media reported.",
        "Moses Okello | UG | head_of_government",
    ),
    # what is aimed at a state is not done for it, and a text that says where a town lies is not at home there
    (
        "fr",
        "Le ministre des Affaires étrangères, Samir Bouhlel, s'est entretenu à Antalya, en Turquie, avec "
        "son collègue ghanéen, Ebo Quaye.",
        "Samir Bouhlel | None | foreign_minister; Ebo Quaye | GH | foreign_minister",
    ),
    (
        "en",
        "Foreign Minister Samir Bouhlel held talks in Antalya, Turkey, with his Ghanaian counterpart Ebo Quaye.",
        "Samir Bouhlel | None | foreign_minister; Ebo Quaye | GH | foreign_minister",
    ),
    (
        "en",
        "Defence Minister Piet Bakker announced more support for Moldova on Monday.",
        "Piet Bakker | None | defence_minister",
    ),
    (
        "sv",
        "Försvarsminister Piet Bakker utlovade på måndagen mer stöd till Moldavien.",
        "Piet Bakker | SE | defence_minister",
    ),
    (
        "de",
        "Verteidigungsminister Piet Bakker sagte am Montag mehr Unterstützung für Moldau zu.",
        "Piet Bakker | DE | defence_minister",
    ),
    # no president of the kingdom that only the language tells
    (
        "sv",
        "President Diego Luna gästar Danmark på ett statsbesök och mötte folketingets talman.",
        "Diego Luna | None | head_of_state",
    ),
    # a clause of its own is no part of an office; whom sanctions target; fields of a union
    (
        "sv",
        "Irland kallade den 9 juni 2021 upp Belarus ambassadör för att tala om den häktade irländske "
        "läraren Liam Careys rättegång. =>",
        "",
    ),
    (
        "sv",
        "EU-integrationsminister Tamar Lomidze och Georgiens utrikesminister Davit Beridze besökte Bryssel.",
        "Tamar Lomidze | GE | minister; Davit Beridze | GE | foreign_minister",
    ),
    (
        "en",
        "Norway has sanctioned Iran. Those targeted include General Ali Rahimi and Deputy Defence "
        "Minister Reza Karimi.",
        "Ali Rahimi | IR | military_officer; Reza Karimi | IR | deputy_defence_minister",
    ),
    # appositions with an article, and objects
    (
        "de",
        "Jaan Sepp, der estnische Verteidigungsminister, flog nach Moldau.",
        "Jaan Sepp | EE | defence_minister",
    ),
    (
        "de",
        "Am Montag flog Jaan Sepp, der estnische Verteidigungsminister, nach Moldau.",
        "Jaan Sepp | EE | defence_minister",
    ),
    (
        "de",
        "Peter Mwale, der amtliche Sprecher des kasachischen Außenministeriums, sagte dazu nichts.",
        "Peter Mwale | KZ | spokesperson",
    ),
    (
        "de",
        "Peter Mwale, der den kasachischen Außenminister traf, sagte dazu nichts. =>",
        "",
    ),
    (
        "de",
        "Anna Keller, die neue Botschafterin Norwegens in Ghana, traf Präsident Kofi Mensah.",
        "Anna Keller | NO | ambassador; Kofi Mensah | GH | head_of_state",
    ),
    (
        "de",
        "Norwegens Minister Nils Holm besuchte Togo.",
        "Nils Holm | NO | minister",
    ),
    (
        "de",
        "Am Ende erläuterte der norwegische Außenminister das Konzept des Osloer Hafens. =>",
        "",
    ),
]
