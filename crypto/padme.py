"""PADMÉ: rounds a length up so that it tells little, at a cost of at most 12 % (PURBs, 2019)."""

from __future__ import annotations


def padded_length(n: int) -> int:
    """The length to pad `n` bytes to: a float with a mantissa as short as its exponent is long.

    Reveals O(log log n) bits of `n`; never smaller than `n`; padding twice changes nothing.
    Raises ValueError for a negative length.
    """
    if n < 0:
        raise ValueError("a length is not negative")
    if n < 2:
        return n
    exponent = n.bit_length() - 1
    free = exponent - exponent.bit_length()
    mask = (1 << free) - 1
    return (n + mask) & ~mask
