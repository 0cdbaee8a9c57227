"""Single things given, givers by pronoun or money, what is no gift, agreements that run on, in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"

ARTICLES = [
    (
        "commitment by=NO to=ML amount=40 flow=personnel",
        "Norges utrikesminister Jan Berg besökte Bamako i måndags. Norge ställer upp med 40 "
        "instruktörer till Mali från juni.",
    ),
    (
        "commitment by=TW to=MH amount=1 flow=equipment; transfer:held",
        "Taiwans ambassadör Lin Wei överlämnade i måndags i Majuro ett patrullfartyg till Marshallöarnas sjöpolis.",
    ),
    (
        "-commitments",
        "Tretton soldater från Djibouti och nio från Eritrea fick återvända hem på lördagen.",
    ),
    (
        "commitment:committed by=FI to=TZ amount=14e6",
        "Finlands minister Elina Sax och Tanzanias minister Juma Moshi undertecknade i tisdags "
        "ett avtal om skogsbruk. Genom avtalet finansierar Finland trädplantering med 14 "
        "miljoner euro.",
    ),
    (
        "agreement:in_force parties=PE,FJ",
        "Fiskeavtalet mellan Peru och Fiji löper till 2028. Ministrarna Ana Quispe och Semi "
        "Waqa träffades i Suva i måndags.",
    ),
    (
        "agreement:in_force parties=PE,FJ",
        "Det nuvarande fiskeavtalet mellan Peru och Fiji löper ut i slutet av juni. "
        "Ministrarna Ana Quispe och Semi Waqa träffades i Suva i måndags.",
    ),
    (
        "agreement:suspended parties=PE,FJ",
        "Fiskeavtalet mellan Peru och Fiji är suspenderat sedan 2023. Ministrarna Ana Quispe "
        "och Semi Waqa träffades i Suva i måndags.",
    ),
    (
        "agreement:signed parties=PE,FJ; -agreements:ratified",
        "Ett skatteavtal mellan Peru och Fiji som undertecknades 2022 väntar ännu på att "
        "ratificeras i Lima. Ministrarna Ana Quispe och Semi Waqa träffades i Suva i måndags.",
    ),
    (
        "agreement:to_be_signed parties=PE,FJ; -agreements:signed",
        "Ett fiskeavtal mellan Peru och Fiji är klart för underskrift, sade ministrarna Ana "
        "Quispe och Semi Waqa i Suva i måndags.",
    ),
    (
        "agreement:proposed parties=PE,FJ; -agreements:negotiating",
        "Peru vill sluta ett frihandelsavtal med Fiji, sade minister Ana Quispe i Suva i måndags.",
    ),
    (
        "agreement:negotiating parties=PE,FJ",
        "Förhandlingarna om ett frihandelsavtal mellan Peru och Fiji har stått stilla sedan "
        "mars. Ministrarna Ana Quispe och Semi Waqa träffades i Suva i måndags.",
    ),
    (
        "agreement:in_force parties=PE,FJ; -agreements:signed",
        "Enligt det fiskeavtal som gäller sedan 2019 får peruanska båtar fiska i Fijis vatten. "
        "Ministrarna Ana Quispe och Semi Waqa träffades i Suva i måndags.",
    ),
]
