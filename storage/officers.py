"""Other officers in the vault: their cards, how far they are trusted, what their logs were."""

from __future__ import annotations

from typing import Any

import msgspec

from liaison.domain.officer import Card, KnownLog, Officer, Team, Trust
from liaison.domain.refusals import VaultDamaged
from liaison.domain.words import tr
from storage.connection import Connection

_SELECT = (
    "SELECT card, trust, added_at, compared_how, compared_at, known, acknowledged FROM officer "
)


class SqlOfficers:
    """Fulfils `liaison.stores.OfficerStore`."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def all(self) -> list[Officer]:
        """Every officer, by name and then origin."""
        officers = [_officer(row) for row in self._db.all(_SELECT)]
        return sorted(officers, key=lambda o: (o.card.name.casefold(), o.card.origin))

    def get(self, origin: str) -> Officer | None:
        """One officer by the origin of the log."""
        row = self._db.one(_SELECT + "WHERE origin = ?", origin)
        return None if row is None else _officer(row)

    def add(self, card: Card, at: int) -> None:
        """Adds an officer, or a newer card of a known one.

        Trust is for the card that was compared: another card starts unverified. What is known of
        the log stays.
        """
        there = self.get(card.origin)
        if there is not None and there.card.fingerprint != card.fingerprint:
            self.set_trust(card.origin, Trust.UNVERIFIED, "", 0)
        self._db.write(
            "INSERT INTO officer (origin, card, trust, added_at, compared_how, compared_at, known, "
            "acknowledged) VALUES (?, ?, ?, ?, '', 0, NULL, 0) "
            "ON CONFLICT (origin) DO UPDATE SET card = excluded.card",
            card.origin,
            msgspec.json.encode(card),
            Trust.UNVERIFIED.value,
            at,
        )

    def set_trust(self, origin: str, trust: Trust, how: str, at: int) -> None:
        """How far the officer's card is trusted, how it was compared and when."""
        self._set("trust = ?, compared_how = ?, compared_at = ?", origin, trust.value, how, at)

    def set_known(self, origin: str, known: KnownLog) -> None:
        """The newest verified state of the officer's log."""
        self._set("known = ?", origin, msgspec.json.encode(known))

    def set_acknowledged(self, origin: str, size: int) -> None:
        """The size of our log that the officer has signed to have seen."""
        self._set("acknowledged = ?", origin, size)

    def remove(self, origin: str) -> None:
        """Forgets an officer, and what was known and certified under his card: another card of
        the same origin must not come to stand behind it. Records and bundles stay."""
        self._db.write("DELETE FROM paper WHERE author = ?", origin)
        self._db.write("DELETE FROM paper_way WHERE origin = ?", origin)
        self._db.write("DELETE FROM sighting WHERE origin = ?", origin)
        self._db.write("DELETE FROM officer WHERE origin = ?", origin)

    def set_card(self, card: Card) -> None:
        """A later revision of the same card: its trust stays."""
        self._set("card = ?", card.origin, msgspec.json.encode(card))

    def authorities(self) -> list[tuple[str, str, int]]:
        """Who was named the authority of which organisation, and when."""
        rows = self._db.all("SELECT origin, organisation, at FROM authority ORDER BY at, origin")
        return [(str(origin), str(organisation), int(at)) for origin, organisation, at in rows]

    def add_authority(self, origin: str, organisation: str, at: int) -> None:
        """Names an officer the authority of an organisation."""
        self._db.write(
            "INSERT OR IGNORE INTO authority (origin, organisation, at) VALUES (?, ?, ?)",
            origin,
            organisation,
            at,
        )

    def drop_authority(self, origin: str, organisation: str) -> None:
        """Takes that back."""
        self._db.write(
            "DELETE FROM authority WHERE origin = ? AND organisation = ?", origin, organisation
        )

    def put_sighting(self, origin: str, size: int, at: int, note: bytes) -> None:
        """That a state of the officer's log was verified; the earliest time stays, and of the
        notes the longest, for it has the most cosignatures."""
        self._db.write(
            "INSERT INTO sighting (origin, size, at, note) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (origin, size) DO UPDATE SET at = min(at, excluded.at), "
            "note = iif(length(excluded.note) > length(note), excluded.note, note)",
            origin,
            size,
            at,
            note,
        )

    def sightings(self, origin: str) -> list[tuple[int, int, bytes]]:
        """(size, µs, note) of the states that were verified, largest first."""
        rows = self._db.all(
            "SELECT size, at, note FROM sighting WHERE origin = ? ORDER BY size DESC", origin
        )
        return [(int(size), int(at), bytes(note)) for size, at, note in rows]

    def teams(self) -> list[Team]:
        """All teams with their members, in order of the names and origins."""
        found: dict[str, list[str]] = {
            str(name): [] for (name,) in self._db.all("SELECT name FROM team ORDER BY name")
        }
        for name, origin in self._db.all(
            "SELECT team, origin FROM team_member ORDER BY team, origin"
        ):
            found[name].append(origin)
        return [Team(name=name, members=tuple(members)) for name, members in found.items()]

    def put_team(self, team: Team) -> None:
        """Creates a team, or replaces who belongs to it."""
        self._db.write("INSERT OR IGNORE INTO team (name) VALUES (?)", team.name)
        self._db.write("DELETE FROM team_member WHERE team = ?", team.name)
        for origin in team.members:
            self._db.write(
                "INSERT INTO team_member (team, origin) VALUES (?, ?)", team.name, origin
            )

    def remove_team(self, name: str) -> None:
        """Forgets a team; its officers stay."""
        self._db.write("DELETE FROM team WHERE name = ?", name)

    def _set(self, what: str, origin: str, *values: object) -> None:
        if not self._db.write(f"UPDATE officer SET {what} WHERE origin = ?", *values, origin):
            raise LookupError("no such officer")


def _officer(row: tuple[Any, ...]) -> Officer:
    card, trust, added_at, how, at, known, acknowledged = row
    try:
        return Officer(
            card=msgspec.json.decode(card, type=Card),
            trust=Trust(trust),
            added_at=added_at,
            compared_how=how,
            compared_at=at,
            known=None if known is None else msgspec.json.decode(known, type=KnownLog),
            acknowledged=acknowledged,
        )
    except msgspec.MsgspecError:
        raise VaultDamaged(part=tr("an officer's card")) from None
