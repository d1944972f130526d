"""``liaison record link``: how records point at each other, shown from both ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import click
import msgspec

from liaison.cli import period
from liaison.cli.io import Desk, on_vault, plain
from liaison.domain.links import Link, LinkType, link_text
from liaison.domain.record import LinkRow, Row
from liaison.domain.refusals import NotAllowed
from liaison.usecases import linking, records
from liaison.usecases.linking import Linked

TYPE = click.Choice(get_args(LinkType))


@click.command()
@on_vault
@click.argument("record")
@click.argument("target", required=False)
@click.option("--type", "type_", type=TYPE, default="about", show_default=True,
              help="What the link says.")  # fmt: skip
@click.option("--version", type=click.IntRange(1, 1_000_000), help="This version of the target.")
@click.option("--line", default="", help="This line of it, such as statements/002.")
@click.option("--dated", metavar="DTG", help="Since when it holds.")
@click.option("--source", default="", help="From where it is known.")
@click.option("--note", default="", help="Anything else about it.")
@click.option("--remove", is_flag=True, help="Take the link off that reads just so.")
@click.pass_obj
def link(
    desk: Desk,
    vault: Path,
    record: str,
    target: str | None,
    type_: LinkType,
    version: int | None,
    line: str,
    dated: str | None,
    source: str,
    note: str,
    remove: bool,
) -> None:
    """Point a draft at another record; without TARGET, show a record's links from both ends."""
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        if target is None:
            _tell(desk, found, linking.linked(session, found))
            return
        if len(line) > 80:
            raise NotAllowed(reason="No line has so long a name.", next="Nothing was changed.")
        made = Link(
            type=type_,
            record=records.resolve(session, target),
            version=version or 0,
            portion=plain(line, "line"),
            dated=period.span(session, dated).start if dated else None,
            source=plain(source, "source"),
            note=plain(note, "note"),
        )
        change = linking.remove_link if remove else linking.add_link
        change(session, found, made)
    desk.tell(
        {"record": found, "link": msgspec.to_builtins(made), "removed": remove},
        f"{'Removed' if remove else 'Added'}: {link_text(made)}",
    )


def _tell(desk: Desk, record: str, linked: Linked) -> None:
    lines = ["Points at", *(f"  {link_text(one)}{_title(row)}" for one, row in linked.outgoing)]
    lines += ["Pointed at by", *(f"  {_from(one)}" for one in linked.incoming)]
    desk.tell(
        {
            "record": record,
            "outgoing": [_out_data(one, row) for one, row in linked.outgoing],
            "incoming": [_in_data(one) for one in linked.incoming],
        },
        *(lines if linked.outgoing or linked.incoming else ["This record has no links."]),
    )


def _title(row: Row | None) -> str:
    return f" · {row.title}" if row else " · not in this vault"


def _from(one: LinkRow) -> str:
    meant = f", {one.portion}" if one.portion else ""
    note = f" · {one.note}" if one.note else ""
    return (
        f"{one.source.record[:8]} {one.source.kind}: {one.source.title} ({one.type}{meant}){note}"
    )


def _out_data(one: Link, row: Row | None) -> dict[str, Any]:
    """A link for machines; ``kind`` and ``title`` are empty for a record that is not here."""
    data: dict[str, Any] = msgspec.to_builtins(one)
    return data | {"kind": row.kind if row else "", "title": row.title if row else ""}


def _in_data(one: LinkRow) -> dict[str, Any]:
    return {
        "record": one.source.record,
        "kind": one.source.kind,
        "title": one.source.title,
        "type": one.type,
        "portion": one.portion,
        "version": one.version,
        "dated": one.dated_at.at if one.dated_at else None,
        "note": one.note,
    }
