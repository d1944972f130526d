"""Real identities in the open compartment: read, written, destroyed."""

from __future__ import annotations

import msgspec

from crypto import canonical
from crypto import compartment as box
from crypto.errors import FormatError, NotAuthentic
from crypto.errors import TooLarge as Oversized
from liaison.changes import Changes
from liaison.domain.refusals import NotAllowed, NotFound, TooLarge, VaultDamaged
from liaison.domain.source import RealIdentity, SealedIdentity
from liaison.domain.text import TextRefused, clean_text
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import confirming, disposing, sources
from liaison.usecases.compartment import Opened, check_open
from liaison.usecases.writing import act, one_line

LIMIT = 32_000  # bytes of one identity


def read(session: Session, opened: Opened, person: str) -> RealIdentity | None:
    """A person's real identity; None where none is kept. Raises `NotAllowed` once it is closed,
    `VaultDamaged` for one that was changed or put in another's place."""
    check_open(session, opened)
    found = session.vault.sources.get(person)
    return None if found is None else _unsealed(opened, found)


def write(session: Session, opened: Opened, person: str, identity: RealIdentity) -> Changes:
    """Keeps a person's identity in the place of an earlier one. Raises `NotAllowed` for a record
    that is no source of ours under a code name alone, and as `read` does."""
    check_open(session, opened)
    sources.code_name(session, person)
    data = _spelled(identity)
    with act(session) as doing:
        version = sources.kept_of(session, person) + 1
        sealed = box.seal(
            opened.key,
            data,
            compartment=opened.compartment,
            of=person,
            version=version,
            entropy=session.world.entropy,
        )
        session.vault.sources.set_identity(
            SealedIdentity(person=person, version=version, sealed=sealed)
        )
        doing.event(
            "identity-written", sources.digest(session, person, version), after=f"version {version}"
        )
    return Changes(records=frozenset({person}), log=True)


def destroy(session: Session, person: str, why: str, passphrase: str) -> Changes:
    """Destroys a person's identity and leaves the record. Needs the vault's passphrase, not the
    compartment's. A hold over the record holds its identity, too."""
    reason = one_line(why)
    if not reason:
        raise NotAllowed(
            reason=tr("Destruction needs a reason of at most 2,000 characters."),
            next=tr("Say why. Nothing was changed."),
        )
    if session.vault.sources.get(person) is None:
        raise NotFound(what=tr("identity"), id=person[:40])
    [doomed] = disposing.preview(session, [person])
    if doomed.stays:
        raise NotAllowed(
            reason=tr("Record {record} must stay. {why}").format(
                record=person[:8], why=doomed.stays[0]
            ),
            next=tr("Nothing was destroyed."),
        )
    confirming.again(session, passphrase)
    with act(session) as doing:
        sources.bury(session, doing, person, reason)
    return Changes(records=frozenset({person}), log=True)


def _unsealed(opened: Opened, found: SealedIdentity) -> RealIdentity:
    try:
        data = box.unseal(
            opened.key,
            found.sealed,
            compartment=opened.compartment,
            of=found.person,
            version=found.version,
        )
        return msgspec.convert(canonical.decode(data, limit=LIMIT, lines=True), RealIdentity)
    except (NotAuthentic, FormatError, Oversized, msgspec.ValidationError):
        raise VaultDamaged(part=tr("an identity in the compartment")) from None


def _spelled(identity: RealIdentity) -> bytes:
    """The one spelling of an identity. Raises `NotAllowed`, `TooLarge`."""
    try:
        clean = {
            name: clean_text(getattr(identity, name)).strip()
            for name in RealIdentity.__struct_fields__
        }
        data = canonical.encode({name: text for name, text in clean.items() if text}, lines=True)
    except (TextRefused, FormatError):
        raise NotAllowed(
            reason=tr("The identity contains control characters."),
            next=tr("Type it again without them."),
        ) from None
    if not clean["name"]:
        raise NotAllowed(
            reason=tr("An identity has at least a name."), next=tr("Nothing was changed.")
        )
    if len(data) > LIMIT:
        raise TooLarge(what=tr("The identity"), limit=tr("32,000 bytes"))
    return data
