"""Ceremonies, forums, rounds and ships that are awaited, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "anniversary:held date=2026-05-12 place=Nairobi parties=KE,IN",
        "Une cérémonie marquant le 60e anniversaire de l'établissement des relations diplomatiques entre le "
        "Kenya et l'Inde s'est tenue mardi à Nairobi, en présence du ministre kényan des Affaires étrangères "
        "Peter Otieno.",
    ),
    (
        "forum:held date=2026-05-12 place=Nairobi parties=KE,IN with=Otieno,Rao",
        "Le ministre kényan du Commerce Peter Otieno et le ministre indien du Commerce Vikram Rao ont ouvert "
        "mardi à Nairobi le Forum d'affaires Kenya-Inde, auquel participent 200 entreprises des deux pays.",
    ),
    (
        "dialogue:held session=9 date=2026-05-12 place=Nairobi with=Otieno,Rao; mechanism sessions=9",
        "Le 9e dialogue sur la politique de défense Kenya-Inde s'est déroulé mardi à Nairobi sous la "
        "coprésidence du vice-ministre kényan de la Défense Peter Otieno et du vice-ministre indien de la "
        "Défense Vikram Rao.",
    ),
    (
        "negotiation:held session=7 date=2026-05-12 place=Nairobi parties=KE,IN; negotiation:planned "
        "session=8 date=2026-07",
        "Le Kenya et l'Inde ont achevé mardi à Nairobi le septième cycle de négociations sur un accord de "
        "libre-échange. Le huitième est prévu en juillet.",
    ),
    (
        "port_call:planned parties=IN,KE place=Mombasa",
        "La frégate indienne Tarkash est attendue le 18 mai à Mombasa pour une escale de trois jours.",
    ),
)
