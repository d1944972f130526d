"""Giving: what, to whom, how; what each will see; and the one button that seals."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from liaison.domain.bundle import Precedence, Preview
from liaison.domain.marking import Marking
from liaison.domain.officer import Officer
from liaison.domain.record import Row
from liaison.session import Session
from liaison.usecases import bundles, consented, officers
from liaison.usecases.consented import Passable
from ui.build import Part, button, card, chain, column, empty_state, holder, row, scrolled
from ui.checklist import Checklist, CheckView
from ui.forms.editor import Combo
from ui.marks import RowMarkings, markings_of
from ui.paged import TYPED_MS
from ui.pages.exchange_looks import officer_look, parts, record_look
from ui.pages.exchange_place import Giving, Place
from ui.pages.exchange_preview import PreviewCard
from ui.pages.exchange_teams import TeamBar
from ui.pages.page import Page
from ui.safe import SafeLabel, WordsLine, name_of
from ui.text import listed, noop, plural, tr

_LEAST: Final = 112  # of a list: two rows
_MEANINGS: Final = {
    Precedence.ROUTINE: noop("in its turn"),
    Precedence.PRIORITY: noop("before routine"),
    Precedence.IMMEDIATE: noop("at once"),
    Precedence.FLASH: noop("before everything"),
}


class Compose(QWidget):
    """`seal` comes when everything is chosen and the button is pressed."""

    seal = Signal()
    shown = Signal()  # what the preview shows has changed

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.preview: Preview | None = None
        self.place = Place(page.desk.relay)
        self.place.chosen.connect(lambda: self._look())
        self._passable: dict[str, Passable] = {}  # records of others, by their ids
        self._asking = False
        self._stale = False
        self._writable = not page.desk.session.read_only
        self.records = Checklist[Row](
            lambda r: r.record,
            lambda r: record_look(r, self._passable.get(r.record)),
            self._fetch,
            self,
        )
        self.officers = Checklist[Officer](
            lambda o: o.card.origin, officer_look, self._fetch_officers, self
        )
        self._wanted: list[str] = []
        self._pause = _pause(self, TYPED_MS, self.records.refresh)
        self._markings = RowMarkings(self.records, lambda r: r.marking)
        self.records.ticked.connect(self._chosen)
        self.officers.ticked.connect(self._chosen)
        self.officers.filled.connect(self._officers_came)
        self.records.filled.connect(self._records_came)
        self._card = PreviewCard()
        self._card.override.changed.connect(self._ask_preview)

    def build(self) -> Iterator[None]:
        """Part by part, each in its place at once; before it is whole, nothing else is asked."""
        columns = row(gap=16)
        body = column(holder(columns), self._card, gap=16, margins=(24, 16, 24, 16))
        body.setStretch(0, 6)
        body.setStretch(1, 5)
        # A low window has no room for all of it at once.
        area = scrolled(holder(body), "compose-scroll")
        outer = column(area, self._build_bar(), gap=0)
        outer.setStretch(0, 1)
        self.setLayout(outer)
        yield
        columns.addWidget(self._build_what(), 10)
        columns.addWidget(self._build_whom(), 9)
        yield
        columns.addWidget(self._build_how(), 8)
        self._look()

    # What the page calls

    def refresh(self) -> None:
        """Read records, officers and what would leave anew."""
        self.records.refresh()
        self.officers.refresh()
        self._teams.refresh()
        self._ask_preview()

    def choose_officer(self, origin: str) -> None:
        """Choose an officer by his origin, as soon as the list is there."""
        self._wanted.append(origin)
        self.officers.refresh()

    def choose_record(self, row: Row, passed: Passable | None = None) -> None:
        """Choose one record, beside those that are chosen; another officer's with his consent."""
        if passed is not None:
            self._passable[row.record] = passed
        if row.record not in self.records.chosen:
            self.records.choose((*self.records.chosen.values(), row))

    def clear(self) -> None:
        """Choose nothing and nobody; the folder stays."""
        self.records.choose(())
        self.officers.choose(())

    def markings(self) -> list[Marking]:
        """The markings of the records listed, and of what would leave."""
        leaving = self.preview.marking if self.preview is not None else ""
        chosen = (row.marking for row in self.records.chosen.values())
        return [*self._markings.found(), *markings_of([*chosen, leaving])]

    @property
    def folder(self) -> Path | None:
        """The folder that the bundle will be written to."""
        return self.place.folder

    def giving(self) -> Giving | None:
        """All that was chosen; None while something lacks."""
        what, whom = tuple(self.records.chosen), tuple(self.officers.chosen)
        if self.place.lacking or not what or not whom:
            return None
        return Giving(
            what=what,
            whom=whom,
            folder=self.folder,
            precedence=Precedence(self._precedence.currentData()),
            split=int(self._split.currentData()),
            override=self._card.override.chosen,
        )

    def begin(self) -> None:
        """Put the cursor where one begins."""
        self._search.setFocus()

    # Building

    def _build_what(self) -> QFrame:
        self._search = WordsLine("search-records", tr("Search your sealed records"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(lambda _text: self._pause.start())
        self._search.escaped.connect(self._search.clear)
        view = CheckView(self.records, "records", tr("Records to give"))
        self._search.stepped.connect(lambda _by: view.setFocus())
        self._what = QStackedWidget()
        self._what.setMinimumHeight(_LEAST)
        self._what.addWidget(view)
        self._what.addWidget(
            empty_state(
                "sealed",
                tr("Nothing sealed yet"),
                tr("Only sealed records of your own can be given. Seal one first."),
                button(tr("Contacts"), "go-contacts", lambda: self._page.desk.go("contacts")),
                name="no-records",
            )
        )
        self._what.addWidget(
            empty_state("search", tr("Nothing fits"), tr("Try fewer words."), name="no-fit")
        )
        self._what_count = SafeLabel("", "caption", name="chosen-records")
        self._none = button(
            tr("Clear"), "clear-records", lambda: self.records.choose(()), role="link"
        )
        return _column(tr("What"), (self._what_count, self._none), self._search, self._what)

    def _build_whom(self) -> QFrame:
        view = CheckView(self.officers, "officers", tr("Officers to give it to"))
        self._whom = QStackedWidget()
        self._whom.setMinimumHeight(_LEAST)
        self._whom.addWidget(view)
        self._whom.addWidget(
            empty_state(
                "officers",
                tr("No officers yet"),
                tr("Add the identity card of each officer you exchange with."),
                button(tr("Officers"), "go-officers", lambda: self._page.desk.go("officers")),
                name="no-officers",
            )
        )
        self._whom_count = SafeLabel("", "caption", name="chosen-officers")
        self._teams = TeamBar(self._page, self._team_chosen)
        return _column(tr("To whom"), (self._whom_count,), self._whom, self._teams)

    def _team_chosen(self, members: Sequence[str]) -> None:
        known = {one.card.origin: one for one in self.officers.rows()}
        self.officers.choose([known[origin] for origin in members if origin in known])

    def _build_how(self) -> QFrame:
        self._precedence = Combo()
        self._precedence.setObjectName("precedence")
        self._precedence.setAccessibleName(tr("Precedence"))
        for one in Precedence:
            self._precedence.addItem(
                tr("{name}: {value}").format(name=one.value, value=tr(_MEANINGS[one])), one.value
            )
        self._split = Combo()
        self._split.setObjectName("split")
        self._split.setAccessibleName(tr("Parts"))
        for words, piece in parts():
            self._split.addItem(words, piece)
        self._archive = SafeLabel("", "caption", name="archive", wrap=True)
        return _column(
            tr("How"),
            (),
            SafeLabel(tr("Stick or folder it is written to"), "field"),
            self.place,
            8,
            SafeLabel(tr("Precedence"), "field"),
            self._precedence,
            8,
            SafeLabel(tr("Parts"), "field"),
            self._split,
            8,
            SafeLabel(tr("Archive"), "field"),
            self._archive,
            None,
        )

    def _build_bar(self) -> QWidget:
        self._summary = SafeLabel("", "strong", name="summary", wrap=True)
        self._lacking = SafeLabel("", "caption", name="lacking", wrap=True)
        self._seal = button(
            tr("Seal bundle"), "seal-bundle", self.seal.emit, role="primary", icon="seal"
        )
        line = row(
            column(self._summary, self._lacking, gap=0),
            self._seal,
            gap=16,
            margins=(24, 10, 24, 10),
        )
        line.setStretch(0, 1)
        made = holder(line, "status")
        made.setMinimumHeight(56)
        return made

    # Living

    def _fetch(self, last: Row | None, limit: int, land: Callable[[Sequence[Row]], object]) -> None:
        query = self._search.plain().strip()

        def read(session: Session) -> tuple[list[Passable], list[Row]]:
            """Those of others stand before the own ones: there are few."""
            others = consented.passable(session, query) if last is None else []
            return others, bundles.sendable(session, query, last, limit - len(others))

        def came(found: tuple[list[Passable], list[Row]]) -> None:
            others, own = found
            self._passable.update((one.row.record, one) for one in others)
            land([*(one.row for one in others), *own])

        self._page.read(read, came)

    def _fetch_officers(
        self, last: Officer | None, limit: int, land: Callable[[Sequence[Officer]], object]
    ) -> None:
        if last is not None:
            land(())
        else:
            self._page.read(officers.officers, land)

    def _records_came(self) -> None:
        searched = bool(self._search.plain().strip())
        empty = not self.records.rowCount()
        self._what.setCurrentIndex(0 if not empty else 2 if searched else 1)
        self._search.setEnabled(searched or not empty)
        self.shown.emit()

    def _officers_came(self) -> None:
        known = {one.card.origin: one for one in self.officers.rows()}
        keep = [origin for origin in self.officers.chosen if origin in known]
        keep += [origin for origin in self._wanted if origin in known and origin not in keep]
        self._wanted.clear()
        if list(self.officers.chosen) != keep:
            self.officers.choose([known[origin] for origin in keep])
        else:
            self.officers.chosen = {origin: known[origin] for origin in keep}
        self._whom.setCurrentIndex(0 if known else 1)

    def _chosen(self) -> None:
        self.preview = None  # until what is now chosen has been read
        self._card.override.clear()
        self._look()
        self._ask_preview()

    def _ask_preview(self) -> None:
        """Read what would leave; when the choice changes meanwhile, read it once more."""
        if self._asking:
            self._stale = True
            return
        wanted, whom = tuple(self.records.chosen), tuple(self.officers.chosen)
        if not wanted or not whom:
            self._show_preview(None)
            return
        self._asking = True
        past = self._card.override.rules
        self._page.read(
            lambda s: bundles.preview(s, wanted, whom, past=past), self._show_preview, self._refused
        )

    def _refused(self, error: Exception) -> None:
        self._show_preview(None)
        self._page.complain(error)

    def _show_preview(self, preview: Preview | None) -> None:
        self._asking = False
        if self._stale:
            self._stale = False
            self._ask_preview()
            return
        self.preview = preview
        self._card.show_preview(preview)
        chain(self)
        self._look()
        self.shown.emit()

    def show_archive(self, recipient: str) -> None:
        """Tell whether an archive key can open every bundle."""
        self._archive.setText(
            tr("The archive key {key}… can open it too.").format(key=recipient[:16])
            if recipient
            else tr("No archive key: only the officers chosen can open it.")
        )

    def _look(self) -> None:
        what, whom = self.records.chosen, self.officers.chosen
        self._what_count.setText(tr("{n} chosen").format(n=len(what)) if what else "")
        self._none.setVisible(bool(what))
        self._whom_count.setText(tr("{n} chosen").format(n=len(whom)) if whom else "")
        self._teams.look(list(whom))
        lacking = []
        if not what:
            lacking.append(tr("a record"))
        if not whom:
            lacking.append(tr("an officer"))
        if self.place.lacking:
            lacking.append(tr("a stick or folder"))
        self._summary.setText(self._sentence())
        self._lacking.setText(
            tr("Still to choose: {things}.").format(things=listed(lacking)) if lacking else ""
        )
        self._lacking.setVisible(bool(lacking))
        ready = not lacking and self.preview is not None
        self._seal.setEnabled(self._writable and ready)

    def _sentence(self) -> str:
        """``2 records to Maj Example, ROUTINE``: what the button would do."""
        what, whom = self.records.chosen, list(self.officers.chosen.values())
        if not what and not whom:
            return tr("Nothing chosen")
        records = plural(len(what), "{n} record", "{n} records")
        if not whom:
            return records
        if len(whom) == 1:
            people = name_of(whom[0].card.title)
        else:
            people = plural(len(whom), "{n} officer", "{n} officers")
        return tr("{records} to {people}").format(records=records, people=people)


def _column(title: str, beside: Sequence[QWidget], *parts: Part) -> QFrame:
    """One of the three columns; its last part takes what is left."""
    head = holder(row(SafeLabel(title, "heading"), *beside, None))
    head.setFixedHeight(28)
    made = card(head, *parts, gap=8, pad=16)
    made.setMinimumWidth(220)
    return made


def _pause(parent: QWidget, milliseconds: int, then: Callable[[], object]) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    made.timeout.connect(lambda: then())
    return made
