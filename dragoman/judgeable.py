"""What can be done with the judgements of a record: made, taken back, listed, exchanged; and what waits for one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping

from dragoman.errors import ItemChanged, ItemUnknown, JudgementRefused
from dragoman.judging.exchange import read_judgements, written
from dragoman.judging.found import Found, Ground
from dragoman.judging.making import Making, next_moment
from dragoman.judging.seals import broken
from dragoman.model.judgements import Judgement, Kept, Waiting
from dragoman.model.judgements import undo as undoing
from dragoman.store import Store
from dragoman.store.items import Items

__all__ = ["Judgeable"]


class Judgeable(ABC):
    """A record of which items can be judged; see `dragoman.model.judgements` for what can be said."""

    store: Store

    @abstractmethod
    def join(self) -> None:
        """Bring the items up to date with the documents."""

    def judge(self, judgement: Judgement) -> Judgement:
        """Say something of an item (see `dragoman.model.judgements`); it takes effect at once.

        Returns the judgement as it is kept, with its id and moment. It is about the items as they were joined last.

        Raises JudgementRefused, ItemUnknown, RecordLocked, RecordReadOnly, RecordDiskFull or RecordError; then nothing
        has changed.
        """
        return self.judge_all([judgement])[0]

    def judge_all(self, judgements: Iterable[Judgement], seen: Mapping[str, str] | None = None) -> list[Judgement]:
        """Say several things at once: all of them are kept, or none.

        `seen` has seals of items (`dragoman.judging.seals`) as somebody saw them. Raises ItemChanged where one of them says
        something else now, and what `judge` raises; then nothing has changed.
        """
        if not self.store.is_joined():
            self.join()
        asked = list(judgements)
        return self.store.judge(lambda items, ground: self._made(asked, seen or {}, items, ground))

    def _made(
        self, asked: Iterable[Judgement], seen: Mapping[str, str], items: Items, ground: Ground
    ) -> Iterator[Judgement]:
        def item(id_: str) -> Found:
            try:
                return items.found(id_)
            except ItemUnknown:
                if self.store.judgements.found(id_) is None:
                    raise
                raise ItemUnknown(
                    f"{id_} was rejected, or is part of another item; see `dragoman judge list`"
                ) from None

        for id_, seal in seen.items():
            found = item(id_)
            if changed := broken(seal, found.table, found.plain):
                raise ItemChanged(id_, changed)
        making, moment = Making(item, ground), self.store.judgements.last()
        for judgement in asked:
            moment = next_moment(moment)
            yield making.make(judgement, moment)

    def undo(self, judgement: str, by: str, text: str = "") -> Judgement:
        """Take a judgement back, by its id or a beginning of it that fits no other: the record is as if it had never been
        made. The undoing can be undone in turn.

        Raises JudgementRefused where there is no such judgement or it is taken back already, and what `judge` raises.
        """
        kept = [k for k in self.store.judgements.kept() if judgement and k.judgement.id.startswith(judgement)]
        if len(kept) != 1:
            number = "several judgements begin with" if kept else "there is no judgement"
            raise JudgementRefused(f"{number} {judgement!r:.60}; `dragoman judge list` shows them")
        if kept[0].undone_by:
            raise JudgementRefused(f"{kept[0].judgement.id} is undone already, by {kept[0].undone_by}")
        return self.judge(undoing(kept[0].judgement.id, by, text))

    def judgements(self, item: str | None = None) -> list[Kept]:
        """Every judgement with what has come of it, in the order in which they were made; of one item, by its id."""
        return self.store.judgements.kept(item)

    def take_judgements(self, data: bytes) -> list[Judgement]:
        """Take the judgements of a file that `judgement_file` made; those that were new here.

        Each keeps its id, its maker and its moment, and is laid among those of this record by it; what it is about may
        be read later. Raises JudgementRefused, and what `judge` raises; then nothing has changed.
        """
        judgements = read_judgements(data)
        return self.store.judge(lambda *_: judgements)

    def judgement_file(self) -> bytes:
        """Every judgement, also those taken back, as a JSON file for `take_judgements` of another record."""
        return written(self.store.judgements.all())

    def queue(self, limit: int = 50) -> list[Waiting]:
        """What most needs a look: grave disagreements, what is unsure or inferred, the more so what many rest on.

        What somebody has confirmed or corrected waits no more.
        """
        self.join()
        return self.store.items.waiting(limit)
