"""The editor of links: other records that this one points at, how, since when, and how we know."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from liaison import forms
from liaison.domain.forms import Column, Field
from liaison.domain.links import Link
from liaison.domain.marking import Marking
from liaison.domain.record import Row
from ui.build import row
from ui.forms.bench import Bench
from ui.forms.chip import Chip
from ui.forms.rows import RowFrame, RowsEditor
from ui.safe import SafeLabel
from ui.text import joined, noop, tr

_COLUMNS: Final = (
    Column(name="record", label=noop("Record"), kind="record"),
    Column(
        name="type", label=noop("Kind of link"), kind="choice", values=forms.values("link-type")
    ),
    Column(name="dated", label=noop("Since"), kind="moment"),
    Column(name="source", label=noop("Known from")),
    Column(name="note", label=noop("Note")),
)
_OF_TARGET: Final = ("version", "portion")  # of no meaning for another record


class _LinkFrame(RowFrame):
    """One link. The line and the version meant stay with it until it is led elsewhere."""

    def __init__(self, name: str, field: Field, bench: Bench) -> None:
        super().__init__(name, field, bench)
        self._chip = Chip(name, bench, self, self._editors["record"].describe)
        self._chip.picked.connect(self._mark)
        self.foot.addLayout(row(None, self._chip))

    def _mark(self, marking: Marking | None) -> None:
        self._kept["marking"] = marking
        self.edited.emit()

    def load(self, item: Any) -> None:
        super().load(item)
        self._led = item.record
        self._chip.load(item.marking)
        self._tell()

    def hold(self, held: dict[str, Any]) -> None:
        super().hold(held)
        self._led = str(held["record"])
        self._chip.load(held.get("marking"))
        self._tell()

    def value(self) -> dict[str, Any]:
        found = super().value()
        if found["record"] != getattr(self, "_led", ""):
            for name in _OF_TARGET:
                found.pop(name, None)
        return found

    @property
    def blank(self) -> bool:
        """A link that leads nowhere is none."""
        return not self.value()["record"]

    def _tell(self) -> None:
        words = []
        if version := self._kept.get("version"):
            words.append(tr("version {n}").format(n=version))
        if portion := self._kept.get("portion"):
            words.append(str(portion))
        if words:
            self.foot.insertWidget(0, SafeLabel(joined(words), "caption"))


class LinksEditor(RowsEditor):
    """A new link begins with the record that it leads to."""

    def __init__(self, field: Field, bench: Bench) -> None:
        whole = msgspec.structs.replace(field, columns=_COLUMNS)
        super().__init__(whole, bench, tr("Link a record…"))

    def _make(self, name: str) -> RowFrame:
        return _LinkFrame(name, self._field, self._bench)

    def _add(self) -> None:
        self._bench.choose(self, (), self._chosen)

    def _chosen(self, found: Row) -> None:
        made = self._grow()
        if made is not None:
            made.load(Link(record=found.record))
            self._edited()
