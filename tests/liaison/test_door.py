"""The door: who asks for the window gets it at once, and all else is the command line's."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from liaison.__main__ import asks_for_window

BROKEN = """
import sys
sys.modules["PySide6"] = None
sys.argv = ["liaison", *sys.argv[1:]]
from liaison.__main__ import main
main()
"""

FIRST = """
import sys
import liaison.__main__, ui.app
print(*sorted({name.split(".")[0] for name in sys.modules}))
print(*sorted(name for name in sys.modules if name.startswith(("liaison.", "ui."))))
"""


@pytest.mark.parametrize("arguments", [[], ["open", "desk.liaison"], ["open", "a b/é.liaison"]])
def test_the_window_is_asked_for_by_nothing_or_by_a_vault_to_open(arguments: list[str]) -> None:
    assert asks_for_window(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ["open"],
        ["open", "--help"],
        ["open", "a.liaison", "b.liaison"],
        ["open", "*.liaison"],
        ["open", "~/desk.liaison"],
        ["open", "%USERPROFILE%"],
        ["--version"],
        ["record", "list"],
    ],
)
def test_all_else_is_the_command_lines(arguments: list[str]) -> None:
    assert not asks_for_window(arguments)


def test_a_shell_that_completes_words_gets_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_LIAISON_COMPLETE", "bash_source")
    assert not asks_for_window([])


@pytest.mark.parametrize("way", [["open", "desk.liaison"], []])
def test_a_window_that_cannot_open_is_told_as_any_other_fault(
    way: list[str], tmp_path: Path
) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", BROKEN, *way], cwd=tmp_path, capture_output=True, text=True
    )
    assert (ran.returncode, ran.stdout) == (70, "")
    assert ran.stderr.startswith("Liaison has a fault (ModuleNotFoundError at app.py:")
    assert "Traceback" not in ran.stderr


def test_the_first_picture_waits_for_neither_verbs_nor_keys_nor_pages() -> None:
    """They are loaded behind it, while the passphrase is typed."""
    ran = subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, check=True)
    tops, ours = (set(line.split()) for line in ran.stdout.splitlines())
    late = {"msgspec", "cryptography", "crypto", "storage", "click", "rich", "keyring", "zxcvbn"}
    assert tops & {*late, "platformdirs", "sqlcipher3", "diceware", "mgrs", "anyascii"} == set()
    liaison = {name for name in ours if name.startswith("liaison.")}
    assert liaison == {
        "liaison.__main__", "liaison.domain", "liaison.domain.refusals", "liaison.domain.text",
        "liaison.domain.words",
    }  # fmt: skip
    assert {name for name in ours if name.startswith("ui.pages")} == set()
