"""Bundles cut into parts: joined by name, the missing one named, writing taken up again."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from liaison.domain.refusals import BundleDamaged, Cancelled, FileTrouble, NotAllowed, PartMissing
from liaison.usecases import bundles, cutting
from tests.liaison import desk
from tests.liaison.desk import Pair

PIECE = 100_000


def cut(pair: Pair, tmp_path: Path) -> tuple[str, Path]:
    """A bundle of about half a megabyte in parts; its id and the list."""
    record = desk.sealed(pair.a, "contact-log", desk.file(tmp_path, "annex.bin", 500_000))
    bundle, path, _ = bundles.seal_bundle(
        pair.a, [record], [pair.b.origin], pair.stick, split=PIECE
    )
    assert bundle.size == sum(part.stat().st_size for part in parts(pair))
    return bundle.id, path


def parts(pair: Pair) -> list[Path]:
    return sorted(pair.stick.glob("*-of-*"))


def test_parts_are_the_file_as_cat_joins_them(pair: Pair, tmp_path: Path) -> None:
    _, listed = cut(pair, tmp_path)
    assert listed.name.endswith(".age.parts") and len(parts(pair)) > 4
    lines = listed.read_text().splitlines()
    assert lines == [
        f"{hashlib.sha256(one.read_bytes()).hexdigest()} {one.stat().st_size}"
        for one in parts(pair)
    ]
    whole = tmp_path / "whole.age"
    whole.write_bytes(b"".join(one.read_bytes() for one in parts(pair)))
    assert bundles.inspect(pair.b, whole).all_good


def test_any_part_or_the_list_opens_the_whole(pair: Pair, tmp_path: Path) -> None:
    _, listed = cut(pair, tmp_path)
    for one in (parts(pair)[0], parts(pair)[3], listed):
        assert bundles.inspect(pair.b, one).all_good
    listed.unlink()
    assert bundles.take_in(pair.b, parts(pair)[-1])[0].items[0].attachment_bytes == 500_000
    assert list(pair.b.vault.path.rglob("*.age")) == []


def test_the_missing_part_is_named(pair: Pair, tmp_path: Path) -> None:
    cut(pair, tmp_path)
    total = len(parts(pair))
    third = parts(pair)[2]
    third.unlink()
    before = desk.tree_hash(pair.b.vault.path)
    with pytest.raises(PartMissing, match=f"part 3 of {total} is missing"):
        bundles.take_in(pair.b, parts(pair)[0])
    parts(pair)[0].unlink()
    with pytest.raises(PartMissing, match=f"parts 1, 3 of {total} are missing"):
        bundles.inspect(pair.b, parts(pair)[0])
    assert desk.tree_hash(pair.b.vault.path) == before


def test_a_part_that_was_changed_is_named(pair: Pair, tmp_path: Path) -> None:
    _, listed = cut(pair, tmp_path)
    second = parts(pair)[1]
    good = second.read_bytes()
    second.write_bytes(good[:-1])
    with pytest.raises(BundleDamaged, match="part 2 of"):
        bundles.inspect(pair.b, listed)
    second.write_bytes(bytes([good[0] ^ 1]) + good[1:])
    with pytest.raises(BundleDamaged):
        bundles.inspect(pair.b, listed)
    second.write_bytes(good)
    for text in ("", "x\n", listed.read_text() + "0" * 64 + " 5\n", listed.read_text()[:-1]):
        listed.write_text(text)
        with pytest.raises((BundleDamaged, PartMissing)):
            bundles.inspect(pair.b, parts(pair)[0])


def test_writing_is_taken_up_again_where_the_stick_was_pulled(pair: Pair, tmp_path: Path) -> None:
    record = desk.sealed(pair.a, "contact-log", desk.file(tmp_path, "annex.bin", 3_000_000))
    with pytest.raises(Cancelled):
        bundles.seal_bundle(
            pair.a, [record], [pair.b.origin], pair.stick, split=PIECE, watch=desk.StopAt(2)
        )
    first = parts(pair)
    assert first and not list(pair.stick.glob("*.parts"))
    assert len(list(pair.stick.iterdir())) == len(first)
    kept = {one: (one.stat().st_ino, one.read_bytes()) for one in first}
    (waiting,) = bundles.listing(pair.a)[0]
    _, path = bundles.write_again(pair.a, waiting.id, pair.stick, split=PIECE)
    assert {one: (one.stat().st_ino, one.read_bytes()) for one in first} == kept
    assert len(parts(pair)) > len(first) and bundles.inspect(pair.b, path).all_good


def test_a_foreign_file_of_that_name_is_not_overwritten(pair: Pair, tmp_path: Path) -> None:
    bundle, _ = cut(pair, tmp_path)
    second = parts(pair)[1]
    second.write_bytes(bytes(PIECE))
    with pytest.raises(FileTrouble, match="already something"):
        bundles.write_again(pair.a, bundle, pair.stick, split=PIECE)
    assert second.read_bytes() == bytes(PIECE)


def test_sizes_are_read_as_people_write_them() -> None:
    assert cutting.parse_size("25MB") == 25_000_000
    assert cutting.parse_size(" 700 kb ") == 700_000
    for text in ("", "0", "1", "x", "5 TB", "-1MB", "1e9", "9" * 12 + "GB"):
        with pytest.raises(NotAllowed):
            cutting.parse_size(text)
