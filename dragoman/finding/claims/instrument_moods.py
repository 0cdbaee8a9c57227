"""Whether what a clause says of an instrument has happened, is yet to come, or is only talked of, asked for, refused."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Beside these a noun for the signing tells of a coming one.
_TALK: Final = frozenset({"agree", "discuss", "negotiate", "propose", "plan", "consider"})

# How far before a signing "after" or "since" stands, in characters.
_POINT: Final = 16
# How far into its clause the word for a condition may stand, with "only" before it, in characters.
OPENING_REACH: Final = 6
# Who does so to a signing has not signed.
_ALLOWING: Final = frozenset({"adopt", "ratify", "vote"})


def agreed(clause: Clause) -> Iterator[Tag]:
    """The predicates by which somebody has agreed to something."""
    return (t for t in clause.of("verb") if t.code == "agree" and t.meaning.form not in ("noun", "inf"))


def talked(clause: Clause) -> bool:
    """Whether a signing is only spoken of."""
    spoken = any(t.meaning.code in _TALK and t.meaning.form not in ("noun", "ger") for t in clause.of("verb"))
    return spoken or clause.has("say", "hope")


def cleared(clause: Clause, signing: Tag) -> bool:
    """Whether a cabinet or a parliament only allows a signing: "the cabinet approved the signing of"."""
    allowed = (t for t in clause.of("verb") if t.code in _ALLOWING and t.meaning.form not in ("noun", "ger"))
    return any(t.start < signing.start for t in allowed)


def declined(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether an infinitive says what somebody refuses, asks for or is asked for."""
    at = sentence.clauses.index(clause)
    return any(
        c.has("say", "reject", "oppose", "demand", "request", "hope", "propose", "threaten", "promise")
        or c.has("verb", "agree", "adopt", "plan", "promise", "propose", "consider")
        or c.has("auxiliary", "planned", "hoped")
        for c in sentence.clauses[max(0, at - 1) : at + 1]
    )


def done(status: str, clause: Clause, verb: Tag) -> bool:
    """Whether what changes an instrument has happened; calling it off is itself a change."""
    if verb.meaning.code in ("suspend", "cancel", "terminate") and status in ("postponed", "cancelled"):
        return not clause.has("auxiliary", "future", "planned", "hoped")
    return status == "held"


def coming(scene: Scene, sentence: SceneSentence, clause: Clause, verb: Tag) -> bool:
    """Whether a present tense tells of a coming day: "the treaty enters into force on 1 July"."""
    published = scene.document.published
    told = (d for d in sentence.dates if clause.start <= d.start < clause.end and d.role != "since" and d.edtf)
    dates = [d for d in told if d.base != "context"]  # "30 days after the exchange" is no day yet
    coming = bool(published) and any(str(d.edtf) > str(published) for d in dates)
    # What enters into force does so on a coming day, unless the text gives another.
    since = any(d.role == "since" for d in sentence.dates)
    open_end = verb.meaning.code == "enter_into_force" and not dates and not since and not sentence.headline
    scheduled = verb.meaning.form == "pres" or (verb.meaning.form == "inf" and verb.meaning.code == "sign")
    return scheduled and (coming or open_end)


def witnessed(scene: Scene, sentence: SceneSentence, clause: Clause, noun: Tag) -> bool:
    """Whether people are yet to be there when something is signed: "will hold talks and preside over the signing of"."""
    near = scene.between(max(clause.start, noun.start - _POINT), noun.start, "word")
    if any(t.code in ("after", "since") for t in near):
        return False
    bare = {t.start for t in clause.of("verb", "say") if t.meaning.form == "inf"}
    verbs = [t for t in clause.of("verb", "say") if t.meaning.form in ("pres", "past", "fut") and t.start not in bare]
    before = sentence.clauses[max(0, sentence.clauses.index(clause) - 1)] if clause in sentence.clauses else clause
    opens = any(t.code == "and" and t.start - clause.start <= 1 for t in clause.of("word"))
    told = before if opens and not verbs and not clause.has("auxiliary") else clause
    ahead = [t for t in told.of("auxiliary") if t.code == "future"] + [
        t for t in told.of("verb") if t.meaning.form == "fut"
    ]
    past = any(t.meaning.form == "past" for t in told.of("verb", "say"))
    return any(t.start < noun.start for t in ahead) and not past


def wished(sentence: SceneSentence, clause: Clause, verb: Tag) -> bool:
    """Whether somebody only demands, threatens or hopes what the clause says."""
    asked = (t.end for t in clause.of("say") if t.code in ("demand", "request", "hope") and t.meaning.form != "noun")
    content = [t.start for t in clause.of("word") if t.code == "that" and t.start < verb.start]
    if any(end <= start for end in asked for start in content):
        return True
    before = [c for c in sentence.clauses if c.end <= clause.start]
    return (
        clause.kind == "that"
        and bool(before)
        and before[-1].has("say", "demand", "request", "hope", "threaten", "propose", "warn")
    )


def conditioned(scene: Scene, clause: Clause, verb: Tag) -> bool:
    """Whether a clause only says what must come first: "once they have signed the treaty, the border will open".

    The past tells what was ("when they signed it").
    """
    past = any(t.start == verb.start and t.meaning.form == "past" for t in clause.of("verb"))
    if past and not clause.has("auxiliary", "perfect"):
        return False
    if verb.meaning.form == "part" and clause.has("auxiliary", "future") and not clause.has("auxiliary", "passive"):
        return True  # "lorsqu'ils auront signé"
    opening = (t for t in clause.of("word") if t.code == "condition")
    return any(t.start - clause.start <= OPENING_REACH and t.start < verb.start for t in opening)


def unratified(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether a sentence goes on from an instrument to say that its ratification is awaited."""
    for other in sentence.clauses[sentence.clauses.index(clause) :]:
        if other is not clause and other.has("instrument"):
            return False
        ratified = (t for t in other.of("verb") if t.code == "ratify")
        if other.has("verb", "await") and any(t.meaning.form == "noun" for t in ratified):
            return True
    return False
