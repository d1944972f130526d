"""The log in the vault against the tree in memory."""

from __future__ import annotations

import pytest

from crypto import merkle
from liaison.domain.refusals import VaultDamaged
from liaison.ports import CosignatureRow, LeafRow
from storage.vault import SqlVault
from tests.storage.made import OWN, PEER

ACTS = ("record-sealed", "setting-changed")


def _fill(vault: SqlVault, count: int) -> merkle.Tree:
    tree = merkle.Tree()
    with vault.transaction():
        for number in range(count):
            leaf = b"leaf %d" % number
            assert vault.log.append(leaf, act=ACTS[number % 2], at=number) == number
            tree.append(leaf)
    return tree


def test_roots_and_proofs_are_those_of_the_tree(vault: SqlVault) -> None:
    tree = _fill(vault, 70)
    node_at = vault.log.node_at
    assert vault.log.size() == tree.size == 70
    for size in range(71):
        assert merkle.root(size, node_at) == tree.root(size)
    for index in (0, 1, 33, 69):
        path = merkle.inclusion(index, 70, node_at)
        leaf = merkle.leaf_hash(vault.log.leaf(index))
        merkle.verify_inclusion(leaf, index, 70, path, tree.root())
    path = merkle.consistency(31, 70, node_at)
    merkle.verify_consistency(31, 70, path, tree.root(31), tree.root())


def test_leaves_come_in_order_and_piece_by_piece(vault: SqlVault) -> None:
    _fill(vault, 2100)
    assert list(vault.log.leaves(0, 5000)) == [(i, b"leaf %d" % i) for i in range(2100)]
    assert list(vault.log.leaves(998, 1003)) == [(i, b"leaf %d" % i) for i in range(998, 1003)]
    assert list(vault.log.leaves(2100, 2200)) == []
    with pytest.raises(IndexError):
        vault.log.leaf(2100)
    with pytest.raises(VaultDamaged):
        vault.log.node_at(0, 2100)


def test_pages_go_back_from_the_newest_and_can_be_of_one_act(vault: SqlVault) -> None:
    _fill(vault, 10)
    first = vault.log.page(None, 3)
    assert first[0] == LeafRow(index=9, act=ACTS[1], at=9, data=b"leaf 9")
    assert [row.index for row in first] == [9, 8, 7]
    assert [row.index for row in vault.log.page(7, 3)] == [6, 5, 4]
    assert [row.index for row in vault.log.page(None, 3, ACTS[0])] == [8, 6, 4]
    assert [row.index for row in vault.log.page(4, 9, ACTS[0])] == [2, 0]
    assert vault.log.page(0, 9) == vault.log.page(None, 9, "nothing") == []
    plan = str(
        vault._db.all(
            "EXPLAIN QUERY PLAN SELECT idx, act, at, data FROM leaf WHERE idx < 7 AND act = 'a' "
            "ORDER BY idx DESC LIMIT 3"
        )
    )
    assert "SEARCH leaf USING INDEX leaf_act (act=? AND rowid<?)" in plan
    assert "TEMP B-TREE" not in plan


def test_old_checkpoints_go_unless_they_were_given_out(vault: SqlVault) -> None:
    log = vault.log
    assert log.checkpoint() is None
    with vault.transaction():
        log.put_checkpoint(1, b"1" * 32, b"note 1", keep=True)
        log.put_checkpoint(2, b"2" * 32, b"note 2", keep=False)
        log.put_checkpoint(3, b"3" * 32, b"note 3", keep=False)
    assert [log.checkpoint(size) for size in (1, 2, 3)] == [b"note 1", None, b"note 3"]
    with vault.transaction():
        log.keep_checkpoint(3)
        log.put_checkpoint(4, b"4" * 32, b"note 4", keep=False)
        log.put_checkpoint(4, b"4" * 32, b"note 4 again", keep=False)
    assert log.checkpoint() == b"note 4 again"
    assert log.given_out(0) == [1, 3]
    assert log.given_out(1) == [3]
    assert log.given_out(0, limit=1) == [3]
    assert log.given_out(3) == []


def test_there_are_never_two_roots_of_one_size(vault: SqlVault) -> None:
    with vault.transaction():
        vault.log.put_checkpoint(4, b"4" * 32, b"note", keep=True)
    for size, root in ((4, b"x" * 32), (3, b"3" * 32)):
        with pytest.raises(ValueError), vault.transaction():
            vault.log.put_checkpoint(size, root, b"other", keep=False)
    with pytest.raises(ValueError), vault.transaction():
        vault.log.keep_checkpoint(5)
    assert vault.log.checkpoint() == b"note"


def test_cosignatures_are_kept_by_witness_and_size(vault: SqlVault) -> None:
    with vault.transaction():
        vault.log.put_cosignature(4, PEER, "line 4", 100)
        vault.log.put_cosignature(9, PEER, "line 9", 200)
        vault.log.put_cosignature(9, PEER, "an older line", 150)
        vault.log.put_cosignature(4, OWN, "mine", 120)
    newest = CosignatureRow(size=9, origin=PEER, line="line 9", at=200)
    mine = CosignatureRow(size=4, origin=OWN, line="mine", at=120)
    assert vault.log.cosignatures() == [mine, newest]
    assert vault.log.cosignatures(9) == [newest]
    assert [row.origin for row in vault.log.cosignatures(4)] == [OWN, PEER]
    assert vault.log.cosignatures(5) == []
