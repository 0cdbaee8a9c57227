"""Documents and findings for the tests of joining: invented articles, with claims where the text has them."""

from __future__ import annotations

from dragoman.finding import find
from dragoman.joining import join, surface
from dragoman.model.document import Document, Sentence
from dragoman.model.findings import (
    Agreement,
    Commitment,
    Event,
    Figure,
    Findings,
    Mechanism,
    Participant,
    Person,
    Place,
    Position,
    Post,
    SentenceSignature,
)
from dragoman.model.spans import Quote, SourceMap
from dragoman.reading import read_document


def document(
    id_: str,
    text: str,
    language: str = "en",
    published: str | None = None,
    *,
    origin: str | None = None,
    uri: str | None = None,
    title: str | None = None,
) -> Document:
    """A document in which every line is a sentence."""
    sentences, at = [], 0
    for number, line in enumerate(text.split("\n")):
        if line.strip():
            sentences.append(Sentence(at, at + len(line), number))
        at += len(line) + 1
    return Document(
        id=id_,
        uri=uri or f"{id_}.txt",
        name=f"{id_}.txt",
        text=text,
        collected=text,
        source_map=SourceMap.identity(len(text)),
        language=language,
        language_confidence=1.0,
        title=title,
        published=published,
        origin=origin,
        sentences=tuple(sentences),
    )


def quote(doc: Document, words: str) -> Quote:
    """The first place where the document has these words."""
    at = doc.text.index(words)
    return doc.quote(at, at + len(words))


def quotes(doc: Document, words: str) -> tuple[Quote, ...]:
    """Every place where the document has these words."""
    found, at = [], doc.text.find(words)
    while at >= 0:
        found.append(doc.quote(at, at + len(words)))
        at = doc.text.find(words, at + 1)
    return tuple(found)


def person(
    doc: Document,
    key: str,
    name: str,
    country: str | None = None,
    role: str | None = None,
    *,
    rank_code: str | None = None,
    rank: str | None = None,
) -> Person:
    """A person who is named so in the document, with at most one post."""
    mentions = quotes(doc, name)
    posts = (Post(role, role, mentions[0], country=country, rank=rank, rank_code=rank_code),) if role else ()
    return Person(key, name, (name,), country, posts, mentions)


def event(doc: Document, key: str, words: str, kind: str = "meeting", status: str = "held", **more) -> Event:
    """An event that rests on these words; `takers` are keys of persons."""
    takers = tuple(Participant(t, "member") for t in more.pop("takers", ()))
    return Event(key, (quote(doc, words),), kind=kind, name=kind, status=status, participants=takers, **more)


def agreement(doc: Document, key: str, words: str, kind: str, status: str, **more) -> Agreement:
    """An instrument that rests on these words."""
    return Agreement(key, (quote(doc, words),), kind=kind, subject=kind, status=status, **more)


def mechanism(doc: Document, key: str, words: str, **more) -> Mechanism:
    """A standing format that rests on these words."""
    return Mechanism(key, (quote(doc, words),), name=more.pop("name", "commission"), **more)


def commitment(doc: Document, key: str, words: str, status: str = "pledged", **more) -> Commitment:
    """A promise that rests on these words."""
    more = {"by": None, "to": (), "what": "help", **more}
    return Commitment(key, (quote(doc, words),), status=status, **more)


def figure(doc: Document, key: str, words: str, value: float, **more) -> Figure:
    """A figure that rests on these words."""
    return Figure(key, (quote(doc, words),), measure=more.pop("measure", "count"), value=value, **more)


def position(doc: Document, key: str, words: str, actor: str, **more) -> Position:
    """A statement that rests on these words."""
    return Position(key, (quote(doc, words),), actor=actor, act=more.pop("act", "affirm"), topic="peace", **more)


def place(doc: Document, name: str, country: str | None = None, key: str | None = None) -> Place:
    """A place that the document names so."""
    return Place(name, country, key, quotes(doc, name))


def findings(
    doc: Document, negated: tuple[int, ...] = (), concepts: dict[int, set[str]] | None = None, **claims
) -> Findings:
    """Findings with signatures taken from what the passages show; `negated` and `concepts` go by sentence."""
    concepts = concepts or {}
    signatures = tuple(
        SentenceSignature(
            s.start,
            s.end,
            frozenset(f"state:{c}" for c in surface.states(doc.text[s.start : s.end], doc.language))
            | concepts.get(k, set()),
            surface.numbers(doc.text[s.start : s.end], doc.language),
            surface.names(doc.text[s.start : s.end], doc.language),
            k in negated,
        )
        for k, s in enumerate(doc.sentences)
    )
    return Findings(doc.id, True, signatures=signatures, **{k: tuple(v) for k, v in claims.items()})


# One invented article in three languages: the hand-over of boats by Iceland to Ghana.
ENGLISH = """Iceland hands over two boats to Ghana
Iceland handed over two patrol boats to the navy of Ghana in Tema on Friday, 6 June 2025.
Foreign Minister Sigridur Karlsdottir and Defence Minister Kofi Mensah-Adu signed the protocol.
Karlsdottir said that Reykjavik would train 45 sailors from Ghana until 2027.
Mensah-Adu thanked Iceland for 12 years of friendship.
The trade between the two countries came to 38 million dollars in 2024.
The two sides did not discuss a base at Takoradi."""

SWEDISH = """Island överlämnar två båtar till Ghana
Island överlämnade två patrullbåtar till Ghanas flotta i Tema fredagen den 6 juni 2025.
Utrikesminister Sigridur Karlsdottir och försvarsminister Kofi Mensah-Adu undertecknade protokollet.
Karlsdottir sade att Reykjavik ska utbilda 45 sjömän från Ghana till 2027.
Mensah-Adu tackade Island för 12 års vänskap.
Handeln mellan de två länderna uppgick till 38 miljoner dollar 2024.
De två sidorna diskuterade inte en bas i Takoradi."""

DUTCH = """IJsland draagt twee boten over aan Ghana
IJsland heeft vrijdag 6 juni 2025 in Tema twee patrouilleboten overgedragen aan de marine van Ghana.
Minister Sigridur Karlsdottir en minister van Defensie Kofi Mensah-Adu tekenden het protocol.
Karlsdottir zei dat Reykjavik tot 2027 54 matrozen uit Ghana zal opleiden.
Mensah-Adu bedankte IJsland voor 12 jaar vriendschap.
De handel tussen de twee landen bedroeg in 2024 38 miljoen dollar.
De twee partijen spraken niet over een basis in Takoradi."""

# Another paper on the same day's events, written by itself.
INDEPENDENT = """Ghana's fleet grows
Two boats from Reykjavik lay in the harbour of Tema yesterday, freshly painted.
Kofi Mensah-Adu, who runs the defence ministry, called them a gift without strings.
Fishermen complain that foreign trawlers empty their nets.
The opposition wants to know what fuel will cost.
Sigridur Karlsdottir flies on to Lome today."""


def disagreements_between(*texts: tuple[str, str, str]) -> list[tuple[str, tuple[str, ...]]]:
    """What texts (language, day of publication, text) disagree on, with the values of each reading."""
    documents = [
        read_document(text, uri=f"{number}.txt", hints={"language": language, "published": published})
        for number, (language, published, text) in enumerate(texts)
    ]
    joined = join([(document, find(document)) for document in documents])
    return sorted((d.about, tuple(sorted(r.value for r in d.readings))) for d in joined.disagreements)
