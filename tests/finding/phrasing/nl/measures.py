"""Journeys that go on, and what one state does to another, in Dutch."""

LANGUAGE = "nl"

HEAD = (
    "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe sprak in Lima over de betrekkingen met "
    "Georgië. Ze prees de Georgische ambassadeur, Lado Beridze."
)

CASES = (
    (
        "visit:planned country=FJ with=Soto; meeting:planned place=Suva with=Soto,Tabua",
        (
            "De Peruaanse minister Carla Soto reist vrijdagavond door naar Fiji, waar zij zaterdag in Suva "
            "president Inia Tabua ontmoet."
        ),
    ),
    (
        "visit:planned country=FJ with=Soto; meeting:planned place=Suva with=Soto,Tabua",
        (
            "De Peruaanse minister Carla Soto vliegt vrijdag naar Suva, waar ze een gesprek heeft met de Fijische "
            "president Inia Tabua."
        ),
    ),
    (
        "visit:held country=FJ with=Soto; meeting:held place=Suva with=Soto,Tabua",
        "De Peruaanse minister Carla Soto reisde dinsdag naar Suva, waar zij de Fijische president Inia Tabua ontmoette.",
    ),
    ("measure:held parties=FJ,PE", "Fiji zette dinsdag twee Peruaanse diplomaten het land uit."),
    ("measure:held parties=FJ,PE", "Fiji heeft twee Peruaanse diplomaten tot ongewenst persoon verklaard."),
    ("measure:held parties=FJ,PE", "Fiji riep de Peruaanse zaakgelastigde dinsdag op het matje."),
    ("measure:held parties=FJ,PE", "Fiji schort de uitbetaling van ontwikkelingshulp aan Peru op."),
    ("measure:held parties=FJ,PE", "Fiji heeft de hulp aan Peru stopgezet."),
)
