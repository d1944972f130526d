"""``liaison org-policy``: what an organisation's authority demands of its officers' desks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from liaison.cli.io import Desk, on_vault, place, plain, read, to_file
from liaison.cli.layout import stamp
from liaison.cli.paper import show as show_file
from liaison.cli.paper import take
from liaison.domain.orgpolicy import sentences
from liaison.session import Session
from liaison.usecases import governing
from liaison.usecases.governing import Overview
from liaison.usecases.papers import door, orgpolicies


@click.group()
def group() -> None:
    """Policies of an organisation: locking, keys, what may leave, what may be overridden."""


group.add_command(take)
group.add_command(show_file, "show-file")


@group.command()
@on_vault
@click.pass_obj
def show(desk: Desk, vault: Path) -> None:
    """Show the policies that are here, in words, and which of them are in force."""
    with desk.session(vault) as session:
        found = governing.overview(session)
    lines = [line for one in found for line in _lines(one)]
    desk.tell(
        {"policies": [one.data() for one in found]},
        *(lines or ["There is no policy here: nothing is demanded, nothing can be overridden."]),
    )


@group.command()
@on_vault
@click.argument("file")
@to_file
@click.pass_obj
def make(desk: Desk, vault: Path, file: str, output: Path) -> None:
    """Sign the policy of a JSON FILE, and write it into a file to be given out.

    Its members: organisation, until (a day), since, idle_lock (seconds), key_days, overrides (rules
    of the gate), clear (the highest marking that may leave in the clear), roster (true: who is on
    none gets nothing marked), markings (marking policies to take first), text (for the officers).
    """
    draft = orgpolicies.parse(read(desk, file, orgpolicies.LIMIT))
    with desk.session(vault) as session:
        made, _ = orgpolicies.make(session, draft)
        path, _ = door.export(session, [made], *place(output))
        says = door.said(session, made)
    desk.tell(
        {"file": str(path), "paper": made.leaf_hash, "number": made.number},
        *says,
        f"The policy is signed: {path}",
    )


@group.command("set-aside")
@on_vault
@click.argument("paper")
@click.option("--reason", required=True, help="Why; it is logged.")
@click.pass_obj
def set_aside(desk: Desk, vault: Path, paper: str, reason: str) -> None:
    """Go by a policy no more, until a newer one comes. The passphrase is asked for again."""
    with desk.session(vault) as session:
        found = _found(session, paper)
        governing.set_aside(session, found, plain(reason, "reason"), desk.again())
    desk.tell({"set_aside": found}, "The policy is set aside; the audit trail says so, and why.")


@group.command("put-back")
@on_vault
@click.argument("paper")
@click.pass_obj
def put_back(desk: Desk, vault: Path, paper: str) -> None:
    """Go by a policy again that was set aside."""
    with desk.session(vault) as session:
        found = _found(session, paper)
        governing.put_back(session, found)
    desk.tell({"in_force": found}, "The policy is in force again.")


def _found(session: Session, paper: str) -> str:
    return door.find(session, paper).leaf_hash


def _lines(one: Overview) -> Iterator[str]:
    over = ", ITS TIME IS OVER" if one.over else ""
    yield (
        f"{one.paper[:8]} {one.organisation}, number {one.number}, by {one.title}, "
        f"{stamp(one.since) if one.since else 'at once'} to {stamp(one.until)}: {one.state}{over}"
    )
    for sentence in sentences(one.terms):
        yield f"  {sentence}"
