"""Renewing the own encryption key, and destroying the ones that it replaced.

A key that is destroyed opens nothing any more: whoever takes the device later cannot open bundles
that were sealed to it and that he copied on their way. It does not protect what still lies in the
vault, nor bundles sealed to keys that are still kept.
"""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from crypto.age import HybridIdentity
from liaison.changes import Changes
from liaison.log import leaves
from liaison.log.leaves import CardLeaf
from liaison.session import Session
from liaison.usecases import confirming, preferences
from liaison.usecases.papers import making, revisions
from liaison.usecases.writing import Act, act

DAY = 86_400_000_000  # µs


def identities(session: Session) -> list[HybridIdentity]:
    """The own keys that open bundles, newest first."""
    seeds = session.vault.seeds()
    return [HybridIdentity.from_seed(seed) for seed in (seeds.age, *seeds.older)]


class State(msgspec.Struct, frozen=True, kw_only=True):
    """The own encryption key: its revision, when it was ``made`` and is renewed by itself (µs, 0:
    never), and until when each ``older`` one opens late bundles, as (revision, µs)."""

    revision: int
    made: int
    renewed: int
    older: tuple[tuple[int, int], ...]


def state(session: Session) -> State:
    """How the own encryption keys stand."""
    days = _days(session)
    newest = leaves.parse_as(_newest_leaf(session), CardLeaf)
    return State(
        revision=newest.revision,
        made=newest.created,
        renewed=newest.created + days * DAY if days else 0,
        older=tuple(session.vault.older_keys()),
    )


def renew(session: Session) -> Changes:
    """Makes a new encryption key; the old one opens late bundles until its grace period ends.

    The later card rides with the next bundle to every officer."""
    with act(session) as doing:
        _renew(session, doing)
    return Changes(log=True, settings=True)


def keep_fresh(session: Session) -> Changes:
    """Destroys the old keys whose time is up, and renews the key where its own is: done whenever
    a vault is opened for writing. Changes nothing where nothing is due."""
    now, days = session.world.clock(), _days(session)
    over = any(until <= now for _, until in session.vault.older_keys())
    made = leaves.parse_as(_newest_leaf(session), CardLeaf).created
    old = days > 0 and made + days * DAY <= now
    if not over and not old:
        return Changes()
    with act(session) as doing:
        for revision in session.vault.drop_older_keys(now):
            doing.event("key-destroyed", session.origin, before=f"revision {revision}")
        if old:
            _renew(session, doing)
    return Changes(log=True, settings=True)


def destroy_old(session: Session, passphrase: str | None = None) -> Changes:
    """Destroys all replaced keys at once, before their time: late bundles to them are lost. Needs
    the passphrase again."""
    end = max((until for _, until in session.vault.older_keys()), default=0)
    if not end:
        return Changes()
    confirming.again(session, passphrase)
    with act(session) as doing:
        for revision in session.vault.drop_older_keys(end):
            doing.event("key-destroyed", session.origin, before=f"revision {revision}")
    return Changes(log=True, settings=True)


def _days(session: Session) -> int:
    """After how many days a key is renewed; 0: never."""
    return preferences.settings(session).key_days


def _renew(session: Session, doing: Act) -> None:
    seed = session.world.entropy(32)
    before = leaves.parse_as(_newest_leaf(session), CardLeaf)
    leaf = replace(
        before,
        salt=doing.salt(),
        age=str(HybridIdentity.from_seed(seed).recipient),
        revision=before.revision + 1,
        created=doing.now,
    )
    grace = session.vault.settings().key_grace_days * DAY
    session.vault.renew_age(before.revision, seed, doing.now + grace)
    making.make(session, doing, revisions.HANDLER, leaf)


def _newest_leaf(session: Session) -> bytes:
    newest = revisions.newest_own(session.vault)
    return newest.leaf if newest else session.vault.log.leaf(0)
