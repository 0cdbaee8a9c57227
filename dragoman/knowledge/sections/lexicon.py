"""The section `lexicon` of a language file: the words of diplomacy, by concept.

Every term is written in the notation of `dragoman.knowledge.notation`. The keys of each table are closed lists, so
that a typing error in a language file is found when it is loaded.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

Terms = tuple[str, ...]

Predicate = Literal[
    "meet", "receive", "call_on", "talk", "speak", "telephone", "visit", "travel", "arrive", "host", "hold", "occur", "open",
    "close", "break_off", "precede", "take_part", "lead", "accompany", "welcome", "sign", "initial", "ratify", "enter_into_force",
    "conclude", "adopt", "agree", "negotiate", "discuss", "promise", "announce", "grant", "lend", "pay", "spend", "deliver", "hand_over",
    "donate", "invest", "send", "fund", "launch", "inaugurate", "break_ground", "establish", "exercise", "dock", "pay_tribute",
    "pull_out", "normalise", "recognise", "sue", "enter", "leave", "elect", "preside", "deposit", "shelter", "broker", "evacuate",
    "demarcate", "remonstrate", "decree", "vote",
    "attack", "collide", "violate", "sanction", "expel", "summon", "recall", "ban", "restrict", "harm", "seize",
    "arrest", "deport", "freeze", "appoint", "dismiss", "accredit", "present_credentials",
    "extradite", "release", "exchange", "mark", "cancel", "postpone",
    "suspend", "resume", "terminate", "extend", "amend", "plan", "propose", "invite", "accept", "consider", "complete",
    "implement", "rise", "fall", "amount", "train", "take_in", "aid", "give", "obtain", "build", "expire", "withdraw",
    "protest", "await", "procure", "replace", "stay", "follow", "govern",
]  # fmt: skip

Act = Literal[
    "affirm", "support", "praise", "propose", "request", "promise", "hope", "thank", "oppose", "accuse", "reject",
    "demand", "threaten", "warn", "regret",
]  # fmt: skip


class VerbForms(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A verb by its forms. `particle` is the separable part, which must stand elsewhere in the clause when a finite
    form stands alone (`nahm … teil`); forms written together (`teilgenommen`) are listed as they are.
    `with_` names words of which one must stand in the clause (`führte … Gespräch`), where the verb alone says too
    little.
    """

    inf: Terms = ()
    pres: Terms = ()
    past: Terms = ()
    part: Terms = ()
    ger: Terms = ()
    fut: Terms = ()
    cond: Terms = ()
    noun: Terms = ()
    particle: str | None = None
    with_: Terms = msgspec.field(default=(), name="with")


