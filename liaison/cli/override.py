"""The options by which a refusal of the gate is overridden, where policy lets it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from liaison.cli.io import plain
from liaison.session import Session
from liaison.usecases import overriding as overrides
from liaison.usecases.overriding import Override

F = TypeVar("F", bound=Callable[..., Any])
OVERRIDE = "Let pass what this rule refuses, where your policy allows it; asks the passphrase."


def overriding(command: F) -> F:
    """The options ``--override`` and ``--reason``."""
    command = click.option("--reason", default="", help="Why; needed to override, and logged.")(
        command
    )
    return click.option("--override", multiple=True, metavar="RULE", help=OVERRIDE)(command)


def override_of(session: Session, names: Sequence[str], reason: str) -> Override | None:
    """What these options ask for. Raises `NotAllowed` where policy does not let it."""
    if not names:
        return None
    return Override(rules=overrides.named(session, names), reason=plain(reason, "reason"))
