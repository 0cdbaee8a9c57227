"""The forms by which claims move: items that are one are merged, and what tells of something else is split off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from starlette.responses import Response

from dragoman.desk.forms import Answers, AnswersWrong, Deed, Form
from dragoman.desk.judging.nearby import named, near, sought
from dragoman.desk.judging.subject import TEXT, all_of, documents_of, page, subject
from dragoman.desk.pages.items import Passage, evidence_of, passages_of
from dragoman.desk.visit import Visit
from dragoman.model import judgements
from dragoman.output import labels
from dragoman.output.show import singular

__all__ = ["MERGE", "SPLIT"]

_OTHER: Final = "other"
_PART: Final = "part"
_PASSAGE: Final = "passage"
_MOST_MERGED: Final = 50
_SHORT: Final = 70  # letters of a passage that speaks for itself
_AT: Final = re.compile(r"(.{1,200}):(\d{1,9})-(\d{1,9})")


def _show_merge(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    shown = subject(visit, asked)
    words = visit.address.get("q", "")
    others = sought(visit, shown, words) if words else near(visit, shown)
    chosen = answers.all(_OTHER)
    missing = set(chosen) - {other.shown.plain["id"] for other in others}
    others += named(visit, shown, missing)
    return page(visit, asked, answers, "merge", others=others, chosen=chosen, words=words)


def _take_merge(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    answers.only((_OTHER, TEXT))
    shown = subject(visit, asked)
    chosen = [id_ for id_ in dict.fromkeys(answers.all(_OTHER)) if id_ != shown.plain["id"]][:_MOST_MERGED]
    if not chosen:
        raise AnswersWrong({_OTHER: f"Choose at least one other {singular(shown.kind)} that is the same."})
    found = visit.look.items(chosen)
    for id_ in chosen:
        if id_ not in found or found[id_][0] != shown.kind:
            raise AnswersWrong({_OTHER: f"“{labels.shortened(id_, 60)}” is no {singular(shown.kind)} of this record."})
    why = labels.printable(answers.get(TEXT))
    return all_of([judgements.merge([shown.plain["id"], *chosen], visit.seat.session.who, why)], answers)


def _show_split(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    shown = subject(visit, asked)
    told = passages_of(visit, evidence_of(shown.plain))
    documents = documents_of(shown.plain)
    versions = {id_: _versions(visit, id_, documents) for id_ in documents}
    choices = [
        (head, _inside(visit, [p for p in told if p.document == id_]), [documents.index(v) + 1 for v in versions[id_]])
        for id_ in documents
        if (head := visit.look.catalogue.head(id_)) is not None
    ]
    return page(
        visit, asked, answers, "split", choices=choices, chosen=answers.all(_PART),
        chosen_passages=answers.all(_PASSAGE), together=any(versions.values()),
    )  # fmt: skip


def _inside(visit: Visit, passages: Sequence[Passage]) -> list[tuple[Passage, str, str]]:
    """Passages, each with the words around it: a bare name tells nobody which of them is meant."""
    if not passages:
        return []
    text = visit.look.catalogue.document(passages[0].document).text
    found = []
    for passage in passages:
        reach = max(0, _SHORT - len(passage.quote))
        before = text[max(0, passage.start - reach) : passage.start].rpartition("\n")[2]
        after = text[passage.end : passage.end + reach].partition("\n")[0]
        found.append((passage, before.partition(" ")[2] if reach < passage.start else before, after.rpartition(" ")[0]))
    return found


def _versions(visit: Visit, document: str, among: Sequence[str]) -> list[str]:
    """The other versions of the article of a document that are among some."""
    article = visit.look.group_of("articles", document)
    known = {version["document"] for version in article["versions"]} if article else set()
    return [id_ for id_ in among if id_ in known and id_ != document]


def _take_split(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    answers.only((_PART, _PASSAGE, TEXT))
    shown = subject(visit, asked)
    documents, chosen = set(documents_of(shown.plain)), set(answers.all(_PART))
    passages = [place for text in answers.all(_PASSAGE) if (place := _place(text))["document"] not in chosen]
    if not chosen <= documents or not (chosen or passages) or chosen == documents:
        raise AnswersWrong(
            {_PART: "Choose what tells of something else: documents or passages, at least one, and not all of them."}
        )
    why = labels.printable(answers.get(TEXT))
    made = judgements.split(shown.plain["id"], sorted(chosen), visit.seat.session.who, why, passages=passages)
    return all_of([made], answers)


def _place(text: str) -> dict[str, Any]:
    """A passage as it stands in a form: its document, and where it begins and ends."""
    match = _AT.fullmatch(text)
    if match is None:
        raise AnswersWrong({_PART: f"“{labels.shortened(text, 60)}” is no passage of it."})
    return {"document": match[1], "start": int(match[2]), "end": int(match[3])}


MERGE: Final = Form(_show_merge, _take_merge)
"""The form by which several items become one."""

SPLIT: Final = Form(_show_split, _take_split)
"""The form by which a part of an item becomes one of its own."""