class PostModifiers(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that change what a post is."""

    deputy: Terms = ()
    former: Terms = ()
    acting: Terms = ()
    designate: Terms = ()
    permanent: Terms = ()
    first: Terms = ()
    other: Terms = ()


class FunctionWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Small words that carry the structure of a sentence."""

    with_: Terms = msgspec.field(default=(), name="with")
    between: Terms = ()
    and_: Terms = msgspec.field(default=(), name="and")
    or_: Terms = msgspec.field(default=(), name="or")
    by: Terms = ()
    of: Terms = ()
    in_: Terms = msgspec.field(default=(), name="in")
    to: Terms = ()
    from_: Terms = msgspec.field(default=(), name="from")
    for_: Terms = msgspec.field(default=(), name="for")
    on_behalf: Terms = ()
    about: Terms = ()
    at: Terms = ()
    sidelines: Terms = ()
    apart: Terms = ()
    because: Terms = ()
    articles: Terms = ()
    determiners: Terms = ()
    whether: Terms = ()
    condition: Terms = ()
    proviso: Terms = ()
    earlier: Terms = ()
    that: Terms = ()
    relative: Terms = ()
    subordinators: Terms = ()
    contrast: Terms = ()
    dative: Terms = ()
    according_to: Terms = ()
    denying: Terms = ()
    negation: Terms = ()
    without: Terms = ()
    since: Terms = ()
    starting: Terms = ()
    where: Terms = ()
    after_all: Terms = ()
    just: Terms = ()
    latest: Terms = ()
    unanimous: Terms = ()
    remote: Terms = ()
    when: Terms = ()
    then: Terms = ()
    homeward: Terms = ()
    there: Terms = ()
    posted: Terms = ()
    last_day: Terms = ()
    first_day: Terms = ()
    before: Terms = ()
    after: Terms = ()
    per: Terms = ()
    converted: Terms = ()
    teaching: Terms = ()
    worth: Terms = ()
    thereof: Terms = ()
    said_of_it: Terms = ()
    altogether: Terms = ()
    that_money: Terms = ()
    that_state: Terms = ()
    own_state: Terms = ()
    specifying: Terms = ()
    compared: Terms = ()
    expletive: Terms = ()
    standing_about: Terms = ()
    each: Terms = ()
    separately: Terms = ()
    two_sided: Terms = ()
    reception: Terms = ()
    afterwards: Terms = ()
    again: Terms = ()
    rhythm: Terms = ()


class Auxiliaries(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Helper verbs and adverbs that place a predicate in time and reality."""

    future: Terms = ()
    passive: Terms = ()
    perfect: Terms = ()
    planned: Terms = ()
    conditional: Terms = ()
    hoped: Terms = ()
    hedged: Terms = ()
    reported: Terms = ()
    unfulfilled: Terms = ()


class Pronouns(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that point back."""

    he: Terms = ()
    she: Terms = ()
    him: Terms = ()
    her: Terms = ()
    met_he: Terms = ()
    it: Terms = ()
    own_country: Terms = ()
    latter_he: Terms = ()
    latter_she: Terms = ()
    they: Terms = ()
    first_person: Terms = ()
    possessive: Terms = ()
    both_sides: Terms = ()
    both_states: Terms = ()
    both_chairs: Terms = ()
    foreign_guest: Terms = ()
    both_persons: Terms = ()
    counterpart: Terms = ()
    his_deputy: Terms = ()
    successor: Terms = ()
    my: Terms = ()
    i: Terms = ()
    you: Terms = ()
    your: Terms = ()
    feminine: Terms = ()
    masculine: Terms = ()
    side: Terms = ()
    host: Terms = ()
    guest: Terms = ()
    neighbour: Terms = ()
    of_country: Terms = ()
    same_event: Terms = ()
    another: Terms = ()


OffTopic: TypeAlias = Literal[
    "sport", "travel", "culture", "weather", "celebrity", "crime", "domestic", "business", "nature"
]


class LexiconSection(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The words of one language, by concept; see `languages/_template.yaml` for what belongs where."""

    posts: dict[str, Terms] = {}
    heads: dict[str, Terms] = {}
    portfolios: dict[Literal["foreign", "defence", "trade", "other"], Terms] = {}
    post_modifiers: PostModifiers = PostModifiers()
    post_prefixes: dict[Literal["deputy", "former", "acting"], Terms] = {}
    titles: dict[str, Terms] = {}
    honorifics: Terms = ()
    delegation: Terms = ()
    greetings: Terms = ()
    letters: Terms = ()
    home_titles: dict[str, Terms] = {}
    party_marks: dict[str, tuple[str, ...]] = {}
    words: FunctionWords = FunctionWords()
    auxiliaries: Auxiliaries = Auxiliaries()
    pronouns: Pronouns = Pronouns()
    events: dict[str, Terms] = {}
    sessions: Terms = ()
    formats: Terms = ()
    citation: dict[str, Terms] = {}
    regular: Terms = ()
    standing: Terms = ()
    joining: Terms = ()
    its: Terms = ()
    calling: Terms = ()
    also: Terms = ()
    capacity: Terms = ()
    spots: Terms = ()
    past_passives: Terms = ()
    past_perfects: Terms = ()
    counted_days: Terms = ()
    capitals: Terms = ()
    turns: Terms = ()
    turn_words: dict[str, Terms] = {}
    levels: dict[str, Terms] = {}
    instruments: dict[str, Terms] = {}
    signables: dict[str, Terms] = {}
    verbs: dict[Predicate, tuple[VerbForms, ...]] = {}
    says: dict[Act, tuple[VerbForms, ...]] = {}
    act_nouns: dict[Act, Terms] = {}
    insertions: Terms = ()
    flows: dict[str, Terms] = {}
    goods: Terms = ()
    dealings: Terms = ()
    versions: Terms = ()
    premises: Terms = ()
    ships: Terms = ()
    own_papers: Terms = ()
    dead: Terms = ()
    plain_instruments: Terms = ()
    instrument_parts: Terms = ()
    legal_grounds: Terms = ()
    persons: Terms = ()
    traded: Terms = ()
    uncounted: Terms = ()
    shared: Terms = ()
    background: Terms = ()
    not_names: Terms = ()
    off_topic: dict[OffTopic, Terms] = {}
