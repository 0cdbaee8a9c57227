"""What a later sentence adds: the day of a visit that ended, of a meeting beside a summit, and what is no meeting, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "visit:held with=Wagener country=MN date=2026-05-13",
        "Der luxemburgische Wirtschaftsminister Jean Wagener hat am Montag in Ulan-Bator mit der mongolischen "
        "Ministerin Saran Batbold ein Memorandum unterzeichnet.\n\nDie Anlage soll Daten liefern. Wagener führte "
        "auch ein Gespräch mit Premierminister Ganzorig Bayar.\n\nBegleitet wurde der Minister von 27 Unternehmern. "
        "Sie nahmen am Dienstag an einem Wirtschaftsforum teil.\n\nDer Besuch endete am Mittwoch.",
    ),
    (
        "meeting:held with=Sengsavath,Tumur date=2026-05-13; -negotiation",
        "Der Präsident von Laos, Bounmy Sengsavath, hält sich zu einem Staatsbesuch in der Mongolei auf. Am "
        "Mittwoch führte er mit dem mongolischen Präsidenten Ganbaatar Tumur Verhandlungen im erweiterten Format.",
    ),
    (
        "negotiation:held",
        "Chefunterhändler Carlos Leon aus Peru und seine fidschianische Kollegin Ana Tabua führten am Mittwoch in "
        "Suva Verhandlungen über ein Freihandelsabkommen.",
    ),
    (
        "visit:held date=2023-10 country=GH",
        "Die Schweiz und Ghana haben am Dienstag in Bern ein Abkommen unterzeichnet. Letztmals war im Oktober 2023 "
        "ein Mitglied der Schweizer Regierung in Ghana gewesen.",
    ),
    (
        "visit:proposed country=GH",
        "Die Schweiz und Ghana haben am Dienstag in Bern ein Abkommen unterzeichnet. Für das kommende Frühjahr ist "
        "ein Besuch des Schweizer Bundespräsidenten in Accra im Gespräch.",
    ),
)
