"""The section `numbers` of a language file: how the language writes numbers, shares, money and measures.

Terms are in the notation of `dragoman.knowledge.notation`. Keys of mappings are values (25, 1.5), codes of
`world/units.yaml`, or ISO 4217 codes. What CLDR knows (names of currencies and of units) need not be
repeated.
"""

from __future__ import annotations

import msgspec

Terms = tuple[str, ...]


class Halves(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Halves `after` a number (two and a half), and as `endings` of a joined word (zweieinhalb)."""

    after: Terms = ()
    endings: Terms = ()


class Ordinals(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Ordinals: `words` by value; `marks` glued to digits (7th); `roman` marks glued to Roman digits (XIe).

    `dot_after`: words behind which `34.` is an ordinal. `exceptions`: phrases whose ordinal counts nothing.
    `doubtful`: forms that are ordinals only behind one of `only_after` and not before one of `never_before`
    (which may be open: `…er`).
    """

    words: dict[int, str] = {}
    marks: Terms = ()
    roman: Terms = ()
    dot_after: Terms = ()
    exceptions: Terms = ()
    doubtful: Terms = ()
    only_after: Terms = ()
    never_before: Terms = ()


class BoundWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that make a number a bound, before or after it; `none`: phrases that only look so (handed
    over).
    """

    about: Terms = ()
    at_least: Terms = ()
    at_most: Terms = ()
    none: Terms = ()


class Bounds(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Bounds. `amount_words` behind one of `amount_nouns` only introduce the amount (ein Kredit über …)."""

    before: BoundWords = BoundWords()
    after: BoundWords = BoundWords()
    amount_words: Terms = ()
    amount_nouns: Terms = ()


class Range(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`open` X `mid` Y; `change` where it tells from what to what something moved, not a range."""

    mid: str
    open: str = ""
    change: bool = False


class Counted(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How to find the noun that a number counts, among the words behind it.

    `capitalised`: it is the first word with a capital. Otherwise words with an ending of `skip` are
    adjectives, and where `want` is given the noun has one of these endings. `stop`: words that no such
    phrase contains.
    """

    capitalised: bool = False
    skip: Terms = ()
    want: Terms = ()
    stop: Terms = ()
    reach: int = 3


class Labels(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words next to numbers that count nothing: names and numbers of documents, telephones, clocks, ages."""

    document: Terms = ()
    phone: Terms = ()
    clock_before: Terms = ()
    clock_after: Terms = ()
    age_before: Terms = ()
    age_after: Terms = ()


class AnyText(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is read as a number only where every number of any text is asked for, not in the news.

    `ones` are forms of the number one that are no article. `shares` stand for themselves (a half).
    `denominators` are made of ordinals with one of `one_part` (a fifth) or of `parts` (three fifths) behind
    them; `denominators` by value are others. `fraction_ands` stand between a whole number and a fraction.
    `percent_before` stand before a number (a percentage of). `coins`, the hundredths of one currency, and
    names of `currencies`, also past ones, by ISO 4217 code; `currency_defaults` as in `NumbersSection`, also
    for `cent`. `no_money`: names of currencies that without their country are other words (gold).
    """

    ones: Terms = ()
    shares: dict[str, Terms] = {}
    one_part: Terms = ()
    parts: Terms = ()
    denominators: dict[int, str] = {}
    fraction_ands: Terms = ()
    percent_before: Terms = ()
    coins: dict[str, Terms] = {}
    currencies: dict[str, Terms] = {}
    currency_defaults: dict[str, str] = {}
    no_money: Terms = ()


class NumbersSection(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Numbers of one language.

    `groups` are the marks between thousands. `cardinals` by value, those that a compound is made of; a value
    of 100 or 1000 among them stands alone too (hundert), one among `scales` needs a number before it
    (million). `joined`: compounds are written as one word; `unit_joiners` stand in it between unit and ten
    (und), and `and_words` anywhere between parts (hundred and five). `ones` are numeral and article in one,
    `articles` numbers only before scales and collectives (a dozen). `marks` are scales written short, behind
    digits only. `point` is the word for the decimal mark, `minor` are the words for a hundredth of a
    currency. `fractions` by denominator need a numerator, `shares` ("1/2") do not, `scale_parts` stand
    before a scale (half a million), `ratios` between two numbers (out of), `ratios_of_one` only behind the
    number one (in). A fraction is a share of something before one of `share_links`. `of` may stand between
    number and unit.
    """

    decimal: str = "."
    groups: str = ", "
    cardinals: dict[float, str] = {}
    joined: bool = False
    unit_joiners: Terms = ()
    and_words: Terms = ()
    ones: Terms = ()
    articles: Terms = ()
    minus: Terms = ()
    scales: dict[int, str] = {}
    marks: dict[int, Terms] = {}
    money_marks: dict[int, Terms] = {}
    halves: Halves = Halves()
    collectives: dict[int, str] = {}
    round_collectives: dict[int, str] = {}
    fractions: dict[int, str] = {}
    shares: dict[str, Terms] = {}
    scale_parts: dict[str, Terms] = {}
    ratios: Terms = ()
    ratios_of_one: Terms = ()
    share_links: Terms = ()
    point: Terms = ()
    minor: Terms = ()
    of: Terms = ()
    percent: Terms = ()
    times: Terms = ()
    times_endings: Terms = ()
    currencies: dict[str, Terms] = {}
    currency_defaults: dict[str, str] = {}
    adjective_endings: Terms = ()
    units: dict[str, Terms] = {}
    definite: Terms = ()
    ordinals: Ordinals = Ordinals()
    bounds: Bounds = Bounds()
    ranges: tuple[Range, ...] = ()
    counted: Counted = Counted()
    labels: Labels = Labels()
    any_text: AnyText = AnyText()
