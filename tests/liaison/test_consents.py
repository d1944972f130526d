"""Originator control: another officer's record is passed on with his consent, or not at all."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from crypto import b64, merkle, witness
from liaison.domain.refusals import BadSignature, NotAllowed, NotFound
from liaison.log import metadata
from liaison.session import Session
from liaison.usecases import audit, bundles, officers, records
from liaison.usecases.papers import consents
from tests.liaison import desk
from tests.liaison.desk import NOON, Pair
from tests.liaison.forger import Forger, Hook

DAY = 86_400_000_000


@pytest.fixture
def charlie(tmp_path: Path, pair: Pair) -> Iterator[Session]:
    """A third officer, who has met both."""
    made = desk.found(tmp_path / "c.liaison", "Charlie")
    for one in (pair.a, pair.b):
        desk.meet(tmp_path, one, made)
    yield made
    made.close()


def papers_to(sender: Session, receiver: Session, stick: Path) -> None:
    """What papers are due goes from one to the other."""
    _, path, _ = bundles.seal_bundle(sender, [], [receiver.origin], stick, papers_only=True)
    bundles.take_in(receiver, path)


def granted(pair: Pair, record: str, whom: str, *, until: int = 0) -> str:
    """B asks A, A consents, B has the consent; the request."""
    request, _ = consents.ask(pair.b, record, whom, "He must know.")
    papers_to(pair.b, pair.a, pair.stick)
    assert consents.requests(pair.a)[0].why == "He must know."
    consents.answer(pair.a, request.leaf_hash, granted=True, until=until)
    papers_to(pair.a, pair.b, pair.stick)
    return request.leaf_hash


def pass_on(pair: Pair, record: str, to: Session) -> Path:
    return bundles.seal_bundle(pair.b, [record], [to.origin], pair.stick)[1]


def test_without_consent_it_is_blocked_and_logged(pair: Pair, charlie: Session) -> None:
    record = desk.sealed(pair.a)
    pair.carry(record)
    size = pair.b.vault.log.size()
    with pytest.raises(NotAllowed, match="has not consented"):
        bundles.preview(pair.b, [record], [charlie.origin])
    assert pair.b.vault.log.size() == size
    with pytest.raises(NotAllowed, match="has not consented"):
        pass_on(pair, record, charlie)
    entry = audit.page(pair.b)[0]
    assert (entry.act, entry.on) == ("passing-on-blocked", record)
    assert list(pair.stick.glob(".*")) == []


@pytest.mark.parametrize("organisation", [False, True])
def test_with_consent_the_author_is_proven_at_the_third(
    pair: Pair, charlie: Session, organisation: bool, tmp_path: Path
) -> None:
    record = desk.sealed(pair.a, "contact-log", desk.file(tmp_path, "annex.bin", 5_000))
    pair.carry(record)
    granted(pair, record, "FICTION" if organisation else charlie.origin)
    path = pass_on(pair, record, charlie)
    verdict, _ = bundles.take_in(charlie, path)
    (item,) = verdict.items
    assert "by Maj Alpha, passed on by Maj Bravo with the author's consent of" in item.passed_on
    (version,) = charlie.vault.records.versions(record)
    assert version.author == pair.a.origin
    assert version.content == records.show(pair.a, record).versions[0].version.content
    assert bundles.inspect(charlie, path).seen


def test_consent_is_for_one_version_to_those_named_until_its_end(
    pair: Pair, charlie: Session
) -> None:
    record = desk.sealed(pair.a)
    pair.carry(record)
    request = granted(pair, record, charlie.origin, until=NOON + DAY)
    later = dataclasses.replace(pair.b.world, clock=lambda: NOON + 2 * DAY)
    with pytest.raises(NotAllowed):
        bundles.preview(dataclasses.replace(pair.b, world=later), [record], [charlie.origin])
    stranger = Forger(8)
    officers.add_card(pair.b, stranger.card_file())
    for to in ([stranger.origin], [charlie.origin, stranger.origin]):
        with pytest.raises(NotAllowed):
            bundles.preview(pair.b, [record], to)
    desk.amended(pair.a, record, area="Another")
    pair.carry(record)
    assert bundles.preview(pair.b, [record], [charlie.origin]).items[0].version == 1
    consents.answer(pair.a, request, granted=False, note="No longer.")
    papers_to(pair.a, pair.b, pair.stick)
    with pytest.raises(NotAllowed):
        bundles.preview(pair.b, [record], [charlie.origin])


def test_a_record_goes_back_to_its_author_without_ado(pair: Pair) -> None:
    record = desk.sealed(pair.a)
    pair.carry(record)
    verdict = pair.carry(record, back=True)
    assert verdict.items[0].standing.value == "already here"


def test_without_the_authors_card_nothing_is_taken_in(pair: Pair, charlie: Session) -> None:
    record = desk.sealed(pair.a)
    pair.carry(record)
    granted(pair, record, charlie.origin)
    officers.remove(charlie, pair.a.origin)
    before = desk.tree_hash(charlie.vault.path)
    with pytest.raises(NotAllowed, match="whose card you do not have"):
        bundles.take_in(charlie, pass_on(pair, record, charlie))
    assert desk.tree_hash(charlie.vault.path) == before


def test_a_sender_cannot_do_without_the_consent(pair: Pair, tmp_path: Path) -> None:
    """S99: no consent, a consent of another, for another, for another version, or denied."""
    author, mallory = Forger(1, name="Author"), Forger(2)
    for one in (author, mallory):
        officers.add_card(pair.b, one.card_file())
    sealed = author.write(desk.content())
    proof = author.proof(sealed.index, author.tree.size, author.note())

    def offer(consenting: Forger | None, **changes: object) -> Path:
        carried = []
        if consenting is not None:
            members = {
                "at": NOON,
                "request": b64.url_encode(bytes(32)),
                "holder": mallory.origin,
                "record": sealed.record,
                "version": 1,
                "leaf": sealed.hash,
                "whom": pair.b.origin,
                "until": 0,
                "answer": "granted",
                "note": "",
            }
            carried = [consenting.paper(consenting.certify("consent", **(members | changes)))]

        path = tmp_path / "offer.age"
        path.write_bytes(
            mallory.bundle(
                [pair.b.card],
                [sealed],
                carrying=carried,
                hook=stepped(proof),
                counted=False,
            )
        )
        return path

    before = desk.tree_hash(pair.b.vault.path)
    third = Forger(3).card()
    mallory.introduce(third)  # his log is as long as the place of the record in its author's
    for path in (
        lambda: offer(None),
        lambda: offer(author, holder=third.origin),
        lambda: offer(author, whom=third.origin),
        lambda: offer(author, whom="Somebody else"),
        lambda: offer(author, version=2),
        lambda: offer(author, leaf=b64.url_encode(merkle.leaf_hash(b"x"))),
        lambda: offer(author, answer="denied"),
        lambda: offer(author, until=NOON - 1),
    ):
        with pytest.raises(BadSignature):
            bundles.take_in(pair.b, path())
    assert desk.tree_hash(pair.b.vault.path) == before
    assert bundles.inspect(pair.b, offer(author)).items[0].passed_on


def stepped(proof: bytes) -> Hook:
    """A bundle with another's record: its proof, and the step that one without an own one has."""

    def changed(stage: str, value: Any) -> Any:
        if stage == "record-proof":
            return proof
        if stage == "log":
            note = witness.AddCheckpoint.parse(value[0][1]).checkpoint
            body = witness.AddCheckpoint(0, (), note).render()
            return [(metadata.add_checkpoint_name(0), body), *value]
        return value

    return changed


def test_what_makes_no_sense_is_refused(pair: Pair, charlie: Session) -> None:
    own = desk.sealed(pair.b)
    record = desk.sealed(pair.a)
    pair.carry(record)
    with pytest.raises(NotAllowed, match="your own"):
        consents.ask(pair.b, own, charlie.origin, "why")
    with pytest.raises(NotFound):
        consents.ask(pair.b, "0" * 32, charlie.origin, "why")
    with pytest.raises(NotAllowed, match="not said"):
        consents.ask(pair.b, record, charlie.origin, " ")
    with pytest.raises(NotFound):
        consents.answer(pair.a, "0" * 64, granted=True)
    request, _ = consents.ask(pair.b, record, charlie.origin, "why")
    with pytest.raises(NotFound):
        consents.answer(pair.b, request.leaf_hash, granted=True)
    papers_to(pair.b, pair.a, pair.stick)
    with pytest.raises(NotAllowed, match="passed"):
        consents.answer(pair.a, request.leaf_hash, granted=True, until=NOON - DAY)
    assert consents.requests(pair.a)[0].answer == ""
