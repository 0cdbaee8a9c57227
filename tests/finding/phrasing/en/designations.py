"""Stands in everyday words of reporting, and numbers that only name a thing, in English.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "demand actor=FJ",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. Suva "
            "insists that the boats be returned before any talks."
        ),
    ),
    (
        "reject actor=FJ",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. Fiji "
            "has ruled out any change to the treaty."
        ),
    ),
    (
        "support actor=FJ",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. Fiji "
            "backs the plan, its foreign ministry said in a statement."
        ),
    ),
    (
        "warn",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. In a "
            "letter to the ambassador, Quispe warned that the patience of her government had "
            "limits."
        ),
    ),
    (
        "affirm|reject",
        (
            'Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. "We '
            'owe nobody an explanation," the minister replied.'
        ),
    ),
    (
        "request",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. The "
            "spokesperson for the Fijian foreign ministry, Adi Soro, called for restraint."
        ),
    ),
    (
        "praise|affirm",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. "
            "Quispe described Fiji as a trusted friend."
        ),
    ),
    (
        "figure value=40; -figure value=5",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. Some "
            "40 companies took part in the fair, and the new aircraft, a Boeing 737, flew for the "
            "first time."
        ),
    ),
    (
        "-figures",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. The "
            "navy presented its F-35 jets and its Type 26 frigate at Pier 7, on the A9 road."
        ),
    ),
    (
        "-figures",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. The "
            "treaty has 12 articles and three annexes; Article 5 was disputed for 14 months."
        ),
    ),
    (
        "-figures",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. UN "
            "Security Council resolution 2719 of 2023 was mentioned in paragraph 14 of the 20-page "
            "text."
        ),
    ),
    (
        "figure value=3.4e9 unit=USD; figure value=12 unit=percent",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. Trade "
            "between the two countries reached 3.4 billion US dollars in 2025, up 12 percent on "
            "2024."
        ),
    ),
    (
        "figure value=2; figure value=7",
        (
            "Peruvian Foreign Minister Rosa Quispe met Fijian ambassador Inia Tabua in Lima. Two "
            "fishermen were killed and seven injured when a patrol boat opened fire."
        ),
    ),
]
