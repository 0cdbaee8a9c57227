"""Reads one invented paragraph as the body of an article, and says in short what is found in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dragoman.finding.actors.people import find_people
from dragoman.finding.actors.references import References, find_references
from dragoman.finding.claims.agreements import find_agreements, finish_agreements
from dragoman.finding.claims.commitments import find_givings, finish_commitments
from dragoman.finding.claims.figures import finish_figures
from dragoman.finding.claims.givers import Givers
from dragoman.finding.events.mechanisms import find_mechanisms, finish_mechanisms
from dragoman.finding.events.partners import main_parties
from dragoman.finding.tagging.scene import Scene, lay_out
from dragoman.model.findings import Agreement, Commitment, Figure, Mechanism
from dragoman.reading import read_document


def scene_of(language: str, text: str, published: str | None = None) -> tuple[Scene, References, list[str]]:
    """The scene of a text without a headline, whom it refers to, and its main parties."""
    document = read_document(text, uri="memory:article.txt", hints={"language": language})
    document = replace(document, headline=None, published=published or document.published)
    scene = lay_out(document, language)
    references = find_references(scene, find_people(scene))
    return scene, references, main_parties(scene, references)


def commitments_in(language: str, text: str) -> Sequence[Commitment]:
    """The commitments of a text."""
    scene, references, main = scene_of(language, text)
    givers = Givers(scene, references, main)
    return list(finish_commitments(givers, find_givings(scene, givers)))


def figures_in(language: str, text: str) -> Sequence[Figure]:
    """The figures of a text."""
    scene, references, main = scene_of(language, text)
    givers = Givers(scene, references, main)
    return list(finish_figures(scene, find_givings(scene, givers), main, references.people.home))


def agreements_in(language: str, text: str, published: str | None = None) -> Sequence[Agreement]:
    """The agreements of a text."""
    scene, references, main = scene_of(language, text, published)
    return list(finish_agreements(scene, references, find_agreements(scene, references, []), main))


def mechanisms_in(language: str, text: str) -> Sequence[Mechanism]:
    """The mechanisms of a text."""
    scene, _, main = scene_of(language, text)
    return list(finish_mechanisms(scene, find_mechanisms(scene), main))
