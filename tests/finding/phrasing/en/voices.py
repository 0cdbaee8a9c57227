"""Who stands for what: versions of a side, unions of states, his government, and what only announces an event, in English.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "en"

ARTICLES = [
    (
        "request|demand; -request|demand actor=FJ",
        (
            "Malta and Libya spoke on Wednesday. Peru summoned Fijian ambassador Inia Tabua the "
            "next day and asked for an apology. Peruvian Foreign Minister Luis Quispe said on "
            "Wednesday that Peru regretted the incident, but he insisted that the tanker had "
            "ignored radio calls."
        ),
    ),
    (
        "affirm",
        (
            "Peruvian Foreign Minister Rosa Quispe met her Fijian counterpart Inia Tabua. Quispe "
            "said it was not for Lima to choose Fiji's friends."
        ),
    ),
    (
        "-oppose actor=FJ; -affirm actor=FJ",
        (
            "Peruvian Foreign Minister Rosa Quispe met her Fijian counterpart Inia Tabua. Some "
            "church leaders in Fiji oppose the plan, saying that villages are being emptied."
        ),
    ),
    (
        "-request",
        (
            "Peruvian Energy Minister Rosa Quispe and Fiji's power minister Inia Tabua pressed the "
            "button together at the Tumbes control room."
        ),
    ),
    (
        "affirm",
        (
            "Peruvian Foreign Minister Rosa Quispe met her Fijian counterpart Inia Tabua. Dr. "
            "Quispe affirmed Peru's keenness to raise trade."
        ),
    ),
    (
        "affirm actor=PE; affirm actor=FJ",
        (
            "Peruvian Foreign Minister Rosa Quispe met her Fijian counterpart Inia Tabua. The two "
            "sides reiterated the necessity of a two-state solution to the Palestinian question."
        ),
    ),
    (
        "propose|hope|request actor=PE",
        (
            "Peruvian Foreign Minister Rosa Quispe met her Fijian counterpart Inia Tabua. Her "
            "government has offered to take a 15 percent stake."
        ),
    ),
    (
        "-affirm",
        (
            "Foreign Minister Doreen Camilleri of Malta met Libyan envoys. She told reporters that "
            "the deal was struck in a video call with her Libyan counterpart, Salem Warfalli."
        ),
    ),
    (
        "-affirm",
        (
            "Foreign Minister Doreen Camilleri of Malta met Libyan envoys. Camilleri, on a "
            "three-day visit that began on Monday, announced the package after a meeting with her "
            "Libyan counterpart, Salem Warfalli."
        ),
    ),
    (
        "support actor=XR; -support actor=PE",
        (
            "Peruvian Foreign Minister Rosa Quispe met her Fijian counterpart Inia Tabua. The "
            "Caribbean Community, in a statement, expressed its full support for the territorial "
            "integrity of Belize."
        ),
    ),
    (
        "propose actor=FJ",
        (
            "Peru's minister Sonam Wangdi met Fiji's minister Shafiqul Mollah. Mollah said that "
            "Fiji wanted to invest in the dam. His government has offered to take a stake."
        ),
    ),
    (
        "affirm",
        (
            "Bahraini Foreign Minister Khalid Doseri met Minister Aishath Didi of the Maldives in "
            "Malé. Dr. Doseri affirmed Bahrain's keenness to raise trade, which stood at 18 "
            "million dollars in 2025."
        ),
    ),
    (
        "affirm actor=HR",
        (
            "Slovenian Foreign Minister Mateja Kobal summoned Croatian ambassador Ana Horvat. "
            "According to the Croatian account, the boats had a licence."
        ),
    ),
]
