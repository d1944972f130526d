"""A key is lost and revoked while bundles, receipts and the paper are on their way, in any order.

All people and events are fiction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from liaison.domain.delivery import Stage
from liaison.domain.refusals import SenderRevoked
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, authorities, bundles, dispatching, officers, records
from liaison.usecases.papers import door, revocations
from tests.journeys.line import Line, unchanged
from tests.liaison import desk
from tests.ui.robots import dialogs
from tests.ui.robots.robot import Robot

BUNDLES = ("early", "receipts", "late")
ARRIVING = (*BUNDLES, "paper", "riding")


@dataclass
class Lost:
    """The reader's vault as it was at the time of the loss, and all that is on its way to it.

    ``early`` and ``receipts`` were sealed before a bundle that the reader took in before the loss,
    ``late`` after; the revocation comes as a file, ``paper``, and in the authority's own bundle.
    """

    reader: Path
    lost: str
    files: dict[str, Path]
    given: str  # the reader's bundle that the receipts are for
    records: dict[str, str]
    world: World


@pytest.fixture(scope="module")
def lost(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lost]:
    folder = tmp_path_factory.mktemp("lost")
    outside = desk.world()
    made = [desk.found(folder / f"{n}.liaison", n, outside) for n in ("Reader", "Lost", "Chief")]
    reader, gone, chief = made
    desk.meet(folder, *made)
    authorities.name(reader, chief.origin, "Fiction", desk.PASSPHRASE)
    files: dict[str, Path] = {}

    def give(sender: Session, what: str, *, papers_only: bool = False) -> str:
        to = gone if sender is reader else reader
        record = [] if papers_only else [desk.sealed(sender, title=f"FICTION {what}")]
        (folder / what).mkdir()
        _, path, _ = bundles.seal_bundle(
            sender, record, [to.origin], folder / what, papers_only=papers_only
        )
        files[what] = path
        return "".join(record)

    give(reader, "question")
    [given] = [one.bundle.id for one in dispatching.outbox(reader)]
    bundles.take_in(gone, files["question"])
    sealed = {"early": give(gone, "early")}
    give(gone, "receipts", papers_only=True)
    sealed["seen"] = give(gone, "seen")
    bundles.take_in(reader, files["seen"])
    since = outside.clock()
    sealed["late"] = give(gone, "late")
    paper, _ = revocations.revoke(chief, gone.origin, since, "the laptop was taken (FICTION)")
    files["paper"] = door.export(chief, [paper], folder, "revocation")[0]
    give(chief, "riding", papers_only=True)
    for session in made:
        session.close()
    yield Lost(reader.vault.path, gone.origin, files, given, sealed, outside)


def arrive(session: Session, made: Lost, what: str) -> bool:
    """Takes one file in; whether it was."""
    if what == "paper":
        door.take(session, made.files[what].read_bytes())
        return True
    before = desk.tree_hash(session.vault.path)
    try:
        bundles.take_in(session, made.files[what])
    except SenderRevoked:
        assert desk.tree_hash(session.vault.path) == before
        return False
    return True


def state(session: Session, made: Lost) -> Any:
    """All that the order of arrival must not change."""
    found = officers.officer(session, made.lost)
    assert found.revoked is not None
    flags = {
        name: [(one.late, one.revoked) for one in records.show(session, record).versions]
        for name, record in made.records.items()
        if name != "late"
    }
    [sent] = [one for one in dispatching.outbox(session) if one.bundle.id == made.given]
    return found.trust, found.revoked, flags, [one.stage for one in sent.deliveries]


@pytest.mark.parametrize("every", [5, pytest.param(1, marks=pytest.mark.campaign)])
def test_a_revocation_holds_in_all_orders_of_arrival(
    lost: Lost, tmp_path: Path, every: int
) -> None:
    """Issue 4, shows 3, S111: papers, bundles and receipts in every order, the revocation as a
    file and in a bundle: what was seen before stands, what came later is refused or flagged."""
    ends = []
    for number, order in enumerate(list(permutations(ARRIVING))[::every]):
        with desk.copied(lost.reader, tmp_path / f"{number}", lost.world) as session:
            revoked = False
            for what in order:
                taken = arrive(session, lost, what)
                assert taken == (what != "late" or not revoked), order
                revoked = revoked or what in ("paper", "riding")
            here = session.vault.records.versions(lost.records["late"])
            told = min(order.index("paper"), order.index("riding"))
            assert bool(here) == (order.index("late") < told), order
            if here:
                assert records.show(session, lost.records["late"]).versions[-1].late, order
            ends.append(state(session, lost))
            if number % 8 == 0:  # the trail and all that is taken in verify to the last byte
                assert audit.verify(session).entries == session.vault.log.size()
    trust, revoked_, flags, stages = ends[0]
    assert all(end == ends[0] for end in ends)
    assert not trust.verified and revoked_.by == "Maj Chief"
    assert flags == {"early": [(False, True)], "seen": [(False, True)]}
    assert stages == [Stage.RECEIVED]


def test_on_the_command_line_the_paper_comes_first(lost: Lost, line: Line) -> None:
    """Issue 4, shows 3 and 5: refused with a sentence, the vault byte for byte as it was."""
    line.secret.write_text(desk.PASSPHRASE + "\n", encoding="utf-8")
    vault = line.folder / "reader"
    copytree(lost.reader, vault)
    assert "revokes the key of Maj Lost" in line.done("paper", "take", vault, lost.files["paper"])
    with unchanged(vault):
        said = line.refused("bundle", "open", vault, lost.files["late"])
    assert "was revoked, and nobody had seen the bundle before" in said
    early = line.data("bundle", "open", vault, lost.files["early"])
    assert not early["all_good"] and len(early["items"]) == 1
    line.done("bundle", "open", vault, lost.files["receipts"])
    line.done("bundle", "open", vault, lost.files["riding"])
    shown = line.data("record", "show", vault, lost.records["early"])["versions"][-1]
    assert (shown["late"], shown["revoked"]) == (False, True)
    words = line.done("record", "show", vault, lost.records["early"])
    assert "whose key was revoked later: it had been seen before that" in words
    assert line.data("card", "show", vault, "lost")["officer"]["revoked"]["by"] == "Maj Chief"
    assert "whole" in line.done("audit", "check", vault)


def test_at_the_window_the_paper_comes_between_two_bundles(
    lost: Lost, opened: Callable[..., Robot], tmp_path: Path
) -> None:
    """Issue 4, shows 3 and 5: the late bundle is taken in, the paper shown and taken in, and what
    came late is flagged; the early one is taken in all the same."""
    vault = tmp_path / "reader.liaison"
    copytree(lost.reader, vault)
    robot = opened(vault)
    robot.unlock(desk.PASSPHRASE)
    dialogs.takes_in(robot, lost.files["late"])
    robot.click("nav-officers")
    with (
        robot.answering("papers-dialog", dialogs.press("yes")),
        robot.answering("ask-file", dialogs.path(lost.files["paper"])),
    ):
        robot.click("add-officer")
    robot.until(lambda: any("key revoked by Maj Chief" in words for words in robot.labels()))
    dialogs.takes_in(robot, lost.files["early"])
    dialogs.takes_in(robot, lost.files["receipts"])
    robot.click("nav-contacts")
    robot.until(lambda: "FICTION early" in robot.rows())
    for title, words in (
        ("FICTION late", "nobody had seen this before that time"),
        ("FICTION early", "this had been seen before that time"),
        ("FICTION seen", "this had been seen before that time"),
    ):
        robot.choose(robot.rows().index(title))
        robot.until(lambda t=title: robot.text("title") == t)  # type: ignore[misc]
        robot.until(lambda w=words: any(w in label for label in robot.labels()))  # type: ignore[misc]
        dialogs.examine(robot, robot.window, title.split()[-1])
    robot.click("nav-audit")
    robot.click("verify")
    robot.until(lambda: robot.sees("report"))
    assert not robot.sees("alarm") and not robot.sees("evidence-title")
