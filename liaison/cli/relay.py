"""``liaison relay``: running a relay, and joining one."""

from __future__ import annotations

import signal
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import click

from liaison.cli.io import Desk, on_vault, one_json, place, plain, to_file
from liaison.domain.bundle import Precedence
from liaison.domain.refusals import NotAllowed
from liaison.domain.text import human_size
from liaison.mail import invitation as invitations
from liaison.usecases import records, teams
from liaison.usecases.relaying import joining, posting, syncing

Role = Literal["alone", "hub", "site"]
FOLDER = click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
PORT = 4222


@click.group()
def group() -> None:
    """A relay for bundles: run one, or join one. RELAY.md is for whoever runs it."""


@group.command()
@FOLDER
@click.option(
    "--listen",
    metavar="ADDRESS:PORT",
    default=f"127.0.0.1:{PORT}",
    show_default=True,
    help="Where the server listens.",
)
@click.option(
    "--host",
    "hosts",
    multiple=True,
    metavar="NAME",
    help="A name or address by which officers reach it; the first goes into invitations.",
)
@click.pass_obj
def serve(desk: Desk, folder: Path, listen: str, hosts: tuple[str, ...]) -> None:
    """Set up a relay in FOLDER and run it until Ctrl-C."""
    _able(desk)
    # late: only who runs a relay needs certificates and the server
    from liaison.relay import serving

    address, port = _address(listen)
    names = list(hosts) or [address]
    serving.server_program()
    serving.set_up(folder, address, port, names, desk.world.entropy)
    ended = threading.Event()
    before = [
        (number, signal.signal(number, lambda *_: ended.set()))
        for number in (signal.SIGINT, signal.SIGTERM)
    ]
    try:
        desk.aside(f"The relay runs at {listen}; Ctrl-C ends it.")
        desk.aside(f"Invite officers with: liaison relay invite {folder} NAME -o FILE")
        serving.serve(folder, ended)
    finally:
        for number, handler in before:
            signal.signal(number, handler)


@group.command()
@FOLDER
@click.argument("name")
@to_file
@one_json
@click.pass_obj
def invite(desk: Desk, folder: Path, name: str, output: Path) -> None:
    """Make an invitation for one officer; for one who has one, a new one in its place.

    NAME is your own word for the officer and stays in FOLDER. Hand the file to him and to nobody
    else: who has it reads his mailbox, though never what the bundles in it say.
    """
    _able(desk)
    # late: as above
    from liaison.relay import serving

    where, file_name = place(output)
    data = invitations.render(serving.invite(folder, name, desk.world.entropy))
    parcel = desk.world.courier.parcel(where, len(data))
    try:
        parcel.write(data)
        path = parcel.commit(file_name or f"{name}.liaison-invitation")
    finally:
        parcel.discard()
    desk.tell({"officer": name, "file": str(path)}, f"Invitation for {name}: {path}")


@group.command()
@FOLDER
@click.argument("name")
@one_json
@click.pass_obj
def revoke(desk: Desk, folder: Path, name: str) -> None:
    """Take an officer out: he is cut off at once and his mailbox is emptied."""
    _able(desk)
    # late: as above
    from liaison.relay import serving

    serving.revoke(folder, name)
    desk.tell({"revoked": name}, f"{name} has no mailbox here any more.")


@group.command("list")
@FOLDER
@one_json
@click.pass_obj
def list_(desk: Desk, folder: Path) -> None:
    """List the officers of a relay and their mailboxes."""
    # late: as above
    from liaison.relay import book

    seats = book.read(folder).seats
    desk.table(
        {"officers": [{"name": s.name, "mailbox": s.box, "key": s.key} for s in seats]},
        ("Name", "Mailbox", "Key"),
        [(s.name, s.box, s.key) for s in seats],
        "Nobody was invited yet.",
    )


@group.command()
@FOLDER
@one_json
@click.pass_obj
def status(desk: Desk, folder: Path) -> None:
    """Say what lies at a relay that runs, and how many are connected."""
    _able(desk)
    # late: as above
    from liaison.relay import authority, serving

    found = serving.status(folder)
    ends = f"{authority.ends(folder):%Y-%m-%d}"
    desk.tell(
        {
            "messages": found.messages,
            "bytes": found.size,
            "oldest": found.oldest,
            "connections": found.connections,
            "certificate_ends": ends,
            "mailboxes": [{"name": h.name, "waiting": h.waiting} for h in found.held],
        },
        f"Stored: {found.messages} messages, {human_size(found.size)}",
        f"Oldest: {found.oldest[:19] or 'none'}",
        f"Connections: {found.connections}",
        f"Certificate ends: {ends}",
        *(f"{held.name}: {held.waiting} waiting" for held in found.held),
    )


@group.command()
@FOLDER
@click.option("--copies", type=click.IntRange(1, 5), default=1, show_default=True,
              help="On so many servers of a cluster.")  # fmt: skip
@click.option("--role", type=click.Choice(["alone", "hub", "site"]), default="alone",
              show_default=True, help="Of the hub of field sites, or of such a site.")  # fmt: skip
@one_json
@click.pass_obj
def prepare(desk: Desk, folder: Path, copies: int, role: Role) -> None:
    """Make the mailboxes on a server that was started by hand; serve does it by itself."""
    _able(desk)
    # late: as above
    from liaison.relay import serving

    serving.prepare(folder, copies, role)
    desk.tell({"copies": copies}, "The mailboxes are there.")


