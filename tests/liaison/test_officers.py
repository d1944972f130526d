"""Officers: cards given and taken, fingerprints compared by the machine, cards that contradict."""

from __future__ import annotations

from pathlib import Path

import pytest

from crypto import canonical
from crypto.note import VerifierKey
from liaison.domain.officer import Card, Trust
from liaison.domain.refusals import (
    CardConflict,
    FileTrouble,
    NotACard,
    NotAllowed,
    NotFound,
    ReadOnly,
)
from liaison.session import Session
from liaison.usecases import audit, officers
from tests.liaison import desk
from tests.liaison.forger import Forger


def words(card: Card) -> str:
    return " ".join(officers.fingerprint_words(card))


def test_a_card_goes_out_under_a_name_that_tells_only_its_fingerprint(
    session: Session, tmp_path: Path
) -> None:
    path, changes = officers.export_card(session, tmp_path)
    assert changes.log and path.name == f"card-{session.card.fingerprint.hex()[:8]}.liaison-card"
    assert officers.parse(officers.read_card(session, path)).leaf == session.card.leaf
    assert audit.page(session)[0].act == "card-exported"
    size = session.vault.log.size()
    with pytest.raises(FileTrouble):
        officers.export_card(session, tmp_path / "none")
    assert session.vault.log.size() == size


def test_a_new_officer_is_unverified_until_the_words_were_compared(session: Session) -> None:
    """S109: no card becomes trusted by itself, and none by nearly the right words."""
    forger = Forger(1)
    officer, new, changes = officers.add_card(session, forger.card_file())
    assert new and changes.log and officer.trust is Trust.UNVERIFIED and officer.known is not None
    right = words(officer.card).split()
    for typed in (
        "", words(Forger(2).card()), " ".join(right[:9]), " ".join([*right, right[0]]),
        " ".join([*right[:9], right[0]]), " ".join(reversed(right)), "x" * 5_000, "\x00",
    ):  # fmt: skip
        with pytest.raises(NotAllowed):
            officers.compare(session, forger.origin, typed, "by phone")
        assert officers.officer(session, forger.origin).trust is Trust.UNVERIFIED
    officers.compare(session, forger.origin, ", ".join(right).upper(), "by\nphone")
    found = officers.officer(session, forger.origin)
    assert (found.trust, found.compared_how) == (Trust.COMPARED, "by phone")
    entry = audit.page(session)[0]
    assert (entry.act, entry.before, entry.after) == ("officer-compared", "unverified", "compared")


def test_a_known_card_changes_nothing(session: Session) -> None:
    forger = Forger(1)
    officers.add_card(session, forger.card_file())
    officers.compare(session, forger.origin, words(forger.card()), "in person")
    size = session.vault.log.size()
    forger.write(desk.content())
    officer, new, changes = officers.add_card(session, forger.card_file())
    assert not new and not changes.log and officer.trust is Trust.COMPARED
    assert session.vault.log.size() == size


def test_cards_that_contradict_each_other_are_refused(session: Session) -> None:
    """S110: another card of a known log, or one that uses another officer's key, whosever."""
    first = Forger(1)
    officers.add_card(session, first.card_file())
    texts = first.keys.texts()
    stranger = Forger(2)
    changed = [
        Forger(1, leaves=[canonical.encode(first.card_leaf(name="Somebody Else"))]),
        Forger(1, leaves=[canonical.encode(first.card_leaf(revision=2))]),
        Forger(2, leaves=[canonical.encode(stranger.card_leaf(age=texts[3]))]),
        Forger(2, leaves=[canonical.encode(stranger.card_leaf(age=session.card.age_recipient))]),
        Forger(2, leaves=[canonical.encode(_with_witness_of(stranger, first))]),
    ]
    for forger in changed:
        with pytest.raises(CardConflict):
            officers.add_card(session, forger.card_file())
    assert len(officers.officers(session)) == 1


def _with_witness_of(forger: Forger, other: Forger) -> dict[str, object]:
    """A card that passes another officer's witness key off as one's own."""
    key = other.keys.witness.verifier_key
    own = VerifierKey.of(f"{forger.origin}/witness", key.algorithm, key.public)
    return forger.card_leaf(witness=str(own))


def test_the_own_card_is_no_officer(session: Session) -> None:
    with pytest.raises(NotAllowed):
        officers.add_card(session, officers.own_card(session))
    with pytest.raises(NotACard):
        officers.add_card(session, b"none")
    with pytest.raises(NotFound):
        officers.officer(session, session.origin)


def test_officers_are_found_by_name_fingerprint_or_origin(session: Session) -> None:
    one, two = Forger(1, name="Étienne Example"), Forger(2, name="Esther Example")
    for forger in (one, two):
        officers.add_card(session, forger.card_file())
    assert [o.card.name for o in officers.officers(session)] == [
        "Esther Example",
        "Étienne Example",
    ]
    fingerprint = one.card().fingerprint.hex()
    for text in (one.origin, f" {one.origin}\n", "étienne", fingerprint[:8], fingerprint.upper()):
        assert officers.find_officer(session, text).card.origin == one.origin
    with pytest.raises(NotAllowed):
        officers.find_officer(session, "example")
    for text in ("", "nobody", fingerprint[:5], "%", "x" * 10_000):
        with pytest.raises(NotFound):
            officers.find_officer(session, text)


def test_a_removed_officer_can_be_added_anew_and_is_unverified_again(session: Session) -> None:
    forger = Forger(1)
    officers.add_card(session, forger.card_file())
    officers.compare(session, forger.origin, words(forger.card()), "in person")
    assert officers.remove(session, forger.origin).officers == {forger.origin}
    assert officers.officers(session) == []
    with pytest.raises(NotFound):
        officers.remove(session, forger.origin)
    officer, new, _ = officers.add_card(session, forger.card_file())
    assert new and officer.trust is Trust.UNVERIFIED


def test_a_method_with_controls_in_it_is_refused(session: Session) -> None:
    forger = Forger(1)
    officers.add_card(session, forger.card_file())
    with pytest.raises(NotAllowed):
        officers.compare(session, forger.origin, words(forger.card()), "by\x1b[2Jphone")
    assert officers.officer(session, forger.origin).trust is Trust.UNVERIFIED


def test_nothing_is_written_into_a_vault_that_is_read(session: Session, tmp_path: Path) -> None:
    forger = Forger(1)
    with session.beside(read_only=True) as reading:
        for write in (
            lambda: officers.add_card(reading, forger.card_file()),
            lambda: officers.export_card(reading, tmp_path),
        ):
            with pytest.raises(ReadOnly):
                write()
    assert [p.name for p in tmp_path.iterdir()] == ["a.liaison"]


def test_words_are_completed_from_the_list(session: Session) -> None:
    first = officers.fingerprint_words(session.card)[0]
    assert first in officers.complete_word(first[:2])
    assert len(officers.complete_word("")) == 7_776
