"""What an observation means for its indicator: normal, amber or red, with the evidence."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from statistics import median
from typing import Final, Literal

from liaison.domain.indicator import Indicator
from liaison.domain.measures import decimal_of, same_words
from liaison.domain.plain import Plain
from liaison.domain.words import tr

Trend = Literal["", "rising", "steady", "falling"]
MIN_PERIODS: Final = 3


class Alert(Plain, frozen=True, kw_only=True):
    """The level that a value reaches and the sentence that says by which rule."""

    level: Literal["normal", "amber", "red", "unmeasured"]
    reason: str


def assess(indicator: Indicator, observed: str) -> Alert:
    """Compares one observed value with the thresholds; red is looked at before amber.

    Counts and scales are compared in the direction that is worse, a threshold itself included;
    answers of yes and no are compared as words. Text is never measured.
    """
    if indicator.value_type == "yes-no":
        return _by_word(indicator, observed)
    if indicator.value_type not in ("count", "scale"):
        return Alert(level="unmeasured", reason=tr("The indicator is in words."))
    value = decimal_of(observed)
    if value is None:
        return Alert(level="unmeasured", reason=tr("The value observed is not a figure."))
    if not indicator.worse_when:
        return Alert(
            level="unmeasured", reason=tr("The indicator does not say which way is worse.")
        )
    read = False
    for level, text in (("red", indicator.red), ("amber", indicator.amber)):
        threshold = decimal_of(text)
        if threshold is None:
            continue
        read = True
        if _reached(value, threshold, indicator.worse_when):
            said = {
                ("red", "rising"): tr("{value} observed; red is {bound} or more."),
                ("red", "falling"): tr("{value} observed; red is {bound} or less."),
                ("amber", "rising"): tr("{value} observed; amber is {bound} or more."),
                ("amber", "falling"): tr("{value} observed; amber is {bound} or less."),
            }[level, indicator.worse_when]
            reason = said.format(value=observed.strip(), bound=text.strip())
            return Alert(level="red" if level == "red" else "amber", reason=reason)
    if not read:
        return Alert(level="unmeasured", reason=tr("The indicator has no threshold in figures."))
    return Alert(
        level="normal",
        reason=tr("{value} observed; no threshold is reached.").format(value=observed.strip()),
    )


def trend(values: Sequence[Decimal]) -> Trend:
    """Where the newest value stands to the median of those before; empty below three periods."""
    if len(values) < MIN_PERIODS:
        return ""
    usual = median(values[:-1])
    if values[-1] == usual:
        return "steady"
    return "rising" if values[-1] > usual else "falling"


def _by_word(indicator: Indicator, observed: str) -> Alert:
    if not observed.strip():
        return Alert(level="unmeasured", reason=tr("Nothing was observed."))
    if same_words(observed, indicator.red):
        return Alert(
            level="red",
            reason=tr("The answer is '{value}', which is red.").format(value=observed.strip()),
        )
    if same_words(observed, indicator.amber):
        return Alert(
            level="amber",
            reason=tr("The answer is '{value}', which is amber.").format(value=observed.strip()),
        )
    if not (indicator.red.strip() or indicator.amber.strip()):
        return Alert(
            level="unmeasured", reason=tr("The indicator does not say which answer alarms.")
        )
    return Alert(
        level="normal", reason=tr("The answer is '{value}'.").format(value=observed.strip())
    )


def _reached(value: Decimal, threshold: Decimal, worse_when: str) -> bool:
    return value >= threshold if worse_when == "rising" else value <= threshold
