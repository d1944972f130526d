"""Where a vault may lie: on a disk of this computer, as the system's table of mounts tells."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from liaison.domain.refusals import NetworkFolder
from storage import mounts
from storage.vaults import SqlVaults
from tests.storage.made import ROOT, append

# As proc_pid_mountinfo(5) has it: spaces of a path as \040, optional fields before the dash.
TABLE = r"""
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
22 21 0:20 / /proc rw,nosuid shared:2 - proc proc rw
30 21 0:40 / /mnt/nfs rw,relatime shared:3 master:4 - nfs4 server:/export rw,vers=4.2
31 21 0:41 / /mnt/my\040share rw - cifs //server/share rw,vers=3.1.1
32 31 8:2 / /mnt/my\040share/local rw - ext4 /dev/sdb1 rw
33 21 0:42 / /home/officer/far rw,nosuid - fuse.sshfs officer@example.org:/ rw
34 21 8:3 / /media/stick rw - vfat /dev/sdc1 rw
35 21 0:43 / /media/stick rw - 9p host rw
36 21 0:44 / /media/over rw - nfs server:/a rw
37 36 8:4 / /media/over rw - xfs /dev/sdd1 rw
38 21 0:45 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
39 21 0:46 / /mnt/dav rw - davfs https://example.org rw
40 21 0:47 / /mnt/win rw - smb3 //server/win rw
broken line without a dash
41 21
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "ext4"),
        ("/home/officer/desk.liaison", "ext4"),
        ("/mnt/nfs", "nfs4"),
        ("/mnt/nfs/a/b.liaison", "nfs4"),
        ("/mnt/nfsx/b.liaison", "ext4"),
        ("/mnt/my share/b.liaison", "cifs"),
        ("/mnt/my share/local/b.liaison", "ext4"),
        ("/home/officer/far/b.liaison", "fuse.sshfs"),
        ("/media/stick/b.liaison", "9p"),
        ("/media/over/b.liaison", "xfs"),
        ("/run/user/1000/gvfs/smb-share/b.liaison", "fuse.gvfsd-fuse"),
        ("/mnt/dav/b.liaison", "davfs"),
        ("/mnt/win/b.liaison", "smb3"),
    ],
)
def test_the_nearest_mount_in_sight_says_what_a_path_lies_on(path: str, kind: str) -> None:
    assert mounts.type_of(Path(path), TABLE) == kind


@pytest.mark.parametrize("kind", sorted(mounts.NETWORK))
def test_every_network_file_system_is_refused_by_its_name(kind: str) -> None:
    """S22: the sentence says where it lies and what to do."""
    line = f"30 21 0:40 / /mnt/far rw - {kind} somewhere rw"
    with pytest.raises(NetworkFolder) as refused:
        mounts.require_local(Path("/mnt/far/desk.liaison"), line)
    assert kind in refused.value.what_happened
    assert "reading only" in refused.value.what_next


def test_disks_of_this_computer_and_an_unknown_table_are_not_refused(tmp_path: Path) -> None:
    for kind in ("ext4", "xfs", "btrfs", "vfat", "exfat", "tmpfs", "overlay", "fuseblk", "zfs"):
        table = f"30 21 0:40 / / rw - {kind} disk rw"
        mounts.require_local(tmp_path, table)
        assert mounts.type_of(tmp_path, table) == kind
    for table in ("", "\n", "nonsense", "30 21 0:40 / /elsewhere rw - nfs far rw"):
        mounts.require_local(tmp_path, table)
        assert mounts.type_of(tmp_path, table) == ""


def test_the_real_table_knows_this_very_folder(tmp_path: Path) -> None:
    found = mounts.table()
    if not found:
        pytest.skip("This system has no table of mounts.")
    assert mounts.type_of(tmp_path.resolve(), found)
    assert mounts.type_of(Path("/proc/self"), found) == "proc"


def _far(folder: Path) -> str:
    return f"21 1 8:1 / / rw - ext4 disk rw\n30 21 0:40 / {folder.resolve()} rw - nfs4 far rw"


def test_no_vault_is_made_on_a_network_folder(header: bytes, tmp_path: Path) -> None:
    """S22: refused before anything is written there."""
    far = SqlVaults(lambda: _far(tmp_path))
    with pytest.raises(NetworkFolder):
        far.create(tmp_path / "a.liaison", header, ROOT)
    assert list(tmp_path.iterdir()) == []


def test_a_vault_on_a_network_folder_is_read_and_not_written(header: bytes, tmp_path: Path) -> None:
    """S22: a look is allowed, and not a byte changes; through a link to it as well."""
    path = tmp_path / "far" / "a.liaison"
    path.parent.mkdir()
    with closing(SqlVaults().create(path, header, ROOT)) as vault:
        append(vault, 2)
    far = SqlVaults(lambda: _far(path.parent))
    (tmp_path / "near").symlink_to(path.parent)
    before = {one.name: one.read_bytes() for one in path.iterdir() if one.is_file()}
    for way in (path, tmp_path / "near" / "a.liaison"):
        with pytest.raises(NetworkFolder):
            far.open(way, ROOT)
        with closing(far.open(way, ROOT, read_only=True)) as vault:
            assert vault.log.size() == 2
    assert {one.name: one.read_bytes() for one in path.iterdir() if one.is_file()} == before
    with closing(SqlVaults().open(path, ROOT)) as vault:
        append(vault, 1, start=2)
