"""What an action touched, and how long work reports how far it is."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Changes:
    """Identifiers an action touched, by noun. The window says it once; each pane decides."""

    records: frozenset[str] = field(default_factory=frozenset)
    officers: frozenset[str] = field(default_factory=frozenset)
    bundles: frozenset[str] = field(default_factory=frozenset)
    settings: bool = False
    log: bool = False
    context: bool = False
    policies: bool = False
    retention: bool = False

    def __or__(self, other: Changes) -> Changes:
        """What both touched together."""
        names = [field.name for field in fields(self)]
        return Changes(**{name: getattr(self, name) | getattr(other, name) for name in names})


class Watch(Protocol):
    """Watches long work. The work calls `at` often; `at` may raise `Cancelled` to stop it."""

    def at(self, done: int, total: int) -> None:
        """``done`` of ``total`` units (bytes or entries) are finished."""


class _Quiet:
    def at(self, done: int, total: int) -> None:
        """Nobody is watching."""


QUIET: Watch = _Quiet()
