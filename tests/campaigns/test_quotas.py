"""Floods: how much others may leave in a vault, on its disk and in the watched folder."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import subprocess
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from liaison.domain.content import Attachment
from liaison.domain.refusals import BundleDamaged, DiskFull, NotAllowed, Refusal
from liaison.session import Session
from liaison.usecases import bundles, incoming, officers, quotas
from tests.liaison import desk
from tests.liaison.forger import Forger, Hook, at, plain

DISK = 1_100 << 20  # bytes of the small disk


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, a little larger than what has to stay free; only root may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    options = f"size={DISK},mode=0700"
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "liaison-test", str(folder)], capture_output=True
    )
    if made.returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = desk.found(tmp_path / "v.liaison", "Alpha")
    yield made
    made.close()


def known(session: Session, forger: Forger, *, compared: bool) -> None:
    """The forger's card is here, compared or not."""
    officers.add_card(session, forger.card_file())
    if compared:
        words = " ".join(officers.fingerprint_words(forger.card()))
        officers.compare(session, forger.origin, words, "in person")


def write(forger: Forger, to: Session, path: Path, size: int, hook: Hook = plain) -> int:
    """Writes a bundle of a record, with an attachment of that many random bytes; its length."""
    body = forger.rng.randbytes(size)
    sha256 = hashlib.sha256(body).hexdigest()
    attached = (Attachment(name="annex.bin", size=size, sha256=sha256),) if size else ()
    made = forger.write(desk.content(attachments=attached), files=[body] if size else [])
    path.write_bytes(forger.bundle([to.card], [made], hook=hook))
    return path.stat().st_size


