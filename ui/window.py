"""The one window: locked behind the gate, or unlocked with the desk; locking ends the process."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ui import faults, garbage, icons, languages, theme
from ui.clipboard import ClipboardGuard
from ui.idle import Idle, boot_clock
from ui.lanes import Lanes
from ui.start.gate import Gate
from ui.start.unlock import Unlock
from ui.start.welcome import Welcome

if TYPE_CHECKING:
    from concurrent.futures import Future

    from liaison.ports import World
    from liaison.session import Session
    from liaison.settings import Settings
    from ui.behind import Behind, Inside

# How long locking waits for drafts and the anchor before the process ends all the same.
_PATIENCE_MS: Final = 800


class Window(QMainWindow):
    """Built by `ui.app.run`. ``relaunch`` replaces the process by a locked one of that vault.

    What is not needed for the first picture (`ui.behind`, the verbs, ``world``) is loaded after it,
    on the vault lane, so that it is there before the passphrase is typed.
    """

    def __init__(
        self,
        world: Callable[[], World],
        path: Path,
        relaunch: Callable[[Path], None],
        clock: Callable[[], float] = boot_clock,
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("Liaison")
        self.resize(1280, 800)
        self.setMinimumSize(640, 360)
        self._world, self._path, self._relaunch = world, path, relaunch
        self._lanes = Lanes(self)
        self._loading: Future[type[Behind]] | None = None
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._load)
        self._inside: Inside | None = None
        self._shut = False
        self._leaving: Callable[[], None] | None = None
        self._clipboard = ClipboardGuard(self)
        self._idle = Idle(300, clock, self)
        self._idle.expired.connect(self.lock)
        self.wear("system")
        self._open_gate(path)

    @property
    def lanes(self) -> Lanes:
        """The lanes, for whoever must know whether they are busy."""
        return self._lanes

    def shut(self) -> None:
        """Save what was typed, end all work and close every connection, waiting for what runs."""
        self._shut = True
        inside, self._inside = self._inside, None
        if inside is not None:
            inside.shell.flush()
            self.setCentralWidget(QWidget())  # nothing of it may ask for a lane any more
        gate = self.centralWidget()
        if isinstance(gate, Gate):
            gate.stop()
        self._painted.stop()
        self._idle.stop()
        self._clipboard.clear()
        self._lanes.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._loading is None and not self._shut:
            self._painted.start(0)

    def _load(self) -> Future[type[Behind]]:
        """What is behind the gate, loaded once, by one thread. Whoever needs it waits for it."""
        if self._loading is None:
            # late: no key is pressed before the first picture, and theirs are 2 ms
            from ui import actions

            actions.install(self, self._do)
            self._loading = self._lanes.load(partial(_loaded, self._world))
        return self._loading

    def _behind(self) -> type[Behind]:
        return self._load().result()

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
            gate.show_page(self._behind().tour(gate, unlock, lambda: self._show_welcome(gate)))

        gate.show_page(Welcome(gate, lambda: self._show_create(gate), unlock, tour))

    def _show_unlock(self, gate: Gate, path: Path) -> None:
        def recover() -> None:
            page = self._behind().recover(gate, lambda: self._show_unlock(gate, gate.path))
            gate.show_page(page)

        gate.path = path
        gate.show_page(
            Unlock(
                gate,
                recover,
                lambda: self._show_create(gate),
                lambda chosen: self._show_unlock(gate, chosen),
            )
        )

    def _show_create(self, gate: Gate) -> None:
        if gate.path.exists():
            gate.path = _free(gate.path)
        gate.show_page(self._behind().create(gate, lambda: self._open_gate(self._path)))

    def _enter(self, session: Session) -> None:
        gate = self.centralWidget()
        assert isinstance(gate, Gate)
        self._path = gate.path
        self._lanes.keep(session)
        self._lanes.write(self, self._behind().settings, self._open_desk, self._fault)

    # The desk

    def _open_desk(self, settings: Settings) -> None:
        self._speak(settings.language)
        self.wear(settings.theme)
        inside = self._behind().inside(self._lanes, settings, self, self._do)
        inside.lock_wanted.connect(self.lock)
        inside.settled.connect(self._settle)
        inside.faulted.connect(self._fault)
        self._inside = inside
        self._clipboard.ask = inside.may_copy
        self.setCentralWidget(inside.shell)
        inside.shell.begin("today")
        self._idle.set_limit(settings.idle_lock)
        self._idle.start()

    def _settle(self, settings: Settings) -> None:
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

    def _speak(self, setting: str) -> None:
        """The desk is made in the language of its vault's settings."""
        wanted = languages.chosen(setting)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if wanted != languages.spoken():
            languages.speak(app, wanted)
            theme.apply(theme.name())  # its sides follow the direction

    def _do(self, name: str) -> None:
        """Carry out an action of the table."""
        if name == "quit":
            self.close()
        elif self._inside is None:
            return
        elif name == "lock":
            self.lock()
        else:
            self._inside.do(name)

    def _fault(self, error: BaseException) -> None:
        faults.show(self, error)

    # Leaving

    def lock(self) -> None:
        """Out of sight at once; drafts and anchor into the vault; then the process is replaced."""
        self._leave(lambda: self._relaunch(self._path))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._inside is None:
            event.accept()  # the last window: the application ends by itself
            return
        event.ignore()
        self._leave(QGuiApplication.quit)

    def _leave(self, leaving: Callable[[], None]) -> None:
        if self._inside is None or self._leaving is not None:
            return
        self._leaving = leaving
        self._behind().dismiss()
        self._idle.stop()
        self._clipboard.clear()
        inside, self._inside = self._inside, None
        inside.shell.flush()
        self.setCentralWidget(QWidget())  # the shell and every text in it are deleted here
        self.repaint()
        if self._lanes.session.read_only:
            self._lanes.write(self, lambda _session: None, self._left, self._left)
        else:
            self._lanes.write(self, self._behind().remember, self._left, self._left)
        QTimer.singleShot(_PATIENCE_MS, self, lambda: self._left(None))

    def _left(self, _outcome: object) -> None:
        leaving, self._leaving = self._leaving, None
        if leaving is not None:
            leaving()


def _loaded(world: Callable[[], World]) -> type[Behind]:
    try:
        # late: 0.3 s, for which the first picture does not wait
        from ui.behind import Behind

        world()
        return Behind
    finally:
        garbage.keep()  # code and tables


def _free(path: Path) -> Path:
    """A name beside one that is taken."""
    number = 2
    while (free := path.with_name(f"{path.stem}-{number}{path.suffix}")).exists():
        number += 1
    return free
