"""Teams: named sets of officers, resolved when a bundle is sealed, every change logged."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.domain.refusals import NotAllowed, NotFound
from liaison.session import Session
from liaison.usecases import audit, bundles, officers, teams
from tests.liaison import desk
from tests.liaison.forger import Forger

MEMBERS = 5


@pytest.fixture
def alpha(tmp_path: Path) -> Iterator[Session]:
    """An officer who has the cards of five others."""
    made = desk.found(tmp_path / "a.liaison", "Alpha")
    for seed in range(MEMBERS):
        officers.add_card(made, Forger(seed, name=f"Other {seed}").card_file())
    yield made
    made.close()


def everybody(session: Session) -> list[str]:
    return [one.card.origin for one in officers.officers(session)]


def test_a_team_is_chosen_as_one(alpha: Session, tmp_path: Path) -> None:
    first, second, *_ = everybody(alpha)
    teams.put(alpha, "Sector East", [first, second])
    assert teams.resolve(alpha, ["team:sector east", "Other 0"]) == sorted([first, second])
    to = teams.resolve(alpha, ["team:Sector East"])
    bundle, _, _ = bundles.seal_bundle(alpha, [desk.sealed(alpha)], to, tmp_path)
    assert set(bundle.to) == {first, second}


def test_every_change_of_a_team_is_logged(alpha: Session) -> None:
    first, second, *_ = everybody(alpha)
    teams.put(alpha, "East", [first])
    teams.add(alpha, "east", [second])
    teams.drop(alpha, "EAST", [first])
    teams.remove(alpha, "East")
    entries = [(e.before, e.after) for e in audit.page(alpha, act="team-changed")]
    assert entries == [("", "removed"), (first, "left"), (second, "joined"), (first, "joined")]
    assert teams.teams(alpha) == []


def test_who_is_removed_leaves_every_team(alpha: Session) -> None:
    first, second, *_ = everybody(alpha)
    teams.put(alpha, "East", [first, second])
    officers.remove(alpha, first)
    assert teams.team(alpha, "East").members == (second,)


def test_what_makes_no_sense_is_refused(alpha: Session) -> None:
    teams.put(alpha, "East", everybody(alpha)[:1])
    before = desk.tree_hash(alpha.vault.path)
    for name in ("", "x" * 61, "a\x00b"):
        with pytest.raises(NotAllowed):
            teams.put(alpha, name, everybody(alpha))
    with pytest.raises(NotAllowed, match="needs an officer"):
        teams.drop(alpha, "East", everybody(alpha)[:1])
    with pytest.raises(NotFound):
        teams.put(alpha, "West", ["liaison.local/" + "0" * 32 + "/1"])
    with pytest.raises(NotFound):
        teams.resolve(alpha, ["team:West"])
    with pytest.raises(NotFound):
        teams.drop(alpha, "East", everybody(alpha)[1:2])
    assert desk.tree_hash(alpha.vault.path) == before


@pytest.mark.parametrize("count", [100, pytest.param(1_000, marks=pytest.mark.campaign)])
def test_nobody_gets_anything_after_he_was_taken_out(
    alpha: Session, tmp_path: Path, count: int
) -> None:
    """S30: random histories of membership; at every moment the team is exactly who belongs to it,
    and a bundle sealed then is for these alone."""
    rng = random.Random(30)
    known = everybody(alpha)
    record = desk.sealed(alpha)
    for number in range(count):
        name, members = f"Team {number}", set(rng.sample(known, 2))
        teams.put(alpha, name, sorted(members))
        for _ in range(rng.randrange(1, 6)):
            one = rng.choice(known)
            if one in members and len(members) > 1:
                teams.drop(alpha, name, [one])
                members.discard(one)
            elif one not in members:
                teams.add(alpha, name, [one])
                members.add(one)
            found = teams.resolve(alpha, [f"team:{name}"])
            assert set(found) == members, f"history {number}"
        preview = bundles.preview(alpha, [record], teams.resolve(alpha, [f"team:{name}"]))
        assert {one.origin for one in preview.recipients} == members, f"history {number}"
