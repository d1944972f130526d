"""``liaison team``: named sets of officers that are chosen as one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from liaison.cli.io import Desk, on_vault, plain
from liaison.domain.officer import Team
from liaison.session import Session
from liaison.usecases import officers, teams


@click.group()
def group() -> None:
    """Teams of officers; `bundle seal --to team:NAME` seals for whoever belongs to one then."""


@group.command()
@on_vault
@click.argument("team")
@click.argument("officer", nargs=-1, required=True)
@click.pass_obj
def add(desk: Desk, vault: Path, team: str, officer: Sequence[str]) -> None:
    """Officers join a team, which is made where it is not there."""
    with desk.session(vault) as session:
        name = plain(team, "team")
        joining = _origins(session, officer)
        there = [one.name.casefold() for one in teams.teams(session)]
        if name.casefold() in there:
            teams.add(session, name, joining)
        else:
            teams.put(session, name, joining)
        _tell(desk, session, teams.team(session, name))


@group.command()
@on_vault
@click.argument("team")
@click.argument("officer", nargs=-1, required=True)
@click.pass_obj
def drop(desk: Desk, vault: Path, team: str, officer: Sequence[str]) -> None:
    """Officers leave a team, and get nothing that is sealed for it from then on."""
    with desk.session(vault) as session:
        name = plain(team, "team")
        teams.drop(session, name, _origins(session, officer))
        _tell(desk, session, teams.team(session, name))


@group.command()
@on_vault
@click.argument("team")
@click.pass_obj
def remove(desk: Desk, vault: Path, team: str) -> None:
    """Remove a team; its officers stay."""
    with desk.session(vault) as session:
        found = teams.team(session, plain(team, "team"))
        teams.remove(session, found.name)
    desk.tell({"removed": found.name}, f"The team {found.name} is removed.")


@group.command("list")
@on_vault
@click.pass_obj
def list_(desk: Desk, vault: Path) -> None:
    """List the teams and who belongs to them."""
    with desk.session(vault) as session:
        found = teams.teams(session)
        rows = [(one.name, _members(session, one)) for one in found]
    desk.table(
        {"teams": [_data(one) for one in found]}, ("Team", "Officers"), rows, "There is no team."
    )


def _origins(session: Session, chosen: Sequence[str]) -> list[str]:
    return [officers.find_officer(session, plain(one, "officer")).card.origin for one in chosen]


def _members(session: Session, one: Team) -> str:
    names = {o.card.origin: o.card.title for o in officers.officers(session)}
    return ", ".join(names[origin] for origin in one.members)


def _data(one: Team) -> dict[str, Any]:
    return {"team": one.name, "members": list(one.members)}


def _tell(desk: Desk, session: Session, one: Team) -> None:
    desk.tell(_data(one), f"{one.name}: {_members(session, one)}")
