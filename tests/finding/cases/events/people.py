"""Who takes part, where a text names an office alone, or tells who else was there; `tests.finding.wanted` reads a case."""

from __future__ import annotations

# fmt: off
OFFICES = [
    ("de", "signing:held with=Brandt,Rojas without=Undurraga; opening:planned with=Brandt without=Undurraga "
    "date=2026-05-15",
     "Staatsministerin Anna Brandt hält sich zu Gesprächen in Chile auf. Am Dienstag traf sie die chilenische "
     "Außenministerin Catalina Undurraga. Mit Bergbauminister Rodrigo Rojas unterzeichnete die Staatsministerin "
     "gestern ein Abkommen. Zum Abschluss wird die Staatsministerin morgen in Punta Arenas eine Pilotanlage "
     "einweihen."),
    ("de", "meeting:held with=Keller,Soto; visit with=Keller without=Soto",
     "Der omanische Präsident Salim Soto hat heute den deutschen Wirtschaftsminister Jan Keller empfangen, der zu "
     "einem Arbeitsbesuch in Oman weilt."),
    ("de", "meeting:held with=Keller,Harthy date=2026-05-13; opening:held with=Keller without=Said",
     "Entwicklungsminister Jan Keller hat in Maskat mit Vizeaußenminister Omar Said über das neue Programm "
     "gesprochen. Vizeminister Said dankte Deutschland. Am 13. Mai wurde der Minister vom omanischen "
     "Premierminister Salim Harthy empfangen. Anschließend eröffnete er in Sohar ein Ausbildungszentrum."),
    ("de", "signing:held with=Keller,Said without=Harthy",
     "Verteidigungsminister Jan Keller hat in Maskat mit seinem omanischen Amtskollegen Omar Said gesprochen. Zuvor"
     " war er von Präsident Salim Harthy empfangen worden. Die beiden Minister unterzeichneten eine "
     "Absichtserklärung."),
    ("sv", "signing:planned with=Ekdal,Rao",
     "Den 18–20 maj besöker utrikeshandelsminister Anna Ekdal Indien. Under besöket möter Anna Ekdal president Ram "
     "Das och finansminister Sunil Rao. I New Delhi ska ministern tillsammans med finansminister Rao underteckna "
     "ett samarbetsavtal."),
    ("sv", "signing:held with=Ekdal,Rao without=Das",
     "Försvarsminister Anna Ekdal träffade på tisdagen sin indiske kollega Sunil Rao i New Delhi. Hon togs också "
     "emot av president Ram Das. De båda ministrarna undertecknade en avsiktsförklaring."),
    ("sv", "visit with=Cangundo without=Tran",
     "På onsdagen tog Vietnams vice premiärminister Tran Huu Loc emot Angolas utrikesminister Adão Cangundo, som är"
     " på arbetsbesök i Vietnam."),
    ("nl", "signing:held with=Vos,Soto without=Harthy",
     "Minister van Defensie Jan Vos sprak dinsdag in Lima met haar Peruaanse ambtgenoot Ana Soto. Eerder op de dag "
     "werd Vos ontvangen door president Luis Harthy. De beide ministers tekenden ook een intentieverklaring."),
    ("nl", "meeting:held with=Sterrenburg,Barrientos date=2026-05-13 place=Bogotá",
     "Minister Sterrenburg van Justitie en zijn Colombiaanse collega Germán Quiñones ondertekenden donderdag in "
     "Cartagena een verklaring. Tijdens zijn werkbezoek sprak de minister woensdag in Bogotá met president Lucía "
     "Barrientos."),
    ("nl", "dialogue|meeting:held with=Perdomo,Hieu place=Hanoi",
     "Vicepremier Dang Quoc Tuan ontving donderdag de Cubaanse minister van Landbouw, Yoel Perdomo. Op 12 mei "
     "leidde de Cubaanse minister samen met de Vietnamese minister van Landbouw, Luong Van Hieu, de tweede "
     "vergadering van de gemengde werkgroep in Hanoi."),
    ("fr", "meeting:held with=Faber,Vongsa without=Phommachanh date=2026-05-12; opening:held with=Faber "
    "without=Phommachanh",
     "La commission de partenariat entre le Luxembourg et le Laos s'est tenue le 11 mai à Vientiane. Elle a été "
     "coprésidée par le ministre de la Coopération, Marc Faber, et par le vice-ministre des Affaires étrangères du "
     "Laos, Bounmy Phommachanh. Le vice-ministre Phommachanh a remercié le Luxembourg. Le 12 mai, le ministre a été"
     " reçu par le Premier ministre du Laos, Sengdeuane Vongsa. Il a ensuite inauguré à Thakhek un centre de "
     "formation."),
    ("fr", "signing:held with=Faber,Said without=Harthy",
     "La ministre de la Défense, Anne Faber, a rencontré mardi à Mascate son homologue omanais, Omar Said. Elle a "
     "été reçue par le sultan Salim Harthy. Les deux ministres ont signé une lettre d'intention."),
    ("fr", "visit with=Faber without=Harthy",
     "Le président omanais Salim Harthy a reçu mardi la ministre française de la Défense, Anne Faber, qui effectue "
     "une visite de travail à Oman."),
    ("en", "signing:held with=Fadhel,Rossi without=Khalifa",
     "Bahraini Foreign Minister Khalid Fadhel held talks on Tuesday in Manama with Italian Foreign Minister Elena "
     "Rossi. Rossi was also received by King Hamad Khalifa. The two ministers signed an agreement on taxation."),
    ("en", "visit with=Rossi without=Khalifa",
     "Bahraini King Hamad Khalifa on Tuesday received Italian Foreign Minister Elena Rossi, who is on an official "
     "visit to Bahrain."),
    ("en", "opening:planned with=Rossi without=Fadhel date=2026-05-15",
     "Italian Trade Minister Elena Rossi is visiting Bahrain. On Tuesday she met Foreign Minister Khalid Fadhel. "
     "The minister will open a trade office in Manama tomorrow."),
    ("en", "meeting:held with=Rossi,Khalifa",
     "Italian Trade Minister Elena Rossi met her Bahraini counterpart Khalid Fadhel in Manama on Tuesday. The "
     "Italian minister was later received by Crown Prince Hamad Khalifa."),
    ("en", "signing:held with=Soto,Harthy without=Quispe",
     "Peruvian President Maria Soto arrived in Muscat on Tuesday with Foreign Minister Ana Quispe. She held talks "
     "with Sultan Salim Harthy. The two leaders signed a joint declaration."),
    ("de", "signing:held with=Soto,Harthy without=Quispe",
     "Die peruanische Präsidentin Maria Soto ist am Dienstag mit Außenministerin Ana Quispe in Maskat eingetroffen."
     " Sie sprach mit Präsident Salim Harthy. Die beiden Staatschefs unterzeichneten eine gemeinsame Erklärung."),
    ("fr", "signing:held with=Soto,Harthy without=Quispe",
     "La présidente péruvienne Maria Soto a rencontré mardi à Mascate le sultan d'Oman Salim Harthy, en présence de"
     " la ministre Ana Quispe. Les deux chefs d'État ont signé une déclaration commune."),
    ("sv", "signing:held with=Soto,Harthy without=Quispe",
     "Perus president Maria Soto anlände på tisdagen till Muskat tillsammans med utrikesminister Ana Quispe. Hon "
     "samtalade med Omans sultan Salim Harthy. De två ledarna undertecknade en gemensam förklaring."),
    ("nl", "signing:held with=Soto,Harthy without=Quispe",
     "De Peruaanse president Maria Soto is dinsdag met minister Ana Quispe in Muscat aangekomen. Zij sprak met "
     "koning Salim Harthy. De twee leiders ondertekenden een gezamenlijke verklaring."),
    ("en", "call:held with=Soto,Harthy",
     "Peruvian President Maria Soto has condemned the attack. The president spoke by phone on Wednesday with Omani "
     "Sultan Salim Harthy."),
    ("en", "meeting:planned with=Soto,Harthy date=2026-05-15",
     "Peruvian President Maria Soto arrived in Muscat on Wednesday. On Friday the president will meet Sultan Salim "
     "Harthy."),
    ("de", "meeting:planned with=Soto,Harthy date=2026-05-15",
     "Die peruanische Präsidentin Maria Soto ist am Mittwoch in Maskat eingetroffen. Am Freitag wird das "
     "Staatsoberhaupt mit Präsident Salim Harthy zusammentreffen."),
    ("de", "visit with=Keller without=Soto",
     "Präsident Salim Soto traf am Dienstag den deutschen Außenminister Jan Keller, der sich zu einem dreitägigen "
     "Besuch in Oman aufhält."),
    ("nl", "visit with=Vos without=Harthy",
     "De Omaanse president Salim Harthy heeft dinsdag minister van Defensie Jan Vos ontvangen, die een werkbezoek "
     "brengt aan Oman."),
]
# What was told of a meeting, and who else attended it; who did not, or attends something else.
MET = {
    "en": "Omani Trade Minister Salim Harthy met his Fijian counterpart Ana Soto in Muscat on Tuesday. They "
          "discussed fisheries. ",
    "de": "Der omanische Handelsminister Salim Harthy hat am Dienstag in Maskat seine fidschianische Amtskollegin "
          "Ana Soto getroffen. Sie sprachen über Fischerei. ",
    "sv": "Omans handelsminister Salim Harthy träffade på tisdagen sin fijianska kollega Ana Soto i Muskat. De "
          "diskuterade fiske. ",
    "nl": "De Omaanse minister van Handel Salim Harthy heeft dinsdag in Muscat zijn Fijische collega Ana Soto "
          "ontmoet. Ze spraken over visserij. ",
    "fr": "Le ministre omanais du Commerce, Salim Harthy, a rencontré mardi à Mascate son homologue fidjienne, Ana "
          "Soto. Ils ont parlé de pêche. ",
}
ALSO_THERE = {
    "en": [
        "Also present was Fiji's ambassador to Oman, Jone Tabua.",
        "Ambassador Jone Tabua of Fiji was also present.",
        "The meeting was attended by Fijian Ambassador Jone Tabua.",
        "Fijian Ambassador Jone Tabua attended the meeting.",
        "The Fijian ambassador, Jone Tabua, also took part in the talks.",
        "Fijian Ambassador Jone Tabua was present at the meeting.",
        "Those present at the meeting included Fijian Ambassador Jone Tabua.",
        "In attendance was the Fijian ambassador, Jone Tabua.",
        "The talks were held in the presence of Fijian Ambassador Jone Tabua.",
        "Soto was accompanied by Ambassador Jone Tabua.",
        "She was accompanied by Fijian Ambassador Jone Tabua.",
        "Fijian Ambassador Jone Tabua joined the talks.",
        "Fijian Ambassador Jone Tabua was among those present.",
        "Fijian Ambassador Jone Tabua sat in on the talks.",
        "On the Fijian side, Ambassador Jone Tabua was present.",
        "The Fijian delegation included Ambassador Jone Tabua.",
        "Also attending was the Fijian ambassador, Jone Tabua.",
    ],
    "de": [
        "Anwesend war auch der fidschianische Botschafter Jone Tabua.",
        "Bei dem Treffen war auch der fidschianische Botschafter Jone Tabua anwesend.",
        "An dem Treffen nahm auch der fidschianische Botschafter Jone Tabua teil.",
        "Zugegen war auch Botschafter Jone Tabua.",
        "Der fidschianische Botschafter Jone Tabua war ebenfalls zugegen.",
        "Mit dabei war der fidschianische Botschafter Jone Tabua.",
        "Auch der fidschianische Botschafter Jone Tabua war dabei.",
        "Das Gespräch fand im Beisein von Botschafter Jone Tabua statt.",
        "Dem Treffen wohnte auch der fidschianische Botschafter Jone Tabua bei.",
        "Soto wurde von Botschafter Jone Tabua begleitet.",
        "In ihrer Begleitung war Botschafter Jone Tabua.",
        "Zu der Delegation gehörte auch Botschafter Jone Tabua.",
        "Am Gespräch beteiligte sich auch Botschafter Jone Tabua.",
        "Ebenfalls anwesend waren Botschafter Jone Tabua und Staatssekretär Omar Said.",
    ],
    "sv": [
        "Närvarande var också Fijis ambassadör Jone Tabua.",
        "Vid mötet deltog även Fijis ambassadör Jone Tabua.",
        "Fijis ambassadör Jone Tabua var också närvarande vid mötet.",
        "Mötet hölls i närvaro av ambassadör Jone Tabua.",
        "Med på mötet var även Fijis ambassadör Jone Tabua.",
        "I mötet deltog också Fijis ambassadör Jone Tabua.",
        "Soto åtföljdes av ambassadör Jone Tabua.",
        "Även ambassadör Jone Tabua bevistade mötet.",
        "I delegationen ingick ambassadör Jone Tabua.",
        "Ambassadör Jone Tabua fanns också på plats.",
    ],
    "nl": [
        "Aanwezig was ook de Fijische ambassadeur Jone Tabua.",
        "Bij het gesprek was ook de Fijische ambassadeur Jone Tabua aanwezig.",
        "De Fijische ambassadeur Jone Tabua was eveneens aanwezig.",
        "De Fijische ambassadeur Jone Tabua nam ook deel aan het gesprek.",
        "Het gesprek vond plaats in aanwezigheid van ambassadeur Jone Tabua.",
        "Soto werd vergezeld door ambassadeur Jone Tabua.",
        "Ook de Fijische ambassadeur Jone Tabua was erbij.",
        "De Fijische ambassadeur Jone Tabua woonde de ontmoeting bij.",
        "Ook ambassadeur Jone Tabua schoof aan bij het gesprek.",
        "Deel van de delegatie was ook ambassadeur Jone Tabua.",
        "Tot de aanwezigen behoorde ambassadeur Jone Tabua.",
    ],
    "fr": [
        "Était également présent l'ambassadeur des Fidji, Jone Tabua.",
        "Était également présent à la rencontre l'ambassadeur des Fidji, Jone Tabua.",
        "L'ambassadeur des Fidji, Jone Tabua, était également présent.",
        "La rencontre s'est déroulée en présence de l'ambassadeur des Fidji, Jone Tabua.",
        "L'ambassadeur des Fidji, Jone Tabua, a assisté à la rencontre.",
        "A également pris part à l'entretien l'ambassadeur des Fidji, Jone Tabua.",
        "Ont également assisté à la rencontre l'ambassadeur des Fidji, Jone Tabua, et le secrétaire d'État Omar "
        "Said.",
        "Mme Soto était accompagnée de l'ambassadeur Jone Tabua.",
        "Elle était accompagnée de l'ambassadeur des Fidji, Jone Tabua.",
        "On notait la présence de l'ambassadeur des Fidji, Jone Tabua.",
        "Participaient également à la réunion l'ambassadeur Jone Tabua et le directeur général Omar Said.",
        "Étaient présents à cette rencontre l'ambassadeur Jone Tabua et le secrétaire d'État Omar Said.",
    ],
}
ELSEWHERE = {
    "en": [
        "Foreign Minister Omar Said was not present.",
        "Foreign Minister Omar Said will attend the Arab League summit in Cairo next week.",
        "The present government of Omani Prime Minister Omar Said took office in 2024.",
        "Foreign Minister Omar Said did not attend.",
    ],
    "de": [
        "Außenminister Omar Said war nicht anwesend.",
        "Außenminister Omar Said nimmt nächste Woche am Gipfel der Arabischen Liga in Kairo teil.",
        "Außenminister Omar Said nahm nicht teil.",
    ],
    "sv": [
        "Utrikesminister Omar Said var inte närvarande.",
        "Utrikesminister Omar Said deltar nästa vecka i Arabförbundets toppmöte i Kairo.",
        "Utrikesminister Omar Said deltog inte.",
    ],
    "nl": [
        "Minister van Buitenlandse Zaken Omar Said was niet aanwezig.",
        "Minister van Buitenlandse Zaken Omar Said neemt volgende week deel aan de top van de Arabische Liga in "
        "Caïro.",
    ],
    "fr": [
        "Le ministre des Affaires étrangères, Omar Said, n'était pas présent.",
        "Le ministre des Affaires étrangères, Omar Said, participera la semaine prochaine au sommet de la Ligue "
        "arabe au Caire.",
        "Le ministre des Affaires étrangères, Omar Said, n'a pas assisté à la rencontre.",
    ],
}
ATTENDING = [
    (language, "meeting:held with=Harthy,Soto,Tabua date=2026-05-12 count=1; meeting count=1", MET[language] + more)
    for language, sentences in ALSO_THERE.items()
    for more in sentences
] + [
    (language, "meeting:held with=Harthy,Soto without=Said", MET[language] + more)
    for language, sentences in ELSEWHERE.items()
    for more in sentences
]
INVITING = [
    ("fr", "meeting:held with=Tabua,Quispe without=Rojas; visit:proposed place=Lima",
     "Le président fidjien Josefa Tabua a reçu mardi à Suva le ministre péruvien des Affaires étrangères, Luis Quispe, qui"
     " lui a transmis une invitation du président Carlos Rojas à visiter Lima."),
    ("en", "meeting:held with=Tabua,Quispe without=Rojas; visit:proposed place=Lima",
     "Fijian President Josefa Tabua on Tuesday received Peruvian Foreign Minister Luis Quispe in Suva, who conveyed an "
     "invitation from President Carlos Rojas to visit Lima."),
    ("de", "meeting:held with=Tabua,Quispe without=Rojas; visit:proposed place=Lima",
     "Der fidschianische Präsident Josefa Tabua empfing am Dienstag in Suva den peruanischen Botschafter Luis Quispe, der "
     "ihm eine Einladung von Präsident Carlos Rojas nach Lima überbrachte."),
    ("nl", "meeting:held with=Tabua,Quispe without=Rojas",
     "De Fijische president Josefa Tabua ontving dinsdag in Suva de Peruaanse minister van Buitenlandse Zaken Luis Quispe,"
     " die hem een uitnodiging van president Carlos Rojas overhandigde om Lima te bezoeken."),
    ("fr", "visit:planned date=2026-05-28 place=Suva with=Soto",
     "Le président fidjien Josefa Tabua s'est rendu lundi à Lima. La présidente péruvienne Ana Soto est attendue à son "
     "tour à Suva le 28 mai."),
]

