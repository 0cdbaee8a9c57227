"""Instruments that wait, last or give way to others in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"
HEAD = "Island und Japan haben am 3. Mai in Tokio ein Verteidigungsabkommen unterzeichnet."

CASES = [
    (
        "letter_of_intent:terminated",
        "Kenia und Norwegen unterzeichneten ein Kooperationsabkommen, das die Absichtserklärung von 2012 ersetzt.",
    ),
    ("agreement:terminated", "Der neue Vertrag löst das Fischereiabkommen von 1994 zwischen Kenia und Norwegen ab."),
    (
        "agreement:to_be_signed",
        "Die beiden Seiten kamen überein, das Abkommen über den Schutz von Verschlusssachen bald zu unterzeichnen.",
    ),
    (
        "agreement:signed",
        "Er rief die übrigen EU-Staaten auf, das 2019 unterzeichnete "
        "Investitionsschutzabkommen zwischen Kenia und der EU zu ratifizieren.",
    ),
    (
        "treaty:signed",
        "Die Konvention über die Aufteilung des Wassers, 2012 verabschiedet, "
        "wartet noch immer auf die Ratifizierung durch Kenia.",
    ),
    (
        "agreement:signed",
        "Dabei soll es um das Handelsabkommen zwischen Kenia und Norwegen gehen, das noch nicht ratifiziert ist.",
    ),
    (
        "joint_statement:agreed",
        "Der Gipfel von Kenia und Norwegen endete mit der Verabschiedung einer „Erklärung von Nairobi“ zur Sicherheit.",
    ),
    (
        "agreement:agreed",
        "Kenia verweigert einem im vergangenen Jahr paraphierten Transitabkommen mit Norwegen die Unterschrift.",
    ),
    (
        "treaty:to_be_signed",
        "Die Grenze öffnet erst, wenn Kenia und Norwegen ihren Friedensvertrag "
        "unterzeichnet haben. Der Vertrag wurde im August paraphiert.",
    ),
    (
        "joint_statement:signed; treaty:signed",
        "Mit ihrem kenianischen Gastgeber unterzeichnete die norwegische Ministerin eine gemeinsame Erklärung, "
        "die einen gemeinsamen Markt verspricht, und einen Vertrag über die Reparatur der Bahn.",
    ),
    (
        "agreement:negotiating",
        "Ein geplantes Abkommen über Arbeitskräfte zwischen Kenia und Norwegen wurde dagegen nicht fertig.",
    ),
    (
        "agreement:proposed",
        "Kenias Vizeaußenministerin will ein verbindliches Abkommen mit Norwegen vor der nächsten Saison.",
    ),
    ("treaty:in_force", "Der Vertrag von 1922 zwischen Kenia und Norwegen, noch immer in Kraft, kennt sie nicht."),
    (
        "memorandum_of_understanding:to_be_signed",
        "Die beiden Länder wollen bei dieser Gelegenheit eine Grundsatzvereinbarung über den Bergbau unterzeichnen.",
    ),
    ("treaty:in_force", "Kenia will aus dem Minenverbotsvertrag austreten."),
    ("treaty:in_force", "Kenia kündigte an, aus dem Atomwaffensperrvertrag auszutreten."),
    ("agreement:to_be_signed", "Kenia und Norwegen haben es nicht geschafft, ein Fischereiabkommen zu unterzeichnen."),
    (
        "treaty:ratified; figure value=74; figure value=21",
        "Das kenianische Parlament hat einen Auslieferungsvertrag mit Norwegen gebilligt. Die "
        "Abstimmung endete 74 zu 21. Der Vertrag wurde 2022 unterzeichnet.",
    ),
]
