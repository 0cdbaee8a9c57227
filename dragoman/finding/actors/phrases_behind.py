"""Where the office of a named person stands behind the name: after a comma, or in brackets."""

from __future__ import annotations

from dragoman.finding.actors.names import NameSpan
from dragoman.finding.actors.phrase_edges import opens_list_item
from dragoman.finding.actors.phrases import (
    BREAKS,
    COMPLEMENT,
    FINITE,
    LONGEST_POST,
    OF_NAME,
    abbreviates,
    breaks_phrase,
    has_core,
    is_blank,
    is_inner,
    is_note,
)
from dragoman.finding.actors.posts import CORES
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.notation import written_forms

# How far behind a name "in her capacity as" ends, in characters.
_CAPACITY = 40
# Who is named behind a participle of these is another person: "President X, accompanied by the minister, Y".
_BY_OTHERS = frozenset({"accompany", "receive", "welcome", "summon", "invite"})


def right_phrase(scene: Scene, name: NameSpan, limit: int, more_names: bool) -> tuple[int, int] | None:
    """The posts that follow a name behind a comma or in brackets."""
    tokens = scene.tokens
    if name.last >= len(tokens) or tokens.texts[name.last] not in (",", "(", "–"):
        return None
    bracket = tokens.texts[name.last] == "("
    comma = name.last if bracket else _behind_letters(scene, name.last)
    end, at, start = name.end, comma + 1, tokens.ends[comma]
    piece = start
    while at < len(tokens) and tokens.starts[at] < limit and tokens.starts[at] - name.end < LONGEST_POST * 2:
        text = tokens.texts[at]
        if text == "(" and at + 2 < len(tokens) and tokens.texts[at + 2] == ")" and is_note(scene, at + 1):
            at += 3  # "X, general secretary of the Workers' Party (WPK) and president"
            continue
        if (
            (text in BREAKS and not (bracket and text == "(") and not is_inner(scene, at))
            or (text == "." and not abbreviates(scene, at))
            or breaks_phrase(scene, at)
        ):
            # "Received the envoy X, the President said": the predicate shows that the second office acts.
            told = not bracket and piece == start and breaks_phrase(scene, at)
            told = told and (_has_article(scene, start) or _has_predicate(scene, name))
            if not told and _opens_with_post(scene, piece, tokens.starts[at]):
                end = tokens.starts[at]
            break
        if text == ",":
            if not _opens_with_post(scene, piece, tokens.starts[at]):
                break
            end, piece = tokens.starts[at], tokens.ends[at]
            if _has_article(scene, piece) and not _has_article(scene, start):
                break  # "hat X, Staatssekretär im Innenministerium, den Botschafter begrüßt": that is somebody else
        at += 1
    else:
        # The stretch runs into the next name: what stands right before that name is its own office.
        if not more_names and _opens_with_post(scene, piece, limit):
            end = limit
        elif more_names and not _opens_with_and(scene, piece):
            end = max(end, _before_conjunction(scene, piece, limit))
    if end <= start:
        return None
    return start, end


def _behind_letters(scene: Scene, comma: int) -> int:
    """The last comma behind the letters of orders and degrees: "General X, NI(M), Chief of Staff"."""
    texts = scene.tokens.texts
    while comma + 2 < len(texts) and len(texts[comma + 1]) > 1 and texts[comma + 1].isupper():
        if any(t.concept in CORES for t in scene.token_tags[comma + 1]):
            break
        behind = comma + 2
        if texts[behind] == "(" and behind + 3 < len(texts) and texts[behind + 2] == ")":
            behind += 3
        if texts[behind] != ",":
            break
        comma = behind
    return comma


def capacity_phrase(scene: Scene, name: NameSpan, limit: int) -> tuple[int, int] | None:
    """The post that somebody is said to act in: "X as ambassador of A", "X, in his capacity as minister"."""
    rest = scene.text[name.end : name.end + _CAPACITY].lower()
    words = rest.lstrip(", ")
    led = max((f for f in scene.lexicon.capacity if words.startswith(f)), key=len, default="")
    led += "" if led.endswith("'") or not words.startswith(led + " ") else " "
    if led[-1:] not in ("'", " ") or ("," in rest[: len(rest) - len(words)] and " " not in led.strip()):
        return None  # "traf X, als Minister Y kam"
    start = end = name.end + len(rest) - len(words) + len(led)
    tokens, at = scene.tokens, scene.tokens.first_at(start)
    while at < len(tokens) and tokens.starts[at] < limit:
        if breaks_phrase(scene, at):
            return None  # "met X as ministers gathered"
        if tokens.texts[at] in BREAKS or (tokens.texts[at] in ",." and not abbreviates(scene, at)):
            break
        if any(d.start <= tokens.starts[at] < d.end for d in scene.sentence_at(start).dates):
            break
        end, at = tokens.ends[at], at + 1
    beside_next = at < len(tokens) and tokens.starts[at] >= limit and limit < scene.sentence_at(start).end
    return (start, end) if not beside_next and _opens_with_post(scene, start, end) else None


