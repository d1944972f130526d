"""``liaison tour``: prints the tour as it goes, takes pictures of the window, and sums up."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path

import click

from liaison.cli.io import Desk, one_json
from liaison.domain.refusals import NotAllowed
from liaison.usecases.tour import NoKeyring, Toured, take_tour


@click.command()
@click.option("--out", type=click.Path(path_type=Path), metavar="FOLDER",
              help="A new or empty folder for all of it; without it, a temporary one.")  # fmt: skip
@one_json
@click.pass_obj
def tour(desk: Desk, out: Path | None) -> None:
    """Show the whole work on sample data: vaults, cards, records, bundles, audit, pictures."""
    folder = out or Path(tempfile.mkdtemp(prefix="liaison-tour-"))
    toured = take_tour(desk.world, folder, desk.aside)
    desk.aside("")
    desk.aside("Pictures of every page of the real window over the first vault.")
    _summary(desk, toured, _pictures(desk, toured))


def _pictures(desk: Desk, toured: Toured) -> list[Path]:
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = toured.folder / "pictures"
    folder.mkdir()
    world = replace(desk.world, keyring=NoKeyring())
    taken = desk.faces.photograph(world, toured.vaults[0], toured.passphrase, folder, toured.answer)
    if not all(path.is_file() for path in taken):
        raise NotAllowed(
            reason="The tour did not come out as it should: a picture is missing.",
            next="Do not rely on this copy of Liaison on this computer.",
        )
    desk.aside(f"   {len(taken)} pictures in {folder.name}.")
    return taken


def _summary(desk: Desk, toured: Toured, pictures: list[Path]) -> None:
    names = [path.name for path in toured.vaults]
    desk.tell(
        {
            "folder": str(toured.folder),
            "vaults": [str(path) for path in toured.vaults],
            "passphrase": toured.passphrase,
            "bundle": str(toured.bundle),
            "export": str(toured.export),
            "archive_key": str(toured.archive_key),
            "pictures": [str(path) for path in pictures],
        },
        "",
        f"All of it came out as it should. Look around in {toured.folder}:",
        f"  vaults       {', '.join(names)}",
        f"  passphrase   {toured.passphrase}  (of all three; this is a tour)",
        f"  bundle       {toured.bundle.relative_to(toured.folder)}",
        f"  audit trail  {toured.export.relative_to(toured.folder)}",
        f"  archive key  {toured.archive_key.relative_to(toured.folder)}",
        f"  pictures     {len(pictures)} in pictures",
        f"  liaison open {toured.vaults[0]}",
    )
