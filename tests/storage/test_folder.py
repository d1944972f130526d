"""The vault's folder: modes, links, the lock, and what a failed creation leaves behind."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from crypto.errors import FormatError
from liaison.domain.refusals import (
    FileTrouble,
    NotAVault,
    ReadOnly,
    VaultDamaged,
    VaultExists,
    VaultInUse,
)
from storage import connection
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import ROOT, append, python


def _tree(folder: Path) -> dict[str, int]:
    return {
        str(path.relative_to(folder)): stat.S_IMODE(path.lstat().st_mode)
        for path in [folder, *folder.rglob("*")]
    }


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o177])
def test_every_file_is_for_its_owner_alone_whatever_the_umask(
    path: Path, header: bytes, mask: int
) -> None:
    """S76: 0600 and 0700 under a hostile umask, the journal and attachments too."""
    before = os.umask(mask)
    try:
        vault = SqlVaults().create(path, header, ROOT)
        vault.put_header(header)
        staged = vault.blobs.stage()
        staged.write(bytes(1 << 20))
        with vault.transaction():
            vault.log.append(b"x", act="a", at=1)
            modes = _tree(path)
        staged.discard()
        vault.close()
    finally:
        os.umask(before)
    assert "vault.db-journal" in modes
    assert len([name for name in modes if name.startswith("files/")]) == 1
    for name, mode in modes.items():
        assert mode == (0o700 if name in (".", "files") else 0o600), name


def test_a_link_in_the_place_of_a_vault_or_a_part_of_it_is_not_followed(
    vault: SqlVault, path: Path, tmp_path: Path, header: bytes
) -> None:
    """S76: symbolic links at vault paths."""
    vault.close()
    alias = tmp_path / "alias.liaison"
    alias.symlink_to(path)
    with pytest.raises(NotAVault):
        SqlVaults().open(alias, ROOT)
    with pytest.raises(VaultExists):
        SqlVaults().create(alias, header, ROOT)
    elsewhere = tmp_path / "elsewhere"
    for part, refusal in (
        ("header", NotAVault),
        ("vault.db", VaultDamaged),
        ("files", VaultDamaged),
        ("lock", FileTrouble),
    ):
        (path / part).rename(elsewhere)
        (path / part).symlink_to(elsewhere)
        with pytest.raises(refusal):
            SqlVaults().open(path, ROOT)
        (path / part).unlink()
        elsewhere.rename(path / part)
    SqlVaults().open(path, ROOT).close()


def test_a_link_in_the_place_of_the_journal_is_not_written_through(
    vault: SqlVault, path: Path, tmp_path: Path
) -> None:
    """S76: the journal's name is known beforehand, so a link could wait there."""
    victim = tmp_path / "victim"
    victim.write_bytes(b"untouched")
    (path / "vault.db-journal").symlink_to(victim)
    with pytest.raises(FileTrouble):
        append(vault, 1)
    assert victim.read_bytes() == b"untouched"


