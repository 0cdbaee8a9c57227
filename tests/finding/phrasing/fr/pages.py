"""What pages of francophone ministries, agencies and papers write: honours, abbreviations, the immediate past, who is present."""

LANGUAGE = "fr"

CASES = (
    (
        "meeting:held date=2026-05-12 with=Kodjovi,Weidong; person:foreign_minister name=Kodjovi",
        "Le Ministre des Affaires Etrangères du Togo, SEM Yawo Kodjovi-Adama, a reçu mardi l'Ambassadeur de Chine, "
        "SEM LIN Weidong.",
    ),
    (
        "meeting:held with=Kodjovi; person:foreign_minister name=Kodjovi",
        "LE MINISTRE DES AFFAIRES ETRANGERES DU TOGO, Yawo Kodjovi, a rencontré son homologue béninois mardi à Lomé.",
    ),
    (
        "meeting:held date=2026-05-06 with=Quôc,Keomany; person:head_of_government name=Quôc",
        "Le PM vietnamien Trân Quôc Bao a reçu le 6 mai à Hanoï le président laotien Bounthavy Keomany.",
    ),
    (
        "dialogue:held date=2026-05-11 session=9 place=Cotonou",
        "La Haute Commission mixte nigéro-béninoise a clôturé, lundi à Cotonou, sa 9eme session.",
    ),
    (
        "dialogue:held session=9",
        "La 9è session de la commission mixte nigéro-béninoise s'est tenue lundi à Cotonou.",
    ),
    (
        "meeting:held place=Lomé with=Adjavon",
        "Le président togolais Komi Adjavon vient de recevoir à Lomé son homologue béninois.",
    ),
    (
        "measure:held parties=CM,GA",
        "Le Cameroun vient tout juste de rappeler son ambassadeur au Gabon pour consultations.",
    ),
    (
        "agreement:ratified parties=CM,GA",
        "Le Cameroun vient de ratifier l'accord de pêche signé en mars avec le Gabon.",
    ),
    (
        "-appointment; commitment:completed by=GA to=CM amount=42.5e6 currency=XAF",
        "Le président gabonais, par le biais de son ambassadeur accrédité au Cameroun, a fait don mercredi d'un chèque "
        "de 42 500 000 F Cfa au ministre camerounais de la Santé publique.",
    ),
    (
        "appointment:held date=2026-05-12",
        "L'ambassadeur du Gabon a été accrédité mardi au Cameroun.",
    ),
    (
        "meeting:held date=2026-05-13 place=Rabat with=Benslimane,Carvalho; visit:held with=Carvalho",
        "La coopération a été au centre d'un entretien, mercredi à Rabat, entre le ministre marocain des Affaires "
        "étrangères, Karim Benslimane, et son homologue bissau-guinéenne, Luisa Carvalho, en visite de travail au Maroc.",
    ),
    (
        "person:head_of_state name=Zumsteg country=CH; meeting:held parties=CH,DE",
        "Le président de la Confédération, Beat Zumsteg, a rencontré jeudi à Berlin le chancelier allemand Jens Harms.",
    ),
    (
        "-person:ambassador name=Benslimane",
        "Le ministre marocain des Affaires étrangères, Karim Benslimane, a reçu à Rabat l'ambassadeur ivoirien, Awa Bamba. "
        "L'ambassadeur ivoirien et M. Benslimane ont salué ces relations.",
    ),
    (
        "commitment:pledged by=EU to=TG amount=12e6 flow=grant",
        "L'ambassadeur de l'Union européenne au Togo, Tomás Leite, a annoncé un appui de 12 millions d'euros au programme "
        "togolais de santé rurale.",
    ),
    (
        "-person:diplomat name=Dodo; meeting:held with=Garba",
        "Le président nigérien Issa Garba a reçu le diplomate sénégalais en présence de M. Harouna Dodo, ministre des "
        "Affaires étrangères.",
    ),
    (
        "-person name=honorable; person:foreign_minister name=Tremblay",
        "L'honorable Marie-Josée Tremblay, ministre des Affaires étrangères du Canada, s'est entretenue avec Ingrid Solheim, "
        "ministre des Affaires étrangères de la Norvège.",
    ),
    (
        "meeting:held date=2026-05-13 place=Rabat with=Benslimane,Soto",
        "La coopération a été au centre des entretiens qu'a eus mercredi à Rabat le ministre marocain des Affaires étrangères, "
        "Karim Benslimane, avec son homologue péruvienne, Luisa Soto.",
    ),
)
