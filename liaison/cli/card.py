"""``liaison card``: the own card out, others' cards in, and the comparison of fingerprints."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import msgspec

from liaison.cli.io import Desk, on_vault, place, plain, to_file
from liaison.cli.layout import TRUSTS, stamp
from liaison.domain.officer import Card, Officer, Trust
from liaison.session import Session
from liaison.usecases import governing, officers
from liaison.usecases.papers import introductions

HOW = "compared, said on the command line"


@click.group()
def group() -> None:
    """Identity cards: yours to give out, and those of other officers.

    OFFICER is a part of a name, the first digits of a fingerprint, or a log's origin.
    """


@group.command()
@on_vault
@to_file
@click.pass_obj
def export(desk: Desk, vault: Path, output: Path) -> None:
    """Write your own card into a file."""
    with desk.session(vault) as session:
        path, _ = officers.export_card(session, *place(output))
        words = officers.fingerprint_words(session.card)
        data = card_data(session.card)
    desk.tell(
        {"file": str(path), "card": data},
        f"Your card is in {path}.",
        f"Fingerprint words, to be read out to who gets it: {' '.join(words)}",
    )


@group.command()
@on_vault
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--compared", is_flag=True, help="You have compared the fingerprint already.")
@click.pass_obj
def add(desk: Desk, vault: Path, file: Path, compared: bool) -> None:
    """Take in another officer's card."""
    with desk.session(vault) as session:
        officer, new, _ = officers.add_card(session, officers.read_card(session, file))
        if compared:
            officers.declare_compared(session, officer.card.origin, HOW)
            officer = officers.officer(session, officer.card.origin)
    title = officer.card.title
    desk.tell(
        {"new": new, "officer": officer_data(officer)},
        f"The card of {title} is {'added' if new else 'already here'}: {trust_text(officer)}.",
        f"Its fingerprint words: {' '.join(officers.fingerprint_words(officer.card))}",
    )


@group.command("list")
@on_vault
@click.pass_obj
def list_(desk: Desk, vault: Path) -> None:
    """List the officers whose cards are here."""
    with desk.session(vault) as session:
        everyone = officers.officers(session)
    desk.table(
        {"officers": [officer_data(officer) for officer in everyone]},
        ("Officer", "Organisation", "Nation", "Fingerprint", "Trust", "Log known up to"),
        [
            (
                officer.card.title,
                officer.card.organisation,
                officer.card.nation,
                officer.card.fingerprint.hex()[:8],
                trust_text(officer),
                f"entry {officer.known.size}" if officer.known else "",
            )
            for officer in everyone
        ],
        "No card has been added yet.",
    )


@group.command()
@on_vault
@click.argument("officer", required=False)
@click.pass_obj
def show(desk: Desk, vault: Path, officer: str | None) -> None:
    """Show one officer's card, or your own."""
    with desk.session(vault) as session:
        found = found_officer(session, officer) if officer is not None else None
        card = found.card if found else session.card
        alike = _alike(session, found) if found else []
    lines = [
        f"{card.title}",
        *(
            f"  {label}: {text}"
            for label, text in (
                ("Role", card.role),
                ("Organisation", card.organisation),
                ("Nation", card.nation),
            )
            if text
        ),
        f"  Log: {card.origin}",
        f"  Fingerprint: {card.fingerprint.hex()}",
        f"  Words: {' '.join(officers.fingerprint_words(card))}",
        f"  Digits: {' '.join(officers.fingerprint_digits(card))}",
        f"  Trust: {trust_text(found)}" if found else "  This is your own card.",
        *(f"  ITS NAME LOOKS LIKE that of {other}" for other in alike),
    ]
    desk.tell({"officer": officer_data(found)} if found else {"card": card_data(card)}, *lines)


