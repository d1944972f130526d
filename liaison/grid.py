"""Positions as officers type and read them: MGRS, UTM, decimal degrees, degrees and minutes.

WGS 84 throughout. A position never looks more exact than it was given: the precision comes from
the digits typed, is kept with the place, and decides how many digits are shown.
"""

from __future__ import annotations

import re
import warnings
from decimal import Decimal
from typing import Final, NoReturn

import msgspec
from mgrs import MGRS  # type: ignore[import-untyped]  # the library ships no types
from mgrs.core import MGRSError  # type: ignore[import-untyped]  # the same

from liaison.domain.digits import latin_digits
from liaison.domain.places import Place, spaced
from liaison.domain.words import noop, tr

_LIBRARY: Final = MGRS()

_MGRS = re.compile(r"([0-9]{1,2}[C-HJ-NP-X]|[ABYZ])([A-HJ-NP-Z]{2})([0-9]*)", re.ASCII)
_LOOKS_MGRS = re.compile(r"([0-9]{1,2}[A-Z]|[ABYZ])[A-Z]{2}[0-9]*", re.ASCII)
_DECIMAL = re.compile(
    r"([NSEW])?\s*([+-]?[0-9]{1,3}(?:\.([0-9]{1,12}))?)\s*°?\s*([NSEW])?", re.ASCII
)
_DMS = re.compile(
    r"([NSEW])?\s*([0-9]{1,3})\s*[°\s]\s*([0-9]{1,2}(?:\.[0-9]{1,6})?)\s*"
    r"(?:['′’\s]\s*(?:([0-9]{1,2}(?:\.[0-9]{1,6})?)\s*(?:[\"″”]|''|′′)?\s*)?)?([NSEW])?",
    re.ASCII,
)
_UTM = re.compile(
    r"([0-9]{1,2}) ?([C-HJ-NP-X]|NORTH|SOUTH) ?([0-9]{6,7})(\.[0-9]{1,6})? ?(?:M?E)?,?"
    r" ([0-9]{1,8})(\.[0-9]{1,6})? ?(?:M?N)?(?: \(TO (1|10|100|1000|10000|100000) M\))?",
    re.ASCII,
)
_BANDS: Final = "CDEFGHJKLMNPQRSTUVWX"  # 8 degrees each from 80 S; X has 12
# Northings that lie in latitude band S (32 to 40 north) and as well in southern seas (50 to 58
# south). Receivers write the band, textbooks the hemisphere: "36S" is then two places.
_BAND_S: Final = range(3_540_000, 4_435_000)
# Norway and Svalbard: these three zones do not exist in band X.
_NO_SUCH_ZONE: Final = ("32X", "34X", "36X")

_WHAT = noop(
    "Write a grid reference such as 33N TE 1234 5678, UTM such as 33N 612345 5412345, decimal "
    "degrees such as 4.3612, 18.5550, or degrees such as 04°21'40\"N 018°33'18\"E."
)


class PositionUnreadable(ValueError):
    """The text is not a position; the message is one sentence that says why."""


def parse_position(text: str) -> Place:
    """Read a position and keep its precision; the place has no name. PositionUnreadable if not one.

    MGRS takes 2, 4, 6, 8 or 10 digits (10 km to 1 m); its latitude and longitude are those of the
    middle of the square. UTM is zone, hemisphere (or latitude band), easting, northing in metres.
    Degrees are latitude first unless letters say otherwise. Arabic-Indic digits are read.
    """
    given = text.strip()
    if len(given) > 80:
        raise PositionUnreadable(
            tr("This is too long for a position. {what}").format(what=tr(_WHAT))
        )
    upper = latin_digits(given).upper()
    if found := _UTM.fullmatch(" ".join(upper.split())):
        return _from_utm(given, found)
    compact = "".join(upper.split())
    if _LOOKS_MGRS.fullmatch(compact):
        return _from_mgrs(given, compact)
    lat, lon = _pair(upper)
    precision = max(lat[1], lon[1])
    return _from_degrees(given, lat[0], lon[0], precision)


