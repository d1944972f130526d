"""Where sealed files go and come from when there is a network: a relay or a dead drop."""

from __future__ import annotations

from typing import TypeAlias

from liaison.mail import drop, invitation
from liaison.mail.drop import Drop
from liaison.mail.invitation import Invitation

Place: TypeAlias = Invitation | Drop


def parse(data: bytes) -> Place:
    """What the vault keeps of the one in use. Raises `FormatError`."""
    return drop.parse(data) if b'"liaison/drop@v1"' in data else invitation.parse(data)
