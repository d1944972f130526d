"""File names made by us for what others named: nothing in them can choose a place or a program."""

from __future__ import annotations

import re
import unicodedata

RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)")
MAX_STEM = 60


def safe_name(name: str) -> str:
    """A harmless file name close to ``name``: letters, digits, ``-`` and ``_`` with one extension.

    Separators, dots, spaces, controls, bidi and other marks become ``-``; device names of other
    systems are prefixed; an empty result becomes ``file``.
    """
    stem, dot, extension = name.rpartition(".")
    if not dot:
        stem, extension = name, ""
    stem = _plain(stem)[:MAX_STEM].strip("-") or "file"
    extension = re.sub(r"[^A-Za-z0-9]", "", extension)[:10]
    made = f"{stem}.{extension}" if extension else stem
    return f"file-{made}" if RESERVED.match(made) else made


def _plain(text: str) -> str:
    kept = [
        c if c in "-_" or unicodedata.category(c)[0] in "LN" else "-"
        for c in unicodedata.normalize("NFC", text)
    ]
    return re.sub(r"-+", "-", "".join(kept))
