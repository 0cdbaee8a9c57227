"""Who is who across documents."""

from __future__ import annotations

from msgspec import structs

from dragoman.joining import join
from dragoman.model.items import Actor
from dragoman.model.joined import Joined
from tests.joining.builders import document, findings, person


def people(record: Joined) -> list[Actor]:
    return [a for a in record.actors if a.kind == "person"]


def named(id_: str, text: str, *persons, **more):
    doc = document(id_, text, **more)
    return doc, findings(doc, persons=[person(doc, f"p:{k}", *p) for k, p in enumerate(persons)])


def test_spellings_of_one_name_are_one_person_under_the_fullest_form() -> None:
    record = join(
        [
            named("a", "Minister Trần Thị Mai came.", ("Trần Thị Mai", "VN", "foreign_minister")),
            named("b", "Ministern Tran Thi Mai kom.", ("Tran Thi Mai", "VN", "foreign_minister"), language="sv"),
        ]
    )
    (actor,) = people(record)
    assert {n.form for n in actor.names} == {"Trần Thị Mai", "Tran Thi Mai"}
    assert {e.document for e in actor.mentions} == {"a", "b"}
    assert actor.joined_because


def test_people_with_one_family_name_stay_apart() -> None:
    record = join(
        [
            named("a", "Jonas Berg spoke.", ("Jonas Berg", "SE", "legislator")),
            named("b", "Lena Berg spoke.", ("Lena Berg", "SE", "legislator")),
        ]
    )
    assert sorted(a.name for a in people(record)) == ["Jonas Berg", "Lena Berg"]


def test_one_name_in_two_countries_is_two_people() -> None:
    record = join([named("a", "Anna Meyer", ("Anna Meyer", "DE")), named("b", "Anna Meyer", ("Anna Meyer", "AT"))])
    assert len(people(record)) == 2


def test_two_people_of_one_document_are_never_joined() -> None:
    record = join([named("a", "Kim Min-su met Kim Min-so.", ("Kim Min-su", "KR"), ("Kim Min-so", "KR"))])
    assert len(people(record)) == 2


def test_part_of_a_name_joins_where_it_can_mean_one_person_only() -> None:
    whole = named("a", "Premierminister Sato Akira sprach.", ("Sato Akira", "JP", "head_of_government"), language="de")
    part = named("b", "Sato was sceptical.", ("Sato", "JP", "head_of_government"))
    assert [a.name for a in people(join([whole, part]))] == ["Sato Akira"]


def test_part_of_a_name_that_could_mean_two_people_stays_apart() -> None:
    texts = [
        named("a", "Sato Akira spoke.", ("Sato Akira", "JP", "head_of_government")),
        named("b", "Sato Yumi spoke.", ("Sato Yumi", "JP", "head_of_government")),
        named("c", "Sato was sceptical.", ("Sato", "JP", "head_of_government")),
    ]
    assert sorted(a.name for a in people(join(texts))) == ["Sato", "Sato Akira", "Sato Yumi"]


def test_posts_keep_the_documents_that_give_them() -> None:
    record = join(
        [
            named("a", "Minister Anna Lind", ("Anna Lind", "SE", "minister")),
            named("b", "Utrikesminister Anna Lind", ("Anna Lind", "SE", "foreign_minister"), language="sv"),
        ]
    )
    (actor,) = people(record)
    assert {(p.role, p.evidence[0].document) for p in actor.posts} == {
        ("minister", "a"),
        ("foreign_minister", "b"),
    }


def test_of_two_posts_the_first_named_is_the_main_one() -> None:
    doc = document("a", "General Secretary and President Tran Hai")
    party = person(doc, "p:0", "Tran Hai", "VN", "party_leader")
    state = person(doc, "p:0", "Tran Hai", "VN", "head_of_state")
    both = structs.replace(party, posts=(*party.posts, *state.posts))
    (actor,) = people(join([(doc, findings(doc, persons=[both]))]))
    assert [p.role for p in actor.posts] == ["party_leader", "head_of_state"]


def test_the_only_holder_of_a_post_is_one_person_in_versions_in_different_scripts() -> None:
    source = "https://example.org/article/7"
    record = join(
        [
            named("a", "Minister Trinh Quoc Dat", ("Trinh Quoc Dat", "VN", "foreign_minister"), origin=source),
            named(
                "b",
                "外務大臣チン・クオック・ダット",
                ("チン・クオック・ダット", "VN", "foreign_minister"),
                origin=source,
                language="ja",
            ),
        ]
    )
    assert [a.name for a in people(record)] == ["Trinh Quoc Dat"]


def test_a_state_is_inferred_only_as_long_as_no_text_gives_it_with_the_name() -> None:
    bare, told = (document(id_, "Anna Meyer spoke.") for id_ in "ab")
    guessed = structs.replace(person(bare, "p:0", "Anna Meyer", "DE", "minister"), inferred=("country",))
    given = person(told, "p:0", "Anna Meyer", "DE", "minister")
    (alone,) = people(join([(bare, findings(bare, persons=[guessed]))]))
    (both,) = people(join([(bare, findings(bare, persons=[guessed])), (told, findings(told, persons=[given]))]))
    assert (alone.inferred, both.inferred) == (("country",), ())
