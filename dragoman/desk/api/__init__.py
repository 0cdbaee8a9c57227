"""The data of every view as JSON, under /api/v1, with the names of the record format."""

from dragoman.desk.api.answers import document, documents, item, overview, search, table
from dragoman.desk.api.description import openapi
from dragoman.desk.api.judging import judge, judgement, judgements, queue, undo
from dragoman.desk.api.reckonings import citation, network, news, posts, relations, timeline

__all__ = [
    "citation",
    "document",
    "documents",
    "item",
    "judge",
    "judgement",
    "judgements",
    "network",
    "news",
    "openapi",
    "overview",
    "posts",
    "queue",
    "relations",
    "search",
    "table",
    "timeline",
    "undo",
]
