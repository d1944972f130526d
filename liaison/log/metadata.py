"""A bundle's metadata.json and the names of its members: what lies where, and belongs to what.

Member names are generated and fixed by what they hold, so that a reader can tell beforehand every
name that may occur, and their order::

    metadata.json
    log/add-checkpoint-<old size>      by size
    log/cosigned-<000001>              by number
    log/head-<000001>                  by number
    papers/<000001>                    numbered through
    records/<id>-<version>.json, .tlog-proof, .disclosures    in the order of metadata.json
    m/<000001>                         attachments, numbered through
"""

from __future__ import annotations

import re
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from crypto import canonical
from crypto.errors import FormatError, TooLarge
from liaison.domain.words import tr
from liaison.log.shapes import Count, Hex32, Hex64, Positive

METADATA = "metadata.json"
MANIFEST = "manifest.json"
MANIFEST_PROOF = "manifest.json.tlog-proof"
SUMS = "SHA256SUMS"
METADATA_LIMIT = 8 << 20
MAX_RECORDS = 1_000
MAX_FILES = 10_000
MAX_PAPERS = 256

MAX_HEADS = 64

BOX = r"\A[a-z2-7]{26}\Z"  # a mailbox: 128 random bits in base32

_PAPERS = "papers/"
_LOG_NAME = re.compile(
    r"log/(add-checkpoint-(0|[1-9][0-9]{0,15})|cosigned-([0-9]{6})|head-([0-9]{6}))", re.ASCII
)


class FileEntry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One attachment: the member that holds it, and its real name and type."""

    member: Annotated[str, Meta(pattern=r"\Am/[0-9]{6}\Z")]
    name: Annotated[str, Meta(min_length=1, max_length=255)]
    media_type: Annotated[str, Meta(max_length=255)]
    size: Count
    sha256: Hex64


class RecordEntry(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """One record version and its attachments; ``withheld`` counts its portions that do not come
    along, as the sender says: the digests hide it among decoys."""

    record: Hex32
    version: Positive
    kind: Annotated[str, Meta(max_length=40)]
    title: Annotated[str, Meta(max_length=1_000_000)]
    files: Annotated[list[FileEntry], Meta(max_length=MAX_FILES)]
    withheld: Annotated[int, Meta(ge=0, le=1_024)] = 0


class Mailbox(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the sender gets bundles by a relay: the SHA-256 (hex) of the certificate of the relay's
    authority, and his pseudonym there."""

    relay: Hex64
    box: Annotated[str, Meta(pattern=BOX)]


class Metadata(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole of metadata.json. ``mailbox`` stands there and not in the log, which is exported
    whole: only who gets a bundle learns where its sender is reached."""

    type: Literal["liaison/metadata@v1"] = "liaison/metadata@v1"
    records: Annotated[list[RecordEntry], Meta(max_length=MAX_RECORDS)]
    mailbox: Mailbox | msgspec.UnsetType = msgspec.UNSET


def render(metadata: Metadata) -> bytes:
    """The one form of metadata.json."""
    return canonical.encode(msgspec.to_builtins(metadata), lines=True)


def parse(data: bytes) -> Metadata:
    """Reads metadata.json. Raises `FormatError` or `TooLarge` for anything but its one form.

    It is read by its type at once, so that megabytes of other JSON are never built up."""
    if len(data) > METADATA_LIMIT:
        raise TooLarge(tr("the metadata is too large"))
    try:
        metadata = msgspec.json.decode(data, type=Metadata, strict=True)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        raise FormatError("the metadata has not the members of its type") from None
    if render(metadata) != data:
        raise FormatError("the metadata is not in its one form")
    return metadata


def record_names(record: str, version: int) -> tuple[str, str, str]:
    """The three members of one record version: leaf, proof, disclosures."""
    stem = f"records/{record}-{version}"
    return f"{stem}.json", f"{stem}.tlog-proof", f"{stem}.disclosures"


def file_name(number: int) -> str:
    """The member of the ``number``-th attachment, from 1."""
    return f"m/{number:06}"


def paper_name(number: int) -> str:
    """The member of the ``number``-th paper, from 1."""
    return f"{_PAPERS}{number:06}"


def add_checkpoint_name(old_size: int) -> str:
    return f"log/add-checkpoint-{old_size}"


def cosigned_name(number: int) -> str:
    return f"log/cosigned-{number:06}"


def head_name(number: int) -> str:
    """The member with a signed state of a third officer's log, numbered from 1."""
    return f"log/head-{number:06}"


def check_names(metadata: Metadata, names: list[str]) -> None:
    """Holds the names of SHA256SUMS against what the metadata announces. Raises `FormatError`."""
    log_names = [name for name in names if _LOG_NAME.fullmatch(name)]
    papers = sum(name.startswith(_PAPERS) for name in names)
    if papers > MAX_PAPERS or not papers + len(metadata.records):
        raise FormatError("the bundle holds nothing, or too many papers")
    expected = [METADATA, *sorted(log_names, key=_log_order)]
    expected += [paper_name(number) for number in range(1, papers + 1)]
    members: dict[str, None] = {}
    for entry in metadata.records:
        expected += record_names(entry.record, entry.version)
        members.update((attached.member, None) for attached in entry.files)
    files = list(members)
    if files != [file_name(n) for n in range(1, len(files) + 1)]:
        raise FormatError("the attachments are not numbered through")
    if names != expected + files:
        raise FormatError("the bundle does not hold what its metadata announces")


def _log_order(name: str) -> tuple[int, int]:
    match = _LOG_NAME.fullmatch(name)
    if match is None:
        raise FormatError("a member of the bundle has an unknown name")
    if match[4]:
        return 2, int(match[4])
    return (1, int(match[3])) if match[3] else (0, int(match[2]))
