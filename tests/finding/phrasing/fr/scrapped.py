"""Aid that is taken back in French. All content is invented."""

from __future__ import annotations

LANGUAGE = "fr"
HEAD = "L'Islande et le Japon ont signé un accord de défense à Tokyo le 3 mai."

CASES = [
    ("commitment:cancelled by=NO to=KE amount=30e6", "La Norvège supprime 30 millions d'euros d'aide au Kenya."),
]
