"""The operating system's keyring: hostile surroundings change nothing, a real one works."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.osring import OsKeyring
from tests.storage.made import PROJECT

_ASK = """
import sys
import storage.osring
storage.osring._SECONDS = 2.0
ring = storage.osring.OsKeyring()
print(ring.available(), ring.get("anchor"), ring.put("anchor", "secret"), ring.remove("anchor"))
foreign = [n for n in sys.modules if n.startswith(("keyrings", "hostile", "keyring.backends.null",
                                                   "keyring.backends.chainer"))]
print(foreign)
"""
_HOSTILE = """
import pathlib
from keyring.backend import KeyringBackend
pathlib.Path({marker!r}).write_text("imported")
class Keyring(KeyringBackend):
    priority = 99
    def get_password(self, *a): return "evil"
    def set_password(self, *a): pathlib.Path({marker!r}).write_text(repr(a))
    def delete_password(self, *a): pass
"""


def _nothing(home: Path) -> dict[str, str]:
    return {}


def _variable(backend: str) -> Callable[[Path], dict[str, str]]:
    return lambda home: {"PYTHON_KEYRING_BACKEND": backend}


def _configured(backend: str) -> Callable[[Path], dict[str, str]]:
    def make(home: Path) -> dict[str, str]:
        for folder in (home / ".config", home / ".local" / "share"):
            file = folder / "python_keyring" / "keyringrc.cfg"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(
                f"[backend]\ndefault-keyring={backend}\nkeyring-path={home / 'plugins'}\n"
            )
        return {}

    return make


def _plugin(home: Path) -> dict[str, str]:
    """As if keyrings.alt were installed: found through its entry point."""
    info = home / "plugins" / "hostile-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: hostile\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[keyring.backends]\nhostile = hostile\n")
    alt = home / "plugins" / "keyrings" / "alt"
    alt.mkdir(parents=True)
    shutil.copy(home / "plugins" / "hostile.py", alt / "file.py")
    return {}


def _properties(home: Path) -> dict[str, str]:
    return {
        "KEYRING_PROPERTY_PREFERRED_COLLECTION": "/org/freedesktop/secrets/collection/evil",
        "KEYRING_PROPERTY_KEYCHAIN": str(home / "evil.keychain"),
        "KEYRING_PROPERTY_SCHEME": "KeePassXC",
    }


def _no_bus(home: Path) -> dict[str, str]:
    return {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={home / 'no-such-socket'}"}


def _odd_bus(home: Path) -> dict[str, str]:
    return {"DBUS_SESSION_BUS_ADDRESS": "nonsense:;;;=,"}


@pytest.mark.parametrize(
    "surroundings",
    [
        _nothing,
        _variable("keyring.backends.null.Keyring"),
        _variable("hostile.Keyring"),
        _variable("keyrings.alt.file.PlaintextKeyring"),
        _configured("keyring.backends.chainer.ChainerBackend"),
        _configured("hostile.Keyring"),
        _plugin,
        _properties,
        _no_bus,
        _odd_bus,
    ],
)
def test_hostile_surroundings_import_nothing_and_get_nothing(
    tmp_path: Path, surroundings: Callable[[Path], dict[str, str]]
) -> None:
    """S82 (sample): variables, configuration files, plug-ins, a broken bus."""
    marker = tmp_path / "marker"
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "hostile.py").write_text(_HOSTILE.format(marker=str(marker)))
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / ".config"),
        "XDG_DATA_HOME": str(tmp_path / ".local" / "share"),
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": str(plugins),
        **surroundings(tmp_path),
    }
    told = subprocess.run(
        [sys.executable, "-c", _ASK],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert told.stdout == "False None False None\n[]\n", told.stderr
    assert told.stderr == ""
    assert not marker.exists()


def test_a_bus_that_never_answers_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S82: an impostor that accepts and stays silent does not hold the program up."""
    monkeypatch.setattr("storage.osring._SECONDS", 0.3)
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'bus'}")
        ring = OsKeyring()
        assert not ring.available()
    # The silent bus is gone now, so the threads that waited for it end.


_REAL = """
import os, signal
from contextlib import closing
import secretstorage
from jeepney import message_bus
from jeepney.io.blocking import Proxy
from storage.osring import OsKeyring
os.environ["KEYRING_PROPERTY_PREFERRED_COLLECTION"] = "/org/freedesktop/secrets/collection/evil"
ring = OsKeyring()
print(ring.available(), ring.get("anchor"), ring.put("anchor", "one"), ring.put("anchor", "two"))
print(ring.get("anchor"), ring.get("other"))
with closing(secretstorage.dbus_init()) as bus:
    items = secretstorage.search_items(bus, {"service": "liaison"})
    print([(item.get_attributes()["username"], item.get_secret()) for item in items])
ring.remove("anchor")
ring.remove("anchor")
print(ring.get("anchor"), ring.put("kept", "value"))
with closing(secretstorage.dbus_init()) as bus:
    secretstorage.get_default_collection(bus).lock()
print(ring.available(), ring.get("kept"), ring.put("kept", "new"))
with closing(secretstorage.dbus_init()) as bus:
    (daemon,) = Proxy(message_bus, bus).GetConnectionUnixProcessID("org.freedesktop.secrets")
os.kill(daemon, signal.SIGKILL)
print(ring.available(), ring.get("kept"), ring.put("kept", "new"))
"""


def test_a_real_secret_service_keeps_and_gives_and_may_lock_or_die(tmp_path: Path) -> None:
    """S82: the one keyring of a Debian desktop, in a session of its own."""
    if not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")):
        pytest.skip("dbus-run-session and gnome-keyring-daemon are not installed")
    for folder in ("run", "share", "config"):
        (tmp_path / folder).mkdir(mode=0o700)
    start = (
        'eval "$(printf "pw\\n" | gnome-keyring-daemon --unlock --components=secrets)"; '
        'exec "$0" -c "$1"'
    )
    told = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", start, sys.executable, _REAL],
        cwd=PROJECT,
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path / "run"),
            "XDG_DATA_HOME": str(tmp_path / "share"),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert told.stdout.splitlines() == [
        "True None True True",
        "two None",
        "[('anchor', b'two')]",
        "None True",
        "False None False",
        "False None False",
    ], told.stderr
