"""What is only mentioned: thanks, counts, proposals, facts of former years, in German."""

LANGUAGE = "de"

HEAD = (
    "Die peruanische Außenministerin Rosa Quispe äußerte sich in Lima zu den Beziehungen mit Georgien. "
    "Sie lobte den georgischen Botschafter Lado Beridse."
)

CASES = (
    ("-measure", "Quispe dankte Georgien für die Schließung der Schulen."),
    (
        "-measure",
        "Die Angehörigen der peruanischen Seeleute, die am Montag in Batumi festgenommen wurden, kamen ins Ministerium.",
    ),
    ("-measure", "Im vergangenen Jahr stellten die peruanischen Behörden 1340 georgische Fahrzeuge sicher."),
    ("-opening", "Quispe schlug vor, den Grenzübergang bei Batumi rund um die Uhr zu öffnen."),
    ("-other", "Diplomatische Beziehungen zwischen Peru und Georgien wurden 1992 aufgenommen."),
    ("-signing", "Im August hatten beide Regierungen ein Abkommen über gemeinsame Kontrollen unterzeichnet."),
)