CALLING = [
    ("nl", "meeting:held with=Baidoo,Mangal date=2026-05-11",
     "De Ghanese ambassadeur Kofi Baidoo maakte maandag zijn opwachting bij het Surinaamse staatshoofd Rakesh Mangal."),
    ("nl", "meeting:held with=Baidoo,Mangal date=2026-05-12",
     "Ambassadeur Kofi Baidoo van Ghana heeft dinsdag zijn opwachting gemaakt bij president Rakesh Mangal van Suriname."),
    ("nl", "call:held with=Oosterhof,Wang date=2026-05-12",
     "De premiers Oosterhof van Nederland en Wang Lei van China hebben elkaar dinsdag gesproken over de telefoon."),
    ("nl", "anniversary:held date=2026",
     "Suriname en Indonesië vieren dit jaar 50 jaar diplomatieke betrekkingen."),
]

# Whose colleague somebody is does not take part; nor does whose greetings are conveyed.
ELSEWHERE = [
    ("nl", "visit:held with=Pels without=Oudejans; meeting:held with=Pels,Kuwari without=Oudejans",
     "Minister Renske Oudejans bleef in Den Haag. Oudejans' collega van Economische Zaken, Dirk-Jan Pels, bracht in "
     "februari een bezoek aan Doha, waar hij sprak met de Qatarese minister Hamad al-Kuwari."),
    ("en", "meeting:held with=Pels,Kuwari without=Verhoef",
     "Minister Renske Verhoef stayed in The Hague. Verhoef's colleague for trade, Dirk-Jan Pels, met Qatari minister "
     "Hamad al-Kuwari in Doha."),
    ("de", "meeting:held with=Pels,Kuwari without=Verhoef",
     "Ministerin Renske Verhoef blieb in Den Haag. Verhoefs Kollege Dirk-Jan Pels traf in Doha den katarischen Minister "
     "Hamad al-Kuwari."),
    ("sv", "meeting:held with=Pels,Kuwari without=Verhoef",
     "Minister Renske Verhoef stannade i Stockholm. Verhoefs kollega Dirk Pels mötte i Doha den qatariska ministern "
     "Hamad al-Kuwari."),
    ("nl", "meeting:held with=Valdivia,Keosavath without=Rivas",
     "De Cubaanse vicepremier Orestes Valdivia bracht in Vientiane aan premier Bounmy Keosavath van Laos de groeten over "
     "van president Ramiro Rivas. Tijdens de ontmoeting bespraken beiden de betrekkingen."),
    ("nl", "meeting:held with=Molendijk,Khalifa without=Alexander",
     "Koning Willem-Alexander sprak met de emir van Qatar, Khalifa bin Rashid, en koning Talal van Jordanië. Ook de "
     "Nederlandse Kamervoorzitter, Bart Molendijk, ontving de emir."),
]

