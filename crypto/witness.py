"""What a log asks of a witness (C2SP tlog-witness, add-checkpoint): cosign this, it extends that.

The receiver compares the old size with what it last stored of the log, verifies the checkpoint
and the consistency proof, stores the checkpoint, and only then cosigns.
"""

from __future__ import annotations

from dataclasses import dataclass

from crypto import checkpoint, note, treehead
from crypto.errors import FormatError, TooLarge

MAX_BYTES = note.MAX_BYTES + (4 << 10)
_OLD = "old "


@dataclass(frozen=True, slots=True)
class AddCheckpoint:
    """The size the witness has, the consistency proof from there, and the checkpoint's note."""

    old_size: int
    path: tuple[bytes, ...]
    checkpoint: bytes

    @classmethod
    def parse(cls, data: bytes) -> AddCheckpoint:
        """The body of a request: FormatError, or TooLarge, unless it is in its one form."""
        if not isinstance(data, bytes):
            raise FormatError("an add-checkpoint body must be bytes")
        if len(data) > MAX_BYTES:
            raise TooLarge("an add-checkpoint body has at most 1 MiB and 4 KiB")
        head, blank, rest = data.partition(b"\n\n")
        try:
            lines = head.decode("ascii").split("\n")
        except UnicodeDecodeError:
            raise FormatError("an add-checkpoint body is not ASCII") from None
        first = lines.pop(0)
        if not blank or not first.startswith(_OLD):
            raise FormatError("not an add-checkpoint body")
        old_size = treehead.parse_number(first.removeprefix(_OLD))
        path = treehead.parse_hashes(lines)
        new_size = checkpoint.read(rest).size
        if old_size > new_size or (path and old_size in (0, new_size)):
            raise FormatError("sizes and consistency proof of a body do not fit")
        return cls(old_size, path, rest)

    def render(self) -> bytes:
        """The body that `parse` reads."""
        return f"{_OLD}{self.old_size}\n{treehead.render_hashes(self.path)}\n".encode() + (
            self.checkpoint
        )
