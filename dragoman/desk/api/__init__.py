"""The data of every view as JSON, under /api/v1, with the names of the record format."""

from dragoman.desk.api.answers import document, documents, item, overview, search, table
from dragoman.desk.api.description import openapi
from dragoman.desk.api.judging import judge, judgement, judgements, queue, undo
from dragoman.desk.api.reckonings import news, relations, timeline

__all__ = [
    "document",
    "documents",
    "item",
    "judge",
    "judgement",
    "judgements",
    "news",
    "openapi",
    "overview",
    "queue",
    "relations",
    "search",
    "table",
    "timeline",
    "undo",
]
