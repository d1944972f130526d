"""Vaults for benchmarks: quick to make, filled by the tens of thousands."""

from __future__ import annotations

import random
import time
from pathlib import Path

import msgspec

from crypto import vaultheader
from crypto.disclosure import seal
from crypto.entropy import system
from liaison.couriers.folder import FolderCourier
from liaison.domain.content import Content, example
from liaison.domain.kinds import BODIES
from liaison.domain.marking import Marking
from liaison.domain.portions import flatten
from liaison.domain.record import Version
from liaison.log import leaves
from liaison.log.sealed import new_id
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import vaults
from liaison.usecases.vaults import Identity
from liaison.usecases.writing import act
from storage.vaults import SqlVaults

PASSPHRASE = "fiction: six plain words for benchmarks"
# fmt: off
WORDS = (
    "bridge", "convoy", "water", "market", "river", "north", "south", "patrol", "village",
    "school", "road", "checkpoint", "mill", "harvest", "ferry", "clinic", "ceasefire", "envoy",
    "delegate", "harbour", "station", "ridge", "orchard", "mosque", "church", "council",
    "elder", "radio", "fuel", "grain", "medicine", "generator", "truck", "escort",
)
# fmt: on


class NoKeyring:
    """A computer without a keyring."""

    def available(self) -> bool:
        return False

    def get(self, name: str) -> str | None:
        return None

    def put(self, name: str, value: str) -> bool:
        return False

    def remove(self, name: str) -> None: ...


def world() -> World:
    return World(
        vaults=SqlVaults(),
        keyring=NoKeyring(),
        courier=FolderCourier(),
        clock=lambda: time.time_ns() // 1_000,
        entropy=system,
    )


def officer(path: Path, name: str) -> Session:
    """A new vault with an identity, open."""
    identity = Identity(name=name, rank="Maj", organisation="Fiction")
    return vaults.create_vault(world(), path, PASSPHRASE, identity, kdf=vaultheader.FLOOR).session


def contents(count: int, seed: int = 1) -> list[Content]:
    """Contact logs of about 1.5 KB that differ in title, time and words."""
    chance = random.Random(seed)
    base = example("contact-log")
    made = []
    for number in range(count):
        title = f"{number:06} {' '.join(chance.sample(WORDS, 4))}"
        statement = msgspec.structs.replace(
            base.statements[0], text=" ".join(chance.choices(WORDS, k=80))
        )
        assert base.event is not None
        start = msgspec.structs.replace(
            base.event.start, at=base.event.start.at + number * 60_000_000
        )
        event = msgspec.structs.replace(base.event, start=start, end=None)
        made.append(
            msgspec.structs.replace(base, title=title, event=event, statements=(statement,))
        )
    return made


def mixture(count: int, case: str, seed: int = 4) -> list[Content]:
    """Records of every kind, contact logs the most frequent, that differ in title, time, words and
    marking; one in ten belongs to the case of that id."""
    chance = random.Random(seed)
    others = [kind for kind in BODIES if kind not in ("contact-log", "template")]
    bases = {kind: example(kind) for kind in BODIES}
    logs = iter(contents(count, seed))
    made = []
    for number in range(count):
        content = next(logs)
        if chance.random() < 0.4:
            base = bases[chance.choice(others)]
            content = msgspec.structs.replace(
                base, title=content.title, event=content.event, statements=content.statements[:1]
            )
        level = chance.choice(("", "UNCLASSIFIED", "UNCLASSIFIED", "CONFIDENTIAL"))
        marking = Marking(policy="UN", level=level) if level else Marking()
        belongs = case if number % 10 == 0 else ""
        made.append(msgspec.structs.replace(content, marking=marking, case=belongs))
    return made


def fill(session: Session, found: list[Content], batch: int = 2_000) -> list[str]:
    """Takes contents in as sealed records, many to a transaction, each with its own leaf; their
    ids."""
    ids: list[str] = []
    for start in range(0, len(found), batch):
        with act(session) as doing:
            for content in found[start : start + batch]:
                record = new_id(session.origin, session.world.entropy)
                digests, disclosures = seal(list(flatten(content)), session.world.entropy)
                leaf = leaves.RecordLeaf(
                    salt=doing.salt(),
                    origin=session.origin,
                    record=record,
                    version=1,
                    kind=content.kind,
                    sealed=doing.now,
                    sd=digests,
                    sd_alg="sha-256",
                )
                index, data = doing.append(leaf)
                version = Version(
                    record=record,
                    number=1,
                    author=session.origin,
                    index=index,
                    leaf=data,
                    proof=b"",
                    disclosures=tuple(disclosures),
                    content=content,
                    reason="",
                    sealed_at=doing.now,
                )
                session.vault.records.add_version(version, own=True)
                ids.append(record)
    return ids
