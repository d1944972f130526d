"""A content cut into named portions, so that each can be sealed, withheld or compared by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import SequenceMatcher
from typing import Any, Final, NamedTuple, TypeAlias

import msgspec

from liaison.domain.content import (
    JSON,
    MAX_ITEMS,
    Attachment,
    Content,
    ContentUnreadable,
    OwnAnswer,
    TemplateRef,
    from_tree,
)
from liaison.domain.kinds import BODIES
from liaison.domain.links import Link, link_text
from liaison.domain.marking import Marking, banner, short
from liaison.domain.places import Place, describe
from liaison.domain.statements import Statement
from liaison.domain.text import shorten
from liaison.domain.times import Moment, Span, dtg, span_text
from liaison.domain.words import noop, tr

_SURE: Final = {
    "low": noop("low confidence"),
    "moderate": noop("moderate confidence"),
    "high": noop("high confidence"),
}
_LISTS = ("links", "extra", "statements", "attachments")
_NUMBERED = re.compile(rf"({'|'.join(_LISTS)})/([0-9]{{3}})", re.ASCII)
_HEADER = frozenset(Content.__struct_fields__) - {"body", *_LISTS}


Say: TypeAlias = Callable[[str], str]


def as_written(text: str) -> str:
    """Our own words in English, for what is exported."""
    return text


class Difference(NamedTuple):
    """One portion that differs, as people read it; an empty side means it is not there."""

    name: str
    before: str
    after: str


def flatten(content: Content) -> list[tuple[str, JSON]]:
    """The non-empty portions in a fixed order: header, body, then the numbered lists.

    Names are ``title``, ``body.purpose``, ``links/001``, ``extra/001``, ``statements/001``,
    ``attachments/001``; values are plain JSON without floats. The kind is not a portion.
    """
    tree: dict[str, Any] = msgspec.to_builtins(content)
    body: dict[str, Any] = tree.pop("body")
    lists = {name: tree.pop(name, ()) for name in _LISTS}
    portions: list[tuple[str, JSON]] = [(name, _plain(value)) for name, value in tree.items()]
    portions += [(f"body.{name}", _plain(body[name])) for name in body if name != "kind"]
    for name, items in lists.items():
        portions += [(f"{name}/{i:03}", _plain(item)) for i, item in enumerate(items, 1)]
    return portions


def unflatten(kind: str, portions: Mapping[str, JSON]) -> Content:
    """The content that those portions make; what is missing is empty.

    Numbered portions keep their order; the gaps of withheld ones close. ContentUnreadable for an
    unknown kind, an unknown name, or a value that the form does not allow.
    """
    if kind not in BODIES:
        raise ContentUnreadable(
            tr("There is no kind of record called '{kind}'.").format(kind=shorten(kind))
        )
    body: dict[str, JSON] = {}
    tree: dict[str, Any] = {}
    numbered: dict[str, dict[str, JSON]] = {name: {} for name in _LISTS}
    fields = BODIES[kind].__struct_fields__
    for name, value in portions.items():
        if name in _HEADER:
            tree[name] = value
        elif name.startswith("body.") and name.removeprefix("body.") in fields:
            body[name.removeprefix("body.")] = value
        elif (found := _NUMBERED.fullmatch(name)) and 1 <= int(found[2]) <= MAX_ITEMS:
            numbered[found[1]][name] = value
        else:
            raise ContentUnreadable(
                tr("The form has no portion called '{name}'.").format(name=shorten(name))
            )
    for name, items in numbered.items():
        tree[name] = [items[key] for key in sorted(items)]
    return from_tree({**tree, "body": {**body, "kind": kind}})


def differences(old: Content, new: Content) -> list[Difference]:
    """What differs between two versions, portion by portion, in the order of the form.

    Numbered lists are aligned first, so that one item put in front does not make all the others
    differ.
    """
    found = [
        _difference(name, before, after)
        for name in Content.__struct_fields__
        if name not in ("body", *_LISTS)
        and (before := getattr(old, name)) != (after := getattr(new, name))
    ]
    names = dict.fromkeys((*old.body.__struct_fields__, *new.body.__struct_fields__))
    for name in names:
        before, after = getattr(old.body, name, ""), getattr(new.body, name, "")
        if before != after:
            found.append(_difference(f"body.{name}", before, after))
    for name in _LISTS:
        found += _aligned(name, getattr(old, name), getattr(new, name))
    return found


def as_text(value: object, say: Say = tr) -> str:
    """Any field's value as people read it: DTGs, banners, one line a row. Empty gives "".

    Our own words go through ``say``; what is exported takes `as_written`.
    """
    match value:
        case None | "" | False:
            return ""
        case True:
            return say(noop("yes"))
        case str():
            return value
        case Moment():
            return dtg(value)
        case Span():
            return span_text(value)
        case Place():
            return describe(value)
        case Marking():
            return banner(value) if value.level else ""
        case Statement():
            return _statement_text(value, say)
        case Link():
            return _mark(value.marking) + link_text(value)
        case TemplateRef():
            return say(noop("{record}, version {n}")).format(
                record=value.record[:8], n=value.version
            )
        case OwnAnswer():
            return f"{_mark(value.marking)}{value.name}: {as_text(value.value, say)}"
        case Attachment():
            words = say(noop("{name} ({size} bytes, SHA-256 {sha256})"))
            return _mark(value.marking) + words.format(
                name=value.name, size=f"{value.size:,}", sha256=value.sha256
            )
        case tuple():
            return "\n".join(as_text(item, say) for item in value)
        case msgspec.Struct():
            cells = (as_text(getattr(value, name), say) for name in value.__struct_fields__)
            return " · ".join(cell for cell in cells if cell)
    return str(value)


def _statement_text(said: Statement, say: Say) -> str:
    """``CLAIM · Mayor · threat · "words" (likely, high confidence, B2)``."""
    words = f"“{said.text}”" if said.verbatim else said.text
    act = "" if said.act == "statement" else said.act
    head = " · ".join(part for part in (said.kind.upper(), said.speaker, act, words) if part)
    notes = (
        said.likelihood.replace("-", " "),
        say(_SURE[said.confidence]) if said.confidence else "",
        said.reliability + said.credibility,
    )
    tail = say(", ").join(note for note in notes if note)
    return _mark(said.marking) + (f"{head} ({tail})" if tail else head)


def _mark(marking: Marking | None) -> str:
    """``(C) ``, before what it marks."""
    return f"{short(marking)} " if marking is not None and marking.level else ""


def _difference(name: str, before: object, after: object) -> Difference:
    """Two values that differ; where people would read the same, both are written out in full."""
    texts = as_text(before), as_text(after)
    if texts[0] == texts[1]:
        texts = msgspec.json.encode(before).decode(), msgspec.json.encode(after).decode()
    return Difference(name, *texts)


def _aligned(name: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterable[Difference]:
    """Differences of two lists; each is named by its number in the list where it stands."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            continue
        for step in range(max(i2 - i1, j2 - j1)):
            i, j = i1 + step, j1 + step
            yield _difference(
                f"{name}/{(j if j < j2 else i) + 1:03}",
                old[i] if i < i2 else None,
                new[j] if j < j2 else None,
            )


def _plain(value: Any) -> JSON:
    """Tuples as lists, all the way down: what a JSON parser would have returned."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    plain: str | int | bool | None = value
    return plain
