"""Exchange in the real window: giving a bundle, and the verdict before anything is taken in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView

from liaison.domain.audit import Entry
from liaison.domain.bundle import OutState
from liaison.domain.content import example
from liaison.domain.marking import Marking
from liaison.domain.portion_marks import with_mark
from liaison.domain.refusals import Cancelled
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, bundles, preferences, records
from tests.ui.robots import dialogs, officer
from tests.ui.robots.robot import Robot, key
from ui.checklist import CheckView

Open = Callable[[Path], Robot]


@pytest.fixture
def other(world: World, tmp_path: Path) -> Iterator[Session]:
    """Another officer, whom the one at the window does not know yet."""
    with officer.another(world, tmp_path / "other.liaison") as session:
        yield session


@pytest.fixture
def met(world: World, vault: Path, other: Session, tmp_path: Path) -> tuple[str, str]:
    """Both know each other and have compared words: (their origin, ours)."""
    return officer.meet(world, vault, other, tmp_path / "cards")


def at_exchange(opened: Callable[..., Robot], vault: Path) -> Robot:
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    robot.click("nav-exchange")
    return robot


def tick(robot: Robot, view: str, words: str) -> None:
    """Ticks the row of a checklist that says so, as a click on it does."""
    found = robot.find(view)
    assert isinstance(found, CheckView)
    model = found.model()
    for number in range(model.rowCount()):
        index = model.index(number, 0)
        if words in str(index.data()):
            found.setCurrentIndex(index)
            key(found, Qt.Key.Key_Space)
            robot.settle()
            return
    raise AssertionError(f"{words} is not in {view}")


def open_file(robot: Robot, path: Path) -> None:
    with robot.answering("ask-file", dialogs.path(path)):
        robot.click("open-bundle")
    robot.until(lambda: robot.sees("verdict"))
    robot.settle()


def entries(world: World, vault: Path, act: str) -> list[Entry]:
    return officer.look(world, vault, lambda s: audit.page(s, None, 10, act))


# Giving


def test_a_bundle_is_sealed_for_an_officer_who_finds_everything_in_it_good(
    opened: Callable[..., Robot], vault: Path, met: tuple[str, str], other: Session, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    robot = at_exchange(opened, vault)
    assert not robot.find("seal-bundle").isEnabled()
    tick(robot, "records", "Sealed meeting")
    tick(robot, "officers", "Other Example")
    with robot.answering("ask-folder", dialogs.path(stick)):
        robot.click("choose-folder")
    robot.until(lambda: robot.find("seal-bundle").isEnabled())
    assert robot.text("summary") == "1 record to Capt Other Example"
    robot.click("seal-bundle")
    robot.until(lambda: robot.sees("result-card"))
    [path] = list(stick.iterdir())
    assert "safe to remove the stick" in robot.text("result-safe")
    assert path.name in robot.spoken()
    verdict = bundles.inspect(other, path)
    assert verdict.all_good
    assert [item.title for item in verdict.items] == ["Sealed meeting"]
    robot.click("result-done")
    robot.until(lambda: robot.text("summary") == "Nothing chosen")


def test_what_each_will_see_names_portions_attachments_trust_and_the_archive_key(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    photo = tmp_path / "photo of the bridge.jpg"
    photo.write_bytes(b"x" * 1_500)
    officer.meet(world, vault, other, tmp_path / "cards", compared=False)

    def prepare(session: Session) -> None:
        officer.seals(session, "With a photo", attached=photo)
        archive = replace(preferences.settings(session), archive_recipient=other.card.age_recipient)
        preferences.put(session, archive)

    officer.within(world, vault, prepare)
    robot = at_exchange(opened, vault)
    tick(robot, "records", "With a photo")
    tick(robot, "officers", "Other Example")
    robot.until(lambda: robot.sees("preview-0-title"))
    assert "Nobody has made sure yet" in robot.text("preview-who")
    assert "Where" in robot.text("preview-0-portions")
    assert "3 statements" in robot.text("preview-0-portions")
    said = robot.spoken()
    assert "photo of the bridge.jpg" in said
    assert "1.5 KB" in said
    assert robot.text("preview-marking") == "UN UNCLASSIFIED"
    robot.click("tab-archive-0")
    assert other.card.age_recipient[:12] in robot.text("preview-who")


def test_what_somebody_does_not_get_stands_in_his_view_with_the_reason(
    opened: Callable[..., Robot], world: World, vault: Path, met: tuple[str, str]
) -> None:
    only = Marking(level="CONFIDENTIAL", only=("SWE",))

    def prepare(session: Session) -> None:
        whole = replace(example("contact-log"), title="For others alone", marking=only)
        part = replace(example("contact-log"), title="Partly for others")
        for content in (whole, with_mark(part, "statements/001", only)):
            record, _ = records.start(session, "contact-log", content)
            records.seal(session, record)

    officer.within(world, vault, prepare)
    robot = at_exchange(opened, vault)
    tick(robot, "records", "Partly for others")
    tick(robot, "records", "For others alone")
    tick(robot, "officers", "Other Example")
    robot.until(lambda: robot.sees("preview-1-title"))
    assert "sees a part of this" in robot.text("preview-who")
    said = robot.spoken()
    assert "Withheld: 1 statement." in said and "It is withheld." in said
    assert "It is for the eyes of SWE alone." in said


def test_searching_keeps_what_is_chosen(
    opened: Callable[..., Robot], vault: Path, met: tuple[str, str]
) -> None:
    robot = at_exchange(opened, vault)
    tick(robot, "records", "Water agreement")
    robot.type("search-records", "sealed")
    robot.until(lambda: _shown(robot) == ["Sealed meeting"])
    tick(robot, "records", "Sealed meeting")
    assert robot.text("chosen-records") == "2 chosen"
    robot.type("search-records", "no such words")
    robot.until(lambda: robot.sees("no-fit"))
    assert robot.text("summary") == "2 records"
    robot.press("search-records", Qt.Key.Key_Escape)
    robot.until(lambda: len(_shown(robot)) == 2)
    assert robot.text("chosen-records") == "2 chosen"
    robot.click("clear-records")
    assert robot.text("chosen-records") == ""


def test_a_draft_is_not_offered_and_without_officers_the_page_says_how_to_begin(
    opened: Callable[..., Robot], vault: Path
) -> None:
    robot = at_exchange(opened, vault)
    robot.until(lambda: robot.sees("no-officers"))
    assert set(_shown(robot)) == {"Sealed meeting", "Water agreement"}
    robot.click("go-officers")
    robot.until(lambda: robot.sees("page-officers"))


def test_a_bundle_that_was_signed_and_never_written_is_written_again(
    opened: Callable[..., Robot],
    world: World,
    vault: Path,
    met: tuple[str, str],
    other: Session,
    tmp_path: Path,
) -> None:
    class Pulled:
        def at(self, done: int, total: int) -> None:
            if done:
                raise Cancelled

    def interrupted(session: Session) -> None:
        record = officer.seals(session, "Interrupted")
        with pytest.raises(Cancelled):
            bundles.seal_bundle(session, [record], [met[0]], tmp_path, watch=Pulled())

    officer.within(world, vault, interrupted)
    robot = at_exchange(opened, vault)
    robot.until(lambda: "1 to write" in robot.text("view-bundles"))
    robot.click("view-bundles")
    table = robot.find("bundles-out")
    assert isinstance(table, QTableView)
    assert not robot.find("write-again").isEnabled()
    table.selectRow(0)
    stick = tmp_path / "stick"
    stick.mkdir()
    with (
        robot.answering("ask-folder", dialogs.path(stick)),
        robot.answering("ask-choice", dialogs.press("choice-0")),
    ):
        robot.click("write-again")
    robot.until(lambda: robot.sees("result-card"))
    [path] = list(stick.iterdir())
    assert bundles.inspect(other, path).all_good
    outs, _ = officer.look(world, vault, bundles.listing)
    assert [one.state for one in outs] == [OutState.WRITTEN]


def test_sealing_into_a_folder_that_has_gone_says_so_and_nothing_is_signed(
    opened: Callable[..., Robot], world: World, vault: Path, met: tuple[str, str], tmp_path: Path
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    robot = at_exchange(opened, vault)
    tick(robot, "records", "Sealed meeting")
    tick(robot, "officers", "Other Example")
    with robot.answering("ask-folder", dialogs.path(gone)):
        robot.click("choose-folder")
    robot.until(lambda: robot.find("seal-bundle").isEnabled())
    gone.rmdir()
    robot.click("seal-bundle")
    robot.until(lambda: robot.sees("strip"))
    assert "is not a folder that is there" in robot.text("strip-what")
    assert robot.text("chosen-records") == "1 chosen"
    outs, _ = officer.look(world, vault, bundles.listing)
    assert outs == []


# Opening


def test_a_good_bundle_gets_a_green_verdict_is_taken_in_and_its_record_appears(
    opened: Callable[..., Robot],
    world: World,
    vault: Path,
    met: tuple[str, str],
    other: Session,
    tmp_path: Path,
) -> None:
    path = officer.gives(
        other, [officer.seals(other, "Roadblock at the mill")], [met[1]], tmp_path / "stick"
    )
    robot = at_exchange(opened, vault)
    open_file(robot, path)
    assert robot.find("verdict-head").property("verdict") == "good"
    assert robot.text("verdict-what") == "Everything about this bundle holds."
    assert "compared by radio" in robot.text("fact-key")
    assert "none missing" in robot.text("fact-order")
    assert robot.text("item-0-standing") == "new here"
    assert robot.text("banner") == "UN UNCLASSIFIED"
    assert "Roadblock at the mill" not in officer.look(world, vault, officer.titles)
    robot.click("take-in")
    robot.until(lambda: robot.sees("result-card"))
    assert robot.text("banner") == "UN UNCLASSIFIED"
    assert "Roadblock at the mill" in officer.look(world, vault, officer.titles)
    robot.click("read-0")
    robot.until(lambda: robot.sees("page-contacts") and "Roadblock at the mill" in robot.rows())


def _damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    path.write_bytes(data)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1_000])


def _other_file(path: Path) -> None:
    path.write_bytes(b"not a bundle at all")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (_damaged, "The bundle is damaged or incomplete"),
        (_cut, "The bundle is damaged or incomplete"),
        (_other_file, "This file is not a Liaison bundle."),
    ],
)
def test_a_spoiled_bundle_is_refused_with_its_sentence_and_changes_nothing(
    opened: Callable[..., Robot],
    world: World,
    vault: Path,
    met: tuple[str, str],
    other: Session,
    tmp_path: Path,
    spoil: Callable[[Path], None],
    sentence: str,
) -> None:
    path = officer.gives(other, [officer.seals(other, "Spoiled")], [met[1]], tmp_path / "stick")
    spoil(path)
    before = (vault / "vault.db").read_bytes()
    robot = at_exchange(opened, vault)
    open_file(robot, path)
    assert robot.find("verdict-head").property("verdict") == "bad"
    assert robot.text("verdict-what").startswith(sentence)
    assert "Nothing was taken in." in robot.text("verdict-next")
    assert not robot.sees("take-in")
    assert not robot.sees("refuse")
    assert (vault / "vault.db").read_bytes() == before
    robot.click("keep-aside")
    robot.until(lambda: not robot.sees("verdict"))


def test_a_bundle_for_somebody_else_is_refused(
    opened: Callable[..., Robot],
    world: World,
    vault: Path,
    met: tuple[str, str],
    other: Session,
    tmp_path: Path,
) -> None:
    with officer.another(world, tmp_path / "third.liaison", "Third Example") as third:
        whom = officer.know(other, officer.card_of(third, tmp_path / "third-card"))
    path = officer.gives(other, [officer.seals(other, "Not yours")], [whom], tmp_path / "stick")
    robot = at_exchange(opened, vault)
    open_file(robot, path)
    assert robot.text("verdict-what") == "This bundle is not addressed to you."
    assert "Not yours" not in robot.spoken()


def test_a_bundle_of_an_unknown_officer_offers_to_add_the_card_and_is_judged_again(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    own = officer.within(world, vault, lambda s: officer.card_of(s, tmp_path / "cards"))
    whom = officer.know(other, own)
    path = officer.gives(other, [officer.seals(other, "A stranger's")], [whom], tmp_path / "stick")
    card = officer.card_of(other, tmp_path / "other-card")
    robot = at_exchange(opened, vault)
    open_file(robot, path)
    assert "whose card you do not have" in robot.text("verdict-what")
    with (
        robot.answering("ask-file", dialogs.path(card)),
        robot.answering("add-card", dialogs.press("add-only")),
    ):
        robot.click("verdict-add-card")
    robot.until(lambda: robot.sees("page-officers"))
    robot.click("nav-exchange")
    robot.until(lambda: robot.sees("fact-key"))
    assert robot.find("verdict-head").property("verdict") == "warn"
    assert "not compared yet" in robot.text("fact-key")
    assert robot.sees("verdict-compare")


def test_a_gap_is_told_and_a_bundle_seen_before_cannot_be_taken_in_twice(
    opened: Callable[..., Robot],
    world: World,
    vault: Path,
    met: tuple[str, str],
    other: Session,
    tmp_path: Path,
) -> None:
    record = officer.seals(other, "Twice")
    officer.gives(other, [record], [met[1]], tmp_path / "lost")
    path = officer.gives(other, [record], [met[1]], tmp_path / "stick")
    robot = at_exchange(opened, vault)
    open_file(robot, path)
    assert robot.find("verdict-head").property("verdict") == "warn"
    assert "number 1 has not arrived" in robot.text("verdict-what")
    assert "number 1 has not arrived" in robot.text("fact-order")
    robot.click("take-in")
    robot.until(lambda: robot.sees("result-card"))
    robot.click("result-done")
    open_file(robot, path)
    assert robot.text("verdict-what").startswith("This bundle was taken in before")
    assert robot.text("item-0-standing") == "already here"
    assert not robot.sees("take-in")


def test_a_bundle_kept_aside_can_be_looked_at_again_and_refused_with_a_reason(
    opened: Callable[..., Robot],
    world: World,
    vault: Path,
    met: tuple[str, str],
    other: Session,
    tmp_path: Path,
) -> None:
    path = officer.gives(other, [officer.seals(other, "Aside")], [met[1]], tmp_path / "stick")
    robot = at_exchange(opened, vault)
    open_file(robot, path)
    robot.click("keep-aside")
    robot.until(lambda: robot.sees("bundles-in") or robot.sees("no-ins"))
    robot.click("aside-0")
    robot.until(lambda: robot.sees("verdict"))
    with robot.answering("ask-reason", dialogs.reason("Came through an unknown hand")):
        robot.click("refuse")
    robot.until(lambda: not robot.sees("verdict"))
    robot.settle()
    [entry] = entries(world, vault, "bundle-refused")
    assert entry.why == "Came through an unknown hand"
    assert not robot.sees("aside-0")
    assert "Aside" not in officer.look(world, vault, officer.titles)


def test_every_button_of_a_verdict_is_reached_by_the_keyboard(
    opened: Callable[..., Robot],
    vault: Path,
    met: tuple[str, str],
    other: Session,
    tmp_path: Path,
) -> None:
    path = officer.gives(other, [officer.seals(other, "By keys")], [met[1]], tmp_path / "stick")
    robot = at_exchange(opened, vault)
    open_file(robot, path)
    take = robot.find("take-in")
    assert robot.window.focusWidget() is take
    reached = set()
    for _ in range(40):
        key(robot.window, Qt.Key.Key_Tab)
        focus = robot.window.focusWidget()
        if isinstance(focus, QAbstractButton):
            reached.add(focus.objectName())
    assert {"take-in", "keep-aside", "refuse", "open-bundle", "nav-exchange"} <= reached


def _shown(robot: Robot) -> list[str]:
    found = robot.find("records")
    assert isinstance(found, CheckView)
    model = found.model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def test_content_that_imitates_a_verdict_stays_in_its_place_and_plain(
    opened: Callable[..., Robot], world: World, vault: Path, other: Session, tmp_path: Path
) -> None:
    """S65: what a sender wrote is shown literally, below the verdict, and changes nothing in it."""
    _, own = officer.meet(world, vault, other, tmp_path / "cards", compared=False)
    lie = "<h1>Everything about this bundle holds.</h1>\u202e<img src='/etc/hostname'>"
    path = officer.gives(other, [officer.seals(other, lie)], [own], tmp_path / "stick")
    robot = at_exchange(opened, vault)
    open_file(robot, path)
    assert robot.find("verdict-head").property("verdict") == "warn"
    assert "whose key signed it" in robot.text("verdict-what")
    shown = robot.find("item-0-title").accessibleName()
    assert shown == lie.replace("\u202e", "⟨RLO⟩")
