"""Identity cards: read only when whole, sound in every key, and under a name that is seen whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crypto import b64, bech32, canonical
from crypto.errors import CryptoError
from crypto.note import ED25519, VerifierKey, key_id
from liaison.domain.refusals import NotACard
from liaison.log import card as cards
from liaison.usecases import officers
from tests.liaison.forger import Forger, stripped

# The encodings of Ed25519 points of small order (RFC 8032's curve, all fourteen), and keys that
# are not the one encoding of a point.
SMALL_ORDER = [
    bytes.fromhex(text)
    for text in (
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    )
]
FIELD = 2**255 - 19
X25519_SMALL = [n.to_bytes(32, "little") for n in (0, 1, FIELD - 1, FIELD, FIELD + 1)]


def vkey(name: str, public: bytes, algorithm: int = ED25519) -> str:
    """A verifier key's text, whatever the key is."""
    raw = bytes([algorithm]) + public
    return f"{name}+{key_id(name, algorithm, public).hex()}+{b64.padded_encode(raw)}"


def made(**changes: Any) -> bytes:
    """A card file whose leaf has other members, signed by the forger's own log keys."""
    forger = Forger(3)
    leaf = forger.card_leaf(**changes)
    changed = Forger(3, leaves=[canonical.encode(leaf)])
    return changed.card_file()


def test_a_sound_card_is_read() -> None:
    data = made()
    card = cards.parse_card(data)
    assert card.title == "Capt Mallory"
    assert cards.render_card(card.leaf, card.proof) == data
    assert len(officers.fingerprint_words(card)) == 10
    assert cards.head(card).size == 1


@pytest.mark.parametrize("public", SMALL_ORDER)
def test_a_card_with_a_key_of_small_order_is_refused(public: bytes) -> None:
    """S38: under such a key one signature holds for every message."""
    forger = Forger(3)
    log = [vkey(forger.origin, public), forger.keys.texts()[1]]
    with pytest.raises(NotACard, match="a key on it"):
        officers.parse(made(log=log))


def test_a_card_with_any_key_of_the_published_weak_vectors_is_refused(shared_data: Path) -> None:
    """S38: low order and non-canonical keys of the CCTV Ed25519 vectors."""
    vectors = json.loads((shared_data / "vectors/ed25519/cctv.json").read_text())
    forger = Forger(3)
    flags = {"low_order_A", "non_canonical_A"}
    weak = {vector["key"] for vector in vectors if flags & set(vector["flags"] or ())}
    assert len(weak) > 10
    for public in weak:
        log = [vkey(forger.origin, bytes.fromhex(public)), forger.keys.texts()[1]]
        with pytest.raises(NotACard):
            officers.parse(made(log=log))


@pytest.mark.parametrize("share", X25519_SMALL)
def test_a_card_with_a_weak_recipient_is_refused(share: bytes) -> None:
    """S38: an X25519 share of small order or in a second encoding, a malformed ML-KEM key."""
    raw = Forger(3).keys.age.recipient.raw
    for key in (raw[:1184] + share, b"\xff" * 1184 + raw[1184:], raw[:-1], raw + b"x"):
        with pytest.raises(NotACard):
            officers.parse(made(age=bech32.encode("age1pq", key)))


@pytest.mark.parametrize(
    "change",
    [
        lambda keys: {"log": [keys[1], keys[0]]},
        lambda keys: {"log": [keys[0], keys[0]]},
        lambda keys: {"log": [keys[1], keys[1]]},
        lambda keys: {"log": [keys[0]]},
        lambda keys: {"witness": keys[1]},
        lambda keys: {"witness": keys[0]},
        lambda keys: {"witness": keys[2].replace("/witness", "/other")},
        lambda keys: {"witness": _renamed(keys[1], "/witness")},
        lambda keys: {"age": "age1" + "q" * 58},
        lambda keys: {"age": keys[3].upper()},
        lambda keys: {"age": "", "log": []},
        lambda keys: {"log": [keys[0][:-4], keys[1]]},
        lambda keys: {"log": ["é", "\u202e"]},
        lambda keys: {"policy": "any-log-signature"},
        lambda keys: {"revision": 0},
        lambda keys: {"created": -1},
        lambda keys: {"name": ""},
        lambda keys: {"name": "x" * 201},
        lambda keys: {"type": "liaison/card@v2"},
        lambda keys: {"from": "liaison.local/" + "0" * 32 + "/1"},
        lambda keys: {"note": "x"},
    ],
)
def test_a_card_that_breaks_a_rule_is_refused(
    change: Callable[[tuple[str, ...]], dict[str, Any]],
) -> None:
    """S38: keys of another kind, another name, or in two roles; members of another form."""
    with pytest.raises(NotACard):
        officers.parse(made(**change(Forger(3).keys.texts())))


def _renamed(text: str, suffix: str) -> str:
    """The same key under another name, with the ID that belongs to it."""
    key = VerifierKey.parse(text)
    return str(VerifierKey.of(key.name + suffix, key.algorithm, key.public))


@pytest.mark.parametrize(
    "name",
    [
        "\u202eevil", "A\u200bB", "A\u2066B", "A\ufeffB", "A\u00adB", "\u3164", "\u2800",
        "A\u115fB", "A\u00a0B", "A\u034fB", "A\ufe0fB", "A\U000e0041B", "A\u2028B",
        "A\ue000B", "A\u0378B",
        " A", "A ", "A  B", "\u200dA", "A\u200cB", "\u3000", " ",
    ],
)  # fmt: skip
def test_a_name_that_is_not_what_it_looks_like_is_refused(name: str) -> None:
    """S60: bidi marks, invisible characters, blank letters and odd spaces in any part of it."""
    with pytest.raises(NotACard, match="a name on it"):
        officers.parse(made(name=name))
    for member in ("rank", "role", "organisation", "nation"):
        with pytest.raises(NotACard):
            officers.parse(made(**{member: f"{name}x" if name.strip() == name else name + "x "}))


@pytest.mark.parametrize(
    "name",
    ["Núñez", "山田太郎", "Ольга", "محمد", "می\u200cخواهم", "क\u094d\u200dष", "O'Brien-Smith"],
)
def test_names_of_all_scripts_are_taken(name: str) -> None:
    assert officers.parse(made(name=name)).name == name


def test_no_changed_byte_of_a_card_is_accepted() -> None:
    data = made()
    for place in range(0, len(data), 7):
        changed = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
        with pytest.raises(CryptoError):
            cards.parse_card(changed)
    for length in range(0, len(data), 11):
        with pytest.raises(NotACard):
            officers.parse(data[:length])


def test_a_card_needs_both_signatures() -> None:
    """S37: a card under one of its two keys is none."""
    forger = Forger(3)
    for kept in (0, 1):
        proof = forger.proof(0, 1, stripped(forger.note(), lambda n, k=kept: n == k))
        with pytest.raises(NotACard, match="its signature"):
            officers.parse(cards.render_card(forger.leaves[0], proof))


def test_a_first_card_is_the_first_entry_of_its_log() -> None:
    forger = Forger(3)
    index = forger.append(forger.leaves[0])
    proof = forger.proof(index, 2, forger.note())
    with pytest.raises(NotACard):
        officers.parse(cards.render_card(forger.leaves[0], proof))


@pytest.mark.parametrize(
    "data", [b"", b"\n", b"{}\n", b"x" * 300_000, b"\xff\n\xff", b"[" * 70_000]
)
def test_what_is_no_card_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(NotACard):
        officers.parse(data)
