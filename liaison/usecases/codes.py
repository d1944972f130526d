"""The code (QR) of a card, drawn: as squares for the window, as a picture, as letters."""

from __future__ import annotations

import io

import segno

from liaison.domain.officer import Card
from liaison.log import cardcode


def squares(card: Card) -> tuple[tuple[bool, ...], ...]:
    """Rows of dark (True) and light squares, without the light border of four around them."""
    return tuple(tuple(bool(square) for square in row) for row in _code(card).matrix)


def picture(card: Card) -> bytes:
    """An SVG of the code, with its border."""
    out = io.BytesIO()
    _code(card).save(out, kind="svg", scale=8, border=4, light="white", xmldecl=False)
    return out.getvalue()


def letters(card: Card) -> str:
    """The code in half blocks, for a terminal with light letters on a dark ground."""
    rows = [(False,) * (len(squares(card)) + 4)] * 2
    rows += [(False, False, *row, False, False) for row in squares(card)]
    rows += [rows[0]] * (2 + len(rows) % 2)
    signs = {(True, True): " ", (True, False): "▄", (False, True): "▀", (False, False): "█"}
    pairs = zip(rows[0::2], rows[1::2], strict=True)
    return "\n".join("".join(signs[two] for two in zip(*pair, strict=True)) for pair in pairs)


def _code(card: Card) -> segno.QRCode:
    return segno.make_qr(cardcode.text(card), error="m")
