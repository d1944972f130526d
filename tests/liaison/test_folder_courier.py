"""Files through a folder: whole or not at all, no link followed, nothing overwritten."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from liaison.couriers import files
from liaison.couriers.folder import FolderCourier
from liaison.domain.refusals import DiskFull, FileTrouble
from liaison.domain.text import human_size

COURIER = FolderCourier()


@pytest.fixture(params=["renamed in one step", "no such step"])
def fat(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """A file system as on sticks: it knows no links, and perhaps no renaming that replaces none."""

    def no_links(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", no_links)
    if request.param == "no such step":
        monkeypatch.setattr(files, "_renamed", lambda *_: False)


def test_a_parcel_has_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    parcel = COURIER.parcel(tmp_path, 1_000)
    parcel.write(b"hello ")
    (hidden,) = tmp_path.iterdir()
    assert hidden.name.startswith(".") and hidden.stat().st_size == 1_000
    parcel.write(memoryview(b"world"))
    path = parcel.commit("x.age")
    parcel.discard()
    assert [p.name for p in tmp_path.iterdir()] == ["x.age"] and path.read_bytes() == b"hello world"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_discarded_parcel_leaves_nothing(tmp_path: Path) -> None:
    parcel = COURIER.parcel(tmp_path, 0)
    parcel.write(b"x" * 5_000)
    parcel.discard()
    parcel.discard()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["file", "link", "dangling link", "folder"])
@pytest.mark.usefixtures("fat")
def test_on_a_stick_without_links_nothing_is_overwritten_either(tmp_path: Path, kind: str) -> None:
    check_not_overwritten(tmp_path, kind)
    parcel = COURIER.parcel(tmp_path, 10)
    parcel.write(b"new")
    assert parcel.commit("free.age").read_bytes() == b"new"


@pytest.mark.parametrize("kind", ["file", "link", "dangling link", "folder"])
def test_nothing_is_overwritten_and_no_link_is_followed(tmp_path: Path, kind: str) -> None:
    """S76: whatever stands in the place of the final name stays as it is."""
    check_not_overwritten(tmp_path, kind)


def check_not_overwritten(folder: Path, kind: str) -> None:
    target, elsewhere = folder / "x.age", folder / "elsewhere"
    elsewhere.write_bytes(b"old")
    if kind == "folder":
        target.mkdir()
    elif kind == "file":
        target.write_bytes(b"old")
    else:
        target.symlink_to(elsewhere if kind == "link" else folder / "none")
    before = sorted(folder.iterdir())
    parcel = COURIER.parcel(folder, 10)
    parcel.write(b"new")
    with pytest.raises(FileTrouble, match="already something of that name"):
        parcel.commit("x.age")
    parcel.discard()
    assert sorted(folder.iterdir()) == before and elsewhere.read_bytes() == b"old"


@pytest.mark.parametrize("fat", ["no such step"], indirect=True)
@pytest.mark.usefixtures("fat")
def test_a_stick_pulled_at_the_last_step_leaves_no_empty_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(Path, "replace", pulled)
    parcel = COURIER.parcel(tmp_path, 10)
    with pytest.raises(FileTrouble, match="device reported an error"):
        parcel.commit("x.age")
    parcel.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_refuses_before_a_byte_is_written(tmp_path: Path) -> None:
    with pytest.raises(DiskFull):
        COURIER.parcel(tmp_path, shutil.disk_usage(tmp_path).free * 2)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["none", "file", "file/deeper", "x" * 300, "nul\0", "half\ud800"])
def test_a_place_that_is_no_folder_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    source = [COURIER.source] if name != "file" else []
    for make in (lambda p: COURIER.parcel(p, 1), lambda p: COURIER.tree(p, "x"), *source):
        with pytest.raises(FileTrouble) as found:
            make(tmp_path / name)
        assert found.value.sentence.encode()


def test_only_regular_files_are_read(tmp_path: Path) -> None:
    file, link, pipe = (tmp_path / name for name in ("file", "link", "pipe"))
    file.write_bytes(b"x" * 3_000_000)
    link.symlink_to(file)
    os.mkfifo(pipe)
    for path in (link, pipe, tmp_path, Path("/dev/null")):
        with pytest.raises(FileTrouble):
            COURIER.source(path)
    source = COURIER.source(file)
    assert source.size == 3_000_000
    assert [len(source.read(n)) for n in (0, 10, 2_999_000, -1, 5)] == [0, 10, 2_999_000, 990, 0]
    source.close()


def test_a_tree_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    tree = COURIER.tree(tmp_path, "export")
    tree.put("a", b"1")
    tree.put("sub/b", b"2")
    tree.put("sub/c", b"3")
    assert not (tmp_path / "export").exists()
    path = tree.commit()
    tree.discard()
    assert sorted(p.relative_to(path).as_posix() for p in path.rglob("*")) == [
        "a", "sub", "sub/b", "sub/c",
    ]  # fmt: skip
    assert all(p.stat().st_mode & 0o077 == 0 for p in (path, *path.rglob("*")))
    with pytest.raises(FileTrouble):
        COURIER.tree(tmp_path, "export")
    other = COURIER.tree(tmp_path, "other")
    other.put("a", b"1")
    with pytest.raises(FileTrouble):
        other.put("a", b"2")
    other.discard()
    assert [p.name for p in tmp_path.iterdir()] == ["export"]


@pytest.mark.parametrize(
    ("size", "text"), [(0, "0 B"), (999, "999 B"), (5_000_000, "5.0 MB"), (2**60, "1152921.5 TB")]
)
def test_sizes_are_said_as_people_say_them(size: int, text: str) -> None:
    assert human_size(size) == text
