"""Bytes into documents: clean text, language, description, and a map back to what was collected."""

from dragoman.reading.document import read_document
from dragoman.reading.language import identify_language

__all__ = ["identify_language", "read_document"]
