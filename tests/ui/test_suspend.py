"""The computer is about to sleep: the vault is locked before it may."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import SIGNAL, QEvent
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison.domain.record import Filter
from liaison.ports import World
from liaison.usecases import records, vaults
from tests.conftest import ROOT
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots.robot import Robot

LOGIN = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
SESSION = "/org/freedesktop/login1/session/_31"
TYPED = "Typed just before the lid was closed"
CAUSES: dict[str, tuple[str, str, str, list[Any]]] = {
    "sleep and lid": (MANAGER, f"{LOGIN}.Manager", "PrepareForSleep", [True]),
    "shutdown": (MANAGER, f"{LOGIN}.Manager", "PrepareForShutdown", [True]),
    "lock": (SESSION, f"{LOGIN}.Session", "Lock", []),
    "another user": (
        SESSION,
        "org.freedesktop.DBus.Properties",
        "PropertiesChanged",
        [f"{LOGIN}.Session", {"Active": False}, ["x"]],
    ),
    "screen lock": ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True]),
}
# The real program, driven by its own timer: unlocks, begins a record, says that it is ready.
CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from tests.ui.conftest import PASSPHRASE, real_world
from ui import app

vault, sys.executable, typed = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
application = app.application([])

def visible(kind, name):
    for window in QApplication.topLevelWidgets():
        for one in window.findChildren(kind, name):
            if one.isVisible():
                return one

def unlock():
    line = visible(QLineEdit, "passphrase")
    if line is not None:
        line.setText(PASSPHRASE)
        line.returnPressed.emit()
    return line

def write():
    new = visible(QAbstractButton, "hot-note") or visible(QAbstractButton, "nav-contacts")
    if new is not None:
        new.click()
        made = visible(QAbstractButton, "new")
        made and made.click()
        return made

def type_title():
    title = visible(QLineEdit, "title")
    if title is not None:
        QTest.keyClicks(title, typed)
        print("ready", flush=True)
    return title

steps = [unlock, write, type_title]
def step():
    if steps and steps[0]():
        steps.pop(0)
timer = QTimer()
timer.timeout.connect(step)
timer.start(5)
app.run(real_world, vault)
"""
BUS = """<busconfig><type>session</type><listen>unix:tmpdir={folder}</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/>
<allow own="*"/></policy></busconfig>"""


