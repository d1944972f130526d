"""The outbox: receipts that only the recipient can sign, and the clock of the precedence."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from crypto import b64
from liaison.domain.bundle import Precedence
from liaison.domain.delivery import Delivery, Stage
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.session import Session
from liaison.usecases import bundles, dispatching, officers, preferences, records, today
from liaison.usecases.papers import door, receipts
from tests.liaison import desk
from tests.liaison.desk import NOON, Pair
from tests.liaison.forger import Forger

HOUR = dispatching.HOUR


def later(session: Session, hours: int) -> Session:
    """The same session so many hours after noon."""
    world = dataclasses.replace(session.world, clock=lambda: NOON + hours * HOUR)
    return dataclasses.replace(session, world=world)


def only(session: Session) -> Delivery:
    """The newest bundle's one delivery."""
    (delivery,) = dispatching.outbox(session)[0].deliveries
    return delivery


def answer(pair: Pair) -> None:
    """B sends its receipts, A takes them in."""
    sent, _ = dispatching.send_receipts(pair.b, pair.stick)
    for _, path in sent:
        bundles.take_in(pair.a, path)


def test_a_bundle_goes_through_its_stages(pair: Pair) -> None:
    record = desk.sealed(pair.a)
    bundle, path, _ = bundles.seal_bundle(pair.a, [record], [pair.b.origin], pair.stick)
    assert only(pair.a).stage is Stage.PREPARED
    dispatching.hand_over(pair.a, bundle.id, [pair.b.origin], "to the driver")
    assert (only(pair.a).stage, only(pair.a).note) == (Stage.HANDED_OVER, "to the driver")
    verdict, _ = bundles.take_in(pair.b, path)
    assert only(pair.a).stage is Stage.HANDED_OVER  # until he says so himself
    answer(pair)
    assert only(pair.a).stage is Stage.RECEIVED
    preferences.set_by_name(pair.b, "receipt-on-opening", "on")
    assert receipts.opened(pair.b, record).log and not receipts.opened(pair.b, record).log
    receipts.acted_on(pair.b, verdict.leaf_hash, "The crossing is open again.")
    answer(pair)
    assert (only(pair.a).stage, only(pair.a).note) == (
        Stage.ACTED_ON,
        "The crossing is open again.",
    )
    assert dispatching.outbox(pair.a)[0].least is Stage.ACTED_ON


def test_opening_is_told_only_where_the_officer_wants_it(pair: Pair) -> None:
    record = desk.sealed(pair.a)
    pair.carry(record)
    before = desk.tree_hash(pair.b.vault.path)
    assert not receipts.opened(pair.b, record).log
    assert desk.tree_hash(pair.b.vault.path) == before


def test_receipts_are_not_answered_with_receipts(pair: Pair) -> None:
    pair.carry(desk.sealed(pair.a))
    assert dispatching.waiting(pair.b) == [pair.a.origin]
    answer(pair)
    assert dispatching.waiting(pair.a) == dispatching.waiting(pair.b) == []
    with pytest.raises(NotAllowed, match="No receipt waits"):
        dispatching.send_receipts(pair.b, pair.stick)


def test_a_receipt_rides_with_the_next_bundle_back(pair: Pair) -> None:
    pair.carry(desk.sealed(pair.a))
    verdict = pair.carry(desk.sealed(pair.b), back=True)
    assert "Maj Bravo received your bundle 1" in verdict.papers[0].sentences[0]
    assert dispatching.outbox(pair.a)[0].deliveries[0].stage is Stage.RECEIVED


def test_a_receipt_says_who_deals_with_whom_and_rides_to_the_sender_alone(
    pair: Pair, tmp_path: Path
) -> None:
    third = desk.found(tmp_path / "c.liaison", "Charlie")
    desk.meet(tmp_path, pair.b, third)
    pair.carry(desk.sealed(pair.a))
    record = desk.sealed(pair.b)
    both = bundles.preview(pair.b, [record], [pair.a.origin, third.origin])
    alone = bundles.preview(pair.b, [record], [pair.a.origin])
    assert not both.papers and len(alone.papers) == 1
    with pytest.raises(NotAllowed, match="who deals with whom"):
        door.export(pair.b, door.kept(pair.b, receipts.KIND), pair.stick)
    third.close()


