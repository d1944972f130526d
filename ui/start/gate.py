"""The locked window: one page at a time beside a panel that says what Liaison is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QProgressBar, QStackedWidget, QWidget

from liaison.domain.refusals import Refusal
from ui import icons, theme
from ui.build import column, holder, row, scrolled
from ui.lanes import Lanes, Progress
from ui.safe import SafeLabel
from ui.text import tr

if TYPE_CHECKING:
    from liaison.ports import World
    from liaison.session import Session

T = TypeVar("T")


class Gate(QWidget):
    """Holds the start pages. `unlocked` comes with the session, opened on the vault lane.

    ``world`` is a function, called on a lane only: what it makes takes long to load.
    """

    unlocked = Signal(object)  # Session
    faulted = Signal(object)  # Exception that is not a Refusal

    def __init__(self, world: Callable[[], World], lanes: Lanes, path: Path) -> None:
        super().__init__()
        self.setObjectName("gate")
        self.world, self.lanes, self.path = world, lanes, path
        self.watch: Progress | None = None
        self._stack = QStackedWidget()
        outer = row(_panel(), self._stack, gap=0)
        outer.setStretch(1, 1)
        self.setLayout(outer)

    def show_page(self, page: Step) -> None:
        """Put a page in the place of the one before, which is dropped."""
        before = self._stack.currentWidget()
        area = scrolled(page, widest=560)
        self._stack.addWidget(area)
        self._stack.setCurrentWidget(area)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        page.begin()

    def enter(self, session: Session) -> None:
        """The vault is open: leave the gate."""
        self.unlocked.emit(session)

    def stop(self) -> None:
        """The window closes: long work ends at its next step."""
        if self.watch is not None:
            self.watch.cancel()


class Step(QWidget):
    """One page of the gate: a heading, what it is about, fields, one thing to do next."""

    def __init__(self, gate: Gate, name: str, heading: str, text: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.gate = gate
        self.body = column(gap=8)
        self._problem = SafeLabel("", name="problem", wrap=True)
        theme.role(self._problem, "strong", tone="bad")
        self._advice = SafeLabel("", name="advice", wrap=True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._working = SafeLabel("", "caption", name="working")
        for hidden in (self._problem, self._advice, self._busy, self._working):
            hidden.hide()
        self.setLayout(
            column(
                None,
                SafeLabel(heading, "display", name="heading", wrap=True),
                SafeLabel(text, "quiet", wrap=True),
                16,
                self.body,
                8,
                self._problem,
                self._advice,
                self._busy,
                self._working,
                None,
                None,
                gap=6,
                margins=(40, 40, 40, 40),
            )
        )

    def begin(self) -> None:
        """The page has come into view."""

    def labelled(self, label: str, editor: QWidget, note: str = "") -> None:
        """Put an editor under its label."""
        caption = SafeLabel(label, "field")
        editor.setAccessibleName(label)
        self.body.addWidget(caption)
        self.body.addWidget(editor)
        if note:
            self.body.addWidget(SafeLabel(note, "caption", wrap=True))

    def work(self, text: str, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Something slow on the vault lane; the page waits with a bar and says what for."""
        self._problem.hide()
        self._advice.hide()
        self._wait(text)

        def finished(outcome: T) -> None:
            self._wait("")
            done(outcome)

        def failed(error: Exception) -> None:
            self._wait("")
            self.complain(error)

        self.gate.lanes.open(self, work, finished, failed)

    def watch(self, words: str) -> Progress:
        """A watch for the next work that may take long: while it moves, the page says ``words``,
        with {share} for how far it is."""
        made = self.gate.watch = Progress(self)

        def moved(done: float, total: float) -> None:
            if total > 0 and self._busy.isVisible():
                self._busy.setRange(0, round(total))
                self._busy.setValue(round(done))
                self._working.setText(words.format(share=f"{done / total:.0%}"))

        made.moved.connect(moved)
        return made

    def complain(self, error: Exception) -> None:
        """Say what was refused and what to do."""
        if not isinstance(error, Refusal):
            self.gate.faulted.emit(error)
            return
        self._problem.setText(error.what_happened)
        self._advice.setText(error.what_next)
        self._problem.show()
        self._advice.show()

    def _wait(self, text: str) -> None:
        self._busy.setRange(0, 0 if text else 1)  # a bar without a range moves for ever
        self._busy.setVisible(bool(text))
        self._working.setVisible(bool(text))
        self._working.setText(text)
        self.setEnabled(not text)


def _point(icon: str, text: str) -> QLayout:
    made = row(icons.picture(icon, "on_panel", 18), SafeLabel(text, wrap=True), gap=12)
    made.setStretch(1, 1)
    return made


def _panel() -> QWidget:
    """What Liaison is, in the few words an officer reads once."""
    mark = icons.picture("mark", "on_panel", 32)
    name = SafeLabel("Liaison", "display")
    said = SafeLabel(
        tr("Contact logs and negotiation notes that stay yours and hold up."), wrap=True
    )
    points = column(
        *(
            _point(icon, text)
            for icon, text in (
                ("lock", tr("Encrypted in one folder on this computer.")),
                ("exchange", tr("Carried by stick, signed and sealed to each officer.")),
                ("audit", tr("An audit trail that others can check.")),
                ("shield", tr("No network and no account needed.")),
            )
        ),
        gap=16,
    )
    made = holder(
        column(None, mark, 16, name, 8, said, 40, points, None, gap=0, margins=(40, 40, 40, 40)),
        "panel",
    )
    made.setFixedWidth(360)
    made.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return made
