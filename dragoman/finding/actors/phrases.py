"""Where the office of a named person stands before the name; see `phrases_behind` for those behind a comma."""

from __future__ import annotations

from dragoman.finding.actors.names import NameSpan
from dragoman.finding.actors.phrase_edges import (
    at_place,
    behind_subject,
    clause_begins,
    desk_in,
    goes_on_field,
    office_edges,
    others_begin,
)
from dragoman.finding.actors.posts import CORES
from dragoman.finding.tagging.scene import Scene

# How far an office may stand from the name it belongs to, in characters.
LONGEST_POST = 170
# How far before a name "of" stands, with an article and an adjective between, in characters.
OF_NAME = 32
# How many words stand between a meeting and the offices of those who meet.
_OF_MEETING = 4
_SITTINGS = frozenset({"meeting", "dialogue", "call", "summit", "forum", "negotiation"})
BREAKS = frozenset(';:()«»„“”"')
FINITE = frozenset({"pres", "past", "fut", "cond"})
# A name right behind one of these and an article is what an office is of, not who holds it.
COMPLEMENT = frozenset({"of", "for", "in", "to", "at", "from"})


def left_phrase(scene: Scene, name: NameSpan, floor: int) -> tuple[int, int] | None:
    """The post before a name: directly, or set off by one comma; further posts before that one too."""
    segments = _segments_before(scene, name, floor)
    first = segments[0] = _behind_article(scene, name, _behind_agent(scene, name, segments[0]))
    if has_core(scene, *first):
        if _ends_in_conjunction(scene, *first) or _is_complement(scene, first[0], name) or clause_begins(scene, *first):
            return None
        if _owns_what_follows(scene, *first) or at_place(scene, *first) or others_begin(scene, *first):
            return None
        if scene.grammar.nouns_capitalised and _is_object(scene, first[0], name):
            return None
        start = first[0]
        for segment in segments[1:]:
            if not (has_core(scene, *segment) and _pure(scene, *first)) or _at_event(scene, *segment):
                break
            start = segment[0]
        return office_edges(
            scene, behind_subject(scene, start, first[1]) if start == first[0] else start, first[1], True
        )
    if len(segments) > 1 and _of_minister(scene, *segments[1]) and goes_on_field(scene, *first):
        return office_edges(scene, segments[1][0], first[1], True)
    if len(segments) > 1 and is_blank(scene, *first):
        for at, segment in enumerate(segments[1:3], 1):
            if has_core(scene, *segment):
                goes_on = _goes_on(scene, segments[at + 1 : at + 2], segment)
                start = segments[at + 1][0] if goes_on else behind_subject(scene, *segment)
                return office_edges(scene, start, segments[1][1], False)
    return None


def _goes_on(scene: Scene, before: list[tuple[int, int]], segment: tuple[int, int]) -> bool:
    """Whether a second office without an article follows the first: "the Deputy Prime Minister, Minister of Trade, X"."""
    if not before:
        return False
    first = scene.tokens.first_at(segment[0])
    opens = any(t.concept in CORES or t.concept == "modifier" for t in scene.token_tags[first])
    if not opens or any(t.concept == "word" and t.code == "articles" for t in scene.token_tags[first]):
        return False
    return any(t.concept in CORES and t.end == before[0][1] for t in scene.between(*before[0]))


