"""Choosing a box on the map: what is in view, or what is drawn with Shift."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from liaison.domain.record import Filter
from liaison.ports import Box
from liaison.usecases import mapping
from ui.dialog import Dialog
from ui.map.canvas import MapCanvas
from ui.map.index import SpotIndex
from ui.pages.page import Desk
from ui.text import tr

_WIDE: Final = 640  # pixels of the map
_HIGH: Final = 400


class BoxDialog(Dialog):
    """`box` is what was chosen. The points on its map are those that the filter lets through."""

    def __init__(self, parent: QWidget, desk: Desk, wanted: Filter, box: Box | None) -> None:
        super().__init__(
            parent,
            "box-dialog",
            tr("Place on the map"),
            tr("Move the map until it shows what you look for, or draw a box with Shift held."),
        )
        self._drawn: Box | None = None
        self.canvas = MapCanvas("box-map")
        self.canvas.setMinimumSize(_WIDE, _HIGH)
        self.setMinimumWidth(_WIDE + 48)
        self.canvas.boxed.connect(self._draw)
        self.canvas.picked.connect(lambda *_: self.accept())
        self.body.addWidget(self.canvas, 1)
        self.canvas.setFocus()
        self._yes = self.end_with(tr("Take what is in view"))
        if box is not None:
            self._draw(box)
            self.canvas.frame(box, look=True)
        shown = mapping.Shown(wanted, context=False)
        desk.lanes.read(
            self.canvas,
            lambda s: SpotIndex(mapping.spots(s, shown)),
            self.canvas.show_index,
            desk.faulted.emit,
        )

    @property
    def box(self) -> Box:
        """The box that was drawn, else what is in view."""
        return self._drawn or self.canvas.view.box()

    def _draw(self, box: Box) -> None:
        self._drawn = box
        self.canvas.frame(box)
        self._yes.setText(tr("Take this box"))


def box_words(box: Box) -> str:
    """A box for people: ``4.0° N 18.2° E to 4.6° N 18.9° E``."""
    south, west, north, east = map(float, box)
    return tr("{south} {west} to {north} {east}").format(
        south=_side(south, tr("N"), tr("S")),
        west=_side(west, tr("E"), tr("W")),
        north=_side(north, tr("N"), tr("S")),
        east=_side(east, tr("E"), tr("W")),
    )


def _side(value: float, plus: str, minus: str) -> str:
    return f"{abs(value):.1f}°{plus if value >= 0 else minus}"
