"""``liaison audit``: the trail in plain words, checked and exported, and exports verified."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from liaison.cli.io import Desk, on_vault, one_json, paged, place, plain, to_file, to_new_folder
from liaison.cli.layout import stamp
from liaison.cli.vault import tell_report
from liaison.domain.audit import Bound, Entry, Evidence, TrailStatus
from liaison.domain.refusals import FileTrouble, NotFound
from liaison.usecases import audit, evidence, exports, officers
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
@click.argument("export", type=click.Path(path_type=Path))
@one_json
@click.pass_obj
def verify(desk: Desk, export: Path) -> None:
    """Verify an exported trail (a folder) or exported evidence (a file): no vault, no secret."""
    if export.is_file():
        tell_report(desk, evidence.verify(desk.world.courier, export))
        return
    with desk.watching("Verifying") as watch:
        report = audit.verify_export(desk.world.courier, _export_in(export), watch)
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
        bound = audit.bracket(session, index)
        parcel = session.world.courier.parcel(folder, len(data))
        try:
            parcel.write(data)
            path = parcel.commit(name or f"entry-{index}.tlog-proof")
        finally:
            parcel.discard()
    desk.tell(
        {
            "file": str(path),
            "entry": index,
            "leaf": leaf.decode(),
            "hash": found.leaf_hash.hex(),
            "not_before": _bound_data(bound.not_before),
            "not_after": _bound_data(bound.not_after),
        },
        f"The proof of entry {index} is in {path}.",
        f"Written not before: {_bound(bound.not_before)}",
        f"Written not after: {_bound(bound.not_after)}",
    )


@group.command()
@click.option("--evidence", "second", is_flag=True, help="Print verify_evidence.py instead.")
@click.pass_obj
def verifier(desk: Desk, second: bool) -> None:
    """Print a small program that verifies exports without Liaison.

    It needs Python and the cryptography package: liaison audit verifier > verify_audit.py
    The one for evidence lies beside it: liaison audit verifier --evidence > verify_evidence.py
    """
    name = "verify_evidence.py" if second else "verify_audit.py"
    click.echo(read_text("verifier", name), nl=False)


@group.group("evidence")
def about_evidence() -> None:
    """Evidence that an officer's keys signed two histories."""


@about_evidence.command("list")
@on_vault
@click.option("--officer", default="", help="Only against this officer's trail.")
@click.pass_obj
def list_(desk: Desk, vault: Path, officer: str) -> None:
    """List what is kept, newest first."""
    with desk.session(vault) as session:
        about = officers.find_officer(session, plain(officer, "officer")) if officer else None
        names = audit.names(session)
        kept = evidence.listing(session, about.card.origin if about else "")
    desk.table(
        {"evidence": [_evidence_data(one) for one in kept]},
        ("Evidence", "Kept", "Against", "What it proves", "Shown by"),
        [
            (
                one.id[:8], stamp(one.at), names.get(one.origin, one.origin),
                evidence.proven(one.kind, one.size), names.get(one.brought, one.brought),
            )
            for one in kept
        ],
        "There is no evidence against anybody.",
    )  # fmt: skip


@about_evidence.command("export")
@on_vault
@click.argument("which", metavar="EVIDENCE")
@to_file
@click.pass_obj
def export_evidence(desk: Desk, vault: Path, which: str, output: Path) -> None:
    """Write one piece into a file that anyone can check without a vault; logged."""
    folder, name = place(output)
    with desk.session(vault) as session:
        found = evidence.find(session, which)
        path, _ = evidence.export(session, found.id, folder, name)
    desk.tell(
        _evidence_data(found) | {"file": str(path)},
        f"The evidence is in {path}.",
        f"Anyone can check it: liaison audit verify {path}",
    )


@about_evidence.command("keep")
@on_vault
@click.argument("bundle", type=click.Path(path_type=Path))
@click.pass_obj
def keep_evidence(desk: Desk, vault: Path, bundle: Path) -> None:
    """Keep what a refused bundle proves against its sender, and nothing else of it; logged."""
    with desk.session(vault) as session, desk.watching("Verifying") as watch:
        kept, changes = evidence.keep(session, bundle, watch)
    desk.tell(
        _evidence_data(kept) | {"new": changes.log},
        f"Evidence {kept.id[:8]} is kept." if changes.log else "It was kept already.",
        evidence.proven(kept.kind, kept.size),
        *(f"Not proven: {sentence}" for sentence in evidence.NOT_PROVEN),
    )


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


def _bound(bound: Bound | None) -> str:
    if bound is None:
        return "nobody else's clock says."
    return f"{stamp(bound.at)}, by the clock of {bound.name or bound.origin}."


def _bound_data(bound: Bound | None) -> dict[str, Any] | None:
    return None if bound is None else {"at": bound.at, "by": bound.origin}


def _evidence_data(one: Evidence) -> dict[str, Any]:
    return {
        "id": one.id,
        "origin": one.origin,
        "kind": one.kind.value,
        "size": one.size,
        "brought": one.brought,
        "at": one.at,
        "proven": evidence.proven(one.kind, one.size),
    }


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
