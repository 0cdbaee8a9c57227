"""What a text goes on counting, negotiating and holding again and again, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "mechanism sessions=6 parties=PE,CL; dialogue:planned session=6 date=2026-06-22/2026-06-23 place=Lima",
        "Perus och Chiles presidenter kom på tisdagen i Arica överens om att den blandade kommissionen "
        "Peru–Chile ska samlas igen efter tre år. Det sjätte mötet är planerat till den 22 och 23 juni i "
        "Lima.",
    ),
    (
        "mechanism sessions=17; dialogue:cancelled date=2026-05-26",
        "Även mötet i den bilaterala gränskommittén mellan Peru och Chile, som skulle hållas i Arica den 26 "
        "maj, har ställts in. Det skulle ha blivit det sjuttonde.",
    ),
    (
        "mechanism sessions=9; dialogue:planned date=2026-05-21 place=Arica",
        "Den 21 maj samlas styrgruppen för försvarssamarbete mellan Peru och Chile i Arica. Det är det nionde mötet.",
    ),
    (
        "mechanism sessions=3; dialogue:planned session=3 date=2026-08-20 place=Lima; dialogue:held "
        "date=2024-10 place=Quito",
        "Peru och Ecuador undertecknade på onsdagen ett fördrag i Lima. Det tredje mötet i det binationella "
        "ministerkabinettet är planerat till den 20 augusti i Lima. Det förra hölls i Quito i oktober 2024.",
    ),
    (
        "negotiation:held session=3 date=2026-04-22; negotiation:planned session=4 date=2026-09 place=Accra",
        "Peru och Ghana förhandlar om ett frihandelsavtal; den tredje rundan avslutades den 22 april i Genève"
        " och en fjärde följer i september i Accra.",
    ),
    (
        "negotiation:held date=2026-05-07 session=5; negotiation:planned session=6 date=2026-06-03 place=Bergen",
        "Förhandlingarna mellan Island, Färöarna och Norge om makrillkvoten avslutades i torsdags i Torshamn "
        "utan resultat. Det var den femte rundan. Island krävde en större andel. En sjätte runda är planerad "
        "till den 3 juni i Bergen.",
    ),
    (
        "dialogue:planned session=4 place=Thimphu date=2027; dialogue:held session=3 date=2026-04-14",
        "Bhutans och Bangladeshs statssekreterare höll den 14 april i Dhaka sin tredje konsultationsrunda. "
        "Den fjärde blir i Thimphu nästa år.",
    ),
    (
        "dialogue:held session=2 date=2019-05; mechanism sessions=2; -meeting",
        "Komorernas och Madagaskars blandade kommission har inte samlats sedan sitt andra möte i maj 2019.",
    ),
)
