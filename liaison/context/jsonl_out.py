"""Records as JSON lines: everything that a record holds, one object a line, for other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from liaison.context.outgoing import Outgoing, marking_of, sealed_at
from liaison.domain.times import iso


def write_jsonl(records: Iterable[Outgoing]) -> Iterator[bytes]:
    """One chunk a record: ``{"marking": ..., "record": ..., ..., "content": {...}}`` and LF.

    ``withheld`` counts portions that the author kept back, where there are any. ``content`` is what
    `liaison.domain.content.parse_content` reads.
    """
    for item in records:
        line = {
            "marking": marking_of(item),
            "record": item.record,
            "version": item.version,
            "state": item.state,
            "author": item.author,
            "sealed": iso(sealed_at(item)) if item.version else None,
            "kind": item.content.kind,
            "content": item.content,
        }
        if item.withheld:
            line["withheld"] = item.withheld
        yield msgspec.json.encode(line) + b"\n"
