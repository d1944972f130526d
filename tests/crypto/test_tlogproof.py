"""Proof files, against those that Go made and against damage."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from crypto import checkpoint, merkle, tlogproof
from crypto.checkpoint import Checkpoint
from crypto.errors import FormatError, NotAuthentic, TooLarge
from crypto.note import Ed25519Signer, MLDSA44Signer, Note, VerifierKey
from crypto.tlogproof import Proof
from tests.crypto.log_vectors import load, mutations, refused

ORIGIN = "liaison.example/00112233445566778899aabbccddeeff/0"
ED, MLDSA = Ed25519Signer(ORIGIN, b"\x01" * 32), MLDSA44Signer(ORIGIN, b"\x02" * 32)
KEYS = [ED.verifier_key, MLDSA.verifier_key]
LEAVES = [b"leaf %d" % n for n in range(21)]


def made(index: int) -> Proof:
    tree = merkle.Tree()
    for leaf in LEAVES:
        tree.append(leaf)
    head = checkpoint.sign(Checkpoint(ORIGIN, tree.size, tree.root()), ED, MLDSA, 1_700_000_000)
    return Proof(index, tuple(merkle.inclusion(index, tree.size, tree.node_at)), head)


def cosigned_by(proof: Proof, vkey: str) -> bool:
    """Whether a witness cosigned; type 0x04, which Liaison does not use, is checked by hand."""
    name, key_id, encoded = vkey.split("+", 2)
    raw = base64.b64decode(encoded)
    parsed = Note.parse(proof.checkpoint)
    lines = [one for one in parsed.signatures if (one.name, one.key_id.hex()) == (name, key_id)]
    if raw[0] == 6:
        key = VerifierKey.parse(vkey)
        return any(
            checkpoint.verify_cosignature(proof.checkpoint, str(one), key) > 0 for one in lines
        )
    for one in lines:
        message = f"cosignature/v1\ntime {one.time}\n{parsed.text}".encode()
        try:
            Ed25519PublicKey.from_public_bytes(raw[1:]).verify(one.blob[8:], message)
        except InvalidSignature:
            return False
    return bool(lines)


def judge(case: dict[str, Any]) -> None:
    proof = Proof.parse(base64.b64decode(case["proof"]))
    keys = [VerifierKey.parse(vkey) for vkey in case["log_vkeys"]]
    found = tlogproof.verify(proof, base64.b64decode(case["leaf"]), keys)
    witnesses = sum(cosigned_by(proof, vkey) for vkey in case["witness_vkeys"])
    if found.origin != case["origin"] or witnesses < case["quorum"]:
        raise NotAuthentic("another log, or too few witnesses")


@pytest.mark.parametrize("case", load("tlog-proof/proofs.json"), ids=lambda case: case["name"])
def test_proofs_made_by_go_are_judged_by_the_policy_of_all_log_keys(case: dict[str, Any]) -> None:
    if case["expect"] == "ok":
        judge(case)
    else:
        with pytest.raises((FormatError, NotAuthentic)):
            judge(case)


@pytest.mark.parametrize("index", range(len(LEAVES)))
def test_every_leaf_is_proven_by_a_file_that_comes_back_byte_for_byte(index: int) -> None:
    data = made(index).render()
    proof = Proof.parse(data)
    assert proof.render() == data
    assert tlogproof.verify(proof, LEAVES[index], KEYS).size == len(LEAVES)
    for other in (b"", LEAVES[index - 1], merkle.leaf_hash(LEAVES[index])):
        with pytest.raises(NotAuthentic):
            tlogproof.verify(proof, other, KEYS)


def test_damaged_proofs_prove_nothing_else() -> None:
    good = made(5)
    data = good.render()
    for bad in mutations(data, 5_000, seed=8):
        try:
            proof = Proof.parse(bad)
            tlogproof.verify(proof, LEAVES[5], KEYS)
        except (FormatError, NotAuthentic, TooLarge):
            continue
        # What still verifies has lines by strangers more; what the log said is the same.
        assert (proof.index, proof.path) == (good.index, good.path)
        assert checkpoint.read(proof.checkpoint) == checkpoint.read(good.checkpoint)


def test_extra_data_is_ignored_and_not_written() -> None:
    data = made(0).render()
    with_extra = data.replace(b"index 0", b"extra aGk=\nindex 0", 1)
    assert Proof.parse(with_extra) == Proof.parse(data)
    assert Proof.parse(with_extra).render() == data
    for bad in (b"extra aGk\nindex 0", b"extra \xe9\nindex 0", b"extra aGk=\nextra aGk=\nindex 0"):
        with pytest.raises(FormatError):
            Proof.parse(data.replace(b"index 0", bad, 1))


def test_malformed_proofs_are_refused() -> None:
    data = made(3).render()
    head, _, rest = data.partition(b"\n\n")
    for bad in (
        b"",
        "text",
        None,
        head,
        head + b"\n\n",
        rest,
        data.replace(b"@v1", b"@v2", 1),
        data.replace(b"index 3", b"index 03", 1),
        data.replace(b"index 3", b"index -3", 1),
        data.replace(b"index 3", b"index", 1),
        data.replace(b"index 3", b"index 9223372036854775808", 1),
        data.replace(b"index 3\n", b"", 1),
        data.replace(b"\n", b"\r\n"),
        head + b"\nAAAA\n\n" + rest,
        head + b"\n\n\n" + rest,
        head + b"\n" + b"-" * 44 + b"\n\n" + rest,
    ):
        with pytest.raises(FormatError):
            Proof.parse(bad)  # type: ignore[arg-type]


def test_caps_hold_before_any_work() -> None:
    proof = made(3)
    longest = Proof(3, (bytes(32),) * 63, proof.checkpoint)
    assert Proof.parse(longest.render()) == longest
    with pytest.raises(NotAuthentic):
        tlogproof.verify(longest, LEAVES[3], KEYS)
    with pytest.raises(TooLarge):
        Proof.parse(Proof(3, (bytes(32),) * 64, proof.checkpoint).render())
    with pytest.raises(TooLarge):
        Proof.parse(b"c2sp.org/tlog-proof@v1\nextra " + b"A" * (2 << 20))


def test_an_index_beyond_the_tree_is_refused() -> None:
    proof = made(3)
    for index in (len(LEAVES), 2**63 - 1):
        moved = Proof(index, proof.path, proof.checkpoint)
        assert refused(tlogproof.verify, moved, LEAVES[3], KEYS)
