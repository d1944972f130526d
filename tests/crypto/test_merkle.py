"""The Merkle tree against published proofs and against an oracle written from the RFC alone."""

from __future__ import annotations

import base64
import itertools
import json
import random
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import merkle
from crypto.errors import FormatError, NotAuthentic
from tests.crypto.log_vectors import VECTORS, refused


class Oracle:
    """RFC 6962, section 2.1, word for word: recursive and slow, sharing no code with ours."""

    def __init__(self, leaves: list[bytes]) -> None:
        self.leaves = leaves
        self.mth = cache(self._mth)

    @staticmethod
    def split(n: int) -> int:
        """The largest power of two smaller than n."""
        k = 1
        while k * 2 < n:
            k *= 2
        return k

    def _mth(self, low: int, high: int) -> bytes:
        n = high - low
        if n == 0:
            return sha256().digest()
        if n == 1:
            return sha256(bytes([0]) + self.leaves[low]).digest()
        k = self.split(n)
        return sha256(bytes([1]) + self.mth(low, low + k) + self.mth(low + k, high)).digest()

    def path(self, m: int, low: int, high: int) -> list[bytes]:
        n = high - low
        if n == 1:
            return []
        k = self.split(n)
        if m < k:
            return [*self.path(m, low, low + k), self.mth(low + k, high)]
        return [*self.path(m - k, low + k, high), self.mth(low, low + k)]

    def proof(self, m: int, n: int) -> list[bytes]:
        return self.subproof(m, 0, n, True) if 0 < m < n else []

    def subproof(self, m: int, low: int, high: int, whole: bool) -> list[bytes]:
        n = high - low
        if m == n:
            return [] if whole else [self.mth(low, high)]
        k = self.split(n)
        if m <= k:
            return [*self.subproof(m, low, low + k, whole), self.mth(low + k, high)]
        return [*self.subproof(m - k, low + k, high, False), self.mth(low, low + k)]


def grown(leaves: list[bytes]) -> merkle.Tree:
    tree = merkle.Tree()
    for number, leaf in enumerate(leaves):
        assert tree.append(leaf) == number
    return tree


LEAVES = [f"leaf {n}".encode() for n in range(256)]
TREE = grown(LEAVES)
ORACLE = Oracle(LEAVES)


def test_every_inclusion_up_to_256_leaves_is_the_oracles_and_verifies() -> None:
    """S48: all 32,896 of i < n <= 256."""
    for n in range(1, 257):
        root = TREE.root(n)
        assert root == ORACLE.mth(0, n)
        for i in range(n):
            path = merkle.inclusion(i, n, TREE.node_at)
            assert path == ORACLE.path(i, 0, n)
            merkle.verify_inclusion(merkle.leaf_hash(LEAVES[i]), i, n, path, root)


def test_every_consistency_up_to_256_leaves_is_the_oracles_and_verifies() -> None:
    """S48: all 32,896 of m <= n <= 256, and the empty tree."""
    for n in range(257):
        for m in range(n + 1):
            path = merkle.consistency(m, n, TREE.node_at)
            assert path == ORACLE.proof(m, n)
            merkle.verify_consistency(m, n, path, TREE.root(m), TREE.root(n))


def test_random_proofs_of_large_trees_are_the_oracles() -> None:
    """S48: differential, sampled, to 2**17 leaves."""
    rng = random.Random(48)
    leaves = [rng.randbytes(20) for _ in range(2**17)]
    tree, oracle = grown(leaves), Oracle(leaves)
    for _ in range(100):
        n = rng.randrange(1, len(leaves) + 1)
        m = rng.randrange(n)
        path = merkle.inclusion(m, n, tree.node_at)
        assert path == oracle.path(m, 0, n)
        merkle.verify_inclusion(merkle.leaf_hash(leaves[m]), m, n, path, tree.root(n))
        path = merkle.consistency(m, n, tree.node_at)
        assert path == oracle.proof(m, n)
        merkle.verify_consistency(m, n, path, tree.root(m), tree.root(n))


def published(folder: str) -> list[Path]:
    return sorted((VECTORS / "merkle" / folder).glob("*.json"))


def hashes(values: list[str]) -> list[bytes]:
    return [base64.b64decode(value) for value in values]


@pytest.mark.parametrize("path", published("inclusion"), ids=lambda path: path.stem)
def test_published_inclusion_proofs_are_judged_as_published(path: Path) -> None:
    """S48: transparency-dev vectors."""
    case = json.loads(path.read_text())
    leaf, root = hashes([case["leafHash"], case["root"]])
    proof = hashes(case["proof"] or [])
    index, size = case["leafIdx"], case["treeSize"]
    if case["wantErr"]:
        with pytest.raises(NotAuthentic):
            merkle.verify_inclusion(leaf, index, size, proof, root)
    else:
        merkle.verify_inclusion(leaf, index, size, proof, root)