def test_a_new_attachment_never_opens_a_file_that_is_there(
    vault: SqlVault, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S76: even where its random name were known."""
    monkeypatch.setattr("storage.folder.secrets.token_hex", lambda size: "ab" * size)
    victim = tmp_path / "victim"
    victim.write_bytes(b"untouched")
    (path / "files" / ("ab" * 16)).symlink_to(victim)
    with pytest.raises(FileTrouble):
        vault.blobs.stage().write(bytes(1 << 20))
    assert victim.read_bytes() == b"untouched"


def test_what_is_there_is_never_overwritten(path: Path, header: bytes) -> None:
    path.write_bytes(b"something")
    with pytest.raises(VaultExists):
        SqlVaults().create(path, header, ROOT)
    assert path.read_bytes() == b"something"


def test_a_creation_that_fails_leaves_nothing(
    path: Path, header: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(FormatError):
        SqlVaults().create(path, b"not a header", ROOT)
    with pytest.raises(FileTrouble):
        SqlVaults().create(path.parent / "missing" / "a.liaison", header, ROOT)

    def fail(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("storage.vaults.migrate.migrate", fail)
    with pytest.raises(MemoryError):
        SqlVaults().create(path, header, ROOT)
    assert list(path.parent.iterdir()) == []


def test_where_there_is_no_vault_it_is_said(path: Path, tmp_path: Path) -> None:
    for place in (path, tmp_path, Path("/"), tmp_path / ".."):
        with pytest.raises(NotAVault):
            SqlVaults().header(place)
        with pytest.raises(NotAVault):
            SqlVaults().open(place, ROOT)


def test_the_header_is_replaced_whole_and_leftovers_go(
    vault: SqlVault, path: Path, header: bytes
) -> None:
    assert vault.header() == SqlVaults().header(path) == header
    vault.put_header(b"another")
    assert vault.header() == b"another"
    vault.close()
    (path / "header.0123").write_bytes(b"left by a crash")
    SqlVaults().open(path, ROOT).close()
    assert sorted(p.name for p in path.iterdir()) == ["files", "header", "lock", "vault.db"]


def test_only_one_process_writes_and_readers_are_free(vault: SqlVault, path: Path) -> None:
    """S22: the loser of a race gets a clear refusal; reading stays possible."""
    with pytest.raises(VaultInUse):
        SqlVaults().open(path, ROOT)
    other = """
import sys
from pathlib import Path
from liaison.domain.refusals import VaultInUse
from storage.vaults import SqlVaults
from tests.storage.made import ROOT
try:
    SqlVaults().open(Path(sys.argv[1]), ROOT)
except VaultInUse:
    print(SqlVaults().open(Path(sys.argv[1]), ROOT, read_only=True).log.size())
"""
    append(vault, 3)
    told = python(other, path)
    assert told.stdout == "3\n", told.stderr
    sibling = vault.sibling()
    vault.close()
    with pytest.raises(VaultInUse):  # the sibling still writes
        SqlVaults().open(path, ROOT)
    sibling.close()
    SqlVaults().open(path, ROOT).close()


def test_of_writers_that_race_exactly_one_wins(vault: SqlVault, path: Path) -> None:
    """S22 (sample)."""
    vault.close()
    for _ in range(50):
        winners, losers = [], 0
        for _ in range(3):
            try:
                winners.append(SqlVaults().open(path, ROOT))
            except VaultInUse:
                losers += 1
        assert (len(winners), losers) == (1, 2)
        winners[0].close()


def test_a_vault_open_for_reading_changes_nothing(vault: SqlVault, path: Path) -> None:
    append(vault, 1)
    vault.close()
    before = (path / "vault.db").read_bytes()
    reader = SqlVaults().open(path, ROOT, read_only=True)
    for attempt in (
        lambda: reader.transaction().__enter__(),
        lambda: reader.put_header(b"x"),
        lambda: reader.sibling(),
        lambda: reader.log.append(b"x", act="a", at=1),
        lambda: reader.put_identity("x", None),  # type: ignore[arg-type]
    ):
        with pytest.raises((ReadOnly, AttributeError)):
            attempt()
    assert reader.log.size() == 1
    reader.close()
    reader.close()
    assert (path / "vault.db").read_bytes() == before


def test_a_vault_under_a_folder_with_an_odd_name_opens(tmp_path: Path, header: bytes) -> None:
    folder = tmp_path / "a %41 ?mode=memory # 'b\"\n"
    folder.mkdir()
    made = SqlVaults().create(folder / "x.liaison", header, ROOT)
    append(made, 1)
    made.close()
    assert (folder / "x.liaison" / "vault.db").stat().st_size > connection.PAGE
    (tmp_path / "through").symlink_to(folder)  # a parent may be a link, as /tmp or /home often is
    SqlVaults().open(tmp_path / "through" / "x.liaison", ROOT).close()
