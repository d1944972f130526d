"""The vault's header: slots that each unwrap the random root key, and a MAC over all of it.

A passphrase slot stretches with Argon2id, whose parameters must be between a floor and a ceiling
before anything is computed, and may mix in a device secret, which alone opens nothing. A recovery
slot takes 16 random bytes. A slot seals the root with ChaCha20-Poly1305 under a key that is used
once (its salt is fresh each time), over everything else the slot says; the MAC, keyed from the
root, ties the slots together. Canonical JSON, so that one header has one spelling.
"""

from __future__ import annotations

import hmac
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from crypto import b64, canonical
from crypto.derive import derive, hkdf
from crypto.entropy import Entropy
from crypto.errors import FormatError, NotAuthentic, Unsupported

TYPE = "liaison/vault@v1"
PASSPHRASE = "passphrase"
RECOVERY = "recovery"

MAX_BYTES = 4096
ROOT_BYTES = 32
DEVICE_SECRET_BYTES = 32
RECOVERY_BYTES = 16
MAX_PASSPHRASE_BYTES = 1024

_SALT_BYTES = 32
_VAULT_ID_BYTES = 16
_SEALED_BYTES = ROOT_BYTES + 16
_NONCE = bytes(12)
_INFO = b"liaison/v1/slot/"
_REFUSED = "the vault does not open"  # one sentence, whatever was wrong


@dataclass(frozen=True, slots=True)
class KdfParams:
    """Argon2id's cost: memory in KiB, passes, lanes. FormatError outside FLOOR and CEILING."""

    memory_kib: int
    passes: int
    lanes: int

    def __post_init__(self) -> None:
        if not (
            _is_within(self.memory_kib, 64 << 10, 1 << 20)
            and _is_within(self.passes, 3, 10)
            and _is_within(self.lanes, 4, 8)
        ):
            raise FormatError("key derivation parameters out of bounds")


def _is_within(value: object, floor: int, ceiling: int) -> bool:
    return type(value) is int and floor <= value <= ceiling


FLOOR = KdfParams(64 << 10, 3, 4)
DEFAULT = KdfParams(256 << 10, 3, 4)
CEILING = KdfParams(1 << 20, 10, 8)


@dataclass(frozen=True, slots=True)
class HeaderInfo:
    """What a header says before anything is unlocked, so none of it is authenticated."""

    vault_id: str
    slots: tuple[str, ...]
    needs_device_secret: bool


@dataclass(frozen=True, slots=True)
class _Slot:
    """One way to the root: what it says of itself, and the sealed root."""

    says: Mapping[str, Any]
    sealed: bytes

    @property
    def kind(self) -> str:
        return str(self.says["kind"])


@dataclass(frozen=True, slots=True)
class _Header:
    """The parsed header; at most one slot of a kind, the passphrase's first."""

    vault_id: str
    slots: tuple[_Slot, ...]
    mac: bytes = b""

    def slot(self, kind: str) -> _Slot | None:
        return next((slot for slot in self.slots if slot.kind == kind), None)

    def with_slot(self, kind: str, slot: _Slot | None) -> _Header:
        """The header with the slot of that kind replaced, added or taken away."""
        kept = [one for one in self.slots if one.kind != kind]
        new = sorted([*kept, slot] if slot else kept, key=lambda one: one.kind)
        if not new:
            raise FormatError("a vault keeps at least one slot")
        return replace(self, slots=tuple(new))


def create(
    passphrase: str,
    *,
    entropy: Entropy,
    params: KdfParams = DEFAULT,
    device_secret: bytes | None = None,
) -> tuple[bytes, bytes]:
    """A new vault's header and its root key (32 bytes), opened by the passphrase."""
    root = entropy(ROOT_BYTES)
    vault_id = entropy(_VAULT_ID_BYTES).hex()
    slot = _passphrase_slot(vault_id, root, passphrase, entropy, params, device_secret)
    return _render(_Header(vault_id, (slot,)), root), root


def unlock(header: bytes, passphrase: str, *, device_secret: bytes | None = None) -> bytes:
    """The root key (32 bytes).

    FormatError or TooLarge for what is no header or is out of bounds; for everything else, wrong
    passphrase, damage or device secret, one and the same NotAuthentic. Takes Argon2id's time and
    memory; Unsupported where the memory is not there. The device secret is not looked at where
    the slot needs none.
    """
    parsed = _parse(header)
    slot = parsed.slot(PASSPHRASE)
    if slot is None:
        raise NotAuthentic(_REFUSED)
    secret = device_secret if slot.says["device"] else None
    if slot.says["device"] and (secret is None or len(secret) != DEVICE_SECRET_BYTES):
        raise NotAuthentic(_REFUSED)
    try:
        normalised = normalise(passphrase)
    except FormatError:  # no vault has such a passphrase
        raise NotAuthentic(_REFUSED) from None
    return _open(parsed, slot, _passphrase_key(slot.says, normalised, secret))


