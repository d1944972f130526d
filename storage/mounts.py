"""Whether a folder lies on a disk of this computer, told by the system's table of mounts.

Over a network neither the lock of the one writer nor the order of writes on which the database's
journal rests can be relied on. Where there is no such table (proc_pid_mountinfo(5)) nothing is
known, and nothing refused.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import Final

from liaison.domain.refusals import NetworkFolder

_TABLE: Final = Path("/proc/self/mountinfo")
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")
# Types of file systems behind which another computer, or the host of a virtual one, writes too.
NETWORK: Final = frozenset(
    {
        *("9p", "acfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "glusterfs", "gpfs"),
        *("lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "orangefs", "prl_fs", "smb3", "smbfs"),
        *("vboxsf", "vmhgfs"),
        *("fuse.curlftpfs", "fuse.davfs", "fuse.davfs2", "fuse.ftpfs", "fuse.glusterfs"),
        *("fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.rclone", "fuse.s3fs", "fuse.smbnetfs"),
        *("fuse.sshfs", "fuse.vmhgfs-fuse", "fuse.webdavfs", "fuse.ceph", "fuse.mfs"),
    }
)


def table() -> str:
    """The system's table of mounts; empty where it has none."""
    try:
        return _TABLE.read_text("utf-8", "surrogateescape")
    except OSError:
        return ""


def type_of(path: Path, mounts: str) -> str:
    """The type of the file system that an absolute path lies on, empty where the table does not
    say. Of several mounts on one place the last one is in sight."""
    found, depth = "", -1
    wanted = PurePosixPath(path)
    for line in mounts.splitlines():
        before, parted, after = line.partition(" - ")
        fields, types = before.split(" "), after.split(" ")
        if not parted or len(fields) < 5:
            continue
        point = PurePosixPath(_ESCAPED.sub(lambda code: chr(int(code[1], 8)), fields[4]))
        if wanted.is_relative_to(point) and len(point.parts) >= depth:
            found, depth = types[0], len(point.parts)
    return found


def require_local(path: Path, mounts: str) -> None:
    """NetworkFolder for a path whose file system other computers may write to as well."""
    kind = type_of(path, mounts)
    if kind in NETWORK:
        raise NetworkFolder(path=path, kind=kind)
