"""Gifts, loans and what only looks like them in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"
HEAD = "Island och Japan undertecknade ett försvarsavtal i Tokyo den 3 maj."

CASES = [
    (
        "commitment by=FI to=MD amount=40e6; -commitment by=MD",
        "Finland meddelade ett nytt militärt stödpaket till Moldavien värt 40 miljoner euro.",
    ),
    (
        "commitment by=NO to=GE amount=90e6; -commitment by=GE",
        "Norge presenterade ett stödpaket till Georgien till ett värde av 90 miljoner kronor.",
    ),
    (
        "commitment by=imf to=GH amount=80e6; -commitment by=GH",
        "Internationella valutafonden stöder Ghana. Landet får lån på 80 miljoner dollar.",
    ),
    (
        "commitment by=JP to=PE amount=50e6; -commitment by=PE",
        "Japan hjälper Peru. I måndags fick landet ett lån på 50 miljoner dollar.",
    ),
    (
        "commitment by=FI to=SD amount=5e6 currency=EUR; commitment by=FI to=TD amount=4e6 currency=EUR",
        "Finland ger 9 miljoner euro i nödhjälp. Av dem går 5 miljoner till Sudan och 4 miljoner till Tchad.",
    ),
    (
        "commitment by=JP to=KE amount=12e6",
        "Japan hjälper Kenya på nytt. Det rör sig om ett bidrag på 12 miljoner dollar.",
    ),
    (
        "commitment by=FI to=LS amount=3e6",
        "Finlands minister Aino Saarinen meddelade att Finlands stöd till Lesotho uppgår till 3 miljoner euro.",
    ),
    (
        "commitment by=PT to=MW amount=9e6",
        "I Malawi ska Portugals minister Rui Costa öppna en skola. I år är Portugals stöd till landet 9 miljoner euro.",
    ),
    (
        "commitment by=IE to=TD amount=8e6",
        "Irland har understött Tchad med 8 miljoner euro.",
    ),
    (
        "-commitment amount=155; commitment by=NO to=GE amount=9000; -figure value=155",
        "Norge levererar 9 000 granater av kalibern 155 millimeter till Georgien.",
    ),
    (
        "-commitments",
        "Ghana och Nepal lovade att öka handeln till 2 miljarder dollar till 2030.",
    ),
    (
        "-commitment amount=14",
        "Värdet av de 14 materielpaket som Finland beslutat om till Georgien uppgår nu till 200 miljoner euro.",
    ),
]
