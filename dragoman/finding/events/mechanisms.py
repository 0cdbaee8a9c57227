"""Mechanisms: standing formats with a name and sessions, wherever a text speaks of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from dragoman.finding.actors.references import References
from dragoman.finding.events.format_names import citation, name_span
from dragoman.finding.events.session_numbers import SessionNumber, formats_in, session_numbers
from dragoman.finding.events.standing import BEFORE, Sides, called_after_town, joint, regular, sum_at, two_states
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.model.findings import Mechanism

_LAND: Final = frozenset({"state", "adjective", "demonym", "prefix"})
# Fewer rounds of talks than this are no standing format.
MANY_ROUNDS: Final = 10
_DASHES: Final = frozenset("-–‐")
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})
_LEVEL_OF: Final = {
    "head_of_state": "leader", "head_of_government": "leader", "monarch": "leader", "foreign_minister": "ministerial",
    "defence_minister": "ministerial", "minister": "ministerial", "deputy_minister": "vice_ministerial",
    "deputy_foreign_minister": "vice_ministerial", "deputy_defence_minister": "vice_ministerial",
    "state_secretary": "vice_ministerial", "junior_minister": "vice_ministerial",
    "official": "senior_official", "diplomat": "senior_official",
    "military_officer": "working",
}  # fmt: skip
# How far words that belong to a format stand behind its noun, in characters.
BEHIND: Final = 90
# How far before the number of a session "on the sidelines of" stands, in characters.
ASIDE_REACH: Final = 28
# How far behind a forum what it is for begins, in characters.
_ABOUT: Final = 5
# Nouns of so many equal letters are one noun with different endings.
STEM: Final = 5


class MechanismDraft(msgspec.Struct):
    """A format while the text is read: its noun, where it is spoken of, and its sessions."""

    key: str
    noun: str
    spans: list[tuple[int, int]]
    topics: frozenset[str] = frozenset()
    level: str | None = None
    parties: list[str] = msgspec.field(default_factory=list)
    sessions: dict[int, int] = msgspec.field(default_factory=dict)
    counted: int | None = None
    evidence: list[tuple[int, int]] = msgspec.field(default_factory=list)
    sum: str | None = None
    name: str = ""
    rounds: bool = False
    sides: list[str] = msgspec.field(default_factory=list)

    @property
    def passing(self) -> bool:
        """Whether it is nothing but a few rounds of talks about one matter; governments negotiate again and again."""
        return self.rounds and not self.sides and (self.total or 0) < MANY_ROUNDS

    def session_at(self, start: int, end: int) -> int | None:
        """The session number that is named in a range."""
        return next((n for at, n in self.sessions.items() if start <= at < end), None)

    @property
    def total(self) -> int | None:
        """The highest session number that the text names."""
        return max([*self.sessions.values(), *([self.counted] if self.counted else [])], default=None)


class _Mention(msgspec.Struct, frozen=True):
    """A place that speaks of a format: its noun, and what makes it one."""

    noun: Tag
    clause: Clause
    sentence: SceneSentence
    sum: str | None
    number: SessionNumber | None
    standing: bool
    sides: list[str]


def find_mechanisms(scene: Scene, references: References) -> list[MechanismDraft]:
    """The formats of a text: those with sessions, a sum of parties for a name, a rhythm, or two states in the name."""
    drafts: list[MechanismDraft] = []
    sides = Sides(scene)
    for sentence in scene.sentences:
        for mention in _mentions(scene, sentence, sides):
            _add(scene, references, drafts, mention)
    for draft in drafts:
        draft.name = _fullest_name(scene, draft)
    return drafts


def _fullest_name(scene: Scene, draft: MechanismDraft) -> str:
    """The longest of the names by which a text calls a format."""
    spans = (name_span(scene, scene.sentence_at(start), start, end) for start, end in draft.spans)
    return citation(scene, *max(spans, key=lambda s: s[1] - s[0]))


def _mentions(scene: Scene, sentence: SceneSentence, sides: Sides) -> Iterator[_Mention]:
    numbers = [n for n in session_numbers(scene, sentence) if not _is_occasion(scene, sentence, n)]
    if not numbers and not sentence.has("format") and not sentence.has("event"):
        return
    nouns = {t.start: t for t in formats_in(scene, sentence.start, sentence.end)}
    used: set[int] = set()
    for start, noun in sorted(nouns.items()):
        clause = sentence.clause_at(start)
        mine = [n for n in numbers if n.noun.start == start]
        used.update(id(n) for n in mine)
        total = sum_at(scene, sentence, noun)
        standing = bool(mine) or total is not None or regular(scene, noun) or called_after_town(scene, noun)
        standing = standing or (two_states(scene, noun) and not _only_meets(scene, noun))
        sides_of = sides.of(sentence) if joint(sentence, noun) else []
        standing = standing or len(sides_of) > 1
        for number in mine or (None,):
            yield _Mention(noun, clause, sentence, total, number, standing, sides_of)
    for number in numbers:
        if id(number) not in used:
            owner = scene.sentence_at(number.noun.start)
            clause = owner.clause_at(number.noun.start)
            yield _Mention(number.noun, clause, owner, sum_at(scene, owner, number.noun), number, True, [])


def _is_occasion(scene: Scene, sentence: SceneSentence, number: SessionNumber) -> bool:
    """Whether a session is only that on whose sidelines others met, which makes it no format of theirs."""
    words = scene.between(max(sentence.start, number.start - ASIDE_REACH), number.start, "word")
    return any(t.code == "sidelines" and t.end <= number.start for t in words)


def _only_meets(scene: Scene, noun: Tag) -> bool:
    """Whether a noun is that of a business forum or the like, which two states may hold but once; "a forum for" is one."""
    about = any(t.code in ("for", "about") for t in scene.between(noun.end, noun.end + _ABOUT, "word"))
    return not about and any(t.code == "forum" for t in scene.between(noun.start, noun.end, "event"))


def _add(scene: Scene, references: References, drafts: list[MechanismDraft], mention: _Mention) -> None:
    topics = _topics(scene, mention.sentence, mention.noun)
    text = scene.text[mention.noun.start : mention.noun.end].lower()
    known = next((d for d in reversed(drafts) if _same(d, mention, text, topics)), None)
    if known is None:
        if not mention.standing or (mention.sentence.headline and not mention.sum and mention.number is None):
            return
        here = scene.between(mention.noun.start, mention.noun.end, "event")
        rounds = any(t.code == "negotiation" for t in here)
        known = MechanismDraft(f"m:{len(drafts)}", text, [], topics, sum=mention.sum, rounds=rounds)
        drafts.append(known)
    elif not mention.standing and not _points_back(scene, mention, topics):
        return
    _note(scene, references, known, mention, topics)


def _note(
    scene: Scene, references: References, known: MechanismDraft, mention: _Mention, topics: frozenset[str]
) -> None:
    noun, clause, number = mention.noun, mention.clause, mention.number
    span = (noun.start, noun.end)
    if span not in known.spans:
        known.spans.append(span)
    known.topics = known.topics or topics
    known.sum = known.sum or mention.sum
    if mention.standing:
        known.evidence.extend(e for e in _evidence(scene, mention) if e not in known.evidence)
    if number is not None and number.value:
        if _is_ordinal(scene, number):
            known.sessions[noun.start] = number.value
        else:
            known.counted = max(filter(None, [known.counted, number.value]))
    known.level = known.level or _level(scene, mention)
    known.sides = known.sides or mention.sides[:2]
    if mention.standing:
        for land in _lands(scene, references, clause, noun):
            if land not in known.parties:
                known.parties.append(land)


def _is_ordinal(scene: Scene, number: SessionNumber) -> bool:
    return any(start == number.start for start, _, _ in scene.ordinals)


def _evidence(scene: Scene, mention: _Mention) -> Iterator[tuple[int, int]]:
    """The clause of the format with that of its number; another sentence is a passage of its own."""
    clause, number = mention.clause, mention.number
    if number is None:
        yield clause.start, clause.end
        return
    where = scene.sentence_at(number.start)
    other = where.clause_at(number.start)
    if where.index == mention.sentence.index:
        yield min(clause.start, other.start), max(clause.end, other.end)
    else:
        yield clause.start, clause.end
        yield other.start, other.end


def _topics(scene: Scene, sentence: SceneSentence, noun: Tag) -> frozenset[str]:
    """What a format is about, by the words of its name: no verb stands between."""
    verbs = (
        t.start for t in sentence.tags if t.concept in _PREDICATES and t.start >= noun.end and t.meaning.form != "noun"
    )
    end = min(noun.end + BEFORE, next(verbs, sentence.end))
    near = scene.between(noun.start - BEFORE // 2, end, "topic", "portfolio")
    return frozenset(
        t.meaning.code for t in near if "," not in scene.text[min(t.end, noun.end) : max(t.start, noun.start)]
    )


def _same(draft: MechanismDraft, mention: _Mention, text: str, topics: frozenset[str]) -> bool:
    """Whether a mention means a format that the text spoke of before."""
    if (mention.noun.start, mention.noun.end) in draft.spans:
        return True
    if mention.sum and draft.sum:
        return mention.sum == draft.sum
    if not _one_noun(draft.noun, text):
        return False
    if mention.number is not None and mention.number.value in draft.sessions.values():
        return True
    if bool(mention.sum) != bool(draft.sum):
        # A name of numbers is a name: a dialogue with a subject of its own is another one.
        return not (topics if draft.sum else draft.topics)
    return not (draft.topics and topics and not draft.topics & topics)


def _one_noun(a: str, b: str) -> bool:
    """Whether two nouns are one with other endings, or one ends a compound of the other."""
    short, long = sorted((a, b), key=len)
    stem = short[: max(STEM, len(short) - 2)]
    return long.startswith(stem) or stem in long


def _points_back(scene: Scene, mention: _Mention, topics: frozenset[str]) -> bool:
    """Whether a mention without a number is "the dialogue": definite, and without a subject of its own."""
    before = list(scene.between(mention.noun.start - 12, mention.noun.start, "word"))
    return not topics and bool(before)


def _level(scene: Scene, mention: _Mention) -> str | None:
    """The level of a format: as its phrase says, else by the offices in its name or of those who meet."""
    noun, sentence = mention.noun, mention.sentence
    said = [t for t in sentence.of("level") if abs(t.start - noun.start) < 2 * BEHIND]
    if said:
        return min(said, key=lambda t: abs(t.start - noun.start)).meaning.code
    near = scene.between(noun.start - BEFORE, min(sentence.end, noun.end + BEHIND), "post", "head")
    codes = [c for t in near if (c := _LEVEL_OF.get(t.meaning.code))]
    modified = any(
        t.meaning.code == "deputy" for t in scene.between(noun.start - BEFORE, noun.end + BEHIND, "modifier")
    )
    if codes:
        return "vice_ministerial" if modified and codes[0] == "ministerial" else codes[0]
    summit = any(t.meaning.code == "summit" for t in scene.between(noun.start, noun.end, "event"))
    return "leader" if summit else None


def _lands(scene: Scene, references: References, clause: Clause, noun: Tag) -> Iterable[str]:
    """The states and organisations that a format is between."""
    start, end = max(clause.start, noun.start - BEHIND), min(clause.end, noun.end + BEHIND)
    near = [t for t in scene.between(start, end) if t.meaning.country]
    # "The EU-Moldova Council": an organisation is a side where a dash joins it.
    tags = [t for t in near if t.meaning.concept in _LAND or (t.concept == "organisation" and _is_joined(scene, t))]
    organs = [t for t in scene.between(noun.end, min(end, noun.end + 30), "organisation") if t.meaning.country]
    if organs and not tags:
        return [str(t.meaning.country) for t in organs[:1]]
    return list(dict.fromkeys(str(t.meaning.country) for t in tags))


def _is_joined(scene: Scene, tag: Tag) -> bool:
    """Whether a dash joins a word to the next or the one before."""
    return scene.text[tag.end : tag.end + 1] in _DASHES or scene.text[max(0, tag.start - 1) : tag.start] in _DASHES


def finish_mechanisms(scene: Scene, drafts: list[MechanismDraft], main: list[str]) -> Iterator[Mechanism]:
    """The drafts as claims."""
    for draft in drafts:
        if draft.passing:
            continue
        alone = bool(draft.parties) and len(draft.parties[0]) == 2 and draft.parties[0].startswith("X")
        yield Mechanism(
            key=draft.key,
            evidence=tuple(scene.quote(s, e) for s, e in draft.evidence),
            name=draft.name,
            level=draft.level,
            parties=tuple(draft.parties if len(draft.parties) > 1 or alone else draft.sides or main),
            sessions=draft.total,
        )
