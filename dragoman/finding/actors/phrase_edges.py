"""Where the words of an office before a name begin: what belongs to it, and what is another phrase."""

from __future__ import annotations

from dragoman.finding.actors.counted import is_counted
from dragoman.finding.actors.phrase_joints import apart, from_to, met, one_phrase, opens_object
from dragoman.finding.actors.posts import CORES, ROYAL
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag

_TOWNS = frozenset({"capital", "city"})
_GOVERNED = _TOWNS | {"state"}
_LANDS = _TOWNS | {"state", "adjective", "demonym", "organisation"}
# How far before a town its "in" begins, in characters.
_PLACED = 5
# What may stand before an office and belong to it, and what never does.
_BELONGS = frozenset({
    "modifier", "adjective", "state", "demonym", "organisation", "body", "portfolio", "topic", "capital", "place", "city",
    "honorific",
})  # fmt: skip
_OPENERS = frozenset({"with", "between", "by", "from", "to", "in", "at", "about", "sidelines"})
# Who serves somebody, and who is served; what stands between the two offices.
_SERVING = frozenset(
    {"spokesperson", "adviser", "envoy", "special_representative", "chief_of_staff", "assistant", "official"}
)
_SERVED = frozenset({
    "president", "prime_minister", "premier", "minister", "chancellor", "king", "head_of_state", "head_of_government",
    "foreign_minister", "defence_minister", "monarch", "heir", "vice_president", "secretary_general",
})  # fmt: skip
# How far before an office the verb stands whose subject it is, in characters.
_VERB_REACH = 40
# What makes the second of two offices part of the first.
_COMPLEMENT_OF = frozenset({"of", "for", "from", "by", "and", "or", "about", "relative", "that"})
# What is no field of a minister, and how many words go on about fields behind a comma.
_BESIDE = frozenset({"take_part", "accompany"})
_NO_FIELD = CORES | _LANDS | {"honorific", "verb", "say", "auxiliary", "pronoun", "body"}
_LONGEST_FIELD = 8
# How many tokens a bracket has that says what an office is for.
_DESK = 6
_NAMING = frozenset({"organisation", "body", "portfolio"})
_OWN = _LANDS | {"modifier"}
_LISTING = frozenset({"by", "from", "to", "between"})
_SERVES = frozenset({"of", "for", "from", "articles"})
_TELLING = frozenset({"that", "subordinators"})


def office_edges(scene: Scene, start: int, end: int, beside: bool) -> tuple[int, int]:
    """Begin at the words that belong to the office beside the name: what comes before is another phrase.

    `beside` is set where no comma parts the office from the name.
    """
    cores = [t for t in scene.between(start, end) if t.meaning.concept in CORES]
    first = cores[-1]
    if beside and _is_served(scene, cores, end):
        return _own_edge(scene, first, start), end
    for core in reversed(cores[:-1]):
        if core.end > first.start:
            continue
        if (
            not one_phrase(scene, core.end, first.start)
            or is_counted(scene, core)
            or met(scene, core, first)
            or opens_object(scene, core.end, first.start)
            or from_to(scene, start, core, first)
        ):
            break
        first = core
    edge, towns = first.start, _TOWNS
    every = list(scene.between(start, edge))
    owners = {t.start for t in every if t.concept == "pronoun"}
    for tag in reversed(every):
        if tag.start in owners:
            break  # "his colleague"
        if tag.end > edge or _inside_another(tag, every):
            continue
        if len(scene.text[tag.end : edge].split()) > 2:
            break
        concept = tag.meaning.concept
        if concept in ("not_name", "particle"):
            continue
        if concept in _GOVERNED and _opens_with_of(scene, edge):
            break  # "the visit to A of B's president"
        if concept in towns and scene.text[tag.end : edge].strip() not in ("", "'s", "’s"):
            break
        if concept == "word" and tag.meaning.code == "and" and apart(scene, every, tag, first):
            break
        if concept == "word" and tag.meaning.code in _OPENERS:
            break
        if concept not in _BELONGS and not (concept == "word" and tag.meaning.code in ("articles", "of", "and")):
            break
        if concept in _TOWNS and (towns is _LANDS or _in_town(scene, tag)):
            break  # "in Oslo Togos Minister": the town is where they are
        edge, towns = tag.start, _LANDS if concept in _LANDS else towns
    return edge, end


