"""Hypothesis strategies for contents, moments and places: every value they make is already valid.

`contents(kind)` makes whole contents whose text is in normal form, so that round trips compare
equal.
"""

from __future__ import annotations

import typing
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import msgspec
from hypothesis import strategies as st

from liaison.domain.content import Attachment, Content, OwnAnswer, PortionMark
from liaison.domain.kinds import BODIES
from liaison.domain.marking import POLICIES, Marking
from liaison.domain.places import Place
from liaison.domain.statements import Statement, as_kind
from liaison.domain.text import clean_text
from liaison.domain.times import EARLIEST, LATEST, Moment, Span, moment_at

ZONES = [*"ABCDEFGHIKLMNOPQRSTUVWXYZ", "+05:30", "-03:30", "+13:00", "+14:00", "+05:45"]
DAY = 86_400_000_000


def texts(max_size: int = 12) -> st.SearchStrategy[str]:
    """Clean text of many scripts."""
    letters = st.characters(exclude_categories=("Cc", "Cs"))
    return st.text(letters | st.sampled_from("\n\tاéनि한"), max_size=max_size).map(clean_text)


def moments() -> st.SearchStrategy[Moment]:
    """Moments of every zone and precision, cut down to their precision."""
    return st.builds(
        moment_at,
        st.integers(EARLIEST + 2 * DAY, LATEST - 2 * DAY),
        st.sampled_from(ZONES),
        st.sampled_from(["second", "minute", "hour", "day"]),
    )


def spans() -> st.SearchStrategy[Span]:
    """One moment alone, or two in order."""
    one = st.builds(Span, start=moments(), approximate=st.booleans())
    pair = st.tuples(moments(), moments()).map(lambda two: sorted(two, key=lambda m: m.at))
    return one | st.builds(lambda two: Span(start=two[0], end=two[1]), pair)


def places() -> st.SearchStrategy[Place]:
    """Places with and without a position."""
    lat = st.decimals(-90, 90, places=5, allow_nan=False).map(lambda d: f"{d:f}")
    lon = st.decimals(-180, 180, places=5, allow_nan=False).map(lambda d: f"{d:f}")
    positioned = st.builds(
        Place, name=texts(), given=texts(), lat=lat, lon=lon, precision_m=st.just(1)
    )
    return positioned | st.builds(Place, name=texts())


@st.composite
def markings(draw: st.DrawFn) -> Marking:
    """Markings of every policy, unmarked ones among them."""
    policy = draw(st.sampled_from(list(POLICIES.values())))
    return Marking(
        policy=policy.name,
        level=draw(st.sampled_from(["", *policy.levels])),
        releasable_to=draw(
            st.lists(st.sampled_from(["FIN", "SWE", "JPN"]), unique=True).map(tuple)
        ),
        only=draw(st.lists(st.sampled_from(["FIN", "SWE", "JPN"]), unique=True).map(tuple)),
        caveats=draw(st.lists(st.sampled_from(["STAFF", "MEDICAL"]), unique=True).map(tuple)),
    )


def statements() -> st.SearchStrategy[Statement]:
    """Statements; only assessments carry likelihood and confidence."""
    return _struct(Statement).map(lambda said: as_kind(said, said.kind))


def attachments() -> st.SearchStrategy[Attachment]:
    """Attachment entries with made-up fingerprints."""
    return st.builds(
        Attachment,
        name=texts().filter(bool),
        size=st.integers(0, 2**40),
        sha256=st.binary(min_size=32, max_size=32).map(bytes.hex),
        imported_at=st.integers(0, LATEST),
        origin=texts(),
    )


def contents(kind: str | None = None) -> st.SearchStrategy[Content]:
    """Whole contents of one kind, or of any."""
    bodies = st.one_of([_struct(body) for name, body in BODIES.items() if kind in (None, name)])
    return _struct(Content, body=bodies).map(_answered_once)


def _answered_once(content: Content) -> Content:
    answers = {answer.name: answer for answer in content.extra}
    marks = {mark.portion: mark for mark in content.marks}
    return msgspec.structs.replace(
        content, extra=tuple(answers.values()), marks=tuple(marks.values())
    )


def portion_marks() -> st.SearchStrategy[PortionMark]:
    """Marks of portions that every kind has."""
    portions = st.sampled_from(["title", "place", "parties", "protection_notes"])
    return st.builds(PortionMark, portion=portions, marking=markings())


def own_answers() -> st.SearchStrategy[OwnAnswer]:
    """Answers of every type to questions with a few names."""
    names = st.sampled_from(["water_state", "escort_size", "seen", "a"])
    values = st.one_of(
        texts(),
        st.booleans(),
        st.integers(-(2**53) + 1, 2**53 - 1),
        moments(),
        st.lists(texts(), max_size=3).map(tuple),
    )
    return st.builds(OwnAnswer, name=names, value=values)


_SPECIAL: dict[Any, Any] = {
    str: texts,
    bool: st.booleans,
    Moment: moments,
    Span: spans,
    Place: places,
    Marking: markings,
    Statement: statements,
    Attachment: attachments,
    OwnAnswer: own_answers,
    PortionMark: portion_marks,
}


@st.composite
def _struct(draw: st.DrawFn, /, struct: Any, **given: st.SearchStrategy[Any]) -> Any:
    """Instances of a struct from its annotations, a few fields filled, as in real records."""
    hints = get_type_hints(struct, include_extras=True)
    needed = [field.name for field in msgspec.structs.fields(struct) if field.required]
    free = [name for name in struct.__struct_fields__ if name not in {*given, *needed}]
    filled = draw(st.lists(st.sampled_from(free), max_size=8, unique=True))
    filled += [name for name in needed if name not in given]
    members = {name: draw(strategy) for name, strategy in given.items()}
    return struct(**members, **{name: draw(_value(hints[name])) for name in filled})


def _value(hint: Any) -> st.SearchStrategy[Any]:
    if hint in _SPECIAL:
        made: st.SearchStrategy[Any] = _SPECIAL[hint]()
        return made
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _limited(*args)
    if origin is Literal:
        return st.sampled_from(args)
    if origin is tuple:
        return st.lists(_value(args[0]), max_size=3).map(tuple)
    if origin is typing.Union or type(None) in args:
        return st.one_of([st.none() if arg is type(None) else _value(arg) for arg in args])
    return _struct(hint)


def _limited(base: Any, limits: msgspec.Meta) -> st.SearchStrategy[Any]:
    """Values within the limits that msgspec checks."""
    if base is int:
        return st.integers(limits.ge, limits.le)
    if limits.pattern:
        return st.from_regex(limits.pattern, fullmatch=True)
    return texts(limits.max_length or 12)
