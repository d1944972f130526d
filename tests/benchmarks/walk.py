"""A walk through the real window over one vault, with a heartbeat; prints what it saw as JSON.

Run as a process of its own, `python -m tests.benchmarks.walk VAULT`: what it holds in memory is
then the window's.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QTableView,
    QWidget,
)

from liaison.domain.record import Filter
from liaison.usecases import vaults
from liaison.usecases.contents import rows
from tests.benchmarks.desk import PASSPHRASE, WORDS, world
from tests.benchmarks.heart import Heart, Painted, memory
from tests.benchmarks.measure import percentile
from ui.app import application
from ui.exporting import ExportDialog
from ui.kinds import HOMES
from ui.paged import PagedModel
from ui.window import Window

PAGE_DOWNS = 40
ENDS = 25
QUERIES = ("bri", *WORDS[:8], "convoy water", "zzz nothing", "0421", "river north", "the")


class Walk:
    """Drives a window; every step's gaps are kept under its name."""

    def __init__(self, vault: Path) -> None:
        self.steps: dict[str, dict[str, float]] = {}
        self.searches: list[float] = []
        self.left: list[Path] = []
        outside = world()
        self.window = Window(lambda: outside, vault, self.left.append)
        self.window.show()
        self.heart = Heart()
        self.heart.until(lambda: True)
        self.heart.take()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """What is done within is one step."""
        start = time.perf_counter()
        yield
        gaps, work = self.heart.take()
        held, most = memory()
        self.steps[name] = {
            "worst": max(gaps) * 1e3,
            "p99": percentile(gaps, 99) * 1e3,
            "work": max(work) * 1e3,
            "seconds": time.perf_counter() - start,
            "held": held,
            "peak": most,
        }

    def rest(self) -> None:
        """Until no lane has anything to deliver."""
        self.heart.until(lambda: not self.window.lanes.busy)

    def find(self, name: str) -> QWidget | None:
        root: QWidget = QApplication.activeModalWidget() or self.window
        found = [one for one in root.findChildren(QWidget, name) if one.isVisible()]
        return found[-1] if found else None

    def do(self, action: str) -> None:
        found = [a for a in self.window.actions() if a.objectName() == f"action-{action}"]
        found[0].trigger()
        self.rest()

    def press(self, name: str) -> None:
        found = self.find(name)
        if isinstance(found, QAbstractButton) and found.isEnabled():
            found.click()
        self.rest()

    def key(self, widget: QWidget, key: Qt.Key) -> None:
        QTest.keyClick(widget, key)
        self.rest()

    # Steps

    def unlock(self) -> None:
        line = self.find("passphrase")
        assert isinstance(line, QLineEdit)
        line.setText(PASSPHRASE)
        with self.step("unlock"):
            QTest.keyClick(line, Qt.Key.Key_Return)
            self.heart.until(lambda: self.find("shell") is not None)
            self.rest()

    def lock(self) -> None:
        with self.step("lock"):
            self.window.lock()
            self.heart.until(lambda: bool(self.left))

    def scroll(self, name: str, title: str) -> None:
        """A list from top to bottom: by Page Down, by End until nothing more comes, by jumps."""
        view = self.find(name)
        if not isinstance(view, QAbstractItemView) or not view.model().rowCount():
            return
        view.setFocus()
        table = isinstance(view, QTableView)  # where End goes along the row
        whole = Qt.KeyboardModifier.ControlModifier if table else Qt.KeyboardModifier.NoModifier
        with self.step(f"{title}: Page Down"):
            for _ in range(PAGE_DOWNS):
                self.key(view, Qt.Key.Key_PageDown)
        with self.step(f"{title}: End to the bottom"):
            before = -1
            while view.model().rowCount() != before:
                before = view.model().rowCount()
                QTest.keyClick(view, Qt.Key.Key_End, whole)
                self.rest()
        with self.step(f"{title}: jumps"):
            bar = view.verticalScrollBar()
            for share in (0, 90, 10, 50, 99, 1, 75, 100, 0):
                bar.setValue(bar.maximum() * share // 100)
                self.rest()
        with self.step(f"{title}: Home"):
            QTest.keyClick(view, Qt.Key.Key_Home, whole)
            self.rest()

    def search(self, line_name: str, list_name: str, title: str) -> None:
        """Queries letter by letter, and how long from the last key to the painted rows."""
        line = self.find(line_name)
        if not isinstance(line, QLineEdit) or not line.isEnabled():
            return
        view = self.find(list_name)
        with self.step(f"{title}: search"):
            for query in QUERIES:
                line.clear()
                self.rest()
                for letter in query[:-1]:
                    QTest.keyClicks(line, letter)
                    self.heart.until(lambda: True)
                self.rest()
                self._last_key(line, view, query[-1])
            line.clear()
            self.heart.until(lambda: True)
            self._wait_filled(view)

    def _last_key(self, line: QLineEdit, view: QWidget | None, letter: str) -> None:
        came: list[float] = []
        model = view.model() if isinstance(view, QAbstractItemView) else None
        start = time.perf_counter()
        if not isinstance(model, PagedModel) or not isinstance(view, QAbstractItemView):
            QTest.keyClicks(line, letter)
            self.rest()
            return
        painted = Painted(view.viewport())
        link = model.filled.connect(lambda: came.append(time.perf_counter()))
        QTest.keyClicks(line, letter)
        self.heart.until(
            lambda: bool(came) and (not view.isVisible() or painted.at >= came[0]), patience=10
        )
        model.filled.disconnect(link)
        self.searches.append(max(came[0], painted.at) - start)
        painted.deleteLater()

    def _wait_filled(self, view: QWidget | None) -> None:
        end = time.perf_counter() + 0.3
        self.heart.until(lambda: time.perf_counter() > end and not self.window.lanes.busy)

    def records_page(self, page: str) -> None:
        with self.step(f"{page}: open"):
            self.do(page)
        self.scroll("records", page)
        self.search("search", "records", page)
        with self.step(f"{page}: filters"):
            for chip in ("chip-draft", "chip-sealed", "chip-amended", "chip-all"):
                self.press(chip)
            self.press("filter")
            for name in ("filter-marking", "filter-status", "filter-kind"):
                box = self.find(name)
                inner = box if isinstance(box, QComboBox) else None
                if inner is None and box is not None:
                    inner = next(iter(box.findChildren(QComboBox)), None)
                if inner is not None:
                    for number in (1, 2, 0):
                        inner.setCurrentIndex(number)
                        inner.activated.emit(number)
                        self._wait_filled(None)
            self.press("filter")
        view = self.find("records")
        if isinstance(view, QAbstractItemView):
            with self.step(f"{page}: read records"):
                for number in range(0, min(view.model().rowCount(), 60), 3):
                    view.setCurrentIndex(view.model().index(number, 0))
                    self.rest()

    def case(self) -> None:
        """The case to which everything belongs, with its timeline."""
        with self.step("case with its timeline"):
            self.do("cases")
            self.press("filter")
            view = self.find("records")
            line = self.find("search")
            if isinstance(line, QLineEdit) and isinstance(view, QAbstractItemView):
                line.setText("everything belongs")
                self._wait_filled(view)
                if view.isVisible():
                    view.setCurrentIndex(view.model().index(0, 0))
                    self.rest()
                axis = self.find("timeline")
                for _ in range(20 if axis is not None else 0):
                    self.key(axis, Qt.Key.Key_Left)  # type: ignore[arg-type]  # not None
                line.clear()
                self._wait_filled(view)

    def audit(self) -> None:
        with self.step("audit: open"):
            self.do("audit")
        self.scroll("entries", "audit")
        box = self.find("filter")
        with self.step("audit: filters"):
            for number in range(box.count() if isinstance(box, QComboBox) else 0):
                box.setCurrentIndex(number)  # type: ignore[union-attr]  # it is a box
                self.rest()
        with self.step("audit: verify all"):
            self.press("verify")

    def exchange(self) -> None:
        with self.step("exchange: open"):
            self.do("exchange")
        self.scroll("records", "exchange")
        self.search("search-records", "records", "exchange")
        view = self.find("records")
        if isinstance(view, QAbstractItemView) and view.model().rowCount():
            with self.step("exchange: choose"):
                view.setFocus()
                for _ in range(30):
                    self.key(view, Qt.Key.Key_Space)
                    self.key(view, Qt.Key.Key_Down)
                self.press("clear-records")

    def palette(self) -> None:
        def drive() -> None:
            line = self.find("palette-line")
            assert isinstance(line, QLineEdit)
            for query in QUERIES:
                line.clear()
                for letter in query:
                    QTest.keyClicks(line, letter)
                    self.heart.until(lambda: True)
                self._wait_filled(None)
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            dialog.reject()

        with self.step("palette: search"):
            QTimer.singleShot(0, drive)
            self.do("palette")

    def export(self, chosen: list[str]) -> None:
        """The export dialog with everything chosen, up to the list of what would leave."""
        page = self.window.findChild(QWidget, "page-contacts")

        def drive() -> None:
            self.rest()
            self.scroll("export-list", "export")
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            dialog.reject()

        with self.step("export: open"):
            QTimer.singleShot(0, drive)
            ExportDialog(page, chosen).ask()  # type: ignore[arg-type]  # it is a page
            self.rest()


def everything(vault: Path) -> list[str]:
    """The ids of all records, read before the window is there."""
    session = vaults.open_vault(world(), vault, PASSPHRASE, read_only=True)
    found = [row.record for row in rows(session, Filter())]
    session.close()
    return found


def main(vault: Path, only: str = "") -> None:
    chosen = everything(vault)
    application(["walk"])
    walk = Walk(vault)
    walk.unlock()
    parts: dict[str, Callable[[], None]] = {
        "today": lambda: walk.do("today"),
        **{page: (lambda page=page: walk.records_page(page)) for page in HOMES},  # type: ignore[misc]
        "case": walk.case,
        "audit": walk.audit,
        "exchange": walk.exchange,
        "palette": walk.palette,
    }
    for name, part in parts.items():
        if not only or name in only.split(","):
            if name == "today":
                with walk.step("today"):
                    part()
            else:
                part()
    if not only or "export" in only:
        walk.export(chosen)
    walk.lock()
    walk.window.shut()
    print(json.dumps({"steps": walk.steps, "searches": walk.searches}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
