"""Invented short articles: those that are about dealings between states, and those that only name states."""

RELEVANT = [
    (
        "en",
        "ministers from two states",
        """Ministers in Lusaka
The foreign ministers from Chile and Zambia met in Lusaka on 3 May.""",
    ),
    (
        "sv",
        "ministrar från två länder",
        """Ministrar i Lusaka
Utrikesministrarna från Chile och Zambia träffades i Lusaka den 3 maj.""",
    ),
    (
        "en",
        "interview",
        """“A pipeline is not a promise”
An interview with Georgia's ambassador to Austria, Nana Kobakhidze

Ambassador, will the gas flow this winter?
I hope so. We signed the contract in March, and Vienna has kept its word.

And the Black Sea cable?
Our government supports it. Azerbaijan and Romania are partners in this.""",
    ),
    (
        "en",
        "border incident",
        """Shots across the Ruvuma
DAR ES SALAAM, 3 June 2025 - Tanzanian border guards on Monday returned fire after shots came from the Mozambican bank
of the river. Nobody was hurt. The foreign ministry in Maputo regretted the incident and promised an inquiry.""",
    ),
    (
        "en",
        "court case between states",
        """Hague judges hear river case
THE HAGUE, 12 May 2025 - Honduras told the International Court of Justice on Monday that Nicaragua had moved the mouth of
the Coco river by dredging. Nicaragua's agent denied it. A judgment is expected next year.""",
    ),
    (
        "en",
        "sanctions",
        """Ottawa freezes assets of eight Belarusian officers
Canada imposed sanctions on eight officers of the Belarusian army on Friday. The foreign minister, Louise Tremblay, said
the list would grow.""",
    ),
    (
        "en",
        "United Nations vote",
        """Assembly backs ban on deep-sea mining
NEW YORK - The United Nations General Assembly voted 98 to 21 on Thursday for a moratorium on mining the sea floor. Norway
and Nauru voted against; Chile, which had tabled the text, spoke of a good day for the oceans.""",
    ),
    (
        "de",
        "Interview",
        """»Wir sind kein Vorposten«
Der moldauische Botschafter in Bern, Ion Cojocaru, im Gespräch

Herr Botschafter, was erwarten Sie von der Schweiz?
Wir wünschen uns ein Abkommen über Arbeitskräfte. Bern hat uns im Winter mit Transformatoren geholfen.

Fürchten Sie Russland?
Wir fürchten niemanden. Aber wir brauchen Freunde.""",
    ),
    (
        "de",
        "Grenzzwischenfall",
        """Schüsse am Grenzfluss
Tadschikische Grenzsoldaten haben am Sonntag das Feuer auf ein Boot aus Afghanistan eröffnet. Verletzt wurde niemand. Das
Außenministerium in Duschanbe protestierte bei der Regierung in Kabul.""",
    ),
    (
        "de",
        "Hilfe",
        """Irland hilft Malawi nach den Überschwemmungen
Dublin. Irland stellt Malawi nach den schweren Überschwemmungen acht Millionen Euro bereit. Das kündigte
Entwicklungsminister Cian Doyle am Mittwoch nach einem Telefonat mit seinem malawischen Kollegen an. Ein Flugzeug mit
Zelten ist unterwegs nach Lilongwe.""",
    ),
    (
        "de",
        "Ausweisung",
        """Chile weist zwei Diplomaten aus
Die chilenische Regierung hat zwei Mitarbeiter der Botschaft Nicaraguas zu unerwünschten Personen erklärt. Managua sprach von
einer Provokation.""",
    ),
    (
        "sv",
        "intervju",
        """”Vi är inte till salu”
Islands ambassadör i Helsingfors, Sigrún Pálsdóttir, om Arktis

Hur ser ni på det nya kvotavtalet med Norge?
Vi är nöjda. Men vi kräver att Oslo håller sig till siffrorna.

Och samarbetet med Finland?
Det har aldrig varit bättre. Vi hoppas på en isbrytare tillsammans.""",
    ),
    (
        "sv",
        "sanktioner",
        """EU inför sanktioner mot tre banker i Kirgizistan
Europeiska unionen har fört upp tre kirgiziska banker på sin sanktionslista. Bankerna ska ha hjälpt ryska företag att kringgå
exportförbudet. Utrikesministeriet i Bisjkek kallade beslutet orättvist.""",
    ),
    (
        "sv",
        "övning",
        """Finland och Estland övar i Finska viken
Den finska och den estniska flottan inledde i måndags en gemensam övning med minröjare. I övningen deltar 600 man. Den avslutas
på fredag i Tallinn.""",
    ),
    (
        "nl",
        "rechtszaak",
        """Gambia daagt Myanmar opnieuw
DEN HAAG - Gambia heeft het Internationaal Gerechtshof dinsdag om nieuwe voorlopige maatregelen tegen Myanmar gevraagd. De
advocaat van Myanmar noemde de klacht ongegrond. Het hof doet in de herfst uitspraak.""",
    ),
    (
        "nl",
        "hulp",
        """Zwitserland stuurt dekens naar Armenië
Zwitserland stuurt veertig ton hulpgoederen naar Armenië, waar duizenden vluchtelingen zijn aangekomen. Dat liet de minister van
Buitenlandse Zaken, Beat Aebi, woensdag weten. De Armeense ambassadeur in Bern bedankte de Zwitserse regering.""",
    ),
    (
        "nl",
        "handelsconflict",
        """China onderzoekt Braziliaans rundvlees
Peking heeft een onderzoek geopend naar de invoer van rundvlees uit Brazilië. De Braziliaanse minister van Handel reist volgende
week naar China om over de heffingen te onderhandelen.""",
    ),
    (
        "fr",
        "incident frontalier",
        """Échange de tirs à la frontière
Des soldats thaïlandais et cambodgiens ont échangé des tirs lundi matin près du temple de Preah Vihear. Bangkok accuse Phnom Penh
d'avoir ouvert le feu le premier. Les deux armées ont convenu d'une réunion.""",
    ),
    (
        "fr",
        "aide",
        """Le Maroc envoie un hôpital de campagne au Tchad
Rabat a annoncé mardi l'envoi d'un hôpital militaire de campagne à Abéché, à la demande des autorités tchadiennes. Trente médecins
partiront jeudi. L'ambassadeur du Tchad a salué « un geste de frère ».""",
    ),
    (
        "fr",
        "ratification",
        """Le Sénat colombien ratifie l'accord de pêche avec la Jamaïque
Bogota. Le Sénat colombien a ratifié mercredi l'accord de pêche signé l'an dernier avec la Jamaïque. Le texte partage les eaux entre
les deux pays et entre en vigueur en juillet.""",
    ),
    (
        "fr",
        "convention au parlement",
        """Le Sénat approuve la convention fiscale avec le Botswana
PARIS, 4 mai 2026 - Le Sénat a adopté jeudi, par 210 voix contre 12, le texte autorisant la ratification de la convention fiscale avec le
Botswana. L'Assemblée doit encore l'examiner.""",
    ),
    (
        "de",
        "Darlehen einer Entwicklungsbank",
        """KfW finanziert Umspannwerk in Sambia
Die KfW stellt dem Versorger Sambias 45 Millionen Euro für ein Umspannwerk bereit. Das Darlehen läuft zwanzig Jahre.""",
    ),
    (
        "sv",
        "bistånd",
        """Sida ger 60 miljoner till vatten i Zambia
Sida har beslutat om ett stöd på 60 miljoner kronor till Zambia. Stödet går till brunnar i norr och löper i tre år.""",
    ),
]

