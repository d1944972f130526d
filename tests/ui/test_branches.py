"""Two officers amend one record, in the real window: to propose, to see, to decide, to merge."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog

from liaison.domain.record import Filter
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import branching, bundles, records
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot

Opened = Callable[[Path], Robot]


def at(opened: Opened, vault: Path, record: str) -> Robot:
    """The window with a record open for reading."""
    desk = opened(vault)
    desk.unlock(PASSPHRASE)
    desk.click("nav-contacts")
    desk.find("page-contacts").desk.go("contacts", record)  # type: ignore[attr-defined]
    desk.until(lambda: desk.sees("branches-panel"))
    return desk


def changed(session: Session, record: str, **changes: object) -> None:
    draft = records.draft_of(session, record)
    records.save_draft(session, record, msgspec.structs.replace(draft.content, **changes))
    records.seal(session, record)


def test_a_received_record_offers_to_propose_an_amendment(
    opened: Opened, world: World, vault: Path, tmp_path: Path
) -> None:
    with officer.another(world, tmp_path / "other") as other:
        _, here = officer.meet(world, vault, other, tmp_path / "cards")
        record = officer.seals(other, "FICTION - Three carts")
        path = officer.gives(other, [record], [here], tmp_path / "stick")
    officer.within(world, vault, lambda s: bundles.take_in(s, path))
    desk = at(opened, vault, record)
    dialogs.examine(desk, desk.find("branches-panel"), "propose")
    with desk.answering("ask-reason", dialogs.reason("I counted four.")):
        desk.click("propose")
    desk.until(lambda: desk.sees("writer"))

    def drafted(session: Session) -> list[tuple[str, str]]:
        rows = records.page(session, Filter(state="draft"))
        links = [one for row in rows for one in records.draft_of(session, row.record).content.links]
        return [(one.record, one.note) for one in links if one.type == "amends"]

    assert officer.look(world, vault, drafted) == [(record, "I counted four.")]


def test_the_author_decides_merges_and_finds_it_in_the_writer(
    opened: Opened, world: World, vault: Path, tmp_path: Path
) -> None:
    def sealed(session: Session) -> str:
        record = officer.seals(session, "FICTION - Three carts")
        records.amend(session, record, "where")
        changed(session, record, area="West")
        return record

    with officer.another(world, tmp_path / "other") as other:
        there, here = officer.meet(world, vault, other, tmp_path / "cards")
        record = officer.within(world, vault, sealed)
        path = officer.within(
            world, vault, lambda s: officer.gives(s, [record], [there], tmp_path / "stick")
        )
        bundles.take_in(other, path)
        branch, _ = branching.propose(other, record, "I was <b>there</b>.")
        changed(other, branch, title="FICTION - Four carts", area="East")
        back = officer.gives(other, [branch], [here], tmp_path / "back")

    def amended(session: Session) -> None:
        bundles.take_in(session, back)
        records.amend(session, record, "again")
        changed(session, record, area="North")

    officer.within(world, vault, amended)
    desk = at(opened, vault, record)
    desk.until(lambda: desk.sees("proposals-card"))
    assert desk.text("proposals") == "Proposal (1)"
    assert "I was <b>there</b>." in desk.labels()
    assert {"West", "East", "FICTION - Four carts"} <= set(desk.labels())
    dialogs.examine(desk, desk.find("branches-panel"), "proposals")

    def decide(dialog: QDialog) -> None:
        dialogs.examine(desk, dialog, "merge")
        yes = dialog.findChild(QAbstractButton, "yes")
        title, area = (dialog.findChild(QComboBox, f"choice-{n}") for n in (1, 2))
        assert yes and title and area
        assert (title.currentData(), area.currentData()) == ("theirs", None)
        assert not yes.isEnabled()  # a conflict is undecided
        area.setCurrentIndex(area.findData("theirs"))
        yes.click()

    with desk.answering("merge", decide):
        desk.click("merge-1")
    desk.until(lambda: desk.sees("writer"))
    draft = officer.look(world, vault, lambda s: records.draft_of(s, record))
    assert (draft.content.title, draft.content.area) == ("FICTION - Four carts", "East")
    assert draft.reason.startswith("Merges the proposal of Capt Other Example (")
