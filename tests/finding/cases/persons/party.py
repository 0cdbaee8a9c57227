"""Invented news of people named with a party alone, with their age, or behind the full name of a state: (language, text, persons)."""

from __future__ import annotations

PARTIES = [
    (
        "de",
        "Im August wird der Präsident der Kirgisischen Republik Almas Dschumin die Mongolei besuchen.",
        "Almas Dschumin | KG | head_of_state",
    ),
    (
        "de",
        "Er wurde vom Vorsitzenden des Ministerkabinetts der Kirgisischen Republik Nurlan Sadyrin empfangen, "
        "teilte die Mongolei mit.",
        "Nurlan Sadyrin | KG | head_of_government",
    ),
    (
        "de",
        "Der Außenminister der Tschechischen Republik Petr Novin sprach mit dem Botschafter Perus.",
        "Petr Novin | CZ | foreign_minister",
    ),
    (
        "sv",
        "Kirgiziska republikens president Almas Dzjumin besöker Mongoliet.",
        "Almas Dzjumin | KG | head_of_state",
    ),
    (
        "nl",
        "De president van de Kirgizische Republiek Almas Dzjoemin bezoekt Mongolië.",
        "Almas Dzjoemin | KG | head_of_state",
    ),
    (
        "fr",
        "Le président de la République kirghize Almas Djoumine se rendra en Mongolie.",
        "Almas Djoumine | KG | head_of_state",
    ),
    (
        "en",
        "The president of the Kyrgyz Republic Almas Jumin will visit Mongolia.",
        "Almas Jumin | KG | head_of_state",
    ),
    (
        "de",
        "Petra Anders (54) ist seit März Außenministerin der Republik Moldau. Zuvor war sie Botschafterin in Wien.",
        "Petra Anders | MD | foreign_minister",
    ),
    (
        "en",
        "Petra Anders (54) has been foreign minister of Moldova since March.",
        "Petra Anders | MD | foreign_minister",
    ),
    (
        "sv",
        "Petra Anders (54) är sedan i mars Moldaviens utrikesminister.",
        "Petra Anders | MD | foreign_minister",
    ),
    (
        "fr",
        "Petra Anders (54 ans) est depuis mars la ministre moldave des Affaires étrangères.",
        "Petra Anders | MD | foreign_minister",
    ),
    (
        "de",
        "Die Ministerin Karin Vogt (CDU) sprach mit Peru.",
        "Karin Vogt | DE | minister",
    ),
    (
        "de",
        "Der Anschlag traf Peru. Vogts Firma (Siemens) schwieg.",
        "",
    ),
    (
        "en",
        "Kenya's minister Ruth Barasa (ODM) spoke with Peru.",
        "Ruth Barasa | KE | minister",
    ),
]
