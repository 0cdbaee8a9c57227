"""Who is received, who pays a courtesy call, and how long a guest stays, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "meeting:held with=Thapa,Qasim parties=NP,OM; -appointment",
        "Le ministre népalais des Affaires étrangères Ram Thapa a reçu mardi l'ambassadeur d'Oman nouvellement "
        "accrédité, Said Qasim.",
    ),
    (
        "meeting:held with=Thapa,Qasim; -transfer",
        "Le Premier ministre népalais Ram Thapa a reçu mardi l'ambassadeur omanais Said Qasim, l'appelant à servir "
        "de pont entre les deux pays.",
    ),
    (
        "meeting:held with=Dimalanta,Sopheap; -visit with=Dimalanta",
        "Mme Corazon Dimalanta, ministre philippine de l'Agriculture, a effectué mercredi une visite de courtoisie "
        "au Premier ministre cambodgien, Ung Sopheap.",
    ),
    (
        "meeting:held with=Vannarith,Dimalanta; visit:held date=2026-05-11/2026-05-14 with=Dimalanta "
        "without=Vannarith country=KH",
        "Le Vice-Premier ministre du Cambodge, Keo Vannarith, a reçu mercredi à Phnom Penh la ministre philippine "
        "de l'Agriculture, Mme Corazon Dimalanta, en visite officielle au Royaume du 11 au 14 mai.",
    ),
    (
        "visit:held with=Sengsavath date=2026-05-12/2026-05-15 country=MN",
        "Le président du Laos, Bounmy Sengsavath, séjourne en Mongolie du 12 au 15 mai pour une visite d'État, à "
        "l'invitation de son homologue Ganbaatar Tömör.",
    ),
    (
        "visit:held with=Sengsavath date=2026-05-12/2026-05-15 country=MN",
        "Le président du Laos, Bounmy Sengsavath, effectue du 12 au 15 mai une visite d'État en Mongolie, à "
        "l'invitation de son homologue Ganbaatar Tömör.",
    ),
    (
        "visit:held with=Mollah date=2026-05-13/2026-05-16 country=TH",
        "Le ministre bangladais des Affaires étrangères Shahriar Mollah, arrivé mercredi en Thaïlande, y restera "
        "jusqu'au 16 mai.",
    ),
)
