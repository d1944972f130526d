"""Whole age files: round trips, the files of four other implementations, every mutation."""

from __future__ import annotations

import hashlib
import io
import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.age import (
    Decryptor,
    HybridIdentity,
    HybridRecipient,
    ScryptIdentity,
    ScryptRecipient,
    X25519Identity,
    parse,
    render,
)
from crypto.age.header import Header, mac_of
from crypto.errors import CryptoError, FormatError, NoMatch, NotAuthentic, TooLarge
from tests.crypto.age_support import (
    HAVE_VECTORS,
    NO_VECTORS,
    SIZES,
    VECTORS,
    identity,
    opened,
    sealed,
)

PATTERN = bytes(range(251)) * 9000
HYBRID = HybridIdentity.from_seed(bytes(range(32)))
CLASSIC = X25519Identity(bytes(range(32)))
FOREIGN = sorted((VECTORS / "age-interop").glob("*.age"))


@pytest.mark.parametrize("size", SIZES)
def test_a_file_of_either_kind_gives_back_what_was_sealed(size: int) -> None:
    for key in (HYBRID, CLASSIC):
        file = sealed(PATTERN[:size], key.recipient)
        assert opened(file, key) == PATTERN[:size]
        buffer = bytearray(size + 1)
        assert Decryptor(io.BytesIO(file), [key]).readinto(buffer) == size
        assert buffer[:size] == PATTERN[:size]


@settings(max_examples=40)
@given(st.sampled_from(SIZES), st.integers(-40, 40), st.integers(1, 5), st.data())
def test_each_of_several_recipients_opens_a_file(
    around: int, off: int, count: int, data: st.DataObject
) -> None:
    plain = PATTERN[: max(0, around + off)]
    keys = [HybridIdentity.from_seed(bytes([n]) * 32) for n in range(count)]
    file = sealed(plain, *[key.recipient for key in keys], HybridRecipient.decoy())
    assert opened(file, data.draw(st.sampled_from(keys))) == plain
    with pytest.raises(NoMatch):
        opened(file, HYBRID)


def test_a_passphrase_opens_its_file_and_another_does_not() -> None:
    file = sealed(b"plain", ScryptRecipient("correct", 2))
    assert opened(file, CLASSIC, ScryptIdentity("correct")) == b"plain"
    for wrong in (ScryptIdentity("wrong"), CLASSIC, HYBRID):
        with pytest.raises(NoMatch):
            opened(file, wrong)


def test_a_classic_file_is_a_function_of_its_entropy() -> None:
    def counting(n: int) -> bytes:
        return bytes(next(count) % 256 for _ in range(n))

    files = []
    for _ in range(2):
        count = itertools.count()
        files.append(sealed(b"plain", CLASSIC.recipient, entropy=counting))
    assert files[0] == files[1] != sealed(b"plain", CLASSIC.recipient)


def test_kinds_are_never_mixed_in_a_file_that_we_write() -> None:
    words = ScryptRecipient("words", 1)
    for mixture in (
        [HYBRID.recipient, CLASSIC.recipient],
        [CLASSIC.recipient, HYBRID.recipient],
        [words, HYBRID.recipient],
        [words, CLASSIC.recipient],
        [words, words],
        [],
    ):
        with pytest.raises(FormatError):
            sealed(b"", *mixture)


def test_more_recipients_than_a_header_holds_are_refused() -> None:
    with pytest.raises(TooLarge):
        sealed(b"", *[CLASSIC.recipient] * 257)
    assert opened(sealed(b"x", *[CLASSIC.recipient] * 256), CLASSIC) == b"x"


def test_the_kinds_of_stanza_are_there_to_be_looked_at() -> None:
    file = sealed(b"", HYBRID.recipient, HYBRID.recipient)
    header = Decryptor(io.BytesIO(file), [HYBRID]).header
    assert [stanza.type for stanza in header.stanzas] == ["mlkem768x25519"] * 2


def test_a_passphrase_beside_another_recipient_is_refused_before_it_is_tried() -> None:
    key = bytes(16)
    stanzas = (ScryptRecipient("words", 2).wrap(key), CLASSIC.recipient.wrap(key))
    file = render(Header(stanzas, mac_of(stanzas, key))) + bytes(48)
    with pytest.raises(FormatError, match="alone"):
        opened(file, CLASSIC)


def test_a_stanza_added_removed_or_moved_breaks_the_header() -> None:
    source = io.BytesIO(sealed(b"plain", CLASSIC.recipient, CLASSIC.recipient))
    header = parse(source)
    payload = source.read()
    one, two = header.stanzas
    for stanzas in ((one,), (two, one), (one, two, two)):
        with pytest.raises(NotAuthentic):
            opened(render(Header(stanzas, header.mac)) + payload, CLASSIC)


def test_another_payload_under_an_intact_header_is_refused() -> None:
    source = io.BytesIO(sealed(b"plain", CLASSIC.recipient))
    header = render(parse(source))
    for other in (HYBRID, CLASSIC):
        foreign = io.BytesIO(sealed(b"other", other.recipient))
        parse(foreign)
        with pytest.raises(NotAuthentic):
            opened(header + foreign.read(), CLASSIC)


@pytest.mark.parametrize("key", [HYBRID, CLASSIC], ids=["hybrid", "x25519"])
def test_every_changed_byte_every_cut_and_every_insertion_is_refused(
    key: HybridIdentity | X25519Identity,
) -> None:
    """S31: no byte of a file can be changed, dropped, doubled or added."""
    file = sealed(b"a note", key.recipient)
    for place, byte in enumerate(file):
        for mutated in (
            file[:place] + bytes([byte ^ 1 << place % 8]) + file[place + 1 :],
            file[:place] + bytes([byte ^ 0x20]) + file[place + 1 :],
            file[:place],
            file[:place] + file[place + 1 :],
            file[: place + 1] + file[place:],
            file[:place] + b"\n" + file[place:],
        ):
            # Taking away, or putting in, one of several equal bytes changes nothing.
            if mutated != file:
                with pytest.raises(CryptoError):
                    opened(mutated, key)
    for more in (b"\0", b"\n", file):
        with pytest.raises(NotAuthentic):
            opened(file + more, key)


@given(st.binary(max_size=300))
def test_any_bytes_at_all_are_refused_with_an_error_of_ours(data: bytes) -> None:
    for file in (data, b"age-encryption.org/v1\n" + data, b"age-encryption.org/v1\n-> " + data):
        with pytest.raises(CryptoError):
            opened(file, HYBRID, CLASSIC, ScryptIdentity("words", 4))


@pytest.mark.skipif(not HAVE_VECTORS, reason=NO_VECTORS)
@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: path.stem)
def test_a_file_of_another_implementation_opens(path: Path) -> None:
    told = json.loads(path.with_suffix(".json").read_text("utf-8"))
    key = identity(told["identity"])
    assert str(key.recipient) in told["recipients"]
    plain = opened(path.read_bytes(), key)
    assert len(plain) == told["plaintext_size"]
    assert hashlib.sha256(plain).hexdigest() == told["plaintext_sha256"]


@pytest.mark.skipif(not HAVE_VECTORS, reason=NO_VECTORS)
def test_the_files_of_other_implementations_are_all_there() -> None:
    assert len(FOREIGN) == 40
