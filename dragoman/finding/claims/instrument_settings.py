"""What is said of an instrument without a predicate of its own: by talks, a parliament, a list, or in it."""

from __future__ import annotations

from typing import Final

from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# How far a noun for talks may stand from the instrument, in characters.
NEGOTIATED_REACH: Final = 45
# The same where the talks name their parties: "talks between Bhutan and Uruguay on a trade accord".
BETWEEN_REACH: Final = 80
# How far before a joint statement the "in" stands with which something is said in it, in characters.
STATED_REACH: Final = 16
# How far into its sentence "among them" stands, in characters.
LISTED_REACH: Final = 8
# How many words may stand between "talks" and what they are on.
TALKS_REACH: Final = 4
# Whoever says so wants something; how far before the instrument, in characters.
_WISHES: Final = frozenset({"support", "propose", "demand", "request", "hope"})
WISHED_REACH: Final = 60
# Of these nobody wants one from somebody else.
_NO_DEALING: Final = frozenset({"plan", "contract", "communique", "joint_statement"})
# How far before an instrument the word for wanting it stands, in characters.
WANTED_REACH: Final = 30
_LASTING: Final = ("terminate", "withdraw", "extend")
# How close to an instrument the year stands that dates it, in characters.
DATED_REACH: Final = 20
# How far before an instrument the word for its part begins, in characters.
PART_REACH: Final = 28
# What opens talks.
_BEGINNING: Final = frozenset({"open", "launch", "negotiate"})
YEAR_LENGTH: Final = 4
# What states are bound by; how far before it the word stands under which something is done, in characters.
_LAW: Final = frozenset({"treaty", "agreement", "protocol"})
GROUND_REACH: Final = 45
_PARLIAMENTS: Final = ("parliament", "house", "senate", "assembly", "congress", "riksdag")


def speaks_for_both(scene: Scene, sentence: SceneSentence, tag: Tag) -> bool:
    """Whether something is said in a joint statement, which so has been issued."""
    if tag.code not in ("joint_statement", "communique") or not sentence.has("say"):
        return False
    before = scene.between(max(sentence.start, tag.start - STATED_REACH), tag.start, "word")
    return any(t.code == "in" and len(scene.text[t.end : tag.start].split()) <= 1 for t in before)


def told_before(scene: Scene, sentence: SceneSentence) -> Clause | None:
    """The clause before that says what was done with the instruments a sentence lists: "Among them is a memorandum"."""
    listing = next((t for t in sentence.of("word") if t.code == "specifying"), None)
    if listing is None or sentence.index == 0 or listing.start - sentence.start > LISTED_REACH:
        return None
    before = scene.sentences[sentence.index - 1]
    clauses = (c for c in before.clauses if c.has("verb", "sign", "conclude", "adopt", "agree", "exchange"))
    return next(
        (c for c in clauses if any(q.kind == "count" and c.start <= q.start < c.end for q in before.quantities)), None
    )


def has_parliament(clause: Clause) -> bool:
    """Whether a clause names a parliament, or a chamber of one."""
    return any((t.meaning.kind or t.code).endswith(_PARLIAMENTS) for t in clause.of("body"))


def is_awaited(clause: Clause, tag: Tag) -> bool:
    """Whether an instrument lies before a parliament that is to approve it."""
    approval = any(t.code in ("ratify", "adopt") and t.meaning.form == "noun" for t in clause.of("verb"))
    bodies = has_parliament(clause)
    done = any(t.meaning.form != "noun" and t.code != "await" and t.start > tag.end for t in clause.of("verb"))
    return approval and bodies and not done


def waits_for_signature(clause: Clause, tag: Tag) -> bool:
    """Whether an instrument is to take effect once it is signed, so that its text is agreed."""
    verbs = (t for t in clause.of("verb") if t.code == "enter_into_force" and t.meaning.form in ("inf", "fut", "pres"))
    effect = next((t for t in verbs if t.start > tag.end), None)
    if effect is None or clause.has("auxiliary", "hoped", "conditional"):
        return False
    return any(t.code == "sign" and t.meaning.form == "noun" and t.start > effect.end for t in clause.of("verb"))


