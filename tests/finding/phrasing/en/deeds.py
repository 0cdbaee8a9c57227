"""What states do beside signing and sanctioning: wreaths, troops, courts, borders, rounds to come, in English."""

LANGUAGE = "en"

HEAD = """MALAWI AND TANZANIA AT ODDS

LILONGWE, 14 May 2026 - Malawi's foreign ministry spoke of its relations with Tanzania and Paraguay on Thursday."""

CASES = (
    (
        "other:held date=2026-05-12 place=Lilongwe with=Benitez",
        "Paraguayan Foreign Minister Luis Benitez laid a wreath at the Independence Monument in Lilongwe, Malawi, on Tuesday.",
    ),
    (
        "other:held parties=MW,TZ",
        "Tanzania has begun withdrawing troops from four outposts in Malawi, the ministry said.",
    ),
    (
        "-other:held",
        "Malawi demanded that Tanzania withdraw its troops.",
    ),
    (
        "incident:held date=2026-05-10 parties=MW,TZ",
        "Three Malawian fishermen were shot dead by Tanzanian border guards near Songwe on Sunday.",
    ),
    (
        "incident:held date=2026-05-12 parties=MW,TZ",
        "The Tanzanian navy escorted a Malawian ferry out of the disputed waters on Tuesday.",
    ),
    (
        "opening:held date=2026-05-12 parties=MW,TZ",
        "Malawi and Tanzania reopened the bridge at Songwe on Tuesday.",
    ),
    (
        "opening:held date=2026-05-12 parties=MW,QA",
        "A new flight connection between Lilongwe and Doha was launched on Tuesday by Malawi and Qatar.",
    ),
    (
        "other:held date=2026-05-12 parties=MW,TZ",
        "Malawi and Tanzania restored diplomatic relations on Tuesday after five years.",
    ),
    (
        "other:held date=2026-05-12",
        "Paraguay recognised the State of Palestine on Tuesday, Foreign Minister Luis Benitez announced.",
    ),
    (
        "other:held date=2026-05-12",
        "Malawi filed a case against Tanzania at the International Court of Justice on Tuesday over the lake border.",
    ),
    (
        "other:held date=2026-05-12",
        "Malawi evacuated 300 of its citizens from Sudan on Tuesday with the help of Kenya.",
    ),
    (
        "measure:held date=2026-05-12 parties=MW,TZ",
        "Tanzania deported 60 Malawian nationals on Tuesday.",
    ),
    (
        "other:held date=2026-05-12 parties=MW,TZ",
        "Malawi and Tanzania completed the demarcation of their common border on Tuesday.",
    ),
    (
        "-other",
        "Malawi offered to mark out the border with Tanzania.",
    ),
    (
        "visit:held place=Lilongwe with=Benitez",
        "Paraguayan Foreign Minister Luis Benitez spent two days in Lilongwe last week trying to win support from Malawi.",
    ),
    (
        "negotiation|dialogue|meeting:planned date=2026-06-22 place=Kingston parties=MW,TZ",
        "Delegations of Malawi and Tanzania negotiated in Doha for three days without "
        "agreement. A new round of talks is to open on 22 June in Kingston.",
    ),
    (
        "-vote",
        "Malawian minister Anna Mwale expressed the hope that the Tanzanian parliament would soon approve the fisheries agreement.",
    ),
)
