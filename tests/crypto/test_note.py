"""Signed notes and their keys, against golang's and C2SP's cases and against weak keys."""

from __future__ import annotations

import base64
import random
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from crypto import edkeys, note
from crypto.errors import FormatError, NotAuthentic, TooLarge
from crypto.note import Ed25519Signer, MLDSA44Signer, Note, Signature, VerifierKey
from tests.crypto.log_vectors import load, mutations, refused

NAME = "log.example/0123456789abcdef0123456789abcdef/0"
ED = Ed25519Signer(NAME, bytes(range(32)))
MLDSA = MLDSA44Signer(NAME, bytes(range(32)))
TEXT = f"{NAME}\n3\n{base64.b64encode(bytes(32)).decode()}\n"
NOTE = Note(TEXT, (ED.sign(TEXT), MLDSA.sign(TEXT, 1_700_000_000))).render()


def signers(data: bytes, vkeys: list[str]) -> list[str]:
    """The names of the keys whose first line holds, as golang's note.Open lists them."""
    parsed = Note.parse(data)
    names = []
    for key in map(VerifierKey.parse, vkeys):
        found = [one for one in parsed.signatures if key.made(one)]
        if found:
            key.verify(parsed.text, found[0])
            names.append(key.name)
    return names


@pytest.mark.parametrize("case", load("note/open.json"), ids=lambda case: case["name"])
def test_published_notes_are_judged_as_published(case: dict[str, Any]) -> None:
    data = base64.b64decode(case["note"])
    if case["expect"] == "ok":
        assert signers(data, case["vkeys"]) == case["signers"]
    else:
        expected = NotAuthentic if case["expect"] == "invalid" else (FormatError, TooLarge)
        with pytest.raises(expected):
            signers(data, case["vkeys"])


@pytest.mark.parametrize("case", load("note/vkeys.json"), ids=lambda case: case["vkey"][:90])
def test_published_verifier_keys_are_judged_as_published(case: dict[str, Any]) -> None:
    if case["ok"]:
        assert str(VerifierKey.parse(case["vkey"])) == case["vkey"]
    else:
        with pytest.raises(FormatError):
            VerifierKey.parse(case["vkey"])


def ed25519_vkey(public: bytes) -> str:
    """A vkey text made by hand, with a fitting key ID."""
    key_id = note.key_id("a", note.ED25519, public).hex()
    encoded = base64.b64encode(b"\x01" + public).decode()
    return f"a+{key_id}+{encoded}"


CCTV = load("ed25519/cctv.json")
WEAK = {"low_order_A", "non_canonical_A"}


@pytest.mark.skipif(not CCTV, reason="the test vectors are not here")
def test_every_published_weak_key_is_refused_and_every_other_judged_as_go_and_openssl_do() -> None:
    """S38: all keys that CCTV flags low_order_A or non_canonical_A."""
    seen = 0
    for case in CCTV:
        public, message = bytes.fromhex(case["key"]), case["msg"]
        vkey = ed25519_vkey(public)
        if WEAK & set(case["flags"] or []):
            seen += 1
            with pytest.raises(FormatError):
                VerifierKey.parse(vkey)
            continue
        key = VerifierKey.parse(vkey)
        signature = Signature("a", key.key_id, bytes.fromhex(case["sig"]))
        assert refused(key.verify, message, signature) != case["accepted_by_go_and_openssl"]
    assert seen > 300


P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P


def doubled(point: tuple[int, int]) -> tuple[int, int]:
    (x, y), (u, v) = point, point
    t = D * x * u * y * v
    return (
        (x * v + u * y) * pow(1 + t, -1, P) % P,
        (y * v + x * u) * pow(1 - t, -1, P) % P,
    )


def x_of(y: int) -> int | None:
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    return x if x * x % P == square else None


def encodings(y: int) -> list[bytes]:
    """All 32-byte strings that name a point of this y, non-canonical ones too."""
    forms = [y, y + P] if y + P < 2**255 else [y]
    return [(form | sign << 255).to_bytes(32, "little") for form in forms for sign in (0, 1)]


