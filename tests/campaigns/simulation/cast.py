"""The seven officers of three organisations: their vaults, made once and copied, and their power.

Every organisation has a chief whom all compared in person and named its authority; the others are
known by his roster alone. All of it is fiction.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from liaison.couriers.folder import FolderCourier
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import anchor, officers, trail, vaults
from liaison.usecases.papers import door, rosters
from liaison.usecases.vaults import Identity
from liaison.usecases.writing import act
from storage.vaults import SqlVaults
from tests.campaigns.simulation.model import Mind
from tests.liaison import desk
from tests.liaison.forger import entry

ORGANISATIONS = {"Fiction North": (0, 1, 2), "Fiction East": (3, 4), "Fiction South": (5, 6)}
OF = {number: name for name, members in ORGANISATIONS.items() for number in members}
CHIEF_OF = {number: members[0] for members in ORGANISATIONS.values() for number in members}
CHIEFS = tuple(sorted(set(CHIEF_OF.values())))
MEMBERS = tuple(number for number in OF if number not in CHIEFS)
FOR_EVER = 2**52


class PowerCut(BaseException):
    """The computer went off; no code gets to clean up what it was doing."""


@dataclass
class Clock:
    """One clock for all, so that before and after mean the same to everybody."""

    now: int = desk.NOON

    def __call__(self) -> int:
        self.now += 1_000_000
        return self.now


@dataclass
class Power:
    """The randomness of an officer, by seed. At the draw of a chosen number his computer goes off,
    and ``rest`` is then what the disk held at that moment."""

    rng: random.Random
    vault: Path
    left: int = -1

    @property
    def rest(self) -> Path:
        return self.vault.with_suffix(".rest")

    def __call__(self, count: int) -> bytes:
        if self.left == 0:
            self.left = -1
            shutil.copytree(self.vault, self.rest)
            raise PowerCut
        self.left -= self.left > 0
        return self.rng.randbytes(count)


@dataclass
class Player:
    """An officer at his computer, and what his vault ought to hold."""

    number: int
    path: Path
    power: Power
    outside: World
    mind: Mind = field(default_factory=lambda: Mind(""))
    session: Session = field(init=False)

    @property
    def origin(self) -> str:
        return self.session.origin

    def open(self) -> None:
        """As the program opens a vault, but for the passphrase."""
        with suppress(FileNotFoundError):
            (self.path / "lock").unlink()
        vault = self.outside.vaults.open(self.path, desk.header()[1])
        try:
            self.session = vaults.session_of(self.outside, vault)
            trail.check_head(self.session)
            anchor.check(self.session)
            with vault.transaction():
                vault.blobs.sweep()
        except BaseException:
            vault.close()
            raise

    def after_power_cut(self) -> None:
        """Goes on from what was on the disk."""
        self.session.close()
        self.put_back(self.power.rest)
        shutil.rmtree(self.power.rest)
        self.open()

    def put_back(self, folder: Path) -> None:
        """Puts a copy of the vault in its place; the session must be closed."""
        shutil.rmtree(self.path)
        shutil.copytree(folder, self.path)
        with suppress(FileNotFoundError):
            (self.path / "lock").unlink()


def player(number: int, path: Path, seed: str, clock: Callable[[], int], *, ring: bool) -> Player:
    """An officer whose vault lies at that path; not open yet."""
    power = Power(random.Random(seed), path)
    outside = World(
        vaults=SqlVaults(),
        keyring=desk.MemoryKeyring(there=ring),
        courier=FolderCourier(),
        clock=clock,
        entropy=power,
    )
    return Player(number, path, power, outside)


def make(folder: Path, clock: Clock) -> list[Path]:
    """Seven vaults whose owners have each other's cards, chiefs and rosters; all closed."""
    sessions = []
    for number, organisation in OF.items():
        path = folder / f"officer-{number}"
        one = player(number, path, f"cast/{number}", clock, ring=False)
        vault = one.outside.vaults.create(path, *desk.header())
        who = Identity(name=f"Officer {'ABCDEFG'[number]}", organisation=organisation)
        sessions.append(vaults._found(one.outside, vault, who))
    cards = [officers.own_card(one) for one in sessions]
    for one in sessions:
        for number, other in enumerate(sessions):
            if one is other:
                continue
            officers.add_card(one, cards[number])
            if number in CHIEFS:
                words = " ".join(officers.fingerprint_words(other.card))
                officers.compare(one, other.origin, words, "in person")
                with act(one) as doing:  # as `authorities.name`, with no passphrase to stretch
                    one.vault.officers.add_authority(other.origin, OF[number], doing.now)
                    doing.event("authority-named", other.origin, after=OF[number])
    for number in CHIEFS:
        data = signed_roster(sessions[number], [sessions[m] for m in ORGANISATIONS[OF[number]]])
        for other in sessions:
            if other is not sessions[number]:
                door.take(other, data)
    for one in sessions:
        one.close()
    return [folder / f"officer-{number}" for number in OF]


def signed_roster(chief: Session, members: list[Session], until: int = FOR_EVER) -> bytes:
    """The file of a new roster of the chief's organisation with these members."""
    entries = [entry(one.card) for one in members]
    made, _ = rosters.make(chief, chief.card.organisation, entries, until)
    return b"".join(door_bytes(chief, paper.leaf_hash) for paper in made)


def door_bytes(session: Session, leaf_hash: str) -> bytes:
    """A paper as the file that is given out."""
    folder = session.vault.path.parent
    path, _ = door.export(session, [door.find(session, leaf_hash)], folder)
    data = path.read_bytes()
    path.unlink()
    return data
