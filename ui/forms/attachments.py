"""The editor of attachments: the use case brings files into the vault, not the form."""

from __future__ import annotations

from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from liaison.domain.content import Attachment
from liaison.domain.marking import Marking
from ui import icons
from ui.build import button, clear, column, row
from ui.forms.bench import Bench
from ui.forms.chip import Chip
from ui.forms.editor import Editor
from ui.safe import ElidedLabel, SafeLabel, name_of
from ui.text import size, tr


class AttachmentsEditor(Editor):
    """Shows what is attached and asks for more; the page does the work and loads the outcome."""

    wanted = Signal()
    unwanted = Signal(str)  # SHA-256 of the attachment to take off

    def __init__(self, name: str, bench: Bench) -> None:
        super().__init__(name)
        self._bench = bench
        self._value: tuple[Attachment, ...] = ()
        self._at = column(gap=4)
        self.body.addLayout(self._at)
        attach = button(tr("Attach a file…"), "attach", self.wanted.emit, icon="attach")
        self.body.addLayout(row(attach, None))
        self._main(attach)

    def value(self) -> tuple[Attachment, ...]:
        return self._value

    def _show(self, value: Any) -> None:
        self._value = value
        clear(self._at)
        for place, attached in enumerate(value):
            cell = QWidget()
            remove = button(
                "",
                "detach",
                partial(self.unwanted.emit, attached.sha256),
                role="quiet",
                icon="close",
                token="ink3",
            )
            off = tr("Take {name} off the record")
            remove.setAccessibleName(off.format(name=name_of(attached.name, longest=80)))
            chip = Chip(
                f"attachment-{place + 1}", self._bench, cell, remove.setAccessibleDescription
            )
            chip.load(attached.marking)
            chip.picked.connect(partial(self._mark, place))
            line = row(
                icons.picture("attach", "ink2", 16),
                ElidedLabel(attached.name),
                SafeLabel(size(attached.size), "caption"),
                SafeLabel(attached.sha256[:12], "caption"),
                chip,
                remove,
            )
            line.setStretch(1, 1)
            cell.setLayout(line)
            self._at.addWidget(cell)
        self.grown.emit()

    def _mark(self, place: int, marking: Marking | None) -> None:
        marked = msgspec.structs.replace(self._value[place], marking=marking)
        self._value = (*self._value[:place], marked, *self._value[place + 1 :])
        self._edited()
