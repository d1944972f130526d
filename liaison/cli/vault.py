"""``liaison init`` and ``liaison vault``: making, checking and recovering a vault."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import click

from liaison.carrying import Parcel
from liaison.cli import secret
from liaison.cli.io import Desk, on_vault, one_json, passphrase_option, place, plain
from liaison.domain.audit import Report
from liaison.domain.refusals import NotAllowed
from liaison.usecases import officers, vaults
from liaison.usecases.vaults import Identity

WORDS_ROOM = 8_192  # bytes reserved for the file of recovery words

recovery_option = click.option(
    "--recovery-file", type=click.Path(path_type=Path), metavar="FILE",
    help="Put the recovery words into this new file, readable by you alone.",
)  # fmt: skip


@click.command()
@click.argument("vault", type=click.Path(path_type=Path))
@click.option("--name", required=True, help="The officer's name, as others see it.")
@click.option("--rank", default="")
@click.option("--role", default="")
@click.option("--organisation", default="")
@click.option("--nation", default="")
@recovery_option
@click.option(
    "--device-secret", is_flag=True, help="Also need a secret from this computer's keyring."
)
@passphrase_option
@one_json
@click.pass_obj
def init(
    desk: Desk,
    vault: Path,
    name: str,
    rank: str,
    role: str,
    organisation: str,
    nation: str,
    recovery_file: Path | None,
    device_secret: bool,
) -> None:
    """Make a vault with a new identity.

    Without --passphrase-file a passphrase of six random words is offered. The recovery words are
    shown once at the terminal, or put into --recovery-file.
    """
    who = Identity(name=name, rank=rank, role=role, organisation=organisation, nation=nation)
    with ExitStack() as stack:
        words = _WordsOut(desk, recovery_file, stack)
        passphrase = _new_passphrase(desk, desk.passphrase_file)
        made = vaults.create_vault(desk.world, vault, passphrase, who, device_secret=device_secret)
        stack.callback(made.session.close)
        words.out(made.recovery)
        card = made.session.card
        fingerprint = officers.fingerprint_words(card)
        desk.tell(
            {
                "vault": str(vault),
                "origin": card.origin,
                "fingerprint": card.fingerprint.hex(),
                "words": fingerprint,
                "recovery_file": str(recovery_file) if recovery_file else None,
                "anchored": not made.session.keyring,
            },
            f"The vault of {card.title} is at {vault}.",
            f"Fingerprint words of the card: {' '.join(fingerprint)}",
        )
        if made.session.keyring:
            desk.aside(made.session.keyring)


@click.group()
def group() -> None:
    """Check a vault, change its passphrase, recover it."""


@group.command()
@on_vault
@click.pass_obj
def check(desk: Desk, vault: Path) -> None:
    """Read every page, entry and sealed record, and say whether all of it holds."""
    with desk.session(vault) as session, desk.watching("Checking") as watch:
        report = vaults.check_vault(session, watch)
        keyring = session.keyring
    tell_report(desk, report)
    if keyring:
        desk.aside(keyring)


@group.command()
@click.argument("vault", type=click.Path(path_type=Path))
@click.option("--recovery-file", metavar="FILE", help="A file with the words, one sheet a line.")
@click.option("--new-passphrase-file", metavar="FILE", default="", help="The new passphrase.")
@one_json
@click.pass_obj
def recover(desk: Desk, vault: Path, recovery_file: str | None, new_passphrase_file: str) -> None:
    """Set a new passphrase with the recovery words."""
    desk.world.vaults.header(vault)
    phrases = _phrases(recovery_file)
    passphrase = _new_passphrase(desk, new_passphrase_file)
    vaults.recover_vault(desk.world, vault, phrases, passphrase)
    desk.tell({"vault": str(vault), "recovered": True}, "The vault has a new passphrase.")


@group.command()
@on_vault
@click.option("--new-passphrase-file", metavar="FILE", default="", help="The new passphrase.")
@click.pass_obj
def passphrase(desk: Desk, vault: Path, new_passphrase_file: str) -> None:
    """Change the passphrase."""
    if "-" == desk.passphrase_file == new_passphrase_file:
        raise click.UsageError("Standard input cannot be both passphrases.")
    desk.world.vaults.header(vault)
    old = secret.given_or_asked(desk.passphrase_file, "Passphrase")
    session = vaults.open_vault(desk.world, vault, old, read_only=desk.read_only)
    try:
        vaults.change_passphrase(session, old, _new_passphrase(desk, new_passphrase_file))
        vaults.remember(session)
    finally:
        session.close()
    desk.tell({"vault": str(vault), "changed": True}, "The vault has a new passphrase.")


@group.command()
@on_vault
@recovery_option
@click.pass_obj
def words(desk: Desk, vault: Path, recovery_file: Path | None) -> None:
    """Make new recovery words; the old ones open nothing any more."""
    desk.world.vaults.header(vault)
    with ExitStack() as stack:
        place_for_words = _WordsOut(desk, recovery_file, stack)
        given = secret.given_or_asked(desk.passphrase_file, "Passphrase")
        session = vaults.open_vault(desk.world, vault, given, read_only=desk.read_only)
        stack.callback(session.close)
        phrases, _ = vaults.new_recovery(session, given)
        vaults.remember(session)
        place_for_words.out(phrases)
    desk.tell(
        {"vault": str(vault), "recovery_file": str(recovery_file) if recovery_file else None},
        "The vault has new recovery words.",
    )


def tell_report(desk: Desk, report: Report) -> None:
    """A verification's outcome: what is proven, and what is not."""
    desk.tell(
        {
            "title": report.title,
            "entries": report.entries,
            "proven": report.proven,
            "not_proven": report.not_proven,
            "witnessed": [
                {"origin": w.origin, "name": w.name, "size": w.size, "at": w.at}
                for w in report.witnessed
            ],
        },
        report.title,
        "Proven:",
        *(f"  + {sentence}" for sentence in report.proven),
        *(f"  + {w.name or w.origin} cosigned {w.size} entries." for w in report.witnessed),
        "Not proven:",
        *(f"  - {sentence}" for sentence in report.not_proven),
    )


class _WordsOut:
    """The place for recovery words, made sure of before there are any: they are shown once."""

    def __init__(self, desk: Desk, file: Path | None, stack: ExitStack) -> None:
        self._parcel: Parcel | None = None
        if file is not None:
            folder, self._name = place(file)
            self._name = self._name or "recovery-words.txt"
            self._parcel = desk.world.courier.parcel(folder, WORDS_ROOM)
            stack.callback(self._parcel.discard)
        elif not secret.has_terminal():
            raise NotAllowed(
                reason="The recovery words would be lost: there is no terminal to show them on.",
                next="Nothing was made. Name a file for them with --recovery-file.",
            )

    def out(self, phrases: tuple[str, ...]) -> None:
        if self._parcel is None:
            secret.show_words(phrases)
            return
        self._parcel.write("".join(f"{phrase}\n" for phrase in phrases).encode())
        self._parcel.commit(self._name)


def _new_passphrase(desk: Desk, file: str) -> str:
    if file:
        return secret.from_file(file)
    return secret.ask_new(vaults.generate_passphrase(desk.world))


def _phrases(file: str | None) -> list[str]:
    if file:
        text = secret.from_file(file)
        return [plain(line, "file of recovery words").strip() for line in text.split("\n") if line]
    found: list[str] = []
    while line := secret.ask("The 20 recovery words of a sheet" if not found else "Next, or Enter"):
        found.append(line.strip())
    return found
