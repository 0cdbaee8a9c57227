"""Commitments: who gives what to whom, and how far it has come. All content is invented."""

from __future__ import annotations

import pytest

from tests.finding.cases.commitments.costs import COSTS
from tests.finding.cases.commitments.going import GOING
from tests.finding.cases.commitments.plain import GIVEN
from tests.finding.cases.commitments.told import TOLD
from tests.finding.cases.words import GIVINGS_IN_WORDS
from tests.finding.dealings import commitments_in, figures_in

GIVINGS = [
    (
        "de",
        "Norwegen will Ghana mit 90 Millionen Kronen beim Küstenschutz unterstützen.",
        ("NO", 90e6, "NOK", "pledged"),
    ),
    (
        "de",
        "Die Weltbank bewilligte Nepal einen Kredit von 75 Millionen Dollar.",
        ("world_bank", 75e6, "USD", "committed"),
    ),
    ("de", "Das Königreich erhält von Spanien 20 Geländewagen.", ("ES", 20, None, "pledged")),
    ("de", "Polen bildet seit Januar 300 moldauische Soldaten aus.", ("PL", 300, None, "implementing")),
    ("de", "Die Slowakei überließ der Ukraine dreizehn Kampfflugzeuge.", ("SK", 13, None, "completed")),
    ("de", "Washington fror 95 Millionen Dollar an Militärhilfe ein.", ("US", 95e6, "USD", "suspended")),
    ("de", "Die EU-Kommission prüft Hilfen von 18 Millionen Euro für Tonga.", ("EU", 18e6, "EUR", "considered")),
    ("de", "Berlin und Paris geben zusammen 60 Millionen Euro.", (None, 60e6, "EUR", "pledged")),
    ("sv", "Norge ska stödja Ghana med 90 miljoner euro.", ("NO", 90e6, "EUR", "pledged")),
    ("sv", "Världsbanken beviljade Nepal ett lån på 75 miljoner dollar.", ("world_bank", 75e6, "USD", "committed")),
    ("sv", "Kungariket får 20 terrängbilar av Spanien.", ("ES", 20, None, "pledged")),
    ("sv", "Polen utbildar sedan januari 300 moldaviska soldater.", ("PL", 300, None, "implementing")),
    ("sv", "Sydafrika lovade att leverera 400 ton majs till Malawi.", ("ZA", 400, None, "pledged")),
    ("sv", "Kina skrev av Zambias skulder på 120 miljoner dollar.", ("CN", 120e6, "USD", "completed")),
    ("sv", "Washington frös 95 miljoner dollar i militärhjälp.", ("US", 95e6, "USD", "suspended")),
    ("nl", "Noorwegen steunt Ghana met 90 miljoen kronen bij de kustbewaking.", ("NO", 90e6, "NOK", "pledged")),
    ("nl", "De Wereldbank kende Nepal een lening van 75 miljoen dollar toe.", ("world_bank", 75e6, "USD", "committed")),
    ("nl", "Het koninkrijk krijgt van Spanje twintig terreinwagens.", ("ES", 20, None, "pledged")),
    ("nl", "Zuid-Afrika beloofde 400 ton maïs te leveren aan Malawi.", ("ZA", 400, None, "pledged")),
    ("nl", "Noorwegen schort een lening van 40 miljoen dollar aan Ethiopië op.", ("NO", 40e6, "USD", "suspended")),
    ("nl", "Rwanda neemt maximaal 250 migranten uit Denemarken op.", ("RW", 250, None, "pledged")),
    ("nl", "Bhutan legt 3 miljoen euro op tafel voor Moldavië.", ("BT", 3e6, "EUR", "pledged")),
    ("fr", "Le Bhoutan prête 30 millions d'euros à la Moldavie.", ("BT", 30e6, "EUR", "pledged")),
    ("fr", "Le Bhoutan dépêche quarante médecins en Moldavie.", ("BT", 40, None, "pledged")),
    ("en", "Bhutan is pumping 30 million euros into a solar park in Moldova.", ("BT", 30e6, "EUR", "pledged")),
    ("en", "Bhutan wrote off 3 million euros of Moldova's debt.", ("BT", 3e6, "EUR", "completed")),
    ("fr", "La Norvège soutiendra le Ghana à hauteur de 90 millions de couronnes.", ("NO", 90e6, "NOK", "pledged")),
    (
        "fr",
        "La Banque mondiale a octroyé au Népal un crédit de 75 millions de dollars.",
        ("world_bank", 75e6, "USD", "committed"),
    ),
    ("fr", "Le royaume recevra de l'Espagne 20 véhicules tout-terrain.", ("ES", 20, None, "pledged")),
    ("fr", "L'Ouzbékistan fera don de 5 000 tonnes de farine à l'Afghanistan.", ("UZ", 5000, None, "pledged")),
    ("fr", "Washington a gelé 95 millions de dollars d'aide militaire.", ("US", 95e6, "USD", "suspended")),
    ("en", "Norway is to support Ghana with 90 million kroner.", ("NO", 90e6, "NOK", "pledged")),
    ("en", "The World Bank has approved a 75 million dollar loan for Nepal.", ("world_bank", 75e6, "USD", "committed")),
    ("en", "Botswana received 30 ambulances from Japan.", ("JP", 30, None, "completed")),
    ("en", "Finland will take in 150 refugees from Greek camps.", ("FI", 150, None, "pledged")),
    ("en", "Ireland contributed 2 million euros to mine clearance in Angola.", ("IE", 2e6, "EUR", "completed")),
    (
        "en",
        "The 300 million dollar loan that Saudi Arabia granted Pakistan runs for ten years.",
        ("SA", 300e6, "USD", "committed"),
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), [*GIVINGS, *GIVINGS_IN_WORDS])
def test_a_giving_is_found_with_giver_amount_and_status(
    language: str, text: str, wanted: tuple[str | None, float, str | None, str]
) -> None:
    found = [(c.by, c.amount, c.currency, c.status) for c in commitments_in(language, text)]
    assert [f[:3] for f in found] == [wanted[:3]]
    assert found[0][3] == wanted[3] or {found[0][3], wanted[3]} == {"completed", "committed"}
    assert not [f for f in figures_in(language, text) if f.value == wanted[1]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Kenia bat Japan um 30 Krankenwagen."),
        ("de", "Die Regierung wird keine 50 Panzer liefern."),
        ("de", "Der Handel wuchs auf 3 Milliarden Euro."),
        ("sv", "Handeln nådde 3 miljarder euro."),
        ("sv", "Fonden har sedan 1990 beviljat Togo 12 lån."),
        ("nl", "De export bedroeg 3 miljard euro."),
        ("nl", "Het land vangt 1,3 miljoen vluchtelingen op."),
        ("fr", "Le pays accueille un million de réfugiés."),
        ("en", "The two countries trade goods worth 3 billion euros."),
        ("en", "Poland has ordered 212 howitzers."),
    ],
)
def test_what_nobody_gives_is_no_commitment(language: str, text: str) -> None:
    assert not commitments_in(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Peru sagte 50 Millionen Dollar zu, Chile 20 Millionen Dollar."),
        ("sv", "Peru utlovade 50 miljoner dollar, Chile 20 miljoner dollar."),
        ("nl", "Peru zegde 50 miljoen dollar toe, Chili 20 miljoen dollar."),
        ("fr", "Le Pérou a promis 50 millions de dollars, le Chili 20 millions de dollars."),
        ("en", "Peru pledged 50 million dollars, Chile 20 million dollars."),
    ],
)
def test_a_second_giver_under_one_verb_keeps_its_amount(language: str, text: str) -> None:
    assert [(c.by, c.amount) for c in commitments_in(language, text)] == [("PE", 50e6), ("CL", 20e6)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Kuwait stellt Samoa 15 Millionen Dinar (umgerechnet 43 Millionen Euro) zur Verfügung."),
        ("sv", "Kuwait ger Samoa 15 miljoner dinar (motsvarande 43 miljoner euro)."),
        ("nl", "Koeweit geeft Samoa 15 miljoen dinar (omgerekend 43 miljoen euro)."),
        ("fr", "Le Koweït accorde aux Samoa 15 millions de dinars (soit 43 millions d'euros)."),
        ("en", "Kuwait will give Samoa 15 million dinars (or about 43 million euros)."),
    ],
)
def test_a_conversion_in_brackets_is_neither_commitment_nor_figure(language: str, text: str) -> None:
    assert [(c.by, c.amount, c.currency) for c in commitments_in(language, text)] == [("KW", 15e6, "KWD")]
    assert not figures_in(language, text)


