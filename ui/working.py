"""Long work while it runs: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from ui import theme
from ui.build import button, column, holder, row
from ui.lanes import Progress
from ui.safe import SafeLabel
from ui.text import size, tr


class Working(QFrame):
    """A card that is hidden until `begin`; the work's watch is what `begin` returns."""

    def __init__(self, name: str = "working") -> None:
        super().__init__()
        self.setObjectName(name)
        theme.role(self, "card")
        self._title = SafeLabel("", "heading", name=f"{name}-title", wrap=True)
        self._far = SafeLabel("", "caption", name=f"{name}-far")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = button(tr("Cancel"), f"{name}-cancel", self._cancel)
        self._watch: Progress | None = None
        self._written: Callable[[float, float], str] = _percent
        line = row(column(self._title, self._far, gap=2), self._stop, gap=16)
        line.setStretch(0, 1)
        self.setLayout(column(line, self._bar, gap=12, margins=(16, 16, 16, 16)))
        self.hide()

    @property
    def running(self) -> bool:
        """Whether work is being shown."""
        return self._watch is not None

    def begin(self, title: str, *, in_bytes: bool = False) -> Progress:
        """Show that work has begun; hand the result to the use case as its watch."""
        self._written = _bytes if in_bytes else _percent
        self._watch = Progress(self)
        self._watch.moved.connect(self._moved)
        self._title.setText(title)
        self._far.setText(tr("Beginning…"))
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self.show()
        self._stop.setFocus()
        return self._watch

    def end(self) -> None:
        """The work has ended, one way or another."""
        if self._watch is not None:
            self._watch.deleteLater()
            self._watch = None
        self._bar.setRange(0, 1)  # a bar without a range keeps moving for ever
        self.hide()

    def _moved(self, done: float, total: float) -> None:
        if self.sender() is not self._watch or total <= 0:
            return
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(done / total * 1000))
        self._far.setText(self._written(done, total))

    def _cancel(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
            self._stop.setEnabled(False)
            self._far.setText(tr("Stopping…"))


def _percent(done: float, total: float) -> str:
    return f"{done / total:.0%}"


def _bytes(done: float, total: float) -> str:
    return tr("{done} of {total}").format(done=size(round(done)), total=size(round(total)))


def centred(working: Working) -> QWidget:
    """Progress alone in the middle of a page."""
    working.setFixedWidth(480)
    return holder(column(None, row(None, working, None), None, None))
