"""Opening bundles: what is accepted, what contradicts, and what leaves no trace."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

import pytest

from crypto import b64, canonical, checkpoint
from crypto.note import Note
from liaison.domain.bundle import Standing, Trail
from liaison.domain.content import Attachment
from liaison.domain.marking import Marking
from liaison.domain.officer import Trust
from liaison.domain.record import Filter
from liaison.domain.refusals import (
    BundleDamaged,
    BundleNotForUs,
    Cancelled,
    FileTrouble,
    LogForked,
    NotABundle,
    NotAllowed,
    ReadOnly,
    UnknownSender,
    VaultRolledBack,
)
from liaison.usecases import audit, bundles, officers, records
from tests.liaison import desk
from tests.liaison.desk import Pair, StopAt
from tests.liaison.forger import Forger, Hook, Sealed, at, plain


class Peer:
    """The forger, known to B, and what he sends."""

    def __init__(self, pair: Pair, seed: int = 7) -> None:
        self.pair = pair
        self.forger = Forger(seed)
        officers.add_card(pair.b, self.forger.card_file())

    def bundle(self, *sealed: Sealed, hook: Hook = plain, **more: object) -> Path:
        path = self.pair.stick / "peer.age"
        card = self.pair.b.card
        path.write_bytes(self.forger.bundle([card], sealed, hook=hook, **more))  # type: ignore[arg-type]
        return path


@pytest.fixture
def peer(pair: Pair) -> Peer:
    return Peer(pair)


def test_a_bundle_says_what_it_is_before_anything_is_taken_in(pair: Pair) -> None:
    path = pair.send(desk.sealed(pair.a))
    before = desk.tree_hash(pair.b.vault.path)
    verdict = bundles.inspect(pair.b, path)
    assert desk.tree_hash(pair.b.vault.path) == before
    assert verdict.all_good and verdict.sender_title == "Maj Alpha"
    assert (verdict.number, verdict.missing, verdict.recipients) == (1, (), 1)
    assert [item.standing for item in verdict.items] == [Standing.NEW]
    assert verdict.size == path.stat().st_size


def test_taking_in_twice_changes_nothing_the_second_time(pair: Pair) -> None:
    path = pair.send(desk.sealed(pair.a))
    verdict, changes = bundles.take_in(pair.b, path)
    assert not verdict.seen and changes.log and changes.records
    size = pair.b.vault.log.size()
    verdict, changes = bundles.take_in(pair.b, path)
    assert verdict.seen and not changes.log and pair.b.vault.log.size() == size


def test_versions_come_together_in_any_order(pair: Pair) -> None:
    record = desk.sealed(pair.a)
    first = pair.send(record)
    desk.amended(pair.a, record, area="Sector 2")
    second = pair.send(record)
    assert bundles.take_in(pair.b, second)[0].items[0].standing is Standing.NEW
    assert bundles.take_in(pair.b, first)[0].items[0].standing is Standing.EARLIER_VERSION
    shown = records.show(pair.b, record)
    assert [view.version.number for view in shown.versions] == [1, 2]
    assert shown.row.version == 2 and shown.versions[1].version.reason == "fictional correction"
    assert shown.versions[0].author == "Maj Alpha" and shown.versions[0].trust is Trust.COMPARED


def test_one_file_in_many_records_is_kept_once(pair: Pair, tmp_path: Path) -> None:
    big, small = desk.file(tmp_path, "big.bin", 400_000), desk.file(tmp_path, "small", 100)
    ids = [desk.sealed(pair.a, kind, big, small) for kind in ("contact-log", "negotiation-note")]
    path = pair.send(*ids)
    assert path.stat().st_size > 2 * 400_000  # S43: its length does not tell that they are alike
    assert bundles.inspect(pair.b, path).items[0].attachment_bytes == 400_100
    bundles.take_in(pair.b, path)
    assert len(list((pair.b.vault.path / "files").iterdir())) == 1
    for record in ids:
        for attached in records.show(pair.b, record).versions[0].version.content.attachments:
            blob = pair.b.vault.blobs.open(attached.sha256)
            assert hashlib.sha256(blob.read()).hexdigest() == attached.sha256
            blob.close()


def test_a_cosignature_comes_home_and_makes_entries_witnessed(pair: Pair) -> None:
    record = desk.sealed(pair.a)
    pair.carry(record)
    pair.carry(desk.sealed(pair.b), back=True)
    status = audit.status(pair.a)
    assert status.witnessed_size == pair.a.vault.bundles.outs()[0].index + 1
    assert records.show(pair.a, record).versions[0].witnessed_by == ("Maj Bravo",)


@pytest.mark.parametrize("size", [9, 10, 99, 100, 128])
def test_bundles_fit_where_numbers_grow_by_a_digit(pair: Pair, size: int) -> None:
    """The padded length stands in the manifest and counts the manifest's own digits."""
    record = desk.sealed(pair.a)
    while pair.a.vault.log.size() < size:
        records.start(pair.a, "contact-log")
    assert pair.carry(record).trail is Trail.CONSISTENT


