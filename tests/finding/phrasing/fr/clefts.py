"""The day put in front: "c'est jeudi à Suva que …", in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "signing:held date=2026-05-14 place=Suva",
        "C'est jeudi 14 mai à Suva que les Fidji et le Pérou ont signé un traité d'extradition.",
    ),
    (
        "meeting:held date=2026-05-12 place=Lima",
        "C'est mardi à Lima que le ministre péruvien Carlos Rojas et son homologue fidjien Ratu Tabua se sont rencontrés.",
    ),
    ("-meeting:held", "Il est clair depuis mardi que les ministres des Fidji et du Pérou ne se rencontreront pas."),
)
