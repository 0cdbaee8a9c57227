"""Which tags of titles and offices stand beside their neighbours: before a name, in a pair, behind a possessive."""

from __future__ import annotations

from dragoman.finding.tagging.lexicon_terms import TITLE, concept_of
from dragoman.finding.tagging.tags import Tag

# What a word of a name may be beside: a title inside it, a word that is no name elsewhere.
_IN_NAMES = frozenset({"particle", "not_name", "city"})
_TOWNS = frozenset({"city", "capital"})
# What stands between a given name and that of the father, and how many characters that is at most.
_PARENTS = ("bin ", "bint ", "ibn ", "ben ")
_PARENT = 6
# Who is spoken of again as two.
_PAIRS = frozenset({"both_persons", "both_chairs"})
_CUT = _PAIRS | {"his_deputy"}
_OWNERS = frozenset({"state", "organisation", "capital"})
_GOING_ON = frozenset({"verb", "say", "word", "auxiliary", "pronoun", "particle", "adjective", "post", "head"})
# Titles behind which a first name stands alone.
_ROYAL = frozenset({"monarch", "heir", "prince", "royal"})


def with_titles(text: str, tags: list[Tag]) -> list[Tag]:
    """Keep a title where a name follows, and there nothing else: "Bundesrat X" is no body."""
    titles = [t for t in tags if TITLE in t.meaning.features]
    if not titles:
        return tags
    begun = {t.start for t in tags if t.concept not in _IN_NAMES}
    kept = {
        t.start
        for t in titles
        if text[t.end : t.end + 1] == " " and t.end + 1 not in begun and text[t.end + 1 : t.end + 2].isupper()
    }
    return [
        t
        for t in tags
        if (t.start in kept) == (TITLE in t.meaning.features)
        or (t.start not in kept and t not in titles)
        or t.concept == "home_title"
    ]


def of_royals(text: str, tags: list[Tag]) -> list[Tag]:
    """ "Queen Victoria": right behind a royal title the name of a town is a first name; before "bin" the title is one."""
    royal = {(t.start, t.end) for t in tags if t.code in _ROYAL}
    if not royal:
        return tags
    given = {span for span in royal if text[span[1] : span[1] + _PARENT].partition(" ")[2].startswith(_PARENTS)}
    behind = {end + 1 for _, end in royal - given}
    return [t for t in tags if (t.start, t.end) not in given and (t.concept not in _TOWNS or t.start not in behind)]


def of_offices(text: str, tags: list[Tag], compounds: bool) -> list[Tag]:
    """Leave out the format that an office only sounds like ("statsrådet" is no council), and what is no office."""
    offices = {(t.start, t.end) for t in tags if t.concept == "post"}
    tags = [t for t in tags if t.concept != "format" or (t.start, t.end) not in offices]
    describing = (
        [t for t in tags if t.code == "official" and text[t.end + 1 : t.end + 2].islower()] if compounds else []
    )
    if not describing:
        return tags
    # "The official part": an unknown word, or a noun, right behind it is what is official.
    going_on = {t.start for t in tags if t.concept in _GOING_ON}
    described = {(t.start, t.end) for t in describing if text[t.end] == " " and t.end + 1 not in going_on}
    return [t for t in tags if t.code != "official" or (t.start, t.end) not in described]


def possessed(text: str, tags: list[Tag]) -> list[Tag]:
    """ "Its deputy minister": where an office begins inside "its deputy", only the possessive is left of that.

    Nothing is left of "the heads of state" where it goes on: "les chefs d'état-major".
    """
    cut = {
        t for t in tags if t.code in _CUT
        and any(t.start < o.start < t.end < o.end and o.concept in ("post", "head") for o in tags)
    }  # fmt: skip
    if not cut:
        return tags
    owner = concept_of("pronoun", "possessive")
    tags = [t for t in tags if t not in cut or t.code == "his_deputy"]
    return [
        Tag(t.start, t.start + len(text[t.start : t.end].split(maxsplit=1)[0]), owner, t.strength, owner.concept, owner.code) if t in cut
        else t for t in tags
    ]  # fmt: skip


def without_pairs(text: str, tags: list[Tag]) -> list[Tag]:
    """ "The two ministers" points back, unless their names follow, or "of": then it is their office."""
    pairs = [t for t in tags if t.code in _PAIRS]
    if not pairs:
        return tags
    begun = {t.start for t in tags if t.concept not in _IN_NAMES}
    fields = {t.start for t in tags if t.concept == "portfolio"}
    offices = [t for t in pairs if _name_behind(text, t.end, begun) or t.end + 1 in fields]
    offices += [t for t in pairs if any(o.start == t.end + 1 and _owns(o) for o in tags)]
    spans = [(t.start, t.end) for t in pairs if t not in offices]
    return [
        t for t in tags
        if t not in offices
        and (t.code in _PAIRS or t.concept in ("word", "not_name", "particle")
             or not any(a <= t.start and t.end <= b for a, b in spans))
    ]  # fmt: skip


def _owns(tag: Tag) -> bool:
    """Whether what stands right behind "the ministers" says whose they are: "of", a state, "of both states"."""
    return (tag.concept == "word" and tag.code in ("of", "by")) or tag.concept in _OWNERS or tag.code == "both_states"


def _name_behind(text: str, end: int, begun: set[int]) -> bool:
    """Whether a name seems to stand behind a place; behind a comma a known word (at `begun`) opens something else."""
    if text[end : end + 2] == ", ":
        return text[end + 2 : end + 3].isupper() and end + 2 not in begun
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
