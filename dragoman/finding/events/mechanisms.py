"""Mechanisms: standing formats with a name and sessions, wherever a text speaks of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from dragoman.finding.events.exchanges import indefinite
from dragoman.finding.events.format_facts import lands_of, level_of
from dragoman.finding.events.format_names import citation, name_span
from dragoman.finding.events.formats import heads_in
from dragoman.finding.events.session_numbers import SessionNumber, session_numbers
from dragoman.finding.events.standing import BEFORE, Sides, called_after_town, joint, regular, sum_at, two_states
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.model.findings import Mechanism

# Fewer rounds of talks than this are no standing format.
MANY_ROUNDS: Final = 10
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})
# How far before the number of a session "on the sidelines of" stands, in characters.
ASIDE_REACH: Final = 28
# How far behind a forum what it is for begins, in characters.
_ABOUT: Final = 5
# How many words stand between a format and its article.
_MOST_DESCRIBING: Final = 4
# Nouns of so many equal letters are one noun with different endings.
STEM: Final = 5


class MechanismDraft(msgspec.Struct):
    """A format while the text is read: its noun, where it is spoken of, and its sessions.

    `told`: where the numbers of those stand.
    """

    key: str
    noun: str
    spans: list[tuple[int, int]]
    topics: frozenset[str] = frozenset()
    level: str | None = None
    parties: list[str] = msgspec.field(default_factory=list)
    sessions: dict[int, int] = msgspec.field(default_factory=dict)
    told: list[tuple[int, int]] = msgspec.field(default_factory=list)
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

    def is_told_at(self, start: int, end: int) -> bool:
        """Whether a range names the format, or one of its sessions: "its first meeting"."""
        return any(s < end and start < e for s, e in (*self.spans, *self.told))

    @property
    def total(self) -> int | None:
        """The highest session number that the text names, that of a coming session too."""
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


def find_mechanisms(scene: Scene) -> list[MechanismDraft]:
    """The formats of a text: those with sessions, a sum of parties for a name, a rhythm, or two states in the name."""
    drafts: list[MechanismDraft] = []
    sides = Sides(scene)
    for sentence in scene.sentences:
        for mention in _mentions(scene, sentence, sides):
            _add(scene, drafts, mention)
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
    nouns = {t.start: t for t in heads_in(scene, sentence)}
    used: set[int] = set()
    for start, noun in sorted(nouns.items()):
        clause = sentence.clause_at(start)
        mine = [n for n in numbers if n.noun.start == start]
        used.update(id(n) for n in mine)
        total = sum_at(scene, sentence, noun)
        standing = bool(mine) or total is not None or regular(scene, noun) or called_after_town(scene, noun)
        standing = standing or (two_states(scene, noun) and not _only_meets(scene, noun))
        sides_of = sides.of(sentence) if joint(scene, sentence, noun) and not _is_idea(scene, clause, noun) else []
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


def _is_idea(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """Whether there is no such body, and a clause only proposes one: "proposes that a joint commission mark the border"."""
    articles = indefinite(scene.lexicon.language.language)
    at = scene.tokens.first_at(noun.start)
    if articles.isdisjoint(w.lower() for w in scene.tokens.texts[max(0, at - _MOST_DESCRIBING) : at]):
        return False
    tags = scene.between(scene.sentences[clause.sentence].start, noun.end, "say", "verb")
    codes = {t.code for t in tags}
    return "propose" in codes and not codes & {"agree", "accept"}


def _only_meets(scene: Scene, noun: Tag) -> bool:
    """Whether a noun is that of a business forum or the like, which two states may hold but once; "a forum for" is one."""
    about = any(t.code in ("for", "about") for t in scene.behind(noun.end, _ABOUT, "word"))
    return not about and any(t.code == "forum" for t in scene.between(noun.start, noun.end, "event"))


def _add(scene: Scene, drafts: list[MechanismDraft], mention: _Mention) -> None:
    topics = _topics(scene, mention.sentence, mention.noun)
    text = scene.text[mention.noun.start : mention.noun.end].lower()
    known = next((d for d in reversed(drafts) if _same(d, mention, text, topics)), None)
    known = known or _just_told(scene, drafts, mention)
    if known is None:
        if not mention.standing or (mention.sentence.headline and not mention.sum and mention.number is None):
            return
        here = scene.between(mention.noun.start, mention.noun.end, "event")
        rounds = any(t.code == "negotiation" for t in here)
        known = MechanismDraft(f"m:{len(drafts)}", text, [], topics, sum=mention.sum, rounds=rounds)
        drafts.append(known)
    elif not mention.standing and not _points_back(scene, mention, topics):
        return
    _note(scene, known, mention, topics)


def _note(scene: Scene, known: MechanismDraft, mention: _Mention, topics: frozenset[str]) -> None:
    noun, clause, number = mention.noun, mention.clause, mention.number
    span = (noun.start, noun.end)
    if span not in known.spans:
        known.spans.append(span)
    known.topics = known.topics or topics
    known.sum = known.sum or mention.sum
    if mention.standing:
        known.evidence.extend(e for e in _evidence(scene, mention) if e not in known.evidence)
    if number is not None and number.value:
        if number.counted:
            known.counted = max(filter(None, [known.counted, number.value]))
        else:
            # "It was the commission's eighth. A ninth is due": the second number only borrows the noun of the first.
            borrowed = number.noun is noun and known.sessions.get(noun.start, number.value) != number.value
            known.sessions[number.start if borrowed else noun.start] = number.value
            known.told.append((number.start, number.end))
    known.level = known.level or level_of(scene, mention.sentence, noun)
    known.sides = known.sides or mention.sides[:2]
    if mention.standing:
        for land in lands_of(scene, clause, noun):
            if land not in known.parties:
                known.parties.append(land)


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


def _just_told(scene: Scene, drafts: Sequence[MechanismDraft], mention: _Mention) -> MechanismDraft | None:
    """The format of the sentence before, where "It was the sixth round of this dialogue" counts that by another noun."""
    here, last = mention.sentence, drafts[-1] if drafts else None
    opens = scene.text[here.opening : here.end].split(maxsplit=1)[0].lower() in scene.lexicon.its
    if last is None or last.sessions or last.counted or mention.number is None or not opens:
        return None
    return last if scene.sentence_at(last.spans[-1][0]).index == here.index - 1 else None


def _one_noun(a: str, b: str) -> bool:
    """Whether two nouns are one with other endings, or one ends a compound of the other."""
    short, long = sorted((a, b), key=len)
    stem = short[: max(STEM, len(short) - 2)]
    return long.startswith(stem) or stem in long


def _points_back(scene: Scene, mention: _Mention, topics: frozenset[str]) -> bool:
    """Whether a mention without a number is "the dialogue": definite, and without a subject of its own."""
    before = list(scene.before(mention.noun.start, 12, "word"))
    return not topics and bool(before)


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
