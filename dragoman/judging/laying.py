"""Laying judgements over the items as found: what becomes of each item, and of each judgement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from dragoman.judging.blocks import Block
from dragoman.judging.fields import corrected, derived
from dragoman.judging.following import FOLLOWED, is_followed, reckoned_again
from dragoman.judging.found import Found, Ground
from dragoman.judging.hand import added_item, with_passages
from dragoman.judging.moving import Placing
from dragoman.judging.parting import begun, is_by_passage, without
from dragoman.judging.references import follow, with_ids
from dragoman.judging.saying import entry_of, said_on
from dragoman.model.judgements import Judgement

__all__ = ["Laid", "in_force", "lay"]


@dataclass(slots=True)
class Laid:
    """What came of judgements: the items that are not as found, by id; the ids of items as found that are no more.

    `concerns` has, for each judgement, the ids of all items it has to do with, as found and as they are now; `standing`
    whether it holds, was overruled, or is lost, with the ids of what it is about.
    """

    items: dict[str, Found] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    concerns: dict[str, set[str]] = field(default_factory=dict)
    standing: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)


def in_force(judgements: Iterable[Judgement]) -> tuple[list[Judgement], dict[str, str]]:
    """The judgements that nobody took back, in their order; and for those that somebody did, by which judgement."""
    ordered = sorted(judgements, key=lambda judgement: judgement.order)
    undone: dict[str, str] = {}
    for judgement in reversed(ordered):
        if judgement.act == "undo" and judgement.id not in undone:
            undone[judgement.undoes] = judgement.id
    return [j for j in ordered if j.act != "undo" and j.id not in undone], undone


def lay(judgements: Sequence[Judgement], ground: Ground) -> Laid:
    """What judgements in force, in their order, make of the items of a ground."""
    return _Laying(judgements, ground).laid()


class _Laying:
    """One laying: first which claims are one item, then who names whom, then what each item says."""

    def __init__(self, judgements: Sequence[Judgement], ground: Ground) -> None:
        self._judgements, self._ground = judgements, ground
        making = [j for j in judgements if j.act == "add" or is_by_passage(j)]
        added = {j.id: item for j in making if (item := added_item(j, ground)) is not None}
        self._placing = Placing(judgements, ground, added)
        self._final: dict[Block, Found | None] = {}
        self._documents = {block: block.documents for block in self._placing.blocks.all()}
        self._lost: set[str] = set()

    def laid(self) -> Laid:
        """What comes of it."""
        for block in self._placing.blocks.all():
            self._final[block] = self._base(block)
        self._ask_for_formats()
        self._pull()
        self._ask_for_what_follows()
        for block, base in self._final.items():
            self._final[block] = base and self._followed(base)
        for judgement in self._judgements:
            self._say(judgement)
        self._hold_sessions()
        self._final |= dict(reckoned_again(self._final, self._ground.item))
        return self._result()

    # --- what is one item -------------------------------------------------------------------------

    def _base(self, block: Block) -> Found | None:
        """The item that the claims of a block make; what it names are items as found."""
        if block.rejected:
            return None
        if block.is_as_found:
            return next(iter(block.founds.values()))
        founds = [block.founds[id_] for id_ in sorted(block.founds)]
        by_hand = [found for found in founds if found.by_hand]
        found = [found for found in founds if not found.by_hand]
        if not found:
            return with_passages(by_hand[0], by_hand[1:])
        claims = block.members - {member for item in by_hand for member in item.members}
        return with_passages(self._ground.built(block.table, found, claims), by_hand)

    # --- who names whom ---------------------------------------------------------------------------

    def _pull(self) -> None:
        """Ask for the items that name one which is another now, or no more."""
        for block, base in list(self._final.items()):
            if base is not None and block.is_as_found:
                continue
            for id_ in block.founds:
                for other in self._ground.pointing_to(id_):
                    self._ask(other, self._placing.touching[block])

    def _ask(self, found: Found, touching: set[str]) -> None:
        for block in self._placing.blocks.of(found):
            self._placing.touch(block, touching)
            if block not in self._final:
                self._documents[block] = block.documents
                self._final[block] = self._base(block)

    def _followed(self, base: Found) -> Found | None:
        if base.by_hand:
            return base
        plain = follow(base.table, base.plain, self._referring(frozenset(base.documents)))
        return None if plain is None else Found(base.table, base.rank, plain)

    def _referring(self, documents: frozenset[str]) -> Callable[[str], Sequence[str]]:
        """Which items an id stands for where documents name it: of several those that rest on the same documents."""

        def refer(id_: str) -> Sequence[str]:
            blocks = self._placing.blocks.made_of(id_)
            if not blocks:
                return [id_]
            if len(blocks) > 1:
                shared = {block: len(self._documents[block] & documents) for block in blocks}
                near = [block for block in blocks if shared[block]] or blocks
                blocks = sorted(near, key=lambda block: (-shared[block], min(block.members)))
            return [final.id for block in blocks if (final := self._final.get(block)) is not None]

        return refer

    # --- what each item says ----------------------------------------------------------------------

    def _say(self, judgement: Judgement) -> None:
        meant = self._placing.meant(judgement)
        block = meant[0] if meant else None
        final = self._final.get(block) if block else None
        if block is None or final is None:
            return
        match judgement.act:
            case "confirm" | "note":
                block.acts[judgement.id] = entry_of(judgement)
            case "correct":
                self._correct(judgement, block, final)
            case "add" if final.by_hand:
                self._name_now(judgement, block, final)
            case "split" if (made := self._placing.made_by(judgement)) is not None and made[1] is not block:
                item, apart = made
                self._final[block] = Found(final.table, final.rank, without(final.plain, item.passages))
                if (new := self._final.get(apart)) is not None and new.by_hand:
                    self._name_now(judgement, apart, begun(new, final))

    def _name_now(self, judgement: Judgement, block: Block, made: Found) -> None:
        """What was made by hand names items as they are now."""
        plain = with_ids(made.plain, self._ids_now(judgement))
        self._final[block] = Found(made.table, made.rank, plain)

    def _correct(self, judgement: Judgement, block: Block, final: Found) -> None:
        if None in self._placing.referred(judgement).values():
            self._lost.add(judgement.id)
            return
        value = with_ids(judgement.value, self._ids_now(judgement))
        plain, before = corrected(final.plain, judgement.field, value)
        for entry in block.acts.values():
            if entry.get("field") == judgement.field:
                entry["overruled"] = True
                before = entry["found"]
        block.acts[judgement.id] = entry_of(judgement, field=judgement.field, value=value, found=before)
        changed = {judgement.field, judgement.field.partition(".")[0]}
        self._final[block] = Found(final.table, final.rank, derived(final.table, plain, changed))

    def _ids_now(self, judgement: Judgement) -> dict[str, str | None]:
        """What the ids in the value of a judgement are now; None for what is no more."""
        blocks = self._placing.referred(judgement)
        finals = {id_: self._final.get(block) if block else None for id_, block in blocks.items()}
        return {id_: final.id if final else None for id_, final in finals.items()}

    def _ask_for_what_follows(self) -> None:
        """Ask for the items that follow from those of which somebody corrected a field."""
        for judgement in self._judgements:
            for block in self._placing.meant(judgement)[:1] if is_followed(judgement.field) else ():
                for id_ in block.founds:
                    for other in self._ground.pointing_to(id_):
                        if other.table in FOLLOWED:
                            self._ask(other, {judgement.id})

    # --- formats and their sessions ---------------------------------------------------------------

    def _ask_for_formats(self) -> None:
        """Ask for the formats of which somebody said that an event is no session of them."""
        for judgement in self._judgements:
            if judgement.field == "mechanism":
                for block in self._placing.meant(judgement)[:1]:
                    base = self._final[block]
                    mechanism = self._ground.item(base.plain["mechanism"] or "") if base else None
                    if mechanism is not None:
                        self._ask(mechanism, {judgement.id})

    def _hold_sessions(self) -> None:
        """A format has the events that name it, also where somebody said so."""
        events = {f.id: f for f in self._final.values() if f is not None and f.table == "events"}
        named = {id_: event.plain["mechanism"] for id_, event in sorted(events.items())}
        for block, final in self._final.items():
            if final is not None and final.table == "mechanisms":
                own = [id_ for id_ in final.plain["events"] if named.get(id_, final.id) == final.id]
                own += [id_ for id_, mechanism in named.items() if mechanism == final.id and id_ not in own]
                self._final[block] = Found(final.table, final.rank, {**final.plain, "events": own})

    # --- what came of it --------------------------------------------------------------------------

    def _result(self) -> Laid:
        laid = Laid()
        for judgement in self._judgements:
            laid.standing[judgement.id] = self._standing(judgement)
        order = {judgement.id: judgement.order for judgement in self._judgements}
        before: dict[str, Found] = {}
        for block, final in self._final.items():
            before |= block.founds
            ids = set(block.founds)
            if final is not None:
                ids.add(final.id)
                acts = [block.acts[id_] for id_ in sorted(block.acts, key=order.__getitem__)]
                laid.items[final.id] = said_on(final, acts)
            for id_ in self._placing.touching[block]:
                laid.concerns.setdefault(id_, set()).update(ids)
        laid.gone = {id_ for id_, found in before.items() if not found.by_hand} - laid.items.keys()
        laid.items = {id_: item for id_, item in laid.items.items() if item.by_hand or before.get(id_) != item}
        return laid

    def _standing(self, judgement: Judgement) -> tuple[str, tuple[str, ...]]:
        """Whether a judgement holds, and the ids of what it is about now."""
        blocks = self._placing.meant(judgement)
        if not blocks or judgement.id in self._lost or not self._placing.is_whole(judgement):
            return "lost", ()
        ids = tuple(final.id for block in blocks if (final := self._final[block]) is not None)
        acts = [block.acts[judgement.id] for block in blocks if judgement.id in block.acts]
        match judgement.act:
            case "reject":
                holds = judgement.id not in self._placing.overruled
                ids = tuple(anchor.id for anchor in judgement.items) if holds else ids
            case "merge":
                holds = len(blocks) == 1 and bool(ids)
            case "split":
                holds = self._placing.is_parted(judgement)
                made = self._placing.made_by(judgement)
                ids += (new.id,) if made is not None and (new := self._final[made[1]]) is not None else ()
            case _:
                holds = bool(ids) and not any(entry.get("overruled") for entry in acts)
                ids = ids[:1]
        if not holds:
            for entry in acts:
                entry["overruled"] = True
        return "holds" if holds else "overruled", ids
