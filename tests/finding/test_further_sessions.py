"""The session before and the next one: of the format that the text told of, wherever it did."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.model.findings import Event
from dragoman.reading import read_document

STORIES = {
    "en": "The third session of the Joint Commission between Chile and Zambia was held in Lusaka on Tuesday.\n\n"
    "Foreign Minister Ana Rojas Vidal was later received by President Peter Mwila.\n\n"
    "Copper exports reached 350,000 tonnes in 2025.",
    "de": "Die dritte Tagung der Gemischten Kommission zwischen Chile und Sambia fand am Dienstag in Lusaka statt.\n\n"
    "Außenministerin Ana Rojas Vidal wurde später von Präsident Peter Mwila empfangen.\n\n"
    "Die Kupferausfuhren erreichten 2025 350.000 Tonnen.",
    "fr": "La troisième session de la Commission mixte entre le Chili et la Zambie s'est tenue mardi à Lusaka.\n\n"
    "La ministre des Affaires étrangères Ana Rojas Vidal a ensuite été reçue par le président Peter Mwila.\n\n"
    "Les exportations de cuivre ont atteint 350.000 tonnes en 2025.",
    "nl": "De derde zitting van de Gemengde Commissie tussen Chili en Zambia vond dinsdag plaats in Lusaka.\n\n"
    "Minister van Buitenlandse Zaken Ana Rojas Vidal werd later ontvangen door president Peter Mwila.\n\n"
    "De koperuitvoer bereikte in 2025 350.000 ton.",
    "sv": "Den tredje sessionen i den gemensamma kommissionen mellan Chile och Zambia hölls i Lusaka på tisdagen.\n\n"
    "Utrikesminister Ana Rojas Vidal togs senare emot av president Peter Mwila.\n\n"
    "Kopparexporten uppgick till 350 000 ton 2025.",
}
TOLD = [
    ("en", "planned", "2028", "The next session will be held in Santiago in 2028."),
    ("en", "planned", "2028", "The sides agreed to hold the next session in Santiago in 2028."),
    ("en", "held", "2024", "The previous session took place in Santiago in 2024."),
    ("de", "planned", "2028", "Die nächste Tagung ist für 2028 in Santiago geplant."),
    ("de", "planned", "2028", "Beide Seiten vereinbarten, die nächste Sitzung 2028 in Santiago abzuhalten."),
    ("de", "held", "2024", "Die vorige Tagung hatte 2024 in Santiago stattgefunden."),
    ("fr", "planned", "2028", "La prochaine session se tiendra en 2028 à Santiago."),
    ("fr", "planned", "2028", "La prochaine réunion est prévue à Santiago en 2028."),
    ("fr", "held", "2024", "La session précédente avait eu lieu à Santiago en 2024."),
    ("nl", "planned", "2028", "De volgende bijeenkomst staat gepland voor 2028 in Santiago."),
    ("nl", "held", "2024", "De vorige zitting vond in 2024 plaats in Santiago."),
    ("sv", "planned", "2028", "Nästa möte äger rum i Santiago 2028."),
    ("sv", "held", "2024", "Den förra sessionen hölls i Santiago 2024."),
]


def events_of(language: str, story: str, last: str) -> list[Event]:
    text = f"Kupfer, cuivre, copper\n\n{story}\n\n{last}\n"
    found = find(read_document(text, uri="next.txt", hints={"language": language, "published": "2026-05-14"}))
    return [e for e in found.events if any(q.text in last or last in q.text for q in e.evidence)]


@pytest.mark.parametrize(("language", "status", "date", "told"), TOLD)
def test_another_session_is_one_of_the_format_that_was_told(language: str, status: str, date: str, told: str) -> None:
    (event,) = events_of(language, STORIES[language], told)
    assert (event.kind, event.status, event.date, event.place) == ("dialogue", status, date, "Santiago")
    assert set(event.parties) == {"CL", "ZM"}
    assert event.mechanism is not None and event.session is None


@pytest.mark.parametrize("told", ["The next session will be held in May.", "The last meeting of the board is in June."])
def test_where_nothing_met_the_next_session_is_nobodys(told: str) -> None:
    assert not events_of("en", "Copper exports from Chile to Zambia reached 350,000 tonnes in 2025.", told)


def test_the_last_session_of_another_format_is_no_further_meeting_of_who_was_to_meet() -> None:
    story = "Ein für Donnerstag geplantes Treffen mit Präsident Peter Mwila in Sambia sagte Chiles Minister Carlos Vidal ab."
    last = "Die letzte Tagung der Gemischten Wirtschaftskommission hatte 2024 in Santiago stattgefunden."
    (event,) = events_of("de", story, last)
    assert (event.kind, event.date, event.participants) == ("dialogue", "2024", ())
