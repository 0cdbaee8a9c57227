"""What is opened, dropped after all, seized, voted on unanimously, and commissions that met most recently, in English."""

LANGUAGE = "en"

HEAD = (
    "Ghanaian Foreign Minister Ama Owusu spoke in Accra about relations with Grenada. "
    "She praised the Grenadian ambassador, Keith Noel."
)

CASES = (
    ("opening:planned", "Ghana will open a high commission in Castries in August."),
    ("opening:held", "Ghana and Grenada opened a one-stop border post on Tuesday."),
    ("opening:held", "A new solar plant financed by Grenada was opened in Accra on Tuesday."),
    ("-opening", "Owusu opened the talks at the embassy in Castries on Tuesday."),
    ("-opening", "The two countries opened the way for a new power plant."),
    ("-signing", "The agreement was initialled last month without the article on fisheries."),
    (
        "measure:held date=2026-05-04",
        "Owusu condemned the seizure of a Grenadian fishing boat by the Ghanaian coast guard on 4 May.",
    ),
    ("-measure", "Owusu condemned the seizure of fishing boats."),
    ("visit:cancelled", "President Kwame Adjei will not travel to Lima next week after all, his office said."),
    ("-visit", "President Kwame Adjei did not travel to Lima."),
    ("negotiation:held", "Ghana and Grenada began negotiations on a tax treaty this week."),
    (
        "vote:held date=2026-05-12",
        "Ghana's parliament ratified the agreement with Grenada on Tuesday. It was approved unanimously in third reading.",
    ),
    (
        "dialogue|meeting:held date=2025-11 place=Kumasi",
        "The joint commission of Ghana and Grenada has met four times, most recently in Kumasi in November.",
    ),
    (
        "incident:held",
        "The news came two weeks after four Ghanaian hunters were shot dead by Grenadian border guards.",
    ),
    (
        "port_call:planned",
        "He said that Grenada would offer ten officers a course, and that the patrol ship Blika would call at Tema in June.",
    ),
)
