"""Invented passages and who in them is a person of the record, and who is not: (language, text, "Name | state | role; …")."""

from __future__ import annotations

# Names of people who are no persons of the record, beside one who is.
NOBODY = [
    (
        "en",
        "Bolivia's president, Evaristo Choque, opened the fair with Nepal. The film director Penelope Hartsfield "
        "showed a documentary, the striker Bruno Tavella gave autographs. Photo: Linda Crossfield",
        "Evaristo Choque | BO | head_of_state",
    ),
    (
        "de",
        "Boliviens Präsident Evaristo Choque eröffnete die Messe mit Nepal. Die Sängerin Penelope Hartfeld trat auf, "
        "der Stürmer Bruno Tavella gab Autogramme. Foto: Linda Kreuzfeld",
        "Evaristo Choque | BO | head_of_state",
    ),
    (
        "sv",
        "Bolivias president Evaristo Choque öppnade mässan med Nepal. Sångerskan Penelope Hartfält uppträdde, "
        "anfallaren Bruno Tavella skrev autografer. Foto: Linda Korsfält",
        "Evaristo Choque | BO | head_of_state",
    ),
    (
        "nl",
        "De Boliviaanse president Evaristo Choque opende de beurs met Nepal. Zangeres Penelope Hartveld trad op, "
        "spits Bruno Tavella deelde handtekeningen uit. Foto: Linda Kruisveld",
        "Evaristo Choque | BO | head_of_state",
    ),
    (
        "fr",
        "Le président bolivien, Evaristo Choque, a ouvert la foire avec le Népal. La chanteuse Pénélope Hartchamp "
        "s'est produite, l'attaquant Bruno Tavella a signé des autographes. Photo : Linda Croisier",
        "Evaristo Choque | BO | head_of_state",
    ),
]

# Experts are persons where they are quoted; authors and photographers are not.
QUOTED = [
    (
        "en",
        'Nepal signed the pact with Laos. "It changes little," said analyst Vera Lindqvist. By Tom Ashdown',
        "Vera Lindqvist | NP | academic",
    ),
    (
        "de",
        "Nepal unterzeichnete den Pakt mit Laos. »Er ändert wenig«, sagte die Analystin Vera Lindner. Von Tom Aschdorn",
        "Vera Lindner | NP | academic",
    ),
    (
        "sv",
        "Nepal undertecknade pakten med Laos. ”Den ändrar föga”, sade analytikern Vera Lindqvist. Av Tom Askdal",
        "Vera Lindqvist | NP | academic",
    ),
    (
        "nl",
        "Nepal ondertekende het pact met Laos. ‘Het verandert weinig’, zei analist Vera Lindeman. Door Tom Asdal",
        "Vera Lindeman | NP | academic",
    ),
    (
        "fr",
        "Le Népal a signé le pacte avec le Laos. « Il change peu », a dit l'analyste Vera Lindet. Par Tom Asdal",
        "Vera Lindet | NP | academic",
    ),
]

# What is known not to hold yet. A case that begins to hold fails its test, and moves to its list.
NOT_YET = [
    (
        "sv",
        "I Asunción träffade gästen från Mongoliet ledaren för Liberala partiet, Ramón Ferreiro.",
        "Ramón Ferreiro | PY | party_leader",
    ),
    (
        "nl",
        "In Asunción ontmoette de gast uit Mongolië de leider van de Liberale Partij, Ramón Ferreiro.",
        "Ramón Ferreiro | PY | party_leader",
    ),
]
