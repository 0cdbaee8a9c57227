"""Who brings a letter has been received; whose letter it is was not there."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.reading import read_document

BROUGHT = [
    ("en", "Chilean Foreign Minister Ana Rojas delivered a letter from President Carlos Soto to Zambian President "
     "Peter Mwila on Tuesday."),
    ("en", "Chilean Foreign Minister Ana Rojas met Zambian President Peter Mwila on Tuesday and conveyed the greetings "
     "of President Carlos Soto."),
    ("de", "Die chilenische Außenministerin Ana Rojas überbrachte dem sambischen Präsidenten Peter Mwila am Dienstag "
     "eine Botschaft von Präsident Carlos Soto."),
    ("de", "Die chilenische Außenministerin Ana Rojas wurde am Dienstag vom sambischen Präsidenten Peter Mwila "
     "empfangen, dem sie einen Brief des Präsidenten Carlos Soto übergab."),
    ("fr", "La ministre des Affaires étrangères chilienne Ana Rojas a été reçue mardi par le président zambien Peter "
     "Mwila, à qui elle a remis un message du président Carlos Soto."),
    ("nl", "De Chileense minister Ana Rojas bracht president Peter Mwila van Zambia dinsdag een boodschap van president "
     "Carlos Soto over."),
    ("sv", "Chiles utrikesminister Ana Rojas framförde på tisdagen ett budskap från president Carlos Soto till Zambias "
     "president Peter Mwila."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "told"), BROUGHT)
def test_the_bearer_meets_the_receiver_and_the_sender_is_away(language: str, told: str) -> None:
    hints = {"language": language, "published": "2026-05-14"}
    found = find(read_document(f"Chile, Zambia, Lusaka\n\n{told}\n", uri="letter.txt", hints=hints))
    names = {p.key: p.name for p in found.persons}
    (event,) = found.events
    assert (event.kind, event.status, event.date) == ("meeting", "held", "2026-05-12")
    assert {names[p.actor] for p in event.participants} == {"Ana Rojas", "Peter Mwila"}
    assert "Carlos Soto" in names.values()
