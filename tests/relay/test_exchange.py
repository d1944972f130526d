"""Two officers with real vaults exchange bundles through the real server, receipts included."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.domain.bundle import Precedence
from liaison.domain.delivery import Stage
from liaison.usecases import bundles
from liaison.usecases.relaying.arrivals import Arrival
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
