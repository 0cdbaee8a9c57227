"""Talks that go on, journeys, signatures and openings as they are usually told, in Dutch."""

LANGUAGE = "nl"

HEAD = (
    "De Peruaanse minister van Buitenlandse Zaken Rosa Quispe sprak in Lima over de betrekkingen met Georgië. "
    "Ze prees de Georgische ambassadeur, Lado Beridze."
)

CASES = (
    ("meeting:planned with=Quispe,Beridze", "Quispe zal ook een ontmoeting hebben met ambassadeur Lado Beridze."),
    (
        "measure:held date=2026-05-12 parties=GE,PE",
        "De Peruaanse regering stelde Georgië dinsdag op de hoogte van het besluit vijf Georgische diplomaten uit te wijzen.",
    ),
    (
        "measure; -meeting:postponed; -measure:postponed",
        "Peru stelde Georgië dinsdag op de hoogte van het besluit vijf Georgische diplomaten uit te zetten.",
    ),
    ("meeting:planned", "De beide ministers zien elkaar in juni opnieuw in Tbilisi."),
    (
        "negotiation|meeting:planned place=Tbilisi",
        "De gesprekken over de pijpleiding worden volgende week in Tbilisi voortgezet.",
    ),
    ("negotiation|meeting:planned", "De delegaties hervatten de onderhandelingen op 3 juni in Tbilisi."),
    (
        "negotiation:held",
        "Georgië en Peru hebben op 11 en 12 mei in Lima regeringsonderhandelingen gevoerd over ontwikkelingssamenwerking.",
    ),
    ("visit:held", "Beridze kwam zaterdagavond aan het hoofd van een grote delegatie in Lima aan."),
    ("visit:planned", "Van 3 tot 6 juni is de Peruaanse minister van Handel Ana Flores in Georgië."),
    ("visit:planned", "De Peruaanse handelsminister Ana Flores vertrekt zondag voor drie dagen naar Georgië."),
    (
        "visit:proposed",
        "Beridze overhandigde een uitnodiging van de Georgische president voor een officieel bezoek aan Tbilisi.",
    ),
    ("visit:proposed", "Quispe nodigde haar Georgische collega uit voor een bezoek aan Lima."),
    (
        "visit:cancelled",
        "De Georgische minister van Buitenlandse Zaken Lado Beridze heeft zijn reis naar Lima afgezegd.",
    ),
    (
        "visit|meeting:postponed",
        "Het voor juni geplande bezoek van de Georgische minister Lado Beridze aan Lima is uitgesteld.",
    ),
    (
        "signing:held",
        "Na afloop van de zitting werden een protocol en een samenwerkingsplan voor 2026-2028 ondertekend.",
    ),
    ("signing:held", "In de marge van het forum ondertekenden Georgië en Peru een memorandum van overeenstemming."),
    ("opening:planned", "Georgië en Peru zijn overeengekomen de grenspost maandag te heropenen."),
    ("opening:held", "De grensovergang tussen Georgië en Peru ging maandag weer open."),
    ("opening:planned", "Peru zal maandag de grensovergang met Georgië heropenen."),
)
