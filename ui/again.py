"""The passphrase once more, before one act: asked for until it is right or the act is let be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ui.pages.page import Page, Work
from ui.safe import PlainEditor
from ui.sure import SureDialog
from ui.text import tr

Act = Callable[[str, str], Work[Any]]


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
    """The outcome of the work, or None where it was let be.

    ``act`` makes the work of the passphrase and the reason, which is empty where none is needed;
    ``typed`` is a word to be typed before something is destroyed.
    """
    dialog = SureDialog(page, "ask-again", heading, text)
    why = PlainEditor("reason", least=2, most=4) if reason else None

    def said() -> str:
        return why.text().strip() if why is not None else ""

    if why is not None:
        why.textChanged.connect(dialog.look)
        dialog.field(tr("Reason, kept in the audit trail"), why)
    if typed:
        dialog.ask_typed(typed)
    dialog.finish(
        do,
        lambda secret: act(secret, said()),
        lambda: why is None or bool(said()),
        danger=danger,
    )
    return dialog.outcome if dialog.ask() else None
