"""Recovery shares (SLIP-39): the 16-byte recovery secret in sheets of 20 words, k of n needed.

One group, no SLIP-39 passphrase and the least iteration exponent, for the secret is random and
needs no stretching; shares of any other make are refused before they cost time.
"""

from __future__ import annotations

from shamir_mnemonic import (  # type: ignore[import-untyped]  # ships no type information
    MnemonicError,
    Share,
    combine_mnemonics,
    generate_mnemonics,
)

from crypto.errors import FormatError, NotAuthentic

SECRET_BYTES = 16
MAX_SHARES = 16
SHARE_WORDS = 20

_MAX_SHARE_CHARS = 400


class NotEnoughShares(FormatError):
    """`missing` more shares of the same set are needed."""

    def __init__(self, missing: int) -> None:
        super().__init__(f"{missing} more recovery shares are needed")
        self.missing = missing


def split(secret: bytes, threshold: int, count: int) -> list[str]:
    """`count` shares of 20 words, any `threshold` of which give the 16-byte secret back.

    1 of 1, or 2 to 16 shares with a threshold of at least 2 (SLIP-39 knows no 1 of many);
    FormatError otherwise. The randomness is the system's.
    """
    if len(secret) != SECRET_BYTES:
        raise FormatError("a recovery secret has 16 bytes")
    if (threshold, count) != (1, 1) and not 2 <= threshold <= count <= MAX_SHARES:
        raise FormatError("recovery shares are 1 of 1, or at least 2 of at most 16")
    groups = generate_mnemonics(1, [(threshold, count)], secret, iteration_exponent=0)
    return [str(share) for share in groups[0]]


def combine(shares: list[str]) -> bytes:
    """The secret of enough shares, in any order; one given twice counts once.

    Raises NotEnoughShares, FormatError for a mistyped share or one of another set, and
    NotAuthentic where the shares are in form but do not fit together.
    """
    if len(shares) > MAX_SHARES:
        raise FormatError("there are at most 16 recovery shares")
    parsed = [_parsed(text) for text in shares]
    if not parsed:
        raise NotEnoughShares(1)
    if any(one.group_parameters() != parsed[0].group_parameters() for one in parsed):
        raise FormatError("these recovery shares are not of one set")
    by_index = {one.index: one for one in parsed}
    if len(by_index) != len(set(parsed)):
        raise NotAuthentic("two recovery shares of one number differ")
    needed = parsed[0].member_threshold
    if len(by_index) < needed:
        raise NotEnoughShares(needed - len(by_index))
    chosen = [one.mnemonic() for one in list(by_index.values())[:needed]]
    try:
        secret = combine_mnemonics(chosen)
    except MnemonicError:
        raise NotAuthentic("the recovery shares do not fit together") from None
    return bytes(secret)


def _parsed(text: str) -> Share:
    """A share whose checksum holds and which has the one make of `split`."""
    if len(text) > _MAX_SHARE_CHARS:
        raise FormatError("a recovery share has 20 words")
    try:
        share = Share.from_mnemonic(text.casefold())
    except MnemonicError:
        raise FormatError("a recovery share is mistyped") from None
    if (
        len(share.value) != SECRET_BYTES
        or (share.group_index, share.group_threshold, share.group_count) != (0, 1, 1)
        or share.iteration_exponent != 0
    ):
        raise FormatError("a recovery share of another kind")
    return share
