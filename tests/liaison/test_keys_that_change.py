"""Keys that change: renewed without a new comparison, destroyed in time, or begun anew."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from shutil import copytree

import pytest

from liaison.domain.officer import Trust
from liaison.domain.refusals import (
    BundleNotForUs,
    LogForked,
    NotAllowed,
    NotFound,
    SenderRevoked,
    VaultRolledBack,
)
from liaison.session import Session
from liaison.usecases import (
    anchor,
    audit,
    bundles,
    destroying,
    newepoch,
    officers,
    preferences,
    records,
    retention,
    tombstones,
    vaults,
)
from liaison.usecases.papers import door, introductions, making, renewing, revocations
from tests.liaison import desk
from tests.liaison.desk import Pair
from tests.liaison.forger import Forger

DAY = 86_400_000_000


def test_a_renewed_key_needs_no_new_comparison(pair: Pair) -> None:
    """F52: the log's keys and the fingerprint stay; the new key rides along."""
    before = officers.officer(pair.b, pair.a.origin)
    renewing.renew(pair.a)
    waiting = pair.send(desk.sealed(pair.b), back=True)  # to the old key
    verdict = pair.carry(desk.sealed(pair.a))
    assert verdict.all_good and "new encryption key" in verdict.papers[0].sentences[0]
    after = officers.officer(pair.b, pair.a.origin)
    assert after.trust is Trust.COMPARED and after.card.fingerprint == before.card.fingerprint
    assert after.card.age_recipient != before.card.age_recipient and after.card.revision == 2
    assert bundles.take_in(pair.a, waiting)[0].all_good  # late, within the grace period
    assert pair.carry(desk.sealed(pair.b), back=True).all_good
    assert vaults.check_vault(pair.a).title
    assert vaults.session_of(pair.a.world, pair.a.vault).card.revision == 2


def test_a_destroyed_key_opens_nothing_any_more(pair: Pair) -> None:
    waiting = pair.send(desk.sealed(pair.b), back=True)
    old = pair.a.vault.seeds().age
    renewing.renew(pair.a)
    assert bundles.inspect(pair.a, waiting).all_good
    renewing.destroy_old(pair.a)
    with pytest.raises(BundleNotForUs):
        bundles.inspect(pair.a, waiting)
    assert old not in (pair.a.vault.seeds().age, *pair.a.vault.seeds().older)
    assert audit.page(pair.a)[0].act == "key-destroyed"


def test_keys_are_renewed_and_destroyed_when_their_time_has_come(pair: Pair) -> None:
    preferences.set_by_name(pair.a, "key-days", "1")
    preferences.set_by_name(pair.a, "key-grace-days", "0")
    assert not renewing.keep_fresh(pair.a).log
    ahead = Ahead(pair.a, 2 * DAY)
    assert renewing.keep_fresh(ahead.session).log
    assert len(pair.a.vault.older_keys()) == 1
    assert renewing.keep_fresh(ahead.session).log  # its grace period was nothing
    assert pair.a.vault.older_keys() == []
    assert not renewing.keep_fresh(ahead.session).log
    preferences.set_by_name(pair.a, "key-days", "0")
    assert not renewing.keep_fresh(Ahead(pair.a, 9_000 * DAY).session).log


class Ahead:
    """The same session with a clock that is so much ahead."""

    def __init__(self, session: Session, by: int) -> None:
        world = dataclasses.replace(session.world, clock=lambda: desk.NOON + by)
        self.session = dataclasses.replace(session, world=world)


def test_a_card_given_out_after_a_renewal_brings_the_key_in_use(pair: Pair, tmp_path: Path) -> None:
    renewing.renew(pair.a)
    renewing.destroy_old(pair.a)
    other = desk.found(tmp_path / "c.liaison", "Charlie")
    try:
        desk.meet(tmp_path, pair.a, other)
        assert officers.officer(other, pair.a.origin).card.revision == 2
        path = bundles.seal_bundle(other, [desk.sealed(other)], [pair.a.origin], pair.stick)[1]
        assert bundles.take_in(pair.a, path)[0].all_good
    finally:
        other.close()


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Somebody"}, {"rank": "Gen"}, {"organisation": "Another"}, {"nation": "X"},
        {"witness": Forger(6).keys.texts()[2]}, {"revision": 1}, {"age": "age1pq1x"},
        {"log": list(Forger(6).keys.texts()[:2])},
    ],
)  # fmt: skip
def test_a_later_card_changes_the_encryption_key_and_nothing_else(
    pair: Pair, change: dict[str, object]
) -> None:
    """S110: whatever else a later card would change is refused or has no effect."""
    forger, fresh = Forger(5), Forger(55).keys.texts()[3]
    officers.add_card(pair.b, forger.card_file())
    before = officers.officer(pair.b, forger.origin).card
    leaf = forger.card_leaf(**({"age": fresh, "revision": 2} | change))
    index = forger.certify("card", **{n: v for n, v in leaf.items() if n not in ("type", "from")})
    try:
        shown, _ = door.take(pair.b, forger.paper(index))
        assert "CHANGES MORE" in " ".join(shown[0].sentences)
    except NotAllowed:
        raise AssertionError("a refusal without a reason") from None
    except Exception as refusal:
        assert "not a valid paper" in str(refusal)
    assert officers.officer(pair.b, forger.origin).card == before


