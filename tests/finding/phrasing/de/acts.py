"""What states do to each other and in organisations, and what is none of it, in German."""

LANGUAGE = "de"

HEAD = (
    "Die peruanische Außenministerin Rosa Quispe äußerte sich in Lima zu den Beziehungen mit Georgien. "
    "Sie lobte den georgischen Botschafter Lado Beridse."
)
CASES = (
    ("measure:held parties=GE,PE", "Peru hat die Visumpflicht für georgische Staatsbürger am Montag aufgehoben."),
    (
        "measure parties=GE,PE",
        "Peru führt die Visumpflicht für Georgier wieder ein, hat das Außenministerium in Lima am Montag mitgeteilt.",
    ),
    (
        "measure:held parties=GE,PE",
        "Georgien und Peru haben am Montag die Visumpflicht für Inhaber von Diplomatenpässen abgeschafft.",
    ),
    (
        "measure:held parties=GE,PE",
        "Die peruanische Polizei hat am Montag zwei georgische Staatsbürger wegen Spionageverdachts festgenommen.",
    ),
    (
        "measure:held parties=GE,PE",
        "Sechs georgische Fischer sind am Montag von der peruanischen Marine festgesetzt worden.",
    ),
    ("transfer:held parties=GE,PE", "Peru hat Georgien am Montag 34 alte Handschriften zurückgegeben."),
    (
        "transfer:held parties=GE,PE",
        "Die sterblichen Überreste von zwölf georgischen Soldaten sind am Montag von Peru überführt worden.",
    ),
    (
        "transfer:held parties=GE,PE",
        "Die gestohlene Statue, die Peru am Montag an Georgien zurückgab, ist 800 Jahre alt.",
    ),
    ("vote:held", "Peru ist am Montag als nichtständiges Mitglied in den UN-Sicherheitsrat gewählt worden."),
    ("vote:held", "Die UN-Generalversammlung wählte Peru und Georgien am Montag in den Menschenrechtsrat."),
    ("other:held", "Peru hat am Montag von Bolivien den Vorsitz der Andengemeinschaft übernommen."),
    ("other:held", "Bolivien übergab am Montag den Vorsitz der Andengemeinschaft an Peru."),
    ("other:held", "Georgien ist am Montag der Afrikanischen Union als 56. Mitglied beigetreten."),
    ("measure|other:held", "Peru ist am Montag aus der Andengemeinschaft ausgetreten."),
    (
        "other:held",
        "Georgien und Peru haben am Montag in Lima die Ratifikationsurkunden ihres Auslieferungsvertrags ausgetauscht.",
    ),
    ("other:held", "Georgien hat am Montag seine Ratifikationsurkunde beim UN-Generalsekretär hinterlegt."),
    ("other:held", "Peru hat am Montag einem früheren georgischen Minister Asyl gewährt."),
    ("measure:held parties=GE,PE", "Peru überreichte dem georgischen Botschafter am Montag eine Protestnote."),
    ("measure:held parties=GE,PE", "Peru hat am Montag seinen Luftraum für georgische Flugzeuge gesperrt."),
    (
        "opening|measure:held parties=GE,PE",
        "Peru hat am Montag seine Grenze zu Georgien nach zwei Jahren wieder geöffnet.",
    ),
    ("measure:held parties=GE,PE", "Peru hat am Montag Zölle von 20 Prozent auf georgischen Wein verhängt."),
    ("measure:held parties=GE,PE", "Peru erhöhte am Montag die Einfuhrzölle auf georgischen Stahl auf 25 Prozent."),
    ("measure:held parties=GE,PE", "Peru hat am Montag ein Antidumpingverfahren gegen georgischen Stahl eingeleitet."),
    ("measure:held parties=GE,PE", "Peru hat am Montag das Einfuhrverbot für georgisches Geflügel aufgehoben."),
    ("measure:held parties=GE,PE", "Peru kürzte am Montag die Quote für georgischen Wein."),
    ("measure:held parties=GE,PE", "Peru hat am Montag seine Botschaft in Tiflis geschlossen."),
    ("measure:held parties=GE,PE", "Georgien berief am Montag seinen Botschafter aus Lima ab."),
    (
        "measure:held parties=GE,PE",
        "Peru forderte am Montag zwei georgische Diplomaten auf, das Land binnen 48 Stunden zu verlassen.",
    ),
    ("measure:held parties=GE,PE", "Peru hat am Montag die diplomatischen Beziehungen zu Georgien abgebrochen."),
    ("measure:held parties=GE,PE", "Peru hat am Montag der georgischen Delegation die Einreise verweigert."),
    ("transfer:held parties=GE,PE", "Georgien hat am Montag elf peruanische Seeleute freigelassen."),
    ("transfer|measure:held parties=GE,PE", "Peru hat am Montag 40 Georgier in ihre Heimat abgeschoben."),
    (
        "incident:held parties=GE,PE",
        "Ein georgisches Militärflugzeug ist am Montag in den peruanischen Luftraum eingedrungen.",
    ),
    (
        "incident:held parties=GE,PE",
        "Zwei georgische Soldaten wurden am Montag getötet, als peruanische Grenzschützer das Feuer eröffneten.",
    ),
    (
        "port_call:held parties=GE,PE",
        'Die georgische Fregatte „Kolchis" ist am Montag zu einem dreitägigen Besuch in Callao in Peru eingelaufen.',
    ),
    (
        "exercise:planned parties=GE,PE",
        "Georgien und Peru wollen im kommenden Monat gemeinsame Marinemanöver abhalten.",
    ),
    ("exercise:held parties=GE,PE", "Georgien und Peru haben am Montag ein zweiwöchiges gemeinsames Manöver begonnen."),
    ("vote:held", "Das peruanische Parlament hat am Montag dem Verteidigungsabkommen mit Georgien zugestimmt."),
    ("vote:held", "Der Senat in Lima gab am Montag grünes Licht für das Abkommen mit Georgien."),
    ("-meeting:held", "Peru bot am Montag an, zwischen Georgien und Armenien zu vermitteln."),
    ("meeting|negotiation:proposed", "Peru bot an, in Lima Gespräche zwischen Georgien und Armenien auszurichten."),
    ("meeting:proposed", "Georgien hat am Montag eine Sondersitzung des Sicherheitsrats beantragt."),
    ("other:held", "Georgien hat am Montag vor dem Internationalen Gerichtshof Klage gegen Peru eingereicht."),
    (
        "meeting:held",
        "Der georgische Botschafter Lado Beridse stattete Präsidentin Ana Flores am Montag in Lima seinen Abschiedsbesuch ab.",
    ),
    ("opening:held", "Peru hat am Montag in Tiflis eine Botschaft eröffnet."),
    (
        "anniversary:held",
        "Georgien und Peru haben am Montag in Lima das 30-jährige Bestehen ihrer diplomatischen Beziehungen gefeiert.",
    ),
    ("-", "Georgien möchte der Afrikanischen Union beitreten."),
    ("-", "Die Polizei in Lima hat am Montag zwei Männer wegen Einbruchs festgenommen."),
    ("-", "Tausende Studenten protestierten am Montag in Lima."),
    ("-", "Die Opposition legte am Montag gegen den Haushalt Protest ein."),
    ("-", "Die Peruaner haben am Montag ein neues Parlament gewählt."),
    ("-", "Die Ministerin drohte mit dem Austritt aus der Andengemeinschaft."),
    ("-measure:held", "Peru könnte die Visumpflicht für Georgier abschaffen."),
    ("-measure", "Georgien forderte Peru auf, das Einfuhrverbot für seinen Wein aufzuheben."),
)
