"""The pieces that a record is shown in: facts, statements, fields, rows, links."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from liaison import forms
from liaison.domain.forms import Field
from liaison.domain.links import LinkType
from liaison.domain.record import Row
from liaison.domain.statements import Statement
from liaison.domain.times import Moment, Span, dtg
from ui import exporting, holds, icons, kinds, sanitising, viewing
from ui.build import Part, button, card, column, row
from ui.forms.make import cells, shown
from ui.marks import tag
from ui.safe import Rule, SafeLabel, name_of, reading
from ui.text import joined, short, tr
from ui.times import group, readout

Rows = Mapping[str, Row]
Go = Callable[[Row], object]


def heading(text: str) -> QWidget:
    """The heading of a part, with a line over it."""
    made = QWidget()
    made.setLayout(column(Rule(), 8, SafeLabel(text, "heading"), gap=4))
    return made


def ways_out(over: QWidget, found: Row) -> Iterator[QWidget]:
    """What can be made of a sealed record beside its head: a label, a copy for others."""
    if found.own and found.kind != "template":
        yield sanitising.way_to(over, found)
    if not viewing.page_over(over).desk.session.read_only:
        yield button(
            tr("Put a hold on it…"),
            "place-hold",
            lambda: holds.place(viewing.page_over(over), found),
            role="link",
        )
    yield button(
        tr("Save the label as XML…"),
        "save-label",
        lambda: exporting.save_label(viewing.page_over(over), found.record),
        role="link",
    )


def when(event: Span) -> tuple[str, str]:
    """The DTG as the field writes it, and under it the same spelled out and in Zulu."""
    about = tr("about") + " " if event.approximate else ""
    if event.end is None:
        return about + dtg(event.start), readout(event.start)
    return f"{about}{dtg(event.start)} – {dtg(event.end)}", readout(event.start)


def fact(icon: str, words: str, under: str) -> QLayout:
    """One fact of the header: an icon, the words, and under them the same in another way."""
    lines = column(SafeLabel(words, wrap=True, select=True), gap=0)
    if under:
        lines.addWidget(SafeLabel(under, "caption", wrap=True, select=True))
    made = row(column(2, icons.picture(icon, "ink3", 16), None, gap=0), lines, gap=10)
    made.setStretch(1, 1)
    return made


def line(icon: str, words: str, token: str, name: str = "") -> QLayout:
    """A sentence with its icon."""
    made = row(icons.picture(icon, token, 16), SafeLabel(words, name=name, wrap=True), gap=10)
    made.setStretch(1, 1)
    return made


def statement(said: Statement, more: QWidget | None = None, mark: QWidget | None = None) -> QWidget:
    """One thing said; ``mark`` is its own, ``more`` what can be done with it, at the far end."""
    kinds = {"fact": tr("FACT"), "claim": tr("CLAIM"), "assessment": tr("ASSESSMENT")}
    head = row(icons.picture(said.kind, "ink", 14), SafeLabel(kinds[said.kind], "field"), gap=6)
    if said.speaker:
        head.addWidget(SafeLabel(name_of(said.speaker), "strong"))
    for words in _grades(said):
        head.addWidget(tag(words))
    head.addStretch(1)
    for end in (more, mark):
        if end is not None:
            head.addWidget(end)
    words = reading(said.text)
    text = f"“{words}”" if said.verbatim else words
    body = SafeLabel(text, "reading", wrap=True, select=True)
    made = QWidget()
    made.setLayout(column(head, body, gap=4, margins=(0, 0, 0, 4)))
    return made


def _grades(said: Statement) -> list[str]:
    labels = {
        choice.value: tr(choice.label)
        for values in ("act", "likelihood", "confidence")
        for choice in forms.values(values)
    }
    found = [] if said.act == "statement" else [labels.get(said.act, said.act)]
    if said.likelihood:
        found.append(labels.get(said.likelihood, said.likelihood))
    if said.confidence:
        found.append(labels.get(said.confidence, said.confidence))
    if said.reliability and said.credibility:
        found.append(said.reliability + said.credibility)
    elif said.reliability or said.credibility:
        which = tr("source {grade}") if said.reliability else tr("information {grade}")
        found.append(which.format(grade=said.reliability or said.credibility))
    return found


def field_lines(
    field: Field,
    value: object,
    rows: Rows,
    go: Go,
    more: Mapping[int, QWidget],
    mark: QWidget | None = None,
) -> QLayout:
    """One field with its label. ``rows`` are the records that it may point at, ``more`` what can
    be done with its items, by their number; ``mark`` is its own marking."""
    label: Part = SafeLabel(tr(field.label), "field")
    if mark is not None:
        label = row(label, None, mark)
    if field.kind == "record":
        return column(label, pointed(str(value), rows, go, field.name), gap=2)
    if field.kind == "rows" and isinstance(value, tuple):
        parts: list[QWidget] = [
            _row_card(field, item, rows, more.get(number)) for number, item in enumerate(value, 1)
        ]
        return column(label, *parts, gap=4)
    if isinstance(value, tuple):
        words = "\n".join(name_of(str(item)) for item in value)
    else:
        words = reading(shown(field, value))
    return column(label, SafeLabel(words, wrap=True, select=True), gap=2)


def pointed(record: str, rows: Rows, go: Go, name: str) -> QWidget:
    """Another record as a way to it, or its number where it is not here."""
    found = rows.get(record)
    if found is None:
        words = tr("{id}, which is not in this vault").format(id=short(record))
        return SafeLabel(words, "quiet", name=f"to-{name}")
    title = name_of(found.title, tr("Without a title"), 120)
    if found.destroyed_at:
        title = tr("Record {id}, destroyed {when}").format(
            id=short(record), when=group(found.destroyed_at)
        )
    made = button(
        title,
        f"to-{name}",
        lambda: go(found),
        role="link",
        icon=kinds.icon(found.kind),
        token="accent",
    )
    made.setMinimumWidth(0)
    holder = QWidget()
    holder.setLayout(row(made, None))
    return holder


def link_line(
    kind: LinkType, there: QWidget, details: tuple[str, ...], dated: Moment | None, *, inward: bool
) -> QWidget:
    """One link: how it links, the record, and since when and from where that is known."""
    label = next(one.label for one in forms.values("link-type") if one.value == kind)
    words = tr("{how}: this record").format(how=tr(label)) if inward else tr(label)
    under = joined(name_of(one) for one in (dtg(dated) if dated else "", *details) if one)
    parts: list[QWidget] = [SafeLabel(words, "caption"), there]
    if under:
        parts.append(SafeLabel(under, "caption", wrap=True))
    made = QWidget()
    made.setLayout(column(*parts, gap=0, margins=(0, 0, 0, 4)))
    return made


def _row_card(field: Field, item: object, rows: Rows, more: QWidget | None) -> QWidget:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    for number, (label, words) in enumerate(cells(field, item)):
        grid.addWidget(SafeLabel(label, "caption"), number, 0)
        there = rows.get(words)
        told = name_of(there.title, tr("Without a title")) if there is not None else reading(words)
        # A title is another record's text: it is not copied as of this one.
        grid.addWidget(SafeLabel(told, wrap=True, select=there is None), number, 1)
    foot = [row(None, more)] if more is not None else []
    return card(grid, *foot, role="inset", pad=10)
