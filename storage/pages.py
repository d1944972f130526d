"""Checks every page of the database file against its own MAC, a piece at a time.

SQLCipher's own check reads everything in one go: no progress, no stopping, and no writer can
commit until it ends. The format (SQLCipher 4, raw key): a page of 4,096 bytes ends with a 16-byte
IV and a 64-byte HMAC-SHA512 over ciphertext, IV and the page's number (32 bits, little-endian);
the MAC's key is PBKDF2-HMAC-SHA512 of the raw key, 2 rounds, with the file's salt (its first 16
bytes, outside the MAC of page 1 but part of its key) XOR 0x3a.
"""

from __future__ import annotations

import hmac
import os
from collections.abc import Callable
from hashlib import pbkdf2_hmac

from crypto.derive import derive
from liaison.domain.refusals import VaultDamaged
from liaison.domain.words import tr
from storage.connection import PAGE, Connection
from storage.folder import Folder

_SALT = 16
_MAC = 64
_PIECE = 4096  # pages checked under one lock: 16 MiB
_LOCK_PAGE = 0x40000000 // PAGE + 1  # where SQLite keeps its locks; never written


def check(
    connection: Connection, folder: Folder, root: bytes, at: Callable[[int, int], None]
) -> None:
    """Checks every page, then that tables and indices agree. Raises VaultDamaged.

    `at` hears (bytes done, bytes in all) after each piece, and may raise to stop.
    """
    fd = folder.database()
    salt = os.pread(fd, _SALT, 0)
    mac_key = pbkdf2_hmac("sha512", derive(root, "db"), bytes(b ^ 0x3A for b in salt), 2, 32)
    done = 0
    while True:
        with connection.reading():
            # Reading something takes the lock that keeps writers off the file.
            pages = int(connection.value("PRAGMA page_count"))
            connection.all("SELECT count(*) FROM meta")
            if os.fstat(fd).st_size != pages * PAGE:
                raise _damaged()
            piece = min(_PIECE, pages - done)
            _check_piece(os.pread(fd, piece * PAGE, done * PAGE), done, piece, mac_key)
        done += piece
        at(done * PAGE, pages * PAGE)
        if done >= pages:
            break
    _check_tables(connection)


def _check_piece(data: bytes, first: int, count: int, mac_key: bytes) -> None:
    if len(data) != count * PAGE:
        raise _damaged()
    view = memoryview(data)
    for place in range(count):
        number = first + place + 1
        page = view[place * PAGE : (place + 1) * PAGE]
        covered = page[_SALT:-_MAC] if number == 1 else page[:-_MAC]
        mac = hmac.new(mac_key, covered, "sha512")
        mac.update(number.to_bytes(4, "little"))
        if number != _LOCK_PAGE and not hmac.compare_digest(mac.digest(), page[-_MAC:]):
            raise _damaged()


def _check_tables(connection: Connection) -> None:
    """Pages may each hold and still not fit together, as when an older one was put back."""
    # Not the virtual tables, whose own tables are among the rest: reading all text anew against
    # the full-text index takes ten times as long, and nothing is lost with that index.
    names = connection.all(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    for (name,) in names:
        if connection.value(f'PRAGMA integrity_check("{name}")') != "ok":
            raise _damaged()
    if connection.all("PRAGMA foreign_key_check"):
        raise _damaged()


def _damaged() -> VaultDamaged:
    return VaultDamaged(part=tr("its database"))
