"""What a verification established, and what no verification can: two lists side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from liaison.domain.audit import Report
from ui import icons, theme
from ui.build import Part, button, clear, column, row
from ui.safe import SafeLabel
from ui.text import plural, tr


class ReportCard(QFrame):
    """Hidden until there is something to tell; closed by its button."""

    def __init__(self, name: str = "report") -> None:
        super().__init__()
        self.setObjectName(name)
        theme.role(self, "card")
        self._name = name
        self._body: QVBoxLayout = column(gap=12, margins=(20, 16, 12, 20))
        self.setLayout(self._body)
        self.hide()

    def show_report(self, report: Report, *, closes: bool = True) -> None:
        """The outcome of a verification that held."""
        sides = row(
            self._list(tr("Proven"), "check", "good", report.proven, "proven"),
            self._list(tr("Not proven"), "waiting", "ink3", report.not_proven, "not-proven"),
            gap=32,
        )
        sides.setStretch(0, 1)
        sides.setStretch(1, 1)
        count = SafeLabel(plural(report.entries, "{n} entry", "{n} entries"), "quiet")
        self._fill("good", "check", report.title, sides, beside=count, closes=closes)

    def show_words(self, title: str, *lines: tuple[str, str]) -> None:
        """That something was done, and facts about it as (words, object name)."""
        parts = [SafeLabel(words, name=name, wrap=True, select=True) for words, name in lines]
        self._fill("good", "check", title, column(*parts, gap=4))

    def show_alarm(self, what: str, then: str) -> None:
        """That something does not hold. It stays until the next verification."""
        words = SafeLabel(then, "reading", name=f"{self._name}-next", wrap=True)
        self._fill("bad", "error", what, words, closes=False)

    def _fill(
        self,
        tone: str,
        icon: str,
        title: str,
        *parts: Part,
        beside: SafeLabel | None = None,
        closes: bool = True,
    ) -> None:
        clear(self._body)
        heading = SafeLabel(title, "heading", name=f"{self._name}-title", wrap=True)
        theme.retone(heading, tone=tone)
        head = row(icons.picture(icon, tone, 20), heading, gap=12)
        head.setStretch(1, 1)
        if beside is not None:
            head.addWidget(beside)
        if closes:
            close = button("", f"{self._name}-close", self.hide, role="quiet", icon="close")
            close.setAccessibleName(tr("Close this message"))
            head.addWidget(close)
        self._body.addLayout(head)
        for part in parts:
            self._body.addLayout(row(part, 12) if not isinstance(part, int) else row(part))
        theme.retone(self, tone=tone)
        self.setAccessibleName(title)
        self.show()

    def _list(
        self, title: str, icon: str, token: str, sentences: Sequence[str], name: str
    ) -> QVBoxLayout:
        lines = column(SafeLabel(title, "field"), gap=8)
        for number, sentence in enumerate(sentences):
            words = SafeLabel(sentence, name=f"{name}-{number}", wrap=True)
            line = row(column(icons.picture(icon, token), None), words, gap=10)
            line.setStretch(1, 1)
            lines.addLayout(line)
        lines.addStretch(1)
        return lines
