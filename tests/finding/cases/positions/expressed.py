"""Invented passages with the positions they hold: what is expressed, stands of both sides, and what only says who said it.

`speaker | act | words of the passage`, several parted by `;`; none: empty.
"""

# an act told by a noun with a verb of expressing it, near or far
EXPRESSED = [
    (
        "nl",
        "De EU en de Verenigde Staten hebben dinsdag hun zorgen over de arrestaties in Bhutan uitgesproken.",
        "EU | regret | De EU en; US | regret | De EU en",
    ),
    (
        "nl",
        "Minister Ana Silva van Uruguay heeft dinsdag haar bezorgdheid over de gevechten in Bhutan geuit.",
        "Ana Silva | regret | Minister Ana Silva",
    ),
    (
        "nl",
        "Minister Ana Silva van Uruguay heeft dinsdag haar steun aan Bhutan betuigd.",
        "Ana Silva | support | Minister Ana Silva",
    ),
    (
        "nl",
        "Minister Ana Silva van Uruguay heeft Bhutan dinsdag haar dank overgebracht voor de hulp na de overstroming.",
        "Ana Silva | thank | Minister Ana Silva",
    ),
    (
        "nl",
        "Minister Ana Silva van Uruguay heeft dinsdag de hoop uitgesproken dat Bhutan het verdrag ratificeert.",
        "Ana Silva | hope | Minister Ana Silva",
    ),
    (
        "nl",
        "Minister Ana Silva van Uruguay sprak dinsdag haar waardering uit voor de bemiddeling van Bhutan.",
        "Ana Silva | praise | Minister Ana Silva",
    ),
    (
        "nl",
        "Minister Ana Silva van Uruguay bracht dinsdag haar felicitaties over aan Bhutan bij de nationale feestdag.",
        "Ana Silva | praise | Minister Ana Silva",
    ),
    (
        "de",
        "Die EU und die Vereinigten Staaten haben am Dienstag ihre Sorge über die Festnahmen in Bhutan geäußert.",
        "EU | regret | Die EU und; US | regret | Die EU und",
    ),
    (
        "de",
        "Außenministerin Ana Silva aus Uruguay hat am Dienstag ihre Besorgnis über die Kämpfe in Bhutan zum "
        "Ausdruck gebracht.",
        "Ana Silva | regret | Außenministerin Ana Silva",
    ),
    (
        "de",
        "Außenministerin Ana Silva aus Uruguay hat Bhutan am Dienstag ihre Unterstützung zugesichert.",
        "Ana Silva | promise | Außenministerin Ana Silva",
    ),
    (
        "de",
        "Außenministerin Ana Silva aus Uruguay hat Bhutan am Dienstag ihren Dank für die Hilfe nach dem "
        "Hochwasser ausgesprochen.",
        "Ana Silva | thank | Außenministerin Ana Silva",
    ),
    (
        "de",
        "Außenministerin Ana Silva aus Uruguay hat am Dienstag die Hoffnung geäußert, dass Bhutan den Vertrag "
        "ratifiziert.",
        "Ana Silva | hope | Außenministerin Ana Silva",
    ),
    (
        "de",
        "Außenministerin Ana Silva aus Uruguay sprach am Dienstag ihre Anerkennung für die Vermittlung Bhutans aus.",
        "Ana Silva | praise | Außenministerin Ana Silva",
    ),
    (
        "de",
        "Außenministerin Ana Silva aus Uruguay übermittelte Bhutan am Dienstag ihre Glückwünsche zum Nationalfeiertag.",
        "Ana Silva | praise | Außenministerin Ana Silva",
    ),
    (
        "sv",
        "EU och USA har på tisdagen uttryckt oro över gripandena i Bhutan.",
        "EU | regret | EU och USA; US | regret | EU och USA",
    ),
    (
        "sv",
        "Uruguays utrikesminister Ana Silva har på tisdagen gett uttryck för sin oro över striderna i Bhutan.",
        "Ana Silva | regret | Uruguays utrikesminister Ana",
    ),
    (
        "sv",
        "Uruguays utrikesminister Ana Silva har på tisdagen uttalat sitt stöd för Bhutan.",
        "Ana Silva | support | Uruguays utrikesminister Ana",
    ),
    (
        "sv",
        "Uruguays utrikesminister Ana Silva har på tisdagen framfört sitt tack till Bhutan för hjälpen efter "
        "översvämningen.",
        "Ana Silva | thank | Uruguays utrikesminister Ana",
    ),
    (
        "sv",
        "Uruguays utrikesminister Ana Silva har på tisdagen uttryckt hopp om att Bhutan ratificerar avtalet.",
        "Ana Silva | hope | Uruguays utrikesminister Ana",
    ),
    (
        "sv",
        "Uruguays utrikesminister Ana Silva gav på tisdagen uttryck för sin uppskattning av Bhutans medling.",
        "Ana Silva | praise | Uruguays utrikesminister Ana",
    ),
    (
        "sv",
        "Uruguays utrikesminister Ana Silva framförde på tisdagen sina gratulationer till Bhutan på nationaldagen.",
        "Ana Silva | praise | Uruguays utrikesminister Ana",
    ),
    (
        "fr",
        "L'UE et les États-Unis ont exprimé mardi leur inquiétude après les arrestations au Bhoutan.",
        "EU | regret | L'UE et les; US | regret | L'UE et les",
    ),
    (
        "fr",
        "La ministre uruguayenne des Affaires étrangères, Ana Silva, a fait part mardi de sa préoccupation face "
        "aux combats au Bhoutan.",
        "Ana Silva | regret | La ministre uruguayenne",
    ),
    (
        "fr",
        "La ministre uruguayenne des Affaires étrangères, Ana Silva, a réitéré mardi son soutien au Bhoutan.",
        "Ana Silva | support | La ministre uruguayenne",
    ),
    (
        "fr",
        "La ministre uruguayenne des Affaires étrangères, Ana Silva, a adressé mardi ses remerciements au Bhoutan"
        " pour son aide après les inondations.",
        "Ana Silva | thank | La ministre uruguayenne",
    ),
    (
        "fr",
        "La ministre uruguayenne des Affaires étrangères, Ana Silva, a émis mardi l'espoir que le Bhoutan ratifie"
        " le traité.",
        "Ana Silva | hope | La ministre uruguayenne",
    ),
    (
        "fr",
        "La ministre uruguayenne des Affaires étrangères, Ana Silva, a manifesté mardi sa satisfaction de la "
        "médiation du Bhoutan.",
        "Ana Silva | praise | La ministre uruguayenne",
    ),
    (
        "fr",
        "La ministre uruguayenne des Affaires étrangères, Ana Silva, a présenté mardi ses félicitations au "
        "Bhoutan pour sa fête nationale.",
        "Ana Silva | praise | La ministre uruguayenne",
    ),
    (
        "en",
        "The EU and the United States on Tuesday voiced their concern about the arrests in Bhutan.",
        "EU | regret | The EU and; US | regret | The EU and",
    ),
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva on Tuesday registered her concern over the fighting in Bhutan.",
        "Ana Silva | regret | Uruguay's Foreign Minister",
    ),
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva on Tuesday pledged her support to Bhutan.",
        "Ana Silva | support | Uruguay's Foreign Minister",
    ),
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva on Tuesday extended her thanks to Bhutan for the help after the flood.",
        "Ana Silva | thank | Uruguay's Foreign Minister",
    ),
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva on Tuesday voiced the hope that Bhutan would ratify the treaty.",
        "Ana Silva | hope | Uruguay's Foreign Minister",
    ),
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva on Tuesday placed on record her appreciation of Bhutan's mediation.",
        "Ana Silva | praise | Uruguay's Foreign Minister",
    ),
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva on Tuesday conveyed her congratulations to Bhutan on its national day.",
        "Ana Silva | praise | Uruguay's Foreign Minister",
    ),
    (
        "de",
        "Bhutans Außenminister Karma Dorji zeigte sich am Dienstag in Montevideo besorgt über die Lage im Grenzgebiet.",
        "Karma Dorji | regret | Bhutans Außenminister Karma",
    ),
    (
        "de",
        "Bhutans Außenminister Karma Dorji zeigte sich am Dienstag in Montevideo erfreut über den Beschluss Uruguays.",
        "Karma Dorji | praise | Bhutans Außenminister Karma",
    ),
    (
        "de",
        "Bhutans Außenminister Karma Dorji zeigte sich am Dienstag in Montevideo an einem Abkommen mit Uruguay "
        "interessiert.",
        "Karma Dorji | hope | Bhutans Außenminister Karma",
    ),
    (
        "nl",
        "Bhutans minister Karma Dorji toonde zich dinsdag in Montevideo bezorgd over de toestand in het grensgebied.",
        "Karma Dorji | regret | Bhutans minister Karma",
    ),
    (
        "nl",
        "Bhutans minister Karma Dorji toonde zich dinsdag in Montevideo geïnteresseerd in een verdrag met Uruguay.",
        "Karma Dorji | hope | Bhutans minister Karma",
    ),
    (
        "sv",
        "Bhutans utrikesminister Karma Dorji visade på tisdagen intresse för ett avtal med Uruguay.",
        "Karma Dorji | hope | Bhutans utrikesminister Karma",
    ),
    (
        "en",
        "Bhutan's foreign minister Karma Dorji expressed interest on Tuesday in an agreement with Uruguay.",
        "Karma Dorji | hope | Bhutan's foreign minister",
    ),
]

