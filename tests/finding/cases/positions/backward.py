"""Invented passages with the positions they hold, by whom the words point back to.

`speaker | act | words of the passage`, several parted by `;`; none: empty.
"""

LATTER = [
    (
        "en",
        "Foreign Minister Tiit Rebane of Estonia received the Ghanaian ambassador, Kofi Asante. The latter "
        "thanked Estonia for its scholarships.",
        "Kofi Asante | thank | scholarships",
    ),
    (
        "en",
        "Estonian Foreign Minister Tiit Rebane met Ghana's trade minister, Ama Banda, in Tallinn. The latter "
        "asked for more scholarships.",
        "Ama Banda | request | scholarships",
    ),
    (
        "de",
        "Estlands Außenminister Tiit Rebane empfing den ghanaischen Handelsminister Kofi Asante. Dieser "
        "dankte Estland für die Stipendien.",
        "Kofi Asante | thank | Stipendien",
    ),
    (
        "de",
        "Estlands Außenminister Tiit Rebane empfing die ghanaische Handelsministerin Ama Banda. Diese bat um "
        "weitere Stipendien.",
        "Ama Banda | request | Stipendien",
    ),
    (
        "de",
        "Außenminister Tiit Rebane traf in Accra Ghanas Präsidenten Kofi Asante. Letzterer forderte ein Ende "
        "der Zölle.",
        "Kofi Asante | demand | Zölle",
    ),
    (
        "sv",
        "Estlands utrikesminister Tiit Rebane tog emot Ghanas handelsminister Kofi Asante. Denne tackade "
        "Estland för stipendierna.",
        "Kofi Asante | thank | stipendierna",
    ),
    (
        "sv",
        "Estlands utrikesminister Tiit Rebane mötte Ghanas handelsminister Ama Banda. Den senare bad om fler "
        "stipendier.",
        "Ama Banda | request | stipendier",
    ),
    (
        "nl",
        "De Estse minister van Buitenlandse Zaken Tiit Rebane ontving de Ghanese minister van Handel Kofi "
        "Asante. Die bedankte Estland voor de studiebeurzen.",
        "Kofi Asante | thank | studiebeurzen",
    ),
    (
        "nl",
        "De Estse minister van Buitenlandse Zaken Tiit Rebane ontving de Ghanese minister van Handel Kofi "
        "Asante. Deze laatste vroeg om meer studiebeurzen.",
        "Kofi Asante | request | studiebeurzen",
    ),
    (
        "nl",
        "De Estse premier Tiit Rebane sprak met de Ghanese minister Ama Banda. Laatstgenoemde drong aan op "
        "lagere heffingen.",
        "Ama Banda | request | heffingen",
    ),
    (
        "fr",
        "Le ministre estonien des Affaires étrangères, Tiit Rebane, a reçu le ministre ghanéen du Commerce, "
        "Kofi Asante. Celui-ci a remercié l'Estonie pour les bourses.",
        "Kofi Asante | thank | bourses",
    ),
    (
        "fr",
        "Le ministre estonien des Affaires étrangères, Tiit Rebane, a reçu la ministre ghanéenne du Commerce,"
        " Ama Banda. Cette dernière a plaidé pour des droits plus bas.",
        "Ama Banda | * | droits",
    ),
    (
        "fr",
        "Tiit Rebane, ministre estonien des Affaires étrangères, a rencontré le président ghanéen Kofi "
        "Asante. Ce dernier a demandé de nouvelles bourses.",
        "Kofi Asante | request | bourses",
    ),
    (
        "fr",
        "Mardi, le ministre ghanéen Kofi Asante a été reçu à Tallinn par le Premier ministre estonien Tiit "
        "Rebane. Celui-ci a salué le rôle du Ghana.",
        "Tiit Rebane | praise | Ghana",
    ),
    (
        "en",
        "Ghana's trade minister, Kofi Asante, was received in Tallinn by the Estonian president, Tiit Rebane."
        " He asked for lower tariffs.",
        "Kofi Asante | request | tariffs",
    ),
    (
        "de",
        "Ghanas Handelsminister Kofi Asante wurde in Tallinn vom estnischen Präsidenten Tiit Rebane "
        "empfangen. Er bat um niedrigere Zölle.",
        "Kofi Asante | request | Zölle",
    ),
    (
        "de",
        "In Tallinn empfing Präsident Tiit Rebane den ghanaischen Minister Kofi Asante. Er sagte ihm weitere Hilfe zu.",
        "Tiit Rebane | promise | Hilfe",
    ),
]

