"""What editors need from outside their form: the time, other records, and how things are marked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from liaison.domain.marking import POLICIES, Known, Marking
from liaison.domain.record import Row
from liaison.domain.times import Moment

Now = Callable[[], Moment]
Named = Callable[[Row | None], object]
Chosen = Callable[[Row], object]
Marks = Callable[[Marking], object]


def _unknown(_owner: QObject, _record: str, then: Named) -> None:
    then(None)


def _no_choice(_parent: QWidget, _kinds: tuple[str, ...], _then: Chosen) -> None:
    return None


def _shipped() -> Known:
    return POLICIES


def _no_mark(_parent: QWidget, _start: Marking, _then: Marks) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Bench:
    """``row(owner, record, then)`` looks a record up, while ``owner`` lives, and gives None for
    one that is not here; ``choose(parent, kinds, then)`` lets the officer point at one, of any
    kind where ``kinds`` is empty. Without a vault there is nothing to look up or to choose.
    ``marking`` is the record's as it stands, ``known`` the policies that are here, and
    ``mark(parent, start, then)`` lets the officer make a whole marking of a portion.
    """

    now: Now
    row: Callable[[QObject, str, Named], object] = _unknown
    choose: Callable[[QWidget, tuple[str, ...], Chosen], object] = _no_choice
    marking: Callable[[], Marking] = Marking
    known: Callable[[], Known] = _shipped
    mark: Callable[[QWidget, Marking, Marks], object] = _no_mark
