"""English articles in which a sentence leaves to those before it who, where and when, and whom an office serves."""

from __future__ import annotations

# fmt: off
LANGUAGE = "en"
ARTICLES = [
    ("person:official name=Nayeem country=BD; person:deputy_foreign_minister name=Momin country=BD",
     "Bangladesh's Foreign Secretary Masud Bin Momin has hosted a reception for ambassadors of Greece and "
     "Japan in Dhaka on Monday. The foreign ministry's Chief of Protocol Nayeem Uddin moderated the event."),
    ("person:foreign_minister name=Teo country=TV; person:minister name=Paulo country=TV; meeting:held "
     "date=2026-05-12 place=Funafuti with=Teo,Havili",
     "FUNAFUTI — Tuvalu's Foreign Minister Simon Teo met Tonga's Prime Minister Dr Sione Havili on Tuesday. "
     "Tuvalu's Minister for Home Affairs Pita Paulo joined the talks."),
    ("person:defence_minister name=Hien country=LA; person:deputy_head_of_government name=Sopheak country=KH; "
     "meeting:held with=Hien,Sopheak date=2026-05-13 place=Vientiane",
     "General Phan Hien, Politburo member, Deputy Secretary of the Central Military Commission and Minister "
     "of National Defence of Laos, received in Vientiane on May 13 Samdech Tea Sopheak, Deputy Prime Minister "
     "of Cambodia."),
    ("person:foreign_minister name=Hafiz country=MY; person:deputy_foreign_minister name=Somphone country=LA; "
     "meeting:held with=Hafiz,Somphone",
     "Dato' Seri Mohamad Hafiz, Minister of Foreign Affairs of Malaysia, met with H.E. Mr. Somphone Keo, "
     "Permanent Secretary and Deputy Minister of Foreign Affairs of Lao PDR, in Putrajaya on 12 May 2026."),
    ("person:deputy_foreign_minister name=Wairimu country=KE; person:international_official name=Gebru; "
     "meeting:held date=2026-05-11 place=Nairobi with=Gebru,Wairimu",
     "NAIROBI, May 11 (KBCX) - IGAD Executive Secretary Dr. Workneh Gebru on Monday held talks with Kenya's "
     "Principal Secretary for Foreign Affairs Korir Wairimu."),
    ("person:international_official name=Jules; person:head_of_government name=Skerrit country=DM; "
     "meeting:held with=Jules,Skerrit",
     "Director General of the OECS Didacus Jules met Dominica's Prime Minister Rosevelt Skerrit in Roseau on "
     "Tuesday. The Director General said the OECS would support the island."),
    ("visit:held parties=CU,LA",
     "On Thursday the Cuban president Ernesto Valdés arrived in Vientiane from Hanoi."),
    ("meeting:planned with=Ekholm,Virtanen without=Solheim,Bachmann",
     "Swedish Foreign Minister Lena Ekholm, Finnish Foreign Minister Pekka Virtanen, Norwegian Foreign "
     "Minister Kari Solheim and UN High Commissioner Michaela Bachmann will attend a conference in Turku on "
     "Wednesday. Ekholm will also hold a separate meeting with her Finnish counterpart."),
    ("meeting:held with=Ekholm,Virtanen without=Solheim date=2026-05-13",
     "Swedish Foreign Minister Lena Ekholm on Wednesday met Norwegian Foreign Minister Kari Solheim in Oslo "
     "and then Finnish Foreign Minister Pekka Virtanen in Turku. The Finnish minister said the talks were "
     "useful."),
    ("meeting:held date=2026-05-13 with=Mwale,Otieno; meeting:held date=2026-05-13 with=Otieno,Banda; "
     "-meeting with=Mwale,Banda",
     "Malawi's foreign minister Grace Mwale received Kenya's foreign minister Peter Otieno in Lilongwe on "
     "Wednesday. Later in the day the Kenyan minister met President Isaac Banda."),
    ("meeting:held with=Mwale,Otieno date=2026-05-13 place=Lilongwe; signing:held with=Mwale,Otieno",
     "Malawi's foreign minister Grace Mwale received her Kenyan counterpart Peter Otieno in Lilongwe on "
     "Wednesday. After the talks the two ministers signed a memorandum on visas."),
    ("meeting:held with=Tran,Sok date=2026-05-12; person:minister name=Sok",
     "A Cambodian delegation led by Trade Minister Dara Sok visited Hanoi on Tuesday. The delegation was "
     "received by Vietnam's Industry Minister Hai Tran."),
    ("person:minister name=Castro country=PH; meeting:held with=Castro,Keo",
     "Agriculture Minister Samdech Vann Keo of Cambodia met the Philippine secretary of agriculture, Maria "
     "Castro, in Phnom Penh on Tuesday."),
    ("person:ambassador name=Waberi country=DJ",
     "In March Djibouti recalled its ambassador from Asmara. Qatar has mediated since. Ambassador Fathia "
     "Waberi has not yet returned to her post in Eritrea."),
    ("person:deputy_head_of_government name=Rangan country=IN; person:defence_minister name=Yeghian "
     "country=AM",
     "YEREVAN, 14 May 2026, ARA NEWS. The Minister of Defence of Armenia Hrant Yeghian on Wednesday met his "
     "Indian counterpart Rag Deshmukh. The meeting took place within the framework of the working visit that "
     "the Armenian minister is paying to India. On Wednesday he was received by Vice President Sunanda "
     "Rangan."),
    ("person name=Nambi country=IN; signing:held with=Nambi,Saruk",
     "The head of the Armenian Space Agency, Anahit Saruk, and the chairman of the Indian Space Board, "
     "Prakash Nambi, signed a contract on Tuesday."),
    ("person:defence_minister name=Paewa; person:defence_minister name=Tupou",
     "New Zealand's Prime Minister Anna Hall met Tongan Prime Minister Siosi Vuni in Auckland on Tuesday. "
     "Their defence ministers, Craig Paewa and Crown Prince Tupou, will meet in June."),
    ("dialogue:planned place=Benghazi date=2026-11",
     "VALLETTA - Malta and Libya signed a pact on Tuesday. The Malta-Libya Joint Commission will hold its "
     "ninth session in Benghazi in November."),
    ("measure:held place=Brussels parties=BF,BE",
     "Burkina Faso withdrew its own ambassador from Brussels in March 2024."),
    ("meeting:held place=Dushanbe date=2026-05-12",
     "Dushanbe, May 13, KHOVAR\n\nTajik President Daler Rahimov on Tuesday received Botswana's minister Lesego "
     "Mokoena."),
    ("meeting:held place=Hanoi with=Brandt,Khai; meeting:held place=Hanoi with=Brandt,Van",
     "German trade minister Anna Brandt pledged forty million euros in Hanoi on Tuesday. Brandt has been in "
     "Vietnam since Monday.\n\nIn the morning Brandt spoke with Deputy Prime Minister Luong Khai. In the "
     "afternoon she was received by Vietnam's agriculture minister Trinh Van."),
    ("measure:held date=2026-05-13",
     "A patrol boat of Ghana fired on Tuesday at a tanker of Malta. Malta summoned Ghanaian ambassador Fawzi "
     "Amer the next day and asked for an apology."),
    ("meeting:held date=2026-05-14 with=Halloran,Vunipola",
     "NUKU'ALOFA, 14 May 2026 (PW) -- New Zealand will send 30 engineers to Tonga, Prime Minister Fiona "
     "Halloran said here on Thursday.\n\nHalloran, on a three-day visit that began on Monday, announced the "
     "package after a meeting with her Tongan counterpart, Siaosi Vunipola."),
    ("opening:planned date=2026-10",
     "Finland's Development Minister Ville Rehn will visit Tanzania in October. During the trip she will open "
     "the renovated embassy in Dar es Salaam and meet President John Magu."),
    ("opening:held with=Wagener,Batbold date=2026-05-12",
     "Luxembourg's Economy Minister Jean Wagener met Mongolia's Digital Minister Saran Batbold in Ulaanbaatar "
     "on Monday. On Tuesday they both laid the foundation stone of a ground station."),
    ("meeting:planned parties=DJ,ER",
     "On Monday Djibouti's foreign minister Abdou Robleh met his Eritrean counterpart Tekeste Haile in Doha. "
     "The talks were chaired by the emir of Qatar. In October the defence ministers of the two countries are "
     "to meet in Doha."),
    ("visit:planned with=Doseri without=Didi; meeting:planned with=Doseri parties=BH,LK",
     "MALE, May 14 (BNA) - Foreign Minister Dr. Khalid Al Doseri today inaugurated the Embassy of the Kingdom "
     "of Bahrain together with the Minister of Foreign Affairs of Maldives, Aishath Didi.\n\nThe Minister of "
     "Foreign Affairs thanked Bahrain for its support. Tomorrow the Foreign Minister leaves for Colombo, "
     "where he is to meet the Prime Minister of Sri Lanka."),
    ("meeting|call:held parties=LV,CA,EE,LT",
     "Latvia's defence minister Kris Ozols and his Canadian counterpart Mary Delorme met in Riga on Monday. "
     "On Tuesday they held a video meeting with their colleagues from Estonia and Lithuania."),
    ("person:head_of_government name=Ibrahimov country=MY; person:minister name=Zafran country=MY",
     "Prime Minister Datuk Seri Anuar Ibrahimov and Investment, Trade and Industry Minister Tengku Datuk Seri "
     "Zafran Aziz on Monday met Singapore's Prime Minister Lawrence Teo in Putrajaya."),
    ("person:head_of_government name=Thani country=QA; person:deputy_foreign_minister name=Muraikh "
     "country=QA; person:minister name=Khulaifa country=QA",
     "Qatar's Prime Minister and Minister of Foreign Affairs HE Sheikh Mohammed bin Jasim Al Thani met on "
     "Tuesday with the Secretary-General of the League of Arab States. Minister of State at the Ministry of "
     "Foreign Affairs HE Sultan bin Saad Al Muraikh attended. Minister of Commerce HE Nasser Al Khulaifa "
     "travelled to Geneva."),
    ("person:official name=Hartono country=ID; person:ambassador name=Reyes country=PH",
     "Director General for Asia Pacific and African Affairs of the Indonesian Foreign Ministry, Abdul "
     "Hartono, met the Philippine Ambassador to Indonesia, Gina Reyes, in Jakarta on Tuesday."),
    ("person:minister name=Chirau country=KE; person:minister name=Ali country=TZ",
     "Kenya's Trade Cabinet Secretary Lee Chirau met Tanzania's Minister for Industry Salim Ali in Arusha on "
     "Monday."),
    ("person:military_officer name=Baker country=US; person:chief_of_defence name=Charles country=JM",
     "Commander of US Southern Command Admiral John Baker paid a courtesy call on Jamaica's Chief of Defence "
     "Staff Rear Admiral Anne Charles in Kingston on Tuesday."),
    ("person:legislator name=Cole country=US; person:head_of_state name=Lai country=TW; meeting:held "
     "with=Cole,Lai",
     "A US congressional delegation led by Senator Chris Cole (R-Delaware) met Taiwan's President Ching Lai "
     "in Taipei on Monday."),
    ("person:diplomat name=Drummond country=GB; person:diplomat name=Kvaran country=IS",
     "Iceland's chief negotiator Thora Kvaran proposed a two-year deal with Britain. The head of the British "
     "negotiating team, Fiona Drummond, said it went too far."),
    ("person:legislator name=Petrov country=BG; person:speaker name=Duda country=PL",
     "Deputy Speaker of the Bulgarian National Assembly Ivan Petrov met Polish Sejm Marshal Anna Duda in "
     "Warsaw on Tuesday."),
    ("person:international_official name=Rahman; person:minister name=Khan country=BD",
     "UN Resident Coordinator in Bangladesh Gwyn Rahman called on Bangladesh's Planning Minister Wahid Khan "
     "in Dhaka on Tuesday."),
    ("person:spokesperson name=Lin country=CN; person:foreign_minister name=Tanaka country=JP",
     "Chinese Foreign Ministry spokesperson Lin Wei said on Tuesday that China opposed remarks by Japanese "
     "Foreign Minister Yuki Tanaka."),
    ("person:military_officer name=Reid country=AU; person:chief_of_defence name=Vaea country=TO",
     "Commander of the Australian Fleet Rear Admiral Chris Reid met the Chief of Tonga's Armed Forces, "
     "Brigadier Sione Vaea, in Nuku'alofa on Tuesday."),
    ("person:other name=Haakon country=NO; person:head_of_state name=Rinke country=FI",
     "Crown Prince Haakon Olav of Norway was received by Finnish President Jari Rinke in Helsinki on Tuesday."),
    ("person:business name=Ross country=CA; person:minister name=Mumba country=ZM",
     "Chief executive of Canadian mining company First Copper Tristan Ross met Zambia's Mines Minister Paul "
     "Mumba in Lusaka on Tuesday."),
    ("person:envoy name=Cole country=US; person:foreign_minister name=Awad country=SD",
     "US Special Envoy for Sudan Tom Cole met Sudanese Foreign Minister Ali Awad in Cairo on Tuesday."),
    ("person:deputy_foreign_minister name=Misri country=IN; person:deputy_foreign_minister name=Rai "
     "country=NP",
     "India's Foreign Secretary Vik Misri and his Nepali counterpart Amrit Rai held talks in Kathmandu on "
     "Tuesday."),
    ("person:foreign_minister name=Lamb country=GB; person:foreign_minister name=Rossi country=IT",
     "Foreign Secretary David Lamb met Italian Foreign Minister Anto Rossi in London on Tuesday, the Foreign "
     "Office said."),
    ("meeting:held with=Mwamba,Chirwa place=Lusaka date=2026-05-12; meeting:held with=Mwamba,Phiri "
     "place=Lusaka date=2026-05-13",
     "LUSAKA, 14 May 2026 (ZANA) - Malawi's trade minister John Mwamba met his Zambian counterpart Grace "
     "Chirwa in Lusaka on Tuesday. The two ministers discussed maize. On Wednesday the Malawian minister was "
     "received by Zambia's Vice President Mutale Phiri."),
    ("meeting:held with=Sok,Rossi date=2026-05-12 parties=KH,IT; signing:held with=Sok,Rossi date=2026-05-12",
     "Cambodian Foreign Minister Dara Sok received Italian Foreign Minister Anto Rossi on Tuesday. After "
     "their talks, the two signed a visa agreement. The Italian side promised two patrol boats."),
    ("meeting:held with=Sok,Rossi parties=KH,IT; -meeting with=Sok,Neri",
     "Cambodian Foreign Minister Dara Sok received Italian Foreign Minister Anto Rossi in Phnom Penh on "
     "Tuesday."),
    ("person:international_official name=Jules; person:head_of_government name=Drew country=KN; meeting:held "
     "with=Jules,Drew place=Basseterre",
     "St Kitts and Nevis Prime Minister Terrance Drew received the Director-General of the OECS, Dr. Didacus "
     "Jules, in Basseterre on Tuesday."),
    ("person:foreign_minister name=Wang country=SG; person:foreign_minister name=Hasan country=MY; "
     "meeting:held with=Wang,Hasan",
     "Minister for Foreign Affairs Dr Vivian Wang met with Malaysian Minister of Foreign Affairs YB Dato' "
     "Seri Utama Mohamad Hasan in Singapore on Tuesday, Singapore's Ministry of Foreign Affairs said."),
    ("demand actor=EU",
     "Brussels demands that Hungary withdraw the law. European Commission spokesman Jan Maas said so on "
     "Tuesday."),
    ("-demand actor=EU",
     "Nairobi demands that Uganda withdraw the law. A spokesman of the African Union welcomed that on "
     "Tuesday."),
]