def test_only_the_recipient_clears_the_outbox(pair: Pair, tmp_path: Path) -> None:
    """S99: another officer's receipt, or one for another bundle, has no effect and is not kept."""
    mallory = Forger(9)
    for one in (pair.a, pair.b):
        officers.add_card(one, mallory.card_file())
    bundle, _, _ = bundles.seal_bundle(pair.a, [desk.sealed(pair.a)], [pair.b.origin], pair.stick)
    stray = b64.url_encode(bytes(32))
    ours = b64.url_encode(bytes.fromhex(bundle.leaf_hash))
    carried = [
        mallory.certify("receipt", at=NOON, bundle=of, to=to, state="acted-on", note="")
        for of in (stray, ours)
        for to in (pair.a.origin, pair.b.origin)
    ]
    path = tmp_path / "offer.age"
    path.write_bytes(mallory.bundle([pair.a.card], [], carrying=carried))
    verdict, _ = bundles.take_in(pair.a, path)
    assert len(verdict.papers) == 4
    assert all("it changes nothing" in paper.sentences[0] for paper in verdict.papers)
    assert door.kept(pair.a) == [] and only(pair.a).stage is Stage.PREPARED


def test_what_is_overdue_stands_first_by_its_precedence(pair: Pair) -> None:
    for precedence in (Precedence.ROUTINE, Precedence.FLASH, Precedence.IMMEDIATE):
        record = desk.sealed(pair.a)
        bundles.seal_bundle(pair.a, [record], [pair.b.origin], pair.stick, precedence=precedence)
    assert dispatching.overdue(later(pair.a, 5)) == []
    found = dispatching.overdue(later(pair.a, 30))
    assert [one.bundle.precedence.value for one in found] == ["FLASH", "IMMEDIATE"]
    assert len(dispatching.overdue(later(pair.a, 400))) == 3
    preferences.set_by_name(pair.a, "receipt-flash", "48")
    assert [o.bundle.precedence.value for o in dispatching.overdue(later(pair.a, 30))] == [
        "IMMEDIATE"
    ]
    assert today.today(later(pair.a, 30)).overdue[0].bundle.precedence is Precedence.IMMEDIATE


def test_a_received_flash_waits_for_an_answer(pair: Pair) -> None:
    for precedence in (Precedence.ROUTINE, Precedence.IMMEDIATE, Precedence.FLASH):
        _, path, _ = bundles.seal_bundle(
            pair.a, [desk.sealed(pair.a)], [pair.b.origin], pair.stick, precedence=precedence
        )
        bundles.take_in(pair.b, path)
    waiting = dispatching.unanswered(pair.b)
    assert [one.precedence.value for one in waiting] == ["FLASH", "IMMEDIATE"]
    receipts.acted_on(pair.b, waiting[0].leaf_hash, "Done.")
    assert [one.precedence.value for one in dispatching.unanswered(pair.b)] == ["IMMEDIATE"]
    assert len(today.today(pair.b).unanswered) == 1


def test_what_makes_no_sense_is_refused(pair: Pair) -> None:
    bundle, path, _ = bundles.seal_bundle(
        pair.a, [desk.sealed(pair.a)], [pair.b.origin], pair.stick
    )
    verdict, _ = bundles.take_in(pair.b, path)
    before = [desk.tree_hash(one.vault.path) for one in (pair.a, pair.b)]
    with pytest.raises(NotAllowed, match="not for all"):
        dispatching.hand_over(pair.a, bundle.id, [pair.a.origin])
    with pytest.raises(NotFound):
        dispatching.hand_over(pair.a, "0" * 32, [pair.b.origin])
    with pytest.raises(NotAllowed, match="not said"):
        receipts.acted_on(pair.b, verdict.leaf_hash, " ")
    with pytest.raises(NotFound):
        receipts.acted_on(pair.b, "0" * 64, "done")
    for value in ("0", "9000", "soon"):
        with pytest.raises(NotAllowed, match="hours"):
            preferences.set_by_name(pair.a, "receipt-routine", value)
    assert [desk.tree_hash(one.vault.path) for one in (pair.a, pair.b)] == before
    assert records.show(pair.a, bundle.parts[0].record).versions
