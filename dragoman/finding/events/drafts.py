"""Events in the making: what the passes over the sentences fill in, and when two of them are one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from dragoman.finding.events.aside import Aside
from dragoman.model.findings import Ground


@dataclass(slots=True)
class EventDraft:
    """An event while the text is read. `persons` maps a person's index to the part taken.

    `named` counts the persons that its own clause names, `faced` says that it names an office of another state without
    a name, `at_home` that it names those of one state only; `follows` is set where the text goes on with a story; `act`
    is the predicate, `latest` the last sentence that told of it, `aside` says that only a relative clause tells it.
    `dated` is set where its clause tells its day, `present` where its verb is in the present tense, which may tell what
    is ahead; `told` says that its clause itself names who took part, `asides` are the reasons and subjects in it.
    `watchers` are there when others sign or open something. `same_day` is the event on whose day it happened, where the
    text tells no day of either. `at` is where its predicate stands. `several` is set where it tells of audiences that
    sentences behind it tell one by one.
    """

    kind: str
    status: str
    sentence: int
    start: int
    end: int
    date: str | None = None
    inferred: set[str] = field(default_factory=set)
    place: str | None = None
    place_country: str | None = None
    host: str | None = None
    persons: dict[int, str] = field(default_factory=dict)
    watchers: list[int] = field(default_factory=list)
    parties: list[str] = field(default_factory=list)
    session: int | None = None
    level: str | None = None
    name: str = ""
    mechanism: str | None = None
    act: str = ""
    at: int = -1
    latest: int = 0
    named: int = 0
    faced: bool = False
    at_home: bool = False
    follows: bool = False
    hoped: bool = False
    headline: bool = False
    nominal: bool = False
    aside: bool = False
    dated: bool = False
    told: bool = False
    present: bool = False
    several: bool = False
    asides: list[Aside] = field(default_factory=list, repr=False, compare=False)
    same_day: EventDraft | None = field(default=None, repr=False, compare=False)
    evidence: list[tuple[int, int]] = field(default_factory=list)
    grounds: list[Ground] = field(default_factory=list)

    def add_parties(self, codes: Iterable[str | None]) -> None:
        """Add states that are not there yet, in order."""
        for code in codes:
            if code and code not in self.parties:
                self.parties.append(code)

    def is_aside(self, offset: int, firm: bool = False, where: bool = False) -> bool:
        """Whether an offset of its clause lies in a reason or a subject; `firm`: in a reason; `where`: that tells no place."""
        return any(a.holds(offset) and (a.firm or not firm) and not (a.where and where) for a in self.asides)

    def ground(self, name: str, weight: float) -> None:
        """Note a reason for (positive) or against (negative) the event."""
        self.grounds.append(Ground(name, weight))

    @property
    def confidence(self) -> float:
        """The sum of its grounds, between 0 and 1."""
        return max(0.0, min(1.0, sum(g.weight for g in self.grounds)))


def dates_agree(a: str | None, b: str | None) -> bool:
    """Whether two EDTF dates can be the same day: equal, one within the other, or one unknown."""
    if a is None or b is None:
        return True
    if "/" in a or "/" in b:
        first_a, last_a = a.split("/")[0], a.split("/")[-1]
        first_b, last_b = b.split("/")[0], b.split("/")[-1]
        return first_a <= last_b and first_b <= last_a
    return a.startswith(b) or b.startswith(a)


# An envoy who is summoned is handed a protest: one measure.
_AT_THE_MINISTRY: Final = {"summon", "remonstrate"}


# Within how many sentences what was handed over is told again.
RETOLD: Final = 3
# What is done to people and to what they have, at one time.
_AT_ONCE: Final = (frozenset({"arrest", "seize", "deport"}), frozenset({"ban", "freeze", "sanction"}))


def sums_up(series: EventDraft, single: EventDraft) -> bool:
    """Whether "meetings with colleagues from A, B and C" sums up what is told singly of one of them."""
    if series.kind not in ("meeting", "call") or series.headline or series.named > 1 or single.named < 2:
        return False
    return len(series.parties) > 2 and set(single.parties) < set(series.parties)


def same_happening(a: EventDraft, b: EventDraft) -> bool:
    """Whether two drafts of one text tell the same event."""
    if a.kind != b.kind or (a.several and b.act == "receive"):
        return False
    told_on = not b.dated or a.sentence == b.sentence or dates_agree(a.date, b.date)
    if {a.act, b.act} == _AT_THE_MINISTRY and told_on:
        return set(b.parties) <= set(a.parties) or set(a.parties) <= set(b.parties)
    told_again = a.kind == "appointment" and not b.dated and bool(a.persons.keys() & b.persons.keys())
    # "At the 22nd session of the commission, held in Lima in May".
    numbered = bool(a.session) and a.session == b.session and a.sentence == b.sentence and not (a.dated and b.dated)
    if not (told_again or numbered or dates_agree(a.date, b.date) or _is_day_told(a, b) or _dates_it(a, b)):
        return False
    if a.status != b.status and not (a.headline or b.headline):
        return False
    if a.kind == "measure" and a.act != b.act and not _is_one_deed(a, b):
        return False
    if a.session and b.session and a.session != b.session:
        return False
    if a.place_country and b.place_country and a.place_country != b.place_country and not (a.headline or b.headline):
        return False
    if sums_up(a, b) or sums_up(b, a):
        return False
    if a.kind == "visit" and a.place and b.place and a.place != b.place and a.dated and b.dated:
        return False  # further stops of one journey
    people_a, people_b = set(a.persons), set(b.persons)
    if people_a and people_b:
        shared = people_a & people_b
        if (not shared and _is_attended(a, b)) or _sign_together(a, b):
            return True
        if not shared or (a.kind in ("meeting", "call") and len(shared) < min(2, len(people_a), len(people_b))):
            return False
        if a.kind in ("meeting", "call", "signing") and not (people_a <= people_b or people_b <= people_a):
            return a.headline or b.headline
        # "He also met the presidents of A and B", whom nobody names, is another meeting than that with C's minister.
        return a.headline or b.headline or a.kind not in ("meeting", "call") or _share_sides(a, b)
    if a.place and b.place and a.place != b.place and a.kind in ("visit", "dialogue", "summit", "forum"):
        return False
    if not _share_sides(a, b):
        return False
    return (
        a.headline or b.headline or a.nominal or b.nominal or not (people_a or people_b) or a.sentence + 2 >= b.sentence
    )


def _share_sides(a: EventDraft, b: EventDraft) -> bool:
    """Whether one of two drafts names no state that the other has not, or none at all."""
    first, second = set(a.parties), set(b.parties)
    return not (first and second) or first <= second or second <= first


def _is_attended(a: EventDraft, b: EventDraft) -> bool:
    """Whether whoever attended an opening is told first and who opened it right behind: "attended the opening. X opened it"."""
    both = a.kind == "opening" and a.act != b.act and "inaugurate" in (a.act, b.act)
    return both and b.sentence - a.latest <= 1 and (a.place == b.place or None in (a.place, b.place))


def _sign_together(a: EventDraft, b: EventDraft) -> bool:
    """Whether one signs for each of two states, or is named behind those who watched: "X signed for A, while Y signed for B"."""
    each = len(a.persons) == len(b.persons) == 1 or (a.act == "signing" and b.act == "sign")
    each = each and a.kind == "signing" and len(a.parties) > 1
    beside = each and set(a.parties) == set(b.parties) and b.sentence - a.latest <= 1
    return beside and (a.place == b.place or None in (a.place, b.place))


def _is_day_told(a: EventDraft, b: EventDraft) -> bool:
    """Whether the day of a meeting that the lead only pointed to is told right behind: "at the talks …", "on Monday he met"."""
    pointed = a.act == a.kind and not a.dated and b.dated and b.sentence - a.sentence <= 2
    return pointed and len(a.persons) > 1 and a.persons.keys() == b.persons.keys()


def _dates_it(a: EventDraft, b: EventDraft) -> bool:
    """Whether a hand-over that was told without a day is told again with one: "has handed over maize. It arrived on Tuesday".

    So are troops who "are training in Exercise X, which began on Monday".
    """
    undated = a.kind == "transfer" and not a.dated and b.dated and not a.place
    undated = undated or (a.kind == "exercise" and a.sentence == b.sentence and not a.dated and b.dated)
    return (
        undated
        and a.status == b.status == "held"
        and set(a.parties) == set(b.parties)
        and b.sentence - a.latest <= RETOLD
    )


def _is_one_deed(a: EventDraft, b: EventDraft) -> bool:
    """Whether a sentence tells two halves of what was done to the same at once: "detained 32 fishermen and seized five boats"."""
    at_once = a.sentence == b.sentence and a.end == b.start and any({a.act, b.act} <= deeds for deeds in _AT_ONCE)
    return at_once and set(a.parties) == set(b.parties)


_ON_A_DAY: Final = {"meeting", "signing", "call", "opening", "transfer", "vote", "measure"}
_DAY: Final = len("2031-05-20")


def merge_into(target: EventDraft, other: EventDraft) -> None:
    """Put what `other` knows into `target`: the more precise date, the place, everybody who took part."""
    # What two do on a day is not told better by the days of the journey on which they do it.
    finer = target.date is None or (len(other.date or "") > len(target.date) and target.kind not in _ON_A_DAY)
    finer = finer or (len(target.date or "") < _DAY and len(other.date or "") > len(target.date or ""))
    sooner = other.dated and not target.dated and not dates_agree(target.date, other.date)
    if (finer or sooner) and other.date:
        target.date = other.date
        target.dated = other.dated
        target.inferred = {*(target.inferred - {"date"}), *(other.inferred & {"date"})}
    if target.place is None and (other.place or target.place_country is None):
        target.place, target.place_country = other.place, other.place_country
    for person, part in other.persons.items():
        target.persons.setdefault(person, part)
    target.watchers += other.watchers
    target.add_parties(other.parties)
    target.latest = max(target.latest, other.latest)
    target.session = target.session or other.session
    target.level = target.level or other.level
    target.mechanism = target.mechanism or other.mechanism
    target.host = target.host or other.host
    if target.headline and not other.headline:
        target.status, target.headline = other.status, False
        target.start, target.end, target.sentence = other.start, other.end, other.sentence
        target.evidence = [*other.evidence, *target.evidence]
    else:
        target.evidence.extend(other.evidence)
