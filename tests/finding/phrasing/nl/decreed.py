"""Measures that are ordered, ultimatums, conditions, and what only looks like a measure, in Dutch.

All content is invented.
"""

from __future__ import annotations

LANGUAGE = "nl"

ARTICLES = [
    (
        "measure:held parties=PE,FJ",
        ("Peru heeft besloten zijn ambassadeur in Suva terug te roepen, liet de regering dinsdag weten."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("De Peruaanse president Luis Quispe gelastte dinsdag de uitzetting van twee Fijische diplomaten."),
    ),
    (
        "measure:held parties=PE,FJ date=2026-05-12",
        ("Peru kondigde dinsdag de sluiting van het Fijische consulaat in Tumbes aan."),
    ),
    (
        "measure:held parties=PE,FJ",
        (
            "Twee Fijische diplomaten moeten Peru binnen 48 uur verlaten, aldus het ministerie van "
            "Buitenlandse Zaken in Lima dinsdag."
        ),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Peru heeft twee Fijische diplomaten het land uitgezet."),
    ),
    (
        "measure:held parties=PE,FJ",
        ("Peru heeft de accreditatie van twee Fijische diplomaten ingetrokken."),
    ),
    (
        "-measure:held",
        (
            "Als Peru zijn ambassadeur terugroept, zal Fiji dat betreuren, zei de Fijische "
            "minister van Buitenlandse Zaken Inia Tabua."
        ),
    ),
    (
        "measure:held date=2026-05-12",
        ("Als reactie op de aanval riep Peru dinsdag zijn ambassadeur in Fiji terug."),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ place=-",
        ("Na de aanvaring voor de haven van Paita heeft Peru dinsdag de ambassadeur van Fiji ontboden."),
    ),
    (
        "-measure",
        (
            "Aanleiding voor de ruzie tussen Fiji en Peru is de inbeslagname van een tanker. De "
            "ministers van Buitenlandse Zaken van beide landen ontmoetten elkaar dinsdag in Quito."
        ),
    ),
    (
        "measure:held date=2026-05-12 parties=PE,FJ",
        ("Peru heeft dinsdag de vergunningen van drie Fijische televisiezenders ingetrokken."),
    ),
    (
        "measure:held parties=PA,FJ",
        (
            "Panama heeft twaalf Fijische tankers uit zijn scheepsregister geschrapt, meldde het "
            "ministerie van Buitenlandse Zaken dinsdag."
        ),
    ),
    (
        "measure:held date=2026-05-12 parties=TR,NL with=Bakker",
        (
            "Turkije riep dinsdag de Nederlandse ambassadeur Kees Bakker op het matje. Dat "
            "gebeurde nadat een activist tijdens een protest in Nederland een vlag verbrandde."
        ),
    ),
    (
        "-vote",
        (
            "Peru en Fiji hebben een akkoord over transit bereikt. Het moet nog door beide "
            "parlementen worden goedgekeurd."
        ),
    ),
]