def _has_predicate(scene: Scene, name: NameSpan) -> bool:
    """Whether a name stands behind the verb of its sentence: "A arrested Minister X, B's president said"."""
    tags = scene.between(scene.sentence_at(name.start).start, name.start, "verb", "auxiliary")
    return any(t.concept == "auxiliary" or t.meaning.form in FINITE for t in tags)


def _has_article(scene: Scene, start: int) -> bool:
    """Whether an article stands right behind a place."""
    return any(t.code == "articles" and not scene.text[start : t.start].strip() for t in scene.behind(start, 3, "word"))


def is_complement(scene: Scene, name: NameSpan, behind: NameSpan) -> bool:
    """Whether an office is of the first of two names and held by the second: "the governor of X, Ms Y"."""
    if "," not in scene.text[name.end : behind.start] or not is_blank(scene, name.end, behind.start):
        return False
    heads = [t for t in scene.between(max(0, name.start - 40), name.start) if t.meaning.concept in CORES]
    if len(name.words) == 1 and heads and " " in scene.text[heads[-1].start : heads[-1].end]:
        return not scene.text[heads[-1].end : name.start].strip()
    words = [
        t for t in scene.between(max(0, name.start - OF_NAME), name.start, "word") if is_blank(scene, t.end, name.start)
    ]
    if not any(t.meaning.code in COMPLEMENT for t in words):
        return False
    at = min(t.start for t in words)
    return any(
        t.meaning.concept in CORES and len(scene.text[t.end : at].split()) <= 1
        for t in scene.between(max(0, at - 40), at)
        if t.end <= at
    )


def _opens_with_and(scene: Scene, start: int) -> bool:
    """Whether "and" stands right behind a comma: then what it joins is another person's."""
    return any(t.code == "and" and not scene.text[start : t.start].strip() for t in scene.behind(start, 3, "word"))


def _before_conjunction(scene: Scene, start: int, end: int) -> int:
    """End of the part before the last "and" where that part holds an office, else 0."""
    joints = [t for t in scene.between(start, end, "word") if t.meaning.code == "and"]
    for joint in reversed(joints):
        if has_core(scene, start, joint.start):
            return joint.start
    return 0


def _opens_with_post(scene: Scene, start: int, end: int) -> bool:
    """Whether an office begins within the first words: else the comma ends the name's phrase."""
    if opens_list_item(scene, start):
        return False
    articles = {t.start for t in scene.between(start, min(end, start + 5), "word") if t.code == "articles"}
    for tag in scene.between(start, end):
        if tag.meaning.concept in CORES:
            return tag.end <= end and len(scene.text[start : tag.start].split()) <= 4 and not _is_kin(scene, start, tag)
        if tag.code in _BY_OTHERS and tag.meaning.form == "part":
            return False
        if tag.meaning.concept == "word" and tag.meaning.code in ("and", "with", "relative", "that", "subordinators"):
            if tag.meaning.code == "relative" and tag.start in articles and _is_article(scene, tag.end, end):
                continue  # "X, der Minister"
            return False
    return False


def _is_kin(scene: Scene, start: int, core: Tag) -> bool:
    """Whether somebody is only near whoever holds an office: "X, the sister of the king", not "X, one of the ministers"."""
    tokens, at, joints = scene.tokens, scene.tokens.first_at(core.start) - 1, set[str]()
    while at > 0 and any(t.concept in ("adjective", "modifier") for t in scene.token_tags[at]):
        at -= 1
    while at > 0 and (codes := {t.code for t in scene.token_tags[at]} & {"of", "articles"}):
        joints |= codes
        at -= 1
    # "van de" is one term, article and all.
    whole = any(t.code == "of" and " " in scene.text[t.start : t.end] for t in scene.token_tags[at + 1])
    owned = (len(joints) > 1 or whole) and scene.text[core.end : core.end + 2] not in ("'s", "’s")
    noun = tokens.texts[at].lower()
    return owned and tokens.starts[at] >= start and not scene.token_tags[at] and noun not in _ones(scene)


def _ones(scene: Scene) -> frozenset[str]:
    return frozenset(form for term in scene.lexicon.language.numbers.ones for form in written_forms(term))


def _is_article(scene: Scene, start: int, end: int) -> bool:
    """Whether nothing but words for the office stands between "der" and an office: it opens no clause."""
    for tag in scene.between(start, end):
        if tag.concept in CORES:
            return True
        if tag.concept in ("word", "pronoun", "verb", "say", "auxiliary"):
            return False
    return False
