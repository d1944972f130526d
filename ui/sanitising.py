"""A sanitised copy of an own record: how coarse, what differs, then the draft opens."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtWidgets import QWidget

from liaison.changes import Changes
from liaison.domain.record import Row
from liaison.domain.sanitise import METRES, Grain, Sanitised, TimeGrain, Wish
from liaison.usecases import sanitising
from ui import kinds
from ui.build import button, column, holder, row
from ui.dialog import Dialog, Problem
from ui.forms.editor import Combo
from ui.pages.page import Page
from ui.safe import PlainEditor, SafeLabel, name_of
from ui.text import noop, tr
from ui.viewing import page_over

_TIMES: Final[dict[TimeGrain, str]] = {"day": noop("The day"), "week": noop("The week")}
_KEEPS: Final = (
    ("none", noop("Nothing of it")),
    ("references", noop("Case, reference, serial")),
    ("links", noop("These and the links")),
    ("attachments", noop("All of it, with the files")),
)


class SanitiseDialog(Dialog):
    """Shows what a copy would change before it is made; ``outcome`` is the draft's id."""

    def __init__(self, page: Page, record: str) -> None:
        super().__init__(
            page,
            "sanitise-dialog",
            tr("Sanitised copy"),
            tr(
                "A new draft with code names and coarse places and times; it does not say what it "
                "was made of. Names that stand only in a text cannot be known: read the draft "
                "before you seal it."
            ),
        )
        self._page, self._record = page, record
        self._seen: Wish | None = None
        self.outcome = ""
        self._grain = _combo("grain", tr("Places to a square of"))
        for grain, metres in METRES.items():
            self._grain.addItem(tr("{n} km").format(n=metres // 1_000), grain)
        self._grain.setCurrentIndex(self._grain.findData("10km"))
        self._time = _combo("time", tr("Times to"))
        for time, words in _TIMES.items():
            self._time.addItem(tr(words), time)
        self._area = _combo("area", tr("Names of places"))
        self._area.addItem(tr("Left out, with the area"), False)
        self._area.addItem(tr("Replaced by the area"), True)
        self._keep = _combo("keep", tr("What else goes with it"))
        for kept, words in _KEEPS:
            self._keep.addItem(tr(words), kept)
        combos = (self._grain, self._time, self._area, self._keep)
        lines = [
            holder(column(SafeLabel(one.accessibleName(), "field"), one, gap=4)) for one in combos
        ]
        self.add(row(lines[0], lines[1], gap=16))
        self.add(row(lines[2], lines[3], gap=16))
        self._differences = PlainEditor("differences", least=7, most=12)
        self._differences.setReadOnly(True)
        self._differences.setAccessibleName(tr("What differs"))
        self.add(SafeLabel(tr("What differs"), "field"))
        self.add(self._differences)
        self._reason = PlainEditor("reason", least=2, most=4)
        label = tr("Reason, kept in the audit trail")
        self._reason.setAccessibleName(label)
        self._problem = Problem("sanitise-problem")
        for part in (SafeLabel(label, "field"), self._reason, self._problem):
            self.add(part)
        self._go = self.end_with(tr("Make the draft"), icon="amend", accept=self._make)
        for one in combos:
            one.activated.connect(lambda _index: self._look())
        self._reason.textChanged.connect(self._state)
        self.resize(min(680, page.window().width() - 40), self.sizeHint().height())
        self._look()
        self._grain.setFocus()

    def _wish(self) -> Wish:
        kept = [name for name, _ in _KEEPS].index(self._keep.currentData())
        return Wish(
            grain=cast(Grain, self._grain.currentData()),
            time=cast(TimeGrain, self._time.currentData()),
            area=bool(self._area.currentData()),
            references=kept >= 1,
            links=kept >= 2,
            attachments=kept >= 3,
        )

    def _look(self) -> None:
        """What was shown holds no more: nothing is made that was not seen."""
        self._seen, wish, record = None, self._wish(), self._record
        self._state()
        self._page.desk.lanes.read(
            self,
            lambda s: sanitising.preview(s, record, wish),
            lambda made: self._show(wish, made),
            self._failed,
        )

    def _show(self, wish: Wish, made: Sanitised) -> None:
        if wish != self._wish():
            return
        self._seen = wish
        became = tr("{name} becomes {code}")
        names = (became.format(name=name_of(name), code=name_of(code)) for name, code in made.names)
        self._differences.setPlainText("\n".join((*made.changes, *names)) or tr("Nothing differs."))
        self._state()

    def _state(self) -> None:
        self._go.setEnabled(self._seen is not None and bool(self._reason.text().strip()))

    def _make(self) -> None:
        wish, reason, record = self._seen, self._reason.text().strip(), self._record
        if wish is None:
            return
        self._go.setEnabled(False)
        self._page.desk.lanes.write(
            self, lambda s: sanitising.copy(s, record, wish, reason), self._made, self._failed
        )

    def _made(self, done: tuple[str, Changes]) -> None:
        self.outcome, changes = done
        self._page.desk.announce(changes)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._state()
        self._problem.tell(error, self._page.complain)


def sanitise(page: Page, shown: Row) -> None:
    """Asks how coarse the copy of an own sealed record is to be; its draft opens in the writer."""
    if page.desk.session.read_only:
        return
    dialog = SanitiseDialog(page, shown.record)
    if dialog.ask() and dialog.outcome:
        page.desk.go(kinds.home(shown.kind), f"write:{dialog.outcome}")


def way_to(widget: QWidget, shown: Row) -> QWidget:
    """The way to a sanitised copy, from what a record is shown in."""
    return button(
        tr("Sanitised copy…"),
        "sanitise",
        lambda: sanitise(page_over(widget), shown),
        role="link",
    )


def _combo(name: str, spoken: str) -> Combo:
    made = Combo()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    return made
