"""Invented passages in English and German: stands taken together, after receptions, and in words of judgement."""

TOLD = [
    (
        "en",
        "While receiving Mongolian Ambassador Ganbold Bat in Vientiane, Lao President Bounmy Keola "
        "congratulated Mongolia. He said the two countries need to trade more.",
        "Bounmy Keola | praise | Mongolia; Bounmy Keola | affirm | more",
    ),
    (
        "en",
        "President Keola received Mongolian Ambassador Ganbold Bat in Vientiane on Monday. He proposed that "
        "the two sides open a direct flight.",
        "Keola | propose | flight",
    ),
    (
        "en",
        "Receiving Peruvian Ambassador Ana Ruiz, Lao President Bounmy Keola stressed the importance of trade.",
        "Bounmy Keola | affirm | trade",
    ),
    (
        "en",
        "Peru's Foreign Minister Luis Salcedo met his Greek counterpart Nikos Vlachos in Lima. The two "
        "ministers vowed to step up the fight against smuggling.",
        "Luis Salcedo | promise | smuggling; Nikos Vlachos | promise | smuggling",
    ),
    (
        "en",
        "Peru's Foreign Minister Luis Salcedo met his Greek counterpart Nikos Vlachos in Lima. Both "
        "ministers condemned the coup in Niger.",
        "Luis Salcedo | oppose | Niger; Nikos Vlachos | oppose | Niger",
    ),
    (
        "en",
        "The foreign ministers of Peru and Greece reiterated their support for a ceasefire in Sudan.",
        "PE | support | Sudan; GR | support | Sudan",
    ),
    (
        "en",
        "Peru and Greece agreed that the strait must stay open.",
        "PE | affirm | open; GR | affirm | open",
    ),
    (
        "en",
        "There is demand in Georgia for such equipment, Peruvian Trade Minister Luis Salcedo said.",
        "Luis Salcedo | affirm | said",
    ),
    (
        "en",
        "Peruvian President Luis Salcedo asked the ambassador to convey his thanks to the Greek president.",
        "Luis Salcedo | thank | president",
    ),
    (
        "en",
        "Greek Foreign Minister Nikos Vlachos called the Peruvian decision a serious mistake.",
        "Nikos Vlachos | oppose | mistake",
    ),
    (
        "en",
        "Greek Foreign Minister Nikos Vlachos described the treaty with Peru as a milestone.",
        "Nikos Vlachos | praise | milestone",
    ),
    (
        "en",
        "Greek Foreign Minister Nikos Vlachos voiced concern over the arrests in Peru.",
        "Nikos Vlachos | regret | Peru",
    ),
    (
        "en",
        "Peru's Foreign Ministry regretted that Greece had left the talks.",
        "PE | regret | talks",
    ),
    (
        "en",
        "Greek Foreign Minister Nikos Vlachos told his Peruvian counterpart Luis Salcedo that Athens would "
        "not accept the map.",
        "Nikos Vlachos | reject | map",
    ),
    (
        "en",
        '"We will never recognise this border," Greek Foreign Minister Nikos Vlachos told reporters in Lima.',
        "Nikos Vlachos | reject | Lima",
    ),
    (
        "en",
        "Speaking alongside Peru's Luis Salcedo, Greek Foreign Minister Nikos Vlachos warned of a new crisis.",
        "Nikos Vlachos | warn | crisis",
    ),
    (
        "en",
        "According to Greek Foreign Minister Nikos Vlachos, Peru broke the agreement.",
        "Nikos Vlachos | affirm | agreement",
    ),
    (
        "de",
        "Dem norwegischen Außenminister Halvor Brekke dankte Ghanas Präsident Kofi Mensah für die Hilfe.",
        "Kofi Mensah | thank | Hilfe",
    ),
    (
        "de",
        "Ecuadors Präsident Luis Paz traf Perus Präsidenten Iván Salas. „Wir wollen mehr Handel“, sagte der "
        "ecuadorianische Präsident.",
        "Luis Paz | affirm | Präsident",
    ),
    (
        "de",
        "Athen drang darauf, dass Ankara den Botschafter abzieht.",
        "GR | demand | abzieht",
    ),
    (
        "de",
        "Norwegens Außenminister Halvor Brekke empfing Ghanas Botschafter Kofi Mensah. Er lobte die gute "
        "Zusammenarbeit.",
        "Halvor Brekke | praise | Zusammenarbeit",
    ),
    (
        "de",
        "Norwegens Außenminister Halvor Brekke und sein ghanaischer Kollege Kofi Mensah verurteilten den "
        "Angriff auf den Sudan.",
        "Halvor Brekke | oppose | Sudan; Kofi Mensah | oppose | Sudan",
    ),
    (
        "de",
        "Norwegens Außenminister Halvor Brekke sprach von einem Fehler der ghanaischen Regierung.",
        "Halvor Brekke | oppose | Regierung",
    ),
    (
        "de",
        "Norwegens Außenminister Halvor Brekke bezeichnete den Vertrag mit Ghana als Meilenstein.",
        "Halvor Brekke | praise | Meilenstein",
    ),
    (
        "de",
        "Norwegens Außenminister Halvor Brekke nannte das Veto Ghanas bedauerlich.",
        "Halvor Brekke | regret | bedauerlich",
    ),
    (
        "de",
        "Ghanas Außenminister Kofi Mensah zeigte sich besorgt über die Lage in Mali.",
        "Kofi Mensah | regret | Mali",
    ),
    (
        "de",
        "Ghanas Außenminister Kofi Mensah sprach Norwegen seinen Dank aus.",
        "Kofi Mensah | thank | aus",
    ),
    (
        "de",
        "Ghanas Außenminister Kofi Mensah warf Mali vor, den Waffenstillstand gebrochen zu haben.",
        "Kofi Mensah | accuse | haben",
    ),
    (
        "de",
        "Ghanas Außenminister Kofi Mensah pochte auf die Rückgabe der Inseln durch Norwegen.",
        "Kofi Mensah | demand | Norwegen",
    ),
    (
        "en",
        "Norwegian Foreign Minister Halvor Brekke said the talks with Ghana were constructive.",
        "Halvor Brekke | affirm | constructive",
    ),
    (
        "en",
        "Ghana accused Norway of spying and demanded an apology.",
        "GH | accuse | spying; GH | demand | apology",
    ),
    (
        "en",
        "Ghana rejected the accusation by Norway.",
        "GH | reject | Norway",
    ),
    (
        "en",
        "Norway's Foreign Minister Halvor Brekke, who visited Ghana in May, praised the reforms there.",
        "Halvor Brekke | praise | there",
    ),
    (
        "en",
        "Norway's Foreign Minister Halvor Brekke said he hoped Ghana would return to the talks.",
        "Halvor Brekke | hope | talks",
    ),
    (
        "en",
        "Norway's Foreign Minister Halvor Brekke urged Ghana to release the sailors.",
        "Halvor Brekke | request | sailors",
    ),
    (
        "en",
        "Norway did not support the Ghanaian proposal.",
        "NO | oppose | proposal",
    ),
    (
        "en",
        "Norway is ready to mediate between Ghana and Togo, Foreign Minister Halvor Brekke said.",
        "Halvor Brekke | promise | said",
    ),
    (
        "en",
        "A joint statement by Norway and Ghana called for an immediate ceasefire in Mali.",
        "NO | request | Mali; GH | request | Mali",
    ),
    (
        "en",
        "In a joint statement, Norway and Ghana condemned the attack on Mali.",
        "NO | oppose | Mali; GH | oppose | Mali",
    ),
    (
        "de",
        "In einer gemeinsamen Erklärung forderten Norwegen und Ghana ein Ende der Gewalt in Mali.",
        "NO | demand | Mali; GH | demand | Mali",
    ),
    (
        "de",
        "Norwegens Außenminister Halvor Brekke empfing Ghanas Außenminister Kofi Mensah. Beide Minister "
        "verurteilten den Putsch in Niger.",
        "Halvor Brekke | oppose | Niger; Kofi Mensah | oppose | Niger",
    ),
    (
        "de",
        "Norwegens Außenminister Halvor Brekke empfing Ghanas Außenminister Kofi Mensah. Sie forderten ein "
        "Ende der Gewalt in Mali.",
        "Halvor Brekke | demand | Mali; Kofi Mensah | demand | Mali",
    ),
    (
        "de",
        "Ghanas Außenminister Kofi Mensah bedauerte den Abbruch der Gespräche mit Norwegen.",
        "Kofi Mensah | regret | Norwegen",
    ),
    (
        "de",
        "Norwegen lehnte den Vorschlag Ghanas ab.",
        "NO | reject | ab",
    ),
    (
        "de",
        "Norwegens Außenminister Halvor Brekke äußerte die Hoffnung, dass Ghana einlenkt.",
        "Halvor Brekke | hope | einlenkt",
    ),
    (
        "de",
        "Die Außenminister Norwegens und Ghanas riefen zur Zurückhaltung auf.",
        "NO | request | auf; GH | request | auf",
    ),
    (
        "de",
        "Beim Empfang des ghanaischen Botschafters Kofi Mensah würdigte Norwegens König Harald die Beziehungen.",
        "Harald | praise | Beziehungen",
    ),
    (
        "en",
        '"This is not our war," Ghanaian President Kofi Mensah said. "We will stay out of it."',
        'Kofi Mensah | affirm | it."',
    ),
    (
        "en",
        "Ghana insists that Norway must pay.",
        "GH | demand | pay",
    ),
    (
        "en",
        "Ghana's foreign ministry dismissed as baseless the claims made by Norway.",
        "GH | reject | Norway",
    ),
    (
        "en",
        "Norway's prime minister Halvor Brekke congratulated Ghana's new president, Kofi Mensah.",
        "Halvor Brekke | praise | Mensah",
    ),
    (
        "en",
        "Norway hailed the release of the sailors by Ghana.",
        "NO | praise | Ghana",
    ),
    (
        "en",
        "Ghana threatened to close its border with Togo.",
        "GH | threaten | Togo",
    ),
    (
        "en",
        "Ghana warned Togo against sending troops.",
        "GH | warn | troops",
    ),
    (
        "en",
        "Norway offered to mediate between Ghana and Togo.",
        "NO | propose | Togo",
    ),
    (
        "en",
        "Ghana apologised to Norway for the incident.",
        "GH | regret | incident",
    ),
    (
        "en",
        "The Norwegian ambassador to Ghana, Halvor Brekke, thanked the police.",
        "Halvor Brekke | thank | police",
    ),
    (
        "de",
        "Norwegen wies die Vorwürfe Ghanas als haltlos zurück.",
        "NO | reject | zurück",
    ),
    (
        "de",
        "Ghana drohte Togo mit der Schließung der Grenze.",
        "GH | threaten | Grenze",
    ),
    (
        "de",
        "Norwegen bot an, zwischen Ghana und Togo zu vermitteln.",
        "NO | propose | vermitteln",
    ),
    (
        "de",
        "Ghana entschuldigte sich bei Norwegen für den Zwischenfall.",
        "GH | regret | Zwischenfall",
    ),
    (
        "de",
        "Norwegens Ministerpräsident Halvor Brekke gratulierte Ghanas neuem Präsidenten Kofi Mensah.",
        "Halvor Brekke | praise | Mensah",
    ),
    (
        "de",
        "Ghana bestellte den Botschafter Norwegens ein und protestierte scharf.",
        "GH | oppose | scharf",
    ),
    (
        "de",
        "Man werde nicht nachgeben, sagte Ghanas Außenminister Kofi Mensah nach dem Treffen mit seinem "
        "norwegischen Kollegen Halvor Brekke.",
        "Kofi Mensah | affirm | Brekke",
    ),
    (
        "de",
        "Halvor Brekke, Norwegens Außenminister, mahnte Ghana zur Eile.",
        "Halvor Brekke | request | Eile",
    ),
    (
        "de",
        "Der norwegische Außenminister Halvor Brekke machte deutlich, dass sein Land keine Soldaten nach "
        "Ghana schickt.",
        "Halvor Brekke | affirm | schickt",
    ),
]
