"""Rosters written by people: a table (CSV) or JSON, one officer a row."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta

import msgspec

from crypto import b64
from liaison.domain.officer import Card
from liaison.domain.refusals import NotAllowed
from liaison.domain.text import visible
from liaison.domain.words import tr
from liaison.log.trusting import RosterEntry
from liaison.session import Session
from liaison.usecases.writing import one_line

LIMIT = 16 << 20  # bytes of such a file
COLUMNS = (
    "card", "origin", "name", "role", "unit", "nation", "organisation", "clearance",
    "since", "until",
)  # fmt: skip
SHORTEST = 8  # hex digits of a fingerprint whose card is here


def read(session: Session, data: bytes) -> list[RosterEntry]:
    """The entries of a file. ``card`` is a fingerprint in hex; where its card is here, its first
    eight digits do, and what is left out is taken from the card. ``since`` and ``until`` are days
    such as 2026-12-31, both included. Raises `NotAllowed` that names the row."""
    return entries(session, _rows(data))


def entries(session: Session, rows: Iterable[Mapping[str, str]]) -> list[RosterEntry]:
    """The entries of rows that were read already, by column; raises as `read` does."""
    return [_entry(session, number, row) for number, row in enumerate(rows, 1)]


def moment(text: str, *, end: bool = False) -> int:
    """µs since 1970 UTC of a day's begin, or its end; of a full ISO time, that very moment.
    ValueError for other texts."""
    found = datetime.fromisoformat(text.strip())
    if found.tzinfo is None:
        found = found.replace(tzinfo=UTC)
    if end and len(text.strip()) <= len("2026-12-31"):
        found += timedelta(days=1)
    micros = int(found.timestamp()) * 1_000_000
    if not 0 <= micros < 2**53:
        raise ValueError("out of range")
    return micros


def _rows(data: bytes) -> list[Mapping[str, str]]:
    try:
        text = data.decode("utf-8-sig")
        if text.lstrip().startswith("["):
            rows = json.loads(text)
        else:
            rows = list(csv.DictReader(io.StringIO(text)))
        found: list[Mapping[str, str]] = msgspec.convert(rows, list[dict[str, str]], strict=True)
        return found
    except (ValueError, RecursionError, csv.Error):
        raise NotAllowed(
            reason=tr("The file is neither a table (CSV) nor a JSON list of officers."),
            next=tr("Nothing was signed. Its columns are: {columns}.").format(
                columns=", ".join(COLUMNS)
            ),
        ) from None


def _entry(session: Session, number: int, row: Mapping[str, str]) -> RosterEntry:
    wrong = sorted(set(row) - set(COLUMNS))
    card = _card(session, row.get("card", ""))
    fingerprint = card.fingerprint.hex() if card else row.get("card", "").strip().lower()
    texts = {
        "name": card.title if card else "",
        "role": card.role if card else "",
        "unit": "",
        "nation": card.nation if card else "",
        "organisation": card.organisation if card else "",
        "clearance": "",
    }
    try:
        if wrong or len(fingerprint) != 64:
            raise ValueError("columns")
        given = {name: one_line(row.get(name) or text) for name, text in texts.items()}
        if any(visible(text) != text for text in given.values()):
            raise ValueError("invisible")
        entry = {
            "card": b64.url_encode(bytes.fromhex(fingerprint)),
            "origin": (row.get("origin") or (card.origin if card else "")).strip(),
            "since": moment(row.get("since") or "1970-01-01"),
            "until": moment(row.get("until") or "2199-12-31", end=True),
        }
        return msgspec.convert(entry | given, RosterEntry, strict=True)
    except ValueError:
        raise NotAllowed(
            reason=tr("Row {n} of the roster cannot be read.").format(n=number),
            next=tr(
                "Nothing was signed. It takes a whole fingerprint and the origin where the card "
                "is not here, and days such as 2026-12-31."
            ),
        ) from None


def _card(session: Session, text: str) -> Card | None:
    wanted = text.strip().lower()
    everyone = [session.card, *(one.card for one in session.vault.officers.all())]
    found = [c for c in everyone if len(wanted) >= SHORTEST and _hex(c).startswith(wanted)]
    return found[0] if len(found) == 1 else None


def _hex(card: Card) -> str:
    return card.fingerprint.hex()
