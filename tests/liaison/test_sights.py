"""Logs seen through others: states that officers show each other, and what comes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto import checkpoint
from liaison.domain.audit import EvidenceKind
from liaison.domain.bundle import Sight, Trail
from liaison.domain.refusals import (
    BundleDamaged,
    EvidenceRefuted,
    LogForked,
    NotAllowed,
    NotFound,
    VaultRolledBack,
)
from liaison.log import evidence as files
from liaison.log import metadata
from liaison.session import Session
from liaison.usecases import audit, bundles, evidence, officers
from tests.campaigns.test_rewritten_history import again, written
from tests.liaison import desk
from tests.liaison.desk import Pair
from tests.liaison.forger import Entries, Forger, at


def given(forger: Forger, session: Session, folder: Path) -> Path:
    """A bundle of the forger's for that officer."""
    path = folder / f"{forger.rng.random()}.age"
    path.write_bytes(forger.bundle([session.card], [forger.write(desk.content())]))
    return path


def forked(forger: Forger, keep: int) -> Forger:
    """The same officer with another history after so many entries."""
    other = again(forger, forger.leaves[:keep])
    other.rng.seed(f"{forger.seed}/{keep}/other")
    other.last = {}
    return other


def met(forger: Forger, pair: Pair) -> None:
    for session in (pair.a, pair.b):
        officers.add_card(session, forger.card_file())


def split(pair: Pair) -> tuple[Forger, Forger]:
    """Mallory, known to both, has shown each another history of one size."""
    mallory = Forger(9)
    met(mallory, pair)
    written(mallory, 6)
    other = written(forked(mallory, 4), 3)
    for forger, session in ((mallory, pair.a), (other, pair.b)):
        bundles.take_in(session, given(forger, session, pair.stick))
    assert mallory.tree.size == other.tree.size and mallory.tree.root() != other.tree.root()
    return mallory, other


def test_two_holders_of_two_histories_find_it_when_they_first_meet(pair: Pair) -> None:
    """S51: without the one who split his log, and it is he who is accused, not the carrier."""
    mallory, _ = split(pair)
    path = pair.send(desk.sealed(pair.a))
    before = desk.tree_hash(pair.b.vault.path)
    verdict = bundles.inspect(pair.b, path)
    assert desk.tree_hash(pair.b.vault.path) == before
    assert [(h.origin, h.sight) for h in verdict.alarms] == [(mallory.origin, Sight.SPLIT)]
    assert verdict.trail is Trail.CONSISTENT and not verdict.all_good
    bundles.take_in(pair.b, path)
    [kept] = evidence.listing(pair.b)
    assert (kept.origin, kept.kind) == (mallory.origin, EvidenceKind.HEADS)
    assert kept.brought == pair.a.origin
    entry = next(e for e in audit.page(pair.b) if e.act == "evidence-kept")
    assert (entry.on, entry.before) == (mallory.origin, pair.a.origin)
    assert files.check(kept.data).card.origin == mallory.origin


def test_the_same_contradiction_is_kept_once(pair: Pair) -> None:
    split(pair)
    for _ in range(3):
        pair.carry(desk.sealed(pair.a))
    assert len(evidence.listing(pair.b)) == 1


def test_whoever_is_known_to_have_split_his_log_is_never_green_again(pair: Pair) -> None:
    _, other = split(pair)
    pair.carry(desk.sealed(pair.a))
    verdict = bundles.inspect(pair.b, given(other, pair.b, pair.stick))
    assert verdict.evidence == 1 and not verdict.all_good


def test_a_state_that_is_ahead_is_kept_and_proven_by_its_owners_next_bundle(pair: Pair) -> None:
    mallory = written(Forger(9), 3)
    met(mallory, pair)
    bundles.take_in(pair.a, given(mallory, pair.a, pair.stick))
    verdict = pair.carry(desk.sealed(pair.a))
    assert [h.sight for h in verdict.heads] == [Sight.AHEAD] and verdict.all_good
    [head] = pair.b.vault.sights.heads(mallory.origin)
    assert (head.by, head.proven) == (pair.a.origin, False)
    verdict = bundles.take_in(pair.b, given(mallory, pair.b, pair.stick))[0]
    assert verdict.trail is Trail.CONSISTENT and not verdict.open_heads
    assert all(head.proven for head in pair.b.vault.sights.heads(mallory.origin))


