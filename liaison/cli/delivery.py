"""``liaison bundle``, after sealing: what became of bundles, receipts, what lies in a folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from liaison.cli.bundle import resolve_out
from liaison.cli.io import Desk, on_vault, plain, to_folder
from liaison.cli.layout import stamp
from liaison.domain.bundle import OutState
from liaison.domain.delivery import Dispatch
from liaison.domain.text import human_size
from liaison.usecases import couriering, dispatching, incoming, teams
from liaison.usecases.papers import receipts as papers


@click.command()
@on_vault
@to_folder
@click.pass_obj
def receipts(desk: Desk, vault: Path, output: Path) -> None:
    """Send the receipts that wait, each sender's in a bundle of its own."""
    with desk.session(vault) as session, desk.watching("Sealing") as watch:
        made, _ = dispatching.send_receipts(session, output, watch)
        names = {one.card.origin: one.card.title for one in session.vault.officers.all()}
    desk.tell(
        {"receipts": [{"bundle": b.id, "to": list(b.to), "file": str(path)} for b, path in made]},
        *(f"Receipts for {names[bundle.to[0]]}: {path}" for bundle, path in made),
    )


@click.command("handed-over")
@on_vault
@click.argument("bundle")
@click.option("--to", "to", multiple=True, metavar="OFFICER", help="Without it: all of them.")
@click.option("--note", default="", help="Who carries it, or how it went.")
@click.pass_obj
def handed_over(desk: Desk, vault: Path, bundle: str, to: Sequence[str], note: str) -> None:
    """Note that a bundle was given on to its officers, or to whoever carries it to them."""
    with desk.session(vault) as session:
        found = dispatching.dispatch(session, resolve_out(session, bundle))
        chosen = teams.resolve(session, [plain(text, "officer") for text in to])
        dispatching.hand_over(
            session, found.bundle.id, chosen or found.bundle.to, plain(note, "note")
        )
        now = dispatching.dispatch(session, found.bundle.id)
    desk.tell(_data(now), *_lines(now))


@click.command("acted")
@on_vault
@click.argument("bundle")
@click.argument("words")
@click.pass_obj
def acted(desk: Desk, vault: Path, bundle: str, words: str) -> None:
    """Certify to the sender that a bundle was acted on; WORDS say what was done."""
    with desk.session(vault) as session:
        found = dispatching.find_in(session, bundle)
        papers.acted_on(session, found.leaf_hash, plain(words, "words"))
    desk.tell(
        {"bundle": found.leaf_hash, "state": "acted-on"},
        "The receipt is signed; it rides with the next bundle to him, or goes with "
        "`liaison bundle receipts`.",
    )


@click.command()
@on_vault
@click.option("--overdue", is_flag=True, help="Only what is overdue for a receipt.")
@click.pass_obj
def outbox(desk: Desk, vault: Path, overdue: bool) -> None:
    """List the bundles that went out and what became of each of them at every officer."""
    with desk.session(vault) as session:
        found = dispatching.overdue(session) if overdue else dispatching.outbox(session)
        waiting = [] if overdue else dispatching.unanswered(session)
    rows = [row for one in found for row in _rows(one)]
    for one in waiting:
        desk.aside(
            f"{one.precedence.value} of {one.title}, bundle {one.leaf_hash[:8]}: "
            "taken in and not yet answered."
        )
    desk.table(
        {
            "outbox": [_data(one) for one in found],
            "unanswered": [msgspec.to_builtins(one) for one in waiting],
        },
        ("Bundle", "No.", "Precedence", "Officer", "State", "When", "Receipt due", "Note"),
        rows,
        "Nothing is overdue." if overdue else "There is no bundle yet.",
    )


@click.command()
@on_vault
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.pass_obj
def look(desk: Desk, vault: Path, folder: Path | None) -> None:
    """List the bundles for you that are new in FOLDER, or in the watched one; nothing is opened."""
    with desk.session(vault) as session:
        seen = incoming.look(session, folder)
    if seen.trouble:
        desk.aside(seen.trouble)
    if seen.growing or seen.later:
        desk.aside(f"Not looked at yet: {seen.growing + seen.later}; look again in a moment.")
    desk.table(
        {
            "found": [
                {"file": str(one.path), "size": one.size, "mark": one.mark, "trouble": one.trouble}
                for one in seen.found
            ],
            "others": seen.others,
            "growing": seen.growing,
            "later": seen.later,
            "trouble": seen.trouble,
        },
        ("File", "Size", "State"),
        [
            (str(one.path), human_size(one.size), one.trouble or "new, not opened")
            for one in seen.found
        ],
        "There is no new bundle for you.",
    )


@click.command()
@on_vault
@click.argument("bundle", nargs=-1, required=True)
@click.option("--in", "source", type=click.Path(path_type=Path), help="Where their files lie.")
@click.option("--names", is_flag=True, help="Name the officers they are for, too.")
@click.option("--text", is_flag=True, help="Plain text and not a page for a browser.")
@to_folder
@click.pass_obj
def courier(
    desk: Desk,
    vault: Path,
    bundle: Sequence[str],
    source: Path | None,
    names: bool,
    text: bool,
    output: Path,
) -> None:
    """Write a manifest to print for whoever carries bundles: ids, sizes, hashes, signatures."""
    with desk.session(vault) as session, desk.watching("Reading") as watch:
        found = [resolve_out(session, one) for one in bundle]
        path, _ = couriering.manifest(
            session, found, source or output, output,
            names=names, form="text" if text else "html", watch=watch,
        )  # fmt: skip
    desk.tell({"file": str(path), "bundles": found}, f"The manifest is in {path}.")


def _data(one: Dispatch) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(one)
    return data | {"overdue": one.overdue, "least": one.least.value}


def _lines(one: Dispatch) -> list[str]:
    return ["  ".join(part for part in row if part) for row in _rows(one)]


def _rows(one: Dispatch) -> list[tuple[str, ...]]:
    bundle = one.bundle
    rows: list[tuple[str, ...]] = []
    for delivery in one.deliveries:
        due = stamp(delivery.due) if delivery.due else ""
        state = delivery.stage.value
        if bundle.state is OutState.SEALED:
            state = "NOT WRITTEN"
        rows.append(
            (
                bundle.id[:8], str(bundle.number), bundle.precedence.value,
                delivery.title or delivery.origin, state, stamp(delivery.at),
                f"OVERDUE {due}" if delivery.overdue else due, delivery.note,
            )
        )  # fmt: skip
    return rows


VERBS = (receipts, handed_over, acted, outbox, look, courier)
