"""One door for files between officers: told apart by content, shown first, taken whole or not."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.domain.refusals import NotACard, NotAllowed, NotAPaper
from liaison.usecases import anchor, officers
from liaison.usecases.papers import door, intake, introductions, renewing, rosters
from tests.liaison.desk import Pair
from tests.liaison.forger import Forger, entry


def test_a_card_that_is_new_is_shown_and_changes_nothing_until_it_is_taken(
    pair: Pair, tmp_path: Path
) -> None:
    path = tmp_path / "any name at all"
    path.write_bytes(Forger(1, name="New Example").card_file())
    size = pair.a.vault.log.size()
    seen = intake.look(pair.a, path)
    assert seen.card is not None and seen.card.name == "New Example" and len(seen.words) == 10
    assert not seen.known and pair.a.vault.log.size() == size
    assert intake.take(pair.a, seen).officers == {seen.card.origin}
    assert intake.look(pair.a, path).known
    assert not intake.take(pair.a, seen).log


def test_a_known_officers_card_brings_his_later_papers(pair: Pair, tmp_path: Path) -> None:
    renewing.renew(pair.a)
    path, _ = officers.export_card(pair.a, tmp_path)
    seen = intake.look(pair.b, path)
    assert seen.card is None and not seen.known
    assert "new encryption key" in seen.papers[0].sentences[0]
    intake.take(pair.b, seen)
    assert officers.officer(pair.b, pair.a.origin).card.revision == 2
    assert renewing.state(pair.a).revision == 2 and len(renewing.state(pair.a).older) == 1


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", NotAllowed),
        (b"\x00" * 100, NotAllowed),
        (b"age-encryption.org/v1\n", NotAllowed),
        (b'{"age":"age1pq1', NotACard),
        (b'{"at":1}\nc2sp.org/tlog-proof@v1\n', NotAPaper),
        (b"{", NotAPaper),
    ],
)
def test_anything_else_is_refused_and_the_log_stays_as_it_is(
    pair: Pair, tmp_path: Path, data: bytes, refusal: type[Exception]
) -> None:
    """S35: hostile bytes at the door of cards and papers end in a refusal, and change nothing."""
    path = tmp_path / "file"
    path.write_bytes(data)
    size = pair.a.vault.log.size()
    with pytest.raises(refusal):
        intake.look(pair.a, path)
    assert pair.a.vault.log.size() == size


def test_papers_about_an_officer_are_those_he_signed_and_those_that_name_him(
    pair: Pair, tmp_path: Path
) -> None:
    twin = Forger(2, name="Third Example")
    officers.add_card(pair.a, twin.card_file())
    card = officers.officer(pair.a, pair.b.origin).card
    introductions.introduce(pair.a, pair.b.origin, [])
    rosters.make(pair.a, "Fiction", [entry(card)], 2**52)
    kinds = {paper.kind for paper in door.about(pair.a, pair.b.origin)}
    assert kinds == {"liaison/introduction@v1", "liaison/roster@v1"}
    assert door.about(pair.a, twin.card().origin) == []
    [row] = rosters.overview(pair.a)
    assert [paper.number for paper in rosters.of(pair.a, row)] == [1]
    assert all(door.is_public(paper) for paper in door.about(pair.a, pair.b.origin))


def test_a_vault_that_goes_on_is_no_older_copy(pair: Pair) -> None:
    assert not anchor.is_older(pair.a)
