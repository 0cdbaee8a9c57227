"""Invented passages: reports that are nobody's stand."""

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
