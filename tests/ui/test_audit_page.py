"""The audit trail in the real window: sentences, proofs, verification, export, alarm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QTableView

from liaison.couriers.folder import FolderCourier
from liaison.domain.audit import ACTS, Witnessed
from liaison.ports import World
from liaison.usecases import audit
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot
from ui.forms.editor import Combo
from ui.witnessed import WitnessedBar


def table(robot: Robot) -> QTableView:
    found = robot.find("entries")
    assert isinstance(found, QTableView)
    return found


def sentences(robot: Robot) -> list[str]:
    model = table(robot).model()
    return [str(model.index(n, 2).data()) for n in range(model.rowCount())]


def at_audit(desk: Robot) -> Robot:
    desk.click("nav-audit")
    desk.until(lambda: table(desk).model().rowCount() > 0)
    return desk


def test_every_act_has_a_name_in_the_filter(desk: Robot) -> None:
    at_audit(desk)
    choice = desk.find("filter")
    assert isinstance(choice, Combo)
    assert {choice.itemData(n) for n in range(choice.count())} == {"", *ACTS}


def test_every_entry_is_a_sentence_and_the_kinds_can_be_filtered(desk: Robot) -> None:
    at_audit(desk)
    shown = sentences(desk)
    assert shown[-1] == "Created the identity"
    assert sum(one.startswith("Sealed record ") for one in shown) == 2
    choice = desk.find("filter")
    assert isinstance(choice, Combo)
    choice.setCurrentIndex(choice.findData("record-sealed"))
    desk.until(lambda: len(sentences(desk)) == 2)
    assert all(one.startswith("Sealed record ") for one in sentences(desk))


def test_an_entry_shows_its_signed_bytes_and_its_proof(
    desk: Robot, world: World, vault: Path
) -> None:
    at_audit(desk)
    table(desk).selectRow(0)
    desk.until(lambda: desk.sees("entry-leaf"))
    newest = table(desk).model().rowCount() - 1
    entry, leaf, proof = officer.look(world, vault, lambda s: audit.entry(s, newest))
    assert desk.text("entry-number") == f"Entry {newest}"
    assert desk.text("entry-leaf") == leaf.decode()
    assert desk.text("entry-proof") == proof.decode()
    assert desk.text("entry-hash").replace("\n", "") == entry.leaf_hash.hex()


def test_an_entry_leads_to_the_record_it_is_about(desk: Robot) -> None:
    at_audit(desk)
    number = next(n for n, one in enumerate(sentences(desk)) if one.startswith("Sealed record "))
    table(desk).selectRow(number)
    desk.until(lambda: desk.sees("entry-follow"))
    desk.click("entry-follow")
    desk.until(lambda: desk.sees("page-cases") and desk.sees("detail"))
    assert desk.text("title") == "Water agreement"


def test_verifying_all_says_what_is_proven_and_what_is_not(desk: Robot) -> None:
    at_audit(desk)
    desk.click("verify")
    desk.until(lambda: desk.sees("report-title"))
    assert desk.text("report-title") == "The audit trail is whole."
    assert "All 6 entries" in desk.text("proven-0")
    assert desk.text("not-proven-0") == "That what an entry or record says really happened."
    assert not desk.sees("working")
    desk.click("report-close")
    assert not desk.sees("report")


def test_a_damaged_vault_raises_an_alarm_that_stays(desk: Robot, vault: Path) -> None:
    at_audit(desk)
    database = vault / "vault.db"
    data = bytearray(database.read_bytes())
    for page in range(4096, len(data), 4096):
        data[page + 100] ^= 0xFF
    database.write_bytes(data)
    desk.click("verify")
    desk.until(lambda: desk.sees("alarm"))
    assert desk.text("alarm-title").startswith("This vault is damaged")
    assert "it is the evidence" in desk.text("alarm-next")
    assert not desk.sees("alarm-close")


def test_the_export_asks_where_and_why_and_can_be_verified_without_the_vault(
    desk: Robot, world: World, vault: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    at_audit(desk)
    with (
        desk.answering("ask-folder", dialogs.path(folder)),
        desk.answering("ask-reason", dialogs.reason("For the inspector")),
    ):
        desk.click("export-audit")
    desk.until(lambda: desk.sees("export-path"))
    [made] = list(folder.iterdir())
    assert desk.text("export-path") == str(made)
    report = audit.verify_export(FolderCourier(), made)
    assert report.entries == 7
    desk.until(lambda: any("For the inspector" in one for one in sentences(desk)))


def test_one_entry_is_saved_with_its_proof_and_that_is_logged(
    desk: Robot, world: World, vault: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    at_audit(desk)
    table(desk).selectRow(0)
    desk.until(lambda: desk.sees("save-proof"))
    leaf = desk.text("entry-leaf")
    with (
        desk.answering("ask-folder", dialogs.path(folder)),
        desk.answering("ask-again", dialogs.sign()),
    ):
        desk.click("save-proof")
    desk.until(lambda: any(folder.iterdir()))
    desk.settle()
    [made] = list(folder.iterdir())
    assert (made / "entry.json").read_text() == leaf
    assert (made / "entry.tlog-proof").read_text().startswith("c2sp.org/tlog-proof@v1")
    desk.until(lambda: sentences(desk)[0] == "Exported entry 5 of the audit trail")


def test_the_head_shows_how_far_the_trail_is_witnessed_and_by_whom(
    opened: Callable[..., Robot], world: World, vault: Path, tmp_path: Path
) -> None:
    with officer.another(world, tmp_path / "other.liaison") as other:
        _, own = officer.meet(world, vault, other, tmp_path / "cards")
        path = officer.gives(other, [officer.seals(other, "Seen")], [own], tmp_path / "stick")
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    at_audit(robot)
    assert robot.sees("nobody")
    robot.click("nav-exchange")
    with robot.answering("ask-file", dialogs.path(path)):
        robot.click("open-bundle")
    robot.until(lambda: robot.sees("take-in"))
    robot.click("take-in")
    robot.until(lambda: robot.sees("result-card"))
    robot.click("nav-audit")
    robot.until(lambda: robot.sees("witness-0"))
    assert robot.text("witness-0").startswith("Capt Other Example has seen the first ")
    assert "of 11 entries witnessed" in robot.find("witnessed-bar").accessibleName()
    assert "Took in bundle 1 from Capt Other Example" in sentences(robot)


def test_the_bar_says_how_far_even_of_an_empty_log(desk: Robot) -> None:
    bar = WitnessedBar()
    bar.show_log(0, ())
    assert bar.accessibleName() == "0 of 0 entries witnessed"
    bar.resize(200, 24)
    bar.grab()
    bar.show_log(10, (Witnessed(origin="o", name="n", size=4, at=0),))
    assert bar.accessibleName() == "4 of 10 entries witnessed"
    bar.grab()


def test_the_export_of_another_officer_is_checked_and_a_changed_one_refuted(
    desk: Robot, world: World, tmp_path: Path
) -> None:
    """S5: by its signatures alone, whoever it is from; the own trail is not touched by it."""
    with officer.another(world, tmp_path / "other.liaison") as other:
        folder, _ = audit.export(other, tmp_path, "for a check")
    at_audit(desk)

    def checked(dialog: QDialog) -> None:
        assert desk.text("checked-report-title")
        dialogs.examine(desk, dialog, "check-export")
        dialogs.press("yes")(dialog)

    with (
        desk.answering("checked", checked),
        desk.answering("ask-folder", dialogs.path(folder)),
        desk.answering("ask-choice", dialogs.press("choice-trail")),
    ):
        desk.click("check-export")
    assert not desk.sees("strip")
    leaves = next(
        path for path in folder.rglob("*") if path.is_file() and path.stat().st_size > 900
    )
    leaves.write_bytes(leaves.read_bytes()[:-1])
    with (
        desk.answering("ask-folder", dialogs.path(folder)),
        desk.answering("ask-choice", dialogs.press("choice-trail")),
    ):
        desk.click("check-export")
    desk.until(lambda: desk.sees("strip"))
    assert not desk.sees("report-title")
