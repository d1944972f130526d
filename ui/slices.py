"""A long column is drawn a slice at a time, so that the window is never kept from its next frame.

A widget that is put where everything shows already is shown by itself, and all that lies around it
is laid out anew for each one. So what is drawn in one turn is put together out of sight, in a
holder of its own, and shown as one; and it is taken away as one.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from ui.build import Part, clear, column, holder

Soon = Callable[[QWidget, Callable[[], object]], object]

_TURN: Final = 0.006  # s of drawing at a time; to lay it out takes as long again and more


def leave(into: QLayout) -> str:
    """Take the cursor out of a column whose parts are about to go: else it hops from one to the
    next, and the page scrolls after it. The name of the part that had it, if one had."""
    around = into.parentWidget()
    focused = around.window().focusWidget() if around is not None else None
    if around is None or focused is None or not around.isAncestorOf(focused):
        return ""
    focused.clearFocus()
    return focused.objectName()


class Slices:
    """Fills ``into``, with the same ``gap`` between parts as between slices. ``soon`` does more in
    the window's next turn, as long as ``owner`` lives."""

    def __init__(self, owner: QWidget, soon: Soon, into: QVBoxLayout) -> None:
        self._owner, self._soon, self._into = owner, soon, into
        self._drawing: Iterator[None] = iter(())
        self._drawn: Callable[[], object] = lambda: None
        self._slice = column(gap=into.spacing())
        self._era = 0
        self._again = ""  # the name of the part that had the cursor

    def add(self, part: Part) -> None:
        """A part goes under those that are there."""
        if isinstance(part, QWidget):
            self._slice.addWidget(part)
        elif isinstance(part, QLayout):
            self._slice.addLayout(part)

    def draw(self, pieces: Iterator[None], drawn: Callable[[], object]) -> None:
        """Draw something else: what ``pieces`` `add` before their first yield, and as much as one
        turn holds, shows at once, the rest in the next turns; then ``drawn`` is called."""
        self._era += 1
        # Kept where the drawing before was cut short: the cursor is still to come back.
        self._again = leave(self._into) or self._again
        clear(self._into)
        self._drawing, self._drawn = pieces, drawn
        self._turn(self._era)

    def _turn(self, era: int) -> None:
        if era != self._era:
            return
        self._slice = column(gap=self._into.spacing())
        held = holder(self._slice)
        end = time.perf_counter() + _TURN
        more = False
        for _ in self._drawing:
            if time.perf_counter() > end:
                more = True
                break
        if self._slice.count():
            self._into.addWidget(held)
        found = held.findChild(QWidget, self._again) if self._again else None
        if found is not None:
            self._soon(found, lambda: self._refocus(era, found))
        if more:
            self._soon(self._owner, lambda: self._turn(era))
        else:
            if found is None:
                self._again = ""
            self._drawn()

    def _refocus(self, era: int, found: QWidget) -> None:
        """The cursor back to what bears the name of where it was, once that shows."""
        if era != self._era:
            return
        self._again = ""
        if self._owner.window().focusWidget() is None:
            found.setFocus()
