"""A record of invented texts, for judgements to be made on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dragoman import Record, find, read_document
from dragoman.store.codec import Packed, Source, pack

VISIT = """Accra, 4 June 2031 - Iceland and Ghana sign protocol on ports

Iceland's Foreign Minister Sigridur Karlsdottir met Ghana's Defence Minister Kofi Mensah-Adu in Tema on Wednesday.

The two ministers signed a protocol on port security. Iceland will grant Ghana 3.5 million euros.

The third session of the joint commission of Iceland and Ghana will be held in Reykjavik on 4 December 2031.
"""
BESUCH = """Island und Ghana unterzeichnen Protokoll über Häfen

Accra, 4. Juni 2031. Die isländische Außenministerin Sigridur Karlsdottir hat am Mittwoch in Tema den ghanaischen
Verteidigungsminister Kofi Mensah-Adu getroffen.

Die beiden Minister unterzeichneten ein Protokoll über die Sicherheit von Häfen. Island gibt Ghana 4,5 Millionen Euro.

Die dritte Sitzung der gemeinsamen Kommission von Island und Ghana hat am 4. Dezember 2031 in Reykjavik stattgefunden.
"""
LATER = """Reykjavik, 5 December 2031 - Iceland and Ghana hold commission

The third session of the joint commission of Iceland and Ghana was held in Reykjavik on 4 December 2031. Karlsdottir
and Mensah-Adu took part. Iceland gave Ghana 3.5 million euros for port security.
"""
TALKS = """Suva, 2 May 2031 - Fiji and Peru hold talks on fisheries

Fiji's President Ana Vakatora received Peru's Foreign Minister Luis Quispe in Suva on Friday. Quispe thanked Fiji.
"""


def packed(name: str, text: str) -> Packed:
    document = read_document(text.encode(), name)
    return pack(Source(name, ""), document, find(document))


TEXTS = {
    name: packed(name, text)
    for name, text in (("visit.txt", VISIT), ("besuch.txt", BESUCH), ("later.txt", LATER), ("talks.txt", TALKS))
}


def export(record: Record) -> bytes:
    return b"".join(record.json_chunks())


def tables(record: Record) -> list[list[object]]:
    """The rows of all tables that lists, counts and filters are made of."""
    names = ("item", "link", "listing", "found", "found_link", "concern", "standing")
    return [sorted(record.store._connection.execute(f"SELECT * FROM {name}").fetchall()) for name in names]


@pytest.fixture
def record() -> Iterator[Record]:
    """Two versions of an article, a later report, and one about other states."""
    with Record.in_memory() as made:
        made.store.add(TEXTS.values())
        made.join()
        yield made
