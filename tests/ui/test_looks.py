"""How things stand on the screen: nothing cut, nothing out of line, every state told in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QDialog, QListView, QTableView, QWidget
from pytestqt.qtbot import QtBot

from liaison.ports import World
from liaison.session import Session
from liaison.usecases import bundles
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots.officer import another, gives, meet, seals, within
from tests.ui.robots.robot import Robot, keys
from ui import theme
from ui.build import button, column
from ui.safe import ElidedLabel, SafeLabel

RIGHT = Qt.LayoutDirection.RightToLeft
ARABIC = "اجتماع عند الطاحونة"


def _ink(widget: QWidget, box: QRect | None = None) -> tuple[int, int]:
    """The first and the last column in which something is drawn on the ground of the corner."""
    image: QImage = widget.grab(widget.rect() if box is None else box).toImage()
    ground = image.pixel(0, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("role", ["chip", "segment"])
def test_a_chosen_button_has_room_for_its_bold_words(qapp: QApplication, role: str) -> None:
    theme.apply("light")
    made = button("Bundles · 1 to write", "x", role=role)
    made.setCheckable(True)
    made.ensurePolished()
    before = made.sizeHint()
    bold = QFont(made.font())
    bold.setWeight(QFont.Weight.DemiBold)
    assert before.width() >= QFontMetrics(bold).horizontalAdvance(made.text()) + 2 * 11
    made.setChecked(True)
    assert made.sizeHint() == before
    made.setText("Bundles · 1,000 to write")
    assert made.sizeHint().width() > before.width()


@pytest.mark.parametrize("text", ["Meeting at the mill", ARABIC, f"Col {ARABIC}", f"{ARABIC} 12"])
@pytest.mark.parametrize("wrap", [False, True])
@pytest.mark.parametrize("elided", [False, True])
def test_words_stand_where_the_window_begins_to_read(
    qtbot: QtBot, text: str, wrap: bool, elided: bool
) -> None:
    theme.apply("light")
    window = QWidget()
    qtbot.addWidget(window)
    label: QWidget = ElidedLabel(text) if elided else SafeLabel(text, wrap=wrap)
    window.setLayout(column(label))
    window.resize(400, 40)
    window.show()
    left, right = _ink(window)
    assert left < 4
    assert right < 300
    window.setLayoutDirection(RIGHT)
    left, right = _ink(window)
    assert right > 395
    assert left > 100


def test_a_label_in_the_middle_stays_there(qtbot: QtBot) -> None:
    label = SafeLabel(ARABIC)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    qtbot.addWidget(label)
    label.resize(400, 30)
    left, right = _ink(label)
    assert abs(left - (399 - right)) <= 2


def test_headings_of_a_table_line_up_with_its_cells(desk: Robot) -> None:
    desk.click("nav-audit")
    table = desk.find("entries")
    assert isinstance(table, QTableView)
    head = table.horizontalHeader()
    desk.until(lambda: table.model().rowCount() > 0 and head.width() == table.viewport().width())
    for column_ in (1, 2):
        start, width = head.sectionViewportPosition(column_), head.sectionSize(column_)
        if column_ == 2:
            width = 30  # the icon
        row = QRect(start, table.rowViewportPosition(0) + 4, width, 24)
        title, _ = _ink(head.viewport(), QRect(start, 4, width, 20))
        cell, _ = _ink(table.viewport(), row)
        assert abs(title - cell) <= 3


def test_all_heads_of_pages_are_equally_high(desk: Robot) -> None:
    heights = set()
    for name in ("contacts", "cases", "exchange", "officers", "audit", "settings"):
        desk.click(f"nav-{name}")
        page = desk.find(f"page-{name}")
        heads = [w for w in page.findChildren(QWidget) if w.property("role") == "bar"]
        heights |= {head.height() for head in heads if head.isVisible()}
    assert heights == {56}


def _spoken(desk: Robot) -> dict[str, str]:
    view = desk.find("records")
    assert isinstance(view, QListView)
    model = view.model()
    rows = [model.index(number, 0) for number in range(model.rowCount())]
    return {str(i.data()): str(i.data(Qt.ItemDataRole.AccessibleTextRole)) for i in rows}


def test_a_sealed_row_tells_whether_anybody_has_witnessed_it(
    opened: Callable[..., Robot], world: World, vault: Path, tmp_path: Path
) -> None:
    with another(world, tmp_path / "other.liaison") as other:
        there, here = meet(world, vault, other, tmp_path / "cards")

        def give(session: Session) -> Path:
            return gives(session, [seals(session, "Given away")], [there], tmp_path / "out")

        path = within(world, vault, give)
        bundles.take_in(other, path)
        back = gives(other, [seals(other, "Answer")], [here], tmp_path / "back")
        within(world, vault, lambda s: bundles.take_in(s, back))
        within(world, vault, lambda s: seals(s, "Sealed since"))
    desk = opened(vault)
    desk.unlock(PASSPHRASE)
    desk.do("contacts")
    desk.until(lambda: "Sealed, witnessed" in _spoken(desk).get("Given away", ""))
    said = _spoken(desk)
    assert "Sealed, unwitnessed" in said["Sealed since"]
    assert "witnessed" not in said["Drafted meeting"]
    assert said["Answer"].startswith("Received, Answer")


def test_the_banner_counts_what_is_listed_on_every_page(
    opened: Callable[..., Robot], world: World, vault: Path, tmp_path: Path
) -> None:
    within(world, vault, lambda s: seals(s, "Secret matter", level="CONFIDENTIAL"))
    desk = opened(vault)
    desk.unlock(PASSPHRASE)
    desk.do("contacts")
    desk.until(lambda: desk.text("banner") == "UN CONFIDENTIAL")
    desk.click("nav-officers")
    assert desk.text("banner") == "NO MARKED CONTENT IN VIEW"
    desk.click("nav-exchange")
    desk.until(lambda: desk.text("banner") == "UN CONFIDENTIAL")
    desk.type("search-records", "Sealed")
    desk.until(lambda: desk.text("banner") == "UN UNCLASSIFIED")
    desk.click("view-bundles")
    assert desk.text("banner") == "NO MARKED CONTENT IN VIEW"
    banner = desk.find("banner")
    assert isinstance(banner, SafeLabel)
    seen: list[str] = []

    def search(dialog: QDialog) -> None:
        keys(desk.find("palette-line"), "secret")
        desk.until(lambda: banner.text() != "NO MARKED CONTENT IN VIEW")
        seen.append(banner.text())
        dialog.reject()

    with desk.answering("palette", search):
        desk.do("palette")
    assert seen == ["UN CONFIDENTIAL"]
    assert desk.text("banner") == "NO MARKED CONTENT IN VIEW"


def test_a_chip_keeps_its_place_when_another_is_chosen(desk: Robot) -> None:
    before = [desk.find(name).geometry() for name in ("chip-all", "chip-draft", "chip-sealed")]
    desk.click("chip-sealed")
    after = [desk.find(name).geometry() for name in ("chip-all", "chip-draft", "chip-sealed")]
    assert before == after
