"""A copy of a content without what gives people away: code names, blurred places and times.

What is looked for is what the record itself holds (its persons, speakers, name fields and places)
and the names of the persons that the vault knows. A name that stands only in the words of a text
and nowhere else cannot be known: the copy is a draft, and is read before it is sealed.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Annotated, Any, Final, Literal, get_args, get_origin

import msgspec

from liaison.domain import named
from liaison.domain.content import Attachment, Content, PortionMark, TemplateRef
from liaison.domain.folding import WordFinder, folded, is_telling
from liaison.domain.links import Link
from liaison.domain.marking import Marking
from liaison.domain.places import Place
from liaison.domain.times import EARLIEST, Moment, Span, to_datetime
from liaison.domain.words import plural, tr

Grain = Literal["1km", "5km", "10km", "50km"]
TimeGrain = Literal["day", "week"]
METRES: Final[dict[Grain, int]] = {"1km": 1_000, "5km": 5_000, "10km": 10_000, "50km": 50_000}
LEFT_OUT: Final = "[…]"  # stands for what was taken out of a text; no words, so no language

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
# Digits and letters that are not taken for one another.
_LETTERS: Final = "23456789CDFGHJKMNPQRTVWX"
_RECORD_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
# Fields that hold a person beside those that `named.people` knows.
_PERSONS: Final = frozenset(
    re.findall(
        r"\w+",
        "acknowledged_by alleged_by_name approached_by approved_by assessor carried_by "
        "debriefed_by decided_by initiated_by mandate_signed_by owner prepared_by "
        "relationship_owner requested_by signed_by speaker venue_owner who words_approved_by",
    )
)
# Texts that are the name of a place, or that lead to a person: left out whole.
_PLACES: Final = frozenset(("place", "route", "venue", "where"))
_TELLING: Final = frozenset(("pronunciation", "reach"))
# Words in names that name nobody by themselves.
_COMMON: Final = frozenset(
    re.findall(
        r"\w+",
        "abu bin bint capt captain chairman chief col colonel commander doctor elder general "
        "governor head imam judge lady leader liaison lieutenant lord madam major mayor "
        "member minister miss mister mullah observer officer president prof professor "
        "sergeant sheikh spokesman spokeswoman team umm vice with",
    )
)
_POSITIONS: Final = re.compile(
    # MGRS, UTM, decimal degrees (no thousands), pairs of them, degrees and minutes (no warmth)
    r"(?-i:(?<!\w)\d{1,2} ?[C-HJ-NP-X] ?[A-HJ-NP-Z]{2}(?: ?\d){2,10}(?!\w))"
    r"|(?<!\w)\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2}(?: ?\d){4,10}(?!\w)"
    r"|(?<!\w)\d{1,2} ?[C-HJ-NP-X] ?\d{6}(?:\.\d+)?m?E?[, ]+\d{6,7}(?:\.\d+)?(?:m?N)?(?!\w)"
    r"|[+-]?(?<![\d.])\d{1,3}(?:\.\d{3,}|[,٫]\d{4,})°?(?: ?[NSEW](?!\w))?"
    r"|[+-]?(?<![\d.])\d{1,2}\.\d\d°? ?[NS]?[,; ]+[+-]?\d{1,3}\.\d\d(?!\d)°?(?: ?[EW](?!\w))?"
    r"|(?<!\d)\d{1,3} ?[°º](?! ?[CF](?!\w)) ?(?:\d{1,2}(?:[.,]\d+)? ?['′’] ?)?"
    r"(?:\d{1,2}(?:[.,]\d+)? ?[\"″”] ?)?(?:[NSEW](?!\w))?",
    re.IGNORECASE,
)
_CLOCKS: Final = re.compile(
    # date-time groups, 17:32 and 17.32 h and 1732 hrs and 1732Z, 5 pm
    r"(?<!\w)\d{6}(?:\d\d)?(?: ?(?-i:[A-Z])|[a-z])(?: ?[A-Z]{3} ?(?:\d{4}|\d\d)?)?(?!\w)"
    r"|(?<!\d)\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?(?!\d)(?: ?[ap]\.?m\.?(?!\w))?"
    r"|(?<!\w)\d{1,2}\.\d{2} ?(?:h|hrs|hours|[ap]\.?m\.?)(?!\w)"
    r"|(?<!\w)\d{4}(?: ?(?:h|hrs?|hours|(?-i:[A-Z]))|[a-z])(?!\w)"
    r"|(?<!\w)\d{1,2} ?[ap]\.?m\.?(?!\w)",
    re.IGNORECASE,
)


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """How coarse a copy is to be, and what of the original goes with it all the same.

    ``area``: the area stands in place of the names of places; else both are left out.
    ``references`` are the case and its reference, the serial and what other records are named.
    """

    grain: Grain = "10km"
    time: TimeGrain = "day"
    area: bool = False
    references: bool = False
    links: bool = False
    attachments: bool = False


class Sanitised(msgspec.Struct, frozen=True, kw_only=True):
    """The copy, who stands under which code name, and in sentences what was changed."""

    content: Content
    names: tuple[tuple[str, str], ...]
    changes: tuple[str, ...]


def code_name(secret: bytes, name: str) -> str:
    """The code name of a name, the same for the same secret and whatever its case and accents."""
    digest = hmac.digest(secret, b"code name\0" + (folded(name) or name).encode(), hashlib.sha256)
    number = int.from_bytes(digest[:8])
    letters = []
    for _ in range(7):
        number, at = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[at])
    return f"P-{''.join(letters)}"


def sanitise(
    source: Content,
    wish: Wish,
    secret: bytes,
    blur: Callable[[Place, int], Place | None],
    known: Mapping[str, str] | None = None,
) -> Sanitised:
    """The sanitised copy of a content, of the same kind.

    ``secret`` is the vault's, 32 bytes. ``known`` gives the code names of the names (folded) of
    the persons in the vault. ``blur`` gives the cell of a place for a grain in metres, without
    its name; None where the position has none.
    """
    return _Copy(source, wish, secret, blur, known or {}).made()


class _Copy:
    """One copy under way, and the counts of what was changed in it."""

    def __init__(
        self,
        source: Content,
        wish: Wish,
        secret: bytes,
        blur: Callable[[Place, int], Place | None],
        known: Mapping[str, str],
    ) -> None:
        self._source, self._wish, self._blur = source, wish, blur
        self._count: Counter[str] = Counter()
        self._codes = _codes(source, secret, known)
        words = {folded(name): code for name, code in self._codes.items()}
        text = folded("\n".join(_texts(source)))
        words |= {name: code for name, code in known.items() if name in text}
        words = {name: code for name, code in words.items() if is_telling(name)}
        self._names = WordFinder(_with_parts(words, source))
        area = self._names.replace(_bare(source.area), self._named) if wish.area else ""
        self._area = area or LEFT_OUT
        places = {folded(name) for name in _places(source)}
        both = dict.fromkeys(filter(is_telling, places - {folded(area)}), "")
        self._words = WordFinder(both | self._names.words)
        self._count.clear()

    def made(self) -> Sanitised:
        wish, source = self._wish, self._source
        kept = msgspec.structs.replace(
            source,
            distribution_to=(),
            distribution_info=(),
            **({} if wish.references else {"case": "", "case_ref": "", "serial": ""}),
            **({} if wish.links else {"links": ()}),
            attachments=(),
        )
        content: Content = self._struct(kept)
        files = tuple(map(_file, range(1, 1_000), source.attachments)) if wish.attachments else ()
        area = self._area if wish.area and source.area else ""
        content = msgspec.structs.replace(content, area=area, attachments=files)
        names = tuple(sorted(self._codes.items()))
        return Sanitised(content=content, names=names, changes=tuple(self._changes()))

    def _struct(self, one: Any) -> Any:
        new = {}
        for field in msgspec.structs.fields(type(one)):
            value = getattr(one, field.name)
            if isinstance(value, str):
                new[field.name] = self._text_field(field.name, field.type, value, one)
            else:
                new[field.name] = self._value(value)
        return msgspec.structs.replace(one, **new)

    def _value(self, value: Any) -> Any:
        match value:
            case Marking() | TemplateRef() | PortionMark():
                return value
            case Moment():
                return self._moment(value)
            case Span():
                return self._span(value)
            case Place():
                return self._place(value)
            case msgspec.Struct():
                return self._struct(value)
            case tuple():
                return tuple(map(self._value, value))
            case str():
                return self._text(value)
        return value

    def _text_field(self, name: str, kind: Any, value: str, holder: Any) -> str:
        if _RECORD_ID.fullmatch(value) and not isinstance(holder, Link):
            return value if self._wish.references else ""
        if _closed(kind):
            return value
        if name in _TELLING or (name in _PLACES and holder is not self._source):
            self._count["left"] += bool(value)
            return ""
        return self._text(value)

    def _text(self, value: str) -> str:
        code = self._codes.get(" ".join(value.split()))
        if code is not None:
            self._count["names"] += 1
            return code
        return self._words.replace(self._bare(value), self._named)

    def _bare(self, value: str) -> str:
        text, positions = _POSITIONS.subn(LEFT_OUT, value)
        text, clocks = _CLOCKS.subn(LEFT_OUT, text)
        self._count["positions"] += positions
        self._count["clocks"] += clocks
        return text

    def _named(self, code: str) -> str:
        self._count["names" if code else "places"] += 1
        return code or self._area

    def _moment(self, moment: Moment) -> Moment:
        self._count["times"] += 1
        return day_of(moment, self._wish.time)

    def _span(self, span: Span) -> Span:
        start, end = self._moment(span.start), self._moment(span.end or span.start)
        if self._wish.time == "week":
            end = Moment(at=end.at + 6 * 86_400_000_000, zone=end.zone, precision="day")
        return Span(start=start, end=end if end.at > start.at else None, approximate=True)

    def _place(self, place: Place) -> Place:
        self._count["places"] += 1
        known_to = max(METRES[self._wish.grain], place.precision_m or 1)
        side = next((side for side in METRES.values() if side >= known_to), None)
        cell = (self._blur(place, side) if side else None) or Place()
        name = self._area if self._wish.area and self._source.area else ""
        return msgspec.structs.replace(cell, name=name)

    def _changes(self) -> Iterator[str]:
        count, wish, source = self._count, self._wish, self._source
        if codes := set(self._codes.values()):
            yield plural(
                len(codes),
                "{n} person stands under a code name",
                "{n} persons stand under code names",
            )
        if count["names"]:
            yield plural(
                count["names"], "Names replaced in {n} place", "Names replaced in {n} places"
            )
        if count["places"]:
            yield tr("Positions moved to the middle of a square of {grain}").format(
                grain=tr("{n} km").format(n=METRES[wish.grain] // 1_000)
            )
            yield (
                tr("Names of places replaced by the area")
                if wish.area and source.area
                else tr("Names of places and the area left out")
            )
        if count["times"]:
            yield tr("Times cut to the day") if wish.time == "day" else tr("Times cut to the week")
        if n := count["positions"] + count["clocks"]:
            yield plural(
                n,
                "{n} position or time of day taken out of the texts",
                "{n} positions and times of day taken out of the texts",
            )
        if count["left"]:
            yield tr("Venues, routes and ways to reach somebody left out")
        if not wish.references and (source.case or source.case_ref or source.serial):
            yield tr("Case, reference and serial left out")
        if source.distribution_to or source.distribution_info:
            yield tr("Distribution left out")
        if source.links and not wish.links:
            yield plural(len(source.links), "{n} link left out", "{n} links left out")
        if source.attachments:
            n = len(source.attachments)
            yield (
                plural(n, "{n} attachment goes with it as it is, under another name; look into it",
                       "{n} attachments go with it as they are, under other names; look into them")
                if wish.attachments
                else plural(n, "{n} attachment left out", "{n} attachments left out")
            )  # fmt: skip


def day_of(moment: Moment, grain: TimeGrain) -> Moment:
    """The first day of the moment's day or week (from Monday) in its own zone."""
    local = to_datetime(moment).replace(hour=0, minute=0, second=0, microsecond=0)
    if grain == "week":
        local -= timedelta(days=local.weekday())
    at = (local - _EPOCH) // _MICROSECOND
    return Moment(at=max(at, EARLIEST), zone=moment.zone, precision="day")


