"""Checking an export: a folder from anybody, in which anything may stand."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from crypto import checkpoint, sums
from crypto.note import Note
from liaison.couriers.folder import FolderCourier
from liaison.domain.refusals import Cancelled, ExportRefuted
from liaison.usecases import audit, exports, records
from tests.liaison import desk
from tests.liaison.desk import StopAt
from tests.liaison.forger import Forger, stripped

COURIER = FolderCourier()


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("export")
    with desk.two_officers(folder) as pair:
        pair.carry(desk.sealed(pair.a))
        pair.carry(desk.sealed(pair.b), back=True)
        records.start(pair.a, "contact-log")
        exported, _ = audit.export(pair.a, folder, "review")
    yield exported


@pytest.fixture
def export(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "export"))


def refuted(folder: Path) -> str:
    with pytest.raises(ExportRefuted) as found:
        audit.verify_export(COURIER, folder)
    return found.value.sentence


def summed(folder: Path, names: list[str] | None = None) -> Path:
    """The folder with its list of checksums made anew, as its forger would."""
    listed = sums.parse((folder / exports.SUMS).read_bytes())
    names = names or [name for _, name in listed]
    data = "".join(
        f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in names
    )
    (folder / exports.SUMS).write_bytes(data.encode())
    return folder


def rewrite(folder: Path, name: str, change: Callable[[bytes], bytes]) -> Path:
    path = folder / name
    path.write_bytes(change(path.read_bytes()))
    return summed(folder)


def test_a_whole_export_holds(export: Path) -> None:
    report = audit.verify_export(COURIER, summed(export))
    assert report.entries > 8 and len(report.witnessed) == 1
    assert any("fingerprint" in sentence for sentence in report.proven)


def test_a_changed_entry_is_named_even_with_new_sums(export: Path) -> None:
    rewrite(export, "leaves/000000003.json", lambda d: d.replace(b'"at":1', b'"at":2'))
    assert "entry 3" in refuted(export)


@pytest.mark.parametrize("kept", [0, 1])
def test_a_checkpoint_under_one_signature_is_none(export: Path, kept: int) -> None:
    rewrite(export, "checkpoint", lambda d: stripped(d, lambda n: n == kept))
    assert "the checkpoint" in refuted(export)


def test_a_proof_of_another_entry_is_none(export: Path) -> None:
    other = (export / "proofs/000000004.tlog-proof").read_bytes()
    rewrite(export, "proofs/000000005.tlog-proof", lambda _: other)
    assert "entry 5" in refuted(export)


def test_an_entry_left_out_or_put_in_is_noticed_in_the_number(export: Path) -> None:
    names = [name for _, name in sums.parse((export / exports.SUMS).read_bytes())]
    (export / names[-1]).unlink()
    (export / names[-2]).unlink()
    assert "entries" in refuted(summed(export, names[:-2]))


def test_a_list_in_another_order_is_refuted(export: Path) -> None:
    names = [name for _, name in sums.parse((export / exports.SUMS).read_bytes())]
    assert "the list of its files" in refuted(summed(export, [names[1], names[0], *names[2:]]))


def test_a_cosignature_without_its_card_or_on_another_state_is_refuted(export: Path) -> None:
    (earlier,) = (export / "earlier").iterdir()
    name = f"earlier/{earlier.name}"
    stranger = Forger(9)

    def cosigned(data: bytes) -> bytes:
        line = checkpoint.cosign(data, stranger.keys.witness, 1)
        return checkpoint.with_cosignatures(data, [line])

    whole = earlier.read_bytes()
    assert "a cosignature" in refuted(rewrite(export, name, cosigned))
    earlier.write_bytes(whole)
    head = (export / "checkpoint").read_bytes()
    assert "an earlier checkpoint" in refuted(rewrite(export, name, lambda _: head))
    line = str(Note.parse(whole).signatures[-1])
    earlier.write_bytes(whole)
    rewrite(export, "checkpoint", lambda d: checkpoint.with_cosignatures(d, [line]))
    assert "the proof" in refuted(export) or "entry 0" in refuted(export)


@pytest.mark.parametrize("kind", ["file", "link", "link to a folder", "pipe", "hidden", "bytes"])
def test_whatever_else_lies_in_the_folder_refutes_it(export: Path, kind: str) -> None:
    stray = export / ("leaves/x" if kind != "hidden" else ".x")
    match kind:
        case "link":
            stray.symlink_to(export / "checkpoint")
        case "link to a folder":
            stray.symlink_to(export)
        case "pipe":
            os.mkfifo(stray)
        case "bytes":
            Path(os.fsdecode(os.fsencode(export) + b"/\xff")).write_bytes(b"")
        case _:
            stray.write_bytes(b"")
    assert "a file that is not in its list" in refuted(export)


@pytest.mark.parametrize("kind", ["link", "pipe", "folder", "huge", "gone"])
def test_a_listed_file_is_a_plain_file_of_its_size(export: Path, kind: str) -> None:
    path = export / "leaves/000000002.json"
    data = path.read_bytes()
    path.unlink()
    match kind:
        case "link":
            (export.parent / "elsewhere").write_bytes(data)
            path.symlink_to(export.parent / "elsewhere")
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
        case "huge":
            with path.open("wb") as file:
                file.truncate(1 << 40)
    assert "entry 2" in refuted(export)


def test_no_word_of_the_folder_appears_in_a_refusal(export: Path) -> None:
    """S45: names that its maker chose are not repeated."""
    listed = (export / exports.SUMS).read_bytes()
    for name in ("xanthippe", "leaves/xanthippe.json", "witnesses/xanthippe", "proofs/" + "9" * 40):
        line = f"{'0' * 64}  {name}\n".encode()
        (export / exports.SUMS).write_bytes(line + listed)
        sentence = refuted(export)
        assert "xanthippe" not in sentence and "999" not in sentence


@pytest.mark.parametrize("kind", ["none", "file", "empty", "nothing listed"])
def test_what_is_no_export_is_said_to_be_none(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x"
    if kind == "file":
        path.write_bytes(b"x")
    elif kind != "none":
        path.mkdir()
    if kind == "nothing listed":
        (path / exports.SUMS).write_bytes(b"")
    assert refuted(path)


def test_checking_can_be_cancelled(export: Path) -> None:
    with pytest.raises(Cancelled):
        audit.verify_export(COURIER, export, StopAt(0))
    assert audit.verify_export(COURIER, export).entries
