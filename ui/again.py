"""The passphrase once more, before one act: asked for until it is right or the act is let be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ui.pages.page import Page, Work
from ui.safe import PlainEditor
from ui.sure import SureDialog
from ui.text import tr

Act = Callable[[str, str], Work[Any]]


class AgainDialog(SureDialog):
    """``act`` makes the work of the passphrase and the reason, which is empty where none is
    needed; ``typed`` is a word to be typed before something is destroyed."""

    def __init__(
        self,
        page: Page,
        heading: str,
        text: str,
        do: str,
        act: Act,
        *,
        reason: bool = False,
        typed: str = "",
        danger: bool = False,
    ) -> None:
        super().__init__(page, "ask-again", heading, text)
        self._why = PlainEditor("reason", least=2, most=4) if reason else None
        if self._why is not None:
            self._why.textChanged.connect(self.look)
            self.field(tr("Reason, kept in the audit trail"), self._why)
        if typed:
            self.ask_typed(typed)
        self.finish(do, lambda secret: act(secret, self._reason()), self._given, danger=danger)

    def _reason(self) -> str:
        return self._why.text().strip() if self._why is not None else ""

    def _given(self) -> bool:
        return self._why is None or bool(self._reason())


def again(
    page: Page,
    heading: str,
    text: str,
    do: str,
    act: Act,
    *,
    reason: bool = False,
    typed: str = "",
    danger: bool = False,
) -> Any:
    """The outcome of the work, or None where it was let be."""
    dialog = AgainDialog(page, heading, text, do, act, reason=reason, typed=typed, danger=danger)
    return dialog.outcome if dialog.ask() else None
