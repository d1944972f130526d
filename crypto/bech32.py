"""Bech32 (BIP 173) without its length limit, for age's keys: text with a checksum.

The case follows the human-readable part: an upper-case prefix makes upper-case text.
"""

from __future__ import annotations

from crypto.errors import FormatError

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUE = {char: value for value, char in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM = 6


def _feedback(top: int) -> int:
    """What the five bits shifted out of the checksum put back into it."""
    mixed = 0
    for bit, generator in enumerate(_GENERATOR):
        if top >> bit & 1:
            mixed ^= generator
    return mixed


_FEEDBACK = tuple(_feedback(top) for top in range(32))


def _polymod(prefix: str, values: list[int]) -> int:
    spread = [ord(char) >> 5 for char in prefix] + [0] + [ord(char) & 31 for char in prefix]
    state = 1
    for value in spread + values:
        state = (state & 0x1FFFFFF) << 5 ^ value ^ _FEEDBACK[state >> 25]
    return state


def _regroup(values: bytes | list[int], have: int, want: int) -> tuple[list[int], int, int]:
    """Cut a string of `have`-bit values into `want`-bit ones; also what is left, and its bits."""
    groups: list[int] = []
    pending = bits = 0
    for value in values:
        pending = pending << have | value
        bits += have
        while bits >= want:
            bits -= want
            groups.append(pending >> bits)
            pending &= (1 << bits) - 1
    return groups, pending, bits


def _check_prefix(prefix: str) -> None:
    if not prefix or not all("!" <= char <= "~" for char in prefix):
        raise FormatError("a bech32 prefix is printable ASCII and not empty")
    if prefix != prefix.lower() and prefix != prefix.upper():
        raise FormatError("a bech32 text mixes upper and lower case")


def encode(hrp: str, data: bytes) -> str:
    """`data` under the human-readable part `hrp`, in the case of `hrp`.

    Raises FormatError if `hrp` is empty, not printable ASCII, or of mixed case.
    """
    _check_prefix(hrp)
    values, rest, bits = _regroup(data, 8, 5)
    if bits:
        values.append(rest << 5 - bits)
    checksum = _polymod(hrp.lower(), values + [0] * _CHECKSUM) ^ 1
    values += [checksum >> 5 * (_CHECKSUM - 1 - place) & 31 for place in range(_CHECKSUM)]
    body = "".join(_ALPHABET[value] for value in values)
    return hrp + "1" + (body.upper() if hrp != hrp.lower() else body)


def decode(text: str) -> tuple[str, bytes]:
    """The human-readable part, in the case of `text`, and the data; one text for each pair.

    Raises FormatError for anything else than what `encode` gives.
    """
    if not isinstance(text, str) or not text.isascii():
        raise FormatError("a bech32 text is ASCII")
    if text != text.lower() and text != text.upper():
        raise FormatError("a bech32 text mixes upper and lower case")
    hrp, separator, body = text.rpartition("1")
    _check_prefix(hrp)
    try:
        values = [_VALUE[char] for char in body.lower()]
    except KeyError:
        raise FormatError("a bech32 text has a character outside its alphabet") from None
    if not separator or len(values) < _CHECKSUM or _polymod(hrp.lower(), values) != 1:
        raise FormatError("a bech32 checksum does not hold")
    data, rest, bits = _regroup(values[:-_CHECKSUM], 5, 8)
    if bits >= 5 or rest:
        raise FormatError("a bech32 text is not in canonical form")
    if hrp == hrp.lower() and body != body.lower():
        # A prefix without letters has no case of its own; its text is then lower case.
        raise FormatError("a bech32 text is not in canonical form")
    return hrp, bytes(data)
