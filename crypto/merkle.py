"""The Merkle tree of RFC 6962: roots, inclusion and consistency proofs, and their verification.

Hashes are 32 bytes. A node is named by its level (0 = leaf hashes) and its index in that level;
only complete subtrees, whose 2**level leaves are all there, are stored, because those never
change again. `NodeAt` gives the stored ones, from a table or from a `Tree` in memory; all proofs
of all sizes up to the present one are made from them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from itertools import islice

from crypto.errors import FormatError, NotAuthentic

NodeAt = Callable[[int, int], bytes]
"""(level, index) -> hash of that complete subtree."""

HASH_BYTES = 32
EMPTY_ROOT = sha256(b"").digest()
MAX_SIZE = 2**63 - 1
MAX_PATH = 63  # the longest proof of a tree of MAX_SIZE leaves

_BATCH = 1 << 10  # leaves hashed level by level at a time


def leaf_hash(data: bytes) -> bytes:
    """SHA-256(00 || data)."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """SHA-256(01 || left || right)."""
    return sha256(b"\x01" + left + right).digest()


def completed_nodes(index: int, leaf: bytes, node_at: NodeAt) -> list[tuple[int, int, bytes]]:
    """What appending leaf number `index` with the hash `leaf` adds: (level, index, hash) each.

    The leaf itself comes first; a leaf completes one more level for each trailing one bit of its
    index, so two nodes on average.
    """
    added = [(0, index, leaf)]
    level, node = 0, leaf
    while index & 1:
        node = node_hash(node_at(level, index - 1), node)
        level, index = level + 1, index >> 1
        added.append((level, index, node))
    return added


def root(size: int, node_at: NodeAt) -> bytes:
    """The root of the first `size` leaves."""
    if not 0 <= size <= MAX_SIZE:
        raise FormatError("no such tree size")
    return _border(size, size.bit_length(), node_at) if size else EMPTY_ROOT


def inclusion(index: int, size: int, node_at: NodeAt) -> list[bytes]:
    """The proof that leaf `index` is in the tree of `size` leaves, the leaf's sibling first."""
    if not 0 <= index < size <= MAX_SIZE:
        raise FormatError("no such leaf in a tree of that size")
    return _path(0, index, size, node_at)


def consistency(old: int, new: int, node_at: NodeAt) -> list[bytes]:
    """The proof that the first `old` leaves of the tree of `new` leaves are the old tree."""
    if not 0 <= old <= new <= MAX_SIZE:
        raise FormatError("a tree is only consistent with a larger one")
    if old in (0, new):
        return []
    # The last complete subtree of the old tree is in both; its path leads to both roots.
    level = (old & -old).bit_length() - 1
    index = (old >> level) - 1
    start = [] if index == 0 else [node_at(level, index)]  # alone, it is the old root itself
    return start + _path(level, index, new, node_at)


def _path(level: int, index: int, size: int, node_at: NodeAt) -> list[bytes]:
    """The siblings from the node (level, index) up to the root of `size` leaves."""
    path = []
    while last := (size - 1) >> level:
        sibling = index ^ 1
        if (sibling + 1) << level <= size:
            path.append(node_at(level, sibling))
        elif sibling <= last:
            path.append(_border(size, level, node_at))
        # else the node has no sibling and is its own parent
        level, index = level + 1, index >> 1
    return path


def _border(size: int, below: int, node_at: NodeAt) -> bytes:
    """The root of the leaves after the last multiple of 2**below, of which there are some."""
    node = None
    for level in range(below):
        if size >> level & 1:
            left = node_at(level, (size >> level) - 1)
            node = left if node is None else node_hash(left, node)
    if node is None:
        raise FormatError("no leaves at the border of the tree")
    return node


def verify_inclusion(
    leaf_hash: bytes, index: int, size: int, path: Sequence[bytes], root: bytes
) -> None:
    """Raise NotAuthentic unless `path` leads from `leaf_hash` to `root` (RFC 9162, 2.1.3.2)."""
    if not 0 <= index < size <= MAX_SIZE:
        raise NotAuthentic("no such leaf in a tree of that size")
    _check_hashes(leaf_hash, root, *path)
    node, last = leaf_hash, size - 1
    for sibling in path:
        if last == 0:
            raise NotAuthentic("inclusion proof too long")
        if index & 1 or index == last:
            node = node_hash(sibling, node)
            while index and not index & 1:  # no sibling at these levels
                index, last = index >> 1, last >> 1
        else:
            node = node_hash(node, sibling)
        index, last = index >> 1, last >> 1
    if last != 0 or node != root:
        raise NotAuthentic("inclusion proof does not lead to the root")