def test_an_owner_who_leaves_out_what_somebody_else_saw_is_not_connected(pair: Pair) -> None:
    mallory = Forger(9)
    met(mallory, pair)
    written(mallory, 3)
    other = written(forked(mallory, 3), 1)
    bundles.take_in(pair.a, given(mallory, pair.a, pair.stick))
    seen = mallory.tree.size
    pair.carry(desk.sealed(pair.a))
    verdict = bundles.take_in(pair.b, given(written(other, 5), pair.b, pair.stick))[0]
    assert verdict.trail is Trail.UNCONNECTED and verdict.open_heads == (seen,)
    assert not verdict.all_good


def test_an_owner_whose_proof_does_not_fit_what_somebody_else_saw_is_refused(pair: Pair) -> None:
    mallory = Forger(9)
    met(mallory, pair)
    written(mallory, 3)
    other = written(forked(mallory, 3), 6)
    bundles.take_in(pair.a, given(mallory, pair.a, pair.stick))
    pair.carry(desk.sealed(pair.a))
    other.shown = set(mallory.shown)
    path = given(other, pair.b, pair.stick)
    before = desk.tree_hash(pair.b.vault.path)
    with pytest.raises(LogForked):
        bundles.take_in(pair.b, path)
    assert desk.tree_hash(pair.b.vault.path) == before
    kept, changes = evidence.keep(pair.b, path)
    assert changes.log and kept.origin == mallory.origin
    assert evidence.keep(pair.b, path)[1].log is False
    assert len(evidence.listing(pair.b)) == 1


@pytest.mark.parametrize(("keep", "kind"), [(5, EvidenceKind.PROOF), (8, EvidenceKind.BROKEN)])
def test_what_a_refused_bundle_proves_is_kept_by_an_act_of_its_own(
    pair: Pair, tmp_path: Path, keep: int, kind: EvidenceKind
) -> None:
    """The known size is a power of two or is not: then the proof alone holds no old root."""
    mallory = written(Forger(9), keep - 3)
    officers.add_card(pair.b, mallory.card_file())
    bundles.take_in(pair.b, given(mallory, pair.b, pair.stick))
    assert mallory.tree.size == keep
    other = written(forked(mallory, 2), 9)
    other.shown = set(mallory.shown)
    path = given(other, pair.b, pair.stick)
    with pytest.raises(LogForked):
        bundles.inspect(pair.b, path)
    kept, _ = evidence.keep(pair.b, path)
    assert (kept.kind, kept.size) == (kind, keep)
    out, _ = evidence.export(pair.b, kept.id[:8], tmp_path)
    assert audit.page(pair.b)[0].act == "evidence-exported"
    report = evidence.verify(pair.b.world.courier, out)
    assert "Mallory signed two histories" in report.title
    assert mallory.card().fingerprint.hex() in report.proven[0].replace(" ", "")
    with pytest.raises(NotFound):
        evidence.export(pair.b, "ffffffff", tmp_path)


def test_two_versions_in_one_place_of_a_log_are_evidence(pair: Pair) -> None:
    mallory = Forger(9)
    officers.add_card(pair.b, mallory.card_file())
    record = mallory.write(desk.content())
    path = pair.stick / "one.age"
    path.write_bytes(mallory.bundle([pair.b.card], [record]))
    bundles.take_in(pair.b, path)
    other = forked(mallory, record.index)
    twice = other.write(desk.content(title="FICTION other"), record=record.record)
    path.write_bytes(other.bundle([pair.b.card], [twice]))
    with pytest.raises(LogForked) as refused:
        bundles.inspect(pair.b, path)
    assert files.check(refused.value.evidence).card.origin == mallory.origin