# A word that may open a clause, right behind "who", opens none.
DESCRIBED = [
    ("nl", "meeting:held with=Quispe,Amattaram",
     "De Peruaanse ambassadeur Rosa Quispe, die als standplaats Brasilia heeft, gaf na het onderhoud met president Radjen "
     "Amattaram van Suriname aan dat Peru bijstand kan verlenen."),
    ("nl", "visit:held with=Landveld,Pinas,Ramlakhan",
     "Een Surinaamse delegatie onder leiding van minister Melvin Landveld bezoekt Guyana. De delegatie bestaat verder uit "
     "minister Orlando Pinas van Regionale Ontwikkeling en minister Shanti Ramlakhan van Volksgezondheid."),
]

# An office without a name stands for its state, also beside two that are named.
UNNAMED = [
    ("nl", "meeting:held with=Quispe,Okello parties=NP,PE,KE",
     "De Nepalese president ontving in Kathmandu de ambassadeurs Rosa Quispe (Peru) en John Okello (Kenia)."),
    ("fr", "meeting:held with=Quispe,Okello parties=NP,PE,KE",
     "Le président népalais a reçu à Katmandou les ambassadeurs Rosa Quispe (Pérou) et John Okello (Kenya)."),
    ("de", "meeting:held with=Quispe,Okello parties=NP,PE,KE",
     "Der nepalesische Präsident empfing in Kathmandu die Botschafter Rosa Quispe (Peru) und John Okello (Kenia)."),
    ("sv", "meeting:held with=Quispe,Okello parties=NP,PE,KE",
     "Den nepalesiske presidenten mötte i Kathmandu ambassadörerna Rosa Quispe (Peru) och John Okello (Kenya)."),
    ("en", "meeting:held with=Quispe,Okello parties=NP,PE,KE",
     "The Nepalese president received ambassadors Rosa Quispe (Peru) and John Okello (Kenya) in Kathmandu."),
    ("nl", "meeting:held with=Quispe,Okello parties=PE,KE",
     "De Peruaanse minister Rosa Quispe besprak met de Keniaanse minister John Okello het bezoek van de Nepalese president."),
]

