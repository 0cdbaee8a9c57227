"""Aid that is taken back in Swedish. All content is invented."""

from __future__ import annotations

LANGUAGE = "sv"
HEAD = "Island och Japan undertecknade ett försvarsavtal i Tokyo den 3 maj."

CASES = [
    ("commitment:cancelled by=NO to=KE amount=30e6", "Norge drar in 30 miljoner euro i stöd till Kenya."),
    ("commitment:cancelled by=NO to=KE amount=30e6", "Norge skrotar ett stöd på 30 miljoner euro till Kenya."),
]
