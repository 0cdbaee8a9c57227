"""Ships in port, exercises that last until a day, and patrols that are none, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "exercise:planned date=2026-05-16/2026-05-29 place=Ādaži",
        "Lettland och Kanada enades på tisdagen i Riga. Den stora övningen Baltisk sköld inleds på lördag vid"
        " Ādaži och pågår till den 29 maj.",
    ),
    (
        "exercise:held date=2026-05-11/2026-05-15",
        "Kenyas och Indiens flottor inledde den 11 maj sin gemensamma övning i Mombasa. Övningen pågår till "
        "den 15 maj.",
    ),
    (
        "-exercise",
        "Togo och Benin patrullerar gemensamt i parken sedan ett militäravtal undertecknades 2021.",
    ),
    (
        "port_call:held date=2026-03 place=Abidjan",
        "Belgien och Elfenbenskusten höll samtal i Bryssel på tisdagen. I mars låg det belgiska "
        "örlogsfartyget Louise-Marie i hamn i Abidjan.",
    ),
    (
        "port_call:held date=2025-10 place=Majuro parties=MH,TW",
        "Taiwan överlämnade i måndags ett patrullfartyg till Marshallöarna. Taiwans övningsflottilj besökte "
        "Majuro i oktober 2025.",
    ),
    (
        "port_call:held date=2026-05-02 place=Liepāja parties=CA,LV",
        "Lettland tog på tisdagen emot Kanadas utrikesminister. Till flottbasen i Liepāja kom den "
        "kanadensiska fregatten Gaspé den 2 maj.",
    ),
    (
        "forum:planned date=2026-05-29 with=Hallberg parties=SE,FI",
        "Utrikesminister Karin Hallberg deltar den 29 maj i ett av Sverige och Finland gemensamt arrangerat "
        "säkerhetspolitiskt seminarium i Esbo utanför Helsingfors.",
    ),
)
