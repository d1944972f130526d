"""What is new in the watched folder: a row for each bundle, to be looked at or left out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFrame, QHBoxLayout

from liaison.usecases.incoming import Found, Looked
from ui import icons, theme
from ui.build import button, clear, column, row
from ui.safe import ElidedLabel, SafeLabel, name_of
from ui.text import plural, size, tr

_MOST: Final = 4  # rows that are shown; the others come up as these are dealt with


class FoundCard(QFrame):
    """Hidden while there is nothing new and the folder can be looked into."""

    def __init__(
        self, look: Callable[[Path], object], leave: Callable[[str], object], *, writable: bool
    ) -> None:
        super().__init__()
        self.setObjectName("found")
        theme.role(self, "inset")
        self._look, self._leave, self._writable = look, leave, writable
        self._rows = column(gap=0, margins=(0, 4, 0, 4))
        self.setLayout(self._rows)
        self.hide()

    def show_found(self, looked: Looked | None) -> None:
        """Show one look into the folder."""
        clear(self._rows)
        if looked is None or not (looked.found or looked.trouble):
            self.hide()
            return
        icon, token = ("stick", "accent") if looked.found else ("warning", "warn")
        heading = SafeLabel(words(looked), "strong", name="found-title", wrap=True)
        where = ElidedLabel(str(looked.folder), "caption")
        head = row(icons.picture(icon, token), heading, where, gap=8, margins=(16, 6, 16, 6))
        head.setStretch(2, 1)
        self._rows.addLayout(head)
        for number, one in enumerate(looked.found[:_MOST]):
            self._rows.addLayout(self._row(number, one))
        self.show()

    def _row(self, number: int, one: Found) -> QHBoxLayout:
        name = name_of(one.path.name)
        look = button(tr("Look at it"), f"found-{number}", partial(self._look, one.path))
        look.setAccessibleName(tr("Look at {file}").format(file=name))
        leave = button(
            tr("Leave out"), f"found-leave-{number}", partial(self._leave, one.mark), role="link"
        )
        leave.setAccessibleName(tr("Do not offer {file} again").format(file=name))
        leave.setEnabled(self._writable)
        line = row(
            ElidedLabel(name, name=f"found-{number}-name"),
            SafeLabel(one.trouble or size(one.size), "caption", wrap=bool(one.trouble)),
            look,
            leave,
            gap=12,
            margins=(40, 4, 16, 4),
        )
        line.setStretch(0, 1)
        line.setStretch(1, 1 if one.trouble else 0)
        return line


def words(looked: Looked) -> str:
    """``3 new bundles found``, or why there is nothing to be said."""
    if not looked.found:
        return looked.trouble
    return plural(len(looked.found), "{n} new bundle found", "{n} new bundles found")
