"""Where a sentence is cut into clauses: at marks and conjunctions with a predicate on either side."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.tagging.brackets import closes_bracket, ends_bracket
from dragoman.finding.tagging.clause_readings import FINITE, clause_of
from dragoman.finding.tagging.clauses import Clause, Table, by_concept
from dragoman.finding.tagging.closed_quotes import quote_closed
from dragoman.finding.tagging.openings import (
    BEFORE_NOUNS,
    is_apposition,
    is_cleft,
    is_of_matter,
    is_reported,
    points,
    tells_at_once,
)
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.tagging.tokens import Tokens
from dragoman.model.document import Sentence

# How many words of "the first" stand between a comma and its "of which".
PART_REACH = 4
_PREDICATES = frozenset({"verb", "say", "auxiliary"})
_HARD_MARKS = frozenset(";:")
_SOFT_MARKS = frozenset({",", "–", "—"})
_MARKS = _HARD_MARKS | _SOFT_MARKS
# Clauses whose verb may stand last, whatever its form.
_VERB_LAST = frozenset({"that", "relative"})
# Words that may open a clause.
_OPENING = frozenset({"that", "relative", "subordinators", "and", "or"})


class Splitter:
    """Splits the sentences of one text into clauses."""

    def __init__(self, tokens: Tokens, bare_relatives: bool = False) -> None:
        """Note where the marks of the text stand; the colon in "EU:s" is none.

        `bare_relatives`: a relative clause may begin without a comma before it.
        """
        self._bare = bare_relatives
        self._tokens = tokens
        begins = {*tokens.starts} if ":" in tokens.texts else set()
        self._marks = [
            at for at, text in enumerate(tokens.texts)
            if text in _MARKS and not (text == ":" and tokens.ends[at] in begins)
        ]  # fmt: skip

    def split(
        self, sentence: Sentence, index: int, tags: tuple[Tag, ...], table: Table, dates: tuple[DateMention, ...]
    ) -> Iterator[Clause]:
        """Split at marks and conjunctions wherever both sides have a predicate of their own.

        `table` holds the tags of the sentence by concept.
        """
        cuts = self._cuts(sentence, tags, table, dates)
        if len(cuts) == 1:
            yield clause_of(sentence.start, sentence.end, "main", index, tags, table)
            return
        finite = _finite(table, self._tokens)
        pieces: list[list[Any]] = []  # start, end, kind, has a finite verb
        waiting = -1
        for (cut, kind, sure), (end, _, ends_hard) in zip(cuts, [*cuts[1:], (sentence.end, "", True)], strict=True):
            verb = bisect_left(finite, cut) < bisect_left(finite, end) or (
                kind in _VERB_LAST and _ends_in_verb(table, cut, end)
            )
            verb = verb and (sure or not pieces or not ends_bracket(table, pieces[-1][:2], (cut, end), self._tokens))
            start, hard = (waiting, True) if waiting >= 0 else (cut, sure)
            waiting = -1
            if hard and kind == "main" and pieces and not verb and not ends_hard:
                # "…; she and Mr X met": what stands behind a mark belongs to what follows.
                waiting = start
                continue
            opens = hard and (verb or kind != "main")
            # "Lovade att skicka fordon, och Peru bidrar med": the infinitive is of the verb before it.
            opens = opens or (verb and len(pieces) > 1 and _is_infinite(pieces[-1], table, self._tokens))
            if pieces and not opens and not (verb and pieces[-1][3]):
                pieces[-1][1] = end
                pieces[-1][3] = pieces[-1][3] or verb
            elif len(pieces) > 1 and not pieces[-1][3]:
                # What opened a clause and found no verb ("after the talks") belongs to the one before.
                pieces[-2][1] = start
                pieces[-1] = [start, end, kind, verb]
            else:
                pieces.append([start, end, kind, verb])
        if len(pieces) > 1 and not pieces[-1][3]:
            last = pieces.pop()
            pieces[-1][1] = last[1]
        if len(pieces) == 1 and pieces[0][:2] == [sentence.start, sentence.end]:
            yield clause_of(sentence.start, sentence.end, pieces[0][2], index, tags, table)
            return
        starts = [t.start for t in tags]
        for start, end, kind, _ in pieces:
            mine = tags[bisect_left(starts, start) : bisect_left(starts, end)]
            yield clause_of(start, end, kind, index, mine, by_concept(mine))

    def _cuts(
        self, sentence: Sentence, tags: tuple[Tag, ...], table: Table, dates: tuple[DateMention, ...]
    ) -> list[tuple[int, str, bool]]:
        """Places where a clause may begin: offset, kind, and whether it begins one for certain."""
        tokens = self._tokens
        found: dict[int, tuple[str, bool]] = {sentence.start: ("main", True)}
        comma_before, commas = set(), [sentence.end]
        first = bisect_left(self._marks, tokens.first_at(sentence.start))
        for at in self._marks[first : bisect_left(self._marks, tokens.last_before(sentence.end))]:
            if tokens.texts[at] in _HARD_MARKS:
                found[tokens.ends[at]] = ("main", True)
            elif tokens.texts[at] == "," and (closed := quote_closed(tokens, at)) is not None:
                found[closed] = ("main", True)  # "“We want peace”, she said": what is said is a clause
                commas.append(tokens.starts[at])
            else:
                found.setdefault(tokens.ends[at], ("main", False))
                commas.append(tokens.starts[at])
                comma_before.add(at + 1)
        words = table.get("word", ())
        since = [d for d in dates if d.role == "since"]
        for tag in words:
            code = tag.code
            if code not in _OPENING or tag.start == sentence.start:
                continue
            if code == "that":
                if not points(tag, words) and not is_cleft(sentence, tag, table, dates):
                    found[tag.start] = ("that", True)
            elif code == "relative" and any(d.start < tag.start < d.end for d in dates):
                continue  # "am Mittwoch, dem 6. Mai"
            elif code == "relative":
                cut = self._relative(
                    sentence, tag, min(m for m in commas if m > tag.start), (words, tags, table), comma_before
                )
                if cut is not None and (cut[2] or cut[0] not in found):
                    found[cut[0]] = cut[1:]
            elif code == "subordinators" and any(tag.start <= d.start <= tag.end + 1 for d in since):
                continue  # "since 2022" is a time, and opens no clause
            elif code == "subordinators" and (is_of_matter(tag, words, table) or self._is_as(tag, words, comma_before)):
                continue
            elif code == "subordinators":
                # "Om" begins a clause, or only goes with a noun, as the verbs around it tell.
                preposition = any(t.code == "about" and t.start == tag.start for t in words)
                found[tag.start] = ("adverbial", not preposition)
            else:
                found.setdefault(tag.start, ("main", False))
        if len(found) == 1:
            return [(sentence.start, "main", True)]
        cuts = sorted(found.items())
        if dates:
            # No cut inside a date: "two days after" opens its clause whole, "on 11 and 12 May" is one time.
            moved: dict[int, tuple[str, bool]] = {}
            for at, what in cuts:
                begin = next((d.start for d in dates if d.start < at < d.end), None)
                if begin is None or what != ("main", False):
                    moved[at if begin is None else begin] = what
            moved[sentence.start] = ("main", True)
            cuts = sorted(moved.items())
        return [(at, kind, hard) for at, (kind, hard) in cuts if at < sentence.end]

    def _is_as(self, tag: Tag, words: Sequence[Tag], behind_comma: set[int]) -> bool:
        """Whether a word right behind one that opens a clause opens none: ", die als gezant in Lima werkt,"."""
        opens = (t for t in words if t.code == "relative" and t.end == tag.start - 1)
        return any(self._tokens.first_at(t.start) in behind_comma for t in opens)

    def _relative(
        self, sentence: Sentence, tag: Tag, end: int,
        around: tuple[Sequence[Tag], tuple[Tag, ...], Table], behind_comma: set[int],
    ) -> tuple[int, str, bool] | None:  # fmt: skip
        """The clause that a relative word opens, or none where it is an article; `end` is the next comma."""
        words, tags, table = around
        opening = self._opening(tag, words, behind_comma)
        if opening is None:
            opening = self._behind_preposition(tag, words, behind_comma, (end, tags))
        if opening is None:
            return (tag.start, "relative", False) if self._bare and tells_at_once(tag, tags) else None
        article = any(t.code == "articles" and t.start == tag.start for t in words)
        if article and ends_bracket(table, (sentence.start, tag.start), (tag.start, end), self._tokens):
            return None  # "hat X, Minister für Handel, den Gesandten empfangen" goes on
        if article and opening == tag.start and is_reported(tag, end, tags):
            return opening, "main", True
        return None if is_apposition(tag, end, tags) else (opening, "relative", True)

    def _opening(self, relative: Tag, words: Sequence[Tag], behind_comma: set[int]) -> int | None:
        """Where the clause of a relative word begins: behind a comma, with "the first" before its "of which"."""
        at = self._tokens.first_at(relative.start)
        if at in behind_comma or self._tokens.first_at(relative.end - 1) > at:
            # A preposition in it ("under which") can be nothing else.
            return relative.start
        parts = any(t.code == "thereof" and t.start == relative.start for t in words)
        before = next((begin for begin in range(at - 1, at - PART_REACH - 1, -1) if begin in behind_comma), None)
        return self._tokens.starts[before] if parts and before is not None else None

    def _behind_preposition(
        self, relative: Tag, words: Sequence[Tag], behind_comma: set[int], stretch: tuple[int, tuple[Tag, ...]]
    ) -> int | None:
        """Where ", durch den 2028 Gas fließen soll" begins: a word that may be an article needs a finite verb at the end."""
        at = self._tokens.first_at(relative.start) - 1
        if at not in behind_comma:
            return None
        begin, (end, tags) = self._tokens.starts[at], stretch
        if not any(t.code in BEFORE_NOUNS for t in words if t.start == begin):
            return None
        if not any(t.code == "articles" for t in words if t.start == relative.start):
            return begin
        last = [t for t in tags if t.concept in _PREDICATES and relative.end < t.start < end]
        closes = bool(last) and end - last[-1].end <= 1 and _is_finite(last[-1], self._tokens)
        return begin if closes else None


def _finite(table: Table, tokens: Tokens) -> list[int]:
    """Where finite verbs stand."""
    found = [t for concept in _PREDICATES if concept in table for t in table[concept] if _is_finite(t, tokens)]
    # "Before holding talks with Y": a gerund has a clause of its own behind the word that opens one.
    opened = {t.end + 1 for t in table.get("word", ()) if t.code == "subordinators"}
    found += [t for t in table.get("verb", ()) if t.meaning.form == "ger" and t.start in opened]
    if "auxiliary" in table:
        # "…, is to convene", "…, doit se réunir": an infinitive right behind it makes it the helper of that.
        behind = {t.start for t in table.get("verb", ()) if t.meaning.form == "inf"}
        found += [t for t in table["auxiliary"] if t.code == "planned" and t.end + 1 in behind]
        # "Dat gepland stond, is uitgesteld".
        plans = {t.end + 1 for t in table["auxiliary"] if t.code == "planned"}
        found += [t for t in table.get("word", ()) if t.code == "standing_about" and t.start in plans]
        unsure = {t.start for t in (*table.get("verb", ()), *table.get("word", ())) if _describes(t)} | _infinitives(
            table
        )
        found = [t for t in found if t.concept != "auxiliary" or t.start not in unsure]
        helpers = [t.start for t in table["auxiliary"] if t.code in ("perfect", "passive")]
        found = [t for t in found if t.code != "planned" or not closes_bracket(t, helpers, tokens)]
    return sorted(t.start for t in found)


def _infinitives(table: Table) -> set[int]:
    """Where a helper verb right behind a word that is "that" and "to" is an infinitive: "kommer även att ha ett möte"."""
    relative = {t.start for t in table.get("word", ()) if t.code == "relative"}
    return {t.end + 1 for t in table.get("word", ()) if t.code == "that" and t.start not in relative}


def _ends_in_verb(table: Table, start: int, end: int) -> bool:
    """Whether what "that" or "where" opens closes with a helper, or a verb that looks like a participle.

    "Dass das Parlament ratifiziert", "wo sie mit Y sprechen will".
    """
    forms = (t for concept in _PREDICATES if concept in table for t in table[concept])
    return any(
        (t.meaning.form == "part" or t.concept == "auxiliary") and start < t.start < end <= t.end + 2 for t in forms
    )


def _is_infinite(piece: Sequence[Any], table: Table, tokens: Tokens) -> bool:
    """Whether what "that" opens has no verb but an infinitive, an adverb at most before it: "att även skicka fordon"."""
    start, _, kind, finite = piece
    first = tokens.first_at(start) + 1
    leading = tokens.starts[first : first + 2]
    led = any(t.meaning.form == "inf" and t.start in leading for t in table.get("verb", ()))
    return kind == "that" and not finite and led


def _describes(tag: Tag) -> bool:
    """Whether a word describes what follows ("geplante", "his"), whatever else it may be."""
    return (tag.concept == "verb" and tag.meaning.form == "part") or (tag.concept == "word" and tag.code == "articles")


def _is_finite(tag: Tag, tokens: Tokens) -> bool:
    concept, code = tag.concept, tag.code
    if code in ("planned", "plan"):
        # ", planned for May," describes; "soll im Mai" says.
        at = tokens.first_at(tag.start)
        said = concept == "auxiliary" or tag.meaning.form in FINITE
        return said and (at == 0 or tokens.texts[at - 1] != ",")
    return (concept in ("verb", "say") and tag.meaning.form in FINITE) or (
        concept == "auxiliary"
        and (
            code in ("future", "passive", "perfect", "conditional")
            or (code == "hoped" and _is_behind_comma(tag, tokens))
        )
    )


def _is_behind_comma(tag: Tag, tokens: Tokens) -> bool:
    """Whether a comma stands right before a word: "X, som flög till Lima, vill" goes on with its main clause."""
    at = tokens.first_at(tag.start)
    return at > 0 and tokens.texts[at - 1] == ","
