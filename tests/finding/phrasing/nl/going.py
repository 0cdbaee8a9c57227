"""What a text goes on counting, negotiating and holding again and again, in Dutch."""

LANGUAGE = "nl"

ARTICLES = (
    (
        "mechanism sessions=17; dialogue:cancelled date=2026-05-26",
        "Ook de bijeenkomst van het bilaterale grenscomité van Peru en Chili, die op 26 mei in Arica zou "
        "plaatsvinden, is afgelast. Het zou de zeventiende zijn geweest.",
    ),
    (
        "mechanism sessions=9; dialogue:planned date=2026-05-21 place=Arica",
        "Op 21 mei komt in Arica de stuurgroep voor defensiesamenwerking van Peru en Chili bijeen. Het is de "
        "negende bijeenkomst.",
    ),
    (
        "mechanism sessions=3; dialogue:planned session=3 date=2026-08-20 place=Lima; dialogue:held "
        "date=2024-10 place=Quito",
        "Peru en Ecuador hebben woensdag in Lima een verdrag getekend. De derde zitting van het binationale "
        "ministerskabinet staat gepland voor 20 augustus in Lima. De vorige vond plaats in oktober 2024 in "
        "Quito.",
    ),
    (
        "negotiation:held session=3 date=2026-04-22; negotiation:planned session=4 date=2026-09 place=Accra",
        "Peru en Ghana onderhandelen over een vrijhandelsakkoord; de derde ronde eindigde op 22 april in "
        "Genève, een vierde volgt in september in Accra.",
    ),
    (
        "negotiation:held date=2026-05-07; negotiation:planned session=6 date=2026-06-03 place=Bergen",
        "De onderhandelingen tussen IJsland, Noorwegen en Groenland over de makreelquota eindigden op 7 mei "
        "in Nuuk zonder resultaat. IJsland eiste een groter deel. Een zesde ronde staat gepland voor 3 juni "
        "in Bergen.",
    ),
    (
        "dialogue:planned session=4 place=Den_Haag,The_Hague; -dialogue:held session=4",
        "Directeur-generaal Frits Oosterwijk was vorige maand in Bujumbura voor de derde ronde van de "
        "politieke dialoog tussen Nederland en Burundi. De vierde is volgend najaar in Den Haag.",
    ),
    (
        "dialogue:held session=2 date=2019-05; mechanism sessions=2; -meeting",
        "De gemengde commissie van de Comoren en Madagaskar is sinds haar tweede zitting in mei 2019 niet "
        "meer bijeengekomen.",
    ),
)
