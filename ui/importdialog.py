"""The mapping preview: what each column of a foreign file means, and what its rows become by it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHeaderView, QTableView, QWidget

from liaison.context.mapping import Mapping
from liaison.context.rows import BadRow, Read
from liaison.domain.refusals import Cancelled, Refusal
from liaison.domain.times import MomentUnreadable
from liaison.usecases import importing
from liaison.usecases.importing import ImportPreview
from ui import theme
from ui.build import card, column, holder, row, scrolled
from ui.contextrow import place_name, when
from ui.dialog import Dialog
from ui.forms.editor import Combo
from ui.lanes import Progress
from ui.paged import Column, PagedModel
from ui.pages.page import Page
from ui.rowtable import row_table
from ui.safe import ElidedLabel, Line, SafeLabel, latin, name_of
from ui.text import figure, listed, plural, size, tr

MANY: Final = ("title", "text", "left_out")
SINGLE: Final = (
    "start", "end", "place", "position", "lat", "lon", "size", "id", "when_code", "where_code",
)  # fmt: skip
_PAUSE_MS: Final = 250
_SAMPLE: Final = 60  # characters of a value that are shown


def roles() -> tuple[tuple[str, str], ...]:
    """What a column can mean, as (words, name of the member of `Mapping`)."""
    return (
        (tr("Kept as it is"), ""),
        (tr("Title"), "title"),
        (tr("Text"), "text"),
        (tr("Begins"), "start"),
        (tr("Ends"), "end"),
        (tr("Name of the place"), "place"),
        (tr("Position"), "position"),
        (tr("Latitude"), "lat"),
        (tr("Longitude"), "lon"),
        (tr("Precision in metres"), "size"),
        (tr("Identifier"), "id"),
        (tr("Code of time precision"), "when_code"),
        (tr("Code of place precision"), "where_code"),
        (tr("Left out"), "left_out"),
    )


def role_of(mapping: Mapping, name: str) -> str:
    """The first thing that a column means; "" where it is only kept."""
    for role in ("title", "text", *SINGLE, "left_out"):
        held = getattr(mapping, role)
        if name == held or (role in MANY and name in held):
            return role
    return ""


def with_role(mapping: Mapping, name: str, role: str) -> Mapping:
    """The mapping in which a column means that alone; another that did, where one can, is free."""
    changed: dict[str, object] = {}
    for many in MANY:
        kept = tuple(one for one in getattr(mapping, many) if one != name)
        changed[many] = (*kept, name) if many == role else kept
    for single in SINGLE:
        if single == role:
            changed[single] = name
        elif getattr(mapping, single) == name:
            changed[single] = ""
    return msgspec.structs.replace(mapping, **changed)


class ImportDialog(Dialog):
    """Shows a preview, lets the meaning of columns be changed, and shows the new one at once."""

    def __init__(self, page: Page, path: Path, shown: ImportPreview) -> None:
        super().__init__(page, "import-dialog", tr("Take in as context"))
        self._page, self._path = page, path
        self.mapping = shown.mapping
        self._shown = shown
        self._watch: Progress | None = None
        self._combos: dict[str, Combo] = {}
        self._facts = SafeLabel("", name="import-facts", wrap=True)
        self._problem = SafeLabel("", name="import-problem", wrap=True)
        theme.retone(self._problem, tone="bad")
        self._nature = self._combo("import-nature", tr("What it is"), (
            (tr("Context: written by others"), "context"),
            (tr("Sensor: measured by a device"), "sensor"),
        ))  # fmt: skip
        self._order = self._combo("import-order", tr("Dates are written"), (
            (tr("day, month, year"), "dmy"),
            (tr("month, day, year"), "mdy"),
            (tr("year, month, day"), "ymd"),
        ))  # fmt: skip
        self._zone = Line("import-zone", longest=6)
        latin(self._zone)
        self._zone.setAccessibleName(tr("Zone of times without one"))
        self._note = Line("import-note", tr("Why it is taken in, kept in the audit trail"))
        self._note.setAccessibleName(self._note.placeholderText())
        self._keep = Line(
            "import-keep", tr("Keep these columns for the next file, as…"), longest=80
        )
        self._keep.setAccessibleName(self._keep.placeholderText())
        self._model = PagedModel[Read](
            (
                Column(tr("Row"), lambda r: str(number_of(r)), right=True),
                Column(tr("When"), lambda r: "" if isinstance(r, BadRow) else when(r.when), _icon),
                Column(tr("What"), _what),
                Column(tr("Where"), _where),
            ),
            lambda last, _limit, land: land(() if last else self._shown.rows),
            _spoken,
            self,
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._again)
        self._build(shown)
        self._go = self.end_with(tr("Take it in"))
        self.resize(min(980, page.window().width() - 40), min(660, page.window().height() - 40))
        self._load()
        self._show(shown)

    def note(self) -> str:
        """Why it is taken in."""
        return self._note.plain().strip()

    def kept_as(self) -> str:
        """The name under which the mapping is to be kept; "" for not at all."""
        return self._keep.plain().strip()

    def done(self, result: int) -> None:
        self._pause.stop()
        if self._watch is not None:
            self._watch.cancel()
        super().done(result)

    # Building

    def _build(self, shown: ImportPreview) -> None:
        self.add(ElidedLabel(shown.file, "strong", name="import-file"))
        self.add(self._facts)
        self.add(self._problem)
        view = self._view()
        right = column(SafeLabel(tr("The first rows as they would be kept"), "field"), view, gap=4)
        right.setStretch(1, 1)
        body = row(right, gap=16)
        if shown.columns:
            meanings = holder(column(self._meanings(shown), None, gap=0), "surface")
            area = scrolled(meanings, "import-columns")
            framed = card(area, pad=1)
            left = column(SafeLabel(tr("What each column means"), "field"), framed, gap=4)
            left.setStretch(1, 1)
            body.insertLayout(0, left)
            body.setStretch(0, 1)
            body.setStretch(1, 1)
        self.body.addLayout(body, 1)
        choices = [self._labelled(tr("What it is"), self._nature)]
        if shown.columns:
            choices.append(self._labelled(tr("Dates are written"), self._order))
        choices.append(self._labelled(tr("Zone of times without one"), self._zone))
        self.add(row(*choices, None, gap=16))
        self.add(row(self._note, *([self._keep] if shown.columns else [])))
        self._nature.activated.connect(lambda _n: self._choose(nature=self._nature.currentData()))
        self._order.activated.connect(lambda _n: self._choose(order=self._order.currentData()))
        self._zone.textEdited.connect(lambda _text: self._zoned())

    def _labelled(self, label: str, editor: QWidget) -> QWidget:
        return holder(column(SafeLabel(label, "field"), editor, gap=4))

    def _combo(self, name: str, spoken: str, choices: tuple[tuple[str, str], ...]) -> Combo:
        made = Combo()
        made.setObjectName(name)
        made.setAccessibleName(spoken)
        for words, value in choices:
            made.addItem(words, value)
        return made

    def _meanings(self, shown: ImportPreview) -> QGridLayout:
        """One line a column: its name, a value of it, and what it means."""
        grid = QGridLayout()
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for stretched in (0, 1):
            grid.setColumnStretch(stretched, 1)
        for number, name in enumerate(shown.columns):
            values = (cells[number] for cells in shown.cells if len(cells) > number)
            sample = next((value for value in values if value.strip()), "")
            combo = self._combo(f"column-{number}", name_of(name), roles())
            combo.activated.connect(partial(self._mean_of, name))
            self._combos[name] = combo
            grid.addWidget(ElidedLabel(name_of(name), "strong"), number, 0)
            grid.addWidget(ElidedLabel(name_of(sample, longest=_SAMPLE), "caption"), number, 1)
            grid.addWidget(combo, number, 2)
        return grid

    def _view(self) -> QTableView:
        title = tr("The first rows as they would be kept")
        middle = Qt.TextElideMode.ElideMiddle
        view = row_table(self._model, "import-rows", title, height=32, elide=middle)
        head = view.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        theme.role(view, "boxed")
        return view

    # Showing

    def _load(self) -> None:
        """Show the mapping in its editors."""
        for name, combo in self._combos.items():
            combo.setCurrentIndex(combo.findData(role_of(self.mapping, name)))
        self._nature.setCurrentIndex(self._nature.findData(self.mapping.nature))
        self._order.setCurrentIndex(self._order.findData(self.mapping.order))
        if self._zone.text().strip().upper() != self.mapping.zone:
            self._zone.setText(self.mapping.zone)

    def _show(self, shown: ImportPreview) -> None:
        self._shown = shown
        self._facts.setText(facts(shown))
        already = shown.already is not None
        problem = ""
        if already:
            problem = tr("This very file is here already. Remove it first to read it anew.")
        elif not shown.good:
            problem = tr("No row of it can be read by these columns.")
        elif shown.bad:
            problem = shown.bad[0].sentence
            if shown.bad_count > 1:
                more = plural(shown.bad_count - 1, "{n} more row", "{n} more rows")
                problem = f"{problem}  {tr('and {rows}').format(rows=more)}"
        self._complain(problem)
        self._go.setEnabled(bool(shown.good) and not already)
        self._model.refresh()

    def _complain(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    # Changing

    def _mean_of(self, name: str, _index: int) -> None:
        self.mapping = with_role(self.mapping, name, str(self._combos[name].currentData()))
        self._changed()

    def _choose(self, **changed: object) -> None:
        self.mapping = msgspec.structs.replace(self.mapping, **changed)
        self._changed()

    def _zoned(self) -> None:
        try:
            self._choose(zone=self._zone.text().strip().upper() or "Z")
        except MomentUnreadable:
            self._go.setEnabled(False)
            self._complain(tr("This is no zone: write one letter, or an offset as +02:00."))

    def _changed(self) -> None:
        self._load()
        self._go.setEnabled(False)
        self._pause.start()

    def _again(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
        watch = self._watch = Progress(self)
        path, mapping = self._path, self.mapping

        def came(shown: ImportPreview) -> None:
            if watch is self._watch:
                self._show(shown)

        def failed(error: Exception) -> None:
            if isinstance(error, Cancelled) or watch is not self._watch:
                return
            if isinstance(error, Refusal):
                self._complain(error.what_happened)
            else:
                self._page.complain(error)

        self._page.desk.lanes.aside(
            self, lambda s: importing.preview(s, path, mapping, watch), came, failed
        )


def facts(shown: ImportPreview) -> str:
    """``GeoJSON, 4.1 MB, UTF-8: 1,848 rows can be read, 3 cannot.``"""
    kinds = {"csv": tr("Table"), "geojson": "GeoJSON", "vcard": tr("Contact cards"),
             "icalendar": tr("Calendar")}  # fmt: skip
    what = listed(part for part in (kinds[shown.source], size(shown.size), shown.encoding) if part)
    read = tr("{rows} can be read").format(rows=plural(shown.good, "{n} row", "{n} rows"))
    bad = tr(", {n} cannot").format(n=figure(shown.bad_count)) if shown.bad_count else ""
    by = tr(" The columns are those kept as “{name}”.") if shown.template else ""
    return f"{what}: {read}{bad}.{by.format(name=name_of(shown.template))}"


def number_of(read: Read) -> int:
    """The row of the file that it comes from."""
    return read.row if isinstance(read, BadRow) else read.number


def _what(read: Read) -> str:
    if isinstance(read, BadRow):
        where = f"{read.column}: " if read.column else ""
        return name_of(where + read.reason)
    return name_of(read.title, tr("Without a title"))


def _where(read: Read) -> str:
    return "" if isinstance(read, BadRow) else place_name(read.place)


def _icon(read: Read) -> tuple[str, str]:
    return ("warning", "bad") if isinstance(read, BadRow) else ("check", "good")


def _spoken(read: Read) -> str:
    if isinstance(read, BadRow):
        return name_of(read.sentence)
    return listed(part for part in (when(read.when), _what(read), _where(read)) if part)
