"""Invented passages with the positions they hold, by predicates that something parts, from their subject or in themselves.

`speaker | act | words of the passage`, several parted by `;`; none: empty.
"""

INTERRUPTED = [
    (
        "de",
        "Der estnische Minister Tiit Rebane sprach sich seinerseits für Direktflüge nach Accra aus.",
        "Tiit Rebane | support | Direktflüge",
    ),
    (
        "de",
        "Tiit Rebane, Estlands Außenminister, forderte seinerseits ein Ende der Zölle.",
        "Tiit Rebane | demand | Zölle",
    ),
    (
        "de",
        "Estlands Außenminister Tiit Rebane setzte sich am Montag erneut für Direktflüge ein.",
        "Tiit Rebane | support | Direktflüge",
    ),
    (
        "de",
        "Estlands Außenminister Tiit Rebane stellte sich am Montag klar hinter Ghana.",
        "Tiit Rebane | support | Ghana",
    ),
    (
        "de",
        "Estlands Außenminister Tiit Rebane wandte sich am Montag scharf gegen neue Zölle.",
        "Tiit Rebane | oppose | Zölle",
    ),
    (
        "de",
        "Estlands Außenminister Tiit Rebane zeigte sich am Montag in Accra besorgt über die Lage in Togo.",
        "Tiit Rebane | regret | Lage",
    ),
    (
        "de",
        "Estlands Außenminister Tiit Rebane drängte am Montag erneut auf ein Abkommen.",
        "Tiit Rebane | request | Abkommen",
    ),
    (
        "de",
        "Estlands Außenminister Tiit Rebane lehnte am Montag in Accra neue Zölle erneut ab.",
        "Tiit Rebane | reject | Zölle",
    ),
    (
        "en",
        "Estonian Foreign Minister Tiit Rebane, for his part, spoke out strongly against new tariffs.",
        "Tiit Rebane | oppose | tariffs",
    ),
    (
        "en",
        "Estonian Foreign Minister Tiit Rebane spoke on Monday in favour of direct flights.",
        "Tiit Rebane | support | flights",
    ),
    (
        "en",
        "Estonian Foreign Minister Tiit Rebane called on Monday for an end to the tariffs.",
        "Tiit Rebane | * | tariffs",
    ),
    (
        "en",
        "Estonian Foreign Minister Tiit Rebane pushed again for a treaty.",
        "Tiit Rebane | * | treaty",
    ),
    (
        "en",
        "Estonia's foreign minister Tiit Rebane came out firmly against new tariffs.",
        "Tiit Rebane | oppose | tariffs",
    ),
    (
        "en",
        'Mr Tiit Rebane, the Estonian prime minister, called the line "the shortest road out of isolation".',
        "Tiit Rebane | * | road",
    ),
    (
        "en",
        "Estonian Prime Minister Tiit Rebane called the ban a mistake.",
        "Tiit Rebane | oppose | mistake",
    ),
    (
        "en",
        "Estonian Prime Minister Tiit Rebane described the accord as historic.",
        "Tiit Rebane | praise | historic",
    ),
    (
        "sv",
        "Estlands utrikesminister Tiit Rebane framförde att Ghana gärna ser en ambassad i Accra.",
        "Tiit Rebane | * | ambassad",
    ),
    (
        "sv",
        "Estlands utrikesminister Tiit Rebane uttalade sig i måndags för direktflyg till Accra.",
        "Tiit Rebane | support | direktflyg",
    ),
    (
        "sv",
        "Estlands utrikesminister Tiit Rebane ställde sig i måndags bakom Ghanas krav.",
        "Tiit Rebane | support | krav",
    ),
    (
        "sv",
        "Estlands utrikesminister Tiit Rebane vände sig i måndags skarpt mot nya tullar.",
        "Tiit Rebane | oppose | tullar",
    ),
    (
        "sv",
        "Estlands utrikesminister Tiit Rebane ställde sig för sin del avvisande till nya tullar.",
        "Tiit Rebane | * | tullar",
    ),
    (
        "nl",
        "De Estse minister Tiit Rebane sprak zich op zijn beurt uit voor directe vluchten.",
        "Tiit Rebane | support | vluchten",
    ),
    (
        "nl",
        "De Estse minister Tiit Rebane sprak zich maandag in Accra uit tegen nieuwe heffingen.",
        "Tiit Rebane | oppose | heffingen",
    ),
    (
        "nl",
        "De Estse minister Tiit Rebane keerde zich maandag scherp tegen nieuwe heffingen.",
        "Tiit Rebane | oppose | heffingen",
    ),
    (
        "nl",
        "De Estse minister Tiit Rebane pleitte op zijn beurt voor directe vluchten.",
        "Tiit Rebane | * | vluchten",
    ),
    (
        "fr",
        "Le ministre estonien Tiit Rebane s'est pour sa part prononcé en faveur de vols directs.",
        "Tiit Rebane | support | vols",
    ),
    (
        "fr",
        "Le ministre estonien Tiit Rebane s'est dit, de son côté, opposé à de nouveaux droits de douane.",
        "Tiit Rebane | oppose | droits",
    ),
    (
        "fr",
        "Le ministre estonien Tiit Rebane s'est élevé lundi à Accra contre de nouveaux droits de douane.",
        "Tiit Rebane | oppose | droits",
    ),
    (
        "fr",
        "Le ministre estonien Tiit Rebane a, de son côté, plaidé pour des vols directs.",
        "Tiit Rebane | support | vols",
    ),
]

