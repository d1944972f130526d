"""How exactly a time and a place are known, in the codes of the Uppsala Conflict Data Program.

The scales are those of the codebook of the UCDP Georeferenced Event Dataset. A code says which
kind of place or time a source named; the sizes in metres are ours, for a map that must not look
more exact than the source was.
"""

from __future__ import annotations

from typing import Final

from liaison.domain.places import Place
from liaison.domain.times import Span

WHERE: Final = {
    1: "The exact place is known",
    2: "Within about 25 km of a known place",
    3: "The district (second-order division)",
    4: "The province (first-order division)",
    5: "A line or a region without a formal border",
    6: "The country alone",
    7: "International waters or airspace",
}
WHEN: Final = {
    1: "The exact day",
    2: "Within two to six days",
    3: "The week",
    4: "Within eight to thirty days, or the month",
    5: "Within more than a month and at most a year",
}
CLARITY: Final = {
    1: "The event is told by itself",
    2: "The event is told only in a summary",
}
VIOLENCE: Final = {1: "State-based conflict", 2: "Non-state conflict", 3: "One-sided violence"}

# The side of the square within which a place of that code is known.
_SIZES: Final = {
    1: 1_000,
    2: 50_000,
    3: 100_000,
    4: 250_000,
    5: 500_000,
    6: 1_000_000,
    7: 1_000_000,
}
_DAY: Final = 86_400_000_000


def size_of(code: int) -> int:
    """The side in metres of the square that a ``where_prec`` of 1 to 7 means; KeyError for none."""
    return _SIZES[code]


def where_code(place: Place) -> int:
    """The finest ``where_prec`` that a place deserves by its precision; 6 where none is stated.

    Of 5 and 7 only a person can tell that they apply.
    """
    if not place.lat or place.precision_m is None:
        return 6
    return next(code for code in (1, 2, 3, 4, 6) if place.precision_m <= _SIZES[code])


def when_code(span: Span) -> int:
    """The ``date_prec`` of a period: 1 for one day, 2 to 6 days, a week, a month, longer."""
    days = 1 if span.end is None else (span.end.at - span.start.at) // _DAY + 1
    if days == 1:
        return 2 if span.approximate else 1
    return next((code for code, most in ((2, 6), (3, 7), (4, 31)) if days <= most), 5)
