"""Attachments: any file in, encrypted; out only with a reason and under a name that we made."""

from __future__ import annotations

import hashlib
import os
import random
import resource
import unicodedata
from pathlib import Path

import pytest

from liaison.domain.content import Attachment
from liaison.domain.refusals import (
    Cancelled,
    DiskFull,
    FileTrouble,
    NotAllowed,
    NotFound,
)
from liaison.session import Session
from liaison.usecases import attachments, audit, bundles, officers, records, vaults
from liaison.usecases.safe_names import safe_name
from tests.liaison import desk
from tests.liaison.desk import StopAt
from tests.liaison.forger import Forger


def attached(session: Session, record: str) -> tuple[Attachment, ...]:
    return records.draft_of(session, record).content.attachments


@pytest.mark.parametrize("size", [0, 1, 256 << 10, (256 << 10) + 1, 3_000_001])
def test_a_file_goes_in_and_comes_out_the_same(session: Session, out: Path, size: int) -> None:
    file = desk.file(out, "map.of the-area.PDF", size)
    record, _ = records.start(session, "contact-log", desk.content())
    attachments.attach(session, record, file)
    (one,) = attached(session, record)
    assert (one.name, one.size, one.media_type) == (file.name, size, "application/pdf")
    path, changes = attachments.save_attachment(session, record, one.sha256, out, "for\nprinting")
    assert changes.log and path.name == "map-of-the-area.PDF"
    assert path.read_bytes() == file.read_bytes() and path.stat().st_mode & 0o777 == 0o600
    entry = audit.page(session)[0]
    assert (entry.act, entry.why) == ("attachment-saved-outside", "for printing")


def test_saving_outside_needs_a_reason_and_overwrites_nothing(session: Session, out: Path) -> None:
    """S44, S96: no reason, no copy; a name that is taken, no copy."""
    record, _ = records.start(session, "contact-log", desk.content())
    attachments.attach(session, record, desk.file(out, "x.txt", 10))
    (one,) = attached(session, record)
    for reason in ("", " ", "a\x00b"):
        with pytest.raises(NotAllowed):
            attachments.save_attachment(session, record, one.sha256, out, reason)
    with pytest.raises(NotFound):
        attachments.save_attachment(session, record, "0" * 64, out, "reason")
    with pytest.raises(FileTrouble):
        attachments.save_attachment(session, record, one.sha256, out, "reason")
    assert [p.name for p in out.iterdir()] == ["x.txt"]


def test_cancelling_at_any_point_leaves_nothing(session: Session, out: Path) -> None:
    file = desk.file(out, "x.bin", 3_500_000)
    record, _ = records.start(session, "contact-log", desk.content())
    before = desk.tree_hash(session.vault.path)
    for number in range(4):
        with pytest.raises(Cancelled):
            attachments.attach(session, record, file, StopAt(number))
        assert desk.tree_hash(session.vault.path) == before
    attachments.attach(session, record, file, StopAt(4))
    (one,) = attached(session, record)
    file.unlink()
    for number in range(4):
        with pytest.raises(Cancelled):
            attachments.save_attachment(session, record, one.sha256, out, "r", StopAt(number))
        assert list(out.iterdir()) == []


def test_a_full_disk_leaves_the_vault_as_it_was(session: Session, out: Path) -> None:
    """S17: the system takes no more bytes in the middle of an attachment."""
    file = desk.file(out, "x.bin", 5_000_000)
    record, _ = records.start(session, "contact-log", desk.content())
    before = desk.tree_hash(session.vault.path)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    for limit in (300_000, 2_000_000, 4_999_999):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        try:
            with pytest.raises(DiskFull):
                attachments.attach(session, record, file)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert desk.tree_hash(session.vault.path) == before
    attachments.attach(session, record, file)
    assert vaults.check_vault(session).title


def test_only_files_are_attached_and_each_once(session: Session, out: Path) -> None:
    file = desk.file(out, "x", 10)
    link, pipe = out / "link", out / "pipe"
    link.symlink_to(file)
    os.mkfifo(pipe)
    record, _ = records.start(session, "contact-log", desk.content())
    for path in (link, pipe, out, out / "none"):
        with pytest.raises(FileTrouble):
            attachments.attach(session, record, path)
    attachments.attach(session, record, file)
    with pytest.raises(NotAllowed):
        attachments.attach(session, record, desk.file(out, "x", 10))
    with pytest.raises(NotFound):
        attachments.attach(session, "0" * 32, file)


