"""The command line in a test: the real commands over real vaults, called in this process.

Vaults are made once with the cheapest key derivation that is allowed, and copied for each test.
"""

from __future__ import annotations

import atexit
import dataclasses
import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from crypto.vaultheader import FLOOR
from liaison.__main__ import read_code, world
from liaison.cli import commands
from liaison.cli.faces import Faces
from liaison.cli.io import Desk
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import officers, vaults
from liaison.usecases.vaults import Identity

PASSPHRASE = "seven lanterns under the frozen viaduct"
ANNA = Identity(name="Anna Example", rank="Maj", organisation="Sector Example", nation="FICTION")
BORIS = Identity(name="Boris Sample", rank="Capt", organisation="Sector Sample", nation="FICTION")


class MemoryKeyring:
    """A keyring for one test; the real one is the operating system's."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def available(self) -> bool:
        return True

    def get(self, name: str) -> str | None:
        return self.kept.get(name)

    def put(self, name: str, value: str) -> bool:
        self.kept[name] = value
        return True

    def remove(self, name: str) -> None:
        self.kept.pop(name, None)


def faces() -> Faces:
    """Faces without a window."""
    return Faces(open_window=lambda _world, _path: 0, photograph=lambda *_: [], read_code=read_code)


class Line:
    """One user at a terminal: his world, his passphrase in a file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keyring = MemoryKeyring()
        self.world: World = dataclasses.replace(world(), keyring=self.keyring)
        self.secret = folder / "passphrase"
        self.secret.write_text(PASSPHRASE + "\n", encoding="utf-8")

    def run(self, *arguments: object, given: str | bytes | None = None) -> Result:
        """Any command, just as it is typed."""
        desk = Desk(self.world, faces())
        return CliRunner().invoke(
            commands.liaison, [str(one) for one in arguments], input=given, obj=desk
        )

    def on(self, noun: str, verb: str, vault: Path, *arguments: object) -> Result:
        """A command that opens a vault."""
        return self.run(*noun.split(), verb, vault, "--passphrase-file", self.secret, *arguments)

    def done(self, noun: str, verb: str, vault: Path, *arguments: object) -> str:
        """The output of a command that succeeds."""
        result = self.on(noun, verb, vault, *arguments)
        assert result.exit_code == 0, result.output
        return str(result.stdout)

    def data(self, noun: str, verb: str, vault: Path, *arguments: object) -> dict[str, Any]:
        """The JSON object of a command that succeeds."""
        found: dict[str, Any] = json.loads(self.done(noun, verb, vault, "--json", *arguments))
        return found

    def refused(self, noun: str, verb: str, vault: Path, *arguments: object) -> str:
        """The sentence of a command that is refused; its status is 1 and nothing is printed."""
        result = self.on(noun, verb, vault, *arguments)
        assert (result.exit_code, result.stdout) == (1, ""), result.output
        return str(result.stderr)


@dataclasses.dataclass(frozen=True)
class Pair:
    """Two officers who know each other's cards, each with a vault of his own."""

    anna: Path
    boris: Path


def make_pair(outside: World, folder: Path) -> Pair:
    """Two vaults with each other's card, compared, under PASSPHRASE."""
    anna = vaults.create_vault(outside, folder / "anna", PASSPHRASE, ANNA, kdf=FLOOR).session
    boris = vaults.create_vault(outside, folder / "boris", PASSPHRASE, BORIS, kdf=FLOOR).session
    for one, other in ((anna, boris), (boris, anna)):
        path, _ = officers.export_card(other, folder)
        officers.add_card(one, path.read_bytes())
        officers.declare_compared(one, other.origin, "in the test")
    for session in (anna, boris):
        session.close()
    return Pair(anna=folder / "anna", boris=folder / "boris")


@cache
def first_pair() -> Pair:
    """The pair that is copied, made once in a process."""
    folder = Path(tempfile.mkdtemp(prefix="liaison-pair-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return make_pair(world(), folder)


def new_pair(folder: Path) -> Pair:
    """Two vaults for a test to change."""
    first = first_pair()
    for vault in (first.anna, first.boris):
        shutil.copytree(vault, folder / vault.name)
    return Pair(anna=folder / "anna", boris=folder / "boris")


@contextmanager
def opened(outside: World, vault: Path) -> Iterator[Session]:
    """A vault opened in Python."""
    session = vaults.open_vault(outside, vault, PASSPHRASE)
    try:
        yield session
    finally:
        session.close()


def snapshot(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file of a folder, by name."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@contextmanager
def unchanged(*folders: Path) -> Iterator[None]:
    """Whatever happens within, the folders are byte for byte as before."""
    before = [snapshot(folder) for folder in folders]
    yield
    if [snapshot(folder) for folder in folders] != before:
        pytest.fail("a folder has changed")


@pytest.fixture
def line(tmp_path: Path) -> Line:
    """The command, in a folder of its own."""
    return Line(tmp_path)


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    """Two officers' vaults who know each other."""
    return new_pair(tmp_path)
