"""How a phrase stands in its clause, by the preposition before it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TypedDict

from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# A reference behind one of these is no subject.
_OBLIQUE = frozenset(
    {
        "with",
        "to",
        "for",
        "in",
        "of",
        "from",
        "about",
        "at",
        "between",
        "sidelines",
        "since",
        "before",
        "after",
        "because",
    }
)


# Behind one of these, and not at once behind one that joins, a state or organisation is a place or an occasion.
_PLACING = frozenset({"in", "at", "sidelines", "before", "after", "since"})
_JOINING = frozenset({"with", "between", "of", "to", "for"})

# What somebody is by whom he is named with, and what may stand before it.
_RELATIVE = frozenset({"counterpart", "his_deputy", "successor"})
_MARKS = frozenset({"'", "’", "'s", "’s"})

# How long a verb before an article may be, in characters.
VERB_REACH = 24


# What may stand between a preposition and its noun.
_FINITE = frozenset({"pres", "past", "fut", "cond"})
_DESCRIBING = frozenset({"adjective", "modifier", "honorific"})


class Case(TypedDict, total=False):
    """How a phrase stands in its clause; see `Reference`."""

    oblique: bool
    agent: bool
    placed: bool


def case_of(scene: Scene, sentence: SceneSentence, at: int) -> Case:
    """Whether a preposition, or "by", stands right before a phrase (articles and adjectives between do not count)."""
    start = bisect_left(scene.tag_starts, max(sentence.start, at - 40))
    around = scene.tags[start : bisect_left(scene.tag_starts, at, start)]
    before = [t for t in around if t.end <= at and t.concept not in ("not_name", "particle")]
    most = 1
    while before:
        last = before[-1]
        gap = scene.text[last.end : at]
        if len(gap.split()) > most or ": " in gap or any(last.start <= d.end <= at for d in sentence.dates):
            # "On Thursday the minister": the preposition is that of the day; "teilt mit: Kanzler X": a verb's particle.
            break
        codes = {t.code for t in before if t.start == last.start and t.concept == "word"} | closing_words(scene, last)
        if "subordinators" in codes and _opens(sentence, last):
            break  # "since Suva closed the border": a conjunction
        if "articles" in codes and "of" in codes:
            # "In der Schweiz": what is an article and a genitive is the article behind a preposition.
            adjoining = {t.code for t in before if t.end == last.start - 1 and t.concept == "word"}
            codes = adjoining if adjoining & _OBLIQUE else codes
            if _is_nominative(scene, sentence, last.start):
                codes = codes - {"of"}
        if codes & _OBLIQUE and not codes <= {"of"}:
            return Case(oblique=True, placed=bool(codes & _PLACING) and not codes & _JOINING)
        if "by" in codes:
            return Case(agent=True)
        if "of" in codes:
            return Case(oblique=True)
        if last.meaning.concept not in _DESCRIBING and "articles" not in codes and not _is_genitive(scene, last, at):
            break
        # Before its article a phrase ends: "am Montag den Präsidenten".
        most = 0 if "articles" in codes else most
        at = last.start
        before = [t for t in before if t.end <= at]
    return Case()


def _opens(sentence: SceneSentence, word: Tag) -> bool:
    """Whether a word opens a clause with a verb of its own."""
    clause = sentence.clause_at(word.start)
    finite = any(t.meaning.form in _FINITE and t.concept in ("verb", "say") for t in clause.tags)
    return clause.kind == "adverbial" and clause.start == word.start and finite


def closing_words(scene: Scene, tag: Tag) -> set[str]:
    """What the last word of a term for talks is by itself: the "with" of "call with"."""
    line = scene.text[tag.start : tag.end]
    if tag.concept != "event" or " " not in line:
        return set()
    return {t.code for t in scene.lexicon.tags_of_line(line.rsplit(" ", 1)[1]) if t.concept == "word"}


def _is_genitive(scene: Scene, land: Tag, at: int) -> bool:
    """Whether a state owns the office behind it: "with Peru's foreign minister", "mit Perus Außenminister"."""
    if land.concept != "state":
        return False
    gap = scene.text[land.end : at].strip()
    return gap in ("'s", "’s", "'", "’") or (
        not gap and bool(scene.grammar.genitive_s == "s" and scene.text[land.end - 1] == "s")
    )


def _is_nominative(scene: Scene, sentence: SceneSentence, article: int) -> bool:
    """Whether what may be an article or a genitive opens its clause, or follows its verb: "Der Minister", "traf der Minister"."""
    clause = sentence.clause_at(article)
    if not scene.text[sentence.opening : article].strip() or (clause.kind == "main" and article - clause.start <= 1):
        return True
    before = scene.before(article, VERB_REACH, "verb", "auxiliary", "say")
    return any(t.end == article - 1 and t.meaning.form != "noun" for t in before)


def owns_colleague(scene: Scene, end: int) -> bool:
    """Whether a name that ends at a place only says whose colleague or deputy the next is: "Rutte's colleague X"."""
    tokens, habit = scene.tokens, scene.grammar.genitive_s
    at = tokens.first_at(end)
    marked = at < len(tokens) and tokens.starts[at] == end and tokens.texts[at][0] in "'’"
    while at < len(tokens) and marked and (tokens.texts[at] in _MARKS or tokens.texts[at] == "s"):
        at += 1
    if habit == "none" or not (marked or (habit == "s" and scene.text[end - 1] == "s")):
        return False
    while at < len(tokens) and any(t.concept in _DESCRIBING for t in scene.token_tags[at]):
        at += 1
    return at < len(tokens) and any(t.concept == "head" and t.code in _RELATIVE for t in scene.token_tags[at])
