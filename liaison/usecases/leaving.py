"""What leaves the vault as plain files: the gate's decision for a file and its purpose.

A file in the clear cannot prove what is missing from it: a record goes whole or stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from liaison.changes import QUIET, Watch
from liaison.domain import marking as markings
from liaison.domain.bundle import BundleOut
from liaison.domain.gate import Code, Reader, Reason
from liaison.domain.kinds import Kind
from liaison.domain.marking import POLICIES, Known, Marking
from liaison.domain.portion_marks import overall
from liaison.domain.refusals import NotAllowed
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import gate, overriding
from liaison.usecases.gate import Seen

EXERCISE = "EXERCISE EXERCISE EXERCISE"


class Purpose(msgspec.Struct, frozen=True, kw_only=True):
    """Who a file is for. Nothing stated: for the officer's own use, up to any marking.

    ``ceiling`` is the most sensitive marking that its readers may see. ``to`` names them as
    markings do (ISO 3166 letters, a community): then what is not releasable to them stays.
    """

    ceiling: Marking = Marking()
    to: str = ""


OWN_USE: Final = Purpose()


class Item(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One record that may leave: which version of it (0: the draft), and what it is.
    ``overridden`` is what would have kept it back."""

    record: str
    version: int
    kind: Kind
    title: str
    marking: Marking
    exercise: bool
    overridden: tuple[Reason, ...] = ()


class Withheld(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One record that stays, with every reason for it, each a sentence."""

    record: str
    kind: str
    title: str
    reasons: tuple[str, ...]


class Leaving(msgspec.Struct, frozen=True, kw_only=True):
    """What the gate lets through and what it keeps back, each in the order asked for.
    ``may_override`` are the rules that keep something back and that policy lets be overridden."""

    items: tuple[Item, ...]
    withheld: tuple[Withheld, ...]
    known: Known = msgspec.field(default_factory=lambda: POLICIES)
    may_override: tuple[str, ...] = ()

    @property
    def banner(self) -> str:
        """The marking that covers all that leaves; exercises say so first."""
        top = markings.highest((item.marking for item in self.items), self.known)
        words = markings.banner(top) if top else markings.UNMARKED
        drill = bool(self.items) and all(item.exercise for item in self.items)
        return f"{EXERCISE} · {words}" if drill else words


def check(
    session: Session,
    records: Sequence[str],
    purpose: Purpose = OWN_USE,
    watch: Watch = QUIET,
    *,
    drafts: bool = False,
    past: frozenset[Code] = frozenset(),
) -> Leaving:
    """Which of these records may leave for that purpose. Changes nothing. Raises `NotFound`.

    The newest sealed version counts, or the draft where nothing is sealed and ``drafts`` lets that
    pass. Exercises and real records never go together: where both are
    asked for, the exercises stay. ``past`` are the rules that are overridden (`overriding.py`).
    """
    asked = gate.Gate(session, past=past)
    reader = Reader(ceiling=purpose.ceiling, to=purpose.to)
    markings_met: dict[Marking, Marking] = {}
    reasons_met: dict[tuple[str, ...], tuple[str, ...]] = {}
    refused: set[Code] = set()
    found: list[Item | Withheld] = []
    for seen in asked.each(records, reader, watch, drafts=drafts):
        # Of a hundred thousand records nothing is held but this, what is alike of them once.
        if seen.goes:
            item = _item(seen, asked.known)
            marking = markings_met.setdefault(item.marking, item.marking)
            found.append(msgspec.structs.replace(item, marking=marking))
        else:
            refused |= overriding.refused_by(seen)
            stays = _withheld(seen)
            reasons = reasons_met.setdefault(stays.reasons, stays.reasons)
            found.append(msgspec.structs.replace(stays, reasons=reasons))
    parted = _parted(found, asked.known)
    return msgspec.structs.replace(parted, may_override=overriding.open_among(session, refused))


def _parted(found: list[Item | Withheld], known: Known) -> Leaving:
    """Exercises and real records told apart, and then what leaves from what stays."""
    items = [one for one in found if isinstance(one, Item)]
    apart = gate.apart([one.exercise for one in items])
    if apart is None:
        stay = [one for one in found if isinstance(one, Withheld)]
    else:
        items = [one for one in items if not one.exercise]
        stay = [
            kept_back(one, apart.text) if isinstance(one, Item) else one
            for one in found
            if isinstance(one, Withheld) or one.exercise
        ]
    return Leaving(items=tuple(items), withheld=tuple(stay), known=known)


def must_leave(session: Session, record: str) -> None:
    """Raises `NotAllowed` with the reason where the gate keeps back a record, drafted or sealed,
    and with it the files that are attached to it."""
    for stays in check(session, [record], drafts=True).withheld:
        raise NotAllowed(reason=stays.reasons[0], next=tr("Nothing was written."))


def stays_inside(session: Session, record: str) -> tuple[str, ...]:
    """Why what is copied of a record must not reach the clipboard of the system, each a sentence;
    nothing where it may. Both what is sealed and what is being written of it count, for either
    may be what was copied. Changes nothing. Raises `NotFound`."""
    anyone, now = Reader(anyone=True), gate.Gate(session)
    decided = now.decide([record], anyone, drafts=True)
    reasons = (*decided.seen[0].reasons, *now.of_draft(record, anyone))
    return tuple(dict.fromkeys(reason.text for reason in reasons))


def banner_of(session: Session, bundles: Sequence[BundleOut]) -> str:
    """The marking that covers a page about these bundles: that of all that is in them, though
    such a page tells nothing of it."""
    versions = (
        session.vault.records.version(part.record, part.version)
        for bundle in bundles
        for part in bundle.parts
    )
    top = markings.highest(version.content.marking for version in versions if version)
    return markings.banner(top) if top else markings.UNMARKED


def kept_back(item: Item, reason: str) -> Withheld:
    """An item that stays after all."""
    return Withheld(record=item.record, kind=item.kind, title=item.title, reasons=(reason,))


def _item(seen: Seen, known: Known) -> Item:
    assert seen.content is not None
    return Item(
        record=seen.record,
        version=seen.version,
        kind=seen.content.kind,
        title=seen.content.title,
        marking=overall(seen.content, known),
        exercise=seen.content.exercise,
        overridden=seen.overridden,
    )


def _withheld(seen: Seen) -> Withheld:
    return Withheld(
        record=seen.record,
        kind=seen.row.kind,
        title=seen.row.title,
        reasons=tuple(reason.text for reason in seen.reasons),
    )
