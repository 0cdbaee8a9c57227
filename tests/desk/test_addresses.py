"""Ids stand in addresses as they are, whatever made the item; and the name of a claim leads to its item."""

from __future__ import annotations

import re
from urllib.parse import quote

from dragoman.model.judgements import add, merge, split
from dragoman.record import Record
from tests.desk.forms import Person
from tests.judging.conftest import TEXTS

ID = re.compile(r"[a-z]+-[0-9a-f]{12}|state-[A-Z]{2}|d[0-9a-f]{20}")


def test_every_id_stands_in_an_address_as_it_is() -> None:
    with Record.in_memory() as record:
        record.store.add(TEXTS.values())
        document = next(d for d in record.documents() if d.name == "talks.txt")
        place = [{"document": document.id, "quote": "President Ana Vakatora"}]
        record.judge(add("actors", {"kind": "place", "name": "A/B ?#"}, place, by="a/b"))
        record.judge(add("events", {"kind": "call", "status": "held", "parties": ["FJ"]}, place, by="ann"))
        people = record.persons()
        record.judge(merge([p.id for p in people[:2]], "ann"))
        several = next(p for p in record.persons() if len(p.mentions) > 1)
        one = several.mentions[0]
        record.judge(
            split(several.id, [], "ann", passages=[{"document": one.document, "start": one.start, "end": one.end}])
        )
        whole = record.to_dict()
    ids = [item["id"] for table in whole.values() if isinstance(table, list) for item in table if "id" in item]
    assert len(ids) > 30 and all(ID.fullmatch(id_) and quote(id_, safe="") == id_ for id_ in ids)


def test_the_name_of_a_claim_leads_to_its_item(reader: Person) -> None:
    for table in ("events", "agreements", "mechanisms"):
        for item in reader.client.get(f"/api/v1/{table}").json()["items"]:
            for claim in item["claims"]:
                assert "/" in claim
                assert reader.client.get(f"/item/{claim}").headers["location"] == f"/item/{item['id']}"
    assert reader.client.get("/item/d0/e:0").status_code == 404
    assert "no item of this record is made of a claim" in reader.client.get("/item/d0/e:0").text
