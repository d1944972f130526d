"""Today: what waits for the officer and nothing else, each row a link to where it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, Protocol, TypeVar

from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

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
from ui import ask, consenting, disposal, hotnote, kinds, theme
from ui.actions import key_of
from ui.build import bar, button, card, chain, clear, column, empty_state, holder, row, scrolled
from ui.entry import Entry
from ui.marks import markings_of
from ui.pages import today_notices
from ui.pages.collections import TITLES
from ui.pages.page import Desk, Page
from ui.pages.today_notices import Notice
from ui.safe import Rule, SafeLabel, name_of, tip
from ui.slices import leave
from ui.text import joined, listed, noop, plural, tr
from ui.times import spelled


class _Listed(Protocol):
    """What waits, of one record."""

    @property
    def row(self) -> Row: ...


T = TypeVar("T", bound=_Listed)
N = TypeVar("N")
_MOST: Final = 8  # rows of one list; no list pushes the next out of sight
_GAPS: Final = 4  # missing fields that are named


class TodayPage(Page):
    """Lists as cards, the most urgent first; empty, the one button that most officers want."""

    name = "today"
    title = noop("Today")
    icon = "today"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: Today | None = None
        self._entries: dict[str, Entry] = {}
        self._begins = False
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
        self._dues = disposal.Dues(self)
        self._stack = QStackedWidget()
        self._area = scrolled(inner, "today-lists", widest=860)
        self._stack.addWidget(self._area)
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
        for news in (self._dues.counted, desk.incoming.found):
            news.connect(lambda *_: self._found and self._show(self._found))

    # What the window calls

    def opened(self) -> None:
        self.read(today.today, self._show)  # what is due changes with the clock alone
        self._dues.look()

    def begin(self) -> None:
        self._begins = True  # what waits may still be under way
        self._focus()

    def changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.records or changes.bundles or changes.officers):
            self.read(today.today, self._show)

    def markings(self) -> list[Marking]:
        if self._found is None or not self.isVisible():
            return []
        return markings_of(one.marking for one in today_notices.rows(self._found))

    # Showing

    def _show(self, found: Today) -> None:
        again = leave(self._lists)
        bar = self._area.verticalScrollBar()
        self.desk.lanes.soon(bar, partial(bar.setValue, bar.value()))
        self._found = found
        self._entries = {}
        now = self.desk.session.world.clock()
        self._day.setText(spelled(moment_at(now, self.desk.zone, "day")))
        clear(self._lists)
        self._notices("urgent", tr("Urgent, not answered yet"), found.unanswered, self._urgent)
        self._notices("receipts", tr("Receipts overdue"), found.overdue, self._late, tone="bad")
        asked = partial(consenting.request_row, self)
        self._notices("asked", tr("Your consent is asked"), found.asked, asked)
        self._overdue(found.promises_overdue)
        self._section("due", tr("Promises due"), found.promises_due, self._promise)
        self._section("meetings", tr("Next meetings"), found.meetings_next, self._meeting)
        self._section(
            "ticks", tr("Indicators to tick"), found.indicators_due, self._indicator,
            every="kind:indicator",
        )  # fmt: skip
        new = [one for one in found.to_complete if not one.row.version]
        amending = [one for one in found.to_complete if one.row.version]
        self._section("drafts", tr("Drafts to complete"), new, self._draft, every="state:draft")
        self._section(
            "amendments", tr("Amendments under way"), amending, self._draft, every="state:draft"
        )
        self._bundles(found.bundles_waiting)
        self._incoming()
        due, seen = self._dues.told(), self.desk.incoming.seen
        self._notices("disposal", tr("Due for disposition"), due, self._disposal)
        self._stack.setCurrentIndex(found.nothing and not (seen and seen.found) and not due)
        chain(self)
        if again in self._entries:
            self._entries[again].setFocus()
        elif again or (self._begins and self.isVisible()):
            self._focus()
        self._begins = False
        self.desk.marked.emit()

    def _focus(self) -> None:
        """The cursor to the first thing that waits, or to what most officers want."""
        (next(iter(self._entries.values()), None) or self._hot).setFocus()

    def _overdue(self, overdue: dict[str, tuple[DuePromise, ...]]) -> None:
        """A card for each party, until all of them together have as many rows as one list."""
        room = _MOST
        for number, (party, promises) in enumerate(overdue.items()):
            heading = tr("Overdue: {who}").format(who=name_of(party, tr("nobody named")))
            name, shown = f"overdue-{number}", promises[:room]
            body = self._card_body(name, heading, len(promises), tone="bad")
            self._fill(body, name, shown, self._promise)
            self._lists.addWidget(card(body, name=f"today-{name}", pad=1))
            room -= len(shown)
            if not room:
                break
        every = [one.row for promises in overdue.values() for one in promises]
        if len(every) > _MOST:
            self._lists.addLayout(self._links("overdue", tr("Overdue"), every, "status:overdue"))

    def _section(
        self,
        name: str,
        title: str,
        items: Sequence[T],
        made: Callable[[str, T], QWidget],
        *,
        every: str = "kind:",
    ) -> None:
        """A card with a row for each of the first items; nothing where there are none.

        Where there are more, links lead to the pages that hold them, to what ``every`` names there.
        """
        if not items:
            return
        body = self._card_body(name, title, len(items))
        self._fill(body, name, items[:_MOST], made)
        if len(items) > _MOST:
            body.addWidget(Rule())
            body.addLayout(self._links(name, title, [one.row for one in items], every))
        self._lists.addWidget(card(body, name=f"today-{name}", pad=1))

    def _notices(
        self,
        name: str,
        title: str,
        items: Sequence[N],
        made: Callable[[str, N], QWidget],
        *,
        tone: str = "",
    ) -> None:
        """As `_section`, of bundles: where there are more, the page of the exchange has them."""
        if not items:
            return
        body = self._card_body(name, title, len(items), tone=tone)
        self._fill(body, name, items[:_MOST], made)
        if len(items) > _MOST:
            words = tr("Show all {n}").format(n=len(items))
            go = partial(self.desk.go, "exchange", "bundles")
            body.addWidget(Rule())
            link = button(words, f"{name}-all", go, role="link")
            body.addLayout(row(link, None, margins=(40, 6, 16, 8)))
        self._lists.addWidget(card(body, name=f"today-{name}", pad=1))

    def _card_body(self, name: str, title: str, many: int, *, tone: str = "") -> QVBoxLayout:
        heading = SafeLabel(title, "heading", name=f"{name}-title")
        if tone:
            theme.retone(heading, tone=tone)
        count = SafeLabel(str(many), "caption", name=f"{name}-count")
        return column(row(heading, count, None, margins=(16, 12, 16, 8)), gap=0)

    def _fill(
        self,
        body: QVBoxLayout,
        name: str,
        items: Sequence[N],
        made: Callable[[str, N], QWidget],
    ) -> None:
        for number, item in enumerate(items):
            body.addWidget(Rule())
            body.addWidget(made(f"{name}-{number}", item))

    def _links(self, name: str, title: str, rows: Sequence[Row], every: str) -> QLayout:
        """Ways to all of a list: one, or one to each page that holds some of it."""
        links: list[QWidget | None] = []
        homes = Counter(kinds.home(one.kind) for one in rows)
        for home, many in homes.items():
            whole = tr("Show all {n}: {page}").format(n=many, page=tr(TITLES[home]))
            words = tr("Show all {n}").format(n=many) if len(homes) == 1 else whole
            go = partial(self.desk.go, home, every)
            link = button(words, f"{name}-all-{home}", go, role="link")
            link.setAccessibleName(tr("{name}: {value}").format(name=title, value=whole))
            links.append(link)
        return row(*links, None, gap=16, margins=(40, 6, 16, 8))

    def _entry(
        self,
        name: str,
        item: Row | Callable[[], object] | None,
        title: str,
        detail: str,
        *,
        target: str = "",
        **looks: str,
    ) -> Entry:
        """A row that leads to a record, or to ``target`` on its page; ``item`` may be how to go
        elsewhere, and None stands for Exchange."""

        go = item if callable(item) else partial(self.desk.go, "exchange")
        if isinstance(item, Row):
            go = partial(self.desk.go, kinds.home(item.kind), target or item.record)

        return self._entries.setdefault(name, Entry(name, title, detail, go, **looks))

    def _draft(self, name: str, one: ToComplete) -> Entry:
        title = name_of(one.row.title, tr("Without a title"))
        needed = [gap for gap in one.gaps if gap.required]
        labels = [tr(gap.label) for gap in (needed or one.gaps)[:_GAPS]]
        rest = len(needed or one.gaps) - len(labels)
        missing = listed(labels)
        if rest > 0:
            missing = f"{missing} {tr('and {n} more').format(n=rest)}"
        if needed:
            words = tr("Sealing needs: {fields}").format(fields=missing)
        else:
            words = tr("Still empty: {fields}").format(fields=missing) if labels else tr("Complete")
        kind = kinds.title(one.row.kind)
        percent = tr("{n} %").format(n=one.percent)
        # A press goes on writing where something is missing; there is nothing else to do with it.
        field = one.gaps[0].path if one.gaps else ""
        target = f"write:{one.row.record}:{field}" if self._writable else ""
        detail = f"{kind}  ·  {words}"
        return self._entry(name, one.row, title, detail, target=target, icon="draft", mark=percent)

    def _promise(self, name: str, one: DuePromise) -> Entry:
        who = name_of(one.who, tr("nobody named"))
        late = one.standing == "overdue"
        due = dtg(one.deadline) if one.deadline else tr("no date")
        mark = (tr("was due {when}") if late else tr("due {when}")).format(when=due)
        tone = "bad" if late else "ink2"
        icon = "warning" if late else "time"
        return self._entry(name, one.row, one.words, who, icon=icon, mark=mark, tone=tone)

    def _indicator(self, name: str, one: IndicatorDue) -> QWidget:
        last = (
            tr("last {when}: {what}").format(when=dtg(one.last), what=one.observed)
            if one.last
            else tr("not observed in its period")
        )
        detail = joined(
            (
                part
                for part in (one.code, kinds.choice("reporting-period", one.period), last)
                if part
            ),
            "  ·  ",
        )
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
        return self._told(name, today_notices.urgent(one, self.desk.zone))

    def _late(self, name: str, one: Dispatch) -> Entry:
        return self._told(name, today_notices.late(one, self.desk.zone))

    def _told(self, name: str, said: Notice) -> Entry:
        go = partial(self.desk.go, "exchange", said.target)
        looks = {"icon": said.icon, "mark": said.mark, "tone": "bad"}
        return self._entry(name, go, said.title, said.detail, **looks)

    def _incoming(self) -> None:
        """What is new in the watched folder; taken in only on the page of the exchange."""
        looked = self.desk.incoming.seen
        if looked is None or not looked.found:
            return

        def made(name: str, words: str) -> Entry:
            go = partial(self.desk.go, "exchange", "bundles")
            return self._entry(name, go, words, str(looked.folder), icon="stick")

        words = plural(len(looked.found), "{n} new bundle found", "{n} new bundles found")
        self._notices("found", tr("In the watched folder"), [words], made)

    def _disposal(self, name: str, words: str) -> Entry:
        said = tr("What is due is shown and chosen by you; nothing goes by itself.")
        return self._entry(name, partial(disposal.dispose, self), words, said, icon="trash")

    def _bundles(self, waiting: BundlesWaiting) -> None:
        rows: list[tuple[str, str]] = []
        if n := waiting.to_write:
            words = plural(n, "{n} bundle is sealed", "{n} bundles are sealed")
            rows.append((words, tr("Not written to a stick yet")))
        if n := waiting.unacknowledged:
            words = plural(n, "{n} bundle was given", "{n} bundles were given")
            rows.append((words, tr("Not acknowledged by everybody it is for")))
        if not rows:
            return
        body = self._card_body("bundles", tr("Bundles waiting"), len(rows))
        for number, (title, detail) in enumerate(rows):
            body.addWidget(Rule())
            body.addWidget(self._entry(f"bundles-{number}", None, title, detail, icon="exchange"))
        self._lists.addWidget(card(body, name="today-bundles", pad=1))

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
        """Goes on writing the draft that was made."""
        return lambda outcome: self.desk.go(kinds.home(kind), f"write:{outcome[0]}")
