"""Measures that are ordered, ultimatums, conditions, and what only looks like a measure, in English.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "measure:held parties=PE,FJ",
        ("Peru has decided to recall its ambassador from Suva, the government said on Tuesday."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Peruvian President Luis Quispe on Tuesday ordered the expulsion of two Fijian diplomats."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Peru on Tuesday announced the recall of its ambassador to Fiji."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Peru on Tuesday ordered the closure of the Fijian consulate in Tumbes."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Peruvian President Luis Quispe ordered the foreign ministry on Tuesday to expel two Fijian diplomats."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("The embassy of Fiji was told on Tuesday of Peru's decision to expel two of its staff."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("In a note handed over on Tuesday, Peru informed Fiji of its decision to close the consulate in Tumbes."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Peru notified Fiji on Tuesday that two diplomats must leave the country within 48 hours."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Peru on Tuesday gave two Fijian diplomats a week to leave."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Two Fijian diplomats have been asked to leave Peru, the foreign ministry in Lima said on Tuesday."),
    ),
    (
        "-measure:held",
        (
            "If Peru recalls its ambassador, Fiji would regret it, Fijian Foreign Minister Inia "
            "Tabua told Peruvian reporters."
        ),
    ),
    (
        "-measure:held",
        ("When Peru lifts its ban on Fijian fish, trade will resume, Fijian Foreign Minister Inia Tabua said."),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ with=Tabua",
        (
            "The Foreign Ministry said that it had called in Fijian Ambassador Inia Tabua on "
            "Tuesday and handed him a note of protest over the entry of a Fijian vessel into "
            "Peruvian waters off Tumbes."
        ),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ place=-",
        (
            "Lima, 13 May. Peru summoned the Fijian ambassador on Tuesday after a Fijian trawler "
            "rammed a patrol boat off the port of Tumbes."
        ),
    ),
    (
        "measure:held parties=PE,FJ place=-",
        (
            "Peru summoned the Fijian ambassador on Tuesday after a Fijian trawler rammed a patrol "
            "boat off the port of Paita."
        ),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ",
        (
            "Peru recalled its ambassador from Suva on Tuesday for consultations after the attack "
            "on its consulate in Nadi."
        ),
    ),
    (
        "-measure",
        (
            "The Fijian foreign minister blamed the tensions on the seizure of a Fijian tanker by "
            "Peru last year, and called for talks with Lima."
        ),
    ),
    (
        "-measure:held date=2026-05-14",
        (
            "Relations between Fiji and Peru have been strained because of the seizure of the "
            "tanker. The two foreign ministers met in Quito on Tuesday."
        ),
    ),
    (
        "measure:held parties=PA,FJ",
        (
            "Panama has struck 12 Fijian-owned tankers off its ship register, the foreign ministry "
            "said. The decision was taken on Tuesday under the sanctions agreed with the Fijian "
            "neighbours."
        ),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ",
        ("Peru withdrew the licences of three Fijian television stations on Tuesday."),
    ),
    (
        "-promise",
        (
            "Peru's Foreign Minister Luis Quispe warned that Fiji will be repeating past mistakes "
            "if it closes its ports."
        ),
    ),
    (
        "warn",
        ("If Fiji closes its ports, it will be repeating past mistakes, Peruvian Foreign Minister Luis Quispe warned."),
    ),
    (
        "measure:held date=2026-05-13 parties=GE,LV",
        (
            "Tbilisi: The Georgian foreign ministry on Wednesday informed the Latvian head of "
            "mission of its decision to expel two diplomats of the Latvian embassy."
        ),
    ),
    (
        "measure:held parties=GE,LV,LT date=2026-05-13",
        (
            "TBILISI, May 13 - The Foreign Ministry of Georgia summoned the heads of missions of "
            "Latvia and Lithuania on Wednesday and informed them of its decision to expel one "
            "diplomat of each embassy."
        ),
    ),
    (
        "measure:held parties=PE,CL,FJ",
        (
            "Peru recalled its ambassadors to Fiji and Chile on Tuesday to protest against the "
            "cancellation by Fiji of a contract for Peruvian ships."
        ),
    ),
    (
        "-measure",
        (
            "Peruvian Foreign Minister Luis Quispe told Fijian reporters on Tuesday that the "
            "ambassador would stay in Suva."
        ),
    ),
    (
        "-measure",
        (
            "In Suva Peruvian Foreign Minister Luis Quispe will hold talks with Fijian President "
            "Inia Tabua on the wreck of a Peruvian survey ship."
        ),
    ),
    (
        "visit:cancelled; -incident",
        (
            "A visit by Peruvian President Luis Quispe to Fiji planned for June fell through "
            "because of fighting in the Fijian capital."
        ),
    ),
    (
        "-vote",
        ("Peru and Fiji have agreed on a transit treaty. It must still be approved by both parliaments."),
    ),
    (
        "vote:held date=2025-02",
        (
            "Peru and Fiji signed a transit treaty in 2024. Fiji's parliament approved it in "
            "February 2025 by 214 votes to none."
        ),
    ),
    (
        "-incident",
        (
            "Peru will pay for a bridge and send 30 engineers to Fiji to rebuild roads damaged by "
            "Cyclone Ada, the two governments said."
        ),
    ),
]
