"""From a document to its findings, in a visible row of steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from dragoman.finding.actors.cast import Cast
from dragoman.finding.actors.people import find_people
from dragoman.finding.actors.places import find_places
from dragoman.finding.actors.references import References, find_references
from dragoman.finding.claims.agreements import find_agreements, finish_agreements
from dragoman.finding.claims.commitments import find_givings, finish_commitments
from dragoman.finding.claims.figures import finish_figures
from dragoman.finding.claims.givers import Givers
from dragoman.finding.claims.positions import find_positions
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.events import find_events
from dragoman.finding.events.finished import finish_events
from dragoman.finding.events.mechanisms import MechanismDraft, find_mechanisms, finish_mechanisms
from dragoman.finding.events.partners import main_parties
from dragoman.finding.events.telling import WELCOMING
from dragoman.finding.relevance import ground_of_events, is_doubtful, is_relevant, judge_relevance
from dragoman.finding.signatures import sign_sentences
from dragoman.finding.tagging.scene import Scene, lay_out
from dragoman.knowledge.language import languages
from dragoman.model.document import Document
from dragoman.model.findings import Claim, Findings
from dragoman.settings import Settings

# Deeds whose verbs may also be those of praise: "begrüßte", "a salué".
_GREETING: Final = WELCOMING | {"receive"}


@dataclass(slots=True)
class Workbench:
    """What the steps share while one document is read."""

    scene: Scene
    references: References
    cast: Cast
    main: list[str]
    dropped: Counter[str] = field(default_factory=Counter)
    mechanisms: list[MechanismDraft] = field(default_factory=list)
    events: list[EventDraft] = field(default_factory=list)
    claims: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    given: frozenset[int] = frozenset()


def _mechanisms(bench: Workbench) -> None:
    bench.mechanisms = find_mechanisms(bench.scene)
    bench.claims["mechanisms"] = tuple(finish_mechanisms(bench.scene, bench.mechanisms, bench.main))


def _events(bench: Workbench) -> None:
    bench.events = find_events(bench.scene, bench.references, bench.mechanisms, bench.dropped)
    bench.claims["events"] = tuple(finish_events(bench.scene, bench.references, bench.events))


def _agreements(bench: Workbench) -> None:
    drafts = find_agreements(bench.scene, bench.references, bench.events)
    bench.claims["agreements"] = tuple(finish_agreements(bench.scene, bench.references, drafts, bench.main))


def _amounts(bench: Workbench) -> None:
    givers = Givers(bench.scene, bench.references, bench.main)
    givings = find_givings(bench.scene, givers)
    bench.given = frozenset(g.verb.start for g in givings if g.verb is not None)
    bench.claims["commitments"] = tuple(finish_commitments(givers, givings))
    bench.claims["figures"] = tuple(finish_figures(bench.scene, givings, bench.main, bench.references.people.home))


def _positions(bench: Workbench) -> None:
    # "Welcomed the ambassador": what tells a meeting praises nothing.
    met = {draft.at for draft in bench.events if draft.act in _GREETING}
    bench.claims["positions"] = tuple(find_positions(bench.cast, bench.main, bench.given | met))


STEPS: Final[tuple[Callable[[Workbench], None], ...]] = (_mechanisms, _events, _agreements, _amounts, _positions)


def find(document: Document, settings: Settings | None = None) -> Findings:
    """What a document says: mentions and claims, each with the passages it rests on. Pure; touches no store.

    A text in a language without a file, or one that is not about dealings between states, yields no claims.
    """
    settings = settings or Settings()
    if document.language.partition("-")[0] not in languages():
        return Findings(document.id, relevant=False, read_for_claims=False)
    scene = lay_out(document)
    references = find_references(scene, find_people(scene))
    cast = Cast(scene, references)
    relevant, grounds = judge_relevance(scene, references, cast)
    signatures = sign_sentences(scene, references.people)
    bench = Workbench(scene, references, cast, main_parties(scene, references)) if relevant else None
    if bench is None and is_doubtful(scene, grounds):
        bench = Workbench(scene, references, cast, main_parties(scene, references))
        _mechanisms(bench)
        _events(bench)
        grounds = (*grounds, ground_of_events(scene, cast.people.home, bench.events))
        relevant = is_relevant(grounds)
    if bench is None or not relevant:
        return Findings(document.id, False, grounds, signatures=signatures, dropped={"not relevant": 1})
    for step in STEPS:
        if not (step in (_mechanisms, _events) and "events" in bench.claims):
            step(bench)
    claims: dict[str, Any] = {kind: _sure(found, settings, bench.dropped) for kind, found in bench.claims.items()}
    return Findings(
        document.id, True, grounds, persons=references.people.persons, places=find_places(scene, references.people),
        signatures=signatures, dropped=dict(bench.dropped), **claims,
    )  # fmt: skip


def _sure(claims: Sequence[Claim], settings: Settings, dropped: Counter[str]) -> tuple[Any, ...]:
    kept = tuple(c for c in claims if c.confidence >= settings.confidence_floor)
    if len(kept) < len(claims):
        dropped["below the confidence floor"] += len(claims) - len(kept)
    return kept
