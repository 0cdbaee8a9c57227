"""Formats, where their sessions are, and those that are only proposed, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "dialogue:held session=14 date=2026-05-13 place=Bamako with=Benali,Traore parties=MA,ML; -opening",
        "Moroccan Foreign Minister Hicham Benali and his Malian counterpart Moussa Traore inaugurated the "
        "14th session of the Bilateral Strategic Committee in Bamako on Wednesday.",
    ),
    (
        "opening:held date=2026-05-13 place=Bamako with=Benali",
        "Moroccan Foreign Minister Hicham Benali inaugurated his country's new embassy in Bamako on Wednesday.",
    ),
    (
        "mechanism sessions=3 parties=PE,CL; dialogue:held session=3 place=Geneva parties=PE,CL date=2026-05-12",
        "The third session of the Joint Commission between Peru and Chile was held in Geneva, Switzerland, on Tuesday.",
    ),
    (
        "mechanism sessions=3 parties=PE,CL; dialogue:held session=3 place=Geneva parties=PE,CL date=2026-05-12",
        "Peru and Chile held the third round of their human rights dialogue on Tuesday in Geneva, Switzerland.",
    ),
    (
        "mechanism sessions=4 parties=PE,CL; dialogue:held session=4 parties=PE,CL date=2026-05-12",
        "The foreign ministers of Peru and Chile met in Doha, Qatar, on Tuesday for the fourth session of the"
        " Joint Commission.",
    ),
    (
        "mechanism sessions=4 parties=SE,CL",
        "Sweden held the fourth session of the joint commission on forestry in Chile on Tuesday.",
    ),
    (
        "meeting:held parties=PE,CL date=2026-05-12",
        "The foreign ministers of Peru and Chile met in Doha on Tuesday to prepare the fourth session of the "
        "Joint Commission.",
    ),
    (
        "-mechanisms",
        "Peru and Chile held talks in Lima on Tuesday. Peru proposed setting up a joint commission on "
        "fisheries between Peru and Chile.",
    ),
    (
        "mechanism parties=PE,CL",
        "Peru and Chile held talks in Lima on Tuesday. They agreed to set up a joint commission on fisheries.",
    ),
    (
        "mechanism parties=PE,CL",
        "Peru and Chile held talks in Lima on Tuesday. Peru proposed that the joint commission on fisheries "
        "meet in June.",
    ),
    (
        "-mechanisms",
        "Peru and Chile agreed on Tuesday in Lima to set up a joint hotline for boats in distress.",
    ),
)
