"""What all leaves of a log have in common: the forms of their members, and the three members that
every leaf has. The leaves themselves stand in modules beside this one, by what they know."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

Hex32 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Hex64 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
# base64url in its one spelling: the bits that the last character has too many are zero.
Hash = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]\Z")]
Salt = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9_-]{21}[AQgw]\Z")]
Origin = Annotated[str, Meta(pattern=r"\A[a-z0-9][a-z0-9.-]{0,99}/[0-9a-f]{32}/[1-9][0-9]{0,5}\Z")]
Micros = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Count = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Positive = Annotated[int, Meta(ge=1, le=2**53 - 1)]
Line = Annotated[str, Meta(max_length=200)]
Why = Annotated[str, Meta(max_length=2_000)]


class Common(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The salt (128 random bits, base64url) and the origin of the log; ``type`` is the tag."""

    salt: Salt
    origin: Origin = msgspec.field(name="from")
