"""Files of papers that are malformed, and those that break rules under good signatures."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from crypto import canonical
from liaison.domain.refusals import Refusal
from liaison.log.trusting import whole_of
from liaison.session import Session
from liaison.usecases import officers
from liaison.usecases.papers import door
from tests.campaigns.malformed import CANARY, nudged, shaken
from tests.liaison import desk
from tests.liaison.forger import Forger, entry, loose_json

COUNTS = [1_500, pytest.param(50_000, marks=pytest.mark.campaign)]
CODES = {"NotAPaper", "NotAllowed"}


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[tuple[Session, Forger]]:
    """An officer who knows the forger's card."""
    session, forger = desk.found(tmp_path / "a.liaison", "Alpha"), Forger(7)
    officers.add_card(session, forger.card_file())
    yield session, forger
    session.close()


def leaves(forger: Forger) -> list[bytes]:
    """One honest leaf of every type of paper that may be a file."""
    other = Forger(8, name="Other").card()
    listed = msgspec.to_builtins(entry(other))
    card = forger.card_leaf(age=Forger(9).keys.texts()[3], revision=2)
    print_, at = listed["card"], {"at": desk.NOON}
    made = [
        forger.introduce(other),
        forger.certify("card", **{n: v for n, v in card.items() if n not in ("type", "from")}),
        forger.certify(
            "roster", **at, organisation="Fiction", number=1, part=1, parts=1, until=2**52,
            whole=whole_of([entry(other)]), entries=[listed],
        ),
        forger.certify("revocation", **at, subject=other.origin, card=print_, since=1, why="lost"),
        forger.certify(
            "epoch", **at, before=other.origin, card=print_, size=1, root=print_, why="restored"
        ),
    ]  # fmt: skip
    return [forger.leaves[index] for index in made]


def refused(session: Session, data: bytes) -> bool:
    try:
        door.show(session, data)
    except Refusal as refusal:
        assert refusal.code in CODES, refusal
        assert CANARY.casefold() not in refusal.sentence.casefold()
        return True
    return False


@pytest.mark.parametrize("count", COUNTS)
def test_a_changed_file_is_refused_and_changes_nothing(
    reader: tuple[Session, Forger], count: int
) -> None:
    """S34: whatever is changed in a file of papers, its form or its signature does not hold."""
    session, forger = reader
    files = [forger.paper(forger.leaves.index(leaf)) for leaf in leaves(forger)]
    assert not any(refused(session, data) for data in files)
    before = desk.tree_hash(session.vault.path)
    for seed in range(count):
        rng = random.Random(f"paper/{seed}")
        data = rng.choice(files)
        changed = nudged(rng, data)
        while changed == data:
            changed = nudged(rng, data)
        # What nobody signed may change: a line of extra data, and cosignatures.
        assert refused(session, changed), f"seed {seed}"
    assert desk.tree_hash(session.vault.path) == before


@pytest.mark.parametrize("count", COUNTS)
def test_a_signed_leaf_of_any_shape_is_read_or_refused(
    reader: tuple[Session, Forger], count: int
) -> None:
    """S34: valid signatures over leaves that were shaken; what is read can be told in words."""
    session, forger = reader
    honest = [canonical.decode(leaf) for leaf in leaves(forger)]
    start = len(forger.leaves)
    taken = 0
    for seed in range(count):
        rng = random.Random(f"leaf/{seed}")
        tree = shaken(rng, rng.choice(honest))
        try:
            leaf = canonical.encode(tree)
        except Exception:
            leaf = loose_json(tree)
        index = forger.append(leaf) if len(leaf) < 60_000 else start - 1
        taken += not refused(session, forger.paper(index))
    assert 0 < taken < count
