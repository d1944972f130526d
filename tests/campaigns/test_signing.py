"""Between writing and signing: killed at any line, or with a bit that fell over in memory."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from crypto import checkpoint, merkle
from liaison.domain.refusals import VaultDamaged
from liaison.log import card as cards
from liaison.session import Session
from liaison.usecases import officers
from liaison.usecases.writing import act
from tests.conftest import ROOT
from tests.liaison import desk

OURS = tuple(str(ROOT / folder) for folder in ("liaison", "storage", "crypto"))


class Killed(BaseException):
    """The process ends here; nothing of ours may catch it."""


class Kill:
    """Ends the work at a line of the program, counted from the start of the work."""

    def __init__(self, line: int) -> None:
        self._left = line
        self.lines = 0

    def __enter__(self) -> Kill:
        sys.settrace(self._called)
        return self

    def __exit__(self, *_: object) -> bool:
        sys.settrace(None)
        return isinstance(sys.exc_info()[1], Killed)

    def _called(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any] | None:
        return self._line if frame.f_code.co_filename.startswith(OURS) else None

    def _line(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any] | None:
        if event == "line":
            self.lines += 1
            if self.lines == self._left:
                sys.settrace(None)
                raise Killed
        return self._line


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = desk.found(tmp_path / "a.liaison", "Alpha")
    yield made
    made.close()


def lines_of(session: Session, folder: Path) -> int:
    """How many lines giving out a card takes."""
    with Kill(0) as kill:
        officers.export_card(session, folder, "counted")
    return kill.lines


@pytest.mark.parametrize("count", [60, pytest.param(5_000, marks=pytest.mark.campaign)])
def test_no_two_roots_of_one_size_are_ever_signed(
    session: Session, tmp_path: Path, count: int
) -> None:
    """S52: killed at any line between appending and giving out; the next one goes on otherwise."""
    out = tmp_path / "out"
    out.mkdir()
    rng = random.Random(52)
    total = lines_of(session, out)
    roots: dict[int, bytes] = {}
    keys = cards.log_keys(session.card)
    killed = 0
    for number in range(count):
        with Kill(rng.randrange(1, total + 1)):
            officers.export_card(session, out, f"card-{number}")
            killed -= 1
        killed += 1
        session.close()  # what was under way dies with the connection, as it does with a process
        session = desk.reopened(session.vault.path)
        notes = [session.vault.log.checkpoint()]
        for path in out.glob("card-*"):  # what was begun and is not whole has no such name
            notes.append(cards.checkpoint_note(cards.parse_card(path.read_bytes())))
            path.unlink()
        for note in notes:
            assert note is not None
            state = checkpoint.verify(note, keys)
            assert roots.setdefault(state.size, state.root) == state.root, number
    assert killed > count // 2 and total > 100
    log = session.vault.log
    leaves = [data for _, data in log.leaves(0, log.size())]
    assert merkle.leaf_hashes_root(leaves)[1] == roots[log.size()]
    session.close()


def flipped(session: Session, rng: random.Random, first: int, size: int) -> None:
    """One bit of what was just written is another: of an entry, or of a node over it."""
    database: Any = session.vault.log
    if rng.random() < 0.5:
        index = rng.randrange(first, size)
        data = bytearray(session.vault.log.leaf(index))
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        database._db.write("UPDATE leaf SET data = ? WHERE idx = ?", bytes(data), index)
        return
    nodes = [
        (level, place)
        for level in range(size.bit_length())
        for place in range(first >> level, size >> level)
    ]
    level, place = rng.choice(nodes)
    node = bytearray(session.vault.log.node_at(level, place))
    node[rng.randrange(32)] ^= 1 << rng.randrange(8)
    database._db.write(
        "UPDATE node SET hash = ? WHERE level = ? AND idx = ?", bytes(node), level, place
    )


@pytest.mark.parametrize("count", [200, pytest.param(10_000, marks=pytest.mark.campaign)])
def test_a_bit_that_falls_over_before_signing_is_never_signed(session: Session, count: int) -> None:
    """S54: in every entry and node that was written; the signing is refused, all rolled back."""
    rng = random.Random(54)
    database: Any = session.vault.log
    with session.vault.transaction():
        for trigger in ("leaf_fixed", "node_fixed"):
            database._db.write(f"DROP TRIGGER {trigger}")
    for number in range(count):
        before = session.vault.log.size()
        note = session.vault.log.checkpoint()
        with pytest.raises(VaultDamaged), act(session) as doing:
            for _ in range(rng.randrange(1, 6)):
                doing.event("draft-started", "0" * 32, why=f"FICTION {number}")
            flipped(session, rng, before, session.vault.log.size())
        assert session.vault.log.size() == before, number
        assert session.vault.log.checkpoint() == note, number
        if number % 5 == 0:
            with act(session) as doing:
                doing.event("draft-started", "0" * 32, why="FICTION, whole")
    log = session.vault.log
    leaves = [data for _, data in log.leaves(0, log.size())]
    assert merkle.leaf_hashes_root(leaves)[1] == log_root(session)


def log_root(session: Session) -> bytes:
    """The root that both keys signed last."""
    note = session.vault.log.checkpoint()
    assert note is not None
    return checkpoint.verify(note, cards.log_keys(session.card)).root
