"""Sealing bundles: what leaves, for whom, and what stays behind when it is interrupted."""

from __future__ import annotations

import shutil
import tarfile
from io import BytesIO
from pathlib import Path

import pytest

from crypto import padme, sums
from crypto.age import Decryptor
from crypto.age.header import parse
from liaison.domain.bundle import OutState, Trail
from liaison.domain.marking import Marking
from liaison.domain.record import Filter
from liaison.domain.refusals import Cancelled, FileTrouble, NotAllowed, NotFound, TooLarge
from liaison.usecases import audit, bundles, officers, preferences, records, vaults
from tests.liaison import desk
from tests.liaison.desk import Pair, StopAt
from tests.liaison.forger import Forger


def opened(pair: Pair, path: Path) -> bytes:
    """The payload of a bundle for B."""
    with path.open("rb") as file:
        return Decryptor(file, [pair.b.keys.age]).read()


def test_a_preview_says_exactly_what_would_leave(pair: Pair, tmp_path: Path) -> None:
    record = desk.sealed(pair.a, "contact-log", desk.file(tmp_path, "f.txt", 10))
    before = desk.tree_hash(pair.a.vault.path)
    shown = bundles.preview(pair.a, [record, record], [pair.b.origin])
    assert desk.tree_hash(pair.a.vault.path) == before
    assert [item.record for item in shown.items] == [record]
    assert shown.items[0].attachments == (("f.txt", 10),) and "title" in shown.items[0].portions
    assert [one.title for one in shown.recipients] == ["Maj Bravo"]
    assert shown.marking == "UN UNCLASSIFIED"


def test_a_bundle_is_an_age_file_over_a_tar_that_coreutils_could_check(
    pair: Pair, tmp_path: Path
) -> None:
    record = desk.sealed(pair.a, "contact-log", desk.file(tmp_path, "f.txt", 70_000))
    bundle, path, _ = bundles.seal_bundle(pair.a, [record], [pair.b.origin], pair.stick)
    assert path.name == f"{bundle.id}.age" and bundle.state is OutState.WRITTEN
    payload = opened(pair, path)
    assert len(payload) == bundle.padded == padme.padded_length(bundle.padded)
    with tarfile.open(fileobj=BytesIO(payload)) as archive:
        names = archive.getnames()
        facts = {(m.mtime, m.uid, m.gid, m.uname, m.mode, m.isreg()) for m in archive}
        summed = archive.extractfile("SHA256SUMS")
        assert summed is not None
        listed = sums.parse(summed.read())
    assert names[:3] == ["manifest.json", "manifest.json.tlog-proof", "SHA256SUMS"]
    assert names[3:] == [name for _, name in listed]
    assert facts == {(0, 0, 0, "", 0o644, True)}
    assert path.stat().st_mode & 0o777 == 0o600


def test_recipients_stand_among_decoys_and_the_sender_is_none_of_them(
    pair: Pair, tmp_path: Path
) -> None:
    others = [desk.found(tmp_path / f"{n}.liaison", f"Other {n}") for n in range(2)]
    desk.meet(tmp_path, pair.a, *others)
    record = desk.sealed(pair.a)
    everyone = [pair.b, *others]
    _, path, _ = bundles.seal_bundle(pair.a, [record], [one.origin for one in everyone], pair.stick)
    with path.open("rb") as file:
        stanzas = parse(file).stanzas
    assert len(stanzas) == 4 and {stanza.type for stanza in stanzas} == {"mlkem768x25519"}
    for one in everyone:
        assert bundles.inspect(one, path).recipients == 3
    for one in others:
        one.close()


