"""Leaves of the log and a bundle's metadata: one shape, one spelling, everything else refused."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import b64, canonical
from crypto.errors import CryptoError, FormatError, TooLarge
from liaison.domain.audit import ACTS
from liaison.log import describe, leaves, metadata
from liaison.log.dealing import ConsentLeaf, ConsentRequestLeaf, ReceiptLeaf
from liaison.log.trusting import IntroductionLeaf
from tests.campaigns.malformed import shaken

SALTS = st.binary(min_size=16, max_size=16).map(b64.url_encode)
HASHES = st.binary(min_size=32, max_size=32).map(b64.url_encode)
ORIGINS = st.builds(
    lambda name, unique, epoch: f"{name}/{unique.hex()}/{epoch}",
    st.from_regex(r"\A[a-z0-9][a-z0-9.-]{0,20}\Z"),
    st.binary(min_size=16, max_size=16),
    st.integers(1, 999_999),
)
NUMBERS = st.integers(0, 2**53 - 1)
LINES = st.text(
    st.characters(exclude_categories=("Cc", "Cs"), max_codepoint=0x2FF, exclude_characters="ʹ"),
    max_size=200,
).filter(lambda text: canonical_text(text))
COMMON = {"salt": SALTS, "origin": ORIGINS}


def canonical_text(text: str) -> bool:
    try:
        canonical.encode(text)
    except FormatError:
        return False
    return True


EVENTS = st.builds(
    leaves.EventLeaf,
    **COMMON,
    at=NUMBERS,
    act=st.sampled_from(ACTS),
    on=LINES,
    why=LINES,
    before=LINES,
    after=LINES,
)
RECORDS = st.builds(
    leaves.RecordLeaf,
    **COMMON,
    record=st.binary(min_size=16, max_size=16).map(bytes.hex),
    version=st.integers(1, 2**53 - 1),
    kind=st.sampled_from(["contact-log", "negotiation-note"]),
    sealed=NUMBERS,
    supersedes=st.none() | HASHES,
    sd=st.lists(HASHES, max_size=8),
    sd_alg=st.just("sha-256"),
)
RECEIVED = st.builds(
    leaves.ReceivedLeaf,
    **COMMON,
    at=NUMBERS,
    what=st.sampled_from(["bundle", "card", "paper"]),
    leaf=HASHES,
    by=ORIGINS,
)
INTRODUCTIONS = st.builds(
    IntroductionLeaf,
    **COMMON,
    at=NUMBERS,
    card=HASHES,
    subject=ORIGINS,
    name=LINES,
    how=LINES,
    compared=NUMBERS,
)
RECEIPTS = st.builds(
    ReceiptLeaf,
    **COMMON,
    at=NUMBERS,
    bundle=HASHES,
    to=ORIGINS,
    state=st.sampled_from(["received", "opened", "acted-on"]),
    note=LINES,
)
REQUESTS = st.builds(
    ConsentRequestLeaf,
    **COMMON,
    at=NUMBERS,
    to=ORIGINS,
    record=st.binary(min_size=16, max_size=16).map(bytes.hex),
    version=st.integers(1, 9),
    leaf=HASHES,
    whom=LINES,
    why=LINES,
)
CONSENTS = st.builds(
    ConsentLeaf,
    **COMMON,
    at=NUMBERS,
    request=HASHES,
    holder=ORIGINS,
    record=st.binary(min_size=16, max_size=16).map(bytes.hex),
    version=st.integers(1, 9),
    leaf=HASHES,
    whom=LINES,
    until=NUMBERS,
    answer=st.sampled_from(["granted", "denied"]),
    note=LINES,
)
MANIFESTS = st.builds(
    leaves.ManifestLeaf,
    **COMMON,
    to=st.lists(HASHES, min_size=1, max_size=4),
    archive=st.lists(LINES, max_size=2),
    prev=st.none() | st.builds(leaves.Previous, index=NUMBERS, leaf=HASHES),
    number=st.integers(1, 2**53 - 1),
    created=NUMBERS,
    precedence=st.sampled_from(["ROUTINE", "FLASH"]),
    marking=LINES,
    sums_sha256=st.binary(min_size=32, max_size=32).map(bytes.hex),
    members=st.integers(1, 100_000),
    total=NUMBERS,
    padded=st.integers(1, 2**53 - 1),
    saw=st.dictionaries(ORIGINS, st.tuples(NUMBERS, HASHES), max_size=3),
    alg=st.just(leaves.ALGORITHMS),
)
CARDS = st.builds(
    leaves.CardLeaf,
    **COMMON,
    **dict.fromkeys(("name", "rank", "role", "organisation", "nation"), LINES),
    log=st.tuples(LINES, LINES),
    witness=LINES,
    age=LINES,
    policy=st.just("all-log-signatures"),
    revision=st.integers(1, 9),
    created=NUMBERS,
)
LEAVES: st.SearchStrategy[leaves.Leaf] = st.one_of(
    EVENTS, RECORDS, RECEIVED, MANIFESTS, CARDS, INTRODUCTIONS, RECEIPTS, REQUESTS, CONSENTS
)


@given(LEAVES)
def test_leaves_come_back_as_they_went(leaf: leaves.Leaf) -> None:
    """S35: decode(encode(x)) == x, and the bytes are the one spelling of it."""
    data = leaves.render(leaf)
    assert leaves.parse(data) == leaf
    assert leaves.render(leaves.parse(data)) == data
    assert describe.describe(7, data).act == describe.act_of(leaf)[0]


def variants(data: bytes) -> list[bytes]:
    """The same leaf in spellings that are not canonical."""
    tree = json.loads(data)
    text = data.decode()
    first = next(iter(tree))
    return [
        json.dumps(tree, sort_keys=True).encode(),
        json.dumps(tree, sort_keys=True, indent=1).encode(),
        json.dumps(dict(reversed(tree.items())), separators=(",", ":")).encode(),
        data + b"\n",
        b"\n" + data,
        b"\xef\xbb\xbf" + data,
        data.replace(b'"from"', b'"\\u0066rom"'),
        text.replace("/", "\\/").encode(),
        (text[:-1] + f',"{first}":{json.dumps(tree[first], separators=(",", ":"))}}}').encode(),
        text.encode("utf-16"),
        data[:-1],
        data + b"{}",
        data.replace(b'"from"', b'"\x66\xcc\x81"'),
        data + b"\0",
    ]


@given(LEAVES)
def test_no_other_spelling_of_a_leaf_is_read(leaf: leaves.Leaf) -> None:
    """S35: order, whitespace, escapes, doubled members, trailing bytes, other encodings."""
    data = leaves.render(leaf)
    for variant in variants(data):
        assert variant != data
        with pytest.raises(CryptoError):
            leaves.parse(variant)


@given(LEAVES, st.randoms(use_true_random=False))
def test_what_is_read_of_a_shaken_leaf_is_still_a_leaf(leaf: leaves.Leaf, rng: Any) -> None:
    """S35: nothing is read that would not be written in the very same bytes."""
    tree = shaken(rng, msgspec.to_builtins(leaf))
    data = json.dumps(tree, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    try:
        found = leaves.parse(data.encode("utf-8", "surrogatepass"))
    except CryptoError:
        return
    assert leaves.render(found) == data.encode()


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("salt", "A" * 21),
        ("salt", "A" * 21 + "B"),
        ("salt", "A" * 22 + "\n"),
        ("from", "liaison.local/" + "0" * 32 + "/0"),
        ("from", "liaison.local/" + "0" * 32 + "/1\n"),
        ("from", "Liaison/" + "0" * 32 + "/1"),
        ("leaf", "A" * 42 + "B"),
        ("leaf", "A" * 43 + "="),
        ("at", 1.0),
        ("at", -1),
        ("at", 2**53),
        ("at", True),
        ("at", "1"),
        ("what", "receipt"),
        ("what", None),
        ("type", "liaison/received@v2"),
        ("unknown", 1),
    ],
)
def test_a_member_of_another_form_is_refused(member: str, value: object) -> None:
    leaf = {
        "type": "liaison/received@v1",
        "salt": "A" * 22,
        "from": "liaison.local/" + "0" * 32 + "/1",
        "at": 1,
        "what": "card",
        "leaf": "A" * 43,
        "by": "liaison.local/" + "1" * 32 + "/1",
    }
    assert leaves.parse(canonical.encode(leaf))
    changed = json.dumps({**leaf, member: value}, sort_keys=True, separators=(",", ":")).encode()
    with pytest.raises(CryptoError):
        leaves.parse(changed)


def test_a_leaf_has_a_largest_size() -> None:
    leaf = leaves.RecordLeaf(
        salt="A" * 22,
        origin="liaison.local/" + "0" * 32 + "/1",
        record="0" * 32,
        version=1,
        kind="contact-log",
        sealed=0,
        sd=["A" * 43] * 1_500,
        sd_alg="sha-256",
    )
    with pytest.raises(FormatError):
        leaves.render(leaf)
    with pytest.raises(TooLarge):
        leaves.parse(b" " * 65_536)
    with pytest.raises(FormatError):
        leaves.parse_as(leaves.render(msgspec.structs.replace(leaf, sd=[])), leaves.CardLeaf)


def entry(record: int, *members: str) -> metadata.RecordEntry:
    return metadata.RecordEntry(
        record=f"{record:032x}",
        version=1,
        kind="contact-log",
        title="two\nlines",
        files=[
            metadata.FileEntry(member=m, name="x", media_type="", size=1, sha256="0" * 64)
            for m in members
        ],
    )


def test_metadata_come_back_and_announce_every_name_of_a_bundle() -> None:
    whole = metadata.Metadata(records=[entry(1, "m/000001", "m/000002"), entry(2, "m/000001")])
    assert metadata.parse(metadata.render(whole)) == whole
    names = [
        "metadata.json",
        "log/add-checkpoint-2",
        "log/add-checkpoint-10",
        "log/cosigned-000001",
    ]
    for one in whole.records:
        names += metadata.record_names(one.record, one.version)
    names += ["m/000001", "m/000002"]
    metadata.check_names(whole, names)
    for wrong in (
        names[:-1],
        [*names, "m/000003"],
        [names[1], names[0], *names[2:]],
        [names[0], names[2], names[1], *names[3:]],
        [*names[:4], "log/other", *names[4:]],
        names[:4] + names[5:],
    ):
        with pytest.raises(FormatError):
            metadata.check_names(whole, wrong)
    with pytest.raises(FormatError):
        metadata.check_names(metadata.Metadata(records=[entry(1, "m/000002")]), names)


@pytest.mark.parametrize("change", [b'"size":1.0', b'"size":"1"', b'"size":01', b'"size": 1'])
def test_metadata_have_one_spelling(change: bytes) -> None:
    data = metadata.render(metadata.Metadata(records=[entry(1, "m/000001")]))
    with pytest.raises(FormatError):
        metadata.parse(data.replace(b'"size":1', change))
    with pytest.raises(FormatError):
        metadata.parse(data.replace(b'"type":"liaison/metadata@v1"', b'"type":"x"'))
    with pytest.raises(TooLarge):
        metadata.parse(b" " * (metadata.METADATA_LIMIT + 1))
