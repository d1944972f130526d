"""What a member of our archives looks like: POSIX USTAR, regular files, nothing about the author.

The 512 bytes are laid out here and not by the standard library's `tarfile`, because the reader
compares with them byte for byte: they must not change with the version of Python. A test holds
them equal to `tarfile`'s. Field offsets: POSIX.1-1988, "ustar Interchange Format".
"""

from __future__ import annotations

import re

from crypto.errors import FormatError, TooLarge

BLOCK = 512
END = bytes(2 * BLOCK)
MAX_SIZE = 8**11 - 1  # eleven octal digits: 8 GiB less one byte
MAX_ENTRIES = 200_000
SUMS_NAME = "SHA256SUMS"  # the one name with capitals, because coreutils' users look for it
_NAME = re.compile(rf"{SUMS_NAME}|[a-z0-9][a-z0-9._/-]{{0,99}}")


def check_name(name: str) -> None:
    """Raise FormatError unless `name` may stand in an archive of ours.

    At most 100 characters of `a-z 0-9 . _ / -`, starting with a letter or a digit, with no
    empty, `.` or `..` part; or exactly `SHA256SUMS`.
    """
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise FormatError("an archive has a file name that is not allowed")
    if any(part in ("", ".", "..") for part in name.split("/")):
        raise FormatError("an archive has a file name that is not allowed")


def header(name: str, size: int) -> bytes:
    """The 512-byte header of a regular file of `size` bytes.

    Mode 0644; time, owner and group 0. Raises FormatError for a name that is not allowed,
    TooLarge for a size that eleven octal digits cannot hold.
    """
    check_name(name)
    if not 0 <= size <= MAX_SIZE:
        raise TooLarge("a file in an archive is at most 8 GiB")
    before = name.encode("ascii").ljust(100, b"\0")
    before += b"0000644\0" + b"0000000\0" + b"0000000\0" + b"%011o\0" % size + b"00000000000\0"
    after = (b"0" + bytes(100) + b"ustar\0" + b"00").ljust(BLOCK - len(before) - 8, b"\0")
    checksum = sum(before) + 8 * ord(" ") + sum(after)
    return before + b"%06o\0 " % checksum + after


def padding(size: int) -> bytes:
    """The zeros that fill the last block of a body of `size` bytes."""
    return bytes(-size % BLOCK)


def entry_length(size: int) -> int:
    """How many bytes a file of `size` bytes takes in the archive: header, body and padding."""
    return BLOCK + size + -size % BLOCK
