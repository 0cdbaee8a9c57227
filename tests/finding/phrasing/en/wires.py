"""How wires, ministries and dailies tell of dealings in English: asides, pairs, pronouns, thanks. All content is invented."""

LANGUAGE = "en"

ARTICLES = (
    (
        "agreement:negotiating; -agreement:agreed",
        "Kenya and Ghana agreed on Monday to speed up the conclusion of a visa waiver agreement.",
    ),
    (
        "treaty:negotiating; meeting:held; -treaty:agreed",
        "The foreign ministers of Kenya and Ghana met in Accra on Monday and agreed to expedite the draft extradition treaty.",
    ),
    (
        "treaty:negotiating; -treaty:agreed",
        "Kenya and Ghana discussed the early finalisation of a bilateral investment treaty during talks in Accra on Monday.",
    ),
    (
        "agreement:negotiating; negotiation:planned date=2026-06 place=Nairobi",
        "Talks between Kenya and Ghana on a fisheries accord, which have been stalled since 2019, will resume in Nairobi in June.",
    ),
    (
        "agreement:agreed; -agreement:terminated",
        "Kiribati and Nauru have ended a quarrel over their tuna grounds, initialling a fisheries agreement in Suva on Wednesday.",
    ),
    (
        "transfer:planned date=2026-09 place=Baltimore parties=LK,US",
        "The United States and Sri Lanka signed an agreement on a cutter. The vessel will be handed over in Baltimore in September.",
    ),
    (
        "visit:proposed place=Muscat with=Cruz without=Harthy",
        "Omani Foreign Minister Badr Al Harthy met his Philippine counterpart Theresa Cruz on Monday. He invited her to visit "
        "Muscat before the end of the year.",
    ),
    (
        "-meeting; agreement:proposed",
        "Fiji's Prime Minister, Sakiasi Ditoka, called on the region to conclude an accord with the European Union.",
    ),
    (
        "meeting:held date=2026-05-12 with=Tuimaseve,Kalsakau without=Taltong",
        "At the invitation of Prime Minister Jotham Kalsakau of Vanuatu, Samoan Prime Minister La'auli Tuimaseve visited Vanuatu "
        "from 11 to 13 May. The Prime Minister of Samoa paid a courtesy call on President Nikenike Taltong. The two Prime "
        "Ministers held bilateral talks on 12 May.",
    ),
    (
        "-measure",
        "Russia's embassy in Seoul denied any wrongdoing on Tuesday. South Korea had accused Russia of violating its airspace.",
    ),
    (
        "dialogue:planned date=2026-05-24 place=Seoul session=-",
        "Russia and South Korea are to hold their first vice-ministerial consultations in four years in Seoul on May 24.",
    ),
    (
        "measure:held date=2024 without=Sokolov",
        "South Korea summoned Russian Charge d'Affaires Andrei Sokolov on Tuesday. Seoul expelled two Russian diplomats in 2024.",
    ),
    (
        "commitment by=WS to=VU amount=40; -commitment by=VU",
        "Samoa and Vanuatu held talks in Port Vila on Monday. Vanuatu reiterated its gratitude for the 40 Samoan police officers "
        "deployed after the earthquake.",
    ),
    (
        "visit:held place=Riyadh",
        "Djibouti's finance minister, Ilyas Robleh, flew to Riyadh on Tuesday for talks with Saudi Arabia on the rescheduling of "
        "$60 million in debt.",
    ),
    (
        "opening:planned place=Mogadishu; -measure",
        "Kuwait has decided to reopen its embassy in Mogadishu, closed since 1991, its deputy foreign minister said on Tuesday.",
    ),
    (
        "signing:held with=Verma; dialogue:planned without=Verma",
        "Bangladesh and Bhutan signed a power agreement in Dhaka on Monday. A joint working group will hold its maiden meeting in "
        "Phuentsholing in July. India's High Commissioner Rajat Verma, who attended the ceremony, said New Delhi would help.",
    ),
    (
        "person:head_of_government name=Ahmad_Abdullah_Al_Jarrah_Al_Sabah",
        "Djibouti's finance minister, Ilyas Robleh, was received in Kuwait City on Tuesday by the Prime Minister, His Highness "
        "Sheikh Ahmad Abdullah Al Jarrah Al Sabah.",
    ),
    (
        "meeting:held with=Deshpande,Harutyunyan; meeting:held with=Deshpande,Manukyan; commitment by=IN to=AM amount=1.5e6",
        "India's External Affairs Minister Vikram Deshpande visited Armenia on Tuesday. EAM called on Prime Minister Davit "
        "Harutyunyan in Yerevan. He also met the Speaker of the National Assembly, Lusine Manukyan. EAM announced a grant of "
        "USD 1.5 million.",
    ),
    (
        "-person name=Border",
        "Laos and Cambodia agreed on Tuesday at a meeting of their General Border Committee in Pakse to reopen the checkpoint.",
    ),
    (
        "-person name=House; meeting:held with=Rahimov,Raza",
        "Uzbek President Jahongir Rahimov was accorded a guard of honour on his arrival at PM House in Islamabad on Friday, where "
        "he met Prime Minister Asif Raza.",
    ),
    (
        "-port_call; visit:held date=2026-05-11 with=Rahmatullah",
        "UN Secretary-General Aisha Rahmatullah, who was in Port-au-Prince on Monday, will brief the council on July 9.",
    ),
    (
        "incident:held date=2026-05-03 without=Deshpande,Grigoryan",
        "The Indian and Armenian foreign ministers, Vikram Deshpande and Arsen Grigoryan, met in Yerevan on Monday. Both "
        "ministers strongly condemned the terrorist attack in Jammu on 3 May.",
    ),
    (
        "measure:held date=2026-03 parties=DO,HT without=Dorval",
        "Haiti's ambassador to the UN, Marie Dorval, met her Dominican colleague, Rafael Brito, on Thursday for the first time "
        "since Santo Domingo closed its side of the border in March.",
    ),
    (
        "person:foreign_minister name=Rubén_Lezcano country=PY; -person name=Dhabi",
        "The Emirati foreign minister, Saif Al Ketbi, today received in Abu Dhabi Rubén Lezcano, Minister of Foreign Affairs of "
        "Paraguay.",
    ),
    (
        "opening:planned date=2026-05-18 with=Danjuma,Agossou",
        "President Musa Danjuma of Nigeria and his Beninese counterpart, Romuald Agossou, will flag off the construction of the "
        "Seme-Krake industrial park on 18 May.",
    ),
    (
        "measure:held parties=NE,NG without=Jallow",
        "Nigeria on Tuesday summoned the Nigerien charge d'affaires, Boubacar Issa. The Economic Community of West African States "
        "has dispatched a fact-finding team headed by a former Gambian vice president, Fatoumata Jallow.",
    ),
    (
        "person:minister name=Ali_Raza country=PK; person:minister name=Omar_Al_Shehhi country=AE; meeting:held with=Raza,Shehhi",
        "Pakistan's Minister for Overseas Pakistanis and Human Resource Development, Ali Raza, met the UAE's Minister of Human "
        "Resources and Emiratisation, Omar Al Shehhi, in Dubai on Monday.",
    ),
    (
        "person:minister name=Jone_Vula country=FJ; person:foreign_minister name=Ana_Soto country=PE",
        "Fiji's Minister for Sugar and Multi-Ethnic Affairs, Jone Vula, met the minister of foreign affairs of Peru, Ana Soto.",
    ),
    (
        "transfer:held date=2026-05-12",
        "The ambulances, built in Japan, were handed over to Fiji's health ministry in Suva on Tuesday.",
    ),
    (
        "opening:held date=2026-05-01 with=Haroun",
        "The UAE sent aid to Chad on Monday. A field hospital in Amdjarass, the second built by the UAE in Chad, was opened in the "
        "presence of the Chadian Minister of Public Health, Abdelmajid Haroun, on 1 May.",
    ),
    (
        "measure:held date=2026-05-12; -appointment",
        "Two Russian diplomats, both accredited since 2022, were expelled by Estonia on Tuesday.",
    ),
    (
        "opening:held date=2026-05-14 without=Vongsa; dialogue:held date=2026-05-12 place=Pakse with=Vongsa,Sophat",
        "Laos and Cambodia on Thursday reopened a border checkpoint. The reopening was agreed on Tuesday at a meeting of the two "
        "countries' General Border Committee in Pakse, co-chaired by Lao Defence Minister Khamphone Vongsa and his Cambodian "
        "counterpart, Chea Sophat.",
    ),
    (
        "meeting:held date=2026-05-12 with=Kibet,Vula; -request",
        "Kenya's High Commissioner Peter Kibet called on Fijian Defence Secretary Jone Vula on Tuesday.",
    ),
    (
        "meeting:held with=Kibet,Vula",
        "Captain Peter Kibet of the Kenya Navy called on the Commander of the Fiji Navy, Rear Admiral Jone Vula, to discuss training.",
    ),
    (
        "-meeting; request actor=Kibet",
        "Kenya's High Commissioner Peter Kibet called on Fijian Home Minister Jone Vula to explain the ban.",
    ),
    (
        "-meeting; request actor=Vula",
        "Fijian Foreign Minister Jone Vula called on Tonga and the Secretary General of the United Nations to refrain from haste.",
    ),
    (
        "meeting:held with=Vula; -appointment",
        "Fijian Foreign Minister Jone Vula received the ambassadors accredited to Suva.",
    ),
    (
        "person:foreign_minister name=Serik_Abenov country=KZ",
        "The Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan Serik Abenov met Peruvian Ambassador Luis Rojas.",
    ),
    (
        "port_call:held date=2026-05-12/2026-05-14 place=Colombo",
        "Bangladesh Naval Ship (BNS) 'Padma', manned by a crew of 180, arrived at the port of Colombo on Tuesday on a three-day "
        "visit, the Sri Lanka Navy said.",
    ),
)