def test_a_later_card_with_the_key_of_somebody_else_is_not_used(pair: Pair) -> None:
    """S38: one key is one officer's."""
    forger = Forger(5)
    officers.add_card(pair.b, forger.card_file())
    leaf = forger.card_leaf(age=pair.a.card.age_recipient, revision=2)
    index = forger.certify("card", **{n: v for n, v in leaf.items() if n not in ("type", "from")})
    door.take(pair.b, forger.paper(index))
    assert officers.officer(pair.b, forger.origin).card.revision == 1


def older_copy(pair: Pair, tmp_path: Path) -> Path:
    """A copy of A's vault as it was before A sealed one more record and sent it."""
    copy = tmp_path / "copy.liaison"
    copytree(pair.a.vault.path, copy)
    (copy / "lock").unlink(missing_ok=True)
    pair.carry(desk.sealed(pair.a))
    return copy


def test_an_older_copy_goes_on_as_a_new_epoch_that_is_compared_again(
    pair: Pair, tmp_path: Path
) -> None:
    """S53: a declared restore shows "restored at size X" and is taken after comparing again."""
    record = desk.sealed(pair.a)
    pair.carry(record)
    introductions.introduce(pair.a, pair.b.origin, [])
    copy = older_copy(pair, tmp_path)
    session = desk.reopened(copy, pair.b.world)
    size = session.vault.log.size()
    began = newepoch.begin(session, "laptop broken")
    try:
        stem, _, number = began.origin.rpartition("/")
        assert (stem, number) == (pair.a.origin.rpartition("/")[0], "2")
        assert vaults.check_vault(began).title and began.vault.past_logs()[0][1] == size
        [shown] = records.show(began, record).versions
        assert shown.earlier and shown.author == began.card.title and shown.trust is None
        with pytest.raises(NotAllowed):
            records.amend(began, record, "not in this epoch")
        officers.add_card(pair.b, officers.own_card(began))
        found = officers.officer(pair.b, began.origin)
        assert found.trust is Trust.UNVERIFIED and f"restored at size {size}" in found.path
        assert officers.officer(pair.b, pair.a.origin).trust is Trust.COMPARED
        told = door.said(pair.b, pair.b.vault.papers.of("liaison/epoch@v1")[0])
        assert "entries of the older log" in " ".join(told)
        officers.scan(pair.b, began.origin, officers.code(began.card))
        older = officers.officer(pair.b, pair.a.origin)
        assert older.revoked is not None and "laptop broken" in older.revoked.why
        with pytest.raises(SenderRevoked):
            bundles.take_in(pair.b, pair.send(desk.sealed(pair.a)))
        back = bundles.seal_bundle(began, [desk.sealed(began)], [pair.b.origin], pair.stick)[1]
        assert bundles.take_in(pair.b, back)[0].all_good
        assert not records.show(pair.b, record).versions[-1].late
    finally:
        began.close()


def test_a_copy_that_goes_on_undeclared_raises_the_alarm(pair: Pair, tmp_path: Path) -> None:
    """S53: two histories of one log are found at the first bundle from the second one."""
    copy = older_copy(pair, tmp_path)
    session = desk.reopened(copy)
    try:
        for _ in range(3):
            record = desk.sealed(session)
        path = bundles.seal_bundle(session, [record], [pair.b.origin], pair.stick)[1]
        before = desk.tree_hash(pair.b.vault.path)
        with pytest.raises(LogForked):
            bundles.take_in(pair.b, path)
        assert desk.tree_hash(pair.b.vault.path) == before
    finally:
        session.close()


def test_a_copy_that_no_keyring_lets_in_is_opened_by_a_new_epoch(tmp_path: Path) -> None:
    """F52: what decision 11 closes to writing, a declared new epoch opens; decision 11 stays."""
    outside = desk.world(keyring=True)
    path, copy = tmp_path / "a.liaison", tmp_path / "old" / "a.liaison"
    session = desk.found(path, "Alpha", outside)
    desk.sealed(session)
    copytree(path, copy)
    (copy / "lock").unlink(missing_ok=True)
    desk.sealed(session)
    anchor.remember(session)
    session.close()
    with pytest.raises(VaultRolledBack):
        vaults.open_vault(outside, copy, desk.PASSPHRASE)
    with pytest.raises(NotAllowed, match="reason"):
        newepoch.declare(outside, copy, desk.PASSPHRASE, " ")
    began = newepoch.declare(outside, copy, desk.PASSPHRASE, "restored from the safe")
    began.close()
    again = vaults.open_vault(outside, copy, desk.PASSPHRASE)
    assert again.origin.endswith("/2") and again.vault.log.size() == 2
    again.close()


