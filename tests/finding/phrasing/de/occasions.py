"""Talks told as the occasion of something else, one by one, or told again with their day, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 with=Benali,Quiroga place=Rabat",
        "Bei einem Treffen am Dienstag in Rabat mit dem bolivianischen Vizepräsidenten Jorge Quiroga sagte der "
        "marokkanische Parlamentspräsident Hicham Benali, beide Seiten sollten Erfahrungen austauschen.",
    ),
    (
        "meeting:held date=2026-05-12 place=Vientiane with=Rizal,Bouavone; meeting:held with=Rizal,Chaiyo "
        "without=Bouavone",
        "Am Dienstag hat Malaysias Vizeverteidigungsminister Ahmad Rizal den stellvertretenden Generalstabschef der "
        "laotischen Armee, Khamla Bouavone, getroffen. Das Treffen fand am Rande des Treffens hochrangiger "
        "Verteidigungsbeamter der südostasiatischen Staatengruppe ASEAN in Vientiane statt.\n\nBei einem Gespräch "
        "mit dem ständigen Sekretär des thailändischen Verteidigungsministeriums, General Somsak Chaiyo, "
        "verständigten sich beide Seiten darauf, den Austausch zu intensivieren. Malaysia unterstütze Laos, betonte "
        "Ahmad Rizal.",
    ),
    (
        "meeting:held with=Camenzind date=2026-05-12 parties=CH,GH",
        "Die Schweiz und Ghana haben am Dienstag in Bern ein Abkommen über den Handel mit Emissionsgutschriften "
        "unterzeichnet. Umweltministerin Corinne Aebischer und ihr ghanaischer Amtskollege Kwabena Mensah setzten "
        "ihre Unterschriften unter das Papier.\n\nBeim Mittagessen mit Bundespräsident Reto Camenzind kam auch die "
        "Migration zur Sprache.",
    ),
    (
        "visit:held with=Wagener date=2026-05-13",
        "Der luxemburgische Wirtschaftsminister Jean Wagener hat am Montag in Ulan-Bator mit der mongolischen "
        "Ministerin Saran Batbold ein Memorandum unterzeichnet. Wagener führte auch ein Gespräch mit "
        "Premierminister Ganzorig Bayar. Der Besuch endete am Mittwoch.",
    ),
    (
        "meeting:held with=Nguema,Amri parties=GA,TN; meeting:held with=Nguema,Calderon parties=GA,GT",
        "Libreville - Am Mittwoch hat Gabuns Präsident Paul Nguema die Botschafter aus Tunesien und Guatemala "
        "empfangen. Beim Empfang des Botschafters aus Tunesien, Tarek Amri, sagte Nguema, Gabun lege großen Wert "
        "auf die Beziehungen zu Tunesien. Beim Empfang des Botschafters aus Guatemala Gustavo Calderon sagte der "
        "Präsident, Gabun sei bereit, dem Land zu helfen.",
    ),
    (
        "visit:planned date=2026-05-19/2026-05-22 country=RS with=Nguema; visit:planned date=2026-05-22/2026-05-24 "
        "country=BG with=Nguema",
        "Der gabunische Ministerpräsident Paul Nguema besucht vom 19. bis 22. Mai Serbien und vom 22. bis 24. Mai "
        "Bulgarien.",
    ),
    (
        "meeting:held with=Nguema,Merten parties=GA,AT; meeting:held with=Nguema,Madani parties=GA,EG",
        "Der gabunische Ministerpräsident Paul Nguema führte am Mittwoch bilaterale Gespräche mit dem "
        "österreichischen Bundeskanzler Franz Merten und dem ägyptischen Ministerpräsidenten Mostafa Madani.",
    ),
    (
        "call:held with=Carl,Moreau; visit:postponed parties=SE,FR",
        "König Carl von Schweden und der französische Präsident Paul Moreau haben in einem Telefonat am Donnerstag "
        "gemeinsam beschlossen, den französischen Staatsbesuch in Schweden zu verschieben.",
    ),
    (
        "visit:planned date=2026-05-20/2026-05-21 with=Szabo country=CH; meeting:planned date=2026-05-20 "
        "place=Zurich with=Szabo,Gerber",
        "Auf Einladung des Bundesrates wird Seine Exzellenz Laszlo Szabo, Präsident der Republik Ungarn, am 20. und "
        "21.05.2026 zu einem zweitägigen Staatsbesuch in der Schweiz weilen.\nDer ungarische Präsident wird am "
        "20.05.2026 in Zürich von Bundespräsident Pascal Gerber empfangen.",
    ),
    (
        "meeting:held date=2026-05-11 with=Rossier,Yilmaz parties=CH,TR; person:foreign_minister name=Yilmaz "
        "country=TR",
        "Bundesrätin Monique Rossier hat am 11.05.2026 ihren Amtskollegen, den Aussenminister der Türkei, Herrn Ali "
        "Yilmaz, zu einem Arbeitsbesuch empfangen.",
    ),
    (
        "meeting:held with=Lam,Battulga parties=VN,MN without=Thanh",
        "Generalsekretär und Präsident Tran Lam wurde am Dienstag auf dem Flughafen von Ulan-Bator von "
        "Außenminister Bat Battulga empfangen. Der mongolische Außenminister begrüßte Vietnams Präsidenten Lam und "
        "lud ihn ein, die Ehrengarde abzuschreiten.",
    ),
)
