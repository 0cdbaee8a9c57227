"""What must come first before an instrument takes effect, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "agreement:signed",
        "Ghana und Peru unterzeichneten am Donnerstag ein Abkommen über die Überstellung von Häftlingen. Es tritt 30 Tage nach "
        "dem Austausch der Urkunden in Kraft.",
    ),
    (
        "agreement:agreed; -signing",
        "Das Abkommen zwischen Kenia und Ghana tritt 30 Tage nach der Unterzeichnung in Kraft.",
    ),
)
