"""Verbs in two parts around what they say: where the second part stands, no clause of its own begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.tokens import Tokens

_HELPERS = frozenset({"perfect", "passive"})


def ends_bracket(table: Mapping[str, list[Tag]], before: Sequence[int], cut: int, tokens: Tokens) -> bool:
    """Whether a participle that may be a finite form, too, ends what a helper began before an apposition.

    "Hat den Botschafter, Hugo Shorter, einbestellt": `before` is the stretch with the helper, `cut` where the rest begins.
    """
    at = tokens.first_at(cut)
    opening = tokens.starts[at] if at < len(tokens) else -1
    participles = {t.start for c in ("verb", "say") for t in table.get(c, ()) if t.meaning.form == "part"}
    if opening not in participles:
        return False
    helpers = {t.start for t in table.get("auxiliary", ()) if t.code in _HELPERS and before[0] <= t.start < before[1]}
    return bool(helpers) and not any(before[0] <= start < before[1] for start in participles - helpers)


def closes_bracket(tag: Tag, helpers: Sequence[int], tokens: Tokens) -> bool:
    """Whether "planned" ends what a helper verb, which stand at `helpers`, began: "sind Gespräche mit A vorgesehen."."""
    behind = tokens.first_at(tag.end)
    ends = behind >= len(tokens) or not tokens.texts[behind][0].isalnum()
    return ends and any(at < tag.start for at in helpers)
