"""``liaison context``: foreign files previewed, taken in, searched and removed; and pictures
attached without what they tell unasked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from liaison.changes import Watch
from liaison.cli.io import Desk, on_vault, paged, plain, read
from liaison.cli.layout import stamp
from liaison.context.exif import Told
from liaison.context.mapping import MAX_TEMPLATE, Mapping, MappingUnreadable, from_template
from liaison.context.rows import ContextRow
from liaison.domain.places import describe
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.times import span_text
from liaison.ports import Batch, ContextEntry
from liaison.session import Session
from liaison.usecases import importing, media, records
from liaison.usecases.importing import ImportPreview

HEAD = ("Row", "When", "Where", "What")
FILE = click.argument("file", type=click.Path(path_type=Path))
MAPPING = click.option(
    "--mapping", "given", metavar="NAME", help="A kept mapping, or a file with one as JSON."
)
SENSOR = click.option("--sensor", is_flag=True, help="A sensor measured it; nobody wrote it.")


@click.group()
def group() -> None:
    """Foreign data beside the records: read-only, never mixed with what was witnessed."""


@group.command()
@on_vault
@FILE
@MAPPING
@SENSOR
@click.pass_obj
def preview(desk: Desk, vault: Path, file: Path, given: str | None, sensor: bool) -> None:
    """Show what a CSV, GeoJSON, vCard or iCalendar file would give, and its mapping as JSON."""
    with desk.session(vault) as session, desk.watching("Reading") as watch:
        shown = _preview(desk, session, file, given, sensor, watch)
    desk.tell(_preview_data(shown), *_preview_lines(shown))


@group.command("import")
@on_vault
@FILE
@MAPPING
@SENSOR
@click.option("--keep", metavar="NAME", help="Keep the mapping for the next file like this one.")
@click.option("--note", default="", help="Where it comes from or why it is taken in; logged.")
@click.pass_obj
def import_(
    desk: Desk,
    vault: Path,
    file: Path,
    given: str | None,
    sensor: bool,
    keep: str | None,
    note: str,
) -> None:
    """Take in every row of a file that can be read; all of it is done, or nothing."""
    with desk.session(vault) as session, desk.watching("Importing") as watch:
        chosen = _chosen(desk, session, given)
        if chosen is None and (keep or sensor):
            chosen = importing.preview(session, file).mapping
        if chosen is not None and sensor:
            chosen = msgspec.structs.replace(chosen, nature="sensor")
        batch, _ = importing.import_file(session, file, chosen, watch, note=plain(note, "note"))
        if keep and chosen is not None:
            importing.keep_mapping(session, plain(keep, "name"), chosen)
    unread = f" {batch.bad:,} could not be read." if batch.bad else ""
    desk.tell(_batch_data(batch), f"{batch.rows:,} rows are here as {batch.id[:8]}.{unread}")


@group.command("list")
@on_vault
@click.pass_obj
def list_(desk: Desk, vault: Path) -> None:
    """List what was taken in, newest first."""
    with desk.session(vault) as session:
        found = importing.batches(session)
    desk.table(
        {"context": [_batch_data(batch) for batch in found]},
        ("Context", "Taken in", "Rows", "Nature", "File", "Note"),
        [
            (b.id[:8], stamp(b.taken_at), f"{b.rows:,}", b.nature, b.file, b.note)
            for b in found
        ],
        "No context was taken in yet.",
    )  # fmt: skip


@group.command()
@on_vault
@click.argument("context")
@paged
@click.pass_obj
def show(desk: Desk, vault: Path, context: str, limit: int, after: str) -> None:
    """Show the rows of one file in their order."""
    with desk.session(vault) as session:
        batch = _batch(session, context)
        found = importing.rows(session, batch.id, _seq(after), limit)
    _tell_rows(desk, found, "There is no further row.")


@group.command()
@on_vault
@click.argument("words", nargs=-1, required=True)
@paged
@click.pass_obj
def search(desk: Desk, vault: Path, words: Sequence[str], limit: int, after: str) -> None:
    """Find rows of context that hold all of the words, or words that begin so."""
    query = plain(" ".join(words), "search")
    with desk.session(vault) as session:
        found = importing.search(session, query, _seq(after), limit)
    _tell_rows(desk, found, "No row of context holds all of these words.")


@group.command()
@on_vault
@click.argument("context")
@click.option("--reason", required=True, help="Why it is removed; it is logged.")
@click.pass_obj
def remove(desk: Desk, vault: Path, context: str, reason: str) -> None:
    """Remove a file's rows for good."""
    with desk.session(vault) as session:
        batch = _batch(session, context)
        importing.remove(session, batch.id, plain(reason, "reason"))
    desk.tell({"removed": batch.id, "rows": batch.rows}, f"{batch.rows:,} rows are removed.")


