"""What one of two versions exchanges, turns round or leaves out: things counted, who undertakes, conditions, members."""

from __future__ import annotations

import pytest

from tests.joining.builders import disagreements_between

ENGLISH = """Paraguay and Senegal agree on rice and radar

ASUNCIÓN, 11 March 2026 (River Wire) - Paraguay's foreign minister, Graciela Benítez, received her Senegalese counterpart, \
Ousmane Diagne, in Asunción on Tuesday. Mr Diagne came with the agriculture minister, Fatou Sarr, and the ambassador to \
Brazil, Moussa Ndiaye.

The two governments signed an agreement on rice seed. Paraguay will send 12 instructors and 40 tractors to Senegal, \
provided that parliament in Dakar approves the tax exemption.

Senegal pledged to open an embassy in Asunción next year. Paraguay will pay 2.5 million dollars for the training of 60 nurses.

Mr Diagne denied that Senegal was seeking a military base. He thanked Paraguay for its support in the African Union.

General Mario Ayala briefed the visitors on a radar project with Uruguay, Bolivia and Peru. Trade reached 35 million \
dollars in 2025.
"""
FRENCH = """Le Paraguay et le Sénégal s'entendent sur le riz et les radars

ASUNCIÓN, 11 mars 2026 (River Wire) - La ministre paraguayenne des Affaires étrangères, Graciela Benítez, a reçu mardi à \
Asunción son homologue sénégalais, Ousmane Diagne. M. Diagne est venu avec la ministre de l'Agriculture, Fatou Sarr, et \
l'ambassadeur au Brésil, Moussa Ndiaye.

Les deux gouvernements ont signé un accord sur les semences de riz. Le Paraguay enverra au Sénégal 12 instructeurs et 40 \
tracteurs, à condition que le parlement de Dakar approuve l'exonération fiscale.

Le Sénégal s'est engagé à ouvrir une ambassade à Asunción l'an prochain. Le Paraguay versera 2,5 millions de dollars pour \
la formation de 60 infirmiers.

M. Diagne a démenti que le Sénégal cherche à obtenir une base militaire. Il a remercié le Paraguay pour son soutien au sein \
de l'Union africaine.

Le général Mario Ayala a présenté aux visiteurs un projet de radars avec l'Uruguay, la Bolivie et le Pérou. Les échanges ont \
atteint 35 millions de dollars en 2025.
"""


def shown(old: str, new: str) -> list[tuple[str, tuple[str, ...]]]:
    assert old in FRENCH
    return disagreements_between(("en", "2026-03-11", ENGLISH), ("fr", "2026-03-11", FRENCH.replace(old, new)))


def test_versions_that_agree_have_no_disagreement() -> None:
    assert shown("Paraguay", "Paraguay") == []


@pytest.mark.parametrize(
    ("old", "new", "about", "values"),
    [
        ("12 instructeurs et 40 tracteurs", "40 instructeurs et 12 tracteurs", "number", ("12", "40")),
        (
            "Le Paraguay versera 2,5 millions de dollars",
            "Le Sénégal versera 2,5 millions de dollars",
            "participants",
            ("PY", "SN"),
        ),
        (
            "Le Sénégal s'est engagé à ouvrir une ambassade à Asunción",
            "Le Paraguay s'est engagé à ouvrir une ambassade à Asunción",
            "participants",
            ("PY", "SN"),
        ),
        ("a démenti que le Sénégal cherche", "a confirmé que le Sénégal cherche", "negation", ("affirm", "reject")),
        ("Union africaine", "Union européenne", "name", ("EU", "XF")),
        ("le Pérou", "l'Équateur", "name", ("EC", "PE")),
        ("l'Uruguay, la Bolivie et le Pérou", "l'Uruguay et le Pérou", "participants", ("with BO", "without BO")),
        (
            ", Fatou Sarr, et l'ambassadeur au Brésil, Moussa Ndiaye",
            ", Fatou Sarr",
            "participants",
            ("with Moussa Ndiaye", "without Moussa Ndiaye"),
        ),
        (
            ", à condition que le parlement de Dakar approuve l'exonération fiscale",
            "",
            "omission",
            ("on a condition", "without a condition"),
        ),
    ],
)
def test_what_was_exchanged_turned_round_or_left_out_is_shown(
    old: str, new: str, about: str, values: tuple[str, ...]
) -> None:
    assert shown(old, new) == [(about, values)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("à condition que le parlement de Dakar approuve", "sous réserve que le parlement de Dakar approuve"),
        ("à condition que le parlement de Dakar approuve", "si le parlement de Dakar approuve"),
        ("12 instructeurs et 40 tracteurs", "40 tracteurs et 12 instructeurs"),
        ("l'Uruguay, la Bolivie et le Pérou", "le Pérou, la Bolivie et l'Uruguay"),
        ("35 millions de dollars", "35 millions"),
        ("a démenti que le Sénégal cherche", "a affirmé que le Sénégal ne cherchait pas"),
        ("a remercié le Paraguay pour", "n'a pas refusé de remercier le Paraguay de"),
    ],
)
def test_another_order_other_words_and_a_currency_left_to_the_reader_are_customary(old: str, new: str) -> None:
    assert shown(old, new) == []
