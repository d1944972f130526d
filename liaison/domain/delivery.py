"""What became of a bundle at each officer it is for, from the sealing to what he did with it."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from liaison.domain.bundle import BundleOut, Precedence
from liaison.domain.words import noop


class Stage(StrEnum):
    """How far a bundle has come with one officer, in this order."""

    PREPARED = "prepared"
    QUEUED = "queued"
    AT_RELAY = "at the relay"
    IN_DROP = "in the dead drop"
    HANDED_OVER = "handed over"
    RECEIVED = "received"
    OPENED = "opened"
    ACTED_ON = "acted on"


# The stages that only the recipient can say, in the words of his receipt.
RECEIPTS = {
    "received": Stage.RECEIVED,
    "opened": Stage.OPENED,
    "acted-on": Stage.ACTED_ON,
}
ORDER = tuple(Stage)
# The stages as a window speaks of them.
SPOKEN = {
    Stage.PREPARED: noop("prepared"),
    Stage.QUEUED: noop("queued until there is a link"),
    Stage.AT_RELAY: noop("at the relay, as it says"),
    Stage.IN_DROP: noop("in the dead drop"),
    Stage.HANDED_OVER: noop("handed over"),
    Stage.RECEIVED: noop("received"),
    Stage.OPENED: noop("opened"),
    Stage.ACTED_ON: noop("acted on"),
}


class Delivery(msgspec.Struct, frozen=True, kw_only=True):
    """One bundle at one officer. ``at`` (µs) is when it came so far, ``note`` the words with it.

    ``due`` (µs, 0: never) is when a receipt is expected, ``overdue`` that none has come by then.
    """

    origin: str
    title: str
    stage: Stage
    at: int
    note: str = ""
    due: int = 0
    overdue: bool = False


class Dispatch(msgspec.Struct, frozen=True, kw_only=True):
    """A bundle we sealed and what became of it, officer by officer."""

    bundle: BundleOut
    deliveries: tuple[Delivery, ...]

    @property
    def least(self) -> Stage:
        """The stage that all of the officers have reached."""
        return min((one.stage for one in self.deliveries), key=ORDER.index, default=Stage.PREPARED)

    @property
    def overdue(self) -> bool:
        return any(one.overdue for one in self.deliveries)


class Unanswered(msgspec.Struct, frozen=True, kw_only=True):
    """A bundle we received and have not reported to have acted on, though it is urgent."""

    leaf_hash: str
    origin: str
    title: str
    precedence: Precedence
    taken_at: int


class Handover(msgspec.Struct, frozen=True, kw_only=True):
    """That a bundle was given on to an officer or his courier: when (µs), and what was said."""

    bundle: str
    origin: str
    at: int
    note: str
