"""Invented passages in French, Dutch and Swedish: stands taken together, after receptions, and in words of judgement."""

TOLD = [
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
