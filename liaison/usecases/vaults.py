"""Making, opening and checking a vault: identity, passphrase, recovery words, anchor."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from crypto import probe, recovery, vaultheader, words
from crypto.errors import CryptoError, FormatError, NotAuthentic, TooLarge, Unsupported
from crypto.vaultheader import KdfParams
from liaison.changes import QUIET, Changes, Watch
from liaison.domain.audit import Report
from liaison.domain.refusals import CannotRunHere, NotAllowed, VaultDamaged
from liaison.domain.text import TextRefused, clean_text
from liaison.domain.words import tr
from liaison.log import card as cards
from liaison.log import leaves
from liaison.ports import Seeds, Vault, World
from liaison.session import Keys, Session
from liaison.usecases import anchor, trail
from liaison.usecases.confirming import DEVICE_SECRET, unlocked
from liaison.usecases.papers import renewing, revisions
from liaison.usecases.passphrases import check_strength
from liaison.usecases.writing import Act, act

LOG_NAME = "liaison.local"


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Who the officer is, as it stands on the card others see. Only the name is required."""

    name: str
    rank: str = ""
    role: str = ""
    organisation: str = ""
    nation: str = ""


class Created(msgspec.Struct, frozen=True, kw_only=True):
    """A new vault, open, and the recovery phrases (SLIP-39) to be written down: shown once."""

    session: Session
    recovery: tuple[str, ...]


def create_vault(
    world: World,
    path: Path,
    passphrase: str,
    identity: Identity,
    *,
    shares: tuple[int, int] = (1, 1),
    device_secret: bool = False,
    kdf: KdfParams = vaultheader.DEFAULT,
) -> Created:
    """Makes a vault with a new identity. ``shares`` is (needed, given out) of recovery phrases.

    With ``device_secret`` a random secret in this computer's keyring is needed beside the
    passphrase; it alone opens nothing, and recovery words still open the vault without it.
    """
    check_support()
    who = _checked(identity)
    check_strength(passphrase, (who.name, who.rank, who.organisation, who.role, "liaison"))
    secret = _new_device_secret(world) if device_secret else None
    header, root = vaultheader.create(
        passphrase, entropy=world.entropy, params=kdf, device_secret=secret
    )
    recovery_secret = world.entropy(16)
    phrases = _phrases(recovery_secret, shares)
    header = vaultheader.add_recovery(header, root, recovery_secret, world.entropy)
    if secret is not None and not _keep_device_secret(world, header, secret):
        raise _no_keyring()
    try:
        vault = world.vaults.create(path, header, root)
        try:
            session = _found(world, vault, who)
        except BaseException:
            vault.close()
            raise
    except BaseException:
        if secret is not None:
            world.keyring.remove(DEVICE_SECRET + vaultheader.info(header).vault_id)
        raise
    anchor.remember(session)
    return Created(session=session, recovery=tuple(phrases))


def open_vault(
    world: World,
    path: Path,
    passphrase: str,
    *,
    read_only: bool = False,
    anchored: bool = True,
    watch: Watch = QUIET,
) -> Session:
    """Opens a vault and holds its audit trail against itself and, where it is ``anchored``, against
    the anchor. Old encryption keys whose time is up are destroyed. ``watch`` sees the records of a
    vault of an older form go by, which are indexed anew.

    Raises `WrongPassphrase`, `NotAVault`, `VaultDamaged`, `VaultRolledBack`, `VaultInUse`.
    """
    check_support()
    root, _ = unlocked(world, world.vaults.header(path), passphrase)
    vault = world.vaults.open(path, root, read_only=read_only, watch=watch)
    try:
        session = _session(world, vault, read_only=read_only)
        trail.check_head(session)
        if anchored:
            anchor.check(session)
        if not read_only:
            with vault.transaction():
                vault.blobs.sweep()  # what a crash may have left behind
            if anchored and renewing.keep_fresh(session).log:
                session = _session(world, vault, read_only=False)
    except BaseException:
        vault.close()
        raise
    return session


