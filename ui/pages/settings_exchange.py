"""The settings of the exchange: the folder that is watched, and when receipts are expected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from liaison.domain.bundle import Precedence
from liaison.domain.forms import Choice
from liaison.settings import Settings
from ui import ask, icons
from ui.build import button, column, row
from ui.forms.editor import Combo, FlagEditor, SegmentEditor
from ui.pages.settings_rows import combo, setting
from ui.safe import ElidedLabel, SafeLabel
from ui.text import noop, plural, tr

_HOURS: Final = (1, 2, 4, 6, 12, 24, 48, 72, 168, 336, 720)
_FIELDS: Final = {
    Precedence.FLASH: "receipt_flash",
    Precedence.IMMEDIATE: "receipt_immediate",
    Precedence.PRIORITY: "receipt_priority",
    Precedence.ROUTINE: "receipt_routine",
}


class ExchangeRows:
    """Rows of the settings page; ``put`` keeps settings by their names."""

    def __init__(self, page: QWidget, put: Callable[..., Any], *, writable: bool) -> None:
        self._page, self._put = page, put
        self._loading = False
        self._folder = ElidedLabel("", "strong", name="watched-folder")
        self._choose = button(tr("Choose…"), "choose-watched", self._choose_folder, icon="folder")
        self._none = button(
            tr("Watch none"), "watch-none", lambda: self._put(watched_folder=""), role="link"
        )
        words = tr("Write bundles to it too, unless another folder is chosen")
        self._write = FlagEditor("write-to-watched", words)
        self._write.name_for(words)
        self._times: dict[str, Combo] = {
            name: combo(
                name.replace("_", "-"),
                tr("Receipt for {precedence} within").format(precedence=one.value),
                tuple((_hours(n), n) for n in _HOURS),
            )
            for one, name in _FIELDS.items()
        }
        self._opening = SegmentEditor(
            "receipt-on-opening",
            (
                Choice(value="off", label=noop("Only that it came")),
                Choice(value="on", label=noop("Both")),
            ),
            none=False,
        )
        self._opening.name_for(tr("What receipts tell"))
        self._writable = writable
        for control in (self._choose, self._none, self._opening, *self._times.values()):
            control.setEnabled(writable)
        for name, box in self._times.items():
            box.currentIndexChanged.connect(lambda _index, name=name: self._chosen(name))
        self._write.edited.connect(
            lambda: self._loading or self._put(write_to_watched=self._write.value())
        )
        self._opening.edited.connect(
            lambda: self._loading or self._put(receipt_on_opening=self._opening.value() == "on")
        )

    def rows(self) -> tuple[QWidget, ...]:
        """The rows, in their order."""
        place = row(icons.picture("folder"), self._folder)
        place.setStretch(1, 1)
        watched = setting(
            tr("Watched folder"),
            tr(
                "A stick, a share or a synchronised folder. New bundles for you are offered; "
                "nothing is taken in unasked."
            ),
            place,
            row(self._choose, self._none, None),
            self._write,
        )
        lines = column(gap=8)
        for one, name in _FIELDS.items():
            label = SafeLabel(one.value, "caption")
            label.setFixedWidth(96)
            lines.addLayout(row(label, self._times[name], None))
        clock = setting(
            tr("Receipt expected within"),
            tr("Counted from when you handed a bundle over. What is late stands under Today."),
            lines,
        )
        opening = setting(
            tr("What receipts tell"),
            tr("That a bundle came is always told to its sender; that you read it, if you want."),
            row(self._opening, None),
        )
        return watched, clock, opening

    def load(self, settings: Settings) -> None:
        """Show what is set."""
        self._loading = True
        try:
            self._folder.setText(settings.watched_folder or tr("None"))
            self._none.setVisible(bool(settings.watched_folder))
            self._write.load(settings.write_to_watched)
            self._write.setEnabled(self._writable and bool(settings.watched_folder))
            for name, box in self._times.items():
                hours = getattr(settings, name)
                if box.findData(hours) < 0:
                    box.addItem(_hours(hours), hours)
                box.setCurrentIndex(box.findData(hours))
            self._opening.load("on" if settings.receipt_on_opening else "off")
        finally:
            self._loading = False

    def _chosen(self, name: str) -> None:
        if not self._loading:
            self._put(**{name: self._times[name].currentData()})

    def _choose_folder(self) -> None:
        found = ask.folder(self._page, tr("Which folder shall be watched?"), tr("Watch it"))
        if found is not None:
            self._put(watched_folder=str(found))


def _hours(n: int) -> str:
    if n % 24 == 0:
        return plural(n // 24, "{n} day", "{n} days")
    return plural(n, "{n} hour", "{n} hours")
