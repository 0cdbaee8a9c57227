"""Journeys to a session, and sessions on whose occasion somebody met, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "visit:planned date=2026-06-10/2026-06-12 with=Phiri; dialogue:planned session=17 "
        "date=2026-06-10/2026-06-12 place=Lilongwe with=Phiri,Banda",
        "Zambian Foreign Minister Josephine Phiri will travel to Lilongwe from 10 to 12 June to co-chair the "
        "17th session of the Joint Permanent Commission with her Malawian counterpart, Moses Banda.",
    ),
    (
        "visit:held date=2026-05-12 with=Phiri place=Lilongwe; dialogue:held session=17 with=Phiri date=-",
        "Zambian Foreign Minister Josephine Phiri arrived in Lilongwe on Tuesday for the 17th session of the "
        "Joint Permanent Commission between Zambia and Malawi.",
    ),
    (
        "dialogue:held session=3 date=-; visit:held with=Quiroga",
        "Bolivian Vice President Jorge Quiroga is visiting Morocco to attend the 3rd session of the "
        "Morocco-Bolivia Intergovernmental Committee.",
    ),
    (
        "dialogue:held session=1 date=2026-05-12 place=Astana; dialogue:held session=17 date=2026-05-12; "
        "mechanism sessions=17; mechanism sessions=1",
        "Kazakh Foreign Minister Arman Nurlanov and his Mongolian counterpart Bat Ganbold held a strategic "
        "exchange in Astana on 12 May on the occasion of the 17th session of the Steering Committee for "
        "Bilateral Cooperation and the first meeting of the ministerial Strategic Dialogue.",
    ),
)
