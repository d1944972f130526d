"""Setting a dead drop: its address, what lets us in, and whose server it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from crypto.errors import CryptoError
from liaison.changes import Changes
from liaison.domain.refusals import NotAllowed
from liaison.domain.words import tr
from liaison.mail import drop
from liaison.mail.drop import Drop
from liaison.mail.post import HEAD
from liaison.session import Session
from liaison.usecases import incoming
from liaison.usecases.relaying import joining
from liaison.usecases.writing import act

FILE_LIMIT = 8 << 10  # bytes of a key or a certificate


def join(
    session: Session,
    address: str,
    *,
    password: str = "",
    key: Path | None = None,
    authority: Path | None = None,
    host_key: str = "",
) -> Changes:
    """Sets a dead drop in place of any other; nothing is asked of it yet. User and password may
    stand in the address, ``key`` and ``authority`` are files (PEM). What is left out stays as it
    is where the address does. Raises `NotAllowed`, and what the courier raises."""
    before = joining.joined(session)
    if before is not None and not isinstance(before, Drop):
        raise NotAllowed(
            reason=tr("A relay was joined, and there is one or the other."),
            next=tr("Forget the relay first."),
        )
    shown, user, within = _split(address)
    old = before if before is not None and before.address == shown else None
    if old is None:
        old = Drop(address=shown, secret=session.world.entropy(32).hex())
    new = replace(
        old,
        user=user or old.user,
        password=password or within or old.password,
        key=_text(session, key) or old.key,
        authority=_text(session, authority) or old.authority,
        host_key=host_key or old.host_key,
    )
    data = drop.render(new)
    try:
        drop.parse(data)
    except CryptoError:
        raise NotAllowed(
            reason=tr("This is not a valid fingerprint, key or password."),
            next=tr("Nothing was changed. A fingerprint looks like SHA256:… as ssh-keygen shows."),
        ) from None
    with act(session) as doing:
        session.vault.relay.put_invitation(data, doing.now)
        doing.event("drop-joined", new.scheme)
    return Changes(settings=True, log=True)


def pin(session: Session, fingerprint: str) -> Changes:
    """The officer compared the fingerprint that the server shows. Raises `NotAllowed`."""
    found = joining.joined(session)
    if not isinstance(found, Drop):
        raise joining.not_joined()
    data = drop.render(replace(found, host_key=fingerprint))
    drop.parse(data)
    with act(session) as doing:
        session.vault.relay.put_invitation(data, doing.now)
        doing.event("drop-joined", found.scheme)
    return Changes(settings=True, log=True)


def wanted(session: Session) -> Callable[[bytes, int], bool]:
    """Tells of the first bytes of a file whether a key of ours opens it and it was not dealt with;
    to be asked on whatever thread."""

    def asked(head: bytes, size: int) -> bool:
        with session.beside(read_only=True) as beside:
            mark = incoming.mark_if_ours(beside, head, size)
            if not mark or len(head) < min(HEAD, size):
                return bool(mark)
            return not beside.vault.bundles.met([mark])

    return asked


def _split(address: str) -> tuple[str, str, str]:
    try:
        return drop.split(address)
    except CryptoError:
        raise NotAllowed(
            reason=tr("This is not the address of a dead drop that can be used."),
            next=tr(
                "Write file:///folder, sftp://user@host/folder, webdav+https://user@host/folder or "
                "s3+https://key@host/bucket/folder. Nothing is sent in the clear."
            ),
        ) from None


def _text(session: Session, path: Path | None) -> str:
    if path is None:
        return ""
    source = session.world.courier.source(path)
    try:
        data = source.read(FILE_LIMIT + 1)
    finally:
        source.close()
    try:
        text = data.decode("ascii")
    except UnicodeDecodeError:
        text = ""
    if len(data) > FILE_LIMIT or "-----BEGIN " not in text:
        raise NotAllowed(
            reason=tr("This file holds no key and no certificate."),
            next=tr("Choose the private key or the certificate itself, as text (PEM)."),
        )
    return text
