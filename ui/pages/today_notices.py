"""What Today says of bundles: the urgent ones not answered yet, and those overdue for a receipt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from liaison.domain.delivery import Dispatch, Unanswered
from liaison.domain.record import Row
from liaison.usecases.today import Today
from ui.safe import name_of
from ui.text import listed, tr
from ui.times import group


class Notice(NamedTuple):
    """One row; ``target`` is the bundle on the page of the exchange."""

    title: str
    detail: str
    icon: str
    mark: str
    target: str


def urgent(one: Unanswered, zone: str) -> Notice:
    """A bundle that came and whose sender was not told yet what was done."""
    when = group(one.taken_at, zone)
    return Notice(
        name_of(one.title, tr("an officer")),
        tr("Taken in {when}; say to the sender what was done").format(when=when),
        "warning",
        one.precedence.value,
        f"received:{one.leaf_hash}",
    )


def late(one: Dispatch, zone: str) -> Notice:
    """A bundle for which a receipt was expected by now, with all who have not sent one."""
    missing = [each for each in one.deliveries if each.overdue]
    people = listed(name_of(each.title, tr("an officer")) for each in missing)
    when = group(min(each.due for each in missing), zone)
    return Notice(
        tr("No receipt from {people}").format(people=people),
        tr("Bundle {number}, expected {when}").format(number=one.bundle.number, when=when),
        "time",
        one.bundle.precedence.value,
        f"given:{one.bundle.id}",
    )


def rows(found: Today) -> Iterator[Row]:
    """The rows of all that stands on the page."""
    late = (one for promises in found.promises_overdue.values() for one in promises)
    lists = (found.to_complete, found.promises_due, found.indicators_due, found.meetings_next)
    for one in (*late, *(one for part in lists for one in part), *found.asked):
        yield one.row
