"""Identities that whole names cannot join: parts of names, and names in other scripts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from dragoman.joining.identity import Identity, absorb, clash
from dragoman.joining.names import frame_of, script_of, word_likeness

__all__ = ["across_scripts", "add_parts"]

NAMESAKES = 6  # where more people of a country share a name, the name alone means none of them


def add_parts(whole: list[Identity], parts: list[Identity]) -> list[Identity]:
    """Give each single-word name to the one person it can mean; those that could mean several stay apart."""
    by_word: dict[tuple[str, int | str], list[Identity]] = defaultdict(list)
    for identity in whole:
        for frame in sorted({frame for m in identity.members for frame in m.heard}):
            for article in sorted(identity.articles):
                by_word[frame, article].append(identity)
            for country in sorted(identity.countries):
                by_word[frame, country].append(identity)
    alone: dict[tuple[str, ...], list[Identity]] = defaultdict(list)
    for part in parts:
        owner, why = _owner(part, by_word)
        if owner is not None:
            absorb(owner, part, (why,))
        else:
            alone[(*part.fullest.words, *sorted(part.countries), *sorted(part.roles))].append(part)
    for group in alone.values():
        for other in group[1:]:
            absorb(group[0], other, ("the name, the country and the posts are the same",))
    return whole + [group[0] for group in alone.values()]


def _owner(part: Identity, by_word: Mapping[tuple[str, int | str], list[Identity]]) -> tuple[Identity | None, str]:
    person = part.members[0]
    word = person.words[0] if person.words else ""
    frame = frame_of(word)
    near = [i for i in by_word.get((frame, person.article), ()) if _can_mean(part, word, i)]
    if near:
        why = f"{person.name} can mean one person only in this article"
        return (near[0], why) if len(near) == 1 else (None, "")
    country = next(iter(part.countries), None)
    namesakes = by_word.get((frame, country), []) if country else []
    if len(namesakes) > NAMESAKES:
        return None, ""
    fitting = [i for i in namesakes if _can_mean(part, word, i)]
    if len(fitting) == 1 and part.roles & fitting[0].roles - {"other", "official"}:
        return fitting[0], f"{person.name}: one such name with this post and country"
    return None, ""


def _can_mean(part: Identity, word: str, identity: Identity) -> bool:
    """Whether a single word can be the name of an identity, going by spelling, country and company."""
    if part.countries and identity.countries and not part.countries & identity.countries:
        return False
    heard = any(word_likeness(word, w) >= 0.9 for w in {w for m in identity.members for w in m.words})
    return heard and not clash(identity, part)


def across_scripts(identities: list[Identity]) -> list[Identity]:
    """In versions of one article in different scripts: the only holders of a post of a country are one
    person.
    """
    holders: dict[tuple[int, str, str], list[Identity]] = defaultdict(list)
    for identity in identities:
        for member in identity.members:
            for role in member.posts[:1]:
                if member.country and role not in ("other", "official", "minister"):
                    key = (member.article, role, member.country)
                    if not any(identity is known for known in holders[key]):
                        holders[key].append(identity)
    gone: set[int] = set()
    for key in sorted(holders):
        pair = holders[key]
        if len(pair) != 2 or any(id(p) in gone for p in pair) or clash(*pair):
            continue
        scripts = [{script_of(m.name) for m in p.members} for p in pair]
        if scripts[0] & scripts[1] or pair[0].documents & pair[1].documents:
            continue
        absorb(pair[0], pair[1], (f"the only {key[1]} of {key[2]} in versions in different scripts",))
        gone.add(id(pair[1]))
    return [i for i in identities if id(i) not in gone]
