"""What breaks off, ends, is set or was last: the edges of talks; `tests.finding.wanted` says how to read a case."""

from __future__ import annotations

# fmt: off
CASES = [
    # interrupted talks were held
    ("de", "negotiation:held date=2026-05-13 count=1",
     "Die Verhandlungen zwischen Peru und Fidschi über die Seegrenze wurden am Mittwoch in Suva unterbrochen."),
    ("fr", "negotiation:held date=2026-05-13; -opening; -measure",
     "Les discussions engagées par le Pérou et les Fidji sur la réouverture du port commun ont été interrompues mercredi"
     " à Suva."),
    ("en", "negotiation:held date=2026-05-13; -opening",
     "Talks between Peru and Fiji on reopening their common border were interrupted in Suva on Wednesday."),
    ("fr", "measure:held date=2026-05-13; -negotiation",
     "Le Pérou a interrompu mercredi les importations de sucre après les discussions avec les Fidji."),
    # ahead of which something else happened
    ("en", "dialogue:planned date=2026-06-12; -dialogue:held",
     "The row broke out three weeks before the seventh session of the Peru-Fiji Joint Commission, which is due on"
     " June 12."),
    ("de", "dialogue:planned date=2026-06-12; -dialogue:held",
     "Der Streit brach drei Wochen vor der siebten Sitzung der peruanisch-fidschianischen Gemischten Kommission aus, die"
     " am 12. Juni stattfinden soll."),
    ("nl", "dialogue:planned date=2026-06-12; -dialogue:held",
     "De ruzie brak uit drie weken voor de zevende zitting van de Peruaans-Fijische Gemengde Commissie, die op 12 juni"
     " wordt gehouden."),
    ("sv", "dialogue:planned date=2026-06-12; -dialogue:held",
     "Bråket bröt ut tre veckor före det sjunde mötet i den peruansk-fijianska blandade kommissionen, som ska hållas den"
     " 12 juni."),
    ("de", "meeting:held date=2026-05-12",
     "Vor der fünften Sitzung der Gemischten Kommission am 2. Juni trafen sich die Außenminister Luis Quispe von Peru und"
     " Ana Soto von Fidschi am Dienstag in Suva."),
    # from its first day to its last
    ("en", "exercise:held date=2026-05-11/2026-05-22",
     "The joint exercise Amber Wave of Peru and Fiji began on Monday and ends on 22 May."),
    ("sv", "exercise:held date=2026-05-11/2026-05-22; -exercise:planned",
     "I den peruansk-fijianska övningen Amber Wave, som inleddes i måndags och avslutas den 22 maj, deltar 31 fartyg."),
    ("de", "exercise:held date=2026-05-11/2026-05-22",
     "Die gemeinsame Übung „Amber Wave“ von Peru und Fidschi hat am Montag begonnen und endet am 22. Mai."),
    ("fr", "exercise:held date=2026-05-11/2026-05-22",
     "L'exercice conjoint Amber Wave du Pérou et des Fidji a débuté lundi et s'achève le 22 mai."),
    # who opens a thing opens no talks
    ("nl", "meeting:held date=2026-05-12; opening:held date=2026-05-11",
     "De presidenten Luis Quispe van Peru en Josefa Tabua van Fiji ontmoetten elkaar dinsdag in Suva. De avond ervoor hadden"
     " de ministers van Buitenlandse Zaken Ana Soto en Jone Vula in Nadi de nieuwe buslijn geopend."),
    ("sv", "opening:held date=2026-05-11",
     "Presidenterna Luis Quispe från Peru och Josefa Tabua från Fiji träffades i tisdags i Suva. Kvällen innan hade"
     " utrikesministrarna Ana Soto och Jone Vula invigt den nya busslinjen i Nadi."),
    # when they met last
    ("sv", "dialogue:held date=2011", "Den peruansk-turkiska blandade kommissionen sammanträdde senast 2011."),
    ("de", "dialogue:held date=2011", "Die peruanisch-türkische Gemischte Kommission tagte zuletzt 2011."),
    ("en", "dialogue:held date=2011", "The Peruvian-Turkish Joint Commission last met in 2011."),
    ("fr", "-dialogue", "La Commission mixte péruano-turque ne s'est plus réunie depuis avril 2021."),
    # called together, or in, for a day
    ("fr", "summit:planned date=2026-06-09",
     "La présidente en exercice de la CEDEAO, la Ghanéenne Ama Boateng, a convoqué un sommet extraordinaire pour le 9 juin à"
     " Abuja."),
    ("nl", "summit:planned date=2026-06-09",
     "Ecowas-voorzitter Ama Boateng uit Ghana heeft voor 9 juni een ingelaste top in Abuja bijeengeroepen."),
    ("de", "measure:planned date=2026-05-18",
     "Perus Botschafter Luis Quispe wurde für Montag in das fidschianische Außenministerium einbestellt."),
    ("en", "measure:held date=2026-05-11",
     "Peru's ambassador, Luis Quispe, was called in to Fiji's foreign ministry on Monday."),
    # what stood on the programme
    ("sv", "meeting:held with=Tabua",
     "Sveriges utrikesminister Eva Lind avslutade i går sitt besök i Fiji. På programmet stod bland annat ett samtal med president"
     " Josefa Tabua."),
    ("de", "meeting:held with=Tabua",
     "Außenministerin Eva Lind hat am Mittwoch ihren Besuch in Fidschi beendet. Auf dem Programm standen unter anderem"
     " Gespräche mit Präsident Josefa Tabua."),
    ("en", "meeting:held with=Tabua",
     "Norwegian Foreign Minister Eva Lind wrapped up her visit to Fiji on Wednesday. The programme included talks with"
     " President Josefa Tabua."),
    # a council that is called upon is not telephoned
    ("de", "-call",
     "Peru werde nun den Sicherheitsrat der Vereinten Nationen anrufen, sagte Außenministerin Ana Soto über den Streit mit"
     " Fidschi."),
    ("de", "call:held date=2026-05-13",
     "Präsident Luis Quispe hat am Mittwoch den Präsidenten der EU-Kommission, Jan Maes, angerufen."),
    # a relative clause only says when what stands before it is
    ("en", "summit:postponed date=2026-06-10 place=Suva; -summit:planned",
     "Fijian Prime Minister Ana Soto said she was disappointed that the Melanesian Spearhead Group had postponed its"
     " leaders' meeting on trade, which was to be held in Suva on 10 June."),
    ("de", "summit:planned date=2026-11-12 place=Suva parties=PE,FJ,CL; -summit:held",
     "Der Streit dürfte auch den elften Dreiergipfel von Peru, Fidschi und Chile beschäftigen, der am 12. November in Suva"
     " stattfindet."),
    ("de", "meeting:postponed date=2026-06-10 place=Lima; -meeting:held",
     "Peru und Chile haben das Treffen ihrer Verteidigungsminister, das am 10. Juni in Lima stattfinden sollte, verschoben."),
    # a ship and where it was before
    ("en", "port_call:held date=2023-08 place=Colombo; port_call:held date=2026-05-11 place=Mombasa",
     "The Indian frigate Tarkash, which called at Colombo in August 2023, arrived in Mombasa on Monday."),
    ("de", "port_call:held date=2023-08 place=Colombo; port_call:held date=2026-05-11 place=Mombasa",
     "Die indische Fregatte „Tarkash“, die im August 2023 Colombo anlief, traf am Montag in Mombasa ein."),
    ("fr", "port_call:held date=2023-08 place=Colombo; port_call:held date=2026-05-11 place=Mombasa",
     "La frégate indienne Tarkash, qui avait fait escale à Colombo en août 2023, est arrivée lundi à Mombasa."),
    ("sv", "port_call:held date=2023-08 place=Colombo; port_call:held date=2026-05-11 place=Mombasa",
     "Den indiska fregatten Tarkash, som besökte Colombo i augusti 2023, anlände i måndags till Mombasa."),
    ("nl", "port_call:held date=2023-08 place=Colombo",
     "Het Indiase fregat Tarkash, dat in augustus 2023 Colombo aandeed, meerde maandag af in Mombasa."),
    # a term is not the day of the election
    ("en", "appointment:held date=2026-05-13",
     "Foreign ministers of Fiji, Samoa and Tonga met in Suva on Wednesday. By acclamation the conference elected Fiji's"
     " Foreign Minister, Ana Soto, as chair for the coming year."),
    ("fr", "appointment:held date=2026-05-13",
     "Réunis mercredi à Lima, les ministres de la Communauté andine ont élu la Péruvienne Ana Soto présidente pour"
     " 2027-2029."),
    # what is asked for is not handed over
    ("en", "meeting:held date=2026-05-12; -transfer",
     "Peru's Foreign Minister Ana Soto met her Fijian counterpart Jone Vula in Suva on Tuesday. She asked Fiji to hand over"
     " the findings of its inquiry into the shooting of three Peruvian fishermen in November."),
    ("en", "transfer:planned date=2026-06-01", "Peru will hand over two patrol boats to Fiji on 1 June."),
    # a sitting and a hand-over told again
    ("de", "dialogue:held date=2026-05-11; -meeting",
     "Am Montag hat die peruanisch-fidschianische Gemischte Kommission wieder getagt. Die Vertreter Perus und Fidschis kamen"
     " im Rathaus von Suva zusammen."),
    ("en", "dialogue:held date=2026-05-11; meeting:held with=Soto,Vula",
     "The Peru-Fiji Joint Commission met in Suva on Monday. Fiji's President Jone Vula received Peruvian Foreign Minister"
     " Ana Soto."),
    ("de", "dialogue:held date=2026-05-11; meeting:held with=Soto,Vula",
     "Am Montag hat die peruanisch-fidschianische Gemischte Kommission wieder getagt. Danach kamen die Außenminister Ana Soto"
     " von Peru und Jone Vula von Fidschi in Suva zusammen."),
    ("en", "transfer:held date=2026-05-11 count=1",
     "Peru on Monday freed 18 Fijian soldiers, who were handed over at the border crossing."),
    # who is urged to talk does not talk, and a year is no celebration
    ("fr", "-negotiation",
     "L'Union africaine a exhorté mercredi le Togo à revenir à la table des négociations avec le Ghana."),
    ("nl", "-anniversary",
     "Minister Ana Soto van Peru zei in Suva dat Peru en Fiji dit jaar 34 jaar diplomatieke betrekkingen vieren."),
    # put off to another day, or from one
    ("de", "dialogue:postponed date=2026-07/2026-09 parties=GE,VN",
     "Die 4. Tagung der gemischten Kommission Georgien – Vietnam, die im März hätte stattfinden sollen, wurde auf das"
     " dritte Quartal 2026 verschoben."),
    ("nl", "dialogue:postponed date=2026-07/2026-09 parties=GE,VN",
     "De vierde zitting van de gemengde commissie Georgië-Vietnam, die in maart had moeten plaatsvinden, is uitgesteld"
     " tot het derde kwartaal van 2026."),
    ("fr", "dialogue:postponed date=2026-07/2026-09 parties=GE,VN",
     "La quatrième session de la commission mixte Géorgie-Vietnam, qui aurait dû se tenir en mars, a été reportée au"
     " troisième trimestre 2026."),
    ("en", "dialogue:postponed date=2026-07/2026-09 parties=GE,VN",
     "The fourth session of the Georgia-Vietnam joint commission, which should have taken place in March, has been"
     " postponed to the third quarter of 2026."),
    ("de", "dialogue:held date=2026-05-11 parties=GE,VN",
     "Die vierte Tagung der gemischten Kommission Georgiens und Vietnams begann am Montag in Hanoi und hätte bis"
     " Freitag dauern sollen. Die georgische Delegation reiste am Dienstag ab."),
    ("sv", "dialogue:held date=2026-05-11 parties=GE,VN",
     "Georgiens och Vietnams gränskommissions fjärde möte inleddes i måndags i Hanoi och skulle ha pågått till fredag."),
    ("en", "dialogue:held date=2026-05-11 parties=GE,VN",
     "The fourth meeting of the Georgia-Vietnam border commission opened in Hanoi on Monday and was to have lasted"
     " until Friday."),
    ("fr", "dialogue:held date=2026-05-11 parties=GE,VN",
     "La quatrième réunion de la commission frontalière Géorgie-Vietnam s'est ouverte lundi à Hanoï et devait durer"
     " jusqu'à vendredi."),
    ("nl", "dialogue:held date=2026-05-11 parties=GE,VN",
     "De vierde vergadering van de grenscommissie van Georgië en Vietnam begon maandag in Hanoi en had tot vrijdag"
     " moeten duren."),
    ("en", "visit:postponed date=2026-06-09 parties=GE,VN",
     "Georgian Foreign Minister Nino Kapanadze's visit to Vietnam, planned for 20 May, has been postponed to 9 June."),
    ("de", "visit:postponed date=2026-06-09 parties=GE,VN",
     "Der für den 20. Mai geplante Besuch der georgischen Außenministerin Nino Kapanadze in Vietnam ist auf den 9."
     " Juni verschoben worden."),
    ("fr", "visit:postponed date=2026-06-09 parties=GE,VN",
     "La visite de la ministre géorgienne des Affaires étrangères, Nino Kapanadze, au Vietnam, prévue le 20 mai, a été"
     " reportée au 9 juin."),
    ("nl", "visit:postponed date=2026-06-09 parties=GE,VN",
     "Het bezoek van de Georgische minister van Buitenlandse Zaken Nino Kapanadze aan Vietnam, dat voor 20 mei gepland"
     " stond, is uitgesteld tot 9 juni."),
    ("sv", "visit:postponed date=2026-06-09 parties=GE,VN",
     "Den georgiska utrikesministern Nino Kapanadzes besök i Vietnam, som var planerat till den 20 maj, har skjutits"
     " upp till den 9 juni."),
    ("en", "visit:postponed date=2026-05-20 parties=GE,VN",
     "Georgian Foreign Minister Nino Kapanadze on Tuesday postponed her visit to Vietnam planned for 20 May."),
    ("de", "visit:postponed date=2026-05-20 parties=GE,VN",
     "Die georgische Außenministerin Nino Kapanadze hat am Dienstag ihren für den 20. Mai geplanten Besuch in Vietnam"
     " verschoben."),
    ("sv", "visit:postponed date=2026-05-20 parties=GE,VN",
     "Georgiens utrikesminister Nino Kapanadze sköt på tisdagen upp sitt besök i Vietnam, som var planerat till den 20"
     " maj."),
]
