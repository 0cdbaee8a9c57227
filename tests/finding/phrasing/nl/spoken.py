"""Talks that others speak of, guests who are only called so, and verbs whose halves stand apart, in Dutch."""

LANGUAGE = "nl"

HEAD = (
    "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe sprak in Lima over de betrekkingen met "
    "Georgië. Ze prees de Georgische ambassadeur, Lado Beridze."
)

CASES = (
    (
        "call:held date=2026-05-11; meeting:planned date=2026-11-14 place=Tashkent; -call:planned",
        "De Kazachse minister Aslan Omarov belde maandag met zijn Oezbeekse collega over de bijeenkomst van de "
        "staatshoofden van Centraal-Azië, die op 14 november in Tasjkent zal plaatsvinden.",
    ),
    (
        "meeting:held with=Golub,Stojanov; meeting:held with=Stojanov,Zupan",
        "Premier Golub van Slovenië sprak maandag in Ljubljana met premier Goran Stojanov van Noord-Macedonië. "
        "Later werd de gast ontvangen door president Nives Zupan.",
    ),
    (
        "visit:held with=Stojanov country=SI",
        "De Sloveense premier Robert Golub sprak maandag met zijn Noord-Macedonische ambtgenoot Goran Stojanov, die "
        "voor een werkbezoek in Ljubljana was.",
    ),
    (
        "visit:held with=Moser date=2026-05-11 country=UA; meeting:held with=Moser place=Chișinău",
        "De Oostenrijkse minister Beate Moser, die maandag in Kiev was, sprak dinsdag in Chisinau met de Moldavische "
        "premier Ion Rusu.",
    ),
    (
        "forum:planned date=2026-05-15 place=Montevideo",
        "De Noorse premier Jonas Aasen reist donderdag naar Montevideo, waar hij vrijdag aanschuift bij een handelsforum.",
    ),
    ("-measure", "De Ierse premier Brian Foley besprak in Accra de terugname van uitgewezen Ghanezen."),
    (
        "meeting:held date=2026-05-10 place=Ohrid",
        "In Ohrid zijn zondag de premiers van Albanië en Montenegro bij elkaar gekomen.",
    ),
    (
        "transfer:held date=2026-05-12",
        "Maleisië en Thailand hebben dinsdag aan de grens twaalf gedetineerden uitgewisseld.",
    ),
    (
        "meeting:held date=2026-05-12; -appointment",
        "Minister Quispe reisde maandag naar Djibouti. Daar volgde op 12 mei een ontmoeting met president Ali Waberi.",
    ),
    ("-signing", "Het associatieakkoord tussen Georgië en de EU werd in juni 2014 in Brussel ondertekend."),
    ("-anniversary", "Peru en Georgië vierden in 2022 dertig jaar diplomatieke betrekkingen."),
    ("meeting:held with=Maas parties=NL,PE", "De Nederlandse minister Frans Maas sprak dinsdag met minister Quispe."),
    (
        "commitment:pledged amount=11500000",
        "Nederland heeft laten weten 11,5 miljoen euro vrij te willen maken voor de tuinbouw in Peru.",
    ),
    (
        "meeting:held with=Stojanov,Quispe count=1; -meeting:planned",
        "Minister Quispe ontving dinsdag in Lima premier Goran Stojanov van Noord-Macedonië. De twee spraken een uur "
        "met elkaar, langer dan voorzien.",
    ),
    (
        "meeting:held date=2026-05-13 with=Sahakian,Demir",
        "De Armeense premier Ara Sahakian en de Turkse president Kemal Demir drukten elkaar woensdag in Jerevan de hand.",
    ),
    (
        "measure:held parties=CA,IN count=2",
        "Canada zette in april zes Indiase diplomaten het land uit. India wees op zijn beurt evenveel Canadezen uit.",
    ),
    (
        "visit:planned count=1",
        "Minister Quispe vliegt vrijdag naar Tasjkent voor overleg met minister Karim Rahimov. Zondag is zij terug in Lima.",
    ),
    ("affirm", "Minister Quispe wees op het belang van de handel met Georgië."),
)
