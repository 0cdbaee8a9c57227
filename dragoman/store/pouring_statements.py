"""The statements by which items get into a record file: into a spool first, then all at once into the tables."""

from __future__ import annotations

from typing import Final

from dragoman.store.schema import ITEM_COLUMNS, LINK, LISTING, LONGEST_ORIGIN

# Where items are put while they are made, and parts that are no more: first here, then all at once among the others.
SPOOL: Final = (
    "CREATE TABLE temp.spool ("
    + ITEM_COLUMNS
    + """
    words TEXT NOT NULL
);
CREATE TABLE temp.spool_link (item INTEGER, relation TEXT, target TEXT, kind TEXT, rank TEXT, subkind TEXT, status TEXT,
    first_day TEXT, last_day TEXT);
CREATE TABLE temp.spool_part (n INTEGER PRIMARY KEY, origin BLOB NOT NULL);
CREATE TABLE temp.gone (part INTEGER PRIMARY KEY);
"""
)

# Once all items are in the spool: links to where their documents come from, and all links in the order of their tables.
SORT: Final = (
    "".join(
        f"""
INSERT INTO temp.spool_link
    SELECT DISTINCT item, '{origin}', document.{origin}, kind, rank, subkind, status, first_day, last_day
    FROM temp.spool_link JOIN main.document ON document.id = target
    WHERE relation = 'document' AND length(document.{origin}) <= {LONGEST_ORIGIN};
"""
        for origin in ("language", "publisher")
    )
    + """
CREATE TABLE temp.spool_listing AS
    SELECT relation, target, kind, coalesce(first_day, '') AS first_day, coalesce(last_day, '') AS last_day, rank, item,
        subkind, status
    FROM temp.spool_link WHERE relation <> 'document' ORDER BY 1, 2, 3, 4, 5, 6, 7;
CREATE TABLE temp.spool_target AS SELECT item, relation, target FROM temp.spool_link ORDER BY relation, target, item;
"""
)

# Each takes a while in a large record.
CLEAR: Final = (
    "DROP TABLE {schema}.link;\n" + LINK,
    "DROP TABLE {schema}.listing;\n" + LISTING,
    "DELETE FROM {schema}.item;\n",
    """
DELETE FROM {schema}.part;
INSERT INTO {schema}.item_words (item_words) VALUES ('delete-all');
DELETE FROM {schema}.found;
DELETE FROM {schema}.found_link;
DELETE FROM {schema}.concern;
DELETE FROM {schema}.standing;
""",
)

# The words of items that go have to be taken out of `item_words` before.
REMOVE: Final = """
DELETE FROM {schema}.link WHERE item IN (SELECT n FROM {schema}.item WHERE part IN (SELECT part FROM temp.gone));
DELETE FROM {schema}.item WHERE part IN (SELECT part FROM temp.gone);
DELETE FROM {schema}.part WHERE n IN (SELECT part FROM temp.gone);
"""

UNLISTED: Final = "DROP TRIGGER IF EXISTS {schema}.link_listed;\n"

# What goes from which table of the spool, all of it or a portion, into the record.
POUR: Final = {
    "spool_part": "INSERT INTO {schema}.part SELECT n, origin FROM temp.spool_part WHERE {which};\n",
    "spool_target": "INSERT INTO {schema}.link SELECT item, relation, target FROM temp.spool_target WHERE {which};\n",
    "spool_listing": "INSERT INTO {schema}.listing SELECT * FROM temp.spool_listing WHERE {which};\n",
    "spool": """
INSERT INTO {schema}.item
    SELECT n, part, rank, id, kind, subkind, status, first_day, last_day, attention, data FROM temp.spool WHERE {which};
INSERT INTO {schema}.item_words (rowid, words) SELECT n, words FROM temp.spool WHERE {which};
""",
}

DRAIN: Final = """
DROP TABLE IF EXISTS temp.spool;
DROP TABLE IF EXISTS temp.spool_link;
DROP TABLE IF EXISTS temp.spool_listing;
DROP TABLE IF EXISTS temp.spool_target;
DROP TABLE IF EXISTS temp.spool_part;
DROP TABLE IF EXISTS temp.gone;
"""
