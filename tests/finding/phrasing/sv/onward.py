"""Talks that go on, journeys, signatures and openings as they are usually told, in Swedish."""

LANGUAGE = "sv"

HEAD = (
    "Perus utrikesminister Rosa Quispe uttalade sig i Lima om förbindelserna med Georgien. "
    "Hon berömde Georgiens ambassadör Lado Beridze."
)

CASES = (
    ("praise count=1", "Australien, Georgiens viktigaste partner, välkomnade avtalet."),
    (
        "measure:held date=2026-05-12 parties=GE,PE",
        "Perus utrikesdepartement underrättade på tisdagen Georgiens ambassadör om beslutet att utvisa fem diplomater.",
    ),
    ("meeting:planned with=Quispe,Beridze", "Quispe kommer även att ha ett separat möte med ambassadör Lado Beridze."),
    (
        "meeting:planned with=Quispe,Beridze",
        "Quispe kommer dessutom på torsdag att ha ett möte med ambassadör Beridze.",
    ),
    ("meeting:planned", "De båda utrikesministrarna ses igen i Tbilisi i juni."),
    ("negotiation|meeting:planned place=Tbilisi", "Samtalen om gasledningen fortsätter i Tbilisi nästa vecka."),
    ("negotiation|meeting:planned", "Delegationerna återupptar förhandlingarna den 3 juni i Tbilisi."),
    ("negotiation|meeting:planned", "I juni förhandlar delegationerna vidare i Tbilisi."),
    (
        "negotiation:held",
        "Georgien och Peru förde den 11 och 12 maj i Lima regeringsförhandlingar om utvecklingssamarbete.",
    ),
    ("visit:held", "Beridze anlände på lördagskvällen till Lima i spetsen för en stor delegation."),
    ("visit:planned", "Den 3–6 juni besöker Perus bistånds- och utrikeshandelsminister Ana Flores Georgien."),
    ("visit:planned", "Den 3–6 juni besöker bistånds- och utrikeshandelsminister Ana Flores Georgien."),
    ("visit:planned", "Den 3–6 juni gästar handelsminister Ana Flores Georgien."),
    ("visit:planned", "Perus handelsminister Ana Flores reser på söndag till Georgien."),
    ("visit:proposed", "Beridze överlämnade en inbjudan från Georgiens president till ett officiellt besök i Tbilisi."),
    ("visit:proposed", "Quispe bjöd in sin georgiske kollega till Lima."),
    ("visit:cancelled", "Georgiens utrikesminister Lado Beridze har ställt in sin resa till Lima."),
    (
        "visit|meeting:postponed",
        "Georgiens utrikesminister Lado Beridzes besök i Lima, planerat till juni, har skjutits upp.",
    ),
    ("signing:held", "I slutet av mötet undertecknades ett protokoll och en samarbetsplan för 2026–2028."),
    ("signing:held", "Vid sidan av forumet undertecknade Georgien och Peru ett samförståndsavtal."),
    ("opening:planned", "Georgien och Peru har kommit överens om att åter öppna gränsövergången på måndag."),
    ("opening:held", "Gränsövergången mellan Georgien och Peru öppnades åter i måndags."),
    ("opening:planned", "Peru ska på måndag åter öppna gränsövergången mot Georgien."),
)
