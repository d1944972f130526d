"""Numbers typed in Arabic script, folded to the digits that times and positions are read in."""

from __future__ import annotations

from typing import Final

_FOLD: Final = str.maketrans(
    {
        **{0x0660 + digit: str(digit) for digit in range(10)},  # Arabic-Indic
        **{0x06F0 + digit: str(digit) for digit in range(10)},  # its eastern form (Persian, Urdu)
        0x066B: ".",  # Arabic decimal separator
        0x060C: ",",  # Arabic comma
        0x061B: ";",  # Arabic semicolon
        0x2212: "-",  # minus sign
        # Marks of direction that a keyboard or a copied line leaves between such digits.
        **dict.fromkeys((0x061C, 0x200E, 0x200F)),
    }
)


def latin_digits(text: str) -> str:
    """The text with Arabic-Indic digits as 0 to 9, and their separators as ``.``, ``,`` and ``;``.

    Only for text that is about to be read as a number; what was typed is kept beside it.
    """
    return text if text.isascii() else text.translate(_FOLD)
