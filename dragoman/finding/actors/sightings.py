"""What is known of a name where it stands, and of the person whose name it is."""

from __future__ import annotations

import msgspec

from dragoman.finding.actors.names import NameSpan
from dragoman.finding.actors.post_roles import PostPhrase
from dragoman.finding.tagging.scene import SceneSentence


class Sighting(msgspec.Struct):
    """One place where a name stands, with the offices beside it; `shared` names have one office together.

    `land` is the state named right behind: "King X of Y".
    """

    name: NameSpan
    sentence: SceneSentence
    posts: list[PostPhrase] = msgspec.field(default_factory=list)
    honoured: bool = False
    shared: tuple[int, int] | None = None
    land: str | None = None
    person: int = -1


class Draft(msgspec.Struct):
    """A person in the making: sightings of one name, the fullest form first."""

    words: frozenset[str]
    name: str
    sightings: list[Sighting]
    country: str | None = None
    told: bool = False  # whether the state stands beside the name

    @property
    def posts(self) -> list[PostPhrase]:
        """All offices that were read beside the name."""
        return [p for s in self.sightings for p in s.posts]
