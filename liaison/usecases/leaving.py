"""The one gate for what leaves the vault as plain files: what may go, and why the rest may not.

Bundles are sealed for people and have their own preview; everything else that is written outside
passes here. The gate reads what is stored at that moment and believes nothing that a caller says
of a record. It has no override: a flag is taken off, or a marking changed, by amending the record,
and that is in the audit trail.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from liaison.changes import QUIET, Watch
from liaison.domain import marking as markings
from liaison.domain.bundle import BundleOut
from liaison.domain.content import Content
from liaison.domain.kinds import Kind
from liaison.domain.marking import Marking, rank
from liaison.domain.record import Row
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.session import Session
from liaison.usecases.protection import Protected, protected

EXERCISE = "EXERCISE EXERCISE EXERCISE"


class Purpose(msgspec.Struct, frozen=True, kw_only=True):
    """Who a file is for. Nothing stated: for the officer's own use, up to any marking.

    ``ceiling`` is the most sensitive marking that its readers may see. ``to`` names them as
    markings do (ISO 3166 letters, a community): then what is not releasable to them stays.
    """

    ceiling: Marking = Marking()
    to: str = ""


OWN_USE: Final = Purpose()


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One record that may leave: which version of it (0: the draft), and what it is."""

    record: str
    version: int
    kind: Kind
    title: str
    marking: Marking
    exercise: bool


class Withheld(msgspec.Struct, frozen=True, kw_only=True):
    """One record that stays, with every reason for it, each a sentence."""

    record: str
    kind: str
    title: str
    reasons: tuple[str, ...]


class Leaving(msgspec.Struct, frozen=True, kw_only=True):
    """What the gate lets through and what it keeps back, each in the order asked for."""

    items: tuple[Item, ...]
    withheld: tuple[Withheld, ...]

    @property
    def banner(self) -> str:
        """The marking that covers all that leaves; exercises say so first."""
        top = markings.highest(item.marking for item in self.items)
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
) -> Leaving:
    """Which of these records may leave for that purpose. Changes nothing. Raises `NotFound`.

    The newest sealed version counts, or the draft where nothing is sealed and ``drafts`` lets that
    pass. Exercises and real records never go together: where both are
    asked for, the exercises stay.
    """
    kept = protected(session)
    items: list[Item] = []
    withheld: list[Withheld] = []
    wanted = list(dict.fromkeys(records))
    for number, record in enumerate(wanted, 1):
        row = session.vault.records.row(record)
        if row is None:
            raise NotFound(what="record", id=record)
        version, content = newest(session, row, drafts=drafts)
        reasons = tuple(_reasons(record, content, purpose, kept))
        if content is None or reasons:
            stays = Withheld(record=record, kind=row.kind, title=row.title, reasons=reasons)
            withheld.append(stays)
        else:
            items.append(_item(record, version, content))
        watch.at(number, len(wanted))
    return parted(tuple(items), tuple(withheld))


def must_leave(session: Session, record: str) -> None:
    """Raises `NotAllowed` with the reason where the gate keeps back a record, drafted or sealed,
    and with it the files that are attached to it."""
    for stays in check(session, [record], drafts=True).withheld:
        raise NotAllowed(reason=stays.reasons[0], next="Nothing was written.")


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


def newest(session: Session, row: Row, *, drafts: bool) -> tuple[int, Content | None]:
    """The newest sealed version's number and content; the draft's, number 0, where that is all
    there is and it is wanted."""
    if row.version:
        version = session.vault.records.version(row.record, row.version)
        return row.version, version.content if version else None
    draft = session.vault.records.draft(row.record) if drafts else None
    return 0, draft.content if draft else None


def parted(items: tuple[Item, ...], withheld: tuple[Withheld, ...]) -> Leaving:
    """Exercises and real records told apart."""
    drills = [item for item in items if item.exercise]
    if not drills or len(drills) == len(items):
        return Leaving(items=items, withheld=withheld)
    reason = "It belongs to an exercise, and others chosen with it do not."
    stay = tuple(kept_back(item, reason) for item in drills)
    real = tuple(item for item in items if not item.exercise)
    return Leaving(items=real, withheld=(*withheld, *stay))


def kept_back(item: Item, reason: str) -> Withheld:
    """An item that stays after all."""
    return Withheld(record=item.record, kind=item.kind, title=item.title, reasons=(reason,))


def _item(record: str, version: int, content: Content) -> Item:
    return Item(
        record=record,
        version=version,
        kind=content.kind,
        title=content.title,
        marking=content.marking,
        exercise=content.exercise,
    )


def _reasons(
    record: str, content: Content | None, purpose: Purpose, kept: Protected
) -> Iterator[str]:
    if content is None:
        yield "It is a draft. Only what is sealed can be told apart from what was changed later."
        return
    yield from kept.reasons(record, content)
    yield from _marking_reasons(content.marking, purpose)


def _marking_reasons(marking: Marking, purpose: Purpose) -> Iterator[str]:
    if not marking.level:
        yield "Nobody has marked it: who may read it is not decided."
        return
    if purpose.ceiling.level:
        (a, b), (c, d) = rank(marking), rank(purpose.ceiling)
        if a * d > c * b:
            yield (
                f"It is marked {markings.banner(marking)}, above "
                f"{markings.banner(purpose.ceiling)} for which the file is meant."
            )
    released = {name.casefold() for name in marking.releasable_to}
    if purpose.to and rank(marking)[0] > 0 and purpose.to.casefold() not in released:
        yield f"Its marking does not release it to {purpose.to}."
