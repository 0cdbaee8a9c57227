"""A journey, its stops, and those whom somebody travels to meet, in French."""

LANGUAGE = "fr"

ARTICLES = (
    (
        "visit:planned with=Bonavia; meeting:planned with=Bonavia,Treki place=Tripoli",
        "Le Premier ministre maltais Karl Bonavia se rendra le 20 mai à Tripoli pour des entretiens avec le Premier "
        "ministre libyen Osama Treki.",
    ),
    (
        "visit:planned date=2026-05-15 with=Hallberg place=Ottawa; meeting:planned date=2026-05-15 "
        "with=Hallberg,Tremblay place=Ottawa",
        "La ministre suédoise des Affaires étrangères Karin Hallberg se rendra vendredi à Ottawa pour rencontrer "
        "son homologue canadien Luc Tremblay.",
    ),
    (
        "visit:planned date=2026-05-16 place=Moroni with=Ramgoolam; visit:planned date=2026-05-18 "
        "place=Antananarivo with=Ramgoolam",
        "Le secrétaire général de la Commission de l'océan Indien, le Mauricien Dev Ramgoolam, doit se rendre à "
        "Moroni samedi puis à Antananarivo lundi.",
    ),
    (
        "visit:planned date=2026-05-18 country=BO with=Soto; visit:planned date=2026-05-20 country=PY with=Soto",
        "La ministre chilienne des Affaires étrangères Ana Soto se rendra lundi en Bolivie et mercredi au Paraguay.",
    ),
    (
        "visit:planned date=2026-05-17 country=BD with=Saxell",
        "La ministre finlandaise Elina Saxell s'est rendue lundi au Népal, où elle a rencontré le ministre népalais "
        "Hari Rai. Dimanche, elle poursuivra sa tournée au Bangladesh.",
    ),
    (
        "visit:held date=2025-10 with=Doukas without=Hasanaj; meeting:held date=2025-10 with=Doukas,Hasanaj",
        "En octobre dernier, le ministre grec des Affaires étrangères Achilleas Doukas avait visité Tirana et s'y "
        "était entretenu avec la présidente albanaise Valbona Hasanaj.",
    ),
)
