"""One item with every passage that it rests on, and lists of what search found, for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

import orjson

from dragoman.model.dates import humanise
from dragoman.output import labels
from dragoman.record import Record
from dragoman.store.search import Hit
from dragoman.store.store import Head

_SINGULAR: Final = {"stories": "story", "commitments": "commitment"}
_DATES: Final = frozenset({"date", "deadline", "period", "published", "first_held", "last_held", "next_planned"})
_COUNTRIES: Final = frozenset({"parties", "country", "host", "by", "to", "on_behalf_of", "addressee", "actor"})
_APART: Final = frozenset(
    {
        "table",
        "id",
        "kind",
        "name",
        "title",
        "text",
        "evidence",
        "mentions",
        "claims",
        "readings",
        "history",
        "posts",
        "judged",
        "settled",
    }
)


def singular(table: str) -> str:
    """The word for one item of a table."""
    return _SINGULAR.get(table, table.removesuffix("s"))


def _said(entry: dict[str, Any]) -> str:
    """What somebody said of an item, on one line; what the program found beside what stands there now."""
    done = labels.DONE[entry["act"]]
    if entry["act"] == "correct":
        done = f"found: {entry['field']} {_value(entry['found'])}, {done} to {_value(entry['value'])}"
    given = f"; {labels.shortened(entry['text'])}" if entry.get("text") else ""
    overruled = " (overruled)" if entry.get("overruled") else ""
    return f"{done} by {labels.shortened(entry['by'], 80)} on {humanise(entry['on'][:10])}{given}{overruled}"


def _value(value: Any) -> str:
    if isinstance(value, (list, dict)):
        return labels.shortened(orjson.dumps(value).decode())
    return "nothing" if value in (None, "") else labels.shortened(str(value))


def as_text(plain: dict[str, Any], record: Record) -> str:
    """An item (from `Record.show`) with its fields and passages."""
    heads = {head.id: head for head in record.store.heads()}
    names = {actor.id: actor.name for actor in record.actors()}
    kind = plain.get("kind") or plain.get("about")
    title = plain.get("name") or plain.get("title") or plain.get("subject") or plain.get("what") or ""
    lines = [f"{singular(plain['table'])} {plain['id']}" + (f" ({labels.words(kind)})" if kind else "")]
    lines += [labels.shortened(title, 300)] if title else []
    lines += list(_fields(plain, names))
    for post in plain.get("posts", ()):
        lines.append(f"  {labels.words(post['role'])}: {post['title']}, {labels.country(post['country'])}")
        lines += list(_passages(post["evidence"], heads, "    "))
    for step in plain.get("history", ()):
        lines.append(f"  {labels.words(step['status'])} {humanise(step['date'])}".rstrip())
        lines += list(_passages(step["evidence"], heads, "    "))
    for reading in plain.get("readings", ()):
        lines.append(f"  {labels.words(reading.get('value') or reading.get('kind'))}")
        lines += list(_passages(reading.get("evidence", ()), heads, "    "))
    lines += [f"  settled: {_said(entry)}" for entry in plain.get("settled", ())]
    lines += [f"  {_said(entry)}" for entry in plain.get("judged", ())]
    evidence = plain.get("evidence") or plain.get("mentions") or []
    if evidence:
        lines += ["", "Passages" if len(evidence) > 1 else "Passage", *_passages(evidence, heads, "  ")]
    if plain["table"] == "documents":
        lines += ["", plain["text"]]
    return "\n".join(lines)


def _fields(plain: dict[str, Any], names: dict[str, str]) -> Iterator[str]:
    for name, value in plain.items():
        if name in _APART or value in (None, "", [], {}):
            continue
        shown = _shown(name, value, names)
        if shown:
            yield f"  {name.replace('_', ' '):20}{shown}"


def _shown(name: str, value: Any, names: dict[str, str]) -> str:
    if name in _DATES:
        return humanise(value)
    if name in _COUNTRIES:
        values = value if isinstance(value, list) else [value]
        return labels.listed(names.get(v) or labels.country(v) for v in values)
    if isinstance(value, dict):
        return ", ".join(str(v) for v in value.values() if v)
    if isinstance(value, list):
        return "; ".join(filter(None, (_shown("actor" if isinstance(v, str) else "", v, names) for v in value)))
    return labels.number(value) if isinstance(value, float) and value > 1 else str(value)


def _passages(evidence: Iterable[dict[str, Any]], heads: dict[str, Head], indent: str) -> Iterator[str]:
    for passage in evidence:
        head = heads.get(passage["document"])
        yield f"{indent}“{' '.join(passage['quote'].split())}”"
        place = f"characters {passage['start']}–{passage['end']}"
        place += f", as collected {passage['source_start']}–{passage['source_end']}"
        yield f"{indent}  {source_line(head) if head else passage['document']}; {place}"


def source_line(head: Head) -> str:
    """A document in a few words: outlet, date, language, file."""
    parts = [
        head.publisher or "",
        humanise(head.published),
        labels.language(head.language),
        head.name,
        head.id,
    ]
    return ", ".join(part for part in parts if part)


def hits_as_text(hits: Iterable[Hit]) -> str:
    """What search found, each with the passage that holds the words."""
    lines = []
    for hit in hits:
        about = ", ".join(filter(None, (humanise(hit.date), labels.language(hit.language or ""))))
        name = labels.shortened(hit.name, 120)
        lines.append(f"{singular(hit.kind)} {hit.id}  {name}" + (f" ({about})" if about else ""))
        if hit.excerpt and hit.excerpt != hit.name:
            lines.append(f"    “{labels.shortened(hit.excerpt, 200)}”")
    return "\n".join(lines)
