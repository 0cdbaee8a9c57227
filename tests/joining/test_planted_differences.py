"""Differences planted in whole articles: those of versions and of reports that cannot both be right, and customary ones."""

from __future__ import annotations

import pytest

from tests.joining.builders import disagreements_between

ENGLISH = """Fiji and Peru agree on freight line

SUVA, 5 May 2026 (Isle Wire) - Fiji and Peru will open a freight line between Lautoka and Callao on 1 July, the \
transport ministers of the two countries said in Suva on Monday.

Fiji's Minister of Transport, Ratu Sevu Tabua, and the Peruvian Deputy Minister of Health, Ines Quispe, also signed an \
agreement on hospital ships. Peru will deliver at least 40 incubators.

The first ship will call at a quay 120 kilometres from the capital. Captain Jone Vakatora of the Fijian navy attended \
the talks, as did a delegate of the United Nations Office on Drugs and Crime (UNODC).

Patrols between 1994 and 1999 had found little, Captain Vakatora recalled. A third of the crews will come from Peru.
"""
GERMAN = """Fidschi und Peru einigen sich auf Frachtlinie

SUVA, 5. Mai 2026 (Isle Wire) - Fidschi und Peru eröffnen am 1. Juli eine Frachtlinie zwischen Lautoka und Callao, wie \
die Verkehrsminister beider Länder am Montag in Suva mitteilten.

Fidschis Verkehrsminister Ratu Sevu Tabua und die peruanische stellvertretende Gesundheitsministerin Ines Quispe \
unterzeichneten zudem ein Abkommen über Lazarettschiffe. Peru liefert mindestens 40 Brutkästen.

Das erste Schiff wird an einem Kai 120 Kilometer von der Hauptstadt festmachen. An den Gesprächen nahmen auch Kapitän \
Jone Vakatora von der fidschianischen Marine und ein Vertreter des Büros der Vereinten Nationen für Drogen- und \
Verbrechensbekämpfung (UNODC) teil.

Patrouillen zwischen 1994 und 1999 hätten wenig gefunden, erinnerte Kapitän Vakatora. Ein Drittel der Besatzungen \
kommt aus Peru.
"""


def _versions(old: str, new: str) -> list[tuple[str, tuple[str, ...]]]:
    assert old in GERMAN
    return disagreements_between(("en", "2026-05-05", ENGLISH), ("de", "2026-05-05", GERMAN.replace(old, new)))


def test_two_versions_that_agree_have_no_disagreement() -> None:
    assert _versions("Fidschi", "Fidschi") == []


@pytest.mark.parametrize(
    ("old", "new", "about", "values"),
    [
        ("am 1. Juli", "am 1. September", "date", ("2026-07-01", "2026-09-01")),
        ("Ines Quispe", "Rosa Huamán", "name", ("Ines Quispe", "Rosa Huamán")),
        ("Ines Quispe", "Pilar Quispe", "name", ("Ines Quispe", "Pilar Quispe")),
        ("zwischen 1994 und 1999", "zwischen 1984 und 1989", "number", ("1984-1989", "1994-1999")),
        ("mindestens 40", "höchstens 40", "number", ("at_least 40 incubators", "at_most 40 Brutkästen")),
        (
            "Büros der Vereinten Nationen für Drogen- und Verbrechensbekämpfung (UNODC)",
            "Flüchtlingshilfswerks der Vereinten Nationen (UNHCR)",
            "name",
            ("UNHCR", "UNODC"),
        ),
    ],
)
def test_what_one_version_has_otherwise_is_shown(old: str, new: str, about: str, values: tuple[str, ...]) -> None:
    assert (about, values) in _versions(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("120 Kilometer", "75 Meilen"),
        ("Ein Drittel", "33 Prozent"),
        ("Jone Vakatora", "Yone Wakatora"),
        ("Ines Quispe", "Quispe Ines"),
    ],
)
def test_other_units_shares_and_spellings_are_customary(old: str, new: str) -> None:
    assert _versions(old, new) == []


WIRE = """Fiji and Peru sign extradition treaty

SUVA: Fiji and Peru signed an extradition treaty at Government House in Suva on {day}.

The {rank} of the escort, Jone Vakatora, was present. Peruvian {office} Carlos Rojas Pineda put his name to the \
document next to Fijian Justice Minister Ana Tabua. Fiji will send 40 nurses to Peru. The first transfer will be from \
Callao to Lautoka.
"""
PAPER = """Un geste attendu à Lima

Les Fidji et le Pérou ont signé jeudi 14 mai à Suva {text} d'extradition, au bout de trois ans de négociations.

La ministre fidjienne de la Justice, Ana Tabua, a tenu la plume avec le {office} Carlos Rojas Pineda. {rank} Jone \
Vakatora était là.

Les hôpitaux péruviens manquent de bras. Les Fidji enverront {nurses} infirmières au Pérou, et les syndicats s'en \
réjouissent. Le premier transfèrement se fera de Callao à Lautoka.
"""


def _reports(**changes: str) -> list[tuple[str, tuple[str, ...]]]:
    told = {
        "day": "Thursday", "rank": "Rear Admiral", "office": "Justice Minister", "text": "un traité", "nurses": "40",
        "office_fr": "ministre péruvien de la Justice", "rank_fr": "Le contre-amiral", **changes,
    }  # fmt: skip
    wire = WIRE.format(day=told["day"], rank=told["rank"], office=told["office"]).replace(
        "The Rear Admiral of the escort, Jone Vakatora,", "Rear Admiral Jone Vakatora"
    )
    paper = PAPER.format(text=told["text"], rank=told["rank_fr"], office=told["office_fr"], nurses=told["nurses"])
    return disagreements_between(("en", "2026-05-15", wire), ("fr", "2026-05-16", paper))


def test_two_reports_that_agree_have_no_disagreement() -> None:
    assert _reports() == []


@pytest.mark.parametrize(
    ("change", "about", "values"),
    [
        ({"day": "Wednesday"}, "date", ("2026-05-13", "2026-05-14")),
        ({"rank_fr": "Le capitaine de vaisseau"}, "rank", ("OF-5", "OF-7")),
        ({"office_fr": "ministre péruvien des Affaires étrangères"}, "role", ("foreign_minister", "minister")),
        ({"text": "un mémorandum d'entente"}, "kind", ("memorandum_of_understanding", "treaty")),
        ({"nurses": "14"}, "number", ("14", "40")),
    ],
)
def test_what_one_report_has_otherwise_is_shown(change: dict[str, str], about: str, values: tuple[str, ...]) -> None:
    found = _reports(**change)
    assert (about, values) in [(a, tuple(v.split(" ")[0] for v in vs)) for a, vs in found]
