"""Receipts forged, replayed and delivered to the wrong officer: none of them clears an outbox."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from crypto import b64
from liaison.domain.delivery import Stage
from liaison.domain.refusals import Refusal
from liaison.usecases import bundles, dispatching, officers
from liaison.usecases.papers import door, receipts
from tests.liaison import desk
from tests.liaison.desk import NOON
from tests.liaison.forger import Forger

COUNTS = [40, pytest.param(10_000, marks=pytest.mark.campaign)]
STATES = ("received", "opened", "acted-on")


@pytest.mark.parametrize("count", COUNTS)
def test_no_receipt_but_the_recipients_own_clears_the_outbox(tmp_path: Path, count: int) -> None:
    """S99: receipts by another, for another bundle, with a bit flipped, or carried by a stranger;
    one that is genuine counts once, however often it comes."""
    rng = random.Random(99)
    bravo, mallory = Forger(1, name="Bravo"), Forger(2)
    alpha = desk.found(tmp_path / "a.liaison", "Alpha")
    for one in (bravo, mallory):
        officers.add_card(alpha, one.card_file())
    bundle, _, _ = bundles.seal_bundle(alpha, [desk.sealed(alpha)], [bravo.origin], tmp_path)
    hashes = [bundle.leaf_hash, rng.randbytes(32).hex()]
    genuine: list[bytes] = []
    reached = Stage.PREPARED
    path = tmp_path / "offer.age"
    for number in range(count):
        author = rng.choice((bravo, mallory))
        of, to = rng.choice(hashes), rng.choice((alpha.origin, mallory.origin))
        fits = author is bravo and of == bundle.leaf_hash and to == alpha.origin
        state = rng.choice(STATES)
        data = author.paper(
            author.certify(
                "receipt",
                at=NOON,
                bundle=b64.url_encode(bytes.fromhex(of)),
                to=to,
                state=state,
                note="",
            )
        )
        broken = rng.random() < 0.3
        if broken:
            at = rng.randrange(len(data))
            data = data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]
        elif genuine and rng.random() < 0.2:
            data, fits, author = rng.choice(genuine), False, bravo
        # His own papers would have to stand under the checkpoint of his bundle.
        carrier = mallory if author is bravo else bravo
        path.write_bytes(carrier.bundle([alpha.card], [], carrying=[data]))
        kept = len(door.kept(alpha, receipts.KIND))
        try:
            bundles.take_in(alpha, path)
            fits = fits and not broken
        except Refusal:
            assert broken, f"offer {number}"
            fits = False
        if fits:
            genuine.append(data)
            reached = max(reached, dispatching.RECEIPTS[state], key=dispatching.ORDER.index)
        grown = len(door.kept(alpha, receipts.KIND)) - kept
        assert grown == fits, f"offer {number}"
        (delivery,) = dispatching.dispatch(alpha, bundle.id).deliveries
        assert delivery.stage is reached, f"offer {number}"
    assert genuine
    alpha.close()
