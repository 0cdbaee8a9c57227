"""Positions: who said what they stand for, one for each reported statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from dragoman.finding.actors.actor import HOME, Actor
from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.addressees import addressee_of
from dragoman.finding.claims.contents import act_of, only_counts, only_tells
from dragoman.finding.claims.informants import (
    informant_of,
    introduced_by,
    is_hearsay,
    labelled_by,
    source_of,
    tells_whose_view,
    told_by,
)
from dragoman.finding.claims.interviews import find_interview, speaks_of_self
from dragoman.finding.claims.matters import topics_of
from dragoman.finding.claims.pairs import of_each_state, pair_meant
from dragoman.finding.claims.resolutions import Resolution, find_resolution
from dragoman.finding.claims.sayings import NEUTRAL, WISH
from dragoman.finding.claims.speakers import speakers_of
from dragoman.finding.claims.statements import Statement, is_question, is_reported, is_willed, statements_in
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.values import replace
from dragoman.model.findings import Ground, Position

# What both sides say together is a position only where it takes a stand; the rest is courtesy.
_STANDS: Final = frozenset(
    {"oppose", "demand", "reject", "support", "threaten", "warn", "accuse", "request", "propose", "regret"}
)
# Acts of both sides that are often no more than courtesy, and matters on which they never are.
_COURTESIES: Final = frozenset({"affirm", "praise", "regret", "hope"})
_OF_THE_WORLD: Final = frozenset(
    """maritime_security maritime_disputes territorial_integrity status_quo taiwan_question peace_process ceasefire war
    nuclear_weapons disarmament human_rights terrorism un_reform multilateralism missiles abductions sanctions
    recognition""".split()
)
_BINDING: Final = frozenset({"treaty", "agreement", "protocol"})
GOES_ON: Final = "a quotation that goes on"
ANSWERED: Final = "an answer in an interview"
# A statement, who makes it, its act, and why it was read so.
Voiced: TypeAlias = tuple[Statement, Actor, str, str]
_VOICES: Final = frozenset({"person", "office", "state"})


@dataclass(slots=True)
class _Floor:
    """Who spoke last, and where. `lost`: since then somebody spoke whom the text does not introduce.

    `resolution`: the text is one of a body.
    """

    speakers: list[Actor] = field(default_factory=list)
    resolution: Resolution | None = None
    sentence: int = -9
    paragraph: int = -9
    lost: bool = False


def find_positions(cast: Cast, main: list[str], given: frozenset[int] = frozenset()) -> Iterator[Position]:
    """The statements of a text with their speakers; what nobody can be named for is left out.

    `given` is where predicates stand that give something or receive somebody: a commitment or an event, and no position.
    """
    scene = cast.scene
    floor = _Floor(resolution=find_resolution(cast))
    interview = find_interview(cast)
    head: list[Voiced] = []
    found: list[Voiced] = []
    for sentence in scene.sentences:
        if is_question(scene, sentence):
            continue
        if sentence.headline:
            head.extend(_in_sentence(cast, sentence, _Floor(), main))
            continue
        if interview is not None and sentence.paragraph in interview.answers:
            found.extend(_in_answer(cast, sentence, interview.speaker, main))
        elif interview is None or sentence.paragraph not in interview.questions:
            found.extend(_in_sentence(cast, sentence, floor, main))
    # A headline counts only where the text below it does not say who stands for what.
    stands = [v for v in found or head if v[0].saying is None or v[0].saying.tag.start not in given]
    for number, (statement, actor, act, ground) in enumerate(_each_once(list(_whole(cast, stands)))):
        yield _position(scene, cast, statement, actor, (number, act, ground))


def _in_sentence(cast: Cast, sentence: SceneSentence, floor: _Floor, main: list[str]) -> Iterator[Voiced]:
    resolved = floor.resolution is not None and sentence.index in floor.resolution.sentences
    before = [floor.resolution.speaker] if floor.resolution is not None and resolved else []
    statements = statements_in(cast, sentence)
    ground = "the subject of a verb of saying"
    informant = informant_of(cast, sentence)
    floor.lost = floor.lost and not _names_somebody(cast, sentence)
    for statement in statements:
        assert statement.saying is not None
        if statement.act == "support" and is_hearsay(cast, sentence, statement.saying):
            continue
        speakers = speakers_of(cast, sentence, statement.saying, before)
        speakers = pair_meant(cast, sentence, statement.saying, speakers) or of_each_state(cast, sentence, speakers)
        if not speakers or (floor.lost and all(a.pronoun for a in speakers)):
            continue
        if informant is not None and speakers[0].kind != "person" and speakers[0].country == informant.country:
            speakers = [informant]
        if _still_speaking(cast, sentence, statement, (floor, speakers[0])):
            speakers = floor.speakers
        before = speakers
        yield from _by_each(cast, sentence, statement, (speakers, main, ground))
        floor.speakers, floor.sentence, floor.paragraph = speakers, sentence.index, sentence.paragraph
    if before:
        return
    informant = informant or labelled_by(cast, sentence) or _informant_again(cast, sentence, floor)
    if informant is not None:
        statement = Statement(sentence.start, sentence.end, NEUTRAL, None)
        floor.speakers, floor.sentence, floor.paragraph = [informant], sentence.index, sentence.paragraph
        yield from _by_each(cast, sentence, statement, ([informant], main, "according to"))
        return
    if any(s.saying is not None and s.saying.tag.meaning.form != WISH for s in statements):
        floor.speakers, floor.lost = [], not _names_somebody(cast, sentence)
    teller = told_by(cast, sentence) if not statements else None
    if teller is not None:
        floor.speakers, floor.sentence, floor.paragraph = [teller], sentence.index, sentence.paragraph
        return
    if floor.sentence < sentence.index - 1 and _is_quoted(cast, sentence):
        introduced = introduced_by(cast, sentence)
        if introduced is not None:
            floor.speakers, floor.sentence, floor.paragraph = [introduced], sentence.index - 1, sentence.paragraph
    if floor.speakers:
        yield from _running_on(cast, sentence, floor, main)
    source = None if floor.sentence == sentence.index else source_of(cast, sentence)
    if source is not None:
        statement = Statement(sentence.start, sentence.end, source[1], None)
        yield from _by_each(cast, sentence, statement, ([source[0]], main, "where it comes from"))


def _names_somebody(cast: Cast, sentence: SceneSentence) -> bool:
    """Whether a sentence is about a person by name or office, whom "he" in the next may mean."""
    return any(a.kind == "person" and not a.pronoun and a.relation == "plain" for a in cast.actors(sentence))


def _still_speaking(cast: Cast, sentence: SceneSentence, statement: Statement, who: tuple[_Floor, Actor]) -> bool:
    """Whether "Riga wants" is said by the Latvian minister who spoke in the sentence before."""
    floor, speaker = who
    wish = statement.saying is not None and statement.saying.tag.meaning.form == WISH
    near = sentence.index == floor.sentence + 1 and sentence.paragraph == floor.paragraph
    return (
        wish and near and len(floor.speakers) == 1 and speaker.kind != "person"
        and floor.speakers[0].country == speaker.country and is_reported(cast, sentence)
    )  # fmt: skip


def _in_answer(cast: Cast, sentence: SceneSentence, asked: Actor, main: list[str]) -> Iterator[Voiced]:
    """What the person interviewed says: "we", the own state, or nobody else is the subject."""
    statements = statements_in(cast, sentence, spoken=True)
    for statement in statements:
        assert statement.saying is not None
        others = speakers_of(cast, sentence, statement.saying, [])
        speaker = others[:1] if others and others[0].country != asked.country else [asked]
        if speaker == [asked] and statement.act == NEUTRAL and not (len(statements) == 1 and speaks_of_self(sentence)):
            continue
        yield from _by_each(cast, sentence, statement, (speaker, main, ANSWERED))
    if not statements and speaks_of_self(sentence) and is_willed(sentence):
        statement = Statement(sentence.start, sentence.end, NEUTRAL, None)
        yield from _by_each(cast, sentence, statement, ([asked], main, ANSWERED))


def _informant_again(cast: Cast, sentence: SceneSentence, floor: _Floor) -> Actor | None:
    """ "In her view", "it says in the statement": according to whoever spoke, or acted, in the sentence before."""
    if not tells_whose_view(cast, sentence):
        return None
    if sentence.index == floor.sentence + 1 and len(floor.speakers) == 1:
        return floor.speakers[0]
    if not cast.quotations.within(sentence.start, sentence.end):
        return None
    return next((a for a in cast.before(sentence) if a.relation == "plain" and a.kind in _VOICES and not a.owner), None)


def _running_on(cast: Cast, sentence: SceneSentence, floor: _Floor, main: list[str]) -> Iterator[Voiced]:
    """What a sentence without a verb of saying adds to what was said in the one before."""
    if sentence.index != floor.sentence + 1 or len(floor.speakers) != 1:
        return
    quoted = _is_quoted(cast, sentence)
    same = sentence.paragraph == floor.paragraph
    own = _own_subject(cast, sentence, floor.speakers[0])
    if not (quoted or (same and is_reported(cast, sentence)) or (same and own and is_willed(sentence))):
        return
    statement = Statement(sentence.start, sentence.end, NEUTRAL, None)
    floor.sentence = sentence.index
    ground = GOES_ON if quoted else "indirect speech that goes on"
    yield from _by_each(cast, sentence, statement, (floor.speakers, main, ground))


def _is_quoted(cast: Cast, sentence: SceneSentence) -> bool:
    """Whether all but a few letters of a sentence stand in quotation marks."""
    quotes = cast.quotations.within(sentence.start, sentence.end)
    inside = sum(min(b, sentence.end) - max(a, sentence.start) for a, b in quotes)
    return inside > 0.8 * len(cast.scene.text[sentence.start : sentence.end].strip())


def _own_subject(cast: Cast, sentence: SceneSentence, speaker: Actor) -> bool:
    """Whether a sentence is about the speaker or the state that the speaker serves."""
    plain = [a for a in cast.actors(sentence) if a.relation == "plain" and not a.owner]
    if not plain:
        return False
    first = plain[0]
    return (first.pronoun and first.key == speaker.key) or (first.kind != "person" and first.country == speaker.country)


def _by_each(
    cast: Cast, sentence: SceneSentence, statement: Statement, who: tuple[list[Actor], list[str], str]
) -> Iterator[Voiced]:
    speakers, main, ground = who
    act = act_of(cast, statement, speakers[0].country)
    if only_counts(cast, sentence, statement, act) or only_tells(cast, sentence, statement, act):
        return
    if len(speakers) > 1 and _only_wish(statement) and all(s.kind == "state" for s in speakers):
        return  # "Peru and Fiji want to work together": what two mean to do is their agreement, or their courtesy
    for speaker in speakers:
        if speaker.kind == HOME and act == NEUTRAL:
            continue
        if speaker.kind != "both":
            yield statement, speaker, act, ground
        elif act in _STANDS or _is_of_others(cast.scene, statement, act):
            for code in cast.parties(sentence, main):
                yield statement, Actor(speaker.start, speaker.end, speaker.front, code, code, "state"), act, ground


def _only_wish(statement: Statement) -> bool:
    return statement.saying is not None and statement.saying.tag.meaning.form == WISH


def _whole(cast: Cast, found: list[Voiced]) -> Iterator[Voiced]:
    """Quotations in one piece: what goes on with one belongs to it, whose first sentence is not where its verb is."""
    last: Voiced | None = None
    claimed = {a for s, _, _, ground in found if ground != GOES_ON for a in _begun(cast, s)}
    for voiced, actor, act, ground in found:
        statement = voiced
        begun = _begun(cast, statement)
        if ground == GOES_ON and not claimed.isdisjoint(
            a for a, _ in cast.quotations.within(statement.start, statement.end)
        ):
            continue
        if begun and (last is None or last[0].end <= begun[0]) and ground not in (ANSWERED, GOES_ON):
            statement = replace(statement, start=begun[0])
        between = cast.scene.text[last[0].end : statement.start].strip() if last else "-"
        if last and ground == GOES_ON and last[1].key == actor.key and not between:
            last = (replace(last[0], end=statement.end), actor, act if last[2] == NEUTRAL else last[2], last[3])
            continue
        if last:
            yield last
        last = (statement, actor, act, ground)
    if last:
        yield last


def _begun(cast: Cast, statement: Statement) -> list[int]:
    """Where a quotation begins that a statement stands in the rest of."""
    start = statement.start
    return [a for a, b in cast.quotations.within(start, statement.end) if a < start < b]


def _each_once(
    found: list[Voiced],
) -> Iterator[Voiced]:
    seen: set[tuple[int, str]] = set()
    for statement, actor, act, ground in found:
        if (statement.start, actor.key) not in seen:
            seen.add((statement.start, actor.key))
            yield statement, actor, act, ground


def _is_of_others(scene: Scene, statement: Statement, act: str) -> bool:
    """Whether what two sides say together is more than courtesy: on matters of the world, or praise for an instrument."""
    if act not in _COURTESIES:
        return False
    topics = {t.code for t in scene.between(statement.start, statement.end, "topic")}
    instruments = {t.code for t in scene.between(statement.start, statement.end, "instrument")}
    beyond = topics & _OF_THE_WORLD and "bilateral_relations" not in topics
    return bool(beyond) or (act == "praise" and bool(instruments & _BINDING))


def _position(scene: Scene, cast: Cast, statement: Statement, actor: Actor, what: tuple[int, str, str]) -> Position:
    number, act, ground = what
    quotes = cast.quotations.within(statement.start, statement.end)
    topics = topics_of(scene, statement)
    return Position(
        key=f"s:{number}",
        evidence=(scene.quote(statement.start, statement.end),),
        grounds=(Ground(ground, 1.0),),
        topics=topics,
        actor=actor.key,
        act=act,
        topic=topics[0] if topics else "",
        on_behalf_of=actor.country,
        addressee=addressee_of(cast, statement, actor),
        quote=scene.text[quotes[0][0] + 1 : quotes[0][1] - 1].strip() if quotes else None,
    )
