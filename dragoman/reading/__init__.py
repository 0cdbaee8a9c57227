"""Bytes into documents: clean text, language, description, and a map back to what was collected.

`collect` turns files, folders, tables and standard input into future documents (`Collected`) and refusals;
`read_document` turns one of them into a Document. Whatever is heavy is imported when it is first needed.
"""

from dragoman.reading.collect import collect
from dragoman.reading.document import read_document
from dragoman.reading.language import identify_language
from dragoman.reading.tables import Collected

__all__ = ["Collected", "collect", "identify_language", "read_document"]
