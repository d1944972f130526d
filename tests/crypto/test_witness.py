"""Requests to a witness: what is read is what was written, and nothing else is read."""

from __future__ import annotations

import pytest

from crypto import checkpoint, merkle
from crypto.checkpoint import Checkpoint
from crypto.errors import FormatError, NotAuthentic, TooLarge
from crypto.note import Ed25519Signer, MLDSA44Signer
from crypto.witness import AddCheckpoint
from tests.crypto.log_vectors import mutations

ORIGIN = "liaison.example/ffeeddccbbaa99887766554433221100/0"
ED, MLDSA = Ed25519Signer(ORIGIN, b"\x01" * 32), MLDSA44Signer(ORIGIN, b"\x02" * 32)
KEYS = [ED.verifier_key, MLDSA.verifier_key]
TREE = merkle.Tree()
for number in range(50):
    TREE.append(b"leaf %d" % number)


def request(old: int, new: int) -> AddCheckpoint:
    head = checkpoint.sign(Checkpoint(ORIGIN, new, TREE.root(new)), ED, MLDSA, 1_700_000_000)
    return AddCheckpoint(old, tuple(merkle.consistency(old, new, TREE.node_at)), head)


@pytest.mark.parametrize("old", [0, 1, 7, 32, 49, 50])
def test_a_request_comes_back_byte_for_byte_and_its_proof_verifies(old: int) -> None:
    data = request(old, 50).render()
    found = AddCheckpoint.parse(data)
    assert found.render() == data
    head = checkpoint.verify(found.checkpoint, KEYS)
    merkle.verify_consistency(old, head.size, found.path, TREE.root(old), head.root)
    assert data.startswith(b"old %d\n" % old)


def test_damaged_requests_never_pass_for_another_history() -> None:
    good = request(33, 50)
    for bad in mutations(good.render(), 3_000, seed=9):
        try:
            found = AddCheckpoint.parse(bad)
            head = checkpoint.verify(found.checkpoint, KEYS)
            merkle.verify_consistency(33, head.size, found.path, TREE.root(33), head.root)
        except (FormatError, NotAuthentic, TooLarge):
            continue
        assert head == Checkpoint(ORIGIN, 50, TREE.root(50))


def test_malformed_requests_are_refused() -> None:
    data = request(33, 50).render()
    head, _, rest = data.partition(b"\n\n")
    for bad in (
        b"",
        "text",
        None,
        head,
        head + b"\n\n",
        rest,
        data.replace(b"old 33", b"old 033", 1),
        data.replace(b"old 33", b"old -1", 1),
        data.replace(b"old 33", b"new 33", 1),
        data.replace(b"old 33", b"old  33", 1),
        data.replace(b"old 33", b"old 51", 1),
        data.replace(b"old 33", b"old 0", 1),
        data.replace(b"old 33", b"old 50", 1),
        data.replace(b"\n", b"\r\n"),
        head + b"\n\xff\n\n" + rest,
        head + b"\nAAAA\n\n" + rest,
    ):
        with pytest.raises(FormatError):
            AddCheckpoint.parse(bad)  # type: ignore[arg-type]


def test_caps_hold_before_any_work() -> None:
    good = request(33, 50)
    with pytest.raises(TooLarge):
        AddCheckpoint.parse(AddCheckpoint(33, (bytes(32),) * 64, good.checkpoint).render())
    with pytest.raises(TooLarge):
        AddCheckpoint.parse(b"old 33\n" + b"A" * (2 << 20))
