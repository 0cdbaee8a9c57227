"""The views of the desk: each makes a page of what a visit asks for."""

from dragoman.desk.pages.actors import actor, network, network_picture
from dragoman.desk.pages.chronology import chronology, timeline_picture
from dragoman.desk.pages.documents import document, documents
from dragoman.desk.pages.front import front
from dragoman.desk.pages.items import claim, item
from dragoman.desk.pages.relations import plot, relations
from dragoman.desk.pages.search import search
from dragoman.desk.pages.tables import table
from dragoman.desk.pages.versions import versions

__all__ = [
    "actor",
    "chronology",
    "claim",
    "document",
    "documents",
    "front",
    "item",
    "network",
    "network_picture",
    "plot",
    "relations",
    "search",
    "table",
    "timeline_picture",
    "versions",
]
