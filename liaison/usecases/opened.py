"""What a bundle holds once every byte of it was verified; `reading.py` makes it."""

from __future__ import annotations

import msgspec

from crypto.checkpoint import Checkpoint
from liaison.domain.officer import Officer
from liaison.domain.record import Version
from liaison.log.leaves import ManifestLeaf
from liaison.log.metadata import Metadata
from liaison.usecases.papers.arriving import Arrived


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A bundle of which every byte was verified.

    ``head`` is the sender's checkpoint that includes the manifest, ``note`` its signed form;
    ``steps`` the consistency proofs to ``before``, the checkpoint just below it, by old size.
    ``cosigned`` are notes with the sender's cosignatures on other officers' checkpoints, ``heads``
    what else he has seen of others' logs. ``before_note`` is the signed form of ``before``;
    ``signed`` are the bytes by which he signed them: manifest, its proof, SHA256SUMS; and
    ``step_bytes`` the members that hold the consistency proofs.
    """

    sender: Officer
    manifest: ManifestLeaf
    index: int
    leaf_hash: bytes
    head: Checkpoint
    note: bytes
    before: Checkpoint
    before_note: bytes
    steps: dict[int, tuple[bytes, ...]]
    cosigned: tuple[bytes, ...]
    arrived: Arrived
    heads: tuple[bytes, ...]
    signed: tuple[bytes, bytes, bytes]
    step_bytes: dict[int, bytes]
    metadata: Metadata
    versions: tuple[Version, ...]
    size: int


class Log(msgspec.Struct, frozen=True):
    """The members under log/, read and in form; nothing of them is verified yet."""

    steps: dict[int, tuple[bytes, ...]] = {}
    step_bytes: dict[int, bytes] = {}
    cosigned: list[bytes] = []
    heads: list[bytes] = []
    notes: set[bytes] = set()
