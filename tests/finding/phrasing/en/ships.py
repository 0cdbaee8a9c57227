"""Ships in port, exercises that last until a day, and patrols that are none, in English."""

LANGUAGE = "en"

ARTICLES = (
    (
        "exercise:planned date=2026-05-16/2026-05-29",
        "Latvia and Canada agreed on Tuesday in Riga. The joint exercise Baltic Shield between Latvia and "
        "Canada begins on Saturday and runs until 29 May.",
    ),
    (
        "exercise:held date=2026-05-11/2026-05-15 place=Mombasa; -opening",
        "The navies of Kenya and India opened their joint exercise in Mombasa on 11 May. The exercise runs "
        "until 15 May.",
    ),
    (
        "-exercise",
        "Togo and Benin have patrolled the park jointly since a military accord signed in 2021, the ministers"
        " said in Lome on Tuesday.",
    ),
    (
        "port_call:held date=2026-03 place=Abidjan",
        "Belgium and Ivory Coast held talks in Brussels on Tuesday. In March the Belgian naval ship "
        "Louise-Marie called at the port of Abidjan.",
    ),
    (
        "port_call:held date=2025-10 place=Majuro parties=MH,TW",
        "Taiwan handed over a patrol boat to the Marshall Islands on Monday. Taiwan's training flotilla "
        "visited Majuro in October 2025.",
    ),
    (
        "port_call:held date=2026-05-02 place=Liepāja parties=CA,LV",
        "Latvia received Canada's foreign minister on Tuesday. The Canadian frigate Ville de Gaspe arrived at"
        " the naval base in Liepāja on 2 May.",
    ),
    (
        "port_call:held date=2026-05-13 parties=IN,OM place=Muscat",
        "Two Indian warships docked in Muscat on Wednesday ahead of a joint exercise with the Royal Navy of "
        "Oman later this week.",
    ),
    (
        "port_call:held date=2026-05-12/2026-05-14 parties=IN,TZ place=Dar_es_Salaam",
        "The Indian Navy's INS Tarkash arrived in Dar es Salaam on Tuesday for a three-day visit.",
    ),
    (
        "port_call:held date=2026-05-09/2026-05-12 parties=IN,MU; -visit",
        "Having ended its four-day visit to Port Louis, the Indian frigate Tarkash sailed on Tuesday for Durban.",
    ),
    (
        "port_call:held date=2026-05-09/2026-05-11 parties=JP,LK; -visit",
        "The Japanese destroyer Akebono completed a three-day goodwill visit to Colombo on Monday.",
    ),
)
