"""The tables of a record file.

`document` holds what reading and finding made of one input, `judgement` what people said; `item` holds what joining made
of all documents, with the judgements laid over it, and can be rebuilt from both at any time. Items are kept in parts
that follow from few documents each, and a part is made anew only when something of what it was made of has
changed. The generation in `meta` counts changes of the documents; items are up to date when they were made at the same
generation by the same engine.
"""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x4472676D  # "Drgm": tells a record from any other SQLite file
SCHEMA_VERSION: Final = 5
LONGEST_ORIGIN: Final = 200
"""Characters of a language tag or the name of an outlet by which items are listed: an index holds it with each of them."""

_OUTLINE: Final = """
-- What joining compares of each document, and what it looks documents up by, so that it need not look at whole
-- documents; under the number of the document.
CREATE TABLE outline (n INTEGER PRIMARY KEY, data BLOB NOT NULL, card BLOB NOT NULL);
"""

_PUBLISHED: Final = """
CREATE INDEX document_published ON document (coalesce(published, ''), id);
"""

_ORIGINS: Final = """
CREATE INDEX document_language ON document (language, coalesce(published, ''), id);
CREATE INDEX document_publisher ON document (publisher, coalesce(published, ''), id);
"""

_JUDGEMENTS: Final = """
-- What people said of items, and when. Nothing is ever taken out or changed here: undoing is a judgement too.
CREATE TABLE judgement (id TEXT PRIMARY KEY, made TEXT NOT NULL, data BLOB NOT NULL) WITHOUT ROWID;
"""

_ABOUT: Final = """
-- What a judgement names: the items by the ids they had then, and the judgement that it takes back.
CREATE TABLE judgement_about (
    target TEXT NOT NULL, judgement TEXT NOT NULL, PRIMARY KEY (target, judgement)) WITHOUT ROWID;
"""

_ABOUT_OF_ALL: Final = """
INSERT OR IGNORE INTO judgement_about SELECT json_extract(named.value, '$.id'), judgement.id
    FROM judgement, json_each(CAST(judgement.data AS TEXT), '$.items') AS named;
INSERT OR IGNORE INTO judgement_about SELECT json_extract(CAST(data AS TEXT), '$.undoes'), id FROM judgement
    WHERE json_extract(CAST(data AS TEXT), '$.undoes') IS NOT NULL;
"""

TABLES: Final = (
    """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE document (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    uri TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    published TEXT,
    publisher TEXT,
    title TEXT,
    sha256 TEXT NOT NULL,
    relevant INTEGER NOT NULL,
    read_for_claims INTEGER NOT NULL,
    body BLOB NOT NULL,
    findings BLOB NOT NULL
);
CREATE INDEX document_name ON document (name);
"""
    + _PUBLISHED
    + _ORIGINS
    + """

-- What was read already, so that a repeated or interrupted read goes on instead of beginning again.
CREATE TABLE source (
    uri TEXT NOT NULL,
    digest TEXT NOT NULL,
    engine TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (uri, digest)
) WITHOUT ROWID;

CREATE TABLE refusal (name TEXT PRIMARY KEY, kind TEXT NOT NULL, reason TEXT NOT NULL) WITHOUT ROWID;

-- Everything that was cut from a text or not recorded as a claim, counted by reason.
CREATE TABLE dropped (
    document TEXT NOT NULL,
    stage TEXT NOT NULL,
    reason TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (document, stage, reason)
) WITHOUT ROWID;

-- The texts are folded before they come here (see fold.py); the table keeps no copy of them.
CREATE VIRTUAL TABLE document_words USING fts5(
    title, body, content='', tokenize='unicode61 remove_diacritics 2');
"""
    + _OUTLINE
    + _JUDGEMENTS
    + _ABOUT
)

ITEM_COLUMNS: Final = """
    n INTEGER PRIMARY KEY,
    part INTEGER NOT NULL,
    rank TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    subkind TEXT,
    status TEXT,
    first_day TEXT,
    last_day TEXT,
    attention REAL NOT NULL,
    data BLOB NOT NULL,
"""

LINK: Final = """
-- Which parties (country codes), actors, documents and topics an item has to do with, which other items it names,
-- which two parties it brings together (`pair`), of which language and publisher the documents are that it rests on.
CREATE TABLE {schema}.link (
    item INTEGER NOT NULL,
    relation TEXT NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (relation, target, item)
) WITHOUT ROWID;
"""

