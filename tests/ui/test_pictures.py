"""The pictures of the tour come from the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from liaison.ports import World
from tests.ui.conftest import PASSPHRASE
from tests.ui.robots.officer import another, gives, meet, seals, titles, within
from ui.behind import PAGES
from ui.pictures import photograph


def test_everything_is_photographed_and_the_vault_stays_as_it_is(
    qapp: QApplication, world: World, vault: Path, tmp_path: Path
) -> None:
    with another(world, tmp_path / "other.liaison") as other:
        _, here = meet(world, vault, other, tmp_path / "cards")
        bundle = gives(other, [seals(other, "From the other")], [here], tmp_path / "stick")
    before = within(world, vault, titles)
    out = tmp_path / "out"
    taken = photograph(world, vault, PASSPHRASE, out, ("contrast",), bundle)
    assert sorted(taken) == sorted(out.iterdir())
    for path in taken:
        assert QImage(str(path)).width() >= 720
    names = {path.stem for path in taken}
    pages = [page.name for page in PAGES] + [f"empty-{page.name}" for page in PAGES]
    starts = ["start-welcome", "start-create", "start-recovery", "unlock"]
    for name in (*pages, *starts, "bundles", "writing", "verdict"):
        assert f"{name}-contrast" in names
    assert {"seal", "palette", "keys", "compare"} <= names
    assert within(world, vault, titles) == before
