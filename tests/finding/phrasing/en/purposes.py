"""A journey, its stops, and those whom somebody travels to meet, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "visit:planned with=Bonavia date=2026-05-20 place=Tripoli without=Treki; meeting:planned with=Bonavia,Treki "
        "date=2026-05-20 place=Tripoli",
        "Maltese Prime Minister Karl Bonavia is due to fly to Tripoli on 20 May for talks with Libyan Prime "
        "Minister Osama Treki.",
    ),
    (
        "visit:planned date=2026-05-15 with=Hallberg place=Ottawa; meeting:planned date=2026-05-15 "
        "with=Hallberg,Tremblay place=Ottawa",
        "Swedish Foreign Minister Karin Hallberg will travel to Ottawa on Friday to meet Canadian Foreign Minister "
        "Luc Tremblay.",
    ),
    (
        "visit:held date=2026-05-12 with=Hallberg place=Ottawa; meeting:held with=Hallberg,Tremblay place=Ottawa",
        "Swedish Foreign Minister Karin Hallberg flew to Ottawa on Tuesday for talks with her Canadian counterpart "
        "Luc Tremblay.",
    ),
    (
        "visit:planned with=Hallberg; -meeting",
        "Swedish Foreign Minister Karin Hallberg will travel to Ottawa on Friday for talks on fisheries.",
    ),
    (
        "visit:held with=Hallberg; -meeting",
        "Swedish Foreign Minister Karin Hallberg arrived in Ottawa on Tuesday to press for talks with Russian "
        "President Oleg Orlov.",
    ),
    (
        "visit:planned date=2026-05-18 country=BO with=Soto; visit:planned date=2026-05-20 country=PY with=Soto",
        "Chilean Foreign Minister Ana Soto will visit Bolivia on Monday and Paraguay on Wednesday.",
    ),
    (
        "visit:held date=2026-05-11 place=La_Paz with=Soto; visit:held date=2026-05-12 place=Asunción with=Soto",
        "Chilean Foreign Minister Ana Soto flew to La Paz on Monday and on to Asunción on Tuesday.",
    ),
    (
        "visit:planned with=Soto date=2026-05-18 count=1",
        "Chilean Foreign Minister Ana Soto will visit Bolivia on Monday and speak to parliament on Wednesday.",
    ),
    (
        "visit:planned date=2026-05-17 country=BD with=Saxell",
        "Finnish Development Minister Elina Saxell travelled to Nepal on Monday, where she met Nepalese Finance "
        "Minister Hari Rai. On Sunday she continues to Bangladesh.",
    ),
    (
        "visit:held date=2025-10 with=Doukas without=Hasanaj; meeting:held date=2025-10 with=Doukas,Hasanaj",
        "Last October Greek Foreign Minister Achilleas Doukas visited Tirana and spoke there with Albanian "
        "President Valbona Hasanaj.",
    ),
    (
        "dialogue:planned session=17 with=Mwana,Nkhoma place=Lilongwe; visit:planned with=Mwana "
        "date=2026-05-20/2026-05-22 place=Lilongwe without=Nkhoma",
        "Zambian Foreign Minister Josephine Mwana will travel to Lilongwe from 20th to 22nd May to co-chair the "
        "17th Session of the Zambia-Malawi Joint Permanent Commission with her counterpart, Yamikani Nkhoma.",
    ),
)
