"""``liaison roster`` and the verbs of ``liaison card`` by which officers come to trust a key."""

from __future__ import annotations

from pathlib import Path

import click

from liaison.cli import secret
from liaison.cli.card import found_officer, group, officer_data, trust_text
from liaison.cli.io import Desk, on_vault, place, plain, read, to_file
from liaison.cli.layout import stamp
from liaison.cli.paper import show, take
from liaison.cli.period import begin
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.usecases import authorities, codes, governing, newepoch, officers
from liaison.usecases.papers import door, renewing, revocations, rosterfiles, rosters


@click.group()
def roster() -> None:
    """Rosters: the officers of an organisation, signed by its authority."""


roster.add_command(show)
roster.add_command(take)


@roster.command()
@on_vault
@click.argument("file")
@click.option("--organisation", required=True, help="Whose roster it is.")
@click.option("--until", required=True, metavar="DAY", help="Its last day, such as 2026-12-31.")
@click.option("--with-cards", is_flag=True, help="Put the cards that are here into the file too.")
@to_file
@click.pass_obj
def make(
    desk: Desk,
    vault: Path,
    file: str,
    organisation: str,
    until: str,
    with_cards: bool,
    output: Path,
) -> None:
    """Sign a roster from a table (CSV) or JSON, and write it into a file.

    Columns: card (fingerprint), origin, name, role, unit, nation, organisation, clearance, since,
    until. Where the card is here, the first eight digits of its fingerprint are enough.
    """
    data = read(desk, file, rosterfiles.LIMIT)
    try:
        last = rosterfiles.moment(until, end=True)
    except ValueError:
        raise NotAllowed(
            reason="The last day cannot be read.", next="Write it as 2026-12-31."
        ) from None
    with desk.session(vault) as session:
        entries = rosterfiles.read(session, data)
        made, _ = rosters.make(session, plain(organisation, "text"), entries, last)
        path, _ = door.export(session, made, *place(output), cards=with_cards)
    number = made[0].number
    desk.tell(
        {"file": str(path), "number": number, "parts": len(made), "officers": len(entries)},
        f"Roster {number} with {len(entries)} officers is signed, in {len(made)} parts: {path}",
    )


@roster.command("list")
@on_vault
@click.pass_obj
def list_(desk: Desk, vault: Path) -> None:
    """List the rosters that are here, newest first."""
    with desk.session(vault) as session:
        found = rosters.overview(session)
    desk.table(
        {"rosters": [row.data() for row in found]},
        ("Organisation", "No.", "Signed by", "Officers", "Parts", "Valid until", "State"),
        [
            (
                row.organisation,
                str(row.number),
                row.title,
                str(len(row.entries)),
                f"{row.here} of {row.parts}",
                stamp(row.until),
                "OVER" if row.over else "in use" if row.in_use else "not used",
            )
            for row in found
        ],
        "There is no roster yet.",
    )


@group.command("name-authority")
@on_vault
@click.argument("officer")
@click.option("--of", "organisation", required=True, help="The organisation.")
@click.pass_obj
def name_authority(desk: Desk, vault: Path, officer: str, organisation: str) -> None:
    """Take a compared officer at his word for who belongs to an organisation.

    The passphrase is needed a second time where it is typed.
    """
    with desk.session(vault) as session:
        origin = found_officer(session, officer).card.origin
        passphrase = secret.given_or_asked(desk.passphrase_file, "Passphrase, once more")
        authorities.name(session, origin, plain(organisation, "text"), passphrase)
        title = officers.officer(session, origin).card.title
    desk.tell(
        {"authority": origin, "organisation": organisation},
        f"{title} is the authority of {organisation}: whoever is on his rosters is certified.",
    )


@group.command("drop-authority")
@on_vault
@click.argument("officer")
@click.option("--of", "organisation", required=True, help="The organisation.")
@click.option("--why", default="", help="Needed where a policy in force rests on him; logged.")
@click.pass_obj
def drop_authority(desk: Desk, vault: Path, officer: str, organisation: str, why: str) -> None:
    """Take that back: whoever rests on his rosters is not verified any more.

    Where a policy in force rests on him, the passphrase is asked for again.
    """
    with desk.session(vault) as session:
        origin = found_officer(session, officer).card.origin
        whose = plain(organisation, "text")
        again = desk.again() if governing.rest_on(session, origin, whose) else None
        authorities.drop(session, origin, whose, plain(why, "reason"), again)
    desk.tell({"dropped": origin}, f"He is no authority of {organisation} any more.")


@group.command("authorities")
@on_vault
@click.pass_obj
def authorities_(desk: Desk, vault: Path) -> None:
    """List the authorities that you named."""
    with desk.session(vault) as session:
        found = authorities.authorities(session)
    desk.table(
        {"authorities": [{"origin": a.origin, "organisation": a.organisation} for a in found]},
        ("Officer", "Organisation", "Named"),
        [(a.title, a.organisation, stamp(a.at)) for a in found],
        "No authority is named.",
    )


