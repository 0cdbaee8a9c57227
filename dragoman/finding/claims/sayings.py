"""Predicates of saying: where a sentence reports that somebody said, praised, demanded or rejected something."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.deeds import is_call, is_reception
from dragoman.finding.claims.saying_forms import (
    SUBJECT_REACH,
    behind_comma,
    follows_word,
    has_form,
    has_own_agent,
    has_word,
    helpers_of,
    is_passive,
    is_passive_form,
    is_same,
    joint_of,
    plural_subject,
    stands_second,
    token_behind,
)
from dragoman.finding.tagging.clauses import by_concept
from dragoman.finding.tagging.lexicon_terms import Concept
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

# The act of a verb that only says; what is said gives a stronger one where it has one.
NEUTRAL: Final = "affirm"
FINITE: Final = frozenset({"pres", "past", "cond", "wish"})
# Right behind the verb of a report stand only small words: more, and it has contents of its own.
CLOSING_WORDS: Final = 6
# How far behind "refuses" what is not said begins, with "to" between, in characters.
SILENT_REACH: Final = 4
# How many small words may stand before a gerund that adds something, and how many letters they have.
SMALL_WORDS: Final = 3
SMALL_WORD: Final = 5
# What "did not …" makes of an act; acts that are not here say nothing when they are denied.
_DENIED: Final = {"reject": NEUTRAL, "oppose": NEUTRAL, "support": "oppose"}
WISH: Final = "wish"
_WISH: Final = Concept("say", "hope", form=WISH)
_MARKS: Final = frozenset(',–—»”"’›')
_BARE: Final = frozenset({"noun", "inf", "ger", "part"})


class Saying(msgspec.Struct, frozen=True):
    """A predicate of saying: its tag, the clause it stands in, its act, and where its words begin.

    `start` is the first word of the predicate, its helper included; `passive` asks for an agent; `dependent` is
    set for "…, adding that" and "before asking": whose subject is that of the clause it hangs on; `joined` too
    where it shares the helper of a participle before it ("has recalled its envoy and demanded").
    """

    tag: Tag
    clause: Clause
    act: str
    start: int
    passive: bool = False
    dependent: bool = False
    joined: bool = False

    @property
    def end(self) -> int:
        """Where the predicate ends."""
        return self.tag.end


def sayings_in(cast: Cast, sentence: SceneSentence, quotes: list[tuple[int, int]]) -> list[Saying]:
    """The predicates of saying of a sentence by place; those inside a quotation belong to what is quoted."""
    scene = cast.scene
    found: dict[int, Saying] = {}
    for clause in sentence.clauses:
        for tag in (*clause.of("say"), *_wishes(scene, clause)):
            quote = next(((a, b) for a, b in quotes if a < tag.start < b), None)
            if quote is not None and not (_breaks_in(cast, sentence, tag) or _opens_quote(cast, sentence, tag, quote)):
                continue
            saying = _read(scene, sentence, _own_clause(cast, sentence, clause, tag), tag)
            if saying is None or is_call(cast, sentence, tag):
                continue
            if is_reception(cast, sentence, saying.clause, tag, saying.passive):
                continue
            other = found.get(tag.start)
            if other is None or (other.act == NEUTRAL and saying.act != NEUTRAL) or _is_nearer(clause, saying, other):
                found[tag.start] = saying
    return list(_one_each(list(found.values())))


def _is_nearer(clause: Clause, saying: Saying, other: Saying) -> bool:
    """Whether of two acts of one verb the noun of this one stands first: "voiced thanks for the support"."""
    nouns = [t.code for t in clause.of("act_noun") if t.start >= saying.end]
    return saying.act != other.act and saying.act in nouns[:1]


def _breaks_in(cast: Cast, sentence: SceneSentence, tag: Tag) -> bool:
    """Whether the speaker is named inside the quotation marks: "« Nous voulons la paix, a déclaré X. Mais … »"."""
    if tag.meaning.form not in ("past", "part", "pres"):
        return False
    tokens = cast.scene.tokens
    at = tokens.first_at(tag.start) - 1
    while at > 0 and any(t.concept == "auxiliary" for t in cast.scene.token_tags[at]):
        at -= 1
    if tokens.texts[at] != "," or tokens.starts[at] <= sentence.start:
        return False
    behind = next((a for a in cast.actors(sentence) if a.start >= tag.end), None)
    return behind is not None and behind.kind in ("person", "office") and behind.front - tag.end <= 1


def _opens_quote(cast: Cast, sentence: SceneSentence, tag: Tag, quote: tuple[int, int]) -> bool:
    """Whether what is quoted begins with the verb whose subject stands right before it: "Lima « rejette … »"."""
    if tag.meaning.form not in ("past", "pres") or cast.scene.words_between(quote[0], tag.start) > 1:
        return False
    before = [a for a in cast.actors(sentence) if a.end <= quote[0] and a.relation == "plain" and not a.owner]
    return bool(before) and not cast.scene.text[before[-1].end : quote[0]].strip(" ,\xa0")


def _wishes(scene: Scene, clause: Clause) -> Iterator[Tag]:
    """ "Hopes that", "wants": where no verb of saying stands in the clause, what somebody wishes is a stand."""
    if not clause.has("auxiliary", "hoped") or any(t.meaning.form != "noun" for t in clause.of("say")):
        return
    for tag in clause.of("auxiliary"):
        if tag.meaning.code == "hoped":
            yield tag.meaning_as(_WISH)
            return


def _own_clause(cast: Cast, sentence: SceneSentence, clause: Clause, tag: Tag) -> Clause:
    """The part of a clause that a predicate of saying opens, where the clauses were cut too wide.

    "…, said X": the comma before the verb opens it. "… after the storm and said that", "… as an insult, and Riga
    demanded": "and" does, where the preposition before it opened no clause of its own. So does the end of a quotation.
    """
    tokens = cast.scene.tokens
    quoted = [b for a, b in cast.quotations.within(clause.start, tag.start) if a <= clause.start < b <= tag.start]
    if quoted:
        return _from(clause, quoted[0])
    at = tokens.first_at(tag.start) - 1
    while at > 0 and any(t.meaning.concept == "auxiliary" for t in cast.scene.token_tags[at]):
        at -= 1
    if at >= 0 and tokens.starts[at] > clause.start and tokens.texts[at] in _MARKS:
        subject = any(clause.start <= a.start < tag.start and a.relation == "plain" for a in cast.actors(sentence))
        apposed = subject and clause.kind != "relative" and not _closes_with_person(cast, sentence, tag)
        return clause if apposed else _from(clause, tokens.ends[at])
    if clause.kind != "adverbial" or clause.start == sentence.opening:
        return clause
    joints = [t for t in clause.of("word") if t.meaning.code == "and" and t.start < tag.start]
    verbs = [t for t in clause.of("verb", "say") if t.meaning.form not in _BARE and not is_same(t, tag)]
    if joints and not any(v.start < tag.start for v in verbs):
        return _from(clause, joints[-1].start)
    return clause


def _closes_with_person(cast: Cast, sentence: SceneSentence, tag: Tag) -> bool:
    """Whether a sentence ends with its verb of saying and a person: "…, sade Asante", who has said all before it."""
    if tag.code != NEUTRAL:
        return False
    behind = next((a for a in cast.actors(sentence) if a.start >= tag.end and a.relation == "plain"), None)
    near = behind is not None and behind.kind == "person" and cast.scene.words_between(tag.end, behind.front) == 0
    return near and behind is not None and cast.scene.words_between(behind.end, sentence.end) <= CLOSING_WORDS


def _from(clause: Clause, start: int) -> Clause:
    tags = tuple(t for t in clause.tags if t.start >= start)
    return replace(clause, start=start, kind="main", tags=tags, table=by_concept(tags))


def _one_each(sayings: list[Saying]) -> Iterator[Saying]:
    """Of the finite predicates of one clause the first: what follows it is what was said."""
    clauses: set[int] = set()
    for saying in sorted(sayings, key=lambda s: s.start):
        if saying.dependent or saying.clause.start not in clauses:
            clauses.add(saying.clause.start)
            yield saying


def _read(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> Saying | None:
    form = tag.meaning.form
    helpers = [] if form == WISH else helpers_of(scene, clause, tag)
    codes = {h.meaning.code for h in helpers}
    start = min([tag.start, *(h.start for h in helpers if h.end <= tag.start)])
    passive = has_form(scene, tag, "part") and is_passive(helpers, tag)
    passive = passive or is_passive_form(scene, tag)
    act = _denied(scene, clause, start, tag)
    if form == WISH and act is None:
        helped = any(0 <= tag.start - h.end < SUBJECT_REACH for h in helpers_of(scene, clause, tag))
        # "does not want" is a stand, "did not wish to comment" none.
        act = None if helped else "oppose"
    if act is None or (act == "reject" and _is_silent(clause, tag)):
        return None
    if passive:
        return Saying(tag, clause, act, start, passive=True)
    if has_own_agent(scene, tag):
        return Saying(tag, clause, act, tag.start, passive=True, dependent=True, joined=True)
    if (
        has_form(scene, tag, "part")
        and behind_comma(scene, tag.start)
        and has_word(scene, token_behind(scene, tag), "by")
    ):
        return None  # "the letter, demanded by Riga"
    if form == "pres" and has_form(scene, tag, "inf") and not plural_subject(clause, tag):
        form = "pres" if stands_second(scene, clause, tag) else "inf"
    if form in FINITE:
        # "will warn", "may reject": nothing has been said yet; English has the same form for "would say".
        return None if form == "cond" else Saying(tag, clause, act, start)
    if form == "part" and codes & {"perfect", "passive"}:
        return Saying(tag, clause, act, start)
    joint = joint_of(scene, clause, tag) if form == "part" else None
    if joint is not None:
        return Saying(tag, clause, act, joint, dependent=True, joined=True)
    if form == "ger" and any(h.code == "passive" and 0 <= tag.start - h.end < SUBJECT_REACH for h in helpers):
        # "Is demanding"; but "will be repeating its mistake" has said nothing yet.
        ahead = any(t.code == "future" and t.end <= tag.start for t in clause.of("auxiliary"))
        return None if ahead else Saying(tag, clause, act, start)
    if form == "ger" and (behind_comma(scene, tag.start) or _is_added(scene, tag)):
        return Saying(tag, clause, act, tag.start, dependent=True)
    if form == "inf" and plural_subject(clause, tag):
        return Saying(tag, clause, act, start)
    if form == "inf" and follows_word(scene, sentence, tag):
        return Saying(tag, clause, act, tag.start, dependent=True)
    return None


def _is_added(scene: Scene, tag: Tag) -> bool:
    """Whether only small words part a gerund from the comma before it: ", tout en se félicitant de", ", while thanking"."""
    texts, at = scene.tokens.texts, scene.tokens.first_at(tag.start) - 1
    floor = max(0, at - SMALL_WORDS)
    while at > floor and texts[at].isalpha() and len(texts[at]) <= SMALL_WORD:
        at -= 1
    return texts[at] == ","


def _is_silent(clause: Clause, tag: Tag) -> bool:
    """Whether what somebody refuses is to say anything: "declined to comment"."""
    return any(
        t.meaning.form == "inf" and t.code == "affirm" and tag.start < t.start <= tag.end + SILENT_REACH
        for t in clause.of("say")
    )


def _denied(scene: Scene, clause: Clause, start: int, tag: Tag) -> str | None:
    """The act of a predicate, turned round where it is denied; None where nothing was said then."""
    tokens, act = scene.tokens, tag.meaning.code
    first, last = tokens.first_at(start), tokens.first_at(tag.end - 1) + 1
    # "lehnt den Vorschlag nicht ab": where the verb stands second the negation may stand at the end.
    # "Warned them not to" has warned them, where a negation stands before its verb.
    behind = last + 2 if scene.grammar.modifier_after or scene.grammar.verb_second else last
    reach = tokens.last_before(clause.end) if scene.grammar.verb_second and act != NEUTRAL else behind
    opening = tokens.first_at(clause.start)
    if opening < first and has_word(scene, opening, "negation"):
        return _DENIED.get(act)  # "Nobody in the government demands"
    for at in range(max(0, first - 1), min(len(tokens), reach)):
        codes = {t.meaning.code for t in scene.token_tags[at] if t.meaning.concept == "word"}
        if at >= last and (tokens.texts[at] in ",.;:–" or codes & {"that", "and", "subordinators"}):
            break
        if "negation" in codes:
            inside = tokens.starts[at] >= tag.start and tokens.ends[at] <= tag.end
            return act if inside else _DENIED.get(act)
    return act