def test_a_bundle_that_holds_keeps_no_evidence(pair: Pair) -> None:
    size = pair.b.vault.log.size()
    with pytest.raises(NotAllowed):
        evidence.keep(pair.b, pair.send(desk.sealed(pair.a)))
    assert pair.b.vault.log.size() == size


def with_heads(*heads: bytes) -> Entries:
    return [(metadata.head_name(n), head) for n, head in enumerate(heads, 1)]


def test_a_head_under_other_keys_accuses_nobody_and_says_to_compare(pair: Pair) -> None:
    """S109: the carrier holds another card under that officer's origin."""
    mallory, impostor = Forger(9), Forger(10)
    met(mallory, pair)
    impostor = Forger(11, origin=mallory.origin)
    carrier = Forger(12)
    officers.add_card(pair.b, carrier.card_file())
    hook = at("log", lambda log: [*log, *with_heads(written(impostor, 3).note())])
    path = pair.stick / "carried.age"
    path.write_bytes(carrier.bundle([pair.b.card], [carrier.write(desk.content())], hook=hook))
    verdict = bundles.take_in(pair.b, path)[0]
    assert [h.sight for h in verdict.alarms] == [Sight.OTHER_KEYS]
    assert evidence.listing(pair.b) == []
    assert pair.b.vault.sights.heads(mallory.origin) == ()


def test_heads_that_are_none_are_refused_and_strangers_are_counted(pair: Pair) -> None:
    carrier, stranger = Forger(12), Forger(13)
    officers.add_card(pair.b, carrier.card_file())
    path = pair.stick / "carried.age"

    def carried(*heads: bytes) -> Path:
        hook = at("log", lambda log: [*log, *with_heads(*heads)])
        record = carrier.write(desk.content())
        path.write_bytes(carrier.bundle([pair.b.card], [record], hook=hook, counted=False))
        return path

    assert bundles.inspect(pair.b, carried(stranger.note())).unknown_heads == 1
    for bad in ([b"no note"], [carrier.note()], [stranger.note()] * 65):
        with pytest.raises(BundleDamaged):
            bundles.inspect(pair.b, carried(*bad))
    own = checkpoint.read(pair.b.vault.log.checkpoint() or b"")
    forged = Forger(14, origin=pair.b.origin)
    assert own.origin == forged.origin
    with pytest.raises(BundleDamaged):
        bundles.inspect(pair.b, carried(forged.note()))


def test_a_state_of_ours_that_we_signed_and_lack_says_that_this_vault_is_the_older(
    pair: Pair, tmp_path: Path
) -> None:
    carrier = Forger(12)
    officers.add_card(pair.b, carrier.card_file())
    with desk.copied(pair.b.vault.path, tmp_path / "older.liaison") as older:
        desk.sealed(pair.b)
        note = pair.b.vault.log.checkpoint() or b""
        hook = at("log", lambda log: [*log, *with_heads(note)])
        path = pair.stick / "carried.age"
        record = carrier.write(desk.content())
        path.write_bytes(carrier.bundle([pair.b.card], [record], hook=hook))
        with pytest.raises(VaultRolledBack):
            bundles.inspect(older, path)
        assert bundles.take_in(pair.b, path)[0].trail is Trail.CONSISTENT


def test_what_nothing_leads_from_is_asked_of_its_owner_who_then_proves_it(pair: Pair) -> None:
    """A state shown by a third officer that is below what its owner's proofs begin with."""
    a, b = pair.a, pair.b
    carrier = Forger(12)
    officers.add_card(b, carrier.card_file())
    desk.sealed(a)
    note = a.vault.log.checkpoint() or b""
    size = a.vault.log.size()
    pair.carry(desk.sealed(a))
    pair.carry(desk.sealed(b), back=True)
    path = pair.stick / "carried.age"
    hook = at("log", lambda log: [*log, *with_heads(note)])
    path.write_bytes(carrier.bundle([b.card], [carrier.write(desk.content())], hook=hook))
    assert [h.sight for h in bundles.take_in(b, path)[0].heads] == [Sight.OPEN]
    assert pair.carry(desk.sealed(a)).open_heads == (size,)
    pair.carry(desk.sealed(b), back=True)
    assert [head.size for head in a.vault.sights.heads(a.origin)] == [size]
    assert pair.carry(desk.sealed(a)).all_good
    pair.carry(desk.sealed(b), back=True)
    assert a.vault.sights.heads(a.origin) == ()


