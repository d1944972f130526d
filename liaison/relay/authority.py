"""The relay's own certificate authority and its server's certificate: ECDSA on P-256, X.509."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

AUTHORITY, AUTHORITY_KEY = "authority.pem", "authority-key.pem"
SERVER, SERVER_KEY = "server.pem", "server-key.pem"
LONG, SHORT = timedelta(days=3_650), timedelta(days=397)
RENEWED = timedelta(days=60)  # a server's certificate that ends sooner is made anew
_EARLY = timedelta(hours=24)  # clocks in the field differ


def make(folder: Path, now: datetime) -> None:
    """A new authority in the folder."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("Liaison relay authority")
    made = (
        _builder(name, name, key.public_key(), key, now, LONG)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs=True), critical=True)
        .sign(key, SHA256())
    )
    _keep(folder, AUTHORITY_KEY, key)
    write(folder / AUTHORITY, made.public_bytes(Encoding.PEM))


def certify(folder: Path, hosts: Sequence[str], now: datetime, lasts: timedelta = SHORT) -> None:
    """A new certificate for the server under these names and addresses."""
    authority = x509.load_pem_x509_certificate((folder / AUTHORITY).read_bytes())
    signer = load_pem_private_key((folder / AUTHORITY_KEY).read_bytes(), None)
    assert isinstance(signer, ec.EllipticCurvePrivateKey)
    key = ec.generate_private_key(ec.SECP256R1())
    made = (
        _builder(_name("Liaison relay"), authority.subject, key.public_key(), signer, now, lasts)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=False), critical=True)
        .add_extension(
            x509.ExtendedKeyUsage(
                [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
            ),
            critical=False,
        )
        .add_extension(x509.SubjectAlternativeName([_host(one) for one in hosts]), critical=False)
        .sign(signer, SHA256())
    )
    _keep(folder, SERVER_KEY, key)
    write(folder / SERVER, made.public_bytes(Encoding.PEM))


def stands(folder: Path, hosts: Sequence[str], now: datetime) -> bool:
    """Whether the server's certificate is there, for these names, and good for a while."""
    try:
        found = x509.load_pem_x509_certificate((folder / SERVER).read_bytes())
    except (OSError, ValueError):
        return False
    names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return (
        list(names) == [_host(one) for one in hosts] and found.not_valid_after_utc - now > RENEWED
    )


def ends(folder: Path) -> datetime:
    """When the server's certificate ends."""
    return x509.load_pem_x509_certificate((folder / SERVER).read_bytes()).not_valid_after_utc


def write(path: Path, data: bytes) -> None:
    """A file of mode 0600 in place of what was there, whole or not at all."""
    beside = path.with_name(f".{path.name}.new")
    beside.touch(0o600)
    beside.write_bytes(data)
    beside.replace(path)


def _keep(folder: Path, name: str, key: ec.EllipticCurvePrivateKey) -> None:
    data = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    write(folder / name, data)


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _host(text: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(text))
    except ValueError:
        return x509.DNSName(text)


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePublicKey,
    signer: ec.EllipticCurvePrivateKey,
    now: datetime,
    lasts: timedelta,
) -> x509.CertificateBuilder:
    now = now.astimezone(UTC).replace(microsecond=0)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _EARLY)
        .not_valid_after(now + lasts)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs,
        crl_sign=signs,
        encipher_only=False,
        decipher_only=False,
    )
