"""``liaison policy``: an organisation's own marking policies, beside those that ship."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import msgspec

from liaison.cli.io import Desk, on_vault, plain
from liaison.cli.layout import stamp
from liaison.usecases import policies
from liaison.usecases.policies import PolicyView


@click.group()
def group() -> None:
    """Marking policies: those that ship, and an organisation's own from its XML-SPIF file."""


@group.command()
@on_vault
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--look", is_flag=True, help="Only show what the file holds.")
@click.pass_obj
def add(desk: Desk, vault: Path, file: Path, look: bool) -> None:
    """Take in a policy from its XML-SPIF file; what it holds is shown."""
    with desk.session(vault) as session:
        found = policies.preview(session, file)
        if not look:
            policies.add(session, found)
    done = [] if look else [f"The policy {found.view.name} is here now."]
    desk.tell({"policy": _data(found.view), "added": not look}, *_lines(found.view), *done)


@group.command("list")
@on_vault
@click.pass_obj
def list_(desk: Desk, vault: Path) -> None:
    """List the policies that are here."""
    with desk.session(vault) as session:
        found = policies.listed(session)
    desk.table(
        {"policies": [_data(one) for one in found]},
        ("Policy", "Levels", "Identifier", "Taken in", "File"),
        [
            (one.name, ", ".join(one.levels), one.id, stamp(one.added_at), one.file or "ships")
            for one in found
        ],
        "",
    )


@group.command()
@on_vault
@click.argument("policy")
@click.pass_obj
def show(desk: Desk, vault: Path, policy: str) -> None:
    """Show a policy by its name or identifier."""
    with desk.session(vault) as session:
        found = policies.show(session, policy)
    desk.tell({"policy": _data(found)}, *_lines(found))


@group.command()
@on_vault
@click.argument("policy")
@click.option("--reason", required=True, help="Why it is removed; it is logged.")
@click.pass_obj
def remove(desk: Desk, vault: Path, policy: str, reason: str) -> None:
    """Remove a policy that no draft uses; sealed records keep reading."""
    with desk.session(vault) as session:
        found = policies.show(session, policy)
        policies.remove(session, found.id, plain(reason, "reason"))
    desk.tell({"removed": found.id}, f"The policy {found.name} is removed.")


def _data(view: PolicyView) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(view)
    data["categories"] = {name: list(names) for name, names in view.categories}
    return data


def _lines(view: PolicyView) -> list[str]:
    lines = [view.name, f"  Identifier: {view.id}", f"  Levels: {', '.join(view.levels)}"]
    lines += [f"  {name}: {', '.join(names)}" for name, names in view.categories]
    if view.equals:
        lines.append(f"  Carries over to: {', '.join(view.equals)}")
    if view.sha256:
        lines += [f"  File: {view.file}", f"  SHA-256: {view.sha256}"]
    return lines