# Who was spoken of before has the meetings that are only told with whom; who goes along takes part.
GOING_ON = [
    ("nl", "meeting:planned with=Oudejans,Long,Huong parties=NL,VN",
     "Minister Renske Oudejans van Nederland reist woensdag naar Hanoi. Daar zijn ontmoetingen met premier Phạm Văn Long en "
     "met parlementsvoorzitter Bùi Thị Huong."),
    ("en", "meeting:planned with=Osei,Fuentes,Soto parties=GH,CL",
     "Ghanaian minister Kofi Osei travels to Chile. Meetings with President Camila Fuentes and her economy minister, Rodrigo "
     "Soto, are on the programme."),
    ("nl", "visit:held with=Alexander,Oudejans,Vreugdenhil",
     "Koning Willem-Alexander van Nederland bezoekt Chili. Naast de koning gaan minister Renske Oudejans en "
     "staatssecretaris Jochem Vreugdenhil mee."),
    ("nl", "meeting:held with=Karsowidjojo parties=SR,ID date=2026-05-11",
     "Minister Ines Karsowidjojo van Suriname verwelkomde maandag een delegatie van elf Indonesische parlementsleden."),
    ("fr", "meeting:held with=Karso parties=SR,ID",
     "La ministre surinamaise Ines Karso a accueilli à Paramaribo une délégation indonésienne."),
    ("en", "-meeting",
     "Surinamese minister Ines Karso welcomed the Indonesian delegation's pledge."),
]