def recover_vault(
    world: World,
    path: Path,
    phrases: Sequence[str],
    new_passphrase: str,
    *,
    kdf: KdfParams = vaultheader.DEFAULT,
) -> None:
    """Sets a new passphrase with the recovery phrases; a device secret is no longer needed.

    Raises `WrongPassphrase` where the phrases do not belong to this vault.
    """
    header = world.vaults.header(path)
    check_strength(new_passphrase, ("liaison",))
    try:
        secret = recovery.combine(list(phrases))
        root = vaultheader.unlock_recovery(header, secret)
    except CryptoError:
        raise NotAllowed(
            reason=tr("These recovery words do not open this vault."),
            next=tr("Check each word against your sheet; nothing was changed."),
        ) from None
    vault = world.vaults.open(path, root)
    try:
        session = _session(world, vault, read_only=False)
        trail.check_head(session)
        anchor.check(session)
        _check_apart(vault, new_passphrase)
        new = vaultheader.change_passphrase(
            header, root, new_passphrase, entropy=world.entropy, params=kdf
        )
        with act(session) as doing:
            doing.event("passphrase-changed", vault.id, why="recovery words were used")
        vault.put_header(new)
        anchor.remember(session)
    finally:
        vault.close()


def change_passphrase(
    session: Session,
    old: str,
    new: str,
    *,
    kdf: KdfParams = vaultheader.DEFAULT,
) -> Changes:
    """Replaces the passphrase; the old one must be given again. Raises `WrongPassphrase`."""
    world, vault = session.world, session.vault
    header = vault.header()
    root, secret = unlocked(world, header, old)
    check_strength(new, (session.card.name, session.card.organisation, "liaison"))
    _check_apart(vault, new)
    changed = vaultheader.change_passphrase(
        header, root, new, entropy=world.entropy, params=kdf, device_secret=secret
    )
    with act(session) as doing:
        doing.event("passphrase-changed", vault.id)
    vault.put_header(changed)
    return Changes(log=True)


def new_recovery(
    session: Session, passphrase: str, *, shares: tuple[int, int] = (1, 1)
) -> tuple[tuple[str, ...], Changes]:
    """New recovery phrases; the old ones open nothing any more. Needs the passphrase again."""
    world, vault = session.world, session.vault
    header = vault.header()
    root, _ = unlocked(world, header, passphrase)
    fresh = world.entropy(16)
    phrases = _phrases(fresh, shares)
    changed = vaultheader.add_recovery(header, root, fresh, world.entropy)
    with act(session) as doing:
        doing.event("recovery-changed", vault.id, after=f"{shares[0]} of {shares[1]}")
    vault.put_header(changed)
    return tuple(phrases), Changes(log=True)


def check_vault(session: Session, watch: Watch = QUIET) -> Report:
    """Reads every page of the vault, every entry of its log and every sealed record.

    Raises `VaultDamaged` naming the part that does not hold, `VaultRolledBack` for an older copy.
    """
    session.vault.check(watch.at)
    anchor.check(session)
    report = trail.verify(session, watch)
    records = trail.check_records(session, watch)
    return Report(
        title=tr("The vault is whole."),
        entries=report.entries,
        proven=(
            tr("Every page of the vault reads back as it was written."),
            *report.proven,
            tr("{records} sealed versions of records match their entries.").format(records=records),
        ),
        not_proven=report.not_proven,
        witnessed=report.witnessed,
    )


def check_support() -> None:
    """Raises `CannotRunHere` where the cryptographic library lacks ML-KEM, ML-DSA or the like."""
    try:
        probe.check_support()
    except Unsupported as error:
        raise CannotRunHere(missing=str(error)) from None


def remember(session: Session) -> bool:
    """Writes the anchor to the computer's keyring; True where it was kept."""
    return anchor.remember(session)


def generate_passphrase(world: World) -> str:
    """Six random words of the EFF long list, about 77 bits."""
    return words.passphrase(world.entropy)