@group.command()
@on_vault
@click.argument("officer")
@click.option("--since", required=True, metavar="TIME", help="When the key was lost.")
@click.option("--why", required=True, help="The reason, for everybody to read.")
@click.pass_obj
def revoke(desk: Desk, vault: Path, officer: str, since: str, why: str) -> None:
    """Revoke an officer's key as of a time; it rides to every officer."""
    with desk.session(vault) as session:
        origin = found_officer(session, officer).card.origin
        made, _ = revocations.revoke(session, origin, begin(session, since), plain(why, "reason"))
        told = officers.officer(session, origin)
    desk.tell(
        {"paper": made.leaf_hash, "officer": officer_data(told)},
        f"{told.card.title}: {trust_text(told)}.",
        f"The revocation is paper {made.leaf_hash[:8]}; it rides with the next bundles.",
    )


@group.command()
@on_vault
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Put it into a new SVG file.")
@click.pass_obj
def code(desk: Desk, vault: Path, output: Path | None) -> None:
    """Show the code of your card, to be scanned face to face; and its digits for a radio."""
    with desk.session(vault) as session:
        card = session.card
    if output is not None:
        folder, name = place(output)
        parcel = desk.world.courier.parcel(folder, 1 << 20)
        try:
            parcel.write(codes.picture(card))
            output = parcel.commit(name or f"card-{card.fingerprint.hex()[:8]}.svg")
        finally:
            parcel.discard()
    digits = officers.fingerprint_digits(card)
    desk.tell(
        {"code": officers.code(card), "digits": digits, "file": str(output) if output else ""},
        *([f"The code is in {output}."] if output else codes.letters(card).splitlines()),
        *(f"  {group}  {officers.spoken(group)}" for group in digits),
    )


@group.command()
@on_vault
@click.argument("officer")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def scan(desk: Desk, vault: Path, officer: str, file: Path) -> None:
    """Compare an officer's card with its code in a picture, taken face to face."""
    with desk.session(vault) as session:
        origin = found_officer(session, officer).card.origin
        seen = desk.faces.read_code(officers.read_picture(session, file))
        officers.scan(session, origin, seen)
        told = officers.officer(session, origin)
    desk.tell({"officer": officer_data(told)}, f"The code is right: {trust_text(told)}.")


@click.command("renew-key")
@on_vault
@click.option("--destroy-old", is_flag=True, help="Destroy replaced keys now, late bundles or not.")
@click.pass_obj
def renew_key(desk: Desk, vault: Path, destroy_old: bool) -> None:
    """Make a new encryption key; it rides to every officer, and nobody compares again.

    The old one opens late bundles until its grace period ends, and is then destroyed. Whoever
    takes this device after that cannot open copies of bundles that were sealed to it. What lies in
    the vault itself is protected by the vault alone.
    """
    with desk.session(vault) as session:
        renewing.renew(session)
        if destroy_old:
            renewing.destroy_old(session)
        older = session.vault.older_keys()
    desk.tell(
        {"older": [{"revision": number, "until": until} for number, until in older]},
        "A new encryption key is in use.",
        *(f"  Revision {number} opens late bundles until {stamp(at)}." for number, at in older),
    )


@click.command("revoke-earlier")
@on_vault
@click.option("--since", required=True, metavar="TIME", help="When the keys were lost to others.")
@click.option("--why", required=True, help="The reason, for everybody to read.")
@click.pass_obj
def revoke_earlier(desk: Desk, vault: Path, since: str, why: str) -> None:
    """Revoke the keys of the epoch before your own; it rides to every officer.

    Everybody who compared your card of now takes it; entries that others had seen before stand.
    """
    with desk.session(vault) as session:
        found = revocations.earlier(session)
        if not found:
            raise NotFound(what="earlier epoch", id=session.origin)
        made, _ = revocations.revoke(
            session, found[0].origin, begin(session, since), plain(why, "reason")
        )
    desk.tell(
        {"paper": made.leaf_hash, "origin": found[0].origin},
        f"The keys of {found[0].origin} are revoked.",
        f"The revocation is paper {made.leaf_hash[:8]}; it rides with the next bundles.",
    )


@click.command("new-epoch")
@on_vault
@click.option("--why", required=True, help="The reason, for everybody to read.")
@click.option("--lost", default="", metavar="TIME", help="When the older keys were lost to others.")
@click.pass_obj
def new_epoch(desk: Desk, vault: Path, why: str, lost: str) -> None:
    """Begin a new log with new keys where an older copy of the vault was restored.

    Others take the new card only after comparing again. Records stay; what was sealed before can
    be read and not be amended. Rosters and introductions you signed are to be signed anew.
    """
    desk.world.vaults.header(vault)
    try:
        since = rosterfiles.moment(lost) if lost else 0
    except ValueError:
        raise NotAllowed(
            reason="The time of the loss cannot be read.", next="Write it as 2026-03-01T12:00Z."
        ) from None
    passphrase = secret.given_or_asked(desk.passphrase_file, "Passphrase")
    session = newepoch.declare(desk.world, vault, passphrase, plain(why, "reason"), lost=since)
    try:
        before, size, _ = session.vault.past_logs()[0]
        card = session.card
    finally:
        session.close()
    desk.tell(
        {"origin": card.origin, "before": before, "size": size},
        f"A new epoch has begun: {card.origin}, restored at size {size}.",
        "Give your new card to every officer and compare it with them again.",
        f"Its fingerprint words: {' '.join(officers.fingerprint_words(card))}",
    )
