"""Run the window: one application, one theme, one window, until it is closed or locked."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import platformdirs
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from liaison.ports import World
from ui import faults
from ui.pages.audit import AuditPage
from ui.pages.collections import (
    CasesPage,
    ContactsPage,
    IncidentsPage,
    PeoplePage,
    PromisesPage,
    ReportsPage,
    WatchPage,
)
from ui.pages.context import ContextPage
from ui.pages.exchange import ExchangePage
from ui.pages.officers import OfficersPage
from ui.pages.page import Page
from ui.pages.settings import SettingsPage
from ui.pages.today import TodayPage
from ui.window import Window

PAGES: Final[tuple[type[Page], ...]] = (
    TodayPage,
    ContactsPage,
    CasesPage,
    PromisesPage,
    IncidentsPage,
    WatchPage,
    PeoplePage,
    ReportsPage,
    ContextPage,
    ExchangePage,
    OfficersPage,
    AuditPage,
    SettingsPage,
)


def relaunch(path: Path) -> None:
    """Replace this process by a locked one of the same vault: a secret cannot be wiped from one."""
    os.execv(sys.executable, [sys.executable, "-m", "liaison", "open", str(path)])


def default_vault() -> Path:
    """Where a vault lies when nobody has said otherwise."""
    return platformdirs.user_data_path("liaison", appauthor=False) / "desk.liaison"


def run(world: World, path: Path | None = None, again: Callable[[Path], None] = relaunch) -> int:
    """Show the window for the vault at ``path`` (locked if it exists, else the first start).

    ``again`` is called on lock with the vault's path and must not return. Returns the exit code
    after the window was closed.
    """
    # Qt's messages may quote what is shown, and the error stream may be a file.
    qInstallMessageHandler(lambda _kind, _context, _text: None)
    app = application(sys.argv[:1])
    window = Window(world, path or default_vault(), PAGES, again)
    faults.install(lambda error: faults.show(window, error))
    window.show()
    code = app.exec()
    window.shut()
    return code


def application(arguments: list[str]) -> QApplication:
    """The one application object, in the base style every theme is drawn over."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication(arguments)
    app.setApplicationName("liaison")
    app.setApplicationDisplayName("Liaison")
    app.setStyle("Fusion")
    translator = QTranslator(app)
    path = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(), "qtbase", "_", path):
        app.installTranslator(translator)
    if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return app
