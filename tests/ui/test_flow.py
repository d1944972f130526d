"""Buttons that go on in the next line where the window is narrow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.flow import Flow


class _Part(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.setFixedSize(QSize(width, 30))


def laid(qtbot: QtBot, width: int, direction: Qt.LayoutDirection) -> list[tuple[int, int]]:
    """Where three parts and two at the far end come to stand, of 100 pixels each."""
    over = QWidget()
    qtbot.addWidget(over)
    over.setLayoutDirection(direction)
    parts = [_Part(100) for _ in range(5)]
    over.setLayout(Flow(*parts, gap=10, ends=2))
    over.resize(width, 200)
    over.show()
    return [(part.x(), part.y()) for part in parts]


def test_with_room_all_stand_in_one_line_and_the_last_at_its_end(qtbot: QtBot) -> None:
    found = laid(qtbot, 700, Qt.LayoutDirection.LeftToRight)
    assert found == [(0, 0), (110, 0), (220, 0), (490, 0), (600, 0)]


def test_what_does_not_fit_goes_on_below_and_the_last_stay_together(qtbot: QtBot) -> None:
    found = laid(qtbot, 450, Qt.LayoutDirection.LeftToRight)
    assert found == [(0, 0), (110, 0), (220, 0), (240, 40), (350, 40)]


def test_from_right_to_left_it_is_the_mirror(qtbot: QtBot) -> None:
    found = laid(qtbot, 450, Qt.LayoutDirection.RightToLeft)
    assert found == [(350, 0), (240, 0), (130, 0), (110, 40), (0, 40)]


@pytest.mark.parametrize(("width", "height"), [(700, 30), (450, 70), (100, 190)])
def test_it_asks_for_the_height_of_its_lines(qtbot: QtBot, width: int, height: int) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    flow = Flow(*(_Part(100) for _ in range(5)), gap=10, ends=2)
    over.setLayout(flow)
    assert flow.heightForWidth(width) == height
    assert flow.minimumSize() == QSize(100, 30)
