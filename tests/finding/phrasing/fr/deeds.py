"""What states do beside signing and sanctioning: wreaths, troops, courts, borders, rounds to come, in French."""

LANGUAGE = "fr"

HEAD = """LE MALAWI ET LA TANZANIE EN DÉSACCORD

LILONGWE, 14 mai 2026 - Le ministère malawite des Affaires étrangères a parlé jeudi des relations avec la Tanzanie et le Paraguay."""

CASES = (
    (
        "other:held date=2026-05-12 place=Lilongwe with=Benitez",
        "Le ministre paraguayen Luis Benitez a déposé mardi une gerbe au monument de l'Indépendance à Lilongwe, au Malawi.",
    ),
    (
        "incident:held date=2026-05-10 parties=MW,TZ",
        "Trois pêcheurs malawites ont été abattus dimanche par des gardes-frontières tanzaniens près de Songwe.",
    ),
    (
        "incident:held date=2026-05-12 parties=MW,TZ",
        "La marine tanzanienne a intercepté mardi un bateau de pêche malawite dans les eaux contestées.",
    ),
    (
        "other:held date=2026-05-12 parties=MW,TZ",
        "Le Malawi et la Tanzanie ont rétabli mardi leurs relations diplomatiques.",
    ),
    (
        "other:held date=2026-05-12",
        "Le Paraguay a reconnu mardi l'État de Palestine.",
    ),
    (
        "other:held date=2026-05-12",
        "Le Malawi a saisi mardi la Cour internationale de justice contre la Tanzanie.",
    ),
    (
        "other:held date=2026-05-12",
        "Le Malawi a évacué mardi 300 ressortissants du Soudan avec l'aide du Kenya.",
    ),
    (
        "measure:held date=2026-05-12 parties=MW,TZ",
        "La Tanzanie a expulsé mardi 60 ressortissants malawites.",
    ),
    (
        "other:held date=2026-05-12 parties=MW,TZ",
        "Le Malawi et la Tanzanie ont achevé mardi la démarcation de leur frontière.",
    ),
    (
        "visit:held place=Lilongwe with=Benitez",
        "Le ministre paraguayen Luis Benitez a passé deux jours à Lilongwe la semaine dernière pour obtenir le soutien du Malawi.",
    ),
    (
        "negotiation|dialogue|meeting:planned date=2026-06-22 place=Kingston parties=MW,TZ",
        "Des délégations du Malawi et de la Tanzanie ont négocié trois jours à Doha. Un "
        "nouveau cycle de discussions doit s'ouvrir le 22 juin à Kingston.",
    ),
    (
        "-vote",
        "La ministre malawite Anna Mwale a exprimé le souhait que le Parlement tanzanien approuve prochainement cet accord sur la pêche.",
    ),
    (
        "opening:planned date=2026-05-18",
        "Le Malawi rouvrira lundi le marché frontalier de Songwe, fermé depuis trois mois en raison du conflit avec la Tanzanie.",
    ),
)
