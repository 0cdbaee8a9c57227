"""In which states names are customary."""

from __future__ import annotations

import pytest

from dragoman.knowledge.geography import country_name
from dragoman.knowledge.name_homes import _customs, homes_of_name


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("Nguyen Van Thanh", "VN"), ("Kim Jae-wook", "KR"), ("Aram Petrosyan", "AM"), ("Levan Kapanadze", "GE"),
        ("Sigrún Hjaltadóttir", "IS"), ("Wojciech Zieliński", "PL"), ("Kwabena Ofosu", "GH"), ("Nikos Papadopoulos", "GR"),
    ],
)  # fmt: skip
def test_a_name_is_at_home_where_it_is_customary(name: str, state: str) -> None:
    homes = homes_of_name(name)
    assert homes[state] == max(homes.values())


def test_a_name_without_a_custom_tells_nothing() -> None:
    assert homes_of_name("Xqz Vvv") == {}


def test_every_custom_is_of_states_that_exist() -> None:
    assert all(country_name(state) != state for custom in _customs() for state in custom.states)
