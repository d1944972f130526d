"""Logs in memory for the campaigns of witnesses: histories of any kind, held against real views.

What decides is the program's own (`liaison.log.growth`); only signing and files are left out. A
note is a token that tells whose and which state it is; `signed` makes the real one of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from crypto import checkpoint, merkle
from crypto.checkpoint import Checkpoint
from liaison.domain.bundle import Sight
from liaison.domain.officer import Head
from liaison.log import growth
from liaison.log.growth import Clash, Judgement, Path, Shown, View
from tests.liaison.desk import NOON
from tests.liaison.forger import Forger

History = tuple[bytes, ...]


@lru_cache(maxsize=4_096)
def tree(history: History) -> merkle.Tree:
    """The Merkle tree over these entries."""
    made = merkle.Tree()
    for leaf in history:
        made.append(leaf)
    return made


def root(history: History, size: int) -> bytes:
    return tree(history).root(size)


def path(history: History, old: int, new: int) -> Path:
    return tuple(merkle.consistency(old, new, tree(history).node_at))


def token(history: History, size: int) -> bytes:
    """Stands for the note that both keys signed over this state."""
    return b"%d %s" % (size, root(history, size).hex().encode())


def signed(forger: Forger, note: bytes) -> bytes:
    """The note that a token stands for, signed with the keys of that forger."""
    size, digits = note.split()
    state = Checkpoint(forger.origin, int(size), bytes.fromhex(digits.decode()))
    return checkpoint.sign(state, forger.keys.ed, forger.keys.mldsa, NOON // 1_000_000)


@dataclass
class Owner:
    """One log and its owner: ``history`` of the entries, sizes he has ``given`` out."""

    origin: str
    history: History
    given: set[int] = field(default_factory=set)

    def write(self, entry: bytes) -> None:
        self.history = (*self.history, entry)

    def bundle(self, entry: bytes, steps: dict[int, Path] | None = None) -> Shown:
        """A bundle whose manifest is ``entry``, with proofs from all that was given out."""
        before = len(self.history)
        honest = {old: path(self.history, old, before) for old in self.given if 0 < old <= before}
        shown_history = self.history
        self.write(entry)
        self.given |= {before, before + 1}
        return shown(self.origin, shown_history, self.history, honest if steps is None else steps)


def shown(origin: str, before: History, after: History, steps: dict[int, Path]) -> Shown:
    return Shown(
        head=Checkpoint(origin, len(after), root(after, len(after))),
        note=token(after, len(after)),
        before=Checkpoint(origin, len(before), root(before, len(before))),
        before_note=token(before, len(before)),
        steps=steps,
    )


@dataclass
class Holder:
    """One who keeps views of logs, as a vault does; ``alarms`` are logs with evidence."""

    name: str
    views: dict[str, View] = field(default_factory=dict)
    alarms: dict[str, Clash] = field(default_factory=dict)
    now: int = 0

    def card(self, origin: str, history: History) -> None:
        """What a card shows of a log is known from then on."""
        given = shown(origin, (), history, {})
        self.views[origin] = growth.judge(View(), given, origin, 0).view

    def take(self, origin: str, given: Shown) -> Judgement:
        """A bundle of the log's owner."""
        self.now += 1
        judged = growth.judge(self.views.get(origin, View()), given, origin, self.now)
        if judged.clash is None:
            self.views[origin] = judged.view
        else:
            self.alarms.setdefault(origin, judged.clash)
        return judged

    def meet(self, other: Holder, origins: Iterable[str]) -> dict[str, Sight]:
        """What the other tells of these logs, taken in: how each fits."""
        found = {}
        for origin in origins:
            known = other.views.get(origin, View()).known
            if known is None or origin not in self.views:
                continue
            self.now += 1
            head = Head(
                size=known.size,
                root=known.root,
                note=known.checkpoint,
                by=other.name,
                at=self.now,
                proven=False,
            )
            sight, view, clash = growth.see(self.views[origin], head, origin)
            self.views[origin] = view
            if clash is not None:
                self.alarms.setdefault(origin, clash)
            found[origin] = sight
        return found


def states(view: View) -> Sequence[tuple[int, bytes]]:
    """Every (size, root) that a view holds."""
    known = [(view.known.size, view.known.root)] if view.known is not None else []
    return [*known, *((head.size, head.root) for head in view.heads)]
