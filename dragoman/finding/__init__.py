"""Document → Findings: who is named, what happened, what was agreed, promised, counted and said."""

from dragoman.finding.counting.any_quantities import find_quantities
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.dating.any_dates import find_dates
from dragoman.finding.dating.dates import DateMention
from dragoman.finding.naming.entities import Entity, find_entities
from dragoman.finding.steps import find

__all__ = ["DateMention", "Entity", "Quantity", "find", "find_dates", "find_entities", "find_quantities"]
