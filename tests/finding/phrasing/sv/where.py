"""Formats, where their sessions are, and those that are only proposed, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "dialogue:held session=14 date=2026-05-13 place=Bamako with=Benali,Traore parties=MA,ML; -opening",
        "Marockos utrikesminister Hicham Benali och hans maliske kollega Moussa Traore invigde på onsdagen "
        "det fjortonde mötet i den bilaterala strategiska kommittén i Bamako.",
    ),
    (
        "mechanism sessions=3 parties=PE,CL; dialogue:held session=3 parties=PE,CL date=2026-05-12",
        "Det tredje mötet i den blandade kommissionen mellan Peru och Chile hölls i Genève i Schweiz på tisdagen.",
    ),
    (
        "dialogue:held session=4 parties=PE,CL date=2026-05-12; -meeting",
        "Perus och Chiles utrikesministrar möttes på tisdagen i Doha för det fjärde mötet i den blandade kommissionen.",
    ),
    (
        "-mechanisms",
        "Djibouti och Eritrea träffades i Doha på tisdagen. Eritrea föreslår att en gemensam kommission "
        "märker ut gränsen mellan Djibouti och Eritrea.",
    ),
)
