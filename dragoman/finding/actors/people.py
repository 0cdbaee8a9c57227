"""From drafts to persons: which state everybody serves, which office counts, which words are the evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.finding.actors.allegiance import settle_states
from dragoman.finding.actors.belonging import sovereign
from dragoman.finding.actors.journeys import destinations
from dragoman.finding.actors.partners import find_partners
from dragoman.finding.actors.passages import Passage, interviewee, passages_of
from dragoman.finding.actors.persons import by_sentence, gather, number_persons
from dragoman.finding.actors.post_roles import COUNTERPART, PostPhrase, role_of
from dragoman.finding.actors.posts import ROYAL, portfolio_of
from dragoman.finding.actors.sighted import names_of
from dragoman.finding.actors.sightings import Draft, Sighting
from dragoman.finding.actors.stage import Stage
from dragoman.finding.actors.turns import turns_of
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.values import replace
from dragoman.knowledge.roles import is_deputy
from dragoman.model.findings import Person, Post

# A minister of whom the words do not say of what, and what he becomes with a portfolio.
_BARE = {"minister": "", "deputy_minister": "deputy_"}
_LEADING = frozenset(
    {"head_of_state", "head_of_government", "monarch", "foreign_minister", "defence_minister", "minister"}
)
_GREAT = frozenset({"foreign_minister", "defence_minister"})
# Forces and prefects serve the state that a territory belongs to.
_OF_STATE = frozenset({"military_officer", "chief_of_defence", "regional_leader"})
# Whoever is nothing but this is in the record only where he is quoted, or where there are dealings with him.
_BYSTANDERS = frozenset({"academic", "other"})
# Heads of offices without a role of their own that are no bystanders'.
_CONCERNED = ROYAL | {COUNTERPART}
_DEALINGS = frozenset("""
    meet receive call_on visit travel arrive host take_part lead accompany welcome sign negotiate hand_over send
    sanction expel summon recall arrest appoint dismiss accredit present_credentials extradite release exchange invite
""".split())  # fmt: skip

_QUOTES: Final = frozenset('"„“”«»')
_SMALL: Final = frozenset({"word", "particle"})
# What somebody is beside the office for which they act: a seat in a party, a rank.
_BESIDE: Final = frozenset({"party_official", "military_officer"})


@dataclass(frozen=True, slots=True)
class People:
    """The persons of a text with where they stand; `home` is the state that the text speaks from.

    `speaker` is who is interviewed (-1 for nobody), `turns` are the questions and answers.
    """

    persons: tuple[Person, ...]
    sightings: tuple[Sighting, ...]
    home: str | None
    rows: dict[int, list[Sighting]]
    speaker: int = -1
    turns: tuple[tuple[int, int, bool], ...] = ()

    def speaker_at(self, offset: int, asked: bool) -> int:
        """Whom "I" means in an answer, and "you" in a question (`asked`); -1 where it is nobody that is known."""
        if self.speaker < 0:
            return -1
        turn = next((t for t in self.turns if t[0] <= offset < t[1]), None)
        return self.speaker if turn is not None and turn[2] == asked else -1

    def in_sentence(self, index: int) -> list[Sighting]:
        """The names of persons in a sentence, in order."""
        return self.rows.get(index, [])

    def of(self, sighting: Sighting) -> Person:
        """The person of a sighting."""
        return self.persons[sighting.person]


def find_people(scene: Scene) -> People:
    """All persons of a text who hold an office or are named with honour."""
    drafts = [d for d in gather([s for row in names_of(scene) for s in row]) if _of_record(scene, d)]
    drafts = [d for d in drafts if d.posts or not _is_relative(d, drafts)]
    number_persons(drafts)
    rows = by_sentence(drafts)
    for draft in drafts:
        for sighting in draft.sightings:
            sighting.posts = [_with_portfolio(scene, sighting, p, rows) for p in sighting.posts]
        # "The chairman of the African Union, President X of Ghana" serves his state first.
        leading = [p.country for p in draft.posts if p.role in _LEADING and not p.former]
        lands = leading + [p.country for p in draft.posts] + [s.land for s in draft.sightings]
        draft.country = next((land for land in lands if land), None)
        draft.told = draft.country is not None
    passages = passages_of(scene, drafts, rows)
    stage = Stage(scene, drafts, passages, rows, abroad=frozenset(_travelling(scene, drafts, passages, rows)))
    stage.speaker = interviewee(scene, drafts)
    find_partners(stage)
    settle_states(stage)
    _settle_roles(drafts)
    everyone = tuple(s for index in sorted(rows) for s in rows[index])
    persons = tuple(_person(scene, number, draft) for number, draft in enumerate(drafts))
    turns = tuple(turns_of(scene)) if stage.speaker >= 0 else ()
    return People(persons, everyone, passages[0].home, rows, stage.speaker, turns)


def _is_relative(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether somebody without an office is named beside a holder of one who has the same family name: a wife or son."""
    here = {s.sentence.index for s in draft.sightings}
    family = draft.name.rpartition(" ")[2]
    return any(
        d is not draft and d.posts and d.name.rpartition(" ")[2] == family and any(s.sentence.index in here for s in d.sightings)
        for d in drafts
    )  # fmt: skip


