"""The terms of the world in each language, by what they say."""

from collections import defaultdict

import pytest

from dragoman.knowledge.geography import (
    CONCEPTS,
    WorldTerm,
    bodies,
    organisations,
    places,
    topics,
    world_terms,
)
from dragoman.knowledge.notation import expand
from dragoman.knowledge.world_facts import state_facts

LANGUAGES = ("de", "sv", "nl", "fr", "en")


def _written(language: str, form: str, concept: str | None = None) -> list[WorldTerm]:
    terms = (t for t in world_terms(language) if concept in (None, t.concept))
    return [t for t in terms if form in {f.text for f in expand(t.term)}]


def _meanings(language: str, form: str) -> set[tuple[str, str]]:
    """Concept and code of every term of `language` that has the written form."""
    return {(t.concept, t.code) for t in _written(language, form.lower())}


def _only(language: str, form: str, concept: str) -> WorldTerm:
    found = _written(language, form, concept)
    assert len({t.code for t in found}) == 1, found
    return found[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_a_name_an_adjective_and_a_capital(language: str) -> None:
    have = defaultdict(set)
    for term in world_terms(language):
        have[term.concept].add(term.country)
    states = set(state_facts().states)
    assert states - have["state"] == set()
    assert states - have["adjective"] == set()
    assert states - have["capital"] == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_term_stands_for_two_states_unless_it_is_listed_as_ambiguous(language: str) -> None:
    codes: dict[str, set[str]] = defaultdict(set)
    for term in world_terms(language):
        if term.concept in ("state", "adjective", "demonym", "seat") and "ambiguous" not in term.features:
            for form in expand(term.term):
                codes[form.text].add(term.code)
    assert {form: found for form, found in codes.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_ambiguous_term_has_one_likeliest_meaning(language: str) -> None:
    groups: dict[tuple[str, str], list[WorldTerm]] = defaultdict(list)
    for term in world_terms(language):
        if "ambiguous" in term.features:
            groups[term.concept, term.term].append(term)
    assert groups
    for terms in groups.values():
        assert len(terms) > 1
        assert sum("first" in t.features for t in terms) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_body_topic_place_and_organisation_has_words(language: str) -> None:
    have = {(t.concept, t.code) for t in world_terms(language)}
    assert {key for key in organisations() if ("organisation", key) not in have} == set()
    assert {key for key in topics() if ("topic", key) not in have} == set()
    assert {key for key in places() if ("place", key) not in have} == set()
    own = {key for key, body in bodies().items() if body.country}
    assert {key for key in set(bodies()) - own if ("body", key) not in have} == set()


@pytest.mark.parametrize("language", (*LANGUAGES, "vi"))
def test_every_term_can_be_written_out_and_has_a_known_concept(language: str) -> None:
    for term in world_terms(language):
        assert expand(term.term)
        assert term.concept in CONCEPTS


@pytest.mark.parametrize(
    ("language", "form", "concept", "code"),
    [
        ("de", "kirgisischen", "adjective", "KG"),
        ("de", "Neuseeländerinnen", "demonym", "NZ"),
        ("de", "Uruguays", "state", "UY"),
        ("de", "Vereinigten Arabischen Emiraten", "state", "AE"),
        ("de", "Königreich Bhutan", "state", "BT"),
        ("de", "Élysée-Palastes", "seat", "FR"),
        ("sv", "estniska", "adjective", "EE"),
        ("sv", "fransmännen", "demonym", "FR"),
        ("sv", "Finlands", "state", "FI"),
        ("sv", "generallöjtnanten", "rank", "OF-8"),
        ("sv", "säkerhetsrådets", "organisation", "security_council"),
        ("nl", "Chinese", "adjective", "CN"),
        ("nl", "Vietnamese", "adjective", "VN"),
        ("nl", "Noren", "demonym", "NO"),
        ("nl", "luitenant-generaal", "rank", "OF-8"),
        ("nl", "Perzische Golf", "place", "persian_gulf"),
        ("fr", "camerounaises", "adjective", "CM"),
        ("fr", "République islamique d'Iran", "state", "IR"),
        ("fr", "Etats-Unis", "state", "US"),
        ("fr", "général de corps d'armée", "rank", "OF-8"),
        ("fr", "vice-amiral d'escadre", "rank", "OF-8"),
        ("en", "Ivorian", "adjective", "CI"),
        ("en", "Republic of Korea", "state", "KR"),
        ("en", "Burma", "state", "MM"),
        ("en", "World Health Organisation", "organisation", "who"),
        ("en", "rear admiral", "rank", "OF-7"),
        ("en", "unexploded ordnance", "topic", "war_legacies"),
    ],
)
def test_a_word_means_what_it_means(language: str, form: str, concept: str, code: str) -> None:
    assert (concept, code) in _meanings(language, form)


@pytest.mark.parametrize(
    ("language", "form", "code", "kind", "country"),
    [
        ("de", "auswärtigen amt", "auswaertiges_amt", "foreign_ministry", "DE"),
        ("sv", "riksdagens", "riksdag", "parliament", "SE"),
        ("nl", "tweede kamer", "tweede_kamer", "parliament", "NL"),
        ("fr", "bundestag", "bundestag", "parliament", "DE"),
        ("en", "pentagon", "pentagon", "defence_ministry", "US"),
        ("en", "jica", "jica", "development_agency", "JP"),
        ("en", "ministry of foreign affairs", "ministry_foreign", "foreign_ministry", None),
    ],
)
def test_a_body_has_its_kind_and_where_unique_its_country(
    language: str, form: str, code: str, kind: str, country: str | None
) -> None:
    term = _only(language, form, "body")
    assert (term.code, term.kind, term.country) == (code, kind, country)


def test_an_organisation_without_a_code_in_the_record_has_no_country() -> None:
    assert _only("en", "mercosur", "organisation").country is None
    assert _only("en", "asean", "organisation").country == "XA"
    assert "party" in _only("de", "afrikanische union", "organisation").features


def test_names_that_are_common_words_count_only_with_a_capital() -> None:
    for language, form, concept in (
        ("en", "turkey", "state"),
        ("en", "us", "state"),
        ("sv", "oman", "state"),
    ):
        assert "cased" in _only(language, form, concept).features
    assert "cased" not in _only("sv", "norska", "adjective").features
    assert {"cased", "doubtful"} <= _only("en", "jordan", "state").features


def test_east_seas_are_kept_apart() -> None:
    assert _meanings("de", "Ostmeer") == {("place", "south_china_sea")}
    assert _meanings("de", "Ostsee") == {("place", "baltic_sea")}
    assert _meanings("sv", "Östkinesiska sjön") == {("place", "east_china_sea")}
    assert "baltic_sea" in places()["south_china_sea"].confused_with


def test_a_disputed_place_names_who_claims_it() -> None:
    term = _only("fr", "dokdo", "place")
    assert {"disputed", "claimant:KR", "claimant:JP"} <= term.features
    assert term.country is None


def test_the_same_word_may_stand_for_two_states_the_likelier_first() -> None:
    found = _written("nl", "koreaanse", "adjective")
    assert [t.code for t in found] == ["KR", "KP"]
    assert "first" in found[0].features


def test_niger_and_nigeria_are_kept_apart() -> None:
    for language, niger, nigeria in (
        ("de", "nigrische", "nigerianische"),
        ("sv", "nigeriska", "nigerianska"),
        ("nl", "nigerese", "nigeriaanse"),
        ("fr", "nigérienne", "nigériane"),
        ("en", "nigerien", "nigerian"),
    ):
        assert _only(language, niger, "adjective").code == "NE"
        assert _only(language, nigeria, "adjective").code == "NG"


def test_a_language_without_words_of_its_own_knows_states_by_their_cldr_names() -> None:
    assert ("state", "SE") in _meanings("es", "Suecia")
    assert ("organisation", "XN") in _meanings("es", "NATO")


def test_double_adjectives_are_open_to_the_right() -> None:
    assert any(t.term == "sino-…" and t.code == "CN" for t in world_terms("fr") if t.concept == "prefix")
