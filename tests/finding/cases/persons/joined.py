"""Invented news of offices joined by "and", of two names or of one: (language, text, persons)."""

from __future__ import annotations

JOINED = [
    # one office for two names, each with its Mr
    (
        "fr",
        "Les ministres des Affaires étrangères des deux pays, M. Harouna Dodo et M. Romuald Ahossi, ont signé à Niamey un "
        "accord entre le Niger et le Bénin.",
        "Harouna Dodo | NE | foreign_minister; Romuald Ahossi | BJ | foreign_minister",
    ),
    (
        "en",
        "The foreign ministers of Niger and Benin, Mr. Harouna Dodo and Mr. Romuald Ahossi, met in Niamey.",
        "Harouna Dodo | NE | foreign_minister; Romuald Ahossi | BJ | foreign_minister",
    ),
    # a field before "and" is of the office before it
    (
        "fr",
        "Ngô Van Thiên, vice-ministre vietnamien des Affaires étrangères et chef de la délégation, a rencontré à Vientiane "
        "le président laotien.",
        "Ngô Van Thiên | VN | deputy_foreign_minister",
    ),
]
