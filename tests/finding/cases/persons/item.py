"""Invented short items, columns and asides, and the persons that a reader finds in them: (language, text, "Name | state | role; …")."""

from __future__ import annotations

ITEMS = [
    (
        "de",
        "Kurz gemeldet\n\nHonduras kündigt Freihandelsabkommen\nTEGUCIGALPA - Honduras hat das "
        "Freihandelsabkommen mit Kolumbien gekündigt. Außenminister Rodolfo Zelaya Cruz übergab die Note am "
        "Montag dem kolumbianischen Botschafter.\n\nKirgisistan öffnet Botschaft in Oslo\nOSLO - Kirgisistan "
        "hat in Oslo eine Botschaft eröffnet. Außenministerin Aigul Sydykowa durchschnitt das Band gemeinsam "
        "mit dem norwegischen Kollegen Halvard Brekke.",
        "Rodolfo Zelaya Cruz | HN | foreign_minister; Aigul Sydykowa | KG | foreign_minister; Halvard Brekke "
        "| NO | foreign_minister",
    ),
    (
        "nl",
        "Wereld in het kort\n\nPORT LOUIS - Mauritius heeft maandag in Lusaka een consulaat geopend. Minister "
        "van Handel Vikash Ramgoolam sprak van een 'mijlpaal' voor beide landen.\n\nLIMA - Noorwegen geeft "
        "Peru twintig miljoen kronen voor het Amazonewoud. Dat maakte premier Sindre Halvorsen bekend na een "
        "onderhoud met president Rosa Quispe.\n\nKIEV - Letland stuurt honderd drones naar Oekraïne. 'Dit is "
        "pas het begin', aldus minister van Defensie Guntars Ozolins tijdens een bezoek aan Kiev.",
        "Vikash Ramgoolam | MU | minister; Sindre Halvorsen | NO | head_of_government; Rosa Quispe | PE | "
        "head_of_state; Guntars Ozolins | LV | defence_minister",
    ),
    (
        "sv",
        "Utrikes i korthet\n\nNAIROBI. Finland skänker tio miljoner euro till Kenya för nya skolor. Det "
        "meddelade utvecklingsminister Aino Lehtiranta efter ett möte med president Josphat "
        "Kimani.\n\nMONTEVIDEO. Uruguay har kallat hem sin ambassadör i Nicaragua. Utrikesminister Gonzalo "
        'Etcheverry talade om "ett sista steg".',
        "Aino Lehtiranta | FI | minister; Josphat Kimani | KE | head_of_state; Gonzalo Etcheverry | UY | "
        "foreign_minister",
    ),
    (
        "fr",
        "En bref\n\nLOMÉ - Le Canada rouvre son ambassade au Togo, fermée en 2013. La ministre des Affaires "
        "étrangères, Mélanie Tremblay-Roy, a coupé le ruban aux côtés du président Kossi Adjavon.\n\nRIGA - "
        "L'Islande offre à la Lettonie deux patrouilleurs. « C'est un geste d'ami », a dit le Premier "
        "ministre Birgir Thorsson après un entretien avec la présidente Ilze Berzina.",
        "Mélanie Tremblay-Roy | CA | foreign_minister; Kossi Adjavon | TG | head_of_state; Birgir Thorsson | "
        "IS | head_of_government; Ilze Berzina | LV | head_of_state",
    ),
    (
        "en",
        "World briefs\n\nWINDHOEK - Portugal has opened a consulate in Namibia. Foreign Minister Duarte "
        "Sampaio unveiled the plaque together with Vice President Selma Nangolo.\n\nQUITO - Ireland is giving "
        "Ecuador five million euros to fight forest fires. Prime Minister Aoife Brannigan made the promise "
        "after talks with President Rodrigo Intriago.",
        "Duarte Sampaio | PT | foreign_minister; Selma Nangolo | NA | deputy_head_of_government; Aoife "
        "Brannigan | IE | head_of_government; Rodrigo Intriago | EC | head_of_state",
    ),
    (
        "en",
        "In the Balkans, the paper is ahead of the asphalt. Albania and Montenegro have talked since 2019 "
        "about a coastal road, and on 3 March, in Ulcinj, their transport ministers, Ardit Hoxhaj and Milena "
        "Vukotić, put their names to a plan.",
        "Ardit Hoxhaj | AL | minister; Milena Vukotić | ME | minister",
    ),
    (
        "en",
        "The bridge between Moldova and Romania was reopened on the strength of two phone calls between the "
        "foreign ministers, Ion Ciobanu and Horia Petrescu. Mr Petrescu says he hopes to visit in May.",
        "Ion Ciobanu | MD | foreign_minister; Horia Petrescu | RO | foreign_minister",
    ),
    (
        "de",
        "Zwischen Togo und Benin wird wieder geredet. In Grand-Popo trafen sich ihre Innenminister, Yao "
        "Mensah und Cyriaque Houngbo, und unterschrieben ein Protokoll.",
        "Yao Mensah | TG | minister; Cyriaque Houngbo | BJ | minister",
    ),
    (
        "de",
        "Peru und Ecuador haben den Grenzstreit beigelegt. Nach zwei Telefonaten der beiden Außenminister, "
        "Alonso Cárdenas und Verónica Proaño, wurde die Brücke geöffnet. Cárdenas sprach von einem guten Tag.",
        "Alonso Cárdenas | PE | foreign_minister; Verónica Proaño | EC | foreign_minister",
    ),
    (
        "fr",
        "Entre le Laos et le Cambodge, on se reparle. Les deux ministres des Transports, Khamla Vongsa et "
        "Sok Dara, ont signé vendredi à Paksé un protocole sur les ponts.",
        "Khamla Vongsa | LA | minister; Sok Dara | KH | minister",
    ),
    (
        "sv",
        "Norge och Finland har förhandlat sedan 2021. I torsdags skrev deras energiministrar, Ingvild Moen "
        "och Pekka Saarela, under avtalet i Kirkenes.",
        "Ingvild Moen | NO | minister; Pekka Saarela | FI | minister",
    ),
    (
        "nl",
        "Oman en Jemen praten weer. Vorige week tekenden hun ministers van Transport, Salim al-Harthi en "
        "Nadia Baabbad, in Salalah een protocol.",
        "Salim al-Harthi | OM | minister; Nadia Baabbad | YE | minister",
    ),
    (
        "nl",
        "De ambassadeur van Panama, waarmee het land over visquota twist, was ook gekomen. Hij hoopt op een "
        "oplossing, zei Eduardo Quirós na afloop.",
        "Eduardo Quirós | PA | ambassador",
    ),
    (
        "en",
        "The ambassador of Gabon was also in the room. He hoped for a quick solution, said Ghislain "
        "Moussavou afterwards.",
        "Ghislain Moussavou | GA | ambassador",
    ),
    (
        "de",
        "Auch der Botschafter Omans war gekommen. Er hoffe auf eine rasche Lösung, sagte Salim al-Busaidi danach.",
        "Salim al-Busaidi | OM | ambassador",
    ),
    (
        "fr",
        "L'ambassadeur du Gabon était également présent. Il espère une solution rapide, a déclaré Ghislain "
        "Moussavou à l'issue de la séance.",
        "Ghislain Moussavou | GA | ambassador",
    ),
    (
        "sv",
        "Även Omans ambassadör var på plats. Han hoppas på en snabb lösning, sade Salim al-Busaidi efteråt.",
        "Salim al-Busaidi | OM | ambassador",
    ),
    (
        "en",
        '"You can always build a wall," says Irina Lungu, who teaches law in Chisinau. Moldova and Romania '
        "signed the treaty in May.",
        "Irina Lungu | MD | academic",
    ),
    (
        "de",
        "»Ein Vertrag ist kein Zaun«, sagt Irina Lungu, die in Chisinau Völkerrecht lehrt. Moldau und "
        "Rumänien hatten das Abkommen im Mai unterzeichnet.",
        "Irina Lungu | MD | academic",
    ),
    (
        "fr",
        "« Un traité n'est pas une clôture », estime Irina Lungu, qui enseigne le droit à Chisinau. La "
        "Moldavie et la Roumanie avaient signé l'accord en mai.",
        "Irina Lungu | MD | academic",
    ),
    (
        "sv",
        '"Ett avtal är inget staket", säger Irina Lungu, som undervisar i folkrätt i Chisinau. Moldavien och '
        "Rumänien undertecknade avtalet i maj.",
        "Irina Lungu | MD | academic",
    ),
    (
        "nl",
        "'Een verdrag is geen hek', zegt Irina Lungu, die in Chisinau volkenrecht doceert. Moldavië en "
        "Roemenië tekenden het akkoord in mei.",
        "Irina Lungu | MD | academic",
    ),
    (
        "nl",
        "Bangladesh stelt 180 militairen beschikbaar voor de VN-missie in Zuid-Soedan. VN-gezant Leopold "
        "Ankrah prees het besluit.",
        "Leopold Ankrah | UN | envoy",
    ),
    (
        "de",
        "Ghana stellt 300 Soldaten für die UN-Mission im Südsudan. Der UN-Gesandte Henrik Malmgren lobte den "
        "Beschluss.",
        "Henrik Malmgren | UN | envoy",
    ),
    (
        "sv",
        "Ghana ställer upp med 300 soldater för FN:s insats i Sydsudan. FN-sändebudet Henrik Malmgren "
        "berömde beslutet.",
        "Henrik Malmgren | UN | envoy",
    ),
    (
        "fr",
        "Le Ghana fournira 300 soldats à la mission de l'ONU au Soudan du Sud. L'émissaire de l'ONU, Henrik "
        "Malmgren, a salué la décision.",
        "Henrik Malmgren | UN | envoy",
    ),
    (
        "en",
        "Ghana will send 300 soldiers to the UN mission in South Sudan. UN envoy Henrik Malmgren praised the decision.",
        "Henrik Malmgren | UN | envoy",
    ),
    (
        "fr",
        "Vendredi, elle y a rencontré le haut-commissaire des Nations unies pour les réfugiés, Marcelo "
        "Etchegoyen. La ministre malgache Lala Ravelo a remercié le Kenya.",
        "Marcelo Etchegoyen | UN | international_official; Lala Ravelo | MG | minister",
    ),
    (
        "fr",
        "Le 4 mai, le président tchadien, Idriss Mahamat Kosso, s'est rendu à Yaoundé. À l'Assemblée, le "
        "député Abakar Tolli a accusé le président d'avoir cédé.",
        "Idriss Mahamat Kosso | TD | head_of_state; Abakar Tolli | TD | legislator",
    ),
    (
        "nl",
        "In het kader van het bezoek werd dinsdag de zitting van de gemengde commissie Honduras-Kaapverdië "
        "gehouden, voorgezeten door de viceminister van Buitenlandse Handel, Marlen Pineda Cruz, en door de "
        "Kaapverdische staatssecretaris van Planning, Nilda Évora.",
        "Marlen Pineda Cruz | HN | deputy_minister; Nilda Évora | CV | deputy_minister",
    ),
    (
        "sv",
        "Notiser\n\nN'DJAMENA. Ungern tar hem sina 120 soldater från Tchad före påsk, säger försvarsminister "
        "Gergely Somogyi. Tchads regering beklagar beslutet.\n\nSANTIAGO. Jordaniens premiärminister Omar "
        "al-Tarawneh inledde i går ett två dagar långt besök i Chile.",
        "Gergely Somogyi | HU | defence_minister; Omar al-Tarawneh | JO | head_of_government",
    ),
]
