"""Two days with their weekdays and one month for both, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Dutch Foreign Minister Pieter Brink will visit Tunisia on Wednesday 20 and Thursday 21 May.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Dutch Foreign Minister Pieter Brink will visit Tunisia on Wednesday, May 20, and Thursday, May 21.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Dutch Foreign Minister Pieter Brink will visit Tunisia on Wednesday (20) and Thursday (21 May).",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Brink; -figures",
        "Dutch Foreign Minister Pieter Brink will visit Tunisia on Wednesday 20th and Thursday 21st May 2026.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-22 with=Brink; -figures",
        "Dutch Foreign Minister Pieter Brink will visit Tunisia from Wednesday 20 to Friday 22 May.",
    ),
    (
        "visit:planned date=2026-05-31/2026-06-02 with=Brink; -figures",
        "Dutch Foreign Minister Pieter Brink will visit Tunisia from Sunday 31 to Tuesday 2 June.",
    ),
    (
        "meeting:held date=2026-05-12 with=Brink,Jaziri; figure value=12",
        "Dutch Foreign Minister Pieter Brink met his Tunisian colleague Karim Jaziri on Tuesday. On Monday 12"
        " people were arrested at the Dutch embassy in Tunis and on Tuesday 12 May the minister spoke of it.",
    ),
)
