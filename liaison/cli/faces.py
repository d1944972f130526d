"""What the command line needs of the window without knowing it; the door hands it over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from liaison.ports import World


def no_code(_picture: bytes) -> str:
    """Where nothing can read codes, there is none in any picture."""
    return ""


@dataclass(frozen=True, slots=True)
class Faces:
    """``open_window(world, vault or None)`` returns the exit status when the window was closed;
    ``photograph(world, vault, passphrase, folder, bundle)`` returns the pictures that it put into
    the folder, the verdict on the bundle among them; ``read_code(picture)`` is the text of the
    code in a picture's bytes, empty where there is none."""

    open_window: Callable[[World, Path | None], int]
    photograph: Callable[[World, Path, str, Path, Path], list[Path]]
    read_code: Callable[[bytes], str] = no_code