def test_a_lost_device_is_revoked_by_its_owners_next_epoch(pair: Pair, tmp_path: Path) -> None:
    early = desk.sealed(pair.a)
    pair.carry(early)
    lost = pair.b.world.clock()
    late = desk.sealed(pair.a)
    copy = older_copy(pair, tmp_path)
    pair.carry(late)
    session = desk.reopened(copy, pair.b.world)
    began = newepoch.begin(session, "device taken", lost)
    try:
        officers.add_card(pair.b, officers.own_card(began))
        officers.declare_compared(pair.b, began.origin, "in person")
        path = bundles.seal_bundle(began, [desk.sealed(began)], [pair.b.origin], pair.stick)[1]
        bundles.take_in(pair.b, path)
        older = officers.officer(pair.b, pair.a.origin)
        assert older.revoked is not None and older.revoked.since == lost
        flags = [records.show(pair.b, one).versions[-1].late for one in (early, late)]
        assert flags == [False, True]
    finally:
        began.close()


def test_keys_of_an_earlier_epoch_are_revoked_when_their_loss_becomes_known(
    pair: Pair, tmp_path: Path
) -> None:
    """F52: an epoch began after a restore; later it turns out that the older keys were taken."""
    early = desk.sealed(pair.a)
    pair.carry(early)
    lost = pair.b.world.clock()
    late = desk.sealed(pair.a)
    copy = older_copy(pair, tmp_path)
    pair.carry(late)
    began = newepoch.begin(desk.reopened(copy, pair.b.world), "restored from the safe")
    try:
        (older,) = revocations.earlier(began)
        assert (older.origin, older.since) == (pair.a.origin, 0)
        revocations.revoke(began, older.origin, lost, "the older device was taken (FICTION)")
        assert [one.since for one in revocations.earlier(began)] == [lost]
        officers.add_card(pair.b, officers.own_card(began))
        officers.declare_compared(pair.b, began.origin, "in person")
        paper = began.vault.papers.of(revocations.KIND)[0]
        door.take(pair.b, making.rendered_now(began, paper))
        found = officers.officer(pair.b, pair.a.origin).revoked
        assert found is not None and found.since == lost
        flags = [records.show(pair.b, one).versions[-1].late for one in (early, late)]
        assert flags == [False, True]
        with pytest.raises(NotFound):
            revocations.revoke(began, pair.b.origin[:-1] + "7", lost, "nobody")
    finally:
        began.close()


def triggers(session: Session) -> set[object]:
    """What the storage guards, as it stands in the vault."""
    found = session.vault._db.all(  # type: ignore[attr-defined]
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    )
    return set(found)


def test_rules_and_tombstones_are_told_again_in_a_new_epoch(pair: Pair, tmp_path: Path) -> None:
    """F70: whoever restores a vault is bound by the same rules, and what was destroyed stays so."""
    keeps = desk.sealed(pair.a)
    guards = triggers(pair.a)
    rule = {
        "name": "logs", "do": "keep-at-least", "period": "10y", "since": "sealing",
        "kinds": ["incident"], "set_by": "Col. Specimen", "authority": "Order 7 (FICTION)",
    }  # fmt: skip
    rules = retention.parse_rules(json.dumps({"rules": [rule]}).encode())
    retention.put(pair.a, rules)
    gone = [desk.sealed(pair.a), desk.sealed(pair.a)]
    destroying.destroy(pair.a, gone, "its time is over", desk.PASSPHRASE)
    before = [tombstones.tombstone(pair.a, one) for one in gone]
    began = newepoch.begin(desk.reopened(older_copy(pair, tmp_path), pair.b.world), "restored")
    try:
        assert retention.in_force(began).rules == tuple(rules)
        for record, stone in zip(gone, before, strict=True):
            told = tombstones.tombstone(began, record)
            assert told is not None and stone is not None
            assert (told.at, told.why, told.versions) == (stone.at, stone.why, stone.versions)
            assert told.who == began.origin
        assert audit.verify(began).entries == began.vault.log.size()
        exported, _ = audit.export(began, tmp_path, "test")
        assert audit.verify_export(began.world.courier, exported).entries
        assert records.show(began, keeps).versions
        assert triggers(began) == guards
    finally:
        began.close()