@group.command()
@FOLDER
@click.option("--cluster", type=click.IntRange(3, 5), help="Of so many servers, one file each.")
@click.option(
    "--route", "routes", multiple=True, metavar="HOST:PORT", help="Where each hears the others."
)
@click.option("--hub", metavar="HOST:PORT", help="Of a hub that field sites reach there.")
@click.option("--leaf", metavar="URL", help="Of a field site that goes on while URL is cut off.")
@click.pass_obj
def config(
    desk: Desk,
    folder: Path,
    cluster: int | None,
    routes: tuple[str, ...],
    hub: str | None,
    leaf: str | None,
) -> None:
    """Print configurations for the real server, with comments for whoever runs it."""
    # late: as above
    from liaison.relay import book
    from liaison.relay import config as configurations  # late: as above

    made, whole = book.read(folder), folder.resolve()
    if leaf:
        click.echo(configurations.leaf(whole, made, leaf), nl=False)
    elif hub:
        click.echo(configurations.hub(whole, made, hub), nl=False)
    elif cluster:
        found = list(routes) or [f"relay-{n}.example:6222" for n in range(1, cluster + 1)]
        if len(found) != cluster:
            raise click.UsageError("Give one --route for each server, or none.")
        for number, route in enumerate(found, 1):
            click.echo(
                configurations.cluster(whole, made, number, cluster, found, route),
                nl=number == cluster,
            )
    else:
        click.echo(configurations.server(whole, made), nl=False)


@group.command()
@on_vault
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def join(desk: Desk, vault: Path, file: Path) -> None:
    """Take in the invitation that whoever runs a relay has made for you."""
    with desk.session(vault) as session:
        joining.join(session, file)
        found = joining.joined(session)
    assert found is not None
    desk.tell(
        {"relay": found.relay, "address": found.address},
        f"Joined the relay at {found.address}. Destroy the file: the vault has what it says.",
    )


@group.command()
@on_vault
@click.pass_obj
def leave(desk: Desk, vault: Path) -> None:
    """Forget the relay; what was sealed can still be written to a stick."""
    with desk.session(vault) as session:
        joining.leave(session)
    desk.tell({"left": True}, "The relay is forgotten.")


@group.command()
@on_vault
@click.option("--to", "to", multiple=True, required=True, metavar="OFFICER",
              help="An officer, or team:NAME for all who belong to a team.")  # fmt: skip
@click.option("--record", "chosen", multiple=True, required=True, metavar="ID")
@click.option("--precedence", type=click.Choice([p.value for p in Precedence], False),
              default="ROUTINE", show_default=True)  # fmt: skip
@click.pass_obj
def send(
    desk: Desk, vault: Path, to: Sequence[str], chosen: Sequence[str], precedence: str
) -> None:
    """Seal records for officers, to go with the next sync."""
    with desk.session(vault) as session, desk.watching("Sealing") as watch:
        recipients = teams.resolve(session, [plain(text, "officer") for text in to])
        wanted = [records.resolve(session, text) for text in chosen]
        made, _ = posting.seal(
            session, wanted, recipients, precedence=Precedence(precedence.upper()), watch=watch
        )
        posting.queue(session, watch)
    desk.tell(
        {"bundles": [{"id": b.id, "number": b.number, "to": list(b.to)} for b, _ in made]},
        *(f"Bundle {b.number} to these officers is sealed; it goes with sync." for b, _ in made),
    )


@group.command()
@on_vault
@click.option("--once", is_flag=True, help="End when nothing more is to be sent or fetched.")
@click.option("--patience", type=click.FloatRange(1, 3_600), default=syncing.PATIENCE,
              show_default=True, metavar="SECONDS", help="For a connection.")  # fmt: skip
@click.pass_obj
def sync(desk: Desk, vault: Path, once: bool, patience: float) -> None:
    """Send what waits and fetch what came; nothing but receipts is taken in by itself."""
    with desk.session(vault) as session, desk.watching("At the relay") as watch:
        found = syncing.sync(session, once=once, patience=patience, watch=watch)
    tell_synced(desk, found, "at the relay")


def tell_synced(desk: Desk, found: syncing.Synced, where: str) -> None:
    """How a sync ended."""
    waiting = found.last.looked.waiting
    desk.tell(
        {
            "stored": found.stored,
            "unreceived": found.last.waiting,
            "arrived": [
                {
                    "file": str(one.path),
                    "sender": one.sender,
                    "precedence": one.precedence.value,
                    "records": one.records,
                    "trouble": one.trouble,
                }
                for one in waiting
            ],
        },
        f"Stored {where}: {found.stored}; not received yet: {found.last.waiting}",
        *(
            f"Arrived from {one.sender}: {one.precedence.value}, {one.path}"
            if not one.trouble
            else f"Arrived: {one.path}: {one.trouble}"
            for one in waiting
        ),
        *(["Take each in with: liaison bundle open"] if waiting else []),
        *([found.last.trouble] if found.last.trouble else []),
    )


def _able(desk: Desk) -> None:
    """Raises `NotAllowed` where what runs a relay is not installed."""
    if lacking := desk.world.post.lacking():
        raise NotAllowed(reason=lacking, next="Nothing was changed.")


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or not 1 <= int(port[:6]) <= 65_535:
        raise click.UsageError("Write --listen as ADDRESS:PORT, such as 127.0.0.1:4222.")
    return host.strip("[]"), int(port)
