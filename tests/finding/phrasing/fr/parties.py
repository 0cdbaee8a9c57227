"""Who is a party of an instrument, and what makes a format in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"
HEAD = "L'Islande et le Japon ont signé un accord de défense à Tokyo le 3 mai."

CASES = [
    (
        "agreement:signed parties=PE,TG",
        "Le Pérou a signé avec le Togo un accord sur le commerce avec le Bénin.",
    ),
    (
        "agreement:signed parties=EU,PE",
        "L'Union européenne et le Pérou ont signé un accord sur l'exportation de gaz vers l'Allemagne.",
    ),
    (
        "agreement:ratified parties=NO,CA",
        "Le Parlement norvégien a approuvé l'accord commercial avec le Canada.",
    ),
    (
        "agreement count=1",
        "La Norvège, en accord avec le Pérou, a signé un accord de pêche avec le Togo.",
    ),
    (
        "mechanism sessions=4 parties=PE,TG",
        "La quatrième session de la commission mixte entre le Pérou et le Togo s'est tenue à Lima.",
    ),
]
