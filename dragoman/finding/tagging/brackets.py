"""Verbs in two parts around what they say: where the second part stands, no clause of its own begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.finding.tagging.tags import Tag
from dragoman.finding.tagging.tokens import Tokens

# The forms in which a verb closes what a helper began, and the helpers that begin it.
_PARTS = {"part": frozenset({"perfect", "passive"}), "inf": frozenset({"future", "conditional", "planned"})}
_OPENING = frozenset({"and", "in", "at", "to", "from", "after", "before", "articles", "possessive"})


def ends_bracket(table: Mapping[str, list[Tag]], before: Sequence[int], rest: tuple[int, int], tokens: Tokens) -> bool:
    """Whether a participle or infinitive that may be a finite form, too, ends what a helper began before an apposition or an "and".

    "Hat den Botschafter, Hugo Shorter, einbestellt", "haben Peru und Fidschi die Runde beendet": `before` is the
    stretch with the helper, `rest` what stands behind.
    """
    at = tokens.first_at(rest[0])
    opening = tokens.starts[at] if at < len(tokens) else -1
    return any(_ends_in(table, before, (opening, rest[1]), form, helpers) for form, helpers in _PARTS.items())


def _ends_in(
    table: Mapping[str, list[Tag]], before: Sequence[int], rest: tuple[int, int], form: str, helping: frozenset[str]
) -> bool:
    """Whether a verb in this form ends what one of these helpers began: "hat … empfangen", "wird … empfangen"."""
    seconds = {t.start for c in ("verb", "say") for t in table.get(c, ()) if t.meaning.form == form}
    if rest[0] not in seconds and not _closes_joined(table, seconds, *rest):
        return False
    helpers = {t.start for t in table.get("auxiliary", ()) if t.code in helping and before[0] <= t.start < before[1]}
    return bool(helpers) and not any(before[0] <= start < before[1] for start in seconds - helpers)


def _closes_joined(table: Mapping[str, list[Tag]], seconds: set[int], opening: int, end: int) -> bool:
    """Whether what an "and", an article, "his", a day or a place opens has no predicate but the second part of one at its end.

    An "and" joins two subjects then, and no clauses; ", X, am Mittwoch einbestellt" goes on behind an apposition, and so
    does ", den Botschafter begrüßt".
    """
    openers = (t.start for c in ("word", "pronoun") for t in table.get(c, ()) if t.code in _OPENING)
    if opening not in openers:
        return False
    inside = [t for c in ("verb", "say", "auxiliary") for t in table.get(c, ()) if opening <= t.start < end]
    told = {t.start for t in inside if t.meaning.form != "noun"}
    return len(told) == 1 and told <= seconds and all(t.end + 2 >= end for t in inside if t.start in told)


def closes_bracket(tag: Tag, helpers: Sequence[int], tokens: Tokens) -> bool:
    """Whether "planned" ends what a helper verb, which stand at `helpers`, began: "sind Gespräche mit A vorgesehen."."""
    behind = tokens.first_at(tag.end)
    ends = behind >= len(tokens) or not tokens.texts[behind][0].isalnum()
    return ends and any(at < tag.start for at in helpers)
