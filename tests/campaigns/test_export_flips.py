"""An exported audit trail in which anything is changed is refuted, and the place is named."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from liaison.couriers.folder import FolderCourier
from liaison.domain.refusals import ExportRefuted
from liaison.usecases import audit, records
from tests.liaison import desk

COURIER = FolderCourier()
NAMED = re.compile(r"leaves/0*([0-9]+)\.json|proofs/0*([0-9]+)\.tlog-proof", re.ASCII)


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A small export with a witness's card and an earlier checkpoint that he cosigned."""
    folder = tmp_path_factory.mktemp("export")
    with desk.two_officers(folder) as pair:
        for kind in ("contact-log", "negotiation-note"):
            pair.carry(desk.sealed(pair.a, kind))
        pair.carry(desk.sealed(pair.b), back=True)
        records.start(pair.a, "contact-log")
        exported, _ = audit.export(pair.a, folder, "review of the fictional mission")
    yield exported


def refuted(folder: Path) -> str:
    """The part that does not hold."""
    with pytest.raises(ExportRefuted) as found:
        audit.verify_export(COURIER, folder)
    return str(found.value.details["part"])


def expected(name: str) -> re.Pattern[str]:
    """How a changed file must be named: an entry by its number, everything else by its role."""
    found = NAMED.fullmatch(name)
    if found:
        return re.compile(rf"(the proof of )?entry {found[1] or found[2]}")
    return {
        "readme.txt": re.compile("the file readme.txt"),
        "checkpoint": re.compile("the checkpoint"),
        "card.liaison-card": re.compile("the identity card"),
        "SHA256SUMS": re.compile(".*"),
    }.get(name, re.compile("the card of a witness|an earlier checkpoint"))


@pytest.mark.parametrize("per_file", [100, pytest.param(0, marks=pytest.mark.campaign)])
def test_every_changed_byte_is_found_and_named(export: Path, per_file: int) -> None:
    """S49: bytes of every file of an export flipped, a sample or (0) all of them, one at a time."""
    rng = random.Random(49)
    report = audit.verify_export(COURIER, export)
    assert report.entries >= 12 and report.witnessed
    for path in sorted(p for p in export.rglob("*") if p.is_file()):
        name = path.relative_to(export).as_posix()
        whole = path.read_bytes()
        places = range(len(whole)) if not per_file else rng.sample(range(len(whole)), per_file)
        for place in places:
            changed = bytes([whole[place] ^ (1 << rng.randrange(8))])
            path.write_bytes(whole[:place] + changed + whole[place + 1 :])
            assert expected(name).fullmatch(refuted(export)), (name, place)
        path.write_bytes(whole)
    assert audit.verify_export(COURIER, export) == report


def test_entries_taken_out_put_in_or_exchanged_are_found(export: Path) -> None:
    """S49: files removed, added, shortened, lengthened or exchanged, with and without new sums."""
    whole = {p: p.read_bytes() for p in export.rglob("*") if p.is_file()}
    leaves = sorted(p for p in whole if p.parent.name == "leaves")
    for path in whole:
        path.unlink()
        assert refuted(export)
        path.write_bytes(whole[path] + b"\n")
        assert refuted(export)
        path.write_bytes(whole[path][:-1])
        assert refuted(export)
        path.write_bytes(whole[path])
    for first, second in pairwise(leaves):
        first.write_bytes(whole[second])
        second.write_bytes(whole[first])
        number = int(first.name.split(".")[0])
        assert refuted(export) == f"entry {number}"
        first.write_bytes(whole[first])
        second.write_bytes(whole[second])
    stray = export / "leaves" / "000000099.json"
    stray.write_bytes(whole[leaves[1]])
    assert refuted(export) == "a file that is not in its list"
    stray.unlink()
    assert audit.verify_export(COURIER, export).witnessed