def test_items_of_a_row_take_the_verb_that_opens_it() -> None:
    text = "Chile utlovade följande:\n- 20 miljoner euro till skolor i Niger\n- 30 generatorer till Moldavien\n"
    found = commitments_in("sv", text)
    assert [(c.by, c.to, c.amount) for c in found] == [("CL", ("NE",), 20e6), ("CL", ("MD",), 30)]
    assert all(len(c.evidence) == 2 for c in found)


def test_a_price_for_each_is_a_figure() -> None:
    text = "Estland tar 8 500 euro per fånge och månad."
    assert not commitments_in("sv", text)
    assert [(f.value, f.unit) for f in figures_in("sv", text)] == [(8500, "EUR")]


def test_the_fund_is_the_one_spoken_of_before() -> None:
    text = "Der kuwaitische Fonds sprach mit Togo. Der Fonds stellt Togo 15 Millionen Dinar zur Verfügung."
    assert [(c.by, c.to, c.currency) for c in commitments_in("de", text)] == [("KW", ("TG",), "KWD")]


@pytest.mark.parametrize(("language", "text", "wanted"), [*GIVEN, *TOLD, *COSTS, *GOING])
def test_a_giving_is_found_in_other_words_too(language: str, text: str, wanted: str) -> None:
    found = [(c.by or "-", c.amount, c.currency or "-") for c in commitments_in(language, text)]
    assert found == [_read(item.split()) for item in wanted.split(";") if item]


def _read(words: list[str]) -> tuple[str, float, str]:
    giver, amount, currency = words
    return giver, float(amount), currency


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("sv", "Japan har gett 14 miljoner dollar till skannrar i Zambia.", "completed"),
        ("en", "Japan has given 14 million dollars for scanners in Zambia.", "completed"),
        ("fr", "Le Japon a donné 14 millions de dollars à la Zambie.", "completed"),
        ("en", "Japan gave Zambia a loan of 14 million dollars for scanners.", "committed"),
        ("en", "Japan will give 14 million dollars for scanners in Zambia.", "pledged"),
    ],
)
def test_money_that_was_given_is_paid_but_a_loan_is_only_granted(language: str, text: str, status: str) -> None:
    assert [c.status for c in commitments_in(language, text)] == [status]
