"""Sticks that are pulled at a step of their use: a real disk image, or a folder that plays one.

Both count the calls by which the courier touches a stick, and at a chosen one the stick is gone.
The disk is then shut down as by the kernel when a device vanishes, with all that was not yet
written lost, and mounted anew. The folder keeps what was made durable, and of the rest a part.
"""

from __future__ import annotations

import errno
import fcntl
import io
import os
import random
import shutil
import struct
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from liaison.couriers import files

NEVER = 10**9
CALLS = ("open", "write", "posix_fallocate", "ftruncate", "fsync", "close", "link", "unlink")
_SHUTDOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN and its like
_NO_FLUSH = 2


@dataclass
class Counting:
    """Stands before `os` in the module of the courier and counts, until the stick is pulled."""

    pull: Callable[[], None]
    done: Callable[[str, tuple[Any, ...], Any], None]
    left: int = NEVER
    calls: int = 0
    gone: bool = False
    links: bool = True

    def __getattr__(self, name: str) -> Any:
        real = getattr(os, name)
        if name not in CALLS:
            return real

        def call(*args: Any, **named: Any) -> Any:
            if name == "link" and not self.links:
                raise OSError(errno.EPERM, os.strerror(errno.EPERM))
            self.step()
            if self.gone and name != "close":
                raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
            given = real(*args, **named)
            self.done(name, args, given)
            return given

        return call

    def step(self) -> None:
        """One more touch of the stick; at the chosen one it is pulled first."""
        self.calls += 1
        if self.left == 0 and not self.gone:
            self.gone = True
            self.pull()
        self.left -= 1


@dataclass
class FolderStick:
    """A folder that plays a stick; with ``links`` as on disks, without as on FAT."""

    folder: Path
    rng: random.Random
    links: bool
    touched: Counting = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir()
        self._durable: dict[int, int] = {}  # inode: bytes that were made durable
        self._rest = self.folder.with_suffix(".rest")
        self.touched = Counting(self._pulled, self._did, links=self.links)

    def _did(self, name: str, args: tuple[Any, ...], _: Any) -> None:
        if name == "fsync":
            facts = os.fstat(args[0])
            self._durable[facts.st_ino] = facts.st_size

    def _pulled(self) -> None:
        """Keeps what the stick holds now: of what was not made durable, a beginning."""
        shutil.copytree(self.folder, self._rest)
        for path in self.folder.iterdir():
            kept = self._durable.get(path.stat().st_ino, -1)
            size = path.stat().st_size
            if kept < size:
                os.truncate(self._rest / path.name, self.rng.randint(max(kept, 0), size))

    def plug_in(self) -> None:
        """The stick again, with what it held when it was pulled."""
        if self.touched.gone:
            shutil.rmtree(self.folder)
            self._rest.rename(self.folder)
        self._durable.clear()
        self.touched.gone, self.touched.left = False, NEVER

    def close(self) -> None:
        pass


@dataclass
class DiskStick:
    """A real file system in an image, mounted over a loop device; for root, on Linux."""

    folder: Path
    system: str
    touched: Counting = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir()
        self._image = self.folder.with_suffix(".img")
        with self._image.open("wb") as file:
            file.truncate(24 << 20)
        made = _run(f"mkfs.{self.system}", *(["-q"] * (self.system == "ext4")), str(self._image))
        if not made or not self._mount():
            pytest.skip(f"no disk of {self.system} can be made and mounted here")
        self.touched = Counting(self._pulled, lambda *_: None)

    def _mount(self) -> bool:
        return _run("mount", "-o", "loop", str(self._image), str(self.folder))

    def _pulled(self) -> None:
        fd = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(fd, _SHUTDOWN, struct.pack("I", _NO_FLUSH))
        except OSError as error:
            if error.errno in (errno.ENOTTY, errno.EOPNOTSUPP):
                pytest.skip(f"this kernel cannot shut a disk of {self.system} down")
            raise
        finally:
            os.close(fd)

    def plug_in(self) -> None:
        """The stick again, after its journal was gone through, where it has one."""
        if self.touched.gone:
            assert _run("umount", str(self.folder))
            assert self._mount()
        self.touched.gone, self.touched.left = False, NEVER

    def close(self) -> None:
        _run("umount", str(self.folder))


class Breaking:
    """Stands before `os` in the module of the courier: files read break off after so many bytes."""

    def __init__(self, at: int) -> None:
        self._at = at

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def fdopen(self, fd: int, *_: Any, **__: Any) -> BreakingFile:
        return BreakingFile(fd, self._at)


class BreakingFile(io.FileIO):
    """A file on a device that is gone after so many bytes."""

    def __init__(self, fd: int, at: int) -> None:
        super().__init__(fd)
        self._left = at

    def readinto(self, buffer: Any) -> int:
        if self._left == 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        got = super().readinto(memoryview(buffer)[: self._left])
        self._left -= got
        return got

    def read(self, size: int = -1) -> bytes:
        buffer = bytearray(1 << 20 if size < 0 else size)
        return bytes(buffer[: self.readinto(buffer)])


def _run(*command: str) -> bool:
    """Whether that command is there and works."""
    try:
        return subprocess.run(command, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


Stick = FolderStick | DiskStick


def plugged_in(patch: pytest.MonkeyPatch, stick: Stick) -> None:
    """The courier touches that stick from now on."""
    renamed = files._renamed

    def counted(old: Path, new: Path) -> bool:
        stick.touched.step()
        if stick.touched.gone:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
        return renamed(old, new)

    patch.setattr(files, "os", stick.touched)
    patch.setattr(files, "_renamed", counted)