def test_every_encoding_of_every_low_order_point_is_refused() -> None:
    """S38: the eight points, found again by arithmetic, in all 14 encodings."""
    refused_ones = 0
    for y in sorted(edkeys._LOW_ORDER):
        x = x_of(y)
        assert x is not None
        point = (x, y)
        for _ in range(3):
            point = doubled(point)
        assert point == (0, 1)
        for public in encodings(y):
            refused_ones += 1
            with pytest.raises(FormatError):
                edkeys.check(public)
    assert refused_ones == 14


def test_every_number_that_is_no_field_element_is_refused() -> None:
    """S38: y of p and more."""
    for y in range(P, 2**255):
        for sign in (0, 1):
            with pytest.raises(FormatError):
                edkeys.check((y | sign << 255).to_bytes(32, "little"))


def test_random_numbers_are_keys_just_when_they_are_points() -> None:
    rng = random.Random(25519)
    for _ in range(200):
        public = rng.randbytes(32)
        y = int.from_bytes(public, "little") & (2**255 - 1)
        assert refused(edkeys.check, public) == (x_of(y) is None)


def test_the_universal_signature_is_accepted_for_no_message() -> None:
    """S38: under a key of low order one signature fits all; the library takes it, we do not."""
    neutral = (1).to_bytes(32, "little")
    universal = neutral + bytes(32)
    library = Ed25519PublicKey.from_public_bytes(neutral)
    accepted = 0
    for number in range(1_000):
        library.verify(universal, b"%d" % number)
        accepted += not refused(VerifierKey.parse, ed25519_vkey(neutral))
    assert accepted == 0


@pytest.mark.parametrize("length", [0, 1, 31, 33, 64])
def test_an_ed25519_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(FormatError):
        edkeys.check(bytes(length))


@pytest.mark.parametrize("algorithm", [0, 2, 3, 4, 5, 7, 0xFF])
def test_other_signature_types_are_refused(algorithm: int) -> None:
    public = ED.verifier_key.public
    with pytest.raises(FormatError):
        VerifierKey.of(NAME, algorithm, public)


@pytest.mark.parametrize("length", [0, 32, 1311, 1313, 2592])
def test_a_malformed_ml_dsa_key_is_refused(length: int) -> None:
    """S38."""
    with pytest.raises(FormatError):
        VerifierKey.of(NAME, note.COSIGNATURE_MLDSA44, b"\x01" * length)


@pytest.mark.parametrize("signer", [ED, MLDSA], ids=["ed25519", "mldsa44"])
def test_verifier_keys_come_back_from_their_text_and_damaged_ones_do_not(signer: Any) -> None:
    key = signer.verifier_key
    text = str(key)
    assert VerifierKey.parse(text) == key
    for bad in mutations(text.encode(), 1_000, seed=1):
        with pytest.raises(FormatError):
            VerifierKey.parse(bad.decode("latin-1"))


@pytest.mark.parametrize(
    "name",
    ["", "a b", "a+b", "a\xa0b", "a\u3000b", "a\n", "a\0", "a\x7f", "a\u2028", "\ud800", "a" * 256],
)  # fmt: skip
def test_a_name_with_spaces_or_controls_or_too_long_is_no_name(name: str) -> None:
    with pytest.raises(FormatError):
        Ed25519Signer(name, bytes(32))
    with pytest.raises(FormatError):
        Signature(name, b"1234", b"blob")


def test_a_key_holds_for_its_own_signature_over_its_own_text_only() -> None:
    keys = (ED.verifier_key, MLDSA.verifier_key)
    for key, signature in zip(keys, Note.parse(NOTE).signatures, strict=True):
        key.verify(TEXT, signature)
        for text in (TEXT.replace("\n3\n", "\n4\n"), TEXT.replace(NAME, NAME + "0")):
            with pytest.raises(NotAuthentic):
                key.verify(text, signature)
        for blob in mutations(signature.blob, 300, seed=2):
            if blob:
                assert refused(key.verify, TEXT, Signature(key.name, key.key_id, blob))