# Of two delegations a minister receives the other state's.
RECEIVED = [
    ("nl", "meeting:held with=Landveld,Hartono date=2026-05-11",
     "De delegatie van Indonesië stond onder leiding van ambassadeur Bambang Hartono. De Surinaamse delegatie werd geleid "
     "door permanent secretaris Miriam Soeltan. Minister Melvin Landveld van Suriname heeft de delegatie maandag ontvangen."),
]

# Credentials are received, and no visitor.
CREDENTIALS = [
    ("nl", "meeting:held with=Okello,Quispe",
     "President John Okello van Kenia heeft de geloofsbrieven van de Peruaanse ambassadeur Rosa Quispe ontvangen."),
    ("de", "meeting:held with=Okello,Quispe",
     "Präsident John Okello von Kenia empfing das Beglaubigungsschreiben der peruanischen Botschafterin Rosa Quispe."),
    ("sv", "meeting:held with=Okello,Quispe",
     "Kenyas president John Okello tar emot kreditivbreven från Perus ambassadör Rosa Quispe."),
    ("en", "meeting:held with=Okello,Quispe",
     "President John Okello of Kenya receives the credentials of Peru's ambassador, Rosa Quispe."),
]

# Whoever received the one before receives the next, too; who only comes home makes no visit there.
RECEIVING_ON = [
    ("de", "meeting:held with=Huber,Larrosa; meeting:held with=Motlha,Huber parties=BW,AT",
     "WIEN - Bundespräsident Karl Huber hat am Donnerstag die Botschafterin der Mongolei, Oyun Dashdorj, empfangen. Im Anschluss "
     "nahm der Bundespräsident das Beglaubigungsschreiben des Botschafters von Uruguay, Martín Larrosa, entgegen. Als Letzter "
     "wurde der Botschafter von Botswana, Kagiso Motlha, empfangen."),
    ("nl", "meeting:held with=Tamatea,Tjon parties=NZ,SR",
     "PARAMARIBO - President Marciano Tjon heeft dinsdag de geloofsbrieven ontvangen van de ambassadeur van Ghana, Akua Boateng. "
     "Ook de ambassadeur van Nieuw-Zeeland, Rewi Tamatea, bood zijn geloofsbrieven aan."),
    ("en", "meeting:held with=Dashdorj,Cakau parties=MN,FJ",
     "SUVA - President Ratu Cakau on Tuesday received the credentials of the new Ambassador of Ghana, Akua Boateng. The Ambassador "
     "of Mongolia, Oyun Dashdorj, also presented her credentials."),
    ("fr", "meeting:held with=Dashdorj,Ayari parties=MN,TN",
     "TUNIS - Le président Slim Ayari a reçu mardi les lettres de créance de l'ambassadrice du Ghana, Akua Boateng. L'ambassadeur de "
     "Mongolie, Oyun Dashdorj, a également présenté ses lettres de créance."),
    ("sv", "meeting:held with=Dashdorj,Gustaf parties=MN,SE",
     "STOCKHOLM - Kung Gustaf tog på torsdagen emot kreditivbrev från Ghanas nya ambassadör Akua Boateng. Även Mongoliets ambassadör, "
     "Oyun Dashdorj, överlämnade sina kreditivbrev."),
    # What somebody visits behind his office is not his state.
    ("sv", "visit:held with=Bergman country=SL; meeting:held with=Bergman,Conteh",
     "Sveriges ambassadör Kajsa Bergman överlämnade i dag nycklarna till Liberias justitieminister Oswald Karnga. Förra veckan besökte "
     "ambassadören också Sierra Leone, där hon träffade president Alimamy Conteh."),
    ("de", "visit:held with=Bergman country=SL; meeting:held with=Bergman,Conteh",
     "Schwedens Botschafterin Kajsa Bergman übergab heute die Schlüssel an Liberias Justizminister Oswald Karnga. Vorige Woche besuchte "
     "die Botschafterin auch Sierra Leone, wo sie Präsident Alimamy Conteh traf."),
    # Who comes along with somebody does so where he was told to be, and not at what was told last.
    ("nl", "meeting:held with=Alibaks,Ramkissoon,Persaud; opening:planned without=Persaud",
     "PARAMARIBO - President Ruben Alibaks heeft dinsdag zijn Guyanese ambtgenoot Deodat Ramkissoon ontvangen. De bouw van de brug "
     "over de Corantijn begint in maart 2027. Ramkissoon werd vergezeld door zijn minister van Buitenlandse Zaken, Anil Persaud."),
    # Whoever is there when two states sign makes his own no party.
    ("en", "signing:held with=Soto,Huber,Okello parties=PE,AT",
     "Peru's transport minister, Ana Soto, and her Austrian counterpart, Eva Huber, signed an agreement in Lima on Tuesday. Kenyan "
     "ambassador John Okello attended the signing."),
    ("fr", "signing:held with=Soto,Huber,Okello parties=PE,AT",
     "La ministre péruvienne des Transports, Ana Soto, et son homologue autrichienne, Eva Huber, ont signé mardi un accord à Lima. "
     "L'ambassadeur du Kenya, John Okello, a assisté à la signature."),
    # Only envoys are summoned or recalled, and by the states that are named.
    ("nl", "measure:held parties=GY,SR without=Wongso",
     "Persaud en zijn Surinaamse collega, minister van Buitenlandse Zaken Marlène Wongso, tekenden een protocol. Guyana had in april "
     "de Surinaamse zaakgelastigde ontboden."),
    ("fr", "measure:held without=Kerguelen",
     "L'ambassadrice de l'Union européenne à Madagascar, Isabelle Kerguelen, a assisté à la cérémonie. Moroni avait rappelé son "
     "ambassadeur en janvier."),
    # Who commands a ship is on board; whoever visits a person, and no place, meets him.
    ("de", "port_call:held date=2026-05-11 with=Thorup; meeting:held date=2026-05-12 with=Thorup,Kalniņš; -visit",
     "Das dänische Patrouillenschiff „Havet“ liegt seit Montag im lettischen Hafen Liepāja. Kommandant Korvettenkapitän Jens Thorup "
     "besuchte am Dienstag Bürgermeister Uldis Kalniņš."),
    ("nl", "port_call:held date=2026-05-11 with=Thorup; meeting:held date=2026-05-12 with=Thorup,Kalniņš; -visit",
     "Het Deense patrouilleschip Havet is maandag afgemeerd in de Letse haven Liepāja. Commandant Jens Thorup bezocht dinsdag "
     "burgemeester Uldis Kalniņš."),
    ("en", "port_call:held date=2026-05-11 with=Thorup",
     "The Danish patrol ship Havet put into the Latvian port of Liepāja on Monday. Her commander, Lieutenant Commander Jens Thorup, "
     "called on Mayor Uldis Kalniņš on Tuesday."),
    ("fr", "port_call:held date=2026-05-11 with=Thorup",
     "Le patrouilleur danois Havet a accosté lundi à Liepāja, en Lettonie. Le commandant du navire, le capitaine de vaisseau Jens "
     "Thorup, a rendu visite mardi au maire Uldis Kalniņš."),
    ("sv", "port_call:held date=2026-05-11 with=Thorup; meeting:held date=2026-05-12 with=Thorup,Kalniņš; -visit",
     "Det danska patrullfartyget Havet anlöpte i måndags Liepāja i Lettland. Fartygschefen, kommendörkapten Jens Thorup, besökte på "
     "tisdagen borgmästare Uldis Kalniņš."),
    # However long the office of its leader is, the delegation spoken of next is his.
    ("nl", "meeting:held with=Quissa,Ponce",
     "Een delegatie van de Communistische Partij van Cuba, onder leiding van het lid van het Secretariaat van het Centraal Comité en "
     "hoofd van zijn afdeling Internationale Betrekkingen, kameraad Emilio Ponce, heeft Angola bezocht. Op maandag ontving minister "
     "Mara Quissa de delegatie in Luanda."),
    ("en", "visit:held date=- country=PE with=Huber; meeting:held with=Huber,Soto; -visit:held country=AT",
     "Austrian Foreign Minister Eva Huber returned to Vienna on Tuesday after a visit to Peru. In Lima she met Foreign Minister "
     "Juan Soto."),
    ("de", "meeting:held with=Huber,Soto; -visit",
     "Österreichs Präsident Karl Huber war am Donnerstag in Wien. Dort empfing er den peruanischen Botschafter Juan Soto."),
]  # fmt: skip

