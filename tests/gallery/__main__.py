"""``python -m tests.gallery FOLDER``: makes the vaults, the pictures and the contact sheets.

Every language has a process of its own, because a program has one language from its start.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Final

from tests.gallery import sheets, shots, vaults

THEMES: Final = ("light", "dark", "contrast")
COUNTS: Final = (0, 10, 10_000)
LANGUAGES: Final = ("en", "ar")  # left to right, right to left


def main(folder: Path) -> None:
    """All of it into ``folder``, which may be there already."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="liaison-gallery-") as away:
        for count in COUNTS:
            vaults.make(Path(away) / f"{count}.liaison", count)
        for language in LANGUAGES:
            subprocess.run(
                [sys.executable, "-m", "tests.gallery", str(folder), away, language],
                check=True,
                env={**os.environ, "LIAISON_LANGUAGE": language},
            )
    _sheets(folder)
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}; side by side in sheets")


def pictures(folder: Path, away: Path, language: str) -> None:
    """The pictures of one language over the vaults in ``away``."""
    for count in COUNTS:
        vault = away / f"{count}-{language}.liaison"
        shutil.copytree(away / f"{count}.liaison", vault)  # the forms' drafts stay in it
        shots.shoot(vault, folder, f"{count}-{language}", THEMES, forms=count == 10)


def _sheets(folder: Path) -> None:
    """One sheet a page: a row for each number of records and language, a column a theme."""
    pages: dict[str, dict[str, list[Path]]] = defaultdict(lambda: defaultdict(list))
    for language in LANGUAGES:
        for count in COUNTS:
            for theme in THEMES:
                for path in sorted(folder.glob(f"*-{count}-{language}-{theme}.png")):
                    page = path.stem.removesuffix(f"-{count}-{language}-{theme}")
                    pages[page][f"{count}-{language}"].append(path)
    (folder / "sheets").mkdir(exist_ok=True)
    for page, rows in pages.items():
        sheets.sheet(list(rows.values()), folder / "sheets" / f"{page}.png")


if __name__ == "__main__":
    if len(sys.argv) == 2:
        main(Path(sys.argv[1]))
    else:
        pictures(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
