"""One row of context to be read: what it says, whence it comes, and that none of us saw it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from liaison.domain.places import Place
from liaison.domain.times import Span, dtg
from liaison.ports import Batch, ContextEntry
from ui import icons
from ui.build import clear, column, holder, row, scrolled
from ui.marks import tag
from ui.safe import Rule, SafeLabel, name_of, reading
from ui.text import embed, tr

_LONGEST: Final = 4_000  # characters of a text; a row may hold far more than anybody reads here
_FIELDS: Final = 100


class ContextRowView(QWidget):
    """Shows one row; empty until `show_row`."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("context-row")
        self._inner = column(gap=12, margins=(24, 20, 24, 24))
        area = scrolled(holder(column(self._inner, None, gap=0)), "context-row-scroll")
        self.setLayout(row(area, gap=0))
        self.clear()

    def clear(self) -> None:
        """Nothing is chosen."""
        clear(self._inner)
        self._inner.addWidget(SafeLabel(tr("Choose a row to read it."), "quiet", wrap=True))

    def show_row(self, entry: ContextEntry, batch: Batch | None) -> None:
        """Draw a row, and from which file it is."""
        one = entry.row
        clear(self._inner)
        self._inner.addLayout(row(tag(nature_word(one.nature), "context-nature"), None))
        title = name_of(one.title, tr("Without a title"), 2_000)
        self._inner.addWidget(SafeLabel(title, "title", name="context-title", wrap=True))
        for icon, words in (("time", when(one.when)), ("place", where(one.place))):
            if words:
                line = row(icons.picture(icon, "ink3"), SafeLabel(words, wrap=True, select=True))
                line.setStretch(1, 1)
                self._inner.addLayout(line)
        if one.text:
            self._inner.addWidget(SafeLabel(reading(one.text), "reading", wrap=True, select=True))
        origin = tr("Row {n} of {file}. Nobody of us witnessed it.").format(
            n=f"{one.number:,}", file=name_of(batch.file) if batch else tr("a file")
        )
        self._inner.addWidget(SafeLabel(origin, "quiet", name="context-origin", wrap=True))
        if one.fields:
            self._inner.addWidget(Rule())
            self._inner.addWidget(SafeLabel(tr("As the file has it"), "heading"))
        for name, value in one.fields[:_FIELDS]:
            lines = (
                SafeLabel(name_of(name), "caption", wrap=True),
                SafeLabel(name_of(value, longest=_LONGEST), wrap=True, select=True),
            )
            self._inner.addLayout(column(*lines, gap=0))


def nature_word(nature: str) -> str:
    """How a row that none of us witnessed is marked."""
    return tr("SENSOR") if nature == "sensor" else tr("CONTEXT")


def when(span: Span | None) -> str:
    """A time as a date-time group, with its end where it has one."""
    if span is None:
        return ""
    about = tr("about") + " " if span.approximate else ""
    begins = about + dtg(span.start)
    return begins if span.end is None else f"{begins} – {dtg(span.end)}"


def where(place: Place | None) -> str:
    """A place by its name and its degrees, whichever it has."""
    if place is None:
        return ""
    degrees = embed(f"{place.lat}, {place.lon}") if place.lat else ""
    return "   ".join(part for part in (name_of(place.name), degrees) if part)


def place_name(place: Place | None) -> str:
    """A place in few words: its name, else its degrees."""
    return "" if place is None else name_of(place.name) or where(place)
