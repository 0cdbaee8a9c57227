"""The forms by which one item is judged: confirm, correct, reject, note, merge, split."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from starlette.responses import Response

from dragoman.desk.forms import SEEN, Answers, AnswersWrong, Deed, Form, Show
from dragoman.desk.judging.fields import Filling
from dragoman.desk.judging.inputs import FIELDS
from dragoman.desk.judging.moving import MERGE, SPLIT
from dragoman.desk.judging.subject import TEXT, all_of, documents_of, page, subject
from dragoman.desk.pages.items import gone
from dragoman.desk.visit import Shown, Visit
from dragoman.errors import ItemChanged, ItemUnknown
from dragoman.judging.seals import broken
from dragoman.model import judgements
from dragoman.output import labels
from dragoman.output.show import singular

# --- confirm, reject, note ------------------------------------------------------------------------


def _show_confirm(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    return page(visit, asked, answers, "confirm")


def _take_confirm(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    answers.only(())
    return all_of([judgements.confirm(subject(visit, asked).plain["id"], visit.seat.session.who)], answers)


def _show_reject(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    return page(visit, asked, answers, "reject")


def _take_reject(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    answers.only((TEXT,))
    reason = _needed(answers, "Write why there is no such thing, or why it does not belong here.")
    return all_of([judgements.reject(subject(visit, asked).plain["id"], reason, visit.seat.session.who)], answers)


def _show_note(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    return page(visit, asked, answers, "note")


def _take_note(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    answers.only((TEXT,))
    text = _needed(answers, "Write the note.")
    return all_of([judgements.note(subject(visit, asked).plain["id"], text, visit.seat.session.who)], answers)


def _needed(answers: Answers, wanted: str) -> str:
    text = labels.printable(answers.get(TEXT)).strip()
    if not text:
        raise AnswersWrong({TEXT: wanted})
    return text


# --- correct --------------------------------------------------------------------------------------


def _filling(visit: Visit, shown: Shown) -> Filling:
    if shown.kind not in FIELDS:
        raise ItemUnknown(f"no field of {labels.listed([singular(shown.kind)])}s can be corrected")
    return Filling(visit, shown.kind, shown.plain, documents_of(shown.plain))


def _show_correct(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    filling = _filling(visit, subject(visit, asked))
    return page(visit, asked, filling.renewed(answers), "correct", **filling.page())


def _take_correct(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    shown = subject(visit, asked)
    filling = _filling(visit, shown)
    answers.only((*filling.names, TEXT))
    if not filling.is_as_shown(answers):
        raise ItemChanged(shown.plain["id"], broken(answers.get(SEEN), shown.kind, shown.plain))
    changed = filling.read(answers)
    if not changed:
        raise AnswersWrong({"": "Nothing was changed: every field still says what it said."})
    id_, who, why = shown.plain["id"], visit.seat.session.who, labels.printable(answers.get(TEXT))
    return all_of((judgements.correct(id_, name, value, who, why) for name, value in changed.items()), answers)


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
    "merge": replace(MERGE, show=_there(MERGE.show)),
    "split": replace(SPLIT, show=_there(SPLIT.show)),
    "note": Form(_there(_show_note), _take_note),
}
"""The forms about one item, by their act."""
