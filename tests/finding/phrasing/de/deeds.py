"""What states do beside signing and sanctioning: wreaths, troops, courts, borders, rounds to come, in German."""

LANGUAGE = "de"

HEAD = """MALAWI UND TANSANIA UNEINS

LILONGWE, 14. Mai 2026 - Malawis Außenministerium sprach am Donnerstag über die Beziehungen zu Tansania und Paraguay."""

CASES = (
    (
        "other:held date=2026-05-12 place=Lilongwe with=Benitez",
        "Paraguays Außenminister Luis Benitez legte am Dienstag am Unabhängigkeitsdenkmal in Lilongwe (Malawi) einen Kranz nieder.",
    ),
    (
        "other:held date=2026-05-12 with=Benitez",
        "Am Rande des Besuchs in Malawi gedachte Paraguays Außenminister Luis Benitez am Dienstag in Lilongwe der Opfer der Diktatur.",
    ),
    (
        "other:held parties=MW,TZ",
        "Tansania hat mit dem Abzug seiner Soldaten aus Malawi begonnen, teilte das Ministerium mit.",
    ),
    (
        "-other:held",
        "Malawi verlangte, dass Tansania seine Truppen abzieht.",
    ),
    (
        "incident:held date=2026-05-10 parties=MW,TZ",
        "Drei malawische Fischer sind am Sonntag nahe Songwe von tansanischen Grenzsoldaten erschossen worden.",
    ),
    (
        "incident:held date=2026-05-12 parties=MW,TZ",
        "Die tansanische Küstenwache hat am Dienstag eine malawische Fähre aus den umstrittenen Gewässern abgedrängt.",
    ),
    (
        "other:held date=2026-05-12 parties=MW,TZ",
        "Malawi und Tansania haben am Dienstag wieder diplomatische Beziehungen aufgenommen.",
    ),
    (
        "other:held date=2026-05-12",
        "Paraguay hat am Dienstag den Staat Palästina anerkannt.",
    ),
    (
        "other:held date=2026-05-12",
        "Malawi hat Tansania am Dienstag vor dem Internationalen Gerichtshof verklagt.",
    ),
    (
        "measure:held date=2026-05-12 parties=MW,TZ",
        "Tansania schob am Dienstag 60 malawische Staatsangehörige ab.",
    ),
    (
        "other:held date=2026-05-12 parties=MW,TZ",
        "Malawi und Tansania haben am Dienstag die Demarkation ihrer Grenze abgeschlossen.",
    ),
    (
        "-other",
        "Tansania bot an, den Grenzverlauf zu Malawi von Vermessern markieren zu lassen.",
    ),
    (
        "negotiation|dialogue|meeting:planned date=2026-06-22 place=Kingston parties=MW,TZ",
        "Delegationen Malawis und Tansanias verhandelten drei Tage lang in Doha ohne Einigung. "
        "Eine neue Gesprächsrunde soll am 22. Juni in Kingston beginnen.",
    ),
    (
        "-vote",
        "Die malawische Ministerin Anna Mwale warb dafür, dass das tansanische Parlament das Abkommen noch in diesem Jahr ratifiziert.",
    ),
)
