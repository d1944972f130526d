"""Records as KML 2.2: a placemark a record, for globes and maps.

A globe shows a description as a web page, and would fetch a picture named in one. So descriptions
are escaped twice, and the balloon shows the description alone.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from liaison.context.outgoing import (
    Outgoing,
    coordinates,
    kind_of,
    marking_of,
    title_of,
)
from liaison.domain.portions import as_text
from liaison.domain.times import Moment, Span, iso

# What XML 1.0 cannot hold.
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write_kml(records: Iterable[Outgoing], *, banner: str) -> Iterator[bytes]:
    """The document in chunks; ``banner``, the marking that covers all of it, is its name.

    Records without a position are placemarks without a point.
    """
    yield (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n'
        f"<name>{_text(banner)}</name>\n"
        '<Style id="r"><BalloonStyle><text>$[description]</text></BalloonStyle></Style>\n'
    ).encode()
    for item in records:
        yield _placemark(item).encode()
    yield b"</Document></kml>\n"


def _placemark(item: Outgoing) -> str:
    content = item.content
    when = as_text(content.event)
    lines = (marking_of(item), kind_of(item), title_of(item), when, as_text(content.place))
    description = _text("<br>".join(html.escape(_literal(line)) for line in lines if line))
    point = coordinates(content.place)
    return (
        f"<Placemark><name>{_text(title_of(item))}</name>"
        f"<description>{description}</description>"
        + (_time(content.event) if content.event else "")
        + '<styleUrl>#r</styleUrl><ExtendedData><Data name="marking">'
        f'<value>{_text(marking_of(item))}</value></Data><Data name="record">'
        f"<value>{_text(item.record)}</value></Data></ExtendedData>"
        + (f"<Point><coordinates>{point[1]},{point[0]}</coordinates></Point>" if point else "")
        + "</Placemark>\n"
    )


def _time(span: Span) -> str:
    if span.end is None:
        return f"<TimeStamp><when>{_stamp(span.start)}</when></TimeStamp>"
    begin, end = _stamp(span.start), _stamp(span.end)
    return f"<TimeSpan><begin>{begin}</begin><end>{end}</end></TimeSpan>"


def _stamp(moment: Moment) -> str:
    """A day alone for a day, else a time with seconds, as XML Schema wants it."""
    text = iso(moment)
    if moment.precision == "day":
        return text[:10]
    missing = {"hour": ":00:00", "minute": ":00", "second": ""}[moment.precision]
    tail = len("YYYY-MM-DDTHH") + {"hour": 0, "minute": 3, "second": 6}[moment.precision]
    return text[:tail] + missing + text[tail:]


def _literal(text: str) -> str:
    """The text with nothing in it that a balloon would replace by another value: ``$[name]``."""
    return text.replace("$[", "$ [")


def _text(text: str) -> str:
    return html.escape(_NOT_XML.sub("\ufffd", text))
