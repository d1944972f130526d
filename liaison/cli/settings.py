"""``liaison settings``: what is set inside a vault."""

from __future__ import annotations

from pathlib import Path

import click

from liaison.cli.io import Desk, on_vault
from liaison.usecases import preferences


@click.group()
def group() -> None:
    """The settings of a vault."""


@group.command("set")
@on_vault
@click.argument("name")
@click.argument("value")
@click.pass_obj
def set_(desk: Desk, vault: Path, name: str, value: str) -> None:
    """Set one setting, such as archive-recipient; an empty VALUE takes it away.

    What your organisation's policy demands cannot be set looser.
    """
    with desk.session(vault) as session:
        preferences.set_by_name(session, name, value)
    desk.tell({"setting": name, "value": value}, f"The setting {name} is set.")


@group.command("list")
@on_vault
@click.pass_obj
def list_(desk: Desk, vault: Path) -> None:
    """List all settings with their values."""
    with desk.session(vault) as session:
        settings = preferences.settings(session)
    values = {name: getattr(settings, name.replace("-", "_")) for name in preferences.names()}
    desk.table(
        {"settings": values},
        ("Setting", "Value"),
        [(name, str(value)) for name, value in values.items()],
        "",
    )
