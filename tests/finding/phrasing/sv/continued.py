"""What is told of an instrument in the sentence after it or around it, and what is signed alone, in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "-signing; -agreements",
        "Över 20 000 personer har undertecknat en namninsamling mot fiskepolitiken, uppgav "
        "arrangörerna i Accra i tisdags. Ghanas utrikesminister Kofi Mensah träffade samma dag "
        "sin finländske kollega Eero Laine.",
    ),
    (
        "agreement:negotiating parties=CL,VN",
        "Ett frihandelsavtal mellan Chile och Vietnam, som förhandlats sedan 2022, kan bli "
        "klart före årets slut, sade handelsminister Ana Rojas i Hanoi i tisdags.",
    ),
    (
        "treaty|agreement:terminated parties=AR,PY; -agreements:signed",
        "Argentina har formellt underrättat Paraguay om uppsägningen av flodfördraget från "
        "1973, meddelade utrikesministeriet i Buenos Aires i måndags.",
    ),
    (
        "agreement:to_be_signed parties=FI,GH; -agreements:agreed",
        "Finland och Ghana enades i måndags om ett jordbruksavtal. Undertecknandet ska ske i "
        "Accra i september, sade Ghanas jordbruksminister Kofi Mensah.",
    ),
    (
        "agreement:ratified parties=FI,GH",
        "Finland och Ghana undertecknade i mars ett luftfartsavtal. Ghanas parlament godkände "
        "det i måndags, sade transportminister Kofi Mensah.",
    ),
    (
        "commitment by=KR to=LA amount=60 flow=equipment; agreement:signed parties=KR,LA",
        "Sydkorea och Laos undertecknade i fredags ett avtal om Sydkoreas gåva av 60 ambulanser till Laos.",
    ),
    (
        "commitment by=IN to=FJ amount=12 flow=training",
        "Fijis polisminister Jone Tabua tog i måndags emot Indiens ambassadör Ravi Nair i "
        "Suva. Indien ska i år utbilda 12 poliser i cybersäkerhet, sade Tabua.",
    ),
    (
        "agreement:amended count=1; -agreements:signed",
        "Norge och Zambia förlängde i måndags sitt skogsavtal med tre år i Lusaka. "
        "Överenskommelsen undertecknades 2016.",
    ),
    (
        "agreement:terminated",
        "Norge och Zambia undertecknade 2016 ett fiskeavtal. Det löpte ut i december.",
    ),
    (
        "agreement:amended",
        "Norge och Zambia undertecknade 2016 ett fiskeavtal. Det förlängdes 2022.",
    ),
    (
        "agreement:signed; -agreements:ratified",
        "Norge och Zambia undertecknade i måndags ett fiskeavtal. Zambias parlament godkände budgeten i tisdags.",
    ),
    (
        "-signing",
        "Ghanas president Kofi Mensah undertecknade i måndags i Accra en lag om flyktingar. "
        "Han träffade samma dag sin finländske kollega Eero Laine.",
    ),
    (
        "-signing",
        "Ghanas utrikesminister Kofi Mensah skrev i måndags i kondoleansboken på Finlands ambassad i Accra.",
    ),
    (
        "signing:held",
        "Ghanas utrikesminister Kofi Mensah och hans finländske kollega Eero Laine "
        "undertecknade i måndags i Accra två dokument om fiske.",
    ),
]
