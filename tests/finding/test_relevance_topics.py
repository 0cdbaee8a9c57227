"""Pages that name states and are of animals, science, sport, firms or fashion: none of them is about dealings."""

from __future__ import annotations

from typing import Final

import pytest

from dragoman.finding import find
from dragoman.reading import read_document

PAGES: Final = (
    (
        "en",
        False,
        (
            "Rare snow leopard cubs filmed in Mongolia\n\nResearchers from Germany and Mongolia have "
            "filmed three snow leopard cubs in the Altai mountains, the University of Leipzig said on "
            "Tuesday. The animals were seen near the Russian border in March. The project is supported "
            'by the Mongolian environment ministry and the German development agency. "This is a great '
            'success for both countries," said biologist Anna Keller. Some 900 snow leopards live in '
            "Mongolia. The team visited the valley for ten weeks and will travel to Kazakhstan next "
            "year to compare the results with those of a Kazakh park."
        ),
    ),
    (
        "en",
        False,
        (
            "Kenya's Wanjiru wins Lisbon marathon\n\nKenyan runner Grace Wanjiru won the Lisbon marathon "
            "on Sunday ahead of Ethiopia's Tsehay Bekele and Portugal's Ana Lopes. The Kenyan "
            "ambassador to Portugal, John Mwangi, met her at the finish. President William Kamau "
            "congratulated her in a message. Wanjiru thanked the Portuguese public for its support. She "
            "will travel to Tokyo for the world championships in August."
        ),
    ),
    (
        "en",
        False,
        (
            "Arctic sea ice at record low, scientists warn\n\nSea ice in the Arctic reached its lowest "
            "level in 45 years in March, scientists from Norway and Canada said on Tuesday. The area "
            'was 14.2 million square kilometres, 3 percent less than in 2017. "Governments must act," '
            "said researcher Ola Berg of the University of Tromsø. The data come from satellites of the "
            "European Space Agency. The scientists called on states to keep to the Paris Agreement, "
            "which was signed in 2015."
        ),
    ),
    (
        "en",
        False,
        (
            "Gulf Cement Company of Oman signs deal with Kenyan contractor\n\nMuscat: Oman's Gulf Cement "
            "Company has signed an agreement with the Kenyan contractor Simba Works for the supply of "
            '200,000 tonnes of clinker. The contract is worth 12 million dollars. "We are proud of this '
            'partnership," said chief executive Salim Al Harthy. The first shipment will leave Salalah '
            "in June. The company reported a profit of 8 million rials in 2025, up 6 percent."
        ),
    ),
    (
        "en",
        False,
        (
            "Five recipes from Georgia for the long weekend\n\nGeorgian cooking is loved in Poland and "
            "Germany alike. Khachapuri, the cheese bread, comes from the west of the country; our "
            "author learnt it on a visit to Batumi. The embassy of Georgia in Warsaw holds a cooking "
            "course on 20 May. You need 500 grams of flour and 300 grams of cheese. Serve with a glass "
            "of wine from Kakheti."
        ),
    ),
    (
        "en",
        False,
        (
            "Fiji's national airline adds flights to Peru\n\nFiji Airways will fly to Lima three times a "
            "week from July, the airline said on Monday. The flight takes 14 hours. Chief executive "
            "Paul Soro said demand from Peruvian tourists had risen by 20 percent. Fijian Tourism "
            "Minister Inia Tabua welcomed the route. Tickets cost from 900 dollars."
        ),
    ),
    (
        "de",
        False,
        (
            "Wölfe aus Polen in Dänemark gesichtet\n\nErstmals seit Jahren ist in Dänemark ein Wolf aus "
            "Polen nachgewiesen worden. Das teilte die Universität Aarhus am Dienstag mit. Das Tier "
            "wanderte über Deutschland nach Jütland. Forscher aus Polen, Deutschland und Dänemark haben "
            "seine Spur verfolgt. Das dänische Umweltministerium bat Landwirte, ihre Schafe zu "
            "schützen. In Polen leben rund 1900 Wölfe, in Deutschland 1600."
        ),
    ),
    (
        "de",
        False,
        (
            "Der FC Maribor verpflichtet Nationalspieler aus Ghana\n\nDer slowenische Meister hat den "
            "ghanaischen Nationalspieler Kofi Mensah unter Vertrag genommen. Er unterzeichnete am "
            "Montag in Maribor einen Vertrag bis 2029. Die Ablöse beträgt zwei Millionen Euro. Der "
            "Präsident des Klubs, Janez Novak, empfing den Spieler im Stadion. Ghana trifft am Freitag "
            "auf Ägypten."
        ),
    ),
    (
        "de",
        False,
        (
            "Streit um Windräder: Bundesregierung und Länder einigen sich\n\nBerlin - Die Bundesregierung "
            "und die Länder haben sich am Donnerstag auf neue Abstände für Windräder geeinigt. Das "
            "sagte Wirtschaftsminister Peter Lang nach einem Treffen mit den Ministerpräsidenten. "
            "Bayern stimmte zu. Dänemark und die Niederlande gelten als Vorbild. Das Gesetz soll im "
            "Juni vom Bundestag verabschiedet werden."
        ),
    ),
    (
        "nl",
        False,
        (
            "Nederlandse onderzoekers vinden nieuwe kikker in Suriname\n\nBiologen van Naturalis hebben "
            "in Suriname een onbekende kikkersoort gevonden. De soort leeft aan de grens met "
            "Frans-Guyana. Het Surinaamse ministerie van Milieu is blij met de vondst. De onderzoekers "
            "werken samen met de Anton de Kom Universiteit. In Suriname leven ruim honderd soorten "
            "kikkers."
        ),
    ),
    (
        "nl",
        False,
        (
            "Ajax neemt Marokkaanse spits over\n\nAjax heeft de Marokkaanse spits Yassin Alaoui "
            "overgenomen van Porto. De clubs bereikten dinsdag een akkoord van 9 miljoen euro. Alaoui "
            "tekende tot 2030. Hij speelde twaalf interlands voor Marokko. Trainer Jan Smit noemde hem "
            "een grote versterking."
        ),
    ),
    (
        "fr",
        False,
        (
            "La baleine à bosse de retour au large du Gabon\n\nDes chercheurs gabonais et sud-africains "
            "ont observé cette saison plus de 300 baleines à bosse au large de Port-Gentil. L'étude, "
            "financée par une fondation américaine, a été présentée mardi à Libreville. Le ministère "
            "gabonais des Eaux et Forêts y voit un succès. Les animaux passent l'hiver en Antarctique. "
            "Le tourisme d'observation a rapporté 2 millions de dollars en 2025."
        ),
    ),
    (
        "sv",
        False,
        (
            "Svenska forskare kartlägger valar vid Island\n\nForskare från Göteborg och Reykjavik har "
            "följt 40 knölvalar vid Island. Resultaten presenterades i tisdags. Valarna simmar till "
            "Karibien om vintern. Projektet har fått 5 miljoner kronor från Vetenskapsrådet. Islands "
            'miljöministerium välkomnar studien. "Samarbetet mellan våra länder är viktigt", säger '
            "biologen Anna Lind."
        ),
    ),
    (
        "sv",
        False,
        (
            "Modevisning på ambassaden\n\nDesignern Mia Berg visade sin nya kollektion på Italiens "
            "ambassad i Stockholm på onsdagen. Ambassadören Carlo Rossi hälsade gästerna välkomna. "
            "Plaggen är sydda av italiensk ull. Kollektionen säljs från september i Sverige och Norge."
        ),
    ),
    (
        "sv",
        False,
        (
            "Statliga Fortuna köper gruva i Chile\n\nDet finländska statliga gruvbolaget Fortuna köper en "
            "koppargruva i Chile för 300 miljoner euro. Avtalet undertecknades på måndagen i Santiago. "
            '"Vi stärker vår ställning", säger vd Pekka Salo. Aktien steg med 4 procent. Gruvan har 800 '
            "anställda."
        ),
    ),
    (
        "en",
        True,
        (
            "Peru and Fiji agree to share fish stocks\n\nThe fisheries ministers of Peru and Fiji agreed "
            "in Lima on Tuesday to share data on tuna. Rosa Quispe and Inia Tabua signed a memorandum."
        ),
    ),
    (
        "de",
        True,
        (
            "Norwegen verlängert Einreisesperre für russische Lastwagen\n\nOslo - Norwegen lässt bis Ende "
            "des Jahres keine russischen Lastwagen über die Grenze bei Storskog. Das beschloss die "
            "Regierung am Freitag. Moskau protestierte."
        ),
    ),
    (
        "de",
        False,
        (
            "Siemag liefert Turbinen nach Kenia\n\nDer deutsche Konzern Siemag hat einen Auftrag aus "
            "Kenia erhalten. Der Vertrag mit dem kenianischen Energieversorger Nuru wurde am Montag in "
            "Nairobi unterzeichnet. Er hat einen Wert von 80 Millionen Euro. Die Tochtergesellschaft in "
            "Nairobi beschäftigt 200 Menschen. Vorstandschef Peter Lang sprach von einem Erfolg."
        ),
    ),
    (
        "en",
        False,
        (
            "Kazakh state oil firm raises output\n\nKazakhstan's state oil company KazNur produced 4 "
            "percent more oil in the first quarter, it said on Tuesday. Exports to China and Italy "
            'grew. The company plans to issue bonds worth 500 million dollars in London. "We keep our '
            'word," said chief executive Arman Seitov. Shares rose 2 percent.'
        ),
    ),
    (
        "nl",
        False,
        (
            "Zonnepark van Belgisch bedrijf in Marokko\n\nHet Belgische bedrijf Zonnekracht bouwt in "
            "Marokko een zonnepark van 40 megawatt. Het contract met het Marokkaanse staatsbedrijf "
            "Masdi is woensdag getekend in Casablanca. De bouw begint in 2027. Topman Jan Peeters is "
            "trots. Het bedrijf heeft een omzet van 90 miljoen euro."
        ),
    ),
    (
        "fr",
        False,
        (
            "Le festival de jazz de Lomé accueille des artistes béninois\n\nLe festival a ouvert vendredi "
            "à Lomé. Des chanteurs du Bénin et du Ghana sont attendus. L'ambassadeur de France a "
            "assisté au concert d'ouverture. Le ministre togolais de la Culture, Kossi Agbo, a salué la "
            "vitalité des artistes."
        ),
    ),
    (
        "sv",
        False,
        (
            "Forskare: isen på Grönland smälter snabbare\n\nIsen på Grönland smälter snabbare än väntat, "
            "visar en studie av danska och amerikanska forskare. På tio år har 3 000 miljarder ton is "
            'försvunnit. "Världens länder måste minska utsläppen enligt Parisavtalet", säger forskaren '
            "Lise Holm vid Köpenhamns universitet. Studien finansieras av EU."
        ),
    ),
)


@pytest.mark.parametrize(("language", "relevant", "text"), PAGES, ids=[text[:40] for _, _, text in PAGES])
def test_only_what_states_do_with_each_other_is_relevant(language: str, relevant: bool, text: str) -> None:
    document = read_document(f"{text}\n", uri="page.txt", hints={"language": language, "published": "2026-05-14"})
    assert find(document).relevant == relevant
