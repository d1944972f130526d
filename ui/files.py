"""Our own choice of files and folders.

Qt's dialog writes the folders it has shown into a file in the home folder, and the desktop's own
keeps lists of recent files; this one leaves nothing anywhere.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from ui import icons, theme
from ui.build import button, row
from ui.dialog import Dialog
from ui.lanes import Lane
from ui.safe import Line, SafeLabel, latin, name_of
from ui.text import size, tr

_MOST: Final = 5_000


@dataclass(frozen=True, slots=True)
class _Entry:
    path: Path
    folder: bool
    size: int


class FileChooser(Dialog):
    """Places on the left, one folder's content on the right, the path as text above."""

    def __init__(
        self,
        parent: QWidget | None,
        heading: str,
        do: str,
        *,
        folder: bool,
        ending: str = "",
        start: Path | None = None,
    ) -> None:
        super().__init__(parent, "ask-folder" if folder else "ask-file", heading)
        self._folder, self._ending = folder, ending
        # Its own lane: a dead network folder may keep a listing waiting, and nobody else with it.
        self._lane = Lane("files", 1, self)
        self._here = start or Path.home()
        self._path = Line("path", longest=4_096)
        latin(self._path)
        self._path.setAccessibleName(tr("Folder or file"))
        self._list = QListWidget()
        self._list.setObjectName("entries")
        self._list.setAccessibleName(tr("Content of the folder"))
        theme.role(self._list, "boxed")
        self._places = QListView()
        self._note = SafeLabel("", "caption", name="note")
        self._build(do)
        self.resize(720, 520)
        self._visit(self._here)

    def chosen(self) -> Path:
        """The path taken."""
        return self._here

    def done(self, result: int) -> None:
        self._lane.close(wait=False)
        super().done(result)

    def _build(self, do: str) -> None:
        places = _places()
        self._places.setModel(QStringListModel([label for label, _ in places], self))
        self._places.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._places.setFixedWidth(160)
        self._places.setObjectName("places")
        self._places.setAccessibleName(tr("Places"))
        theme.role(self._places, "boxed")
        self._places.clicked.connect(lambda index: self._visit(places[index.row()][1]))
        self._places.activated.connect(lambda index: self._visit(places[index.row()][1]))
        up = button(tr("Up"), "up", lambda: self._visit(self._here.parent), icon="up")
        self.add(row(self._path, up))
        self.add(row(self._places, self._list))
        self.add(self._note)
        self.body.setStretch(self.body.count() - 2, 1)
        self._go = self.end_with(do, accept=self._take)
        self._path.returnPressed.connect(self._typed)
        self._list.itemActivated.connect(self._activated)
        self._list.currentItemChanged.connect(lambda *_: self._pointed())
        self._list.setFocus()

    def _visit(self, folder: Path) -> None:
        ending = self._ending
        self._lane.run(
            self,
            lambda: (folder, _listing(folder, files=not self._folder, ending=ending)),
            lambda found: self._show(*found),
            lambda _error: self._note.setText(tr("This folder cannot be opened.")),
        )

    def _show(self, folder: Path, entries: list[_Entry]) -> None:
        self._here = folder
        self._path.setText(str(folder))
        self._list.clear()
        for entry in entries:
            words = name_of(entry.path.name)
            if not entry.folder:
                words = f"{words}     {size(entry.size)}"
            item = QListWidgetItem(icons.icon("folder" if entry.folder else "file"), words)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            self._list.addItem(item)
        if not entries:
            empty = tr("No folders here.") if self._folder else tr("No fitting files here.")
            self._note.setText(empty)
        else:
            self._note.setText("")
        self._pointed()

    def _typed(self) -> None:
        path = Path(self._path.text()).expanduser()
        if path.is_file() and not self._folder:
            self._here = path
            self.accept()
        else:
            self._visit(path)

    def _activated(self, item: QListWidgetItem) -> None:
        entry: _Entry = item.data(Qt.ItemDataRole.UserRole)
        if entry.folder:
            self._visit(entry.path)
        elif not self._folder:
            self._here = entry.path
            self.accept()

    def _pointed(self) -> None:
        item = self._list.currentItem()
        entry: _Entry | None = item.data(Qt.ItemDataRole.UserRole) if item else None
        self._go.setEnabled(self._folder or (entry is not None and not entry.folder))

    def _take(self) -> None:
        item = self._list.currentItem()
        typed = Path(self._path.text()).expanduser()
        if self._folder and typed != self._here:
            self._here = typed
        elif item is not None and item.isSelected():
            self._here = item.data(Qt.ItemDataRole.UserRole).path
        self.accept()


def _listing(folder: Path, *, files: bool, ending: str) -> list[_Entry]:
    """What may be chosen in a folder: folders first, then fitting files, hidden ones left out."""
    found: list[_Entry] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            try:
                state = entry.stat()
            except OSError:
                continue
            if stat.S_ISDIR(state.st_mode):
                found.append(_Entry(Path(entry.path), True, 0))
            elif files and stat.S_ISREG(state.st_mode) and entry.name.endswith(ending):
                found.append(_Entry(Path(entry.path), False, state.st_size))
            if len(found) == _MOST:
                break
    return sorted(found, key=lambda one: (not one.folder, one.path.name.casefold()))


def _places() -> list[tuple[str, Path]]:
    """Home, and whatever sticks are mounted where desktops mount them."""
    found = [(tr("Home"), Path.home())]
    documents = Path.home() / "Documents"
    if documents.is_dir():
        found.append((tr("Documents"), documents))
    user = Path.home().name
    for base in (Path("/media") / user, Path("/run/media") / user, Path("/Volumes"), Path("/mnt")):
        if base.is_dir():
            found += [(name_of(stick.name), stick) for stick in sorted(base.iterdir())[:8]]
    return found
