"""Which role code an office has, by the head of its title, its body and its portfolio."""

from __future__ import annotations

from functools import lru_cache

from dragoman.errors import KnowledgeError
from dragoman.knowledge.world_files import load_whole, world_file
from dragoman.knowledge.world_shapes import RoleFile, RoleRule
from dragoman.model.codes import LEVELS, ROLES


@lru_cache(maxsize=1)
def _rules() -> RoleFile:
    file = load_whole(world_file("roles.yaml"), RoleFile)
    named = {rule.role for rule in file.rules} | set(file.deputies) | set(file.deputies.values())
    unknown = sorted(named - ROLES) + sorted({h for rule in file.rules for h in rule.head} - set(file.heads))
    if unknown:
        raise KnowledgeError(f"roles.yaml: neither a role nor a head: {', '.join(unknown)}")
    levels = sorted(set(file.levels) - set(LEVELS)) + sorted({r for of in file.levels.values() for r in of} - ROLES)
    if levels:
        raise KnowledgeError(f"roles.yaml: neither a level nor a role: {', '.join(levels)}")
    return file


def role_heads() -> frozenset[str]:
    """The heads of titles that language files may name."""
    return frozenset(_rules().heads)


@lru_cache(maxsize=4096)
def role_for(head: str, body_kind: str | None = None, portfolio: str | None = None, deputy: bool = False) -> str:
    """The role code of an office.

    `head` is a head of roles.yaml. `body_kind` is a kind of bodies.yaml or organisations.yaml, `state` for
    a country without a body, or None; that of a ministry may begin with its portfolio (`foreign_ministry`).
    `portfolio` is one of bodies.yaml, or None. Raises KnowledgeError for a head that the file does not have.
    """
    file = _rules()
    if head not in file.heads:
        raise KnowledgeError(f"roles.yaml lists no head {head!r}")
    kind = body_kind or "none"
    if kind.endswith("_ministry"):
        kind, portfolio = "ministry", portfolio or kind.removesuffix("_ministry")
    role = next((r.role for r in file.rules if _fits(r, head, kind, portfolio)), "other")
    return deputy_of(role) if deputy else role


def deputy_of(role: str) -> str:
    """The role of whoever is the deputy of somebody in `role`."""
    return _rules().deputies.get(role, role)


def level_of(role: str | None, country: str | None = None) -> str | None:
    """At which level somebody in `role` deals with others; None where the role does not tell.

    The leader of the only party of `country` leads the country.
    """
    if role == "party_leader" and country and rules_one_party(country):
        return LEVELS[0]
    return next((level for level, roles in _rules().levels.items() if role in roles), None)


def is_deputy(role: str) -> bool:
    """Whether a role is that of somebody's deputy; its code says so."""
    return role.startswith("deputy_")


def rules_one_party(country: str) -> bool:
    """Whether the general secretary of the only party leads a state."""
    return country in _rules().one_party


def prince_reigns(country: str) -> bool:
    """Whether the monarch of a state is called prince."""
    return country in _rules().princely


def secretary_leads(country: str) -> bool:
    """Whether the secretary of state is the foreign minister of a state."""
    return country in _rules().secretary_leads


def secretary_serves(country: str) -> bool:
    """Whether the foreign secretary of a state is an official below the minister."""
    return country in _rules().secretary_serves


def chancellor_abroad(country: str) -> bool:
    """Whether the chancellor of a state leads its foreign ministry."""
    return country in _rules().chancellor_abroad


def crowned_states() -> tuple[str, ...]:
    """The states with a monarch, which have no president."""
    return _rules().crowned


def states_without_premier() -> tuple[str, ...]:
    """The states whose president leads the government himself."""
    return _rules().no_premier


def _fits(rule: RoleRule, head: str, kind: str, portfolio: str | None) -> bool:
    if head not in rule.head or (rule.body and kind not in rule.body):
        return False
    return not rule.portfolio or portfolio in rule.portfolio
