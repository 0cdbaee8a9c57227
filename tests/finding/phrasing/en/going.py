"""What a text goes on counting, negotiating and holding again and again, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "mechanism sessions=6 parties=PE,CL; dialogue:planned session=6 date=2026-06-22/2026-06-23 place=Lima",
        "The presidents of Peru and Chile agreed in Arica on Tuesday that the Peru-Chile Joint Commission "
        "will convene again after three years. The sixth meeting is scheduled for 22 and 23 June in Lima.",
    ),
    (
        "mechanism sessions=17; dialogue:cancelled date=2026-05-26",
        "The meeting of the Peru-Chile border committee that was to be held in Arica on 26 May has also been "
        "cancelled. It would have been the seventeenth.",
    ),
    (
        "mechanism sessions=9; dialogue:planned date=2026-05-21 place=Arica",
        "The steering group on defence cooperation of Peru and Chile will convene in Arica on 21 May. It is "
        "the ninth meeting.",
    ),
    (
        "mechanism sessions=3; dialogue:planned session=3 date=2026-08-20 place=Lima; dialogue:held "
        "date=2024-10 place=Quito",
        "Peru and Ecuador signed a treaty in Lima on Wednesday. The third meeting of the Binational Cabinet "
        "of Ministers is scheduled for 20 August in Lima. The previous one was held in Quito in October 2024.",
    ),
    (
        "-mechanism sessions=3; meeting:held count=1",
        "The presidents of Peru and Chile met in Lima on Tuesday. The third meeting of the two this year is "
        "set for June. A border commission is to be set up.",
    ),
    (
        "negotiation:held session=3 date=2026-04-22 place=Geneva; negotiation:planned session=4 date=2026-09 "
        "place=Accra",
        "Peru and Ghana are negotiating a free trade agreement; the third round ended in Geneva on 22 April, "
        "and a fourth will follow in Accra in September.",
    ),
    (
        "negotiation:held date=2026-05-07; negotiation:planned session=6 date=2026-06-03 place=Bergen",
        "The negotiations between Iceland, Norway and Greenland on mackerel quotas ended on Thursday last "
        "week in Nuuk without a result. Iceland demanded a larger share. A sixth round is planned for 3 June "
        "in Bergen.",
    ),
    (
        "dialogue:planned session=4 place=Thimphu date=2027; dialogue:held session=3 date=2026-04-14 place=Dhaka",
        "The foreign secretaries of Bhutan and Bangladesh held their third round of consultations in Dhaka on"
        " 14 April. The fourth round will be in Thimphu next year.",
    ),
    (
        "dialogue:held session=9 date=2026-04 place=Brussels; mechanism sessions=9",
        "Luxembourg and Mongolia held a business forum in Ulaanbaatar on Tuesday. With the EU, Mongolia holds"
        " a human rights dialogue every year. The ninth session took place in Brussels in April.",
    ),
    (
        "dialogue:held session=2 date=2019-05; mechanism sessions=2; -meeting",
        "The joint commission of the Comoros and Madagascar has not met since its second session, in May 2019.",
    ),
    (
        "negotiation:planned session=4 date=2026-09 place=Accra",
        "Peru and Ghana are negotiating a free trade agreement. The third round ended in Geneva on 22 April. "
        "A fourth round will follow in Accra in September.",
    ),
)
