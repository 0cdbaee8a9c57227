"""Invented passages: stands taken together, after receptions and of judgement; and reports that are no stand."""

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
        "nl",
        "De Panamese minister Elena Soto en haar Chileense ambtgenoot Luis Rojas waren het erover eens dat "
        "de handel moet groeien.",
        "Elena Soto | affirm | groeien; Luis Rojas | affirm | groeien",
    ),
    (
        "nl",
        "De Panamese minister Elena Soto en haar Chileense ambtgenoot Luis Rojas herbevestigden hun inzet voor vrede.",
        "Elena Soto | affirm | vrede; Luis Rojas | affirm | vrede",
    ),
    (
        "nl",
        "De Deense minister Lars Holm noemde het veto van Togo 'meer dan jammer'.",
        "Lars Holm | regret | jammer'",
    ),
    (
        "nl",
        "De Deense minister Lars Holm noemde de uitzetting door Togo onaanvaardbaar.",
        "Lars Holm | oppose | onaanvaardbaar",
    ),
    (
        "nl",
        "De Deense minister Lars Holm legde de nadruk op de handel met Togo.",
        "Lars Holm | affirm | Togo",
    ),
    (
        "nl",
        "De Deense minister Lars Holm wees op de kansen in Togo.",
        "Lars Holm | affirm | Togo",
    ),
    (
        "nl",
        "De Finse ambassadeur Pekka Laine prees Suriname en stelde samenwerking in de landbouw voor.",
        "Pekka Laine | praise | Suriname; Pekka Laine | propose | voor",
    ),
    (
        "nl",
        "De Deense minister Lars Holm onderstreepte dat Togo niet om onderpand is gevraagd.",
        "Lars Holm | affirm | gevraagd",
    ),
    (
        "nl",
        "De Deense minister Lars Holm ontving de Togolese ambassadeur Yao Agbo. Hij prees de samenwerking.",
        "Lars Holm | praise | samenwerking",
    ),
    (
        "nl",
        "De Deense minister Lars Holm dankte Togo voor de steun.",
        "Lars Holm | thank | steun",
    ),
    (
        "sv",
        "Natochefen Guy Peeters kräver att Ryssland drar sig tillbaka från Georgien.",
        "Guy Peeters | demand | Georgien",
    ),
    (
        "sv",
        "Irlands utrikesminister Nora Byrne tog emot Kubas ambassadör Luis Vega. Hon tackade för hjälpen.",
        "Nora Byrne | thank | hjälpen",
    ),
    (
        "sv",
        "Irlands utrikesminister Nora Byrne och hennes kubanske kollega Luis Vega fördömde kuppen i Niger.",
        "Nora Byrne | oppose | Niger; Luis Vega | oppose | Niger",
    ),
    (
        "sv",
        "Irland och Kuba uppmanade parterna i Sudan att lägga ner vapnen.",
        "IE | request | vapnen; CU | request | vapnen",
    ),
    (
        "sv",
        "Irlands utrikesminister Nora Byrne kallade beslutet i Kuba olyckligt.",
        "Nora Byrne | regret | olyckligt",
    ),
    (
        "sv",
        "Irlands utrikesminister Nora Byrne menade att beslutet skadar samtalen med Kuba.",
        "Nora Byrne | affirm | Kuba",
    ),
    (
        "sv",
        "Irlands utrikesminister Nora Byrne riktade hård kritik mot Kuba.",
        "Nora Byrne | oppose | Kuba",
    ),
    (
        "sv",
        "Irlands utrikesminister Nora Byrne uttryckte oro över gripandena i Kuba.",
        "Nora Byrne | regret | Kuba",
    ),
    (
        "fr",
        "Le président malien Moussa Keita a exprimé sa gratitude à la Norvège pour son soutien contre les sanctions.",
        "Moussa Keita | thank | sanctions",
    ),
    (
        "fr",
        "« J'ai bien ri quand le Pérou a dit vouloir demander une extradition », a déclaré le ministre "
        "chilien Hugo Vela.",
        "Hugo Vela | affirm | Vela",
    ),
    (
        "fr",
        "Le ministre norvégien Lars Solheim juge très préoccupante la situation au Mali.",
        "Lars Solheim | regret | Mali",
    ),
    (
        "fr",
        "Le président kényan Peter Wanjala a reçu l'ambassadeur chilien Hugo Vela. Il a salué la coopération "
        "entre les deux pays.",
        "Peter Wanjala | praise | pays",
    ),
    (
        "fr",
        "Le ministre kényan Peter Wanjala et son homologue chilien Hugo Vela ont condamné le coup d'État au Niger.",
        "Peter Wanjala | oppose | Niger; Hugo Vela | oppose | Niger",
    ),
    (
        "fr",
        "Le Kenya et le Chili ont appelé à un cessez-le-feu au Soudan.",
        "KE | request | Soudan; CL | request | Soudan",
    ),
    (
        "fr",
        "Le ministre kényan Peter Wanjala a qualifié l'accord avec le Chili d'historique.",
        "Peter Wanjala | praise | d'historique",
    ),
    (
        "fr",
        "Le ministre kényan Peter Wanjala a dénoncé l'ingérence du Chili.",
        "Peter Wanjala | oppose | Chili",
    ),
    (
        "fr",
        "Le ministre kényan Peter Wanjala s'est félicité de la libération des marins chiliens.",
        "Peter Wanjala | praise | chiliens",
    ),
    (
        "fr",
        "Le ministre kényan Peter Wanjala a déploré le départ du Chili.",
        "Peter Wanjala | regret | Chili",
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
        "nl",
        "De ministers van Buitenlandse Zaken van Noorwegen en Ghana riepen op tot een staakt-het-vuren in Mali.",
        "NO | request | Mali; GH | request | Mali",
    ),
    (
        "nl",
        "De Noorse minister Halvor Brekke ontving de Ghanese minister Kofi Mensah. Zij veroordeelden de "
        "aanval in Mali.",
        "Halvor Brekke | oppose | Mali; Kofi Mensah | oppose | Mali",
    ),
    (
        "nl",
        "De Noorse minister Halvor Brekke betreurde het vertrek van Ghana.",
        "Halvor Brekke | regret | Ghana",
    ),
    (
        "nl",
        "Bij de ontvangst van de Ghanese ambassadeur Kofi Mensah prees de Noorse koning Harald de samenwerking.",
        "Harald | praise | samenwerking",
    ),
    (
        "nl",
        "In een gezamenlijke verklaring eisten Noorwegen en Ghana een einde aan het geweld in Mali.",
        "NO | demand | Mali; GH | demand | Mali",
    ),
    (
        "sv",
        "Norges utrikesminister Halvor Brekke tog emot Ghanas utrikesminister Kofi Mensah. De båda "
        "ministrarna fördömde attacken i Mali.",
        "Halvor Brekke | oppose | Mali; Kofi Mensah | oppose | Mali",
    ),
    (
        "sv",
        "Norges utrikesminister Halvor Brekke tog emot Ghanas utrikesminister Kofi Mensah. De krävde ett "
        "slut på våldet i Mali.",
        "Halvor Brekke | demand | Mali; Kofi Mensah | demand | Mali",
    ),
    (
        "sv",
        "Norges och Ghanas utrikesministrar uppmanade parterna i Mali att lägga ner vapnen.",
        "NO | request | vapnen; GH | request | vapnen",
    ),
    (
        "sv",
        "Norge och Ghana kräver i ett gemensamt uttalande att våldet i Mali upphör.",
        "NO | demand | upphör; GH | demand | upphör",
    ),
    (
        "sv",
        "Norges utrikesminister Halvor Brekke beklagade att Ghana lämnat samtalen.",
        "Halvor Brekke | regret | samtalen",
    ),
    (
        "sv",
        "Norge avvisade Ghanas förslag.",
        "NO | reject | förslag",
    ),
    (
        "fr",
        "Le ministre norvégien Halvor Brekke a reçu le ministre ghanéen Kofi Mensah. Les deux ministres ont "
        "condamné l'attaque au Mali.",
        "Halvor Brekke | oppose | Mali; Kofi Mensah | oppose | Mali",
    ),
    (
        "fr",
        "Le ministre norvégien Halvor Brekke a reçu le ministre ghanéen Kofi Mensah. Ils ont appelé à la fin "
        "des violences au Mali.",
        "Halvor Brekke | request | Mali; Kofi Mensah | request | Mali",
    ),
    (
        "fr",
        "Les ministres des Affaires étrangères de Norvège et du Ghana ont exigé la libération des marins.",
        "NO | demand | marins; GH | demand | marins",
    ),
    (
        "fr",
        "Dans une déclaration commune, la Norvège et le Ghana ont dénoncé l'attaque au Mali.",
        "NO | oppose | Mali; GH | oppose | Mali",
    ),
    (
        "fr",
        "La Norvège a rejeté la proposition du Ghana.",
        "NO | reject | Ghana",
    ),
    (
        "fr",
        "Le ministre norvégien Halvor Brekke a exhorté le Ghana à libérer les marins.",
        "Halvor Brekke | request | marins",
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
    (
        "nl",
        "Noorwegen wees de beschuldigingen van Ghana van de hand.",
        "NO | reject | hand",
    ),
    (
        "nl",
        "Ghana dreigt de grens met Togo te sluiten.",
        "GH | threaten | sluiten",
    ),
    (
        "nl",
        "Noorwegen bood aan te bemiddelen tussen Ghana en Togo.",
        "NO | propose | Togo",
    ),
    (
        "nl",
        "Ghana bood Noorwegen excuses aan voor het incident.",
        "GH | regret | incident",
    ),
    (
        "nl",
        "De Noorse premier Halvor Brekke feliciteerde de Ghanese president Kofi Mensah.",
        "Halvor Brekke | praise | Mensah",
    ),
    (
        "nl",
        "De Noorse minister Halvor Brekke liet weten dat zijn land geen soldaten naar Ghana stuurt.",
        "Halvor Brekke | affirm | stuurt",
    ),
    (
        "nl",
        "De Noorse minister Halvor Brekke drong bij Ghana aan op de vrijlating van de matrozen.",
        "Halvor Brekke | request | matrozen",
    ),
    (
        "sv",
        "Norge tillbakavisade Ghanas anklagelser.",
        "NO | reject | anklagelser",
    ),
    (
        "sv",
        "Ghana hotar att stänga gränsen mot Togo.",
        "GH | threaten | Togo",
    ),
    (
        "sv",
        "Norge erbjöd sig att medla mellan Ghana och Togo.",
        "NO | propose | Togo",
    ),
    (
        "sv",
        "Norges statsminister Halvor Brekke gratulerade Ghanas nya president Kofi Mensah.",
        "Halvor Brekke | praise | Mensah",
    ),
    (
        "sv",
        "Norges utrikesminister Halvor Brekke framhöll att landet inte skickar soldater till Ghana.",
        "Halvor Brekke | affirm | Ghana",
    ),
    (
        "sv",
        "Norges utrikesminister Halvor Brekke vädjade till Ghana att frige sjömännen.",
        "Halvor Brekke | request | sjömännen",
    ),
    (
        "sv",
        "Norges utrikesminister Halvor Brekke är kritisk till Ghanas beslut.",
        "Halvor Brekke | oppose | beslut",
    ),
    (
        "fr",
        "La Norvège a rejeté les accusations du Ghana.",
        "NO | reject | Ghana",
    ),
    (
        "fr",
        "Le Ghana menace de fermer sa frontière avec le Togo.",
        "GH | threaten | Togo",
    ),
    (
        "fr",
        "La Norvège a proposé sa médiation entre le Ghana et le Togo.",
        "NO | propose | Togo",
    ),
    (
        "fr",
        "Le Ghana a présenté ses excuses à la Norvège pour l'incident.",
        "GH | regret | l'incident",
    ),
    (
        "fr",
        "Le Premier ministre norvégien Halvor Brekke a félicité le nouveau président ghanéen, Kofi Mensah.",
        "Halvor Brekke | praise | Mensah",
    ),
    (
        "fr",
        "Le ministre norvégien Halvor Brekke a fait savoir que son pays n'enverrait pas de soldats au Ghana.",
        "Halvor Brekke | affirm | Ghana",
    ),
    (
        "fr",
        "Le ministre norvégien Halvor Brekke s'est dit préoccupé par la situation au Ghana.",
        "Halvor Brekke | regret | Ghana",
    ),
    (
        "fr",
        "Le ministre norvégien Halvor Brekke s'est dit prêt à revenir au Ghana.",
        "Halvor Brekke | promise | Ghana",
    ),
    (
        "nl",
        "De Panamese minister Elena Soto legde bij haar bezoek aan Chili de nadruk op de grenskwestie.",
        "Elena Soto | affirm | grenskwestie",
    ),
    (
        "nl",
        "De Panamese minister Elena Soto van Buitenlandse Zaken en haar Chileense ambtgenoot Luis Rojas "
        "veroordeelden de coup in Niger.",
        "Elena Soto | oppose | Niger; Luis Rojas | oppose | Niger",
    ),
]

