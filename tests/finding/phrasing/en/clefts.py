"""The day put in front: "it was in Lima on Tuesday that …", in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 place=Lima",
        "It was in Lima on Tuesday that Peruvian minister Carlos Rojas met his Fijian counterpart Ratu Tabua.",
    ),
)
