"""Pieces are put together in any order, across restarts, within bounds, and only by their hash."""

from __future__ import annotations

import hashlib
import os
import random
from pathlib import Path

import pytest

from liaison.couriers.relay import inbox as inboxes
from liaison.couriers.relay.inbox import Inbox, NoRoom
from liaison.mail.chunks import LARGEST, PIECE, Piece, count, parse
from tests.liaison.desk import file

TO, SENDER = "a" * 26, "b" * 26


def pieces(path: Path) -> list[tuple[Piece, bytes]]:
    """A file as it comes, piece by piece."""
    data = path.read_bytes()
    parcel = hashlib.sha256(data).hexdigest()[:32]
    return [
        (Piece(TO, SENDER, parcel, n, len(data)), data[n * PIECE : (n + 1) * PIECE])
        for n in range(count(len(data)))
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    return made


def test_in_any_order_twice_and_across_restarts(folder: Path, tmp_path: Path) -> None:
    path = file(tmp_path, "large", 9 * PIECE + 5)
    sent = pieces(path) * 2
    random.Random(1).shuffle(sent)
    whole = []
    for piece, data in sent:
        box = Inbox(folder)  # as after a crash: what was synced is there
        whole += [found] if (found := box.put(piece, data)) else []
        box.sync()
        box.close()
    assert [one.read_bytes() for one in whole] == [path.read_bytes()]
    assert [one.name for one in folder.iterdir()] == [whole[0].name]
    assert whole[0].stat().st_mode & 0o777 == 0o600


def test_a_piece_of_another_makes_nothing_whole(folder: Path, tmp_path: Path) -> None:
    """S97: what does not hash to its name is given up, and the right one is taken afterwards."""
    path = file(tmp_path, "large", 3 * PIECE)
    right = pieces(path)
    box = Inbox(folder)
    wrong = [(piece, bytes(len(data)) if not piece.number else data) for piece, data in right]
    assert [box.put(*one) for one in wrong] == [None, None, None]
    assert list(folder.iterdir()) == []
    assert box.put(*right[0]) is box.put(*right[1]) is None
    found = box.put(*right[2])
    assert found is not None and found.read_bytes() == path.read_bytes()
    small = pieces(file(tmp_path, "small", 100))[0]
    assert box.put(small[0], bytes(100)) is None
    assert box.put(small[0], small[1][:99]) is None
    box.close()


def test_what_is_begun_and_never_ended_is_bounded(folder: Path, tmp_path: Path) -> None:
    """S103: the files put together at a time, what is announced, and how old they may be."""
    box = Inbox(folder)
    for number in range(3 * inboxes.MOST_PARTS):
        piece = Piece(TO, SENDER, f"{number:032x}", 0, 4 * PIECE)
        assert box.put(piece, bytes(PIECE)) is None
        box.sync()
    assert len(list(folder.glob("*.part"))) == inboxes.MOST_PARTS
    box.close()
    for path in folder.glob("*.part"):
        os.utime(path, (1, 1))
    Inbox(folder).close()
    assert list(folder.iterdir()) == []


def test_without_room_nothing_is_kept_and_nothing_is_lost(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S103: what is not acknowledged comes again."""
    box = Inbox(folder)
    sent = pieces(file(tmp_path, "large", 2 * PIECE))
    monkeypatch.setattr(inboxes, "SPARE", 1 << 60)
    with pytest.raises(NoRoom):
        box.put(*sent[0])
    monkeypatch.undo()
    assert box.put(*sent[0]) is None and box.put(*sent[1]) is not None
    box.close()


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "mbx",
        f"mbx.{TO}.{SENDER}.{'0' * 32}.0",
        f"mbx.{TO}.{SENDER}.{'0' * 32}.1.{PIECE}",
        f"mbx.{TO}.{SENDER}.{'0' * 32}.0.{LARGEST + 1}",
        f"mbx.{TO}.{SENDER}.{'0' * 32}.00.5",
        f"mbx.{TO}.{SENDER}.{'0' * 32}.-1.5",
        f"mbx.{TO}.{SENDER}.../../../../x.0.5",
        f"mbx.{TO}.{SENDER}.{'0' * 32}.0.٥",
        f"mbx.{TO.upper()}.{SENDER}.{'0' * 32}.0.5",
        f"mbx.{TO}.{SENDER}.{'0' * 32}.0.5\n",
    ],
)
def test_a_subject_in_any_other_form_is_none(subject: str) -> None:
    assert parse(subject) is None


def test_a_subject_says_what_a_piece_is() -> None:
    piece = Piece(TO, SENDER, "0" * 32, 3, 3 * PIECE + 1)
    assert parse(piece.subject) == piece and piece.length == 1
