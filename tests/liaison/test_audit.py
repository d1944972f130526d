"""The own trail for people: pages, sentences, proofs, status, and the copy given to a commander."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from crypto import tlogproof
from liaison.domain.audit import ACTS, Entry
from liaison.domain.refusals import Cancelled, FileTrouble, NotAllowed, NotFound, ReadOnly
from liaison.log import card as cards
from liaison.usecases import audit, officers, records
from tests.liaison import desk
from tests.liaison.desk import Pair, StopAt


def test_pages_go_back_from_the_newest(pair: Pair) -> None:
    for _ in range(5):
        records.start(pair.a, "contact-log")
    size = pair.a.vault.log.size()
    first = audit.page(pair.a, limit=3)
    assert [entry.index for entry in first] == [size - 1, size - 2, size - 3]
    rest = audit.page(pair.a, before=first[-1].index, limit=1_000)
    assert [entry.index for entry in rest] == list(range(size - 4, -1, -1))
    assert {entry.act for entry in audit.page(pair.a, act="draft-started")} == {"draft-started"}
    assert audit.page(pair.a, act="'; --") == audit.page(pair.a, before=0) == []


def test_every_act_reads_as_a_sentence(pair: Pair) -> None:
    for act in ACTS:
        entry = Entry(index=1, act=act, at=1, who="x", on="a" * 64, why="{on}", after="{0}")
        sentence = audit.sentence(entry, {})
        assert sentence[0].isupper() and sentence.endswith(": {on}")
        assert "aaaaaaaa " in f"{sentence} " or "a" * 64 not in sentence
    entry = Entry(index=1, act="officer-compared", at=1, who="x", on=pair.b.origin, why="")
    assert audit.sentence(entry, audit.names(pair.a)).endswith("Maj Bravo")


def test_each_entry_has_a_proof_that_stands_alone(pair: Pair, tmp_path: Path) -> None:
    pair.carry(desk.sealed(pair.a))
    keys = cards.log_keys(officers.officer(pair.b, pair.a.origin).card)
    for index in range(pair.a.vault.log.size()):
        entry, leaf, proof = audit.entry(pair.a, index)
        assert entry.index == index
        assert tlogproof.verify(tlogproof.Proof.parse(proof), leaf, keys).origin == pair.a.origin
    for index in (-1, pair.a.vault.log.size(), 2**70):
        with pytest.raises(NotFound):
            audit.proof(pair.a, index)
    folder, _ = audit.export_entry(pair.a, 3, tmp_path)
    leaf, proof = (folder / "entry.json").read_bytes(), (folder / "entry.tlog-proof").read_bytes()
    assert tlogproof.verify(tlogproof.Proof.parse(proof), leaf, keys)


def test_the_status_says_how_far_others_have_witnessed(pair: Pair) -> None:
    assert audit.status(pair.a).witnessed_size == 0
    pair.carry(desk.sealed(pair.a))
    pair.carry(desk.sealed(pair.b), back=True)
    status = audit.status(pair.a)
    assert [(w.name, w.size) for w in status.witnessed] == [("Maj Bravo", status.witnessed_size)]
    assert 0 < status.witnessed_size < status.size == pair.a.vault.log.size()
    report = audit.verify(pair.a)
    assert any(f"up to {status.witnessed_size}" in sentence for sentence in report.proven)
    assert any("beyond the officer's own word" in sentence for sentence in report.not_proven)
    records.counts(pair.a)


def test_an_export_holds_and_coreutils_agrees(pair: Pair, tmp_path: Path) -> None:
    pair.carry(desk.sealed(pair.a))
    pair.carry(desk.sealed(pair.b), back=True)
    folder, changes = audit.export(pair.a, tmp_path, "review\nof March")
    assert changes.log and audit.page(pair.a)[0].why == "review of March"
    report = audit.verify_export(pair.a.world.courier, folder)
    assert report.entries == pair.a.vault.log.size() and "Maj Alpha" in report.title
    assert [w.name for w in report.witnessed] == ["Maj Bravo"]
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=folder, check=False
    )
    assert checked.returncode == 0
    assert all(p.stat().st_mode & 0o077 == 0 for p in folder.rglob("*"))


def test_an_export_after_a_witness_was_removed_still_holds(pair: Pair, tmp_path: Path) -> None:
    """Cosignatures whose card is gone stay behind: nobody could check them."""
    pair.carry(desk.sealed(pair.a))
    pair.carry(desk.sealed(pair.b), back=True)
    card = officers.officer(pair.a, pair.b.origin).card
    officers.remove(pair.a, pair.b.origin)
    folder, _ = audit.export(pair.a, tmp_path, "review")
    assert audit.verify_export(pair.a.world.courier, folder).witnessed == ()
    assert audit.verify(pair.a).title
    officers.add_card(pair.a, cards.render_card(card.leaf, card.proof))
    folder, _ = audit.export(pair.a, tmp_path, "review")
    assert len(audit.verify_export(pair.a.world.courier, folder).witnessed) == 1


def test_an_export_needs_a_reason_and_leaves_no_half_folder(pair: Pair, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    size = pair.a.vault.log.size()
    for reason in ("", "  ", "\x00"):
        with pytest.raises(NotAllowed):
            audit.export(pair.a, out, reason)
    with pytest.raises(FileTrouble):
        audit.export(pair.a, out / "none", "review")
    with pair.a.beside(read_only=True) as reading, pytest.raises(ReadOnly):
        audit.export(reading, out, "review")
    assert pair.a.vault.log.size() == size and list(out.iterdir()) == []
    for number in range(size):
        with pytest.raises(Cancelled):
            audit.export(pair.a, out, "review", StopAt(number))
        assert list(out.iterdir()) == []
    assert audit.export(pair.a, out, "review", name="mine")[0] == out / "mine"
    with pytest.raises(FileTrouble):
        audit.export(pair.a, out, "review", name="mine")


def test_verifying_can_be_cancelled(pair: Pair) -> None:
    with pytest.raises(Cancelled):
        audit.verify(pair.a, StopAt(0))
    assert audit.verify(pair.a).entries == pair.a.vault.log.size()
