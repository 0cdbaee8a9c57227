"""Ceremonies, forums, rounds and ships that are awaited, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "anniversary:held date=2026-05-12 place=Nairobi parties=KE,IN",
        "I Nairobi firades på tisdagen 60-årsdagen av de diplomatiska förbindelserna mellan Kenya och Indien "
        "med en ceremoni.",
    ),
    (
        "dialogue:held session=9 date=2026-05-12 place=Nairobi with=Otieno,Rao; mechanism sessions=9",
        "Den nionde försvarspolitiska dialogen mellan Kenya och Indien, som leddes av Kenyas vice "
        "försvarsminister Peter Otieno och hans indiske kollega Vikram Rao, ägde rum i Nairobi på tisdagen.",
    ),
    (
        "negotiation:held session=7 date=2026-05-12 place=Nairobi parties=KE,IN",
        "Kenya och Indien avslutade på tisdagen i Nairobi den sjunde omgången samtal om ett frihandelsavtal.",
    ),
    (
        "port_call:planned parties=IN,KE place=Mombasa",
        "Den indiska fregatten Tarkash väntas till Mombasa den 18 maj för ett tre dagar långt besök.",
    ),
)
