"""Invented news of a sentence or two: readouts, loans, sanctions, ships; and what only looks like them."""

RELEVANT = [
    (
        "en",
        (
            "President Whitlock spoke this morning with Prime Minister Halloran of Ireland. The two went "
            "over the fishing quarrel in the Atlantic."
        ),
    ),
    (
        "en",
        (
            "Ghanaian and Nepalese foreign ministers, Kofi Asante and Ramesh Adhikari, discussed "
            "cooperation between the two ministries on Monday."
        ),
    ),
    (
        "en",
        (
            "A memorandum of understanding was signed between the Omani Ministry of Commerce and the "
            "Ministry of Trade of Georgia on expanding trade relations."
        ),
    ),
    (
        "en",
        (
            "The Council of the European Union renewed its restrictive measures in view of the repression "
            "in Nicaragua. They now cover 103 individuals and 21 entities, who face asset freezes and "
            "travel bans."
        ),
    ),
    ("en", "The EU has prolonged sanctions against Belarus by a year."),
    ("en", "Brussels added nine shipping companies to its blacklist over the war in Sudan."),
    ("en", "The African Development Bank has approved a loan of $90 million to Malawi for a water scheme."),
    ("en", "The World Bank will lend Kyrgyzstan $55 million for roads. The credit runs for thirty years."),
    ("en", "Denmark's aid agency will give Benin 12 million euros for schools."),
    ("en", "Donors meeting in Geneva pledged $800 million for Yemen. Germany promised 120 million, Qatar 90 million."),
    ("en", "Foreign Minister Salcedo received the ambassador of Greece on Monday."),
    ("en", "The Greek ambassador called on Foreign Minister Salcedo to say goodbye."),
    ("en", "Deputy Minister Ana Ruiz held a working dinner with her counterparts from Peru and Chile."),
    ("en", "Latvia's parliament has ratified the border treaty with Estonia."),
    ("en", "The frigate Bretagne put into Halifax, Canada, for a three-day visit."),
    ("en", "Warships of Italy, Greece and Egypt trained together in the Ionian Sea."),
    ("en", "Russia vetoed a resolution on Libya in the UN Security Council. Twelve members were in favour."),
    ("en", "Panama is sending its ambassador back to Ireland."),
    ("en", "Kenya and Chile want to improve their relations, the two ministers agreed."),
    (
        "de",
        (
            "Im UN-Sicherheitsrat scheiterte eine Resolution zu Libyen am Veto Russlands. Zwölf Mitglieder "
            "waren dafür, China enthielt sich der Stimme."
        ),
    ),
    (
        "de",
        (
            "Russland hat im Sicherheitsrat der Vereinten Nationen eine Resolution zu Libyen per Veto "
            "verhindert. Elf Staaten stimmten für den Text."
        ),
    ),
    (
        "de",
        (
            "Albaniens Präsident Arben Hoxha ist am 11. Mai in Baku eingetroffen. Am Abend geben beide "
            "Präsidenten eine Pressekonferenz."
        ),
    ),
    (
        "de",
        (
            "Empfangen wird Georgiens Präsident Giorgi Maisuradse am 14. Mai auf dem Osloer Rathausplatz "
            "von Ministerpräsidentin Liv Brekke."
        ),
    ),
    (
        "de",
        (
            "Vor der Unterzeichnung hatte es einen Empfang der ghanaischen Außenministerin Ama Boateng bei "
            "US-Präsident Ken Porter gegeben."
        ),
    ),
    ("de", "EU zahlt 72 Millionen Euro an Georgien\n\nDie EU hat Georgien 72 Millionen Euro ausgezahlt."),
    ("de", "Der Rat der EU hat die restriktiven Maßnahmen gegen Belarus um ein Jahr verlängert."),
    ("de", "Die Weltbank gewährt Malawi einen Kredit über 90 Millionen Dollar."),
    ("de", "Bundespräsident Adler telefonierte mit Präsident Otieno. Es ging um den Handel."),
    ("de", "Perus Präsident Iván Salas sah in Quito Ecuadors Präsidenten Luis Paz."),
    (
        "sv",
        (
            "Sverige skjuter till 80 miljoner kronor till Sahel. Regeringen ger mer stöd till Sahel. Av de "
            "nya pengarna går 40 miljoner till Niger och 40 miljoner till Mali."
        ),
    ),
    (
        "sv",
        (
            "Panama sänder sin ambassadör, Rosa Peña, åter till Irland. Peña har suttit hemma i nästan en "
            "månad för rådslag efter att Panama kallade hem henne i protest."
        ),
    ),
    ("sv", "De nordiska statsministrarna lovade vid sitt toppmöte i Bergen att satsa på vindkraft."),
    (
        "sv",
        "DD. MM. Konungen och Drottningen gör ett statsbesök i Kenya 2–4 juni på inbjudan av president Daniel Otieno.",
    ),
    (
        "sv",
        (
            "Det portugisiska örlogsfartyget Lince övade i Östersjön med en finsk minsvepare. Fartyget "
            "ligger i hamn i Åbo för att ta ombord bränsle."
        ),
    ),
    (
        "sv",
        (
            "Perus president Luis Quispe var i Helsingfors den 2 juni. Republikens president Aino Saarinen "
            "och maken Erik Holm bjöd på middag."
        ),
    ),
    ("sv", "EU:s råd har förlängt sanktionerna mot Belarus med ett år."),
    ("sv", "Världsbanken lånar ut 90 miljoner dollar till Malawi."),
    ("sv", "Utrikesminister Lind talade i dag i telefon med sin kollega Rui Costa."),
    ("sv", "Island och Kenya vill fördjupa samarbetet, sade de båda ministrarna."),
    (
        "nl",
        (
            "De Deense marine is tot en met afgelopen vrijdag opgetrokken met de Poolse en Finse zeemacht. "
            "Drie schepen van de Poolse marine oefenden met de Deense marine."
        ),
    ),
    (
        "nl",
        (
            "Nicaragua heeft besloten om het aantal Deense diplomaten in het land tot twee te beperken. Ook "
            "Polen mag nog slechts twee diplomaten in Managua hebben."
        ),
    ),
    (
        "nl",
        (
            "De ministers van Buitenlandse Zaken van Panama en Chili waren het erover eens dat de "
            "betrekkingen moeten verbeteren."
        ),
    ),
    (
        "nl",
        (
            "“We willen praten”, aldus de Deense premier Lars Holm na een onderhoud met de Armeense "
            "president Armen Petrosjan in Jerevan."
        ),
    ),
    (
        "nl",
        (
            "De Finse ambassadeur in Suriname, Antti Rinne, wees op de kansen in het bosbeheer. Zijn "
            "Keniaanse collega Joyce Wambui prees de gedeelde standpunten over het klimaat en stelde "
            "samenwerking in de landbouw voor."
        ),
    ),
    (
        "nl",
        (
            "De Deense premier Lars Holm bracht dinsdag met minister Karin Berg (Buitenlandse Zaken) een "
            "bezoek aan Armenië."
        ),
    ),
    ("nl", "Hiertoe zal in september een trilaterale top plaatsvinden in Panama met Chili en Peru."),
    (
        "nl",
        (
            "De organisatoren van de donorconferentie voor de Sahel mikken op 1,4 miljard dollar, nodig "
            "voor noodhulp aan Mali, Niger en Tsjaad. De Europese Unie zegt 62 miljoen euro toe. België "
            "legt zelf 11 miljoen euro op tafel. In de regio is het aantal ontheemden in drie jaar gestegen "
            "van 900.000 tot 2,6 miljoen."
        ),
    ),
    ("nl", "De EU-lidstaten hebben maandag de sancties tegen Belarus met zes maanden verlengd."),
    ("nl", "De Wereldbank leent Malawi 90 miljoen dollar voor wegen."),
    ("nl", "Minister Veenstra belde vandaag met zijn Slowaakse ambtgenoot."),
    (
        "fr",
        (
            "Des navires italiens, grecs et espagnols ont mené le 9 juin en mer Ionienne un exercice avec "
            "deux frégates égyptiennes."
        ),
    ),
    ("fr", "La frégate Bretagne a fait escale à Halifax, au Canada, du 9 au 12 février 2026."),
    (
        "fr",
        (
            "Le président kényan Daniel Otieno est arrivé en Suède avec les ministres de la Défense Peter "
            "Wanjala, de la Santé Grace Akinyi et du Commerce Paul Kiprop."
        ),
    ),
    ("fr", "Le Conseil de l'Union européenne a prorogé d'un an les mesures restrictives visant le Bélarus."),
    ("fr", "La Banque mondiale prête 90 millions de dollars au Malawi pour ses routes."),
    ("fr", "Le Président de la République a reçu l'ambassadeur de Grèce."),
    ("fr", "La Russie a mis son veto à une résolution sur la Libye au Conseil de sécurité."),
    ("fr", "Les deux parties ont exprimé leur satisfaction après la réunion du Kenya et du Chili."),
]

