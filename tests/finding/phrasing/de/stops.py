"""Further stops of a journey, talks told by what followed them, hosts who offer themselves, in German."""

LANGUAGE = "de"

HEAD = (
    "Die peruanische Außenministerin Rosa Quispe äußerte sich in Lima zu den Beziehungen mit Georgien. "
    "Sie lobte den georgischen Botschafter Lado Beridse."
)

CASES = (
    (
        "visit:held place=Batumi; visit:held place=Tbilisi",
        "Die peruanische Handelsministerin Ana Flores besuchte am Montag Tiflis. "
        "Am Dienstag besuchte Flores das Ausbildungszentrum in Batumi.",
    ),
    (
        "meeting|negotiation|summit:proposed",
        "China hat angeboten, ein Treffen der Außenminister in Urumtschi auszurichten.",
    ),
    (
        "signing:held",
        "In Lima tagte am Dienstag die gemischte Kommission beider Länder. "
        "Als Ergebnis der Sitzung haben die Vorsitzenden das Protokoll sowie ein Memorandum über Veterinärfragen unterschrieben.",
    ),
    (
        "signing:held",
        "Quispe traf am Dienstag in Lima den georgischen Außenminister Giorgi Lomidse. "
        "Die beiden unterzeichneten eine Absichtserklärung (MoU) über politische Konsultationen.",
    ),
    (
        "visit:held",
        "Der georgische Handelsminister Giorgi Lomidse, der am Montag zu einem dreitägigen Besuch in Lima eintraf, lobte die Gespräche.",
    ),
    ("incident:held", "Noch im März war es an der Grenze zwischen Peru und Georgien zu einem Schusswechsel gekommen."),
)
