"""Leaves in which officers certify each other: what one of them says of another's card."""

from __future__ import annotations

from liaison.log.shapes import Common, Hash, Line, Micros, Origin


class IntroductionLeaf(
    Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/introduction@v1"
):
    """That the author has compared another officer's card, how and when, and introduces him.

    ``card`` is the fingerprint of the other's card (base64url), ``subject`` the origin of his log.
    """

    at: Micros
    card: Hash
    subject: Origin
    name: Line
    how: Line
    compared: Micros
