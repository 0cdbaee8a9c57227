"""Whether a clause denies its predicate: a negation near it, a "without", somebody who refuses or denies it."""

from __future__ import annotations

from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

_VOTING = {"vote", "adopt", "ratify"}
_ENDINGS = {"close", "break_off", "complete"}
# How many words a negation, or a helper verb, may stand away from its predicate.
NEAR = 60
# How far behind "without" the verb that it denies may stand, in characters; such a verb has no tense of its own.
WITHOUT_REACH = 40
_UNFINISHED = frozenset({"inf", "ger", "noun"})
# Before an event noun these make it the occasion of something; and how far before, in characters.
_OCCASIONS = frozenset({"at", "in", "after", "before", "since", "during", "sidelines", "about"})
BEFORE_REACH = 16


def governing_of(scene: Scene, clause: Clause, infinitive: bool = False) -> Clause | None:
    """The clause that a that-clause, or an infinitive by itself, is the content of: the one before it."""
    if clause.kind != "that" and not infinitive:
        return None
    before = [c for c in scene.sentences[clause.sentence].clauses if c.end <= clause.start]
    if clause.kind == "that" and _is_joined(clause) and any(c.kind == "that" for c in before):
        # "Said that X offers a course, and that the ship will call at Y": both are said, and neither is offered.
        before = before[: next(at for at, c in enumerate(before) if c.kind == "that")]
    return before[-1] if before else None


def _is_joined(clause: Clause) -> bool:
    """Whether a clause begins with "and"."""
    return any(t.code == "and" and t.start - clause.start <= 1 for t in clause.of("word"))


def is_denied(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether somebody denies it, or refuses: "denied that she had met him", "bestritt, ihn getroffen zu haben"."""
    form = tag.meaning.form
    refusals = [t for t in clause.of("say") if t.code == "reject" and t.meaning.form != "noun" and t.start != tag.start]
    if refusals and _is_refused(scene, clause, tag, refusals):
        return not clause.has("word", "negation")
    helpers = {t.start - 1 for t in clause.of("auxiliary") if t.code == "perfect"} if form == "part" else set()
    infinitive = form == "inf" or any(t.end in helpers for t in clause.of("word") if t.code == "to")
    before = governing_of(scene, clause, infinitive)
    return before is not None and before.has("say", "reject") and not before.has("word", "negation")


def _is_refused(scene: Scene, clause: Clause, tag: Tag, refusals: list[Tag]) -> bool:
    """Whether a refusal in the clause is of this: "declined to meet", "nie avoir expulsé", "hat ein Treffen abgelehnt"."""
    if tag.concept == "event":
        before = {t.code for t in scene.before(tag.start, BEFORE_REACH, "word")}
        return before.isdisjoint(_OCCASIONS) and not clause.has("verb")
    behind = [t for t in refusals if t.end <= tag.start]
    helpers = [t for t in clause.of("auxiliary") if t.code == "perfect" and 0 <= tag.start - t.end <= 1]
    unfinished = tag.meaning.form == "inf" or (
        tag.meaning.form == "part" and any(t.end <= h.start for t in behind for h in helpers)
    )
    return bool(behind) and unfinished


def is_without(word: Tag, verb: Tag) -> bool:
    """Whether a small word is the "without" of "without signing it": it denies that verb, and nothing else."""
    behind = word.code == "without" and 0 < verb.start - word.end < WITHOUT_REACH
    return behind and (verb.meaning.form in _UNFINISHED or verb.concept == "event")


def _is_of_next(clause: Clause, tag: Tag, negation: Tag) -> bool:
    """Whether a "but" or an "and" parts a predicate from a negation behind it, which has a verb of its own."""
    parting = [t for t in clause.of("word") if t.code in ("contrast", "and") and tag.end <= t.start < negation.start]
    return bool(parting) and any(t.start > parting[0].end for t in clause.of("verb", "say", "auxiliary"))


def is_negated(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a "not" or a "without" near a predicate denies it, and nothing else."""
    joining = {t.start for t in clause.of("word") if t.code == "subordinators"}
    for word in clause.of("word"):
        if is_without(word, tag):
            return True
        if word.meaning.code == "negation" and abs(word.start - tag.start) < NEAR:
            if scene.text[word.end : word.end + 1] == "-":
                continue  # a "non-permanent member" is one
            if "," in scene.text[tag.end : word.start] or _is_of_next(clause, tag, word):
                # "France has signed it, but not Spain", "met but failed to agree": somebody, or something, else.
                continue
            if (
                tag.code in _VOTING
                and word.start > tag.end
                and any(t.code == "to" and t.end == word.start - 1 for t in clause.of("word"))
            ):
                continue  # "approved it by 71 votes to none"
            if word.start in joining and word.start > tag.start:
                # "Expelled him without a word" has expelled him.
                continue
            # "Ended without a result" has ended.
            return tag.meaning.code not in _ENDINGS or word.start < tag.start
    return False
