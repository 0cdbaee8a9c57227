"""Sentences end where they end, in every language that is read."""

from itertools import pairwise

import pytest

from dragoman.reading.sentences import split_sentences
from dragoman.reading.words import section


def sentences(text, language):
    return [text[s.start : s.end] for s in split_sentences(text, section(language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 4. Dezember und am 5. Mai traf sie z. B. den 3. Sekretär Dr. A. Schmidt."),
        ("de", "Er zahlte 42,5 Mio. Euro bzw. 3.000 Franken an Gen. Lt. Meier a. D. in Wien."),
        ("de", "»Gehen wir?«, fragte sie."),
        ("de", "Am 100. Jahrestag tagte die Kommission zum 125. Mal."),
        ("en", "H.E. Mr. Raghav Rao met Lt. Gen. J. Smith of the U.S. Navy at 5 p.m. in No. 14."),
        ("en", "1. The Minister of State signed it."),
        ("en", '"Is it true?" she asked.'),
        ("fr", "M. Dupont a reçu S.E. M. Rao et Mme. Sall, soit env. 30 personnes, av. J.-C. compris."),
        ("fr", "« Oui ! » a-t-il lancé."),
        ("sv", "F.d. ministern kom bl.a. hit kl. 10.15 den 4 dec. med t.ex. generallöjtnant Ek."),
        ("nl", "Drs. J. de Vries sprak o.a. met dhr. 't Hart over 3 mln. euro."),
        ("vi", "Ông Nguyễn Văn A. đến TP. Hồ Chí Minh ngày 4.12."),
        ("ja", "「はい。」と述べた。"),
    ],
)
def test_an_abbreviation_an_ordinal_or_a_quotation_does_not_end_a_sentence(language, text):
    assert sentences(text, language) == [text]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", ["Die Zahl stieg auf 450.", "Experten sind froh.", "Es waren die 450.", "Danach ging man."]),
        ("de", ["Das war es.", "Dr. Weiß ging.", "Was nun?", "Ja."]),
        ("de", ["Er sagte: »Nein.«", "Danach schwieg er."]),
        ("de", ["Es kamen Minister, Botschafter usw.", "Die Sitzung begann."]),
        ("en", ["He went to the U.S.", "The talks ended at 5 p.m.", "They left."]),
        ("en", ['She said: "We agree."', "He nodded!", "So did I."]),
        ("fr", ["Il a dit : « Non. »", "Puis il est parti."]),
        ("nl", ["Hij ging weg.", "'s Middags kwam hij terug.", "’t Was laat."]),
        ("sv", ["Riga lade sig i.", "Samtalen dog."]),
        ("de", ["Es geht um die Jahre 2027/28.", "Enkhbat sagte zu."]),
        ("sv", ["Hon sade nej.", "– Ja, sade han.", "F.d. ministern teg."]),
    ],
)
def test_what_ends_a_sentence_ends_it(language, expected):
    assert sentences(" ".join(expected), language) == expected


@pytest.mark.parametrize("text", ["次回は来年！東京で開く。会談した。", "他说了。然后走了！为什么？"])
def test_scripts_without_spaces_are_split_at_their_own_stops(text):
    assert "".join(sentences(text, "zh")) == text
    assert len(sentences(text, "zh")) == 3


def test_a_line_is_a_paragraph_and_ends_every_sentence():
    found = split_sentences("A headline\nOne. Two.\nThree", section("en"))
    assert [s.paragraph for s in found] == [0, 1, 1, 2]


def test_sentences_cover_every_letter_once():
    text = '1. Punkt. Z. B. das! Und (ja?) "so." Weiter …\nNeue Zeile. 3. Mai'
    found = split_sentences(text, section("de"))
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert "".join("".join(text[s.start : s.end].split()) for s in found) == "".join(text.split())
