"""SHA256SUMS as coreutils writes and checks it: `<64 hex>  <name>`, one file a line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crypto.errors import FormatError, TooLarge
from crypto.ustar_writer import MAX_ENTRIES, check_name

_LINE = re.compile(rb"([0-9a-f]{64})  ([ -~]{1,100})")


def render(sums: Iterable[tuple[str, str]]) -> bytes:
    """The file for (hex digest, name) pairs, in their order.

    Raises FormatError for a digest that is not 64 lower-case hex digits, a name that may not
    stand in a bundle, or a name twice.
    """
    pairs = list(sums)
    lines = [f"{digest}  {name}\n" for digest, name in pairs]
    # What ASCII cannot hold becomes a question mark, which no name or digest has.
    data = "".join(lines).encode("ascii", "replace")
    if parse(data) != pairs:
        raise FormatError("a list of checksums has a line that is not one")
    return data


def parse(data: bytes) -> list[tuple[str, str]]:
    """The (hex digest, name) pairs of a SHA256SUMS file, in its order.

    Raises FormatError for any other line, a missing last line feed or a name twice (in any
    case), TooLarge above `MAX_ENTRIES` lines.
    """
    if not isinstance(data, bytes):
        raise FormatError("a list of checksums is read as bytes")
    if data.count(b"\n") > MAX_ENTRIES:
        raise TooLarge("a list of checksums has too many lines")
    *lines, rest = data.split(b"\n")
    if rest:
        raise FormatError("a list of checksums ends in the middle of a line")
    sums: list[tuple[str, str]] = []
    seen: set[str] = set()
    for line in lines:
        match = _LINE.fullmatch(line)
        if not match:
            raise FormatError("a line of a list of checksums is not one")
        name = match[2].decode("ascii")
        check_name(name)
        if name.lower() in seen:
            raise FormatError("a list of checksums has a name twice")
        seen.add(name.lower())
        sums.append((match[1].decode("ascii"), name))
    return sums
