"""Bytes become text whatever their encoding; what is no text is refused."""

import pytest

from dragoman.errors import InputNotText
from dragoman.reading.decode import decode

SENTENCES = {
    "cp1252": "Der Außenminister sprach über „Öl“ – gegenüber von Köln.",
    "latin-1": "Utrikesministern åkte till Åbo på lördagen och mötte sin kollega där.",
    "iso-8859-2": "Minister spraw zagranicznych odwiedził Łódź i Gdańsk, żeby rozmawiać.",
    "cp1251": "Премьер-министр России прибыл в Пекин с официальным визитом.",
    "koi8-r": "Премьер-министр прибыл в Пекин с визитом и подписал договор.",
    "shift_jis": "日本の外務大臣は東京で会談した。次回は来年開く。",
    "gb18030": "中国外交部长今天在北京会见了日本大使，双方讨论了合作。",
}


@pytest.mark.parametrize("encoding", SENTENCES)
def test_the_encoding_of_a_sentence_is_found_and_counted_as_a_repair(encoding):
    text, repairs = decode(SENTENCES[encoding].encode(encoding), "a.txt")
    assert text == SENTENCES[encoding]
    assert [r.kind for r in repairs] == ["encoding"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marked_and_plain_unicode_needs_no_repair(encoding):
    assert decode("Köln – 日本".encode(encoding), "a.txt") == ("Köln – 日本", ())


def test_utf_16_without_a_mark_is_read():
    assert decode("Die Minister kamen.".encode("utf-16-le"), "a.txt")[0] == "Die Minister kamen."


def test_a_declared_encoding_is_believed():
    page = '<html><meta charset="iso-8859-15"><p>Le ministre a donné 5 € à Sète.</p>'
    assert decode(page.encode("iso-8859-15"), "a.html")[0] == page


def test_a_few_wrong_bytes_in_utf_8_are_mended_one_by_one():
    data = "Die Minister sprachen über Öl und Häfen. ".encode() * 3 + b"K\xf6ln. " + "Schön.".encode()
    text, repairs = decode(data, "a.txt")
    assert text.endswith("Köln. Schön.")
    assert repairs[0].count == 1


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\xef\xbb\xbf  ", "empty"),
        (b"\x00\x01\x02\x03" * 100, "binary"),
        (bytes(range(256)) * 4, "binary"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04abc", "zip"),
        (b"\x89PNG\r\n", "picture"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data, reason):
    with pytest.raises(InputNotText) as caught:
        decode(data, "the-file.txt")
    assert caught.value.name == "the-file.txt"
    assert reason in caught.value.reason
