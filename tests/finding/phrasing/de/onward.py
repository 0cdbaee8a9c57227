"""Talks that go on, journeys, signatures and openings as they are usually told, in German."""

LANGUAGE = "de"

HEAD = (
    "Die peruanische Außenministerin Rosa Quispe äußerte sich in Lima zu den Beziehungen mit Georgien. "
    "Sie lobte den georgischen Botschafter Lado Beridse."
)

CASES = (
    ("praise count=1", "Australien, Georgiens wichtigster Partner, begrüßte das Abkommen."),
    (
        "measure:held date=2026-05-12 parties=GE,PE",
        "Perus Außenministerium teilte dem georgischen Botschafter am Dienstag die Entscheidung mit, fünf Diplomaten auszuweisen.",
    ),
    ("meeting:planned", "Die beiden Außenminister wollen sich im Juni in Tiflis wiedersehen."),
    (
        "negotiation|meeting:planned place=Tbilisi",
        "Die Gespräche über die Pipeline werden kommende Woche in Tiflis fortgesetzt.",
    ),
    ("negotiation|meeting:planned", "Die Delegationen setzen ihre Verhandlungen am 3. Juni in Tiflis fort."),
    ("negotiation|meeting:planned", "Am 3. Juni soll in Tiflis weiterverhandelt werden."),
    ("negotiation|meeting:planned", "Am 3. Juni reden die Fachleute beider Ministerien in Tiflis weiter."),
    (
        "negotiation:held",
        "Georgien und Peru haben am 11. und 12. Mai in Lima Regierungsverhandlungen über ihre Entwicklungszusammenarbeit geführt.",
    ),
    ("visit:held", "Beridse traf am Samstagabend an der Spitze einer großen Delegation in Lima ein."),
    ("visit:planned", "Vom 3. bis 6. Juni hält sich Perus Handelsministerin Ana Flores in Georgien auf."),
    (
        "visit:planned",
        "Die peruanische Handelsministerin Ana Flores bricht am Sonntag zu einer dreitägigen Reise nach Georgien auf.",
    ),
    (
        "visit:proposed",
        "Beridse übergab eine Einladung des georgischen Präsidenten zu einem offiziellen Besuch in Tiflis.",
    ),
    ("visit:proposed", "Quispe lud ihren georgischen Kollegen nach Lima ein."),
    ("visit:cancelled", "Der georgische Außenminister Lado Beridse hat seine Reise nach Lima abgesagt."),
    ("-visit:held", "Der georgische Außenminister Lado Beridse reist nun doch nicht nach Lima."),
    (
        "visit|meeting:postponed",
        "Der für Juni geplante Besuch des georgischen Außenministers Lado Beridse in Lima ist verschoben worden.",
    ),
    (
        "signing:held",
        "Im Ergebnis der Sitzung wurden ein Protokoll und ein Plan der Zusammenarbeit für 2026 bis 2028 unterzeichnet.",
    ),
    (
        "signing:held",
        "Die beiden unterzeichneten eine Absichtserklärung (MoU) über regelmässige politische Konsultationen.",
    ),
    ("signing:held", "Am Rande des Forums wurden zwischen Georgien und Peru zwei Absichtserklärungen unterzeichnet."),
    ("opening:planned", "Georgien und Peru haben vereinbart, den Grenzübergang am Montag wieder zu öffnen."),
    ("opening:held", "Peru und Georgien haben am Montag den Grenzübergang bei Batumi wieder geöffnet."),
    ("opening:held", "Der Grenzübergang zwischen Georgien und Peru wurde am Montag wiedereröffnet."),
    ("opening:planned", "Peru wird am Montag den Grenzübergang zu Georgien wieder öffnen."),
)
