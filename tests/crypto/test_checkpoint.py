"""Checkpoints: both signatures or nothing, and cosignatures that count for what they cover."""

from __future__ import annotations

import base64
import itertools
import random
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import checkpoint, note
from crypto.checkpoint import Checkpoint
from crypto.errors import FormatError, NotAuthentic, TooLarge
from crypto.note import Ed25519Signer, MLDSA44Signer, Note, Signature, VerifierKey
from tests.crypto.log_vectors import mutations, refused

ORIGIN = "liaison.example/0123456789abcdef0123456789abcdef/0"
ED = Ed25519Signer(ORIGIN, b"\x01" * 32)
MLDSA = MLDSA44Signer(ORIGIN, b"\x02" * 32)
KEYS = [ED.verifier_key, MLDSA.verifier_key]
OTHER_ED = Ed25519Signer(ORIGIN, b"\x03" * 32)
OTHER_MLDSA = MLDSA44Signer(ORIGIN, b"\x04" * 32)
WITNESSES = [MLDSA44Signer(f"w.example/{n}/witness", bytes([n]) * 32) for n in (5, 6)]
HEAD = Checkpoint(ORIGIN, 20_852_163, bytes(range(32)))
TIME = 1_700_000_000
NOTE = checkpoint.sign(HEAD, ED, MLDSA, TIME)
ORDER_OF_ED25519 = 2**252 + 27742317777372353535851937790883648493


def test_a_signed_checkpoint_verifies_with_both_keys_in_either_order() -> None:
    assert checkpoint.verify(NOTE, KEYS) == HEAD
    assert checkpoint.verify(NOTE, KEYS[::-1]) == HEAD
    assert checkpoint.read(NOTE) == HEAD
    assert len(Note.parse(NOTE).signatures) == 2


def test_a_log_is_verified_with_its_two_keys_and_no_other_set() -> None:
    ed, mldsa = KEYS
    for keys in ([], [ed], [mldsa], [ed, ed], [mldsa, mldsa], [ed, mldsa, mldsa], [ed, ed, mldsa]):
        with pytest.raises(NotAuthentic):
            checkpoint.verify(NOTE, keys)
    for keys in ([OTHER_ED.verifier_key, mldsa], [ed, OTHER_MLDSA.verifier_key]):
        with pytest.raises(NotAuthentic):
            checkpoint.verify(NOTE, keys)


def test_the_first_line_must_be_the_keys_name() -> None:
    for other in (ORIGIN + "0", "another.example"):
        forged = Checkpoint(other, HEAD.size, HEAD.root).text()
        data = Note(forged, (ED.sign(forged), MLDSA.sign(forged, TIME))).render()
        with pytest.raises(NotAuthentic):
            checkpoint.verify(data, KEYS)
    with pytest.raises(NotAuthentic):
        checkpoint.sign(Checkpoint("another.example", 1, bytes(32)), ED, MLDSA, TIME)


def test_damaged_checkpoints_are_refused() -> None:
    for bad in mutations(NOTE, 5_000, seed=4):
        if not refused(checkpoint.verify, bad, KEYS):
            # Only lines by keys that nobody asked about can have been added or doubled.
            assert [Note.parse(bad).only(key) for key in KEYS] == list(Note.parse(NOTE).signatures)
            assert checkpoint.verify(bad, KEYS) == HEAD


def line(name: str, raw: bytes) -> str:
    return f"— {name} {base64.b64encode(raw).decode()}\n"


def broken(name: str, key: VerifierKey, good: bytes, other: bytes, swapped: bytes) -> list[str]:
    """The eight ways of S37 in which a slot's line (made of key ID and blob) can be wrong."""
    old_suite = note.key_id(name, 0x04, key.public)
    if key.algorithm == note.ED25519:
        s = int.from_bytes(good[32:], "little") + ORDER_OF_ED25519
        non_canonical = good[:32] + s.to_bytes(32, "little")
    else:
        non_canonical = good[:-1] + bytes([good[-1] ^ 0x80])
    return [
        "",
        line(name, key.key_id),
        line(name, key.key_id + other),
        line(name, key.key_id + swapped),
        line(name, key.key_id + good) * 2,
        line(name, old_suite + good),
        line(name, key.key_id + good[:-1]),
        line(name, key.key_id + non_canonical),
    ]


