"""What begins, is to be opened, or is met about again, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "opening:planned place=Genève,Geneva",
        "Schweiz och Ghana undertecknade på tisdagen ett avtal i Accra. Ghana vill öppna ett handelskontor i "
        "Genève före årets slut.",
    ),
    (
        "opening:planned date=2026-09",
        "Togo och Benin enades på tisdagen i Lomé om att bygga en gemensam tullstation. Byggarbetena inleds i"
        " september.",
    ),
    (
        "negotiation:held date=2024 parties=NZ,TO",
        "Nya Zeeland och Tonga undertecknade på tisdagen i Nuku'alofa ett avtal om arbetskraft. "
        "Förhandlingarna om avtalet inleddes 2024.",
    ),
    (
        "dialogue:planned date=2027 place=Libreville; -meeting",
        "Det andra mötet i den blandade kommissionen mellan Togo och Gabon avslutades på torsdagen i Lomé. "
        "Parterna kom överens om att träffas igen i Libreville 2027.",
    ),
    (
        "dialogue:planned session=9 date=2026-11 place=Benghazi; dialogue:held date=2023 place=Valletta",
        "Den gemensamma ekonomiska kommissionen Malta–Libyen, som senast möttes i Valletta 2023, håller sitt "
        "nionde möte i Benghazi i november.",
    ),
)
