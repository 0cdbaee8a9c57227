"""Which event a text tells, and which it only speaks of, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "visit:planned country=PE with=Dahl; meeting:planned with=Dahl,Soto; -visit:held",
        "Norges utrikesminister Erik Dahl besöker Peru. Han kommer att träffa president Maria Soto.",
    ),
    (
        "visit:planned date=2026-05-20 country=PE with=Dahl count=1",
        "Norges utrikesminister Erik Dahl ska besöka Peru. Besöket äger rum den 20 maj.",
    ),
    (
        "meeting:held with=Dahl,Soto parties=NO,PE",
        "Norges utrikesminister Erik Dahl diskuterade fiske med Perus president Maria Soto på måndagen.",
    ),
    (
        "meeting:held with=Dahl,Soto",
        "Samtalen mellan Norges utrikesminister Erik Dahl och Perus president Maria Soto handlade om fiske.",
    ),
    ("meeting:held place=Oslo parties=NO,PE", "Norge och Peru diskuterade fiske i Oslo på måndagen."),
    ("-", "Riksdagen diskuterade Norge och Peru på måndagen."),
    ("visit:cancelled with=Dahl", "Norges statsminister Erik Dahl skulle ha besökt Peru i april."),
    (
        "measure:held with=Dahl parties=NO,PE; -meeting",
        "Perus utrikesdepartement har kallat Norges ambassadör Erik Dahl till ett möte.",
    ),
    ("incident:held country=FI", "I går flög ungefär tio ryska drönare in i Finland."),
    (
        "-meeting:held",
        "Perus president Maria Soto sägs nu ha gått med på att träffa den norske statsministern Erik Dahl.",
    ),
    (
        "-signing:held",
        "Perus president Maria Soto har nu två veckor på sig att formellt skriva under avtalet med Norge.",
    ),
    ("-call", "Perus fängslade minister Maria Soto var tvungen att ringa sin man i Norge."),
    ("-meeting", "Peru möter kritik från Norge, sade president Maria Soto."),
)
