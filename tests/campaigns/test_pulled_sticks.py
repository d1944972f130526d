"""A stick pulled at any step: half a bundle is none, and what was not carried is written again."""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from pathlib import Path

import pytest

from liaison.couriers import files
from liaison.domain.bundle import OutState
from liaison.domain.refusals import Refusal
from liaison.usecases import bundles
from tests.campaigns.sticks import Breaking, DiskStick, FolderStick, Stick, plugged_in
from tests.liaison import desk
from tests.liaison.desk import Pair

SHARE = 50  # points between two fresh pairs of officers
KINDS = ["links", "no links", "ext4", "vfat", "exfat"]
COUNTS = [16, pytest.param(2_000, marks=pytest.mark.campaign)]


def stick_of(kind: str, folder: Path, rng: random.Random) -> Stick:
    if kind in ("links", "no links"):
        return FolderStick(folder, rng, links=kind == "links")
    return DiskStick(folder, kind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("count", COUNTS)
def test_a_stick_pulled_while_a_bundle_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, count: int
) -> None:
    """S21: whatever is left on it is whole or refused, nothing half has a final name, the sender
    never takes it for written, and plugged in again it is."""
    rng = random.Random(f"stick/{kind}")
    seen: Counter[str] = Counter()
    stick = stick_of(kind, tmp_path / "stick", rng)
    plugged_in(monkeypatch, stick)
    try:
        for first in range(0, count, SHARE):
            folder = tmp_path / f"pair-{first}"
            folder.mkdir()
            with desk.two_officers(folder) as pair:
                for number in range(first, min(count, first + SHARE)):
                    try:
                        seen += _pull_once(pair, folder, stick, rng)
                    except BaseException as error:
                        error.add_note(f"{kind}, point {number}")
                        raise
            shutil.rmtree(folder)
    finally:
        stick.close()
    print(f"{kind}: {count} points, {seen}")
    assert seen["signed"] and seen["not signed"]
    assert seen["half a file"] or isinstance(stick, DiskStick)  # ext4 forgets it altogether


def _pull_once(pair: Pair, folder: Path, stick: Stick, rng: random.Random) -> Counter[str]:
    """One bundle, written once undisturbed to see how many steps that takes, then pulled at one
    of them; then plugged in and written, and carried over."""
    seen: Counter[str] = Counter()
    size = rng.choice((0, 2_000, 300_000, 2_500_000))
    annex = [desk.file(folder, "annex.bin", size, rng.randrange(10**9))] if size else []
    split = rng.choice((0, 0, 0, 1 << 20)) if size > 1 << 20 else 0
    record = desk.sealed(pair.a, "contact-log", *annex)
    before = stick.touched.calls
    whole, path, _ = bundles.seal_bundle(
        pair.a, [record], [pair.b.origin], stick.folder, split=split
    )
    steps = stick.touched.calls - before
    bundles.take_in(pair.b, path)
    clear(stick.folder)
    stick.touched.left = rng.randrange(steps)
    size_before = pair.a.vault.log.size()
    again = rng.random() < 0.3
    try:
        if again:
            bundles.write_again(pair.a, whole.id, stick.folder, split=split)
        else:
            bundles.seal_bundle(pair.a, [record], [pair.b.origin], stick.folder, split=split)
    except Refusal:
        written = False
    else:  # pulled after the last of it was durable
        written = True
    assert stick.touched.gone
    stick.plug_in()
    signed = [b for b in pair.a.vault.bundles.outs() if b.index >= size_before]
    state = OutState.WRITTEN if written else OutState.SEALED
    assert [b.state for b in signed] in ([], [state])
    seen["signed" if signed else "not signed"] += 1
    seen += look_at(pair, stick.folder)
    assert seen["whole under its name"] or not written, "said to be written, and is not there"
    if seen["whole under its name"]:  # nothing is overwritten, not even that
        clear(stick.folder)
    if again:
        _, path = bundles.write_again(pair.a, whole.id, stick.folder, split=split)
    elif signed:
        assert seen["half a file"] <= 1
        made, path = bundles.write_again(pair.a, signed[0].id, stick.folder, split=split)
        assert made.state is OutState.WRITTEN
    else:
        _, path, _ = bundles.seal_bundle(
            pair.a, [record], [pair.b.origin], stick.folder, split=split
        )
    verdict, _ = bundles.take_in(pair.b, path)
    assert verdict.missing == () and verdict.trail.value == "consistent", verdict
    clear(stick.folder)
    return seen


def look_at(pair: Pair, folder: Path) -> Counter[str]:
    """What the recipient makes of each file on the stick; half a file leaves no trace with him."""
    seen: Counter[str] = Counter()
    for path in sorted(folder.iterdir()):
        if path.name == "lost+found":
            continue
        final = not path.name.endswith(".part")
        before = desk.tree_hash(pair.b.vault.path)
        try:
            bundles.inspect(pair.b, path)
        except Refusal as refusal:
            # Of a bundle in parts, a whole part may be there before the others are.
            assert not final or refusal.code == "PartMissing", f"half a file is called {path.name}"
            with pytest.raises(Refusal):
                bundles.take_in(pair.b, path)
            assert desk.tree_hash(pair.b.vault.path) == before
            seen["whole part" if final else "half a file"] += 1
        else:
            seen["whole under its name" if final else "whole, not named yet"] += 1
    return seen


def clear(folder: Path) -> None:
    """Takes everything off the stick, for good."""
    for path in folder.iterdir():
        if path.name != "lost+found":
            path.unlink()
    fd = os.open(folder, os.O_RDONLY)
    os.fsync(fd)
    os.close(fd)


@pytest.mark.parametrize("count", [20, pytest.param(1_000, marks=pytest.mark.campaign)])
def test_a_stick_pulled_while_a_bundle_is_taken_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    """S21: at whatever byte the reading breaks off, the vault stays as it was; the next time all
    of it is taken in."""
    rng = random.Random("stick/in")
    stick = tmp_path / "stick"
    stick.mkdir()
    (tmp_path / "pair").mkdir()
    with desk.two_officers(tmp_path / "pair") as pair:
        annex = desk.file(tmp_path, "annex.bin", 2_500_000)
        record = desk.sealed(pair.a, "contact-log", annex)
        for number in range(count):
            path = bundles.seal_bundle(pair.a, [record], [pair.b.origin], stick)[1]
            before, length = desk.tree_hash(pair.b.vault.path), path.stat().st_size
            with desk.copied(pair.b.vault.path, tmp_path / "copy.liaison") as b:
                at = rng.randrange(length)
                with monkeypatch.context() as patch:
                    patch.setattr(files, "os", Breaking(at))
                    with pytest.raises(Refusal):
                        bundles.take_in(b, path)
                assert b.vault.bundles.ins() == pair.b.vault.bundles.ins(), f"point {number}: {at}"
                assert not list((b.vault.path / "files").iterdir())
                verdict, _ = bundles.take_in(b, path)
                assert not verdict.seen
            shutil.rmtree(tmp_path / "copy.liaison")
            assert desk.tree_hash(pair.b.vault.path) == before
            path.unlink()
