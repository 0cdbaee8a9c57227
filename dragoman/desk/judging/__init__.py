"""Judging at the desk: the forms, the queue, and all that people said so far."""

from dragoman.desk.judging.acts import ACTS
from dragoman.desk.judging.adding import ADD
from dragoman.desk.judging.listing import IMPORT, UNDO, export, listing
from dragoman.desk.judging.queue import queue

__all__ = ["ACTS", "ADD", "IMPORT", "UNDO", "export", "listing", "queue"]