def test_a_bundle_tells_of_the_logs_its_receiver_is_likely_to_know(pair: Pair) -> None:
    crowd = [written(Forger(100 + n), 1) for n in range(70)]
    for forger in crowd:
        officers.add_card(pair.a, forger.card_file())
    officers.add_card(pair.b, crowd[69].card_file())
    pair.carry(desk.sealed(pair.b), back=True)
    verdict = pair.carry(desk.sealed(pair.a))
    assert [h.origin for h in verdict.heads] == [crowd[69].origin]
    assert verdict.unknown_heads == metadata.MAX_HEADS - 1


def test_a_removed_officers_heads_go_and_the_evidence_stays(pair: Pair) -> None:
    mallory, _ = split(pair)
    pair.carry(desk.sealed(pair.a))
    officers.remove(pair.b, mallory.origin)
    assert pair.b.vault.sights.heads(mallory.origin) == ()
    assert len(evidence.listing(pair.b, mallory.origin)) == 1


def test_an_honest_log_gives_no_evidence_however_it_is_put_together(
    pair: Pair, tmp_path: Path
) -> None:
    honest = written(Forger(9), 8)
    early, late = honest.note(5), honest.note()
    card = honest.card()
    leaf, proof = honest.leaves[3], honest.proof(3, 9, late)
    tries = {
        EvidenceKind.HEADS: ([early, late], [late, late], [early, early]),
        EvidenceKind.LEAVES: ([leaf, proof, leaf, proof], [leaf, proof, honest.leaves[2], proof]),
        EvidenceKind.PROOF: ([early, b"A" * 43, late],),
        EvidenceKind.BROKEN: ([early, leaf, proof, b"", b""],),
    }
    for kind, all_parts in tries.items():
        for parts in all_parts:
            assert files.checked(kind, card, parts) == b""
            path = tmp_path / "x"
            path.write_bytes(files.render(kind, card, list(parts)))
            with pytest.raises(EvidenceRefuted):
                evidence.verify(pair.b.world.courier, path)


def test_the_time_of_an_entry_lies_between_others_clocks(pair: Pair) -> None:
    """F63: not before a bundle that was taken in before it, not after a cosignature on it."""
    first = pair.carry(desk.sealed(pair.b), back=True)
    index = pair.a.vault.log.size()
    record = desk.sealed(pair.a)
    bound = audit.bracket(pair.a, index)
    assert bound.not_before is not None and bound.not_before.at == first.created
    assert bound.not_before.name == "Maj Bravo" and bound.not_after is None
    pair.carry(record)
    pair.carry(desk.sealed(pair.b), back=True)
    after = audit.bracket(pair.a, index).not_after
    assert after is not None and after.at >= bound.not_before.at
    assert audit.bracket(pair.a, 0).not_before is None


def test_a_clock_that_goes_back_is_logged_once_and_stops_nobody(tmp_path: Path) -> None:
    """S108: ten years back in the middle of work."""
    times = [desk.NOON, desk.NOON, desk.NOON]
    outside = desk.world()
    object.__setattr__(outside, "clock", lambda: times[0])
    session = desk.found(tmp_path / "a.liaison", "Alpha", outside)
    times[0] -= 10 * 365 * 86_400 * 1_000_000
    record = desk.sealed(session)
    acts = [entry.act for entry in audit.page(session)]
    assert acts == ["record-sealed", "draft-started", "clock-set-back", "identity-created"]
    entry = audit.page(session, limit=1, act="clock-set-back")[0]
    assert entry.before.startswith("2026-03-01 12:00") and entry.after.startswith("2016-")
    times[0] += 60_000_000
    desk.amended(session, record)
    assert sum(e.act == "clock-set-back" for e in audit.page(session)) == 1
    assert audit.verify(session).entries == len(audit.page(session))
    session.close()