def test_what_is_no_bundle_is_said_to_be_none(pair: Pair, tmp_path: Path) -> None:
    for data in (b"", b"age-encryption.org/v1\n", b"PK\x03\x04", bytes(10_000)):
        path = tmp_path / "x"
        path.write_bytes(data)
        with pytest.raises(NotABundle):
            bundles.inspect(pair.b, path)


def test_a_bundle_for_others_or_of_a_stranger_is_refused(pair: Pair) -> None:
    path = pair.send(desk.sealed(pair.a))
    with pytest.raises(BundleNotForUs):
        bundles.inspect(pair.a, path)
    officers.remove(pair.b, pair.a.origin)
    with pytest.raises(UnknownSender):
        bundles.take_in(pair.b, path)


def test_records_of_a_removed_officer_stay_readable(pair: Pair) -> None:
    record = desk.sealed(pair.a)
    pair.carry(record)
    officers.remove(pair.b, pair.a.origin)
    view = records.show(pair.b, record).versions[0]
    assert (view.author, view.trust) == ("", Trust.UNVERIFIED)
    assert records.page(pair.b, Filter())[0].record == record
    assert audit.verify(pair.b).title


@pytest.mark.parametrize("number", [2, 10**6, 2**53 - 1])
def test_the_gap_before_a_huge_number_costs_nothing(peer: Peer, number: int) -> None:
    def change(manifest: dict[str, object]) -> dict[str, object]:
        return {**manifest, "number": number, "prev": {"index": 0, "leaf": "A" * 43}}

    path = peer.bundle(peer.forger.write(desk.content()), hook=at("manifest", change))
    started = time.process_time()
    missing = bundles.take_in(peer.pair.b, path)[0].missing
    assert time.process_time() - started < 2
    assert missing == tuple(range(max(1, number - 100), number))


def test_two_bundles_of_one_number_are_a_contradiction(peer: Peer) -> None:
    one, two = (peer.forger.write(desk.content(title=f"FICTION {n}")) for n in range(2))
    first = peer.forger.bundle([peer.pair.b.card], [one], counted=False)
    second = peer.bundle(two)
    bundles.take_in(peer.pair.b, second)
    path = peer.pair.stick / "first.age"
    path.write_bytes(first)
    with pytest.raises(LogForked):
        bundles.take_in(peer.pair.b, path)


def test_a_bundle_that_follows_another_than_the_one_here_is_a_contradiction(peer: Peer) -> None:
    bundles.take_in(peer.pair.b, peer.bundle(peer.forger.write(desk.content())))

    def change(manifest: dict[str, object]) -> dict[str, object]:
        return {**manifest, "prev": {"index": 1, "leaf": "A" * 43}}

    path = peer.bundle(peer.forger.write(desk.content()), hook=at("manifest", change))
    with pytest.raises(LogForked):
        bundles.inspect(peer.pair.b, path)


def test_an_older_state_of_a_log_is_held_against_the_newer(peer: Peer) -> None:
    """S50: a bundle under an older head is accepted where a proof leads from there, and refused
    where it leads from another one."""
    b = peer.pair.b
    early = peer.forger.bundle([b.card], [peer.forger.write(desk.content())])
    known = {"origin": peer.forger.origin, "seeds": peer.forger.seeds}
    twin = Forger(8, leaves=peer.forger.leaves[:1], **known)  # type: ignore[arg-type]
    forked = twin.bundle([b.card], [twin.write(desk.content(title="FICTION, another"))])
    assert twin.tree.size == peer.forger.tree.size
    bundles.take_in(b, peer.bundle(peer.forger.write(desk.content())))
    path = peer.pair.stick / "early.age"
    path.write_bytes(forked)
    with pytest.raises(LogForked):
        bundles.take_in(b, path)
    path.write_bytes(early)
    assert bundles.take_in(b, path)[0].trail is Trail.OLDER