# stands of two sides on matters of the world, and courtesy, which is none
BOTH = [
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva received Bhutan's Foreign Minister Karma Dorji in Montevideo on "
        "Tuesday. They called for a lasting ceasefire in Sudan.",
        "Ana Silva | request | They called for; Karma Dorji | request | They called for",
    ),
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva received Bhutan's Foreign Minister Karma Dorji in Montevideo on "
        "Tuesday. They underlined the importance of ensuring the freedom of navigation in the Red Sea.",
        "Ana Silva | affirm | They underlined the; Karma Dorji | affirm | They underlined the",
    ),
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva received Bhutan's Foreign Minister Karma Dorji in Montevideo on "
        "Tuesday. The two ministers welcomed the entry into force of the tax treaty.",
        "Ana Silva | praise | The two ministers; Karma Dorji | praise | The two ministers",
    ),
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva received Bhutan's Foreign Minister Karma Dorji in Montevideo on "
        "Tuesday. The two ministers welcomed the progress made in the talks on an air transport agreement.",
        "Ana Silva | praise | The two ministers; Karma Dorji | praise | The two ministers",
    ),
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva received Bhutan's Foreign Minister Karma Dorji in Montevideo on "
        "Tuesday. Both sides expressed satisfaction with their good relations.",
        "",
    ),
    (
        "en",
        "Uruguay and Bhutan held talks in Montevideo on Tuesday. Both sides stressed that disputes must be "
        "settled by peaceful means on the basis of international law.",
        "BT | affirm | Both sides stressed; UY | affirm | Both sides stressed",
    ),
    (
        "de",
        "Uruguays Außenministerin Ana Silva empfing am Dienstag in Montevideo ihren bhutanischen Kollegen Karma "
        "Dorji. Beide Seiten waren sich einig, dass alle Streitigkeiten mit friedlichen Mitteln auf der Grundlage"
        " des Völkerrechts beigelegt werden müssen.",
        "BT | affirm | Beide Seiten waren; UY | affirm | Beide Seiten waren",
    ),
    (
        "de",
        "Uruguays Außenministerin Ana Silva empfing am Dienstag in Montevideo ihren bhutanischen Kollegen Karma "
        "Dorji. Sie riefen zu einer dauerhaften Waffenruhe im Sudan auf.",
        "Ana Silva | request | Sie riefen zu; Karma Dorji | request | Sie riefen zu",
    ),
    (
        "de",
        "Uruguays Außenministerin Ana Silva empfing am Dienstag in Montevideo ihren bhutanischen Kollegen Karma "
        "Dorji. Die beiden Minister begrüßten das Inkrafttreten des Steuerabkommens.",
        "Ana Silva | praise | Die beiden Minister; Karma Dorji | praise | Die beiden Minister",
    ),
    (
        "de",
        "Uruguays Außenministerin Ana Silva empfing am Dienstag in Montevideo ihren bhutanischen Kollegen Karma "
        "Dorji. Beide Seiten betonten die Bedeutung der Freiheit der Schifffahrt.",
        "BT | affirm | Beide Seiten betonten; UY | affirm | Beide Seiten betonten",
    ),
    (
        "de",
        "Uruguays Außenministerin Ana Silva empfing am Dienstag in Montevideo ihren bhutanischen Kollegen Karma "
        "Dorji. Beide Seiten zeigten sich zufrieden mit den guten Beziehungen.",
        "",
    ),
    (
        "sv",
        "Uruguays utrikesminister Ana Silva tog på tisdagen i Montevideo emot sin bhutanesiske kollega Karma "
        "Dorji. De två sidorna bekräftade sitt stöd för det palestinska folkets rätt till självbestämmande.",
        "BT | support | De två sidorna; UY | support | De två sidorna",
    ),
    (
        "sv",
        "Uruguays utrikesminister Ana Silva tog på tisdagen i Montevideo emot sin bhutanesiske kollega Karma "
        "Dorji. De uppmanade till vapenvila i Sudan.",
        "Ana Silva | request | De uppmanade till; Karma Dorji | request | De uppmanade till",
    ),
    (
        "sv",
        "Uruguays utrikesminister Ana Silva tog på tisdagen i Montevideo emot sin bhutanesiske kollega Karma "
        "Dorji. Ministrarna var eniga om att attackerna mot fartyg i Röda havet är oacceptabla.",
        "Ana Silva | oppose | Ministrarna var eniga; Karma Dorji | oppose | Ministrarna var eniga",
    ),
    (
        "sv",
        "Uruguays utrikesminister Ana Silva tog på tisdagen i Montevideo emot sin bhutanesiske kollega Karma "
        "Dorji. Båda sidor välkomnade att skatteavtalet har trätt i kraft.",
        "BT | praise | Båda sidor välkomnade; UY | praise | Båda sidor välkomnade",
    ),
    (
        "nl",
        "De Uruguayaanse minister van Buitenlandse Zaken Ana Silva ontving dinsdag in Montevideo haar Bhutaanse "
        "collega Karma Dorji. Beide partijen benadrukten het belang van de vrijheid van scheepvaart en "
        "luchtvaart.",
        "BT | affirm | Beide partijen benadrukten; UY | affirm | Beide partijen benadrukten",
    ),
    (
        "nl",
        "De Uruguayaanse minister van Buitenlandse Zaken Ana Silva ontving dinsdag in Montevideo haar Bhutaanse "
        "collega Karma Dorji. Ze riepen op tot een staakt-het-vuren in Soedan.",
        "Ana Silva | request | Ze riepen op; Karma Dorji | request | Ze riepen op",
    ),
    (
        "nl",
        "De Uruguayaanse minister van Buitenlandse Zaken Ana Silva ontving dinsdag in Montevideo haar Bhutaanse "
        "collega Karma Dorji. De twee ministers verwelkomden de inwerkingtreding van het belastingverdrag.",
        "Ana Silva | praise | De twee ministers; Karma Dorji | praise | De twee ministers",
    ),
    (
        "fr",
        "La ministre uruguayenne des Affaires étrangères, Ana Silva, a reçu mardi à Montevideo son homologue "
        "bhoutanais, Karma Dorji. Les deux parties ont réaffirmé l'importance de régler les différends par des "
        "moyens pacifiques.",
        "BT | affirm | Les deux parties; UY | affirm | Les deux parties",
    ),
    (
        "fr",
        "La ministre uruguayenne des Affaires étrangères, Ana Silva, a reçu mardi à Montevideo son homologue "
        "bhoutanais, Karma Dorji. Ils ont appelé à un cessez-le-feu durable au Soudan.",
        "Ana Silva | request | Ils ont appelé; Karma Dorji | request | Ils ont appelé",
    ),
    (
        "fr",
        "La ministre uruguayenne des Affaires étrangères, Ana Silva, a reçu mardi à Montevideo son homologue "
        "bhoutanais, Karma Dorji. Les deux ministres se sont félicités de l'entrée en vigueur de la convention "
        "fiscale.",
        "Ana Silva | praise | Les deux ministres; Karma Dorji | praise | Les deux ministres",
    ),
]

