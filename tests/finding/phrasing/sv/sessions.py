"""What meets, what is only pointed to, and what is called off, in Swedish."""

LANGUAGE = "sv"

HEAD = (
    "Perus utrikesminister Rosa Quispe uttalade sig i Lima om förbindelserna med Georgien. Hon berömde "
    "Georgiens ambassadör Lado Beridze."
)

CASES = (
    (
        "dialogue:held place=Suva; -meeting",
        (
            "Den blandade kommissionen mellan Peru och Fiji sammanträdde i Suva den 8 maj under ledning av "
            "ministrarna Carla Soto och Inia Tabua."
        ),
    ),
    ("dialogue:held place=Suva; -meeting", "Gränskommissionen mellan Peru och Fiji möttes i Suva den 8 maj."),
    (
        "dialogue:planned place=Suva session=1; -meeting",
        "Den blandade kommissionen mellan de båda länderna möts för första gången i Suva i november.",
    ),
    (
        "dialogue:planned place=Suva session=2 with=Soto",
        "Perus utrikesminister Carla Soto reser på fredag till Suva för den andra peruansk-fijianska handelsdialogen.",
    ),
    (
        "negotiation:planned place=Vienna; -dialogue",
        "Om ett luftfartsavtal förhandlas det sedan förra året. Nästa runda hålls i Wien i september.",
    ),
    (
        "meeting:held count=1",
        (
            "Perus president Carla Soto och Fijis premiärminister Inia Tabua höll samtal i Suva på tisdagen. Vid "
            "samtalen välkomnade de båda ledarna att fiskeavtalet trädde i kraft den 1 maj."
        ),
    ),
    (
        "-meeting; summit:held",
        (
            "Det 16:e toppmötet i Pacific Islands Forum avslutades på lördagen i Suva. Mötet, som öppnades i "
            "fredags, leddes av Fijis president Inia Tabua."
        ),
    ),
    (
        "dialogue:held place=Suva session=7",
        "De båda länderna tillsatte 2016 en gemensam arbetsgrupp för fiske. Den möttes för sjunde gången i Suva i oktober.",
    ),
    (
        "dialogue:planned place=Suva; -meeting",
        (
            "De båda ministrarna kom överens om att sammankalla den gemensamma gränskommissionen mellan Peru och "
            "Fiji. Den ska mötas i Suva den 29 september för första gången sedan 2019."
        ),
    ),
    (
        "visit:planned with=Tabua country=PE",
        "Hon vill ta upp frågan när Fijis president Inia Tabua besöker Lima den 18 juni.",
    ),
    (
        "meeting:held place=Suva parties=FJ,PE",
        "Överenskommelsen nåddes sent på måndagen i Suva, där Perus och Fijis arméchefer möttes.",
    ),
    (
        "visit:cancelled with=Tabua parties=FJ,PE",
        "Fijis president Inia Tabua ställer in nästa veckas statsbesök i Peru.",
    ),
    (
        "visit:cancelled with=Tabua parties=FJ,PE",
        "Fijis utrikesminister Inia Tabua ställde in ett stopp i Lima som planerats till den 20 maj.",
    ),
)
