"""An invitation to a relay: where it is, which authority to trust, and the credential of a mailbox.

It is a file of canonical JSON (RFC 8785) that whoever runs the relay hands to one officer. It is
foreign input: read strictly, bounded, in its one form or not at all. The mailbox is a pseudonym,
and the key signs nothing but the logging in to this relay.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Annotated, Literal

import msgspec
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from msgspec import Meta

from crypto import canonical
from crypto.entropy import Entropy
from crypto.errors import FormatError
from liaison.mail import nkey

LIMIT = 16 << 10  # bytes of a file
BOX = r"\A[a-z2-7]{26}\Z"
_HOST = r"(\[[0-9a-fA-F:.]{2,45}\]|[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?)"

Address = Annotated[str, Meta(pattern=rf"\A{_HOST}:[1-9][0-9]{{0,4}}\Z")]
Box = Annotated[str, Meta(pattern=BOX)]
RelayId = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class Invitation(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``address`` is host:port, ``also`` where else the same relay is reached (other servers of a
    cluster), ``authority`` the one certificate to pin (PEM), ``mailbox`` the officer's pseudonym
    there, ``seed`` his key's (see `nkey`)."""

    type: Literal["liaison/invitation@v1"] = "liaison/invitation@v1"
    address: Address
    also: Annotated[list[Address], Meta(max_length=7)] = []
    authority: Annotated[str, Meta(max_length=8 << 10)]
    mailbox: Box
    seed: Annotated[str, Meta(max_length=58)]

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every host:port, the first that is to be tried first."""
        return (self.address, *self.also)

    @property
    def relay(self) -> RelayId:
        """What names the relay: the SHA-256 of its authority's certificate, in hex."""
        der = x509.load_pem_x509_certificate(self.authority.encode()).public_bytes(Encoding.DER)
        return hashlib.sha256(der).hexdigest()


def render(invitation: Invitation) -> bytes:
    """The one form of the file."""
    return canonical.encode(msgspec.to_builtins(invitation), lines=True)


def parse(data: bytes) -> Invitation:
    """Reads an invitation. Raises `FormatError`, or `TooLarge` of `crypto.errors`; the words name
    nothing of what is in it."""
    tree = canonical.decode(data, limit=LIMIT, lines=True)
    try:
        invitation = msgspec.convert(tree, Invitation, strict=True)
    except msgspec.ValidationError:
        raise FormatError("its members") from None
    if any(int(one.rpartition(":")[2]) > 65_535 for one in invitation.addresses):
        raise FormatError("its address")
    nkey.public(invitation.seed)
    _check_authority(invitation.authority)
    return invitation


def host_of(address: str) -> str:
    """The name or address that the server's certificate must bear."""
    return address.rpartition(":")[0].strip("[]")


def new_box(entropy: Entropy) -> str:
    """A new pseudonym: 128 random bits."""
    return base64.b32encode(entropy(16)).decode().rstrip("=").lower()


def _check_authority(pem: str) -> None:
    """One certificate, in the one form that is written, of an authority. Raises `FormatError`."""
    try:
        certificate = x509.load_pem_x509_certificate(pem.encode("ascii"))
        basic = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
        spelled = certificate.public_bytes(Encoding.PEM).decode()
    except (ValueError, TypeError, x509.ExtensionNotFound, UnsupportedAlgorithm):
        raise FormatError("its certificate") from None
    if not basic.ca or spelled != pem:
        raise FormatError("its certificate")
