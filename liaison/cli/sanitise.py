"""``liaison record sanitise``: a copy of an own record without what gives people away."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import click
import msgspec

from liaison.cli.io import Desk, on_vault, plain
from liaison.cli.layout import content_data
from liaison.domain.refusals import NotAllowed
from liaison.domain.sanitise import Grain, Sanitised, TimeGrain, Wish
from liaison.usecases import records, sanitising


@click.command()
@on_vault
@click.argument("record")
@click.option("--grain", type=click.Choice(get_args(Grain)), default="10km", show_default=True,
              help="The side of the square that a position is moved to.")  # fmt: skip
@click.option("--time", type=click.Choice(get_args(TimeGrain)), default="day", show_default=True,
              help="What times are cut down to.")  # fmt: skip
@click.option("--area", is_flag=True, help="The area in place of the names of places.")
@click.option("--references", is_flag=True, help="With its case, reference and serial.")
@click.option("--links", is_flag=True, help="With its links, which tie it to other records.")
@click.option("--attachments", is_flag=True, help="With its files, as they are.")
@click.option("--reason", default="", help="Why it is made; it stands in the audit trail.")
@click.option("--dry-run", is_flag=True, help="Only show the copy and what differs.")
@click.option("--original", is_flag=True, help="Of a copy, say which record it was made of.")
@click.pass_obj
def sanitise(
    desk: Desk, /, vault: Path, record: str, reason: str, dry_run: bool, original: bool, **wish: Any
) -> None:
    """Make a draft of a sealed record with code names and blurred places and times.

    Names that stand only in the words of a text cannot be known: read the draft, then seal it.
    """
    asked = msgspec.convert(wish, Wish)
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        if original:
            source = sanitising.original(session, found)
            desk.tell({"copy": found, "original": source}, source)
            return
        made = sanitising.preview(session, found, asked)
        if dry_run:
            desk.tell({"record": "", **_data(made)}, *_lines(made))
            return
        if not reason.strip():
            raise NotAllowed(
                reason="A copy is made for a reason, which stands in the audit trail.",
                next="Give it with --reason, or look first with --dry-run; nothing was changed.",
            )
        draft, _ = sanitising.copy(session, found, asked, plain(reason, "reason"))
    desk.tell({"record": draft, **_data(made)}, draft)
    for line in _lines(made):
        desk.aside(line)


def _data(made: Sanitised) -> dict[str, Any]:
    return {
        "changes": made.changes,
        "names": dict(made.names),
        "content": content_data(made.content),
    }


def _lines(made: Sanitised) -> list[str]:
    return [*made.changes, *(f"{name} -> {code}" for name, code in made.names)]
