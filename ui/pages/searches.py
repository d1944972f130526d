"""Saved searches of a list: pinned ones as chips, the others in a menu, the present one to keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import msgspec
from PySide6.QtWidgets import QWidget

from liaison.domain.record import Filter
from liaison.settings import SavedSearch
from liaison.usecases import finding
from ui import ask
from ui.build import button, clear, row
from ui.menus import Choice, pop_up
from ui.pages.page import Page
from ui.safe import name_of
from ui.text import tr

_PINNED = 3  # that have room in a row


class SavedSearches(QWidget):
    """``present`` says what the list asks for now, ``take`` makes it ask for what was saved.

    A search is offered on the page whose kinds it was saved with.
    """

    def __init__(
        self,
        page: Page,
        present: Callable[[], SavedSearch],
        take: Callable[[SavedSearch], object],
    ) -> None:
        super().__init__()
        self.setObjectName("saved-searches")
        self._page, self._present, self._take = page, present, take
        self._kinds = _kinds(present().wanted)
        self._found: list[SavedSearch] = []
        self._line = row(gap=6)
        self.setLayout(self._line)
        self.hide()

    def refresh(self) -> None:
        """Ask which there are; what can be kept depends on what the list shows."""
        self._page.read(finding.searches, self._show)

    def _show(self, found: Sequence[SavedSearch]) -> None:
        self._found = [one for one in found if _kinds(one.wanted) & self._kinds]
        clear(self._line)
        for number, one in enumerate(self._found[:_PINNED], 1):
            take = partial(self._take, one)
            words = name_of(one.name, longest=24)
            self._line.addWidget(button(words, f"search-{number}", take, role="chip"))
        self._line.addStretch(1)
        present = self._present()
        asks = bool(present.query) or _narrowed(present.wanted, self._kinds)
        if asks and not self._page.desk.session.read_only:
            keep = button(tr("Keep this search…"), "keep-search", self._keep, role="link")
            self._line.addWidget(keep)
        if self._found:
            more = button(
                "",
                "more-searches",
                lambda: pop_up(more, self._choices()),
                role="quiet",
                icon="menu",
            )
            more.setAccessibleName(tr("Saved searches"))
            self._line.addWidget(more)
        self.setVisible(bool(self._found) or asks)

    def _choices(self) -> list[Choice]:
        takes: list[Choice] = [
            (f"take-{number}", "search", one.name, partial(self._take, one))
            for number, one in enumerate(self._found, 1)
        ]
        if self._page.desk.session.read_only:
            return takes
        drops: list[Choice] = [
            (
                f"forget-{number}",
                "trash",
                tr("Forget: {name}").format(name=one.name),
                partial(self._drop, one.name),
            )
            for number, one in enumerate(self._found, 1)
        ]
        return takes + drops

    def _keep(self) -> None:
        saved = self._present()
        name = ask.line(
            self,
            tr("Keep this search"),
            tr("It is kept in the vault and stands over this list."),
            tr("Keep"),
            label=tr("Name"),
            value=saved.query[:80],
        )
        if name is not None:
            whole = msgspec.structs.replace(saved, name=name[:80], pinned=True)
            self._page.write(
                lambda s: finding.save_search(s, whole), lambda _changes: self.refresh()
            )

    def _drop(self, name: str) -> None:
        self._page.write(lambda s: finding.drop_search(s, name), lambda _changes: self.refresh())


def _kinds(wanted: Filter) -> frozenset[str]:
    return frozenset(wanted.kinds or (wanted.kind,))


def _narrowed(wanted: Filter, kinds: frozenset[str]) -> bool:
    """Whether a filter asks for less than all records of the page's kinds."""
    whole = Filter(kinds=wanted.kinds, kind="" if wanted.kinds else wanted.kind)
    return wanted != whole or (len(kinds) > 1 and bool(wanted.kind))
