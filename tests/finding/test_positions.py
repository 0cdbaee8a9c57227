"""Positions: who said what they stand for - in every language alike."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.finding.actors.cast import Cast
from dragoman.finding.actors.people import find_people
from dragoman.finding.actors.references import find_references
from dragoman.finding.claims.positions import find_positions
from dragoman.finding.events.partners import main_parties
from dragoman.finding.tagging.scene import lay_out
from dragoman.model.findings import Position
from dragoman.reading import read_document
from tests.finding.cases.positions import (
    backward,
    bounds,
    clauses,
    expressed,
    interrupted,
    passive,
    quoted,
    refused,
    reports,
    resolved,
    silent,
    speakers,
    stands,
    together,
    together_more,
)

TOGETHER = [*together.TOLD, *together_more.TOLD, *silent.SILENT]


def positions_of(language: str, text: str) -> list[tuple[str, Position]]:
    """The positions of a short article, each with the name of who holds it."""
    document = read_document(text, uri="article.txt", hints={"language": language})
    scene = lay_out(document, language)
    references = find_references(scene, find_people(scene))
    names = {person.key: person.name for person in references.people.persons}
    found = find_positions(Cast(scene, references), main_parties(scene, references))
    return [(names.get(position.actor, position.actor), position) for position in found]


def as_wanted(language: str, text: str, wanted: str) -> tuple[list[str], list[str]]:
    """What was found, and what a case asks for, in one form: words that are in the passage are taken from the case."""
    asked = [[part.strip() for part in piece.split("|")] for piece in wanted.split(";") if piece.strip()]
    found = []
    for name, position in positions_of(language, text):
        passage = position.evidence[0].text
        match = next((a for a in asked if a[0] == name and a[1] in ("*", position.act) and a[2] in passage), None)
        found.append(" | ".join(match) if match else f"{name} | {position.act} | {passage}")
    return sorted(found), sorted(" | ".join(a) for a in asked)


@pytest.mark.parametrize(("language", "text", "wanted"), speakers.SPOKEN)
def test_the_subject_speaks_before_or_behind_its_verb(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), clauses.COORDINATED)
def test_each_of_several_statements_in_a_sentence_has_its_own_passage(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), speakers.POINTING_BACK)
def test_he_and_she_are_whom_the_sentence_before_was_about(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), speakers.BODIES)
def test_ministries_and_capitals_speak_for_their_states(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), speakers.JOINT)
def test_a_joint_stand_is_a_position_of_each_state(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), speakers.AGENTS)
def test_a_passive_verb_gives_the_word_to_its_agent(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), reports.INFORMANTS)
def test_according_to_an_official_is_a_position_of_theirs(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), reports.RUNNING_ON)
def test_indirect_speech_runs_on_until_the_speaker_changes(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), clauses.RELATIVE)
def test_a_relative_clause_speaks_for_whom_it_hangs_on(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), bounds.NOTHING)
def test_courtesy_figures_gifts_meetings_and_unnamed_voices_are_no_positions(
    language: str, text: str, wanted: str
) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), bounds.DENIED)
def test_not_ruling_out_is_no_rejection(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), reports.INTERVIEWS)
def test_the_answers_of_an_interview_belong_to_whom_is_asked(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), clauses.SHARED_HELPER)
def test_a_helper_carries_all_participles_that_are_joined_to_it(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), clauses.CLOSERS)
def test_who_is_named_last_says_all_before(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), reports.QUOTATIONS)
def test_a_quotation_is_one_statement(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), clauses.BUT)
def test_but_joins_statements_of_one_speaker(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), bounds.TOLD)
def test_a_meeting_that_is_told_and_a_wish_in_passing_are_no_positions(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), clauses.CONTRASTS)
def test_somebody_set_against_the_speaker_speaks_too(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), speakers.ORGANISATIONS)
def test_organisations_of_states_hold_positions(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), speakers.STRANGERS)
def test_strangers_and_nobody_hold_no_positions(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), speakers.OFFICES)
def test_an_office_without_a_name_is_whoever_holds_it_now(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), reports.ANNOUNCED)
def test_a_colon_or_a_statement_gives_the_word_to_whoever_is_named(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Peru-Laos-Universität bietet seit Mai einen Studiengang an."),
        ("en", "The Peru-Laos University offers to teach engineers."),
    ],
)
def test_a_state_in_the_double_name_of_something_else_speaks_for_nobody(language: str, text: str) -> None:
    assert positions_of(language, text) == []


@pytest.mark.parametrize(("language", "text", "wanted"), stands.STANDS)
def test_sides_and_peoples_take_their_stands(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chilean Foreign Minister Ana Rojas declined to comment on the talks with Zambia in Lusaka on Tuesday."),
        (
            "fr",
            "La ministre chilienne des Affaires étrangères Ana Rojas a refusé de commenter les pourparlers avec la Zambie.",
        ),
    ],
)
def test_who_does_not_want_to_say_anything_takes_no_stand(language: str, text: str) -> None:
    document = read_document(f"Chile, Zambia\n\n{text}\n", uri="silent.txt", hints={"language": language})
    assert not find(document).positions


@pytest.mark.parametrize(("language", "text", "wanted"), [*together.TOLD, *together_more.TOLD, *silent.SILENT])
def test_two_speak_together_and_a_report_is_no_stand(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


def test_a_few_words_are_about_what_the_sentence_before_was_about() -> None:
    text = "Ghana's foreign minister, Kofi Mensah, criticised the fishing quota. Togo's president, Yao Agbo, rejected that."
    assert [(name, position.topic) for name, position in positions_of("en", text)] == [
        ("Kofi Mensah", "fisheries"),
        ("Yao Agbo", "fisheries"),
    ]


@pytest.mark.parametrize(
    ("language", "said", "addressee"),
    [
        ("en", "thanked the Uruguayan authorities for their help.", "UY"),
        ("en", "condemned the Uruguayan decision to close the port.", "UY"),
        ("en", "affirmed that reforms under the leadership of President Juan Rivero were bearing fruit.", None),
        ("en", "supported the demand of her region for two seats in the Security Council of the United Nations.", None),
        ("de", "dankte den uruguayischen Behörden für ihre Hilfe.", "UY"),
        ("sv", "fördömde det uruguayanska beslutet att stänga hamnen.", "UY"),
        ("nl", "bedankte de Uruguayaanse autoriteiten voor hun hulp.", "UY"),
        ("fr", "a remercié les autorités uruguayennes pour leur aide.", "UY"),
    ],
)
def test_it_is_said_to_the_object_of_the_verb_and_not_to_who_is_told_about(
    language: str, said: str, addressee: str | None
) -> None:
    title = {
        "en": "Foreign minister",
        "de": "Außenministerin",
        "sv": "Utrikesminister",
        "nl": "Minister van Buitenlandse Zaken",
    }
    text = f"{title.get(language, 'La ministre des Affaires étrangères')} Aminata Sesay (Sierra Leone) {said}"
    assert [position.addressee for _, position in positions_of(language, text)] == [addressee]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [*expressed.EXPRESSED, *expressed.BOTH, *expressed.ONLY_TOLD],
)
def test_what_is_expressed_is_a_stand_and_who_merely_told_it_takes_none(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("fr", "Le Paraguay a expulsé deux diplomates. Le Laos « rejette ces accusations ».", "LA | reject | Le Laos"),
        ("de", "Paraguay hat zwei Diplomaten ausgewiesen. Laos „weist die Vorwürfe zurück“.", "LA | reject | Laos"),
        ("en", 'Paraguay expelled two diplomats. Laos "rejects these accusations".', "LA | reject | Laos"),
        ("sv", 'Paraguay utvisade två diplomater. Laos "avvisar bestämt anklagelserna".', "LA | reject | Laos"),
        ("nl", 'Paraguay heeft twee diplomaten uitgezet. Laos "verwerpt de beschuldigingen".', "LA | reject | Laos"),
    ],
)
def test_a_quotation_may_begin_with_the_verb_of_the_subject_before_it(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), [*backward.LATTER, *backward.INITIALS])
def test_the_latter_is_whoever_was_named_last_and_an_initial_stands_for_a_name(
    language: str, text: str, wanted: str
) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), backward.PAIRS)
def test_the_two_leaders_are_the_two_who_met(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), backward.NEAR_MISSES)
def test_what_only_looks_as_if_it_pointed_back_is_nobody(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), interrupted.INTERRUPTED)
def test_days_places_and_adverbs_part_no_predicate(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), [*interrupted.WAITING, *interrupted.FRONTED])
def test_a_subject_is_found_before_a_relative_clause_and_behind_an_object(
    language: str, text: str, wanted: str
) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), [*quoted.DASHES, *quoted.INTRODUCED])
def test_a_dash_or_the_sentence_before_tells_whose_words_are_quoted(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), [*passive.PASSIVE, *passive.BODIES])
def test_passive_predicates_ministries_and_joint_statements_speak_for_states(
    language: str, text: str, wanted: str
) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), [*backward.IT, *backward.OWN_COUNTRY])
def test_it_is_the_state_told_of_and_his_country_is_whoever_speaks(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), refused.REFUSED)
def test_a_veto_a_complaint_and_what_is_not_recognised_are_stands(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), resolved.ENVOYS)
def test_the_diplomat_is_the_envoy_named_last(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(("language", "text", "wanted"), [*resolved.RESOLVED, *resolved.ADDED])
def test_the_body_above_resolves_and_he_said_adding_ends_a_quotation(language: str, text: str, wanted: str) -> None:
    found, asked = as_wanted(language, text, wanted)
    assert found == asked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Peru und Chile stritten am Montag über Zölle. Lima lehnte das Vorgehen der anderen Seite als falsch ab.",
        ),
        ("en", "Peru and Chile argued about tariffs on Monday. Lima rejected the conduct of the other side as wrong."),
        (
            "fr",
            "Le Pérou et le Chili ont parlé des droits de douane lundi. Lima a rejeté la conduite de l'autre partie.",
        ),
        (
            "nl",
            "Peru en Chili spraken maandag over invoerrechten. Lima wees het optreden van de andere kant van de hand.",
        ),
        ("sv", "Peru och Chile talade i måndags om tullar. Lima avvisade den andra sidans agerande som felaktigt."),
    ],
)
def test_what_is_rejected_is_what_was_told_before(language: str, text: str) -> None:
    rejected = [position for _, position in positions_of(language, text) if position.act == "reject"]
    assert [position.topic for position in rejected] == ["trade"]
