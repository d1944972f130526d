"""Settings: typed, inside the vault, every change logged by its name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from crypto.age import HybridRecipient
from crypto.errors import CryptoError
from liaison.changes import Changes
from liaison.domain.orgpolicy import Demands
from liaison.domain.refusals import NotAllowed, NotFound, Refusal
from liaison.domain.words import figure, tr
from liaison.session import Session
from liaison.settings import Settings
from liaison.usecases import confirming, governing
from liaison.usecases.writing import act

SHORTEST_IDLE, LONGEST_IDLE = 15, 3_600
LONGEST_DAYS = 3_650
# Where a splitter stands and what somebody looks for is nobody's business.
UNLOGGED = frozenset({"panes", "lists", "searches", "mappings"})
HOURS = ("receipt_flash", "receipt_immediate", "receipt_priority", "receipt_routine")
LONGEST_WAIT = 8_760  # hours: a year
HELD = ("idle_lock", "key_days")  # what a policy bounds
NUMBERS = frozenset({"idle_lock", "key_days", "key_grace_days", *HOURS})
SWITCHES = frozenset({"receipt_on_opening", "write_to_watched", "relay_silent"})
# Settings whose values may stand in the log.
SHOWN = NUMBERS | SWITCHES | {"language", "theme", "zone"}


def settings(session: Session) -> Settings:
    """The settings of this vault, none looser than the organisation's policy demands."""
    return held(session.vault.settings(), governing.demands(session))


def held(chosen: Settings, demands: Demands) -> Settings:
    """Settings as a policy lets them hold."""
    idle, days = chosen.idle_lock, chosen.key_days
    if demands.idle_lock:
        idle = min(idle, demands.idle_lock)
    if demands.key_days:
        days = min(days or demands.key_days, demands.key_days)
    return replace(chosen, idle_lock=idle, key_days=days)


def weakened(old: Settings, new: Settings) -> tuple[str, ...]:
    """The settings of which the new value protects less than the old."""
    found = {
        "idle_lock": new.idle_lock > old.idle_lock,
        "key_days": old.key_days != 0 and not 0 < new.key_days <= old.key_days,
        "key_grace_days": new.key_grace_days > old.key_grace_days,
        "archive_recipient": bool(new.archive_recipient)
        and new.archive_recipient != old.archive_recipient,
    }
    return tuple(name for name, weaker in found.items() if weaker)


def outgoing(session: Session) -> Path | None:
    """The folder that bundles are written to unless another is chosen; None where none is set or
    it is not there now."""
    chosen = session.vault.settings()
    if not (chosen.write_to_watched and chosen.watched_folder):
        return None
    folder = Path(chosen.watched_folder)
    try:
        session.world.courier.lying(folder, (), 1)
    except Refusal:
        return None  # the stick is not in
    return folder


def put(session: Session, new: Settings, passphrase: str | None = None) -> Changes:
    """Stores settings. What weakens needs the passphrase again. Raises `NotAllowed` where one has
    no sense, or is looser than the organisation's policy lets it be; `WrongPassphrase`."""
    check(new)
    demands = governing.demands(session)
    stored = session.vault.settings()
    before = held(stored, demands)
    # What the policy holds down and nobody touched stays as it was chosen.
    kept = {n: getattr(stored, n) for n in HELD if getattr(new, n) == getattr(before, n)}
    new = replace(new, **kept)
    for name in HELD:
        fits = getattr(new, name) == getattr(held(new, demands), name)
        if not fits and getattr(new, name) != getattr(stored, name):
            raise _held_down(demands)
    if weakened(before, held(new, demands)):
        confirming.again(session, passphrase)
    with act(session) as doing:
        old = session.vault.settings()
        session.vault.put_settings(new)
        for name in Settings.__struct_fields__:
            before, after = getattr(old, name), getattr(new, name)
            if before != after and name not in UNLOGGED:
                doing.event(
                    "setting-changed",
                    name.replace("_", "-"),
                    before=str(before) if name in SHOWN else "set" if before else "not set",
                    after=str(after) if name in SHOWN else "set" if after else "not set",
                )
    return Changes(settings=True, log=True)


def names() -> tuple[str, ...]:
    """The settings that can be set by name."""
    return tuple(
        name.replace("_", "-") for name in Settings.__struct_fields__ if name not in UNLOGGED
    )


def set_by_name(session: Session, name: str, text: str, passphrase: str | None = None) -> Changes:
    """Sets one setting from text, for the command line; see `put`."""
    if name not in names():
        raise NotFound(what=tr("setting"), id=name[:40])
    field = name.replace("-", "_")
    value: Any = text.strip()
    if field in NUMBERS:
        if not value.isascii() or not value.isdigit():
            raise _hours() if field in HOURS else _idle() if field == "idle_lock" else _days()
        value = int(value[:9])
    elif field in SWITCHES:
        value = {"on": True, "off": False}.get(value.casefold(), value)
    tree = msgspec.to_builtins(session.vault.settings()) | {field: value}
    try:
        new = msgspec.convert(tree, Settings)
    except msgspec.ValidationError:
        raise NotAllowed(
            reason=tr("The setting {name} cannot have this value.").format(name=name),
            next=tr("Nothing was changed."),
        ) from None
    return put(session, new, passphrase)


def check(new: Settings) -> None:
    """Raises `NotAllowed` where a setting has no sense."""
    if not SHORTEST_IDLE <= new.idle_lock <= LONGEST_IDLE:
        raise _idle()
    if not (0 <= new.key_days <= LONGEST_DAYS and 0 <= new.key_grace_days <= LONGEST_DAYS):
        raise _days()
    if any(not 1 <= getattr(new, name) <= LONGEST_WAIT for name in HOURS):
        raise _hours()
    if new.zone not in "ABCDEFGHIKLMNOPQRSTUVWXYZ" or len(new.zone) != 1:
        raise NotAllowed(
            reason=tr("The time zone must be one letter from A to Z without J."),
            next=tr("Z is UTC; nothing was changed."),
        )
    if new.archive_recipient:
        try:
            HybridRecipient.parse(new.archive_recipient)
        except CryptoError:
            raise NotAllowed(
                reason=tr("The archive recipient is not an age1pq… key."),
                next=tr(
                    "Make one with an age tool that knows post-quantum keys; nothing was changed."
                ),
            ) from None


def _held_down(demands: Demands) -> NotAllowed:
    return NotAllowed(
        reason=tr("The policy of {whose} does not let this setting be looser.").format(
            whose=demands.whose
        ),
        next=tr(
            "Nothing was changed. Set the policy aside first, which takes a reason and your "
            "passphrase and stands in the audit trail."
        ),
    )


def _days() -> NotAllowed:
    return NotAllowed(
        reason=tr("The encryption key takes 0 to {longest_days} days.").format(
            longest_days=figure(LONGEST_DAYS)
        ),
        next=tr("Nothing was changed."),
    )


def _hours() -> NotAllowed:
    return NotAllowed(
        reason=tr("The time for a receipt is 1 to {most} hours.").format(most=figure(LONGEST_WAIT)),
        next=tr("Nothing was changed."),
    )


def _idle() -> NotAllowed:
    return NotAllowed(
        reason=tr("The idle lock takes {shortest_idle} to {longest_idle} seconds.").format(
            shortest_idle=SHORTEST_IDLE, longest_idle=figure(LONGEST_IDLE)
        ),
        next=tr("Nothing was changed."),
    )
