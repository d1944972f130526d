"""The one window: locked behind the gate, or unlocked with the desk; locking ends the process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from liaison.changes import Changes
from liaison.ports import World
from liaison.session import Session
from liaison.settings import Settings
from liaison.usecases import preferences, vaults
from ui import actions, faults, icons, theme
from ui.clipboard import ClipboardGuard
from ui.dialog import dismiss_all
from ui.idle import Idle, boot_clock
from ui.kinds import HOMES
from ui.lanes import Lanes
from ui.pages.page import Desk, Page
from ui.palette import Palette, show_keys
from ui.shell import Shell
from ui.start.create import Create
from ui.start.gate import Gate
from ui.start.recover import Recover
from ui.start.toured import TourStep
from ui.start.unlock import Unlock
from ui.start.welcome import Welcome

# How long locking waits for drafts and the anchor before the process ends all the same.
_PATIENCE_MS: Final = 800


class Window(QMainWindow):
    """Built by `ui.app.run`. ``relaunch`` replaces the process by a locked one of that vault."""

    def __init__(
        self,
        world: World,
        path: Path,
        pages: tuple[type[Page], ...],
        relaunch: Callable[[Path], None],
        clock: Callable[[], float] = boot_clock,
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Liaison")
        self.resize(1280, 800)
        self.setMinimumSize(720, 520)
        self._world, self._path = world, path
        self._pages, self._relaunch = pages, relaunch
        self._lanes = Lanes(self)
        self._desk: Desk | None = None
        self._shell: Shell | None = None
        self._leaving: Callable[[], None] | None = None
        self._clipboard = ClipboardGuard(self)
        self._idle = Idle(300, clock, self)
        self._idle.expired.connect(self.lock)
        actions.install(self, self._do)
        self.wear("system")
        self._open_gate(path)

    @property
    def lanes(self) -> Lanes:
        """The lanes, for whoever must know whether they are busy."""
        return self._lanes

    def shut(self) -> None:
        """End all work and close every connection, waiting for what has started."""
        if self._shell is not None:
            self._shell = None
            self.setCentralWidget(QWidget())  # nothing of it may ask for a lane any more
        self._idle.stop()
        self._clipboard.clear()
        self._lanes.close()

    # The gate

    def _open_gate(self, path: Path) -> None:
        gate = Gate(self._world, self._lanes, path)
        gate.unlocked.connect(self._enter)
        gate.faulted.connect(lambda error: faults.show(self, error))
        self.setCentralWidget(gate)
        if path.exists():
            self._show_unlock(gate, path)
        else:
            self._show_welcome(gate)

    def _show_welcome(self, gate: Gate) -> None:
        def unlock(chosen: Path) -> None:
            self._show_unlock(gate, chosen)

        def tour() -> None:
            gate.show_page(TourStep(gate, unlock, lambda: self._show_welcome(gate)))

        gate.show_page(Welcome(gate, lambda: self._show_create(gate), unlock, tour))

    def _show_unlock(self, gate: Gate, path: Path) -> None:
        gate.path = path
        gate.show_page(
            Unlock(
                gate,
                lambda: gate.show_page(Recover(gate, lambda: self._show_unlock(gate, gate.path))),
                lambda: self._show_create(gate),
                lambda chosen: self._show_unlock(gate, chosen),
            )
        )

    def _show_create(self, gate: Gate) -> None:
        if gate.path.exists():
            gate.path = _free(gate.path)
        gate.show_page(Create(gate, lambda: self._open_gate(self._path)))

    def _enter(self, session: Session) -> None:
        gate = self.centralWidget()
        assert isinstance(gate, Gate)
        self._path = gate.path
        self._lanes.keep(session)
        self._lanes.write(self, preferences.settings, self._open_desk, self._fault)

    # The desk

    def _open_desk(self, settings: Settings) -> None:
        self.wear(settings.theme)
        desk = Desk(self._lanes, settings, self)
        desk.faulted.connect(self._fault)
        desk.changed.connect(self._changed)
        self._desk = desk
        self._shell = Shell(desk, [page(desk) for page in self._pages])
        self._shell.lock_wanted.connect(self.lock)
        self.setCentralWidget(self._shell)
        self._shell.begin("contacts")
        self._idle.set_limit(settings.idle_lock)
        self._idle.start()

    def _changed(self, changes: Changes) -> None:
        if changes.settings:
            self._lanes.read(self, preferences.settings, self._apply, self._fault)

    def _apply(self, settings: Settings) -> None:
        assert self._desk is not None
        self._desk.settings = settings
        self._idle.set_limit(settings.idle_lock)
        self.wear(settings.theme)

    def wear(self, setting: str) -> None:
        """Put on a theme by the name of its setting."""
        wanted = theme.chosen(setting)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if theme.name() != wanted or not app.styleSheet():
            theme.apply(wanted)
            icons.refresh()

    def _do(self, name: str) -> None:
        """Carry out an action of the table."""
        if name == "quit":
            self.close()
        elif self._shell is None or self._desk is None:
            return
        elif name == "lock":
            self.lock()
        elif name == "palette":
            Palette(self, self._desk, self._do).ask()
        elif name == "undo":
            self._shell.undo()
        elif name == "help":
            show_keys(self)
        elif name in {page.name for page in self._pages}:
            self._shell.show_page(name, begin=True)
        elif not self._shell.page.do(name):
            self._elsewhere(name)

    def _elsewhere(self, name: str) -> None:
        """Actions that belong to a page which is not in view."""
        assert self._shell is not None
        home = {"hot-note": "contacts"}
        home |= {f"new-{kind}": page for page, kinds in HOMES.items() for kind in kinds}
        if name in home:
            self._shell.show_page(home[name])
            self._shell.page.do(name)

    def _fault(self, error: BaseException) -> None:
        faults.show(self, error)

    # Leaving

    def lock(self) -> None:
        """Out of sight at once; drafts and anchor into the vault; then the process is replaced."""
        self._leave(lambda: self._relaunch(self._path))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._shell is None:
            event.accept()  # the last window: the application ends by itself
            return
        event.ignore()
        self._leave(QGuiApplication.quit)

    def _leave(self, leaving: Callable[[], None]) -> None:
        if self._shell is None or self._leaving is not None:
            return
        self._leaving = leaving
        dismiss_all()
        self._idle.stop()
        self._clipboard.clear()
        shell, self._shell, self._desk = self._shell, None, None
        shell.flush()
        self.setCentralWidget(QWidget())  # the shell and every text in it are deleted here
        self.repaint()
        if self._lanes.session.read_only:
            self._lanes.write(self, lambda _session: None, self._left, self._left)
        else:
            self._lanes.write(self, vaults.remember, self._left, self._left)
        QTimer.singleShot(_PATIENCE_MS, self, lambda: self._left(None))

    def _left(self, _outcome: object) -> None:
        leaving, self._leaving = self._leaving, None
        if leaving is not None:
            leaving()


def _free(path: Path) -> Path:
    """A name beside one that is taken."""
    number = 2
    while (free := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
        number += 1
    return free
