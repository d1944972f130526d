"""Mutated bundles: whatever befalls the bytes of a bundle on its way, nothing of it is taken in."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from liaison.domain.refusals import Refusal
from liaison.session import Session
from liaison.usecases import bundles
from tests.liaison import desk

LOOK = 1_000  # mutations between two looks at the whole vault

COUNTS = [10_000, pytest.param(1_000_000, marks=pytest.mark.campaign)]


def flip(rng: random.Random, data: bytes, _: bytes) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ rng.randrange(1, 256)]) + data[at + 1 :]


def truncate(rng: random.Random, data: bytes, _: bytes) -> bytes:
    return data[: rng.randrange(len(data))]


def extend(rng: random.Random, data: bytes, _: bytes) -> bytes:
    return data + rng.randbytes(rng.randrange(1, 100))


def splice(rng: random.Random, data: bytes, other: bytes) -> bytes:
    """The beginning of one bundle with the end of another one of the same sender."""
    at = rng.randrange(1, min(len(data), len(other)))
    return data[:at] + other[at:]


def cut_out(rng: random.Random, data: bytes, _: bytes) -> bytes:
    start = rng.randrange(len(data) - 1)
    return data[:start] + data[start + rng.randrange(1, len(data) - start) :]


def double(rng: random.Random, data: bytes, _: bytes) -> bytes:
    start = rng.randrange(len(data) - 1)
    end = start + rng.randrange(1, len(data) - start)
    return data[:end] + data[start:end] + data[end:]


def swap_chunks(rng: random.Random, data: bytes, _: bytes) -> bytes:
    """Two pieces as long as an encrypted chunk change places."""
    size = (64 << 10) + 16
    start = len(data) % size
    if len(data) - start < 2 * size:
        return flip(rng, data, b"")
    first, second = start, start + size
    return data[:first] + data[second : second + size] + data[first:second] + data[second + size :]


MUTATIONS = (flip, flip, flip, flip, truncate, extend, splice, cut_out, double, swap_chunks)


def verdict_on(session: Session, path: Path, data: bytes) -> str:
    """The name of the refusal with which a file is not taken in, or an empty text."""
    path.write_bytes(data)
    try:
        bundles.take_in(session, path)
    except Refusal as refusal:
        return refusal.code
    return ""


@pytest.mark.parametrize("count", COUNTS)
def test_no_mutated_bundle_is_taken_in_and_none_leaves_a_trace(tmp_path: Path, count: int) -> None:
    """S31: flips, truncations, splices, cuts, doublings and swapped chunks of real bundles."""
    rng = random.Random(31)
    with desk.two_officers(tmp_path) as pair:
        attached = desk.file(tmp_path, "annex.bin", 150_000)
        small = pair.send(desk.sealed(pair.a)).read_bytes()
        large = pair.send(desk.sealed(pair.a, "negotiation-note", attached)).read_bytes()
        before = desk.tree_hash(pair.b.vault.path)
        outcomes: Counter[str] = Counter()
        for number in range(count):
            data, other = (large, small) if number % 20 == 0 else (small, large)
            mutated = rng.choice(MUTATIONS)(rng, data, other)
            if mutated in (small, large):
                continue
            outcome = verdict_on(pair.b, tmp_path / "mutated.age", mutated)
            assert outcome, f"mutation {number} was taken in"
            outcomes[outcome] += 1
            if number % LOOK == 0:
                assert desk.tree_hash(pair.b.vault.path) == before, number
        assert desk.tree_hash(pair.b.vault.path) == before
        assert set(outcomes) <= {"NotABundle", "BundleNotForUs", "BundleDamaged"}
        for data in (small, large):
            assert verdict_on(pair.b, tmp_path / "whole.age", data) == ""


def test_no_truncation_of_a_bundle_is_taken_in(tmp_path: Path) -> None:
    """S31: a stick pulled after any byte leaves nothing that could pass for the bundle."""
    with desk.two_officers(tmp_path) as pair:
        whole = pair.send(desk.sealed(pair.a)).read_bytes()
        before = desk.tree_hash(pair.b.vault.path)
        for length in range(0, len(whole), 97):
            assert verdict_on(pair.b, tmp_path / "part.age", whole[:length]), length
        assert desk.tree_hash(pair.b.vault.path) == before


@pytest.mark.parametrize("every", [997, pytest.param(1, marks=pytest.mark.campaign)])
def test_every_bit_of_a_bundle_counts(tmp_path: Path, every: int) -> None:
    """S32: each bit of a bundle of about 64 KiB the other way, and each beginning of it; at
    commit every so-manieth of them."""
    with desk.two_officers(tmp_path) as pair:
        annex = desk.file(tmp_path, "annex.bin", 20_000)
        whole = pair.send(desk.sealed(pair.a, "contact-log", annex)).read_bytes()
        assert 60_000 < len(whole) < 72_000
        path, before = tmp_path / "mutated.age", desk.tree_hash(pair.b.vault.path)
        for bit in range(0, 8 * len(whole), every):
            data = bytearray(whole)
            data[bit // 8] ^= 1 << bit % 8
            assert verdict_on(pair.b, path, bytes(data)), f"bit {bit} was taken in"
        for length in range(0, len(whole), every):
            assert verdict_on(pair.b, path, whole[:length]), f"{length} bytes were taken in"
        assert desk.tree_hash(pair.b.vault.path) == before
        assert verdict_on(pair.b, path, whole) == ""
