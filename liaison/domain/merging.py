"""Three-way merging of contents: what one side changed is kept, what both changed is a conflict.

Both sides began from one base. Header and body are compared field by field, own answers by their
names, and of the lists every run of items between two items that both sides left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any, Final, Literal, TypeAlias

import msgspec

from liaison.domain.content import Content
from liaison.domain.portions import as_text

Side: TypeAlias = Literal["ours", "theirs", "both"]
_RUNS: Final = ("links", "statements", "attachments")  # lists whose items follow one another


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One portion that at least one side changed.

    ``name`` is that of a portion; of a list it numbers the first item of the base that is
    replaced, or before which something is put. The three values are those of the field; of lists
    they are tuples of items. ``ours`` equals ``base`` where only they changed it, and the other
    way round.
    """

    name: str
    base: Any
    ours: Any
    theirs: Any
    start: int = 0  # of lists: the run of the base that it stands for
    stop: int = 0

    @property
    def conflict(self) -> bool:
        """Whether both sides changed it, and differently."""
        return self.base not in (self.ours, self.theirs) and self.ours != self.theirs

    @property
    def in_list(self) -> bool:
        """Whether it is a run of items, of which both sides can be kept."""
        return self.name.partition("/")[0] in _RUNS

    @property
    def proposed(self) -> bool:
        """Whether they changed it to something that is not ours: there is something to take."""
        return self.theirs not in (self.base, self.ours)

    @property
    def shrinks(self) -> bool:
        """Whether theirs holds less than the base: a field emptied, fewer items."""
        if self.in_list:
            return len(self.theirs) < len(self.base)
        return bool(as_text(self.base)) and not as_text(self.theirs)


def changes(base: Content, ours: Content, theirs: Content) -> tuple[Change, ...]:
    """What at least one side changed, in the order of the form. All three are of one kind.

    Raises ValueError where they are not.
    """
    if not base.kind == ours.kind == theirs.kind:
        raise ValueError("only contents of one kind are merged")
    sides = base, ours, theirs
    found = [
        _one(name, *(getattr(side, name) for side in sides))
        for name in Content.__struct_fields__
        if name not in ("body", "extra", *_RUNS)
    ]
    found += [
        _one(f"body.{name}", *(getattr(side.body, name) for side in sides))
        for name in base.body.__struct_fields__
    ]
    answers = [{one.name: one for one in side.extra} for side in sides]
    found += [
        _one(f"extra/{name}", *(there.get(name) for there in answers))
        for name in dict.fromkeys(name for there in answers for name in there)
    ]
    for name in _RUNS:
        found += _runs(name, *(getattr(side, name) for side in sides))
    return tuple(one for one in found if one.base != one.ours or one.base != one.theirs)


def merged(
    base: Content, found: Iterable[Change], decided: Mapping[str, Side] | None = None
) -> Content:
    """The base with its `changes`, each from the side that is decided for by its name.

    Undecided, it is the side that changed it; of a conflict it is ours. ``both`` holds for lists
    and puts ours first.
    """
    decided = decided or {}
    header: dict[str, Any] = {}
    body: dict[str, Any] = {}
    extra = {one.name: one for one in base.extra}
    runs: dict[str, list[tuple[Change, tuple[Any, ...]]]] = {name: [] for name in _RUNS}
    for one in found:
        value = _value(one, decided.get(one.name))
        place, _, rest = one.name.partition("/")
        if place in _RUNS:
            runs[place].append((one, value))
        elif place == "extra":
            extra[rest] = value
        elif place.startswith("body."):
            body[place.removeprefix("body.")] = value
        else:
            header[place] = value
    for name, parts in runs.items():
        items = list(getattr(base, name))
        for one, value in reversed(parts):
            items[one.start : one.stop] = value
        header[name] = tuple(items)
    header["extra"] = tuple(one for one in extra.values() if one is not None)
    header["body"] = msgspec.structs.replace(base.body, **body)
    return msgspec.structs.replace(base, **header)


def taken(one: Change) -> Side:
    """The side that is taken where nobody decides."""
    return "theirs" if one.ours == one.base else "ours"


def _value(one: Change, side: Side | None) -> Any:
    match side or taken(one):
        case "ours":
            return one.ours
        case "both" if one.in_list:
            return one.ours + tuple(item for item in one.theirs if item not in one.ours)
    return one.theirs


def _one(name: str, base: Any, ours: Any, theirs: Any) -> Change:
    return Change(name=name, base=base, ours=ours, theirs=theirs)


_Hunk: TypeAlias = tuple[int, int, tuple[Any, ...]]  # a run of the base, and what replaces it


def _hunks(base: tuple[Any, ...], side: tuple[Any, ...]) -> Iterator[_Hunk]:
    matcher = SequenceMatcher(None, base, side, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            yield i1, i2, side[j1:j2]


def _runs(
    name: str, base: tuple[Any, ...], ours: tuple[Any, ...], theirs: tuple[Any, ...]
) -> Iterator[Change]:
    """The runs that a side replaced; those of both that overlap or begin together are one."""
    sides = list(_hunks(base, ours)), list(_hunks(base, theirs))
    spans: list[list[int]] = []
    for start, stop in sorted((i, j) for side in sides for i, j, _ in side):
        if spans and (start < spans[-1][1] or start == spans[-1][0]):
            spans[-1][1] = max(spans[-1][1], stop)
        else:
            spans.append([start, stop])
    for start, stop in spans:
        mine, other = (_within(base, side, start, stop) for side in sides)
        yield Change(
            name=f"{name}/{start + 1:03}",
            base=base[start:stop], ours=mine, theirs=other, start=start, stop=stop,
        )  # fmt: skip


def _within(
    base: tuple[Any, ...], hunks: Iterable[_Hunk], start: int, stop: int
) -> tuple[Any, ...]:
    """What a side has in the place of a run of the base."""
    items: tuple[Any, ...] = ()
    at = start
    for first, last, new in hunks:
        # What is put at the very end of a run belongs to the next one.
        if start <= first and last <= stop and (first < stop or first == start):
            items += base[at:first] + new
            at = last
    return items + base[at:stop]
