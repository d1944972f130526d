"""``python -m tests.gallery FOLDER``: makes the vaults, the pictures and the contact sheets.

Every language has a process of its own, because a program has one language from its start.
``--pages``, ``--counts``, ``--languages``, ``--themes`` and ``--size`` choose what is drawn again;
with ``--vaults`` the vaults are kept in a folder for the next time.
"""

from __future__ import annotations

import argparse
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


def main(given: argparse.Namespace) -> None:
    """All of it into the folder, which may be there already."""
    given.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="liaison-gallery-") as away:
        kept = given.vaults or Path(away)
        for count in given.counts:
            if not (kept / f"{count}.liaison").exists():
                kept.mkdir(parents=True, exist_ok=True)
                vaults.make(kept / f"{count}.liaison", count)
        for language in given.languages:
            subprocess.run(
                [sys.executable, "-m", "tests.gallery", *sys.argv[1:],
                 "--vaults", str(kept), "--draw", language],
                check=True,
                env={**os.environ, "LIAISON_LANGUAGE": language},
            )  # fmt: skip
    _sheets(given)
    print(f"{len(list(given.folder.glob('*.png')))} pictures in {given.folder}; see its sheets")


def pictures(given: argparse.Namespace) -> None:
    """The pictures of one language over the vaults that are there."""
    for count in given.counts:
        with tempfile.TemporaryDirectory(prefix="liaison-gallery-") as away:
            vault = Path(away) / f"{count}.liaison"
            shutil.copytree(given.vaults / f"{count}.liaison", vault)  # forms' drafts stay in it
            shots.shoot(
                vault,
                given.folder,
                f"{count}-{given.draw}",
                given.themes,
                wanted=given.pages,
                forms=count == 10,
                size=given.size,
            )


def _sheets(given: argparse.Namespace) -> None:
    """One sheet a page: a row for each number of records and language, a column a theme."""
    pages: dict[str, dict[str, list[Path]]] = defaultdict(lambda: defaultdict(list))
    for language in given.languages:
        for count in given.counts:
            for theme in given.themes:
                for path in sorted(given.folder.glob(f"*-{count}-{language}-{theme}.png")):
                    page = path.stem.removesuffix(f"-{count}-{language}-{theme}")
                    pages[page][f"{count}-{language}"].append(path)
    (given.folder / "sheets").mkdir(exist_ok=True)
    for page, rows in pages.items():
        sheets.sheet(list(rows.values()), given.folder / "sheets" / f"{page}.png")


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--vaults", type=Path, help="where the vaults are kept")
    parser.add_argument("--pages", nargs="+", default=(), help="begin so: today form-incident")
    parser.add_argument("--counts", nargs="+", type=int, default=COUNTS)
    parser.add_argument("--languages", nargs="+", default=LANGUAGES)
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=THEMES)
    parser.add_argument("--size", type=_size, default=(1280, 800), help="1024x640")
    parser.add_argument("--draw", default="", help=argparse.SUPPRESS)  # the process of a language
    return parser.parse_args()


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


if __name__ == "__main__":
    asked = _given()
    (pictures if asked.draw else main)(asked)