# who said what the sentence before told, deeds that look like sayings, and sayings that look like deeds
ONLY_TOLD = [
    (
        "en",
        "Foreign Minister Ana Silva of Uruguay said this in Montevideo on Tuesday after talks with her Bhutanese "
        "counterpart, Karma Dorji.",
        "",
    ),
    (
        "de",
        "Uruguay liefert Bhutan drei Radaranlagen. Das teilte Verteidigungsministerin Ana Silva am Dienstag in "
        "Montevideo mit.",
        "",
    ),
    (
        "nl",
        "Uruguay levert Bhutan drie radarsystemen. Dat heeft minister van Defensie Ana Silva dinsdag in het "
        "parlement gezegd.",
        "",
    ),
    (
        "fr",
        "L'Uruguay livre trois radars au Bhoutan. C'est ce qu'a annoncé mardi la ministre uruguayenne de la "
        "Défense, Ana Silva.",
        "",
    ),
    (
        "sv",
        "Uruguay levererar tre radarstationer till Bhutan. Det meddelade Uruguays försvarsminister Ana Silva på "
        "tisdagen.",
        "",
    ),
    (
        "de",
        "Uruguays Außenministerin Ana Silva traf am Dienstag Bhutans Außenminister Karma Dorji. Eine Fahrt nach "
        "Salto sagte sie aus Sicherheitsgründen ab.",
        "",
    ),
    (
        "de",
        "Uruguays Außenministerin Ana Silva traf am Dienstag Bhutans Außenminister Karma Dorji. Sie sagte Bhutan "
        "Hilfe bei der Ausbildung von Lotsen zu.",
        "Ana Silva | promise | Sie sagte Bhutan",
    ),
    (
        "nl",
        "Minister van Buitenlandse Zaken Ana Silva van Uruguay verwelkomde haar Bhutaanse collega Karma Dorji en "
        "zijn delegatie van harte.",
        "",
    ),
    (
        "sv",
        "Uruguays utrikesminister Ana Silva välkomnade varmt sin bhutanesiske kollega Karma Dorji och hans delegation.",
        "",
    ),
    (
        "en",
        "Uruguay's Foreign Minister Ana Silva warmly welcomed her Bhutanese counterpart, Karma Dorji, and his "
        "delegation.",
        "",
    ),
    (
        "en",
        "Bhutan's Foreign Minister Karma Dorji conveyed the greetings of his king to President Luis Mora of "
        "Uruguay on Tuesday.",
        "",
    ),
    (
        "sv",
        "Bhutans utrikesminister Karma Dorji framförde sina gratulationer till Uruguay med anledning av nationaldagen.",
        "Karma Dorji | praise | Bhutans utrikesminister Karma",
    ),
    (
        "de",
        "Bhutans Außenminister Karma Dorji machte am Dienstag in Montevideo darauf aufmerksam, dass Uruguay den "
        "Vertrag noch nicht ratifiziert habe.",
        "Karma Dorji | affirm | Bhutans Außenminister Karma",
    ),
    (
        "de",
        "Bhutans Außenminister Karma Dorji wies am Dienstag in Montevideo auf die Bedeutung der damals "
        "unterzeichneten Dokumente hin.",
        "Karma Dorji | affirm | Bhutans Außenminister Karma",
    ),
    (
        "de",
        "Die bhutanische Seite zeigte sich am Dienstag an uruguayischen Erfahrungen in der Berufsbildung interessiert.",
        "BT | hope | Die bhutanische Seite",
    ),
    (
        "nl",
        "De EU en de Verenigde Staten hebben dinsdag hun zorgen over de arrestaties in Bhutan uitgesproken.",
        "EU | regret | De EU en; US | regret | De EU en",
    ),
    (
        "nl",
        "Uruguay biedt aan om te bemiddelen tussen Bhutan en India, meldde het ministerie van Buitenlandse Zaken "
        "dinsdag.",
        "UY | propose | Uruguay biedt aan",
    ),
    (
        "sv",
        "Uruguay anklagade bhutanesiska soldater för dådet, något Bhutan har avvisat.",
        "UY | accuse | Uruguay anklagade bhutanesiska; BT | reject | något Bhutan har",
    ),
    (
        "en",
        "An Uruguayan minister, Ana Silva, questioned who would pay for Bhutan's ships.",
        "Ana Silva | oppose | ships",
    ),
    (
        "de",
        "Uruguays Ministerin Ana Silva rechnet damit, dass Bhutan das Abkommen noch vor Jahresende unterzeichnet.",
        "Ana Silva | hope | Bhutan",
    ),
    (
        "fr",
        "La ministre uruguayenne Ana Silva a fait part de la disposition de Montevideo à aider le Bhoutan.",
        "Ana Silva | promise | disposition",
    ),
]
