"""What begins, is to be opened, or is met about again, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "opening:planned place=Genf,Geneva parties=CH,GH",
        "Die Schweiz und Ghana haben am Dienstag in Accra ein Abkommen unterzeichnet. Ghana seinerseits will "
        "bis Ende Jahr in Genf ein Handelsbüro eröffnen.",
    ),
    (
        "opening:held date=2026-05-11",
        "Die Dominikanische Republik und Haiti einigten sich am Dienstag auf Barbados. Der Grenzmarkt in "
        "Dajabon wurde am Montag wieder geöffnet.",
    ),
    (
        "opening:planned date=2026-09",
        "Togo und Benin vereinbarten am Dienstag in Lomé den Bau eines gemeinsamen Zollpostens. Die "
        "Bauarbeiten beginnen im September.",
    ),
    (
        "-opening",
        "Dschibuti und Eritrea tauschten am Dienstag in Maskat Gefangene aus. Dieser Schritt öffne den Weg zu"
        " einer vollen Normalisierung, sagte der Außenminister Dschibutis, Ali Farah, am Dienstag.",
    ),
    (
        "negotiation:held date=2024 parties=NZ,TO",
        "Neuseeland und Tonga unterzeichneten am Dienstag in Nuku'alofa ein Abkommen über Arbeitskräfte. Die "
        "Verhandlungen über das Abkommen begannen 2024.",
    ),
    (
        "dialogue:planned date=2027 place=Libreville; -meeting",
        "Die zweite Sitzung der Gemischten Kommission zwischen Togo und Gabun ging am Donnerstag in Lomé zu "
        "Ende. Beide Seiten vereinbarten, sich 2027 in Libreville wieder zu treffen.",
    ),
    (
        "dialogue:planned session=9 date=2026-11 place=Bengasi,Benghazi; dialogue:held date=2023 place=Valletta",
        "Die Gemeinsame Wirtschaftskommission Malta-Libyen, die zuletzt 2023 in Valletta tagte, wird im "
        "November in Bengasi ihre neunte Sitzung abhalten.",
    ),
)
