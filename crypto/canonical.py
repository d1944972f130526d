"""The one JSON form that is hashed and signed: RFC 8785, restricted so that it has no hard corners.

Allowed are objects with printable ASCII keys, arrays, strings in NFC without control characters,
integers of at most 53 bits, true, false and null, nested at most 32 deep. Floats are not: two
programs rarely print them alike. With ASCII keys the key order of RFC 8785 (UTF-16 code units) is
the plain one, and without controls its string escapes are just those of the standard library.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any, NoReturn

from crypto.errors import FormatError, TooLarge

MAX_BYTES = 65_535  # one leaf of a log
MAX_DEPTH = 32
MAX_INTEGER = 2**53 - 1

_KEY = re.compile(r"[ -~]*")
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_CONTROLS_BUT_LINES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_INTEGER_CHARS = 17  # a sign and the 16 digits of MAX_INTEGER


def encode(value: object, *, lines: bool = False) -> bytes:
    """The canonical bytes of `value`; with `lines`, strings may hold newlines and tabs.

    Tuples are written as arrays. Raises FormatError for anything outside the restricted form.
    """
    _check(value, _CONTROLS_BUT_LINES if lines else _CONTROLS, MAX_DEPTH)
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def decode(data: bytes, *, limit: int = MAX_BYTES, lines: bool = False) -> Any:
    """The value of canonical bytes; the only accepted spelling of a value is the one of `encode`.

    Raises TooLarge over `limit` bytes, before reading them, and FormatError for anything else:
    encoding the value again and comparing stops duplicate keys, whitespace, escapes and order.
    """
    if not isinstance(data, bytes):
        raise FormatError("canonical JSON must be bytes")
    if len(data) > limit:
        raise TooLarge("canonical JSON over its size limit")
    try:
        value = json.loads(
            data.decode(),
            parse_int=_integer,
            parse_float=_no_number,
            parse_constant=_no_number,
        )
    except (ValueError, RecursionError):  # bad UTF-8 and bad JSON are ValueErrors
        raise FormatError("not JSON") from None
    if encode(value, lines=lines) != data:
        raise FormatError("JSON is not in its canonical form")
    return value


def _check(value: object, forbidden: re.Pattern[str], room: int) -> None:
    """Refuse what the restricted form does not know; `room` is how many levels may still open."""
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, str):
        if forbidden.search(value) or not unicodedata.is_normalized("NFC", value):
            raise FormatError("a string has control characters or is not in NFC")
    elif isinstance(value, int):
        if not -MAX_INTEGER <= value <= MAX_INTEGER:
            raise FormatError("an integer needs more than 53 bits")
    elif room == 0:
        raise FormatError("nested too deep")
    elif isinstance(value, dict):
        for key, member in value.items():
            if not isinstance(key, str) or not _KEY.fullmatch(key):
                raise FormatError("a key is not printable ASCII")
            _check(member, forbidden, room - 1)
    elif isinstance(value, list | tuple):
        for member in value:
            _check(member, forbidden, room - 1)
    else:
        raise FormatError("a value of a type that canonical JSON does not have")


def _integer(digits: str) -> int:
    """An integer of bounded length: converting millions of digits takes quadratic time."""
    if len(digits) > _INTEGER_CHARS:
        raise FormatError("an integer needs more than 53 bits")
    return int(digits)


def _no_number(_: str) -> NoReturn:
    raise FormatError("numbers other than integers are not canonical")
