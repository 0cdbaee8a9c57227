"""Reading in one process or in many: tasks in, packed documents and refusals out, in any order."""

from dragoman.run.runner import run

__all__ = ["run"]
