"""Formats, where their sessions are, and those that are only proposed, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "dialogue:held session=14 date=2026-05-13 place=Bamako with=Benali,Traore parties=MA,ML; -opening",
        "Der marokkanische Außenminister Hicham Benali hat gestern in Bamako gemeinsam mit seinem malischen "
        "Amtskollegen Moussa Traore die 14. Sitzung des Bilateralen Strategischen Ausschusses eröffnet.",
    ),
    (
        "opening:held date=2026-05-13 place=Bamako with=Benali",
        "Der marokkanische Außenminister Hicham Benali hat am Mittwoch in Bamako nach der 14. Sitzung der "
        "Gemischten Kommission die neue Botschaft Marokkos eröffnet.",
    ),
    (
        "forum:held date=2026-05-13 place=Bamako with=Benali",
        "Der marokkanische Außenminister Hicham Benali hat am Mittwoch in Bamako das marokkanisch-malische "
        "Wirtschaftsforum eröffnet.",
    ),
    (
        "mechanism sessions=3 parties=PE,CL; dialogue:held session=3 parties=PE,CL date=2026-05-12",
        "Die dritte Sitzung der Gemischten Kommission Peru-Chile fand am Dienstag in Genf (Schweiz) statt.",
    ),
    (
        "mechanism sessions=4 parties=PE,CL; dialogue:held session=4 parties=PE,CL date=2026-05-12",
        "Die Außenminister Perus und Chiles kamen am Dienstag im katarischen Doha zur vierten Sitzung der "
        "Gemischten Kommission zusammen.",
    ),
    (
        "-mechanisms",
        "Peru und Chile berieten am Dienstag in Lima. Peru schlug vor, eine gemeinsame Kommission mit Chile "
        "zur Fischerei einzusetzen.",
    ),
)
