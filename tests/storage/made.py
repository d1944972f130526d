"""Made-up things to put into vaults: all of it is fiction."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from liaison.domain.bundle import BundleIn, BundleOut, OutState, Part, Precedence
from liaison.domain.contact_log import ContactLog
from liaison.domain.content import Attachment, Content
from liaison.domain.marking import Marking
from liaison.domain.officer import Card
from liaison.domain.places import Place
from liaison.domain.record import Draft, Version
from liaison.domain.statements import Statement
from liaison.domain.times import Moment, Span
from liaison.ports import Seeds
from storage.vault import SqlVault

ROOT = bytes(range(32))
OWN = "example.org/" + "0a" * 16 + "/1"
PEER = "example.org/" + "0b" * 16 + "/1"
SEEDS = Seeds(log_ed=b"1" * 32, log_mldsa=b"2" * 32, witness_mldsa=b"3" * 32, age=b"4" * 32)
PROJECT = Path(__file__).resolve().parents[2]


def record_id(number: int) -> str:
    """A record's id: 32 hex digits."""
    return f"{number:032x}"


def content(
    title: str = "Convoy to Exampletown",
    *,
    at: int | None = 1_700_000_000_000_000,
    text: str = "The road is open until dusk.",
    attachments: tuple[Attachment, ...] = (),
) -> Content:
    """A small contact log."""
    return Content(
        title=title,
        event=None if at is None else Span(start=Moment(at=at, zone="B")),
        place=Place(name="Exampletown bridge"),
        parties=("Northern Example Front", "Example Mission"),
        marking=Marking(policy="UN", level="CONFIDENTIAL"),
        statements=(Statement(speaker="Col Sample", text=text),),
        attachments=attachments,
        body=ContactLog(purpose="Passage of a convoy"),
    )


def draft(number: int, written: Content | None = None, *, base: int = 0, at: int = 5) -> Draft:
    """A draft of record ``number``."""
    return Draft(
        record=record_id(number),
        content=content() if written is None else written,
        base=base,
        reason="",
        saved_at=at,
    )


def version(
    record: int, number: int = 1, written: Content | None = None, *, author: str = OWN, at: int = 7
) -> Version:
    """Version ``number`` of a record."""
    return Version(
        record=record_id(record),
        number=number,
        author=author,
        index=record,
        leaf=b"leaf %d %d" % (record, number),
        proof=b"",
        disclosures=("WyJhIl0", "WyJiIl0"),
        content=content() if written is None else written,
        reason="" if number == 1 else "A name was wrong",
        sealed_at=at,
    )


def card(origin: str = PEER, *, name: str = "Sample", revision: int = 0) -> Card:
    """A card; its keys are only texts here."""
    return Card(
        origin=origin,
        name=name,
        rank="Maj",
        role="Liaison officer",
        organisation="Example Mission",
        nation="XX",
        log_keys=("key one", "key two"),
        witness_key="key three",
        age_recipient="age1pqexample",
        revision=revision,
        created=1,
        leaf=b"card leaf",
        proof=b"card proof",
        fingerprint=bytes([revision]) * 32,
    )


def bundle_out(number: int, *, set_key: str = "aa" * 32) -> BundleOut:
    """The ``number``-th bundle to a set of recipients."""
    return BundleOut(
        id=f"{number:032x}",
        index=100 + number,
        leaf_hash=f"{number:064x}",
        set_key=set_key,
        number=number,
        created=10 + number,
        precedence=Precedence.PRIORITY,
        marking="UN CONFIDENTIAL",
        to=(PEER,),
        archive=("age1pqarchive",),
        parts=(Part(record=record_id(1), version=2),),
        state=OutState.SEALED,
        padded=4096,
    )


def bundle_in(number: int, *, origin: str = PEER, set_key: str = "aa" * 32) -> BundleIn:
    """The ``number``-th bundle from a peer to a set of recipients."""
    return BundleIn(
        leaf_hash=f"{number:064x}",
        origin=origin,
        index=3,
        set_key=set_key,
        number=number,
        created=1,
        precedence=Precedence.FLASH,
        marking="TLP:RED",
        parts=(Part(record=record_id(9), version=1),),
        size=12_345,
        taken_at=1000 + number,
    )


def append(vault: SqlVault, count: int, *, start: int = 0) -> None:
    """Appends ``count`` leaves, each in its own transaction."""
    for number in range(start, start + count):
        with vault.transaction():
            vault.log.append(b"leaf %d" % number, act="setting-changed", at=number)


def python(code: str, *arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
    """Runs Python code in a process of its own, in the project's folder."""
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        **options,  # type: ignore[call-overload, no-any-return] # whatever subprocess.run takes
    )