INITIALS = [
    (
        "de",
        "Der kirgisische Minister Bakyt Toktorow sprach am Montag mit seinem estnischen Kollegen Tiit Rebane."
        " B. Toktorow hob hervor, dass sein Land an Exporten interessiert sei. T. Rebane sprach sich für "
        "Direktflüge aus.",
        "Bakyt Toktorow | affirm | Exporten; Tiit Rebane | support | Direktflüge",
    ),
    (
        "de",
        "Der kirgisische Minister Bakyt Toktorow sprach am Montag mit seinem estnischen Kollegen Tiit Rebane "
        ". B. Toktorow dankte Estland für die Stipendien . Er schlug der estnischen Seite vor , das Zentrum "
        "gemeinsam zu nutzen .",
        "Bakyt Toktorow | thank | Stipendien; Bakyt Toktorow | propose | Zentrum",
    ),
    (
        "en",
        "Kyrgyz Minister Bakyt Toktorov held talks with his Estonian colleague Tiit Rebane on Monday. B. "
        "Toktorov stressed that his country was interested in exports. T. Rebane, for his part, spoke in "
        "favour of direct flights.",
        "Bakyt Toktorov | affirm | exports; Tiit Rebane | support | flights",
    ),
    (
        "fr",
        "Le ministre kirghiz Bakyt Toktorov s'est entretenu lundi avec son homologue estonien Tiit Rebane. B."
        " Toktorov a souligné que son pays voulait exporter. T. Rebane a remercié le Kirghizistan.",
        "Bakyt Toktorov | affirm | exporter; Tiit Rebane | thank | Kirghizistan",
    ),
    (
        "nl",
        "De Kirgizische minister Bakyt Toktorov sprak maandag met zijn Estse ambtgenoot Tiit Rebane. B. "
        "Toktorov benadrukte dat zijn land wil exporteren. T. Rebane bedankte Kirgizië.",
        "Bakyt Toktorov | affirm | exporteren; Tiit Rebane | thank | Kirgizië",
    ),
    (
        "sv",
        "Kirgizistans minister Bakyt Toktorov talade på måndagen med sin estniske kollega Tiit Rebane. B. "
        "Toktorov framhöll att landet vill exportera. T. Rebane tackade Kirgizistan.",
        "Bakyt Toktorov | affirm | exportera; Tiit Rebane | thank | Kirgizistan",
    ),
]

