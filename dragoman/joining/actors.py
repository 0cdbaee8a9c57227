"""Actors of the record: persons, states and organisations, bodies, places, each with its names and
mentions.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from babel import Locale, UnknownLocaleError

from dragoman.joining.common import evidence_of, merge_evidence, stable_id
from dragoman.joining.identity import Identity
from dragoman.joining.name_score import same_name
from dragoman.joining.names import fold_words, script_of
from dragoman.joining.texts import Library, Prepared
from dragoman.model.findings import Person, Place, Post
from dragoman.model.items import Actor, Evidence, NameForm, PostHeld

__all__ = ["body_actors", "person_id", "persons", "place_actors", "state_actors", "state_id"]

SAME_BODY = 0.8


def person_id(identity: Identity) -> str:
    """The id of the actor that an identity makes."""
    first = identity.members[0]
    return stable_id("person", first.document, first.local)


def state_id(code: str) -> str:
    """The id of the actor that a country code stands for."""
    return f"state-{code}"


def persons(identities: Sequence[Identity], texts: Mapping[str, Prepared]) -> Iterator[tuple[int, Actor]]:
    """The persons of the record, each with the place of its identity in the list, when the last member is met."""
    owner = {member.key: number for number, identity in enumerate(identities) for member in identity.members}
    waiting: dict[int, list[tuple[Prepared, Person]]] = defaultdict(list)
    for findings in _library(texts).parts("persons"):
        text = texts[findings.document]
        for person in sorted(findings.persons, key=lambda p: p.key):
            number = owner[text.id, person.key]
            waiting[number].append((text, person))
            if len(waiting[number]) == len(identities[number].members):
                yield number, _person(identities[number], waiting.pop(number))


def _library(texts: Mapping[str, Prepared]) -> Library:
    return next(iter(texts.values())).library


def _person(identity: Identity, members: Sequence[tuple[Prepared, Person]]) -> Actor:
    forms: Counter[tuple[str, str]] = Counter()
    for text, person in members:
        language = text.language
        for form in (person.name, *person.forms):
            forms.setdefault((_neat(form), language), 0)
        for quote in person.mentions:
            said = _neat(quote.text)
            if (said, language) in forms:
                forms[said, language] += 1
    countries = Counter(p.country for _, p in members if p.country)
    return Actor(
        id=person_id(identity),
        kind="person",
        name=_canonical(identity, forms),
        names=_names(forms),
        country=max(sorted(countries), key=lambda c: countries[c]) if countries else None,
        mentions=merge_evidence(*(evidence_of(t, p.mentions) for t, p in members)),
        posts=tuple(_posts(members)),
        joined_because=tuple(identity.reasons),
    )


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
    """Each office once, with the passages of all documents that give it; the most often given first, ranks and seats last."""
    offices: dict[tuple[str, str, str, str], list[tuple[Prepared, Post]]] = defaultdict(list)
    for text, person in members:
        for post in person.posts:
            key = (post.role, _body_key(post), post.country or "", post.rank_code or "")
            offices[key].append((text, post))
    for _, held in sorted(
        offices.items(), key=lambda item: (item[0][0] in _BESIDE, -len({t.id for t, _ in item[1]}), item[0])
    ):
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


def _body_key(post: Post) -> str:
    return " ".join(fold_words(post.body)) if post.body else ""


@lru_cache(maxsize=64)
def _state_names(language: str) -> Mapping[str, str]:
    try:
        return dict(Locale.parse(language.replace("-", "_")).territories)
    except (UnknownLocaleError, ValueError):
        return {}


def state_actors(texts: Sequence[Prepared], named: Mapping[str, str] | None = None) -> Iterator[Actor]:
    """The states and organisations with a code that claims speak of; one passage a document.

    `named` are the names of codes that CLDR does not know (`XA`).
    """
    mentions: dict[str, list[Evidence]] = defaultdict(list)
    languages: dict[str, Counter[str]] = defaultdict(Counter)
    for text, summary in zip(texts, texts[0].library.summaries() if texts else (), strict=True):
        for code, quote in summary.codes:
            mentions[code].append(evidence_of(text, [quote])[0])
            languages[code][text.language] += 1
    for code in sorted(mentions):
        name = (named or {}).get(code) or _state_names("en").get(code, code)
        forms = {(name, "en"): languages[code].pop("en", 0)}
        for language, count in languages[code].items():
            forms[_state_names(language).get(code, name), language] = count
        yield Actor(
            id=state_id(code),
            kind="state" if code in _state_names("en") and code not in ("EU", "UN", "EZ") else "organisation",
            name=name,
            names=_names(forms),
            country=code,
            mentions=merge_evidence(mentions[code]),
        )


def place_actors(texts: Sequence[Prepared]) -> Iterator[Actor]:
    """The places of the record: by their key, else by name and country."""
    groups: dict[tuple[str, str], list[tuple[Prepared, Place]]] = defaultdict(list)
    for text, findings in zip(texts, texts[0].library.parts("places") if texts else (), strict=True):
        for place in findings.places:
            label = place.key or " ".join(fold_words(place.name))
            groups[label, "" if place.key else place.country or ""].append((text, place))
    for key in sorted(groups):
        found = groups[key]
        forms: Counter[tuple[str, str]] = Counter()
        for text, place in found:
            forms[place.name, text.language] += len(place.mentions)
        english = [f for f in forms if f[1][:2] == "en"] or list(forms)
        yield Actor(
            id=stable_id("place", *key),
            kind="place",
            name=max(sorted(english), key=lambda f: forms[f])[0],
            names=_names(forms),
            country=next((p.country for _, p in found if p.country), None),
            mentions=merge_evidence(*(evidence_of(t, p.mentions) for t, p in found)),
        )


def body_actors(texts: Sequence[Prepared]) -> Iterator[Actor]:
    """The bodies that posts name: of one country and with one name."""
    groups: dict[tuple[str, str], list[tuple[Prepared, Post]]] = defaultdict(list)
    for text, findings in zip(texts, texts[0].library.parts("persons") if texts else (), strict=True):
        for person in findings.persons:
            for post in person.posts:
                if post.body:
                    groups[post.country or "", _body_key(post)].append((text, post))
    for body, members in _joined_bodies(groups).items():
        forms: Counter[tuple[str, str]] = Counter((p.body or "", t.language) for t, p in members)
        yield Actor(
            id=stable_id("body", *body),
            kind="body",
            name=max(sorted(forms), key=lambda f: (f[1][:2] == "en", forms[f], len(f[0])))[0],
            names=_names(forms),
            country=body[0] or None,
            mentions=merge_evidence(*(evidence_of(t, [p.quote]) for t, p in members)),
        )


def _joined_bodies(
    groups: Mapping[tuple[str, str], list[tuple[Prepared, Post]]],
) -> dict[tuple[str, str], list[tuple[Prepared, Post]]]:
    """Bodies of one country whose names are spellings of one; compared within names that begin alike."""
    joined: dict[tuple[str, str], list[tuple[Prepared, Post]]] = {}
    near: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for key in sorted(groups):
        country, name = key
        known = next((k for k in near[country, name[:4]] if same_name(k[1], name, "organisation") >= SAME_BODY), None)
        if known is None:
            near[country, name[:4]].append(key)
            joined[key] = list(groups[key])
        else:
            joined[known].extend(groups[key])
    return joined
