"""The one base of all plain data: frozen, strict about unknown members, silent about defaults."""

from __future__ import annotations

import msgspec


class Plain(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """Base of every struct of the domain; subclasses say ``kw_only=True`` again (not inherited)."""
