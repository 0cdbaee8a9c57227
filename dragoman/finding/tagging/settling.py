"""Which tags stand once the sentence around them is known: split verbs, phrases that ask for a word, pronouns."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from dragoman.finding.tagging.lexicon import Lexicon
from dragoman.finding.tagging.namesakes import told_apart
from dragoman.finding.tagging.settling_offices import of_offices, of_royals, possessed, with_titles, without_pairs
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.tagging.whole_names import only_whole_names, without_given_names
from dragoman.model.document import Document

_WORD = re.compile(r"[^\W_]+")
# How far behind a particle the next word is read, in characters.
CLOSING_REACH = 24
_VERBAL = frozenset({"pres", "past", "fut", "cond", "inf", "part"})
_PREDICATES = frozenset({"verb", "say"})
_VERBS = _PREDICATES | {"auxiliary"}
# What a sentence ends with, as a title does not.
_ENDS = frozenset(".!?\"”»’'")
_FINITE = frozenset({"pres", "past", "fut", "cond"})
_NO_NOUNS = frozenset({"verb", "say", "word", "auxiliary"})
# Small words that are nouns.
_NOUNS = frozenset({"reception", "two_sided"})
# What a preposition of the same letters is taken for, where only capitals tell nouns from it.
_WITH_CAPITAL = frozenset({"head", "act_noun"})


def _is_preposition(lexicon: Lexicon, written: str, tag: Tag) -> bool:
    """Whether a noun without its capital is a small word: "sagte gegenüber Botschafter X", not "sein Gegenüber"."""
    if tag.concept not in _WITH_CAPITAL or not written[tag.start].islower():
        return False
    return lexicon.is_small_word(written[tag.start : tag.end])


def settle_tags(lexicon: Lexicon, document: Document) -> list[Tag]:
    """Keep a split verb only where its particle, and a verb phrase only where its noun, stands in the sentence.

    Where nouns have capitals, a capital inside a sentence makes a noun of what could be a verb.
    """
    nouns = lexicon.language.grammar.nouns_capitalised
    ends = [s.end for s in document.sentences]
    starts = [s.start for s in document.sentences]
    written, text = document.text, document.text.lower()
    words: dict[int, set[str]] = {}
    kept: list[Tag] = []
    phrases: list[Tag] = []
    reach = -1
    determiners = lexicon.determiners
    found = [t for t in lexicon.tags(written) if not (nouns and _is_preposition(lexicon, written, t))]
    apart = {t.start for t in found if t.meaning.form == "inf" and " " in written[t.start : t.end]}
    for tag in found:
        if tag.concept not in _NO_NOUNS:
            kept.append(tag)
            continue
        meaning = tag.meaning
        if nouns and meaning.form != "noun" and meaning.code not in _NOUNS and text[tag.start] != written[tag.start]:
            at = bisect_left(ends, tag.start + 1)
            if at < len(starts) and starts[at] < tag.start - 1:
                continue
        if determiners and meaning.form in _VERBAL:
            before = _word_before(text, tag.start)
            if before in determiners or (meaning.form == "part" and before in lexicon.definite):
                continue
        if not nouns and tag.concept in _VERBS and written[tag.start].isupper():
            at = bisect_left(ends, tag.start + 1)
            if at < len(starts) and _is_named(written, tag, starts[at], ends[at], document):
                continue
        if meaning.particle or meaning.needs:
            at = bisect_left(ends, tag.start + 1)
            start, end = (starts[at], ends[at]) if at < len(ends) else (0, len(text))
            if meaning.particle and not _has_particle(lexicon, text, tag, end, apart):
                continue
            if meaning.needs:
                if at not in words:
                    words[at] = set(_WORD.findall(text, start, end))
                alone, others = _needed(meaning.needs)
                if words[at].isdisjoint(alone) and not any(_word_in(text, w, start, end) for w in others):
                    continue
                if tag.end > reach:
                    reach = tag.end
                    phrases.append(tag)
        kept.append(tag)
    kept = told_apart(lexicon.language.language, [t for t in kept if not _is_abbreviation(written, t)])
    kept = _without_straddling(written, _without_parted(kept), lexicon.language.grammar.verb_final)
    kept = only_whole_names(written, kept if nouns else without_given_names(written, kept), nouns)
    kept = of_royals(written, with_titles(written, _apart(kept, phrases) if phrases else kept))
    kept = of_offices(written, kept, lexicon.language.grammar.portfolio_before)
    kept = without_pairs(written, _objects(written, possessed(written, kept)))
    plural = lexicon.language.grammar.plural_verbs
    return _counted(text, kept, ends, plural) if plural else kept


def _is_abbreviation(text: str, tag: Tag) -> bool:
    """Whether a word in capitals is no pronoun, as the words behind it are in small letters: "HE Sheikh X", "US envoys"."""
    if tag.concept != "pronoun" or tag.end - tag.start < len("HE"):
        return False
    return text[tag.start : tag.end].isupper() and text[tag.end + 2 : tag.end + 3].islower()


def _word_before(text: str, at: int) -> str:
    """The word before a place, where only a blank stands between."""
    return text[text.rfind(" ", 0, at - 1) + 1 : at - 1] if at > 1 and text[at - 1] == " " else ""


def _is_named(text: str, tag: Tag, start: int, end: int, document: Document) -> bool:
    """Whether a word that may be a verb has a capital inside a sentence, and so is part of a name: "the Left party"."""
    if start >= tag.start - 1 or text[tag.start + 1 : tag.start + 2].isupper() or text[end - 1 : end] not in _ENDS:
        return False
    headline = document.headline
    inside = text[tag.start - 1] == " " and (text[tag.start - 2].isalnum() or text[tag.start - 2] == ",")
    return inside and (headline is None or not headline.start <= tag.start < headline.end)


def _objects(text: str, tags: list[Tag]) -> list[Tag]:
    """ "Invited her to Lima", "her visit": a word that is possessive and object is an object before a small word, or none."""
    objects = {t.start: t for t in tags if t.code == "her" and t.concept == "pronoun"}
    both = [objects[t.start] for t in tags if t.code == "possessive" and t.start in objects]
    if not both:
        return tags
    small = {t.start for t in tags if t.concept == "word" or (t.meaning.form == "inf" and " " in text[t.start : t.end])}
    alone = {t.start for t in both if text[t.end : t.end + 1] != " " or t.end + 1 in small}
    owning = {t.start for t in both} - alone
    return [
        t for t in tags
        if not (t.code == "her" and t.start in owning) and not (t.code == "possessive" and t.start in alone)
    ]  # fmt: skip


def _apart(tags: list[Tag], phrases: list[Tag]) -> list[Tag]:
    """Leave out what lies inside a longer verb phrase that has all it needs; an instrument in it stays one."""
    kept, at, last = [], 0, len(phrases) - 1
    for tag in tags:
        while at < last and phrases[at + 1].start <= tag.start:
            at += 1
        phrase = phrases[at]
        inside = phrase.start <= tag.start and tag.end <= phrase.end
        same = (tag.start, tag.end) == (phrase.start, phrase.end)
        if not inside or same or tag.meaning.loose or tag.concept == "instrument":
            kept.append(tag)
    return kept


def _without_parted(tags: list[Tag]) -> list[Tag]:
    """ "Sade upp avtalet": what has its particle, and all it asks for, is that verb, and no saying."""
    parted = {t.start for t in tags if t.concept == "verb" and t.meaning.particle and t.meaning.needs}
    return [t for t in tags if t.concept != "say" or t.meaning.particle or t.start not in parted] if parted else tags


def _without_straddling(text: str, tags: list[Tag], final: bool) -> list[Tag]:
    """ "In a phone call on Monday": what begins inside another phrase and leaves it is no predicate.

    Where a split verb is one word at the end of its clause (`final`), "beschikbaar stelt voor" does not propose.
    """
    phrases = [
        t for t in tags
        if (t.concept == "event" and t.code == "call")
        or (final and t.concept == "verb" and " " in text[t.start : t.end])
    ]  # fmt: skip
    if not phrases:
        return tags
    inside = {at: p.end for p in phrases for at in range(p.start + 1, p.end)}
    return [
        t for t in tags
        if t.concept not in ("verb", "say") or t.start not in inside or t.end <= inside[t.start]
        or t.meaning.form == "noun"
    ]  # fmt: skip


def _counted(text: str, tags: list[Tag], ends: Sequence[int], plural: tuple[str, ...]) -> list[Tag]:
    """A word that is "she" and "they" is the one that its verb tells: the one right before it, else the next."""
    both = {t.start for t in tags if t.code == "they"} & {t.start for t in tags if t.code == "she"}
    if not both:
        return tags
    verbs = [t for t in tags if t.concept == "auxiliary" or t.meaning.form in _FINITE]
    wrong: dict[int, str] = {}
    for start in both:
        end = next((e for e in ends if e > start), len(text))
        before = [v for v in verbs if v.end == start - 1]
        verb = before[0] if before else next((v for v in verbs if start < v.start < end), None)
        if verb is None:  # at the end of its clause, where it may look like a participle: "waar zij hem ontmoet"
            behind = [t for t in tags if start < t.start < end and t.concept in _PREDICATES]
            verb = next((v for v in behind if not _WORD.search(text[v.end : end])), None)
        if verb is not None:
            wrong[start] = "she" if text[verb.start : verb.end].split(maxsplit=1)[0].endswith(plural) else "they"
    return [t for t in tags if wrong.get(t.start) != t.code]


def _has_particle(lexicon: Lexicon, text: str, verb: Tag, end: int, apart: set[int]) -> bool:
    """Whether a split verb has its particle behind it, and not that of an infinitive in two parts: "uit te zetten".

    Where particles close the clause, one that may be a preposition as well counts only before a mark or a conjunction;
    where at least objects stand before them, it does not count before a number: "volgde op 28 mei".
    `apart`: where infinitives of several words begin.
    """
    particle = (verb.meaning.particle or "").lower()
    small = lexicon.is_small_word(particle)
    anywhere = not lexicon.behind_particles or not small
    counting = small and lexicon.language.grammar.verb_final
    at = text.find(particle, verb.end, end)
    while at >= 0:
        behind = at + len(particle)
        if not text[at - 1].isalnum() and not text[behind : behind + 1].isalnum() and at not in apart:
            rest = text[behind : min(end, behind + CLOSING_REACH)].split(maxsplit=1)
            if counting and rest and text[behind] == " " and rest[0][0].isdigit():
                at = text.find(particle, behind, end)
                continue
            if anywhere or not rest or not text[behind].isspace() or rest[0] in lexicon.behind_particles:
                return True
        at = text.find(particle, behind, end)
    return False


@cache
def _needed(words: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Words that a verb asks for: those to be found among the words of a sentence, and those to be sought in it."""
    alone = frozenset(w.lower() for w in words if w.isalnum())
    return alone, tuple(w for w in words if not w.isalnum())


def _word_in(text: str, word: str, start: int, end: int) -> bool:
    """Whether a word stands in a range; one that begins with "…" may end a compound."""
    ends_compound = word.startswith("…")
    word = word.strip("…").lower()
    at = text.find(word, start, end)
    while at >= 0:
        before = ends_compound or at == 0 or not text[at - 1].isalnum()
        behind = at + len(word) >= len(text) or not (text[at + len(word)].isalnum() and word[-1].isalnum())
        if before and behind:
            return True
        at = text.find(word, at + 1, end)
    return False
