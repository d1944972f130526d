"""From when on a key is not to be trusted, and why: an officer's, or an own earlier one."""

from __future__ import annotations

from liaison.changes import Changes
from liaison.domain.paper import KeptPaper
from liaison.domain.times import Moment
from liaison.session import Session
from liaison.usecases.papers import revocations
from ui.forms.when_where import TimeEditor
from ui.pages.page import Page, Work
from ui.safe import PlainEditor
from ui.sure import SureDialog
from ui.text import tr


class RevokeDialog(SureDialog):
    """Revokes the keys of that origin; ``text`` says with whom that counts."""

    def __init__(self, page: Page, name: str, heading: str, text: str, origin: str) -> None:
        super().__init__(page, name, heading, text)
        self._since = TimeEditor("since", self.now, span=False)
        self._why = PlainEditor("reason", least=2, most=4)
        self._why.textChanged.connect(self.look)
        self.field(tr("When the key fell into other hands"), self._since)
        self.field(tr("Reason, for everybody to read"), self._why)

        def act(secret: str) -> Work[tuple[KeptPaper, Changes]]:
            moment, why = self._since.value(), self._why.text().strip()
            assert isinstance(moment, Moment)
            since = moment.at

            def work(session: Session) -> tuple[KeptPaper, Changes]:
                return revocations.revoke(session, origin, since, why, secret)

            return work

        self.finish(tr("Revoke the key"), act, self._filled, danger=True)
        self._since.setFocus()

    def _filled(self) -> bool:
        return isinstance(self._since.value(), Moment) and bool(self._why.text().strip())
