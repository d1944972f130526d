"""The settings that live inside the vault: typed, with defaults, never in a plain file."""

from __future__ import annotations

from typing import Literal

import msgspec

Theme = Literal["system", "light", "dark", "contrast"]


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All settings of one vault. ``idle_lock`` is in seconds (15 to 3,600).

    ``archive_recipient`` is an ``age1pq…`` key that is added to every bundle, or empty.
    ``panes`` keeps the remembered sizes of the window's panes, by name.
    """

    archive_recipient: str = ""
    idle_lock: int = 300
    theme: Theme = "system"
    zone: str = "Z"
    panes: dict[str, list[int]] = {}
