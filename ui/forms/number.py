"""The editor of a whole number: read in Arabic-Indic digits as well, kept as a number."""

from __future__ import annotations

import re
from typing import Any, Final

from liaison.domain.digits import latin_digits
from ui import theme
from ui.build import row
from ui.forms.editor import Editor, Readout
from ui.safe import Line
from ui.text import tr

_WHOLE: Final = re.compile(r"-?[0-9]{1,15}", re.ASCII)


class NumberEditor(Editor):
    """A whole number or nothing; the form says later whether it lies within its limits."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._line = Line(name, longest=24)
        self._line.setMaximumWidth(160)
        self._line.setMinimumWidth(64)
        self._line.textEdited.connect(self._typed)
        self.body.addLayout(row(self._line, None))
        self._readout = Readout(name)
        self.body.addWidget(self._readout)
        self._value: int | None = None
        self._main(self._line)

    def value(self) -> int | None:
        return self._value

    def _show(self, value: Any) -> None:
        self._value = value
        self._line.setText("" if value is None else str(value))
        self._say("")

    def _typed(self, text: str) -> None:
        plain = latin_digits(text).replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
        whole = _WHOLE.fullmatch(plain)
        self._value = int(plain) if whole else None
        self._say("" if whole or not plain else tr("This is not a whole number."))
        self._edited()

    def _say(self, problem: str) -> None:
        self.problem = problem
        self._readout.say(problem, problem=True)
        theme.retone(self._line, bad="true" if problem else "false")
