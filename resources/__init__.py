"""Data that ships with the program: forms, themes, icons, templates, the stand-alone verifier."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_HERE: Final = Path(__file__).parent  # Liaison is never run from an archive


def read_text(*parts: str) -> str:
    """The UTF-8 text of a file below this folder, e.g. ``read_text("forms", "contact-log.json")``.

    FileNotFoundError if there is none.
    """
    return read_bytes(*parts).decode("utf-8")


def read_bytes(*parts: str) -> bytes:
    """The bytes of a file below this folder; FileNotFoundError if there is none."""
    return path(*parts).read_bytes()


def path(*parts: str) -> Path:
    """Where a file below this folder lies, for those who take nothing but files."""
    return _HERE.joinpath(*parts)