def unlock_recovery(header: bytes, secret: bytes) -> bytes:
    """The root key by the recovery secret (16 bytes); errors as for `unlock`."""
    parsed = _parse(header)
    slot = parsed.slot(RECOVERY)
    if slot is None or len(secret) != RECOVERY_BYTES:
        raise NotAuthentic(_REFUSED)
    return _open(parsed, slot, _recovery_key(slot.says, secret))


def change_passphrase(
    header: bytes,
    root: bytes,
    passphrase: str,
    *,
    entropy: Entropy,
    params: KdfParams = DEFAULT,
    device_secret: bytes | None = None,
) -> bytes:
    """The header with its passphrase slot replaced, or put back; the old one opens it no more."""
    parsed = _authentic(header, root)
    slot = _passphrase_slot(parsed.vault_id, root, passphrase, entropy, params, device_secret)
    return _render(parsed.with_slot(PASSPHRASE, slot), root)


def without_passphrase(header: bytes, root: bytes) -> bytes:
    """The header that only the recovery secret opens. FormatError if there is no such slot."""
    return _render(_authentic(header, root).with_slot(PASSPHRASE, None), root)


def add_recovery(header: bytes, root: bytes, secret: bytes, entropy: Entropy) -> bytes:
    """The header with a recovery slot for 16 random bytes, in place of an earlier one."""
    if len(secret) != RECOVERY_BYTES:
        raise FormatError("a recovery secret has 16 bytes")
    parsed = _authentic(header, root)
    says = {"kind": RECOVERY, "salt": b64.url_encode(entropy(_SALT_BYTES))}
    slot = _sealed(parsed.vault_id, says, _recovery_key(says, secret), root)
    return _render(parsed.with_slot(RECOVERY, slot), root)


def without_recovery(header: bytes, root: bytes) -> bytes:
    """The header without a recovery slot. FormatError if it is the only one."""
    return _render(_authentic(header, root).with_slot(RECOVERY, None), root)


def info(header: bytes) -> HeaderInfo:
    """The vault's ID (32 hex digits), its slots' kinds, and whether a device secret is needed."""
    parsed = _parse(header)
    slot = parsed.slot(PASSPHRASE)
    needs = slot is not None and bool(slot.says["device"])
    return HeaderInfo(parsed.vault_id, tuple(one.kind for one in parsed.slots), needs)


def normalise(passphrase: str) -> bytes:
    """NFKC in UTF-8, 1 to 1024 bytes, never cut; FormatError otherwise.

    Nothing else is changed: spaces at the ends, case and quotes count.
    """
    if len(passphrase) > 4 * MAX_PASSPHRASE_BYTES:  # no four characters compose into nothing
        raise FormatError("a passphrase has at most 1024 bytes")
    try:
        data = unicodedata.normalize("NFKC", passphrase).encode()
    except UnicodeEncodeError:
        raise FormatError("a passphrase is not text") from None
    if not 1 <= len(data) <= MAX_PASSPHRASE_BYTES:
        raise FormatError("a passphrase has 1 to 1024 bytes")
    return data


def _passphrase_slot(
    vault_id: str,
    root: bytes,
    passphrase: str,
    entropy: Entropy,
    params: KdfParams,
    device_secret: bytes | None,
) -> _Slot:
    if device_secret is not None and len(device_secret) != DEVICE_SECRET_BYTES:
        raise FormatError("a device secret has 32 bytes")
    says = {
        "kind": PASSPHRASE,
        "kdf": "argon2id",
        "memory_kib": params.memory_kib,
        "passes": params.passes,
        "lanes": params.lanes,
        "device": device_secret is not None,
        "salt": b64.url_encode(entropy(_SALT_BYTES)),
    }
    key = _passphrase_key(says, normalise(passphrase), device_secret)
    return _sealed(vault_id, says, key, root)


