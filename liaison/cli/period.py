"""Times and periods as they are typed: seen from now, in the zone that the vault is set to."""

from __future__ import annotations

from liaison.domain.refusals import NotAllowed
from liaison.domain.times import MomentUnreadable, Span, last_of, moment_at, parse_span
from liaison.session import Session


def span(session: Session, text: str) -> Span:
    """A moment or a period, such as ``031732BJUL04`` or ``yesterday``. Raises `NotAllowed`."""
    near = moment_at(session.world.clock(), session.vault.settings().zone)
    try:
        return parse_span(text, near=near)
    except MomentUnreadable as error:
        raise NotAllowed(
            reason=f"The time cannot be read: {error}",
            next="Write it as in 031732BJUL04; nothing was changed.",
        ) from None


def begin(session: Session, text: str) -> int:
    """The first microsecond of what is typed, since 1970 UTC; 0 for an empty text."""
    return span(session, text).start.at if text else 0


def end(session: Session, text: str) -> int:
    """The last microsecond of what is typed: of the day where only a day is given."""
    if not text:
        return 0
    period = span(session, text)
    return last_of(period.end or period.start)
