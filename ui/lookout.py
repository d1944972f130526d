"""Looks into the watched folder while the vault is open, and says what is new; takes nothing in."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from liaison.changes import Changes
from liaison.settings import Settings
from liaison.usecases import incoming, preferences
from liaison.usecases.incoming import Looked
from ui.lanes import Lanes

_EVERY_MS: Final = 20_000
_SOON_MS: Final = 1_500


class Watch(QObject):
    """`found` comes after every look that tells something new. The work is done aside: a share
    that hangs keeps no page waiting."""

    found = Signal(object)  # Looked

    def __init__(self, lanes: Lanes, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._lookout = incoming.Lookout()
        self._looking = False
        self.seen: Looked | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.look)
        self._folders = QFileSystemWatcher(self)
        self._folders.directoryChanged.connect(lambda _path: self._soon.start())
        self._watch(settings)

    def changed(self, changes: Changes) -> None:
        """Something was changed: another folder may be watched, or a bundle be dealt with."""
        if changes.settings:
            self._lanes.read(self, preferences.settings, self._watch, self._failed)
        elif changes.bundles:
            self.look()

    def look(self) -> None:
        """Look now, unless a look is under way or nothing is watched."""
        if self._looking or not self._folder:
            return
        self._looking = True
        folder, lookout = Path(self._folder), self._lookout
        self._lanes.aside(self, lambda s: lookout.look(s, folder), self._looked, self._failed)

    def _watch(self, settings: Settings) -> None:
        self._folder = settings.watched_folder
        if old := self._folders.directories():
            self._folders.removePaths(old)
        if not self._folder:
            self._timer.stop()
            self._tell(None)
            return
        self._folders.addPath(self._folder)
        self._timer.start()
        self._soon.start()

    def _looked(self, looked: Looked) -> None:
        self._looking = False
        if str(looked.folder) != self._folder:
            self._soon.start()
            return
        if not looked.trouble and self._folder not in self._folders.directories():
            self._folders.addPath(self._folder)  # the stick is back
        if looked.growing or looked.later:
            self._soon.start()
        self._tell(looked)

    def _tell(self, looked: Looked | None) -> None:
        if looked != self.seen:
            self.seen = looked
            self.found.emit(looked)

    def _failed(self, _error: Exception) -> None:
        """What cannot be looked at now is looked at with the next tick."""
        self._looking = False