LISTED: Final = """
CREATE TRIGGER {schema}.link_listed AFTER INSERT ON link WHEN new.relation <> 'document' BEGIN
    INSERT INTO listing SELECT new.relation, new.target, kind, coalesce(first_day, ''), coalesce(last_day, ''), rank, n,
        subkind, status FROM item WHERE n = new.item;
END;
"""

LISTING: Final = (
    """
-- The links but those to documents once more, with all that lists and counts are made of, in the order of lists: what has
-- to do with somebody is found without looking at the items. It follows the links by itself. A day that is not told is ''.
CREATE TABLE {schema}.listing (
    relation TEXT NOT NULL,
    target TEXT NOT NULL,
    kind TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    rank TEXT NOT NULL,
    item INTEGER NOT NULL,
    subkind TEXT,
    status TEXT,
    PRIMARY KEY (relation, target, kind, first_day, last_day, rank, item)
) WITHOUT ROWID;

CREATE TRIGGER {schema}.link_unlisted BEFORE DELETE ON link WHEN old.relation <> 'document' BEGIN
    DELETE FROM listing WHERE relation = old.relation AND target = old.target
        AND (kind, first_day, last_day, rank, item) IN
        (SELECT kind, coalesce(first_day, ''), coalesce(last_day, ''), rank, n FROM item WHERE n = old.item);
END;
"""
    + LISTED
)

# In the file as `main`; as `temp` beside a record that may not be written now. `rank` orders the items of a kind,
# `attention` is how much one needs a look.
ITEM_TABLES: Final = (
    "CREATE TABLE {schema}.item ("
    + ITEM_COLUMNS
    + """
    UNIQUE (id, kind)
);
-- Holds all that lists and counts are made of, so that these need not look at the items.
CREATE INDEX {schema}.item_time ON item (kind, first_day, last_day, rank, subkind, status);
CREATE INDEX {schema}.item_part ON item (part);
CREATE INDEX {schema}.item_attention ON item (attention, kind, id) WHERE attention > 0;

CREATE VIRTUAL TABLE {schema}.item_words USING fts5(
    words, content='', tokenize='unicode61 remove_diacritics 2');

-- The parts that items were made in, each with a digest of all that it was made of.
CREATE TABLE {schema}.part (n INTEGER PRIMARY KEY, origin BLOB NOT NULL UNIQUE);

-- What joining found out about pairs, so that it need not look at them again: codes of 64 bits.
CREATE TABLE {schema}.verdict (topic TEXT PRIMARY KEY, yes BLOB NOT NULL, no BLOB NOT NULL) WITHOUT ROWID;
"""
    + LINK
    + LISTING
    + "CREATE TABLE {schema}.found ("
    + ITEM_COLUMNS
    + """
    links TEXT NOT NULL
);
-- `found` has items as joining made them where judgements took them out or put others in their place, with their links.
CREATE INDEX {schema}.found_id ON found (id);

-- The documents that they rest on and the items that they name.
CREATE TABLE {schema}.found_link (target TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (target, n)) WITHOUT ROWID;

-- Which items a judgement has to do with, as found and as they are now.
CREATE TABLE {schema}.concern (
    item TEXT NOT NULL, judgement TEXT NOT NULL, PRIMARY KEY (item, judgement)) WITHOUT ROWID;
CREATE INDEX {schema}.concern_judgement ON concern (judgement);

-- What has come of a judgement that was laid over the items.
CREATE TABLE {schema}.standing (judgement TEXT PRIMARY KEY, standing TEXT NOT NULL, items TEXT NOT NULL) WITHOUT ROWID;
"""
)

_OLD_ITEMS: Final = """
DROP TABLE item;
DROP TABLE link;
DROP TABLE item_words;
DROP TABLE IF EXISTS part;
DROP TABLE IF EXISTS verdict;
DELETE FROM meta WHERE key = 'items';
"""

# MIGRATIONS[v] leads from schema version v to v + 1. Outlines and items are made again when they are next needed.
MIGRATIONS: Final[dict[int, str]] = {
    1: "CREATE TABLE outline (n INTEGER PRIMARY KEY, data BLOB NOT NULL);",
    2: "DROP TABLE outline;" + _OUTLINE + _PUBLISHED,
    3: _JUDGEMENTS + "DROP INDEX document_language;" + _ORIGINS + _OLD_ITEMS + ITEM_TABLES.format(schema="main"),
    4: _ABOUT + _ABOUT_OF_ALL,
}
