"""Files outside the vault steer nothing: the class of CVE-2023-24055, by the real window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from liaison.ports import World
from liaison.usecases import audit
from tests.conftest import ROOT
from tests.ui.robots import officer
from tests.ui.robots.robot import Robot

EXPORTS = {
    "records-exported", "audit-exported", "attachment-saved-outside", "bundle-sealed",
    "card-exported", "paper-exported", "evidence-exported", "manifest-printed", "gate-overridden",
    "setting-changed", "organisation-policy-set-aside", "officer-compared", "authority-named",
}  # fmt: skip
NAMES = (
    "liaison.conf", "liaison.ini", "liaison.json", "liaison.toml", "liaison.xml", "config.json",
    "settings.json", "triggers.xml", "Liaison/Liaison.conf", "liaison/config.toml",
)  # fmt: skip


def hostile(out: Path) -> tuple[str, ...]:
    """What such a file may say: export all of it when the vault opens."""
    return (
        f"[General]\nexport_on_open=true\nexport_path={out}\nidle_lock=0\npolicy=\n",
        json.dumps({"on_open": [{"act": "export", "as": "csv", "to": str(out)}], "idle_lock": 0}),
        f'[trigger]\nevent = "opened"\naction = "audit export"\nfolder = "{out}"\n',
        "<KeePassConfig><Application><TriggerSystem><Triggers><Trigger><Events><Event>"
        f"opened</Event></Events><Actions><Action>export {out}</Action></Actions></Trigger>"
        "</Triggers></TriggerSystem></Application></KeePassConfig>",
        f"export LIAISON_EXPORT={out}\nliaison record export --kind contact-log -o {out}\n",
    )


def planted(places: list[Path], out: Path) -> int:
    """Fifty of them, each name with each content, spread over the places."""
    pairs = [(name, text) for name in NAMES for text in hostile(out)]
    for number, (name, text) in enumerate(pairs):
        path = places[number % len(places)] / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return len(pairs)


@pytest.fixture
def places(tmp_path: Path, vault: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Wherever programs look for what steers them, and beside the vault."""
    folders = {"HOME": "home", "XDG_CONFIG_HOME": "home/.config", "XDG_DATA_HOME": "home/.share"}
    for name, folder in folders.items():
        monkeypatch.setenv(name, str(tmp_path / folder))
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    hidden = tmp_path / "home/.liaison"
    return [here, vault.parent, hidden, *(tmp_path / folder for folder in folders.values())]


def test_fifty_hostile_files_make_the_window_export_nothing(
    opened: Callable[..., Robot], world: World, vault: Path, places: list[Path], tmp_path: Path
) -> None:
    """S68: opened, walked through page by page, and locked; nothing leaves, nothing is set."""
    out = tmp_path / "out"
    out.mkdir()
    size = officer.look(world, vault, lambda s: s.vault.log.size())
    assert planted(places, out) == 50
    robot = opened(vault)
    robot.unlock(officer.PASSPHRASE)
    for page in ("contacts", "exchange", "officers", "audit", "map", "settings", "today"):
        robot.click(f"nav-{page}")
        robot.settle()
    acts = officer.look(world, vault, lambda s: [one.act for one in audit.page(s)])
    assert not EXPORTS & set(acts) and len(acts) == size
    assert not list(out.iterdir())


def test_fifty_hostile_files_make_the_command_line_export_nothing(
    world: World, vault: Path, places: list[Path], tmp_path: Path
) -> None:
    """S68: the real command in a home full of them, with variables that say the same."""
    out, secret = tmp_path / "out", tmp_path / "secret"
    out.mkdir()
    secret.write_text(officer.PASSPHRASE)
    assert planted(places, out) == 50
    size = officer.look(world, vault, lambda s: s.vault.log.size())
    told = {"LIAISON_EXPORT": str(out), "LIAISON_CONFIG": str(places[0] / NAMES[0])}
    done = subprocess.run(
        [sys.executable, "-m", "liaison", "record", "list", str(vault), "--passphrase-file",
         str(secret)],
        env=os.environ | told | {"PYTHONPATH": str(ROOT)},
        cwd=places[0], capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert officer.look(world, vault, lambda s: s.vault.log.size()) == size
    assert not list(out.iterdir())