@pytest.mark.parametrize("path", published("consistency"), ids=lambda path: path.stem)
def test_published_consistency_proofs_are_judged_as_published(path: Path) -> None:
    """S48: transparency-dev vectors."""
    case = json.loads(path.read_text())
    old_root, new_root = hashes([case["root1"], case["root2"]])
    proof = hashes(case["proof"] or [])
    old, new = case["size1"], case["size2"]
    if case["wantErr"]:
        with pytest.raises(NotAuthentic):
            merkle.verify_consistency(old, new, proof, old_root, new_root)
    else:
        merkle.verify_consistency(old, new, proof, old_root, new_root)


def golang_sizes() -> list[Any]:
    path = VECTORS / "tlog/golang-mod-tree.json"
    return list(json.loads(path.read_text())["sizes"]) if path.exists() else []


@pytest.mark.parametrize("case", golang_sizes(), ids=lambda case: str(case["size"]))
def test_roots_and_proofs_are_those_of_golang_mod(case: Any) -> None:
    size = case["size"]
    tree = grown([b"leaf %d" % n for n in range(size)])
    assert [tree.root()] == hashes([case["root"]])
    for index, expected in enumerate(case["inclusion"]):
        assert merkle.inclusion(index, size, tree.node_at) == hashes(expected)
    for old, expected in enumerate(case["consistency_from_1_to_size"], 1):
        assert merkle.consistency(old, size, tree.node_at) == hashes(expected)


@given(st.integers(2, 256), st.data())
def test_a_damaged_inclusion_proof_is_refused(n: int, data: st.DataObject) -> None:
    i = data.draw(st.integers(0, n - 1))
    path = merkle.inclusion(i, n, TREE.node_at)
    leaf, root = merkle.leaf_hash(LEAVES[i]), TREE.root(n)
    at = data.draw(st.integers(0, len(path) - 1))
    flip = bytes([path[at][0] ^ 1]) + path[at][1:]
    bad_paths = [
        path[:at] + path[at + 1 :],
        [*path[:at], flip, *path[at + 1 :]],
        [*path[:at], path[at], *path[at:]],
        [*path, root],
        [*path[:at], path[at][:31], *path[at + 1 :]],
        [*path[:at], b"", *path[at + 1 :]],
        path * 10,
    ]
    for bad in bad_paths:
        with pytest.raises(NotAuthentic):
            merkle.verify_inclusion(leaf, i, n, bad, root)
    for index, size in [(i, 0), (-1, n), (n, n), (i, -n), (i, 2**63), (i, 2**70)]:
        with pytest.raises(NotAuthentic):
            merkle.verify_inclusion(leaf, index, size, path, root)
    for other in {0, n - 1, i ^ 1} - {i, n}:
        with pytest.raises(NotAuthentic):
            merkle.verify_inclusion(leaf, other, n, path, root)
    with pytest.raises(NotAuthentic):
        merkle.verify_inclusion(merkle.leaf_hash(b"another"), i, n, path, root)


@given(st.integers(2, 256), st.data())
def test_a_damaged_consistency_proof_is_refused(n: int, data: st.DataObject) -> None:
    m = data.draw(st.integers(1, n - 1))
    path = merkle.consistency(m, n, TREE.node_at)
    old, new = TREE.root(m), TREE.root(n)
    at = data.draw(st.integers(0, len(path) - 1))
    flip = bytes([path[at][0] ^ 1]) + path[at][1:]
    for bad in (
        path[:at] + path[at + 1 :],
        [*path[:at], flip, *path[at + 1 :]],
        [*path, new],
        [old, *path],
        [],
        path * 10,
    ):
        with pytest.raises(NotAuthentic):
            merkle.verify_consistency(m, n, bad, old, new)
    for roots in ((new, old), (old, old), (new, new), (old[:31], new), (old, b"")):
        with pytest.raises(NotAuthentic):
            merkle.verify_consistency(m, n, path, *roots)
    for sizes in ((n, m), (0, n), (n, n), (-1, n), (m, 2**63)):
        with pytest.raises(NotAuthentic):
            merkle.verify_consistency(*sizes, path, old, new)


