"""Leaves about what was sent: who received it and acted on it, and who may pass it on."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from liaison.log.shapes import Common, Hash, Hex32, Line, Micros, Origin, Positive, Why


class ReceiptLeaf(Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/receipt@v1"):
    """That the author has received, opened or acted on a bundle of the officer ``to``.

    ``bundle`` is the leaf hash of the bundle's manifest (base64url); ``note`` says in words what
    was done, where the author said so.
    """

    at: Micros
    bundle: Hash
    to: Origin
    state: Annotated[str, Meta(pattern="^(received|opened|acted-on)$")]
    note: Why


class ConsentRequestLeaf(
    Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/consent-request@v1"
):
    """That the author asks the officer ``to`` whether he may pass on a version of a record of his.

    ``leaf`` is the leaf hash of that version (base64url). ``whom`` it would go to is the origin of
    an officer's log, or else the name of an organisation.
    """

    at: Micros
    to: Origin
    record: Hex32
    version: Positive
    leaf: Hash
    whom: Line
    why: Why


class ConsentLeaf(Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/consent@v1"):
    """The answer of a record's author: whether ``holder`` may pass that version on to ``whom``.

    ``request`` is the leaf hash of what was asked (base64url); ``until`` the last moment at which
    a bundle with it may be sealed, 0 for no limit.
    """

    at: Micros
    request: Hash
    holder: Origin
    record: Hex32
    version: Positive
    leaf: Hash
    whom: Line
    until: Micros
    answer: Annotated[str, Meta(pattern="^(granted|denied)$")]
    note: Why