def test_without_a_proof_a_trail_is_not_connected_and_nothing_is_green(peer: Peer) -> None:
    b = peer.pair.b
    known = officers.officer(b, peer.forger.origin).known
    hook = at("log", lambda _: [])
    peer.forger.write(desk.content())
    path = peer.bundle(peer.forger.write(desk.content()), hook=hook)
    verdict, _ = bundles.take_in(b, path)
    assert verdict.trail is Trail.UNCONNECTED and not verdict.all_good
    assert officers.officer(b, peer.forger.origin).known == known


def test_a_lie_about_our_own_trail_raises_no_alarm_about_our_vault(peer: Peer) -> None:
    """S51: the word of a peer that our log was longer is no evidence; our signature on it is."""
    b = peer.pair.b
    record = peer.forger.write(desk.content())
    for saw in ((10_000, "A" * 43), (3, "A" * 43), (2**53 - 1, "A" * 43)):
        path = peer.bundle(record, saw={b.origin: saw}, counted=False)
        with pytest.raises(BundleDamaged):
            bundles.inspect(b, path)


def test_our_own_signature_on_a_longer_trail_shows_that_our_vault_is_the_older(
    pair: Pair, tmp_path: Path
) -> None:
    """S5: an older copy put back, with no anchor left, is told at the first contact with a peer."""
    with desk.copied(pair.a.vault.path, tmp_path / "older.liaison") as older:
        pair.carry(desk.sealed(pair.a))
        answer = pair.send(desk.sealed(pair.b), back=True)
        assert bundles.inspect(pair.a, answer).trail is Trail.CONSISTENT
        with pytest.raises(VaultRolledBack):
            bundles.take_in(older, answer)
        records.start(older, "contact-log")
        desk.sealed(older)
        desk.sealed(older)
        with pytest.raises(VaultRolledBack):
            bundles.inspect(older, answer)


def test_versions_that_do_not_follow_on_each_other_are_a_contradiction(peer: Peer) -> None:
    b, forger = peer.pair.b, peer.forger
    first = forger.write(desk.content())
    other = forger.write(desk.content(title="FICTION 0"), record=first.record)
    again = {"record": first.record, "version": 2, "reason": "x"}
    second = forger.write(desk.content(), supersedes=first.hash, **again)  # type: ignore[arg-type]
    wrong = forger.write(desk.content(), supersedes=other.hash, **again)  # type: ignore[arg-type]
    for sealed in ([first, wrong], [wrong, first]):
        with pytest.raises(LogForked):
            bundles.inspect(b, peer.bundle(*sealed, counted=False))
    bundles.take_in(b, peer.bundle(second))
    for one in (other, wrong):
        with pytest.raises(LogForked):
            bundles.take_in(b, peer.bundle(one, counted=False))
    bundles.take_in(b, peer.bundle(first))
    assert [v.version.leaf for v in records.show(b, first.record).versions] == [
        first.leaf,
        second.leaf,
    ]


def test_nobody_takes_over_the_record_of_another(peer: Peer) -> None:
    pair = peer.pair
    record = desk.sealed(pair.a)
    pair.carry(record)
    draft, _ = records.start(pair.b, "contact-log")
    never_sent = desk.sealed(pair.a)
    for taken in (record, draft, never_sent):
        stolen = peer.forger.write(desk.content(), record=taken)
        with pytest.raises(BundleDamaged):
            bundles.take_in(pair.b, peer.bundle(stolen, counted=False))


