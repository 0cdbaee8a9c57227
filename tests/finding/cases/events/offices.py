"""Offices without a name, whose holders the text names later, and who leads a delegation; `tests.finding.wanted` reads a case."""

from __future__ import annotations

# fmt: off
NAMED_LATER = [
    ("en", "meeting:held with=Asan,Rachmon,Karim",
     "The presidents of Kyrgyzstan, Tajikistan and Uzbekistan met in Osh on Tuesday. Host Temir Asan, the Kyrgyz "
     "president, praised the talks. Tajik President Farruch Rachmon and his Uzbek counterpart Dilshod Karim thanked him."),
    ("en", "meeting:held with=Mahamat,Bako",
     "Chad's foreign minister met his Nigerien counterpart in Niamey on Monday. Chadian Foreign Minister Ali Mahamat "
     "praised the talks. Nigerien Foreign Minister Ibrahim Bako spoke of a new beginning."),
    ("en", "visit:held with=Mahamat",
     "The president of Chad arrived in Niamey on Monday for a two-day visit. Ali Mahamat, the Chadian president, was "
     "welcomed at the airport by Nigerien Prime Minister Ibrahim Bako."),
    ("en", "meeting:held with=Berzina,Rauta without=Kask",
     "Latvian Prime Minister Ilze Berzina met Finnish President Antti Rauta in Riga on Monday at the request of the "
     "Estonian president. Estonian President Mart Kask praised the talks from Tallinn."),
    ("en", "meeting:held with=Kask,Berzina without=Roos",
     "The prime ministers of Estonia and Latvia met in Riga on Monday. Estonian Prime Minister Mart Kask praised the "
     "accord, as did Latvian Prime Minister Ilze Berzina. Estonia's president Tiit Roos was in Tallinn."),
    ("de", "meeting:held with=Mahamat,Bako",
     "Der tschadische Außenminister hat am Montag in Niamey seinen nigrischen Amtskollegen getroffen. Außenminister "
     "Ali Mahamat aus dem Tschad lobte die Gespräche. Der nigrische Außenminister Ibrahim Bako sprach von einem "
     "Neubeginn."),
    ("de", "signing:held with=Mahamat,Bako",
     "Die Verteidigungsminister des Tschad und des Niger haben am Montag in Niamey ein Abkommen unterzeichnet. Der "
     "tschadische Verteidigungsminister Ali Mahamat sprach von einem Erfolg. Nigers Verteidigungsminister Ibrahim Bako "
     "dankte ihm."),
    ("de", "meeting:held with=Berz,Rauta without=Kask",
     "Lettlands Außenminister Janis Berz sprach am Montag in Riga mit dem finnischen Präsidenten Antti Rauta über den "
     "Besuch des estnischen Präsidenten im Juni. Der estnische Präsident Mart Kask war in Tallinn."),
    ("fr", "call:held with=Mahamat,Bako",
     "Les présidents tchadien et nigérien se sont entretenus lundi par téléphone. Le président Ali Mahamat du Tchad a "
     "salué l'accord. Le président nigérien Ibrahim Bako l'a remercié."),
    ("fr", "meeting:held with=Mahamat,Bako",
     "Les ministres des Affaires étrangères du Tchad et du Niger se sont rencontrés lundi à Niamey. Le ministre tchadien "
     "des Affaires étrangères, Ali Mahamat, a salué l'accord. Son homologue nigérien, Ibrahim Bako, a remercié le Tchad."),
    ("sv", "meeting:held with=Kask,Berzina",
     "Estlands och Lettlands statsministrar träffades i måndags i Riga. Den estniske statsministern Mart Kask berömde "
     "avtalet. Lettlands statsminister Ilze Berzina höll med."),
    ("sv", "meeting:held with=Mahamat,Bako",
     "Tchads utrikesminister träffade i måndags sin nigeriske kollega i Niamey. Tchads utrikesminister Ali Mahamat "
     "berömde samtalen. Den nigeriske utrikesministern Ibrahim Bako talade om en ny början."),
    ("nl", "meeting:held with=Kask,Berzina",
     "De Estse en Letse premiers hebben elkaar maandag in Riga ontmoet. De Estse premier Mart Kask prees het akkoord. "
     "Zijn Letse ambtgenote Ilze Berzina sprak van een succes."),
    ("nl", "meeting:held with=Berzina,Rauta without=Kask",
     "De Letse premier Ilze Berzina ontmoette maandag in Riga de Finse president Antti Rauta namens de Estse president. "
     "De Estse president Mart Kask was in Tallinn."),
]
THREE = [
    ("en", "signing:held with=Asan,Rachmon,Karim",
     "Kyrgyz President Temir Asan hosted Presidents Farruch Rachmon of Tajikistan and Dilshod Karim of Uzbekistan in Osh "
     "on Monday. The three leaders then signed a treaty on water."),
    ("fr", "signing:held with=Asan,Rachmon,Karim",
     "Le président kirghiz Temir Asan a reçu lundi à Och les présidents Farruch Rachmon du Tadjikistan et Dilshod Karim "
     "d'Ouzbékistan. Les trois présidents ont ensuite signé un traité sur l'eau."),
    ("de", "signing:held with=Asan,Rachmon,Karim",
     "Kirgisistans Präsident Temir Asan empfing am Montag in Osch die Präsidenten Farruch Rachmon von Tadschikistan und "
     "Dilshod Karim von Usbekistan. Danach unterzeichneten die drei Staatschefs einen Vertrag über Wasser."),
    ("sv", "signing:held with=Asan,Rachmon,Karim",
     "Kirgizistans president Temir Asan tog i måndags i Osj emot presidenterna Farruch Rachmon från Tadzjikistan och "
     "Dilshod Karim från Uzbekistan. Därefter undertecknade de tre ledarna ett fördrag om vatten."),
    ("nl", "signing:held with=Asan,Rachmon,Karim",
     "De Kirgizische president Temir Asan ontving maandag in Osj de presidenten Farruch Rachmon van Tadzjikistan en "
     "Dilshod Karim van Oezbekistan. Daarna ondertekenden de drie leiders een verdrag over water."),
]
SEATED = [
    ("de", "call:held with=Amouzou,Adjovi,Maiga parties=TG,BJ,NE",
     "Togos Außenminister Kossi Amouzou telefonierte am Montag mit seinen Amtskollegen Rodrigue Adjovi in Cotonou und "
     "Ibrahim Maiga in Niamey."),
    ("en", "call:held with=Amouzou,Adjovi,Maiga parties=TG,BJ,NE",
     "Togo's foreign minister Kossi Amouzou spoke by phone on Monday with his counterparts Rodrigue Adjovi in Cotonou "
     "and Ibrahim Maiga in Niamey."),
    ("fr", "call:held with=Amouzou,Adjovi,Maïga parties=TG,BJ,NE",
     "Le ministre togolais des Affaires étrangères Kossi Amouzou s'est entretenu lundi au téléphone avec ses homologues "
     "Rodrigue Adjovi à Cotonou et Ibrahim Maïga à Niamey."),
    ("sv", "call:held with=Amouzou,Adjovi,Maiga parties=TG,BJ,NE",
     "Togos utrikesminister Kossi Amouzou talade i måndags i telefon med sina kolleger Rodrigue Adjovi i Cotonou och "
     "Ibrahim Maiga i Niamey."),
    ("nl", "call:held with=Amouzou,Adjovi,Maiga parties=TG,BJ,NE",
     "De Togolese minister van Buitenlandse Zaken Kossi Amouzou belde maandag met zijn ambtgenoten Rodrigue Adjovi in "
     "Cotonou en Ibrahim Maiga in Niamey."),
]
DELEGATIONS = [
    ("en", "meeting|negotiation:held with=Mahamat,Bako",
     "Talks between Chad and Niger in Lusaka were broken off on Thursday without agreement. The head of the Chadian "
     "delegation, Deputy Foreign Minister Ali Mahamat, accused Niamey of bad faith. His Nigerien opposite number, "
     "Ambassador Ibrahim Bako, rejected this."),
    ("fr", "negotiation:held with=Mahamat,Bako",
     "Les négociations entre le Tchad et le Niger ont été interrompues jeudi à Lusaka sans accord. Le chef de la "
     "délégation tchadienne, le vice-ministre des Affaires étrangères Ali Mahamat, accuse Niamey de mauvaise foi. Son "
     "vis-à-vis nigérien, l'ambassadeur Ibrahim Bako, dément."),
    ("de", "negotiation:held with=Mahamat,Bako; person:diplomat name=Bako",
     "Die Verhandlungen zwischen dem Tschad und dem Niger in Lusaka sind am Donnerstag ohne Einigung abgebrochen worden. "
     "Der Leiter der tschadischen Delegation, Vizeaußenminister Ali Mahamat, warf Niamey bösen Willen vor. Der nigrische "
     "Delegationsleiter Ibrahim Bako wies das zurück."),
    ("sv", "negotiation:held with=Mahamat,Bako; person:diplomat name=Bako",
     "Förhandlingarna mellan Tchad och Niger i Lusaka avbröts i torsdags utan resultat. Chefen för den tchadiska "
     "delegationen, vice utrikesminister Ali Mahamat, anklagade Niamey för bristande vilja. Den nigeriske "
     "delegationsledaren Ibrahim Bako avvisade det."),
    ("nl", "negotiation:held with=Bako; person:diplomat name=Bako",
     "De onderhandelingen tussen Tsjaad en Niger in Lusaka zijn donderdag zonder akkoord afgebroken. De Nigerese "
     "delegatieleider Ibrahim Bako verweet Tsjaad kwade wil."),
    ("de", "forum:held with=Vait,Wilczek",
     "In Vilnius fand am Montag das fünfte Baltisch-Kaspische Gasforum statt. Litauens Präsidentin Ruta Vait eröffnete "
     "das Forum. Polen war durch Vizeaußenminister Tomasz Wilczek vertreten."),
    ("nl", "forum:held with=Vait,Wilczek",
     "Maandag vond in Vilnius het vijfde Baltisch-Kaspische Gasforum plaats. De president van Litouwen, Ruta Vait, opende "
     "het forum. Polen was vertegenwoordigd door staatssecretaris van Buitenlandse Zaken Tomasz Wilczek."),
    ("sv", "forum:held with=Vait,Wilczek",
     "I Vilnius hölls i måndags det femte baltisk-kaspiska gasforumet. Litauens president Ruta Vait öppnade forumet. "
     "Polen företräddes av vice utrikesminister Tomasz Wilczek."),
    ("de", "meeting:held with=Berg,Berzina without=Kask",
     "Der deutsche Botschafter Jan Berg sprach am Montag in Riga mit Außenministerin Ilze Berzina. Beide vertreten die "
     "Ansicht, dass Präsident Mart Kask recht hat."),
]
AHEAD = [
    ("en", "signing:planned date=2026-08-05",
     "Tuvalu's prime minister Paulo Seluka said in Auckland on Monday that a grant arrangement with New Zealand would be "
     "signed in Funafuti on 5 August."),
    ("fr", "signing:planned date=2026-08-05",
     "Le Premier ministre des Tuvalu, Paulo Seluka, a déclaré lundi à Auckland qu'un accord avec la Nouvelle-Zélande "
     "serait signé le 5 août à Funafuti."),
    ("de", "signing:planned date=2026-08-05",
     "Premierminister Paulo Seluka aus Tuvalu sagte am Montag in Auckland, ein Abkommen mit Neuseeland würde am 5. August "
     "in Funafuti unterzeichnet."),
    ("sv", "signing:planned date=2026-08-05",
     "Tuvalus premiärminister Paulo Seluka sade i måndags i Auckland att ett avtal med Nya Zeeland skulle undertecknas i "
     "Funafuti den 5 augusti."),
    ("nl", "signing:planned date=2026-08-05",
     "De premier van Tuvalu, Paulo Seluka, zei maandag in Auckland dat een overeenkomst met Nieuw-Zeeland op 5 augustus "
     "in Funafuti zou worden ondertekend."),
]
SPOKEN = [
    ("en", "oppose actor=Mahamat",
     "Chad's foreign minister on Monday condemned the closure of the border by Niger. Chadian Foreign Minister Ali "
     "Mahamat later spoke to reporters in N'Djamena."),
    ("de", "oppose actor=Mahamat",
     "Der tschadische Außenminister hat am Montag die Schließung der Grenze durch Niger verurteilt. Außenminister Ali "
     "Mahamat aus dem Tschad sprach von einem Fehler."),
    ("fr", "oppose actor=Mahamat",
     "Le ministre tchadien des Affaires étrangères a condamné lundi la fermeture de la frontière par le Niger. Le chef de "
     "la diplomatie tchadienne, Ali Mahamat, a parlé d'une erreur."),
    ("sv", "oppose actor=Mahamat",
     "Tchads utrikesminister fördömde i måndags Nigers stängning av gränsen. Tchads utrikesminister Ali Mahamat talade om "
     "ett misstag."),
    ("nl", "oppose actor=Mahamat",
     "De Tsjadische minister van Buitenlandse Zaken heeft maandag de sluiting van de grens door Niger veroordeeld. De "
     "Tsjadische minister van Buitenlandse Zaken Ali Mahamat sprak van een vergissing."),
    ("en", "oppose actor=TD",
     "Chad's foreign minister on Monday condemned the closure of the border by Niger. Chadian Health Minister Ali Mahamat "
     "later spoke to reporters in N'Djamena."),
]
ADOPTED = [
    ("en", "-vote; communique:agreed",
     "The presidents of Chad and Niger met in Niamey on Monday. The final communique, adopted unanimously, provides for "
     "the reopening of the border."),
    ("fr", "-vote; communique:agreed",
     "Les présidents du Tchad et du Niger se sont vus lundi à Niamey. Le communiqué final, adopté à l'unanimité, prévoit "
     "la réouverture de la frontière."),
    ("de", "-vote; joint_statement:agreed",
     "Die Präsidenten des Tschad und des Niger trafen sich am Montag in Niamey. Die Abschlusserklärung wurde einstimmig "
     "angenommen."),
    ("sv", "-vote; communique:agreed",
     "Tchads och Nigers presidenter träffades i måndags i Niamey. Slutkommunikén antogs enhälligt."),
    ("nl", "-vote; joint_statement:agreed",
     "De presidenten van Tsjaad en Niger ontmoetten elkaar maandag in Niamey. De slotverklaring werd unaniem aangenomen."),
]
RECEIVED = [
    ("en", "meeting:held with=Barta,Ganbold",
     "Mongolian Foreign Minister Bat Ganbold was in Budapest on Tuesday. Hungarian Prime Minister Katalin Barta received the "
     "guest in the evening."),
    ("de", "meeting:held with=Barta,Ganbold",
     "Der mongolische Außenminister Bat Ganbold war am Dienstag in Budapest. Ministerpräsidentin Katalin Barta empfing den "
     "Gast am Abend zu einem Gespräch."),
    ("fr", "meeting:held with=Barta,Ganbold",
     "Le ministre mongol des Affaires étrangères Bat Ganbold était mardi à Budapest. La Première ministre hongroise Katalin "
     "Barta a reçu l'invité dans la soirée."),
    ("sv", "meeting:held with=Barta,Ganbold",
     "Mongoliets utrikesminister Bat Ganbold var i tisdags i Budapest. Ungerns premiärminister Katalin Barta tog emot gästen "
     "på kvällen."),
    ("nl", "meeting:held with=Barta,Ganbold",
     "De Mongoolse minister van Buitenlandse Zaken Bat Ganbold was dinsdag in Boedapest. De Hongaarse premier Katalin Barta "
     "ontving de gast 's avonds."),
]
# The German "von" leads from an office to its states, too.
OF_STATES = [
    ("de", "meeting:held count=1 with=Otieno,Dahl,Huamán",
     "Außenminister Peter Otieno empfing am Montag in Nairobi die Botschafter von Norwegen, Peru und Estland. Der "
     "norwegische Botschafter Lars Dahl bat um mehr Zeit. Die peruanische Botschafterin Rosa Huamán schloss sich "
     "dem an."),
    ("de", "meeting:held count=1 with=Dahl,Wafula parties=KE,NO",
     "Die Außenminister von Norwegen und Kenia trafen sich am Montag in Nairobi. Der norwegische Außenminister "
     "Lars Dahl bat um mehr Zeit. Kenias Außenministerin Grace Wafula lehnte ab."),
    ("de", "meeting:held count=1 with=Dahl,Wafula",
     "Die Außenministerin von Kenia, Grace Wafula, empfing am Montag in Nairobi den Verteidigungsminister von "
     "Norwegen. Der Norweger Lars Dahl ist nicht zufrieden. Norwegens Verteidigungsminister Lars Dahl bat um mehr "
     "Zeit."),
    ("de", "meeting:held with=Otieno,Wafula without=Dahl",
     "Präsident Peter Otieno wurde am Montag in Wien von Österreichs Präsidentin Grace Wafula empfangen. Norwegens"
     " Präsident Lars Dahl gratulierte."),
]
CASES = [*NAMED_LATER, *THREE, *SEATED, *DELEGATIONS, *AHEAD, *SPOKEN, *ADOPTED, *RECEIVED, *OF_STATES]
