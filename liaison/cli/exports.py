"""``liaison record export``: records written for other programs, through the gate, logged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from liaison.cli.filters import filtered, wanted
from liaison.cli.io import Desk, on_vault, place, plain, to_file
from liaison.cli.override import OVERRIDE, override_of
from liaison.domain.marking import Marking, banner
from liaison.domain.record import Filter
from liaison.domain.refusals import NotAllowed
from liaison.session import Session
from liaison.usecases import exporting, policies, records
from liaison.usecases.exporting import FORMATS
from liaison.usecases.leaving import Leaving, Purpose

PAGE = 500


@click.command()
@on_vault
@click.argument("ids", metavar="[ID]...", nargs=-1)
@click.option("--as", "form", type=click.Choice(tuple(FORMATS)), required=True, help="The format.")
@to_file
@click.option("--reason", required=True, help="Why plain copies leave the vault; it is logged.")
@click.option("--to", default="", metavar="NATION", help="Keep back what is not released to it.")
@click.option("--ceiling", default="", metavar="LEVEL", help="Keep back what is marked higher.")
@click.option("--override", multiple=True, metavar="RULE", help=OVERRIDE)
@filtered
@click.pass_obj
def export(
    desk: Desk,
    /,
    vault: Path,
    ids: Sequence[str],
    form: str,
    output: Path,
    reason: str,
    to: str,
    ceiling: str,
    override: Sequence[str],
    **asked: Any,
) -> None:
    """Write records into one plain file: those named, or those that the options choose.

    Protected persons, drafts and unmarked records never leave; what is kept back is listed.
    """
    if not ids and not any(asked.values()):
        raise click.UsageError("Name the records, or choose them with --kind, --case and the like.")
    folder, name = place(output)
    with desk.session(vault) as session, desk.watching("Exporting") as watch:
        purpose = Purpose(ceiling=_marking(session, ceiling), to=plain(to, "nation"))
        chosen = [records.resolve(session, one) for one in ids]
        if not chosen:
            chosen = list(_all(session, wanted(session, asked)))
        why = plain(reason, "reason")
        passed = override_of(session, override, why)
        past = passed.rules if passed else frozenset()
        shown = exporting.preview(session, chosen, form, purpose, past=past)
        _tell_kept_back(desk, shown)
        path, _ = exporting.export(
            session, chosen, form, folder, why, watch, purpose=purpose, name=name,
            override=passed, passphrase=desk.again() if passed else None,
        )  # fmt: skip
    desk.tell(
        {
            "file": str(path),
            "records": [item.record for item in shown.items],
            "marking": shown.banner,
            "withheld": [msgspec.to_builtins(stays) for stays in shown.withheld],
        },
        f"{shown.banner}",
        f"{len(shown.items):,} records are in {path}, as plain text that anyone can read.",
    )


def _tell_kept_back(desk: Desk, shown: Leaving) -> None:
    for stays in shown.withheld:
        title = stays.title or "(no title)"
        desk.aside(f"Kept back: {stays.record[:8]} {title}. {' '.join(stays.reasons)}")
    for item in shown.items:
        if item.overridden:
            words = " ".join(reason.text for reason in item.overridden)
            desk.aside(f"Leaves, OVERRIDING: {item.record[:8]} {item.title}. {words}")
    if shown.may_override:
        rules = ", ".join(shown.may_override)
        desk.aside(f"Your policy lets these refusals be overridden for one act: {rules}")


def _all(session: Session, asked: Filter) -> Iterator[str]:
    after: tuple[int, int] | None = None
    while rows := records.page(session, asked, after, PAGE):
        yield from (row.record for row in rows)
        after = rows[-1].event_at, rows[-1].seq


def _marking(session: Session, text: str) -> Marking:
    """The marking that ``UN CONFIDENTIAL`` names; none for an empty text."""
    if not text:
        return Marking()
    for policy in policies.known(session).values():
        for level in policy.levels:
            marking = Marking(policy=policy.name, policy_id=policy.id, level=level)
            if banner(marking).casefold() == text.strip().casefold():
                return marking
    raise NotAllowed(reason=f"There is no marking called {text[:40]}.", next="Nothing was written.")