def test_what_cannot_leave_is_refused_before_anything_is_signed(pair: Pair) -> None:
    draft, _ = records.start(pair.a, "contact-log", desk.content())
    pair.carry(desk.sealed(pair.b), back=True)
    own = desk.sealed(pair.a)
    size = pair.a.vault.log.size()
    there = [pair.b.origin]
    for ids, to, refusal in (
        ([], there, NotAllowed),
        ([own], [], NotAllowed),
        ([draft], there, NotAllowed),
        (["0" * 32], there, NotFound),
        ([own], ["nobody"], NotFound),
    ):
        with pytest.raises(refusal):
            bundles.seal_bundle(pair.a, ids, to, pair.stick)
    with pytest.raises(FileTrouble):
        bundles.seal_bundle(pair.a, [own], there, pair.stick / "none")
    assert pair.a.vault.log.size() == size
    assert list(pair.stick.iterdir()) != []  # B's
    assert pair.a.vault.bundles.outs() == []


def test_anothers_record_goes_to_no_third_officer_and_the_try_is_logged(pair: Pair) -> None:
    """Back to its author it may go; to anybody else, not without his consent."""
    foreign = desk.sealed(pair.b)
    pair.carry(foreign, back=True)
    third = Forger(3)
    officers.add_card(pair.a, third.card_file())
    size = pair.a.vault.log.size()
    with pytest.raises(NotAllowed, match="another officer"):
        bundles.seal_bundle(pair.a, [foreign], [third.origin], pair.stick)
    assert pair.a.vault.log.size() == size + 1
    assert pair.a.vault.bundles.outs() == []


def test_cancelling_leaves_a_sealed_bundle_that_is_written_again(
    pair: Pair, tmp_path: Path
) -> None:
    """A stick pulled half-way never makes two bundles of one number."""
    record = desk.sealed(pair.a, "contact-log", desk.file(tmp_path, "f", 3_500_000))
    watched = StopAt(-1)
    bundles.seal_bundle(pair.a, [record], [pair.b.origin], pair.stick, watch=watched)
    shutil.rmtree(pair.stick)
    pair.stick.mkdir()
    for number in range(watched.calls):
        with pytest.raises(Cancelled):
            bundles.seal_bundle(pair.a, [record], [pair.b.origin], pair.stick, watch=StopAt(number))
        assert list(pair.stick.iterdir()) == []
        bundle = pair.a.vault.bundles.outs()[0]
        assert bundle.state is OutState.SEALED
        with pytest.raises(Cancelled):
            bundles.write_again(pair.a, bundle.id, pair.stick, StopAt(number))
        assert list(pair.stick.iterdir()) == []
        written, path = bundles.write_again(pair.a, bundle.id, pair.stick)
        assert written.state is OutState.WRITTEN
        verdict, _ = bundles.take_in(pair.b, path)
        assert (verdict.number, verdict.leaf_hash) == (number + 2, bundle.leaf_hash)
        path.unlink()
    assert vaults.check_vault(pair.a).title


def test_a_bundle_written_twice_is_one_bundle_in_two_envelopes(pair: Pair, tmp_path: Path) -> None:
    bundle, path, _ = bundles.seal_bundle(
        pair.a, [desk.sealed(pair.a)], [pair.b.origin], pair.stick
    )
    with pytest.raises(FileTrouble):
        bundles.write_again(pair.a, bundle.id, pair.stick)
    other = tmp_path / "other"
    other.mkdir()
    _, again = bundles.write_again(pair.a, bundle.id, other)
    assert again.read_bytes() != path.read_bytes()
    assert opened(pair, again) == opened(pair, path)
    with pytest.raises(NotFound):
        bundles.write_again(pair.a, "none", other)


def test_a_sealed_bundle_goes_to_the_cards_it_was_sealed_for_and_to_no_other(pair: Pair) -> None:
    """S30: after an officer was removed, nothing is written for that key, nor for the next one."""
    record = desk.sealed(pair.a)
    with pytest.raises(Cancelled):
        bundles.seal_bundle(pair.a, [record], [pair.b.origin], pair.stick, watch=StopAt(0))
    bundle = pair.a.vault.bundles.outs()[0]
    officers.remove(pair.a, pair.b.origin)
    with pytest.raises(NotFound):
        bundles.write_again(pair.a, bundle.id, pair.stick)
    other = Forger(1, origin=pair.b.origin)
    officers.add_card(pair.a, other.card_file())
    with pytest.raises(NotAllowed):
        bundles.write_again(pair.a, bundle.id, pair.stick)
    assert list(pair.stick.iterdir()) == []


