"""``liaison search``, ``person`` and ``case``: saved searches, and all that belongs together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from liaison.cli.filters import filtered, wanted
from liaison.cli.io import Desk, on_vault, plain
from liaison.cli.layout import row_data, when
from liaison.cli.recordview import tell_found, tell_rows
from liaison.domain.record import Row
from liaison.domain.refusals import NotFound
from liaison.session import Session
from liaison.settings import SavedSearch
from liaison.usecases import finding, linking, records


@click.group()
def search() -> None:
    """Keep searches under a name, and run them again."""


@search.command()
@on_vault
@click.argument("name")
@click.argument("words", nargs=-1)
@click.option("--pin", is_flag=True, help="Always in sight in the window.")
@filtered
@click.pass_obj
def save(
    desk: Desk, /, vault: Path, name: str, words: Sequence[str], pin: bool, **asked: Any
) -> None:
    """Keep a search of WORDS and filters under NAME, in the place of one of that name."""
    with desk.session(vault) as session:
        saved = SavedSearch(
            name=plain(name, "name"),
            query=plain(" ".join(words), "search"),
            wanted=wanted(session, asked),
            pinned=pin,
        )
        finding.save_search(session, saved)
    desk.tell({"saved": saved.name}, f"Saved as {saved.name}.")


@search.command("list")
@on_vault
@click.pass_obj
def list_(desk: Desk, vault: Path) -> None:
    """Show the saved searches."""
    with desk.session(vault) as session:
        found = finding.searches(session)
    desk.table(
        {"searches": [{"name": one.name, "query": one.query, "pinned": one.pinned}
                      for one in found]},
        ("Name", "Words", "Pinned"),
        [(one.name, one.query, "yes" if one.pinned else "") for one in found],
        "No search is saved.",
    )  # fmt: skip


@search.command()
@on_vault
@click.argument("name")
@click.option("--limit", type=click.IntRange(1, 1_000), default=30, show_default=True)
@click.pass_obj
def run(desk: Desk, vault: Path, name: str, limit: int) -> None:
    """Show what a saved search finds now."""
    with desk.session(vault) as session:
        saved = _saved(session, name)
        if saved.query:
            found = finding.find(session, saved.query, saved.wanted, None, limit)
        else:
            rows = records.page(session, saved.wanted, None, limit)
    if saved.query:
        tell_found(desk, found, "It finds nothing now.")
    else:
        tell_rows(desk, rows, "It finds nothing now.")


@search.command()
@on_vault
@click.argument("name")
@click.pass_obj
def drop(desk: Desk, vault: Path, name: str) -> None:
    """Forget a saved search; no record is touched."""
    with desk.session(vault) as session:
        finding.drop_search(session, name)
    desk.tell({"dropped": name}, "The search is forgotten.")


@click.group()
def person() -> None:
    """Everything with one person."""


@person.command("show")
@on_vault
@click.argument("record")
@click.pass_obj
def show_person(desk: Desk, vault: Path, record: str) -> None:
    """Show the contacts, promises and proposals with the person of a profile."""
    with desk.session(vault) as session:
        page = linking.person_page(session, records.resolve(session, record))
    parts = (
        ("contacts", "Contact", page.contacts),
        ("messages", "Message", page.messages),
        ("promises", "Promise", page.promises),
        ("proposals", "Proposal", page.proposals),
        ("others", "Other", page.others),
    )
    desk.table(
        {"person": row_data(page.row), "tally": page.tally._asdict()}
        | {name: [row_data(row) for row in rows] for name, _, rows in parts},
        ("What", "Record", "When", "Status", "Title"),
        [(what, *_cells(row)) for _, what, rows in parts for row in rows],
        "No record names this person yet.",
    )
    tally = page.tally
    desk.aside(
        f"Promises made: {tally.kept} kept, {tally.broken} broken, {tally.disputed} disputed, "
        f"{tally.open} open."
    )


@click.group()
def case() -> None:
    """A negotiation case and what happened in it."""


@case.command("show")
@on_vault
@click.argument("record")
@click.pass_obj
def show_case(desk: Desk, vault: Path, record: str) -> None:
    """Show a case's contacts, rounds, violations and commitments, oldest first."""
    with desk.session(vault) as session:
        page = linking.case_page(session, records.resolve(session, record))
    desk.table(
        {
            "case": row_data(page.row),
            "counts": page.counts,
            "timeline": [
                row_data(one.row) | {"at": one.at, "lane": one.lane, "label": one.label}
                for one in page.timeline
            ],
        },
        ("What", "Record", "When", "Status", "Title"),
        [
            (one.lane, one.row.record[:8], when(one.at, one.zone), one.row.status, one.label)
            for one in page.timeline
        ],
        "Nothing belongs to this case yet.",
    )


def _cells(row: Row) -> tuple[str, str, str, str]:
    return row.record[:8], when(row.event_at, row.event_zone), row.status, row.title


def _saved(session: Session, name: str) -> SavedSearch:
    for one in finding.searches(session):
        if one.name == name:
            return one
    raise NotFound(what="saved search", id=name[:40])
