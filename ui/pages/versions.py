"""Two versions of a record side by side, with what differs marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison import forms
from liaison.domain.forms import fields
from liaison.domain.portion_marks import overall
from liaison.domain.portions import Difference
from liaison.usecases.records import RecordView, VersionView, compare_versions
from ui import theme
from ui.build import clear, holder, row, scrolled
from ui.dialog import Dialog
from ui.forms.editor import Combo
from ui.pages.page import Page
from ui.safe import SafeLabel, name_of
from ui.text import tr
from ui.times import group


class VersionsDialog(Dialog):
    """Choose two versions; every portion that differs is shown before and after."""

    def __init__(self, page: Page, view: RecordView) -> None:
        super().__init__(page, "versions", tr("Versions"))
        self._page, self._view = page, view
        form = forms.form(view.row.kind)
        self._labels = {field.name: tr(field.label) for field in fields(form)}
        self._labels["marks"] = tr("Marks of portions")
        self._older, self._newer = self._combo("older"), self._combo("newer")
        count = len(view.versions)
        self._older.setCurrentIndex(count - 2)
        self._newer.setCurrentIndex(count - 1)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.add(row(self._older, self._newer))
        area = scrolled(holder(self._grid), "differences")
        self.add(area)
        self.body.setStretch(self.body.count() - 1, 1)
        self.end_with(tr("Close"), no="")
        self.resize(880, 600)
        for combo in (self._older, self._newer):
            combo.currentIndexChanged.connect(lambda _index: self._compare())
        page.desk.lay_over([overall(one.version.content, page.desk.known) for one in view.versions])
        self._compare()

    def done(self, result: int) -> None:
        self._page.desk.lay_over([])
        super().done(result)

    def _combo(self, name: str) -> Combo:
        made = Combo()
        made.setObjectName(name)
        made.setAccessibleName(tr("Older version") if name == "older" else tr("Newer version"))
        for one in self._view.versions:
            made.addItem(_words(one, self._page.desk.zone), one.version.number)
        return made

    def _compare(self) -> None:
        record = self._view.row.record
        old, new = int(self._older.currentData()), int(self._newer.currentData())
        self._page.desk.lanes.read(
            self,
            lambda s: compare_versions(s, record, old, new),
            self._show,
            self._page.complain,
        )

    def _show(self, found: Sequence[Difference]) -> None:
        clear(self._grid)
        if not found:
            self._grid.addWidget(SafeLabel(tr("These two say the same."), "quiet"), 0, 0)
        for number, one in enumerate(found):
            line = number * 2
            self._grid.addWidget(SafeLabel(self._label(one.name), "field"), line, 0, 1, 2)
            self._grid.addWidget(_side(one.before, "before"), line + 1, 0)
            self._grid.addWidget(_side(one.after, "after"), line + 1, 1)
        self._grid.setRowStretch(len(found) * 2, 1)

    def _label(self, name: str) -> str:
        portion, _, number = name.partition("/")
        label = self._labels.get(portion, portion)
        return f"{label} {int(number)}" if number else label


def _side(text: str, role: str) -> QWidget:
    label = SafeLabel(text or tr("(nothing)"), role, wrap=True, select=True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    if not text:
        theme.retone(label, tone="warn")
    return label


def _words(one: VersionView, zone: str) -> str:
    number = tr("Version {n}").format(n=one.version.number)
    return f"{number} · {group(one.version.sealed_at, zone)} · {name_of(one.author)}"
