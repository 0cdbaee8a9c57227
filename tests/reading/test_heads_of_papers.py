"""Heads of articles as crawled pages have them: the paper, the day, and what is only a town."""

from __future__ import annotations

import pytest

from dragoman.reading import read_document

_BODIES = {
    "en": "The foreign ministers of Zambia and Malawi met in Lusaka on Monday and spoke of trade.",
    "de": "Die Außenminister Sambias und Malawis haben sich am Montag in Lusaka getroffen und über den Handel gesprochen.",
    "sv": "Zambias och Malawis utrikesministrar möttes i måndags i Lusaka och talade om handeln över gränsen.",
    "nl": "De ministers van Buitenlandse Zaken van Zambia en Malawi hebben maandag in Lusaka twee uur over de handel gesproken.",
    "fr": "Les ministres des Affaires étrangères de Zambie et du Malawi se sont rencontrés lundi à Lusaka et ont parlé du commerce.",
}

_HEADS = [
    (
        "en",
        "Diplomatic Notebook: the week in brief\nThe Harbour Post, 29 May 2026\n\n{b}",
        "The Harbour Post",
        "2026-05-29",
    ),
    ("en", "Ministers meet in Lusaka\n\nLUSAKA, 4 May 2026 - {b}", None, "2026-05-04"),
    ("en", "Ministers meet in Lusaka\n\nThe Hague, 4 May 2026\n\n{b}", None, "2026-05-04"),
    ("en", "Ministers meet in Lusaka\nPosted on May 4, 2026 by Anna Frost\n\n{b}", None, "2026-05-04"),
    (
        "en",
        "Ministers meet in Lusaka\n\nReadout | From: Global Relations Canada\n\nMay 4, 2026 - Ottawa - Global Relations Canada\n\n{b}",
        "Global Relations Canada",
        "2026-05-04",
    ),
    (
        "en",
        "Ministers meet in Lusaka\n\nThe Northern Weekly\nIssue of 20 February 2026 | Tobias Hale\n\n{b}",
        "The Northern Weekly",
        "2026-02-20",
    ),
    (
        "de",
        "Minister treffen sich in Lusaka\n\nDie Rundschau, Nr. 12/2026, 19. März 2026\nVon Karla Brecht\n\n{b}",
        "Die Rundschau",
        "2026-03-19",
    ),
    ("de", "Minister treffen sich in Lusaka\n\nBerlin, den 4. Mai 2026\n\n{b}", None, "2026-05-04"),
    ("de", "Minister treffen sich in Lusaka\n\nStand: 04.05.2026, 14:05 Uhr\n\n{b}", None, "2026-05-04"),
    ("de", "Minister treffen sich in Lusaka\n\nVeröffentlicht am 4. Mai 2026\n\n{b}", None, "2026-05-04"),
    ("de", "Minister treffen sich in Lusaka\n\nDer Bote, Montag, 4. Mai 2026\n\n{b}", "Der Bote", "2026-05-04"),
    ("sv", "Ministrar möts i Lusaka\n\nPublicerad: 4 maj 2026 kl. 10.12\n\n{b}", None, "2026-05-04"),
    ("sv", "Ministrar möts i Lusaka\n\nKustbladet, måndag 4 maj 2026, 10.12\n\n{b}", "Kustbladet", "2026-05-04"),
    ("sv", "Ministrar möts i Lusaka\n\nStockholm den 4 maj 2026\n\n{b}", None, "2026-05-04"),
    (
        "nl",
        "Ministers ontmoeten elkaar in Lusaka\n\nDe Weekbode, 18 april 2026\nDoor onze correspondent\n\n{b}",
        "De Weekbode",
        "2026-04-18",
    ),
    ("nl", "Ministers ontmoeten elkaar in Lusaka\n\nDen Haag, 18 april 2026\n\n{b}", None, "2026-04-18"),
    ("nl", "Ministers ontmoeten elkaar in Lusaka\n\nGeplaatst op 18-04-2026\n\n{b}", None, "2026-04-18"),
    (
        "fr",
        "Les ministres se retrouvent à Lusaka\n\nLe Courrier du Lac, lundi 25 mai 2026\nPropos recueillis par Anne Roy\n\n{b}",
        "Le Courrier du Lac",
        "2026-05-25",
    ),
    ("fr", "Les ministres se retrouvent à Lusaka\n\nLa Rochelle, le 25 mai 2026\n\n{b}", None, "2026-05-25"),
    ("fr", "Les ministres se retrouvent à Lusaka\n\nPublié le 25/05/2026 à 10h12\n\n{b}", None, "2026-05-25"),
    (
        "fr",
        "Les ministres se retrouvent à Lusaka\n\nEst-Littoral, lundi 25 mai 2026, 7 h 32\n\n{b}",
        "Est-Littoral",
        "2026-05-25",
    ),
    (
        "en",
        "Ministers meet in Lusaka\n\nKXN - On the afternoon of May 4, the ministers of Zambia and Malawi met in Lusaka.",
        "KXN",
        None,
    ),
]


@pytest.mark.parametrize(("language", "head", "publisher", "published"), _HEADS)
def test_a_head_tells_paper_and_day_and_a_town_is_neither(
    language: str, head: str, publisher: str | None, published: str | None
) -> None:
    document = read_document(head.replace("{b}", _BODIES[language]), uri="article.txt", hints={"language": language})
    assert (document.publisher, document.published) == (publisher, published)