def _opens_with_of(scene: Scene, edge: int) -> bool:
    """Whether "of", and no article, is the first word of a stretch."""
    codes = {t.code for t in scene.behind(edge, 1, "word") if t.start == edge}
    return "of" in codes and "articles" not in codes


def behind_subject(scene: Scene, start: int, end: int) -> int:
    """Where the office before a name begins that stands behind an inverted subject.

    "In B trifft der Minister (am Abend auch) Premierminister X": behind the verb, the first of two offices is who acts.
    """
    every = [t for t in scene.between(start, end) if t.concept in CORES and t.concept != "rank"]
    cores = [t for at, t in enumerate(every) if not at or t.start >= every[at - 1].end]
    if len(cores) < 2 or not scene.grammar.verb_second or not _is_apart(scene, cores[0].end, cores[1].start):
        return start
    if cores[1].code in ROYAL and cores[0].end + 1 == cores[1].start:
        return start  # "… trifft Außenminister Prinz X"
    for verb in scene.between(max(0, start - _VERB_REACH), cores[0].start, "verb", "auxiliary"):
        gap = scene.between(verb.end, cores[0].start, "word", "adjective")
        # "Trifft der kenianische Minister Präsidentin X".
        articles = sum(t.end - t.start for t in gap if t.code == "articles" or t.concept == "adjective")
        if verb.meaning.form != "noun" and len(scene.text[verb.end : cores[0].start].replace(" ", "")) <= articles:
            return cores[1].start
    return start


def _is_apart(scene: Scene, start: int, end: int) -> bool:
    """Whether two offices stand side by side, with adverbs and "his" at most between: neither is of the other."""
    if not scene.text[start:end].strip():
        return True
    if "," in scene.text[start:end]:
        return False
    if next(iter(scene.between(start, end, "event")), None) is not None:
        return True  # "was de diplomaat op bezoek bij de voorzitter, X"
    tags = [t for t in scene.between(start, end, "word", "pronoun", "portfolio", "body") if t.end <= end]
    owned = any(t.code == "possessive" for t in tags)
    if any(t.concept != "word" or t.code in _COMPLEMENT_OF for t in tags if t.code != "possessive"):
        return False
    known = sum(len(scene.text[a:b].split()) for a, b in {(t.start, t.end) for t in tags})
    return owned or len(scene.text[start:end].split()) > known or any(t.code in ("also", "with") for t in tags)


def leads_to_next(scene: Scene, start: int, end: int, name: int) -> bool:
    """Whether words behind an office holder are of the next in a list: "by Minister A, the envoy to Peru, B, and the deputy C"."""
    article = any(
        t.code == "articles" and not scene.text[start : t.start].strip() for t in scene.behind(start, _PLACED, "word")
    )
    titles = [t for t in scene.between(end, name) if t.concept in CORES or t.concept == "honorific"]
    own = min((t.start for t in titles), default=name)  # ", General B", ", Ambassador B"
    return article and scene.text[end:own].strip() == ","


def opens_list_item(scene: Scene, start: int) -> bool:
    """Whether "by", or "of" that is no article, stands right behind a comma: another of a list ("von A, vom Botschafter in Peru, B")."""
    first = scene.tokens.first_at(start)
    codes = {t.code for t in scene.token_tags[first] if t.concept == "word"} if first < len(scene.tokens) else set()
    return bool(codes & _LISTING) or codes == {"of"}


def goes_on_field(scene: Scene, start: int, end: int) -> bool:
    """Whether words behind a comma are further fields of a minister: "Minister of Trade, | Industry and Tourism | X"."""
    texts, tags = scene.tokens.texts, scene.token_tags
    first, last = scene.tokens.first_at(start), scene.tokens.last_before(end)
    joints = [at for at in range(first, last) if any(t.code == "and" for t in tags[at])]
    if not joints or joints[-1] == last - 1 or last - first > _LONGEST_FIELD:
        return False
    return not any(texts[at] == "," or any(t.concept in _NO_FIELD for t in tags[at]) for at in range(first, last))