SILENT = [
    (
        "en",
        "Salcedo's office said that the visit to Greece had been cancelled.",
        "",
    ),
    (
        "en",
        "Peruvian Foreign Minister Luis Salcedo was welcomed in Accra by Ghanaian Minister Kofi Asante.",
        "",
    ),
    (
        "en",
        "Peru's Foreign Minister Luis Salcedo tweeted that he had met his Greek counterpart Nikos Vlachos.",
        "",
    ),
    (
        "en",
        "The proposed visit of Peru's president to Greece has been postponed.",
        "",
    ),
    (
        "de",
        "Das teilte das Büro des ghanaischen Präsidenten Kofi Mensah mit: Der Besuch in Norwegen ist verschoben.",
        "",
    ),
    (
        "de",
        "Fachleute werten die Reise von Norwegens Außenminister Halvor Brekke nach Ghana als Erfolg.",
        "",
    ),
    (
        "de",
        "Norwegens Außenminister Halvor Brekke wurde in Accra von Außenministerin Ama Banda begrüßt.",
        "",
    ),
    (
        "de",
        "Georgiens Präsident traf sich mit der Miliz, die nach UN-Angaben von Uganda unterstützt wird.",
        "",
    ),
    (
        "nl",
        "De buitenlandministers hadden het volgens de Deense minister Lars Holm met Togo over energie.",
        "",
    ),
    (
        "nl",
        "De Deense koning Frederik bezoekt in juni Mexico, meldt het Deense hof.",
        "",
    ),
    (
        "sv",
        "Kubas utrikesdepartement har kallat Irlands ambassadör Sean Dolan till ett möte.",
        "",
    ),
    (
        "fr",
        "Les ministres kényan Peter Wanjala et norvégien Lars Solheim ont tenu une conférence de presse à Oslo.",
        "",
    ),
    (
        "en",
        "The Elysee said the visit to Ghana had been cancelled because of the weather.",
        "",
    ),
    (
        "en",
        "Greece's foreign ministry said the ministers of Greece and Peru would meet in Athens next week.",
        "",
    ),
    (
        "en",
        "Ghana's presidency announced that President Kofi Mensah had arrived in Oslo.",
        "",
    ),
    (
        "en",
        "Asked about Ghana, Norway's Foreign Minister Halvor Brekke refused to comment.",
        "",
    ),
    (
        "de",
        "Das Außenministerium in Accra teilte mit, der Besuch von Norwegens Außenminister Halvor Brekke sei abgesagt.",
        "",
    ),
    (
        "de",
        "Ghanas Präsident Kofi Mensah ist in Oslo eingetroffen, teilte die norwegische Regierung mit.",
        "",
    ),
    (
        "de",
        "Norwegens Außenminister Halvor Brekke wollte sich zu Ghana nicht äußern.",
        "",
    ),
    (
        "nl",
        "Het Noorse ministerie van Buitenlandse Zaken meldt dat het bezoek van minister Halvor Brekke aan "
        "Ghana is uitgesteld.",
        "",
    ),
    (
        "nl",
        "De Ghanese president Kofi Mensah is in Oslo aangekomen, meldt de Noorse regering.",
        "",
    ),
    (
        "sv",
        "Norska utrikesdepartementet meddelade att besöket i Ghana har ställts in.",
        "",
    ),
    (
        "sv",
        "Ghanas president Kofi Mensah har anlänt till Oslo, uppger den norska regeringen.",
        "",
    ),
    (
        "sv",
        "Norges utrikesminister Halvor Brekke ville inte kommentera Ghanas kritik.",
        "",
    ),
    (
        "fr",
        "Le ministère ghanéen des Affaires étrangères a annoncé que la visite du ministre norvégien Halvor "
        "Brekke était reportée.",
        "",
    ),
    (
        "fr",
        "Le président ghanéen Kofi Mensah est arrivé à Oslo, a indiqué le gouvernement norvégien.",
        "",
    ),
    (
        "fr",
        "Le ministre norvégien Halvor Brekke a refusé de commenter la décision du Ghana.",
        "",
    ),
    (
        "en",
        "Analysts say Ghana is unlikely to support Norway.",
        "",
    ),
    (
        "en",
        "The report says Ghana supports the militia in Togo.",
        "",
    ),
    (
        "en",
        "The opposition in Ghana accuses President Kofi Mensah of selling out to Norway.",
        "",
    ),
    (
        "en",
        "Norway's Halvor Brekke, foreign minister since 2020, is regarded as a friend of Ghana.",
        "",
    ),
    (
        "en",
        "Protesters in Accra demanded that Norway leave.",
        "",
    ),
    (
        "de",
        "Die Opposition in Ghana wirft Präsident Kofi Mensah vor, sich Norwegen zu unterwerfen.",
        "",
    ),
    (
        "de",
        "Laut einem Bericht unterstützt Ghana die Miliz in Togo.",
        "",
    ),
    (
        "nl",
        "De oppositie in Ghana verwijt president Kofi Mensah dat hij buigt voor Noorwegen.",
        "",
    ),
    (
        "nl",
        "Volgens een rapport steunt Ghana de militie in Togo.",
        "",
    ),
    (
        "sv",
        "Enligt en rapport stöder Ghana milisen i Togo.",
        "",
    ),
    (
        "fr",
        "L'opposition ghanéenne accuse le président Kofi Mensah de céder à la Norvège.",
        "",
    ),
    (
        "fr",
        "Selon un rapport, le Ghana soutient la milice au Togo.",
        "",
    ),
    (
        "nl",
        "In de week van 8 april is de Noorse koning Harald in Mexico, meldt de Rijksvoorlichtingsdienst.",
        "",
    ),
    (
        "sv",
        "Kubas utrikesdepartement har kallat Irlands ambassadör Sean Dolan till ett möte, skriver en tidning.",
        "",
    ),
    (
        "sv",
        "Irlands ambassadör Sean Dolan kom till utrikesdepartementet i Havanna. Det är bra, säger Nora Lind "
        "under ett besök i Rom.",
        "",
    ),
    (
        "de",
        "Fachleute werten die Reise von Norwegens Minister Halvor Brekke nach Ghana als Erfolg.",
        "",
    ),
    (
        "de",
        "Norwegens Minister Halvor Brekke war in Accra. Ein gutes Treffen, sagte Karla Neumann aus Bergen.",
        "",
    ),
]
