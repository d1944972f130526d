"""How what is chosen for a bundle looks in its lists, and the sizes that a bundle is cut into."""

from __future__ import annotations

from liaison.domain.officer import Officer
from liaison.domain.record import Row
from liaison.session import Session
from liaison.usecases import bundles
from liaison.usecases.consented import Passable
from ui import kinds, trust
from ui.checklist import Look
from ui.safe import name_of
from ui.text import joined, tr
from ui.times import group


def parts() -> tuple[tuple[str, int], ...]:
    """The choices, each as (words, bytes); 0 is one file."""
    return (
        (tr("One file"), 0),
        (tr("Parts of 25 MB: for mail"), 25_000_000),
        (tr("Parts of 650 MB: for discs"), 650_000_000),
        (tr("Parts of 4 GB: for old sticks"), 4_000_000_000),
    )


def record_look(one: Row, passed: Passable | None) -> Look:
    """A sealed record; of another officer's it says whose it is and how long he consents."""
    detail = group(one.event_at, one.event_zone) or tr("no time stated")
    if one.version > 1:
        detail = tr("{detail} · version {n}").format(detail=detail, n=one.version)
    return Look(
        title=name_of(one.title, tr("Without a title")),
        detail=joined((_consent(passed) if passed is not None else detail, one.marking)),
        icon=kinds.icon(one.kind),
    )


def _consent(one: Passable) -> str:
    author = name_of(one.author)
    if not one.until:
        return tr("by {author}, with consent").format(author=author)
    until = group(one.until, one.row.event_zone)
    return tr("by {author}, with consent until {until}").format(author=author, until=until)


def officer_look(one: Officer) -> Look:
    """An officer, and how sure his key is."""
    known = trust.of(one)
    return Look(
        title=name_of(one.card.title),
        detail=known.words,
        icon=known.icon,
        token=known.token,
        mark=name_of(one.card.nation),
    )


def waiting_count(session: Session) -> int:
    """How many bundles are signed and not yet written."""
    outs, _ = bundles.listing(session)
    return sum(1 for one in outs if not one.written_at)
