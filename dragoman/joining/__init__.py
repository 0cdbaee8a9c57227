"""Joining: the findings of many documents become articles, stories, identities, merged items and
disagreements.
"""

from dragoman.joining.joining import join
from dragoman.joining.same_name import same_name

__all__ = ["join", "same_name"]