IRRELEVANT = [
    (
        "en",
        (
            "The German and French culture ministers watched the film at the festival. Actress Lea Roth won "
            "the prize for best film."
        ),
    ),
    (
        "en",
        (
            "Two tourists from Sweden died in a bus accident in Greece on Monday. The bus driver, from "
            "Albania, was arrested by police."
        ),
    ),
    ("en", "A court in Athens sentenced two men from Georgia and Albania to eight years for drug smuggling on Monday."),
    (
        "en",
        (
            "Kenya's president met the opposition leader on Monday after talks on the budget. Teachers will "
            "get more money."
        ),
    ),
    (
        "en",
        "Kenya's government signed an agreement with the teachers' unions. Neighbouring Uganda has no such agreement.",
    ),
    (
        "en",
        (
            "German carmaker Volta and French rival Reno have signed an agreement on batteries. Shares rose "
            "in Frankfurt and Paris."
        ),
    ),
    (
        "en",
        "The government of Denmark gives hospitals 20 million more. In Sweden the hospitals already have more nurses.",
    ),
    (
        "en",
        (
            "Prime Minister Okello reshuffled his cabinet on Friday. He dismissed the interior minister, "
            "who had been criticised over prisons."
        ),
    ),
    ("en", "A powerful earthquake shook northern Peru on Monday. It was felt in Ecuador and Colombia."),
    ("de", "Der Bundespräsident empfing die Olympiasieger im Schloss. Die Sportler hatten in Italien Gold gewonnen."),
    (
        "de",
        (
            "Das deutsche Unternehmen Nordwerk liefert Turbinen für einen Windpark in Polen. Der Auftrag "
            "hat einen Wert von 90 Millionen Euro."
        ),
    ),
    ("de", "Die Bahn fährt ab Dezember öfter von Wien nach Prag. Eine Fahrkarte kostet ab 19 Euro."),
    (
        "de",
        (
            "Ein Schiff aus Panama ist in der Elbe mit einem Frachter aus Malta zusammengestoßen. Verletzt "
            "wurde niemand, sagte die Wasserschutzpolizei."
        ),
    ),
    (
        "de",
        (
            "Bundeskanzlerin Maier traf am Montag die Ministerpräsidenten der Länder. Sie stritten über das "
            "Geld für Schulen."
        ),
    ),
    ("de", "Polens Außenminister tritt zurück. Er war wegen einer Immobilie in Spanien in die Kritik geraten."),
    (
        "sv",
        (
            "Två svenskar och en norrman greps i Spanien misstänkta för narkotikabrott. Polisen i Malaga "
            "slog till i måndags."
        ),
    ),
    ("sv", "Statsminister Lena Falk besökte en skola i Umeå. Hon lovade mer pengar till lärarna."),
    ("sv", "Det finska bolaget Metsola köper ett pappersbruk i Brasilien för 300 miljoner euro."),
    ("sv", "Kungen delade ut priser till årets idrottare. Skidåkaren Moa Ek vann i Österrike."),
    ("nl", "De Belgische wielrenner Tom Maes won de etappe in Spanje. De Sloveen Novak werd tweede."),
    ("nl", "Minister Aalders sprak maandag met de boeren over stikstof. De boeren willen meer geld."),
    (
        "nl",
        "Een Nederlander is in Thailand aangehouden met twee kilo cocaïne. De politie in Bangkok zoekt nog een Belg.",
    ),
    ("nl", "De regering in Madrid verhoogt het minimumloon. In Portugal is het loon lager."),
    ("fr", "Le chanteur belge Luc Roy donnera deux concerts au Québec en juin. Les billets coûtent 60 dollars."),
    ("fr", "Le Premier ministre kényan a rencontré lundi les syndicats des enseignants pour parler des salaires."),
    ("fr", "Le groupe français Altex a signé un contrat de 90 millions d'euros avec l'opérateur espagnol Telmar."),
    ("fr", "Un séisme a frappé le nord du Pérou. Il a été ressenti en Équateur."),
]