def as_mgrs(place: Place) -> str:
    """The grid reference with just the digits that the precision justifies; "" without a position.

    ``33N TE 12 56`` for a kilometre; coarser than 10 km only the 100 km square is named.
    """
    reference = place.mgrs
    if not reference and place.lat:
        reference = _reference(Decimal(place.lat), Decimal(place.lon), _pairs(place.precision_m))
    found = _MGRS.fullmatch(reference)
    if not found:
        return ""
    zone, square, digits = found.groups()
    half = len(digits) // 2
    keep = min(half, _pairs(place.precision_m))
    return spaced(zone + square + digits[:keep] + digits[half : half + keep])


def as_degrees(place: Place) -> str:
    """``4.3612, 18.5550`` with the decimals that the precision justifies; "" without a position."""
    if not place.lat:
        return ""
    decimals = _pairs(place.precision_m)
    step = Decimal(1).scaleb(-decimals)
    lat, lon = (Decimal(value).quantize(step) + 0 for value in (place.lat, place.lon))
    return f"{lat}, {lon}"


def as_utm(place: Place) -> str:
    """``33N 612345 412345``: zone, hemisphere, metres east and north; "" where UTM does not reach.

    A coarser position names the south-west corner of its square and says how large the square is:
    ``33N 612000 412000 (to 1000 m)``. `parse_position` reads all of it back.
    """
    reference = as_mgrs(place).replace(" ", "")
    found = _MGRS.fullmatch(reference)
    if not found or len(found[1]) < 2 or (place.precision_m or 1) > 100_000:
        return ""  # UPS covers the poles, and a country has no square
    try:
        zone, hemisphere, easting, northing = _LIBRARY.MGRSToUTM(reference)
    except MGRSError:
        return ""
    step: int = 10 ** (5 - len(found[3]) // 2)
    corner = int(easting) // step * step, int(northing) // step * step
    name = {"N": "N", "S": " south" if corner[1] in _BAND_S else "S"}[hemisphere]
    tail = f" (to {step} m)" if step > 1 else ""
    return f"{zone:02}{name} {corner[0]:06} {corner[1]}{tail}"


def place_at(lat: Decimal, lon: Decimal, precision_m: int, given: str = "") -> Place:
    """The place at decimal degrees known to ``precision_m`` (1 to 1,000,000); it has no name.

    PositionUnreadable outside of 90 and 180 degrees or without a finite number.
    """
    if not (lat.is_finite() and lon.is_finite()):
        raise PositionUnreadable(tr("Latitude and longitude must be numbers."))
    return _from_degrees(given, lat, lon, precision_m)


def pointed(lat: float, lon: float, precision_m: int) -> Place:
    """The place that somebody points at on a map, no more exact than that; it has no name.

    ``given`` is what he would have typed: a grid reference, or degrees where no grid reference is
    so coarse. PositionUnreadable outside of 90 and 180 degrees.
    """
    rough = place_at(_decimal(lat), _decimal(lon), precision_m)
    for text in (as_mgrs(rough) if precision_m <= 10_000 else "", as_degrees(rough)):
        try:
            return parse_position(text)
        except PositionUnreadable:
            continue  # the library's own corners, near the poles
    return msgspec.structs.replace(rough, given=f"{rough.lat}, {rough.lon}")


def cell(place: Place, side_m: int) -> Place | None:
    """The square of a fixed grid in which a position lies, by its middle and without a name.

    ``side_m`` divides 100,000 m. Every position of one square gives the same place. None without
    a position, where the grid does not reach, and where the position is known no better than that.
    """
    reference = place.mgrs
    if place.lat:
        reference = _reference(Decimal(place.lat), Decimal(place.lon), 5)
    found = _MGRS.fullmatch(reference)
    if not found or (place.precision_m or 1) > side_m:
        return None
    zone, square, digits = found.groups()
    half = len(digits) // 2
    corner = [int(part.ljust(5, "0")) // side_m * side_m for part in (digits[:half], digits[half:])]
    middle = _middle(zone + square + "".join(f"{part + side_m // 2:05}" for part in corner))
    if middle is None:
        return None
    keep = _pairs(side_m)
    return Place(
        lat=_text(Decimal(middle[0]), 4),
        lon=_text(Decimal(middle[1]), 4),
        mgrs=zone + square + "".join(f"{part:05}"[:keep] for part in corner),
        precision_m=side_m,
    )


def _decimal(degrees: float) -> Decimal:
    return Decimal(f"{degrees:.7f}")


def _pairs(precision_m: int | None) -> int:
    """Digits a side that a precision justifies: 5 for 1 m, 1 for 10 km; unknown counts as 1 m."""
    return sum((precision_m or 1) <= 10**step for step in range(5))


def _from_mgrs(given: str, compact: str) -> Place:
    found = _MGRS.fullmatch(compact)
    if not found:
        raise PositionUnreadable(tr("A grid reference never holds the letters I and O."))
    zone, square, digits = found.groups()
    if zone[:-1]:
        zone = f"{int(zone[:-1]):02}{zone[-1]}"
        if not 1 <= int(zone[:-1]) <= 60 or zone in _NO_SUCH_ZONE:
            raise PositionUnreadable(tr("There is no grid zone {zone}.").format(zone=zone))
    if len(digits) not in (2, 4, 6, 8, 10):
        raise PositionUnreadable(tr("A grid reference has 2, 4, 6, 8 or 10 digits."))
    half = len(digits) // 2
    # One more digit, 5, moves from the corner to the middle of the square.
    middle = "5" if half < 5 else ""
    exact = zone + square + digits[:half] + middle + digits[half:] + middle
    point = _middle(exact)
    if point is None or not _in_band(zone[-1], point[0]):
        raise PositionUnreadable(
            tr("There is no square {square} in grid zone {zone}.").format(square=square, zone=zone)
        )
    return Place(
        given=given,
        lat=_text(Decimal(point[0]), 6),
        lon=_text(Decimal(point[1]), 6),
        mgrs=zone + square + digits,
        precision_m=10 ** (5 - half),
    )


def _middle(reference: str) -> tuple[float, float] | None:
    """Latitude and longitude of a grid reference; None where it names no square."""
    try:
        # The library only warns of a square outside its band; `_in_band` refuses it.
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Warning in", RuntimeWarning)
            lat, lon = _LIBRARY.toLatLon(reference)
    except MGRSError:
        return None
    return float(lat), float(lon)


def _from_utm(given: str, found: re.Match[str]) -> Place:
    zone, letter, easting, part_e, northing, part_n, size = found.groups()
    if letter == "S" and int(northing) in _BAND_S:
        raise PositionUnreadable(
            tr(
                "{zone}S can mean the south or the band from 32 to 40 degrees north: "
                "write {zone} south or {zone} north."
            ).format(zone=zone)
        )
    # N stands for the band N as well as for the north: both are north.
    hemisphere = "S" if letter in ("S", "SOUTH") or letter < "N" else "N"
    precision = int(size or 1)
    east, north = (
        float(whole + (part or "")) + (precision / 2 if size else 0)
        for whole, part in ((easting, part_e), (northing, part_n))
    )
    try:
        reference = str(_LIBRARY.UTMToMGRS(int(zone), hemisphere, east, north))
    except MGRSError:
        reference = ""
    square = _MGRS.fullmatch(reference)
    point = _middle(reference) if square and len(square[1]) > 1 else None
    if not square or point is None:
        raise PositionUnreadable(tr("There is no such place in that UTM zone."))
    if len(letter) == 1 and letter not in "NS" and not _in_band(letter, point[0]):
        raise PositionUnreadable(
            tr("This does not lie in the latitude band {letter}.").format(letter=letter)
        )
    keep = _pairs(precision)
    digits = square[3][:keep] + square[3][5 : 5 + keep]
    return Place(
        given=given,
        lat=_text(Decimal(point[0]), 6),
        lon=_text(Decimal(point[1]), 6),
        mgrs=f"{int(square[1][:-1]):02}{square[1][-1]}{square[2]}{digits}",
        precision_m=precision,
    )


def _in_band(letter: str, lat: float) -> bool:
    """True if the latitude lies in the band, or half a 10 km square beside it."""
    band = _BANDS.find(letter)
    if band < 0:
        return True  # A, B, Y, Z: the poles, where the library refuses by itself
    top = -72 + 8 * band if letter != "X" else 84
    return -80.1 + 8 * band <= lat <= top + 0.1


def _from_degrees(given: str, lat: Decimal, lon: Decimal, precision_m: int) -> Place:
    if abs(lat) > 90 or abs(lon) > 180:
        raise PositionUnreadable(tr("Latitude ends at 90 degrees and longitude at 180."))
    return Place(
        given=given,
        lat=_text(lat, 7),
        lon=_text(lon, 7),
        mgrs=_reference(lat, lon, _pairs(precision_m)),
        precision_m=precision_m,
    )


def _reference(lat: Decimal, lon: Decimal, pairs: int) -> str:
    try:
        reference = str(_LIBRARY.toMGRS(float(lat), float(lon), MGRSPrecision=pairs))
    except MGRSError:  # the range was checked; what is left are the library's own corners
        return ""
    # Single-figure zones come without their zero; we always write two figures.
    return "0" + reference if re.match(r"[0-9][A-Z]", reference, re.ASCII) else reference


def _text(value: Decimal, decimals: int) -> str:
    """Plain decimal text, at most so many decimals, without a negative zero."""
    kept = min(decimals, max(0, -int(value.as_tuple().exponent)))
    return f"{value.quantize(Decimal(1).scaleb(-kept)) + 0:f}"


_Angle = tuple[Decimal, int, str]


def _pair(text: str) -> tuple[_Angle, _Angle]:
    """Latitude and longitude, each with its precision in metres and its letter."""
    first, second = _halves(text)
    if (first[2] and first[2] in "EW") or (second[2] and second[2] in "NS"):
        first, second = second, first
    if (first[2] and first[2] in "EW") or (second[2] and second[2] in "NS"):
        raise PositionUnreadable(
            tr("A position needs one latitude (N or S) and one longitude (E, W).")
        )
    if bool(first[2]) != bool(second[2]):
        raise PositionUnreadable(
            tr("Give the letter of both latitude and longitude, or of neither.")
        )
    return first, second


def _halves(text: str) -> tuple[_Angle, _Angle]:
    """Try every place where the text may be cut in two; the first that reads wins."""
    if text.count(",") == 1 or text.count(";") == 1:
        cuts = [found.span() for found in re.finditer(r"[,;]", text)][:1]
    else:
        cuts = [found.span() for found in re.finditer(r"\s+|(?<=[NSEW])(?=[0-9+-])", text)]
        cuts += [(i, i) for i in (text.find("E"), text.find("W")) if i > 0]
    reads = [
        (left, right)
        for start, end in cuts
        if (left := _angle(text[:start].strip())) and (right := _angle(text[end:].strip()))
    ]
    if not reads:
        _unreadable(text)
    if len(set(reads)) > 1:
        raise PositionUnreadable(tr("This can be read in two ways: part the two with a comma."))
    return reads[0]


def _unreadable(text: str) -> NoReturn:
    if not text:
        raise PositionUnreadable(tr("There is no position. {what}").format(what=tr(_WHAT)))
    raise PositionUnreadable(tr("This is not a position. {what}").format(what=tr(_WHAT)))


def _angle(text: str) -> _Angle | None:
    """One angle; None if the text is not one."""
    if found := _DECIMAL.fullmatch(text):
        before, number, decimals, after = found.groups()
        letter = _letter(before, after)
        if letter is None or (letter and number[0] in "+-"):
            return None
        digits = min(len(decimals or ""), 5)
        value = Decimal(number)
        return (-value if letter in ("S", "W") else value), 10 ** (5 - digits), letter
    found = _DMS.fullmatch(text)
    if not found:
        return None
    before, degrees, minutes, seconds, after = found.groups()
    letter = _letter(before, after)
    if not letter or Decimal(minutes) >= 60 or (seconds and Decimal(seconds) >= 60):
        return None
    if seconds and "." in minutes:
        return None
    value = Decimal(degrees) + Decimal(minutes) / 60 + Decimal(seconds or 0) / 3600
    unit, last = (30, seconds) if seconds else (1850, minutes)
    decimals = len(last.partition(".")[2])
    return (-value if letter in ("S", "W") else value), max(1, unit // 10**decimals), letter


def _letter(before: str | None, after: str | None) -> str | None:
    """The hemisphere letter, "" if there is none, None if there are two."""
    if before and after:
        return None
    return before or after or ""
