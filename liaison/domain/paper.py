"""Papers as the vault keeps them and as people are told of them: signed words of an officer."""

from __future__ import annotations

import msgspec


class KeptPaper(msgspec.Struct, frozen=True, kw_only=True):
    """One paper in the vault, our own or another officer's.

    ``leaf_hash`` (hex) names it. ``kind`` is the type of its leaf, ``subject`` what it is about (an
    origin, an organisation, a bundle), ``number`` its place among those of one author on one
    subject. ``index`` is its place in the author's log. ``proof`` is empty for our own, which is
    proven anew under the newest checkpoint whenever it leaves. ``at`` (µs) is when it came.
    """

    leaf_hash: str
    author: str
    kind: str
    subject: str
    number: int
    index: int
    at: int
    leaf: bytes
    proof: bytes


class ShownPaper(msgspec.Struct, frozen=True, kw_only=True):
    """What a verified paper says, for people; ``known`` where it is here already.

    ``author`` is an origin, ``author_title`` the name on the card that the keys are from.
    """

    kind: str
    author: str
    author_title: str
    leaf_hash: str
    sentences: tuple[str, ...]
    known: bool
