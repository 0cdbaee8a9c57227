"""References: whom pronouns, offices without a name and both sides mean - in every language alike."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.finding.actors.people import find_people
from dragoman.finding.actors.references import References, find_references
from dragoman.finding.tagging.scene import Scene, lay_out
from dragoman.reading import read_document


def references_of(language: str, text: str) -> tuple[Scene, References]:
    """A short article laid out, and all its references."""
    scene = lay_out(read_document(text, uri="article.txt", hints={"language": language}), language)
    return scene, find_references(scene, find_people(scene))


def meant_by(language: str, text: str, words: str) -> str | None:
    """The name of the person that the last occurrence of `words` means."""
    scene, references = references_of(language, text)
    at = scene.text.rfind(words)
    found = [r for r in references.all if at <= r.start < at + len(words) and r.kind == "person"]
    return references.person(found[0]).name if found else None


@pytest.mark.parametrize(
    ("language", "text", "words", "name"),
    [
        ("en", "Botswana's spokeswoman, Naledi Khupe, answered Mr Hari Adhikari of Nepal. She denied the report.", "She",
         "Naledi Khupe"),
        ("en", "Mr Hari Adhikari, Nepal's envoy, met Mrs Naledi Khupe, Botswana's minister. She thanked Nepal.", "She",
         "Naledi Khupe"),
        ("de", "Nepals Botschafter Hari Adhikari traf Botsuanas Ministerin Naledi Khupe. Er dankte ihr.", "Er",
         "Hari Adhikari"),
        ("de", "Nepals Botschafter Hari Adhikari traf Botsuanas Ministerin Naledi Khupe. Sie dankte ihm.", "Sie",
         "Naledi Khupe"),
        ("sv", "Nepals ambassadör, herr Hari Adhikari, träffade Botswanas minister, fru Naledi Khupe. Hon tackade Nepal.",
         "Hon", "Naledi Khupe"),
        ("nl", "De Nepalese ambassadeur, de heer Hari Adhikari, sprak met minister mevrouw Naledi Khupe van Botswana. "
         "Zij bedankte Nepal.", "Zij", "Naledi Khupe"),
        ("fr", "L'ambassadeur du Népal, M. Hari Adhikari, a rencontré la ministre du Botswana, Mme Naledi Khupe. Elle a "
         "remercié le Népal.", "Elle", "Naledi Khupe"),
    ],
)  # fmt: skip
def test_a_pronoun_means_somebody_of_its_gender(language: str, text: str, words: str, name: str) -> None:
    assert meant_by(language, text, words) == name


@pytest.mark.parametrize(
    ("language", "text", "words", "name"),
    [
        ("en", "Nepal's ambassador, Hari Adhikari, met Botswana's defence minister, Naledi Khupe. The minister was "
         "pleased.", "minister", "Naledi Khupe"),
        ("de", "Nepals Botschafter Hari Adhikari traf Botsuanas Verteidigungsministerin Naledi Khupe. Der Botschafter "
         "war zufrieden.", "Botschafter", "Hari Adhikari"),
        ("sv", "Nepals ambassadör Hari Adhikari träffade Botswanas försvarsminister Naledi Khupe. Ambassadören var nöjd.",
         "Ambassadören", "Hari Adhikari"),
        ("nl", "De Nepalese ambassadeur Hari Adhikari ontmoette de minister van Defensie van Botswana, Naledi Khupe. De "
         "minister was tevreden.", "minister", "Naledi Khupe"),
        ("fr", "L'ambassadeur du Népal, Hari Adhikari, a rencontré la ministre de la Défense du Botswana, Naledi Khupe. "
         "L'ambassadeur était satisfait.", "ambassadeur", "Hari Adhikari"),
    ],
)  # fmt: skip
def test_an_office_without_a_name_means_who_holds_it(language: str, text: str, words: str, name: str) -> None:
    assert meant_by(language, text, words) == name


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Hari Adhikari, Nepal's president, flew to Gaborone. The Zambian president was absent.", "president"),
        ("de", "Hari Adhikari, Präsident von Nepal, flog nach Gaborone. Der sambische Präsident fehlte.", "Präsident"),
        ("sv", "Hari Adhikari, Nepals president, flög till Gaborone. Zambias president var inte där.", "president"),
        ("nl", "Hari Adhikari, de president van Nepal, vloog naar Gaborone. De Zambiaanse president ontbrak.",
         "president"),
        ("fr", "Hari Adhikari, président du Népal, s'est rendu à Gaborone. Le président zambien était absent.",
         "président"),
    ],
)  # fmt: skip
def test_an_office_of_another_state_means_nobody_named(language: str, text: str, words: str) -> None:
    assert meant_by(language, text, words) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nepal and Laos signed. The two sides will meet again."),
        ("de", "Nepal und Laos unterzeichneten. Die beiden Seiten treffen sich wieder."),
        ("sv", "Nepal och Laos skrev under. De två sidorna möts igen."),
        ("nl", "Nepal en Laos tekenden. Beide partijen zien elkaar weer."),
        ("fr", "Le Népal et le Laos ont signé. Les deux parties se reverront."),
    ],
)  # fmt: skip
def test_both_sides_are_one_reference(language: str, text: str) -> None:
    _, references = references_of(language, text)
    assert [r.kind for r in references.all].count("both") == 1


def test_a_particle_with_a_capital_is_no_preposition() -> None:
    text = (
        "Premier Munther Karim ontving minister Els van Dam van Nederland woensdag in Amman. "
        "Van Dam reist donderdag door naar Beiroet, waar zij de Libanese minister Nadine Haddad spreekt."
    )
    document = read_document(text, uri="van.txt", hints={"language": "nl", "published": "2026-05-14"})
    found = find(document)
    names = {p.key: p.name for p in found.persons}
    last = [{names[p.actor] for p in e.participants} for e in found.events if e.place == "Beirut"]
    assert last == [{"Els van Dam"}, {"Els van Dam", "Nadine Haddad"}]