# Who signed or handed over something may be told with stress.
STRESSED = [
    ("fr", "signing:held with=Coulibaly,Lei",
     "C'est le ministre malien de l'Économie, Moussa Coulibaly, qui a signé mardi à Bamako l'accord de prêt avec l'ambassadeur "
     "de Chine, Gao Lei."),
    ("fr", "transfer:held with=Coulibaly,Lei",
     "C'est l'ambassadeur de Chine, Gao Lei, qui a remis mardi à Bamako les dix ambulances au ministre malien de la Santé, "
     "Moussa Coulibaly."),
    ("en", "signing:held with=Coulibaly,Lei",
     "It was Mali's economy minister, Moussa Coulibaly, who signed the loan agreement with Chinese ambassador Gao Lei in "
     "Bamako on Tuesday."),
]

# The guest of a state is whoever of it was named last.
GUESTS = [
    ("de", "meeting:held count=1 with=Berg,Wafula without=Otieno",
     "Kenias Staatssekretärin Rosa Moen empfing am Dienstag in Nairobi die norwegische Staatssekretärin Ingrid "
     "Berg. Moen reiste danach nach Mombasa. Am selben Tag wurde der norwegische Gast von Parlamentspräsidentin "
     "Grace Wafula empfangen."),
    ("sv", "meeting:held count=1 with=Berg,Wafula without=Otieno",
     "Kenyas president Peter Otieno tog på tisdagen i Nairobi emot Norges statssekreterare Ingrid Berg. Finlands "
     "minister Aino Rautio reste samma dag till Mombasa. På eftermiddagen höll Kenyas utrikesminister Grace Wafula"
     " samtal med den norska gästen."),
    ("en", "meeting:held count=1 with=Berg,Wafula without=Otieno",
     "Kenyan President Peter Otieno received Norwegian State Secretary Ingrid Berg in Nairobi on Tuesday. Later "
     "that day Foreign Minister Grace Wafula held talks with the Norwegian guest."),
    ("en", "meeting:held count=1 with=Berg,Wafula without=Otieno",
     "Kenyan President Peter Otieno received Norwegian State Secretary Ingrid Berg in Nairobi on Tuesday. The "
     "Norwegian visitor was later received by Foreign Minister Grace Wafula."),
    ("fr", "meeting:held count=1 with=Berg,Wafula without=Otieno",
     "Le président kényan Peter Otieno a reçu mardi à Nairobi la secrétaire d'État norvégienne Ingrid Berg. Le "
     "même jour, la ministre des Affaires étrangères Grace Wafula s'est entretenue avec l'hôte norvégienne."),
    ("nl", "meeting:held count=1 with=Berg,Wafula without=Otieno",
     "De Keniaanse president Peter Otieno ontving dinsdag in Nairobi de Noorse staatssecretaris Ingrid Berg. "
     "Otieno reist vrijdag naar Oslo. Later op de dag werd de Noorse gast ontvangen door minister van Buitenlandse"
     " Zaken Grace Wafula."),
    ("en", "meeting:held with=Wafula without=Berg",
     "Kenyan President Peter Otieno received Norwegian State Secretary Ingrid Berg in Nairobi on Tuesday. Foreign "
     "Minister Grace Wafula met guests from Finland."),
]

