"""Instruments, their parties and what becomes of them in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"
HEAD = "Island och Japan undertecknade ett försvarsavtal i Tokyo den 3 maj."

CASES = [
    (
        "agreement:signed parties=PE,TG",
        "Peru och Togo undertecknade ett fiskeavtal och diskuterade läget i Sudan.",
    ),
    (
        "memorandum_of_understanding:signed parties=OM,GE",
        "Fem dokument undertecknades, bland dem ett samförståndsavtal mellan Omans handelsministerium och"
        " Georgiens handelsministerium.",
    ),
    (
        "memorandum_of_understanding count=1",
        "Peru och Chile undertecknade ett samförståndsavtal (MoU) om fiske.",
    ),
    (
        "agreement:to_be_signed",
        "Norge verkar för undertecknandet av handelsavtalet mellan Ghana och EU.",
    ),
    (
        "agreement count=1",
        "Norge slöt ett nytt samarbetsavtal med Unicef. Det nya avtalet gäller skolor.",
    ),
    (
        "agreement count=1",
        "Norge och Peru har undertecknat ett samarbetsavtal om fiske. Avtalet undertecknades i Oslo. "
        "Samarbetsavtalet gäller i fem år.",
    ),
    (
        "-treaty",
        "Utrikesminister Eva Lind mötte Österrikes utrikesminister och företrädare för organisationen "
        "bakom fördraget mot landminor.",
    ),
    (
        "mechanism sessions=4",
        "Det fjärde mötet i den blandade kommissionen mellan Norge och Peru hölls i Oslo.",
    ),
]
