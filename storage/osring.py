"""The operating system's keyring, as far as it is one of four that we know and is unlocked.

It never asks the user anything, and whatever goes wrong with it means that there is none: Liaison
opens by passphrase alone then. What is kept in it is never enough to open a vault.
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from typing import Any, Final, TypeVar

SERVICE: Final = "liaison"
_SECONDS = 10.0  # the bus itself never gives up on a service that does not answer

# Module and class of the backends we use, by platform, and all that an instance is made of. The
# library's own choice, which the environment, a file or an installed plug-in may steer, is never
# asked; nor are constructors run, which take settings from the environment.
_ALLOWED: Final[dict[str, tuple[tuple[str, str, dict[str, object]], ...]]] = {
    "linux": (
        ("keyring.backends.SecretService", "Keyring", {"appid": SERVICE}),
        ("keyring.backends.kwallet", "DBusKeyring", {"appid": SERVICE, "handle": -1}),
    ),
    "darwin": (("keyring.backends.macOS", "Keyring", {"keychain": None}),),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring", {}),),
}

_T = TypeVar("_T")


class OsKeyring:
    """Fulfils `liaison.ports.Keyring`. A call takes about 40 ms, and at most ten seconds."""

    def available(self) -> bool:
        """Whether a known keyring answers and is unlocked."""
        return _patiently(lambda: _backend() is not None, False)

    def get(self, name: str) -> str | None:
        """The value under a name; None where nothing is stored or no keyring answers."""
        return _patiently(lambda: _get(name), None)

    def put(self, name: str, value: str) -> bool:
        """Stores a value; False where it was not kept. It is read back: some only say that they
        keep things."""
        return _patiently(lambda: _put(name, value), False)

    def remove(self, name: str) -> None:
        """Removes a value; harmless where there is none."""
        _patiently(lambda: _remove(name), None)


def _get(name: str) -> str | None:
    backend = _backend()
    found = None if backend is None else backend.get_password(SERVICE, name)
    return found if isinstance(found, str) else None


def _put(name: str, value: str) -> bool:
    backend = _backend()
    if backend is None:
        return False
    backend.set_password(SERVICE, name, value)
    return bool(backend.get_password(SERVICE, name) == value)


def _remove(name: str) -> None:
    backend = _backend()
    if backend is not None:
        backend.delete_password(SERVICE, name)


def _backend() -> Any:
    """The first known backend that is there and unlocked, or None."""
    for module, name, members in _ALLOWED.get(sys.platform, ()):
        try:
            # late: a quarter of a second, which the first window does not wait for
            kind = getattr(importlib.import_module(module), name)
            _ = kind.priority  # raises where the service is not there
            if module.endswith("SecretService") and _is_locked():
                continue
        except Exception:  # foreign code over a foreign service: there is no list of its errors
            continue
        backend = kind.__new__(kind)
        vars(backend).update(members)
        return backend
    return None


def _is_locked() -> bool:
    """Whether the Secret Service's default collection would have to ask for a password first."""
    secretstorage = importlib.import_module("secretstorage")
    with closing(secretstorage.dbus_init()) as bus:
        return bool(secretstorage.Collection(bus).is_locked())


def _patiently(act: Callable[[], _T], otherwise: _T) -> _T:
    """What `act` gives, or `otherwise` when it fails or takes too long."""
    result = [otherwise]

    def run() -> None:
        try:
            result[0] = act()
        except Exception:  # as above
            return

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(_SECONDS)
    return otherwise if thread.is_alive() else result[0]
