"""Who is received first, expected, invited, or met one after the other, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "meeting:held date=2026-05-12 with=Novak,Silva place=Lisbon",
        "Slovakiens utrikesminister Peter Novak sammanträffade i tisdags med Portugals president Ana Silva i Lissabon.",
    ),
)
