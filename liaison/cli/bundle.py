"""``liaison bundle``: sealing records for other officers, and opening what they sent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from liaison.cli.io import Desk, on_vault, paged, plain, to_folder
from liaison.cli.layout import TRUSTS, stamp, when
from liaison.cli.override import override_of, overriding
from liaison.cli.paper import paper_lines
from liaison.domain.bundle import (
    BundleIn,
    BundleOut,
    OutState,
    Precedence,
    Preview,
    PreviewRecipient,
    Sight,
    Trail,
    Verdict,
)
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.text import human_size
from liaison.session import Session
from liaison.usecases import audit, bundles, cutting, records, saying, teams

EVERYTHING = 1_000_000  # more bundles than there will be

TRAILS = {
    Trail.FIRST: "Audit trail: the first that is known of it; later ones are held against it.",
    Trail.CONSISTENT: "Audit trail: it only grew since it was last seen.",
    Trail.OLDER: "Audit trail: older than what is known already, and it fits.",
    Trail.UNCONNECTED: "Audit trail: NOT CONNECTED to what was seen before; a bundle is missing.",
}
SIGHTS = {
    Sight.SPLIT: "ALARM: the keys of {who} signed two histories, at entry {size}.",
    Sight.OTHER_KEYS: "ALARM: the sender knows {who} by other keys; compare that card again.",
}


@click.group()
def group() -> None:
    """Bundles: sealed records for other officers, and those that came from them."""


@group.command()
@on_vault
@click.option("--to", "to", multiple=True, required=True, metavar="OFFICER",
              help="An officer, or team:NAME for all who belong to a team.")  # fmt: skip
@click.option("--record", "chosen", multiple=True, metavar="ID")
@click.option("--papers-only", is_flag=True, help="No record: only what papers are due.")
@to_folder
@click.option("--precedence", type=click.Choice([p.value for p in Precedence], False),
              default="ROUTINE", show_default=True)  # fmt: skip
@click.option("--split", metavar="SIZE", default="", help="Cut it into parts, such as 25MB.")
@click.option("--dry-run", is_flag=True, help="Only show what would leave, and for whom.")
@overriding
@click.pass_obj
def seal(
    desk: Desk,
    vault: Path,
    to: Sequence[str],
    chosen: Sequence[str],
    papers_only: bool,
    output: Path,
    precedence: str,
    split: str,
    dry_run: bool,
    override: Sequence[str],
    reason: str,
) -> None:
    """Seal the newest version of each record for the officers into a file."""
    if bool(chosen) == papers_only:
        raise click.UsageError("Name records with --record, or give --papers-only.")
    piece = cutting.parse_size(split) if split else 0
    with desk.session(vault) as session:
        recipients = teams.resolve(session, [plain(text, "officer") for text in to])
        wanted = [records.resolve(session, text) for text in chosen]
        chosen_rules = override_of(session, override, reason)
        past = chosen_rules.rules if chosen_rules else frozenset()
        leaving = bundles.preview(session, wanted, recipients, papers_only=papers_only, past=past)
        if dry_run:
            desk.tell(_preview_data(leaving), *_preview_lines(leaving))
            return
        with desk.watching("Sealing") as watch:
            made, _ = bundles.seal_bundles(
                session, wanted, recipients, output,
                precedence=Precedence(precedence.upper()), papers_only=papers_only, split=piece,
                override=chosen_rules, passphrase=desk.again() if chosen_rules else None,
                watch=watch,
            )  # fmt: skip
    files = [_out_data(bundle) | {"file": str(path)} for bundle, path in made]
    desk.tell(
        files[0] | {"bundles": files, "preview": _preview_data(leaving)},
        *_preview_lines(leaving),
        *(
            f"Bundle {b.number} to these officers is sealed: {path} ({human_size(b.size)})."
            for b, path in made
        ),
        "The file is whole; the stick may be removed once it is unmounted."
        if len(made) == 1
        else "The files are whole; the stick may be removed once it is unmounted.",
    )


@group.command("preview")
@on_vault
@click.option("--to", "to", multiple=True, required=True, metavar="OFFICER")
@click.option("--record", "chosen", multiple=True, required=True, metavar="ID")
@click.pass_obj
def preview_(desk: Desk, vault: Path, to: Sequence[str], chosen: Sequence[str]) -> None:
    """Show what each officer would get of the records, what would stay, and why."""
    with desk.session(vault) as session:
        recipients = teams.resolve(session, [plain(text, "officer") for text in to])
        wanted = [records.resolve(session, text) for text in chosen]
        leaving = bundles.preview(session, wanted, recipients)
    desk.tell(_preview_data(leaving), *_preview_lines(leaving))


@group.command("open")
@on_vault
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only verify it and say what it is.")
@click.pass_obj
def open_(desk: Desk, vault: Path, file: Path, dry_run: bool) -> None:
    """Verify a bundle, say what it is, and take it in."""
    with desk.session(vault) as session, desk.watching("Verifying") as watch:
        if dry_run:
            verdict = bundles.inspect(session, file, watch)
        else:
            verdict, _ = bundles.take_in(session, file, watch)
    taken = not dry_run and not verdict.seen
    data: dict[str, Any] = msgspec.to_builtins(verdict)
    desk.tell(
        data | {"all_good": verdict.all_good, "taken_in": taken},
        *_verdict_lines(verdict),
        _outcome(verdict, dry_run),
    )


@group.command("list")
@on_vault
@paged
@click.pass_obj
def list_(desk: Desk, vault: Path, limit: int, after: str) -> None:
    """List the bundles that went out and that were taken in, newest first."""
    with desk.session(vault) as session:
        names = audit.names(session)
        out, in_ = bundles.listing(session, EVERYTHING)
    lines = [(b.created, b.id, _out_data(b), _out_row(b, names)) for b in out]
    lines += [(b.taken_at, b.leaf_hash, _in_data(b), _in_row(b, names)) for b in in_]
    lines.sort(key=lambda line: (-line[0], line[1]))
    if after:
        at = next((i for i, line in enumerate(lines) if line[1].startswith(after.lower())), None)
        if at is None:
            raise NotFound(what="bundle", id=after[:40])
        lines = lines[at + 1 :]
    lines = lines[:limit]
    desk.table(
        {"bundles": [line[2] for line in lines]},
        ("When", "Way", "Bundle", "No.", "With", "Precedence", "Marking", "Records", "State"),
        [line[3] for line in lines],
        "There is no bundle yet.",
    )


@group.command()
@on_vault
@click.argument("bundle")
@click.option("--split", metavar="SIZE", default="", help="Cut it into parts, such as 25MB.")
@to_folder
@click.pass_obj
def write(desk: Desk, vault: Path, bundle: str, output: Path, split: str) -> None:
    """Write a bundle that is sealed already into a file once more; whole parts of it stay."""
    piece = cutting.parse_size(split) if split else 0
    with desk.session(vault) as session:
        found = resolve_out(session, bundle)
        with desk.watching("Writing") as watch:
            written, path = bundles.write_again(session, found, output, watch, split=piece)
    desk.tell(
        _out_data(written) | {"file": str(path)},
        f"Bundle {written.number} is written once more: {path} ({human_size(written.size)}).",
    )


def resolve_out(session: Session, text: str) -> str:
    """The id of the one sealed bundle that begins so."""
    wanted = text.strip().lower().removesuffix(".age")
    out, _ = bundles.listing(session, EVERYTHING)
    found = [b.id for b in out if len(wanted) >= 4 and b.id.startswith(wanted)]
    if not found:
        raise NotFound(what="sealed bundle", id=text[:40])
    if len(found) > 1:
        raise NotAllowed(
            reason=f"More than one bundle begins with {wanted}.", next="Give more of its digits."
        )
    return found[0]


def _preview_lines(leaving: Preview) -> list[str]:
    lines = [f"Marking: {leaving.marking or 'NOT MARKED'}", "What leaves:"]
    for item in leaving.items:
        lines.append(f"  {item.record[:8]} version {item.version}: {item.title} ({item.marking})")
        lines += [f"    + {name} ({human_size(size)})" for name, size in item.attachments]
    lines += paper_lines(leaving.papers)
    if leaving.bundles > 1:
        lines.append(f"{leaving.bundles} bundles, for not everyone may have the same.")
    lines.append("Who can open it:")
    for one in leaving.recipients:
        state = TRUSTS[one.trust]
        gets = f", bundle {one.bundle}" if leaving.bundles > 1 and one.bundle else ""
        gets = gets if one.bundle else ", gets NOTHING"
        lines.append(f"  {one.title}, {one.organisation or 'no organisation'}: {state}{gets}")
        lines += _view_lines(one)
    lines += [f"  the archive, {recipient[:20]}…" for recipient in leaving.archive]
    if leaving.may_override:
        rules = ", ".join(leaving.may_override)
        lines.append(f"Your policy lets these refusals be overridden for one act: {rules}")
    return lines


def _view_lines(one: PreviewRecipient) -> list[str]:
    lines = []
    for view in one.views:
        if not view.goes:
            lines.append(f"    {view.record[:8]} is withheld: {' '.join(view.reasons)}")
        for portion, reasons in view.withheld:
            lines.append(f"    {view.record[:8]}, {portion} is withheld: {' '.join(reasons)}")
        if view.overridden:
            lines.append(f"    {view.record[:8]} goes, OVERRIDING: {' '.join(view.overridden)}")
    return lines


def _preview_data(leaving: Preview) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(leaving)
    return data


def _verdict_lines(verdict: Verdict) -> list[str]:
    key = f"{TRUSTS[verdict.trust]} ({verdict.path})" if verdict.path else TRUSTS[verdict.trust]
    if not verdict.trust.verified and not verdict.path:
        key += ": anyone could have made this card"
    lines = [
        _summary(verdict),
        f"From: {verdict.sender_title}, {verdict.sender_organisation or 'no organisation'}",
        f"Key: {key}",
        f"Sealed: {stamp(verdict.created)}, number {verdict.number}, {verdict.precedence.value}",
        f"Marking: {verdict.marking or 'NOT MARKED'}",
        TRAILS[verdict.trail],
    ]
    if verdict.missing:
        numbers = ", ".join(str(n) for n in verdict.missing)
        lines.append(f"MISSING: earlier bundles to these officers have not arrived: {numbers}")
    lines += _seen_of_others(verdict)
    for item in verdict.items:
        lines.append(
            f"  {item.record[:8]} version {item.version}: {item.title} ({item.marking}) "
            f"{when(item.event_at, item.event_zone)} - {item.standing.value}"
        )
        if item.withheld:
            lines.append(f"    {saying.withheld(item.withheld)}")
        if item.passed_on:
            lines.append(f"    {item.passed_on}")
        if item.attachments:
            size = human_size(item.attachment_bytes)
            lines.append(f"    + {item.attachments} attached, {size}")
    lines += paper_lines(verdict.papers)
    if verdict.unknown_papers:
        lines.append(f"  Papers that cannot be checked here: {verdict.unknown_papers}")
    return lines


def _seen_of_others(verdict: Verdict) -> list[str]:
    lines = []
    if verdict.evidence:
        lines.append("EVIDENCE: this officer's keys signed two histories; see audit evidence list.")
    if verdict.open_heads:
        sizes = ", ".join(map(str, verdict.open_heads))
        lines.append(f"NOT CONNECTED to what another officer saw of this trail: {sizes} entries")
    for head in verdict.alarms:
        lines.append(SIGHTS[head.sight].format(who=head.title, size=head.size))
    return lines


def _summary(verdict: Verdict) -> str:
    if verdict.seen:
        return "Whole and signed; it is here already."
    return "Every check passed." if verdict.all_good else "Whole and signed, but look at this:"


def _outcome(verdict: Verdict, dry_run: bool) -> str:
    if verdict.seen:
        return f"It was taken in already, {stamp(verdict.seen_at)}; nothing was changed."
    return "Nothing was taken in: this was only a look." if dry_run else "It is taken in."


def _out_data(bundle: BundleOut) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(bundle)
    return {"way": "out"} | data


def _in_data(bundle: BundleIn) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(bundle)
    return {"way": "in"} | data


def _out_row(bundle: BundleOut, names: dict[str, str]) -> tuple[str, ...]:
    state = bundle.file_name if bundle.state is OutState.WRITTEN else "sealed, NOT WRITTEN"
    to = ", ".join(names.get(origin, origin) for origin in bundle.to)
    return (
        stamp(bundle.created), "out", bundle.id[:8], str(bundle.number), to,
        bundle.precedence.value, bundle.marking, str(len(bundle.parts)), state,
    )  # fmt: skip


def _in_row(bundle: BundleIn, names: dict[str, str]) -> tuple[str, ...]:
    return (
        stamp(bundle.taken_at), "in", bundle.leaf_hash[:8], str(bundle.number),
        names.get(bundle.origin, bundle.origin), bundle.precedence.value, bundle.marking,
        str(len(bundle.parts)), "taken in",
    )  # fmt: skip
