"""``liaison drop``: a folder, here or elsewhere, in which officers leave bundles for each other."""

from __future__ import annotations

from pathlib import Path

import click

from liaison.cli import relay
from liaison.cli.io import Desk, on_vault, read
from liaison.mail.drop import Drop
from liaison.usecases.relaying import dropping, joining, posting, syncing

FILE = click.Path(path_type=Path, dir_okay=False)
PASSWORD_LIMIT = 1_000  # bytes


@click.group()
def group() -> None:
    """A dead drop: a folder on this computer or a server, which is trusted with nothing."""


@group.command()
@on_vault
@click.argument("address")
@click.option("--password-file", metavar="FILE",
              help="The password, or the secret of an S3 access key; - for input.")  # fmt: skip
@click.option("--key", type=FILE, metavar="FILE", help="A private key for an SFTP server (PEM).")
@click.option("--authority", type=FILE, metavar="FILE",
              help="The only certificate to trust for a WebDAV or S3 server (PEM).")  # fmt: skip
@click.option("--host-key", default="", metavar="SHA256:…",
              help="The fingerprint of an SFTP server's key, from whoever runs it.")  # fmt: skip
@click.pass_obj
def join(
    desk: Desk,
    vault: Path,
    address: str,
    password_file: str | None,
    key: Path | None,
    authority: Path | None,
    host_key: str,
) -> None:
    """Set a dead drop: file:///folder, sftp://user@host/folder, webdav+https://user@host/folder or
    s3+https://user@host/bucket/folder.

    All that lets you in is kept in the vault and nowhere else. A share that is mounted on this
    computer is file:///. The user of an S3 bucket is the id of an access key. There is one dead
    drop or one relay.
    """
    password = ""
    if password_file is not None:
        password = read(desk, password_file, PASSWORD_LIMIT).decode("utf-8", "replace")
        password = password.removesuffix("\n")
    with desk.session(vault) as session:
        dropping.join(
            session, address, password=password, key=key, authority=authority, host_key=host_key
        )
        found = joining.joined(session)
    assert isinstance(found, Drop)
    desk.tell({"address": found.address}, f"The dead drop is {found.address}.")


@group.command()
@on_vault
@click.pass_obj
def show(desk: Desk, vault: Path) -> None:
    """Show which dead drop is set, without what lets you in, and how many bundles wait."""
    with desk.session(vault) as session:
        found = joining.joined(session)
        lacking = desk.world.post.lacking(found) if isinstance(found, Drop) else ""
        waiting = posting.waiting(session)
    if not isinstance(found, Drop):
        desk.tell({"address": ""}, "No dead drop is set.")
        return
    desk.tell(
        {
            "address": found.address,
            "user": found.user,
            "host_key": found.host_key,
            "lacking": lacking,
            "unreceived": waiting,
        },
        f"Dead drop: {found.address}",
        *([f"User: {found.user}"] if found.user else []),
        *([f"Key of the server: {found.host_key}"] if found.host_key else []),
        f"Not received yet: {waiting}",
        *([lacking] if lacking else []),
    )


@group.command()
@on_vault
@click.pass_obj
def leave(desk: Desk, vault: Path) -> None:
    """Forget the dead drop; what lies there stays, and can be read by nobody but its recipients."""
    with desk.session(vault) as session:
        joining.leave(session)
    desk.tell({"left": True}, "The dead drop is forgotten.")


@group.command()
@on_vault
@click.option("--once", is_flag=True, help="End when nothing more is to be put or fetched.")
@click.option("--patience", type=click.FloatRange(1, 3_600), default=syncing.PATIENCE,
              show_default=True, metavar="SECONDS", help="For a connection.")  # fmt: skip
@click.pass_obj
def sync(desk: Desk, vault: Path, once: bool, patience: float) -> None:
    """Put what waits, fetch what came, clear what was received; only receipts are taken in."""
    with desk.session(vault) as session, desk.watching("At the dead drop") as watch:
        found = syncing.sync(session, once=once, patience=patience, watch=watch)
    relay.tell_synced(desk, found, "in the dead drop")


group.add_command(relay.send)
