"""``liaison retention``: rules, legal holds, what is due, and destroying it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, get_args

import click
import msgspec

from liaison.cli.io import Desk, on_vault, place, plain, read, to_file
from liaison.cli.layout import row_data, stamp
from liaison.domain.retention import Due, Hold, RuleSet, Scope, sentence
from liaison.domain.times import LATEST
from liaison.session import Session
from liaison.usecases import destroying, disposing, holding, records, retention
from liaison.usecases.destroying import HONEST
from liaison.usecases.disposing import Doomed
from liaison.usecases.retention import FILE_LIMIT, Proposal

UNCLEAN = (
    "Something was destroyed, but the file was not written anew since: `liaison retention clean` "
    "does that."
)


@click.group()
def group() -> None:
    """What must be kept, what must go when, and what is destroyed for good."""


@group.command()
@on_vault
@click.pass_obj
def show(desk: Desk, vault: Path) -> None:
    """Show the rules in force in words, and the legal holds."""
    with desk.session(vault) as session:
        rules, holds = retention.in_force(session), holding.holds(session)
        unclean = destroying.unclean(session)
    desk.tell(
        {
            "set": rules.number,
            "entry": rules.entry,
            "rules": [msgspec.to_builtins(rule) for rule in rules.rules],
            "holds": [msgspec.to_builtins(hold) for hold in holds],
            "unclean": unclean,
        },
        *_set_lines(rules),
        *(_hold_line(hold) for hold in holds),
        *([UNCLEAN] if unclean else []),
    )


@group.command()
@on_vault
@to_file
@click.pass_obj
def export(desk: Desk, vault: Path, output: Path) -> None:
    """Write the rules in force into a JSON file, for `set` on another vault."""
    folder, name = place(output)
    with desk.session(vault) as session:
        number = retention.in_force(session).number
        path = retention.export(session, folder, name)
    desk.tell({"file": str(path), "set": number}, f"The rules in force are in {path}.")


@group.command("set")
@on_vault
@click.argument("file")
@click.option("--why", default="", help="Why; needed where the rules get weaker, and logged.")
@click.option("--dry-run", is_flag=True, help="Show what would change, and change nothing.")
@click.pass_obj
def set_(desk: Desk, vault: Path, file: str, why: str, dry_run: bool) -> None:
    """Put the rules of a JSON FILE in force, in the place of those before.

    Where they demand less, the passphrase is asked for again and a reason is needed.
    """
    rules = retention.parse_rules(read(desk, file, FILE_LIMIT))
    with desk.session(vault) as session:
        proposal = retention.compare(session, rules)
        for line in _proposal_lines(proposal):
            desk.aside(line)
        if not dry_run:
            again = desk.again() if proposal.weaker else None
            retention.put(session, rules, plain(why, "reason"), again)
        number = retention.in_force(session).number
    desk.tell(
        {
            "set": number,
            "changed": not dry_run,
            "gone": [rule.name for rule in proposal.gone],
            "new": [rule.name for rule in proposal.new],
            "weaker": proposal.weaker,
        },
        "Nothing was changed." if dry_run else f"Set {number} is in force.",
    )


@group.command("due")
@on_vault
@click.pass_obj
def due_(desk: Desk, vault: Path) -> None:
    """List the records whose time has come, and under which rule; nothing is destroyed."""
    with desk.session(vault) as session, desk.watching("Looking") as watch:
        found = disposing.due(session, watch)
    desk.table(
        {"due": [_due_data(one) for one in found]},
        ("Record", "Kind", "Rule", "Since", "At the latest", "Title", "Stays"),
        [
            (
                one.row.record[:8],
                one.row.kind,
                one.rule.name,
                stamp(one.since),
                stamp(one.latest) if one.latest < LATEST else "",
                one.row.title,
                " ".join(one.stays),
            )
            for one in found
        ],
        "Nothing is due.",
    )


@group.command()
@on_vault
@click.argument("ids", metavar="[RECORD]...", nargs=-1)
@click.option("--due", "all_due", is_flag=True, help="All that is due and that nothing keeps.")
@click.option("--reason", required=True, help="Why; it stays in the tombstones.")
@click.option("--authority", default="", help="By which document, where no rule asks for it.")
@click.option("--dry-run", is_flag=True, help="Show what would go, and destroy nothing.")
@click.pass_obj
def destroy(
    desk: Desk,
    vault: Path,
    ids: Sequence[str],
    all_due: bool,
    reason: str,
    authority: str,
    dry_run: bool,
) -> None:
    """Destroy records for good: content, salts, attachments, words in indices, stored bundles.

    Their entries and proofs stay, with a signed tombstone. The passphrase is asked for again.
    """
    if bool(ids) == all_due:
        raise click.UsageError("Name the records, or take all that is due with --due.")
    with desk.session(vault) as session, desk.watching("Destroying") as watch:
        chosen = [records.resolve(session, one) for one in ids]
        if all_due:
            chosen = [one.row.record for one in disposing.due(session) if not one.stays]
        doomed = disposing.preview(session, chosen)
        for line in _doomed_lines(doomed):
            desk.aside(line)
        if dry_run or not doomed:
            _tell_dry(desk, doomed)
            return
        outcome, _ = destroying.destroy(
            session,
            chosen,
            plain(reason, "reason"),
            desk.again(),
            authority=plain(authority, "authority"),
            watch=watch,
        )
    desk.tell(
        {
            "destroyed": [one.row.record for one in outcome.destroyed],
            "left": outcome.left,
            "clean": outcome.clean,
        },
        f"{len(outcome.destroyed):,} destroyed, {len(outcome.left):,} left as they were.",
        *([] if outcome.clean else [UNCLEAN]),
        HONEST,
    )


@group.command()
@on_vault
@click.pass_obj
def clean(desk: Desk, vault: Path) -> None:
    """Write the vault's file anew, where that was not done after something was destroyed."""
    with desk.session(vault) as session, desk.watching("Cleaning up") as watch:
        destroying.clean(session, watch)
    desk.tell({"clean": True}, "The file is written anew, with nothing of what was destroyed.")


