"""``liaison consent``: asking an author whether his record may be passed on, and answering."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import msgspec

from liaison.cli.io import Desk, on_vault, plain
from liaison.cli.layout import stamp
from liaison.domain.refusals import NotFound
from liaison.session import Session
from liaison.usecases import officers, records
from liaison.usecases.papers import consents
from liaison.usecases.papers.consents import Asked
from liaison.usecases.saying import title

HOUR = 3_600_000_000  # µs


@click.group()
def group() -> None:
    """Consent to pass on a record: only its author can give it."""


@group.command()
@on_vault
@click.argument("record")
@click.option("--for", "whom", required=True, metavar="WHOM", help="An officer or organisation.")
@click.option("--why", required=True, help="What it is needed for; the author reads it.")
@click.pass_obj
def ask(desk: Desk, vault: Path, record: str, whom: str, why: str) -> None:
    """Ask the author of a record; it rides with the next bundle to him."""
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        made, _ = consents.ask(
            session, found, _whom(session, plain(whom, "name")), plain(why, "text")
        )
    desk.tell(
        {"request": made.leaf_hash, "record": found},
        "The request is signed; it rides with the next bundle to the author.",
    )


@group.command("list")
@on_vault
@click.pass_obj
def list_(desk: Desk, vault: Path) -> None:
    """List the requests, yours and those made to you, with their answers."""
    with desk.session(vault) as session:
        found = consents.requests(session)
        rows = [_row(session, one) for one in found]
    desk.table(
        {"requests": [_data(one) for one in found]},
        ("Request", "When", "By", "Record", "May go to", "Answer", "Why"),
        rows,
        "Nobody has asked for consent.",
    )


@group.command()
@on_vault
@click.argument("request")
@click.option(
    "--days", type=click.IntRange(1, 3_650), help="For so many days; without it, for good."
)
@click.option("--note", default="", help="Words for the officer who asks.")
@click.pass_obj
def grant(desk: Desk, vault: Path, request: str, days: int | None, note: str) -> None:
    """Consent that your record is passed on as was asked."""
    with desk.session(vault) as session:
        asked = consents.find(session, request)
        until = session.world.clock() + days * 24 * HOUR if days else 0
        made, _ = consents.answer(
            session, asked.paper, granted=True, until=until, note=plain(note, "note")
        )
    desk.tell({"consent": made.leaf_hash, "until": until}, "Your consent is signed.")


@group.command()
@on_vault
@click.argument("request")
@click.option("--note", default="", help="Words for the officer who asks.")
@click.pass_obj
def deny(desk: Desk, vault: Path, request: str, note: str) -> None:
    """Refuse that your record is passed on, or take a consent back from now on."""
    with desk.session(vault) as session:
        asked = consents.find(session, request)
        made, _ = consents.answer(session, asked.paper, granted=False, note=plain(note, "note"))
    desk.tell({"consent": made.leaf_hash}, "Your refusal is signed.")


def _whom(session: Session, text: str) -> str:
    """The origin of the officer meant by it, or else the text as the name of an organisation."""
    try:
        return officers.find_officer(session, text).card.origin
    except NotFound:
        return text


def _data(one: Asked) -> dict[str, Any]:
    data: dict[str, Any] = msgspec.to_builtins(one)
    return data


def _row(session: Session, one: Asked) -> tuple[str, ...]:
    answer = one.answer or "not yet"
    if one.until:
        answer += f" until {stamp(one.until)}"
    return (
        one.paper[:8], stamp(one.at), title(session, one.by),
        f"{one.record[:8]} version {one.version}", consents.whom(session, one.whom), answer,
        one.why,
    )  # fmt: skip
