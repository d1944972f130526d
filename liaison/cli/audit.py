"""``liaison audit``: the trail in plain words, checked and exported, and exports verified."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from liaison.cli.io import Desk, on_vault, one_json, paged, place, plain, to_file, to_new_folder
from liaison.cli.layout import stamp
from liaison.cli.vault import tell_report
from liaison.domain.audit import Entry, TrailStatus
from liaison.domain.refusals import FileTrouble, NotFound
from liaison.usecases import audit, exports
from resources import read_text

WHY = "asked for on the command line"


@click.group()
def group() -> None:
    """The audit trail."""


@group.command()
@on_vault
@click.option("--act", default="", help="Only entries of this kind, such as record-sealed.")
@paged
@click.pass_obj
def show(desk: Desk, vault: Path, act: str, limit: int, after: str) -> None:
    """Show the newest entries, and how far others have witnessed the trail."""
    before = _number(after, "entry") if after else None
    with desk.session(vault) as session:
        status = audit.status(session)
        names = audit.names(session)
        entries = audit.page(session, before, limit, act)
    desk.aside(_standing(status))
    desk.table(
        {
            "origin": status.origin,
            "size": status.size,
            "root": status.root.hex(),
            "witnessed": status.witnessed_size,
            "entries": [_data(entry, audit.sentence(entry, names)) for entry in entries],
        },
        ("Entry", "When", "What"),
        [(str(e.index), stamp(e.at), audit.sentence(e, names)) for e in entries],
        "There is no such entry.",
    )


@group.command()
@on_vault
@click.pass_obj
def check(desk: Desk, vault: Path) -> None:
    """Hash every entry again and hold all of it against the signed checkpoint."""
    with desk.session(vault) as session, desk.watching("Checking") as watch:
        report = audit.verify(session, watch)
    tell_report(desk, report)


@group.command()
@on_vault
@to_new_folder
@click.option("--reason", default=WHY, show_default=True, help="Why; it is logged.")
@click.pass_obj
def export(desk: Desk, vault: Path, output: Path, reason: str) -> None:
    """Write the trail into a folder that anyone can verify without a vault."""
    folder, name = place(output)
    with desk.session(vault) as session, desk.watching("Exporting") as watch:
        path, _ = audit.export(session, folder, plain(reason, "reason"), watch, name=name)
        size = audit.status(session).size
    desk.tell(
        {"folder": str(path), "entries": size},
        f"The audit trail, {size} entries, is in {path}.",
        f"Anyone can check it: liaison audit verify {path}",
    )


@group.command()
@click.argument("folder", type=click.Path(path_type=Path))
@one_json
@click.pass_obj
def verify(desk: Desk, folder: Path) -> None:
    """Verify an exported trail: no vault, no secret, every byte of the folder accounted for."""
    with desk.watching("Verifying") as watch:
        report = audit.verify_export(desk.world.courier, _export_in(folder), watch)
    tell_report(desk, report)


@group.command()
@on_vault
@click.argument("entry")
@to_file
@click.pass_obj
def proof(desk: Desk, vault: Path, entry: str, output: Path) -> None:
    """Write the proof of one entry (C2SP tlog-proof) into a file."""
    index = _number(entry, "entry")
    folder, name = place(output)
    with desk.session(vault) as session:
        found, leaf, data = audit.entry(session, index)
        parcel = session.world.courier.parcel(folder, len(data))
        try:
            parcel.write(data)
            path = parcel.commit(name or f"entry-{index}.tlog-proof")
        finally:
            parcel.discard()
    desk.tell(
        {"file": str(path), "entry": index, "leaf": leaf.decode(), "hash": found.leaf_hash.hex()},
        f"The proof of entry {index} is in {path}.",
    )


@group.command()
@click.pass_obj
def verifier(desk: Desk) -> None:
    """Print a small program that verifies exports without Liaison.

    It needs Python and the cryptography package: liaison audit verifier > verify_audit.py
    """
    click.echo(read_text("verifier", "verify_audit.py"), nl=False)


def _export_in(folder: Path) -> Path:
    """The folder itself, or the one export that lies in it."""
    try:
        if not (folder / exports.SUMS).exists():
            inside = [path for path in folder.iterdir() if (path / exports.SUMS).is_file()]
            if len(inside) == 1:
                return inside[0]
    except OSError:
        raise FileTrouble(
            path=folder, verb="read", reason="it is not a folder that is there"
        ) from None
    return folder


def _standing(status: TrailStatus) -> str:
    seen = ", ".join(f"{w.name or w.origin} up to {w.size}" for w in status.witnessed)
    return f"{status.size} entries; witnessed by {seen or 'nobody yet'}."


def _data(entry: Entry, sentence: str) -> dict[str, Any]:
    return {
        "index": entry.index,
        "act": entry.act,
        "at": entry.at,
        "who": entry.who,
        "on": entry.on,
        "why": entry.why,
        "before": entry.before,
        "after": entry.after,
        "hash": entry.leaf_hash.hex(),
        "sentence": sentence,
    }


def _number(text: str, what: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > 15:
        raise NotFound(what=what, id=text[:40])
    return int(text)
