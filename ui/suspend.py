"""Lock before the computer sleeps or shuts down, and when its screen is locked or its user changes.

Linux tells programs on D-Bus. The login manager waits for whoever holds a delay inhibitor, a file
descriptor: ours is held while a vault is open, and is closed with everything else when locking
replaces the process. Where there is no such bus nothing happens, and the settings say so.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCall,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

_LOGIN: Final = "org.freedesktop.login1"
_MANAGER: Final = "/org/freedesktop/login1"
_SESSION: Final = "org.freedesktop.login1.Session"
# Screen savers of the session: all say ActiveChanged(True) when the screen is blanked or locked.
_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class Suspend(QObject):
    """Emits `wanted` when the vault is to be locked. ``told``: whether the login manager waits."""

    wanted = Signal()
    answered = Signal()  # told is known

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told = False
        self._inhibitor = QDBusUnixFileDescriptor()
        self._calls: list[tuple[QDBusPendingCall, QDBusPendingCallWatcher]] = []
        self._system = QDBusConnection.systemBus()
        self._session = QDBusConnection.sessionBus()

    def start(self) -> None:
        """Listen, and have the login manager wait for us. Its answers come later."""
        if self._system.isConnected():
            for name in ("PrepareForSleep", "PrepareForShutdown"):
                self._listen(_MANAGER, f"{_LOGIN}.Manager", name, "about_to(bool)")
            self._inhibit()
            self._find_session()
        if self._session.isConnected():
            for saver in _SAVERS:
                _connect(self._session, "", "", saver, "ActiveChanged", self, "blanked(bool)")

    @Slot(bool)
    def about_to(self, begins: bool) -> None:
        """The computer is about to sleep or to shut down, or is back again."""
        if begins:
            self.wanted.emit()

    @Slot(bool)
    def blanked(self, on: bool) -> None:
        """The screen saver has come on or gone."""
        if on:
            self.wanted.emit()

    @Slot()
    def locked(self) -> None:
        """The login manager asks the session to lock."""
        self.wanted.emit()

    @Slot("QString", "QVariantMap", "QStringList")
    def turned(self, _interface: str, changed: dict[str, Any], _others: list[str]) -> None:
        """Our session is in the background now, for another user, or says that it is locked."""
        if changed.get("Active") is False or changed.get("LockedHint") is True:
            self.wanted.emit()

    def _listen(self, path: str, interface: str, name: str, slot: str) -> None:
        _connect(self._system, _LOGIN, path, interface, name, self, slot)

    def _inhibit(self) -> None:
        def held(arguments: list[Any]) -> None:
            given = arguments[0] if arguments else None
            if isinstance(given, QDBusUnixFileDescriptor) and given.isValid():
                self._inhibitor = given  # closed when it goes, and by the exec of the lock
                os.set_inheritable(given.fileDescriptor(), False)
                self.told = True
            self.answered.emit()

        # Shown by the system to whoever asks what keeps it from sleeping.
        why = ("sleep:shutdown", "Liaison", "Locks the vault first", "delay")
        self._ask("Inhibit", why, held)

    def _find_session(self) -> None:
        def found(arguments: list[Any]) -> None:
            given = arguments[0] if arguments else None
            path = given.path() if isinstance(given, QDBusObjectPath) else ""
            # Of no session that is known: any that locks may be ours.
            self._listen(path, _SESSION, "Lock", "locked()")
            if path:
                slot = "turned(QString,QVariantMap,QStringList)"
                self._listen(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", slot)

        self._ask("GetSession", (os.environ.get("XDG_SESSION_ID") or "auto",), found)

    def _ask(
        self, method: str, arguments: tuple[str, ...], done: Callable[[list[Any]], None]
    ) -> None:
        """Call the login manager; ``done`` gets what it answers, nothing where it does not."""
        message = QDBusMessage.createMethodCall(_LOGIN, _MANAGER, f"{_LOGIN}.Manager", method)
        message.setArguments(list(arguments))
        message.setAutoStartService(False)
        call = self._system.asyncCall(message)
        watcher = QDBusPendingCallWatcher(call, self)
        self._calls.append((call, watcher))  # else they are gone before the answer comes

        def finished() -> None:
            reply = call.reply()
            failed = reply.type() == QDBusMessage.MessageType.ErrorMessage
            done([] if failed else reply.arguments())

        watcher.finished.connect(finished)


def _connect(bus: QDBusConnection, *source_and_slot: Any) -> None:
    """Service, path (either may be empty), interface, signal, receiver, and the slot's signature.

    The stubs want the slot as bytes, which is refused when it runs: it takes what SLOT makes."""
    *source, slot = source_and_slot
    connect: Callable[..., bool] = bus.connect
    connect(*source, SLOT(slot))