def slots() -> list[tuple[VerifierKey, str, list[str]]]:
    """Each signer's key, its good line, and its eight broken ones: the log's two, two witnesses."""
    text = HEAD.text()
    ed, mldsa = ED.sign(text).blob, MLDSA.sign(text, TIME).blob
    first, second = (one.sign(text, TIME).blob for one in WITNESSES)
    found = [
        (KEYS[0], ed, OTHER_ED.sign(text).blob, mldsa),
        (KEYS[1], mldsa, OTHER_MLDSA.sign(text, TIME).blob, ed),
        (WITNESSES[0].verifier_key, first, mldsa, second),
        (WITNESSES[1].verifier_key, second, mldsa, first),
    ]
    return [
        (key, line(key.name, key.key_id + good), broken(key.name, key, good, other, swapped))
        for key, good, other, swapped in found
    ]


def cosigned(data: bytes, key: VerifierKey) -> bool:
    lines = checkpoint.cosignature_lines(data, key)
    return len(lines) == 1 and not refused(checkpoint.verify_cosignature, data, lines[0], key)


def test_no_combination_of_broken_signature_slots_is_accepted() -> None:
    """S37: 8**4 = 4,096 combinations over both signatures and two cosignatures."""
    parts = slots()
    start = HEAD.text() + "\n"
    whole = (start + "".join(good for _, good, _ in parts)).encode()
    assert checkpoint.verify(whole, KEYS) == HEAD
    assert all(cosigned(whole, one.verifier_key) for one in WITNESSES)
    tried = 0
    for combination in itertools.product(*(bad for _, _, bad in parts)):
        data = (start + "".join(combination)).encode()
        tried += 1
        assert refused(checkpoint.verify, data, KEYS)
        for one in WITNESSES:
            with suppress(FormatError):
                assert not cosigned(data, one.verifier_key)
    assert tried == 4_096


def test_one_good_signature_makes_up_for_no_broken_one() -> None:
    """S37: each slot of the log broken while all others are good."""
    parts = slots()
    for place, bad in itertools.product((0, 1), range(8)):
        lines = [good for _, good, _ in parts]
        lines[place] = parts[place][2][bad]
        for order in itertools.permutations(lines):
            data = (HEAD.text() + "\n" + "".join(order)).encode()
            assert refused(checkpoint.verify, data, KEYS)


@pytest.mark.parametrize("known", ["ed25519", "mldsa44"])
def test_an_attacker_who_breaks_one_algorithm_forges_nothing(known: str) -> None:
    """S46: one key's signing oracle is the attacker's, the other signature is made up or old."""
    rng = random.Random(46)
    real = Note.parse(NOTE).signatures
    for _ in range(1_000):
        forged = Checkpoint(ORIGIN, rng.randrange(2**40), rng.randbytes(32))
        text = forged.text()
        if known == "ed25519":
            theirs = ED.sign(text)
            missing = (
                real[1],
                Signature(ORIGIN, real[1].key_id, real[1].blob[:8] + rng.randbytes(2420)),
            )
        else:
            theirs = MLDSA.sign(text, TIME)
            missing = real[0], Signature(ORIGIN, real[0].key_id, rng.randbytes(64))
        for signatures in ((theirs,), (theirs, missing[0]), (theirs, missing[1]), (theirs, theirs)):
            with pytest.raises(NotAuthentic):
                checkpoint.verify(Note(text, signatures).render(), KEYS)  # fmt: skip


SIZES = st.integers(0, 2**63 - 1)


@given(SIZES, st.binary(min_size=32, max_size=32))
def test_checkpoints_come_back_from_their_text(size: int, root: bytes) -> None:
    made = Checkpoint(ORIGIN, size, root)
    assert checkpoint.parse(made.text()) == made