def free(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def test_what_others_send_leaves_the_reserve_of_the_disk_alone(small_disk: Path) -> None:
    """S47: bundles fill the disk down to its reserve and no further, a large one is refused before
    a byte of it is written, and the officer's own work goes on."""
    session = desk.found(small_disk / "v.liaison", "Alpha")
    forger, stick = Forger(47), small_disk.parent
    known(session, forger, compared=True)
    path, least = stick / "flood.age", free(small_disk)
    write(forger, session, path, least - quotas.RESERVE + (1 << 20))
    before = desk.tree_hash(session.vault.path)
    with pytest.raises(DiskFull) as refusal:
        bundles.take_in(session, path)
    assert "kept for your own work" in refusal.value.sentence
    assert desk.tree_hash(session.vault.path) == before and free(small_disk) == least
    taken = 0
    while free(small_disk) - write(forger, session, path, 16 << 20) >= quotas.RESERVE:
        bundles.take_in(session, path)
        assert free(small_disk) >= quotas.RESERVE - (1 << 20)
        taken += 1
    assert taken >= 3
    with pytest.raises(DiskFull):
        bundles.take_in(session, path)
    desk.sealed(session, "contact-log", desk.file(stick, "own.bin", 40 << 20))
    session.close()


@pytest.mark.parametrize(
    ("count", "size"),
    [(9, 16 << 20), pytest.param(10_000, 0, marks=pytest.mark.campaign)],
    ids=["large", "tiny"],
)
def test_whoever_is_not_verified_leaves_only_so_much_here(
    session: Session, tmp_path: Path, count: int, size: int
) -> None:
    """S47: a flood by one whose card nobody vouches for ends at his share, leaves everybody
    else's alone, and goes on once the card was compared."""
    flooder, other = Forger(47), Forger(48, name="Other")
    known(session, flooder, compared=False)
    known(session, other, compared=False)
    path = tmp_path / "flood.age"
    taken = refused = 0
    for number in range(count):
        length = write(flooder, session, path, size)
        try:
            bundles.take_in(session, path)
        except NotAllowed as refusal:
            assert taken + length > quotas.UNVERIFIED, f"bundle {number}"
            assert "not verified" in refusal.sentence
            refused += 1
        else:
            taken += length
        assert session.vault.bundles.taken_bytes(flooder.origin) == taken <= quotas.UNVERIFIED
        if number % 1_000 == 999:
            print(f"{number + 1} bundles, {taken} bytes taken in, {refused} refused")
    assert taken > quotas.UNVERIFIED // 2
    assert refused or size == 0
    write(other, session, path, 1_000)
    bundles.take_in(session, path)
    known(session, flooder, compared=True)
    write(flooder, session, path, quotas.UNVERIFIED - taken + 1)
    bundles.take_in(session, path)


def test_a_size_that_is_only_announced_reserves_nothing(session: Session, tmp_path: Path) -> None:
    """S47: 4 GB that a bundle of six megabytes says to hold are refused before room is made."""
    forger, path = Forger(47), tmp_path / "b.age"
    known(session, forger, compared=True)
    announced = 4 << 30

    body = forger.rng.randbytes(6 << 20)
    attached = Attachment(name="annex.bin", size=announced, sha256=hashlib.sha256(body).hexdigest())
    made = forger.write(desk.content(attachments=(attached,)), files=[body])

    def header(payload: bytes) -> bytes:
        at_ = payload.index(b"m/000001\0")
        block = bytearray(payload[at_ : at_ + 512])
        block[124:136] = b"%011o\0" % announced
        block[148:156] = b" " * 8
        block[148:156] = b"%06o\0 " % sum(block)
        return payload[:at_] + bytes(block) + payload[at_ + 512 :]

    path.write_bytes(forger.bundle([session.card], [made], hook=at("payload", header)))
    before, room = desk.tree_hash(session.vault.path), []

    class Watching:
        """Looks at the folder of attachments while the bundle is read."""

        def at(self, done: int, total: int) -> None:
            files = session.vault.path / "files"
            room.append(sum(one.stat().st_size for one in files.iterdir()))

    with pytest.raises(BundleDamaged):
        bundles.take_in(session, path, Watching())
    assert room and max(room) == 0
    assert desk.tree_hash(session.vault.path) == before


@pytest.mark.parametrize("count", [10_001, 100_000])
def test_a_hundred_thousand_attachments_are_refused_soon(
    session: Session, tmp_path: Path, count: int
) -> None:
    """S47: more attachments than a bundle may have are refused within a second, in little
    memory, and nothing of them is kept."""
    forger, path = Forger(47), tmp_path / "b.age"
    known(session, forger, compared=True)
    body = b"x"
    sha256 = hashlib.sha256(body).hexdigest()

    def many(metadata: dict[str, Any]) -> dict[str, Any]:
        (one,) = metadata["records"][0]["files"]
        metadata["records"][0]["files"] = [
            one | {"name": f"{n}.bin", "member": f"m/{n % 1_000_000:06}"} for n in range(count)
        ]
        return metadata

    attached = Attachment(name="annex.bin", size=1, sha256=sha256)
    made = forger.write(desk.content(attachments=(attached,)), files=[body])
    path.write_bytes(forger.bundle([session.card], [made], hook=at("metadata", many)))
    before = desk.tree_hash(session.vault.path)
    started = time.process_time()
    tracemalloc.start()
    with pytest.raises(Refusal) as refusal:
        bundles.take_in(session, path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert refusal.value.code in ("BundleDamaged", "TooLarge")
    assert time.process_time() - started < 2
    assert peak < 200 << 20
    assert desk.tree_hash(session.vault.path) == before


@pytest.mark.parametrize("count", [1_500, pytest.param(10_000, marks=pytest.mark.campaign)])
def test_a_flooded_folder_hides_no_bundle_and_costs_little_a_look(
    session: Session, tmp_path: Path, count: int
) -> None:
    """S47: of so many files newer than ours, each look takes a bounded number; ours is found, and
    looking changes nothing."""
    stranger, friend = Forger(47), Forger(48, name="Friend")
    known(session, friend, compared=True)
    folder = tmp_path / "share"
    folder.mkdir()
    rng = random.Random(47)
    ours = folder / "ours.age"
    write(friend, session, ours, 0)
    os.utime(ours, (1, 1))
    junk = stranger.bundle([stranger.card()], [stranger.write(desk.content())])[:3_000]
    for _ in range(count):
        (folder / f"{rng.getrandbits(128):032x}.age").write_bytes(junk)
    before = desk.tree_hash(session.vault.path)
    lookout = incoming.Lookout()
    looked = lookout.look(session, folder)
    for _ in range(count // incoming.MOST_NEW):
        assert looked.later
        looked = lookout.look(session, folder)
    assert not looked.later
    assert [one.path for one in looked.found] == [ours]
    assert looked.others == count
    started = time.process_time()
    assert lookout.look(session, folder) == looked
    assert time.process_time() - started < 1 + count / 5_000
    assert desk.tree_hash(session.vault.path) == before