def test_a_removed_attachment_is_gone_with_the_draft_and_sealed_ones_stay(
    session: Session, out: Path
) -> None:
    one, two = desk.file(out, "one", 300_000), desk.file(out, "two", 300_001)
    record, _ = records.start(session, "contact-log", desk.content())
    for file in (one, two):
        attachments.attach(session, record, file)
    first, second = attached(session, record)
    attachments.remove_attachment(session, record, first.sha256)
    assert attached(session, record) == (second,)
    records.seal(session, record)
    with pytest.raises(NotFound):
        attachments.save_attachment(session, record, first.sha256, out, "reason")
    other, _ = records.start(session, "contact-log", desk.content())
    attachments.attach(session, other, desk.file(out, "three", 300_002))
    assert len(list((session.vault.path / "files").iterdir())) >= 2
    records.discard_draft(session, other)
    assert len(list((session.vault.path / "files").iterdir())) == 1
    assert session.vault.blobs.has(second.sha256) and not session.vault.blobs.has(first.sha256)


@pytest.mark.parametrize(
    "name",
    [
        b"\xff\xfe.txt",
        "a\u202etxt.exe".encode(),
        ("a" + "\u0301\u0316" * 50).encode(),
        b"\x1b[2J",
        b"data:text-html,x",
        b".hidden",
        b"a" * 255,
        "\u3164".encode(),
        b"new\nline",
    ],
)
def test_a_file_of_any_name_is_attached_under_a_name_that_is_seen(
    session: Session, out: Path, name: bytes
) -> None:
    path = out / os.fsdecode(name)
    path.write_bytes(b"x")
    record, _ = records.start(session, "contact-log", desk.content())
    attachments.attach(session, record, path)
    (one,) = attached(session, record)
    assert 0 < len(one.name) <= 255
    assert not any(unicodedata.category(c) in ("Cc", "Cf", "Cs") for c in one.name)
    saved, _ = attachments.save_attachment(session, record, one.sha256, out, "reason")
    assert saved.parent == out and saved.read_bytes() == b"x"


PIECES = (
    "..", "/", "\\", ":", "C:", "con", "NUL", "com1", "LPT¹", "aux.", " ", ".", "\x00", "\n",
    "\u202e", "\u2066", "txt.exe", "$DATA", "~", "%2e%2e", "e\u0301", "é", "ﬀ", "K", "-rf", "|",
    "*", "?", "<", "file://", "//host/share", "\ud800", "x" * 300, "水" * 80, ".bashrc",
    "\U0001f600",
)  # fmt: skip
DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{d}{n}" for d in ("com", "lpt") for n in "0123456789¹²³"),
}


def hostile(rng: random.Random) -> str:
    return "".join(rng.choice(PIECES) for _ in range(rng.randrange(1, 6)))


def test_a_made_name_is_harmless_on_every_system() -> None:
    """S44: two thousand hostile names."""
    rng = random.Random(44)
    for name in [*PIECES, *(hostile(rng) for _ in range(2_000))]:
        made = safe_name(name)
        assert 0 < len(made.encode()) <= 255 and made == unicodedata.normalize("NFC", made)
        stem = made.split(".")[0]
        assert stem and stem.casefold() not in DEVICES and made[0] not in ".- ~"
        assert made.count(".") <= 1 and made[-1] not in ". "
        assert not set(made) & set('/\\:*?"<>|%$\0\n') and made == Path(made).name
        assert all(unicodedata.category(c)[0] in "LN" or c in "-_." for c in made)


def test_hostile_names_in_a_bundle_reach_no_file_but_ours(tmp_path: Path, out: Path) -> None:
    """S44: a peer's attachment names neither choose a place nor take another file's."""
    rng = random.Random(45)
    with desk.two_officers(tmp_path) as pair:
        forger = Forger(44)
        officers.add_card(pair.b, forger.card_file())
        there = out / "there"
        there.write_bytes(b"old")
        outside = desk.names(tmp_path) - {"b.liaison/vault.db-journal"}
        for number in range(40):
            body = f"fiction {number}".encode()
            name = hostile(rng).encode("utf-8", "replace").decode()[:255]
            name = "".join(c for c in unicodedata.normalize("NFC", name) if c >= " ") or "x"
            one = forger.write(desk.content(attachments=(_entry(name, body),)), files=[body])
            path = pair.stick / "x.age"
            path.write_bytes(forger.bundle([pair.b.card], [one]))
            bundles.take_in(pair.b, path)
            sha256 = one.content.attachments[0].sha256
            try:
                saved, _ = attachments.save_attachment(pair.b, one.record, sha256, out, "reason")
            except FileTrouble:  # another one of that name is there already
                continue
            assert saved.parent == out and saved.read_bytes() == body
            outside |= {saved.relative_to(tmp_path).as_posix()}
        assert there.read_bytes() == b"old"
        assert desk.names(tmp_path) - outside <= {"stick/x.age"}


def _entry(name: str, body: bytes) -> Attachment:
    return Attachment(name=name, size=len(body), sha256=hashlib.sha256(body).hexdigest())