def verify_consistency(
    old: int, new: int, path: Sequence[bytes], old_root: bytes, new_root: bytes
) -> None:
    """Raise NotAuthentic unless the new tree begins with the old one (RFC 9162, 2.1.4.2).

    Every tree begins with the empty one: for `old` = 0 the old root and an empty path are checked.
    """
    if not 0 <= old <= new <= MAX_SIZE:
        raise NotAuthentic("a tree is only consistent with a larger one")
    _check_hashes(old_root, new_root, *path)
    if old in (0, new):
        expected = EMPTY_ROOT if old == 0 else new_root
        if path or old_root != expected or (new == 0 and new_root != EMPTY_ROOT):
            raise NotAuthentic("trees of this size need equal roots and an empty proof")
        return
    steps = list(path) if old & (old - 1) else [old_root, *path]
    if _roots(old, new, steps) != (old_root, new_root):
        raise NotAuthentic("consistency proof does not lead to both roots")


def proven_roots(old: int, new: int, path: Sequence[bytes]) -> tuple[bytes, bytes]:
    """The roots of both trees that a consistency proof leads to, whatever they should be.

    Raises NotAuthentic for a path of another length, and where `old` is a power of two (or 0, or
    `new`): such a proof leaves the old root out.
    """
    if not 0 < old < new <= MAX_SIZE or not old & (old - 1):
        raise NotAuthentic("this proof does not hold the old root")
    _check_hashes(*path)
    return _roots(old, new, list(path))


def _roots(old: int, new: int, steps: list[bytes]) -> tuple[bytes, bytes]:
    """What a proof leads to; its first hash is the last complete subtree of the old tree."""
    if not steps:
        raise NotAuthentic("consistency proof too short")
    index, last = old - 1, new - 1
    while index & 1:
        index, last = index >> 1, last >> 1
    was = now = steps[0]
    for sibling in steps[1:]:
        if last == 0:
            raise NotAuthentic("consistency proof too long")
        if index & 1 or index == last:
            was, now = node_hash(sibling, was), node_hash(sibling, now)
            while index and not index & 1:
                index, last = index >> 1, last >> 1
        else:
            now = node_hash(now, sibling)
        index, last = index >> 1, last >> 1
    if last != 0:
        raise NotAuthentic("consistency proof too short")
    return was, now


def _check_hashes(*hashes: bytes) -> None:
    if any(len(one) != HASH_BYTES for one in hashes):
        raise NotAuthentic("a hash has 32 bytes")


class Tree:
    """A growing tree in memory: 64 bytes a leaf, in one flat array a level."""

    def __init__(self) -> None:
        self.size = 0
        self._levels = [bytearray()]

    def append(self, data: bytes) -> int:
        """Append a leaf by its data; its index."""
        return self.append_hash(sha256(b"\x00" + data).digest())

    def append_hash(self, leaf: bytes) -> int:
        """Append a leaf by its hash; its index."""
        if len(leaf) != HASH_BYTES:
            raise FormatError("a leaf hash has 32 bytes")
        index = place = self.size
        levels = self._levels
        level = levels[0]
        level += leaf
        height = 0
        while place & 1:
            node = sha256(b"\x01" + level[-64:]).digest()
            height, place = height + 1, place >> 1
            if height == len(levels):
                levels.append(bytearray())
            level = levels[height]
            level += node
        self.size = index + 1
        return index

    def node_at(self, level: int, index: int) -> bytes:
        """The hash of a complete subtree; FormatError where there is none yet."""
        if not 0 <= level < len(self._levels) or not 0 <= index < self.size >> level:
            raise FormatError("no such complete subtree")
        return bytes(self._levels[level][index * 32 : index * 32 + 32])

    def root(self, size: int | None = None) -> bytes:
        """The root of the whole tree, or of its first `size` leaves."""
        return root(self.size if size is None else size, self.node_at)


def leaf_hashes_root(leaves: Iterable[bytes]) -> tuple[int, bytes]:
    """The number of leaves and their root, from their data, one pass and constant memory."""
    rest = iter(leaves)
    size, peaks = 0, list[bytes]()
    while batch := [sha256(b"\x00" + data).digest() for data in islice(rest, _BATCH)]:
        node = _reduced(batch)
        if len(batch) == _BATCH:  # a shorter one is the last
            carry = size // _BATCH
            while carry & 1:
                node = node_hash(peaks.pop(), node)
                carry >>= 1
        peaks.append(node)
        size += len(batch)
    if not peaks:
        return 0, EMPTY_ROOT
    node = peaks.pop()
    while peaks:
        node = node_hash(peaks.pop(), node)
    return size, node


def _reduced(level: list[bytes]) -> bytes:
    """The root over a list of leaf hashes; an odd one out rises unpaired."""
    while len(level) > 1:
        odd = level[-1:] if len(level) & 1 else []
        level = [
            sha256(b"\x01" + left + right).digest()
            for left, right in zip(level[::2], level[1::2], strict=False)
        ]
        level += odd
    return level[0]
