"""``liaison record``: writing, sealing, amending, reading and finding records."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from liaison.cli import period
from liaison.cli.filters import KIND, filtered, wanted
from liaison.cli.io import Desk, F, on_vault, one_json, paged, plain, read, to_folder
from liaison.cli.layout import content_data, content_lines, row_data
from liaison.cli.recordview import (
    attached_file,
    chosen,
    draft_content,
    head,
    tell_differences,
    tell_found,
    tell_rows,
    tell_tombstone,
    version_data,
)
from liaison.domain.content import (
    MAX_CONTENT,
    Content,
    ContentUnreadable,
    example,
    parse_content,
)
from liaison.domain.marking import Known, banner
from liaison.domain.portion_marks import overall, undermarked, warning
from liaison.domain.record import Row
from liaison.domain.refusals import RecordInvalid
from liaison.session import Session
from liaison.usecases import (
    attachments,
    composing,
    finding,
    policies,
    readiness,
    records,
    templates,
)
from liaison.usecases.papers import receipts


@click.group()
def group() -> None:
    """Records of every kind, from contact logs to SITREPs. ID is a record's first digits."""


@group.command()
@click.argument("kind", type=KIND)
@one_json
@click.pass_obj
def template(desk: Desk, kind: str) -> None:
    """Print a filled example of a kind as JSON, ready for --from."""
    data = content_data(example(kind))
    click.echo(json.dumps(data) if desk.json else json.dumps(data, indent=2))


def written(command: F) -> F:
    """The options of what is written: its content, its time, its files, whether it is sealed."""
    for option in (
        click.option("--seal", "sealed", is_flag=True, help="Seal it at once."),
        click.option(
            "--attach", "files", multiple=True, type=click.Path(path_type=Path), metavar="FILE",
            help="Attach a file; may be given several times.",
        ),
        click.option("--when", "dtg", metavar="DTG", help="Its time, such as 031732BJUL04."),
        click.option(
            "--from", "source", required=True, metavar="FILE",
            help="The content as JSON, - for standard input.",
        ),
    ):  # fmt: skip
        command = option(command)
    return command


@group.command()
@on_vault
@click.argument("kind", type=KIND)
@written
@click.option("--template", "own", metavar="ID", help="With the own fields of this template.")
@click.pass_obj
def new(
    desk: Desk,
    vault: Path,
    kind: str,
    source: str,
    dtg: str | None,
    own: str | None,
    files: Sequence[Path],
    sealed: bool,
) -> None:
    """Write a new record; prints its id. All of it is done, or nothing."""
    content = _content(desk, source)
    if content.kind != kind:
        raise RecordInvalid(reason=f"It is a {content.kind}, not a {kind}.")
    with desk.session(vault) as session, desk.watching("Attaching") as watch:
        content = _timed(session, content, dtg)
        if own is not None:
            content = templates.applied(session, content, records.resolve(session, own))
        record, _ = composing.compose(session, content, files, sealed=sealed, watch=watch)
    desk.tell({"record": record, "sealed": sealed}, record)
    desk.aside("It is sealed." if sealed else "It is a draft; seal it when it is complete.")


@group.command()
@on_vault
@click.argument("record")
@written
@click.option("--reason", required=True, help="Why it is amended; everyone who gets it reads it.")
@click.pass_obj
def amend(
    desk: Desk,
    vault: Path,
    record: str,
    source: str,
    dtg: str | None,
    reason: str,
    files: Sequence[Path],
    sealed: bool,
) -> None:
    """Amend a sealed record with the whole new content; the old version stays.

    `record show VAULT ID --content` prints the content to start from. Attachments that the file
    does not name are kept when it names none at all.
    """
    content = _content(desk, source)
    with desk.session(vault) as session, desk.watching("Attaching") as watch:
        content = _timed(session, content, dtg)
        found = records.resolve(session, record)
        composing.compose_amendment(
            session, found, content, plain(reason, "reason"), files, sealed=sealed, watch=watch
        )
        version = records.show(session, found).row.version
    desk.tell({"record": found, "sealed": sealed, "version": version}, found)
    desk.aside(f"Version {version} is sealed." if sealed else "The amendment is a draft.")


@group.command()
@on_vault
@click.argument("record")
@written
@click.pass_obj
def edit(
    desk: Desk,
    vault: Path,
    record: str,
    source: str,
    dtg: str | None,
    files: Sequence[Path],
    sealed: bool,
) -> None:
    """Write a draft anew with the whole new content.

    `record show VAULT ID --draft --content` prints the content to start from. Attachments that
    the file does not name are kept when it names none at all.
    """
    content = _content(desk, source)
    with desk.session(vault) as session, desk.watching("Attaching") as watch:
        content = _timed(session, content, dtg)
        found = records.resolve(session, record)
        composing.compose_draft(session, found, content, files, sealed=sealed, watch=watch)
    desk.tell({"record": found, "sealed": sealed}, found)
    desk.aside("It is sealed." if sealed else "The draft is written anew.")


@group.command()
@on_vault
@click.argument("record")
@click.pass_obj
def seal(desk: Desk, vault: Path, record: str) -> None:
    """Seal a draft: it becomes the record's newest version and stays as it is."""
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        records.seal(session, found)
        newest = records.show(session, found).versions[-1]
        known = policies.known(session)
    under = undermarked(newest.version.content, known)
    desk.tell(
        {
            "record": found,
            "version": newest.version.number,
            "entry": newest.entry,
            "undermarked": [one.portion for one in under],
        },
        f"Sealed as version {newest.version.number}, entry {newest.entry} of the audit trail.",
    )
    _warn(desk, newest.version.content, known)


