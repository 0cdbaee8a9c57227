"""Where an event happens that its own sentence does not place; `tests.finding.wanted` says how to read a case."""

from __future__ import annotations

# fmt: off
STORY = [
    ("en", "signing:held place=Muscat with=Soto,Harthy",
     "Fijian Trade Minister Ana Soto said this in Muscat on Tuesday after talks with her Omani counterpart Salim "
     "Harthy. She said trade had doubled. Exports of tuna rose. Harthy thanked Fiji for its support. Oman buys most"
     " of its fish there. The two ministers signed a joint communique after the meeting."),
    ("de", "signing:held place=Muscat with=Soto,Harthy",
     "Die fidschianische Handelsministerin Ana Soto hat am Dienstag in Maskat mit ihrem omanischen Kollegen Salim "
     "Harthy gesprochen. Der Handel habe sich verdoppelt. Die Ausfuhren von Thunfisch stiegen. Harthy dankte "
     "Fidschi. Oman kauft dort Fisch. Die beiden Minister unterzeichneten ein Abkommen über Fischerei."),
    ("sv", "signing:held place=Muscat with=Soto,Harthy",
     "Fijis handelsminister Ana Soto samtalade på tisdagen i Muskat med sin omanske kollega Salim Harthy. Handeln "
     "har fördubblats. Exporten av tonfisk ökade. Harthy tackade Fiji. Oman köper fisk där. De båda ministrarna "
     "undertecknade ett avtal om fiske."),
    ("nl", "signing:held place=Muscat with=Soto,Harthy",
     "De Fijische minister van Handel Ana Soto heeft dinsdag in Muscat gesproken met haar Omaanse collega Salim "
     "Harthy. De handel is verdubbeld. De uitvoer van tonijn steeg. Harthy bedankte Fiji. Oman koopt er vis. Beide "
     "ministers ondertekenden een akkoord over visserij."),
    ("fr", "signing:held place=Muscat with=Soto,Harthy",
     "La ministre fidjienne du Commerce, Ana Soto, s'est entretenue mardi à Mascate avec son homologue omanais, "
     "Salim Harthy. Le commerce a doublé. Les exportations de thon ont augmenté. M. Harthy a remercié les Fidji. "
     "Oman y achète du poisson. Les deux ministres ont signé un accord sur la pêche."),
    ("de", "meeting:held date=2026-05-13 place=Ulaanbaatar with=Caduff,Oyun; meeting:held date=2026-05-12 "
    "place=Ulaanbaatar",
     "Bundesrat Reto Caduff hat am 12. und 13. Mai die Mongolei besucht. Am Dienstag wurde er in Ulaanbaatar von "
     "Präsident Gantulga Bold empfangen. Am Mittwoch führte er Gespräche mit der mongolischen Aussenministerin "
     "Sarnai Oyun."),
    ("en", "meeting:held date=2026-05-12 country=OM with=Soto,Harthy",
     "Fijian Foreign Minister Ana Soto visited Oman on 12 and 13 May. On Tuesday she met Omani Foreign Minister "
     "Salim Harthy."),
    ("sv", "meeting:held date=2026-05-12 country=OM with=Soto,Harthy",
     "Fijis utrikesminister Ana Soto besökte Oman den 12–13 maj. På tisdagen träffade hon Omans utrikesminister "
     "Salim Harthy."),
    ("nl", "meeting:held date=2026-05-12 country=OM with=Soto,Harthy",
     "De Fijische minister van Buitenlandse Zaken Ana Soto bracht op 12 en 13 mei een bezoek aan Oman. Dinsdag "
     "ontmoette ze haar Omaanse ambtgenoot Salim Harthy."),
    ("fr", "meeting:held date=2026-05-12 country=OM with=Soto,Harthy",
     "La ministre fidjienne des Affaires étrangères, Ana Soto, s'est rendue à Oman les 12 et 13 mai. Mardi, elle a "
     "rencontré son homologue omanais, Salim Harthy."),
    ("fr", "meeting:planned place=Ankara with=Kourouma,Sezgin",
     "Le Premier ministre guinéen Alhassane Kourouma effectuera une visite à Ankara du 23 au 25 juin. Au cours de "
     "cette visite, le chef du gouvernement s'entretiendra avec le vice-président turc, Orhan Sezgin."),
    ("sv", "meeting:planned country=LR with=Wetterhall,Tarpeh",
     "Den 18–20 maj besöker biståndsminister Karin Wetterhall Liberia. Under besöket möter Karin Wetterhall "
     "president Emmanuel Tarpeh."),
    ("de", "meeting:planned place=Ankara with=Keller,Sezgin",
     "Außenminister Jan Keller reist vom 23. bis 25. Juni nach Ankara. Während des Besuchs wird er mit dem "
     "türkischen Vizepräsidenten Orhan Sezgin zusammentreffen."),
    ("en", "meeting:planned place=Ankara with=Soto,Sezgin",
     "Fijian Prime Minister Ana Soto will visit Ankara from 23 to 25 June. During the visit she will meet Turkish "
     "Vice President Orhan Sezgin."),
    ("nl", "meeting:planned place=Bucharest date=2026-05-15 with=Terpstra,Salajan",
     "Minister van Defensie Wietske Terpstra was donderdag in Chisinau. Morgen reist Terpstra door naar Boekarest. "
     "Daar heeft ze een ontmoeting met de Roemeense minister van Defensie Ion Salajan."),
    ("de", "meeting:planned place=Bucharest date=2026-05-15 with=Keller,Salajan",
     "Verteidigungsminister Jan Keller war am Donnerstag in Chisinau. Am Freitag reist Keller weiter nach Bukarest."
     " Dort trifft er den rumänischen Verteidigungsminister Ion Salajan."),
    ("sv", "meeting:planned place=Bucharest date=2026-05-15 with=Ekdal,Salajan",
     "Försvarsminister Anna Ekdal var på torsdagen i Chisinau. På fredag reser Ekdal vidare till Bukarest. Där har "
     "hon ett möte med Rumäniens försvarsminister Ion Salajan."),
    ("fr", "meeting:planned place=Bucharest date=2026-05-15 with=Faber,Salajan",
     "La ministre de la Défense Anne Faber était jeudi à Chisinau. Vendredi, Mme Faber se rendra à Bucarest. Elle y"
     " aura un entretien avec le ministre roumain de la Défense, Ion Salajan."),
    ("en", "meeting:planned place=Bucharest date=2026-05-15 with=Soto,Salajan",
     "Fijian Defence Minister Ana Soto was in Chisinau on Thursday. On Friday Soto travels on to Bucharest. There "
     "she has a meeting with Romanian Defence Minister Ion Salajan."),
    ("sv", "visit:held country=AZ with=Afridi without=Talibzade",
     "BAKU, 12 maj. Azerbajdzjans försvarsminister Rasim Talibzade träffade på tisdagen Pakistans arméchef Kamran "
     "Afridi, som är på ett officiellt besök i vårt land."),
    ("en", "visit:held country=AZ with=Afridi without=Talibzade",
     "BAKU, May 12 - Azerbaijani Defence Minister Rasim Talibzade on Tuesday met Pakistani army chief Kamran "
     "Afridi, who is on an official visit to our country."),
    ("nl", "visit:held country=BR with=Amatsoeran date=2026-03",
     "President Jerrel Amatsoeran van Suriname was in maart op bezoek bij zijn Braziliaanse collega Otávio "
     "Lindenberg."),
    ("de", "visit:held country=BR with=Amat",
     "Surinames Präsident Jerrel Amat war im März bei seinem brasilianischen Kollegen Otávio Lindenberg zu Besuch."),
    ("sv", "visit:held country=MZ with=Kuusisto date=2013",
     "Finlands president Elias Ketonen inledde på tisdagen ett statsbesök i Moçambique. Den förra finländska "
     "presidenten som besökte landet var Anneli Kuusisto år 2013."),
    ("en", "visit:held country=MZ with=Kuusisto date=2013",
     "Finnish President Elias Ketonen began a state visit to Mozambique on Tuesday. The last Finnish president to "
     "visit the country was Anneli Kuusisto in 2013."),
    ("fr", "meeting:held place=Libreville with=Mboumba,Radebe",
     "Le sommet de la CEEAC s'est tenu samedi 9 mai à Libreville. Sept présidents y ont participé. En marge du "
     "sommet, le président gabonais Aristide Mboumba a reçu le ministre sud-africain Sipho Radebe."),
    ("de", "meeting:held place=Libreville with=Mboumba,Radebe",
     "Der Gipfel der Afrikanischen Union hat am 9. Mai in Libreville stattgefunden. Am Rande des Gipfels empfing "
     "der gabunische Präsident Aristide Mboumba den südafrikanischen Minister Sipho Radebe."),
    ("en", "meeting:held place=Libreville with=Mboumba,Radebe",
     "The African Union summit was held in Libreville on 9 May. On the sidelines of the summit, Gabonese President "
     "Aristide Mboumba received South African minister Sipho Radebe."),
    ("nl", "meeting:held place=Libreville with=Mboumba,Radebe",
     "De top van de Afrikaanse Unie werd op 9 mei in Libreville gehouden. In de marge van de top ontving de "
     "Gabonese president Aristide Mboumba de Zuid-Afrikaanse minister Sipho Radebe."),
    ("sv", "meeting:held place=Libreville with=Mboumba,Radebe",
     "Afrikanska unionens toppmöte hölls den 9 maj i Libreville. I marginalen av toppmötet tog Gabons president "
     "Aristide Mboumba emot Sydafrikas minister Sipho Radebe."),
    ("en", "meeting:held with=Soto,Diallo date=2026-05-13 place=-",
     "Fijian Foreign Minister Ana Soto visited Oman on 11 May. On Wednesday she met Guinean Foreign Minister Issa "
     "Diallo."),
    ("de", "meeting:held with=Soto,Diallo place=New_York",
     "Die fidschianische Außenministerin Ana Soto hat am 11. Mai Oman besucht. Am Mittwoch traf sie in New York den"
     " guineischen Außenminister Issa Diallo."),
    ("en", "meeting:held with=Soto,Diallo place=-",
     "The African Union summit was held in Libreville on 9 May. On the sidelines of the UN assembly, Fijian "
     "President Ana Soto met Guinean President Issa Diallo."),
]
# Whoever receives, expels or summons is at home.
AT_HOME = [
    ("en", "meeting:held place=Muscat country=OM",
     "Omani President Salim Harthy on Tuesday received Fijian Foreign Minister Ana Soto at the presidential palace."),
    ("de", "meeting:held place=Muscat country=OM",
     "Der omanische Präsident Salim Harthy hat am Dienstag im Präsidentenpalast die fidschianische Außenministerin "
     "Ana Soto empfangen."),
    ("de", "meeting:held place=Kuwait_City country=KW",
     "Der kuwaitische Außenminister Nasser Mutairi empfing am Sonntag im Hauptgebäude des Ministeriums die "
     "senegalesische Ministerin Aïssatou Sarr."),
    ("fr", "meeting:held place=Muscat country=OM",
     "La ministre fidjienne Ana Soto a été reçue mardi au palais présidentiel par le président omanais Salim "
     "Harthy."),
    ("sv", "meeting:held with=Soto,Harthy",
     "Fijis utrikesminister Ana Soto togs på tisdagen emot av Omans president Salim Harthy."),
    ("nl", "meeting:held country=OM place=-",
     "De Fijische minister van Buitenlandse Zaken Ana Soto werd dinsdag ontvangen door de Omaanse president Salim "
     "Harthy."),
    ("en", "meeting:held place=- country=-",
     "Fiji's ambassador to Oman, Ana Soto, received Peruvian minister Luis Rojas on Tuesday."),
    ("en", "meeting:held place=- country=-",
     "On the sidelines of the UN assembly, Omani President Salim Harthy received Fijian Foreign Minister Ana Soto "
     "on Tuesday."),
    ("sv", "meeting:held place=Luxembourg",
     "EU:s utrikesministrar träffade Fijis utrikesminister Ana Soto i Luxemburg på tisdagen."),
    ("nl", "meeting:held country=NL",
     "Minister-president Jan Vos heeft dinsdag in het Catshuis de Fijische premier Ana Soto ontvangen."),
    ("de", "measure:held country=LT parties=LT,BY",
     "Beziehungen kühlen ab\n\nLitauen hat am Dienstag zwei belarussische Diplomaten ausgewiesen."),
    ("en", "measure:held country=LT parties=LT,BY",
     "Ties grow colder\n\nLithuania on Tuesday expelled two Belarusian diplomats."),
    ("fr", "measure:held country=KW",
     "Les relations se refroidissent\n\nLe Koweït a convoqué mercredi le chargé d'affaires irakien, Hazem Dulaimi."),
]
# Towns that no table holds, days that two states spend in one place, and names that a town stands behind.
UNKNOWN = [
    ("de", "opening:held place=Mzimbala with=Wolf",
     "Am Montag hat die deutsche Ministerin Anna Wolf in Mzimbala eine Berufsschule eröffnet, die Malawi finanziert."),
    ("de", "meeting:held place=Gbandela with=Wolf,Harthy",
     "Die deutsche Ministerin Anna Wolf traf am Montag in Gbandela den omanischen Minister Salim Harthy."),
    ("de", "meeting:held place=- with=Wolf,Harthy",
     "Die deutsche Ministerin Anna Wolf traf am Montag in Regierungskreisen den omanischen Minister Salim Harthy."),
    ("de", "signing:held place=-",
     "Deutschland und Kenia haben am Montag im Kivuhaus ein Abkommen in Millionenhöhe unterzeichnet."),
    ("fr", "meeting:held place=Cotonou with=Dupont,Agossou",
     "La ministre belge Anne Dupont s'est rendue au Bénin du 12 au 14 mai. A Cotonou, elle s'est entretenue avec le "
     "ministre béninois Paul Agossou."),
    ("fr", "signing:held place=Muscat",
     "La ministre fidjienne Ana Soto s'est entretenue mardi à Mascate avec son homologue omanais, Salim Harthy. Le "
     "commerce a doublé. Les Fidji vendent du thon. Oman vend du gaz. Un peu plus tôt, la ministre fidjienne du "
     "Tourisme, Rosa Vula, et le ministre omanais du Tourisme, Said Balushi, ont signé un accord."),
]
GONE_TO = [
    ("sv", "visit:held place=Tallinn with=Dahl", "På måndagen besökte Norges statsminister Jonas Dahl Tallinn."),
    ("de", "visit:held place=Tallinn with=Dahl", "Am Montag besuchte der finnische Premier Jan Dahl Tallinn."),
    ("nl", "visit:held place=Tallinn with=Dahl", "Maandag bezocht de Finse premier Jan Dahl Tallinn."),
]
JUNIORS = [
    ("de", "meeting:held with=Berg,Soto without=Rojas",
     "Die Gespräche führten die peruanische Außenministerin Ana Rojas und der norwegische Vizeaußenminister Ole Berg. "
     "Rojas dankte Norwegen. Am Montag wurde der Vizeminister von Präsident Luis Soto empfangen."),
    ("en", "meeting:held with=Berg,Soto without=Rojas",
     "Peru's Foreign Minister Ana Rojas and Norway's Deputy Foreign Minister Ole Berg led the talks. Rojas thanked "
     "Norway. On Monday the deputy minister was received by President Luis Soto."),
]
ANSWERED = [
    ("sv", "signing:held with=Motsumi; meeting:held with=Motsumi,Ahlgren",
     "Botswanas handelsminister Lesego Motsumi var i Stockholm i förra veckan.\n\nDu träffade utrikesminister Fredrik "
     "Ahlgren. Vad kom ni fram till?\n\n– Vi undertecknade ett avtal om gruvteknik den 11 mars. Jag bad också om mer. "
     "Jag tror på det.\n\nOch Namibia?\n\n– Med dem har vi inget. Vi tigger inte."),
]
PORTS = [
    ("en", "port_call:held date=2026-05-11 place=Constanța",
     "The Turkish Navy frigate 'Yildiz' moored in the Black Sea port of Constanta on Monday."),
]
CASES = [*STORY, *AT_HOME, *UNKNOWN, *GONE_TO, *JUNIORS, *ANSWERED, *PORTS]
