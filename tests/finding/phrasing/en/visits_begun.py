"""English articles about what a visit begins with, who came along, who opened what others attended, what only came before."""

from __future__ import annotations

# fmt: off
LANGUAGE = "en"
ARTICLES = [
    ("visit:held place=Tallinn with=Toktogulov without=Kask; meeting:held place=Tallinn with=Toktogulov,Kask",
     "Kyrgyz prime minister Azamat Toktogulov began his visit to Tallinn on Monday with a meeting with Estonian prime "
     "minister Mart Kask."),
    ("visit:held place=Riga count=1 with=Hall,Lindqvist",
     "Sweden's defence minister Karin Hall visited Riga on Tuesday, where she met her Latvian colleague Janis Ozols. The "
     "chief of the navy, Rear Admiral Tomas Lindqvist, also took part in the trip."),
    ("opening:held count=1 with=Sell,Rahmonov",
     "Sweden's ambassador Anna Sell attended the opening of a laboratory in Khujand on Tuesday. The laboratory was "
     "inaugurated by Tajikistan's energy minister Dilshod Rahmonov."),
    ("measure:held parties=KE,ET date=2026-05-14",
     "Kenya is expelling three Ethiopian diplomats after its embassy in Addis Ababa was attacked on Saturday."),
    ("visit:planned date=2026-05-20 place=Tokyo without=Kask",
     "According to foreign minister Mart Kask, an Estonian delegation will travel to Tokyo on 20 May."),
    ("visit:planned place=Osaka with=Bergqvist; meeting:planned place=Osaka with=Bergqvist,Sato",
     "Sweden's speaker Ulrika Bergqvist will travel to Osaka on 16 May to visit a company and to meet Japanese trade "
     "minister Ken Sato."),
    ("visit:held date=2025-07 place=Havana with=Frykman",
     "In July last year Sweden's foreign minister Ola Frykman was sent to Havana to talk with Cuba's government."),
    ("-visit", "President Ola Frykman of Sweden sent condolences to Cuba on Tuesday."),
]
