"""Keys and passphrases: their texts, what is refused, and what a wrapped file key withstands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import b64, bech32
from crypto.age import (
    HybridIdentity,
    HybridRecipient,
    ScryptIdentity,
    ScryptRecipient,
    Stanza,
    X25519Identity,
    X25519Recipient,
)
from crypto.errors import CryptoError, FormatError, TooLarge

STATM = Path("/proc/self/statm")
FILE_KEY = b"YELLOW SUBMARINE"
SEED = bytes(range(32))
HYBRID = HybridIdentity.from_seed(SEED)
CLASSIC = X25519Identity(SEED)
LOW_ORDER = [bytes(32), b"\1" + bytes(31), b"\xec" + b"\xff" * 30 + b"\x7f"]


@given(st.binary(min_size=32, max_size=32))
def test_a_key_of_either_kind_is_read_back_from_its_text(seed: bytes) -> None:
    hybrid, classic = HybridIdentity.from_seed(seed), X25519Identity(seed)
    assert hybrid.seed == seed
    assert str(HybridIdentity.parse(str(hybrid))) == str(hybrid)
    assert HybridRecipient.parse(str(hybrid.recipient)) == hybrid.recipient
    assert str(X25519Identity.parse(str(classic))) == str(classic)
    assert X25519Recipient.parse(str(classic.recipient)) == classic.recipient


def test_the_texts_have_the_prefixes_of_the_format() -> None:
    assert str(HYBRID).startswith("AGE-SECRET-KEY-PQ-1")
    assert str(HYBRID.recipient).startswith("age1pq1")
    assert str(CLASSIC).startswith("AGE-SECRET-KEY-1")
    assert str(CLASSIC.recipient).startswith("age1")


def test_a_printed_object_shows_no_secret() -> None:
    for identity in (HYBRID, CLASSIC, ScryptIdentity("secret"), ScryptRecipient("secret")):
        assert "secret" not in repr(identity).replace("_secret", "")
        assert SEED.hex() not in repr(identity)
        assert str(HYBRID) not in repr(identity) and str(CLASSIC) not in repr(identity)


def test_a_key_comes_from_the_entropy_it_is_given() -> None:
    assert HybridIdentity.generate(lambda n: SEED[:n]).recipient == HYBRID.recipient
    assert X25519Identity.generate(lambda n: SEED[:n]).recipient == CLASSIC.recipient
    assert HybridIdentity.generate().recipient != HybridIdentity.generate().recipient


@pytest.mark.parametrize(
    "parse",
    [HybridIdentity.parse, HybridRecipient.parse, X25519Identity.parse, X25519Recipient.parse],
)
def test_a_text_of_another_kind_is_refused(parse: Callable[[str], object]) -> None:
    own = [str(HYBRID), str(HYBRID.recipient), str(CLASSIC), str(CLASSIC.recipient)]
    accepted = 0
    for text in [*own, *[text.swapcase() for text in own], "", "age1", own[0][:-1], own[3] + "q"]:
        try:
            parse(text)
            accepted += 1
        except FormatError:
            continue
    assert accepted == 1


@pytest.mark.parametrize("size", [0, 31, 33, 1215, 1217])
def test_a_key_of_another_length_is_refused(size: int) -> None:
    for make in (HybridRecipient, HybridIdentity, X25519Recipient, X25519Identity):
        with pytest.raises(FormatError):
            make(bytes(size))


def test_a_malformed_ml_kem_key_is_refused() -> None:
    """S38: a coefficient that is not reduced, at either end of the key."""
    raw = HYBRID.recipient.raw
    for place in (0, 1149):
        bad = raw[:place] + b"\xff\xff\xff" + raw[place + 3 :]
        with pytest.raises(FormatError, match="ML-KEM"):
            HybridRecipient(bad)
        with pytest.raises(FormatError, match="ML-KEM"):
            HybridRecipient.parse(bech32.encode("age1pq", bad))


@pytest.mark.parametrize("share", LOW_ORDER)
def test_a_low_order_share_is_refused_as_key_and_in_a_stanza(share: bytes) -> None:
    """S38: a share that makes any secret zero."""
    with pytest.raises(FormatError, match="low order"):
        X25519Recipient(share)
    with pytest.raises(FormatError, match="low order"):
        HybridRecipient(HYBRID.recipient.raw[:1184] + share)
    with pytest.raises(FormatError, match="low order"):
        CLASSIC.unwrap([Stanza("X25519", (b64.encode(share),), bytes(32))])
    enc = b64.encode(bytes(1088) + share)
    with pytest.raises(FormatError, match="low order"):
        HYBRID.unwrap([Stanza("mlkem768x25519", (enc,), bytes(32))])


PAIRS = [
    (HYBRID, HYBRID.recipient),
    (CLASSIC, CLASSIC.recipient),
    (ScryptIdentity("words"), ScryptRecipient("words", 1)),
]
pairs = pytest.mark.parametrize(
    ("identity", "recipient"), PAIRS, ids=["hybrid", "x25519", "scrypt"]
)
Identities = HybridIdentity | X25519Identity | ScryptIdentity
Recipients = HybridRecipient | X25519Recipient | ScryptRecipient


@pairs
def test_a_wrapped_key_is_found_among_others(identity: Identities, recipient: Recipients) -> None:
    stanza = recipient.wrap(FILE_KEY)
    assert len(stanza.body) == 32
    assert identity.unwrap([stanza]) == FILE_KEY
    others = [Stanza("grease", ("x",), b""), stanza, Stanza("other", (), bytes(32))]
    assert identity.unwrap(others) == FILE_KEY
    assert identity.unwrap(others[:1]) is None
    assert recipient.wrap(FILE_KEY) != stanza


@pairs
def test_a_changed_stanza_never_gives_a_key(identity: Identities, recipient: Recipients) -> None:
    stanza = recipient.wrap(FILE_KEY)
    share = b64.decode(stanza.args[0])
    rest = stanza.args[1:]
    for place in range(0, len(share), 7 if len(share) > 100 else 1):
        changed = share[:place] + bytes([share[place] ^ 1]) + share[place + 1 :]
        assert (
            identity.unwrap([Stanza(stanza.type, (b64.encode(changed), *rest), stanza.body)])
            is None
        )
    for place in range(32):
        body = stanza.body[:place] + bytes([stanza.body[place] ^ 1]) + stanza.body[place + 1 :]
        assert identity.unwrap([Stanza(stanza.type, stanza.args, body)]) is None


@pairs
def test_a_malformed_stanza_is_refused(identity: Identities, recipient: Recipients) -> None:
    good = recipient.wrap(FILE_KEY)
    share, *rest = good.args
    malformed = [
        Stanza(good.type, (), good.body),
        Stanza(good.type, (*good.args, "x"), good.body),
        Stanza(good.type, good.args, good.body[:-1]),
        Stanza(good.type, good.args, good.body + b"\0"),
        Stanza(good.type, (share[:-2], *rest), good.body),
        Stanza(good.type, (share + "AA", *rest), good.body),
        Stanza(good.type, (share + "=", *rest), good.body),
        Stanza(good.type, ("", *rest), good.body),
    ]
    for stanza in malformed:
        with pytest.raises(FormatError):
            identity.unwrap([stanza])


def test_a_malformed_stanza_behind_a_good_one_is_refused_too() -> None:
    for identity in (HYBRID, CLASSIC):
        good = identity.recipient.wrap(FILE_KEY)
        with pytest.raises(FormatError):
            identity.unwrap([good, Stanza(good.type, (), b"")])


def test_a_decoy_looks_like_a_recipient_and_opens_for_nobody_here() -> None:
    decoy = HybridRecipient.decoy()
    assert decoy != HybridRecipient.decoy()
    assert HybridRecipient.parse(str(decoy)) == decoy
    stanza = decoy.wrap(FILE_KEY)
    real = HYBRID.recipient.wrap(FILE_KEY)
    assert (stanza.type, len(stanza.args[0]), len(stanza.body)) == (
        real.type,
        len(real.args[0]),
        len(real.body),
    )
    assert HYBRID.unwrap([stanza]) is None


@pytest.mark.parametrize(
    "log_n", ["0", "00", "01", "+1", "-1", "1 ", "0x1", "", "１", "1e1", "999"]
)
def test_a_work_factor_in_another_form_is_refused(log_n: str) -> None:
    body = ScryptRecipient("words", 1).wrap(FILE_KEY)
    with pytest.raises(FormatError):
        ScryptIdentity("words").unwrap([Stanza("scrypt", (body.args[0], log_n), body.body)])


def test_a_work_factor_over_the_cap_is_refused_before_any_work() -> None:
    """S36: 2**23 rounds of scrypt would take 8 GiB."""
    stanza = ScryptRecipient("words", 2).wrap(FILE_KEY)
    with pytest.raises(TooLarge):
        ScryptIdentity("words").unwrap([Stanza("scrypt", (stanza.args[0], "23"), stanza.body)])
    with pytest.raises(TooLarge):
        ScryptIdentity("words", 1).unwrap([stanza])
    assert ScryptIdentity("words", 2).unwrap([stanza]) == FILE_KEY


@pytest.mark.skipif(not STATM.exists(), reason="this computer does not limit memory as Linux does")
def test_a_work_factor_that_this_computer_has_no_memory_for_is_refused() -> None:
    """S36: 2**22 rounds take 4 GiB."""
    resource = pytest.importorskip("resource")
    stanza = ScryptRecipient("words", 1).wrap(FILE_KEY)
    heavy = Stanza("scrypt", (stanza.args[0], "22"), stanza.body)
    used = int(STATM.read_text("ascii").split()[0]) * resource.getpagesize()
    limits = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + (1 << 30), limits[1]))
    try:
        with pytest.raises(TooLarge, match="memory"):
            ScryptIdentity("words").unwrap([heavy])
    finally:
        resource.setrlimit(resource.RLIMIT_AS, limits)


@pytest.mark.parametrize("log_n", [-1, 0, 23])
def test_a_work_factor_that_could_not_be_read_is_not_written(log_n: int) -> None:
    with pytest.raises(TooLarge):
        ScryptRecipient("words", log_n)
    with pytest.raises(TooLarge):
        ScryptIdentity("words", log_n)


@pytest.mark.parametrize("passphrase", ["", "\ud800"])
def test_a_passphrase_that_is_no_text_is_refused(passphrase: str) -> None:
    for make in (ScryptIdentity, ScryptRecipient):
        with pytest.raises(FormatError):
            make(passphrase)


@given(st.text(max_size=40) | st.binary(max_size=40))
def test_no_text_at_all_gives_anything_but_a_key_or_a_refusal(text: object) -> None:
    for parse in (HybridIdentity.parse, HybridRecipient.parse, X25519Recipient.parse):
        with pytest.raises(CryptoError):
            parse(text)  # type: ignore[arg-type] # the wrong type is the point