def desk_in(scene: Scene, at: int) -> int | None:
    """Where a bracket opens that says of an office what it is for: "Joint Secretary (Southern Africa) X"."""
    opened = next((i for i in range(at - 1, max(0, at - _DESK), -1) if scene.tokens.texts[i] == "("), None)
    if opened is None:
        return None
    return opened if any(t.concept in CORES and t.concept != "rank" for t in scene.token_tags[opened - 1]) else None


def at_place(scene: Scene, start: int, end: int) -> bool:
    """Whether what follows is where an office holder is: "diplomats at the border town of X", "officers in X"."""
    last = max(t.end for t in scene.between(start, end) if t.concept in CORES)
    words = {t.start: scene.text[t.end : end].strip() for t in scene.between(last, end, "word") if t.end <= end}
    if any(not rest and _is_placing(scene, at) for at, rest in words.items()):
        return True
    spots = [t for t in scene.between(last, end, "spot") if t.end <= end]
    if not spots:
        return False
    joints = [t.end for t in scene.between(spots[-1].end, end, "word") if t.code == "of"]
    return not scene.text[max([spots[-1].end, *joints]) : end].strip()


def _is_placing(scene: Scene, at: int) -> bool:
    """Whether a word is "in" or "at", and never an article, "of" or "with"."""
    codes = {t.code for t in scene.token_tags[scene.tokens.first_at(at)] if t.concept == "word"}
    return bool(codes & {"in", "at"}) and not codes & {"of", "articles", "with", "and", "by", "for"}


def clause_begins(scene: Scene, start: int, end: int) -> bool:
    """Whether a clause of its own begins between the last office of a stretch and its end: "the envoy, to say that X"."""
    last = max(t.end for t in scene.between(start, end) if t.concept in CORES)
    words = [t for t in scene.between(last, end, "word") if t.end <= end]
    open_to = {(t.start, t.end) for t in words if t.code not in _TELLING}
    return any(t.code in _TELLING and (t.start, t.end) not in open_to for t in words)


def others_begin(scene: Scene, start: int, end: int) -> bool:
    """Whether somebody else is named behind the last office of a stretch: "received the envoy in the presence of Mr X"."""
    last = max(t.end for t in scene.between(start, end) if t.concept in CORES)
    verbs = scene.between(last, end, "verb")
    return any(t.code in _BESIDE and t.meaning.form != "noun" and t.end <= end for t in verbs)


def _is_served(scene: Scene, cores: list[Tag], end: int) -> bool:
    """Whether the office right before a name is of whom another serves: "the spokesman of President X"."""
    last = cores[-1]
    if last.code not in _SERVED or scene.text[last.end : end].strip():
        return False
    before = [t for t in cores if t.start < last.start and t.code in _SERVING]
    if not before:
        return False
    words = [t for t in scene.between(before[-1].start, last.start) if t.end <= last.start and t.concept == "word"]
    between = scene.text[min(before[-1].end, last.start) : last.start]
    return any(t.code in _SERVES for t in words) and "," not in between and not any(
        t.concept == "word" and t.code not in _SERVES and t.start >= before[-1].end
        for t in words if not any(o.code in _SERVES and o.start == t.start for o in words)
    )  # fmt: skip


def _own_edge(scene: Scene, core: Tag, floor: int) -> int:
    """Where an office begins with the state, or the words for its rank, right before it."""
    edge = core.start
    for tag in reversed(list(scene.between(floor, core.start))):
        if tag.end <= edge and tag.concept in _OWN and not scene.text[tag.end : edge].strip(" '’s"):
            edge = tag.start
    return edge


def _inside_another(tag: Tag, tags: list[Tag]) -> bool:
    """Whether a word is part of a longer name: the "investment" of an investment bank."""
    return any(
        t.concept in _NAMING and t.start <= tag.start and tag.end <= t.end and t.end - t.start > tag.end - tag.start
        for t in tags
    )


def _in_town(scene: Scene, town: Tag) -> bool:
    """Whether a town stands right behind "in" and owns nothing: "in Oslo Minister X"."""
    text = scene.text
    if text[town.end : town.end + 2] in ("'s", "’s") or (scene.grammar.genitive_s == "s" and text[town.end - 1] == "s"):
        return False
    near = scene.between(max(0, town.start - _PLACED), town.start, "word")
    return any(t.code in ("in", "to") and not text[t.end : town.start].strip() for t in near)
