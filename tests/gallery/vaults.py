"""Vaults for the gallery: fiction of every kind, in several scripts, as much as is wanted."""

from __future__ import annotations

from itertools import cycle, islice, zip_longest
from pathlib import Path
from typing import Final

import msgspec

from crypto import vaultheader
from liaison.domain.content import Content, example
from liaison.domain.marking import Marking
from liaison.domain.obligation import Obligation
from liaison.domain.places import Place
from liaison.session import Session
from liaison.usecases import bundles, importing, officers, records, vaults
from tests.benchmarks.desk import fill, world
from ui.kinds import HOMES

PASSPHRASE: Final = "fiction: six plain words for pictures"
_MINUTE: Final = 60_000_000
_DAY: Final = 24 * 60 * _MINUTE

# Titles as they come in the field: short, long beyond any column, and in other scripts.
_TITLES: Final = (
    "FICTION - Quiet market day on both banks",
    "FICTION - Sector commander of the northern side on opening the bridge to convoys of grain, "
    "fuel and medicine before the rains, on which he would not be drawn for an hour and a half",
    "FICTION - لقاء مع شيخ القرية حول مياه الري",
    "FICTION - Встреча у моста",
    "FICTION - Appel de la cheffe du comité des femmes",
    "FICTION - Well 7",
)
_PLACES: Final = (
    ("Fictitious Bridge", "4.128372", "12.409122"),
    ("سوق الجمعة (FICTION)", "4.391", "18.552"),
    ("Crossroads Sample", "6.984", "19.187"),
    ("Hill 402, the old radio station above the second ford (FICTION)", "5.763", "20.671"),
)
_PEOPLE: Final = ("Elder Example", "السيدة مثال", "Cdr Sample of the northern side", "Ota Fiction")
_PARTIES: Final = (
    "Party North (fictitious)",
    "حزب الجنوب (خيالي)",
    "Women of the Ford (fictitious)",
)
# One kind of each page before the second of any, so that few records already fill every page.
_KINDS: Final = tuple(kind for turn in zip_longest(*HOMES.values()) for kind in turn if kind)
_LEVELS: Final = ("UNCLASSIFIED", "CONFIDENTIAL", "UNCLASSIFIED", "STRICTLY CONFIDENTIAL", "")


def contents(count: int, now: int) -> list[Content]:
    """That many contents of every kind in turn, the last of them at ``now`` (µs since 1970 UTC)."""
    return [_content(kind, n, now) for n, kind in enumerate(islice(cycle(_KINDS), count))]


def _content(kind: str, number: int, now: int) -> Content:
    base = example(kind)
    assert base.event is not None
    begun = msgspec.structs.replace(base.event.start, at=now - number * 97 * _MINUTE)
    name, lat, lon = _PLACES[number % len(_PLACES)]
    body = base.body
    if isinstance(body, Obligation) and body.deadline is not None:
        due = msgspec.structs.replace(body.deadline, at=now + (number % 9 - 4) * _DAY)
        body = msgspec.structs.replace(body, deadline=due)
    return msgspec.structs.replace(
        base,
        title=_TITLES[number % len(_TITLES)],
        event=msgspec.structs.replace(base.event, start=begun, end=None),
        place=Place(name=name, given=f"{lat}, {lon}", lat=lat, lon=lon, precision_m=1_000),
        persons=_PEOPLE[: number % 4],
        parties=_PARTIES[: number % 3 + 1],
        marking=Marking(policy="UN", level=_LEVELS[number % len(_LEVELS)]),
        exercise=True,
        body=body,
    )


def make(path: Path, count: int, drafts: int = 3) -> None:
    """A vault at ``path`` with that many sealed records; where it has any, also some drafts, as
    many rows of context, two officers of whom one was compared, and a bundle for that one."""
    outside = world()
    identity = vaults.Identity(
        name="Vera Fiction", rank="Maj", role="Liaison officer", organisation="Sector Example",
        nation="FICTION",
    )  # fmt: skip
    made = vaults.create_vault(outside, path, PASSPHRASE, identity, kdf=vaultheader.FLOOR)
    session = made.session
    if count:
        found = contents(count + drafts, outside.clock())
        fill(session, found[drafts:])
        for content in found[:drafts]:
            records.start(session, content.kind, content)
        table = path.with_suffix(".csv")
        table.write_text(_table(count), encoding="utf-8")
        importing.import_file(session, table)
        compared = _colleagues(session, path.parent)
        chosen = [row.record for row in bundles.sendable(session, limit=3)]
        bundles.seal_bundle(session, chosen, [compared], path.parent)
    session.close()


def _table(count: int) -> str:
    """So many rows of fiction as CSV, an hour apart."""
    lines = ["Event,Date,Latitude,Longitude,Notes"]
    for number in range(count):
        name, lat, lon = _PLACES[number % len(_PLACES)]
        day, hour = number // 24 % 28 + 1, number % 24
        lines.append(f'"FICTION {number}",{day:02}/07/2004 {hour:02}:00,{lat},{lon},"{name}"')
    return "\n".join(lines) + "\n"


def _colleagues(session: Session, folder: Path) -> str:
    """Two officers' cards; returns the origin of the one whose fingerprint was compared."""
    compared = ""
    for number, (name, organisation) in enumerate(
        (("Boris Sample", "Sector Sample"), ("ليلى مثال", "Fictitious Mission"))
    ):
        path = folder / f"{session.origin.split('/')[1][:8]}-{number}.liaison"
        identity = vaults.Identity(name=name, rank="Capt", organisation=organisation)
        other = vaults.create_vault(
            session.world, path, PASSPHRASE, identity, kdf=vaultheader.FLOOR
        ).session
        card = officers.own_card(other)
        other.close()
        officer, _, _ = officers.add_card(session, card)
        if not number:
            compared = officer.card.origin
            officers.declare_compared(session, compared, "in person (FICTION)")
    return compared
