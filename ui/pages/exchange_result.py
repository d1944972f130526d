"""What came of sealing a bundle or of taking one in: a card with the facts and the next step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison.domain.bundle import BundleOut, Standing, Verdict
from ui import icons, kinds, theme
from ui.build import Part, button, card, clear, column, holder, row, scrolled
from ui.safe import ElidedLabel, Rule, SafeLabel, name_of
from ui.text import plural, size, tr


class ResultPage(QWidget):
    """One card in the middle; ``done`` leads back, ``show`` to a record (its kind, its id)."""

    def __init__(self, done: Callable[[], object], show: Callable[[str, str], object]) -> None:
        super().__init__()
        self.setObjectName("result")
        self._done, self._show = done, show
        self._body = column(gap=16, margins=(24, 48, 24, 24))
        inner = holder(column(self._body, None, gap=0))
        self.setLayout(column(scrolled(inner, widest=640), gap=0))

    def show_written(self, bundle: BundleOut, path: Path, people: str) -> None:
        """A bundle is signed, written and durable."""
        facts = _grid(
            (tr("File"), path.name, "result-file"),
            (tr("Lies in"), str(path.parent), "result-folder"),
            (tr("Size"), size(bundle.size), "result-size"),
            (tr("For"), people, "result-people"),
            (tr("Bundle number"), str(bundle.number), "result-number"),
            (tr("Audit entry"), str(bundle.index), "result-entry"),
            (tr("Fingerprint"), short_hash(bundle.leaf_hash), "result-fingerprint"),
        )
        words = tr("Every byte is on it: it is safe to remove the stick.")
        said = SafeLabel(words, "strong", name="result-safe", wrap=True)
        theme.retone(said, tone="good")
        safe = row(icons.picture("stick", "good", 20), said, gap=12)
        safe.setStretch(1, 1)
        self._fill(tr("The bundle is sealed"), facts, Rule(), safe, good=True)

    def show_taken(self, verdict: Verdict) -> None:
        """A bundle was taken in: its records, each with a way to it."""
        lines = column(gap=4)
        for number, item in enumerate(verdict.items):
            page = kinds.home(item.kind)
            line = row(
                icons.picture(kinds.icon(item.kind)),
                ElidedLabel(name_of(item.title, tr("Without a title")), "strong"),
                SafeLabel(_came(item.standing), "caption"),
                button(
                    tr("Read"),
                    f"read-{number}",
                    lambda page=page, record=item.record: self._show(page, record),  # type: ignore[misc]  # mypy cannot infer the bound default
                    role="link",
                ),
                gap=12,
            )
            line.setStretch(1, 1)
            lines.addLayout(line)
        words = tr("{records} from {who} are in your vault.").format(
            records=plural(len(verdict.items), "{n} record", "{n} records"),
            who=name_of(verdict.sender_title),
        )
        said = SafeLabel(words, wrap=True)
        self._fill(tr("Taken in"), said, Rule(), lines, good=verdict.all_good)

    def _fill(self, title: str, *parts: Part, good: bool) -> None:
        """Green is only for what was good in every respect."""
        clear(self._body)
        heading = SafeLabel(title, "title", name="result-title")
        icon, token = ("check", "good") if good else ("received", "ink2")
        head = row(icons.picture(icon, token, 24), heading, None, gap=12)
        done = button(tr("Done"), "result-done", self._done, role="primary")
        made = card(head, 4, *parts, 4, row(None, done), name="result-card", gap=12, pad=24)
        theme.retone(made, tone="good" if good else "")
        self._body.addWidget(made)
        self.setAccessibleName(title)
        done.setFocus(Qt.FocusReason.OtherFocusReason)


def short_hash(hexadecimal: str) -> str:
    """The first sixteen digits of a hash in groups of four, to be read out: ``3f2a 91c0 …``."""
    first = hexadecimal[:16]
    return " ".join(first[i : i + 4] for i in range(0, len(first), 4))


def _came(standing: Standing) -> str:
    return tr("was here already") if standing is Standing.KNOWN else ""


def _grid(*lines: tuple[str, str, str]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for number, (label, words, name) in enumerate(lines):
        grid.addWidget(SafeLabel(label, "quiet"), number, 0)
        grid.addWidget(ElidedLabel(words, "strong", name=name), number, 1)
    return grid
