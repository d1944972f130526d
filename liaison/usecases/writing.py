"""The one way to write: a transaction that appends to the log and signs its new head.

Every verb that changes the vault does it inside `act`. When the block ends, the root is recomputed
from the nodes as they were read back, signed with both log keys and stored, and all of it is
committed at once: what was written and that it was written cannot part.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from crypto import checkpoint, merkle, tlogproof
from crypto.checkpoint import Checkpoint
from liaison.domain.refusals import NotAllowed, ReadOnly, VaultDamaged
from liaison.domain.text import TextRefused
from liaison.domain.words import tr
from liaison.log import card as cards
from liaison.log import describe, leaves, sealed
from liaison.log.leaves import EventLeaf, Leaf
from liaison.session import Session

MICROSECONDS = 1_000_000
SET_BACK = 300 * MICROSECONDS  # how far a clock may go back, as clocks do when they are set right


class Act:
    """What a verb may do to the log inside its transaction. ``now`` is µs since 1970 UTC."""

    def __init__(self, session: Session, now: int) -> None:
        self._session = session
        self._unsigned = False
        self._signed = session.vault.log.size()
        self.now = now

    def append(self, leaf: Leaf) -> tuple[int, bytes]:
        """Appends a leaf; returns its index and its bytes."""
        data = leaves.render(leaf)
        act, at = describe.act_of(leaf)
        index = self._session.vault.log.append(data, act=act, at=at)
        self._unsigned = True
        return index, data

    def event(self, act: str, on: str, *, why: str = "", before: str = "", after: str = "") -> int:
        """Appends what the officer did; returns its index. Texts are cut to their limits."""
        leaf = EventLeaf(
            salt=self.salt(),
            origin=self._session.origin,
            at=self.now,
            act=act,
            on=one_line(on)[:200],
            why=one_line(why)[:2_000],
            before=one_line(before)[:200],
            after=one_line(after)[:200],
        )
        index, _ = self.append(leaf)
        return index

    def salt(self) -> str:
        return leaves.new_salt(self._session.world.entropy)

    def sign(self, *, keep: bool = False) -> bytes:
        """Signs and stores the head as it stands now; returns the note. ``keep`` it when it is
        about to be given out."""
        log = self._session.vault.log
        size = log.size()
        if not self._unsigned:
            note = log.checkpoint(size)
            if note is None:
                raise VaultDamaged(part=tr("the newest checkpoint of the audit trail"))
            if keep:
                log.keep_checkpoint(size)
            return note
        self._check_written(size)
        root = merkle.root(size, log.node_at)
        keys = self._session.keys
        head = Checkpoint(self._session.origin, size, root)
        note = checkpoint.sign(head, keys.ed, keys.mldsa, self.now // MICROSECONDS)
        log.put_checkpoint(size, root, note, keep=keep)
        self._unsigned, self._signed = False, size
        return note

    def _check_written(self, size: int) -> None:
        """The new entries as they were read back must give the nodes that are signed: what broke
        in memory between writing and signing would else be signed for good."""
        log = self._session.vault.log
        for index, data in log.leaves(self._signed, size):
            for level, place, node in merkle.completed_nodes(
                index, merkle.leaf_hash(data), log.node_at
            ):
                if log.node_at(level, place) != node:
                    raise VaultDamaged(
                        part=tr("entry {n} of the audit trail, as it was written").format(n=index)
                    )

    def settle(self) -> None:
        """Signs the head where something was appended since the last signature."""
        if self._unsigned:
            self.sign()


@contextmanager
def act(session: Session) -> Iterator[Act]:
    """One transaction with its log entries and its signed head. Raises `ReadOnly`."""
    if session.read_only:
        raise ReadOnly
    with session.vault.transaction():
        doing = Act(session, session.world.clock())
        _note_clock(session, doing)
        yield doing
        doing.settle()


def _note_clock(session: Session, doing: Act) -> None:
    """A clock that goes back against the newest entry is no reason to refuse work, but is logged:
    the order of entries then says more than their times."""
    newest = session.vault.log.page(None, 1)
    if newest and doing.now < newest[0].at - SET_BACK:
        before, after = newest[0].at, doing.now
        doing.event("clock-set-back", session.origin, before=_utc(before), after=_utc(after))


def _utc(at: int) -> str:
    try:
        return f"{datetime.fromtimestamp(at // MICROSECONDS, UTC):%Y-%m-%d %H:%M:%SZ}"
    except (ValueError, OverflowError, OSError):
        return f"{at} µs"


def one_line(text: str) -> str:
    """The text in NFC on one line, as log entries hold it. Raises `NotAllowed` for controls."""
    try:
        return sealed.one_line(text)
    except TextRefused as error:
        raise NotAllowed(
            reason=tr("The text {error}.").format(error=error),
            next=tr("Type it again without that; nothing was changed."),
        ) from None


def proof_of(session: Session, index: int, size: int, note: bytes) -> bytes:
    """The tlog-proof file of entry ``index`` under the checkpoint ``note`` of ``size``."""
    path = merkle.inclusion(index, size, session.vault.log.node_at)
    return tlogproof.Proof(index, tuple(path), note).render()


def witnessed_note(session: Session, size: int) -> bytes:
    """The stored checkpoint of ``size`` with every cosignature that came home for it and whose
    card is still here: without the card nobody could check it."""
    note = session.vault.log.checkpoint(size)
    if note is None:
        raise VaultDamaged(part=tr("the checkpoint of entry {size}").format(size=size))
    cards_here = {o.card.origin: o.card for o in session.vault.officers.all()}
    lines = [
        row.line
        for row in session.vault.log.cosignatures(size)
        if row.origin in cards_here and cards.bears(row.line, cards_here[row.origin])
    ]
    return checkpoint.with_cosignatures(note, lines) if lines else note
