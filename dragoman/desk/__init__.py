"""The desk: the record as a place to work in the browser, and its API."""

from dragoman.desk.app import desk

__all__ = ["desk"]
