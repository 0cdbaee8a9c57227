"""Names and the letters that stand for them: "Gulf News Agency (GNA)", "LNA – Lake News Agency"."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

_ENCLOSED = re.compile(r"(?P<name>.+?)\s*(?:\((?P<enclosed>[A-ZÀ-Þa-z]{2,6})\)|\s(?P<bare>[A-ZÀ-Þ]{2,6}))")
_LONG = 4  # letters of a word that an acronym has a letter of, at least
_DASH = r"\s+[–—-]\s+"


def without_acronym(name: str) -> str:
    """A name without the letters it is known by: "Gulf News Agency (GNA)", "Département fédéral des lacs DFL"."""
    m = _ENCLOSED.fullmatch(name)
    if m is None:
        return name
    letters = m["enclosed"] or m["bare"]
    of_capitals = "".join(word[0] for word in m["name"].split() if word[0].isupper())
    of_long = "".join(word[0] for word in re.findall(r"[^\W\d_]+", m["name"]) if len(word) >= _LONG)
    return m["name"] if _plain(letters) in (_plain(of_capitals), _plain(of_long)) or letters.islower() else name


def spells_out(line: str, acronym: str) -> bool:
    """Whether a masthead has an acronym and the name that it stands for: "LNA – Lake News Agency"."""
    parts = re.split(_DASH, line)
    if len(parts) != len(("LNA", "Lake News Agency")) or parts[0].strip() != acronym:
        return False
    return "".join(w[0] for w in re.findall(r"[^\W\d_]+", parts[1]) if w[0].isupper()) == _plain(acronym)


def _plain(letters: str) -> str:
    """Capitals without accents."""
    return "".join(c for c in normalize("NFD", letters) if not combining(c)).upper()
