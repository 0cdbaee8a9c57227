"""What happens between states, and who is sent to them, in French."""

LANGUAGE = "fr"

HEAD = (
    "La ministre péruvienne des Affaires étrangères, Rosa Quispe, s'est exprimée à Lima sur les relations "
    "avec la Géorgie. Elle a loué l'ambassadeur géorgien, Lado Beridze."
)

CASES = (
    (
        "incident:held parties=FJ,PE",
        "Quatre soldats péruviens ont été tués dimanche dans un accrochage avec des gardes-frontières fidjiens.",
    ),
    (
        "incident:held parties=FJ,PE",
        "Un avion militaire péruvien a survolé mardi le territoire fidjien sans autorisation.",
    ),
    ("incident:held parties=FJ,PE", "Un drone péruvien s'est écrasé lundi aux Fidji."),
    (
        "incident:held parties=FJ,PE",
        "Des combats ont éclaté samedi entre soldats péruviens et fidjiens près de Labasa.",
    ),
    ("-incident", "Il est soupçonné d'avoir préparé un attentat contre l'ambassade du Pérou à Suva."),
    (
        "visit:planned place=Suva with=Soto",
        "L'Union africaine va dépêcher dimanche à Suva une mission conduite par la présidente péruvienne, Carla Soto.",
    ),
    ("transfer:held parties=FJ,PE", "Le Pérou a remis aux Fidji deux bateaux-pompes en 2022."),
    (
        "anniversary:planned parties=FJ,PE",
        "Le Pérou et les Fidji fêteront en septembre les 50 ans de leurs relations diplomatiques.",
    ),
)