WAITING = [
    (
        "de",
        "Regierungschefin Filomena Lopes von Kap Verde, die Minister Xavier Thill am Dienstagabend empfing, "
        "nannte Luxemburg einen treuen Partner.",
        "Filomena Lopes | * | Partner",
    ),
    (
        "de",
        "Ghanas Präsident Kofi Asante, der am Montag in Riga ankam, dankte Lettland für die Hilfe.",
        "Kofi Asante | thank | Hilfe",
    ),
    (
        "de",
        "Ghanas Außenminister, der am Montag in Riga ankam, warf Togo Vertragsbruch vor.",
        "GH | accuse | Togo",
    ),
    (
        "en",
        "Prime Minister Filomena Lopes of Cabo Verde, who received Minister Xavier Thill on Tuesday, praised "
        "Luxembourg as a loyal partner.",
        "Filomena Lopes | praise | partner",
    ),
    (
        "en",
        "Ghanaian President Kofi Asante, whose visit ends today, thanked Latvia for its help.",
        "Kofi Asante | thank | help",
    ),
    (
        "sv",
        "Ghanas president Kofi Asante, som kom till Riga i måndags, tackade Lettland för hjälpen.",
        "Kofi Asante | thank | hjälpen",
    ),
    (
        "sv",
        "Kap Verdes premiärminister Filomena Lopes, som tog emot Xavier Thill, kallade Luxemburg en trogen partner.",
        "Filomena Lopes | * | partner",
    ),
    (
        "nl",
        "De Ghanese president Kofi Asante, die maandag in Riga aankwam, bedankte Letland voor de hulp.",
        "Kofi Asante | thank | hulp",
    ),
    (
        "nl",
        "Premier Filomena Lopes van Kaapverdië, die Xavier Thill ontving, noemde Luxemburg een trouwe partner.",
        "Filomena Lopes | * | partner",
    ),
    (
        "fr",
        "Le président ghanéen Kofi Asante, qui est arrivé lundi à Riga, a remercié la Lettonie pour son aide.",
        "Kofi Asante | thank | aide",
    ),
    (
        "fr",
        "Le Premier ministre capverdien Filomena Lopes, qui a reçu Xavier Thill, a qualifié le Luxembourg de "
        "partenaire fidèle.",
        "Filomena Lopes | * | partenaire",
    ),
]

FRONTED = [
    (
        "nl",
        "Premier Kofi Asante van Ghana kwam maandag in Riga aan. Nieuwe sancties sluit hij uit.",
        "Kofi Asante | reject | sancties",
    ),
    (
        "nl",
        "De Ghanese premier Kofi Asante kwam in Riga aan. De kritiek van Togo wees hij van de hand.",
        "Kofi Asante | reject | kritiek",
    ),
    (
        "de",
        "Ghanas Ministerpräsident Kofi Asante reiste nach Riga. Die Kritik aus Togo wies er zurück.",
        "Kofi Asante | reject | Kritik",
    ),
    (
        "de",
        "Ghanas Ministerpräsident Kofi Asante reiste nach Riga. Einen Rücktritt schloss er aus.",
        "Kofi Asante | reject | Rücktritt",
    ),
    (
        "sv",
        "Ghanas premiärminister Kofi Asante reste till Riga. En ursäkt krävde han inte. Kritiken från Togo "
        "avvisade han.",
        "Kofi Asante | reject | Kritiken",
    ),
    (
        "de",
        "Ghanas Ministerpräsident Kofi Asante reiste nach Riga. Die Opposition lobte ihn.",
        "",
    ),
]
