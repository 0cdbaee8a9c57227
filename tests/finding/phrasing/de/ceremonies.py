"""Ceremonies, forums, rounds and ships that are awaited, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "anniversary:held date=2026-05-12 place=Nairobi parties=KE,IN",
        "In Nairobi fand am Dienstag ein Festakt zum 60. Jahrestag der Aufnahme diplomatischer Beziehungen "
        "zwischen Kenia und Indien statt, an dem der kenianische Außenminister Peter Otieno teilnahm.",
    ),
    (
        "forum:held date=2026-05-12 place=Nairobi parties=KE,IN with=Otieno,Rao",
        "Der kenianische Handelsminister Peter Otieno und der indische Handelsminister Vikram Rao eröffneten "
        "am Dienstag in Nairobi das kenianisch-indische Wirtschaftsforum, an dem 200 Unternehmen beider "
        "Länder teilnahmen.",
    ),
    (
        "dialogue:held session=9 date=2026-05-12 place=Nairobi with=Otieno,Rao; mechanism sessions=9",
        "Unter dem gemeinsamen Vorsitz des kenianischen Vizeverteidigungsministers Peter Otieno und des "
        "indischen Vizeverteidigungsministers Vikram Rao fand am Dienstag in Nairobi der 9. "
        "verteidigungspolitische Dialog Kenia-Indien statt.",
    ),
    (
        "negotiation:held session=7 date=2026-05-12 place=Nairobi parties=KE,IN; negotiation:planned "
        "session=8 date=2026-07",
        "Kenia und Indien haben am Dienstag in Nairobi die siebte Verhandlungsrunde über ein "
        "Freihandelsabkommen abgeschlossen. Die achte ist für Juli vorgesehen.",
    ),
    (
        "negotiation:held session=7 date=2026-05-12 place=Nairobi parties=KE,IN",
        "Kenia und Indien haben am Dienstag in Nairobi die siebte Gesprächsrunde über ein Freihandelsabkommen beendet.",
    ),
    (
        "port_call:planned date=2026-05-18 parties=IN,KE place=Mombasa",
        'Die indische Fregatte "Tarkash" wird am Montag, dem 18. Mai, zu einem dreitägigen Besuch in Mombasa erwartet.',
    ),
)
