"""Data that ships with the program: forms, themes, icons, templates, the stand-alone verifier."""

from __future__ import annotations

from importlib.resources import files


def read_text(*parts: str) -> str:
    """The UTF-8 text of a file below this folder, e.g. ``read_text("forms", "contact-log.json")``.

    FileNotFoundError if there is none.
    """
    return read_bytes(*parts).decode("utf-8")


def read_bytes(*parts: str) -> bytes:
    """The bytes of a file below this folder; FileNotFoundError if there is none."""
    return files(__name__).joinpath(*parts).read_bytes()
