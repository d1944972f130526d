"""What was observed of an indicator, and what an observation means beside those before it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from liaison.domain import indicators
from liaison.domain.content import Content
from liaison.domain.indicator import Indicator
from liaison.domain.indicator_observation import IndicatorObservation
from liaison.domain.measures import decimal_of, same_words
from liaison.domain.record import Filter, Row
from liaison.session import Session
from liaison.usecases import contents

DAY = 86_400_000_000  # µs
# How long after the newest observation the next one falls due. Months are taken as 31 days.
PERIODS = {"daily": DAY, "weekly": 7 * DAY, "monthly": 31 * DAY, "quarterly": 92 * DAY}
TREND_OVER = 12  # periods before this one
LOOKED_AT = 2_000  # newest observations that are looked through


def observations(session: Session, since: int = 0) -> Iterator[tuple[Row, Content]]:
    """Sealed observations, newest event first, that began at ``since`` (µs) or later."""
    wanted = Filter(kind="indicator-observation", since=since)
    return contents.sealed(session, wanted, LOOKED_AT)


def belongs(content: Content, indicator: str, code: str) -> bool:
    """True if an observation names the indicator: by its record id, or by its code alone."""
    body = content.body
    if not isinstance(body, IndicatorObservation):
        return False
    if body.indicator:
        return body.indicator == indicator
    return bool(code.strip()) and same_words(body.code, code)


def levelled(session: Session, content: Content) -> Content:
    """An observation with what follows from its indicator: code, value before, level and trend.

    The level is worked out anew wherever the thresholds can be read, so that it is never that of
    a value corrected since. Code, value before and trend are filled only where they are empty.
    """
    body = content.body
    if not isinstance(body, IndicatorObservation) or not body.indicator:
        return content
    version = contents.newest(session, body.indicator)
    if version is None or not isinstance(version.content.body, Indicator):
        return content
    indicator = version.content.body
    alert = indicators.assess(indicator, body.observed)
    if alert.level != "unmeasured" or not body.alert:
        body = msgspec.structs.replace(body, alert=alert.level, alert_reason=alert.reason)
    before = _before(session, content, body.indicator, indicator.code)
    values = [decimal_of(one) for one in reversed((body.observed, *before))]
    figures = [value for value in values if value is not None]
    if not body.trend and values[-1] is not None and (way := indicators.trend(figures)):
        body = msgspec.structs.replace(body, trend=way, trend_periods=len(figures))
    body = msgspec.structs.replace(
        body,
        code=body.code or indicator.code,
        previous=body.previous or (before[0] if before else ""),
    )
    return msgspec.structs.replace(content, body=body)


def _before(session: Session, content: Content, indicator: str, code: str) -> list[str]:
    """The values observed before this one began, newest first."""
    if content.event is None:
        return []
    start = content.event.start.at
    wanted = Filter(kind="indicator-observation", until=start - 1)
    found = []
    for _, one in contents.sealed(session, wanted, LOOKED_AT):
        if isinstance(one.body, IndicatorObservation) and belongs(one, indicator, code):
            found.append(one.body.observed)
            if len(found) == TREND_OVER:
                break
    return found
