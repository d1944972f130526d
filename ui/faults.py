"""Faults of the program itself: told without any value that passed through it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QWidget

from ui.safe import SafeLabel
from ui.text import tr


def place_of(error: BaseException) -> str:
    """The kind of fault and where it arose: ``KeyError in records.py, line 40``. No message, no
    values: they could hold what an officer wrote."""
    where = error.__traceback__
    if where is None:
        return type(error).__name__
    while where.tb_next is not None:
        where = where.tb_next
    file = Path(where.tb_frame.f_code.co_filename).name
    return f"{type(error).__name__} in {file}, line {where.tb_lineno}"


def show(parent: QWidget | None, error: BaseException) -> None:
    """Tell that something in the program is broken, and that the vault is not."""
    # late: the first picture does without it
    from ui.dialog import Dialog

    dialog = Dialog(
        parent,
        "fault",
        tr("Something in Liaison went wrong"),
        tr(
            "What you did last was not carried out. Everything saved before is safe in the vault. "
            "Lock and unlock to go on with a fresh window; if it happens again, report the line "
            "below, which holds nothing of what you wrote."
        ),
    )
    dialog.add(SafeLabel(place_of(error), "tag", name="fault-place", free=True))
    dialog.end_with(tr("Close"), no="")
    dialog.ask()


def install(shown: Callable[[BaseException], object]) -> None:
    """Send every uncaught exception to ``shown`` instead of printing it with its values."""

    def hook(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, where)
        else:
            shown(error)

    sys.excepthook = hook
