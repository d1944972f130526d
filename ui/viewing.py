"""An attachment looked at without leaving the page: the viewer in a window of its own over it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from liaison.domain.marking import Marking
from liaison.domain.refusals import Cancelled, Refusal
from liaison.usecases import attachments
from ui import ask
from ui.build import column
from ui.dialog import Dialog
from ui.lanes import Progress
from ui.pages.page import Page
from ui.safe import name_of
from ui.text import tr
from ui.viewer import Viewer, look


class ViewDialog(Dialog):
    """Reads and decodes on a lane aside; closed, by the lock too, it forgets what it showed.

    ``wants_out`` is True where it was closed to save the file outside the vault.
    """

    def __init__(self, page: Page, record: str, sha256: str) -> None:
        super().__init__(page, "view-attachment", tr("Attachment"))
        self.wants_out = False
        self._page = page
        self._watch = Progress(self)
        self._viewer = Viewer()
        self._viewer.closed.connect(self.reject)
        self._viewer.save_wanted.connect(lambda _sha256: self._out())
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(column(self._viewer), 1)
        window = page.window()
        self.resize(min(1080, window.width() - 80), min(720, window.height() - 80))
        page.desk.lanes.read(
            self,
            lambda s: attachments.attached(s, record, sha256),
            self._viewer.wait,
            self._failed,
        )
        watch = self._watch
        page.desk.lanes.aside(
            self, lambda s: look(s, record, sha256, watch), self._viewer.show_seen, self._failed
        )

    def done(self, result: int) -> None:
        self._watch.cancel()
        self._viewer.forget()
        self._page.desk.lay_over([])
        super().done(result)

    def _out(self) -> None:
        self.wants_out = True
        self.accept()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, Refusal):
            self._viewer.fail(error)
        else:
            self.reject()
            self._page.complain(error)


def view(page: Page, record: str, sha256: str, marking: Marking | None = None) -> None:
    """Show an attachment of a record over a page, under the record's ``marking``."""
    dialog = ViewDialog(page, record, sha256)
    page.desk.lay_over([marking] if marking is not None else [])
    dialog.ask()
    if dialog.wants_out:
        save_outside(page, record, sha256)


def page_over(widget: QWidget) -> Page:
    """The page that a widget stands on."""
    over: QWidget | None = widget
    while over is not None and not isinstance(over, Page):
        over = over.parentWidget()
    assert isinstance(over, Page), "the widget stands on no page"
    return over


def save_outside(page: Page, record: str, sha256: str) -> None:
    """Save an attachment as a plain file, for a reason that stays in the audit trail."""
    if page.desk.session.read_only:
        return
    given = ask.reason_again(
        page,
        tr("Save outside the vault"),
        tr(
            "The copy will be readable by anyone who finds it. "
            "The audit trail keeps that it was made."
        ),
        tr("Choose a folder…"),
    )
    folder = ask.folder(page, tr("Save where?"), tr("Save here")) if given else None
    if given is None or folder is None:
        return
    reason, secret = given
    watch = Progress(page)
    page.aside(
        lambda s: attachments.save_attachment(
            s, record, sha256, folder, reason, watch, passphrase=secret
        ),
        lambda saved: page.strip.tell(
            tr("Saved as {name}.").format(name=name_of(saved[0].name)),
            name_of(str(saved[0].parent)),
            "info",
        ),
    )