PAIRS = [
    (
        "en",
        "Prime Minister Luis Salcedo of Peru and his Greek counterpart, Nikos Vlachos, held talks in Athens "
        "on Monday.\n\nHe was accompanied by Foreign Minister Ana Rojas and Trade Minister Hugo Paz.\n\nThe two "
        "prime ministers welcomed the new shipping treaty.",
        "Luis Salcedo | praise | treaty; Nikos Vlachos | praise | treaty",
    ),
    (
        "en",
        "Prime Minister Luis Salcedo of Peru and his Greek counterpart, Nikos Vlachos, held talks in Athens "
        "on Monday.\n\nHe was accompanied by Foreign Minister Ana Rojas and Trade Minister Hugo Paz.\n\nAt the "
        "talks the two leaders called for a ceasefire.",
        "Luis Salcedo | * | ceasefire; Nikos Vlachos | * | ceasefire",
    ),
    (
        "de",
        "Perus Präsident Luis Salcedo und sein griechischer Amtskollege Nikos Vlachos trafen sich am Montag "
        "in Athen.\n\nBegleitet wurde er von Außenministerin Ana Rojas und Handelsminister Hugo Paz.\n\nDie "
        "beiden Präsidenten forderten eine Waffenruhe im Sudan.",
        "Luis Salcedo | demand | Waffenruhe; Nikos Vlachos | demand | Waffenruhe",
    ),
    (
        "sv",
        "Perus president Luis Salcedo och hans grekiske kollega Nikos Vlachos möttes i Aten på måndagen.\n\nMed"
        " på resan var utrikesminister Ana Rojas och handelsminister Hugo Paz.\n\nDe båda presidenterna krävde "
        "vapenvila i Sudan.",
        "Luis Salcedo | demand | vapenvila; Nikos Vlachos | demand | vapenvila",
    ),
    (
        "nl",
        "De Peruaanse president Luis Salcedo en zijn Griekse ambtgenoot Nikos Vlachos ontmoetten elkaar "
        "maandag in Athene.\n\nHij werd vergezeld door minister van Buitenlandse Zaken Ana Rojas en minister "
        "van Handel Hugo Paz.\n\nDe twee presidenten eisten een staakt-het-vuren in Soedan.",
        "Luis Salcedo | demand | staakt; Nikos Vlachos | demand | staakt",
    ),
    (
        "fr",
        "Le président péruvien Luis Salcedo et son homologue grec, Nikos Vlachos, se sont rencontrés lundi à "
        "Athènes.\n\nIl était accompagné de la ministre des Affaires étrangères Ana Rojas et du ministre du "
        "Commerce Hugo Paz.\n\nLes deux présidents ont réclamé un cessez-le-feu au Soudan.",
        "Luis Salcedo | request | cessez; Nikos Vlachos | request | cessez",
    ),
]

IT = [
    (
        "en",
        "When meeting with Samoan Prime Minister Faleolo Tuiasosopo in Apia, Chinese Vice Premier Gao Zhenhai"
        " said that China and Samoa have always treated each other as equals.",
        "Gao Zhenhai | affirm | equals",
    ),
    (
        "en",
        "Chinese Vice Premier Gao Zhenhai met Samoan Prime Minister Faleolo Tuiasosopo in Apia. China "
        "appreciates Samoa's adherence to the one-China principle and stands ready to work with Samoa, he "
        "said.",
        "Gao Zhenhai | * | adherence",
    ),
    (
        "en",
        "Ghana's foreign minister, Kofi Asante, was in Riga. Ghana values its ties with Latvia and is ready "
        "to open an embassy, Asante said.",
        "Kofi Asante | * | ties",
    ),
    (
        "en",
        "Ghana's foreign minister, Kofi Asante, was in Riga. He noted that Ghana is ready to expand trade with Latvia.",
        "Kofi Asante | * | trade",
    ),
    (
        "de",
        "Ghanas Außenminister Kofi Asante war in Riga. Ghana schätze die Beziehungen zu Lettland und wolle "
        "eine Botschaft eröffnen, sagte Asante.",
        "Kofi Asante | * | Beziehungen",
    ),
    (
        "sv",
        "Ghanas utrikesminister Kofi Asante var i Riga. Ghana värdesätter banden till Lettland och är redo "
        "att öppna en ambassad, sade Asante.",
        "Kofi Asante | * | banden",
    ),
    (
        "nl",
        "De Ghanese minister van Buitenlandse Zaken Kofi Asante was in Riga. Ghana hecht aan de band met "
        "Letland en is bereid een ambassade te openen, zei Asante.",
        "Kofi Asante | * | band",
    ),
    (
        "fr",
        "Le ministre ghanéen des Affaires étrangères, Kofi Asante, était à Riga. Le Ghana est attaché à ses "
        "liens avec la Lettonie et est prêt à y ouvrir une ambassade, a-t-il dit.",
        "Kofi Asante | * | liens",
    ),
    (
        "en",
        "Latvia has recalled its envoy from Lomé. It accuses Togo of spying.",
        "LV | accuse | Togo",
    ),
    (
        "de",
        "Das lettische Außenministerium bestellte den togoischen Botschafter ein. Es wirft Togo Spionage vor.",
        "LV | accuse | Togo",
    ),
    (
        "fr",
        "Le ministère letton des Affaires étrangères a convoqué l'ambassadeur du Togo. Il accuse le Togo d'espionnage.",
        "LV | accuse | Togo",
    ),
    (
        "fr",
        "La Colombie a prévu des fonds pour ces travaux ; elle demande au Pérou d'autoriser le passage des dragues.",
        "CO | request | dragues",
    ),
    (
        "de",
        "Die lettische Regierung rief ihren Botschafter zurück. Sie wirft Togo Spionage vor.",
        "LV | accuse | Togo",
    ),
]

