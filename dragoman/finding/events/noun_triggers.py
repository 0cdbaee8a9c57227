"""Nouns that tell an event: sessions, formats, meetings, visits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.events.enacted import enacted_by
from dragoman.finding.events.noun_support import is_reason, support_of
from dragoman.finding.events.reality import CALLED_OFF
from dragoman.finding.events.telling import RESTRICTING, VERB_KINDS, Trigger, is_behind_preposition, is_visit_of_ships
from dragoman.finding.tagging.lexicon_terms import concept_of
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Where one only speaks to the press.
_BRIEFING: Final = "briefing"
# How far behind "meeting of" a format stands, in characters.
FORMAT_REACH: Final = 40
# How far behind talks stands what they are on, with those who hold them between, in characters.
PARTIES_REACH: Final = 60
# How far behind "the commission's" its meeting stands, in characters.
GENITIVE_REACH: Final = 16
# The gap between "the next" and its noun, in characters.
POINTED_GAP: Final = 2
# How far before a participle the article of what it describes stands, in characters, and how many words are between.
DESCRIBING_REACH: Final = 60
_MOST_DESCRIBING: Final = 6
# How close behind a session the summit begins that it is one of, in characters.
OF_REACH: Final = 14
# Helper verbs that leave open whether a word that may be an infinitive is one.
_TENSES: Final = frozenset({"perfect", "passive"})
# What says that something is negotiated, and over how many sentences a text goes on about that.
_NEGOTIATING: Final = frozenset({"negotiate", "negotiation"})
NEGOTIATED_REACH: Final = 3
# How far an ordinal may stand before the noun it counts, in characters.
ORDINAL_REACH: Final = 45


def nouns(scene: Scene, clause: Clause) -> Iterator[Trigger]:
    """Nouns of what happened, each with the predicate that carries it, if one does."""
    ordinals = {start for start, _, _ in scene.ordinals if clause.start <= start < clause.end}
    # "Vierde" is the fourth, whatever verb it might be.
    spoken = [t for t in clause.of("verb") if t.meaning.form != "noun" and t.start not in ordinals]
    spoken = [t for t in spoken if not _describes(scene, clause, t, spoken)]
    spoken = [t for t in spoken if not _is_finite_alike(scene, clause, t, spoken)]
    if any(t.code in ("hold", "occur") for t in spoken):
        # "A ceremony to mark the anniversary was held".
        spoken = [t for t in spoken if not (t.code == "mark" and t.meaning.form == "inf")]
    called_off = clause.has("verb", *CALLED_OFF)
    nominal = [
        Trigger(VERB_KINDS.get(t.code, "measure"), t, clause, enacted_by(scene, clause, t, spoken))
        for t in clause.of("verb") if t.meaning.form == "noun" and (t.code in VERB_KINDS or t.code in RESTRICTING)
        # "Has put off his departure for Lima"; other departures are the end of something told.
        and (t.code != "travel" or called_off)
    ]  # fmt: skip
    for tag in clause.of("session", "format", "event"):
        if called_off and is_reason(scene, clause, tag):
            continue
        if tag.code == _BRIEFING or _is_agreed(scene, clause, tag):
            continue
        support = support_of(scene, clause, tag, spoken)
        number = ordinal_before(scene, clause, tag)
        if tag.code == "visit" and _is_said_of(scene, tag):
            yield Trigger("visit", tag.meaning_as(concept_of("verb", "visit", form="pres")), clause)
        elif tag.meaning.concept == "event":
            standing = _of_format(clause, tag)
            counted = number is not None and tag.code == "meeting" and (number > 1 or _is_first_told(scene, clause))
            session = counted or (standing and tag.code in ("meeting", "negotiation"))
            treaty = tag.code == "meeting" and _about_instrument(scene, clause, tag)
            kind = "negotiation" if treaty and not standing else "dialogue" if session else tag.code
            if kind == "meeting" and support is not None and support.code == "break_off":
                kind = "negotiation"  # who breaks off talks negotiates
            kind = "port_call" if kind == "visit" and is_visit_of_ships(clause) else kind
            yield Trigger(kind, tag, clause, support, number)
        elif (
            number is not None
            or (support and tag.concept == "session" and (_of_format(clause, tag) or _goes_on(scene, clause, tag)))
        ) and not any(e.start <= tag.start < e.end for e in clause.of("event")):
            talks = _of_talks(scene, clause, tag) or (
                not _of_format(clause, tag) and _is_negotiated_before(scene, clause, tag)
            )
            yield Trigger(
                "negotiation" if talks else _kind_of_session(scene, clause, tag), tag, clause, support, number
            )
        elif is_next(clause, tag) and not any(e.start <= tag.start < e.end for e in clause.of("event")):
            set_by = support or next((t for t in clause.of("auxiliary") if t.code == "planned"), None)
            if set_by is not None:
                talks = _of_talks(scene, clause, tag) or _is_negotiated_before(scene, clause, tag)
                yield Trigger("negotiation" if talks else "dialogue", tag, clause, set_by, None)
    yield from (t for t in nominal if t.support is not None or t.tag.code in VERB_KINDS)


def _kind_of_session(scene: Scene, clause: Clause, tag: Tag) -> str:
    """What a session is one of: of a "Conference of Heads of State" it is a summit, of a commission a dialogue."""
    for noun in clause.of("event"):
        between = scene.between(tag.end, noun.start, "word")
        if noun.code == "summit" and 0 < noun.start - tag.end <= OF_REACH and any(t.code == "of" for t in between):
            return "summit"
    return "dialogue"


def _is_agreed(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """Whether a noun is only what was agreed: "the reopening was agreed at a meeting", but not "at the talks it was agreed"."""
    verb = next(
        (t for t in clause.of("verb") if t.code == "agree" and t.meaning.form == "part" and t.start > noun.end), None
    )
    if verb is None or is_behind_preposition(scene, clause, noun):
        return False
    return any(t.code == "passive" and noun.end <= t.start < verb.start for t in clause.of("auxiliary"))


def _describes(scene: Scene, clause: Clause, verb: Tag, spoken: list[Tag]) -> bool:
    """Whether a participle stands before the noun it describes, and another verb tells: "deltar i ett gemensamt arrangerat seminarium"."""
    if not scene.grammar.verb_second or verb.meaning.form not in ("part", "past"):
        return False  # "organisierten" may be either
    if not any(t.meaning.form in ("pres", "past", "fut") and t.end < verb.start for t in spoken):
        return False
    article = any(
        t.code == "articles" and len(scene.text[t.end : verb.start].split()) <= _MOST_DESCRIBING
        for t in scene.between(max(clause.start, verb.start - DESCRIBING_REACH), verb.start, "word")
    )
    noun = next((t for t in clause.of("event", "session", "format") if t.start > verb.end), None)
    gap = scene.text[verb.end : noun.start] if noun is not None else ","
    return article and "," not in gap and len(gap.split()) <= 1


def _is_finite_alike(scene: Scene, clause: Clause, verb: Tag, spoken: list[Tag]) -> bool:
    """Whether what may be an infinitive is the finite verb of its clause: no helper and no "to" is there ("avslutas")."""
    if verb.meaning.form != "inf" or any(t.code not in _TENSES for t in clause.of("auxiliary")):
        return False
    if any(t.code in ("that", "to", "for") and verb.start - t.end == 1 for t in clause.of("word")):
        return False
    return any(t.start == verb.start and t.meaning.form == "pres" and t.code == verb.code for t in spoken)


def _is_said_of(scene: Scene, noun: Tag) -> bool:
    """Whether a noun that may be a verb stands right between a name and a place: "when President X visits Lima"."""
    text = scene.text
    if not text[noun.end + 1 : noun.end + 2].isupper() or text[noun.start].isupper() or text[noun.end - 1] != "s":
        return False
    before = scene.tokens.first_at(noun.start) - 1
    named = before >= 0 and scene.tokens.texts[before][0].isupper() and text[noun.start - 1] == " "
    return named and any(True for _ in scene.behind(noun.end, 2, "state", "capital", "city"))


def _goes_on(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """Whether a noun is "the next session" of what was spoken of before, and not "the next round of tariffs"."""
    owned = any(t.code == "of" and t.start - noun.end <= POINTED_GAP for t in scene.behind(noun.end, 4, "word"))
    return not owned and is_pointed(clause, noun)


def _is_first_told(scene: Scene, clause: Clause) -> bool:
    """Whether a text goes on from a counted session to the first: "The second meeting … The first meeting was held in 2023"."""
    index = clause.sentence
    before = [s for s in scene.sentences[max(0, index - NEGOTIATED_REACH) : index] if not s.headline]
    counted = any(s.start <= start < s.end and value > 1 for s in before for start, _, value in scene.ordinals)
    return counted and any(s.has("format") for s in before) and not clause.has("state") and not clause.has("format")


def is_pointed(clause: Clause, noun: Tag) -> bool:
    """Whether "the next" or "their last" stands right before a noun, "suivante" right behind it."""
    return any(
        (t.code in ("another", "neighbour") and 0 < noun.start - t.end <= POINTED_GAP)
        or (t.code == "neighbour" and 0 < t.start - noun.end <= POINTED_GAP)
        for t in clause.of("pronoun")
    )


def _of_format(clause: Clause, tag: Tag) -> bool:
    """Whether a meeting is one of a standing format: "meeting of the commission", "the commission's meeting"."""
    bodies = {t.start for t in clause.of("organisation")}  # the Security Council meets as itself
    return any(
        0 <= f.start - tag.end < FORMAT_REACH or 0 <= tag.start - f.end < GENITIVE_REACH
        for f in clause.of("format", "standing")
        if f.start not in bodies
    )


def is_next(clause: Clause, tag: Tag) -> bool:
    """Whether a session, or a round of talks, is "the next" one."""
    session = tag.concept == "session" or (tag.concept == "event" and tag.code in ("negotiation", "dialogue"))
    return session and is_pointed(clause, tag)


def _of_talks(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a session is one of negotiations: "round of talks on", "the seventh round on a tax treaty"."""
    if _about_instrument(scene, clause, tag):
        return True
    near = [e for e in clause.of("event") if 0 <= e.start - tag.end < FORMAT_REACH]
    return any(e.code == "negotiation" or (e.code == "meeting" and _about_instrument(scene, clause, e)) for e in near)


