"""The anchor outside the vault: the size and root last seen, kept in the computer's keyring.

SQLCipher cannot tell that an older copy was put back; the anchor can. It is authenticated under a
key from the vault, so that whoever may write to the keyring cannot raise a false alarm unseen.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Annotated

import msgspec

from crypto import b64, canonical, merkle
from crypto.errors import CryptoError
from liaison.domain.refusals import VaultRolledBack
from liaison.domain.words import noop
from liaison.ports import World
from liaison.session import Session

NAME = "anchor:"
NO_KEYRING = noop(
    "This computer offers no keyring, so Liaison cannot tell here whether an older copy of the "
    "vault was put back. Officers you exchange bundles with still can."
)


class _Anchor(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    size: Annotated[int, msgspec.Meta(ge=0)]
    root: str
    mac: str


def remember(session: Session) -> bool:
    """Stores the newest size and root; True where the keyring kept them. Takes about 40 ms."""
    if session.read_only or not session.world.keyring.available():
        return False
    log = session.vault.log
    size = log.size()
    root = b64.url_encode(merkle.root(size, log.node_at))
    mac = _mac(session, size, root)
    text = canonical.encode({"size": size, "root": root, "mac": mac}).decode()
    return session.world.keyring.put(NAME + session.vault.id, text)


def check(session: Session) -> None:
    """Raises `VaultRolledBack` where the vault is older than, or differs from, the anchor.

    Says nothing where there is no anchor, or one that this vault did not make. A session that
    reads only may go on: the caller opened it knowing that.
    """
    if not session.read_only:
        _check(session)


def is_older(session: Session) -> bool:
    """Whether a vault that is open, for reading too, is older than its anchor or differs."""
    try:
        _check(session)
    except VaultRolledBack:
        return True
    return False


def _check(session: Session) -> None:
    text = session.world.keyring.get(NAME + session.vault.id)
    if not text:
        return
    try:
        anchor = msgspec.convert(canonical.decode(text.encode()), _Anchor)
    except (CryptoError, msgspec.ValidationError, UnicodeEncodeError):
        return
    expected = _mac(session, anchor.size, anchor.root)
    if not hmac.compare_digest(expected.encode(), anchor.mac.encode()):
        return
    log = session.vault.log
    size = log.size()
    if size < anchor.size:
        raise VaultRolledBack(size=size, anchor=anchor.size)
    if b64.url_encode(merkle.root(anchor.size, log.node_at)) != anchor.root:
        raise VaultRolledBack(size=size, anchor=anchor.size)


def keyring_sentence(world: World) -> str:
    """Empty where the keyring keeps the anchor, else what its absence means."""
    return "" if world.keyring.available() else NO_KEYRING


def _mac(session: Session, size: int, root: str) -> str:
    message = f"{session.vault.id}\n{size}\n{root}".encode()
    return hmac.new(session.vault.anchor_key(), message, hashlib.sha256).hexdigest()
