"""Power cuts while a passphrase or recovery words are changed: the old ones open, or the new."""

from __future__ import annotations

import dataclasses
import os
import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from crypto import recovery, vaultheader
from crypto.errors import CryptoError
from liaison.ports import World
from liaison.usecases import vaults
from liaison.usecases.vaults import Identity
from storage import folder as folders
from tests.campaigns.simulation.cast import PowerCut
from tests.campaigns.simulation.remembered import remembered
from tests.liaison import desk

NEW = "thimble orchard magnet velvet ginger pylon"
STEPS = ("open", "fchmod", "fsync", "rename", "unlink")  # by which a header is replaced


@dataclass
class Cut:
    """Stands before `os` where headers are written, and gives the random bytes: at the step of a
    chosen number the power goes, and ``rest`` is what is on the disk then."""

    vault: Path
    rest: Path
    rng: random.Random
    left: int = 10**9
    drawn: list[bytes] = field(default_factory=list)

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        if name not in STEPS:
            return real

        def call(*args: Any, **named: Any) -> Any:
            self.step()
            return real(*args, **named)

        return call

    def entropy(self, count: int) -> bytes:
        self.step()
        self.drawn.append(self.rng.randbytes(count))
        return self.drawn[-1]

    def step(self) -> None:
        self.left -= 1
        if self.left == -1:
            shutil.copytree(self.vault, self.rest, ignore=shutil.ignore_patterns("lock"))
            for path in self.rest.glob("header.*"):  # may not be durable yet
                os.truncate(path, self.rng.randint(0, path.stat().st_size))
            raise PowerCut


@dataclass
class Keys:
    """A closed vault, and what opens it."""

    path: Path
    phrases: tuple[str, ...]

    @property
    def secret(self) -> bytes:
        return recovery.combine(list(self.phrases))


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Keys]:
    path = tmp_path_factory.mktemp("keys") / "v.liaison"
    made = vaults.create_vault(
        desk.world(), path, desk.PASSPHRASE, Identity(name="Alpha"), kdf=desk.FLOOR
    )
    made.session.close()
    with remembered():
        yield Keys(path, made.recovery)


def opens(path: Path, passphrase: str) -> bool:
    try:
        vaultheader.unlock((path / "header").read_bytes(), passphrase)
    except CryptoError:
        return False
    return True


def opens_by_words(path: Path, secret: bytes) -> bool:
    try:
        vaultheader.unlock_recovery((path / "header").read_bytes(), secret)
    except CryptoError:
        return False
    return True


@pytest.mark.parametrize("count", [6, pytest.param(2_000, marks=pytest.mark.campaign)])
def test_whatever_a_power_cut_leaves_opens_by_the_old_or_the_new(
    tmp_path: Path, keys: Keys, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    """S10: a passphrase is changed, recovery words are made anew or used, and the power goes at
    any step: never does none open, nor both; and what was said to be done is done."""
    seen: Counter[str] = Counter()
    for seed in range(count):
        rng = random.Random(f"keys/{seed}")
        try:
            _cut_once(tmp_path / str(seed), keys, monkeypatch, rng, seen)
        except BaseException as error:
            error.add_note(f"keys seed {seed}")
            raise
        shutil.rmtree(tmp_path / str(seed))
    print(f"{count} points: {seen}")
    assert seen["old"] and seen["new"]


def _cut_once(
    folder: Path, keys: Keys, patch: pytest.MonkeyPatch, rng: random.Random, seen: Counter[str]
) -> None:
    folder.mkdir()
    path = folder / "v.liaison"
    shutil.copytree(keys.path, path)
    cut = Cut(path, folder / "rest", rng)
    world = dataclasses.replace(desk.world(), entropy=cut.entropy)
    what = rng.choice(("passphrase", "words", "recover"))
    with changing(what, keys, path, world) as change, patch.context() as patched:
        patched.setattr(folders, "os", cut)
        cut.drawn.clear()
        cut.left = rng.randrange(18)
        try:
            change()
            done = True
        except PowerCut:
            path, done = cut.rest, False
    if what == "words":
        old = opens_by_words(path, keys.secret)
        new = bool(cut.drawn) and opens_by_words(path, cut.drawn[0])
        assert opens(path, desk.PASSPHRASE)
    else:
        old, new = opens(path, desk.PASSPHRASE), opens(path, NEW)
        assert opens_by_words(path, keys.secret)
    assert old != new, f"{what}: the old opens: {old}, the new opens: {new}"
    assert new or not done, f"{what} was said to be changed"
    seen["new" if new else "old"] += 1
    seen["done" if done else "cut off"] += 1
    session = vaults.open_vault(
        desk.world(), path, NEW if new and what != "words" else desk.PASSPHRASE
    )
    vaults.check_vault(session)
    session.close()
    assert not list(path.glob("header.*")), "half a header was left"


@contextmanager
def changing(what: str, keys: Keys, path: Path, world: World) -> Iterator[Callable[[], object]]:
    """What changes the passphrase or the words of that vault, with all that it needs open."""
    if what == "recover":
        yield lambda: vaults.recover_vault(world, path, keys.phrases, NEW, kdf=desk.FLOOR)
        return
    session = vaults.open_vault(world, path, desk.PASSPHRASE)
    try:
        if what == "words":
            yield lambda: vaults.new_recovery(session, desk.PASSPHRASE)
        else:
            yield lambda: vaults.change_passphrase(session, desk.PASSPHRASE, NEW, kdf=desk.FLOOR)
    finally:
        session.close()