def _is_negotiated_before(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """Whether what was spoken of last is negotiated, and is no format: "the third round", "the next round" is of that."""
    for index in range(clause.sentence, max(-1, clause.sentence - 1 - NEGOTIATED_REACH), -1):
        sentence = scene.sentences[index]
        formats = [t.start for t in sentence.of("format") if t.end <= noun.start]
        talks = [t.start for t in sentence.of("event", "verb") if t.code in _NEGOTIATING and t.end <= noun.start]
        if formats or talks:
            return max(talks, default=-1) > max(formats, default=-1)
    return False


def _about_instrument(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether the talks are about an instrument: "talks on a tax treaty", "talks between A and B on a tax treaty"."""
    words = list(scene.behind(tag.end, PARTIES_REACH, "word"))
    led = bool(words) and words[0].code in ("between", "with") and words[0].start == tag.end + 1
    about = [w.end for w in words if w.code == "about" and (led or w.start < tag.end + 6)]
    about = (
        []
        if led and any(True for _ in scene.between(tag.end, about[0] if about else tag.end, "verb", "say"))
        else about
    )
    return bool(about) and any(0 <= i.start - about[0] < FORMAT_REACH for i in clause.of("instrument"))


def ordinal_before(scene: Scene, clause: Clause | SceneSentence, tag: Tag) -> int | None:
    """The ordinal that counts a session: shortly before its noun, nothing but adjectives and names between."""
    for start, end, value in scene.ordinals:
        if tag.start <= start and end < tag.end:
            # "Fourth round of talks" may be one term.
            return value
        if clause.start <= start < clause.end and 0 <= tag.start - end < ORDINAL_REACH:
            between = scene.between(end, tag.start, "word", "verb", "say", "counted_day")
            if not any(
                t.meaning.concept != "word" or t.meaning.code in ("with", "in", "that", "relative") for t in between
            ):
                return value
    return None
