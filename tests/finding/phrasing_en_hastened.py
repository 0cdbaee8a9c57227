"""Instruments that are to come sooner, talks on them, hand-overs just agreed on, and who is asked, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "agreement:negotiating; -agreement:agreed",
        "Kenya and Ghana agreed on Monday to speed up the conclusion of a visa waiver agreement.",
    ),
    (
        "treaty:negotiating; meeting:held; -treaty:agreed",
        "The foreign ministers of Kenya and Ghana met in Accra on Monday and agreed to expedite the draft extradition treaty.",
    ),
    (
        "treaty:negotiating; -treaty:agreed",
        "Kenya and Ghana discussed the early finalisation of a bilateral investment treaty during talks in Accra on Monday.",
    ),
    (
        "agreement:negotiating; negotiation:planned date=2026-06 place=Nairobi",
        "Talks between Kenya and Ghana on a fisheries accord, which have been stalled since 2019, will resume in Nairobi in June.",
    ),
    (
        "agreement:agreed; -agreement:terminated",
        "Kiribati and Nauru have ended a quarrel over their tuna grounds, initialling a fisheries agreement in Suva on Wednesday.",
    ),
    (
        "transfer:planned date=2026-09 place=Baltimore parties=LK,US",
        "The United States and Sri Lanka signed an agreement on a cutter. The vessel will be handed over in Baltimore in September.",
    ),
    (
        "visit:proposed place=Muscat with=Cruz without=Harthy",
        "Omani Foreign Minister Badr Al Harthy met his Philippine counterpart Theresa Cruz on Monday. He invited her to visit "
        "Muscat before the end of the year.",
    ),
    (
        "-meeting; agreement:proposed",
        "Fiji's Prime Minister, Sakiasi Ditoka, called on the region to conclude an accord with the European Union.",
    ),
)