def _codes(source: Content, secret: bytes, known: Mapping[str, str]) -> dict[str, str]:
    """The code name of everyone whom the content names in a field of persons."""
    taken = {folded(code) for code in known.values()}
    parties = {folded(name) for name in named.parties(source)}
    found = dict.fromkeys(named.people(source))
    found |= dict.fromkeys(" ".join(name.split()) for name in _fields(source, _PERSONS))
    codes = {}
    for name in found:
        plain = folded(name)
        if name and plain not in taken and plain not in parties:
            codes[name] = known.get(plain) or code_name(secret, name)
    return codes


def _with_parts(words: dict[str, str], source: Content) -> dict[str, str]:
    """The whole names and what of them stands for a person alone: "Example" of "Elder Example".

    A part that two persons share is taken out and nobody's code name put there.
    """
    parties = set(folded(" ".join(named.parties(source))).split())
    parts: dict[str, set[str]] = {}
    for name, code in words.items():
        for part in name.split():
            if len(part) >= 3 and is_telling(part) and part not in _COMMON | parties:
                parts.setdefault(part, set()).add(code)
    alone = {part: min(codes) if len(codes) == 1 else LEFT_OUT for part, codes in parts.items()}
    return alone | words


def _places(source: Content) -> Iterator[str]:
    yield from _fields(source.body, frozenset(("place", "venue")))
    for one in _structs(source):
        if isinstance(one, Place):
            yield one.name
            yield one.given


