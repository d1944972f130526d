"""Signatures stripped or swapped, bundles handed on to others, parts of one bundle in another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from crypto import b64
from crypto.note import Note, Signature
from liaison.domain.refusals import BadSignature, BundleDamaged, BundleNotForUs, Refusal
from liaison.session import Session
from liaison.usecases import bundles, officers
from tests.liaison import desk
from tests.liaison.desk import Pair
from tests.liaison.forger import Entries, Forger, at, encrypted, packed, unpacked

ORDER = 2**252 + 27742317777372353535851937790883648493  # of Ed25519's group

# What can be in the place of one of a note's two signatures.
PLACES = (
    "good", "absent", "empty", "another's", "the other's", "twice", "short", "flipped", "shifted",
)  # fmt: skip


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with desk.two_officers(tmp_path) as made:
        yield made


def lines_for(place: str, own: Signature, other: Signature, foreign: Signature) -> list[str]:
    """The signature lines that stand in one place of a note."""
    raw = own.key_id + own.blob
    dash = "\N{EM DASH} "
    match place:
        case "good":
            return [str(own)]
        case "absent":
            return []
        case "empty":
            return [f"{dash}{own.name} {b64.padded_encode(own.key_id)}"]
        case "another's":
            made = own.key_id + foreign.blob
            return [f"{dash}{own.name} {b64.padded_encode(made)}"]
        case "the other's":
            return [f"{dash}{own.name} {b64.padded_encode(own.key_id + other.blob)}"]
        case "twice":
            return [str(own), str(own)]
        case "short":
            return [f"{dash}{own.name} {b64.padded_encode(raw[:-1])}"]
        case "flipped":
            return [f"{dash}{own.name} {b64.padded_encode(raw[:-9] + b'!' + raw[-8:])}"]
    # The same value modulo the order of the group, which a lax verifier takes; in an ML-DSA
    # signature, another hint.
    if len(own.blob) == 64:
        scalar = int.from_bytes(own.blob[32:], "little") + ORDER
        return [f"{dash}{own.name} {b64.padded_encode(raw[:36] + scalar.to_bytes(32, 'little'))}"]
    return [f"{dash}{own.name} {b64.padded_encode(raw[:-1] + bytes([raw[-1] ^ 1]))}"]


def note_with(note: bytes, foreign: bytes, places: tuple[str, str]) -> bytes:
    """A note with something else in the places of its Ed25519 and ML-DSA-44 signatures."""
    parsed = Note.parse(note)
    ed, mldsa = parsed.signatures
    other = Note.parse(foreign).signatures
    lines = lines_for(places[0], ed, mldsa, other[0]) + lines_for(places[1], mldsa, ed, other[1])
    return (parsed.text + "\n" + "".join(f"{line}\n" for line in lines)).encode()


def in_proof(proof: bytes, foreign: bytes, places: tuple[str, str]) -> bytes:
    head, _, note = proof.partition(b"\n\n")
    return head + b"\n\n" + note_with(note, foreign, places)


@pytest.mark.parametrize("stage", ["proof", "record-proof"])
def test_a_checkpoint_needs_both_signatures_each_once(pair: Pair, stage: str) -> None:
    """S37: all combinations of what may stand in the two places, over manifest and record."""
    forger, stranger = Forger(37), Forger(38)
    officers.add_card(pair.b, forger.card_file())
    record = forger.write(desk.content())
    path = pair.stick / "x.age"
    before = desk.tree_hash(pair.b.vault.path)
    for places in product(PLACES, PLACES):
        if places == ("good", "good"):
            continue

        def change(proof: bytes, places: tuple[str, str] = places) -> bytes:
            return in_proof(proof, stranger.note(), places)

        data = forger.bundle([pair.b.card], [record], hook=at(stage, change), counted=False)
        path.write_bytes(data)
        with pytest.raises((BadSignature, BundleDamaged)):
            bundles.take_in(pair.b, path)
    assert desk.tree_hash(pair.b.vault.path) == before
    path.write_bytes(forger.bundle([pair.b.card], [record]))
    assert bundles.take_in(pair.b, path)[0].number == 1


def test_a_cosignature_of_another_key_or_checkpoint_is_no_cosignature(pair: Pair) -> None:
    """S37: what a peer signs of our log must hold under the witness key of his card."""
    forger, stranger = Forger(39), Forger(40)
    officers.add_card(pair.b, forger.card_file())
    record = forger.write(desk.content())
    ours = pair.b.vault.log.checkpoint()
    assert ours is not None
    good = forger.cosigned(ours)
    parsed = Note.parse(good)
    ed, mldsa, line = (str(signature) for signature in parsed.signatures)
    renamed = Signature(stranger.keys.witness.verifier_key.name, b"\0" * 4, b"x" * 2428)
    bad = [
        stranger.cosigned(ours),
        parsed.text.encode() + f"\n{ed}\n{mldsa}\n{line[:-9]}AAAAAAAA=\n".encode(),
        parsed.text.encode() + f"\n{renamed}\n".encode(),
    ]
    path = pair.stick / "x.age"
    for note in bad:
        path.write_bytes(forger.bundle([pair.b.card], [record], cosigned=[note], counted=False))
        for verb in (bundles.inspect, bundles.take_in):
            with pytest.raises(BundleDamaged):
                verb(pair.b, path)
    assert pair.b.vault.log.cosignatures() == []
    path.write_bytes(forger.bundle([pair.b.card], [record], cosigned=[good]))
    bundles.take_in(pair.b, path)
    assert [row.origin for row in pair.b.vault.log.cosignatures()] == [forger.origin]


def payload(session: Session) -> bytes:
    """The whole payload of the newest bundle without attachments that a session sealed."""
    bundle = session.vault.bundles.outs()[0]
    frame, _ = session.vault.bundles.contents(bundle.id)
    return frame.ljust(bundle.padded, b"\0")


@pytest.mark.parametrize("count", [20, pytest.param(1_000, marks=pytest.mark.campaign)])
def test_a_bundle_handed_on_by_its_receiver_is_refused(
    pair: Pair, tmp_path: Path, count: int
) -> None:
    """S39: B opens a bundle of A and encrypts it anew for C; it is not addressed to C."""
    c = desk.found(tmp_path / "c.liaison", "Charlie")
    desk.meet(tmp_path, pair.a, c)
    for _ in range(count):
        pair.send(desk.sealed(pair.a))
        path = pair.stick / "handed-on.age"
        path.write_bytes(encrypted(payload(pair.a), [c.card]))
        with pytest.raises(BundleNotForUs):
            bundles.take_in(c, path)
        path.write_bytes(encrypted(payload(pair.a), [pair.b.card]))
        assert bundles.inspect(pair.b, path).sender == pair.a.origin
    c.close()


def kinds(entries: Entries) -> dict[str, int]:
    """Where the parts of a bundle lie, by what they are."""
    found: dict[str, int] = {}
    for place, (name, _) in enumerate(entries):
        found.setdefault(name if "/" not in name else f"{name[0]} {name.rpartition('.')[2]}", place)
    return found


def test_no_part_of_one_bundle_passes_in_another(pair: Pair) -> None:
    """S41: every part of one bundle in every place of another one of the same sender."""
    pair.carry(desk.sealed(pair.b), back=True)  # so that there is a cosignature to swap
    for kind in ("contact-log", "negotiation-note"):
        pair.send(desk.sealed(pair.a, kind))
    first, second = (
        unpacked(pair.a.vault.bundles.contents(out.id)[0] + bytes(1024))
        for out in pair.a.vault.bundles.outs()[:2]
    )
    before = desk.tree_hash(pair.b.vault.path)
    path = pair.stick / "mixed.age"
    tried = 0
    for (_, place), (_, source) in product(kinds(first).items(), kinds(second).items()):
        for name, body in (first[place][0], second[source][1]), second[source]:
            mixed = [*first[:place], (name, body), *first[place + 1 :]]
            if mixed == first:
                continue
            path.write_bytes(encrypted(packed(mixed), [pair.b.card]))
            with pytest.raises(Refusal):
                bundles.take_in(pair.b, path)
            tried += 1
    assert tried > 100
    assert desk.tree_hash(pair.b.vault.path) == before
    path.write_bytes(encrypted(packed(first), [pair.b.card]))
    assert bundles.take_in(pair.b, path)[0].number == 2