@group.command()
@on_vault
@click.argument("record")
@click.pass_obj
def recall(desk: Desk, vault: Path, record: str) -> None:
    """Draft a notice to those who were given a record; prints the draft's id."""
    with desk.session(vault) as session:
        draft, _ = destroying.recall(session, records.resolve(session, record))
    desk.tell({"record": draft}, draft)
    desk.aside("Complete, seal and send it; a copy that was given cannot be called back.")


@group.command()
@on_vault
@click.argument("scope", type=click.Choice(get_args(Scope)), metavar="SCOPE")
@click.argument("target", default="")
@click.option("--reason", required=True, help="Why; it is logged.")
@click.option("--dry-run", is_flag=True, help="Say what would be held, and change nothing.")
@click.pass_obj
def hold(desk: Desk, vault: Path, scope: Scope, target: str, reason: str, dry_run: bool) -> None:
    """Place a legal hold: nothing under it is destroyed, whatever the rules say.

    SCOPE is record, case, person or everything; TARGET is the record, the case, the person's
    profile or name, and nothing for everything.
    """
    with desk.session(vault) as session:
        found = _target(session, scope, plain(target, "target"))
        if dry_run:
            desk.tell({"scope": scope, "target": found, "changed": False}, "Nothing was changed.")
            return
        placed, _ = holding.place(session, scope, found, plain(reason, "reason"))
    desk.tell({"hold": placed, "scope": scope, "target": found}, placed)


@group.command()
@on_vault
@click.argument("hold")
@click.option("--reason", required=True, help="Why; it is logged.")
@click.pass_obj
def lift(desk: Desk, vault: Path, hold: str, reason: str) -> None:
    """Lift a legal hold, by the first digits of its id. The passphrase is asked for again."""
    with desk.session(vault) as session:
        holding.lift(session, hold.strip().lower(), plain(reason, "reason"), desk.again())
    desk.tell({"lifted": hold}, "The hold is lifted.")


def _target(session: Session, scope: Scope, target: str) -> str:
    """The id that a record, a case or a profile is named by; else a person's name as it is."""
    if scope == "everything":
        return target
    digits = len(target) >= 4 and set(target.lower()) <= set("0123456789abcdef")
    if scope == "person" and not digits:
        return target
    return records.resolve(session, target)


def _set_lines(rules: RuleSet) -> Iterator[str]:
    if not rules.rules:
        yield "No retention rule is in force: nothing is ever due, and nothing is kept by a rule."
        return
    yield f"Set {rules.number}, in force since {stamp(rules.at)} (entry {rules.entry}):"
    for rule in rules.rules:
        yield f"  {rule.name}: {sentence(rule)} Set by {rule.set_by}; {rule.authority}."


def _hold_line(hold: Hold) -> str:
    on = "everything" if hold.scope == "everything" else f"{hold.scope} {hold.target}"
    line = f"Hold {hold.id[:8]} on {on} since {stamp(hold.placed_at)}: {hold.reason}"
    if hold.lifted_at:
        line = f"{line} (lifted {stamp(hold.lifted_at)}: {hold.lifted_why})"
    return line


def _proposal_lines(proposal: Proposal) -> Iterator[str]:
    for rule in proposal.gone:
        yield f"- {rule.name}: {sentence(rule)} {rule.authority}."
    for rule in proposal.new:
        yield f"+ {rule.name}: {sentence(rule)} {rule.authority}."
    if proposal.weaker:
        yield f"Weaker than what is in force: {', '.join(proposal.weaker)}."


def _doomed_lines(doomed: Sequence[Doomed]) -> Iterator[str]:
    for one in doomed:
        under = f"rule {one.rule.name}" if one.rule else "no rule asks for it"
        yield (
            f"{one.row.record[:8]} {one.row.title or '(no title)'}: {one.versions} versions, "
            f"{len(one.files)} files; {under}"
        )
        for why in one.stays:
            yield f"  stays: {why}"
        if one.identity:
            yield "  the real identity that is kept apart goes with it"
        for given in one.given:
            yield f"  given to {given.title or given.origin} in bundle {given.number}"
        for bundle in one.unwritten:
            yield f"  bundle {bundle[:8]} is not written yet and can be written no more"


def _tell_dry(desk: Desk, doomed: Sequence[Doomed]) -> None:
    desk.tell({"doomed": [_doomed_data(one) for one in doomed]}, "Nothing was destroyed.")


def _doomed_data(one: Doomed) -> dict[str, Any]:
    return row_data(one.row) | {
        "versions": one.versions,
        "identity": one.identity,
        "rule": one.rule.name if one.rule else "",
        "stays": one.stays,
        "files": [{"name": name, "size": size} for name, size in one.files],
        "shared": one.shared,
        "given": [msgspec.to_builtins(given) for given in one.given],
        "unwritten": one.unwritten,
        "linked": one.linked,
    }


def _due_data(one: Due) -> dict[str, Any]:
    """Times in µs since 1970 UTC."""
    return row_data(one.row) | {
        "rule": one.rule.name,
        "authority": one.rule.authority,
        "since": one.since,
        "latest": one.latest,
        "stays": one.stays,
    }
