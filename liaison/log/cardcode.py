"""What a card's code says: the log's origin and the card's fingerprint, and nothing else.

A code is scanned face to face and compared by the machine. It brings no key and no card, links no
device and opens nothing: all it can do is agree with a card that is here, or not.
"""

from __future__ import annotations

import re

from crypto.errors import FormatError, NotAuthentic
from liaison.domain.officer import Card
from liaison.domain.words import tr

_HEAD = "LIAISON-CARD-1"
_FORM = re.compile(
    rf"{_HEAD} ([a-z0-9][a-z0-9.-]{{0,99}}/[0-9a-f]{{32}}/[1-9][0-9]{{0,5}}) ([0-9a-f]{{64}})",
    re.ASCII,
)
_LONGEST = 300
GROUP = 5
SPOKEN = ("zero", "wun", "too", "tree", "fower", "fife", "six", "seven", "ait", "niner")


def text(card: Card) -> str:
    """The text of the code that stands for a card."""
    return f"{_HEAD} {card.origin} {card.fingerprint.hex()}"


def parse(code: str) -> tuple[str, bytes]:
    """(origin, fingerprint) that a code names. Raises `FormatError`."""
    found = _FORM.fullmatch(code) if len(code) <= _LONGEST else None
    if found is None:
        raise FormatError("not the code of an identity card")
    return found[1], bytes.fromhex(found[2])


def check(code: str, card: Card) -> None:
    """Raises `NotAuthentic` unless the code is that card's, `FormatError` where it is none."""
    if parse(code) != (card.origin, card.fingerprint):
        raise NotAuthentic("the code of another card")


def digits(card: Card) -> tuple[str, ...]:
    """The fingerprint for a radio: nine groups of five digits, over 149 bits of it."""
    number = int.from_bytes(card.fingerprint, "big") % 10 ** (9 * GROUP)
    written = f"{number:0{9 * GROUP}}"
    return tuple(written[at : at + GROUP] for at in range(0, len(written), GROUP))


def spoken(group: str) -> str:
    """A group of digits as it is said over a radio."""
    return " ".join(SPOKEN[int(digit)] for digit in group)


def same_digits(typed: str, card: Card) -> None:
    """Raises `NotAuthentic` unless the typed digits are the card's; `FormatError` for others."""
    plain = re.sub(r"[\s.,;-]+", "", typed[:_LONGEST])
    if not re.fullmatch(r"[0-9]{45}", plain, re.ASCII):
        raise FormatError(tr("a fingerprint has nine groups of five digits"))
    for place, group in enumerate(digits(card), 1):
        if plain[(place - 1) * GROUP : place * GROUP] != group:
            raise NotAuthentic(tr("group {n} differs").format(n=place))