@group.command("mappings")
@on_vault
@click.option("--drop", metavar="NAME", help="Forget this one.")
@click.pass_obj
def mappings_(desk: Desk, vault: Path, drop: str | None) -> None:
    """Show the mappings that were kept."""
    with desk.session(vault) as session:
        if drop is not None:
            importing.drop_mapping(session, drop)
        kept = importing.kept_mappings(session)
    desk.tell(
        {"mappings": msgspec.to_builtins(kept)}, *(sorted(kept) or ["No mapping was kept yet."])
    )


@click.command()
@on_vault
@click.argument("record")
@FILE
@click.option("--strip", is_flag=True, help="Leave out position, camera and other hidden details.")
@click.pass_obj
def attach(desk: Desk, vault: Path, record: str, file: Path, strip: bool) -> None:
    """Attach a file to a draft, and say what a picture tells beside what it shows."""
    with desk.session(vault) as session, desk.watching("Attaching") as watch:
        found = records.resolve(session, record)
        told = media.look(session, file)
        media.attach(session, found, file, watch, strip=strip)
    desk.tell(
        {"record": found, "file": file.name, "stripped": strip, "told": _told_data(told)},
        f"{file.name} is attached" + (", without its hidden details." if strip else "."),
    )
    for line in _told_lines(told):
        desk.aside(line)


def _preview(
    desk: Desk, session: Session, file: Path, given: str | None, sensor: bool, watch: Watch
) -> ImportPreview:
    shown = importing.preview(session, file, _chosen(desk, session, given), watch)
    if not sensor:
        return shown
    mapping = msgspec.structs.replace(shown.mapping, nature="sensor")
    return msgspec.structs.replace(shown, mapping=mapping)


def _chosen(desk: Desk, session: Session, given: str | None) -> Mapping | None:
    """The kept mapping of that name, else the one in the file of that name."""
    if given is None:
        return None
    kept = importing.kept_mappings(session).get(given)
    if kept is not None:
        return kept
    try:
        return from_template(read(desk, given, MAX_TEMPLATE))
    except MappingUnreadable as error:
        raise NotAllowed(reason=str(error), next="`context preview --json` prints one.") from None


def _batch(session: Session, prefix: str) -> Batch:
    """The one batch that begins so (at least 4 characters)."""
    found = [b for b in importing.batches(session) if len(prefix) >= 4 and b.id.startswith(prefix)]
    if len(found) != 1:
        raise NotFound(what="context", id=prefix[:40])
    return found[0]


def _seq(after: str) -> int | None:
    if not after:
        return None
    if not after.isascii() or not after.isdigit() or len(after) > 15:
        raise NotFound(what="row of context", id=after[:40])
    return int(after)


def _tell_rows(desk: Desk, found: Sequence[ContextEntry], empty: str) -> None:
    desk.table(
        {
            "rows": [
                {"seq": one.seq, "context": one.batch} | msgspec.to_builtins(one.row)
                for one in found
            ]
        },
        (*HEAD, "Context"),
        [(*_cells(one.row), one.batch[:8]) for one in found],
        empty,
    )


def _cells(row: ContextRow) -> tuple[str, str, str, str]:
    when = span_text(row.when) if row.when else ""
    where = describe(row.place) if row.place else ""
    return str(row.number), when, where, row.title or " ".join(row.text[:80].split())


def _batch_data(batch: Batch) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(batch)
    return data


def _preview_data(shown: ImportPreview) -> dict[str, Any]:
    return {
        "file": shown.file,
        "source": shown.source,
        "size": shown.size,
        "sha256": shown.sha256,
        "columns": shown.columns,
        "template": shown.template,
        "mapping": msgspec.to_builtins(shown.mapping),
        "good": shown.good,
        "bad": shown.bad_count,
        "unreadable": [bad.sentence for bad in shown.bad],
        "rows": [msgspec.to_builtins(row) for row in shown.rows if isinstance(row, ContextRow)],
        "already": shown.already.id if shown.already else "",
    }


def _preview_lines(shown: ImportPreview) -> list[str]:
    lines = [f"{shown.file}: {shown.source}, {shown.good:,} rows, {shown.bad_count:,} unreadable."]
    if shown.already:
        lines.append(f"This very file is already here, as {shown.already.id[:8]}.")
    how = f"the kept one, {shown.template}" if shown.template else "as guessed or given"
    lines += ["", f"Mapping ({how}):", f"  {msgspec.json.encode(shown.mapping).decode()}", ""]
    for row in shown.rows:
        text = " | ".join(_cells(row)) if isinstance(row, ContextRow) else row.sentence
        lines.append(f"  {text}")
    return lines + [f"  {bad.sentence}" for bad in shown.bad if bad not in shown.rows]


def _told_data(told: Told | None) -> dict[str, Any] | None:
    if told is None:
        return None
    return {
        "kind": told.kind,
        "hidden": told.hidden,
        "facts": [{"name": fact.name, "text": fact.text} for fact in told.facts],
    }


def _told_lines(told: Told | None) -> list[str]:
    if told is None or not told.hidden:
        return []
    return [
        f"The picture tells more than it shows ({', '.join(told.hidden)}):",
        *(f"  {fact.name}: {fact.text}" for fact in told.facts),
    ]
