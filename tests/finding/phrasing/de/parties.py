"""Who is a party of an instrument, and what makes a format in German. All content is invented."""

from __future__ import annotations

LANGUAGE = "de"
HEAD = "Island und Japan haben am 3. Mai in Tokio ein Verteidigungsabkommen unterzeichnet."

CASES = [
    (
        "agreement parties=PE,TG",
        "Das Abkommen zwischen Peru und Togo über die Grenze zu Benin trat 2024 in Kraft.",
    ),
    (
        "agreement:ratified parties=NO,CA",
        "Das norwegische Parlament billigte das Handelsabkommen mit Kanada.",
    ),
    (
        "-agreements",
        "Der Minister hat am Mittwoch in Madrid Verabredungen mit Kollegen.",
    ),
    (
        "mechanism sessions=4 parties=PE,TG",
        "Die vierte Sitzung der Gemischten Kommission Peru-Togo fand in Lima statt.",
    ),
]
