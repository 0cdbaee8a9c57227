"""What is opened, dropped after all, seized, voted on unanimously, and commissions that met most recently, in German."""

LANGUAGE = "de"

HEAD = (
    "Die ghanaische Außenministerin Ama Owusu sprach in Accra über die Beziehungen zu Grenada. "
    "Sie lobte den grenadischen Botschafter Keith Noel."
)

CASES = (
    ("opening:planned", "Ghana wird im August in Castries ein Hochkommissariat eröffnen."),
    ("opening:held", "Ghana und Grenada haben am Dienstag eine gemeinsame Zollstation geöffnet."),
    ("-signing", "Das Abkommen wurde vergangenen Monat paraphiert."),
    (
        "measure:held date=2026-05-04",
        "Owusu verurteilte die Beschlagnahme eines grenadischen Fischerboots durch die ghanaische Küstenwache am 4. Mai.",
    ),
    (
        "visit:cancelled",
        "Präsident Kwame Adjei wird nächste Woche nun doch nicht nach Lima reisen, teilte sein Büro mit.",
    ),
    ("-visit", "Präsident Kwame Adjei reiste nicht nach Lima."),
    (
        "negotiation:held",
        "Ghana und Grenada haben diese Woche Verhandlungen über ein Steuerabkommen aufgenommen.",
    ),
    (
        "vote:held date=2026-05-12",
        "Das ghanaische Parlament billigte am Dienstag das Abkommen mit Grenada. Es wurde mit 41 gegen 17 Stimmen ratifiziert.",
    ),
    ("vote:held", "Einstimmig angenommen wurde am Dienstag das Abkommen über soziale Sicherheit mit Grenada."),
    (
        "dialogue|meeting:held date=2025-11 place=Kumasi",
        "Die gemischte Kommission von Ghana und Grenada ist viermal zusammengetreten, zuletzt im November in Kumasi.",
    ),
    (
        "incident:held",
        "Die Nachricht kam zwei Wochen, nachdem vier ghanaische Jäger von grenadischen Grenzschützern erschossen wurden.",
    ),
)
