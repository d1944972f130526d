"""The command ``liaison``: its verbs put together, and what becomes of whatever goes wrong."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import Any

import click

from crypto.errors import Unsupported
from liaison.cli import (
    audit,
    branching,
    bundle,
    card,
    consent,
    delivery,
    drop,
    exports,
    finding,
    imports,
    label,
    links,
    orgpolicy,
    paper,
    policy,
    record,
    relay,
    report,
    retention,
    sanitise,
    settings,
    source,
    team,
    tour,
    trusting,
    vault,
    work,
)
from liaison.cli.faces import Faces
from liaison.cli.io import Desk
from liaison.domain.refusals import Cancelled, Refusal
from liaison.ports import World

REFUSED, CRASHED = 1, 70
DEBUG = "LIAISON_DEBUG"


class Verbs(click.Group):
    """A group that answers with one sentence, or one JSON object, for whatever goes wrong.

    Refusals end with 1, wrong use with click's own 2, a fault of the program with 70 and without
    a word of content; LIAISON_DEBUG=1 adds the traceback.
    """

    def invoke(self, context: click.Context) -> Any:
        desk = context.ensure_object(Desk)
        try:
            return super().invoke(context)
        except (click.ClickException, click.exceptions.Exit, BrokenPipeError):
            raise
        except Refusal as refusal:
            _refused(desk, refusal.code, refusal.what_happened, refusal.what_next)
        except (KeyboardInterrupt, EOFError, click.Abort):
            cancelled = Cancelled()
            _refused(desk, cancelled.code, cancelled.what_happened, cancelled.what_next)
        except Unsupported as error:
            _refused(desk, "Unsupported", str(error), "Nothing was changed.")
        except Exception as error:
            if os.environ.get(DEBUG) == "1":
                traceback.print_exc()
            _crashed(desk, error)
            return context.exit(CRASHED)
        return context.exit(REFUSED)


@click.group(cls=Verbs, invoke_without_command=True)
@click.version_option(package_name="liaison-desk", prog_name="liaison")
@click.pass_context
def liaison(context: click.Context) -> None:
    """Encrypted records of liaison officers, signed bundles, an audit trail others can check.

    Without a command, the window opens.
    """
    if context.invoked_subcommand is None:
        _window(context, None)


@liaison.command("open")
@click.argument("vault", type=click.Path(path_type=Path))
@click.pass_context
def open_(context: click.Context, vault: Path) -> None:
    """Open the window on a vault."""
    _window(context, vault)


for verb in (vault.init, tour.tour, report.sitrep, label.label):
    liaison.add_command(verb)
for verb in (work.todo, work.note, work.tick, work.derive, work.step, work.templates_, links.link):
    record.group.add_command(verb)
for verb in (imports.attach, exports.export, label.of_record, sanitise.sanitise):
    record.group.add_command(verb)
for verb in (branching.propose, branching.branches, branching.merge):
    record.group.add_command(verb)
for verb in (trusting.renew_key, trusting.new_epoch, trusting.revoke_earlier):
    vault.group.add_command(verb)
for verb in delivery.VERBS:
    bundle.group.add_command(verb)
for name, noun in (
    ("card", card.group),
    ("paper", paper.group),
    ("roster", trusting.roster),
    ("record", record.group),
    ("search", finding.search),
    ("person", finding.person),
    ("case", finding.case),
    ("context", imports.group),
    ("bundle", bundle.group),
    ("team", team.group),
    ("relay", relay.group),
    ("drop", drop.group),
    ("consent", consent.group),
    ("source", source.group),
    ("audit", audit.group),
    ("vault", vault.group),
    ("settings", settings.group),
    ("policy", policy.group),
    ("org-policy", orgpolicy.group),
    ("retention", retention.group),
):
    liaison.add_command(noun, name)


def run(world: World, faces: Faces, arguments: list[str] | None = None) -> int:
    """Runs one command; without ``arguments``, that of the process. Returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    try:
        liaison.main(arguments, prog_name="liaison", obj=Desk(world, faces))
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


def _window(context: click.Context, vault: Path | None) -> None:
    desk = context.ensure_object(Desk)
    context.exit(desk.faces.open_window(desk.world, vault))


def _refused(desk: Desk, code: str, what: str, advice: str) -> None:
    if desk.json:
        desk.tell({"refused": code, "what": what, "next": advice})
    else:
        desk.aside(f"{what} {advice}".strip())


def _crashed(desk: Desk, error: Exception) -> None:
    """Where it happened, and nothing of what was being worked on."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}:{last.lineno}"
    kind = type(error).__name__
    if desk.json:
        desk.tell({"crashed": kind, "where": place})
    else:
        desk.aside(
            f"Liaison has a fault ({kind} at {place}). The vault is as it was before or after the "
            f"command, never half-way. {DEBUG}=1 shows more, which may include content."
        )