@group.command()
@on_vault
@click.argument("record")
@click.pass_obj
def discard(desk: Desk, vault: Path, record: str) -> None:
    """Discard a draft; sealed versions stay."""
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        records.discard_draft(session, found)
    desk.tell({"discarded": found}, "The draft is discarded.")


@group.command("list")
@on_vault
@filtered
@paged
@click.pass_obj
def list_(desk: Desk, /, vault: Path, limit: int, after: str, **asked: Any) -> None:
    """List records, the newest event first."""
    with desk.session(vault) as session:
        last = _row(session, after) if after else None
        place = (last.event_at, last.seq) if last else None
        rows = records.page(session, wanted(session, asked), place, limit)
    tell_rows(desk, rows, "There is no such record yet.")


@group.command()
@on_vault
@click.argument("words", nargs=-1, required=True)
@click.option("--best", is_flag=True, help="The best answers first, without further pages.")
@filtered
@paged
@click.pass_obj
def search(
    desk: Desk,
    /,
    vault: Path,
    words: Sequence[str],
    best: bool,
    limit: int,
    after: str,
    **asked: Any,
) -> None:
    """Find records that hold all of the words, or words that begin so; the newest first."""
    if best and after:
        raise click.UsageError("The best answers come in one page: --after goes without --best.")
    query = plain(" ".join(words), "search")
    with desk.session(vault) as session:
        chosen_by = wanted(session, asked)
        if best:
            found = finding.ranked(session, query, chosen_by, limit)
        else:
            last = _row(session, after).seq if after else None
            found = finding.find(session, query, chosen_by, last, limit)
    tell_found(desk, found, "No record holds all of these words.")


@group.command()
@on_vault
@click.argument("record")
@click.option("--version", "number", type=click.IntRange(1, 1_000_000), help="An earlier version.")
@click.option("--draft", is_flag=True, help="What is not sealed yet.")
@click.option("--content", "only", is_flag=True, help="Only the content as JSON, for --from.")
@click.option("--diff", nargs=2, type=click.IntRange(1, 1_000_000), metavar="A B",
              help="What differs between two versions.")  # fmt: skip
@click.pass_obj
def show(
    desk: Desk,
    vault: Path,
    record: str,
    number: int | None,
    draft: bool,
    only: bool,
    diff: tuple[int, int] | None,
) -> None:
    """Show a record: its newest version, another one, its draft, or what differs."""
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        view = records.show(session, found)
        if diff is not None:
            tell_differences(desk, session, found, diff)
            return
        if view.tombstone is not None:
            tell_tombstone(desk, session, view.row, view.tombstone)
            return
        one = chosen(view, number, draft)
        content = one.version.content if one else draft_content(view)
        form = readiness.form_of(session, content)
        receipts.opened(session, found)
        known = policies.known(session)
    if only:
        click.echo(json.dumps(content_data(content), indent=None if desk.json else 2))
        return
    desk.tell(
        row_data(view.row)
        | {
            "shown": one.version.number if one else "draft",
            "versions": [version_data(each) for each in view.versions],
            "overall": banner(overall(content, known)),
            "undermarked": [each.portion for each in undermarked(content, known)],
            "content": content_data(content),
        },
        banner(content.marking),
        content.title or "(no title)",
        *head(view, one),
        *content_lines(content, form, known),
    )
    _warn(desk, content, known)


@group.command()
@on_vault
@click.argument("record")
@click.argument("name")
@to_folder
@click.option("--reason", required=True, help="Why a plain copy leaves the vault; it is logged.")
@click.pass_obj
def attachment(desk: Desk, vault: Path, record: str, name: str, output: Path, reason: str) -> None:
    """Write a plain copy of an attachment, by its name or SHA-256, into a folder."""
    with desk.session(vault) as session, desk.watching("Saving") as watch:
        found = records.resolve(session, record)
        attached = attached_file(records.show(session, found), name)
        path, _ = attachments.save_attachment(
            session, found, attached.sha256, output, plain(reason, "reason"), watch
        )
    desk.tell(
        {"file": str(path), "name": attached.name, "sha256": attached.sha256},
        f"A plain copy of {attached.name} is in {path}.",
    )


def _content(desk: Desk, source: str) -> Content:
    try:
        return parse_content(read(desk, source, MAX_CONTENT))
    except ContentUnreadable as error:
        raise RecordInvalid(reason=str(error)) from None


def _warn(desk: Desk, content: Content, known: Known) -> None:
    """Says which portions the record's own marking does not cover."""
    if found := undermarked(content, known):
        names = ", ".join(warning(one) for one in found)
        desk.aside(
            f"Under-marked: {banner(content.marking)} does not cover {names}. "
            f"All of it together is {banner(overall(content, known))}."
        )


def _timed(session: Session, content: Content, dtg: str | None) -> Content:
    if dtg is None:
        return content
    return msgspec.structs.replace(content, event=period.span(session, dtg))


def _row(session: Session, record: str) -> Row:
    return records.show(session, records.resolve(session, record)).row
