"""Persons: who holds an office, which one, and of which state - in every language alike."""

from __future__ import annotations

import pytest

from dragoman.finding.actors.people import find_people
from dragoman.finding.tagging.scene import lay_out
from dragoman.model.findings import Person
from dragoman.reading import read_document
from tests.finding.cases.persons.accent import ACCENTS
from tests.finding.cases.persons.bloc import BLOCS
from tests.finding.cases.persons.club import CLUBS
from tests.finding.cases.persons.customary import CUSTOMS
from tests.finding.cases.persons.envoy import ENVOYS
from tests.finding.cases.persons.field import FIELDS
from tests.finding.cases.persons.field_more import FIELDS_MORE
from tests.finding.cases.persons.homeland import HOMELAND
from tests.finding.cases.persons.house import HOUSES, TWO_OFFICES
from tests.finding.cases.persons.item import ITEMS
from tests.finding.cases.persons.joined import JOINED
from tests.finding.cases.persons.later import LATER
from tests.finding.cases.persons.news import NEWS
from tests.finding.cases.persons.news_lists import LISTS
from tests.finding.cases.persons.news_states import STATED
from tests.finding.cases.persons.nobody import NOBODY, NOT_YET, QUOTED
from tests.finding.cases.persons.office import OFFICES
from tests.finding.cases.persons.partner import PARTNERS
from tests.finding.cases.persons.party import PARTIES
from tests.finding.cases.persons.pointing_back import GO_BACK
from tests.finding.cases.persons.post import BOTH, POSTS
from tests.finding.cases.persons.role import ROLES
from tests.finding.cases.persons.settled import SETTLED
from tests.finding.cases.persons.she import SHE
from tests.finding.cases.persons.span import SPANS
from tests.finding.cases.persons.state import STATES
from tests.finding.cases.persons.suite import SUITES
from tests.finding.cases.persons.texts import PAIRS, TEXTS
from tests.finding.cases.persons.thanked import THANKED
from tests.finding.cases.persons.title import SERVICES
from tests.finding.cases.persons.titles import SENTENCES, TITLES
from tests.finding.cases.persons.told import TOLD
from tests.finding.cases.persons.told_more import TOLD_MORE
from tests.finding.cases.persons.worldly import WORLDLY


def persons_of(language: str, text: str) -> tuple[Person, ...]:
    """The persons of a short article in a language."""
    document = read_document(text, uri="article.txt", hints={"language": language})
    return find_people(lay_out(document, language)).persons


def shown(persons: tuple[Person, ...]) -> set[str]:
    """Name, state and main role of each, as the cases are written."""
    return {f"{p.name} | {p.country} | {p.posts[0].role if p.posts else None}" for p in persons}


def expected(wanted: str) -> set[str]:
    """The persons that a case asks for."""
    return {piece.strip() for piece in wanted.split(";") if piece.strip()}


@pytest.mark.parametrize(("language", "text", "wanted"), STATES)
def test_an_office_without_a_state_belongs_to_the_state_that_the_context_tells(
    language: str, text: str, wanted: str
) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), TOLD + TOLD_MORE)
def test_whoever_acts_right_after_a_state_was_spoken_of_serves_it(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), BLOCS)
def test_people_of_blocs_serve_no_state_and_sides_and_gifts_tell_whose_the_others_are(
    language: str, text: str, wanted: str
) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), SETTLED)
def test_persons_are_settled_together_and_by_where_they_speak(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), SPANS + PARTNERS + SHE + ENVOYS + ACCENTS + SUITES)
def test_an_office_reaches_no_further_than_its_own_words(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), ROLES + POSTS + FIELDS + FIELDS_MORE + HOUSES)
def test_an_office_has_the_role_that_its_words_body_and_neighbours_give(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "name", "roles"), TWO_OFFICES)
def test_of_two_offices_of_one_person_both_are_kept_in_their_order(
    language: str, text: str, name: str, roles: list[str]
) -> None:
    held = {p.name: [post.role for post in p.posts] for p in persons_of(language, text)}
    assert held[name] == roles