IRRELEVANT = [
    (
        "en",
        "sport less in the news",
        """Samoa stun Malawi in netball opener
Samoa came from behind to beat Malawi 48-47 at half-time leaders' expense in Glasgow last night. "We agreed to keep calm," said
captain Sina Leota. Samoa's High Commissioner watched with the sports minister, who had promised the side a reception. The
federation signed a sponsorship deal worth $80,000 before the team left Apia.""",
    ),
    (
        "de",
        "sport less in the news",
        """Ruderinnen aus Uruguay gewinnen Weltcup in Luzern
Uruguays Doppelvierer hat am Sonntag den Weltcup vor Kenia und Litauen gewonnen. Der Botschafter Uruguays überreichte die
Goldmedaille. „Wir haben vereinbart, ruhig zu bleiben“, sagte die Mannschaftskapitänin Ana Silva. Der Verband unterzeichnete mit
einem Hersteller einen Vertrag über neue Boote.""",
    ),
    (
        "sv",
        "sport less in the news",
        """Nepals innebandydamer slog Malta
Nepal vann med 6–4 mot Malta i gruppspelet i Singapore på lördagen. Nepals ambassadör satt på läktaren tillsammans med
idrottsministern. "Vi kom överens om att spela lugnt", sade lagkaptenen Sita Gurung. Förbundet har tecknat ett avtal med en sponsor.""",
    ),
    (
        "nl",
        "sport less in the news",
        """Kenia verrast Chili op WK korfbal
Kenia versloeg Chili zaterdag in Antwerpen met 21-18. De ambassadeur van Kenia en de minister van Sport zagen het duel vanaf de
tribune. "We spraken af om rustig te blijven", zei aanvoerder Jane Wafula. De bond tekende een overeenkomst met een sponsor.""",
    ),
    (
        "fr",
        "sport less in the news",
        """Le Sénégal bat le Chili en finale du tournoi de judo de Tunis
La judoka sénégalaise Awa Sarr a battu la Chilienne Rosa Pinto samedi en finale. L'ambassadeur du Sénégal et le ministre des
Sports ont remis la médaille. « Nous nous étions mis d'accord pour attaquer », a déclaré l'entraîneur. La fédération a signé un
accord avec un équipementier.""",
    ),
    (
        "en",
        "sport",
        """Uruguay edge Senegal in Lisbon friendly
LISBON, 11 June 2025 - A late header gave Uruguay a 2-1 win over Senegal on Tuesday. The Senegalese ambassador and Portugal's prime
minister watched from the stands. Coach Diego Lema said an agreement with the federation on bonuses had helped. Uruguay meet Japan on
Friday.""",
    ),
    (
        "en",
        "domestic politics",
        """Kenyan cabinet agrees budget
NAIROBI - Kenya's cabinet agreed the budget on Thursday after a night of talks. Finance Minister Joyce Wanjiru said teachers would get
more money and petrol would cost less. The opposition demanded a vote of confidence and announced protests. The foreign minister was
travelling.""",
    ),
    (
        "en",
        "weather",
        """Storm Petra heads for Ireland and Norway
Heavy rain and gusts of up to 130 kilometres an hour are expected in Ireland and Scotland on Wednesday before the storm moves on to
Norway and Denmark. Ferries between Wales and Ireland were cancelled. The Danish prime minister put off a visit to a harbour.""",
    ),
    (
        "en",
        "culture",
        """Reykjavik film festival opens with a Bolivian western
The festival opens on Thursday with a film from Bolivia. The ambassadors of France and Bolivia will attend the premiere. Actress Paz
Choque, who plays a smuggler on the border with Peru, learned to ride for the part. Tickets sold out within an hour.""",
    ),
    (
        "en",
        "economy at home",
        """Inflation in Poland falls to 3 per cent
Consumer prices in Poland rose by 3.1 per cent in May, the statistics office said on Monday. Bread and petrol became cheaper. Analysts
expect the central bank to cut rates in the autumn. In Germany and the Czech Republic inflation was lower.""",
    ),
    (
        "de",
        "Reise",
        """Drei Tage in Tiflis
Wer Tiflis besucht, sollte mit dem Frühstück beginnen. Flüge aus Wien und Zürich kosten ab 140 Euro, deutsche Urlauber brauchen kein
Visum. Das alte Hotel neben der schweizerischen Botschaft vermietet Zimmer mit Balkon. Unbedingt probieren: Teigtaschen.""",
    ),
    (
        "de",
        "Innenpolitik",
        """Koalition in Sofia streitet über Renten
In Bulgarien hat die Koalition am Montag erneut über die Rentenreform gestritten. Ministerpräsident Petar Wassilew sagte, er werde nicht
zurücktreten. Die Opposition verlangt Neuwahlen. Der Finanzminister legte ein Abkommen mit den Gewerkschaften vor.""",
    ),
    (
        "de",
        "Prominente",
        """Traumhochzeit am Comer See
Die Schauspielerin Mia Lorenz hat am Samstag in Italien den spanischen Unternehmer Luis Prado geheiratet. Unter den Gästen waren ein
früherer Außenminister und der Botschafter von Monaco. Das Kleid kam aus Paris, die Torte aus Wien.""",
    ),
    (
        "de",
        "Verbrechen",
        """Schmuggler vor Gericht
Vor dem Landgericht Lübeck müssen sich seit Dienstag drei Männer aus Litauen und Polen wegen Zigarettenschmuggels verantworten. Die
Staatsanwaltschaft wirft ihnen vor, 2 Millionen Zigaretten aus Belarus nach Deutschland gebracht zu haben. Das Urteil wird im Mai
erwartet.""",
    ),
    (
        "sv",
        "sport",
        """Norge slog Kroatien i kvartsfinalen
HERNING. Norge vann i onsdags med 31-28 mot Kroatien och är klart för semifinal i handbolls-EM. Norges utrikesminister satt på läktaren.
Tränaren Stian Moe berömde målvakten. På fredag väntar Frankrike eller Ungern.""",
    ),
    (
        "sv",
        "inrikes",
        """Regeringen vill sänka skatten på bensin
Finansminister Karin Lind lade i tisdags fram ett förslag om sänkt bensinskatt. Oppositionen kritiserade förslaget och krävde mer pengar
till sjukvården. I Danmark och Finland är skatten redan lägre.""",
    ),
    (
        "sv",
        "väder",
        """Snökaos i Balkanländerna
Kraftigt snöfall har lamslagit trafiken i Bosnien, Serbien och Kroatien. I Sarajevo föll en halv meter snö på ett dygn. Meteorologerna
varnar för mer snö i Ungern och Rumänien i helgen.""",
    ),
    (
        "nl",
        "reizen",
        """Vijf eilanden die nog niemand kent
Wie genoeg heeft van drukke stranden, vliegt naar Kaapverdië. De vlucht vanuit Amsterdam duurt zes uur, een visum is niet nodig. Het
mooiste hotel ligt naast de Portugese ambassade. Reserveer op tijd: Duitse en Belgische toeristen hebben het ook ontdekt.""",
    ),
    (
        "nl",
        "binnenland",
        """Kamer debatteert over stikstof
DEN HAAG - De Tweede Kamer debatteert donderdag over de stikstofplannen van het kabinet. Minister van Landbouw Femke Aalders verdedigde
haar voorstel. De oppositie eiste een nieuw akkoord met de boeren. In Duitsland en Denemarken gelden andere regels.""",
    ),
    (
        "nl",
        "cultuur",
        """Litouwse regisseur wint in Gent
De film ‘Zout’ van de Litouwse regisseur Rasa Vaitkutė heeft de hoofdprijs van het filmfestival gewonnen. De ambassadeur van Litouwen
reikte de prijs uit. De film vertelt over een visser aan de grens met Rusland.""",
    ),
    (
        "fr",
        "sport",
        """La Côte d'Ivoire bat le Maroc aux tirs au but
La Côte d'Ivoire s'est qualifiée mardi pour la finale de la Coupe d'Afrique en battant le Maroc aux tirs au but. Le président ivoirien
était en tribune avec l'ambassadeur marocain. Le sélectionneur a salué ses joueurs. La finale l'opposera au Sénégal.""",
    ),
    (
        "fr",
        "politique intérieure",
        """Belgique : le gouvernement s'accorde sur les pensions
Après trois jours de négociations, les partis de la coalition ont trouvé un accord sur les pensions. Le Premier ministre, Luc Desmet, a
parlé d'un compromis équilibré. Les syndicats ont annoncé une grève. En France et aux Pays-Bas, l'âge de départ est plus élevé.""",
    ),
    (
        "fr",
        "fait divers",
        """Une touriste suédoise retrouvée saine et sauve
Une touriste suédoise de 34 ans, portée disparue depuis lundi dans les Pyrénées, a été retrouvée mercredi. Les gendarmes français et la
police espagnole avaient participé aux recherches. L'ambassade de Suède avait été prévenue.""",
    ),
    (
        "en",
        "stock market",
        """Wall Street slides as traders fear recession
The Dow Jones fell by 416 points on Tuesday after a sell-off in China. Stocks in Japan, Germany and France followed. The US vice
president, Carl Dane, told Japan's ambassador that the market was sound. Investors sold shares in carmakers.""",
    ),
    (
        "nl",
        "vliegtuigbouwer",
        """Vliegtuigbouwer stelt tournee met superjumbo uit
Motorproblemen houden het prototype van de superjumbo aan de grond. Het bezoek aan Australië en de Verenigde Staten gaat later door, zei de
fabrikant. Klanten in Japan en China wachten. Het aandeel daalde op de beurs van Parijs, beleggers rekenen op herstel.""",
    ),
]