@pytest.mark.parametrize(
    "hook",
    [
        at("leaf", lambda leaf: {**leaf, "version": 0}),
        at("leaf", lambda leaf: {**leaf, "version": 2}),
        at("leaf", lambda leaf: {**leaf, "supersedes": "A" * 43}),
        at("leaf", lambda leaf: {**leaf, "kind": "sitrep"}),
        at("leaf", lambda leaf: {**leaf, "kind": "negotiation-note"}),
        at("leaf", lambda leaf: {**leaf, "from": "liaison.local/" + "0" * 32 + "/1"}),
        at("leaf", lambda leaf: {**leaf, "_sd_alg": "sha-1"}),
        at("leaf", lambda leaf: {**leaf, "_sd": leaf["_sd"] + leaf["_sd"][:1]}),
        at("leaf", lambda leaf: {**leaf, "_sd": leaf["_sd"][1:]}),
        at("leaf", lambda leaf: {**leaf, "_sd": []}),
        at("leaf-bytes", lambda data: data + b" "),
        at("leaf-bytes", lambda data: data.replace(b"record@v1", b"event@v1")),
        at("portions", lambda all_: [*all_, ("reason", "for a first version")]),
        at("portions", lambda all_: [*all_, ("body.unknown", "x")]),
        at("portions", lambda all_: [*all_, ("statements/501", "x")]),
        at("portions", lambda all_: [*all_, ("serial", 7)]),
        at("portions", lambda all_: [*all_, ("serial", ["x"] * 501)]),
        at("portions", lambda all_: [*all_, ("serial", "a" + "\u0316" * 50)]),
        at("portions", lambda all_: [*all_, ("serial", "x" * 1_000_001)]),
        at("portions", lambda all_: [(n, v) for n, v in all_ if n != "title"]),
        at(
            "portions",
            lambda all_: [
                *((n, v) for n, v in all_ if not n.startswith("body.")),
                *((f"body.{n}", "x" * 999_999) for n in ("purpose", "desired_effect")),
                *((n, "x" * 999_999) for n in ("serial", "case_ref", "protection_notes")),
            ],
        ),
    ],
)
def test_a_signed_record_that_breaks_the_form_is_refused_whole(peer: Peer, hook: Hook) -> None:
    """S34: the same before and while it is taken in, and nothing of it stays."""
    record = peer.forger.write(desk.content(), hook=hook)
    path = peer.bundle(record)
    before = desk.tree_hash(peer.pair.b.vault.path)
    for verb in (bundles.inspect, bundles.take_in):
        with pytest.raises(BundleDamaged):
            verb(peer.pair.b, path)
    assert desk.tree_hash(peer.pair.b.vault.path) == before


def test_a_reason_of_many_lines_is_refused(peer: Peer) -> None:
    first = peer.forger.write(desk.content())
    for reason in ("one\ntwo", "x" * 1_001, " x"):
        second = peer.forger.write(
            desk.content(), record=first.record, version=2, supersedes=first.hash, reason=reason
        )
        with pytest.raises(BundleDamaged):
            bundles.inspect(peer.pair.b, peer.bundle(second, counted=False))


def test_megabytes_of_nothing_are_refused_at_once(peer: Peer) -> None:
    """S36: deep, wide and long JSON in every place that takes much of it."""
    record = peer.forger.write(desk.content())
    nested = b"[" * 100_000 + b"]" * 100_000
    wide = b"[" + b"[]," * 2_000_000 + b"[]]"
    listed = canonical.encode(
        {
            "records": [
                {
                    "record": "0" * 32,
                    "version": 1,
                    "kind": "x",
                    "title": "",
                    "files": [
                        {
                            "member": f"m/{n:06}",
                            "name": "x",
                            "media_type": "",
                            "size": 0,
                            "sha256": "0" * 64,
                        }
                        for n in range(10_000)
                    ],
                }
            ]
            * 5,
            "type": "liaison/metadata@v1",
        }
    )
    bombs = [nested, wide, listed, b" " * (9 << 20), b"1" * (7 << 20)]
    hooks = [at("metadata-bytes", lambda _, data=data: data) for data in bombs]
    for value in ("[" * 20_000 + "]" * 20_000, "[" + "[]," * 1_000_000 + "[]]", "9" * 10**6):
        line = b64.url_encode(f'["{"A" * 22}","x",{value}]'.encode())
        hooks.append(at("disclosures", lambda lines, line=line: [*lines, line + "\n"]))
    for hook in hooks:
        path = peer.bundle(record, hook=hook, counted=False)
        started = time.process_time()
        with pytest.raises(BundleDamaged):
            bundles.inspect(peer.pair.b, path)
        assert time.process_time() - started < 2


