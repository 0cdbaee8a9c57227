"""The record on disk: one SQLite file with documents, what they say, what joining made of it, and search."""

from dragoman.store.store import Store

__all__ = ["Store"]
