"""Aid: in headlines, over the years, beside others, praised, paid out in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"
HEAD = "IJsland en Japan ondertekenden op 3 mei in Tokio een defensieakkoord."

CASES = [
    (
        "-commitments; figure value=88e6",
        "Denemarken heeft Mali sinds 2019 in totaal 88 miljoen euro beschikbaar gesteld.",
    ),
    ("-commitments; figure value=75e6", "In 2024 bedroeg de Noorse hulp aan Malawi 75 miljoen euro."),
    (
        "commitment by=NO to=ZM amount=9e6",
        "De Wereldbank leent Zambia 20 miljoen dollar. Noorwegen doet daar 9 miljoen bij.",
    ),
    (
        "commitment:completed by=EG to=BJ amount=30",
        "De Beninse minister prees de steun van Egypte, met name de schenking van 30 tractoren.",
    ),
    (
        "commitment:pledged by=IT to=ET amount=15",
        "De ambassadeur zegde toe dat de Italiaanse kustwacht vijftien Ethiopische rechercheurs zal opleiden.",
    ),
    (
        "commitment:pledged by=EE to=GE amount=4",
        "Estland zal volgend jaar vier cursussen voor Georgische politieagenten organiseren.",
    ),
    (
        "commitment:pledged by=PL to=UZ amount=90",
        "Polen verhoogt het aantal beurzen voor Oezbeekse studenten van 40 naar 90.",
    ),
    (
        "commitment:completed by=IE to=GM amount=8e6",
        "Ierland beloofde Gambia vorig jaar 8 miljoen euro. Dat geld is in december gekomen.",
    ),
    ("-commitments", "Kenia is China 6 miljard dollar schuldig."),
]

ARTICLES = [
    (
        "commitment by=BE to=RW amount=15e6",
        "België trekt 15 miljoen euro uit voor Rwanda\n\nKigali, 3 mei. In de Rwandese hoofdstad is zondag "
        "een programma ondertekend. De komende jaren gaat 15 miljoen euro naar drinkwater.",
    ),
    (
        "commitment by=FI to=MW amount=9e6",
        "Finland en Malawi versterken hun banden\n\nMinister Anna Salo sprak maandag in Lilongwe met de "
        "Malawische president Joyce Phiri. Finland trekt 9 miljoen euro uit voor de opleiding van "
        "leraren.",
    ),
]