def test_a_manifest_that_understates_the_marking_is_refused(peer: Peer) -> None:
    record = peer.forger.write(desk.content(marking=Marking(policy="NATO", level="SECRET")))
    path = peer.bundle(record, hook=at("manifest", lambda m: {**m, "marking": "UN UNCLASSIFIED"}))
    with pytest.raises(BundleDamaged):
        bundles.inspect(peer.pair.b, path)
    assert bundles.inspect(peer.pair.b, peer.bundle(record)).marking == "NATO SECRET"


def test_an_attachment_is_what_was_announced_or_nothing_is_kept(peer: Peer) -> None:
    body = b"x" * 300_000
    digest = hashlib.sha256(body).hexdigest()
    attached = Attachment(name="x.bin", size=len(body), sha256=digest)
    record = peer.forger.write(desk.content(attachments=(attached,)), files=[body])
    before = desk.tree_hash(peer.pair.b.vault.path)
    for wrong in (body[:-1] + b"y", body[:-1], body + b"x", b""):
        hook = at("entries", lambda e, w=wrong: [*e[:-1], (e[-1][0], w)])
        with pytest.raises(BundleDamaged):
            bundles.take_in(peer.pair.b, peer.bundle(record, hook=hook, counted=False))
    hook = at("entries", lambda entries: entries[:-1])
    with pytest.raises(BundleDamaged):
        bundles.take_in(peer.pair.b, peer.bundle(record, hook=hook, counted=False))
    assert desk.tree_hash(peer.pair.b.vault.path) == before


def test_cancelling_at_any_point_of_taking_in_leaves_the_vault_as_it_was(
    pair: Pair, tmp_path: Path
) -> None:
    path = pair.send(desk.sealed(pair.a, "contact-log", desk.file(tmp_path, "f", 5_000_000)))
    before = desk.tree_hash(pair.b.vault.path)
    watched = StopAt(-1)
    bundles.inspect(pair.b, path, watched)
    assert watched.calls >= 5
    for number in range(watched.calls):
        with pytest.raises(Cancelled):
            bundles.take_in(pair.b, path, StopAt(number))
        assert desk.tree_hash(pair.b.vault.path) == before
    assert not bundles.take_in(pair.b, path)[0].seen


def test_a_refusal_of_a_bundle_is_noted_with_its_reason(pair: Pair) -> None:
    verdict = bundles.inspect(pair.b, pair.send(desk.sealed(pair.a)))
    with pytest.raises(NotAllowed):
        bundles.refuse(pair.b, verdict, "  \n ")
    bundles.refuse(pair.b, verdict, "not\nfor this desk")
    entry = audit.page(pair.b)[0]
    assert (entry.act, entry.on, entry.why) == (
        "bundle-refused",
        verdict.leaf_hash,
        "not for this desk",
    )


def test_a_vault_that_is_open_for_reading_inspects_and_takes_nothing_in(pair: Pair) -> None:
    path = pair.send(desk.sealed(pair.a))
    with pair.b.beside(read_only=True) as reading:
        assert bundles.inspect(reading, path).all_good
        with pytest.raises(ReadOnly):
            bundles.take_in(reading, path)


def test_a_link_or_pipe_is_no_bundle_to_be_opened(pair: Pair, tmp_path: Path) -> None:
    path = pair.send(desk.sealed(pair.a))
    link, pipe = tmp_path / "link.age", tmp_path / "pipe.age"
    link.symlink_to(path)
    os.mkfifo(pipe)
    for one in (link, pipe, tmp_path, tmp_path / "none"):
        with pytest.raises(FileTrouble):
            bundles.inspect(pair.b, one)


def test_a_cosignature_from_beyond_the_calendar_is_refused(peer: Peer) -> None:
    b = peer.pair.b
    ours = b.vault.log.checkpoint()
    assert ours is not None
    line = checkpoint.cosign(ours, peer.forger.keys.witness, 2**62)
    note = checkpoint.with_cosignatures(ours, [line])
    assert len(Note.parse(note).signatures) == 3
    path = peer.bundle(peer.forger.write(desk.content()), cosigned=[note])
    with pytest.raises(BundleDamaged):
        bundles.take_in(b, path)