def _fields(source: msgspec.Struct, names: frozenset[str]) -> Iterator[str]:
    for one in _structs(source):
        for field in msgspec.structs.fields(type(one)):
            value = getattr(one, field.name)
            if field.name in names and isinstance(value, str) and not _closed(field.type):
                yield value


def _structs(value: Any) -> Iterator[msgspec.Struct]:
    if isinstance(value, msgspec.Struct):
        yield value
        for name in value.__struct_fields__:
            yield from _structs(getattr(value, name))
    elif isinstance(value, tuple):
        for inner in value:
            yield from _structs(inner)


def _texts(source: Content) -> Iterable[str]:
    for one in _structs(source):
        for name in one.__struct_fields__:
            value = getattr(one, name)
            for text in value if isinstance(value, tuple) else (value,):
                if isinstance(text, str):
                    yield text


@lru_cache(maxsize=2_000)
def _closed(kind: Any) -> bool:
    """Whether a field's text is of a closed list or of a fixed form, and no words of anybody."""
    if get_origin(kind) is Literal:
        return True
    if get_origin(kind) is not Annotated:
        return False
    return any(isinstance(meta, msgspec.Meta) and meta.pattern for meta in get_args(kind)[1:])


def _bare(text: str) -> str:
    return _CLOCKS.sub(LEFT_OUT, _POSITIONS.sub(LEFT_OUT, text))


def _file(number: int, attached: Attachment) -> Attachment:
    _, dot, ending = attached.name.rpartition(".")
    ending = ending.lower() if dot and re.fullmatch(r"[A-Za-z0-9]{1,5}", ending) else "bin"
    name = f"attachment-{number:03}.{ending}"
    return msgspec.structs.replace(attached, name=name, imported_at=0, origin="")
