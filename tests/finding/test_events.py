"""Events: kind, status, day and people of what short texts tell, in every language alike."""

from __future__ import annotations

from collections import Counter

import pytest

from dragoman.finding import find
from dragoman.finding.actors.people import find_people
from dragoman.finding.actors.references import find_references
from dragoman.finding.events.events import find_events
from dragoman.finding.events.mechanisms import find_mechanisms
from dragoman.finding.tagging.scene import lay_out
from dragoman.reading import read_document
from tests.finding.cases.events.ahead import AHEAD
from tests.finding.cases.events.dealings import DEALINGS
from tests.finding.cases.events.deeds import DEEDS
from tests.finding.cases.events.framed import FRAMED
from tests.finding.cases.events.letter import LETTERS
from tests.finding.cases.events.meetings import MEETINGS
from tests.finding.cases.events.more import FURTHER_DEEDS
from tests.finding.cases.events.words import IDIOMS
from tests.finding.cases.words import EVENTS_IN_WORDS

PUBLISHED = "2031-05-20"


def events_of(language: str, text: str) -> str:
    """The events of a short text as "kind status date surnames", parted by ";"."""
    scene = lay_out(read_document(text, uri="a.txt", hints={"language": language, "published": PUBLISHED}), language)
    references = find_references(scene, find_people(scene))
    found = []
    for draft in find_events(scene, references, find_mechanisms(scene), Counter()):
        people = "+".join(sorted(references.people.persons[i].name.split()[-1] for i in draft.persons))
        found.append(f"{draft.kind} {draft.status} {draft.date} {people}".strip())
    return "; ".join(found)


@pytest.mark.parametrize(
    ("language", "wanted", "text"),
    [*MEETINGS, *DEEDS, *FRAMED, *FURTHER_DEEDS, *DEALINGS, *IDIOMS, *LETTERS, *EVENTS_IN_WORDS],
)
def test_what_happened_is_told_with_its_kind_day_and_people(language: str, wanted: str, text: str) -> None:
    assert events_of(language, text) == wanted


@pytest.mark.parametrize(("language", "wanted", "text"), AHEAD)
def test_what_is_ahead_or_called_off_is_not_held_and_hopes_are_no_events(language: str, wanted: str, text: str) -> None:
    assert events_of(language, text) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Außenminister Carlos Rojas führte am Montag drei Gespräche: mit Ministerpräsident Ganbold Tsend, mit "
               "Präsidentin Elena Duarte und mit Botschafterin Sofia Prates."),
        ("en", "Foreign minister Carlos Rojas had three meetings on Monday: with prime minister Ganbold Tsend, with "
               "president Elena Duarte and with ambassador Sofia Prates."),
    ],
)  # fmt: skip
def test_meetings_that_are_counted_and_listed_are_as_many_events(language: str, text: str) -> None:
    assert events_of(language, text).count("meeting held 2031-05-19") == 3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "On the margins of the third session of the commission, foreign minister Carlos Rojas of Peru received "
            "prime minister Ganbold Tsend of Mongolia.",
        ),
        (
            "nl",
            "In het kader van de derde zitting van de commissie ontving de Peruaanse minister Carlos Rojas de Mongoolse "
            "premier Ganbold Tsend.",
        ),
    ],
)
def test_who_is_received_on_the_margins_of_a_session_meets_but_holds_no_session(language: str, text: str) -> None:
    document = read_document(text, uri="a.txt", hints={"language": language, "published": PUBLISHED})
    meetings = [e for e in find(document).events if e.kind == "meeting"]
    assert [e.session for e in meetings] == [None]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The presidents of Bolivia and Paraguay met in Querandal on Monday.", "Querandal"),
        ("fr", "Les présidents bolivien et paraguayen se sont rencontrés lundi à Querandal.", "Querandal"),
        ("nl", "De presidenten van Bolivia en Paraguay hebben elkaar maandag in Querandal ontmoet.", "Querandal"),
        ("sv", "Bolivias och Paraguays presidenter träffades i Querandal på måndagen.", "Querandal"),
        ("en", "The presidents of Bolivia and Paraguay met in May.", None),
    ],
)
def test_a_town_that_no_table_holds_is_the_name_behind_in(language: str, text: str, wanted: str | None) -> None:
    scene = lay_out(read_document(text, uri="a.txt", hints={"language": language, "published": PUBLISHED}), language)
    references = find_references(scene, find_people(scene))
    drafts = find_events(scene, references, find_mechanisms(scene), Counter())
    assert [d.place for d in drafts] == [wanted]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Belgium suspended its military cooperation with Ethiopia on Thursday."),
        ("de", "Belgien hat am Donnerstag die militärische Zusammenarbeit mit Äthiopien ausgesetzt."),
        ("fr", "La Belgique a suspendu jeudi sa coopération militaire avec l'Éthiopie."),
        ("nl", "België heeft donderdag de militaire samenwerking met Ethiopië opgeschort."),
        ("sv", "Belgien avbröt på torsdagen det militära samarbetet med Etiopien."),
    ],
)
def test_cooperation_that_is_suspended_is_a_measure(language: str, text: str) -> None:
    hints = {"language": language, "published": "2026-05-14"}
    (event,) = find(read_document(f"Belgium, Ethiopia\n\n{text}\n", uri="off.txt", hints=hints)).events
    assert (event.kind, event.status, event.date, set(event.parties)) == ("measure", "held", "2026-05-14", {"BE", "ET"})
