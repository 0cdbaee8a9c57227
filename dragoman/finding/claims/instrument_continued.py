"""What a sentence says of an instrument that only the one before it names: "It was signed in May", "The signing is in June"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.claims.instrument_clauses import is_finite
from dragoman.finding.claims.instrument_settings import has_parliament
from dragoman.finding.claims.instrument_verdicts import verdict
from dragoman.finding.events.reality import reality_of
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# What only an instrument goes through, and of it what the active voice tells.
_OF_IT: Final = frozenset(
    {"sign", "initial", "ratify", "enter_into_force", "extend", "amend", "expire", "suspend", "terminate"}
)
_OF_ITSELF: Final = frozenset({"enter_into_force", "expire"})
# Who would be acting instead.
_ACTING: Final = frozenset({"post", "head", "body", "state", "capital", "organisation", "demonym", "adjective"})
# How many words may stand before "signing" where its sentence is about that.
OPENING_WORDS: Final = 3
# How far before "implementation" its "its" begins, in characters.
POSSESSIVE_REACH: Final = 8
# What a noun for it makes of an instrument that is yet to go through it, and of one that has.
_AHEAD: Final = {"sign": "to_be_signed", "ratify": "signed"}
_PAST: Final = {"sign": "signed", "ratify": "ratified"}


def status_of_it(scene: Scene, sentence: SceneSentence) -> tuple[str, Clause] | None:
    """What a sentence that names no instrument says of the one before it, and the clause that does."""
    if not sentence.clauses or sentence.headline:
        return None
    clause = sentence.clauses[0]
    status = (
        _undergone(scene, sentence, clause)
        or _approved(scene, sentence, clause)
        or _of_noun(scene, clause)
        or _not_carried_out(scene, sentence, clause)
    )
    return (status, clause) if status else None


def _undergone(scene: Scene, sentence: SceneSentence, clause: Clause) -> str | None:
    """What happened to "it", the subject: only what nothing but an instrument goes through."""
    for verb in clause.of("verb"):
        if verb.code not in _OF_IT or verb.meaning.form in ("noun", "ger"):
            continue
        if verb.code == "expire" and verb.meaning.form not in ("past", "part"):
            continue  # what is signed today has an end as well
        # "It is to be signed": what is planned with a participle is undergone.
        undergone = verb.meaning.form == "part" and clause.has("auxiliary", "planned")
        undergone = undergone or clause.has("auxiliary", "passive") or verb.code in _OF_ITSELF
        undergone = undergone or (scene.grammar.passive_s and scene.text[verb.end - 1] == "s")
        if not undergone:
            continue
        first = min((t.start for t in clause.tags if is_finite(t)), default=verb.start)
        words = scene.tokens.last_before(first) - scene.tokens.first_at(clause.start)
        if words not in (1, 2) or any(t.concept in _ACTING for t in scene.between(clause.start, first)):
            return None
        if status := _verdict(scene, sentence, clause, verb):
            return status
    return None


def _approved(scene: Scene, sentence: SceneSentence, clause: Clause) -> str | None:
    """What a parliament did with "it", the object: "Ghana's parliament approved it on Monday"."""
    if not has_parliament(clause):
        return None
    verb = next((t for t in clause.of("verb") if t.code == "ratify" and t.meaning.form in ("past", "part")), None)
    if verb is None or not (clause.has("pronoun", "it") or _has_bare_article(scene, sentence, clause)):
        return None
    return _verdict(scene, sentence, clause, verb)


def _has_bare_article(scene: Scene, sentence: SceneSentence, clause: Clause) -> bool:
    """Whether an article has no noun behind it, and so stands for one: "parlementet godkände det i måndags", "l'a approuvé"."""
    days = {d.start for d in sentence.dates}
    for article in clause.of("word"):
        if article.code != "articles" or not _is_pointing(scene, article):
            continue
        behind = article.end + (scene.text[article.end : article.end + 1] == " ")
        next_to = scene.behind(behind, 1, "word", "verb", "auxiliary")
        if behind in days or any(t.code != "articles" and t.meaning.form != "noun" for t in next_to):
            return True
    return False


def _verdict(scene: Scene, sentence: SceneSentence, clause: Clause, verb: Tag) -> str | None:
    reality = reality_of(scene, clause, verb, None)
    unreal = reality.negated or reality.supposed or reality.hoped
    return None if unreal else verdict(scene, sentence, clause, (verb, reality))


def _not_carried_out(scene: Scene, sentence: SceneSentence, clause: Clause) -> str | None:
    """Whether "its implementation" is suspended, and so the instrument."""
    verb = next((t for t in clause.of("verb") if t.code == "suspend" and t.meaning.form in ("past", "part")), None)
    noun = next((t for t in clause.of("verb") if t.code == "implement" and t.meaning.form == "noun"), None)
    if verb is None or noun is None:
        return None
    before = scene.before(noun.start, POSSESSIVE_REACH, "pronoun", "word")
    own = any(t.code == "possessive" or (t.code == "articles" and _is_pointing(scene, t)) for t in before)
    of_other = any(t.code == "of" for t in scene.behind(noun.end, 2, "word"))
    return _verdict(scene, sentence, clause, verb) if own and not of_other else None


def _is_pointing(scene: Scene, article: Tag) -> bool:
    return scene.text[article.start : article.end].lower() in scene.grammar.pointing


def _of_noun(scene: Scene, clause: Clause) -> str | None:
    """What is said of its signing: "The formal signing is to take place in June"; "Ratification is still pending"."""
    nouns = (t for t in clause.of("verb") if t.code in _AHEAD and t.meaning.form == "noun")
    noun = next(nouns, None) or next((t for t in clause.of("event") if t.code == "signing"), None)
    if noun is None or scene.words_between(clause.start, noun.start) > OPENING_WORDS:
        return None
    if any(t.concept in _ACTING for t in scene.between(clause.start, noun.start)):
        return None
    code = noun.code if noun.concept == "verb" else "sign"
    verb = next((t for t in clause.of("verb") if t.start > noun.end and t.meaning.form not in ("noun", "ger")), None)
    reality = reality_of(scene, clause, verb or noun, None)
    if reality.supposed or (verb is None and not clause.has("auxiliary", "planned", "future", "hoped")):
        return None
    if verb is not None and verb.code not in ("occur", "await", "plan", "hold", "postpone"):
        return None
    if reality.status == "held":
        done = verb is not None and verb.meaning.form in ("past", "part") and not reality.negated
        return _PAST[code] if done else _AHEAD[code]
    return _AHEAD[code]
