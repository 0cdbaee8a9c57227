"""Talks told as the occasion of something else, one by one, or told again with their day, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 with=Benali,Quiroga place=Rabat",
        "In a meeting on Tuesday in Rabat with Bolivian Vice President Jorge Quiroga, who is visiting Morocco, "
        "Moroccan Speaker Hicham Benali said the two sides should continue to exchange experience.",
    ),
    (
        "meeting:held date=2026-05-12 place=Vientiane with=Rizal,Bouavone; meeting:held with=Rizal,Chaiyo "
        "without=Bouavone",
        "Malaysian Deputy Defence Minister Ahmad Rizal met the deputy chief of staff of the Lao army, Khamla "
        "Bouavone, on Tuesday. The meeting took place on the sidelines of the meeting of ASEAN senior defence "
        "officials in Vientiane.\n\nAt a meeting with the permanent secretary of the Thai defence ministry, General "
        "Somsak Chaiyo, both sides agreed to step up exchanges. Malaysia supports Laos, Ahmad Rizal stressed.",
    ),
    (
        "visit:proposed with=Hendrik; meeting:held date=2026-05-13 place=Phnom_Penh with=Chan,Sofia",
        "President Rith Chan of Cambodia has invited King Hendrik and Queen Sofia of the Netherlands to pay a state "
        "visit to Cambodia in the near future. The president did so during the audience he granted the queen on "
        "Wednesday afternoon at the presidential palace in Phnom Penh.",
    ),
    (
        "meeting:held with=Halloran,Vunipola date=2026-05-12; visit:held with=Halloran date=2026-05-11/2026-05-13 "
        "country=TO",
        "New Zealand will pay for half of Tonga's new undersea cable, Prime Minister Fiona Halloran said on "
        "Tuesday. Halloran, on a three-day visit that began on Monday, announced the package after a meeting with "
        "her Tongan counterpart, Siaosi Vunipola.",
    ),
    (
        "meeting:held with=Reyes,Cruz; -visit:held with=Reyes",
        "Philippine Foreign Secretary Maria Reyes spent hours in meetings with Mexican Foreign Minister Jose Cruz "
        "on Tuesday.",
    ),
    (
        "summit:held date=2026-05-13 with=Reyes,Cruz",
        "A spokesman said the summit between Philippine President Maria Reyes and Mexican President Jose Cruz on "
        "Wednesday brought progress on trade.",
    ),
    (
        "call:held date=2026-05-13 with=Gatt,Warfalli",
        "Malta and Libya agreed on Wednesday to set up a joint hotline for migrant boats. Maltese Foreign Minister "
        "Doreen Gatt told reporters that the deal was struck in a video call with her Libyan counterpart, Salem "
        "Warfalli.",
    ),
    (
        "visit:planned date=2026-05-19/2026-05-22 country=RS with=Nguema; visit:planned date=2026-05-22/2026-05-24 "
        "country=BG with=Nguema",
        "Gabonese Prime Minister Paul Nguema will pay an official visit to Serbia from May 19 to 22 and to Bulgaria "
        "from May 22 to 24.",
    ),
    (
        "meeting:held with=Nguema,Merten parties=GA,AT; meeting:held with=Nguema,Madani parties=GA,EG",
        "Gabonese Prime Minister Paul Nguema on Wednesday held bilateral meetings with Austrian Chancellor Franz "
        "Merten and Egyptian Prime Minister Mostafa Madani on the sidelines of the summit in Dakar.",
    ),
    (
        "meeting:held with=Nguema,Merten,Madani",
        "Gabonese Prime Minister Paul Nguema on Wednesday held trilateral talks with Austrian Chancellor Franz "
        "Merten and Egyptian Prime Minister Mostafa Madani in Dakar.",
    ),
    (
        "call:held with=Carl,Moreau; visit:postponed parties=SE,FR",
        "King Carl of Sweden and French President Paul Moreau jointly decided in a telephone call on Wednesday to "
        "postpone the French state visit to Sweden.",
    ),
    (
        "call:held date=2026-05-10 with=Demir,Cole; -meeting:held",
        "Turkish President Kemal Demir called his US counterpart, Donald Cole, on Sunday to discuss bilateral and "
        'regional issues, the Directorate of Communications said. "President Kemal Demir spoke with US President '
        'Donald Cole over the phone. Bilateral relations were discussed," it said in a message.',
    ),
)