OWN_COUNTRY = [
    (
        "de",
        'Südkoreas Handelsminister Moon Ji-hoon nannte die Abgaben "nicht hinnehmbar". Sein Land behalte sich'
        " eine Klage bei der Welthandelsorganisation vor.",
        "Moon Ji-hoon | * | hinnehmbar; Moon Ji-hoon | * | Klage",
    ),
    (
        "de",
        "Österreich und Mauretanien wollen ein Abkommen unterzeichnen. Das sagte Innenminister Florian Gratzl"
        " am Dienstag nach einem Treffen mit seinem mauretanischen Kollegen Sidi Brahim. Der Text sei fertig,"
        " es fehle nur noch der Feinschliff.",
        "Florian Gratzl | affirm | fertig",
    ),
    (
        "de",
        "Mauretaniens Innenminister Sidi Brahim sprach von einer „Partnerschaft“. Angehörige anderer Staaten "
        "werde Mauretanien aber nicht zurücknehmen, stellte er klar.",
        "Sidi Brahim | * | Partnerschaft; Sidi Brahim | * | zurücknehmen",
    ),
    (
        "en",
        'South Korean trade minister Moon Ji-hoon called the levies "unacceptable". His country reserves the '
        "right to complain to the WTO.",
        "Moon Ji-hoon | * | levies; Moon Ji-hoon | threaten | right",
    ),
    (
        "sv",
        'Sydkoreas handelsminister Moon Ji-hoon kallade avgifterna "oacceptabla". Hans land förbehåller sig '
        "rätten att klaga hos WTO.",
        "Moon Ji-hoon | oppose | avgifterna; Moon Ji-hoon | threaten | rätten",
    ),
    (
        "nl",
        'De Zuid-Koreaanse minister Moon Ji-hoon noemde de heffingen "onaanvaardbaar". Zijn land behoudt zich'
        " het recht voor naar de WTO te stappen.",
        "Moon Ji-hoon | oppose | heffingen; Moon Ji-hoon | threaten | recht",
    ),
    (
        "fr",
        "Le ministre sud-coréen du Commerce, Moon Ji-hoon, a jugé ces droits « inacceptables ». Son pays se "
        "réserve le droit de saisir l'OMC.",
        "Moon Ji-hoon | oppose | droits; Moon Ji-hoon | threaten | OMC",
    ),
]

NEAR_MISSES = [
    (
        "de",
        "Estlands Außenminister Tiit Rebane traf den ghanaischen Handelsminister Kofi Asante. Dieser Vertrag "
        "sei wichtig, sagte Rebane.",
        "Tiit Rebane | affirm | wichtig",
    ),
    (
        "de",
        "Der estnische Minister Tiit Rebane lobte Ghana. Die Bauern sprachen sich am Montag für Direktflüge aus.",
        "Tiit Rebane | praise | Ghana",
    ),
    (
        "fr",
        "Le ministre estonien Tiit Rebane a signé l'accord. Celui-ci prévoit des bourses.",
        "",
    ),
    (
        "en",
        'Estonian Prime Minister Tiit Rebane met President Kofi Asante of Ghana in Riga. "Solidarity" is the '
        "name of the ship.",
        "",
    ),
    (
        "sv",
        "– Priset har stigit och bönderna klagar, säger man i Tallinn.",
        "",
    ),
    (
        "en",
        "Tiit Rebane, the Estonian prime minister, called the president of Ghana, Kofi Asante, on Monday.",
        "",
    ),
    (
        "en",
        "Estonian Prime Minister Tiit Rebane spoke on Monday in Accra.",
        "",
    ),
]
