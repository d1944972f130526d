"""What belongs to a case or a person, as a panel under its record: timeline, tally, and rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.domain.marking import Marking
from liaison.domain.progress import WAITING
from liaison.domain.record import Row
from liaison.usecases import linking
from liaison.usecases.linking import CasePage, PersonPage
from ui import kinds
from ui.build import card, chain, clear, column, holder, row
from ui.entry import Entry
from ui.identity import IdentityCard
from ui.marks import markings_of, tag
from ui.pages.page import Page
from ui.safe import Rule, SafeLabel, name_of
from ui.slices import Slices
from ui.text import joined, plural, tr
from ui.timeline import Timeline, lane_words
from ui.times import group

_SHOWN: Final = 20  # rows of one list
_AT_ONCE: Final = 5  # of them are drawn in one piece
_List = tuple[str, str, tuple[Row, ...]]  # its name, title and rows


class Panel(QWidget):
    """Reads by itself what belongs to a record; ``markings`` are those of the rows it shows."""

    def __init__(self, page: Page, record: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.page = page
        self.record = record
        self.markings: list[Marking] = []
        self.body: QVBoxLayout = column(gap=16)
        self.setLayout(self.body)

    def copied_from(self) -> str:
        """It shows text of several records, of which none alone is asked for."""
        return ""

    def go(self, row: Row) -> None:
        """To the record of a row."""
        self.page.desk.go(kinds.home(row.kind), row.record)

    def began(self, rows: Sequence[Row]) -> None:
        """Everything is drawn anew, from these rows."""
        clear(self.body)
        self.markings = markings_of(one.marking for one in rows)
        self.page.desk.marked.emit()


class CasePanel(Panel):
    """The timeline of a case with its four lanes."""

    def __init__(self, page: Page, record: str) -> None:
        super().__init__(page, record, "case-panel")
        page.desk.lanes.read_later(
            self, lambda s: linking.case_page(s, record), self._show, page.complain
        )

    def _show(self, found: CasePage) -> None:
        self.began([item.row for item in found.timeline])
        if not found.timeline:
            self.body.addWidget(SafeLabel(tr("Nothing belongs to this case yet."), "quiet"))
            return
        counts = joined(
            (f"{lane_words(lane)} {count}" for lane, count in found.counts.items()), "  ·  "
        )
        head = column(
            SafeLabel(tr("Timeline"), "heading"),
            SafeLabel(counts, "caption", name="case-counts", wrap=True),
            gap=2,
            margins=(16, 12, 16, 8),
        )
        made = Timeline(found.timeline, self.go, kinds.icon)
        self.body.addWidget(card(column(head, made, gap=0), pad=1, name="case-timeline"))
        chain(self)


class PersonPanel(Panel):
    """Every contact, promise, proposal and message with a person, and how promises were kept."""

    def __init__(self, page: Page, record: str) -> None:
        super().__init__(page, record, "person-panel")
        self._slices = Slices(self, page.desk.lanes.soon, self.body)
        page.desk.lanes.read_later(
            self, lambda s: linking.person_page(s, record), self._show, page.complain
        )

    def _show(self, found: PersonPage) -> None:
        lists = (
            ("contacts", tr("Contacts"), found.contacts),
            ("promises", tr("Promises"), found.promises),
            ("proposals", tr("Proposals"), found.proposals),
            ("messages", tr("Messages"), found.messages),
            ("others", tr("Also named in"), found.others),
        )
        self.began([one for _, _, rows in lists for one in rows])
        pieces = self._pieces(found, [one for one in lists if one[2]])
        self._slices.draw(pieces, lambda: chain(self))

    def _pieces(self, found: PersonPage, lists: Sequence[_List]) -> Iterator[None]:
        """Draws one piece after the other: all at once would stop the window."""
        if found.row.own and found.person.code_name.strip():
            self._slices.add(IdentityCard(self.page, self.record))
            yield
        tally = found.tally
        words = (
            tr("{n} kept").format(n=tally.kept),
            tr("{n} broken").format(n=tally.broken),
            tr("{n} disputed").format(n=tally.disputed),
            tr("{n} open").format(n=tally.open),
        )
        if any(tally):
            tags = [tag(one, f"tally-{number}") for number, one in enumerate(words)]
            head = SafeLabel(tr("Promises that this person made"), "field")
            self._slices.add(holder(column(head, row(*tags, None), gap=4)))
        if not lists:
            nothing = tr("No record names this person yet.")
            self._slices.add(SafeLabel(nothing, "quiet", wrap=True))
        for one in lists:
            yield from self._list(*one)

    def _status(self, one: Row) -> str:
        """How it stands: a promise past its deadline is overdue, as the tally counts it."""
        late = 0 < one.due_at < self.page.desk.session.world.clock()
        return (
            tr("overdue") if late and one.status in WAITING else kinds.status(one.kind, one.status)
        )

    def _list(self, name: str, title: str, rows: Sequence[Row]) -> Iterator[None]:
        head = row(
            SafeLabel(title, "heading"),
            SafeLabel(str(len(rows)), "caption", name=f"person-{name}-count"),
            None,
            margins=(16, 12, 16, 8),
        )
        body = column(head, gap=0)
        self._slices.add(card(body, pad=1, name=f"person-{name}"))
        for start in range(0, min(len(rows), _SHOWN), _AT_ONCE):
            some = column(gap=0)
            for number, one in enumerate(rows[start : start + _AT_ONCE], start):
                some.addWidget(Rule())
                some.addWidget(self._entry(f"person-{name}-{number}", one))
            body.addWidget(holder(some))
            yield
        if len(rows) > _SHOWN:
            more = plural(len(rows) - _SHOWN, "{n} more", "{n} more")
            body.addLayout(row(SafeLabel(more, "quiet"), None, margins=(44, 8, 16, 8)))

    def _entry(self, name: str, one: Row) -> Entry:
        parts = (kinds.title(one.kind), name_of(one.place), self._status(one))
        return Entry(
            name,
            name_of(one.title, tr("Without a title")),
            joined(parts, "  ·  "),
            lambda: self.go(one),
            icon=kinds.icon(one.kind),
            mark=group(one.event_at, one.event_zone),
        )


_PANELS: Final[dict[str, Callable[[Page, str], Panel]]] = {
    "negotiation-case": CasePanel,
    "person": PersonPanel,
}


def panel_for(kind: str) -> Callable[[Page, str], Panel] | None:
    """What makes the panel of a kind, from the page and the record's id; None for most kinds."""
    return _PANELS.get(kind)
