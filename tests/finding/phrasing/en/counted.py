"""Figures with their periods, formats and what is neither in English. All content is invented."""

from __future__ import annotations

LANGUAGE = "en"
HEAD = "Iceland and Japan signed a defence agreement in Tokyo on 3 May."

CASES = [
    ("-figures", "The two Peruvian ministers met in Oslo."),
    ("figure value=4", "Soldiers arrested four Peruvian fishermen near the border with Norway."),
    (
        "figure value=1.2e9 period=2022; -figure value=1.2e9 period=2021",
        "Trade in 2022 rose by 12 percent compared to 2021 and reached 1.2 billion dollars.",
    ),
    (
        "figure value=12 period=2022",
        "Trade in 2022 rose by 12 percent compared to 2021 and reached 1.2 billion dollars.",
    ),
    (
        "-figure value=24",
        "Peru and Togo held the naval exercise Ocean Shield 24 in May.",
    ),
    (
        "figure value=41; figure value=63",
        "In Iceland's parliament 41 of the 63 members voted for the agreement with Canada, while 12 voted against.",
    ),
    (
        "-figure value=46",
        "Eritrea and Peru opened the Hotel Ibis 46 in Lima.",
    ),
    (
        "figure value=46; figure value=88",
        "Eritrea freed 46 prisoners, Ethiopia 88.",
    ),
    (
        "-figure value=747",
        "Peru and Togo share a border of 747 kilometers.",
    ),
    (
        "-mechanisms",
        "It was the first bilateral meeting of the ministers of Peru and Togo.",
    ),
    (
        "-mechanisms",
        "The Peruvian and Togolese ministers met on the sidelines of the 79th session of the UN General Assembly.",
    ),
    (
        "mechanism name=Joint_Commission sessions=6 count=1",
        "The sixth session of the Peru-Togo Joint Commission was held in Lima. The Commission met on "
        "Monday. The Joint Commission for Economic Cooperation will meet again next year.",
    ),
    (
        "mechanism name=Joint_Commission sessions=9",
        "On May 10, Lima hosted the 9th meeting of the joint commission of the Republic of Peru and Latvia.",
    ),
]
