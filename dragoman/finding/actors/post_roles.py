"""An office as written, and its role once it is known which state or organisation it serves."""

from __future__ import annotations

import msgspec

from dragoman.finding.actors.belonging import organisation_codes
from dragoman.knowledge.geography import official_languages
from dragoman.knowledge.roles import (
    chancellor_abroad,
    deputy_of,
    prince_reigns,
    role_for,
    rules_one_party,
    secretary_leads,
    secretary_serves,
)

# Stands for the office of the person somebody is the counterpart, deputy or successor of, until persons are known.
COUNTERPART = "counterpart"
DEPUTY = "his_deputy"
SUCCESSOR = "successor"
RELATIVE = frozenset({COUNTERPART, DEPUTY, SUCCESSOR})
GREAT = frozenset({"foreign", "defence"})
# Ministers in some states and the highest officials of their ministries in others.
_SECRETARIES = {
    "foreign_secretary": ("foreign_minister", "deputy_foreign_minister"),
    "defence_secretary": ("defence_minister", "deputy_defence_minister"),
    "field_secretary": ("minister", "official"),
}
_GENERAL_SECRETARIES = frozenset({"secretary_general", "general_secretary"})
_NATIONAL = frozenset({"head_of_state", "head_of_government", "deputy_head_of_government", "minister", "deputy_minister",
                       "official"})  # fmt: skip
_OFFICE_ONLY = frozenset({"official", "other"})
# What somebody with a rank commands: nothing that is named, or a coast guard.
_COMMANDED = (None, "coast_guard")


class PostPhrase(msgspec.Struct, frozen=True):
    """An office as written, with what it says; `country` is None where the phrase alone does not tell.

    `posted` is the state that an envoy is sent to. `code`, `head`, `kind`, `portfolio` and `deputy` are what the role
    was made of, for making it again once the state is known. `only_head` is set where nothing tells a minister's field,
    `borrowed` where the words stand beside another name, `worldly` where an organisation without a code is served.
    `grade` tells a deputy from the other deputies (first, permanent).
    """

    start: int
    end: int
    role: str
    country: str | None
    body: str | None
    rank: str | None
    rank_code: str | None
    former: bool
    only_rank: bool
    cores: frozenset[str]
    only_head: bool
    posted: str | None = None
    code: str = ""
    head: str | None = None
    kind: str | None = None
    portfolio: str | None = None
    deputy: bool = False
    borrowed: bool = False
    worldly: bool = False
    grade: str | None = None


def role_of(phrase: PostPhrase, country: str | None) -> str:
    """The role of an office, once it is known which state or organisation it serves."""
    if phrase.only_rank:
        return "military_officer"
    if phrase.head in RELATIVE:
        return phrase.role
    secretary = next((roles for head, roles in _SECRETARIES.items() if head in phrase.cores), None)
    if phrase.head == "prince" and country and prince_reigns(country):
        return "monarch"
    if country and secretary and not phrase.deputy:
        return secretary[secretary_serves(country)]
    if country and "chancellor" in phrase.cores and phrase.kind is None and chancellor_abroad(country):
        return "deputy_foreign_minister" if phrase.deputy else "foreign_minister"
    worldly = phrase.worldly and country is None
    # "The president of the commission of the bloc": whose commission or bank it is counts, not that it is one.
    kind = None if worldly and phrase.kind != "agency" else phrase.kind
    kind = kind or ("international_org" if worldly or country in organisation_codes() else None)
    managed = phrase.code == "business" and kind is not None
    if phrase.head is None and not managed:
        code = phrase.code
        if code in ("minister", "deputy_minister") and phrase.portfolio in GREAT:
            code = code.replace("minister", f"{phrase.portfolio}_minister")
        role = deputy_of(code) if phrase.deputy else code
        if kind == "region" and role in _NATIONAL:
            return "regional_leader"
        if kind == "military_service" and role == "chief_of_defence":
            return "military_officer"
    else:
        head = "ceo" if managed else phrase.head
        of_party = phrase.kind in (None, "party")
        if head in _GENERAL_SECRETARIES and of_party and country and rules_one_party(country):
            kind = "party"
            head = "general_secretary"
        if head == "state_minister" and country and "fr" in official_languages(country):
            head = "minister"
        if head == "secretary_of_state" and not phrase.portfolio and not kind and country:
            return "foreign_minister" if secretary_leads(country) else "deputy_foreign_minister"
        if (
            head == "secretary_of_state"
            and (phrase.kind or "").endswith("ministry")
            and not secretary_leads(country or "")
        ):
            head = "state_secretary"
        if head == "secretary" and phrase.portfolio and country and secretary_serves(country):
            if phrase.portfolio not in GREAT:
                return "official"  # "Nepal's energy secretary"
            head = "permanent_secretary"  # "the secretary to India's ministry of defence"
        if head == "secretary" and phrase.portfolio and country and secretary_leads(country):
            return role_for("minister", kind, phrase.portfolio, phrase.deputy)  # "the US secretary of agriculture"
        bare = head == "state_secretary" and not (phrase.portfolio or kind or phrase.deputy)
        if bare and country and secretary_leads(country):
            # Many languages call the one as the other.
            return "foreign_minister"
        role = role_for(head, kind, phrase.portfolio, phrase.deputy)
    if phrase.rank is not None and role in _OFFICE_ONLY and phrase.kind in _COMMANDED:
        return "military_officer"
    if kind == "international_org" and role in _NATIONAL:
        return "international_official"
    return role