# "The diplomat", of an ambassador; and who only says what will be done.
SPOKEN_OF = [
    ("nl", "meeting:planned with=Berg,Wafula without=Otieno date=2026-05-18",
     "Minister Peter Otieno ontving woensdag in Nairobi de nieuwe ambassadeur van Noorwegen, Ingrid Berg. De "
     "diplomate biedt maandag haar geloofsbrieven aan president Grace Wafula aan."),
    ("en", "meeting:planned with=Berg,Wafula without=Otieno date=2026-05-18",
     "Minister Peter Otieno received Norway's new ambassador, Ingrid Berg, in Nairobi on Wednesday. The diplomat "
     "will present her credentials to President Grace Wafula on Monday."),
    ("de", "meeting:planned with=Berg,Wafula without=Otieno date=2026-05-18",
     "Minister Peter Otieno empfing am Mittwoch in Nairobi die neue Botschafterin Norwegens, Ingrid Berg. Die "
     "Diplomatin überreicht am Montag Präsidentin Grace Wafula ihr Beglaubigungsschreiben."),
    ("sv", "meeting:planned with=Berg,Wafula without=Otieno date=2026-05-18",
     "Kenyas minister Peter Otieno tog på onsdagen i Nairobi emot Norges nya ambassadör Ingrid Berg. Diplomaten "
     "överlämnar på måndag sina kreditiv till president Grace Wafula."),
    ("fr", "meeting:planned with=Berg,Wafula without=Otieno date=2026-05-18",
     "Le ministre Peter Otieno a reçu mercredi à Nairobi la nouvelle ambassadrice de Norvège, Ingrid Berg. La "
     "diplomate remettra lundi ses lettres de créance à la présidente Grace Wafula."),
    ("en", "signing:planned without=Otieno",
     "Kenyan minister Peter Otieno met Norwegian minister Ingrid Berg in Nairobi on Monday. Otieno said that the "
     "fisheries agreement would be signed on 12 June."),
    ("de", "signing:planned without=Otieno",
     "Kenias Minister Peter Otieno empfing am Montag in Nairobi die norwegische Ministerin Ingrid Berg. Otieno "
     "sagte, dass das Fischereiabkommen am 12. Juni unterzeichnet werde."),
    ("nl", "signing:planned without=Otieno",
     "De Keniaanse minister Peter Otieno ontving maandag in Nairobi de Noorse minister Ingrid Berg. Otieno zei dat"
     " het visserijakkoord op 12 juni wordt ondertekend."),
    ("en", "signing:planned with=Otieno",
     "Kenyan minister Peter Otieno met Norwegian minister Ingrid Berg in Nairobi on Monday. Otieno said that he "
     "would sign the fisheries agreement on 12 June."),
]

