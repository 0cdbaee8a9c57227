"""Invented passages with the positions they hold, by quotations behind a dash, or behind a sentence that only says of whom they are.

`speaker | act | words of the passage`, several parted by `;`; none: empty.
"""

DASHES = [
    (
        "sv",
        "Sverige och Botswana fördjupar samarbetet. Biståndsminister Ebba Lager besökte Gaborone.\n\n– Botswana"
        " har visat att det går att förena gruvor med god styrning. Det vill vi lära av, säger Ebba Lager.",
        "Ebba Lager | * | visat",
    ),
    (
        "sv",
        "Estland vill öka handeln med Ghana. Utrikesminister Tiit Rebane reste till Accra i går.\n\n– Ghana är "
        "en vän. Vi behöver varandra, säger Tiit Rebane. Han kritiserar samtidigt EU:s tullar.",
        "EE | hope | handeln; Tiit Rebane | * | vän; Tiit Rebane | oppose | tullar",
    ),
    (
        "sv",
        "Estlands utrikesminister Tiit Rebane är bekymrad.\n\n– Det här är inte acceptabelt. Ryssland måste dra"
        " sig tillbaka, säger han till TT.",
        "Tiit Rebane | * | acceptabelt",
    ),
    (
        "fr",
        "Le ministre estonien Tiit Rebane était mardi à Accra.\n\n– Le Ghana est un ami. Nous avons besoin l'un"
        " de l'autre, a dit Tiit Rebane.",
        "Tiit Rebane | * | ami",
    ),
]

INTRODUCED = [
    (
        "nl",
        "Minister Annemiek Terpstra (Buitenlandse Handel) is blij met de overeenkomst. 'Water is iets waar "
        "Nederland verstand van heeft.'",
        "Annemiek Terpstra | * | Water",
    ),
    (
        "nl",
        'De Estse premier Tiit Rebane is kritisch over het akkoord. "Dit is een cadeau aan Moskou."',
        "Tiit Rebane | * | cadeau",
    ),
    (
        "en",
        'Estonian Prime Minister Tiit Rebane was blunt. "This is a gift to Moscow."',
        "Tiit Rebane | * | gift",
    ),
    (
        "fr",
        "Le Premier ministre estonien Tiit Rebane se félicite de l'accord. « C'est un bon jour pour nos deux pays. »",
        "Tiit Rebane | praise | bon jour",
    ),
    (
        "sv",
        "Estlands statsminister Tiit Rebane är nöjd med avtalet. ”Det är en bra dag för våra länder.”",
        "Tiit Rebane | * | bra dag",
    ),
]
