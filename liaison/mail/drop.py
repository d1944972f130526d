"""A dead drop: a folder, here or elsewhere, in which officers leave sealed files for each other.

What is set for one is kept in the vault alone, in canonical JSON (RFC 8785): the address without
credentials, and beside it whatever lets us in. There are no mailboxes in it: whose key opens a
file, its age header tells. Names are random to everybody; only who gave a name can tell, by a key
of his vault, that he did:

    <id>                    a whole file: 32 random bytes in hex
    <id>-<003>-<014>        the third of 14 pieces of one; all but the last have `PIECE` bytes
    <id>.part               one that is being written
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import re
from typing import Annotated, Literal
from urllib.parse import SplitResult, quote, unquote, urlsplit

import msgspec
from msgspec import Meta

from crypto import canonical
from crypto.errors import FormatError

LIMIT = 32 << 10  # bytes of what is kept
PIECE = 16 << 20  # bytes of a piece; a file up to that size is one
MOST_PIECES = 256
RELAY = hashlib.sha256(b"liaison/drop@v1").hexdigest()  # what bundles say instead of a relay's name
BOX = "a" * 26  # and instead of a mailbox
NAME = re.compile(
    r"(?P<id>[0-9a-f]{64})(-(?P<number>[0-9]{3})-(?P<total>[0-9]{3})|(?P<part>\.part))?", re.ASCII
)
FINGERPRINT = r"\A(SHA256:[A-Za-z0-9+/]{43})?\Z"
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|[0-9a-f:.]{2,45}", re.ASCII)
_REMOTE = {"sftp": 22, "webdav+https": 443, "webdav+http": 80, "s3+https": 443, "s3+http": 80}
_BUCKET = re.compile(r"/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/.+)?", re.ASCII | re.DOTALL)


class Drop(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``address`` bears no credential; ``user``, ``password`` and ``key`` (a private key, PEM) let
    us in (to a bucket: the id and the secret of an access key); ``host_key`` is the fingerprint of
    an SFTP server's key that was compared, ``authority`` the one certificate to trust (PEM) in
    place of the system's; ``secret`` makes names."""

    type: Literal["liaison/drop@v1"] = "liaison/drop@v1"
    address: Annotated[str, Meta(min_length=1, max_length=2_000)]
    user: Annotated[str, Meta(max_length=255)] = ""
    password: Annotated[str, Meta(max_length=1_000)] = ""
    key: Annotated[str, Meta(max_length=16 << 10)] = ""
    host_key: Annotated[str, Meta(pattern=FINGERPRINT)] = ""
    authority: Annotated[str, Meta(max_length=8 << 10)] = ""
    secret: Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]

    @property
    def relay(self) -> str:
        """What every dead drop is called in a bundle's metadata."""
        return RELAY

    @property
    def mailbox(self) -> str:
        """What stands there for a mailbox."""
        return BOX

    @property
    def scheme(self) -> str:
        return urlsplit(self.address).scheme

    @property
    def host(self) -> str:
        return urlsplit(self.address).hostname or ""

    @property
    def port(self) -> int:
        return urlsplit(self.address).port or _REMOTE.get(self.scheme, 0)

    @property
    def path(self) -> str:
        return unquote(urlsplit(self.address).path)


def render(drop: Drop) -> bytes:
    """The one form of what is kept."""
    return canonical.encode(msgspec.to_builtins(drop), lines=True)


def parse(data: bytes) -> Drop:
    """Reads what is kept. Raises `FormatError`; the words name nothing of what is in it."""
    tree = canonical.decode(data, limit=LIMIT, lines=True)
    try:
        drop = msgspec.convert(tree, Drop, strict=True)
    except msgspec.ValidationError:
        raise FormatError("its members") from None
    if split(drop.address) != (drop.address, "", ""):
        raise FormatError("its address")
    return drop


def split(text: str) -> tuple[str, str, str]:
    """An address as it is typed, parted into the address, the user and the password. Raises
    `FormatError` for what is none, and for one that would go over a network in the clear."""
    try:
        found = urlsplit(text.strip())
        port = found.port
    except ValueError:
        raise FormatError("the address") from None
    path = unquote(found.path)
    if found.query or found.fragment or not _plain(path) or not path.startswith("/"):
        raise FormatError("the address")
    path = path.rstrip("/") or "/"
    if found.scheme == "file":
        if found.netloc or path == "/":
            raise FormatError("the address")
        return f"file://{quote(path)}", "", ""
    host = found.hostname or ""
    if found.scheme not in _REMOTE or not _HOST.fullmatch(host):
        raise FormatError("the address")
    if found.scheme.endswith("+http") and not _loopback(host):
        raise FormatError("the address")
    if found.scheme.startswith("s3+") and not (_BUCKET.fullmatch(path) and "//" not in path):
        raise FormatError("the address")
    shown = f"[{host}]" if ":" in host else host
    shown += f":{port}" if port and port != _REMOTE[found.scheme] else ""
    return f"{found.scheme}://{shown}{quote(path)}", *_credentials(found)


def file_id(drop: Drop, parcel: str, attempt: int) -> str:
    """The id of one attempt at a parcel: as random as the key, and the same each time."""
    key = bytes.fromhex(drop.secret)
    return _marked(key, hmac.digest(key, f"parcel {parcel} {attempt}".encode(), "sha256")[:16])


def fresh_id(drop: Drop, random: bytes) -> str:
    """An id of 16 random bytes, for what is being written."""
    return _marked(bytes.fromhex(drop.secret), random)


def is_own(drop: Drop, name: str) -> bool:
    """Whether we gave that name."""
    if not NAME.fullmatch(name):
        return False
    key, found = bytes.fromhex(drop.secret), bytes.fromhex(name[:32])
    return hmac.compare_digest(_marked(key, found), name[:64])


def pieces(name: str, size: int) -> list[tuple[str, int, int]]:
    """The files of a parcel with that id, as (name, start, length)."""
    if size <= PIECE:
        return [(name, 0, size)]
    starts = range(0, size, PIECE)
    return [
        (f"{name}-{number:03}-{len(starts):03}", start, min(PIECE, size - start))
        for number, start in enumerate(starts, 1)
    ]


def _marked(key: bytes, random: bytes) -> str:
    return (random + hmac.digest(key, b"own " + random, "sha256")[:16]).hex()


def _credentials(found: SplitResult) -> tuple[str, str]:
    user, password = unquote(found.username or ""), unquote(found.password or "")
    if not _plain(user) or not _plain(password):
        raise FormatError("the address")
    return user, password


def _plain(text: str) -> bool:
    """No control characters, no character that is none, and no way up."""
    whole = text.isprintable() and "\ufffd" not in text
    return whole and not {"..", "."} & set(text.split("/"))


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