def test_an_ml_dsa_signature_covers_its_time_and_its_name() -> None:
    signature = MLDSA.sign(TEXT, 5)
    assert signature.time == 5
    later = (6).to_bytes(8, "big") + signature.blob[8:]
    with pytest.raises(NotAuthentic):
        MLDSA.verifier_key.verify(TEXT, Signature(NAME, signature.key_id, later))
    renamed = VerifierKey.of(NAME + "/b", note.COSIGNATURE_MLDSA44, MLDSA.verifier_key.public)
    with pytest.raises(NotAuthentic):
        renamed.verify(TEXT, Signature(renamed.name, renamed.key_id, signature.blob))
    for bad in (-1, 2**63):
        with pytest.raises(FormatError):
            MLDSA.sign(TEXT, bad)
    with pytest.raises(FormatError):
        MLDSA.sign("not a checkpoint\n", 5)
    with pytest.raises(FormatError):
        assert Signature(NAME, signature.key_id, b"\xff" * 2428).time


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_a_seed_of_another_length_is_refused(length: int) -> None:
    for signer in (Ed25519Signer, MLDSA44Signer):
        with pytest.raises(FormatError):
            signer(NAME, bytes(length))


CONTROLS = "".join(map(chr, range(32))).replace("\n", "")
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=CONTROLS))


@given(TEXTS, st.lists(st.binary(min_size=5, max_size=20), min_size=1, max_size=5))
def test_notes_come_back_from_their_bytes(text: str, blobs: list[bytes]) -> None:
    found = tuple(Signature("key.example", blob[:4], blob[4:]) for blob in blobs)
    made = Note(text + "\n", found)
    assert Note.parse(made.render()) == made


def test_damaged_notes_are_other_notes_or_refused_and_never_crash() -> None:
    good = Note.parse(NOTE)
    keys = [ED.verifier_key, MLDSA.verifier_key]
    for bad in mutations(NOTE, 3_000, seed=3):
        try:
            parsed = Note.parse(bad)
        except (FormatError, TooLarge):
            continue
        assert parsed.render() == bad
        assert parsed != good
        for key in keys if parsed.text != TEXT else ():
            for one in filter(key.made, parsed.signatures):
                assert refused(key.verify, parsed.text, one)


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"\n",
        b"\n\n",
        b"text\n",
        b"text\n\n",
        b"text\n\n\n",
        NOTE[:-1],
        NOTE + b"\n",
        NOTE.replace(b"\n", b"\r\n"),
        b"\x00" + NOTE,
        b"\xff" + NOTE,
        b"\xed\xa0\x80" + NOTE,
        NOTE.replace("—".encode(), b"-"),
        NOTE.replace("— ".encode(), "—".encode()),
        NOTE + "— a\n".encode(),
        NOTE + "— a \n".encode(),
        NOTE + "— a MTIzNA==\n".encode(),
        NOTE + "— a MTIzNDU\n".encode(),
        NOTE + "— a MTIzNDV=\n".encode(),
        NOTE + "— a MTIzNDU= \n".encode(),
        NOTE + "— a+b MTIzNDU=\n".encode(),
        NOTE + "—  MTIzNDU=\n".encode(),
        "text",
        None,
    ],
)
def test_malformed_notes_are_refused(bad: Any) -> None:
    with pytest.raises(FormatError):
        Note.parse(bad)


def test_caps_hold_before_any_work() -> None:
    line = "— a MTIzNDU=\n".encode()
    assert len(Note.parse(b"t\n\n" + line * 100).signatures) == 100
    with pytest.raises(TooLarge):
        Note.parse(b"t\n\n" + line * 101)
    with pytest.raises(TooLarge):
        Note.parse(b"t" * (1 << 20) + b"\n\n" + line)
    with pytest.raises(TooLarge):
        Note("t\n", (ED.sign("t\n"),) * 101)
    with pytest.raises(TooLarge):
        Note("t" * (1 << 20) + "\n", (ED.sign("t\n"),)).render()
    with pytest.raises(FormatError):
        Note("t\n", ())
    for text in ("", "t", "t\r\n", "\ud800\n"):
        with pytest.raises(FormatError):
            Note(text, (ED.sign("t\n"),))


def test_each_key_signs_once() -> None:
    parsed = Note.parse(NOTE)
    assert parsed.only(ED.verifier_key) == parsed.signatures[0]
    stranger = Ed25519Signer(NAME, bytes(32)).verifier_key
    with pytest.raises(NotAuthentic):
        parsed.only(stranger)
    with pytest.raises(NotAuthentic):
        Note(TEXT, parsed.signatures * 2).only(ED.verifier_key)