@pytest.mark.parametrize(("language", "text", "wanted"), TEXTS)
def test_an_article_tells_whom_everybody_serves(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), ITEMS)
def test_short_items_and_asides_tell_whom_everybody_serves(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), CUSTOMS)
def test_between_the_states_of_a_text_a_name_tells_whose_it_is(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), LATER)
def test_another_sentence_or_clause_may_tell_the_office(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), THANKED)
def test_whoever_thanks_or_travels_to_a_state_serves_another(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), SERVICES + OFFICES)
def test_titles_of_all_services_and_columns_on_many_states(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), NEWS + LISTS + STATED + JOINED + WORLDLY)
def test_news_names_nobody_by_words_that_stand_nearby(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), PAIRS)
def test_one_office_of_two_states_is_held_by_two_in_their_order(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), QUOTED)
def test_quoted_experts_are_persons_and_authors_are_not(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), NOBODY)
def test_artists_athletes_and_photographers_are_no_persons_of_the_record(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.xfail(reason="known weakness", strict=True)
@pytest.mark.parametrize(("language", "text", "wanted"), NOT_YET)
def test_what_is_known_to_be_weak_is_still_weak(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize("language", list(TITLES))
def test_every_title_is_the_role_that_it_is_in_all_languages(language: str) -> None:
    wrong = {}
    for title, role in TITLES[language].items():
        found = persons_of(language, SENTENCES[language].format(title))
        if [p.posts[0].role for p in found if p.posts] != [role]:
            wrong[title] = shown(found)
    assert not wrong


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Nepal's foreign minister, TRAN Hari, met King Hassan III of Morocco.", {"TRAN Hari", "Hassan III"}),
        ("fr", "Le ministre du Bénin, M. Aurélien DOSSOU-GBEDJI, a reçu le roi Hassan III.", {"Aurélien DOSSOU-GBEDJI", "Hassan III"}),
        ("de", "König Karl XIV. Johann von Schweden empfing Pakistans Premierminister Syed A. R. Qureshi.",
         {"Karl XIV. Johann", "Syed A. R. Qureshi"}),
        ("sv", "Irlands president Séamus O'Flaherty träffade Benoîts ambassadör Marc Paire i Monte Carlo.",
         {"Séamus O'Flaherty", "Marc Paire"}),
        ("nl", "De Ierse president Séamus O’Flaherty sprak met minister Jan van der Meulen-de Wit van Handel.",
         {"Séamus O’Flaherty", "Jan van der Meulen-de Wit"}),
        ("en", "Chad Whitfield, the British envoy, and Sofia Brandelli, Italy's minister, met in Paris.",
         {"Chad Whitfield", "Sofia Brandelli"}),
        ("fr", "L'ancien ministre mauritanien des Pêches, Brahim Ould Cheikh Vall, a été reçu.", {"Brahim Ould Cheikh Vall"}),
    ],
)  # fmt: skip
def test_names_are_whole_in_all_their_shapes(language: str, text: str, names: set[str]) -> None:
    assert {p.name for p in persons_of(language, text)} == names


def test_a_state_that_does_not_stand_beside_the_name_is_inferred() -> None:
    text = "Peruvian President Maria Soto met Fijian officials in Lima. Foreign Minister Ana Quispe was there."
    inferred = {p.name: p.inferred for p in persons_of("en", text)}
    assert inferred == {"Maria Soto": (), "Ana Quispe": ("country",)}


@pytest.mark.parametrize(("language", "text", "wanted"), CLUBS)
def test_who_presides_over_a_club_or_praises_a_brand_leads_no_state(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), HOMELAND)
def test_officials_at_home_are_not_of_the_state_that_stands_nearest(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), GO_BACK)
def test_her_counterpart_and_its_secretary_go_back_to_who_was_named_before_and_a_place_is_nobody(
    language: str, text: str, wanted: str
) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), PARTIES)
def test_a_party_in_brackets_is_a_seat_in_parliament_and_a_republic_no_name(
    language: str, text: str, wanted: str
) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


def test_an_office_that_is_only_the_first_part_of_a_word_is_read_and_refuses_no_text() -> None:
    text = (
        "De Commissaris-Generaal van de Kustwacht van de Malediven, brigadegeneraal Ahmed Thoha, sprak maandag in Colombo "
        "met de Sri Lankaanse minister van Defensie Anura Perera."
    )
    assert {p.name: p.country for p in persons_of("nl", text)} == {"Ahmed Thoha": "MV", "Anura Perera": "LK"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Minister Marloes van Heeswijk sprak woensdag in Amman met de Jordaanse minister van Water Raed Obeidat. Obeidat "
         "bedankte Nederland. Premier Munther al-Khreisat ontving de minister 's middags. Van Heeswijk reist donderdag door "
         "naar Beiroet, waar zij haar Libanese ambtgenoot Nadine Karam spreekt."),
        ("en", "The Dutch minister, Marloes van Heeswijk, spoke in Amman on Wednesday with the Jordanian minister of water, Raed "
         "Obeidat. Obeidat thanked the Netherlands. Prime Minister Munther al-Khreisat received the minister in the "
         "afternoon. On Thursday Van Heeswijk travels on to Beirut, where she meets her Lebanese counterpart Nadine Karam."),
    ],
)  # fmt: skip
def test_the_minister_who_is_received_is_the_guest_and_not_a_minister_of_the_house(language: str, text: str) -> None:
    assert {p.country for p in persons_of(language, text) if "Khreisat" in p.name} == {"JO"}


@pytest.mark.parametrize(("language", "text", "wanted"), BOTH)
def test_two_offices_of_one_person_are_both_told_in_their_order(language: str, text: str, wanted: str) -> None:
    told = [f"{p.name} | {' '.join(post.role for post in p.posts)}" for p in persons_of(language, text)]
    assert wanted in told


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("de", "Die Delegation aus Peru führte Juan Soto, Mitglied der Zentralen Militärkommission und stellvertretender "
         "Verteidigungsminister.", "Mitglied der Zentralen Militärkommission"),
        ("nl", "Minister Eva Huber van Oostenrijk ontving de voorzitter van het Internationale Comité van de Liberale Partij van Peru "
         "(LPP) Juan Soto.", "voorzitter van het Internationale Comité van de Liberale Partij van Peru (LPP)"),
    ],
)  # fmt: skip
def test_a_title_ends_with_its_own_words(language: str, text: str, title: str) -> None:
    assert title in {post.title for person in persons_of(language, text) for post in person.posts}