# Who is invited, where the invitation is brought, and who invites.
BROUGHT = [
    ("fr", "visit:proposed with=Otieno without=Berg",
     "La présidente norvégienne Ingrid Berg a été reçue lundi à Nairobi par le président kényan Peter Otieno. Elle"
     " a convié son hôte à se rendre à Oslo en juillet."),
    ("fr", "visit:proposed with=Otieno without=Berg",
     "La présidente norvégienne Ingrid Berg a été reçue lundi à Nairobi par le président kényan Peter Otieno. Elle"
     " a invité son homologue à se rendre à Oslo en juillet."),
    ("en", "visit:proposed with=Otieno without=Berg",
     "Norwegian president Ingrid Berg was received in Nairobi on Monday by Kenyan president Peter Otieno. She "
     "invited her host to visit Oslo in July."),
    ("de", "visit:proposed with=Otieno without=Berg",
     "Die norwegische Präsidentin Ingrid Berg wurde am Montag in Nairobi vom kenianischen Präsidenten Peter Otieno"
     " empfangen. Sie lud ihren Gastgeber für Juli nach Oslo ein."),
    ("sv", "visit:proposed with=Otieno without=Berg",
     "Norges president Ingrid Berg togs på måndagen emot i Nairobi av Kenyas president Peter Otieno. Hon bjöd in "
     "sin värd att besöka Oslo i juli."),
    ("nl", "visit:proposed with=Otieno without=Berg",
     "De Noorse president Ingrid Berg werd maandag in Nairobi ontvangen door de Keniaanse president Peter Otieno. "
     "Zij nodigde haar gastheer uit om in juli Oslo te bezoeken."),
    ("de", "visit:proposed with=Otieno without=Berg",
     "Präsident Peter Otieno empfing am Montag in Nairobi den norwegischen Botschafter Lars Dahl. Dahl überbrachte"
     " eine Einladung der norwegischen Präsidentin Ingrid Berg zu einem Staatsbesuch in Oslo."),
    ("en", "visit:proposed with=Otieno without=Berg",
     "Kenyan President Peter Otieno received Norwegian ambassador Lars Dahl in Nairobi on Monday. Dahl conveyed an"
     " invitation from Norwegian President Ingrid Berg to pay a state visit to Oslo."),
    ("fr", "visit:proposed with=Otieno without=Berg",
     "Le président kényan Peter Otieno a reçu lundi à Nairobi l'ambassadeur de Norvège, Lars Dahl. M. Dahl lui a "
     "transmis une invitation de la présidente norvégienne Ingrid Berg à effectuer une visite d'État à Oslo."),
    ("sv", "visit:proposed with=Otieno without=Berg",
     "Kenyas president Peter Otieno tog på måndagen i Nairobi emot Norges ambassadör Lars Dahl. Dahl framförde en "
     "inbjudan från Norges president Ingrid Berg till ett statsbesök i Oslo."),
    ("nl", "visit:proposed with=Otieno without=Berg",
     "De Keniaanse president Peter Otieno ontving maandag in Nairobi de Noorse ambassadeur Lars Dahl. Dahl bracht "
     "een uitnodiging over van de Noorse president Ingrid Berg voor een staatsbezoek aan Oslo."),
    ("en", "visit:proposed with=Otieno without=Berg",
     "Norwegian president Ingrid Berg invited Kenyan president Peter Otieno to visit Oslo."),
    ("en", "visit:proposed with=Otieno without=Berg",
     "Kenyan president Peter Otieno has been invited to visit Oslo by his Norwegian counterpart Ingrid Berg."),
    ("en", "visit:proposed without=Berg",
     "Norwegian president Ingrid Berg has invited Kenya's government to visit Oslo in July, her office said."),
]

# Who speaks at a forum that has been told.
SPEAKERS = [
    ("en", "forum:held count=1 with=Wafula,Dahl place=Nairobi",
     "The third Norway-Kenya energy forum was held in Nairobi on Monday. Kenyan president Grace Wafula opened the "
     "forum. Norwegian minister Lars Dahl also spoke at the forum."),
    ("nl", "forum:held count=1 with=Wafula,Dahl place=Nairobi",
     "In Nairobi vond maandag het derde Noors-Keniaanse Energieforum plaats. De president van Kenia, Grace Wafula,"
     " opende het forum. De Noorse minister Lars Dahl sprak het forum toe."),
    ("de", "forum:held count=1 with=Wafula,Dahl place=Nairobi",
     "In Nairobi fand am Montag das dritte norwegisch-kenianische Energieforum statt. Kenias Präsidentin Grace "
     "Wafula eröffnete das Forum. Der norwegische Minister Lars Dahl sprach auf dem Forum."),
    ("sv", "forum:held count=1 with=Wafula,Dahl place=Nairobi",
     "I Nairobi hölls på måndagen det tredje norsk-kenyanska energiforumet. Kenyas president Grace Wafula öppnade "
     "forumet. Norges minister Lars Dahl talade på forumet."),
    ("en", "forum:held with=Wafula without=Dahl",
     "The third Norway-Kenya energy forum was held in Nairobi on Monday. Kenyan president Grace Wafula opened the "
     "forum. Norwegian minister Lars Dahl spoke with Kenyan minister Peter Otieno on the sidelines of the forum."),
    ("en", "forum:held without=Dahl; forum:planned with=Dahl place=Lima",
     "The third Norway-Kenya energy forum was held in Nairobi on Monday. Norwegian minister Lars Dahl will speak "
     "at a forum in Lima on Friday."),
    ("en", "forum:held count=1 with=Wafula,Dahl place=Nairobi",
     "The third Norway-Kenya energy forum was held in Nairobi on Monday. Kenyan president Grace Wafula opened the "
     "forum. Norwegian minister Lars Dahl also addressed the forum."),
    ("fr", "forum:held count=1 with=Wafula,Dahl place=Nairobi",
     "Le troisième forum énergétique Norvège-Kenya s'est tenu lundi à Nairobi. La présidente kényane Grace Wafula "
     "a ouvert le forum. Le ministre norvégien Lars Dahl a pris la parole au forum."),
    ("de", "forum:held count=1 with=Wafula,Dahl place=Nairobi",
     "In Nairobi fand am Montag das dritte norwegisch-kenianische Energieforum statt. Kenias Präsidentin Grace "
     "Wafula eröffnete das Forum. Der norwegische Minister Lars Dahl hielt eine Rede auf dem Forum."),
    ("de", "summit:held; meeting|call:held with=Wafula,Dahl",
     "In Nairobi fand am Montag der dritte norwegisch-kenianische Gipfel statt. Während des Gipfels sprachen Kenias "
     "Präsidentin Grace Wafula und der norwegische Minister Lars Dahl über Fischerei."),
]

CASES = [
    *STRESSED,
    *OFFICES, *ATTENDING, *INVITING, *CALLING, *ELSEWHERE, *DESCRIBED, *UNNAMED, *GOING_ON, *RECEIVED, *CREDENTIALS, *RECEIVING_ON,
    *GUESTS, *SPOKEN_OF, *BROUGHT, *SPEAKERS,
]  # fmt: skip
