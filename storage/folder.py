"""The vault's folder: its file names and modes, its lock, and no symbolic link ever followed.

    <name>.liaison/   0700
        header        the key slots
        vault.db      the database (and vault.db-journal while something is being written)
        lock          held by the one process that may write
        files/        0700, large attachments, encrypted, under random names
        mail/         0700, sealed bundles that came by a relay (in/) or are to go (out/)

Every file is 0600 whatever the umask.
"""

from __future__ import annotations

import errno
import fcntl
import os
import secrets
import shutil
import threading
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from liaison.domain import system
from liaison.domain.refusals import (
    DiskFull,
    FileTrouble,
    NotAVault,
    Refusal,
    VaultDamaged,
    VaultInUse,
)
from liaison.domain.words import size as size_words
from liaison.domain.words import tr

HEADER = "header"
DATABASE = "vault.db"
LOCK = "lock"
FILES = "files"
MAIL = "mail"

_MAX_HEADER = 1 << 16
_FULL = system.FULL | {errno.EFBIG}
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
_NEW = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_FOLDER = _READ | os.O_DIRECTORY


class Folder:
    """One vault's folder, held open by the connections of this process; the last one closes it.

    Names are looked up relative to the folder that was opened, so moving links about afterwards
    leads nowhere else.
    """

    def __init__(self, path: Path) -> None:
        """Raises NotAVault where there is no such folder, VaultDamaged where parts are missing."""
        self.path = real(path)
        self.staged: set[str] = set()  # files being taken in, which no row names yet
        self._lock_fd = -1
        self._database_fd = -1
        self._users = 1
        self._mutex = threading.Lock()
        try:
            self._fd = os.open(self.path, _FOLDER)
        except OSError:
            raise NotAVault(path=self.path) from None
        try:
            os.close(self._open_part(HEADER, NotAVault(path=self.path)))
            os.close(self._open_part(DATABASE, VaultDamaged(part=tr("its database file"))))
            self._files_fd = self._open_part(
                FILES, VaultDamaged(part=tr("its folder of attachments")), _FOLDER
            )
        except BaseException:
            os.close(self._fd)
            raise

    def lock(self) -> None:
        """Makes this process the one that may write; VaultInUse while another one is."""
        try:
            self._lock_fd = os.open(
                LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600, dir_fd=self._fd
            )
            fcntl.flock(self._lock_fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._clear_headers()
        except BlockingIOError:
            raise VaultInUse from None
        except OSError as error:
            raise refusal(error, self.path, tr("locked")) from None

    def _clear_headers(self) -> None:
        """Removes new headers that a crash left before they got their name."""
        for name in os.listdir(self._fd):  # noqa: PTH208 -- a Path cannot be a descriptor
            if name.startswith(f"{HEADER}."):
                os.unlink(name, dir_fd=self._fd)

    def share(self) -> Folder:
        """The same folder for one more connection."""
        with self._mutex:
            self._users += 1
        return self

    def close(self) -> None:
        """One connection fewer; the last one gives up the lock."""
        with self._mutex:
            self._users -= 1
            if self._users:
                return
        for fd in (self._database_fd, self._files_fd, self._fd, self._lock_fd):
            if fd >= 0:
                os.close(fd)

    def database(self) -> int:
        """A descriptor for reading the database file's raw pages; stays open with the folder.

        Closing any descriptor of a file drops all POSIX locks that the process holds on it,
        those of SQLite's own connections too: so it is opened once and closed behind them.
        """
        with self._mutex:
            if self._database_fd < 0:
                self._database_fd = self._open_part(
                    DATABASE, VaultDamaged(part=tr("its database file"))
                )
        return self._database_fd

    def header(self) -> bytes:
        """The header's bytes."""
        fd = self._open_part(HEADER, NotAVault(path=self.path))
        with os.fdopen(fd, "rb") as file:
            return file.read(_MAX_HEADER)

    def put_header(self, header: bytes) -> None:
        """Replaces the header in one step: it is the old one or the new one, never half."""
        name = f"{HEADER}.{secrets.token_hex(8)}"
        try:
            write_new(name, header, dir_fd=self._fd)
            os.rename(name, HEADER, src_dir_fd=self._fd, dst_dir_fd=self._fd)
            os.fsync(self._fd)
        except OSError as error:
            with suppress(FileNotFoundError):
                os.unlink(name, dir_fd=self._fd)
            raise refusal(error, self.path, tr("written")) from None

    def new_file(self, size: int) -> tuple[str, BinaryIO]:
        """A new file for an attachment: its random name, and it open for writing, with room for
        ``size`` bytes where the file system can reserve it."""
        name = secrets.token_hex(16)
        self.staged.add(name)
        try:
            out = os.fdopen(create(name, dir_fd=self._files_fd), "wb")
        except OSError as error:
            self.staged.discard(name)
            raise refusal(error, self.path, tr("written")) from None
        try:
            os.posix_fallocate(out.fileno(), 0, size)
        except OSError as error:
            if error.errno not in (errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS):
                out.close()
                self.remove_file(name)
                raise refusal(error, self.path, tr("written")) from None
        return name, out

    def open_file(self, name: str) -> BinaryIO:
        """An attachment's file, unbuffered; VaultDamaged where it is missing."""
        damaged = VaultDamaged(part=tr("an attachment"))
        return os.fdopen(self._open_part(name, damaged, dir_fd=self._files_fd), "rb", buffering=0)

    def remove_file(self, name: str) -> None:
        """Removes an attachment's file. What cannot be removed now, a later sweep will find."""
        with suppress(OSError):
            os.unlink(name, dir_fd=self._files_fd)
        self.staged.discard(name)

    def room(self) -> int:
        """The bytes that are free where the vault lies."""
        facts = os.fstatvfs(self._fd)
        return facts.f_bavail * facts.f_frsize

    def sync_files(self) -> None:
        """Makes the names of attachments' files durable."""
        os.fsync(self._files_fd)

    def file_names(self) -> list[str]:
        """Every name in the folder of attachments."""
        return os.listdir(self._files_fd)  # noqa: PTH208 -- a Path cannot be a descriptor

    def mail(self, way: str) -> Path:
        """The folder of sealed bundles that came (in) or are to go (out), made when missing."""
        path = self.path / MAIL / way
        try:
            for one in (path.parent, path):
                with suppress(FileExistsError):
                    one.mkdir(0o700)
                if one.is_symlink() or not one.is_dir():
                    raise FileTrouble(
                        path=one, verb=tr("used"), reason=tr("it is not a folder that is there")
                    )
        except OSError as error:
            raise refusal(error, path, tr("used")) from None
        return path

    def _open_part(
        self, name: str, damaged: Refusal, flags: int = _READ, dir_fd: int | None = None
    ) -> int:
        try:
            return os.open(name, flags, dir_fd=self._fd if dir_fd is None else dir_fd)
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.ELOOP, errno.ENOTDIR):
                raise damaged from None
            raise refusal(error, self.path, tr("read")) from None


