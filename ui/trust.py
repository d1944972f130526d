"""How far an officer's key is trusted, in the same words and shapes everywhere."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout

from liaison.domain.officer import Officer, Trust
from ui import icons, theme
from ui.build import row
from ui.safe import SafeLabel, name_of
from ui.text import tr
from ui.times import day_of


@dataclass(frozen=True, slots=True)
class Standing:
    """A trust state as shape and words: icon, colour token (also the words' tone), the words."""

    icon: str
    token: str
    words: str


def standing(trust: Trust, how: str = "", at: int = 0) -> Standing:
    """The words for a trust state; ``how`` and ``at`` (µs) tell of the comparison."""
    if trust is Trust.INTRODUCED:
        return Standing("warning", "warn", tr("introduced, not compared yet"))
    if trust is Trust.CERTIFIED:
        return Standing("check", "good", tr("certified by roster"))
    if not trust.own_doing:
        return Standing("warning", "warn", tr("not compared yet"))
    words = tr("compared {how} on {day} by you").format(how=tr(how), day=day_of(at))
    return Standing("check", "good", words if at else tr("compared"))


def of(officer: Officer) -> Standing:
    """The words for an officer's trust state."""
    if officer.revoked is not None:
        words = tr("key revoked by {who} as of {day}").format(
            who=name_of(officer.revoked.by), day=day_of(officer.revoked.since)
        )
        return Standing("warning", "bad", words)
    return standing(officer.trust, officer.compared_how, officer.compared_at)


def line(shown: Standing, name: str = "trust") -> QHBoxLayout:
    """Shape and words side by side."""
    words = SafeLabel(shown.words, "strong", name=name, wrap=True)
    theme.retone(words, tone=shown.token)
    made = row(icons.picture(shown.icon, shown.token), words, gap=6)
    made.setStretch(1, 1)
    return made
