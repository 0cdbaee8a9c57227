"""A journey, its stops, and those whom somebody travels to meet, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "visit:planned with=Bonavia; meeting:planned with=Bonavia,Treki place=Tripoli",
        "Maltas premiärminister Karl Bonavia reser den 20 maj till Tripoli för samtal med Libyens premiärminister "
        "Osama Treki.",
    ),
    (
        "visit:planned date=2026-05-15 with=Hallberg place=Ottawa; meeting:planned date=2026-05-15 "
        "with=Hallberg,Tremblay place=Ottawa parties=SE,CA",
        "Sveriges utrikesminister Karin Hallberg åker till Ottawa på fredagen för att träffa Kanadas "
        "utrikesminister Luc Tremblay, meddelar regeringen.",
    ),
    (
        "visit:planned date=2026-05-18 country=BO with=Soto; visit:planned date=2026-05-20 country=PY with=Soto",
        "Chiles utrikesminister Ana Soto besöker Bolivia på måndag och Paraguay på onsdag.",
    ),
    (
        "visit:planned date=2026-05-17 country=BD with=Saxell; -meeting:planned",
        "Finlands biståndsminister Elina Saxell reste i måndags till Nepal via Doha, där hon träffade Qatars "
        "biståndsminister Mariam Thawadi. På söndag fortsätter hon till Bangladesh.",
    ),
    (
        "visit:held date=2025-10 with=Doukas without=Hasanaj; meeting:held date=2025-10 with=Doukas,Hasanaj",
        "I oktober i fjol hade Greklands utrikesminister Achilleas Doukas besökt Tirana och där samtalat med "
        "Albaniens president Valbona Hasanaj.",
    ),
    (
        "visit:planned date=2026-05-14 place=Gdynia with=Delorme",
        "Kanadas försvarsminister Marguerite Delorme kom till Riga i tisdags och togs emot av Lettlands president "
        "Anda Liepkalne. På torsdagen reser hon vidare till Gdynia i Polen.",
    ),
)
