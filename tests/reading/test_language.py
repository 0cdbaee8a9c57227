"""The language of a text is found, also for languages that the fast detector does not hold."""

import pytest

from dragoman.reading import identify_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Außenministerin empfing am Dienstag ihren Amtskollegen."),
        ("sv", "Utrikesministern tog på tisdagen emot sin kollega."),
        ("nl", "De minister ontving dinsdag haar ambtgenoot uit Ghana."),
        ("fr", "La ministre a reçu mardi son homologue ghanéen."),
        ("en", "The minister received her Ghanaian counterpart on Tuesday."),
        ("es", "La ministra recibió el martes a su homólogo de Ghana."),
        ("vi", "Bộ trưởng đã tiếp người đồng cấp hôm thứ Ba."),
        ("ja", "大臣は火曜日、ガーナの外相と会談した。"),
        ("id", "Menteri itu menerima mitranya dari Ghana pada hari Selasa karena alasan penting."),
        ("sw", "Waziri alikutana na mwenzake kutoka Ghana siku ya Jumanne."),
        ("af", "Die minister het Dinsdag haar eweknie uit Ghana ontvang en niks gesê nie."),
        ("kk", "Министр сейсенбі күні Ганадан келген әріптесін қабылдады."),
        ("mn", "Сайд мягмар гарагт Ганы хамтран зүтгэгчээ хүлээн авч уулзлаа."),
        ("km", "រដ្ឋមន្ត្រីបានជួបជាមួយសមភាគី"),
        ("my", "ဝန်ကြီးသည် အင်္ဂါနေ့တွင် တွေ့ဆုံခဲ့သည်"),
        ("nb", "Ministeren tok imot sin kollega på tirsdag, og de snakket om fisk."),
    ],
)
def test_a_sentence_tells_its_language(language, text):
    assert identify_language(text)[0] == language


def test_confidence_lies_between_zero_and_one():
    for text in ("Ja", "OK", "Das ist ein Satz.", "x" * 5000, "Tokyo 2025"):
        assert 0 <= identify_language(text)[1] <= 1


def test_nothing_to_go_by_is_undetermined():
    assert identify_language("12.5 % – 2025") == ("und", 0.0)
    assert identify_language("") == ("und", 0.0)
