"""What states do to each other and in organisations, and what is none of it, in French."""

LANGUAGE = "fr"

HEAD = (
    "La ministre péruvienne des Affaires étrangères, Rosa Quispe, s'est exprimée à Lima sur les relations avec la Géorgie. "
    "Elle a loué l'ambassadeur géorgien, Lado Beridze."
)
CASES = (
    ("measure:held parties=GE,PE", "Le Pérou a supprimé lundi l'obligation de visa pour les citoyens géorgiens."),
    ("measure:held parties=GE,PE", "Le Pérou a rétabli lundi les visas pour les ressortissants géorgiens."),
    (
        "measure:held parties=GE,PE",
        "La Géorgie et le Pérou ont supprimé lundi les visas pour les titulaires de passeports diplomatiques.",
    ),
    (
        "measure:held parties=GE,PE",
        "La police péruvienne a arrêté lundi deux ressortissants géorgiens soupçonnés d'espionnage.",
    ),
    ("measure:held parties=GE,PE", "Six pêcheurs géorgiens ont été interpellés lundi par la marine péruvienne."),
    ("transfer:held parties=GE,PE", "Le Pérou a restitué lundi 34 manuscrits anciens à la Géorgie."),
    ("transfer:held parties=GE,PE", "Les dépouilles de douze soldats géorgiens ont été restituées lundi par le Pérou."),
    (
        "transfer:held parties=GE,PE",
        "La statue volée, que le Pérou a rendue lundi à la Géorgie, est vieille de 800 ans.",
    ),
    ("vote:held", "Le Pérou a été élu lundi membre non permanent du Conseil de sécurité de l'ONU."),
    ("vote:held", "L'Assemblée générale de l'ONU a élu lundi le Pérou et la Géorgie au Conseil des droits de l'homme."),
    ("other:held", "Le Pérou a pris lundi la présidence tournante de la Communauté andine, succédant à la Bolivie."),
    ("other:held", "La Bolivie a passé lundi la présidence de la Communauté andine au Pérou."),
    ("other:held", "La Géorgie a adhéré lundi à l'Union africaine, dont elle devient le 56e membre."),
    ("measure|other:held", "Le Pérou s'est retiré lundi de la Communauté andine."),
    (
        "other:held",
        "La Géorgie et le Pérou ont échangé lundi à Lima les instruments de ratification de leur traité d'extradition.",
    ),
    ("other:held", "La Géorgie a déposé lundi son instrument de ratification auprès du Secrétaire général de l'ONU."),
    ("other:held", "Le Pérou a accordé lundi l'asile à un ancien ministre géorgien."),
    ("measure:held parties=GE,PE", "Le Pérou a remis lundi une note de protestation à l'ambassadeur de Géorgie."),
    ("measure:held parties=GE,PE", "Le Pérou a fermé lundi son espace aérien aux avions géorgiens."),
    (
        "opening|measure:held parties=GE,PE",
        "Le Pérou a rouvert lundi sa frontière avec la Géorgie après deux ans de fermeture.",
    ),
    ("measure:held parties=GE,PE", "Le Pérou a imposé lundi des droits de douane de 20 % sur le vin géorgien."),
    ("measure:held parties=GE,PE", "Le Pérou a relevé lundi à 25 % ses droits de douane sur l'acier géorgien."),
    ("measure:held parties=GE,PE", "Le Pérou a ouvert lundi une enquête antidumping visant l'acier géorgien."),
    ("measure:held parties=GE,PE", "Le Pérou a levé lundi l'interdiction d'importer de la volaille géorgienne."),
    ("measure:held parties=GE,PE", "Le Pérou a réduit lundi le quota d'importation de vin géorgien."),
    ("measure:held parties=GE,PE", "Le Pérou a fermé lundi son ambassade à Tbilissi."),
    ("measure:held parties=GE,PE", "La Géorgie a rappelé lundi son ambassadeur à Lima."),
    (
        "measure:held parties=GE,PE",
        "Le Pérou a donné lundi 48 heures à deux diplomates géorgiens pour quitter le pays.",
    ),
    ("measure:held parties=GE,PE", "Le Pérou a rompu lundi ses relations diplomatiques avec la Géorgie."),
    ("transfer:held parties=GE,PE", "La Géorgie a libéré lundi onze marins péruviens."),
    ("transfer|measure:held parties=GE,PE", "Le Pérou a expulsé lundi 40 Géorgiens vers leur pays."),
    ("incident:held parties=GE,PE", "Un avion militaire géorgien est entré lundi dans l'espace aérien péruvien."),
    (
        "incident:held parties=GE,PE",
        "Deux soldats géorgiens ont été tués lundi lorsque des gardes-frontières péruviens ont ouvert le feu.",
    ),
    (
        "port_call:held parties=GE,PE",
        "La frégate géorgienne Kolkheti est arrivée lundi au port péruvien de Callao pour une visite de trois jours.",
    ),
    (
        "exercise:planned parties=GE,PE",
        "La Géorgie et le Pérou effectueront le mois prochain des manœuvres navales communes.",
    ),
    (
        "exercise:held parties=GE,PE",
        "La Géorgie et le Pérou ont entamé lundi des exercices militaires conjoints de deux semaines.",
    ),
    ("vote:held", "Le Parlement péruvien a approuvé lundi l'accord de défense avec la Géorgie."),
    ("vote:held", "Le Sénat a donné lundi à Lima son feu vert à l'accord avec la Géorgie."),
    ("-meeting:held", "Le Pérou a proposé lundi sa médiation entre la Géorgie et l'Arménie."),
    (
        "meeting|negotiation:proposed",
        "Le Pérou s'est dit prêt à accueillir à Lima des pourparlers entre la Géorgie et l'Arménie.",
    ),
    ("meeting:proposed", "La Géorgie a demandé lundi une réunion extraordinaire du Conseil de sécurité."),
    ("other:held", "La Géorgie a porté plainte lundi contre le Pérou devant la Cour internationale de justice."),
    (
        "meeting:held",
        "L'ambassadeur de Géorgie, Lado Beridze, a fait lundi ses adieux à la présidente Ana Flores à Lima.",
    ),
    ("other|agreement:held", "Le Pérou et le Qatar ont négocié lundi un cessez-le-feu entre la Géorgie et l'Arménie."),
    ("opening:held", "Le Pérou a ouvert lundi une ambassade à Tbilissi."),
    (
        "anniversary:held",
        "La Géorgie et le Pérou ont célébré lundi à Lima les 30 ans de leurs relations diplomatiques.",
    ),
    ("-", "La Géorgie souhaite adhérer à l'Union africaine."),
    ("-", "La police de Lima a arrêté lundi deux hommes pour cambriolage."),
    ("-", "L'opposition a déposé lundi une protestation contre le budget."),
    ("-", "La ministre a menacé de quitter la Communauté andine."),
    ("-measure:held", "Le Pérou pourrait supprimer les visas pour les Géorgiens."),
    ("-measure", "La Géorgie a demandé au Pérou de lever l'interdiction d'importer son vin."),
)
