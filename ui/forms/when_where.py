"""Editors of time and place: typed as officers write them, read back as they were understood."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from liaison.domain.places import Place, spaced
from liaison.domain.times import (
    Moment,
    MomentUnreadable,
    Span,
    dtg,
    parse_moment,
    parse_span,
    span_text,
)
from liaison.grid import PositionUnreadable, as_degrees, as_mgrs, as_utm, parse_position, pointed
from ui import theme
from ui.actions import shown_key
from ui.build import button, row
from ui.forms.bench import Now
from ui.forms.editor import Editor, Readout
from ui.map.canvas import MapCanvas
from ui.safe import Line, latin, tip
from ui.text import figure, joined, tr
from ui.times import readout


class TimeEditor(Editor):
    """A moment or, with ``span``, a period; a date-time group or ISO 8601 with its zone."""

    def __init__(self, name: str, now: Now, *, span: bool) -> None:
        super().__init__(name)
        self._now, self._span = now, span
        example = dtg(now())
        self._line = Line(name, f"{example} - {example}" if span else example, longest=160)
        self._line.setFont(theme.mono())
        latin(self._line)
        self._line.textEdited.connect(self._typed)
        press = button(tr("Now"), f"{name}-now", self._press, role="link")
        self._press_button = press
        line = row(self._line, press)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self._readout = Readout(name)
        self.body.addWidget(self._readout)
        self._value: Moment | Span | None = None
        self._main(self._line)

    def value(self) -> Moment | Span | None:
        return self._value

    def _call(self, label: str, told: str) -> None:
        super()._call(label, told or tr("A date-time group, or a date with its zone"))
        now = tr("{field}: put in the present time")
        self._press_button.setAccessibleName(now.format(field=label))

    def _show(self, value: Any) -> None:
        self._value = value
        if isinstance(value, Span):
            self._line.setText(span_text(value))
        else:
            self._line.setText(dtg(value) if isinstance(value, Moment) else "")
        self._line.setCursorPosition(0)
        self._say()

    def _press(self) -> None:
        self._line.selectAll()
        self._line.insert(dtg(self._now()))  # by an edit, that Ctrl+Z takes back
        self._typed(self._line.text())
        self._line.setFocus()

    def _typed(self, text: str) -> None:
        self.problem, self._value = "", None
        if text.strip():
            read = parse_span if self._span else parse_moment
            try:
                self._value = read(text, near=self._now())
            except MomentUnreadable as error:
                self.problem = str(error)
        self._say()
        self._edited()

    def _say(self) -> None:
        if self.problem:
            self._readout.say(self.problem, problem=True)
        elif isinstance(self._value, Span):
            text = readout(self._value.start)
            if self._value.end is not None:
                text += "\n" + tr("until {when}").format(when=readout(self._value.end))
            about = tr("About {when}").format(when=text)
            self._readout.say(about if self._value.approximate else text)
        else:
            self._readout.say(readout(self._value) if self._value else "")
        theme.retone(self._line, bad="true" if self.problem else "false")


_MAP_KEY: Final = "Ctrl+M"
_MAP_HEIGHT: Final = 260  # pixels


class PlaceEditor(Editor):
    """The name of a place and its position: MGRS, decimal degrees or degrees and minutes, typed or
    picked on a map that a button unfolds."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._name = Line(name, tr("Name of the place"))
        self._position = Line(f"{name}-position", tr("Grid or coordinates"), longest=80)
        self._position.setFont(theme.mono())
        latin(self._position)
        self._name.textEdited.connect(self._edited)
        self._position.textEdited.connect(self._typed)
        press = button(tr("Map"), f"{name}-map", self._unfold, role="link")
        tip(press, f"{tr('Show the place on a map, or pick it there')}  {shown_key(_MAP_KEY)}")
        self._press_button = press
        _key(self, _MAP_KEY, self._unfold, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._map: MapCanvas | None = None  # made when it is wanted
        self._canvas_name = tr("Map")
        line = row(self._name, self._position, press)
        line.setStretch(0, 3)
        line.setStretch(1, 2)
        self.body.addLayout(line)
        self._readout = Readout(name)
        self.body.addWidget(self._readout)
        self._found = Place()
        self._main(self._name)

    def _call(self, label: str, told: str) -> None:
        super()._call(tr("{field}: name of the place").format(field=label), told)
        position = tr("{field}: grid reference or coordinates")
        self._position.setAccessibleName(position.format(field=label))
        shown = tr("{field}: show it on a map, or pick it there")
        self._press_button.setAccessibleName(shown.format(field=label))
        self._canvas_name = tr("{field}: map").format(field=label)
        if self._map is not None:
            self._map.setAccessibleName(self._canvas_name)

    def value(self) -> Place | None:
        made = msgspec.structs.replace(self._found, name=self._name.plain().strip())
        return None if made == Place() else made

    def _show(self, value: Any) -> None:
        place = value if isinstance(value, Place) else Place()
        self._found = place
        self._name.setText(place.name)
        position = place.given or spaced(place.mgrs) or as_degrees(place)
        self._position.setText(position)
        self._say()
        self._pin(look=True)

    def _typed(self, text: str) -> None:
        self.problem, self._found = "", Place()
        if text.strip():
            try:
                self._found = parse_position(text)
            except PositionUnreadable as error:
                self.problem = str(error)
                # What cannot be read is kept as it was given: it may be all there is.
                self._found = Place(given=self._position.plain().strip())
        self._say()
        self._pin(look=True)
        self._edited()

    def _unfold(self) -> None:
        """Show the map under the field, or fold it away; it takes the keys while it is there."""
        if self._map is None:
            self._map = MapCanvas(f"{self._name.objectName()}-canvas", picking=True)
            self._map.setAccessibleName(self._canvas_name)
            self._map.setFixedHeight(_MAP_HEIGHT)
            self._map.picked.connect(self._pick)
            _key(self._map, "Esc", self._unfold, Qt.ShortcutContext.WidgetShortcut)
            self._map.hide()
            self.body.addWidget(self._map)
            self.grown.emit()
        shown = self._map.isHidden()
        self._map.setVisible(shown)
        (self._map if shown else self._position).setFocus()
        self._pin(look=True)

    def _pin(self, *, look: bool) -> None:
        """The place as it is understood, on the map."""
        if self._map is None or self._map.isHidden():
            return
        if self._found.lat:
            place = float(self._found.lat), float(self._found.lon)
            self._map.pin(*place, self._found.precision_m or 1, look=look)
        else:
            self._map.unpin()

    def _pick(self, lat: float, lon: float) -> None:
        """What was pointed at, no more exactly than the map shows it."""
        assert self._map is not None
        place = pointed(lat, lon, self._map.view.precision)
        self._position.selectAll()
        self._position.insert(place.given)  # by an edit, that Ctrl+Z takes back
        self.problem, self._found = "", place
        self._say()
        self._pin(look=False)
        self._edited()

    def _say(self) -> None:
        if self.problem:
            self._readout.say(self.problem, problem=True)
        else:
            self._readout.say(position_text(self._found))
        theme.retone(self._position, bad="true" if self.problem else "false")


def _key(widget: QWidget, key: str, do: Callable[[], object], context: Qt.ShortcutContext) -> None:
    made = QShortcut(QKeySequence(key), widget)
    made.setContext(context)
    made.activated.connect(do)


def position_text(place: Place) -> str:
    """MGRS, UTM, degrees and how exact, e.g. ``33N TE 1234 5678 · … · to 10 m``; empty without."""
    if not place.lat:
        return ""
    parts = [as_mgrs(place), as_utm(place).partition(" (")[0], as_degrees(place)]
    if place.precision_m:
        parts.append(tr("to {n} m").format(n=figure(place.precision_m)))
    return joined(parts, "   ·   ")
