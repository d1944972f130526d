"""How what is being written is marked: portions by their key, the record raised, a label read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from liaison.domain.content import Content
from liaison.domain.forms import Form, with_value
from liaison.domain.marking import Known, Marking, banner
from liaison.domain.portion_marks import field_portion, overall, undermarked, with_mark
from liaison.domain.refusals import Refusal
from liaison.usecases import labelling
from ui import ask
from ui.forms.bench import Marks
from ui.forms.chip import chip_of
from ui.forms.fold import GroupBox
from ui.forms.marking import MarkingEditor, ask_marking
from ui.pages.page import Page
from ui.portions import under_words
from ui.text import tr


class Marker(QObject):
    """Works on the content of a writer: ``get`` gives it as it stands, ``put`` takes it changed,
    and ``removed`` offers for a while to take a change back."""

    def __init__(
        self,
        writer: QWidget,
        page: Page,
        form: Form,
        groups: Mapping[str, GroupBox],
        get: Callable[[], Content],
        put: Callable[[Content], object],
        removed: Callable[[str, Callable[[], object]], object],
    ) -> None:
        super().__init__(writer)
        self._writer, self._page, self._form, self._groups = writer, page, form, groups
        self._get, self._put, self._removed = get, put, removed
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def known(self) -> Known:
        """The policies that are here."""
        return self._page.desk.known

    def covering(self) -> Marking:
        """The marking that covers the record and all of its portions."""
        return overall(self._get(), self.known())

    def under(self) -> list[str]:
        """A line for each portion that the record's marking does not cover."""
        content, known = self._get(), self.known()
        return under_words(self._form, content, undermarked(content, known), known)

    def mark(self) -> None:
        """Choose a marking for the portion in which the cursor is."""
        chip = chip_of(self._writer.window().focusWidget())
        if chip is not None and self._writer.isAncestorOf(chip):
            chip.ask()

    def take(self, path: str, marking: Marking | None) -> None:
        """A field was given a marking, or lost it."""
        portion = field_portion(self._get(), path)
        if portion:
            self._put(with_mark(self._get(), portion, marking))
        else:  # an own field without an answer
            for box in self._groups.values():
                box.show_marks(self._get())
            self._page.desk.toast(tr("Write something in this field before you mark it"))

    def wholly(self, parent: QWidget, start: Marking, then: Marks) -> None:
        """Let the officer make a whole marking of a portion."""
        found = ask_marking(parent.window(), self.known, start)
        if found is not None:
            then(found)

    def lift(self) -> None:
        """Mark the record as high as its highest portion."""
        before = self._get().marking
        self._remark(self.covering())
        self._removed(
            tr("Marked {marking}").format(marking=banner(self._get().marking)),
            lambda: self._remark(before),
        )

    def read_label(self, editor: MarkingEditor) -> None:
        """A label from a file becomes the marking, or why it cannot is said beside it."""
        path = ask.file(self._writer, tr("Read a label"), tr("Read"))
        if path is not None:
            editor.refuse("")
            self._page.desk.lanes.read(
                editor,
                lambda s: labelling.read(s, path),
                editor.take,
                lambda error: self._not_read(editor, error),
            )

    def _not_read(self, editor: MarkingEditor, error: Exception) -> None:
        if isinstance(error, Refusal):
            editor.refuse(error.sentence)
        else:
            self._page.complain(error)

    def _remark(self, marking: Marking) -> None:
        for box in self._groups.values():
            if box.has("marking") and box.made_any:
                box.editor("marking").load(marking)
        self._put(with_value(self._get(), "marking", marking))

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Chips show where the cursor is."""
        before, now = chip_of(old), chip_of(new)
        if before is not now:
            if before is not None and shiboken6.isValid(before):
                before.come(False)
            if now is not None:
                now.come(True)
