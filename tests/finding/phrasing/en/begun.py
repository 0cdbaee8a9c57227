"""What begins, is to be opened, or is met about again, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "-forum",
        "Nigerian President Babatunde Ojo and his Chadian counterpart Ousmane Abakar held talks in N'Djamena "
        "on Tuesday. Ojo proposed an international conference on the transfer of water.",
    ),
    (
        "opening:planned place=Geneva parties=CH,GH",
        "Switzerland and Ghana signed an agreement in Accra on Tuesday. Ghana wants to open a trade office in"
        " Geneva by the end of the year.",
    ),
    (
        "opening:held date=2026-05-11",
        "The Dominican Republic and Haiti reached an understanding in Barbados on Tuesday. The border market "
        "in Dajabon reopened on Monday.",
    ),
    (
        "opening:planned date=2026-09",
        "Togo and Benin agreed in Lome on Tuesday to build a joint customs post. Construction is to start in "
        "September.",
    ),
    (
        "-opening",
        "Bhutan and Bangladesh signed a transit pact in Thimphu on Tuesday. Bangladesh was the second country"
        " to open an embassy in Bhutan.",
    ),
    (
        "negotiation:held date=2024 parties=NZ,TO",
        "New Zealand and Tonga signed an agreement on labour mobility in Nuku'alofa on Tuesday. Negotiations "
        "on the agreement began in 2024.",
    ),
    (
        "dialogue:planned date=2027 place=Libreville; -meeting",
        "The second session of the joint commission between Togo and Gabon ended in Lome on Thursday. The two"
        " sides agreed to meet again in Libreville in 2027.",
    ),
    (
        "dialogue:planned session=9 date=2026-11 place=Benghazi; dialogue:held date=2023 place=Valletta",
        "The Malta-Libya Joint Economic Commission, which last sat in Valletta in 2023, will hold its ninth "
        "session in Benghazi in November.",
    ),
    (
        "dialogue:postponed date=2026-06-12",
        "Belize rejected a protest note from Guatemala on Tuesday. The Belize-Guatemala Joint Commission, "
        "which has met six times, was to have held its next session in Flores on June 12; it has been put "
        "off.",
    ),
)
