"""Invitations to what takes place somewhere, and how often two met since a month, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "-dialogue",
        "Peru und Chile haben seit Januar drei Runden über ein Steuerabkommen verhandelt.",
    ),
    (
        "-meeting date=2025-10",
        "Außenminister Luis Rojas aus Peru traf seit seinem Amtsantritt im Oktober dreimal mit seinem "
        "chilenischen Kollegen Pedro Lagos zusammen.",
    ),
    (
        "mechanism sessions=3 parties=PE,CL",
        "Peru und Chile haben 2019 eine Grenzkommission eingesetzt. Sie hat seither drei Sitzungen abgehalten.",
    ),
    (
        "visit|forum:proposed with=Lagos",
        "Perus Außenminister Luis Rojas lud seinen chilenischen Amtskollegen Pedro Lagos zur "
        "Landwirtschaftsausstellung ein, die im Oktober in Lima stattfindet.",
    ),
)
