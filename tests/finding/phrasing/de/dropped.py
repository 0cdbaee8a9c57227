"""Journeys and meetings that are put off, and what they are put off for, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "visit:postponed with=Kranjc; -summit:postponed",
        "Wegen des Krisengipfels in Baku hat der slowenische Außenminister Luka Kranjc den Abflug zu einer Reise "
        "nach Peru verschoben.",
    ),
    (
        "visit:postponed with=Kranjc country=PE; -summit:postponed",
        "Wegen des Krisengipfels in Baku hat der slowenische Außenminister Luka Kranjc seine Reise nach Peru "
        "verschoben.",
    ),
    (
        "visit:cancelled parties=DJ,ER count=1 without=Mokhethi",
        "Dschibuti und Eritrea tauschten am Samstag Gefangene aus. Die Kommissarin der Afrikanischen Union, Palesa "
        "Mokhethi, begrüßte den Austausch. Aus der Reise des dschibutischen Präsidenten nach Asmara, die für den "
        "20. September geplant war, wird dagegen nichts. Der Besuch wurde ohne Begründung abgesagt.",
    ),
    (
        "meeting:postponed without=Duval",
        "Peru bestellte am Dienstag die haitianische Geschäftsträgerin Marie Duval ein. Ein für Freitag geplantes "
        "Treffen der beiden Außenminister wurde verschoben.",
    ),
)
