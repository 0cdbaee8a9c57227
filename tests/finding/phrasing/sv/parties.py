"""Who is a party of an instrument, and what makes a format in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"
HEAD = "Island och Japan undertecknade ett försvarsavtal i Tokyo den 3 maj."

CASES = [
    (
        "agreement:signed parties=PE,TG",
        "Peru har med Togo undertecknat ett avtal om handeln med Benin.",
    ),
    (
        "agreement:ratified parties=NO,CA",
        "Norges parlament godkände handelsavtalet med Kanada.",
    ),
    (
        "mechanism name=blandkommission sessions=9 parties=NO,PE",
        "Det nionde blandkommissionsmötet mellan Norge och Peru hölls i Oslo den 2 maj.",
    ),
]
