"""Which readings of its words a clause keeps: of a word that is several forms, or verb and noun, the one that fits."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.finding.tagging.clauses import Clause, Table, by_concept
from dragoman.finding.tagging.tags import Tag

FINITE = frozenset({"pres", "past", "fut", "cond"})
"""Forms of a verb that stand by themselves."""

# Helper verbs that an infinitive goes with.
_ASKING = frozenset({"future", "planned", "conditional", "hoped"})


def clause_of(start: int, end: int, kind: str, index: int, tags: tuple[Tag, ...], table: Table) -> Clause:
    """The clause of a kind from `start` to `end` of the sentence `index`; `table` holds its tags by concept."""
    named = _without_journeys(tags, table) if "event" in table and "verb" in table else tags
    plain = _plain(named, table) if "auxiliary" in table else _told(named, table)
    return Clause(start, end, kind, index, plain, table if len(plain) == len(tags) else by_concept(plain))


def _told(tags: tuple[Tag, ...], table: Table) -> tuple[Tag, ...]:
    """Without a helper, what is past and infinitive alike ("zetten", "put") is past."""
    past = {(t.start, t.code) for t in table.get("verb", ()) if t.meaning.form == "past"}
    return tuple(t for t in tags if t.meaning.form != "inf" or (t.start, t.code) not in past) if past else tags


def _plain(tags: Sequence[Tag], table: Table) -> tuple[Tag, ...]:
    """Of a word that is several forms of one verb ("übergeben", "interdit") keep the one its helpers ask for."""
    carriers = table["auxiliary"]
    helpers = {t.code for t in carriers}
    tags = _without_helpers(tags)
    verbs = [t for t in tags if t.concept in ("verb", "say")]
    wanted = "part" if helpers & {"perfect", "passive"} else "inf" if helpers & {"future", "planned", "hoped"} else None
    first = carriers[0].start
    behind = {t.start - 1 for t in carriers} | {t.start for t in carriers}
    # "She said Riga was ready": what stands before a helper, and not at it, stands on its own.
    sure = {
        (t.start, t.code)
        for t in verbs
        if wanted and t.meaning.form == wanted and (t.start >= first or t.end in behind)
    }
    owned = {t.start for t in table.get("word", ()) if t.code == "articles"}
    certain = any(t.meaning.form in FINITE and (t.start, t.code) not in sure for t in verbs)
    if owned and (len(helpers) > 1 or certain):
        # A word that is a helper verb and "his" at once is the verb only where the clause has no other.
        tags = [t for t in tags if t.concept != "auxiliary" or t.start not in owned]
    if sure:
        tags = [t for t in tags if t.meaning.form in (None, wanted, "noun") or (t.start, t.code) not in sure]
    return tuple(tags)


def _without_journeys(tags: tuple[Tag, ...], table: Table) -> tuple[Tag, ...]:
    """ "Sköt upp sin resa": an infinitive that is a noun too is the noun behind an article, or if nothing asks for it."""
    unsure = {t.start for t in table["verb"] if t.meaning.form == "inf"} & {t.start for t in table["event"]}
    if not unsure:
        return tags
    words = table.get("word", ())
    asked = any(t.code in _ASKING for t in table.get("auxiliary", ()))
    owned = {t.end + 1 for t in words if t.code == "articles"}
    nouns = unsure & owned if asked else unsure - {t.end + 1 for t in words if t.code != "articles"}
    return tuple(t for t in tags if t.start not in nouns or t.meaning.form != "inf")


def _without_helpers(tags: Sequence[Tag]) -> Sequence[Tag]:
    """ "Had expelled them": a helper verb beside a participle is no verb of its own."""
    helping = {t.start for t in tags if t.concept == "auxiliary" and t.code in ("perfect", "passive")}
    verbs = [t for t in tags if t.concept in ("verb", "say")]
    if not any(t.start in helping for t in verbs):
        return tags
    if not any(t.meaning.form == "part" and t.start not in helping for t in verbs):
        return tags
    return [t for t in tags if t.start not in helping or t.concept not in ("verb", "say")]
