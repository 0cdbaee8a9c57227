"""Which language a text is in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from dragoman.reading.words import boilerplate

UNKNOWN = "und"
SAMPLE = 2_000  # characters that decide; more make no difference
FEW = 20  # letters below which a language is a guess
SURE = 0.75  # below this the fast detector meets a language that it does not hold
DOUBT = 0.93  # below this a language that others are mistaken for asks for a second opinion
PLENTY = 400  # characters from which names weigh less and a score means more
DOUBT_IN_PLENTY = 0.8
CLOSE = 0.03  # scores as close as this are a draw
FOREIGN = 0.85  # how sure another language of a passage must be
RARER = 0.3  # how much rarer Malay is met than Indonesian

_DENSE = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_LETTERS = re.compile(r"[^\W\d_]")
_NOISE = re.compile(r"(?<!\S)[^\s\d_/@]*+[\d_/@]\S*")
_TAGS = {"no": "nb"}


def identify_language(text: str) -> tuple[str, float]:
    """The language of `text` as a BCP 47 tag, and how sure that is (0..1).

    `und` and 0 where there are no letters to go by; a few letters never make it sure.
    """
    sample = _NOISE.sub(" ", text[:SAMPLE])
    if not _LETTERS.search(sample):
        sample = text[:SAMPLE]
        if not _LETTERS.search(sample):
            return UNKNOWN, 0.0
    tag, confidence = _identified(sample)
    if len(sample) < FEW:
        letters = len(_LETTERS.findall(sample))
        confidence *= min(1.0, (letters * 3 if _DENSE.search(sample) else letters) / FEW)
    return tag, confidence


def _identified(sample: str) -> tuple[str, float]:
    details = _fast().detect_details(sample)
    scores = details.scores
    ranked = sorted(scores, key=scores.__getitem__, reverse=True)
    if not ranked:
        return _second(sample, UNKNOWN, 0.0, False)
    best = _by_letters(sample, ranked, scores)
    score = min(1.0, float(scores[best]))
    draw = len(ranked) > 1 and best == ranked[0] and score - float(scores[ranked[1]]) < CLOSE
    if score < SURE or _mistaken(best, score, draw, sample):
        return _second(sample, best, score, draw)
    return _tag(best), score


def foreign_language(text: str, language: str) -> str | None:
    """The language of a passage, where it is clearly not `language`."""
    details = _fast().detect_details(text)
    fast = _tag(details.language)
    if fast in (language, UNKNOWN) or not details.reliable:
        return None
    found, confidence = identify_language(text)
    return found if found != language and confidence >= FOREIGN else None


def plausibility(text: str) -> float:
    """How much `text` looks like some language at all (0..1)."""
    scores = _fast().detect_details(text[:SAMPLE]).scores
    return float(max(scores.values(), default=0.0))


def _by_letters(sample: str, ranked: list[str], scores: dict[str, float]) -> str:
    """The best language, where a draw between neighbours is decided by letters that only one of them has."""
    best = ranked[0]
    letters = boilerplate().letters
    if best not in letters:
        return best
    folded = set(sample.lower())
    for language in ranked:
        if scores[language] < scores[best] - 2 * CLOSE:
            break
        if folded & set(letters.get(language, "")):
            return language
    draw = [language for language in ranked if scores[language] >= scores[best] - CLOSE]
    return "ru" if "ru" in draw and not folded & set("".join(letters[x] for x in letters if x != "ru")) else best


def _mistaken(language: str, score: float, draw: bool, sample: str) -> bool:
    """Whether the fast detector may have met a language that it does not hold."""
    known = boilerplate()
    others = known.mistaken.get(language)
    if not others:
        return False
    marks = [known.letters[other] for other in others if other in known.letters]
    if marks and set(sample.lower()) & set("".join(marks)):
        return True
    return score < (DOUBT if len(sample) < PLENTY else DOUBT_IN_PLENTY) or (draw and not marks) or _always(language)


def _always(language: str) -> bool:
    """Whether the fast detector cannot tell the language from its sister at any score."""
    return language == "ms"


def _second(sample: str, first: str, score: float, draw: bool) -> tuple[str, float]:
    """The opinion of the slower detector with more languages, weighed against the first."""
    ranked = _slow().rank(sample)
    tag, probability = ranked[0][0], float(ranked[0][1])
    rivals = boilerplate().mistaken.get(first, ())
    if _always(first) and tag in (first, *rivals):
        # one continuum of speech with one standard far more often met: the other must be clearly likelier
        chances = {code: float(chance) for code, chance in ranked}
        best = max((first, *rivals), key=lambda code: chances.get(code, 0.0) * (RARER if code == first else 1.0))
        return _tag(best), min(score, 0.9)
    if first in (tag, UNKNOWN):
        return _tag(tag), max(score, probability)
    if tag in rivals and probability >= (0.5 if draw or score < DOUBT_IN_PLENTY else 0.9):
        return _tag(tag), probability
    if score < SURE and tag not in _fast().LANGUAGES and probability >= 0.95:
        return _tag(tag), probability * 0.9
    if score < SURE / 2 and probability > 0.8:
        return _tag(tag), probability * 0.8
    return _tag(first), score


def _tag(code: str) -> str:
    return _TAGS.get(code, code)


@lru_cache(maxsize=1)
def _fast() -> Any:
    import eldc

    eldc.init()
    return eldc


@lru_cache(maxsize=1)
def _slow() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
