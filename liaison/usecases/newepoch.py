"""A new epoch: the way on for whoever restored an older copy of his vault, or lost the device.

The older log ended further on than this copy knows, so nothing may be added to it: two different
histories of one log are what an attacker makes. A new log begins instead, with new keys and a new
card, and says at once where the older one broke off. Others take it only after comparing again.
"""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from crypto import b64, checkpoint
from liaison.domain.record import Filter
from liaison.domain.refusals import NotAllowed, VaultDamaged
from liaison.domain.retention import RuleSet
from liaison.domain.words import tr
from liaison.log import card as cards
from liaison.log import leaves
from liaison.log.leaves import CardLeaf
from liaison.log.retaining import RetentionLeaf, TombstoneLeaf
from liaison.log.trusting import EpochLeaf, RevocationLeaf
from liaison.ports import Seeds, World
from liaison.session import Keys, Session
from liaison.usecases import anchor, contents, vaults
from liaison.usecases.papers import epochs, making, revocations
from liaison.usecases.retention import in_force
from liaison.usecases.writing import Act, one_line

LAST_EPOCH = 999_999


def declare(world: World, path: Path, passphrase: str, why: str, *, lost: int = 0) -> Session:
    """Begins a new epoch in a vault, an older copy included, and returns it open.

    ``lost`` is when the keys of the older epoch fell into other hands (µs), 0 where they did not:
    the new log then revokes them as of that time. Records, officers and bundles stay; what was
    sealed before can be read and not be amended. Raises what `open_vault` raises but
    `VaultRolledBack`, and `NotAllowed` without a reason.
    """
    if not one_line(why):
        raise NotAllowed(
            reason=tr("A new epoch needs a reason."), next=tr("Say why in a few words.")
        )
    session = vaults.open_vault(world, path, passphrase, anchored=False)
    try:
        if lost > world.clock():
            raise NotAllowed(
                reason=tr("The time of the loss lies ahead."), next=tr("Give the time it happened.")
            )
        began = begin(session, one_line(why)[:200], lost)
    except BaseException:
        session.close()
        raise
    anchor.remember(began)
    return began


def begin(session: Session, why: str, lost: int = 0) -> Session:
    """What `declare` does once the vault is open; returns the session of the new epoch."""
    world, vault = session.world, session.vault
    size = vault.log.size()
    note = vault.log.checkpoint(size)
    if note is None:
        raise VaultDamaged(part=tr("the newest checkpoint of the audit trail"))
    stem, _, number = session.origin.rpartition("/")
    if int(number) >= LAST_EPOCH:
        raise NotAllowed(reason=tr("There is no further epoch."), next=tr("Create a new vault."))
    origin = f"{stem}/{int(number) + 1}"
    seeds = Seeds.fresh(world.entropy)
    keys = Keys.from_seeds(origin, seeds)
    ed, mldsa, witness, age = keys.texts()
    now = world.clock()
    card = replace(
        leaves.parse_as(vault.log.leaf(0), CardLeaf),
        salt=leaves.new_salt(world.entropy),
        origin=origin,
        log=(ed, mldsa),
        witness=witness,
        age=age,
        revision=1,
        created=now,
    )
    own = cards.own_card(leaves.render(card))
    rules, stones = in_force(session), _tombstones(session)
    began = Session(world=world, vault=vault, card=own, keys=keys)
    with vault.transaction():
        vault.begin_epoch(origin, seeds, note, now)
        doing = Act(began, now)
        doing.append(card)
        broke_off = checkpoint.read(note)
        epoch = EpochLeaf(
            salt=doing.salt(),
            origin=origin,
            at=now,
            before=session.origin,
            card=b64.url_encode(session.card.fingerprint),
            size=size,
            root=b64.url_encode(broke_off.root),
            why=why,
        )
        making.make(began, doing, epochs.HANDLER, epoch)
        if lost:
            revocation = RevocationLeaf(
                salt=doing.salt(),
                origin=origin,
                at=now,
                subject=session.origin,
                card=epoch.card,
                since=lost,
                why=why,
            )
            making.make(began, doing, revocations.HANDLER, revocation)
        _tell_again(began, doing, rules, stones)
        doing.sign(keep=True)
    return vaults.session_of(world, vault)


def _tombstones(session: Session) -> list[TombstoneLeaf]:
    """What the log says of the records that were destroyed."""
    found = []
    for row in contents.rows(session, Filter(state="destroyed")):
        entry = session.vault.retention.remains(row.record)[0].tombstone
        found.append(leaves.parse_as(session.vault.log.leaf(entry), TombstoneLeaf))
    return found


def _tell_again(session: Session, doing: Act, rules: RuleSet, stones: list[TombstoneLeaf]) -> None:
    """The new log says what binds its owner from the older one: the rules in force, and what was
    destroyed, when it was."""
    if rules.number:
        leaf = RetentionLeaf(
            salt=doing.salt(),
            origin=session.origin,
            at=doing.now,
            number=rules.number,
            rules=list(rules.rules),
            weaker=[],
            why=rules.why,
        )
        doing.append(leaf)
    for stone in stones:
        told = replace(stone, salt=doing.salt(), origin=session.origin)
        entry, _ = doing.append(told)
        session.vault.retention.retell(stone.record, entry)
