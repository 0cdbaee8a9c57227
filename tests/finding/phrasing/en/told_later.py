"""What a later sentence adds: the day of a visit that ended, of a meeting beside a summit, and what is no meeting, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "meeting:held with=Kalulu date=2026-05-13 parties=MW,ZM",
        "Malawi's High Commissioner to Zambia, Ms. Ruth Kalulu, has ended her tour of duty. She bade farewell to "
        "the President of Zambia at State House on Wednesday.",
    ),
)
