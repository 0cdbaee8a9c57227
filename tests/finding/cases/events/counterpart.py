"""Counterparts and colleagues without a name, names in brackets behind their states: who meets whom."""

_VISITS = {
    "en": "Kenyan Foreign Minister Peter Otieno will pay a working visit to Vienna on 21 and 22 August. ",
    "de": "Am 21. und 22. August wird der kenianische Außenminister Peter Otieno Wien einen Arbeitsbesuch abstatten. ",
    "fr": "Le ministre kényan des Affaires étrangères Peter Otieno effectuera une visite de travail à Vienne les 21 et 22 août. ",
    "sv": "Kenyas utrikesminister Peter Otieno gör den 21 och 22 augusti ett arbetsbesök i Wien. ",
    "nl": "De Keniaanse minister van Buitenlandse Zaken Peter Otieno brengt op 21 en 22 augustus een werkbezoek aan Wenen. ",
}
HIS = [
    (
        "en",
        "meeting:planned with=Otieno,Bruckner",
        _VISITS["en"] + "Austrian Foreign Minister Karl Bruckner will hold talks with his counterpart on 21 August.",
    ),
    (
        "de",
        "meeting:planned with=Otieno,Bruckner",
        _VISITS["de"]
        + "Der österreichische Außenminister Karl Bruckner wird am 21. August Gespräche mit seinem Amtskollegen führen.",
    ),
    (
        "fr",
        "meeting:planned with=Otieno,Bruckner",
        _VISITS["fr"]
        + "Le ministre autrichien des Affaires étrangères Karl Bruckner s'entretiendra avec son homologue le 21 août.",
    ),
    (
        "sv",
        "meeting:planned with=Otieno,Bruckner",
        _VISITS["sv"] + "Österrikes utrikesminister Karl Bruckner ska den 21 augusti hålla samtal med sin kollega.",
    ),
    (
        "nl",
        "meeting:planned with=Otieno,Bruckner",
        _VISITS["nl"]
        + "De Oostenrijkse minister van Buitenlandse Zaken Karl Bruckner zal op 21 augustus gesprekken voeren met zijn ambtgenoot.",
    ),
    (
        "en",
        "call:held with=Bruckner without=Otieno",
        "Kenyan Foreign Minister Peter Otieno arrived in Vienna on Monday. On Tuesday Austrian Foreign Minister Karl Bruckner "
        "telephoned his Peruvian counterpart.",
    ),
]
IN_BRACKETS = [
    (
        "en",
        "meeting:held with=Solberg,Ravn,Helgason",
        "The foreign ministers of Austria, Norway (Kari Solberg), Denmark (Jens Ravn) and Iceland (Jón Helgason) met in Vienna on Tuesday.",
    ),
    (
        "de",
        "meeting:held with=Solberg,Ravn,Helgason",
        "Die Außenminister Österreichs, Norwegens (Kari A. B. Solberg), Dänemarks (Jens Ravn) und Islands (Jón Helgason) trafen sich "
        "am Dienstag in Wien.",
    ),
    (
        "fr",
        "meeting:held with=Solberg,Ravn,Helgason",
        "Les ministres des Affaires étrangères d'Autriche, de Norvège (Kari Solberg), du Danemark (Jens Ravn) et d'Islande (Jón "
        "Helgason) se sont réunis mardi à Vienne.",
    ),
    (
        "sv",
        "meeting:held with=Solberg,Ravn,Helgason",
        "Utrikesministrarna från Österrike, Norge (Kari Solberg), Danmark (Jens Ravn) och Island (Jón Helgason) möttes i tisdags i Wien.",
    ),
    (
        "nl",
        "meeting:held with=Solberg,Ravn,Helgason",
        "De ministers van Buitenlandse Zaken van Oostenrijk, Noorwegen (Kari Solberg), Denemarken (Jens Ravn) en IJsland (Jón "
        "Helgason) kwamen dinsdag in Wenen bijeen.",
    ),
    (
        "en",
        "meeting:held with=Lindholm,Pent,Rinks,Azub",
        "Swedish Minister Eva Lindholm met her three Baltic colleagues Urmas Pent (Estonia), Edgars Rinks (Latvia) and Audronius Azub "
        "(Lithuania) in Riga on Tuesday.",
    ),
]
INITIALS = [
    (
        "de",
        "meeting:held with=Bruckner,Otieno",
        "Am Dienstag fand in Genf ein Treffen des Außenministers der Republik Kenia P.K. Otieno mit dem Außenminister der Republik "
        "Österreich K.-H. Bruckner statt.",
    ),
    (
        "fr",
        "meeting:held with=Moreau,Otieno",
        "Le ministre J.-P. Moreau a reçu mardi à Paris l'ambassadeur du Kenya, M. P.-K. Otieno.",
    ),
    (
        "en",
        "meeting:held with=Moreau,Otieno",
        "French Minister J.-P. Moreau met Kenyan Foreign Minister P.K. Otieno in Paris on Tuesday.",
    ),
]
ALSO = [
    (
        "en",
        "meeting:held with=Morin,Wang parties=BE,CN; meeting:held with=Morin without=Wang parties=BE,ZA,IN,DZ",
        "At the G20 foreign ministers' meeting in Cape Town on Tuesday, Belgian Foreign Minister Henri Morin discussed trade with his "
        "Chinese counterpart Wang Lu. He also met the South African president and the Indian and Algerian foreign ministers.",
    ),
    (
        "de",
        "meeting:held with=Morin,Wang parties=BE,CN; meeting:held with=Morin without=Wang parties=BE,ZA,IN,DZ",
        "Beim Treffen der G20-Außenminister in Kapstadt sprach der belgische Außenminister Henri Morin am Dienstag mit seinem "
        "chinesischen Amtskollegen Wang Lu über den Handel. Er traf auch den südafrikanischen Präsidenten und die Außenminister Indiens "
        "und Algeriens.",
    ),
]
WELCOMED = [
    (
        "en",
        "meeting:held with=Bruckner; -praise",
        "President Karl Bruckner of Austria welcomed the Kenyan ambassador at the palace on Tuesday.",
    ),
    (
        "de",
        "meeting:held with=Bruckner; -praise",
        "Am Dienstag begrüßte Österreichs Präsident Karl Bruckner den kenianischen Botschafter in der Hofburg in Wien.",
    ),
    (
        "de",
        "meeting:held with=Fuchs; -praise",
        "Am Dienstag hat Hans Fuchs, Parlamentarischer Staatssekretär im Entwicklungsministerium in Berlin, den äthiopischen Botschafter "
        "begrüßt.",
    ),
    (
        "fr",
        "meeting:held with=Bruckner; -praise",
        "Le président autrichien Karl Bruckner a accueilli mardi à Vienne l'ambassadeur kényan.",
    ),
    (
        "sv",
        "meeting:held with=Bruckner; -praise",
        "Österrikes president Karl Bruckner välkomnade i tisdags den kenyanska ambassadören i Wien.",
    ),
    (
        "nl",
        "meeting:held with=Bruckner; -praise",
        "De Oostenrijkse president Karl Bruckner verwelkomde dinsdag de Keniaanse ambassadeur in Wenen.",
    ),
    ("en", "-meeting; praise", "Austrian President Karl Bruckner on Tuesday welcomed the Kenyan president's decision."),
    (
        "de",
        "-meeting; praise",
        "Österreichs Präsident Karl Bruckner begrüßte am Dienstag die Entscheidung der kenianischen Präsidentin.",
    ),
    (
        "nl",
        "-meeting; praise",
        "De Oostenrijkse president Karl Bruckner verwelkomde dinsdag het besluit van de Keniaanse president.",
    ),
]
WELCOMED_TWO = [
    (
        "de",
        "meeting:planned date=2026-05-18 with=Brandt,Hugo,Rossi",
        "Am kommenden Montag wird Bundeskanzlerin Anna Brandt den französischen Präsidenten François Hugo und den italienischen "
        "Ministerpräsidenten Matteo Rossi im Bundeskanzleramt begrüßen.",
    ),
    (
        "nl",
        "meeting:planned date=2026-05-18 with=Brandt,Hugo,Rossi",
        "Komende maandag zal bondskanselier Anna Brandt van Duitsland de Franse president François Hugo en de Italiaanse premier Matteo "
        "Rossi in Berlijn ontvangen.",
    ),
]
BOTH = [
    (
        "de",
        "signing:held with=Asan,Kosim; -summit",
        "Der kirgisische Premierminister Nurlan Asan und sein tadschikischer Amtskollege Said Kosim trafen sich am Mittwoch in Batken. "
        "Zum Abschluss unterschrieben beide ein Protokoll über Grenzpfähle. Beide sprachen auch über die Vorbereitung des Gipfeltreffens "
        "der zentralasiatischen Staatschefs.",
    ),
    (
        "en",
        "signing:held with=Asan,Kosim",
        "Kyrgyz Prime Minister Nurlan Asan and his Tajik counterpart Said Kosim met in Batken on Wednesday. At the end both signed a "
        "protocol on border posts.",
    ),
    (
        "nl",
        "signing:held with=Asan,Kosim; -summit",
        "De Kirgizische premier Nurlan Asan en zijn Tadzjiekse ambtgenoot Said Kosim ontmoetten elkaar woensdag in Batken. Aan het slot "
        "ondertekenden beiden een protocol. Zij spraken ook over de voorbereiding van de top van Centraal-Aziatische leiders.",
    ),
]
AMONG = [
    (
        "en",
        "meeting:held with=Neuner,Mitsos,Schmitz",
        "The presidents of Austria and Greece met in Berlin on Monday. Among the participants were German Chancellor Olaf Schmitz, Greek "
        "President Kyriakos Mitsos and Austrian President Karl Neuner.",
    ),
    (
        "de",
        "meeting:held with=Schmitz,Crop",
        "Die Präsidenten Österreichs und Griechenlands trafen sich am Montag in Berlin. Zu den Teilnehmern des Treffens zählten auch "
        "Bundeskanzler Olaf Schmitz und der belgische Premierminister Alexander Crop.",
    ),
    (
        "fr",
        "meeting:held with=Schmitz,Crop",
        "Les présidents autrichien et grec se sont rencontrés lundi à Berlin. Parmi les participants figuraient le chancelier allemand "
        "Olaf Schmitz et le Premier ministre belge Alexandre Crop.",
    ),
    (
        "sv",
        "meeting:held with=Schmitz,Crop",
        "Österrikes och Greklands presidenter möttes i måndags i Berlin. Bland deltagarna fanns Tysklands förbundskansler Olaf Schmitz och "
        "Belgiens premiärminister Alexander Crop.",
    ),
    (
        "nl",
        "meeting:held with=Schmitz,Crop",
        "De presidenten van Oostenrijk en Griekenland ontmoetten elkaar maandag in Berlijn. Onder de deelnemers waren de Duitse "
        "bondskanselier Olaf Schmitz en de Belgische premier Alexander Crop.",
    ),
    (
        "de",
        "dialogue:held with=Keo,Otieno",
        "Vertreter der Verteidigungsministerien von Laos und Kenia sind am Montag in Vientiane zum 5. Strategiedialog zusammengetroffen. "
        "Generaloberst Bounmy Keo leitete die laotische Delegation. Leiter der kenianischen Delegation ist Generalleutnant Peter Otieno.",
    ),
    (
        "sv",
        "forum:planned without=Soinila; meeting:planned with=Ekdahl,Soinila",
        "Sveriges utrikesminister Eva Ekdahl deltar den 29 maj i ett seminarium i Helsingfors. I samband med seminariet kommer "
        "utrikesministern också att ha ett bilateralt möte med Finlands utrikesminister Timo Soinila.",
    ),
]
WHAT_IT_IS = [
    (
        "de",
        "-forum; -dialogue",
        "Die deutsch-südafrikanische Binationale Kommission ist das wichtigste Forum für den Dialog zwischen Deutschland und Südafrika und "
        "findet alle zwei Jahre statt.",
    ),
    (
        "nl",
        "-forum; -dialogue",
        "De Duits-Zuid-Afrikaanse binationale commissie is het belangrijkste forum voor dialoog tussen Duitsland en Zuid-Afrika en komt om "
        "de twee jaar bijeen.",
    ),
    (
        "de",
        "signing:held date=2026-05-06 parties=DE,KH",
        "Am Mittwoch, dem 6. Mai 2026 fand der feierliche Unterzeichnungsakt zwischen Deutschland und Kambodscha in Phnom Penh statt.",
    ),
]
CASES = [*HIS, *IN_BRACKETS, *INITIALS, *ALSO, *WELCOMED, *WELCOMED_TWO, *BOTH, *AMONG, *WHAT_IT_IS]  # fmt: skip
