"""Officers, bundles, identity and settings in the vault."""

from __future__ import annotations

import msgspec
import pytest

from crypto import vaultheader
from crypto.derive import derive
from liaison.domain.bundle import OutState
from liaison.domain.officer import KnownLog, Officer, Trust
from liaison.settings import Settings
from storage.vault import SqlVault
from tests.storage.made import OWN, PEER, ROOT, SEEDS, bundle_in, bundle_out, card

KNOWN = KnownLog(size=9, root=b"r" * 32, checkpoint=b"a note", at=99)


def test_an_officer_starts_unverified_and_comes_back_whole(vault: SqlVault) -> None:
    with vault.transaction():
        vault.officers.add(card(), 11)
    assert vault.officers.get(PEER) == Officer(card=card(), trust=Trust.UNVERIFIED, added_at=11)
    with vault.transaction():
        vault.officers.set_trust(PEER, Trust.COMPARED, "words", 12)
        vault.officers.set_known(PEER, KNOWN)
        vault.officers.set_acknowledged(PEER, 4)
    whole = Officer(
        card=card(),
        trust=Trust.COMPARED,
        added_at=11,
        compared_how="words",
        compared_at=12,
        known=KNOWN,
        acknowledged=4,
    )
    assert vault.officers.get(PEER) == whole
    with vault.transaction():
        vault.officers.add(card(), 50)  # the same card again
    assert vault.officers.all() == [whole]


def test_trust_is_for_the_card_that_was_compared(vault: SqlVault) -> None:
    with vault.transaction():
        vault.officers.add(card(), 11)
        vault.officers.set_trust(PEER, Trust.COMPARED, "words", 12)
        vault.officers.set_known(PEER, KNOWN)
        vault.officers.add(card(revision=1), 50)
    assert vault.officers.get(PEER) == Officer(
        card=card(revision=1), trust=Trust.UNVERIFIED, added_at=11, known=KNOWN
    )


def test_officers_are_listed_by_name_and_can_be_removed(vault: SqlVault) -> None:
    with vault.transaction():
        vault.officers.add(card(PEER, name="Zeta"), 1)
        vault.officers.add(card(OWN, name="alpha"), 2)
    assert [o.card.name for o in vault.officers.all()] == ["alpha", "Zeta"]
    with vault.transaction():
        vault.officers.remove(OWN)
        vault.officers.remove(OWN)
        with pytest.raises(LookupError):
            vault.officers.set_acknowledged(OWN, 3)
    assert vault.officers.get(OWN) is None


def test_bundles_out_come_back_whole_and_newest_first(vault: SqlVault) -> None:
    with vault.transaction():
        for number in (1, 2, 3):
            vault.bundles.add_out(bundle_out(number), b"frame %d" % number, ["ab" * 32])
    assert vault.bundles.outs() == [bundle_out(3), bundle_out(2), bundle_out(1)]
    assert vault.bundles.outs(1) == [bundle_out(3)]
    assert vault.bundles.last_out("aa" * 32) == bundle_out(3)
    assert vault.bundles.last_out("bb" * 32) is vault.bundles.out("x") is None
    assert vault.bundles.contents(bundle_out(2).id) == (b"frame 2", ("ab" * 32,))
    with pytest.raises(KeyError):
        vault.bundles.contents("x")
    written = msgspec.structs.replace(
        bundle_out(2), state=OutState.WRITTEN, file_name="a.age", size=5000, written_at=77
    )
    with vault.transaction():
        vault.bundles.set_written(written)
    assert vault.bundles.out(written.id) == written
    with pytest.raises(LookupError), vault.transaction():
        vault.bundles.set_written(bundle_out(9))


def test_bundles_in_come_back_whole_and_show_gaps(vault: SqlVault) -> None:
    with vault.transaction():
        for number in (4, 1, 2):
            vault.bundles.add_in(bundle_in(number))
        vault.bundles.add_in(bundle_in(9, origin=OWN))
    assert vault.bundles.ins()[1:] == [bundle_in(4), bundle_in(2), bundle_in(1)]
    assert vault.bundles.in_(bundle_in(2).leaf_hash) == bundle_in(2)
    assert vault.bundles.in_("00" * 32) is None
    assert vault.bundles.numbers_in(PEER, "aa" * 32) == {1, 2, 4}
    assert vault.bundles.numbers_in(PEER, "bb" * 32) == set()


def test_the_identity_and_the_settings_are_kept(vault: SqlVault, header: bytes) -> None:
    assert vault.own_origin() == ""
    with pytest.raises(LookupError):
        vault.seeds()
    assert vault.settings() == Settings()
    changed = Settings(idle_lock=60, theme="dark", panes={"records": [1, 2]})
    with vault.transaction():
        vault.put_identity(OWN, SEEDS)
        vault.put_settings(changed)
    reader = vault.sibling(read_only=True)
    assert reader.own_origin() == OWN
    assert reader.seeds() == SEEDS
    assert reader.settings() == changed
    assert reader.id == vault.id == vaultheader.info(header).vault_id
    assert reader.root_key() == ROOT
    assert reader.anchor_key() == derive(ROOT, "anchor")
    reader.close()


# The relay


def test_the_newest_bundle_says_where_an_officer_is_reached(vault: SqlVault) -> None:
    with vault.transaction():
        vault.officers.add(card(), 1)
        vault.relay.put_mailbox(PEER, "r" * 64, "first", 5)
        vault.relay.put_mailbox(PEER, "r" * 64, "older", 4)
    assert vault.relay.mailboxes("r" * 64) == {PEER: "first"}
    with vault.transaction():
        vault.relay.put_mailbox(PEER, "s" * 64, "second", 6)
    assert (vault.relay.mailboxes("r" * 64), vault.relay.mailboxes("s" * 64)) == (
        {},
        {PEER: "second"},
    )
    with vault.transaction():
        vault.officers.remove(PEER)
    assert vault.relay.mailboxes("s" * 64) == {}


def test_one_invitation_is_in_use_or_none(vault: SqlVault) -> None:
    assert vault.relay.invitation() is None
    with vault.transaction():
        vault.relay.put_invitation(b"first", 1)
        vault.relay.put_invitation(b"second", 2)
    assert vault.relay.invitation() == (b"second", 2)
    with vault.transaction():
        vault.relay.drop_invitation()
    assert vault.relay.invitation() is None


def test_the_folders_of_the_relay_are_the_owner_s_alone(vault: SqlVault) -> None:
    for way in ("in", "out"):
        path = vault.relay.folder(way)  # type: ignore[arg-type]  # mypy widens the loop's literals
        assert path == vault.path / "mail" / way
        assert path.stat().st_mode & 0o777 == path.parent.stat().st_mode & 0o777 == 0o700
