"""What begins, is to be opened, or is met about again, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "-forum",
        "Le président nigérian Babatunde Ojo et son homologue tchadien Ousmane Abakar se sont entretenus "
        "jeudi à N'Djamena. M. Ojo a proposé une conférence internationale sur le transfert des eaux de "
        "l'Oubangui.",
    ),
    (
        "opening:planned place=Genève,Geneva",
        "La Suisse et le Ghana ont signé mardi à Accra un accord. Le Ghana veut ouvrir un bureau commercial à"
        " Genève d'ici à la fin de l'année.",
    ),
    (
        "opening:planned date=2026-09",
        "Le Togo et le Bénin sont convenus mardi à Lomé de construire un poste de douane commun. Les travaux "
        "de construction commenceront en septembre.",
    ),
    (
        "negotiation:held date=2024 parties=NZ,TO",
        "La Nouvelle-Zélande et les Tonga ont signé mardi à Nuku'alofa un accord sur la main-d'œuvre. Les "
        "négociations sur cet accord avaient commencé en 2024.",
    ),
    (
        "dialogue:held date=2026-05-09/2026-05-11 session=7 place=Lomé with=Agbodjan,Houngbedji; -opening",
        "La septième session de la grande commission mixte de coopération entre le Togo et le Bénin s'est "
        "achevée lundi à Lomé. Les travaux, ouverts samedi, étaient coprésidés par le ministre togolais des "
        "Affaires étrangères, Kossi Agbodjan, et par son homologue béninoise, Bernadette Houngbedji.",
    ),
    (
        "dialogue:planned date=2027 place=Libreville; -meeting",
        "La deuxième session de la commission mixte de coopération entre le Togo et le Gabon s'est achevée "
        "jeudi à Lomé. Les deux parties ont convenu de se retrouver dans la capitale gabonaise en 2027.",
    ),
    (
        "dialogue:planned session=9 date=2026-11 place=Benghazi; dialogue:held date=2023 place=Valletta,La_Valette",
        "La Commission économique mixte Malte-Libye, qui s'était réunie pour la dernière fois à La Valette en"
        " 2023, tiendra sa neuvième session à Benghazi en novembre.",
    ),
)
