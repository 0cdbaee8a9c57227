"""Invitations to what takes place somewhere, and how often two met since a month, in Swedish."""

LANGUAGE = "sv"

ARTICLES = (
    (
        "-meeting date=2025-10",
        "Perus utrikesminister Luis Rojas har träffat sin chilenske kollega Pedro Lagos tre gånger sedan han "
        "tillträdde i oktober.",
    ),
    (
        "visit|forum:proposed with=Lagos",
        "Perus utrikesminister Luis Rojas bjöd in sin chilenske kollega Pedro Lagos till lantbruksmässan som "
        "hålls i Lima i oktober.",
    ),
)