ROOT = base64.b64encode(bytes(32)).decode()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        f"a\n1\n{ROOT}",
        f"a\n1\n{ROOT}\n\n",
        f"a\n1\n{ROOT}\nextension\n",
        f"\n1\n{ROOT}\n",
        f"a b\n1\n{ROOT}\n",
        f"a+b\n1\n{ROOT}\n",
        f"{'a' * 256}\n1\n{ROOT}\n",
        f"a\n01\n{ROOT}\n",
        f"a\n-1\n{ROOT}\n",
        f"a\n+1\n{ROOT}\n",
        f"a\n1_0\n{ROOT}\n",
        f"a\n 1\n{ROOT}\n",
        f"a\n\u0661\n{ROOT}\n",
        f"a\n\n{ROOT}\n",
        f"a\n{2**63}\n{ROOT}\n",
        f"a\n{'9' * 5000}\n{ROOT}\n",
        f"a\n1\n{ROOT[:-1]}\n",
        f"a\n1\n{ROOT[:-2]}B=\n",
        f"a\n1\n{ROOT[4:]}\n",
        f"a\n1\nAAAA{ROOT}\n",
        f"a\n1\n{ROOT.replace('A', '-')}\n",
        f"a\r\n1\r\n{ROOT}\r\n",
    ],
)
def test_other_texts_are_no_checkpoints(text: str) -> None:
    with pytest.raises(FormatError):
        checkpoint.parse(text)


def test_a_checkpoint_object_is_a_valid_one() -> None:
    for size, root in ((-1, bytes(32)), (2**63, bytes(32)), (1, bytes(31))):
        with pytest.raises(FormatError):
            Checkpoint(ORIGIN, size, root)


def test_a_cosignature_is_for_one_checkpoint_one_key_one_time() -> None:
    witness = WITNESSES[0]
    key = witness.verifier_key
    made = checkpoint.cosign(NOTE, witness, TIME + 60)
    assert checkpoint.verify_cosignature(NOTE, made, key) == TIME + 60
    assert checkpoint.verify_cosignature(HEAD, made, key) == TIME + 60
    for other in (
        Checkpoint(ORIGIN, HEAD.size + 1, HEAD.root),
        Checkpoint(ORIGIN, HEAD.size, bytes(32)),
        Checkpoint(ORIGIN + "0", HEAD.size, HEAD.root),
    ):
        with pytest.raises(NotAuthentic):
            checkpoint.verify_cosignature(other, made, key)
    with pytest.raises(NotAuthentic):
        checkpoint.verify_cosignature(HEAD, made, WITNESSES[1].verifier_key)
    with pytest.raises(FormatError):
        checkpoint.verify_cosignature(HEAD, made, ED.verifier_key)
    for bad in mutations(made.encode(), 500, seed=6):
        text = bad.decode("utf-8", "replace")
        assert refused(checkpoint.verify_cosignature, HEAD, text, key)


def test_the_logs_own_ml_dsa_line_tells_when_it_signed() -> None:
    (made,) = checkpoint.cosignature_lines(NOTE, MLDSA.verifier_key)
    assert checkpoint.verify_cosignature(NOTE, made, MLDSA.verifier_key) == TIME


def test_cosignatures_join_the_note_and_leave_the_logs_lines_alone() -> None:
    lines = [checkpoint.cosign(NOTE, one, TIME + 1) for one in WITNESSES]
    joined = checkpoint.with_cosignatures(NOTE, lines)
    assert checkpoint.verify(joined, KEYS) == HEAD
    assert joined.startswith(NOTE)
    for one, made in zip(WITNESSES, lines, strict=True):
        assert checkpoint.cosignature_lines(joined, one.verifier_key) == [made]
    assert checkpoint.with_cosignatures(joined, lines) == joined
    assert checkpoint.with_cosignatures(NOTE, []) == NOTE
    later = checkpoint.cosign(NOTE, WITNESSES[0], TIME + 2)
    again = checkpoint.with_cosignatures(joined, [later])
    assert checkpoint.cosignature_lines(again, WITNESSES[0].verifier_key) == [later]
    assert checkpoint.cosignature_lines(again, WITNESSES[1].verifier_key) == [lines[1]]


def test_nobody_adds_lines_in_the_logs_name() -> None:
    with pytest.raises(FormatError):
        checkpoint.cosign(NOTE, OTHER_MLDSA, TIME)
    (own,) = checkpoint.cosignature_lines(NOTE, MLDSA.verifier_key)
    with pytest.raises(FormatError):
        checkpoint.with_cosignatures(NOTE, [own])
    with pytest.raises(FormatError):
        checkpoint.with_cosignatures(NOTE, ["— a"])
    with pytest.raises(TooLarge):
        checkpoint.with_cosignatures(NOTE, [f"— w{n} MTIzNDU=" for n in range(99)])