def _travelling(
    scene: Scene, drafts: list[Draft], passages: Sequence[Passage], rows: dict[int, list[Sighting]]
) -> Iterable[str]:
    """The states whose officials travel; of those named without one, the home of the text."""
    for draft in drafts:
        for sighting in draft.sightings[:2]:
            if any(True for _ in destinations(scene, rows[sighting.sentence.index], sighting)):
                home = next((p.home for p in passages if sighting.name.start < p.end), None)
                yield draft.country or home or ""
                break


def _of_record(scene: Scene, draft: Draft) -> bool:
    """Whether a person belongs into the record: not those who only comment or appear."""
    if any(p.role not in _BYSTANDERS or p.head in _CONCERNED for p in draft.posts):
        return True
    return any(_speaks(scene, s) or s.sentence.clause_at(s.name.start).has("verb", *_DEALINGS) for s in draft.sightings)


def _speaks(scene: Scene, sighting: Sighting) -> bool:
    """Whether the sentence of a name tells what somebody says, or whose words it follows."""
    sentence = sighting.sentence
    _, colon, words = scene.text[sighting.name.end : sentence.end].partition(":")
    quoted = bool(colon) and not _QUOTES.isdisjoint(words)
    return sentence.has("say") or sentence.has("word", "according_to") or quoted


def _with_portfolio(scene: Scene, sighting: Sighting, post: PostPhrase, rows: dict[int, list[Sighting]]) -> PostPhrase:
    """ "Minister X" or "the deputy minister" takes the ministry, or the unnamed minister, spoken of just before."""
    before = scene.tokens.first_at(post.start) - 1
    named = before >= 0 and scene.grammar.portfolio_before and scene.tokens.texts[before][0].isupper()
    if named or not post.only_head or post.role not in _BARE:
        return post
    if not post.cores & {"minister", "state_minister", "state_secretary", "junior_minister", "deputy_minister"}:
        return post
    first = max(0, sighting.sentence.index - 2)
    start = scene.sentences[first].start
    near = [s for at in range(first, sighting.sentence.index + 1) for s in rows.get(at, ())]
    held = [
        (p.start, p.end) for s in near if s.person != sighting.person for p in s.posts
        if is_deputy(p.role) or post.role == "deputy_minister" or (post.country and p.country == post.country)
    ]  # fmt: skip
    # "The director of Peru's foreign ministry met Chile's Minister X", who need not lead one.
    abroad = [
        (p.start, p.end) for s in near for p in s.posts
        if post.role == "minister" and post.country and p.country not in (None, post.country)
    ]  # fmt: skip
    for tag in reversed(list(scene.between(start, post.start, "post", "body"))):
        if any(a <= tag.start < b for a, b in (held if tag.concept == "post" else abroad)):
            continue
        for portfolio in ("foreign", "defence"):
            if tag.meaning.code == f"{portfolio}_minister" or (
                tag.start >= sighting.sentence.start and portfolio_of(tag) == portfolio
            ):
                return replace(post, role=_BARE[post.role] + portfolio + "_minister", portfolio=portfolio)
    return post


