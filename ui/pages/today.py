"""Today: what waits for the officer and nothing else, each row a link to where it is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from liaison.changes import Changes
from liaison.domain.delivery import Dispatch, Unanswered
from liaison.domain.marking import Marking
from liaison.domain.record import Row
from liaison.domain.times import Span, dtg, moment_at
from liaison.usecases import reporting, today
from liaison.usecases.today import (
    BundlesWaiting,
    DuePromise,
    IndicatorDue,
    Meeting,
    ToComplete,
    Today,
)
from ui import ask, hotnote, kinds, theme
from ui.actions import key_of
from ui.build import bar, button, card, chain, clear, column, empty_state, holder, row, scrolled
from ui.entry import Entry
from ui.marks import markings_of
from ui.pages.page import Desk, Page
from ui.safe import Rule, SafeLabel, name_of, tip
from ui.text import plural, tr
from ui.times import group, spelled

T = TypeVar("T")
_MOST: Final = 12  # rows of one list
_GAPS: Final = 4  # missing fields that are named


class TodayPage(Page):
    """Lists as cards, the most urgent first; empty, the one button that most officers want."""

    name = "today"
    title = "Today"
    icon = "today"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: Today | None = None
        self._entries: dict[str, Entry] = {}
        self._writable = not desk.session.read_only
        hot = button(tr("Hot note"), "today-hot-note", self._note, role="primary", icon="note")
        tip(hot, f"{tr('A contact happening now')}  {key_of('hot-note')}")
        report = button(tr("SITREP of the day"), "sitrep-of-day", self._sitrep, icon="file")
        self._hot = hot
        for one in (hot, report):
            one.setEnabled(self._writable)
        self._day = SafeLabel("", "quiet", name="today-day")
        title = SafeLabel(tr(self.title), "title")
        self.content.addWidget(bar(title, self._day, None, report, hot, gap=12))
        self._lists = column(gap=16, margins=(24, 24, 24, 32))
        inner = holder(column(self._lists, None, gap=0))
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(inner, "today-lists", widest=860))
        first = button(tr("Write a hot note"), "empty-hot-note", self._note, icon="note")
        first.setEnabled(self._writable)
        self._stack.addWidget(
            empty_state(
                "today",
                tr("Nothing waits for you."),
                tr(
                    "Drafts to complete, promises that fall due, indicators to tick, meetings and "
                    "bundles on their way will stand here."
                ),
                first,
                name="nothing-waits",
            )
        )
        self.content.addWidget(self._stack, 1)
        desk.incoming.found.connect(lambda _looked: self._found and self._show(self._found))

    # What the window calls

    def opened(self) -> None:
        self.read(today.today, self._show)  # what is due changes with the clock alone

    def begin(self) -> None:
        first = next(iter(self._entries.values()), None)
        (first or self._hot).setFocus()

    def changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.records or changes.bundles or changes.officers):
            self.read(today.today, self._show)

    def markings(self) -> list[Marking]:
        if self._found is None or not self.isVisible():
            return []
        return markings_of(one.marking for one in _rows(self._found))

    def do(self, action: str) -> bool:
        if action != "hot-note":
            return False
        self._note()
        return True

    # Showing

    def _show(self, found: Today) -> None:
        again = next((name for name, one in self._entries.items() if one.hasFocus()), "")
        self._found = found
        self._entries = {}
        self._day.setText(
            spelled(moment_at(self.desk.session.world.clock(), self.desk.zone, "day"))
        )
        clear(self._lists)
        self._section("urgent", tr("Urgent, not answered yet"), found.unanswered, self._urgent)
        self._section("receipts", tr("Receipts overdue"), found.overdue, self._late, tone="bad")
        for number, (party, promises) in enumerate(found.promises_overdue.items()):
            heading = tr("Overdue: {who}").format(who=name_of(party, tr("nobody named")))
            self._section(f"overdue-{number}", heading, promises, self._promise, tone="bad")
        self._section("due", tr("Promises due"), found.promises_due, self._promise)
        self._section("meetings", tr("Next meetings"), found.meetings_next, self._meeting)
        self._section("ticks", tr("Indicators to tick"), found.indicators_due, self._indicator)
        self._section("drafts", tr("Drafts to complete"), found.to_complete, self._draft)
        self._bundles(found.bundles_waiting)
        self._incoming()
        looked = self.desk.incoming.seen
        new = looked is not None and bool(looked.found)
        self._stack.setCurrentIndex(1 if found.nothing and not new else 0)
        chain(self)
        if again in self._entries:
            self._entries[again].setFocus()
        self.desk.marked.emit()

    def _section(
        self,
        name: str,
        title: str,
        items: Sequence[T],
        made: Callable[[str, T], QWidget],
        *,
        tone: str = "",
    ) -> None:
        """A card with a row for each of the first items; nothing where there are none."""
        if not items:
            return
        heading = SafeLabel(title, "heading", name=f"{name}-title")
        if tone:
            theme.retone(heading, tone=tone)
        count = SafeLabel(str(len(items)), "caption", name=f"{name}-count")
        body = column(row(heading, count, None, margins=(16, 12, 16, 8)), gap=0)
        for number, item in enumerate(items[:_MOST]):
            body.addWidget(Rule())
            body.addWidget(made(f"{name}-{number}", item))
        if len(items) > _MOST:
            words = tr("and {n} more").format(n=len(items) - _MOST)
            body.addWidget(Rule())
            body.addLayout(row(SafeLabel(words, "quiet"), None, margins=(44, 8, 16, 8)))
        self._lists.addWidget(card(body, name=f"today-{name}", pad=1))

    def _entry(
        self,
        name: str,
        item: Row | Callable[[], object] | None,
        title: str,
        detail: str,
        **looks: str,
    ) -> Entry:
        """``item`` is the record it leads to, or how to go elsewhere, or None for Exchange."""

        def go() -> None:
            if item is None:
                self.desk.go("exchange")
            elif isinstance(item, Row):
                self.desk.go(kinds.home(item.kind), item.record)
            else:
                item()

        made = self._entries[name] = Entry(name, title, detail, go, **looks)
        return made

    def _draft(self, name: str, one: ToComplete) -> Entry:
        title = name_of(one.row.title, tr("Without a title"))
        needed = [gap for gap in one.gaps if gap.required]
        labels = [tr(gap.label) for gap in (needed or one.gaps)[:_GAPS]]
        rest = len(needed or one.gaps) - len(labels)
        missing = ", ".join(labels) + (f" {tr('and {n} more').format(n=rest)}" if rest > 0 else "")
        if needed:
            words = tr("Sealing needs: {fields}").format(fields=missing)
        else:
            words = tr("Still empty: {fields}").format(fields=missing) if labels else tr("Complete")
        kind = kinds.title(one.row.kind)
        percent = tr("{n} %").format(n=one.percent)
        return self._entry(name, one.row, title, f"{kind}  ·  {words}", icon="draft", mark=percent)

    def _promise(self, name: str, one: DuePromise) -> Entry:
        who = name_of(one.who, tr("nobody named"))
        late = one.standing == "overdue"
        due = dtg(one.deadline) if one.deadline else tr("no date")
        mark = f"{tr('was due') if late else tr('due')} {due}"
        tone = "bad" if late else "ink2"
        icon = "warning" if late else "time"
        return self._entry(name, one.row, one.words, who, icon=icon, mark=mark, tone=tone)

    def _indicator(self, name: str, one: IndicatorDue) -> QWidget:
        last = (
            tr("last {when}: {what}").format(when=dtg(one.last), what=one.observed)
            if one.last
            else tr("not observed in its period")
        )
        detail = "  ·  ".join(part for part in (one.code, tr(one.period), last) if part)
        entry = self._entry(name, one.row, one.question, detail, icon="eye")
        tick = button(tr("Tick…"), f"tick-{name}", partial(self._tick, one), icon="check")
        tick.setEnabled(self._writable)
        tick.setAccessibleName(tr("Tick {what}").format(what=name_of(one.question)))
        line = row(entry, tick, 16, gap=0)
        line.setStretch(0, 1)
        return holder(line)

    def _meeting(self, name: str, one: Meeting) -> Entry:
        who = name_of(one.who, tr("nobody named"))
        return self._entry(name, one.row, who, one.row.title, icon="people", mark=dtg(one.at))

    def _urgent(self, name: str, one: Unanswered) -> Entry:
        detail = tr("Taken in {when}; say to the sender what was done").format(
            when=group(one.taken_at, self.desk.zone)
        )
        who = name_of(one.title, tr("an officer"))
        go = partial(self.desk.go, "exchange", f"received:{one.leaf_hash}")
        return self._entry(
            name, go, who, detail, icon="warning", mark=one.precedence.value, tone="bad"
        )

    def _late(self, name: str, one: Dispatch) -> Entry:
        late = [name_of(each.title, tr("an officer")) for each in one.deliveries if each.overdue]
        title = tr("No receipt from {people}").format(people=", ".join(late))
        detail = tr("Bundle {number}, expected {when}").format(
            number=one.bundle.number,
            when=group(min(each.due for each in one.deliveries if each.overdue), self.desk.zone),
        )
        go = partial(self.desk.go, "exchange", f"given:{one.bundle.id}")
        mark = one.bundle.precedence.value
        return self._entry(name, go, title, detail, icon="time", mark=mark, tone="bad")

    def _incoming(self) -> None:
        """What is new in the watched folder; taken in only on the page of the exchange."""
        looked = self.desk.incoming.seen
        if looked is None or not looked.found:
            return

        def made(name: str, words: str) -> Entry:
            go = partial(self.desk.go, "exchange", "bundles")
            return self._entry(name, go, words, str(looked.folder), icon="stick")

        words = plural(len(looked.found), "new bundle found", "new bundles found")
        self._section("found", tr("In the watched folder"), [words], made)

    def _bundles(self, waiting: BundlesWaiting) -> None:
        rows: list[tuple[str, str]] = []
        if n := waiting.to_write:
            words = plural(n, "bundle is sealed", "bundles are sealed")
            rows.append((words, tr("Not written to a stick yet")))
        if n := waiting.unacknowledged:
            words = plural(n, "bundle was given", "bundles were given")
            rows.append((words, tr("Not acknowledged by everybody it is for")))

        def made(name: str, words: tuple[str, str]) -> Entry:
            return self._entry(name, None, *words, icon="exchange")

        self._section("bundles", tr("Bundles waiting"), rows, made)

    # Doing

    def _note(self) -> None:
        hotnote.write(self)

    def _tick(self, one: IndicatorDue) -> None:
        observed = ask.line(
            self,
            one.question,
            tr("It becomes a draft of now, of the level and trend that follow from it."),
            tr("Tick it"),
            label=tr("What was observed"),
        )
        if observed is not None:
            indicator = one.row.record
            self.write(
                lambda s: today.tick(s, indicator, observed), self._begun("indicator-observation")
            )

    def _sitrep(self) -> None:
        """The SITREP of the day as a draft, filled from what was sealed today."""
        day = Span(start=moment_at(self.desk.session.world.clock(), self.desk.zone, "day"))
        self.write(lambda s: reporting.fill_sitrep(s, day), self._begun("sitrep"))

    def _begun(self, kind: str) -> Callable[[tuple[str, Changes]], None]:
        """Opens the draft that was made."""
        return lambda outcome: self.desk.go(kinds.home(kind), outcome[0])


def _rows(found: Today) -> Iterator[Row]:
    """The rows of all that stands on the page."""
    late = (one for promises in found.promises_overdue.values() for one in promises)
    lists = (found.to_complete, found.promises_due, found.indicators_due, found.meetings_next)
    for one in (*late, *(one for part in lists for one in part)):
        yield one.row
