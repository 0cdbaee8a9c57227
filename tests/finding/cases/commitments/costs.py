"""Givings as costs, guarantees, parts and shares of each, of ships and kingdoms; and what is none. All content is invented."""

from __future__ import annotations

# fmt: off
COSTS = [
    # A kingdom points back to no state where it has a name.
    ("en", "Peru objected to the text. The Kingdom of Tonga pledged 9 million dollars for Kenya.", "TO 9e6 USD"),
    ("en", "Peru objected to the text. The Republic of Korea pledged 9 million dollars for weather stations.", "KR 9e6 USD"),
    ("fr", "Le Pérou a protesté. Le Royaume du Maroc a promis 9 millions de dollars au Kenya.", "MA 9e6 USD"),
    ("nl", "Peru heeft geprotesteerd. De Republiek Korea beloofde 9 miljoen dollar aan Kenia.", "KR 9e6 USD"),
    # A further infinitive goes on with who acts, whoever is named between.
    ("fr", "Le Kenya s'est engagé à accueillir 100 patients péruviens à Nairobi et à former 30 infirmières d'ici à 2028.",
     "KE 100 -; KE 30 -"),
    # What is spent.
    ("en", "Canada supports the mission in Haiti. Ottawa has spent 120 million Canadian dollars on the mission to date.",
     "CA 120e6 CAD"),
    ("fr", "Le Canada soutient la mission en Haïti. Ottawa a consacré à ce jour 120 millions de dollars canadiens à la mission.",
     "CA 120e6 CAD"),
    ("sv", "Kanada stöder insatsen i Haiti. Ottawa har hittills lagt 120 miljoner kanadensiska dollar på insatsen.",
     "CA 120e6 CAD"),
    ("de", "Kanada hilft Haiti. Für die Mission hat Ottawa 120 Millionen kanadische Dollar aufgewendet.", "CA 120e6 CAD"),
    ("en", "Prime Minister John Ross of New Zealand told reporters in Suva that Wellington would put 40 million dollars over "
     "five years into the fund.", "NZ 40e6 NZD"),
    ("en", "New Zealand Foreign Minister Eva Ross met Fijian Prime Minister Ana Tabua. She announced a further 5 million "
     "dollars for spare parts and the training of sailors.", "NZ 5e6 NZD"),
    # Who bears the costs gives them.
    ("de", "Kenia und Peru bauen eine Brücke. Die Kosten von 3 Millionen Dollar trägt Peru.", "PE 3e6 USD"),
    ("de", "Kenia und Peru haben einen Vertrag unterzeichnet. Peru übernimmt demnach 300 Millionen Dollar der Baukosten als "
     "Darlehen an Kenia.", "PE 300e6 USD"),
    ("en", "Kenya and Peru are building a bridge. The cost of 3 million dollars will be borne by Peru.", "PE 3e6 USD"),
    ("nl", "Kenia en Peru bouwen een brug. De kosten van 3 miljoen dollar worden gedragen door Peru.", "PE 3e6 USD"),
    # Guarantees are lent.
    ("de", "Schweden und Peru verhandeln. Schweden stellt für die Bahn nach Cuzco Exportgarantien von bis zu 2 Milliarden "
     "Kronen.", "SE 2e9 SEK"),
    ("sv", "Sverige och Peru förhandlar. Sverige ställer garantier på upp till 2 miljarder kronor för järnvägen till Cuzco.",
     "SE 2e9 SEK"),
    ("nl", "Nederland en Peru onderhandelen. Nederland staat garant voor 2 miljard euro aan leningen.", "NL 2e9 EUR"),
    # Each gives as much.
    ("en", "Haiti asked for help. Kenya and Benin will each provide 75 police officers for Haiti.", "KE 75 -; BJ 75 -"),
    ("fr", "Haïti a demandé de l'aide. Le Kenya et le Bénin fourniront chacun 75 policiers à Haïti.", "KE 75 -; BJ 75 -"),
    ("de", "Haiti bat um Hilfe. Kenia und Benin stellen Haiti je 75 Polizisten zur Verfügung.", "KE 75 -; BJ 75 -"),
    ("sv", "Haiti bad om hjälp. Kenya och Benin ställer upp med 75 poliser vardera till Haiti.", "KE 75 -; BJ 75 -"),
    ("nl", "Haïti vroeg om hulp. Kenia en Benin leveren elk 75 politieagenten aan Haïti.", "KE 75 -; BJ 75 -"),
    # A ship is its state's.
    ("en", "Tonga was grateful. HMAS Choules delivered 38 tonnes of relief supplies to Tonga.", "AU 38 -"),
    # What is there of it.
    ("en", "Haiti was grateful. Canada has promised Haiti 60 armoured vehicles, but only 22 have been delivered so far.",
     "CA 60 -; CA 22 -"),
    ("de", "Haiti dankte. Kanada hat Haiti 60 Panzerfahrzeuge versprochen, doch bisher sind erst 22 geliefert worden.",
     "CA 60 -; CA 22 -"),
    ("fr", "Haïti a remercié. Le Canada a promis 60 véhicules blindés à Haïti, mais seuls 22 ont été livrés.",
     "CA 60 -; CA 22 -"),
    ("nl", "Haïti was dankbaar. Canada heeft Haïti 60 pantservoertuigen beloofd, maar pas 22 zijn geleverd.",
     "CA 60 -; CA 22 -"),
    ("sv", "Haiti tackade. Kanada har lovat Haiti 60 pansarfordon, men bara 22 har hittills levererats.",
     "CA 60 -; CA 22 -"),
    ("fr", "Le Kenya et l'Égypte coopèrent. L'Égypte a offert de former 60 hydrologues kényans au Caire.", "EG 60 -"),
    ("en", "Peruvian President Ana Soto met her counterpart Luis Vega of Ecuador. The Peruvian leader announced that her "
     "administration will invest 120 million soles in the road.", "PE 120e6 PEN"),
    # None is given.
    ("de", "Tansania und Malawi streiten. Ende Mai hatte die tansanische Marine zwei malawische Boote aufgebracht.", ""),
    ("de", "Serbien und Kroatien sprachen. Belgrad übergab Unterlagen aus zwei Archiven an Zagreb.", ""),
    ("de", "Deutschland und Südsudan sprachen. Die Vereinten Nationen haben in Südsudan 14.000 Blauhelme stationiert.", ""),
    ("en", "Tunisia and Libya exchanged prisoners. Twenty-seven Tunisians were handed over by the Libyan authorities.", ""),
    ("fr", "La Tunisie et la Libye ont échangé des détenus. Vingt-sept Tunisiens ont été remis par la Libye.", ""),
    ("en", "Kenya and Peru held an exercise, in which 350 troops from the two countries trained in rescue work.", ""),
]
