"""Actors of the record: persons, states and organisations, bodies, places, each with its names and
mentions.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Final

from babel import Locale, UnknownLocaleError

from dragoman.joining.cards import body_key, place_key
from dragoman.joining.common import evidence_of, merge_evidence, stable_id
from dragoman.joining.identity import Identity
from dragoman.joining.name_score import same_name
from dragoman.joining.names import fold_words, script_of
from dragoman.joining.texts import Prepared
from dragoman.knowledge.world_facts import country_codes, country_name
from dragoman.knowledge.world_terms import organisation_names
from dragoman.model.findings import Person, Post
from dragoman.model.items import Actor, Evidence, NameForm, PostHeld

__all__ = ["body_actor", "one_body", "person_actor", "person_id", "place_actor", "state_actor", "state_id"]

SAME_BODY = 0.8


def person_id(identity: Identity) -> str:
    """The id of the actor that an identity makes."""
    first = identity.members[0]
    return stable_id("person", first.document, first.local)


def state_id(code: str) -> str:
    """The id of the actor that a country code stands for."""
    return f"state-{code}"


def person_actor(identity: Identity, texts: Mapping[str, Prepared]) -> Actor:
    """The person that an identity makes."""
    found = [texts[m.document] for m in identity.members]
    members = [(t, t.library.persons(t.id)[m.local]) for t, m in zip(found, identity.members, strict=True)]
    forms: Counter[tuple[str, str]] = Counter()
    for text, person in members:
        language = text.language
        for form in (person.name, *person.forms):
            forms.setdefault((_neat(form), language), 0)
        for quote in person.mentions:
            said = _neat(quote.text)
            if (said, language) in forms:
                forms[said, language] += 1
    return Actor(
        id=person_id(identity),
        kind="person",
        name=_canonical(identity, forms),
        names=_names(forms),
        country=identity.country,
        mentions=merge_evidence(*(evidence_of(t, p.mentions) for t, p in members)),
        posts=tuple(_posts(members)),
        joined_because=tuple(identity.reasons),
        inferred=_inferred(identity, [person for _, person in members]),
    )


def _inferred(identity: Identity, persons: Sequence[Person]) -> tuple[str, ...]:
    """`country`, where no text gives it beside the name."""
    country = identity.country
    telling = any(p.country == country and "country" not in p.inferred for p in persons)
    return () if country is None or telling else ("country",)


def _neat(form: str) -> str:
    return " ".join(form.replace("_", " ").split())


def _canonical(identity: Identity, forms: Mapping[tuple[str, str], int]) -> str:
    """The fullest name, in Latin letters where there is one; of equally full ones the most frequent."""
    counts: Counter[str] = Counter()
    for (form, _), count in forms.items():
        counts[form] += count
    whole = {_neat(m.name) for m in identity.members}
    full = max(len(fold_words(w)) for w in whole)
    return max(sorted(whole), key=lambda w: (script_of(w) == "Latn", min(len(fold_words(w)), full), counts[w]))


def _names(forms: Mapping[tuple[str, str], int]) -> tuple[NameForm, ...]:
    ordered = sorted(forms, key=lambda f: (-forms[f], f))
    return tuple(NameForm(form, language, script_of(form), forms[form, language]) for form, language in ordered)


# What somebody is beside the office for which they act.
_BESIDE: Final = frozenset({"party_official", "military_officer", "other"})


def _posts(members: Sequence[tuple[Prepared, Person]]) -> Iterator[PostHeld]:
    """Each office once, with the passages of all documents that give it; ranks and seats last.

    The most often given come first, and of those given as often whichever a text names first.
    """
    offices: dict[tuple[str, str, str, str], list[tuple[Prepared, Post]]] = defaultdict(list)
    places: dict[tuple[str, str, str, str], int] = {}
    for text, person in members:
        for place, post in enumerate(person.posts):
            key = (post.role, body_key(post)[1], post.country or "", post.rank_code or "")
            offices[key].append((text, post))
            places[key] = min(place, places.get(key, place))
    given = {key: len({t.id for t, _ in held}) for key, held in offices.items()}
    for _, held in sorted(offices.items(), key=lambda i: (i[0][0] in _BESIDE, -given[i[0]], places[i[0]], i[0])):
        posts = [post for _, post in held]
        titles = Counter(p.title for p in posts)
        evidence = merge_evidence(*(evidence_of(t, [p.quote]) for t, p in held))
        first = posts[0]
        yield PostHeld(
            first.role,
            max(sorted(titles), key=lambda t: titles[t]),
            next((p.body for p in posts if p.body), None),
            first.country,
            next((p.rank for p in posts if p.rank), None),
            first.rank_code,
            None,
            None,
            evidence,
        )


@lru_cache(maxsize=64)
def _state_names(language: str) -> Mapping[str, str]:
    try:
        return dict(Locale.parse(language.replace("-", "_")).territories)
    except (UnknownLocaleError, ValueError):
        return {}


def state_actor(code: str, texts: Sequence[Prepared]) -> Actor:
    """The state or organisation with a code that claims of these documents speak of; one passage a document."""
    mentions: list[Evidence] = []
    languages: Counter[str] = Counter()
    for text in texts:
        mentions += evidence_of(text, [dict(text.library.summary(text.id).codes)[code]])
        languages[text.language] += 1
    name = _state_names("en").get(code) or country_name(code)
    forms = {(name, "en"): languages.pop("en", 0)}
    for language, count in languages.items():
        forms[_state_names(language).get(code, name), language] = count
    for language in {text.language for text in texts}:
        for form in organisation_names(language.partition("-")[0]).get(code, ()):
            forms.setdefault((form, language), 0)
    return Actor(
        id=state_id(code),
        kind="state" if code in _state_names("en") and code not in ("EU", "UN", "EZ") else "organisation",
        name=name,
        names=_names(forms),
        country=code if code in country_codes() else None,
        mentions=merge_evidence(mentions),
    )


def place_actor(keys: Sequence[tuple[str, str]], texts: Sequence[Prepared]) -> Actor:
    """The place with these keys, in the documents that name it."""
    found = [
        (t, p)
        for t in texts
        for p in t.library.part(t.id, "places").places
        if place_key(p.name, p.country, p.key) in keys
    ]
    forms: Counter[tuple[str, str]] = Counter()
    for text, place in found:
        forms[place.name, text.language] += len(place.mentions)
    english = [f for f in forms if f[1][:2] == "en"] or list(forms)
    return Actor(
        id=stable_id("place", *keys[0]),
        kind="place",
        name=max(sorted(english), key=lambda f: forms[f])[0],
        names=_names(forms),
        country=next((p.country for _, p in found if p.country), None),
        mentions=merge_evidence(*(evidence_of(t, p.mentions) for t, p in found)),
    )


def body_actor(keys: Sequence[tuple[str, str]], texts: Sequence[Prepared]) -> Actor:
    """The body with these keys, which are spellings of one name, in the documents whose posts name it."""
    order = {key: place for place, key in enumerate(keys)}
    posts = [
        (order[body_key(post)], text, post) for text in texts for post in _with_body(text) if body_key(post) in order
    ]
    members = [(text, post) for _, text, post in sorted(posts, key=itemgetter(0))]
    forms: Counter[tuple[str, str]] = Counter((p.body or "", t.language) for t, p in members)
    return Actor(
        id=stable_id("body", *keys[0]),
        kind="body",
        name=max(sorted(forms), key=lambda f: (f[1][:2] == "en", forms[f], len(f[0])))[0],
        names=_names(forms),
        country=keys[0][0] or None,
        mentions=merge_evidence(*(evidence_of(t, [p.quote]) for t, p in members)),
    )


def _with_body(text: Prepared) -> Iterator[Post]:
    return (post for person in text.library.part(text.id, "persons").persons for post in person.posts if post.body)


def one_body(keys: Iterable[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Keys of bodies, those of one country whose names are spellings of one together; compared within names that begin
    alike.
    """
    joined: dict[tuple[str, str], list[tuple[str, str]]] = {}
    near: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for key in sorted(keys):
        country, name = key
        known = next((k for k in near[country, name[:4]] if same_name(k[1], name, "organisation") >= SAME_BODY), key)
        if known is key:
            near[country, name[:4]].append(key)
        joined.setdefault(known, []).append(key)
    return list(joined.values())
