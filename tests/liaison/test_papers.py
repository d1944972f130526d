"""Papers: what an officer certifies rides along or goes as a file, and is taken in once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.domain.refusals import BadSignature, BundleDamaged, NotAllowed, NotAPaper
from liaison.log import papers
from liaison.session import Session
from liaison.usecases import audit, bundles, officers, records
from liaison.usecases.papers import door, introductions, making, receipts
from tests.liaison import desk
from tests.liaison.desk import Pair
from tests.liaison.forger import Forger, at


@pytest.fixture
def charlie(tmp_path: Path, pair: Pair) -> Iterator[Session]:
    """A third officer, who has met A and not B."""
    made = desk.found(tmp_path / "c.liaison", "Charlie")
    try:
        desk.meet(tmp_path, pair.a, made)
        yield made
    finally:
        made.close()


def held(session: Session) -> list[str]:
    """The introductions that are here."""
    return [paper.leaf_hash for paper in door.kept(session, introductions.KIND)]


def test_a_paper_rides_with_the_next_bundle_and_again_until_it_is_confirmed(
    pair: Pair, charlie: Session
) -> None:
    made, _ = introductions.introduce(pair.a, charlie.origin, [pair.b.origin])
    first = pair.send(desk.sealed(pair.a))
    second = pair.send(desk.sealed(pair.a))
    for path in (first, second):  # the first may be lost: the second carries it too
        assert [p.leaf_hash for p in bundles.inspect(pair.b, path).papers] == [made.leaf_hash]
    verdict, changes = bundles.take_in(pair.b, second)
    assert not verdict.papers[0].known and charlie.origin in changes.officers
    assert bundles.take_in(pair.b, first)[0].papers[0].known
    assert held(pair.b) == [made.leaf_hash]
    pair.carry(desk.sealed(pair.b), back=True)
    carried = bundles.inspect(pair.b, pair.send(desk.sealed(pair.a))).papers
    assert [paper.kind for paper in carried] == [receipts.KIND]  # for the answer just taken in


def test_a_bundle_may_carry_papers_and_no_record(pair: Pair, charlie: Session) -> None:
    introductions.introduce(pair.a, charlie.origin, [pair.b.origin])
    preview = bundles.preview(pair.a, [], [pair.b.origin], papers_only=True)
    assert "introduces Maj Charlie" in preview.papers[0].sentences[0]
    _, path, _ = bundles.seal_bundle(pair.a, [], [pair.b.origin], pair.stick, papers_only=True)
    verdict, _ = bundles.take_in(pair.b, path)
    assert verdict.items == () and len(verdict.papers) == 1 and verdict.all_good
    assert pair.carry(desk.sealed(pair.a)).all_good


def test_a_bundle_of_nothing_is_not_sealed(pair: Pair) -> None:
    with pytest.raises(NotAllowed, match="No paper is due"):
        bundles.seal_bundle(pair.a, [], [pair.b.origin], pair.stick, papers_only=True)
    with pytest.raises(NotAllowed, match="No record is chosen"):
        bundles.seal_bundle(pair.a, [], [pair.b.origin], pair.stick)


def test_a_paper_taken_in_has_its_entry_in_the_log(pair: Pair, charlie: Session) -> None:
    made, _ = introductions.introduce(pair.a, charlie.origin, [])
    path, _ = door.export(pair.a, [made], pair.stick)
    size = pair.b.vault.log.size()
    shown, _ = door.take(pair.b, door.read(pair.b, path))
    assert shown[0].author_title == "Maj Alpha" and not shown[0].known
    entry = audit.page(pair.b)[0]
    assert (entry.act, entry.on) == ("paper-received", made.leaf_hash)
    before = desk.tree_hash(pair.b.vault.path)
    assert door.take(pair.b, path.read_bytes())[0][0].known
    assert pair.b.vault.log.size() == size + 1
    assert desk.tree_hash(pair.b.vault.path) == before


def test_several_papers_are_one_file_and_are_taken_in_all_or_none(
    pair: Pair, charlie: Session
) -> None:
    made = [introductions.introduce(pair.a, o, [])[0] for o in (charlie.origin, pair.b.origin)]
    path, _ = door.export(pair.a, made, pair.stick, "both.liaison-paper")
    whole = path.read_bytes()
    with pytest.raises(NotAPaper):
        door.take(pair.b, whole[:-20])
    assert held(pair.b) == []
    assert len(door.take(pair.b, whole)[0]) == 2
    with pytest.raises(NotAPaper, match="twice"):
        door.show(pair.b, making.rendered_now(pair.a, made[0]) * 2)


def test_a_paper_by_a_stranger_cannot_be_checked(pair: Pair, charlie: Session) -> None:
    made, _ = introductions.introduce(charlie, pair.a.origin, [])
    with pytest.raises(NotAllowed, match="whose card you do not have"):
        door.take(pair.b, making.rendered_now(charlie, made))
    assert held(pair.b) == []


def test_papers_of_third_officers_in_a_bundle(pair: Pair, tmp_path: Path) -> None:
    """Of a known author they must hold; of an unknown one they are counted and not kept."""
    mallory, known, stranger = Forger(1), Forger(2, name="Known"), Forger(3, name="Stranger")
    for forger in (mallory, known):
        officers.add_card(pair.b, forger.card_file())
    good, unseen = (one.paper(one.introduce(mallory.card())) for one in (known, stranger))
    sealed = mallory.write(desk.content())

    def offer(*carried: int | bytes) -> Path:
        path = tmp_path / "offer.age"
        path.write_bytes(mallory.bundle([pair.b.card], [sealed], carrying=carried, counted=False))
        return path

    verdict = bundles.inspect(pair.b, offer(good, unseen))
    assert len(verdict.papers) == 1 and verdict.unknown_papers == 1
    forged = good.replace(b'"how":"in person"', b'"how":"by radio."')
    assert forged != good
    before = desk.tree_hash(pair.b.vault.path)
    with pytest.raises(BadSignature):
        bundles.take_in(pair.b, offer(forged))
    with pytest.raises(BundleDamaged):
        bundles.take_in(pair.b, offer(good, good))
    assert desk.tree_hash(pair.b.vault.path) == before
    bundles.take_in(pair.b, offer(good, unseen))
    assert len(held(pair.b)) == 1
    assert records.show(pair.b, sealed.record).versions


def test_the_senders_papers_stand_under_the_state_before_the_manifest(
    pair: Pair, tmp_path: Path
) -> None:
    mallory = Forger(1)
    officers.add_card(pair.b, mallory.card_file())
    index = mallory.introduce(pair.a.card)
    older = mallory.paper(index)
    mallory.write(desk.content())
    path = tmp_path / "offer.age"
    path.write_bytes(mallory.bundle([pair.b.card], [], carrying=[older], counted=False))
    with pytest.raises(BadSignature, match="audit trail"):
        bundles.inspect(pair.b, path)
    path.write_bytes(mallory.bundle([pair.b.card], [], carrying=[index]))
    assert len(bundles.inspect(pair.b, path).papers) == 1


def test_papers_out_of_their_place_refuse_the_bundle(pair: Pair, tmp_path: Path) -> None:
    mallory = Forger(1)
    officers.add_card(pair.b, mallory.card_file())
    index = mallory.introduce(pair.a.card)
    sealed = mallory.write(desk.content())
    path = tmp_path / "offer.age"
    for change in (
        lambda carried: [("papers/000002", body) for _, body in carried],
        lambda carried: [("papers/1", body) for _, body in carried],
        lambda carried: [("papers/000001", b"{}")],
        lambda carried: [("papers/000001", b"x" * (papers.PAPER_LIMIT + 1))],
    ):
        hook = at("papers", change)
        path.write_bytes(
            mallory.bundle([pair.b.card], [sealed], carrying=[index], hook=hook, counted=False)
        )
        with pytest.raises(BundleDamaged):
            bundles.inspect(pair.b, path)


def test_only_who_compared_a_card_himself_can_vouch_for_it(pair: Pair, charlie: Session) -> None:
    stranger = Forger(5)
    officers.add_card(pair.a, stranger.card_file())
    with pytest.raises(NotAllowed, match="not compared"):
        introductions.introduce(pair.a, stranger.origin, [pair.b.origin])
    assert held(pair.a) == []