def _settle_roles(drafts: Iterable[Draft]) -> None:
    """Read the offices again, now that it is known whom they serve."""
    for draft in drafts:
        for sighting in draft.sightings:
            sighting.posts = [
                p if p.portfolio and p.only_head else replace(p, role=role_of(p, p.country or draft.country))
                for p in sighting.posts
            ]
        if any(p.role in _OF_STATE for p in draft.posts):
            draft.country = sovereign(draft.country)


def _person(scene: Scene, number: int, draft: Draft) -> Person:
    mentions = tuple(scene.quote(s.name.start, s.name.end) for s in draft.sightings)
    forms = tuple(dict.fromkeys(s.name.text for s in draft.sightings))
    inferred = ("country",) if draft.country and not draft.told else ()
    return Person(f"p:{number}", draft.name, forms, draft.country, tuple(_posts(scene, draft)), mentions, inferred)


def _posts(scene: Scene, draft: Draft) -> Iterable[Post]:
    """The offices of a person, each once; a rank alone counts only where there is no other office."""
    phrases = draft.posts
    if any(not p.only_rank for p in phrases):
        ranks = [p for p in phrases if p.rank]
        phrases = [p for p in phrases if not p.only_rank]
        if ranks:
            phrases = [_ranked(p, ranks[0]) for p in phrases]
    offices: dict[tuple[str, bool], PostPhrase] = {}
    if any(p.role in _GREAT and not p.former for p in phrases):
        # "Minister X" is short for the foreign minister X.
        phrases = [p for p in phrases if not (p.role == "minister" and p.only_head)]
    # "The chairman of the African Union, President X": his state's office is his own.
    leads = any(p.role in _LEADING and not p.former for p in phrases)
    for phrase in sorted(phrases, key=lambda p: (leads and p.role == "international_official", *_order(p))):
        # Of several words for one office, those that tell the grade.
        known = offices.setdefault((phrase.role, phrase.former), phrase)
        if phrase.grade and not known.grade:
            offices[phrase.role, phrase.former] = phrase
    for phrase in offices.values():
        quote = scene.quote(phrase.start, _last_word(scene, phrase.start, phrase.end))
        yield Post(
            phrase.role, quote.text, quote, phrase.body, phrase.country or draft.country, phrase.rank,
            phrase.rank_code, phrase.former, phrase.grade if is_deputy(phrase.role) else None,
        )  # fmt: skip


def _last_word(scene: Scene, start: int, end: int) -> int:
    """Where the words of an office end: no comma and no small word stands last; a bracket in them is closed.

    An office may end within a word, as "Commissioner" does in "Commissioner-General": then it ends there.
    """
    at = scene.tokens.first_at(end) - 1
    if scene.tokens.ends[at] <= start:
        return end
    while scene.tokens.starts[at] > start:
        small = bool(scene.token_tags[at]) and all(t.concept in _SMALL for t in scene.token_tags[at])
        if scene.tokens.texts[at][-1].isalnum() and not small:
            break
        at -= 1
    last = min(end, scene.tokens.ends[at])
    return last + 1 if scene.text[last : last + 1] == ")" and "(" in scene.text[start:last] else last


def _ranked(phrase: PostPhrase, rank: PostPhrase) -> PostPhrase:
    """An office with the rank of its holder; an office that says nothing else is a military one."""
    phrase = phrase if phrase.rank else replace(phrase, rank=rank.rank, rank_code=rank.rank_code)
    return replace(phrase, role=role_of(phrase, phrase.country)) if phrase.role == "official" else phrase


def _order(phrase: PostPhrase) -> tuple[bool, bool, bool, int]:
    return (phrase.role == "other", phrase.role in _BESIDE, phrase.former, phrase.start)