def _check_apart(vault: Vault, passphrase: str) -> None:
    """Raises `NotAllowed` for that of the compartment: one that opens both parts nothing."""
    header = vault.sources.header()
    if header is None:
        return
    try:
        vaultheader.unlock(header, passphrase)
    except (NotAuthentic, FormatError, TooLarge):
        return
    raise NotAllowed(
        reason=tr("This is the passphrase of the compartment for real identities."),
        next=tr("The vault needs one of its own; nothing was changed."),
    )


def _phrases(secret: bytes, shares: tuple[int, int]) -> list[str]:
    try:
        return recovery.split(secret, *shares)
    except CryptoError:
        raise NotAllowed(
            reason=tr(
                "Recovery words cannot be made so that {shares} of {shares2} are needed."
            ).format(shares=shares[0], shares2=shares[1]),
            next=tr("Nothing was changed. Take 1 of 1, or for example 2 of 3."),
        ) from None


def _found(world: World, vault: Vault, who: Identity) -> Session:
    """Writes the identity into a fresh vault: seeds, and the card as leaf 0 of a new log."""
    origin = f"{LOG_NAME}/{world.entropy(16).hex()}/1"
    seeds = Seeds.fresh(world.entropy)
    keys = Keys.from_seeds(origin, seeds)
    leaf = leaves.CardLeaf(
        salt=leaves.new_salt(world.entropy),
        origin=origin,
        name=who.name,
        rank=who.rank,
        role=who.role,
        organisation=who.organisation,
        nation=who.nation,
        log=keys.texts()[:2],
        witness=keys.texts()[2],
        age=keys.texts()[3],
        policy="all-log-signatures",
        revision=1,
        created=world.clock(),
    )
    card = cards.own_card(leaves.render(leaf))
    session = Session(world=world, vault=vault, card=card, keys=keys)
    with vault.transaction():
        vault.put_identity(origin, seeds)
        doing = Act(session, leaf.created)
        doing.append(leaf)
        doing.sign(keep=True)
    return session_of(world, vault)


def session_of(world: World, vault: Vault) -> Session:
    """The session over a vault that is open for writing."""
    return _session(world, vault, read_only=False)


def _session(world: World, vault: Vault, *, read_only: bool) -> Session:
    try:
        keys = Keys.from_seeds(vault.own_origin(), vault.seeds())
        card = revisions.own_now(vault)
    except (CryptoError, LookupError):
        raise VaultDamaged(part=tr("the officer's identity")) from None
    if (*card.log_keys, card.witness_key, card.age_recipient) != keys.texts():
        raise VaultDamaged(part=tr("the officer's identity"))
    return Session(
        world=world,
        vault=vault,
        card=card,
        keys=keys,
        read_only=read_only,
        keyring=anchor.keyring_sentence(world),
    )


def _checked(identity: Identity) -> Identity:
    texts = {}
    for field in identity.__struct_fields__:
        value = getattr(identity, field)
        try:
            text = " ".join(clean_text(value).split())
            cards.check_name(text)
        except (TextRefused, FormatError):
            raise NotAllowed(
                reason=tr("The {field} contains invisible or control characters.").format(
                    field=field
                ),
                next=tr("Type it again without them."),
            ) from None
        if len(text) > 100:
            raise NotAllowed(
                reason=tr("The {field} is longer than 100 characters.").format(field=field),
                next=tr("Shorten it."),
            )
        texts[field] = text
    if not texts["name"]:
        raise NotAllowed(reason=tr("The officer has no name."), next=tr("Give at least a name."))
    return Identity(**texts)


def _new_device_secret(world: World) -> bytes:
    if not world.keyring.available():
        raise _no_keyring()
    return world.entropy(32)


def _keep_device_secret(world: World, header: bytes, secret: bytes) -> bool:
    vault_id = vaultheader.info(header).vault_id
    return world.keyring.put(DEVICE_SECRET + vault_id, secret.hex())


def _no_keyring() -> NotAllowed:
    return NotAllowed(
        reason=tr("This computer has no keyring that could hold a device secret."),
        next=tr("Create the vault without one: the passphrase alone protects it."),
    )
