"""Overriding a refusal of the gate: chosen rule by rule where policy lets it, told plainly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from liaison.domain.gate import Code
from liaison.domain.orgpolicy import OVERRIDABLE
from liaison.usecases.overriding import Override
from ui import ask, icons, theme
from ui.build import button, row
from ui.dialog import Dialog
from ui.forms.editor import FlagEditor
from ui.safe import PlainEditor, SafeLabel
from ui.text import listed, tr

NOTHING: Final[frozenset[Code]] = frozenset()


def said(rules: Sequence[str]) -> str:
    """Rules in words: what each of them refuses."""
    return listed(tr(words) for code, words in OVERRIDABLE.items() if code.value in rules)


def secret_for(parent: QWidget, override: Override | None) -> str | None:
    """The passphrase for sealing against a rule, empty where nothing is overridden; None where the
    officer thinks better of it."""
    if override is None:
        return ""
    words = tr("It goes although {rules}. It takes your passphrase again.")
    return ask.passphrase(
        parent,
        tr("Seal it against a rule?"),
        words.format(rules=said([code.value for code in override.rules])),
        tr("Override and seal"),
    )


class OverrideDialog(Dialog):
    """Which refusals are overridden for this one act, and why."""

    def __init__(self, parent: QWidget, may: Sequence[str]) -> None:
        super().__init__(
            parent,
            "override",
            tr("Override what the gate refuses?"),
            tr(
                "Your organisation's policy lets these refusals be overridden for one act. It "
                "takes your passphrase; the audit trail keeps who got what, against which rule and "
                "why."
            ),
        )
        self._flags = [
            (code, FlagEditor(f"override-{code.value}", tr(words)))
            for code, words in OVERRIDABLE.items()
            if code.value in may
        ]
        self.body.addWidget(SafeLabel(tr("Let it pass although"), "field"))
        for code, flag in self._flags:
            flag.name_for(tr(OVERRIDABLE[code]))
            flag.load(len(self._flags) == 1)
            flag.edited.connect(self._look)
            self.body.addWidget(flag)
        self._reason = PlainEditor("reason", least=2, most=4)
        label = SafeLabel(tr("Reason, kept in the audit trail"), "field")
        label.setBuddy(self._reason)
        self._reason.setAccessibleName(label.text())
        self._reason.textChanged.connect(self._look)
        self.body.addSpacing(8)
        self.add(label)
        self.add(self._reason)
        self._go = self.end_with(tr("Show what would leave"))
        self._look()
        (self._flags[0][1] if len(self._flags) > 1 else self._reason).setFocus()

    def override(self) -> Override:
        """What was chosen."""
        rules = frozenset(code for code, flag in self._flags if flag.value())
        return Override(rules=rules, reason=self._reason.text().strip())

    def _look(self) -> None:
        chosen = self.override()
        self._go.setEnabled(bool(chosen.rules and chosen.reason))


class OverrideBar(QFrame):
    """Says that something may be overridden, or that it is; hidden where neither is so."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("override-bar")
        theme.role(self, "sunken")
        self.chosen: Override | None = None
        self._may: tuple[str, ...] = ()
        self._icon = icons.picture("warning", "warn")
        self._words = SafeLabel("", name="override-words", wrap=True)
        self._choose = button(tr("Override…"), "override-button", self._ask)
        self._drop = button(tr("Do not override"), "override-none", self._withdraw)
        line = row(
            self._icon, self._words, self._choose, self._drop, gap=10, margins=(16, 8, 16, 8)
        )
        line.setStretch(1, 1)
        self.setLayout(line)
        self.show_rules(())

    @property
    def rules(self) -> frozenset[Code]:
        """What is overridden now."""
        return self.chosen.rules if self.chosen is not None else NOTHING

    def clear(self) -> None:
        """Override nothing: something else is chosen now."""
        self.chosen = None
        self.show_rules(())

    def show_rules(self, may: Sequence[str]) -> None:
        """Tell which refusals may be overridden, unless some are already."""
        self._may = tuple(may)
        if self.chosen is not None:
            words = tr("YOU OVERRIDE A REFUSAL: it goes although {rules}. Reason: {reason}").format(
                rules=said([code.value for code in self.chosen.rules]), reason=self.chosen.reason
            )
        else:
            words = tr("Your policy lets an officer override this for one act: {rules}.").format(
                rules=said(self._may)
            )
        self._words.setText(words)
        theme.role(self._words, "strong", tone="warn" if self.chosen is not None else "")
        self._choose.setVisible(self.chosen is None)
        self._drop.setVisible(self.chosen is not None)
        self.setVisible(self.chosen is not None or bool(self._may))

    def _ask(self) -> None:
        dialog = OverrideDialog(self, self._may)
        if dialog.ask():
            self.chosen = dialog.override()
            self.show_rules(self._may)
            self.changed.emit()

    def _withdraw(self) -> None:
        self.clear()
        self.changed.emit()
