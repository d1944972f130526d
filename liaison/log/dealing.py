"""Leaves that say what became of what was sent: who received it, and who acted on it."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from liaison.log.shapes import Common, Hash, Micros, Origin, Why


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
