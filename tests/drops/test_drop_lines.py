"""Files cross a dead drop of every kind: whole or not at all, cut in the middle, cleared by their
owner alone."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.mail import drop
from liaison.mail.drop import NAME, PIECE
from liaison.mail.post import Moving
from tests.drops.ends import End, letter, reached
from tests.drops.places import Served, own
from tests.drops.proxy import Proxy


@pytest.fixture
def proxy(place: Served) -> Iterator[Proxy]:
    if not reached(place):
        pytest.skip("a local folder has no connection to cut")
    made = place.proxy()
    try:
        yield made
    finally:
        made.close()


def file(folder: Path, name: str, size: int) -> Path:
    path = folder / name
    path.write_bytes(random.Random(name).randbytes(size))
    return path


def test_a_file_crosses_and_its_owner_alone_clears_it(place: Served, tmp_path: Path) -> None:
    sent = file(tmp_path, "sent", 100_000)
    a, b = End(tmp_path / "a", place.settings()), End(tmp_path / "b", place.settings())
    try:
        a.line.send([letter(sent)])
        assert a.stored("sent")
        (came,) = b.arrived()
        assert came.read_bytes() == sent.read_bytes()
        (name,) = place.names()
        assert NAME.fullmatch(name) and drop.is_own(a.place, name)
        b.line.send([])
        assert b.passes(2)
        assert place.names() == {name}  # another's is not deleted
        a.line.send([])
        assert a.passes(2)
        assert place.names() == set()
        assert len(b.arrived()) == 1  # nor fetched twice
    finally:
        a.close()
        b.close()


def test_a_large_file_goes_in_pieces_and_comes_together(place: Served, tmp_path: Path) -> None:
    sent = file(tmp_path, "sent", 2 * PIECE + 5_000)
    a, b = End(tmp_path / "a", place.settings()), End(tmp_path / "b", place.settings())
    try:
        a.line.send([letter(sent)])
        (came,) = b.arrived()
        assert came.read_bytes() == sent.read_bytes()
        assert {name[64:] for name in place.names()} == {"-001-003", "-002-003", "-003-003"}
    finally:
        a.close()
        b.close()


def test_cut_while_it_is_put_it_goes_on_with_the_next_piece(
    place: Served, proxy: Proxy, tmp_path: Path
) -> None:
    sent = file(tmp_path, "sent", 2 * PIECE + 5_000)
    proxy.cut(PIECE + PIECE // 2)
    a, b = End(tmp_path / "a", place.settings(proxy.port)), End(tmp_path / "b", place.settings())
    try:
        a.line.send([letter(sent)])
        (came,) = b.arrived()
        assert came.read_bytes() == sent.read_bytes()
        assert proxy.cuts == 1
        a.line.send([])
        assert a.passes(2)
        assert own(a.place, place.names()) == set()  # what the cut left, too
    finally:
        a.close()
        b.close()


def test_cut_while_it_is_fetched_it_goes_on_where_it_was(
    place: Served, proxy: Proxy, tmp_path: Path
) -> None:
    sent = file(tmp_path, "sent", PIECE + 5_000)
    a = End(tmp_path / "a", place.settings())
    try:
        a.line.send([letter(sent)])
        assert a.stored("sent")
    finally:
        a.close()
    proxy.cut(PIECE // 2)
    b = End(tmp_path / "b", place.settings(proxy.port))
    try:
        (came,) = b.arrived()
        assert came.read_bytes() == sent.read_bytes()
        assert proxy.cuts == 1
        assert sorted(path.name for path in (tmp_path / "b").iterdir()) == [came.name]
    finally:
        b.close()


def test_what_came_before_the_end_is_there_the_next_time(place: Served, tmp_path: Path) -> None:
    sent = file(tmp_path, "sent", PIECE)
    a = End(tmp_path / "a", place.settings())
    a.line.send([letter(sent)])
    assert a.stored("sent")
    a.close()
    (name,) = place.names()
    folder = tmp_path / "b"
    folder.mkdir()
    (folder / f"{name}.part").write_bytes(sent.read_bytes()[: PIECE - 1_000])
    b = End(folder, place.settings())
    try:
        (came,) = b.arrived()
        assert came.read_bytes() == sent.read_bytes()
        moved = [one.done for one in b.events if isinstance(one, Moving)]
        assert all(done > PIECE - 1_000 for done in moved)
    finally:
        b.close()
