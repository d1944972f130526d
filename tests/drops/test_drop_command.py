"""The commands of a dead drop: over a folder, and over a server whose key is compared first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.couriers.drop.post import NEEDED, DropPost
from liaison.mail.drop import Drop
from tests.drops.places import PASSWORD, S3, USER, Folder, Sftp, Webdav
from tests.journeys.line import Line, Pair, new_pair
from tests.journeys.test_command_line import sealed as sealed_record


@pytest.fixture
def line(tmp_path: Path) -> Line:
    return Line(tmp_path)


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return new_pair(tmp_path)


@pytest.fixture
def sftp(tmp_path: Path) -> Iterator[Sftp]:
    made = Sftp(tmp_path / "served")
    try:
        yield made
    finally:
        made.close()


def test_a_bundle_crosses_by_commands_alone(line: Line, pair: Pair, tmp_path: Path) -> None:
    place = Folder(tmp_path / "served")
    for vault in (pair.anna, pair.boris):
        answer = line.data("drop", "join", vault, f"file://{place.folder}")
        assert answer == {"address": f"file://{place.folder}"}
    record = sealed_record(line, pair.anna)
    line.done("drop", "send", pair.anna, "--to", "boris", "--record", record)
    assert line.data("drop", "sync", pair.anna, "--once")["stored"] == 1
    assert line.data("drop", "show", pair.anna)["unreceived"] == 1
    (came,) = line.data("drop", "sync", pair.boris, "--once")["arrived"]
    line.done("bundle", "open", pair.boris, came["file"])
    assert line.data("drop", "sync", pair.boris, "--once")["arrived"] == []
    assert line.data("drop", "sync", pair.anna, "--once")["unreceived"] == 0
    assert line.data("drop", "leave", pair.anna) == {"left": True}
    assert line.data("drop", "show", pair.anna) == {"address": ""}


def test_nothing_goes_to_a_server_whose_key_was_not_compared(
    line: Line, pair: Pair, sftp: Sftp, tmp_path: Path
) -> None:
    """S98 for a dead drop: no trust on first use; a key that is another is said to be."""
    settings = sftp.settings()
    (tmp_path / "key").write_text(settings.key)
    address = settings.address.replace("sftp://", f"sftp://{settings.user}@")
    set_it = ("drop", "join", pair.anna, address, "--key", tmp_path / "key")
    line.done(*set_it)
    said = line.refused("drop", "sync", pair.anna, "--once")
    (shown,) = re.findall(r"SHA256:[A-Za-z0-9+/]{43}", said)
    assert shown == sftp.host.get_fingerprint("sha256")
    assert "password" not in sftp.log() and "Accepted" not in sftp.log()
    line.done(*set_it, "--host-key", shown)
    assert line.data("drop", "sync", pair.anna, "--once")["unreceived"] == 0
    assert line.data("drop", "show", pair.anna)["host_key"] == shown
    line.done(*set_it, "--host-key", "SHA256:" + "A" * 43)
    assert "another key" in line.refused("drop", "sync", pair.anna, "--once")


def test_a_webdav_server_is_known_by_its_authority(line: Line, pair: Pair, tmp_path: Path) -> None:
    """S98 for a dead drop: TLS of the authority that is set, and never plain."""
    place = Webdav(tmp_path / "served")
    try:
        settings = place.settings()
        (tmp_path / "authority").write_text(settings.authority)
        (tmp_path / "word").write_text(f"{PASSWORD}\n")
        address = settings.address.replace("https://", f"https://{USER}@")
        line.done("drop", "join", pair.anna, address, "--password-file", tmp_path / "word")
        assert "certificate" in line.refused("drop", "sync", pair.anna, "--once")
        line.done(
            "drop", "join", pair.anna, address, "--password-file", tmp_path / "word",
            "--authority", tmp_path / "authority",
        )  # fmt: skip
        assert line.data("drop", "sync", pair.anna, "--once")["stored"] == 0
        shown = line.done("drop", "show", pair.anna)
        assert PASSWORD not in shown and "PRIVATE" not in shown
        plain = address.replace("https", "http").replace("127.0.0.1", "share.example")
        assert "in the clear" in line.refused("drop", "join", pair.anna, plain)
    finally:
        place.close()


def test_a_bucket_is_set_by_an_access_key_and_an_authority(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    """S98 for a dead drop: TLS of the authority that is set; the secret is never shown."""
    settings = S3(tmp_path / "served").settings()
    (tmp_path / "authority").write_text(settings.authority)
    (tmp_path / "secret").write_text(f"{settings.password}\n")
    address = settings.address.replace("https://", f"https://{settings.user}@")
    line.done("drop", "join", pair.anna, address, "--password-file", tmp_path / "secret")
    assert "certificate" in line.refused("drop", "sync", pair.anna, "--once")
    line.done("drop", "join", pair.anna, address, "--authority", tmp_path / "authority")
    assert line.data("drop", "sync", pair.anna, "--once")["stored"] == 0
    shown = line.done("drop", "show", pair.anna)
    assert settings.user in shown and settings.password not in shown
    plain = address.replace("https", "http").replace("127.0.0.1", "s3.example")
    assert "in the clear" in line.refused("drop", "join", pair.anna, plain)


@pytest.mark.parametrize(
    ("address", "extra"),
    [("webdav+https://share.example/x", "[drops]"), ("s3+https://s3.example/box", "[drops-s3]")],
)
def test_which_extra_is_lacking_is_said(
    address: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(NEEDED, address.partition(":")[0], ("fsspec", "nonsuch"))
    said = DropPost().lacking(Drop(address=address, secret="ab" * 32))
    assert "nonsuch" in said and extra in said and "fsspec" not in said
