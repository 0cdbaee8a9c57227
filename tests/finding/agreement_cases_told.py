"""Instruments as articles tell them: chains, denials, rows and second halves. All content is invented."""

from __future__ import annotations

TOLD = [
    (
        "de",
        "Peru und Togo hatten 2024 ein Abkommen über Rettungszonen unterzeichnet; in Kraft getreten ist es nie.",
        "agreement PE,TG signed",
    ),
    (
        "de",
        "Das Protokoll zur Änderung des Steuerabkommens soll im Mai unterzeichnet werden.",
        "protocol * to_be_signed",
    ),
    ("de", "Das Ministerium wies darauf hin, dass der Vertrag von 1977 noch immer gelte.", "treaty * in_force"),
    ("en", "A fisheries accord that Lima had hoped to conclude with Lomé was not ready.", "agreement * negotiating"),
    ("en", "Under a 1977 treaty, Peru controls the dam.", "treaty * signed"),
    ("en", "The two countries have agreed to work towards an extradition treaty.", "treaty * negotiating"),
    ("fr", "En vertu d'un traité de 1977, le Pérou contrôle le barrage.", "treaty * signed"),
    (
        "nl",
        "Sinds het verdrag tussen Peru en Togo, uit 2022, van kracht is, daalt het aantal zaken.",
        "treaty PE,TG in_force",
    ),
    ("nl", "De onderhandelingen over een vrijhandelsakkoord zijn afgerond.", "agreement * agreed"),
    ("sv", "Senaten i Peru röstade ner gränsfördraget med Togo.", ""),
    ("sv", "Förhandlingarna om ett frihandelsavtal har slutförts.", "agreement * agreed"),
    ("sv", "Ministrarna undertecknade planen för det militära samarbetet 2026–2028.", "plan * signed"),
    (
        "de",
        "Die Vorsitzenden haben das Protokoll der Sitzung sowie ein Memorandum über Veterinärfragen unterschrieben.",
        "protocol * signed; memorandum_of_understanding * signed",
    ),
]
