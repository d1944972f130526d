"""Sizes of parts: what a bundle may be cut into, and how people write it."""

from __future__ import annotations

import re

from liaison.domain.refusals import NotAllowed
from liaison.domain.words import size_limit, tr

SMALLEST, LARGEST = 64 << 10, 1 << 42  # bytes
_UNITS = {"": 1, "B": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9}
_SIZE = re.compile(r"([0-9]{1,12})\s*([KMG]?B|)", re.IGNORECASE | re.ASCII)


def parse_size(text: str) -> int:
    """Bytes from a text such as ``25MB``. Raises `NotAllowed`."""
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        raise NotAllowed(
            reason=tr("This is not a size of parts."),
            next=tr("Write it as 25MB or 700 KB, for example."),
        )
    size = int(found[1]) * _UNITS[found[2].upper()]
    check(size or 1)
    return size


def check(size: int) -> None:
    """Raises `NotAllowed` for parts that make no sense; 0 stands for none."""
    if size and not SMALLEST <= size <= LARGEST:
        raise NotAllowed(
            reason=tr("A part has between {least} and {most}.").format(
                least=size_limit(SMALLEST), most=size_limit(LARGEST)
            ),
            next=tr("Nothing was sealed or written."),
        )
