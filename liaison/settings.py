"""The settings that live inside the vault: typed, with defaults, never in a plain file."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from liaison.domain.record import Filter

Language = Literal["system", "en", "fr", "ar"]
Theme = Literal["system", "light", "dark", "contrast"]


class SavedSearch(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A search that was given a name; a pinned one is always in sight."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    query: str = ""
    wanted: Filter = Filter()
    pinned: bool = False


class Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All settings of one vault. ``idle_lock`` is in seconds (15 to 3,600).

    ``archive_recipient`` is an ``age1pq…`` key that is added to every bundle, or empty.
    ``panes`` keeps the remembered sizes of the window's panes, by name, ``lists`` the columns of
    its lists. ``mappings`` are kept templates for importing tables (`context.mapping`), as JSON by
    their name. The encryption key is renewed after ``key_days`` (0: never), and the one before
    opens late bundles for ``key_grace_days`` more. ``receipt_flash`` to ``receipt_routine`` are the
    hours within which a receipt is expected for a bundle of that precedence; sticks travel, so they
    are hours and not minutes. ``receipt_on_opening`` tells the sender too when a record of his was
    first read. ``write_to_watched`` proposes the watched folder for what goes out.
    With ``relay_silent`` no connection to the relay is made until the officer asks for one.
    """

    archive_recipient: str = ""
    idle_lock: int = 300
    language: Language = "system"
    theme: Theme = "system"
    zone: str = "Z"
    key_days: int = 90
    key_grace_days: int = 30
    receipt_flash: int = 6
    receipt_immediate: int = 24
    receipt_priority: int = 72
    receipt_routine: int = 336
    receipt_on_opening: bool = False
    watched_folder: str = ""
    write_to_watched: bool = False
    relay_silent: bool = False
    panes: dict[str, list[int]] = {}
    lists: dict[str, list[str]] = {}
    searches: tuple[SavedSearch, ...] = ()
    mappings: dict[str, str] = {}
