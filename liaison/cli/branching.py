"""``liaison record propose``, ``branches`` and ``merge``: two officers who amend one record."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from liaison.cli.io import Desk, on_vault, plain
from liaison.cli.layout import TRUSTS, stamp
from liaison.domain.merging import Side
from liaison.usecases import branching, records
from liaison.usecases.branching import Branch, Choice


@click.command()
@on_vault
@click.argument("record")
@click.option("--reason", required=True, help="Why it should be changed; its author reads it.")
@click.pass_obj
def propose(desk: Desk, vault: Path, record: str, reason: str) -> None:
    """Begin a proposal of how another officer's record should read; prints the draft's id.

    The draft is a copy of the record: write the change into it, seal it and send it to the author.
    """
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        draft, _ = branching.propose(session, found, plain(reason, "reason"))
    desk.tell({"record": draft, "amends": found}, draft)
    desk.aside("It is a draft; change it with `record edit`, then seal it and send it.")


@click.command()
@on_vault
@click.argument("record")
@click.pass_obj
def branches(desk: Desk, vault: Path, record: str) -> None:
    """Show the proposals for a record, each with what it would change."""
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        there = branching.branches(session, found)
    lines = [line for one in there for line in _lines(one)]
    desk.tell(
        {"record": found, "branches": [_data(one) for one in there]},
        *(lines or ["Nobody proposes to amend this record."]),
    )


@click.command()
@on_vault
@click.argument("record")
@click.argument("proposal")
@click.option("--take", multiple=True, metavar="PORTION", help="As the proposal says.")
@click.option("--keep", multiple=True, metavar="PORTION", help="As your newest version says.")
@click.option("--both", multiple=True, metavar="PORTION", help="Of a list: yours, then theirs.")
@click.option("--show", is_flag=True, help="Only show what is to be decided.")
@click.pass_obj
def merge(
    desk: Desk,
    vault: Path,
    record: str,
    proposal: str,
    take: Sequence[str],
    keep: Sequence[str],
    both: Sequence[str],
    show: bool,
) -> None:
    """Draft an amendment of your record with what a proposal changed, ready to be sealed.

    What only one side changed is taken over; what both changed differently has to be decided.
    """
    decided: dict[str, Side] = dict.fromkeys(take, "theirs")
    for names, side in ((keep, "ours"), (both, "both")):
        for name in names:
            if name in decided:
                raise click.UsageError(f"{name} cannot be decided in two ways.")
            decided[name] = "both" if side == "both" else "ours"
    with desk.session(vault) as session:
        found, branch = records.resolve(session, record), records.resolve(session, proposal)
        if show:
            asked = branching.choices(session, found, branch)
            desk.tell(
                {"record": found, "proposal": branch,
                 "choices": [msgspec.to_builtins(one) for one in asked]},
                *([line for one in asked for line in _choice(one)] or ["Nothing would change."]),
            )  # fmt: skip
            return
        branching.merge(session, found, branch, decided)
    desk.tell({"record": found, "merges": branch}, "The amendment is a draft.")
    desk.aside("Look at it with `record show --draft`, then seal it.")


def _lines(one: Branch) -> list[str]:
    trust = f", key {TRUSTS[one.trust]}" if one.trust else ""
    late = ", AFTER ITS KEY WAS REVOKED: nobody had seen it before" if one.late else ""
    state = f"merged in version {one.merged}" if one.merged else "open"
    lines = [
        f"{one.row.record[:8]} by {one.author}{trust}{late}, {stamp(one.sealed_at)}: {state}",
        f"  on version {one.base}: {one.reason}",
    ]
    if not one.based:
        lines.append("  The version that it began from is not here.")
    if not one.whole:
        lines.append("  Its author did not see all of the record, or you do not see all of this.")
    for each in one.differences:
        lines.append(f"  {each.name}")
        lines += [f"    - {line}" for line in each.before.split("\n") if each.before]
        lines += [f"    + {line}" for line in each.after.split("\n") if each.after]
    return lines


def _choice(one: Choice) -> list[str]:
    said = {"ours": "yours is kept", "theirs": "the proposal is taken", None: "DECIDE"}
    lines = [f"{one.name}: {said.get(one.side, '')}"]
    for mark, text in (("  base   ", one.base), ("  yours  ", one.ours), ("  theirs ", one.theirs)):
        lines += [f"{mark} {line}" for line in text.split("\n")]
    return lines


def _data(one: Branch) -> dict[str, Any]:
    """A proposal for machines; times in µs since 1970 UTC."""
    return {
        "record": one.row.record,
        "version": one.version,
        "leaf": one.leaf,
        "author": one.row.author,
        "author_title": one.author,
        "trust": one.trust.value if one.trust else "own",
        "late": one.late,
        "sealed_at": one.sealed_at,
        "base": one.base,
        "based": one.based,
        "whole": one.whole,
        "reason": one.reason,
        "merged": one.merged,
        "differences": [each._asdict() for each in one.differences],
    }
