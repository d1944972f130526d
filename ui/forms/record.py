"""The editor of a pointer at another record: shown by its title, chosen from a list."""

from __future__ import annotations

from typing import Any

from liaison.domain.record import Row
from ui import icons, kinds
from ui.build import button, row
from ui.forms.bench import Bench
from ui.forms.editor import Editor
from ui.safe import ElidedLabel
from ui.text import short, tr


class RecordEditor(Editor):
    """One record, or none. ``wanted`` are the kinds that may be chosen; empty for any."""

    def __init__(self, name: str, bench: Bench, wanted: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        self._bench, self._wanted, self._value = bench, wanted, ""
        self._told = ""
        self._icon = icons.picture("file", "ink3", 16)
        self._title = ElidedLabel("", name=f"{name}-title")
        self._pick = button(tr("Choose…"), f"{name}-choose", self._choose)
        self._drop = button("", f"{name}-drop", self._none, role="quiet", icon="close")
        line = row(self._icon, self._title, self._drop, self._pick)
        line.setStretch(1, 1)
        self.body.addLayout(line)
        self._main(self._pick)
        self._show("")

    def value(self) -> str:
        return self._value

    def _call(self, label: str, told: str) -> None:
        self._told = told
        self._pick.setAccessibleName(tr("{field}: choose a record").format(field=label))
        self._drop.setAccessibleName(tr("{field}: point at no record").format(field=label))
        self._say(self._title.text())

    def _say(self, title: str) -> None:
        """Show which record it is; who does not see it hears it at the button."""
        self._title.setText(title)
        heard = (self._title.text(), self._told)
        self._pick.setAccessibleDescription(". ".join(part for part in heard if part))

    def _show(self, value: Any) -> None:
        self._value = str(value or "")
        icons.show(self._icon, "file", "ink3")
        self._say(short(self._value) if self._value else tr("None chosen"))
        self._drop.setVisible(bool(self._value))
        if self._value:
            asked = self._value
            self._bench.row(self, asked, lambda found: self._named(asked, found))

    def _named(self, asked: str, found: Row | None) -> None:
        if asked != self._value:
            return
        if found is None:
            missing = tr("{id}, which is not in this vault")
            self._say(missing.format(id=short(asked)))
        else:
            icons.show(self._icon, kinds.icon(found.kind), "ink2")
            self._say(kinds.words(found))

    def _choose(self) -> None:
        self._bench.choose(self, self._wanted, self._chosen)

    def _chosen(self, found: Row) -> None:
        self.load(found.record)
        self._edited()

    def _none(self) -> None:
        self.load("")
        self.setFocus()
        self._edited()
