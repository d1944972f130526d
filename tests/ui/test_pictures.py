"""The pictures of the tour come from the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from liaison.ports import World
from tests.ui.conftest import PASSPHRASE
from ui.pictures import SHOTS, photograph


def test_every_page_is_photographed_in_every_theme(
    qapp: QApplication, world: World, vault: Path, tmp_path: Path
) -> None:
    taken = photograph(world, vault, PASSPHRASE, tmp_path / "out", ("light", "contrast"))
    assert len(taken) == 1 + 2 * len(SHOTS)
    for path in taken:
        assert QImage(str(path)).width() >= 720