def test_a_proof_that_goes_on_above_the_root_is_refused_though_its_last_hash_fits() -> None:
    above = merkle.leaf_hash(b"above")
    for n in range(1, 40):
        path = merkle.inclusion(n - 1, n, TREE.node_at)
        higher = merkle.node_hash(above, TREE.root(n))
        leaf = merkle.leaf_hash(LEAVES[n - 1])
        with pytest.raises(NotAuthentic):
            merkle.verify_inclusion(leaf, n - 1, n, [*path, above], higher)
        for m in range(1, n):
            path = merkle.consistency(m, n, TREE.node_at)
            lower = merkle.node_hash(above, TREE.root(m))
            with pytest.raises(NotAuthentic):
                merkle.verify_consistency(m, n, [*path, above], lower, higher)


def test_the_empty_tree_has_one_root_on_both_sides() -> None:
    for roots in ((merkle.EMPTY_ROOT, bytes(32)), (bytes(32), merkle.EMPTY_ROOT)):
        with pytest.raises(NotAuthentic):
            merkle.verify_consistency(0, 0, [], *roots)
    with pytest.raises(NotAuthentic):
        merkle.verify_consistency(0, 5, [], bytes(32), TREE.root(5))


def test_sizes_of_different_trees_never_share_a_root() -> None:
    assert len({TREE.root(n) for n in range(257)}) == 257


def test_a_rewritten_leaf_is_seen_by_whoever_holds_an_older_root() -> None:
    for rewritten in range(100):
        other = grown([b"forged" if n == rewritten else LEAVES[n] for n in range(150)])
        with pytest.raises(NotAuthentic):
            merkle.verify_consistency(
                100, 150, merkle.consistency(100, 150, other.node_at), TREE.root(100), other.root()
            )


def test_completed_nodes_are_just_those_that_a_growing_store_lacks() -> None:
    stored: dict[tuple[int, int], bytes] = {}

    def node_at(level: int, index: int) -> bytes:
        return stored[level, index]

    for number, leaf in enumerate(LEAVES):
        for level, index, node in merkle.completed_nodes(number, merkle.leaf_hash(leaf), node_at):
            assert (level, index) not in stored
            stored[level, index] = node
        assert merkle.root(number + 1, node_at) == TREE.root(number + 1)
    assert len(stored) == 2 * len(LEAVES) - 1
    assert all(TREE.node_at(*place) == node for place, node in stored.items())


def test_proofs_need_only_complete_subtrees() -> None:
    def node_at(level: int, index: int) -> bytes:
        assert (index + 1) << level <= 200
        return TREE.node_at(level, index)

    for n in range(1, 201):
        merkle.root(n, node_at)
        for m in range(0, n, 7):
            merkle.inclusion(m, n, node_at)
            merkle.consistency(m, n, node_at)


@pytest.mark.parametrize(
    "count", [0, 1, 2, 3, 1023, 1024, 1025, 2047, 2048, 2049, 3071, 5000, 7168]
)
def test_one_pass_over_the_leaves_gives_the_trees_root(count: int) -> None:
    leaves = [b"%d" % n for n in range(count)]
    assert merkle.leaf_hashes_root(iter(leaves)) == (count, grown(leaves).root())


@given(st.lists(st.binary(max_size=40), max_size=70))
def test_tree_and_one_pass_and_oracle_agree(leaves: list[bytes]) -> None:
    tree = grown(leaves)
    assert tree.size == len(leaves)
    assert tree.root() == Oracle(leaves).mth(0, len(leaves))
    assert merkle.leaf_hashes_root(leaves) == (len(leaves), tree.root())


def test_the_empty_tree_and_the_domains_of_hashes() -> None:
    assert merkle.EMPTY_ROOT == merkle.Tree().root() == sha256(b"").digest()
    assert merkle.leaf_hash(b"") == sha256(b"\x00").digest()
    left, right = merkle.leaf_hash(b"l"), merkle.leaf_hash(b"r")
    assert merkle.node_hash(left, right) == sha256(b"\x01" + left + right).digest()
    assert merkle.leaf_hash(left + right) != merkle.node_hash(left, right)


def test_questions_about_trees_that_are_not_there_are_refused() -> None:
    tree = grown(LEAVES[:5])
    assert refused(tree.append_hash, b"short")
    assert tree.size == 5
    for level, index in [(-1, 0), (0, 5), (0, -1), (1, 2), (2, 1), (3, 0), (99, 0)]:
        with pytest.raises(FormatError):
            tree.node_at(level, index)
    for index, size in [(5, 5), (-1, 5), (0, 0), (0, 2**63)]:
        with pytest.raises(FormatError):
            merkle.inclusion(index, size, tree.node_at)
    for old, new in itertools.product([6, -1], [5, -1]):
        with pytest.raises(FormatError):
            merkle.consistency(old, new, tree.node_at)
    for size in (-1, 6, 2**63):
        with pytest.raises(FormatError):
            tree.root(size)
