"""What the program says of the world: by meaning, not by file."""

import pytest

from dragoman.errors import KnowledgeError
from dragoman.knowledge.geography import (
    PlaceName,
    body,
    canonical_place,
    capital_of,
    country_codes,
    country_name,
    currency_of,
    deputy_of,
    family_name_first,
    organisation,
    organisations,
    places,
    role_for,
    role_heads,
    state_of_city,
)
from dragoman.knowledge.world_facts import city_facts, state_facts, unmarked
from dragoman.model.codes import ROLES


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("AT", "en", "Austria"),
        ("CI", "sv", "Elfenbenskusten"),
        ("CD", "nl", "Democratische Republiek Congo"),
        ("HK", "en", "Hong Kong"),
        ("PS", "de", "Palästina"),
        ("XK", "fr", "Kosovo"),
        ("UZ", "ja", "ウズベキスタン"),
        ("PT", "pt-BR", "Portugal"),
        ("EU", "nl", "Europese Unie"),
        ("XF", "de", "African Union"),
        ("??", "en", "??"),
    ],
)
def test_a_country_has_its_name_in_a_language(code: str, language: str, name: str) -> None:
    assert country_name(code, language) == name


@pytest.mark.parametrize(
    ("city", "country"),
    [("Montevideo", "UY"), ("Surabaya", "ID"), ("The Hague", "NL"), ("Tripoli", "LY"), ("Atlantis", None)],
)
def test_a_city_has_its_country_and_a_capital_comes_before_a_namesake(city: str, country: str | None) -> None:
    assert state_of_city(city) == country


@pytest.mark.parametrize(
    ("name", "language", "place"),
    [
        ("Bukarest", "sv", PlaceName("Bucharest", "RO")),
        ("Kopenhagen", "nl", PlaceName("Copenhagen", "DK")),
        ("Le Caire", "fr", PlaceName("Cairo", "EG")),
        ("Schweiz", "de", PlaceName("Switzerland", "CH")),
        ("Ostsee", "de", PlaceName("Baltic Sea", None, "baltic_sea")),
        ("Chisinau", "en", PlaceName("Chișinău", "MD")),
        ("Port-Louis", "fr", PlaceName("Port Louis", "MU")),
        ("Kongo", "de", PlaceName("Democratic Republic of the Congo", "CD")),
        ("Nirgendwo", "de", None),
    ],
)
def test_a_place_has_one_name_in_the_record(name: str, language: str, place: PlaceName | None) -> None:
    assert canonical_place(name, language) == place


@pytest.mark.parametrize(
    ("country", "currency"),
    [("JP", "JPY"), ("BG", "EUR"), ("XK", "EUR"), ("BT", "BTN"), ("EC", "USD"), ("ML", "XOF"), ("AQ", None)],
)
def test_a_country_pays_in_its_currency(country: str, currency: str | None) -> None:
    assert currency_of(country) == currency


def test_every_state_has_a_capital_a_currency_and_a_name() -> None:
    for code in state_facts().states:
        assert capital_of(code), code
        assert currency_of(code), code
        assert country_name(code) != code


def test_every_city_and_every_claim_belongs_to_a_known_country() -> None:
    known = country_codes()
    assert set(city_facts().cities) <= known
    for key, place in places().items():
        assert set(place.countries) <= known, key
        assert set(place.confused_with) <= set(places()), key


def test_cities_outside_the_capital_are_many_in_every_part_of_the_world() -> None:
    cities = {unmarked(name)[0] for names in city_facts().cities.values() for name in names}
    assert len(cities) >= 600
    for country in ("VN", "NG", "PE", "FJ", "KZ", "PH", "CM", "SA", "RS", "NZ"):
        assert len(city_facts().cities[country]) > 3


def test_seats_of_government_are_cities_of_their_country() -> None:
    for country, seat in city_facts().seats.items():
        assert seat in {unmarked(name)[0] for name in city_facts().cities[country]}


def test_only_five_organisations_have_a_code_as_a_party() -> None:
    parties = {o.code for o in organisations().values() if o.party}
    assert parties == {"EU", "UN", "XA", "XN", "XF"}
    assert not organisation("mercosur").party
    assert organisation("security_council").code == "UN"


def test_codes_of_organisations_are_no_states() -> None:
    codes = {o.code for o in organisations().values() if o.code}
    assert not codes & (set(state_facts().states) | set(state_facts().territories))


def test_what_is_not_known_is_an_error_with_the_name_of_the_file() -> None:
    with pytest.raises(KnowledgeError, match=r"organisations\.yaml.*'league_of_nations'"):
        organisation("league_of_nations")
    with pytest.raises(KnowledgeError, match=r"bodies\.yaml"):
        body("star_chamber")
    with pytest.raises(KnowledgeError, match=r"roles\.yaml"):
        role_for("wizard")


@pytest.mark.parametrize(
    ("head", "kind", "portfolio", "deputy", "role"),
    [
        ("president", "state", None, False, "head_of_state"),
        ("president", None, None, False, "head_of_state"),
        ("president", "parliament", None, False, "speaker"),
        ("president", "eu_body", None, False, "international_official"),
        ("president", "central_bank", None, False, "central_banker"),
        ("president", "state", None, True, "deputy_head_of_government"),
        ("vice_president", "state", None, False, "deputy_head_of_government"),
        ("prime_minister", None, None, True, "deputy_head_of_government"),
        ("premier", "region", None, False, "regional_leader"),
        ("minister", "foreign_ministry", None, False, "foreign_minister"),
        ("minister", None, "foreign", True, "deputy_foreign_minister"),
        ("minister", None, "defence", False, "defence_minister"),
        ("minister", None, "health", True, "deputy_minister"),
        ("minister_of_state", "ministry", "foreign", False, "deputy_foreign_minister"),
        ("state_secretary", None, "defence", False, "deputy_defence_minister"),
        ("permanent_representative", "international_org", None, True, "diplomat"),
        ("consul_general", None, None, False, "diplomat"),
        ("negotiator", None, "trade", False, "diplomat"),
        ("secretary_general", "international_org", None, False, "international_official"),
        ("secretary_general", "party", None, False, "party_official"),
        ("general_secretary", "party", None, False, "party_leader"),
        ("speaker", "parliament", None, True, "legislator"),
        ("chief_of_staff", "armed_forces", None, False, "chief_of_defence"),
        ("commander", "armed_forces", None, False, "chief_of_defence"),
        ("commander", "military_service", None, False, "military_officer"),
        ("chief", "armed_forces", None, True, "military_officer"),
        ("department_head", "foreign_ministry", None, False, "official"),
        ("governor", "central_bank", None, False, "central_banker"),
        ("governor", "region", None, False, "regional_leader"),
        ("chair", "party", None, True, "party_official"),
        ("person", None, None, False, "other"),
    ],
)
def test_an_office_has_the_role_of_its_head_body_and_portfolio(
    head: str, kind: str | None, portfolio: str | None, deputy: bool, role: str
) -> None:
    assert role_for(head, kind, portfolio, deputy) == role


def test_every_head_gives_a_role_anywhere_and_a_deputy_too() -> None:
    for head in role_heads():
        for kind in (None, "state", "ministry", "parliament", "party", "company", "un_body"):
            assert role_for(head, kind) in ROLES
            assert deputy_of(role_for(head, kind)) in ROLES


def test_the_family_comes_first_in_some_countries() -> None:
    assert family_name_first("HU")
    assert not family_name_first("IE")
    assert not family_name_first(None)
