"""Invented passages with people of blocs and banks, and whom a side or a gift tells: (language, text, "Name | state | role")."""

from __future__ import annotations

BLOCS = [
    (
        "de",
        "Der Präsident der Kommission der Wirtschaftsgemeinschaft Cemac, Idriss Kosso, rief Gabun und "
        "Äquatorialguinea zur Zurückhaltung auf.",
        "Idriss Kosso | None | international_official",
    ),
    (
        "de",
        "Kenia und Uganda haben in Nairobi ein Abkommen geschlossen. Die Generalsekretärin der EAC, "
        "Zawadi Mwaka, begrüßte den Schritt.",
        "Zawadi Mwaka | None | international_official",
    ),
    (
        "de",
        "Der Vizepräsident der Weltbank, Ousmane Diallo, traf in Niamey den nigrischen Finanzminister Ali Zeine.",
        "Ousmane Diallo | None | international_official; Ali Zeine | NE | minister",
    ),
    (
        "de",
        "Der Geschäftsführer der Austrian Development Agency (ADA), Clemens Riedl, unterzeichnete in "
        "Thimphu mit Bhutan die Strategie.",
        "Clemens Riedl | AT | official",
    ),
    (
        "sv",
        "Ordföranden för kommissionen i den ekonomiska gemenskapen Cemac, Idriss Kosso, uppmanade Gabon "
        "och Kamerun till återhållsamhet.",
        "Idriss Kosso | None | international_official",
    ),
    (
        "sv",
        "Kenya och Uganda har slutit avtal. Östafrikanska gemenskapens generalsekreterare Zawadi Mwaka "
        "välkomnade beskedet.",
        "Zawadi Mwaka | None | international_official",
    ),
    (
        "sv",
        "Afrikanska utvecklingsbankens ordförande Sidi Tah skrev i Lomé under ett lån till Togo på 40 miljoner euro.",
        "Sidi Tah | None | international_official",
    ),
    (
        "sv",
        "Sidas generaldirektör Jakob Grahn undertecknade i Monrovia ett avtal med Liberia.",
        "Jakob Grahn | SE | official",
    ),
    (
        "nl",
        "De voorzitter van de commissie van de economische gemeenschap Cemac, Idriss Kosso, riep Gabon "
        "en Kameroen op tot terughoudendheid.",
        "Idriss Kosso | None | international_official",
    ),
    (
        "nl",
        "De secretaris-generaal van de Oost-Afrikaanse Gemeenschap, Zawadi Mwaka, prees het akkoord "
        "tussen Kenia en Oeganda.",
        "Zawadi Mwaka | None | international_official",
    ),
    (
        "nl",
        "De directeur-generaal van de Bank voor Oost-Afrika, Beatrice Kamau, tekende dinsdag in Moroni "
        "een schenking aan de Comoren.",
        "Beatrice Kamau | None | international_official",
    ),
    (
        "nl",
        "De secretaris-generaal van Caricom, Carla Barrow, riep Guyana en Venezuela op tot overleg.",
        "Carla Barrow | XR | international_official",
    ),
    (
        "fr",
        "Le Burundi a rappelé son ambassadeur. La secrétaire générale de l'EAC, Zawadi Mwaka, a salué le "
        "courage du Rwanda et du Burundi.",
        "Zawadi Mwaka | None | international_official",
    ),
    (
        "fr",
        "Le président de la Commission de la Cemac, Idriss Kosso, a appelé le Gabon et le Cameroun à la retenue.",
        "Idriss Kosso | None | international_official",
    ),
    (
        "fr",
        "La secrétaire générale de l'Organisation internationale de la Francophonie, Louise Mushi, s'est "
        "rendue à Phnom Penh, au Cambodge.",
        "Louise Mushi | XV | international_official",
    ),
    (
        "fr",
        "Le directeur général de l'Agence française de développement, Rémy Riou, a signé à Dakar une "
        "convention avec le Sénégal.",
        "Rémy Riou | FR | official",
    ),
    (
        "fr",
        "Le président de la Banque islamique de développement, Muhammad Jasser, a reçu le ministre "
        "guinéen de l'Économie, Mourana Soumah.",
        "Muhammad Jasser | None | international_official; Mourana Soumah | GN | minister",
    ),
    (
        "en",
        "The Secretary-General of the East African Community, Zawadi Mwaka, praised the deal between Kenya and Uganda.",
        "Zawadi Mwaka | None | international_official",
    ),
    (
        "en",
        "Asian Development Bank President Masatsugu Asada met Pakistan's finance minister Imran Dar in Islamabad.",
        "Masatsugu Asada | None | international_official; Imran Dar | PK | minister",
    ),
    (
        "en",
        "The managing director of the International Monetary Fund, Kristina Georg, met Zambian President "
        "Hakainde Phiri in Lusaka.",
        "Kristina Georg | None | international_official; Hakainde Phiri | ZM | head_of_state",
    ),
    (
        "en",
        "The Pacific Islands Forum's secretary general, Baron Waqa, arrived in Honiara for talks with "
        "Solomon Islands Prime Minister Jeremiah Mane.",
        "Jeremiah Mane | SB | head_of_government; Waqa | XP | international_official",
    ),
    (
        "de",
        "Der Landesdirektor der Weltbank, Ousmane Kolie, unterzeichnete in Duschanbe einen Kredit mit Tadschikistan.",
        "Ousmane Kolie | None | international_official",
    ),
    (
        "fr",
        "Conseiller de Gouvernement-Ministre de l'Intérieur de Monaco, Lionel Gard a reçu l'ambassadeur d'Italie.",
        "Lionel Gard | MC | minister",
    ),
    (
        "de",
        "VIENTIANE. Laos verschiebt die Eröffnung der Brücke. Thailand, das 1,9 Milliarden Baht bezahlt, "
        "habe keine Erklärung erhalten, sagt Verkehrsminister Anucha Wong in Bangkok.",
        "Anucha Wong | TH | minister",
    ),
    (
        "nl",
        "VIENTIANE. Laos stelt de opening van de brug uit. Thailand, dat 1,9 miljard baht betaalt, heeft "
        "geen uitleg gekregen, zegt transportminister Anucha Wong in Bangkok.",
        "Anucha Wong | TH | minister",
    ),
    (
        "fr",
        "VIENTIANE. Le Laos reporte l'inauguration du pont. La Thaïlande, qui paie 1,9 milliard de "
        "bahts, n'a reçu aucune explication, déclare le ministre des Transports, Anucha Wong, à Bangkok.",
        "Anucha Wong | TH | minister",
    ),
    (
        "de",
        "MBABANE. Eswatini entzieht Südafrikas Verteidigungsattaché, Oberst Johan Moko, die Akkreditierung.",
        "Johan Moko | ZA | military_officer",
    ),
    (
        "sv",
        "MBABANE. Eswatini drar in ackrediteringen för Sydafrikas försvarsattaché, överste Johan Moko.",
        "Johan Moko | ZA | military_officer",
    ),
    (
        "fr",
        "MBABANE. L'Eswatini retire l'accréditation de l'attaché de défense de l'Afrique du Sud, le "
        "colonel Johan Moko.",
        "Johan Moko | ZA | military_officer",
    ),
    (
        "en",
        "MBABANE. Eswatini has withdrawn the accreditation of South Africa's defence attaché, Colonel Johan Moko.",
        "Johan Moko | ZA | military_officer",
    ),
    (
        "nl",
        "PARAMARIBO - Suriname en Brazilië hebben maandag overlegd over de grens. De Surinaamse "
        "delegatie stond onder leiding van minister Ritesh Jhag, de Braziliaanse werd aangevoerd door "
        "viceminister van Buitenlandse Zaken Heloísa Brandão.",
        "Ritesh Jhag | SR | minister; Heloísa Brandão | BR | deputy_foreign_minister",
    ),
    (
        "de",
        "PARAMARIBO - Suriname und Brasilien haben am Montag über die Grenze beraten. Die surinamische "
        "Delegation wurde von Minister Ritesh Jhag geleitet, die brasilianische von Vizeaußenministerin "
        "Heloísa Brandão.",
        "Ritesh Jhag | SR | minister; Heloísa Brandão | BR | deputy_foreign_minister",
    ),
    (
        "fr",
        "PARAMARIBO - Le Suriname et le Brésil ont discuté de la frontière. La délégation surinamaise "
        "était conduite par le ministre Ritesh Jhag, la partie brésilienne par la vice-ministre des "
        "Affaires étrangères Heloísa Brandão.",
        "Ritesh Jhag | SR | minister; Heloísa Brandão | BR | deputy_foreign_minister",
    ),
    (
        "en",
        "PARAMARIBO - Suriname and Brazil held talks on their border. The Surinamese delegation was led "
        "by Minister Ritesh Jhag, the Brazilian one by Deputy Foreign Minister Heloísa Brandão.",
        "Ritesh Jhag | SR | minister; Heloísa Brandão | BR | deputy_foreign_minister",
    ),
    (
        "nl",
        "BRUSSEL - Minister van Ontwikkelingssamenwerking Els Dewael heeft in Cotonou, Benin, een haven "
        "geopend. Ze had ook een onderhoud met de voorzitster van de Nationale Vergadering, Mariam "
        "Yérima.",
        "Els Dewael | BE | minister; Mariam Yérima | BJ | speaker",
    ),
    (
        "sv",
        "STOCKHOLM. Biståndsminister Karla Wahl har invigt en hamn i Cotonou i Benin. Hon hade också ett "
        "samtal med talmannen Mariam Yérima.",
        "Karla Wahl | SE | minister; Mariam Yérima | BJ | speaker",
    ),
    (
        "en",
        "LONDON - Development minister Anna Hale opened a port in Cotonou, Benin. She also held talks "
        "with the speaker of the National Assembly, Mariam Yérima.",
        "Anna Hale | GB | minister; Mariam Yérima | BJ | speaker",
    ),
    (
        "de",
        "Deutschland gibt Sri Lanka eine Tempelglocke zurück. Staatsministerin Jana Hoek hat am "
        "Donnerstag in Colombo eine Glocke an Sri Lanka übergeben. Kulturminister Chandima Weer nahm sie "
        "im Nationalmuseum entgegen. Am Mittwoch sprach Hoek mit Premierministerin Nilanthi Ratna.",
        "Jana Hoek | DE | deputy_minister; Chandima Weer | LK | minister; Nilanthi Ratna | LK | head_of_government",
    ),
    (
        "fr",
        "La France rend une cloche au Sri Lanka. La ministre de la Culture Jana Hoek a remis jeudi à "
        "Colombo une cloche au Sri Lanka. Le ministre des Arts Chandima Weer l'a reçue au Musée "
        "national. Mercredi, Hoek s'est entretenue avec le Premier ministre Nilanthi Ratna.",
        "Jana Hoek | FR | minister; Chandima Weer | LK | minister; Nilanthi Ratna | LK | head_of_government",
    ),
    (
        "en",
        "Britain returns temple bell to Sri Lanka. Culture minister Jana Hoek handed over the bell in "
        "Colombo on Thursday. Arts minister Chandima Weer received it at the National Museum. On "
        "Wednesday Hoek spoke with Prime Minister Nilanthi Ratna.",
        "Jana Hoek | GB | minister; Chandima Weer | LK | minister; Nilanthi Ratna | LK | head_of_government",
    ),
    (
        "en",
        "Fiji's Attorney General Siro Tale signed the treaty with Tuvalu's Attorney General Lita Fonoti in Suva.",
        "Siro Tale | FJ | minister; Lita Fonoti | TV | minister",
    ),
    (
        "sv",
        "Statssekreterare för EU-frågor Karin Alm besökte Kisinau och träffade Moldaviens vice "
        "premiärminister Ion Rusu.",
        "Karin Alm | SE | deputy_minister; Ion Rusu | MD | deputy_head_of_government",
    ),
    (
        "de",
        "Der Präsident der Kommission der Wirtschaftsgemeinschaft Cemac, Idriss Kosso, traf in "
        "Libreville Gabuns Außenminister Paul Obame.",
        "Idriss Kosso | None | international_official; Paul Obame | GA | foreign_minister",
    ),
    (
        "de",
        "Die Generaldirektorin der Bank für Ostafrika, Beatrice Kamau, traf in Moroni den komorischen "
        "Finanzminister Ali Said.",
        "Beatrice Kamau | None | international_official; Ali Said | KM | minister",
    ),
    (
        "sv",
        "Östafrikanska utvecklingsbankens vd Grace Mwaka träffade Ugandas finansminister Moses Opio.",
        "Grace Mwaka | None | international_official; Moses Opio | UG | minister",
    ),
    (
        "fr",
        "Le directeur général de la Banque pour l'Afrique centrale, Jean Moussa, a rencontré à "
        "Libreville le ministre gabonais Paul Obame.",
        "Jean Moussa | None | international_official; Paul Obame | GA | minister",
    ),
]
