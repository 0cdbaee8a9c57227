"""Envoys received one after the other, and who attended; `tests.finding.wanted` reads a case."""

from __future__ import annotations

# fmt: off
CASES = [
    ("de",
     "meeting:held with=Tammsaar,Meireles,Kask without=Darko parties=EE,PT; meeting:held with=Tammsaar,Darko,Kask "
     "without=Zevallos parties=EE,GH; meeting:held with=Tammsaar,Zevallos,Kask parties=EE,PE; -meeting "
     "parties=EE,GH,PE,PT",
     "Präsidentin Maarika Tammsaar empfing am Dienstag in Tallinn die neuen Botschafter von Portugal, Ghana und "
     "Peru zur Überreichung ihrer Beglaubigungsschreiben. An den Gesprächen nahm Staatssekretär Indrek Kask teil. "
     "Zuerst überreichte der Botschafter der Portugiesischen Republik, Duarte Meireles, sein "
     "Beglaubigungsschreiben. Er dankte Estland für die Hilfe beim Aufbau digitaler Ämter. Die Botschafterin von "
     "Ghana, Akosua Darko, folgte um 11 Uhr. Sie sprach sich für eine Steuerabkommen aus. Mit dem Botschafter der "
     "Republik Peru, Julio Zevallos, ging es anschließend vor allem um Fischerei."),
    ("en",
     "meeting:held with=Kiprono,Fuentealba,Oduya,Wafula without=Micallef parties=CL,KE; meeting:held "
     "with=Kiprono,Rautio,Oduya,Wafula parties=FI,KE; meeting:held with=Kiprono,Micallef,Oduya,Wafula "
     "parties=KE,MT; -meeting parties=CL,FI,KE,MT; person:ambassador country=FI name=Rautio; person:ambassador "
     "country=CL name=Fuentealba",
     "President Josephine Kiprono on Monday received letters of credence from the Ambassadors of Chile and Finland"
     " and from the High Commissioner of Malta at State House in Nairobi. All three ceremonies were attended by "
     "the Foreign Minister, Mr Peter Oduya, and the Chief of Protocol, Ms Grace Wafula. The first to be received "
     "was Mr Ricardo Fuentealba, who becomes Chile's ambassador to Kenya. He told the President that Santiago "
     "wished to open a trade office. Ms Aino Rautio, presenting her credentials on behalf of the Republic of "
     "Finland, conveyed greetings from Helsinki. Last to present was the High Commissioner of the Republic of "
     "Malta, Mr Joseph Micallef. President Kiprono thanked Malta for its scholarships."),
    ("fr",
     "meeting:held with=Adjavon,Fjeld,Dotsé,Mensah without=Huamán; meeting:held with=Adjavon,Huamán,Dotsé,Mensah; "
     "meeting:held with=Adjavon,Hai,Dotsé,Mensah parties=TG,VN",
     "Le président togolais Kossi Adjavon a reçu mardi à Lomé les lettres de créance de trois nouveaux "
     "ambassadeurs. Le premier à se présenter a été l'ambassadeur du Royaume de Norvège, M. Lars Fjeld. Il a salué"
     " la qualité des relations bilatérales. Ensuite, ce fut le tour de l'ambassadrice du Pérou, Mme Rosa Huamán. "
     "Elle a évoqué le café. Enfin, M. Nguyen Van Hai, ambassadeur du Vietnam, a remis ses lettres. Le ministre "
     "des Affaires étrangères, M. Yao Dotsé, et la directrice du protocole, Mme Afi Mensah, ont assisté aux "
     "audiences."),
    ("sv",
     "meeting:held with=Gunnar,Wanjala,Helga without=Fuentealba; meeting:held with=Gunnar,Fuentealba,Helga; "
     "meeting:held with=Gunnar,Hai,Helga parties=IS,VN",
     "Islands president Gunnar Þorsteinsson tog på onsdagen emot kreditiven från tre nya ambassadörer på "
     "Bessastadir. Först ut var Kenyas ambassadör Joyce Wanjala. Hon framförde en hälsning från Nairobi. Därefter "
     "följde Chiles ambassadör Ricardo Fuentealba. Sist att överlämna sina kreditiv var Vietnams ambassadör Nguyen"
     " Van Hai. Utrikesminister Helga Jónsdóttir närvarade vid samtliga audienser."),
    ("nl",
     "meeting:held with=Kertosono,Zevallos,Pinas without=Darko; meeting:held with=Kertosono,Darko,Pinas "
     "parties=GH,SR; meeting:held with=Kertosono,Hai,Pinas parties=SR,VN",
     "President Ruben Kertosono van Suriname heeft dinsdag in Paramaribo de geloofsbrieven van drie ambassadeurs "
     "in ontvangst genomen. Als eerste was de ambassadeur van Peru, Julio Zevallos, aan de beurt. Hij sprak over "
     "de rijsthandel. Daarna volgde de ambassadeur van Ghana, Akosua Darko. De laatste was de Vietnamese "
     "ambassadeur Nguyen Van Hai. Minister Soraya Pinas van Buitenlandse Zaken was bij alle drie de ceremonies "
     "aanwezig."),
    ("en",
     "meeting:held count=1 with=Kiprono parties=CL,FI,KE",
     "President Josephine Kiprono on Monday received letters of credence from the Ambassadors of Chile and Finland"
     " in Nairobi. She thanked both countries for their support."),
    ("de",
     "meeting:held count=1 parties=EE,PE,PT",
     "Präsidentin Maarika Tammsaar empfing am Dienstag in Tallinn die Botschafter von Portugal und Peru. "
     "Außenminister Indrek Kask reist am Freitag nach Lissabon. Der Botschafter von Portugal, Duarte Meireles, "
     "begrüßte das."),
    ("fr",
     "meeting:held with=Adjavon,Fjeld without=Patel; meeting:held with=Adjavon,Huamán; meeting:held "
     "with=Adjavon,Patel; -appointment",
     "Le président togolais Kossi Adjavon a reçu mardi à Lomé les lettres de créance de deux ambassadeurs. Le "
     "premier à se présenter a été l'ambassadeur de Norvège, M. Lars Fjeld. Lui a succédé Mme Rosa Huamán, "
     "ambassadrice du Pérou. Dans la matinée, le président avait reçu en audience d'adieu l'ambassadeur d'Inde, M."
     " Raj Patel."),
    ("de",
     "meeting:held with=Tammsaar,Darko,Kask; meeting:held with=Tammsaar,Zevallos,Kask",
     "Präsidentin Maarika Tammsaar hat am Dienstag in Tallinn die neue Botschafterin von Ghana, Akosua Darko, zur "
     "Überreichung ihres Beglaubigungsschreibens empfangen. Als Letzter wurde der Botschafter von Peru, Julio "
     "Zevallos, empfangen.\n\nAn den Terminen nahm auch Staatssekretär Indrek Kask teil."),
    ("de", "meeting:held count=1 parties=EE,KE,NO,PE",
     "Außenminister Peter Otieno empfing am Montag in Nairobi die Botschafter von Norwegen, Peru und Estland. Der "
     "norwegische Botschafter Lars Dahl bat um mehr Zeit. Die peruanische Botschafterin Rosa Huamán schloss sich dem an."),
]