def test_an_archive_key_is_added_and_named_to_the_receiver(pair: Pair) -> None:
    archive = Forger(2)
    key = archive.card().age_recipient
    preferences.set_by_name(pair.a, "archive-recipient", key)
    path = pair.send(desk.sealed(pair.a))
    assert bundles.inspect(pair.b, path).archive == (key,)
    with path.open("rb") as file:
        assert Decryptor(file, [archive.keys.age]).read() == opened(pair, path)


def test_a_first_bundle_is_connected_to_the_card_however_many_went_to_others(
    pair: Pair, tmp_path: Path
) -> None:
    c = desk.found(tmp_path / "c.liaison", "Charlie")
    desk.meet(tmp_path, pair.a, c)
    record = desk.sealed(pair.a)
    for _ in range(20):
        bundles.seal_bundle(pair.a, [record], [c.origin], tmp_path)
    assert pair.carry(record).trail is Trail.CONSISTENT
    c.close()


def test_a_marking_of_two_lines_becomes_one(pair: Pair) -> None:
    marking = Marking(policy="NATO", level="SECRET", caveats=("ONE\nTWO", "THREE\t" + "x" * 300))
    verdict = pair.carry(desk.sealed(pair.a, marking=marking))
    assert verdict.marking.startswith("NATO SECRET · ONE TWO · THREE x")
    assert len(verdict.marking) == 200


def test_the_longest_text_is_sealed_sent_and_read(pair: Pair) -> None:
    """A field of a million characters of three bytes each."""
    text = "ก" * 1_000_000
    record = desk.sealed(pair.a, protection_notes=text)
    pair.carry(record)
    assert records.show(pair.b, record).versions[0].version.content.protection_notes == text


def test_more_titles_than_a_bundle_lists_are_refused_before_anything_is_signed(pair: Pair) -> None:
    ids = [desk.sealed(pair.a, title="x" * 999_000) for _ in range(9)]
    size = pair.a.vault.log.size()
    with pytest.raises(TooLarge):
        bundles.seal_bundle(pair.a, ids, [pair.b.origin], pair.stick)
    assert pair.a.vault.log.size() == size and list(pair.stick.iterdir()) == []
    assert len(pair.carry(*ids[:8]).items) == 8


def test_only_own_sealed_records_are_offered_for_sending(pair: Pair) -> None:
    pair.carry(desk.sealed(pair.b), back=True)
    records.start(pair.a, "contact-log", desk.content())
    ids = [desk.sealed(pair.a, title=f"FICTION zulu{n}") for n in range(5)]
    assert {row.record for row in bundles.sendable(pair.a)} == set(ids)
    first = bundles.sendable(pair.a, limit=2)
    second = bundles.sendable(pair.a, after=first[-1], limit=9)
    assert [r.record for r in [*first, *second]] == [r.record for r in bundles.sendable(pair.a)]
    assert [row.record for row in bundles.sendable(pair.a, "fiction zulu3")] == [ids[3]]
    assert records.page(pair.a, Filter())


def test_both_sides_list_their_bundles(pair: Pair) -> None:
    for _ in range(3):
        pair.carry(desk.sealed(pair.a))
    outs, ins = bundles.listing(pair.a)[0], bundles.listing(pair.b)[1]
    assert [b.number for b in outs] == [3, 2, 1] == [b.number for b in ins]
    assert [b.leaf_hash for b in outs] == [b.leaf_hash for b in ins]
    assert [e.act for e in audit.page(pair.a, act="bundle-sealed")] == ["bundle-sealed"] * 3
