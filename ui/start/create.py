"""Creating a vault: who writes, what opens it, where it lies, and the words that recover it."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison.usecases import passphrases, vaults
from liaison.usecases.vaults import Created, Identity
from ui import ask, theme
from ui.build import button, card, column, holder, row
from ui.safe import ElidedLabel, Line, SafeLabel, Secret, latin
from ui.start.gate import Gate, Step
from ui.text import tr


class Create(Step):
    """One page: identity, passphrase, place."""

    def __init__(self, gate: Gate, back: Callable[[], object]) -> None:
        super().__init__(
            gate,
            "create-vault",
            tr("Create a vault"),
            tr("Your name stands on every record you seal and on the card others get from you."),
        )
        self._place = gate.path
        self._build_identity()
        self._build_passphrase()
        self._where = ElidedLabel(str(self._place), "strong", name="place")
        self.body.addSpacing(8)
        self.body.addWidget(SafeLabel(tr("Where it lies"), "field"))
        where = row(self._where, button(tr("Change…"), "change-place", self._choose))
        where.setStretch(0, 1)
        self.body.addLayout(where)
        self.body.addSpacing(16)
        self._go = button(tr("Create the vault"), "create-go", self._create, role="primary")
        for last in (self._first, self._again):
            last.returnPressed.connect(self._go.click)
        self.body.addLayout(row(self._go, button(tr("Back"), "back", back, role="quiet"), None))
        self._look()

    def begin(self) -> None:
        self._name.setFocus()
        self._offer()

    def _build_identity(self) -> None:
        self._name = Line("name", longest=100)
        self._rank = Line("rank", longest=100)
        self._role = Line("role", longest=100)
        self._organisation = Line("organisation", longest=100)
        self._nation = Line("nation", longest=100)
        grid = QGridLayout()
        grid.setSpacing(8)
        for editor, label, line, start, wide in (
            (self._rank, tr("Rank"), 0, 0, 1),
            (self._name, tr("Name"), 0, 1, 2),
            (self._role, tr("Role"), 1, 0, 1),
            (self._organisation, tr("Organisation"), 1, 1, 1),
            (self._nation, tr("Nation"), 1, 2, 1),
        ):
            editor.setAccessibleName(label)
            cell = column(SafeLabel(label, "field"), editor, gap=4)
            grid.addLayout(cell, line, start, 1, wide)
        self._name.textChanged.connect(lambda _text: self._look())
        self.body.addLayout(grid)

    def _build_passphrase(self) -> None:
        self._words = SafeLabel("…", "words", name="offered", wrap=True, select=True)
        another = button(tr("Another"), "another", self._offer, role="quiet", icon="refresh")
        line = row(self._words, another)
        line.setStretch(0, 1)
        self.body.addSpacing(8)
        self.body.addWidget(SafeLabel(tr("Passphrase: six random words, made for you"), "field"))
        self.body.addWidget(card(line, role="inset", pad=12))
        self._first = Secret("passphrase", tr("Type it, or one of your own"))
        self._again = Secret("passphrase-again", tr("Once more"))
        for editor in (self._first, self._again):
            editor.setAccessibleName(editor.placeholderText())
        fields = row(self._first, self._again)
        fields.setStretch(0, 1)
        fields.setStretch(1, 1)
        self.body.addLayout(fields)
        self._advice_label = SafeLabel("", "caption", name="strength", wrap=True)
        self.body.addWidget(self._advice_label)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(150)
        self._pause.timeout.connect(self._measure)
        self._first.textChanged.connect(lambda _text: self._typed())
        self._again.textChanged.connect(lambda _text: self._look())

    def _offer(self) -> None:
        world = self.gate.world
        self.gate.lanes.beside.run(
            self, lambda: vaults.generate_passphrase(world()), self._words.setText, self.complain
        )

    def _typed(self) -> None:
        self._look()
        self._pause.start()

    def _measure(self) -> None:
        typed, context = self._first.text(), (self._name.text(), self._organisation.text())
        if not typed:
            self._advice_label.setText("")
            return
        self.gate.lanes.beside.run(
            self,
            lambda: passphrases.strength(typed, (*context, "liaison")),
            self._measured,
            self.complain,
        )

    def _measured(self, found: passphrases.Strength) -> None:
        words = found.said
        self._advice_label.setText(words)
        theme.retone(self._advice_label, tone="good" if found.ok else "warn")

    def _look(self) -> None:
        first = self._first.text()
        offered = bool(first) and first == self._words.text()  # it stands there to compare with
        self._again.setEnabled(not offered)
        same = offered or (bool(first) and first == self._again.text())
        self._go.setEnabled(same and bool(self._name.plain().strip()))

    def _choose(self) -> None:
        start = next((p for p in self._place.parents if p.is_dir()), Path.home())
        folder = ask.folder(self, tr("Where shall the vault lie?"), tr("Here"), start=start)
        if folder is not None:
            self._place = folder / self._place.name
            self._where.setText(str(self._place))

    def _create(self) -> None:
        identity = Identity(
            name=self._name.plain(),
            rank=self._rank.plain(),
            role=self._role.plain(),
            organisation=self._organisation.plain(),
            nation=self._nation.plain(),
        )
        passphrase = self._first.take()
        self._again.clear()
        world, path = self.gate.world, self._place
        self.work(
            tr("Making the keys and the vault; this takes a few seconds."),
            lambda: vaults.create_vault(world(), path, passphrase, identity),
            self._created,
        )

    def _created(self, created: Created) -> None:
        self.gate.path = self._place
        self.gate.show_page(Words(self.gate, created))


class Words(Step):
    """The recovery words, shown once: two of them are asked back before the vault is entered."""

    def __init__(self, gate: Gate, created: Created) -> None:
        super().__init__(
            gate,
            "recovery",
            tr("Write these words down"),
            tr(
                "They open the vault when the passphrase is lost, and they are shown only now. "
                "Keep the sheet apart from this computer."
            ),
        )
        self._session = created.session
        self._phrase = created.recovery[0].split()
        self.body.addWidget(card(_numbered(self._phrase), role="inset"))
        self._asked = sorted(secrets.SystemRandom().sample(range(len(self._phrase)), 2))
        self._answers = [Line(f"answer-{i}", longest=20) for i in (1, 2)]
        for answer in self._answers:
            latin(answer)
        cells: list[QWidget] = []
        for number, editor in zip(self._asked, self._answers, strict=True):
            label = tr("Word {n}").format(n=number + 1)
            editor.setAccessibleName(label)
            editor.textChanged.connect(lambda _text: self._look())
            editor.returnPressed.connect(self._answered)
            cells.append(holder(column(SafeLabel(label, "field"), editor, gap=4)))
        self.body.addSpacing(8)
        self.body.addWidget(SafeLabel(tr("To be sure that you have them, type two of them:")))
        self.body.addLayout(row(*cells))
        self._go = button(
            tr("I have them: open the vault"), "words-go", self._enter, role="primary"
        )
        self._go.setEnabled(False)
        self.body.addSpacing(8)
        self.body.addLayout(row(self._go, None))

    def begin(self) -> None:
        self._answers[0].setFocus()

    def _look(self) -> None:
        right = all(
            editor.text().strip().casefold() == self._phrase[number]
            for number, editor in zip(self._asked, self._answers, strict=True)
        )
        self._go.setEnabled(right)

    def _answered(self) -> None:
        """Enter goes to the other word, and with both right on into the vault."""
        if self._go.isEnabled():
            self._go.click()
        else:
            self.focusNextChild()

    def _enter(self) -> None:
        self.gate.enter(self._session)


def _numbered(words: list[str]) -> QGridLayout:
    """Words in columns of five, each with its number."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    for number, word in enumerate(words):
        label = SafeLabel(f"{number + 1:>2}  {word}", "mono", name=f"word-{number + 1}")
        grid.addWidget(label, number % 5, number // 5)
    return grid
