"""What editors need from outside their form: the time, and other records to name and to choose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liaison.domain.record import Row
from liaison.domain.times import Moment

Now = Callable[[], Moment]
Named = Callable[[Row | None], object]
Chosen = Callable[[Row], object]


def _unknown(_owner: QObject, _record: str, then: Named) -> None:
    then(None)


def _no_choice(_parent: QWidget, _kinds: tuple[str, ...], _then: Chosen) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Bench:
    """``row(owner, record, then)`` looks a record up, while ``owner`` lives, and gives None for
    one that is not here; ``choose(parent, kinds, then)`` lets the officer point at one, of any
    kind where ``kinds`` is empty. Without a vault there is nothing to look up or to choose.
    """

    now: Now
    row: Callable[[QObject, str, Named], object] = _unknown
    choose: Callable[[QWidget, tuple[str, ...], Chosen], object] = _no_choice
