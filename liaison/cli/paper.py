"""``liaison paper``: what officers certify, as files: shown, taken in, listed, given out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import msgspec

from liaison.cli.io import Desk, on_vault, place, to_file
from liaison.cli.layout import stamp
from liaison.domain.paper import KeptPaper, ShownPaper
from liaison.session import Session
from liaison.usecases import saying
from liaison.usecases.papers import door


@click.group()
def group() -> None:
    """Papers: what officers certify about each other, signed into their logs."""


@group.command()
@on_vault
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def show(desk: Desk, vault: Path, file: Path) -> None:
    """Verify a file of papers and say what is in it."""
    with desk.session(vault) as session:
        shown = door.show(session, door.read(session, file))
    desk.tell({"papers": [paper_data(one) for one in shown]}, *paper_lines(shown))


@group.command()
@on_vault
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def take(desk: Desk, vault: Path, file: Path) -> None:
    """Verify a file of papers and take them in."""
    with desk.session(vault) as session:
        shown, changes = door.take(session, door.read(session, file))
    desk.tell(
        {"papers": [paper_data(one) for one in shown], "taken_in": changes.log},
        *paper_lines(shown),
        "Taken in." if changes.log else "All of it is here already; nothing was changed.",
    )


@group.command("list")
@on_vault
@click.pass_obj
def list_(desk: Desk, vault: Path) -> None:
    """List the papers that are here, your own and others', newest first."""
    with desk.session(vault) as session:
        rows = [(paper, _row(session, paper)) for paper in door.kept(session)]
    desk.table(
        {"papers": [_kept_data(paper) | {"says": row[-1]} for paper, row in rows]},
        ("When", "Paper", "By", "What it says"),
        [row for _, row in rows],
        "There is no paper yet.",
    )


@group.command()
@on_vault
@click.argument("paper")
@to_file
@click.pass_obj
def export(desk: Desk, vault: Path, paper: str, output: Path) -> None:
    """Write a public paper into a file of its own; PAPER are the first digits of its hash."""
    with desk.session(vault) as session:
        found = door.find(session, paper)
        path, _ = door.export(session, [found], *place(output))
    desk.tell({"file": str(path), "paper": found.leaf_hash}, f"The paper is in {path}.")


def paper_data(shown: ShownPaper) -> dict[str, Any]:
    """A verified paper for machines."""
    data: dict[str, Any] = msgspec.to_builtins(shown)
    return data


def paper_lines(shown: tuple[ShownPaper, ...]) -> list[str]:
    """What papers say, one line a sentence."""
    lines = []
    for one in shown:
        first, *rest = one.sentences
        lines.append(f"  Paper: {first}{' (here already)' if one.known else ''}")
        lines += [f"    {sentence}" for sentence in rest]
    return lines


def _kept_data(paper: KeptPaper) -> dict[str, Any]:
    return {
        "hash": paper.leaf_hash,
        "kind": paper.kind,
        "author": paper.author,
        "subject": paper.subject,
        "index": paper.index,
        "at": paper.at,
    }


def _row(session: Session, paper: KeptPaper) -> tuple[str, ...]:
    sentences = " ".join(door.said(session, paper))
    by = saying.title(session, paper.author)
    return stamp(paper.at), paper.leaf_hash[:8], by, sentences
