"""List and detail side by side, or one of the two where the page is narrow."""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from liaison.changes import Changes
from liaison.session import Session
from liaison.usecases import preferences
from ui.pages.page import Page

SIDE_BY_SIDE: Final = 900  # of the page; the window is then 1,100 wide
_LIST_WIDEST: Final = 640
_UNLIMITED: Final = 16_777_215
_PANES: Final = [380, 700]


class Panes(QSplitter):
    """The border can be moved and is remembered in the vault, for each page by itself."""

    def __init__(self, page: Page, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self.setObjectName("panes")
        self._page, self._left, self._right = page, left, right
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(1, 1)
        self.setSizes(page.desk.settings.panes.get(page.name, _PANES))
        wait = QTimer(self)
        wait.setSingleShot(True)
        wait.setInterval(1_000)
        wait.timeout.connect(lambda: self._remember(self.sizes()))
        self.splitterMoved.connect(lambda _place, _which: wait.start())

    def arrange(self, *, alone: bool, reading: bool) -> None:
        """With ``alone`` the detail while something is read, else the list; both otherwise."""
        self._left.setMaximumWidth(_UNLIMITED if alone else _LIST_WIDEST)
        self._left.setVisible(not (alone and reading))
        self._right.setVisible(reading or not alone)

    def _remember(self, sizes: list[int]) -> None:
        if self._page.desk.session.read_only:
            return
        name = self._page.name

        def work(s: Session) -> Changes:
            old = preferences.settings(s)
            return preferences.put(
                s, msgspec.structs.replace(old, panes={**old.panes, name: sizes})
            )

        self._page.act(work)
