"""Bytes of foreign text files made text: which encoding it is, and plain text for attachments."""

from __future__ import annotations

import codecs
from typing import Final, NamedTuple

from liaison.context.rows import SourceUnreadable, check_size
from liaison.domain.text import TextRefused, clean_text
from liaison.domain.words import tr

# What may be asked for by name: the encodings of office programs, never Python's special codecs.
ENCODINGS: Final = (
    "utf-8",
    "utf-16",
    "windows-1252",
    "windows-1256",
    "windows-1251",
    "windows-1250",
    "iso-8859-15",
    "iso-8859-6",
    "gb18030",
)
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Decoded(NamedTuple):
    """The text without a byte order mark, and the name of the encoding it was read in."""

    text: str
    encoding: str


def decode(data: bytes, encoding: str = "") -> Decoded:
    """The text of a file. Without an encoding: by its mark, as UTF-8, else as windows-1252.

    SourceUnreadable for an encoding not in `ENCODINGS`, and for bytes that are no text in it.
    """
    check_size(data)
    if encoding and encoding not in ENCODINGS:
        raise SourceUnreadable(tr("This encoding is not among those that can be read."))
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    for name in (encoding,) if encoding else (marked,) if marked else ("utf-8", "windows-1252"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if "\x00" in text and not (encoding or marked or name == "utf-8"):
            break  # no office program writes this; windows-1252 takes almost any bytes
        return Decoded(text.removeprefix("\ufeff"), name)
    raise SourceUnreadable(tr("This is not a text file, or one in another encoding."))


def plain_text(data: bytes, encoding: str = "") -> str:
    """A whole text file in normal form; form feeds become empty lines.

    SourceUnreadable for what is no text: other control characters, or none of our encodings.
    """
    text = decode(data, encoding).text
    try:
        return clean_text(text.replace("\x0c", "\n\n").replace("\x0b", "\n"))
    except TextRefused as error:
        raise SourceUnreadable(
            tr("This is not plain text: it {error}.").format(error=error)
        ) from None
