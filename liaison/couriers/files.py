"""Files on their way through a folder: read without following links, written whole or not at all.

A file on its way out lies under a random hidden name in the chosen folder itself, is made durable,
and is then linked to its final name, which overwrites nothing. Errors of the operating system
become refusals that name the path the user chose and the reason in our own words.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from liaison.domain import system
from liaison.domain.refusals import DiskFull, FileTrouble
from liaison.domain.words import size as size_words
from liaison.domain.words import tr

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

_AT_FDCWD = -100  # relative to the current folder, as every other call
_RENAME_NOREPLACE = 1


class FileSource:
    """A regular file opened for reading; links, devices and pipes are refused."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with troubles(path, tr("read")):
            fd = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        facts = os.fstat(fd)
        if not stat.S_ISREG(facts.st_mode):
            os.close(fd)
            raise FileTrouble(path=path, verb=tr("read"), reason=tr("it is not a file"))
        self.size = facts.st_size
        self._file = os.fdopen(fd, "rb", buffering=0)

    def read(self, n: int = -1, /) -> bytes:
        """``n`` bytes, or all without ``n``; fewer only at the end."""
        pieces = []
        with troubles(self._path, tr("read")):
            while n != 0:
                piece = self._file.read(n) or b""
                if not piece:
                    break
                pieces.append(piece)
                n = n - len(piece) if n > 0 else n
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def readinto(self, buffer: memoryview, /) -> int:
        """As many bytes as one read gives; 0 at the end."""
        with troubles(self._path, tr("read")):
            return self._file.readinto(buffer) or 0

    def close(self) -> None:
        self._file.close()


class FileParcel:
    """One file on its way out. ``size`` bytes are reserved before a byte is written."""

    def __init__(self, folder: Path, size: int) -> None:
        self._folder = folder
        _check_folder(folder)
        self._temporary = folder / f".{secrets.token_hex(16)}.part"
        with troubles(folder, tr("written")):
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
            self._fd = os.open(self._temporary, flags, PRIVATE_FILE)
        self._open = True
        try:
            self._reserve(size)
        except BaseException:
            self.discard()
            raise

    def write(self, data: bytes | bytearray | memoryview, /) -> int:
        view = memoryview(data).cast("B")
        written = 0
        with troubles(self._folder, tr("written")):
            while written < len(view):
                written += os.write(self._fd, view[written:])
        return written

    def commit(self, name: str) -> Path:
        path = self._folder / name
        with troubles(path, tr("written")):
            os.ftruncate(self._fd, os.lseek(self._fd, 0, os.SEEK_CUR))
            os.fsync(self._fd)
            self._close()
            _rename_new(self._temporary, path)
            _sync_folder(self._folder)
        return path

    def discard(self) -> None:
        self._close()
        with contextlib.suppress(OSError):
            self._temporary.unlink(missing_ok=True)

    def _close(self) -> None:
        if self._open:
            self._open = False
            os.close(self._fd)

    def _reserve(self, size: int) -> None:
        free = shutil.disk_usage(self._folder).free
        if size > free:
            raise DiskFull(path=self._folder, needed=size_words(size), free=size_words(free))
        try:
            os.posix_fallocate(self._fd, 0, max(size, 1))
        except OSError as error:
            # File systems without it (some network and FAT ones) had their free space checked.
            if error.errno not in (errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS):
                raise _trouble(error, self._folder, tr("written")) from None


class FolderTree:
    """A new folder of small files; it appears under its name only when whole."""

    def __init__(self, folder: Path, name: str) -> None:
        _check_folder(folder)
        self._folder = folder
        self._path = folder / name
        with troubles(self._path, tr("written")):
            taken = self._path.exists() or self._path.is_symlink()
        if taken:
            raise FileTrouble(
                path=self._path,
                verb=tr("written"),
                reason=tr("there is already something of that name"),
            )
        self._temporary = folder / f".{secrets.token_hex(16)}.part"
        self._folders = {self._temporary}
        with troubles(folder, tr("written")):
            self._temporary.mkdir(PRIVATE_FOLDER)

    def put(self, name: str, data: bytes) -> None:
        path = self._temporary.joinpath(*name.split("/"))
        with troubles(self._path, tr("written")):
            if path.parent not in self._folders:
                path.parent.mkdir(PRIVATE_FOLDER)
                self._folders.add(path.parent)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
            fd = os.open(path, flags, PRIVATE_FILE)
            with os.fdopen(fd, "wb") as file:
                file.write(data)

    def commit(self) -> Path:
        with troubles(self._path, tr("written")):
            os.sync()  # thousands of small files: one barrier instead of one each
            self._temporary.rename(self._path)
            _sync_folder(self._folder)
        return self._path

    def discard(self) -> None:
        shutil.rmtree(self._temporary, ignore_errors=True)


def _check_folder(folder: Path) -> None:
    with troubles(folder, tr("used")):
        os.fsencode(folder)
        is_there = folder.is_dir()
    if not is_there:
        raise FileTrouble(
            path=folder, verb=tr("used"), reason=tr("it is not a folder that is there")
        )


def _rename_new(old: Path, new: Path) -> None:
    """Gives a file its final name, never in place of another. FAT knows no links: there the kernel
    renames in one step, or, where it cannot, the name is taken exclusively first."""
    try:
        os.link(old, new, follow_symlinks=False)
        old.unlink()
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK):
            raise
        if _renamed(old, new):
            return
        os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, PRIVATE_FILE))
        try:
            old.replace(new)
        except BaseException:
            with contextlib.suppress(OSError):
                new.unlink()  # nothing but a name, and it is ours
            raise


def _renamed(old: Path, new: Path) -> bool:
    """Renames by renameat2(2) with RENAME_NOREPLACE, which Python does not offer: a stick pulled
    meanwhile holds the old name or the new one, and never an empty file. False where the system or
    the file system has no such step."""
    step = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if step is None:
        return False
    at = ctypes.c_int(_AT_FDCWD)
    if step(at, os.fsencode(old), at, os.fsencode(new), ctypes.c_uint(_RENAME_NOREPLACE)) == 0:
        return True
    number = ctypes.get_errno()
    if number in (errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP):
        return False
    raise OSError(number, os.strerror(number))


def _sync_folder(folder: Path) -> None:
    """Makes the names in a folder durable: until then a stick that is pulled may lose them."""
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    except OSError as error:
        # Some network file systems cannot sync a folder; the file itself is durable already.
        if error.errno not in (errno.EINVAL, errno.EOPNOTSUPP, errno.ENOSYS, errno.EBADF):
            raise
    finally:
        os.close(fd)


@contextlib.contextmanager
def troubles(path: Path, verb: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _trouble(error, path, verb) from None
    except ValueError:  # half of a character pair, or a NUL
        reason = tr("no file can have such a name")
        raise FileTrouble(path=ascii(str(path)), verb=verb, reason=reason) from None


def _trouble(error: OSError, path: Path, verb: str) -> DiskFull | FileTrouble:
    if error.errno in system.FULL:
        return DiskFull(path=path, needed=tr("more bytes"), free=tr("none"))
    return FileTrouble(path=path, verb=verb, reason=system.reason(error))
