"""How sentences about officers and papers speak of people and times."""

from __future__ import annotations

from datetime import UTC, datetime

from liaison.domain.words import plural, tr
from liaison.session import Session

MICROS = 1_000_000


def stamp(at: int) -> str:
    """A time (µs since 1970, any that a leaf can hold) to the minute in UTC."""
    return f"{datetime.fromtimestamp(at // MICROS, UTC):%Y-%m-%d %H:%MZ}"


def title(session: Session, origin: str) -> str:
    """The name on the card of that log, where it is here; never a name that a paper claims."""
    if origin == session.origin:
        return session.card.title
    officer = session.vault.officers.get(origin)
    if officer is None:
        return tr("an officer unknown here ({origin})").format(origin=origin[-40:])
    return officer.card.title


def day(at: int) -> str:
    """A time (µs since 1970, any that a leaf can hold) as a day in UTC."""
    return f"{datetime.fromtimestamp(at // MICROS, UTC):%Y-%m-%d}"


def withheld(count: int) -> str:
    """That the author of a record kept portions of it back."""
    return plural(
        count,
        "{n} portion was withheld by the sender.",
        "{n} portions were withheld by the sender.",
    )
