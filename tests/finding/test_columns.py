"""Texts that tell of one pair of states after the other: each event has its own sides and its own day.

All content is invented; read as if published on Tuesday, 20 May 2031.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.finding import find
from dragoman.reading import read_document

PUBLISHED = "2031-05-20"


def sides_and_days(language: str, text: str) -> list[str]:
    """The events of a text without a headline, as "kind status date states"."""
    document = read_document(text, uri="a.txt", hints={"language": language, "published": PUBLISHED})
    found = find(replace(document, headline=None)).events
    return [f"{e.kind} {e.status} {e.date} {'-'.join(sorted(e.parties))}" for e in found]


COLUMNS = [
    (
        "de",
        "Peru und Laos streiten um Kupfer. Peru bestellte im April den laotischen Botschafter Bounma Sisavat ein.\n\n"
        "Anders im Norden. Ministerin Aino Salo aus Finnland reiste am Montag nach Oslo. Die Regierungen der beiden "
        "Länder unterzeichneten dort ein Abkommen über den Fischfang.\n\n"
        "Und in Afrika? Der Präsident von Ghana, Kofi Mensah, empfing am Montag die Delegation aus Togo.",
        [
            "measure held 2031-04 LA-PE",
            "visit held 2031-05-19 FI-NO",
            "signing held 2031-05-19 FI-NO",
            "meeting held 2031-05-19 GH-TG",
        ],
    ),
    (
        "sv",
        "Peru och Laos tvistar om koppar. Peru kallade i april upp den laotiska ambassadören Bounma Sisavat.\n\n"
        "I Norden är det lugnare. Finlands minister Aino Salo reste i måndags till Oslo.\n\n"
        "Ghanas president Kofi Mensah tog i måndags emot delegationen från Togo.",
        ["measure held 2031-04 LA-PE", "visit held 2031-05-19 FI-NO", "meeting held 2031-05-19 GH-TG"],
    ),
    (
        "nl",
        "Peru en Laos twisten over koper. Peru ontbood in april de Laotiaanse ambassadeur Bounma Sisavat.\n\n"
        "In het noorden gaat het beter. De Finse minister Aino Salo reisde maandag naar Oslo.\n\n"
        "De Ghanese president Kofi Mensah ontving maandag de delegatie uit Togo.",
        ["measure held 2031-04 LA-PE", "visit held 2031-05-19 FI-NO", "meeting held 2031-05-19 GH-TG"],
    ),
    (
        "fr",
        "Le Pérou et le Laos se disputent le cuivre. Le Pérou a convoqué en avril l'ambassadeur laotien Bounma Sisavat.\n\n"
        "Au nord, tout va mieux. La ministre finlandaise Aino Salo s'est rendue lundi à Oslo.\n\n"
        "Le président ghanéen Kofi Mensah a reçu lundi la délégation du Togo.",
        ["measure held 2031-04 LA-PE", "visit held 2031-05-19 FI-NO", "meeting held 2031-05-19 GH-TG"],
    ),
    (
        "en",
        "Peru and Laos quarrel over copper. In April Peru summoned the Laotian ambassador, Bounma Sisavat.\n\n"
        "Things are calmer in the north. Finland's minister Aino Salo travelled to Oslo on Monday.\n\n"
        "Ghana's president, Kofi Mensah, received the delegation of Togo on Monday.",
        ["measure held 2031-04 LA-PE", "visit held 2031-05-19 FI-NO", "meeting held 2031-05-19 GH-TG"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wanted"), COLUMNS)
def test_each_item_of_a_column_has_the_states_that_it_speaks_of(language: str, text: str, wanted: list[str]) -> None:
    assert sides_and_days(language, text) == wanted


DAYS = [
    # what goes on with an older story is of its day
    (
        "de",
        "Präsident Carlos Rojas aus Peru reiste am 2. April nach Laos. Zwei Stunden sprach er mit Präsident Bounma Sisavat.",
        ["visit held 2031-04-02 LA-PE", "meeting held 2031-04-02 LA-PE"],
    ),
    (
        "fr",
        "Le 2 avril, le président péruvien Carlos Rojas s'est rendu à Vientiane, où il a été reçu par son homologue "
        "Bounma Sisavat.",
        ["visit held 2031-04-02 LA-PE", "meeting held 2031-04-02 LA-PE"],
    ),
    # "a month later" counts from the month that was named, also where the present tells of it
    (
        "sv",
        "I februari reste Perus president Carlos Rojas till Laos. En månad senare kallade Peru hem sin ambassadör i "
        "Laos, Ana Soto.",
        ["visit held 2031-02 LA-PE", "measure held 2031-03 LA-PE"],
    ),
    (
        "nl",
        "In februari reisde de Peruaanse president Carlos Rojas naar Laos. Een maand later riep Peru zijn ambassadeur "
        "in Laos, Ana Soto, terug.",
        ["visit held 2031-02 LA-PE", "measure held 2031-03 LA-PE"],
    ),
    # "then" is the time spoken of before
    (
        "sv",
        "Senast det hände var 2029, då utvisade Peru Laos militärattaché.",
        ["measure held 2029 LA-PE"],
    ),
    (
        "de",
        "Das letzte Mal war das 2029. Damals wies Peru den laotischen Militärattaché aus.",
        ["measure held 2029 LA-PE"],
    ),
    # the same day as a plan
    (
        "sv",
        "Den 9 juni träffar Perus minister Carlos Rojas Laos utrikesminister Bounma Sisavat i Vientiane. Samma dag "
        "undertecknas ett avtal mellan Peru och Laos.",
        ["meeting planned 2031-06-09 LA-PE", "signing planned 2031-06-09 LA-PE"],
    ),
    # years that a plan is for are not those of its signature
    (
        "sv",
        "Perus och Laos ministrar Carlos Rojas och Bounma Sisavat undertecknade på måndagen planen för samarbetet under "
        "perioden 2031–2033.",
        ["signing held 2031-05-19 LA-PE"],
    ),
    (
        "en",
        "Ministers Carlos Rojas of Peru and Bounma Sisavat of Laos signed the plan of cooperation for the period "
        "2031-2033 on Monday.",
        ["signing held 2031-05-19 LA-PE"],
    ),
    # from a day on
    (
        "nl",
        "De Peruaanse marine neemt vanaf maandag met de Laotiaanse marine deel aan een oefening voor de kust.",
        ["exercise planned 2031-05-26 LA-PE"],
    ),
    (
        "nl",
        "De zevende zitting van de gemengde commissie van Peru en Laos is gepland voor 2033 in Lima.",
        ["dialogue planned 2033 LA-PE"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wanted"), DAYS)
def test_the_day_is_the_one_that_the_story_is_at(language: str, text: str, wanted: list[str]) -> None:
    assert sides_and_days(language, text) == wanted


PLACES = [
    ("de", "Perus Minister Carlos Rojas traf Laos' Außenminister Bounma Sisavat am Montag in der Hauptstadt Vientiane.",
     ["Vientiane"]),
    ("sv", "I huvudstaden Vientiane träffade Perus minister Carlos Rojas på måndagen Laos utrikesminister Bounma Sisavat.",
     ["Vientiane"]),
    ("nl", "In de havenstad Rotterdam sprak de Peruaanse minister Carlos Rojas maandag met de Laotiaanse minister Bounma "
     "Sisavat.", ["Rotterdam"]),
    ("fr", "Le ministre péruvien Carlos Rojas a rencontré lundi dans la capitale Vientiane le ministre laotien Bounma "
     "Sisavat.", ["Vientiane"]),
    ("en", "Peru's minister Carlos Rojas met Bounma Sisavat, Laos' foreign minister, in the capital, Vientiane, on Monday.",
     ["Vientiane"]),
    # the object of a visit
    ("en", "Peru's president Carlos Rojas visited Vientiane on Monday.", ["Vientiane"]),
    ("de", "Perus Präsident Carlos Rojas besuchte am Montag Vientiane.", ["Vientiane"]),
    ("nl", "De Peruaanse president Carlos Rojas bezocht maandag Vientiane.", ["Vientiane"]),
    # what goes on with the story is where that is; the dateline is where it opens
    ("fr", "Le président péruvien Carlos Rojas s'est rendu lundi à Vientiane, où il a été reçu par son homologue Bounma "
     "Sisavat.", ["Vientiane", "Vientiane"]),
    ("en", "LIMA (Reuters) - Peru's president Carlos Rojas met Laotian president Bounma Sisavat on Monday. The two signed "
     "a trade agreement.", ["Lima", "Lima"]),
    # a telephone has no town, and a plan is not where the news was written
    ("de", "LIMA (dpa) - Perus Präsident Carlos Rojas telefonierte am Montag mit Laos' Präsident Bounma Sisavat über die "
     "Lage am Golf.", [None]),
    ("en", "LIMA (Reuters) - Peru's president Carlos Rojas will meet Laotian president Bounma Sisavat on 2 June.", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wanted"), PLACES)
def test_the_place_is_the_one_that_the_clause_or_the_story_names(
    language: str, text: str, wanted: list[str | None]
) -> None:
    document = read_document(text, uri="a.txt", hints={"language": language, "published": PUBLISHED})
    assert [e.place for e in find(replace(document, headline=None)).events] == wanted


PARTIES = [
    # where it happens, and on what occasion, takes no part
    ("en", "On the sidelines of the UN General Assembly in Switzerland, Peru's president Carlos Rojas met Laotian president "
     "Bounma Sisavat on Monday.", ["LA", "PE"]),
    ("de", "Am Rande der UN-Vollversammlung in der Schweiz traf Perus Präsident Carlos Rojas am Montag Laos' Präsidenten "
     "Bounma Sisavat.", ["LA", "PE"]),
    # a capital behind "with" is its state, and an envoy is sent to one
    ("nl", "Peru heeft de onderhandelingen met Vientiane maandag opgeschort.", ["LA", "PE"]),
    ("fr", "L'ambassadrice du Pérou au Laos, Ana Soto, a remis lundi quarante bourses à des étudiants.", ["LA", "PE"]),
    ("sv", "Parlamentet i Lima godkände avtalet med Laos på måndagen med 80 röster mot 20.", ["LA", "PE"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wanted"), PARTIES)
def test_a_place_is_no_party_and_whom_an_envoy_is_sent_to_is_one(language: str, text: str, wanted: list[str]) -> None:
    document = read_document(text, uri="a.txt", hints={"language": language, "published": PUBLISHED})
    assert [sorted(e.parties) for e in find(replace(document, headline=None)).events] == [wanted]
