"""Talks told by the way: behind "after", by a welcome, as one more session of what was just told.

All content is invented; read as if published on Tuesday, 20 May 2031.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.finding import find
from dragoman.reading import read_document

PUBLISHED = "2031-05-20"


def told(language: str, text: str) -> list[str]:
    """The events of a text without a headline, as "kind status date session people"."""
    document = read_document(text, uri="a.txt", hints={"language": language, "published": PUBLISHED})
    found = find(replace(document, headline=None))
    names = {p.key: p.name.split()[-1] for p in found.persons}
    return [
        " ".join(
            str(part)
            for part in (e.kind, e.status, e.date, e.session, "+".join(sorted(names[p.actor] for p in e.participants)))
            if part is not None
        ).strip()
        for e in found.events
    ]


MEETING = ["meeting held 2031-05-20 Rojas+Sisavat"]
TALKS_BEFORE = [
    ("de", MEETING, "Perus Außenminister Carlos Rojas kündigte nach zweitägigen Gesprächen mit seinem laotischen Kollegen "
     "Bounma Sisavat in Lima ein Handelsabkommen an."),
    ("sv", MEETING, "Perus utrikesminister Carlos Rojas meddelade efter två dagars samtal med sin laotiske kollega Bounma "
     "Sisavat i Lima att ett handelsavtal är klart."),
    ("nl", MEETING, "De Peruaanse minister van Buitenlandse Zaken Carlos Rojas kondigde na tweedaagse gesprekken met zijn "
     "Laotiaanse collega Bounma Sisavat in Lima een handelsakkoord aan."),
    ("fr", MEETING, "Le ministre péruvien des Affaires étrangères Carlos Rojas a annoncé, après deux jours d'entretiens "
     "avec son homologue laotien Bounma Sisavat à Lima, un accord commercial."),
    ("en", MEETING, "Peru's foreign minister Carlos Rojas announced a trade deal after two days of talks with his Laotian "
     "counterpart Bounma Sisavat in Lima."),
    ("fr", ["negotiation held 2031-05-20"], "L'îlot sera évacué, ont annoncé mardi les deux gouvernements au terme de deux "
     "jours de négociations à Lima entre le Pérou et le Laos."),
    # one side only, or talks that are a subject
    ("en", [], "Peru's foreign minister Carlos Rojas said after talks in Lima that tariffs on goods from Laos would stay."),
    ("de", [], "Perus Außenminister Carlos Rojas sprach sich nach den Gesprächen gegen Sanktionen gegen Laos aus."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "wanted", "text"), TALKS_BEFORE)
def test_talks_behind_after_are_held_where_both_sides_are_named(language: str, wanted: list[str], text: str) -> None:
    assert told(language, text) == wanted


COMING = ["meeting planned 2031-05-22 Rojas+Sisavat"]
WELCOMES = [
    ("de", COMING, "Präsident Carlos Rojas von Peru wird am Donnerstag den laotischen Regierungschef Bounma Sisavat in Lima "
     "begrüßen."),
    ("sv", COMING, "Perus president Carlos Rojas välkomnar på torsdag Laos premiärminister Bounma Sisavat i Lima."),
    ("nl", COMING, "De Peruaanse president Carlos Rojas verwelkomt donderdag de Laotiaanse premier Bounma Sisavat in Lima."),
    ("fr", COMING, "Le président péruvien Carlos Rojas accueillera jeudi à Lima le Premier ministre laotien Bounma Sisavat."),
    ("en", COMING, "Peru's president Carlos Rojas will welcome Laotian prime minister Bounma Sisavat in Lima on Thursday."),
    ("en", COMING, "Peru's president Carlos Rojas hosts his Laotian counterpart Bounma Sisavat in Lima on Thursday."),
    # a decision is greeted, and nobody comes
    ("en", [], "Peru's president Carlos Rojas welcomed Laotian president Bounma Sisavat's decision to close the camp in "
     "Vientiane on Monday."),
    ("de", [], "Perus Präsident Carlos Rojas begrüßte am Montag die Entscheidung des laotischen Präsidenten Bounma Sisavat."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "wanted", "text"), WELCOMES)
def test_whoever_is_welcomed_is_met_and_a_welcome_decision_is_not(language: str, wanted: list[str], text: str) -> None:
    assert told(language, text) == wanted


SIXTH_AND_FIFTH = ["dialogue planned None 6", "dialogue held 2028 5"]
FURTHER = [
    ("de", "Die sechste Sitzung der Gemischten Kommission von Peru und Laos findet kommende Woche in Lima statt. Die fünfte "
     "war 2028 in Vientiane."),
    ("sv", "Den blandade kommissionen mellan Peru och Laos håller sitt sjätte möte i Lima nästa vecka. Det femte hölls i "
     "Vientiane 2028."),
    ("nl", "De zesde zitting van de gemengde commissie van Peru en Laos vindt volgende week plaats in Lima. De vijfde was in "
     "2028 in Vientiane."),
    ("fr", "La sixième session de la Commission mixte entre le Pérou et le Laos se tiendra la semaine prochaine à Lima. La "
     "cinquième avait eu lieu en 2028 à Vientiane."),
    ("en", "The sixth session of the joint commission of Peru and Laos takes place in Lima next week. The fifth was held in "
     "Vientiane in 2028."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), FURTHER)
def test_the_fifth_is_a_session_of_what_was_told(language: str, text: str) -> None:
    assert [event.replace("None ", "") for event in told(language, text)] == [
        event.replace("None ", "") for event in SIXTH_AND_FIFTH
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Stabsgespräche zwischen Peru und Laos haben seit 2024 sechsmal stattgefunden und sollen 2032 in Lima "
         "fortgesetzt werden."),
        ("nl", "Het stafoverleg tussen Peru en Laos heeft sinds 2024 zes keer plaatsgevonden en wordt in 2032 in Lima "
         "voortgezet."),
    ],
)  # fmt: skip
def test_what_was_held_so_often_goes_on(language: str, text: str) -> None:
    assert told(language, text) == ["dialogue planned 2032"]


AHEAD = [
    # a host offers himself
    ("de", ["meeting proposed"], "Die Schweiz bot an, Gespräche zwischen Peru und Laos auszurichten."),
    ("sv", ["meeting proposed"], "Schweiz erbjöd sig att stå värd för samtal mellan Peru och Laos."),
    ("fr", ["meeting proposed"], "La Suisse s'est dite prête à accueillir des pourparlers entre le Pérou et le Laos."),
    ("en", ["meeting proposed"], "Switzerland said it was ready to host talks between Peru and Laos."),
    # whoever has been invited will come
    ("en", ["visit proposed 2031-23 Sisavat"], "Peru's president Carlos Rojas has invited his Laotian counterpart "
     "Bounma Sisavat to Lima in the autumn."),
    ("de", ["visit proposed 2031-23 Sisavat"], "Perus Präsident Carlos Rojas hat seinen laotischen Kollegen Bounma "
     "Sisavat für Herbst nach Lima eingeladen."),
    # where she goes on, she meets somebody that day
    ("sv", ["visit planned 2031-05-27 Soto", "meeting planned 2031-05-27 Sisavat+Soto"],
     "På tisdag fortsätter Perus minister Ana Soto till Vientiane, där ett "
     "möte med premiärminister Bounma Sisavat står på programmet."),
    # nothing is held in fora, and nobody is the guest of a decision
    ("nl", [], "Peru en Laos moeten nauw samenwerken op regionale en internationale fora."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "wanted", "text"), AHEAD)
def test_offers_invitations_and_agendas_are_ahead(language: str, wanted: list[str], text: str) -> None:
    assert [event.replace(" None", "") for event in told(language, text)] == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The fourth round of negotiations between Peru and Laos ended on Friday without result."),
        ("de", "Die vierte Verhandlungsrunde zwischen Peru und Laos endete am Freitag ohne Ergebnis."),
    ],
)
def test_a_round_that_is_one_term_with_its_number_has_it(language: str, text: str) -> None:
    assert told(language, text) == ["negotiation held 2031-05-16 4"]


OWN_VISITS = [
    ("sv", "Perus försvarsminister Carlos Rojas tog på måndagen emot Laos försvarsminister Bounma Sisavat, som avlägger "
     "officiellt besök i Peru från den 18 till den 20 maj."),
    ("fr", "Le président péruvien Carlos Rojas a reçu lundi le ministre laotien Bounma Sisavat, qui effectue une visite "
     "officielle à Lima du 18 au 20 mai."),
    ("en", "Peru's president Carlos Rojas on Monday received Laotian minister Bounma Sisavat, who is paying an official visit "
     "to Lima from 18 to 20 May."),
    ("de", "Perus Präsident Carlos Rojas empfing am Montag den laotischen Minister Bounma Sisavat, der sich vom 18. bis 20. "
     "Mai zu einem Arbeitsbesuch in Lima aufhält."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OWN_VISITS)
def test_the_visit_of_a_guest_is_his_own_and_has_its_own_days(language: str, text: str) -> None:
    assert told(language, text) == ["meeting held 2031-05-19 Rojas+Sisavat", "visit held 2031-05-18/2031-05-20 Sisavat"]


@pytest.mark.parametrize(
    ("language", "wanted", "text"),
    [
        ("nl", "dialogue held 2031-04 9", "De gemengde commissie van Peru en Laos, die in april in Lima voor de negende keer "
         "bijeenkwam, zoekt verder."),
        ("de", "dialogue held 2031-04 9", "Die Gemischte Kommission von Peru und Laos, die im April in Lima zum neunten Mal "
         "zusammentrat, sucht weiter."),
        ("en", "meeting held 2031-05-16 Rojas+Soto", "Peru's prime minister, Ana Soto, pressed for an answer, which did not "
         "come; she and the Laotian president, Carlos Rojas, met for 40 minutes on Friday evening."),
    ],
)  # fmt: skip
def test_verbs_at_the_end_and_clauses_behind_a_mark_are_read_whole(language: str, wanted: str, text: str) -> None:
    assert told(language, text) == [wanted]


GUESTS = [
    ("nl", "De Peruaanse minister Carlos Rojas ontving maandag zijn Laotiaanse ambtgenoot Bounma Sisavat. De illustere bezoeker "
     "zal woensdag ontvangen worden door premier Ana Soto.", "meeting planned 2031-05-21 Sisavat+Soto"),
    ("de", "Perus Minister Carlos Rojas empfing am Montag seinen laotischen Amtskollegen Bounma Sisavat. Der Gast wird am "
     "Mittwoch von Ministerpräsidentin Ana Soto empfangen.", "meeting planned 2031-05-21 Sisavat+Soto"),
    ("en", "Peru's minister Carlos Rojas received his Laotian counterpart Bounma Sisavat on Monday. His guest will meet prime "
     "minister Ana Soto on Wednesday.", "meeting planned 2031-05-21 Sisavat+Soto"),
    ("fr", "Le ministre péruvien Carlos Rojas a reçu lundi son homologue laotien Bounma Sisavat. L'illustre visiteur sera reçu "
     "mercredi par la Première ministre Ana Soto.", "meeting planned 2031-05-21 Sisavat+Soto"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wanted"), GUESTS)
def test_the_guest_is_whoever_was_received(language: str, text: str, wanted: str) -> None:
    assert told(language, text)[1:] == [wanted]


def test_who_answers_in_an_interview_is_i() -> None:
    text = (
        "Interview with Ana Soto, foreign minister of Peru.\n\n"
        "Minister, what did you achieve in Laos?\n\n"
        "We made progress. On Monday I met my Laotian counterpart, Bounma Sisavat, in Vientiane. We agreed on our border.\n\n"
        "And what comes next?\n\n"
        "Our experts will work on it. Our people want peace.\n"
    )
    assert "meeting held 2031-05-19 Sisavat+Soto" in told("en", text)


SWEDISH_LEAD = "Perus utrikesminister Carlos Rojas tog på måndagen emot sin laotiske kollega Bounma Sisavat."
FIGHTS = [
    ("de", "Im März war es an der Grenze zwischen Peru und Laos zu einem Schusswechsel gekommen."),
    ("sv", "I mars utbröt skottlossning vid gränsen mellan Peru och Laos."),
    ("nl", "In maart kwam het aan de grens tussen Peru en Laos tot een schotenwisseling."),
    ("fr", "En mars, un accrochage entre soldats péruviens et laotiens a coûté la vie à trois éleveurs."),
    ("en", "Seven Peruvian soldiers were killed in clashes with Laotian troops in March."),
]


@pytest.mark.parametrize(("language", "text"), FIGHTS)
def test_a_fight_breaks_out_or_costs_lives(language: str, text: str) -> None:
    lead = next(lead for known, lead, _ in GUESTS if known == language) if language != "sv" else SWEDISH_LEAD
    assert told(language, f"{lead}\n\n{text}")[-1] == "incident held 2031-03"


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("nl", "Peru en Laos hielden maandag in Lima de derde ronde van hun strategische dialoog.", "dialogue held 2031-05-19 3"),
        ("sv", "Peru och Laos öppnade på måndagen sitt tredje näringslivsforum i Lima.", "forum held 2031-05-19 3"),
        ("nl", "Peru en Laos openden maandag in Lima hun derde economisch forum.", "forum held 2031-05-19 3"),
        ("de", "In Lima ging am Freitag die siebte Verhandlungsrunde zwischen Peru und Laos zu Ende.",
         "negotiation held 2031-05-16 7"),
    ],
)  # fmt: skip
def test_the_noun_names_what_its_verb_opens_or_holds(language: str, text: str, wanted: str) -> None:
    assert told(language, text) == [wanted]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        # a predicate that begins inside a noun is none; who holds talks meets
        ("en", "In a phone call on Monday, Peru's president Carlos Rojas and his Laotian counterpart Bounma Sisavat discussed "
         "trade.", ["call held 2031-05-19 Rojas+Sisavat"]),
        ("en", "Laotian president Bounma Sisavat is expected in Lima on Thursday, where he will hold talks with Peru's "
         "president Carlos Rojas.", ["visit planned 2031-05-22 Sisavat", "meeting planned 2031-05-22 Rojas+Sisavat"]),
        # the plan told right before is what is called off
        ("en", "Presidents Carlos Rojas of Peru and Bounma Sisavat of Laos were to have met in Lima on Thursday, but the "
         "meeting was called off.", ["meeting cancelled 2031-05-22 Rojas+Sisavat"]),
        ("sv", "De båda presidenterna, Carlos Rojas från Peru och Bounma Sisavat från Laos, skulle ha träffats på torsdag i "
         "Lima, men mötet har ställts in.", ["meeting cancelled 2031-05-22 Rojas+Sisavat"]),
        # what is asked for is something else than the reception
        ("sv", "Mottagen av Perus president Carlos Rojas i Lima på måndagen vädjade Laos premiärminister Bounma Sisavat om "
         "fred.", ["meeting held 2031-05-19 Rojas+Sisavat"]),
    ],
)  # fmt: skip
def test_kind_and_status_are_those_of_the_whole_sentence(language: str, text: str, wanted: list[str]) -> None:
    assert told(language, text) == wanted
