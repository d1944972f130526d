"""From the description of a field to its editor, and to the words that show its value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from liaison.domain.content import Content
from liaison.domain.forms import Field, Group, is_filled, value_of
from liaison.domain.portions import as_text
from ui.forms.attachments import AttachmentsEditor
from ui.forms.bench import Bench
from ui.forms.editor import (
    ChoiceEditor,
    Editor,
    FlagEditor,
    LineEditor,
    PeopleEditor,
    SegmentEditor,
    TextEditor,
)
from ui.forms.links import LinksEditor
from ui.forms.marking import MarkingEditor
from ui.forms.number import NumberEditor
from ui.forms.record import RecordEditor
from ui.forms.rows import RowsEditor, labels_of
from ui.forms.statements import StatementsEditor
from ui.forms.when_where import PlaceEditor, TimeEditor
from ui.text import joined, tr

_FEW: Final = 5
_WANTED: Final = {"case": ("negotiation-case",), "body.indicator": ("indicator",)}


def editor(field: Field, bench: Bench) -> Editor:
    """The editor of one field."""
    makers: dict[str, Callable[[], Editor]] = {
        "line": lambda: LineEditor(field.name, role="title" if field.name == "title" else ""),
        "text": lambda: TextEditor(field.name),
        "span": lambda: TimeEditor(field.name, bench.now, span=True),
        "moment": lambda: TimeEditor(field.name, bench.now, span=False),
        "place": lambda: PlaceEditor(field.name),
        "choice": lambda: _choice(field),
        "scale": lambda: _choice(field),
        "people": lambda: PeopleEditor(field.name),
        "statements": lambda: StatementsEditor(field.name, bench),
        "attachments": lambda: AttachmentsEditor(field.name, bench),
        "marking": lambda: MarkingEditor(field.name, bench.known),
        "flag": lambda: FlagEditor(field.name, tr("Yes")),
        "number": lambda: NumberEditor(field.name),
        "record": lambda: RecordEditor(field.name, bench, _WANTED.get(field.name, ())),
        "links": lambda: LinksEditor(field, bench),
        "rows": lambda: RowsEditor(field, bench),
    }
    made = makers[field.kind]()
    made.name_for(tr(field.label), told(field))
    return made


def told(field: Field) -> str:
    """What a screen reader says of a field beside its name: its help, and whether sealing waits."""
    if not field.required_to_seal:
        return tr(field.help)
    return tr("Needed to seal. {help}").format(help=tr(field.help)).strip()


def filled(group: Group, content: Content) -> list[Field]:
    """The fields of a group that hold something."""
    return [
        field
        for field in group.fields
        if is_filled(content, field.name) and not _usual(field, content)
    ]


def summary(group: Group, content: Content) -> str:
    """What a folded group holds, in one line; empty if nothing."""
    parts = []
    for field in filled(group, content):
        words = shown(field, value_of(content, field.name))
        parts.append(
            tr("{name}: {value}").format(name=tr(field.label), value=" ".join(words.split()))[:80]
        )
    return joined(parts, "   ·   ")


def shown(field: Field, value: Any) -> str:
    """A field's value as people read it, choices by their words."""
    if field.kind in ("choice", "scale"):
        return labels_of(field).get(value, str(value))
    if field.kind == "flag":
        return tr("Yes") if value else tr("No")
    if field.kind == "rows":
        return "\n".join(joined(words for _, words in cells(field, item)) for item in value)
    return as_text(value)


def cells(field: Field, item: Any) -> list[tuple[str, str]]:
    """The filled columns of one row, as (label, words)."""
    labels = labels_of(field)
    found = []
    for one in field.columns:
        value = getattr(item, one.name)
        words = labels.get(value, value) if isinstance(value, str) else as_text(value)
        if words:
            found.append((tr(one.label), words))
    return found


def _usual(field: Field, content: Content) -> bool:
    """Whether the field merely holds what every record starts with."""
    return field.name == "precedence" and content.precedence == "ROUTINE"


def _choice(field: Field) -> Editor:
    none = field.name != "precedence"
    if len(field.values) <= _FEW and sum(len(one.label) for one in field.values) < 60:
        return SegmentEditor(field.name, field.values, none=none)
    return ChoiceEditor(field.name, field.values, none=none)
