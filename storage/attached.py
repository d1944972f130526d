"""The text of attached plain-text files, as far as it is searched and quoted."""

from __future__ import annotations

import codecs
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final

from liaison.context.encoding import plain_text
from liaison.context.rows import SourceUnreadable
from liaison.domain.content import Attachment, Content
from liaison.domain.refusals import VaultDamaged
from liaison.ports import BlobStore

ENDINGS: Final = frozenset((".txt", ".text", ".md", ".log", ".csv", ".tsv", ".json", ".geojson"))
MOST: Final = 256 << 10  # bytes of one file, from its beginning
_MOST_OF_RECORD: Final = 1 << 20  # characters of all files of one record
_HELD: Final = 16  # texts; a draft is indexed again at every pause in its writing
_ABOVE_ASCII: Final = bytes(range(0x80, 0x100))


class AttachedTexts:
    """Reads attachments of the vault as text. By their names and by what is in them: a binary file
    is none, whatever it is called."""

    def __init__(self, blobs: BlobStore) -> None:
        self._blobs = blobs
        self._texts: OrderedDict[str, str] = OrderedDict()

    def of(self, content: Content) -> Iterator[tuple[str, str]]:
        """(name, text) of each attachment of a content that is text, within the limits."""
        left = _MOST_OF_RECORD
        for one in content.attachments:
            text = self._text(one)[:left] if left else ""
            if text:
                left -= len(text)
                yield one.name, text

    def _text(self, one: Attachment) -> str:
        if PurePath(one.name).suffix.lower() not in ENDINGS:
            return ""
        if one.sha256 not in self._texts:
            data = self._begin(one.sha256)
            if data is None:  # it may come yet
                return ""
            self._texts[one.sha256] = _decoded(data, cut=one.size > MOST)
            if len(self._texts) > _HELD:
                self._texts.popitem(last=False)
        self._texts.move_to_end(one.sha256)
        return self._texts[one.sha256]

    def _begin(self, sha256: str) -> bytes | None:
        """The first bytes of a file; nothing of a damaged one, which tells of it when it is read
        for its own sake. None where there is no such file."""
        try:
            blob = self._blobs.open(sha256)
        except KeyError:
            return None
        except VaultDamaged:
            return b""
        try:
            return blob.read(MOST)
        except VaultDamaged:
            return b""
        finally:
            blob.close()


def _decoded(data: bytes, *, cut: bool) -> str:
    """The text of a file or of its beginning; empty for what is no text."""
    if cut:
        data = _whole(data)
    try:
        return plain_text(data)
    except SourceUnreadable:
        return ""


def _whole(data: bytes) -> bytes:
    """The beginning of a file, without a character that was cut through."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = data[: len(data) & ~1]
        high = data[-1] if data.startswith(codecs.BOM_UTF16_LE) else data[-2]
        return data[:-2] if 0xD8 <= high <= 0xDB else data
    return data.rstrip(_ABOVE_ASCII)
