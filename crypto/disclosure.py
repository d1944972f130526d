"""Selective disclosure (RFC 9901, SD-JWT without the JWS): a leaf holds digests, not its fields.

A field is a disclosure, base64url of `[salt, name, value]`, and the leaf its SHA-256. Letting one
out shows one field; deleting it leaves the leaf's hash as it was and tells nothing. Decoy digests
hide how many fields there are. The JSON inside is canonical, with newlines and tabs in strings.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from hashlib import sha256
from typing import Any

from crypto import b64, canonical
from crypto.entropy import Entropy
from crypto.errors import FormatError, NotAuthentic, TooLarge

MAX_BYTES = 8 << 20  # of one disclosure; the longest text of a record makes one of 5.4 MiB
MAX_DIGESTS = 1024  # as many as fit into a leaf
SALT_BYTES = 16
DECOYS_TO = 8

_RESERVED = frozenset({"_sd", "_sd_alg", "..."})
_DIGEST_BYTES = 32


def seal(fields: Sequence[tuple[str, object]], entropy: Entropy) -> tuple[list[str], list[str]]:
    """The sorted digests for the leaf, decoys among them, and the disclosures in field order.

    Digests come in a multiple of 8, at least 8. FormatError for a name twice or reserved, or for
    a value that canonical JSON does not have.
    """
    names = [name for name, _ in fields]
    if len(set(names)) != len(names):
        raise FormatError("a field is there twice")
    disclosures = [_disclosure(name, value, entropy(SALT_BYTES)) for name, value in fields]
    digests = [digest(one) for one in disclosures]
    decoys = DECOYS_TO - len(digests) % DECOYS_TO if len(digests) % DECOYS_TO or not digests else 0
    digests += [b64.url_encode(entropy(_DIGEST_BYTES)) for _ in range(decoys)]
    if len(digests) > MAX_DIGESTS:
        raise TooLarge("too many fields")
    return sorted(digests), disclosures


def digest(disclosure: str) -> str:
    """The digest of a disclosure as the leaf holds it: base64url of SHA-256 over its ASCII."""
    if not disclosure.isascii():
        raise FormatError("a disclosure is ASCII")
    return b64.url_encode(sha256(disclosure.encode()).digest())


def open_all(
    digests: Sequence[str], disclosures: Sequence[str], reserved: Collection[str]
) -> dict[str, Any]:
    """The fields that are disclosed, by name; `reserved` are the names the leaf has in the open.

    Raises NotAuthentic for a digest twice, a disclosure that is given twice or matches no digest,
    and a name that is there already; FormatError or TooLarge for anything out of form.
    """
    if len(digests) > MAX_DIGESTS or len(disclosures) > MAX_DIGESTS:
        raise TooLarge("too many fields")
    for one in digests:
        if len(b64.url_decode(one)) != _DIGEST_BYTES:
            raise FormatError("a digest has 32 bytes")
    unmatched = set(digests)
    if len(unmatched) != len(digests):
        raise NotAuthentic("a digest is there twice")
    fields: dict[str, Any] = {}
    for disclosure in disclosures:
        found = digest(disclosure)
        if found not in unmatched:
            raise NotAuthentic("a disclosure belongs to no digest")
        unmatched.remove(found)
        name, value = opened(disclosure)
        if name in fields or name in reserved:
            raise NotAuthentic("a field of that name is there already")
        fields[name] = value
    return fields


def _disclosure(name: str, value: object, salt: bytes) -> str:
    text = b64.url_encode(canonical.encode([b64.url_encode(salt), name, value], lines=True))
    if len(text) > MAX_BYTES:
        raise TooLarge("a field is too long")
    _check_name(name)
    _check_keys(value)
    return text


def opened(disclosure: str) -> tuple[str, Any]:
    """The name and the value of one field. FormatError or TooLarge for anything out of form."""
    if len(disclosure) > MAX_BYTES:
        raise TooLarge("a field is too long")
    content = canonical.decode(b64.url_decode(disclosure), limit=MAX_BYTES, lines=True)
    if not isinstance(content, list) or len(content) != 3:
        raise FormatError("a disclosure holds a salt, a name and a value")
    salt, name, value = content
    if not isinstance(salt, str) or len(b64.url_decode(salt)) != SALT_BYTES:
        raise FormatError("a salt has 16 bytes")
    if not isinstance(name, str):
        raise FormatError("not the name of a field")
    _check_name(name)
    _check_keys(value)
    return name, value


def _check_name(name: str) -> None:
    if not name or not name.isascii() or not name.isprintable() or name in _RESERVED:
        raise FormatError("not the name of a field")


def _check_keys(value: object) -> None:
    """Refuse keys that mean digests: other readers would look for further disclosures there."""
    if isinstance(value, dict):
        if not _RESERVED.isdisjoint(value):
            raise FormatError("a field holds digests of its own")
        for member in value.values():
            _check_keys(member)
    elif isinstance(value, list | tuple):
        for member in value:
            _check_keys(member)
