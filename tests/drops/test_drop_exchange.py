"""Two officers with real vaults exchange bundles through dead drops of every kind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.domain.bundle import Precedence
from liaison.domain.delivery import Stage
from liaison.usecases import bundles
from liaison.usecases.relaying import posting
from tests.drops.ends import DropOfficer, at_drop
from tests.drops.places import Served
from tests.liaison import desk
from tests.relay.officers import Clock, carry_on


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pair(place: Served, tmp_path: Path, clock: Clock) -> Iterator[tuple[DropOfficer, DropOfficer]]:
    with at_drop(tmp_path, place.settings, clock) as made:
        yield made


def give(alpha: DropOfficer, bravo: DropOfficer, *files: Path) -> str:
    """A new record, given by the dead drop; the bundle's id."""
    record = desk.sealed(alpha.session, "contact-log", *files)
    made = posting.seal(
        alpha.session, [record], [bravo.session.origin], precedence=Precedence.FLASH
    )[0]
    return made[0][0].id


def test_a_bundle_crosses_its_receipt_comes_back_and_it_is_cleared(
    pair: tuple[DropOfficer, DropOfficer], place: Served
) -> None:
    """The first thing between them but their cards: nobody gave a bundle by stick before."""
    alpha, bravo = pair
    bundle = give(alpha, bravo)
    alpha.until(lambda _: alpha.stage(bundle) is Stage.IN_DROP)
    (lies,) = place.names()
    (waits,) = bravo.until(lambda t: len(t.looked.waiting) == 1).looked.waiting
    assert (waits.sender, waits.records) == (alpha.session.card.title, 1)
    assert waits.precedence is Precedence.FLASH
    assert alpha.stage(bundle) is Stage.IN_DROP  # it is no delivery that it was fetched
    bravo.take_in()
    bravo.turn()
    alpha.until(lambda _: alpha.stage(bundle) is Stage.RECEIVED)
    alpha.until(lambda _: lies not in place.names())
    assert alpha.turn().waiting == 0
    bravo.until(lambda t: not t.looked.waiting)
    assert list(bravo.folder.iterdir()) == []


def test_what_was_dealt_with_is_not_fetched_again_by_the_next_line(
    pair: tuple[DropOfficer, DropOfficer], place: Served
) -> None:
    alpha, bravo = pair
    give(alpha, bravo)
    alpha.until(lambda t: not any(one.left for one in t.letters))
    alpha.close()  # and so clears nothing
    bravo.take_in()
    bravo.close()
    again = DropOfficer(bravo.session, bravo.place)
    try:
        again.turn()
        assert again.end.passes(2)
        assert list(again.folder.glob("*.age")) == []
    finally:
        again.close()


def test_what_the_share_loses_or_alters_arrives_in_the_end(
    pair: tuple[DropOfficer, DropOfficer], place: Served, clock: Clock
) -> None:
    """S97 for a dead drop: what is deleted is put again, what is altered goes again later."""
    alpha, bravo = pair
    bravo.end.line.close(5.0)  # before there is anything that he could fetch
    first = give(alpha, bravo)
    alpha.until(lambda _: alpha.stage(first) is Stage.IN_DROP)
    (lies,) = place.names()
    place.remove(lies)
    assert alpha.end.passes(2)
    (lies,) = place.names()
    data = bytearray(place.read(lies))
    data[-100] ^= 1
    place.write(lies, bytes(data))
    bravo = DropOfficer(bravo.session, bravo.place, clock)
    try:
        (waits,) = bravo.until(lambda t: len(t.looked.waiting) == 1).looked.waiting
        assert waits.trouble
        assert alpha.stage(first) is Stage.IN_DROP
        clock.skip(40)
        carry_on(alpha, bravo, clock, [first])
    finally:
        bravo.close()


def test_by_stick_and_by_the_dead_drop_it_is_taken_in_once(
    pair: tuple[DropOfficer, DropOfficer], tmp_path: Path
) -> None:
    alpha, bravo = pair
    bundle = give(alpha, bravo)
    alpha.until(lambda _: alpha.stage(bundle) is Stage.IN_DROP)
    (tmp_path / "stick").mkdir(exist_ok=True)
    path = bundles.write_again(alpha.session, bundle, tmp_path / "stick")[1]
    bundles.take_in(bravo.session, path)
    bravo.end.arrived()
    assert not bravo.turn().looked.waiting
    alpha.until(lambda _: alpha.stage(bundle) is Stage.RECEIVED)