class Login(QDBusVirtualObject):
    """A login manager as a program sees it: gives inhibitors, and waits until all are closed."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self.asked: list[list[Any]] = []
        self.reading = -1
        assert bus.registerVirtualObject(MANAGER, self)
        assert bus.registerService(LOGIN)

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, bus: QDBusConnection) -> bool:
        reply = message.createReply()
        if message.member() == "Inhibit":
            self.asked.append(message.arguments())
            self.reading, writing = os.pipe()
            reply.setArguments([QDBusUnixFileDescriptor(writing)])
            os.close(writing)
        elif message.member() == "GetSession":
            reply.setArguments([QDBusObjectPath(SESSION)])
        else:
            return False
        return bus.send(reply)

    def tell(self, path: str, interface: str, name: str, arguments: list[Any]) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(arguments)
        assert self._bus.send(signal)


class Waiting(threading.Thread):
    """Waits for the inhibitor to be closed, and looks at once at what the process is then."""

    def __init__(self, reading: int, pid: int) -> None:
        super().__init__(daemon=True)
        self._reading, self._pid = reading, pid
        self.then: list[str] = []

    def run(self) -> None:
        assert os.read(self._reading, 1) == b""
        end = time.monotonic() + 2
        while not self.then and time.monotonic() < end:  # empty for a moment within an exec
            told = Path(f"/proc/{self._pid}/cmdline").read_text("utf-8")
            self.then = told.split("\0")[:-1]
        os.close(self._reading)


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a bus of one's own."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed")
    config = tmp_path_factory.mktemp("bus") / "bus.conf"
    config.write_text(BUS.format(folder=tempfile.gettempdir()), "utf-8")
    started = subprocess.Popen(
        [daemon, f"--config-file={config}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert started.stdout is not None
    yield started.stdout.readline().strip()
    started.terminate()
    started.wait(10)
    started.stdout.close()


@pytest.fixture
def login(bus: str, qapp: object) -> Iterator[Login]:
    connection = QDBusConnection.connectToBus(bus, "login")
    login = Login(connection)
    yield login
    connection.unregisterObject(MANAGER)
    connection.unregisterService(LOGIN)
    QDBusConnection.disconnectFromBus("login")


@pytest.fixture
def stands_in(tmp_path: Path) -> Path:
    """What replaces the process on locking, in place of a second window."""
    path = tmp_path / "stands-in"
    path.write_text("#!/bin/sh\nread -r line\n", "utf-8")
    path.chmod(0o700)
    return path


def locks_first(qtbot: QtBot, login: Login, bus: str, vault: Path, to: Path, cause: str) -> None:
    """The real program, unlocked with a draft under way: told so, it is another program by the
    time that the inhibitor is closed."""
    login.reading = -1
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(vault), str(to), TYPED],
        cwd=ROOT,
        env=os.environ
        | {
            "DBUS_SYSTEM_BUS_ADDRESS": bus,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_SESSION_ID": "1",
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    ready: list[str] = []
    said = threading.Thread(target=lambda: ready.append(child.stdout.readline()), daemon=True)
    said.start()
    try:
        qtbot.waitUntil(lambda: bool(ready) and login.reading >= 0, timeout=50_000)
        assert ready == ["ready\n"]
        waiting = Waiting(login.reading, child.pid)
        waiting.start()
        login.tell(*CAUSES[cause])
        qtbot.waitUntil(lambda: not waiting.is_alive(), timeout=5_000)  # the manager's patience
        assert waiting.then[1:] == [str(to), "-m", "liaison", "open", str(vault)]
    finally:
        child.kill()
        child.communicate(timeout=10)
    assert login.asked[-1][0] == "sleep:shutdown" and login.asked[-1][3] == "delay"


@pytest.mark.parametrize("cause", ["another user", "screen lock", "sleep and lid"])
def test_the_vault_is_locked_before_the_computer_sleeps(
    qtbot: QtBot,
    login: Login,
    bus: str,
    world: World,
    vault: Path,
    stands_in: Path,
    cause: str,
) -> None:
    """S85: the process is replaced, what was typed is in the vault, and only then it may sleep."""
    locks_first(qtbot, login, bus, vault, stands_in, cause)
    session = vaults.open_vault(world, vault, PASSPHRASE, read_only=True)
    try:
        titles = [row.title for row in records.page(session, Filter())]
    finally:
        session.close()
    assert TYPED in titles


@pytest.mark.campaign
def test_a_hundred_of_a_hundred_are_locked_before_sleep_is_acknowledged(
    qtbot: QtBot, login: Login, bus: str, made: Path, tmp_path: Path, stands_in: Path
) -> None:
    """S85: by every cause in turn, each on a vault of its own."""
    causes = list(CAUSES) * 20
    for number, cause in enumerate(causes):
        vault = tmp_path / f"{number}.liaison"
        shutil.copytree(made, vault)
        locks_first(qtbot, login, bus, vault, stands_in, cause)
        shutil.rmtree(vault)
    assert len(login.asked) == len(causes) == 100


def test_without_a_bus_nothing_happens_and_the_settings_say_so(desk: Robot) -> None:
    """S85: quietly; the officer reads where he must lock himself."""
    desk.do("settings")
    assert desk.text("sleep-told").startswith("This system does not say")


def test_the_end_of_the_session_is_listened_to_while_a_vault_is_open(locked: Robot) -> None:
    """S85: logging out, where the desktop asks programs to save; only a desktop can ask."""
    ends = SIGNAL("commitDataRequest(QSessionManager&)")
    app = QApplication.instance()
    assert app is not None
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # windows of other tests
    before = app.receivers(ends)
    locked.unlock(PASSPHRASE)
    assert app.receivers(ends) == before + 1
