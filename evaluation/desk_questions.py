"""What people ask a desk: addresses of every view and every list, filled with what there is in its record."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final
from urllib.parse import quote, urlencode

Ask = Callable[[str], Any]
"""Gives the JSON answer to an address of the API."""

TABLES: Final = (
    "articles", "stories", "actors", "mechanisms", "events", "agreements", "commitments", "figures", "positions",
    "disagreements", "developments",
)  # fmt: skip
_LISTED: Final = tuple(table for table in TABLES if table not in ("articles", "events"))  # on the desk
_CLAIMED: Final = ("events", "agreements", "commitments", "figures", "positions")
_ACTS: Final = ("confirm", "correct", "reject", "merge", "split", "note")
_FILES: Final = ("csv", "markdown", "html", "docx")
_SEEN: Final = 200


class Questions:
    """Addresses, drawn at random from what is in the record; always the same for the same record."""

    def __init__(self, ask: Ask, seed: str = "questions") -> None:
        """`ask` is asked what there is."""
        self._chance = random.Random(seed)
        self._ask = ask
        dated = [event["date"] for event in self._page("events", {}) if event["date"]]
        last = date.today().year
        self._years = [str(year) for year in range(int(min(dated, default=f"{last}")[:4]), last + 1)]
        self._items: dict[str, list[Any]] = {}
        for table in ("events", *TABLES):
            self._items[table] = self._items.get(table) or self._some(table)
        self._documents = [d for language in ({}, *self._languages()) for d in self._page("documents", language)]

    def by_view(self, count: int) -> dict[str, list[str]]:
        """About `count` addresses of each view and each kind of list."""
        made = {name: [make() for _ in range(count)] for name, make in self._views().items()}
        return {name: [address for address in addresses if address] for name, addresses in made.items()}

    def _views(self) -> Mapping[str, Callable[[], str]]:
        pages: dict[str, Callable[[], str]] = {
            "front page": lambda: "/",
            "chronology": lambda: self._list("/chronology", self._time()),
            "chronology of states": lambda: self._list("/chronology", self._states() | self._time()),
            "chronology of a person": lambda: self._list("/chronology", {"person": self._person()["id"]}),
            "chronology by kind, status, topic": lambda: self._list(
                "/chronology", self._codes("events") | self._time()
            ),
            "chronology by language or outlet": lambda: self._list("/chronology", self._origin() | self._time()),
            "chronology by all of it": lambda: self._list(
                "/chronology", self._states() | self._codes("events") | self._origin() | self._time()
            ),
            "relations": lambda: self._list("/relations", self._chance.choice((self._states(), self._states(), {}))),
            "relations in a time": lambda: self._list("/relations", self._states() | self._time(always=True)),
            "people": lambda: self._list("/table/actors", {"kind": "person"} | self._chance.choice(({}, self._one()))),
            "people by language or outlet": lambda: self._list("/table/actors", {"kind": "person"} | self._origin()),
            "person": lambda: f"/actor/{self._person()['id']}",
            "network picture": lambda: f"/actor/{self._person(met=True)['id']}/network.svg",
            "lists": lambda: self._table(self._chance.choice(({}, self._states(), self._time()))),
            "lists by language or outlet": lambda: self._table(self._origin()),
            "item": self._item,
            "documents": lambda: self._list("/documents", self._chance.choice(({}, self._origin()))),
            "document": lambda: f"/document/{self._chance.choice(self._documents)['id']}",
            "versions side by side": self._versions,
            "search": lambda: f"/search?q={quote(self._words())}",
            "queue": lambda: self._list("/queue", {"skip": str(self._chance.randrange(1_000))}),
            "forms to judge": lambda: f"/judge/{self._claimed()}/{self._chance.choice(_ACTS)}",
            "judgements": lambda: "/judgements",
            "taken away": lambda: self._list("/chronology", self._states() | {"as": self._chance.choice(_FILES)}),
        }
        api: dict[str, Callable[[], str]] = {
            "API: lists": lambda: self._api(self._chance.choice(({}, self._states(), self._time()))),
            "API: lists by language or outlet": lambda: self._api(self._origin()),
            "API: relations": lambda: self._list("/api/v1/relations", self._states() | self._time()),
            "API: items": self._plain_item,
            "API: documents": lambda: self._list("/api/v1/documents", self._chance.choice(({}, self._origin()))),
            "API: search": lambda: f"/api/v1/search?q={quote(self._words())}",
        }
        return pages | api

    # --- addresses --------------------------------------------------------------------------------

    def _list(self, path: str, filters: Mapping[str, str]) -> str:
        return f"{path}?{urlencode(filters)}" if filters else path

    def _table(self, filters: Mapping[str, str]) -> str:
        return self._list(f"/table/{self._chance.choice(_LISTED)}", filters)

    def _api(self, filters: Mapping[str, str]) -> str:
        """A list of the API, or the page behind its first one."""
        path = f"/api/v1/{self._chance.choice(TABLES)}"
        limit = {"limit": str(self._chance.choice((20, 50, 200)))}
        following = self._ask(self._list(path, {**filters, **limit}))["next"] if self._chance.random() < 0.5 else None
        return self._list(path, {**filters, **limit} | ({"cursor": following} if following else {}))

    def _item(self) -> str:
        table = self._chance.choice([t for t in TABLES if self._items[t] and t != "actors"])
        return f"/item/{self._chance.choice(self._items[table])['id']}"

    def _claimed(self) -> str:
        table = self._chance.choice([t for t in _CLAIMED if self._items[t]])
        return str(self._chance.choice(self._items[table])["id"])

    def _plain_item(self) -> str:
        table = self._chance.choice([t for t in TABLES if self._items[t]])
        return f"/api/v1/{table}/{self._chance.choice(self._items[table])['id']}"

    def _versions(self) -> str:
        several = [a["documents"] for a in self._items["articles"] if len(a["documents"]) > 1]
        return "/versions/{}/{}".format(*self._chance.choice(several)[:2]) if several else ""

    # --- filters ----------------------------------------------------------------------------------

    def _one(self) -> dict[str, str]:
        return {"party": self._chance.choice(self._chance.choice(self._items["events"])["parties"] or ["EU"])}

    def _states(self) -> dict[str, str]:
        """The states of some event, or one of them."""
        parties = self._chance.choice(self._items["events"])["parties"][:2]
        return {"party": ",".join(parties)} if parties and self._chance.random() < 0.7 else self._one()

    def _time(self, *, always: bool = False) -> dict[str, str]:
        """A decade, a year, a month, a day, an open end, or mostly none."""
        year = self._chance.choice(self._years)
        month, day = f"{year}-{self._chance.randint(1, 12):02}", f"-{self._chance.randint(1, 28):02}"
        spans = (
            {"since": f"{year[:3]}0", "until": f"{year[:3]}9"}, {"since": year, "until": year}, {"since": year},
            {"since": month, "until": month}, {"since": month + day, "until": month + day}, {"until": year},
        )  # fmt: skip
        return self._chance.choice(spans) if always or self._chance.random() < 0.5 else {}

    def _codes(self, table: str) -> dict[str, str]:
        item = self._chance.choice(self._items[table])
        named = {name: item.get(name) for name in ("kind", "status")} | {"topic": next(iter(item["topics"]), None)}
        chosen = self._chance.sample(sorted(named), self._chance.randint(1, len(named)))
        return {name: named[name] for name in chosen if named[name]}

    def _origin(self) -> dict[str, str]:
        document = self._chance.choice(self._documents)
        name = self._chance.choice(("language", "publisher") if document["publisher"] else ("language",))
        return {name: document[name]}

    def _person(self, *, met: bool = False) -> Any:
        """A person, mostly one who is often in the news; where they must have `met` somebody, one of an event."""
        if met:
            taking = [event["participants"] for event in self._items["events"] if event["status"] == "held"]
            met_others = [t["actor"] for several in taking if len(several) > 1 for t in several if t["role"]]
            return {"id": self._chance.choice(met_others)}
        persons = self._chance.sample(self._items["actors"], min(8, len(self._items["actors"])))
        return max(persons, key=lambda person: len(person["mentions"]))

    def _words(self) -> str:
        """Words of a title, one of them, or its beginning."""
        title = str(self._chance.choice(self._documents)["title"] or "treaty")
        words = [word for word in title.split() if word.isalnum()] or ["treaty"]
        one = self._chance.choice(words)
        return self._chance.choice((one, " ".join(words[:2]), f"{one[:4]}*", " ".join(words)))

    # --- what there is ----------------------------------------------------------------------------

    def _languages(self) -> list[dict[str, str]]:
        found = sorted({document["language"] for document in self._page("documents", {})})
        return [{"language": language} for language in found]

    def _some(self, table: str) -> list[Any]:
        """Some of the items of a kind, from all times; of actors, persons of many states."""
        ways: list[dict[str, str]] = [{}]
        if table == "actors":
            parties = sorted({party for event in self._items["events"] for party in event["parties"]})
            ways = [{"kind": "person", "party": party} for party in self._chance.sample(parties, min(8, len(parties)))]
        elif table != "articles":
            ways += [{"since": y, "until": y} for y in self._chance.sample(self._years, min(8, len(self._years)))]
        return [item for way in ways for item in self._page(table, way)]

    def _page(self, table: str, filters: Mapping[str, str]) -> list[Any]:
        found: list[Any] = self._ask(self._list(f"/api/v1/{table}", {**filters, "limit": str(_SEEN)}))["items"]
        return found
