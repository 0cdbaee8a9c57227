"""Ships in port, exercises that last until a day, and patrols that are none, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "exercise:planned date=2026-05-16/2026-05-29",
        "La Lettonie et le Canada se sont entendus mardi à Riga. L'exercice conjoint « Bouclier balte » de la"
        " Lettonie et du Canada débute samedi et se poursuit jusqu'au 29 mai.",
    ),
    (
        "exercise:held date=2026-05-11/2026-05-15",
        "Les marines du Kenya et de l'Inde ont commencé le 11 mai à Mombasa leur exercice conjoint. "
        "L'exercice durera jusqu'au 15 mai.",
    ),
    (
        "-exercise",
        "Le Togo et le Bénin patrouillent ensemble dans le parc de la Pendjari depuis un accord militaire "
        "signé en 2021.",
    ),
    (
        "port_call:held date=2026-03 place=Abidjan",
        "La Belgique et la Côte d'Ivoire se sont entretenues mardi à Bruxelles. En mars, le navire belge "
        "Louise-Marie avait fait escale au port d'Abidjan.",
    ),
    (
        "port_call:held date=2025-10 place=Majuro parties=MH,TW",
        "Taïwan a remis lundi un patrouilleur aux Îles Marshall. La flottille-école taïwanaise avait visité "
        "Majuro en octobre 2025.",
    ),
)
