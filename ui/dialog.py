"""The one shape of every dialog: a heading, what it is about, and named buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget

from liaison.domain.refusals import Cancelled, Refusal
from ui import theme
from ui.build import Part, button, column, holder, row
from ui.safe import SafeLabel
from ui.text import noop, tr


class Dialog(QDialog):
    """A modal question. The title of its window is the program's name, never what it is about."""

    def __init__(self, parent: QWidget | None, name: str, heading: str, text: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle("Liaison")
        self.setModal(True)
        self.setMinimumWidth(480)
        self.setAccessibleName(heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.body.setContentsMargins(24, 24, 24, 16)
        self.body.addWidget(SafeLabel(heading, "title", name="heading", wrap=True))
        if text:
            self.body.addWidget(SafeLabel(text, name="text", wrap=True))
        self.body.addSpacing(8)
        self._buttons = row(None, margins=(24, 12, 24, 12))
        self._foot = holder(self._buttons, "sunken")
        self._foot.hide()
        outer = column(self.body, self._foot, gap=0, margins=(1, 1, 1, 1))
        outer.setStretch(0, 1)
        self.setLayout(outer)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge, as not every system draws one: a dark dialog would run into what it covers."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.color("edge"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def add(self, part: Part) -> None:
        """Put a part under what is there."""
        self.body.addLayout(column(part))

    def end_with(
        self,
        text: str,
        *,
        name: str = "yes",
        role: str = "primary",
        icon: str = "",
        no: str = noop("Cancel"),
        accept: Callable[[], object] | None = None,
    ) -> QPushButton:
        """The closing buttons: the one that does it, and the one that leaves all as it is."""
        self._foot.show()
        self.body.addStretch(0)
        if no:
            refuse = button(tr(no), "no", self.reject)
            self._buttons.addWidget(refuse)
        yes = button(text, name, accept or self.accept, role=role, icon=icon)
        yes.setDefault(role == "primary")
        if role == "primary" and self.focusWidget() is None:
            yes.setFocus()  # else the refusal would have it, and Enter with it
        self._buttons.addWidget(yes)
        return yes

    def close_instead(self) -> None:
        """There turned out to be nothing to ask: what is left is read and closed."""
        refuse = self.findChild(QPushButton, "no")
        if refuse is not None:
            refuse.setText(tr("Close"))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalMinimumHeightForWidth(self.width()))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt gives a dialog two thirds of the screen at most, and would cut what is in it."""
        super().showEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """What has come into it since, such as a longer answer, gets its room as well."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.fit()
        return done

    def fit(self) -> None:
        """Make room for all that is in it, also for what came later."""
        layout, screen = self.layout(), self.screen()
        if layout is not None:
            wanted = max(layout.totalMinimumHeightForWidth(self.width()), self.height())
            self.resize(self.width(), min(wanted, screen.availableGeometry().height()))

    def ask(self) -> bool:
        """Show it and wait for an answer. False also when the vault is locked meanwhile."""
        answer = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return answer


class Problem(SafeLabel):
    """Why what was asked for was refused; hidden until it was."""

    def __init__(self, name: str, role: str = "") -> None:
        super().__init__("", role, name=name, wrap=True)
        theme.retone(self, tone="bad")
        self.hide()

    def tell(self, error: Exception, complain: Callable[[Exception], object]) -> bool:
        """Shows a refusal; True where it does. Work that was cancelled needs no word, and whatever
        else goes to ``complain``."""
        if isinstance(error, Cancelled):
            return False
        if not isinstance(error, Refusal):
            complain(error)
            return False
        self.setText(error.sentence)
        self.show()
        return True


def dismiss_all() -> None:
    """Close every dialog, menu and popup unanswered: the vault is being locked."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if QApplication.activePopupWidget() is popup:
            break
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
