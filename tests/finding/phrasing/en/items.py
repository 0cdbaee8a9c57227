"""Short items in English: events, agreements and promises of states of all continents."""

from __future__ import annotations

from tests.finding.phrasing.en import plain

# fmt: off
LANGUAGE = "en"
HEAD = plain.HEAD
CASES = [
    ("-meeting", "The Emir of Qatar received a written message from Soto on Monday, the ministry said."),
]
ARTICLES = [
    ("meeting:held date=2026-05-12 with=Nkosi,Halme place=Helsinki parties=FI,ZA; person:foreign_minister "
     "name=Halme country=FI",
     "Finland, South Africa discuss mining\n\nHELSINKI, May 12 - Finnish Foreign Minister Elina Halme met South "
     "African International Relations Minister Sipho Nkosi here on Tuesday to discuss critical minerals and "
     "vocational training."),
    ("visit:planned date=2026-05-20/2026-05-22 country=UZ with=Petrovic parties=RS,UZ",
     "Serbian president to visit Uzbekistan\n\nSerbian President Milan Petrovic will pay an official visit to "
     "Uzbekistan from 20 to 22 May, the presidential office in Belgrade said. He will hold talks with his Uzbek "
     "counterpart in Tashkent."),
    ("visit:held with=Al-Harbi; meeting with=Al-Harbi,Dlamini",
     "Saudi envoy arrives in Mbabane\n\nMBABANE - A special envoy of the Saudi crown prince, Faisal Al-Harbi, arrived "
     "in Eswatini on Monday for a two-day visit. He was received by Prime Minister Themba Dlamini, to whom he "
     "handed a written message."),
    ("measure:held date=2026-05-11 parties=BR,VE",
     "Brazil summons Venezuelan ambassador\n\nBRASILIA - Brazil's foreign ministry on Monday summoned the Venezuelan "
     "ambassador, Rafael Mora, to protest against the detention of two Brazilian journalists in Caracas."),
    ("measure:held parties=EE,RU",
     "Estonia expels two Russian diplomats\n\nTALLINN, May 12 (BNS) - Estonia declared two employees of the Russian "
     "embassy personae non gratae on Tuesday and gave them 72 hours to leave the country."),
    ("measure:held parties=MD,RU; oppose|accuse",
     "Moldova recalls ambassador from Moscow\n\nCHISINAU - Moldova has recalled its ambassador to Russia for "
     "consultations, Foreign Minister Ion Rusu said on Wednesday, accusing Moscow of interfering in the country's "
     "election."),
    ("measure:held parties=CA,IR",
     "Canada imposes sanctions on Iranian officials\n\nOTTAWA - Canada imposed sanctions on Tuesday on 12 Iranian "
     "officials and four entities over the crackdown on protesters."),
    ("exercise:held date=2026-05-11/2026-05-22 parties=IN,LK",
     "India, Sri Lanka begin naval drills\n\nThe navies of India and Sri Lanka on Monday began a 12-day joint "
     "exercise off Trincomalee, the Sri Lankan navy said in a statement."),
    ("exercise:planned parties=KE,US",
     "Kenya to host US-led exercise\n\nNAIROBI - Kenya will host a military exercise with the United States in "
     "August, involving about 800 troops from both countries."),
    ("port_call:held place=Durban country=ZA parties=CN,ZA",
     "Chinese ship in Durban\n\nThe Chinese naval hospital ship Peace Ark docked at Durban on Sunday for a seven-day "
     "goodwill visit, the South African defence force said."),
    ("agreement:signed parties=AM,GR; signing:held date=2026-05-12 place=Athens with=Sargsyan,Pappas",
     "Armenia and Greece sign labour deal\n\nATHENS - Armenian Labour Minister Anna Sargsyan and her Greek "
     "counterpart Nikos Pappas signed an agreement on seasonal workers in Athens on Tuesday."),
    ("treaty:ratified parties=DZ,ZA; vote",
     "Algeria ratifies treaty\n\nALGIERS, May 12 (APS) - The People's National Assembly on Tuesday ratified the "
     "extradition treaty between Algeria and South Africa signed in Pretoria in December 2024."),
    ("agreement:in_force parties=BD,NP",
     "Power trade deal takes effect\n\nKATHMANDU - A power trade agreement between Nepal and Bangladesh came into "
     "effect on Sunday, Nepal's energy ministry announced."),
    ("agreement:to_be_signed parties=ET,SO",
     "Ethiopia, Somalia to sign port accord\n\nMOGADISHU - Ethiopia and Somalia will sign an agreement on port access "
     "next month, Somali Foreign Minister Abdi Warsame said on Tuesday."),
    ("agreement:terminated parties=AU,NR",
     "Nauru pulls out\n\nNauru has terminated its security agreement with Australia, President Russ Adeang announced "
     "on Monday."),
    ("memorandum_of_understanding:signed parties=CU,VN",
     "Cuba and Vietnam\n\nHAVANA - Cuba and Vietnam on Monday inked a memorandum of understanding on rice production, "
     "state media reported."),
    ("joint_statement parties=ID,KR",
     "Seoul and Jakarta\n\nSEOUL - South Korea and Indonesia adopted a joint statement on supply chains following "
     "summit talks in Seoul on Wednesday."),
    ("commitment:pledged by=NO to=UA amount=1.2e9 currency=NOK",
     "Norway\n\nOSLO - Norway will provide Ukraine with a further 1.2 billion kroner for air defence, Prime Minister "
     "Kari Lunde said on Tuesday."),
    ("commitment by=TR to=SO amount=22",
     "Turkish vehicles\n\nMOGADISHU - Türkiye has donated 22 armoured vehicles to the Somali police, the Turkish "
     "embassy said on Monday."),
    ("commitment by=GB to=MW amount=8e6 currency=GBP",
     "UK aid\n\nThe United Kingdom has pledged £8 million in humanitarian assistance to Malawi, where floods have "
     "displaced 40,000 people."),
    ("oppose|reject actor=Mensah",
     "Ghana rejects\n\nACCRA - Ghana's Foreign Minister Kojo Mensah has rejected a proposal by Togo to redraw the "
     "maritime boundary between the two countries."),
    ("accuse actor=Okello addressee=RW",
     "Congo accuses Rwanda\n\nKINSHASA - Congolese Communications Minister Jean Okello accused Rwanda on Monday of "
     "sending troops across the border."),
    ("call:held date=2026-05-11 with=Laine,Sato parties=FI,JP",
     "Call\n\nFinnish Prime Minister Aino Laine and Japanese Prime Minister Kenji Sato held a telephone conversation "
     "on Monday, the Finnish government said."),
    ("summit:planned date=2026-06 place=Addis_Ababa",
     "AU summit\n\nLeaders of the East African bloc will hold an extraordinary summit in Addis Ababa in June, "
     "Ethiopia's foreign ministry said."),
    ("negotiation:held place=Geneva; negotiation parties=AM,AZ",
     "Border talks\n\nGENEVA - Negotiators from Armenia and Azerbaijan opened a new round of talks on border "
     "demarcation in Geneva on Monday."),
    ("appointment:held parties=LV,JP",
     "New ambassador\n\nRIGA - Latvia has appointed career diplomat Ilze Berzina as its ambassador to Japan, the "
     "foreign ministry said on Tuesday."),
    ("transfer:held parties=BY,PL",
     "Prisoner swap\n\nWARSAW - Belarus and Poland exchanged six prisoners at the Kuznica border crossing on Monday, "
     "Polish officials said."),
    ("incident:held parties=IN,PK",
     "Border clash\n\nISLAMABAD - Pakistani and Indian troops exchanged fire across the Line of Control on Saturday "
     "night, killing two soldiers, the Pakistani army said."),
    ("opening:held date=2026-05-11 place=Tirana with=Hoxha",
     "Embassy opens\n\nTIRANA - Kuwait opened an embassy in Tirana on Monday in the presence of Albanian Foreign "
     "Minister Arta Hoxha."),
    ("visit:proposed with=Rahman",
     "Invitation\n\nDHAKA - Malaysian Prime Minister Datuk Ahmad Zaki has invited Bangladeshi Prime Minister Tariq "
     "Rahman to visit Kuala Lumpur."),
    ("meeting:planned date=2026-05-18 place=Brussels",
     "Brussels talks\n\nBRUSSELS - EU foreign policy chief Marta Lindqvist will meet the foreign ministers of Serbia "
     "and Kosovo in Brussels on Monday, her spokesman said."),
    ("visit:planned place=Tripoli country=LY",
     "Tunisian minister to Tripoli\n\nTunisian Foreign Minister Nabil Ben Youssef will travel to Tripoli on Thursday "
     "for talks with the Libyan government."),
    ("meeting place=Santiago country=CL",
     "Peruvian minister in Chile\n\nPeruvian Foreign Minister Rosa Mella met Chilean President Raul Ortega in "
     "Santiago on Tuesday."),
    ("meeting place=Georgetown country=GY",
     "Talks\n\nGuyanese Foreign Minister Rosa Mella met Surinamese President Raul Ortega in Georgetown on Tuesday."),
    ("-affirm actor=Karoui",
     "Tunisia: foreign minister to Tripoli\n\nThe Minister of Foreign Affairs, Nabil Ben Youssef, will travel to "
     "Tripoli on Thursday at the head of a delegation including the Minister of Trade, Mouna Karoui, according to a "
     "press release from the department."),
    ("signing:held date=2025-11 place=Berlin with=Lunde,Brandt; -agreement:terminated",
     "Norway backs treaty\n\nOSLO, May 12 (NTB) - Norway's parliament on Tuesday voted 112 to 40 to ratify a defence "
     "treaty with Germany. The treaty, signed in Berlin last November by Prime Minister Kari Lunde and Chancellor "
     "Max Brandt, provides for joint patrols. The Socialist Left party opposed the agreement."),
    ("visit count=1; visit country=TM",
     "President of Mongolia concluded his visit to Turkmenistan\n\nThe state visit of the President of Mongolia "
     "Batbold Gantulga to Turkmenistan has been completed. The President of Mongolia also visited the port of "
     "Turkmenbashi."),
    ("-negotiation; -meeting:planned date=2026-05-18; meeting place=Manila with=Tanabe,Salas",
     "Japan and the Philippines hold 2+2\n\nMANILA (Kyodo) -- Foreign and defense ministers of Japan and the "
     "Philippines on Monday agreed to start talks on a pact to share military supplies. Japanese Foreign Minister "
     "Yoko Tanabe met with her Philippine counterpart, Enrique Salas, in Manila."),
    ("commitment by=US to=JO amount=75e6 currency=USD",
     "US aid for Jordan\n\nAMMAN - The United States will provide an additional $75 million in support of refugees in "
     "Jordan, the US embassy said."),
    ("commitment by=JP to=FJ,TO,WS amount=500e6 currency=JPY",
     "Japan and the Pacific\n\nSUVA - Japan pledged 500 million yen to Fiji, Samoa and Tonga for tsunami warning "
     "systems on Monday."),
    ("commitment by=DK amount=200e6 currency=DKK to=SD",
     "Danish aid\n\nCOPENHAGEN - Denmark is setting aside a further DKK 200 million for humanitarian aid to Sudan, "
     "Foreign Minister Mette Krog said on Tuesday."),
    ("commitment:completed by=CZ to=UA amount=50 flow=equipment",
     "Czech delivery\n\nPRAGUE - The Czech Republic has delivered 50 infantry fighting vehicles to Ukraine, Defence "
     "Minister Jan Dvorak said on Monday."),
    ("commitment:pledged by=PL to=MD amount=20",
     "Poland and Moldova\n\nCHISINAU - Poland will donate 20 ambulances to Moldova, the Polish foreign ministry "
     "announced."),
    ("commitment:pledged by=CA to=HT amount=120 flow=personnel",
     "Canadian trainers\n\nOTTAWA - Canada will send 120 police trainers to Haiti, Prime Minister Luc Tremblay said "
     "on Wednesday."),
    ("commitment by=CN to=KH amount=300e6 currency=USD",
     "China, Cambodia\n\nPHNOM PENH - China has agreed to lend Cambodia 300 million U.S. dollars for a railway to the "
     "Thai border."),
    ("commitment by=IN to=MV amount=400e6 currency=USD",
     "India and Maldives\n\nMALE - India extended a 400 million dollar currency swap to the Maldives during the visit "
     "of President Ibrahim Naseer to New Delhi on Monday."),
    ("commitment by=FR to=LB amount=100e6 currency=EUR",
     "Lebanon conference\n\nPARIS - France will contribute 100 million euros to the reconstruction of southern "
     "Lebanon, President Claire Morel told a donors' conference in Paris on Thursday."),
    ("commitment by=EU to=TN amount=150e6 currency=EUR",
     "EU funds for Tunisia\n\nTUNIS - The European Commission on Tuesday disbursed 150 million euros to Tunisia in "
     "budget support."),
    ("commitment by=KW to=LB amount=50000",
     "Kuwaiti wheat\n\nBEIRUT - Kuwait has pledged 50,000 tonnes of wheat to Lebanon, Economy Minister Sami Khoury "
     "said."),
    ("commitment by=TW to=PY amount=150e6 currency=USD",
     "Taiwan loan\n\nASUNCION - Taiwan will offer Paraguay a 150 million dollar loan to build social housing."),
    ("commitment by=HU amount=400 flow=personnel",
     "Hungarian soldiers for Chad\n\nBUDAPEST - Hungary is to deploy 400 soldiers to Chad from July, Defence Minister "
     "Gabor Kiss said."),
    ("commitment by=BE to=CD amount=90e6 currency=EUR",
     "Belgium and DRC\n\nKINSHASA - Belgium and the Democratic Republic of Congo signed a cooperation programme worth "
     "90 million euros on Wednesday, under which Brussels will fund schools and rural roads."),
    ("commitment by=GB to=KE amount=9.5e6 currency=GBP",
     "UK-Kenya\n\nNAIROBI - Britain's Africa minister, Jane Holloway, unveiled a £9.5m package for Kenya's northern "
     "counties on a visit to Isiolo on Monday."),
    ("commitment by=RU amount=25000",
     "Russian grain\n\nBAMAKO - Russia will ship 25,000 tons of grain to Mali free of charge, the Malian trade "
     "ministry announced."),
    ("commitment by=TR amount=10 to=KG",
     "Scholarships\n\nBISHKEK - Türkiye will grant 10 scholarships to Kyrgyz students of veterinary medicine under an "
     "agreement reached in Bishkek on Monday."),
    ("commitment by=BR amount=2 to=UY",
     "Brazil\n\nMONTEVIDEO - Brazil handed two refurbished patrol aircraft over to Uruguay on Friday."),
    ("-commitments",
     "Trade\n\nACCRA - Trade between Ghana and Brazil reached 1.2 billion dollars last year, Brazilian Ambassador "
     "Pedro Lima said in Accra."),
    ("-commitments",
     "Loan repaid\n\nCOLOMBO - Sri Lanka owes China about 7 billion dollars, Finance Minister Nimal Silva told the "
     "Chinese ambassador in Colombo on Monday."),
    ("-commitments",
     "Damage\n\nKYIV - The war has caused damage of 480 billion dollars, Ukrainian Prime Minister Olha Melnyk told "
     "Polish counterpart Jan Nowak in Kyiv."),
    ("-commitments",
     "Demand\n\nPORT MORESBY - Papua New Guinea has asked Australia for 300 million dollars to upgrade a naval base."),
]
