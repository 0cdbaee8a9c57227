"""Invented passages with the positions they hold, by passive predicates and bodies without names.

`speaker | act | words of the passage`, several parted by `;`; none: empty.
"""

PASSIVE = [
    (
        "de",
        "Mexikos Ministerin Lorena Paz bot an, Stahl auszunehmen. In Seoul wird das bisher abgelehnt.",
        "Lorena Paz | propose | Stahl; KR | reject | Seoul",
    ),
    (
        "de",
        "Der Plan wird in Riga scharf kritisiert.",
        "LV | oppose | Plan",
    ),
    (
        "sv",
        "Planen kritiseras skarpt i Riga.",
        "LV | oppose | Planen",
    ),
    (
        "nl",
        "Het plan wordt in Riga scherp bekritiseerd.",
        "LV | oppose | plan",
    ),
    (
        "en",
        "The plan has been sharply criticised in Riga.",
        "LV | oppose | plan",
    ),
    (
        "en",
        "The proposal was rejected by Athens.",
        "GR | reject | proposal",
    ),
    (
        "en",
        "The move was welcomed by the Latvian foreign ministry and condemned by Togo.",
        "LV | praise | move; TG | oppose | Togo",
    ),
    (
        "de",
        "Der Vorschlag wurde von Athen abgelehnt.",
        "GR | reject | Vorschlag",
    ),
    (
        "sv",
        "Förslaget avvisades av Aten.",
        "GR | reject | Förslaget",
    ),
    (
        "sv",
        "Beslutet välkomnades av Lettlands utrikesdepartement.",
        "LV | praise | Beslutet",
    ),
    (
        "nl",
        "Het voorstel werd door Athene verworpen.",
        "GR | reject | voorstel",
    ),
    (
        "fr",
        "La proposition a été rejetée par Athènes.",
        "GR | reject | proposition",
    ),
    (
        "fr",
        "La décision a été saluée par le ministère letton des Affaires étrangères.",
        "LV | praise | décision",
    ),
    (
        "de",
        "Die Entscheidung wurde vom lettischen Außenministerium begrüßt.",
        "LV | praise | Entscheidung",
    ),
    (
        "nl",
        "Het besluit werd verwelkomd door het Letse ministerie van Buitenlandse Zaken.",
        "LV | praise | besluit",
    ),
    (
        "en",
        "It is raining in Riga. It is hoped that the talks will resume.",
        "",
    ),
    (
        "en",
        "The plan was discussed in Riga on Monday.",
        "",
    ),
    (
        "sv",
        "Beslutet meddelades i Riga.",
        "",
    ),
    (
        "de",
        "Die Ministerin Vella wurde in Riga begrüßt. Es regnete.",
        "",
    ),
    (
        "en",
        "The Peruvian finance ministry said the talks would begin in May.",
        "",
    ),
    (
        "de",
        "Das Wirtschaftsministerium in Lima teilte mit, die Gespräche begännen im Mai.",
        "",
    ),
    (
        "fr",
        "Son pays est loin. Il pleut à Riga.",
        "",
    ),
]

BODIES = [
    (
        "en",
        "The talks took place on Monday. Peru's interior ministry rejected the claim.",
        "PE | reject | claim",
    ),
    (
        "en",
        "The talks took place on Monday. The Peruvian finance ministry called for talks.",
        "PE | * | talks",
    ),
    (
        "en",
        "The talks took place on Monday. The ministry of transport in Lima denied it.",
        "PE | * | denied",
    ),
    (
        "de",
        "Die Gespräche fanden am Montag statt. Das peruanische Innenministerium wies den Vorwurf zurück.",
        "PE | reject | Vorwurf",
    ),
    (
        "de",
        "Die Gespräche fanden am Montag statt. Das Verkehrsministerium in Lima forderte Gespräche.",
        "PE | demand | Gespräche",
    ),
    (
        "sv",
        "Samtalen hölls i måndags. Perus inrikesdepartement avvisade påståendet.",
        "PE | reject | påståendet",
    ),
    (
        "nl",
        "Maandag vonden de gesprekken plaats. Het Peruaanse ministerie van Financiën wees de claim van de hand.",
        "PE | reject | claim",
    ),
    (
        "fr",
        "Les entretiens ont eu lieu lundi. Le ministère péruvien de l'Intérieur a rejeté l'accusation.",
        "PE | reject | accusation",
    ),
    (
        "en",
        "The talks took place on Monday. A spokesman for the Peruvian foreign ministry rejected the claim.",
        "PE | reject | claim",
    ),
    (
        "en",
        "The talks took place on Monday. A government spokeswoman in Lima said the claim was false.",
        "PE | * | claim",
    ),
    (
        "en",
        "The talks took place on Monday. A Peruvian government spokesperson warned of new tariffs.",
        "PE | warn | tariffs",
    ),
    (
        "de",
        "Die Gespräche fanden am Montag statt. Ein Sprecher des peruanischen Außenministeriums wies den "
        "Vorwurf zurück.",
        "PE | reject | Vorwurf",
    ),
    (
        "de",
        "Die Gespräche fanden am Montag statt. Eine Regierungssprecherin in Lima sprach von einem Missverständnis.",
        "PE | * | Missverständnis",
    ),
    (
        "sv",
        "Samtalen hölls i måndags. En talesperson för Perus utrikesdepartement avvisade påståendet.",
        "PE | reject | påståendet",
    ),
    (
        "nl",
        "Maandag vonden de gesprekken plaats. Een woordvoerder van het Peruaanse ministerie van Buitenlandse "
        "Zaken wees de claim van de hand.",
        "PE | reject | claim",
    ),
    (
        "fr",
        "Les entretiens ont eu lieu lundi. Un porte-parole du ministère péruvien des Affaires étrangères a "
        "rejeté l'accusation.",
        "PE | reject | accusation",
    ),
    (
        "fr",
        "Les entretiens ont eu lieu lundi. La porte-parole du gouvernement péruvien a demandé des excuses.",
        "PE | * | excuses",
    ),
    (
        "en",
        "The talks took place on Monday. In a statement, the Peruvian embassy in Quito expressed regret over "
        "the incident.",
        "PE | regret | incident",
    ),
    (
        "en",
        "The talks took place on Monday. Lima said in a statement that it would not accept the claim.",
        "PE | * | claim",
    ),
    (
        "en",
        "In a joint statement, Norway and Ghana condemned the attack and urged Togo to hold talks.",
        "NO | oppose | attack; GH | oppose | attack; NO | request | talks; GH | request | talks",
    ),
    (
        "de",
        "In einer gemeinsamen Erklärung verurteilten Norwegen und Ghana den Angriff.",
        "NO | oppose | Angriff; GH | oppose | Angriff",
    ),
    (
        "sv",
        "I ett gemensamt uttalande fördömde Norge och Ghana attacken.",
        "NO | oppose | attacken; GH | oppose | attacken",
    ),
    (
        "nl",
        "In een gezamenlijke verklaring veroordeelden Noorwegen en Ghana de aanval.",
        "NO | oppose | aanval; GH | oppose | aanval",
    ),
    (
        "fr",
        "Dans une déclaration commune, la Norvège et le Ghana ont condamné l'attaque.",
        "NO | oppose | attaque; GH | oppose | attaque",
    ),
    (
        "en",
        "The foreign ministers of Norway, Ghana and Peru called for a ceasefire in Sudan.",
        "NO | * | ceasefire; GH | * | ceasefire; PE | * | ceasefire",
    ),
]
