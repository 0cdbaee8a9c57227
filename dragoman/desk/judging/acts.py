"""The forms by which one item is judged: confirm, correct, reject, note, merge, split."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from starlette.responses import Response

from dragoman.desk.forms import SEEN, Answers, AnswersWrong, Deed, Form, Show
from dragoman.desk.judging.fields import Filling
from dragoman.desk.judging.inputs import FIELDS
from dragoman.desk.judging.nearby import named, near, sought
from dragoman.desk.pages.items import evidence_of, gone, passages_of, rows_of
from dragoman.desk.render import view
from dragoman.desk.visit import Shown, Visit
from dragoman.errors import ItemChanged, ItemUnknown
from dragoman.judging.seals import broken
from dragoman.model import judgements
from dragoman.model.judgements import Judgement
from dragoman.output import labels
from dragoman.output.show import singular

_TEXT: Final = "text"
_OTHER: Final = "other"
_PART: Final = "part"
_MOST_MERGED: Final = 50


def _subject(visit: Visit, asked: dict[str, str]) -> Shown:
    """The item that a form is about. Raises ItemUnknown."""
    kind, plain = visit.look.item(asked["id"])
    return visit.show(kind, plain)


def _page(visit: Visit, asked: dict[str, str], answers: Answers, act: str, **values: Any) -> Response:
    """The page of a form: the item as it is, and the fields."""
    shown = _subject(visit, asked)
    name = shown.line.text or singular(shown.kind)
    return view(
        visit, f"judge/{act}.html", f"{labels.opening(act)}: {name}", act=act, shown=shown, answers=answers,
        singular=singular(shown.kind), passages=passages_of(visit, evidence_of(shown.plain)),
        changes=list(rows_of(visit, shown, answers.changed)) if answers.changed else [], **values,
    )  # fmt: skip


def documents_of(plain: dict[str, Any]) -> list[str]:
    """The documents that an item rests on."""
    return list(dict.fromkeys([e["document"] for e in evidence_of(plain)] + list(plain.get("documents", ()))))


def _all_of(several: Iterable[Judgement], answers: Answers) -> Deed:
    """Keep judgements about one item, all of them or none; and none where it changed since it was shown."""
    made, seal = tuple(several), answers.get(SEEN)
    seen = {made[0].items[0].id: seal} if seal else {}
    return lambda record: tuple(judgement.id for judgement in record.judge_all(made, seen))


# --- confirm, reject, note ------------------------------------------------------------------------


def _show_confirm(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    return _page(visit, asked, answers, "confirm")


def _take_confirm(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    answers.only(())
    return _all_of([judgements.confirm(_subject(visit, asked).plain["id"], visit.seat.session.who)], answers)


def _show_reject(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    return _page(visit, asked, answers, "reject")


def _take_reject(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    answers.only((_TEXT,))
    reason = _needed(answers, "Write why there is no such thing, or why it does not belong here.")
    return _all_of([judgements.reject(_subject(visit, asked).plain["id"], reason, visit.seat.session.who)], answers)


def _show_note(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    return _page(visit, asked, answers, "note")


def _take_note(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    answers.only((_TEXT,))
    text = _needed(answers, "Write the note.")
    return _all_of([judgements.note(_subject(visit, asked).plain["id"], text, visit.seat.session.who)], answers)


def _needed(answers: Answers, wanted: str) -> str:
    text = labels.printable(answers.get(_TEXT)).strip()
    if not text:
        raise AnswersWrong({_TEXT: wanted})
    return text


# --- correct --------------------------------------------------------------------------------------


def _filling(visit: Visit, shown: Shown) -> Filling:
    if shown.kind not in FIELDS:
        raise ItemUnknown(f"no field of {labels.listed([singular(shown.kind)])}s can be corrected")
    return Filling(visit, shown.kind, shown.plain, documents_of(shown.plain))


def _show_correct(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    filling = _filling(visit, _subject(visit, asked))
    return _page(visit, asked, filling.renewed(answers), "correct", **filling.page())


def _take_correct(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    shown = _subject(visit, asked)
    filling = _filling(visit, shown)
    answers.only((*filling.names, _TEXT))
    if not filling.is_as_shown(answers):
        raise ItemChanged(shown.plain["id"], broken(answers.get(SEEN), shown.kind, shown.plain))
    changed = filling.read(answers)
    if not changed:
        raise AnswersWrong({"": "Nothing was changed: every field still says what it said."})
    id_, who, why = shown.plain["id"], visit.seat.session.who, labels.printable(answers.get(_TEXT))
    return _all_of((judgements.correct(id_, name, value, who, why) for name, value in changed.items()), answers)


# --- merge and split ------------------------------------------------------------------------------


def _show_merge(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    shown = _subject(visit, asked)
    words = visit.address.get("q", "")
    others = sought(visit, shown, words) if words else near(visit, shown)
    chosen = answers.all(_OTHER)
    missing = set(chosen) - {other.shown.plain["id"] for other in others}
    others += named(visit, shown, missing)
    return _page(visit, asked, answers, "merge", others=others, chosen=chosen, words=words)


def _take_merge(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    answers.only((_OTHER, _TEXT))
    shown = _subject(visit, asked)
    chosen = [id_ for id_ in dict.fromkeys(answers.all(_OTHER)) if id_ != shown.plain["id"]][:_MOST_MERGED]
    if not chosen:
        raise AnswersWrong({_OTHER: f"Choose at least one other {singular(shown.kind)} that is the same."})
    found = visit.look.items(chosen)
    for id_ in chosen:
        if id_ not in found or found[id_][0] != shown.kind:
            raise AnswersWrong({_OTHER: f"“{labels.shortened(id_, 60)}” is no {singular(shown.kind)} of this record."})
    why = labels.printable(answers.get(_TEXT))
    return _all_of([judgements.merge([shown.plain["id"], *chosen], visit.seat.session.who, why)], answers)


def _show_split(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    shown = _subject(visit, asked)
    told = passages_of(visit, evidence_of(shown.plain))
    by_document = [(id_, [p for p in told if p.document == id_]) for id_ in documents_of(shown.plain)]
    heads = [(visit.look.head(id_), passages) for id_, passages in by_document]
    return _page(visit, asked, answers, "split", heads=heads, chosen=answers.all(_PART))


def _take_split(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    answers.only((_PART, _TEXT))
    shown = _subject(visit, asked)
    documents, chosen = set(documents_of(shown.plain)), set(answers.all(_PART))
    if not chosen or not chosen < documents:
        raise AnswersWrong(
            {_PART: "Choose the documents that tell of something else: at least one, and not all of them."}
        )
    why = labels.printable(answers.get(_TEXT))
    return _all_of([judgements.split(shown.plain["id"], sorted(chosen), visit.seat.session.who, why)], answers)


def _there(show: Show) -> Show:
    """The page of a form as long as the item is there; else what became of it."""

    def shown(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
        if not visit.look.items([asked["id"]]):
            return gone(visit, asked["id"], answers.notice)
        return show(visit, asked, answers)

    return shown


ACTS: Final[dict[str, Form]] = {
    "confirm": Form(_there(_show_confirm), _take_confirm),
    "correct": Form(_there(_show_correct), _take_correct),
    "reject": Form(_there(_show_reject), _take_reject),
    "merge": Form(_there(_show_merge), _take_merge),
    "split": Form(_there(_show_split), _take_split),
    "note": Form(_there(_show_note), _take_note),
}
"""The forms about one item, by their act."""
