"""Two officers with real vaults exchange bundles through the real server, receipts included."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("nats", reason="the extra [relay] is not installed")


from crypto import age, padme
from crypto.age import HybridRecipient
from crypto.entropy import system
from liaison.changes import Changes
from liaison.domain.bundle import Precedence
from liaison.domain.delivery import Stage
from liaison.usecases import bundles
from liaison.usecases.papers import riding
from liaison.usecases.relaying import joining, posting
from liaison.usecases.relaying.arrivals import Arrival
from liaison.usecases.writing import act
from tests.liaison import desk
from tests.relay.officers import Officer, at_relay
from tests.relay.server import Server


@pytest.fixture
def pair(server: Server, tmp_path: Path) -> Iterator[tuple[Officer, Officer]]:
    with at_relay(tmp_path, server.invite) as made:
        yield made


def test_a_bundle_crosses_and_its_receipt_comes_back(pair: tuple[Officer, Officer]) -> None:
    alpha, bravo = pair
    bundle = alpha.seal(bravo.session)
    alpha.turn()
    assert alpha.stage(bundle) in (Stage.QUEUED, Stage.AT_RELAY)
    alpha.until(lambda _: alpha.stage(bundle) is Stage.AT_RELAY)
    bravo.take_in()
    bravo.turn()
    alpha.until(lambda _: alpha.stage(bundle) is Stage.RECEIVED)
    assert alpha.turn().waiting == 0
    assert bundle not in {row.bundle for row in alpha.session.vault.relay.posted()}
    bravo.until(lambda t: not t.looked.waiting)
    assert list(bravo.folder.iterdir()) == []


def test_by_stick_and_by_relay_it_is_taken_in_once(
    pair: tuple[Officer, Officer], tmp_path: Path
) -> None:
    alpha, bravo = pair
    record = desk.sealed(alpha.session)
    _, path, _ = bundles.seal_bundle(
        alpha.session, [record], [bravo.session.origin], tmp_path / "stick"
    )
    bundles.take_in(bravo.session, path)
    before = len(bravo.session.vault.bundles.ins())
    alpha.until(lambda t: not t.letters)
    bravo.end.arrived()
    assert not bravo.turn().looked.waiting
    assert len(bravo.session.vault.bundles.ins()) == before


def test_flash_goes_first_and_is_seen_to_be_flash(pair: tuple[Officer, Officer]) -> None:
    alpha, bravo = pair
    alpha.seal(bravo.session)
    alpha.seal(bravo.session, precedence=Precedence.FLASH)
    first, second = bravo_waits(alpha, bravo)
    assert (first.precedence, second.precedence) == (Precedence.FLASH, Precedence.ROUTINE)
    assert (first.sender, first.records) == (alpha.session.card.title, 1)


def bravo_waits(alpha: Officer, bravo: Officer) -> tuple[Arrival, ...]:
    alpha.turn()
    return bravo.until(lambda t: len(t.looked.waiting) == 2).looked.waiting


def test_the_relay_s_store_says_nothing_of_whom_and_what(
    pair: tuple[Officer, Officer], server: Server, tmp_path: Path
) -> None:
    """S102: no name, role or subject, no origin; sizes as padded; no mailbox in an exported log."""
    alpha, bravo = pair
    annex = desk.file(tmp_path, "names of all.bin", 100_000)
    bundle = alpha.seal(bravo.session, annex)
    alpha.until(lambda _: alpha.stage(bundle) is Stage.AT_RELAY)
    server.kill()
    stored = b"".join(one.read_bytes() for one in (server.folder / "store").rglob("*.blk"))
    assert bravo.end.invitation.mailbox.encode() in stored
    for one in (alpha.session, bravo.session):
        for word in (one.card.title, one.card.organisation, one.origin, "names of all", "records"):
            assert word.encode() not in stored
    out = alpha.session.vault.bundles.out(bundle)
    (row,) = alpha.session.vault.relay.posted_of(bundle)
    assert out is not None and padme.padded_length(out.padded) == out.padded
    assert row.size == sealed_size(out.padded)
    size = alpha.session.vault.log.size()
    log = b"".join(data for _, data in alpha.session.vault.log.leaves(0, size))
    for end in (alpha.end, bravo.end):
        assert end.invitation.mailbox.encode() not in log


def sealed_size(padded: int) -> int:
    """What a payload of that size becomes for one recipient."""
    keys = [HybridRecipient.decoy(system)]
    return age.sealed_size(age.cover(keys, system)[0], padded)


def test_two_officers_get_ciphertexts_that_nothing_joins(server: Server, tmp_path: Path) -> None:
    """S102: the same bundle is encrypted for each of them apart."""
    with at_relay(tmp_path, server.invite) as (alpha, bravo):
        third = desk.found(tmp_path / "c.liaison", "Charlie")
        (tmp_path / "meet").mkdir()
        desk.meet(tmp_path / "meet", alpha.session, third)
        own = joining.own_mailbox(alpha.session)
        assert own is not None
        with act(alpha.session):
            alpha.session.vault.relay.put_mailbox(third.origin, own.relay, "a" * 26, 1)
        made, _ = posting.seal(
            alpha.session, [desk.sealed(alpha.session)], [bravo.session.origin, third.origin]
        )
        posting.queue(alpha.session)
        rows = alpha.session.vault.relay.posted_of(made[0][0].id)
        assert len({row.parcel for row in rows}) == 2 and len({row.size for row in rows}) == 1
        third.close()


def test_more_receipts_than_one_bundle_holds_all_come_back(
    pair: tuple[Officer, Officer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What never left goes before what only waits to be confirmed."""
    alpha, bravo = pair
    monkeypatch.setattr(riding, "MAX_PAPERS", 3)
    sealed = [alpha.seal(bravo.session) for _ in range(8)]
    alpha.until(lambda t: not t.letters)
    bravo.take_in(8)
    for _ in range(6):
        bravo.turn()
    alpha.until(lambda _: all(alpha.stage(one) is Stage.RECEIVED for one in sealed))
    assert bravo.turn().changes == Changes()
