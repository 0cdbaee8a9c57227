"""Journeys that go on, and what one state does to another, in English."""

LANGUAGE = "en"

HEAD = (
    "Peruvian Foreign Minister Rosa Quispe spoke in Lima about relations with Georgia. She praised the "
    "Georgian ambassador, Lado Beridze."
)

CASES = (
    (
        "visit:planned country=FJ with=Soto; meeting:planned place=Suva with=Soto,Tabua",
        (
            "Peruvian Interior Minister Carla Soto will travel on to Suva on Friday, where she will meet her "
            "Fijian counterpart Inia Tabua."
        ),
    ),
    (
        "visit:planned country=FJ with=Soto; meeting:planned place=Suva with=Soto,Tabua",
        (
            "Peruvian Interior Minister Carla Soto flies on Friday to Suva, where she is to hold talks with "
            "Fijian President Inia Tabua."
        ),
    ),
    (
        "visit:held country=FJ with=Soto; meeting:held place=Suva with=Soto,Tabua",
        "Peruvian Interior Minister Carla Soto travelled to Suva on Tuesday, where she met Fijian President Inia Tabua.",
    ),
    ("measure:held parties=FJ,PE", "Fiji told two Peruvian diplomats to leave the country within 48 hours."),
    ("measure:held parties=FJ,PE", "Fiji declared two Peruvian diplomats persona non grata on Tuesday."),
    ("measure:held parties=FJ,PE", "Fiji ordered two Peruvian diplomats out of the country on Tuesday."),
    ("measure:held parties=FJ,PE", "Peru's ambassador was called in to the foreign ministry in Suva on Tuesday."),
    ("measure:held parties=FJ,PE", "Fiji has suspended aid payments to Peru until further notice."),
    ("measure:held parties=FJ,PE", "Fiji on Tuesday halted its development aid to Peru."),
)
