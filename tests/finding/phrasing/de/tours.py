"""Journeys from stop to stop, ahead and held, and stops that were called off, in German."""

LANGUAGE = "de"

ARTICLES = (
    (
        "visit:postponed country=GH with=Wolf; -visit:planned",
        "Außenminister Jens Wolf hat seine geplante Reise nach Ghana verschoben. Ursprünglich wollte der SPD- "
        "Politiker am Sonntag nach Accra fliegen.",
    ),
    (
        "visit:cancelled country=KE with=Brandt; -visit:planned",
        "Wegen der Krise bleibt Außenministerin Lena Brandt in Berlin. Eigentlich wollte die CDU- Politikerin "
        "am Samstag zu einer Reise nach Kenia und Ruanda aufbrechen. Die Reise wurde abgesagt.",
    ),
    (
        "visit:planned country=FJ with=Wolf; meeting:planned place=Suva with=Wolf,Tabua; -meeting with=Singapore",
        "Außenminister Jens Wolf reist am Montag nach Fidschi. Unterwegs legt seine Maschine in Singapur "
        "einen Tankstopp ein. In Suva wird er Premierminister Ratu Tabua treffen.",
    ),
)