@group.command()
@on_vault
@click.argument("officer")
@click.option("--how", default="by words", show_default=True, help="How you compared.")
@click.option("--words", help="The ten words, or nine groups of digits, the officer reads out.")
@click.pass_obj
def compare(desk: Desk, vault: Path, officer: str, how: str, words: str | None) -> None:
    """Compare the words that the other officer reads out with his card."""
    with desk.session(vault) as session:
        origin = found_officer(session, officer).card.origin
        typed = words or click.prompt("The ten words the officer reads out", err=True)
        officers.compare(session, origin, typed, plain(how, "text"))
        found = officers.officer(session, origin)
    desk.tell(
        {"officer": officer_data(found)}, f"The words are right: {found.card.title} is compared."
    )


@group.command()
@on_vault
@click.argument("officer")
@click.option("--to", "to", multiple=True, required=True, metavar="OFFICER")
@click.pass_obj
def introduce(desk: Desk, vault: Path, officer: str, to: Sequence[str]) -> None:
    """Vouch for a card that you have compared, to officers who know you.

    The introduction rides with the next bundle to each; `liaison paper export` makes it a file.
    """
    with desk.session(vault) as session:
        found = found_officer(session, officer)
        others = [found_officer(session, text).card.origin for text in to]
        made, _ = introductions.introduce(session, found.card.origin, others)
    desk.tell(
        {"paper": made.leaf_hash, "introduced": found.card.origin, "to": others},
        f"{found.card.title} is introduced (paper {made.leaf_hash[:8]}); it rides with the next "
        "bundle to each of them.",
    )


@group.command()
@on_vault
@click.argument("officer")
@click.option("--why", default="", help="Needed where a policy in force rests on him; logged.")
@click.pass_obj
def remove(desk: Desk, vault: Path, officer: str, why: str) -> None:
    """Remove an officer's card; what came from him stays.

    Where a policy in force rests on him, the passphrase is asked for again.
    """
    with desk.session(vault) as session:
        found = found_officer(session, officer)
        again = desk.again() if governing.rest_on(session, found.card.origin) else None
        officers.remove(session, found.card.origin, plain(why, "reason"), again)
    desk.tell({"removed": found.card.origin}, f"The card of {found.card.title} is removed.")


def card_data(card: Card) -> dict[str, Any]:
    """A card for machines."""
    return {
        "origin": card.origin,
        "name": card.name,
        "rank": card.rank,
        "role": card.role,
        "organisation": card.organisation,
        "nation": card.nation,
        "fingerprint": card.fingerprint.hex(),
        "words": officers.fingerprint_words(card),
        "age": card.age_recipient,
        "log": card.log_keys,
        "witness": card.witness_key,
    }


def officer_data(officer: Officer) -> dict[str, Any]:
    """An officer for machines; times in µs since 1970 UTC."""
    return card_data(officer.card) | {
        "trust": officer.trust.value,
        "path": officer.path,
        "listed": msgspec.to_builtins(officer.listed),
        "revoked": msgspec.to_builtins(officer.revoked),
        "alike": officer.alike,
        "compared_how": officer.compared_how,
        "compared_at": officer.compared_at,
        "added_at": officer.added_at,
        "known_size": officer.known.size if officer.known else 0,
    }


def trust_text(officer: Officer) -> str:
    """How far a card is trusted, in words."""
    if officer.revoked is not None:
        return f"REVOKED by {officer.revoked.by}, as of {stamp(officer.revoked.since)}"
    said = TRUSTS[officer.trust] if officer.trust is not Trust.UNVERIFIED else "not compared yet"
    return f"{said} ({officer.path})" if officer.path else said


def _alike(session: Session, found: Officer) -> list[str]:
    """The titles of other cards whose names look like this one's."""
    everyone = {one.card.origin: one for one in officers.officers(session)}
    titles = {origin: one.card.title for origin, one in everyone.items()}
    titles[session.origin] = session.card.title
    return [titles[origin] for origin in everyone[found.card.origin].alike]


def found_officer(session: Session, text: str) -> Officer:
    """The one officer meant by what was typed. Raises `NotFound`, `NotAllowed`."""
    return officers.find_officer(session, plain(text, "officer"))