def is_to_be_ratified(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether somebody urges to ratify an instrument named with its parties: what is yet to be ratified is signed."""
    if not clause.has("verb", "ratify") or clause.has("word", "negation"):
        return False
    return any(t.code == "between" for t in scene.behind(tag.end, NEGOTIATED_REACH, "word"))


def is_called_for(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether somebody wants an instrument that is not there yet: "called for a trade agreement between A and B"."""
    wishes = (t for t in clause.of("say") if t.code in _WISHES and t.meaning.form != "noun")
    wish = next((t for t in wishes if 0 < tag.start - t.end < WISHED_REACH), None)
    # Whoever supports a truce with somebody is not one of those between whom it is to be.
    parted = ("between",) if wish is not None and wish.code in ("support", "hope") else ("between", "with")
    named = (t.code in parted for t in scene.behind(tag.end, NEGOTIATED_REACH, "word"))
    if wish is None or not any(named):
        return False
    return is_new(scene, tag)


def is_wanted(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether somebody wants a new instrument: "wants a binding agreement", "vill se ett bindande avtal"."""
    if tag.code in _NO_DEALING or not is_new(scene, tag):
        return False
    wishes = (t for t in clause.of("auxiliary") if t.code == "hoped")
    wish = next((t for t in wishes if 0 < tag.start - t.end < WANTED_REACH), None)
    if wish is None:
        return False
    # Whoever wants to do something with it wants that.
    return not any(wish.end <= t.start and t.meaning.form != "noun" for t in clause.of("verb", "say"))


def is_new(scene: Scene, tag: Tag) -> bool:
    """Whether an instrument has an article that does not point back."""
    articles = [t for t in scene.before(tag.start, NEGOTIATED_REACH, "word") if t.code == "articles"]
    return bool(articles) and scene.text[articles[-1].start : articles[-1].end].lower() not in scene.grammar.pointing


def lasts(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether somebody only wants to end or extend an instrument, which so is in force: "wants to leave the treaty"."""
    before = [c for c in scene.sentences[clause.sentence].clauses if c.end <= clause.start]
    if clause.kind == "that" and before and before[-1].has("say", "demand", "request"):
        return False  # what others are to do with it says too little
    beside = scene.text[tag.start - DATED_REACH : tag.end + DATED_REACH]
    return clause.has("verb", *_LASTING) and not is_new(scene, tag) and not any(letter.isdigit() for letter in beside)


def resumed_by(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> Clause | None:
    """The clause whose row of objects goes on behind a relative clause: "signed a pact that …, and a contract"."""
    at = sentence.clauses.index(clause)
    if at == 0 or clause.kind not in ("relative", "that") or not sentence.clauses[at - 1].has("instrument"):
        return None
    joined = next((t for t in clause.of("word") if t.code == "and" and t.end < tag.start), None)
    comma = scene.text.find(",", clause.start, tag.start)
    if joined is None or comma < 0 or scene.text[comma + 1 : joined.start].strip() or not is_new(scene, tag):
        return None
    return (
        None if any(t.start > joined.start for t in clause.of("verb", "auxiliary", "say")) else sentence.clauses[at - 1]
    )


def begins_later(scene: Scene, sentence: SceneSentence, clause: Clause, tag: Tag) -> bool:
    """Whether talks on an instrument are yet to begin: "will open negotiations on", "proposed to negotiate"."""
    for verb in clause.of("verb"):
        if verb.code not in _BEGINNING or verb.meaning.form not in ("inf", "fut", "pres"):
            continue
        if clause.has("verb", "resume") or clause.has("word", "negation"):
            return False
        talks = verb.code == "negotiate" or any(t.code == "negotiation" for t in clause.of("event"))
        if not talks:
            continue
        if verb.meaning.form == "fut" or clause.has("auxiliary", "planned", "future", "hoped", "conditional"):
            return True
        before = sentence.clauses[: sentence.clauses.index(clause) + 1][-2:]
        wanted = any(c.has("say", *_WISHES) or c.has("verb", "propose", "plan") for c in before)
        if wanted and (verb.meaning.form == "inf" or clause.kind == "that"):
            return True
    proposed = next((t for t in clause.of("verb", "say") if t.code == "propose" and t.meaning.form != "noun"), None)
    noun = next((t for t in clause.of("event") if t.code == "negotiation" and t.end <= tag.start), None)
    if proposed is None or noun is None or proposed.start > noun.start:
        return False
    return next(scene.between(proposed.end, noun.start, "verb"), None) is None


def is_former(scene: Scene, year: str | None) -> bool:
    """Whether the year of an instrument is one before that of the text."""
    published = scene.document.published
    return year is not None and bool(published) and year < str(published)[:YEAR_LENGTH]


def governs_now(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether an instrument does what one in force does: "the treaty of 1904 governs transit to this day"."""
    at = sentence.clauses.index(clause)
    # "An agreement of 2020, which covers 134 products"
    clauses = [
        clause,
        *(c for c in sentence.clauses[at + 1 : at + 2] if c.kind in ("relative", "that") and not c.has("instrument")),
    ]
    verbs = (t for c in clauses for t in c.of("verb") if t.code == "govern" and t.meaning.form in ("pres", "part"))
    return next(verbs, None) is not None


def binds(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether something is done under an instrument, or somebody is a party to it: "pursuant to the treaty of 1904"."""
    ground = next(scene.between(max(clause.start, tag.start - GROUND_REACH), tag.start, "ground"), None)
    if ground is None or tag.code not in _LAW or clause.has("word", "negation"):
        return False
    between = scene.between(ground.end, tag.start, "verb", "say", "instrument")
    return all(t.meaning.form == "noun" and t.concept != "instrument" for t in between)


def is_part(scene: Scene, tag: Tag) -> bool:
    """Whether only a part of an instrument is spoken of: "the part of the agreement that", "article 5 of the treaty"."""
    part = next(scene.before(tag.start, PART_REACH, "part"), None)
    if part is None:
        return False
    words = list(scene.between(part.end, tag.start))
    return any(t.code in ("of", "in") for t in words) and all(
        t.concept in ("word", "particle", "not_name") and t.code != "and" for t in words
    )


def negotiated(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a noun says that the instrument is being negotiated: "the negotiations for a fisheries accord"."""
    for event in scene.between(max(clause.start, tag.start - BETWEEN_REACH), tag.start, "event"):
        near = tag.start - event.start <= NEGOTIATED_REACH
        if event.meaning.code == "negotiation" and (near or _of_parties(scene, event, tag)):
            return True
        if event.meaning.code == "meeting" and is_new(scene, tag) and _of_parties(scene, event, tag):
            return True
        if not near:
            continue
        words = scene.tokens.first_at(tag.start) - scene.tokens.first_at(event.end)
        about = scene.between(event.end, tag.start, "word")
        if event.meaning.code == "meeting" and words <= TALKS_REACH and any(t.code in ("about", "to") for t in about):
            return True
    # "Is still in the process of negotiation", "in the last phase of negotiations"
    behind = next((e for e in scene.between(tag.end, clause.end, "event") if e.code == "negotiation"), None)
    if behind is None:
        return False
    last = list(scene.between(tag.end, behind.start, "word", "verb", "auxiliary", "instrument"))
    said = (t for t in last if t.concept in ("verb", "instrument") and t.meaning.form != "noun" and t.code != "occur")
    return any(t.code in ("in", "occur") for t in last) and next(said, None) is None


def _of_parties(scene: Scene, talks: Tag, tag: Tag) -> bool:
    """Whether talks name their parties and then what they are on, with nothing said between."""
    words = [t.code for t in scene.between(talks.end, tag.start, "word")]
    said = any(t.meaning.form != "noun" for t in scene.between(talks.end, tag.start, "verb", "say", "auxiliary"))
    return not said and "about" in words and bool({"between", "with"} & set(words[: words.index("about")]))