def _passphrase_key(says: Mapping[str, Any], passphrase: bytes, device: bytes | None) -> bytes:
    """Argon2id over the passphrase, then HKDF with the device secret, or nothing, as its salt."""
    params = KdfParams(says["memory_kib"], says["passes"], says["lanes"])
    stretch = Argon2id(
        salt=b64.url_decode(says["salt"]),
        length=32,
        iterations=params.passes,
        lanes=params.lanes,
        memory_cost=params.memory_kib,
    )
    try:
        stretched = stretch.derive(passphrase)
    except MemoryError:
        raise Unsupported("not enough memory to unlock the vault") from None
    label = b"passphrase" if device is None else b"passphrase+device"
    return hkdf(stretched, salt=device or b"", info=_INFO + label, length=32)


def _recovery_key(says: Mapping[str, Any], secret: bytes) -> bytes:
    return hkdf(secret, salt=b64.url_decode(says["salt"]), info=_INFO + b"recovery", length=32)


def _sealed(vault_id: str, says: Mapping[str, Any], key: bytes, root: bytes) -> _Slot:
    return _Slot(says, ChaCha20Poly1305(key).encrypt(_NONCE, root, _context(vault_id, says)))


def _open(header: _Header, slot: _Slot, key: bytes) -> bytes:
    context = _context(header.vault_id, slot.says)
    try:
        root = ChaCha20Poly1305(key).decrypt(_NONCE, slot.sealed, context)
    except InvalidTag:
        raise NotAuthentic(_REFUSED) from None
    _check_mac(header, root)
    return root


def _context(vault_id: str, says: Mapping[str, Any]) -> bytes:
    return canonical.encode({"type": TYPE, "vault": vault_id, "slot": says})


def _authentic(header: bytes, root: bytes) -> _Header:
    parsed = _parse(header)
    _check_mac(parsed, root)
    return parsed


def _check_mac(header: _Header, root: bytes) -> None:
    if not hmac.compare_digest(_mac(header, root), header.mac):
        raise NotAuthentic(_REFUSED)


def _mac(header: _Header, root: bytes) -> bytes:
    key = derive(root, "header")
    return hmac.digest(key, canonical.encode(_members(header)), sha256)


def _members(header: _Header) -> dict[str, Any]:
    slots = [{**slot.says, "sealed": b64.url_encode(slot.sealed)} for slot in header.slots]
    return {"type": TYPE, "vault": header.vault_id, "slots": slots}


def _render(header: _Header, root: bytes) -> bytes:
    mac = b64.url_encode(_mac(header, root))
    return canonical.encode({**_members(header), "mac": mac})


_SLOT_MEMBERS = {
    PASSPHRASE: {"kind", "kdf", "memory_kib", "passes", "lanes", "device", "salt", "sealed"},
    RECOVERY: {"kind", "salt", "sealed"},
}


def _parse(data: bytes) -> _Header:
    """The header with every member checked, KDF parameters included; FormatError or TooLarge."""
    value = canonical.decode(data, limit=MAX_BYTES)
    if not isinstance(value, dict) or value.keys() != {"type", "vault", "slots", "mac"}:
        raise FormatError("not the header of a vault")
    if value["type"] != TYPE:
        raise FormatError("not the header of a vault of this version")
    vault, found = value["vault"], value["slots"]
    if not isinstance(vault, str) or not _is_hex(vault, _VAULT_ID_BYTES):
        raise FormatError("not the ID of a vault")
    if not isinstance(found, list):
        raise FormatError("a vault has a list of slots")
    slots = tuple(_parse_slot(one) for one in found)
    if [slot.kind for slot in slots] not in ([PASSPHRASE], [RECOVERY], [PASSPHRASE, RECOVERY]):
        raise FormatError("a vault has one slot of a kind")
    return _Header(vault, slots, _binary(value["mac"], 32))


def _parse_slot(value: object) -> _Slot:
    if not isinstance(value, dict) or not isinstance(kind := value.get("kind"), str):
        raise FormatError("not a slot")
    if value.keys() != _SLOT_MEMBERS.get(kind):
        raise FormatError("not a slot of a known kind")
    if kind == PASSPHRASE:
        if value["kdf"] != "argon2id" or not isinstance(value["device"], bool):
            raise FormatError("not a passphrase slot")
        KdfParams(value["memory_kib"], value["passes"], value["lanes"])
    _binary(value["salt"], _SALT_BYTES)
    sealed = _binary(value.pop("sealed"), _SEALED_BYTES)
    return _Slot(value, sealed)


def _binary(text: object, length: int) -> bytes:
    if not isinstance(text, str) or len(data := b64.url_decode(text)) != length:
        raise FormatError("a header's member has another length")
    return data


def _is_hex(text: str, length: int) -> bool:
    return len(text) == 2 * length and not text.strip("0123456789abcdef")
