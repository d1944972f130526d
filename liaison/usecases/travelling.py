"""The compartment left behind: taken out into an encrypted file, away from the vault, and back.

The file holds what the vault held: the header that wraps the key, and all else sealed under that
key once more, so that whoever has the file learns neither whose identities are in it nor how many.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from crypto import b64, canonical, vaultheader
from crypto import compartment as box
from crypto.errors import CryptoError, FormatError, NotAuthentic
from crypto.errors import TooLarge as Oversized
from liaison.changes import Changes
from liaison.domain.record import State
from liaison.domain.refusals import FileTrouble, NotAllowed, TooLarge
from liaison.domain.source import SealedIdentity
from liaison.domain.words import noop, tr
from liaison.session import Session
from liaison.usecases import compartment
from liaison.usecases.compartment import unlocked
from liaison.usecases.writing import act

HONEST = noop(
    "Earlier copies of the vault still hold the compartment, encrypted. Whoever has the file and "
    "the passphrase reads it; keep the two apart."
)
ENDING = ".liaison-compartment"
LIMIT = 64 << 20  # bytes of a file
_CONTENT = "content"  # of whom the sealed list in a file is: of nobody


class _File(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    type: Annotated[str, Meta(pattern=f"^{box.TYPE}$")]
    header: str
    sealed: str


class _Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    person: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
    version: Annotated[int, Meta(ge=1)]
    sealed: str


def take_out(
    session: Session, passphrase: str, folder: Path, name: str = ""
) -> tuple[Path, Changes]:
    """Writes the compartment into a new file in ``folder`` and removes it from the vault: not
    before the file was read back and is whole. Needs the compartment's passphrase, so that nobody
    takes out what cannot be opened again.
    """
    header, key = unlocked(session, passphrase)
    id_ = vaultheader.info(header).vault_id
    with act(session) as doing:
        compartment.same(session, header)
        found = session.vault.sources.all()
        data = _rendered(session, header, key, found)
        parcel = session.world.courier.parcel(folder, len(data))
        try:
            # The entry first: where it cannot be written, nothing leaves.
            doing.event("compartment-taken-out", id_)
            session.vault.sources.remove()
            parcel.write(data)
            doing.settle()
            path = parcel.commit(name or f"compartment-{id_[:8]}{ENDING}")
            if _read(session, path) != data:
                raise FileTrouble(
                    path=path, verb=tr("written"), reason=tr("it does not read back as written")
                )
        finally:
            parcel.discard()
    return path, Changes(records=frozenset(one.person for one in found), log=True, settings=True)


def bring_back(session: Session, path: Path, passphrase: str) -> tuple[int, Changes]:
    """Takes the compartment of a file into the vault; returns how many identities came. Those of
    records that were destroyed meanwhile stay out. The file is left as it is.

    Raises `NotAllowed` for a file that is none, a wrong passphrase, and where there is a
    compartment; `TooLarge`.
    """
    header, listed = _parsed(_read(session, path), passphrase)
    if compartment.exists(session):
        raise _there()
    with act(session) as doing:
        if compartment.exists(session):
            raise _there()
        session.vault.sources.set_header(header)
        came = [one for one in listed if not _destroyed(session, one.person)]
        for one in came:
            session.vault.sources.set_identity(one)
        doing.event("compartment-brought-back", vaultheader.info(header).vault_id)
    persons = frozenset(one.person for one in came)
    return len(came), Changes(records=persons, log=True, settings=True)


def _rendered(session: Session, header: bytes, key: bytes, found: list[SealedIdentity]) -> bytes:
    entries = [
        {"person": one.person, "version": one.version, "sealed": b64.url_encode(one.sealed)}
        for one in found
    ]
    try:
        sealed = box.seal(
            key,
            canonical.encode({"identities": entries}),
            compartment=vaultheader.info(header).vault_id,
            of=_CONTENT,
            version=1,
            entropy=session.world.entropy,
        )
    except Oversized:
        raise _large() from None
    data = canonical.encode(
        {"type": box.TYPE, "header": b64.url_encode(header), "sealed": b64.url_encode(sealed)}
    )
    if len(data) > LIMIT:
        raise _large()
    return data


def _parsed(data: bytes, passphrase: str) -> tuple[bytes, list[SealedIdentity]]:
    """The header in a file and what is in it, every identity opened once. Raises `NotAllowed`."""
    try:
        file = msgspec.convert(canonical.decode(data, limit=LIMIT), _File)
        header, sealed = b64.url_decode(file.header), b64.url_decode(file.sealed)
        id_ = vaultheader.info(header).vault_id
    except (CryptoError, msgspec.ValidationError):
        raise NotAllowed(
            reason=tr("This file holds no compartment."),
            next=tr("Check that you chose the right file; nothing was taken in."),
        ) from None
    try:
        key = vaultheader.unlock(header, passphrase)
        content: Any = canonical.decode(
            box.unseal(key, sealed, compartment=id_, of=_CONTENT, version=1), limit=LIMIT
        )
        entries = msgspec.convert(content["identities"], list[_Entry])
        found = [
            SealedIdentity(
                person=one.person, version=one.version, sealed=b64.url_decode(one.sealed)
            )
            for one in entries
        ]
        for one in found:
            box.unseal(key, one.sealed, compartment=id_, of=one.person, version=one.version)
    except (NotAuthentic, FormatError, Oversized, msgspec.ValidationError, LookupError, TypeError):
        raise NotAllowed(
            reason=tr(
                "The passphrase does not open the compartment in this file, or the file is damaged."
            ),
            next=tr("Nothing was taken in. It is the passphrase of that compartment."),
        ) from None
    return header, found


def _read(session: Session, path: Path) -> bytes:
    source = session.world.courier.source(path)
    try:
        data = source.read(LIMIT + 1)
    finally:
        source.close()
    if len(data) > LIMIT:
        raise _large()
    return data


def _destroyed(session: Session, person: str) -> bool:
    row = session.vault.records.row(person)
    return row is not None and row.state is State.DESTROYED


def _there() -> NotAllowed:
    return NotAllowed(
        reason=tr("This vault has a compartment already, and can hold one."),
        next=tr("Take that one out first; nothing was taken in."),
    )


def _large() -> TooLarge:
    return TooLarge(what=tr("The compartment"), limit="64 MB")
