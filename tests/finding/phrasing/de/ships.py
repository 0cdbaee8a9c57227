"""Ships in port, exercises that last until a day, and patrols that are none, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "exercise:planned date=2026-05-16/2026-05-29",
        'Lettland und Kanada einigten sich am Dienstag in Riga. Die gemeinsame Übung "Baltischer Schild" '
        "Lettlands und Kanadas beginnt am Samstag und dauert bis zum 29. Mai.",
    ),
    (
        "exercise:held date=2026-05-11/2026-05-15",
        "Die Marinen Kenias und Indiens begannen am 11. Mai in Mombasa ihre gemeinsame Übung. Die Übung "
        "dauert bis zum 15. Mai.",
    ),
    (
        "-exercise",
        "Togo und Benin patrouillieren seit einem 2021 unterzeichneten Abkommen gemeinsam im Park.",
    ),
    (
        "port_call:held date=2026-03 place=Abidjan",
        "Belgien und die Elfenbeinküste haben am Dienstag in Brüssel beraten. Im März lag das belgische "
        'Marineschiff "Louise-Marie" im Hafen von Abidjan.',
    ),
    (
        "port_call:held date=2025-10 place=Majuro parties=MH,TW",
        "Taiwan übergab den Marshallinseln am Montag ein Patrouillenboot. Taiwans Ausbildungsgeschwader "
        "besuchte Majuro im Oktober 2025.",
    ),
    (
        "port_call:held date=2026-05-02 place=Liepāja parties=CA,LV",
        'Lettland empfing am Dienstag Kanadas Außenministerin. Die kanadische Fregatte "Ville de Gaspe" traf '
        "am 2. Mai im Marinestützpunkt Liepāja ein.",
    ),
    (
        "port_call:held date=2026-05-13 parties=IN,OM",
        "Zwei indische Kriegsschiffe haben am Mittwoch vor einer gemeinsamen Übung mit der omanischen Marine "
        "in Maskat angelegt.",
    ),
)