def _of_minister(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch ends in the field of a minister."""
    fields = [t for t in scene.between(start, end, "portfolio") if not scene.text[t.end : end].strip()]
    return bool(fields) and any(t.end <= fields[-1].start for t in scene.between(start, end) if t.concept in CORES)


def _at_event(scene: Scene, start: int, end: int) -> bool:
    """Whether offices before a comma are those of a meeting: "ahead of the meeting of foreign ministers, spokesman X"."""
    cores = [t.start for t in scene.between(start, end) if t.concept in CORES]
    for event in scene.between(start, cores[0], "event"):
        gap = scene.text[event.end : cores[0]].split()
        if len(gap) <= _OF_MEETING and any(t.code == "of" for t in scene.between(event.end, cores[0], "word")):
            return event.code in _SITTINGS
    return False


def has_core(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch names an office."""
    for tag in scene.between(start, end):  # noqa: SIM110 - asked for every name, and any() is slower
        if tag.end <= end and tag.concept in CORES:
            return True
    return False


def _segments_before(scene: Scene, name: NameSpan, floor: int) -> list[tuple[int, int]]:
    """The stretches between commas before a name, the nearest first, up to where the clause breaks."""
    tokens, segments = scene.tokens, []
    end, at = name.start, name.first - 1
    floor = max(floor, name.start - LONGEST_POST)
    while at >= 0 and tokens.starts[at] >= floor:
        text = tokens.texts[at]
        if text == ")" and at >= 2 and tokens.texts[at - 2] == "(" and is_note(scene, at - 1):
            at -= 3
            continue
        if text == ")" and (opened := desk_in(scene, at)) is not None:
            at = opened - 1
            continue
        if (text in BREAKS and not is_inner(scene, at)) or breaks_phrase(scene, at):
            break
        if text == ",":
            segments.append((tokens.ends[at], end))
            end = tokens.starts[at]
        at -= 1
    segments.append((tokens.ends[at] if at >= 0 else 0, end))
    return [(max(s, floor), e) for s, e in segments]


def is_note(scene: Scene, at: int) -> bool:
    """Whether a word alone in brackets goes with an office: "the head of the Customs Service (DFA), X", "General (Retd) X"."""
    word = scene.tokens.texts[at]
    abbreviated = word.isupper() or sum(map(str.isupper, word)) > 1  # KPCh
    return abbreviated or any(t.concept in ("honorific", "body") for t in scene.token_tags[at])


def abbreviates(scene: Scene, at: int) -> bool:
    """Whether a full stop belongs to the word before it: "Capt."."""
    return any(t.start < scene.tokens.starts[at] for t in scene.token_tags[at])


def is_inner(scene: Scene, at: int) -> bool:
    """Whether a mark stands inside a word: EU:s."""
    return scene.text[scene.tokens.ends[at] : scene.tokens.ends[at] + 1].isalnum()


def breaks_phrase(scene: Scene, at: int) -> bool:
    """Whether a token is a finite verb (which no post phrase holds)."""
    tags = scene.token_tags[at]
    if not tags:
        return False
    return any(
        (t.concept in ("verb", "say") and t.meaning.form in FINITE and not scene.tokens.texts[at][0].isupper())
        or (t.concept == "auxiliary" and t.code in ("perfect", "passive", "future"))
        for t in tags
    ) and not any(t.concept in CORES or t.concept == "modifier" or t.code == "posted" for t in tags)


def _is_complement(scene: Scene, floor: int, name: NameSpan) -> bool:
    """Whether a name is what the office before it is of: "the chair of the Parliamentary Alliance"."""
    cores = [t for t in scene.between(floor, name.start) if t.meaning.concept in CORES]
    rest = scene.text[cores[-1].end : name.start].split()
    if any(t.end == name.start - 1 for t in scene.between(cores[-1].end, name.start, "adjective")):
        rest = rest[:-1]  # "the chair of the Fijian Space Board"
    if not rest or len(rest) > 2 or len(name.words) < 2:
        return False
    if any(t.end <= name.start for t in scene.between(cores[-1].end, name.start, "state")):
        return False  # "the Premierminister der Mongolei D. Enkhtaivan"
    bodies = (t for t in scene.between(cores[-1].end, name.start, "body") if t.end == name.start - 1)
    if any((t.meaning.kind or "").endswith("ministry") for t in bodies):
        return False  # "der Staatssekretär im Außenministerium Jan Keller"
    words = {t.meaning.code for t in scene.between(cores[-1].end, name.start, "word") if t.end <= name.start}
    if "by" in words and len(rest) == 1 and _is_passive(scene, name):
        return True  # "wurde der Präsident von Ana Brito, der Ministerin, empfangen"
    return bool(words & COMPLEMENT) and "articles" in words


def _behind_agent(scene: Scene, name: NameSpan, segment: tuple[int, int]) -> tuple[int, int]:
    """What stands behind "by" where an office before it is of whom it is done to: "wurde die Präsidentin von Minister X"."""
    cores = [t for t in scene.between(*segment) if t.concept in CORES and t.end <= name.start]
    if len(cores) < 2 or not _is_passive(scene, name):
        return segment
    for word in scene.between(cores[0].end, cores[-1].start, "word"):
        gap = scene.text[word.end : cores[-1].start].strip()
        if word.code == "by" and word.start - cores[0].end <= 1 and not gap:
            return word.end, segment[1]
    return segment


def _behind_article(scene: Scene, name: NameSpan, segment: tuple[int, int]) -> tuple[int, int]:
    """Where the phrase of a name begins behind another: "ontving in het kabinet van de president de minister X"."""
    cores = [t for t in scene.between(*segment) if t.concept in CORES and t.concept != "rank" and t.end <= name.start]
    if len(cores) < 2 or not scene.grammar.verb_second:
        return segment
    for word in scene.between(cores[0].end, cores[-1].start, "word"):
        single = word.code == "articles" and not any(
            t.code != "articles" for t in scene.between(word.start, word.end, "word") if t.start == word.start
        )
        beside = any(t.end == word.start - 1 for t in cores[:-1])
        described = scene.text[word.end : cores[-1].start].split()
        known = list(scene.between(word.end, cores[-1].start, "adjective", "modifier"))
        if single and beside and len(described) <= len(known):
            return word.start, segment[1]
    return segment


def _is_passive(scene: Scene, name: NameSpan) -> bool:
    """Whether the clause of a name tells what is done by somebody."""
    return scene.sentence_at(name.start).clause_at(name.start).has("auxiliary", "passive")


def _owns_what_follows(scene: Scene, start: int, end: int) -> bool:
    """Whether the last office before a name only owns what bears it: "the president's party X", not "his deputy X"."""
    core = max((t for t in scene.between(start, end) if t.concept in CORES), key=lambda t: t.end)
    if scene.text[core.end : core.end + 2] not in ("'s", "’s"):
        return False
    behind = scene.text[core.end + 2 : end].strip()
    return bool(behind) and not any(True for _ in scene.between(core.end, end, "modifier", "honorific", "pronoun"))


def _is_object(scene: Scene, floor: int, name: NameSpan) -> bool:
    """Whether nothing but an article stands between an office and a name: "der Minister das Modell" is no name."""
    core = max(t.end for t in scene.between(floor, name.start) if t.concept in CORES)
    gap = scene.text[core : name.start].strip()
    return bool(gap) and any(
        t.code == "articles" and t.end - t.start == len(gap) for t in scene.between(core, name.start, "word")
    )


def _pure(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch begins with its office: an apposition, not a new phrase with an article."""
    at = scene.tokens.first_at(start)
    if at < len(scene.tokens) and scene.tokens.texts[at].islower() and not scene.token_tags[at]:
        return False  # "…, including Minister X"
    for tag in scene.between(start, end):
        if tag.meaning.concept == "rank":
            return True
        if tag.meaning.concept == "word" and tag.meaning.code != "articles":
            return False
        if tag.meaning.concept == "word" and not scene.grammar.modifier_after:
            return False
        if tag.meaning.concept in CORES or tag.meaning.concept in ("modifier", "honorific"):
            return True
    return False


def _ends_in_conjunction(scene: Scene, start: int, end: int) -> bool:
    """Whether "and" stands between the last office and the name: then the office is another person's."""
    cores = [t for t in scene.between(start, end) if t.meaning.concept in CORES]
    behind = scene.text[cores[-1].end : end].split()
    # "The Ivorian ambassador and Mr X": the honour belongs to the name.
    honours = (
        t.start for t in scene.between(cores[-1].end, end, "honorific") if not scene.text[t.end : end].strip(" .")
    )
    edge = min(honours, default=end)
    return any(
        t.meaning.code in ("and", "or") and t.end >= edge - 2 for t in scene.between(cores[-1].end, edge, "word")
    ) or (len(behind) > 14)


def is_blank(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch holds nothing but honours and articles."""
    rest = scene.text[start:end]
    for tag in reversed(list(scene.between(start, end))):
        concept = tag.meaning.concept
        if concept in ("honorific", "demonym", "adjective") or (concept == "word" and tag.meaning.code == "articles"):
            rest = rest[: tag.start - start] + rest[tag.end - start :]
    return not any(c.isalpha() for c in rest)
