"""Every modal question, each as one function: it returns the answer, or None where there is none.

The callers know nothing of dialogs, and a robot answers by the dialogs' object names. Locking the
vault leaves every question unanswered.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.build import button, row
from ui.dialog import Dialog
from ui.files import FileChooser
from ui.safe import Line, PlainEditor, SafeLabel, Secret
from ui.text import noop, tr


def yes(
    parent: QWidget,
    heading: str,
    text: str,
    do: str,
    *,
    danger: bool = False,
    no: str = noop("Cancel"),
) -> bool:
    """Whether to go on. ``do`` is the word on the button; ``danger`` for what cannot be undone."""
    dialog = Dialog(parent, "ask-yes", heading, text)
    dialog.end_with(do, role="danger" if danger else "primary", no=no)
    return dialog.ask()


def tell(parent: QWidget, heading: str, text: str) -> None:
    """Something that must be read before going on."""
    dialog = Dialog(parent, "ask-tell", heading, text)
    dialog.end_with(tr("Close"), no="")
    dialog.ask()


def reason(parent: QWidget, heading: str, text: str, do: str) -> str | None:
    """A reason in the officer's own words, never empty; it is written into the audit trail."""
    given = _reason(parent, heading, text, do, None)
    return given[0] if given else None


def reason_again(parent: QWidget, heading: str, text: str, do: str) -> tuple[str, str] | None:
    """A reason, and the passphrase once more: neither is empty."""
    return _reason(parent, heading, text, do, Secret("passphrase", tr("Passphrase")))


def _reason(
    parent: QWidget, heading: str, text: str, do: str, secret: Secret | None
) -> tuple[str, str] | None:
    dialog = Dialog(parent, "ask-reason", heading, text)
    editor = PlainEditor("reason", least=3, most=6)
    label = SafeLabel(tr("Reason, kept in the audit trail"), "field")
    label.setBuddy(editor)
    editor.setAccessibleName(label.text())
    dialog.add(label)
    dialog.add(editor)
    if secret is not None:
        again = SafeLabel(tr("Your passphrase, once more"), "field")
        again.setBuddy(secret)
        secret.setAccessibleName(again.text())
        dialog.add(again)
        dialog.add(secret)
    go = dialog.end_with(do)
    go.setEnabled(False)

    def look() -> None:
        go.setEnabled(bool(editor.text().strip()) and (secret is None or bool(secret.text())))

    editor.textChanged.connect(look)
    if secret is not None:
        secret.textChanged.connect(lambda _text: look())
    editor.setFocus()
    given = dialog.ask()
    typed = secret.take() if secret is not None else ""
    return (editor.text().strip(), typed) if given else None


def line(
    parent: QWidget, heading: str, text: str, do: str, *, label: str, value: str = ""
) -> str | None:
    """One line of text, never empty."""
    dialog = Dialog(parent, "ask-line", heading, text)
    editor = Line("line")
    editor.setText(value)
    editor.setAccessibleName(label)
    dialog.add(SafeLabel(label, "field"))
    dialog.add(editor)
    go = dialog.end_with(do)
    go.setEnabled(bool(value.strip()))
    editor.textChanged.connect(lambda typed: go.setEnabled(bool(typed.strip())))
    editor.setFocus()
    given = editor.plain().strip() if dialog.ask() else ""
    return given or None


def passphrase(parent: QWidget, heading: str, text: str, do: str) -> str | None:
    """The vault's passphrase, before something that needs it."""
    dialog = Dialog(parent, "ask-passphrase", heading, text)
    secret = Secret("passphrase", tr("Passphrase"))
    secret.setAccessibleName(tr("Passphrase"))
    dialog.add(secret)
    go = dialog.end_with(do)
    go.setEnabled(False)
    secret.textChanged.connect(lambda typed: go.setEnabled(bool(typed)))
    secret.setFocus()
    return (secret.take() if dialog.ask() else "") or None


def file(parent: QWidget, heading: str, do: str, *, ending: str = "") -> Path | None:
    """A file to read. ``ending`` (``.age``) greys out all others."""
    chooser = FileChooser(parent, heading, do, folder=False, ending=ending)
    return chooser.chosen() if chooser.ask() else None


def folder(parent: QWidget, heading: str, do: str, *, start: Path | None = None) -> Path | None:
    """A folder to write into or to open."""
    chooser = FileChooser(parent, heading, do, folder=True, start=start)
    return chooser.chosen() if chooser.ask() else None


def choice(parent: QWidget, heading: str, text: str, options: tuple[tuple[str, str], ...]) -> str:
    """One of several ways, as (name, words); empty where none was taken."""
    dialog = Dialog(parent, "ask-choice", heading, text)
    taken: list[str] = []

    def take(name: str) -> None:
        taken.append(name)
        dialog.accept()

    for name, words in options:
        dialog.add(row(button(words, f"choice-{name}", partial(take, name)), None))
    dialog.end_with(tr("Cancel"), name="no", role="", no="", accept=dialog.reject)
    return taken[0] if dialog.ask() and taken else ""
