"""Has a foreign file decoded by a process of its own, and believes nothing of it but the size.

What it sends back is pixels, plain text or a waveform, each checked against what was announced.
Where the process is killed, answers anything else or takes too long, there is nothing to see.
"""

from __future__ import annotations

import os
import re
import struct
import subprocess
import sys
import threading
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

SIDE: Final = 2_048  # pixels of the longer side of what is shown
MAX_COLUMNS: Final = 600
_HEAD: Final = 4_096  # bytes of the line that announces the rest
_TEXT: Final = 1_000_000  # bytes
_LINES: Final = 5_000
_MARKS: Final = 40  # on one letter: drawing more of them stops the window
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_KEPT: Final = ("LD_LIBRARY_PATH", "SYSTEMROOT")  # without which no program starts somewhere

_Count = Annotated[int, msgspec.Meta(ge=0, le=2**40)]
_Positive = Annotated[int, msgspec.Meta(ge=1, le=2**40)]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes of memory, seconds of work and seconds on the clock that decoding may take."""

    memory: int = 900 << 20
    seconds: int = 10
    wait: float = 20.0


LIMITS: Final = Limits()


class Picture(msgspec.Struct, frozen=True, tag_field="kind", tag="picture"):
    """``pixels`` are rows of red, green, blue and opacity; ``full`` is the size that is stored."""

    width: Annotated[int, msgspec.Meta(ge=1, le=SIDE)]
    height: Annotated[int, msgspec.Meta(ge=1, le=SIDE)]
    full: tuple[_Positive, _Positive]
    size: _Count
    pixels: bytes = b""


class Text(msgspec.Struct, frozen=True, tag_field="kind", tag="text"):
    """``whole`` is False where the text goes on behind what is given."""

    whole: bool
    size: _Count
    text: str = ""


class Sound(msgspec.Struct, frozen=True, tag_field="kind", tag="sound"):
    """``peaks`` are the lowest and highest sample of each column, -32,767 to 32,767."""

    channels: Annotated[int, msgspec.Meta(ge=1, le=65_535)]
    rate: _Positive
    frames: _Positive
    columns: Annotated[int, msgspec.Meta(ge=1, le=MAX_COLUMNS)]
    size: _Count
    peaks: tuple[tuple[int, int], ...] = ()


class Nothing(msgspec.Struct, frozen=True, tag_field="kind", tag="none"):
    """Nothing can be shown, for one of these reasons."""

    why: Literal[
        "not a picture, a text or a sound",
        "too large or damaged",
        "a sound without sound",
        "a sound of an unknown coding",
        "stopped, for it took too much memory or time",
    ]
    size: _Count = 0


Decoded = Picture | Text | Sound | Nothing
_STOPPED: Final = Nothing("stopped, for it took too much memory or time")


def decode(data: bytes, limits: Limits = LIMITS) -> Decoded:
    """What the bytes show. Blocks until it is known: call it on a lane, never on the window's."""
    return _asked(data, limits, code=False)


def read_code(data: bytes, limits: Limits = LIMITS) -> str:
    """The text of the one code (QR) in a picture; empty where there is none, or several. Blocks."""
    found = _asked(data, limits, code=True)
    return found.text if isinstance(found, Text) else ""


def _asked(data: bytes, limits: Limits, *, code: bool) -> Decoded:
    command = [
        sys.executable,
        "-I",  # nothing of the current folder, the user or the environment is imported
        "-B",
        str(Path(__file__).with_name("decode.py")),
        *(str(number) for number in (SIDE, limits.memory, limits.seconds, int(code))),
    ]
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in _KEPT if name in os.environ},
        cwd=Path(sys.executable).anchor,
    )
    assert process.stdin is not None and process.stdout is not None
    clock = threading.Timer(limits.wait, process.kill)
    clock.start()
    try:
        # It may be killed before it has read all of it.
        with suppress(BrokenPipeError), process.stdin:
            process.stdin.write(data)
        answer = process.stdout.read(_HEAD + max(_TEXT, 4 * SIDE * SIDE) + 1)
    finally:
        clock.cancel()
        process.kill()
        process.stdout.close()
        process.wait()
        clock.join()
    return read(answer)


def read(answer: bytes) -> Decoded:
    """What an answer says, where it is exactly what it announces; else it counts as stopped."""
    line, _, body = answer[:_HEAD].partition(b"\n")
    body += answer[_HEAD:] if len(line) < _HEAD else b""
    try:
        head = msgspec.json.decode(line, type=Decoded)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _STOPPED
    if len(body) != head.size:
        return _STOPPED
    match head:
        case Picture() if head.size == 4 * head.width * head.height:
            return msgspec.structs.replace(head, pixels=body)
        case Text() if head.size <= _TEXT:
            return _tame(head, body.decode("utf-8", "replace"))
        case Sound() if head.size == 4 * head.columns:
            pairs = struct.iter_unpack("<hh", body)
            return msgspec.structs.replace(head, peaks=tuple((low, high) for low, high in pairs))
        case Nothing() if not head.size:
            return head
    return _STOPPED


def _tame(head: Text, text: str) -> Text:
    """The text with nothing in it that acts on what draws it, as many lines as can be laid out."""
    plain = _CONTROLS.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    lines = plain.split("\n", _LINES)
    whole = head.whole and len(lines) <= _LINES
    kept: list[str] = []
    run = 0
    for char in "\n".join(lines[:_LINES]):
        run = run + 1 if unicodedata.category(char)[0] == "M" else 0
        if run <= _MARKS:
            kept.append(char)
    return msgspec.structs.replace(head, whole=whole, text="".join(kept))
