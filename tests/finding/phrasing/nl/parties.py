"""Who is a party of an instrument, and what makes a format in Dutch. All content is invented."""

from __future__ import annotations

LANGUAGE = "nl"
HEAD = "IJsland en Japan hebben op 3 mei in Tokio een defensieakkoord ondertekend."

CASES = [
    (
        "agreement:signed parties=PE,TG",
        "Peru heeft met Togo een akkoord over de handel met Benin getekend.",
    ),
    (
        "agreement:ratified parties=NO,CA",
        "Het Noorse parlement keurde het handelsakkoord met Canada goed.",
    ),
    (
        "letter_of_intent:signed parties=PE,TG",
        "Peru en Togo wisselden een intentieverklaring over visserij uit.",
    ),
    (
        "mechanism name=Strategisch_Overleg",
        "De derde bijeenkomst van het Platform voor Strategisch Overleg tussen Peru en Togo vond plaats in Lima.",
    ),
    (
        "letter_of_intent:signed parties=PE,TG",
        "Peru en Togo wisselden een intentieverklaring over visserij uit.",
    ),
    (
        "plan|agreement",
        "Peru en Togo wisselden een samenwerkingsprogramma uit.",
    ),
]
