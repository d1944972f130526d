"""``liaison source``: real identities of sources, kept apart under a passphrase of their own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import msgspec

from liaison.cli import secret
from liaison.cli.io import Desk, F, on_vault, place, plain, read, to_file
from liaison.domain.refusals import NotAllowed
from liaison.domain.source import RealIdentity
from liaison.usecases import compartment, identities, records, sources, travelling, vaults
from liaison.usecases.compartment import NOT_LOST

PROMPT = "Passphrase of the compartment"
FILE_LIMIT = 64 << 10

apart_option = click.option(
    "--apart-file",
    "apart",
    metavar="FILE",
    default="",
    help="Read the compartment's passphrase from FILE; without it, it is asked for.",
)


def new_apart_option(command: F) -> F:
    """The option ``--new-apart-file``."""
    return click.option(
        "--new-apart-file",
        "new",
        metavar="FILE",
        default="",
        help="Read the compartment's new passphrase from FILE; without it, one is offered.",
    )(command)


@click.group()
def group() -> None:
    """Sources, who stand in records under a code name: their real identity is kept apart.

    Identities lie in a compartment of the vault with a key and a passphrase of its own. Unlocking
    the vault does not open it; nothing of it is searched, exported, sent or logged.
    """


@group.command()
@on_vault
@new_apart_option
@click.pass_obj
def make(desk: Desk, vault: Path, new: str) -> None:
    """Make the compartment. There are no recovery words for it."""
    with desk.session(vault) as session:
        made, _ = compartment.make(session, _new(desk, new))
    desk.tell({"compartment": made}, f"The compartment is made. {NOT_LOST}")


@group.command()
@on_vault
@apart_option
@new_apart_option
@click.pass_obj
def passphrase(desk: Desk, vault: Path, apart: str, new: str) -> None:
    """Change the compartment's passphrase; earlier copies of the vault keep the old one."""
    with desk.session(vault) as session:
        compartment.change_passphrase(
            session, secret.given_or_asked(apart, PROMPT), _new(desk, new)
        )
    desk.tell({"changed": True}, "The compartment has a new passphrase.")


@group.command("list")
@on_vault
@click.pass_obj
def list_(desk: Desk, vault: Path) -> None:
    """List the code names of those whose identities are kept; needs no opening."""
    with desk.session(vault) as session:
        made, found = compartment.exists(session), sources.kept(session)
    desk.table(
        {
            "made": made,
            "sources": [{"record": r, "code_name": c, "version": v} for r, c, v in found],
        },
        ("Record", "Code name", "Written"),
        [(record[:8], code, str(version)) for record, code, version in found],
        "No identity is kept apart." if made else "This vault has no compartment.",
    )


@group.command()
@on_vault
@click.argument("record")
@apart_option
@click.option("--reason", required=True, help="Why it is opened; logged, so name nobody in it.")
@click.pass_obj
def show(desk: Desk, vault: Path, record: str, apart: str, reason: str) -> None:
    """Open the compartment, show who a person is, and close it."""
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        given = secret.given_or_asked(apart, PROMPT)
        with compartment.opening(session, given, plain(reason, "reason")) as opened:
            real = identities.read(session, opened, found)
    data: dict[str, Any] | None = msgspec.structs.asdict(real) if real else None
    desk.tell(
        {"record": found, "identity": data},
        *(f"{word}: {line}" for word, text in (data or {}).items() for line in text.splitlines()),
        *([] if data else ["No identity is kept for this person."]),
    )


@group.command()
@on_vault
@click.argument("record")
@click.argument("file")
@apart_option
@click.option("--reason", required=True, help="Why it is opened; logged, so name nobody in it.")
@click.pass_obj
def write(desk: Desk, vault: Path, record: str, file: str, apart: str, reason: str) -> None:
    """Keep who a person is, from a JSON FILE (-: standard input) with name, contacts, notes.

    The record must be sealed, called by its code name, and never have held another name.
    """
    if "-" == file == apart:
        raise click.UsageError("Standard input cannot be both the passphrase and the file.")
    real = _identity(read(desk, file, FILE_LIMIT))
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        code = sources.code_name(session, found)
        given = secret.given_or_asked(apart, PROMPT)
        with compartment.opening(session, given, plain(reason, "reason")) as opened:
            identities.write(session, opened, found, real)
    desk.tell({"record": found, "code_name": code}, f"The real identity of {code} is kept apart.")


@group.command()
@on_vault
@click.argument("record")
@click.option("--reason", required=True, help="Why; it stands in the audit trail.")
@click.pass_obj
def destroy(desk: Desk, vault: Path, record: str, reason: str) -> None:
    """Destroy the identity of a person for good; the record stays. Asks for the vault's passphrase
    again."""
    with desk.session(vault) as session:
        found = records.resolve(session, record)
        identities.destroy(session, found, plain(reason, "reason"), desk.again())
    desk.tell({"destroyed": found}, "The identity is destroyed; the record stays.")


@group.command("take-out")
@on_vault
@apart_option
@to_file
@click.pass_obj
def take_out(desk: Desk, vault: Path, apart: str, output: Path) -> None:
    """Take the compartment out into an encrypted file, so that the vault travels without it."""
    folder, name = place(output)
    with desk.session(vault) as session:
        path, _ = travelling.take_out(session, secret.given_or_asked(apart, PROMPT), folder, name)
    desk.tell(
        {"file": str(path)},
        f"The compartment is in {path}, and no longer in the vault. {travelling.HONEST}",
    )


@group.command("bring-back")
@on_vault
@click.argument("file", type=click.Path(path_type=Path))
@apart_option
@click.pass_obj
def bring_back(desk: Desk, vault: Path, file: Path, apart: str) -> None:
    """Bring a compartment that was taken out back into the vault; the file stays."""
    with desk.session(vault) as session:
        count, _ = travelling.bring_back(session, file, secret.given_or_asked(apart, PROMPT))
    desk.tell(
        {"identities": count}, f"The compartment is back, with the identities of {count} persons."
    )


def _new(desk: Desk, file: str) -> str:
    if file:
        return secret.from_file(file)
    return secret.ask_new(vaults.generate_passphrase(desk.world))


def _identity(data: bytes) -> RealIdentity:
    try:
        if len(data) > FILE_LIMIT:
            raise msgspec.DecodeError
        return msgspec.json.decode(data, type=RealIdentity)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise NotAllowed(
            reason="The file is not an identity: JSON with name, contacts and notes.",
            next="Nothing was changed.",
        ) from None