def real(path: Path) -> Path:
    """The path with its parents' links resolved, but not its own last name."""
    whole = Path(os.path.abspath(path))  # noqa: PTH100 -- Path.resolve would follow the last name
    return whole.parent.resolve() / whole.name


def make(path: Path, header: bytes) -> None:
    """The empty parts of a new vault in a new folder at `path`; OSError as the system says."""
    path.mkdir(mode=0o700)
    path.chmod(0o700)
    fd = os.open(path, _FOLDER)
    try:
        write_new(HEADER, header, dir_fd=fd)
        for name in (DATABASE, LOCK):
            os.close(create(name, dir_fd=fd))
        os.mkdir(FILES, 0o700, dir_fd=fd)
        os.chmod(FILES, 0o700, dir_fd=fd)
    finally:
        os.close(fd)


def remove(path: Path) -> None:
    """Removes a folder that was being made, as far as it goes."""
    shutil.rmtree(path, ignore_errors=True)


def sync(path: Path) -> None:
    """Makes the names in a folder durable."""
    fd = os.open(path, _FOLDER)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def create(name: str, *, dir_fd: int) -> int:
    """A descriptor of a new file of mode 0600; OSError where the name is taken, by a link too."""
    fd = os.open(name, _NEW, 0o600, dir_fd=dir_fd)
    os.fchmod(fd, 0o600)  # an umask can only have taken away
    return fd


def write_new(name: str, data: bytes, *, dir_fd: int) -> None:
    """A new file with that content, durable but for its name."""
    with os.fdopen(create(name, dir_fd=dir_fd), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def refusal(error: OSError, path: Path, verb: str) -> Refusal:
    """What the system refused, as a refusal of ours; `verb` is what could not be done."""
    if error.errno in _FULL:
        return disk_full(path)
    return FileTrouble(path=path, verb=verb, reason=system.reason(error))


def disk_full(path: Path) -> DiskFull:
    """The refusal that says how much room is left where `path` is."""
    try:
        free = size_words(shutil.disk_usage(path).free)
    except OSError:
        free = tr("none")
    return DiskFull(path=path, needed=tr("some room"), free=free)
