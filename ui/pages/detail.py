"""Reading one record: what it is, how sure, what was said, and everything else it holds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from liaison import forms
from liaison.domain.content import Attachment, Content
from liaison.domain.derive import TARGETS
from liaison.domain.forms import value_of
from liaison.domain.marking import Marking, rank
from liaison.domain.portion_marks import field_portion, overall, own_marking, undermarked
from liaison.usecases import stepping
from liaison.usecases.records import RecordView
from ui import disposal, icons, kinds, theme, viewing
from ui.build import Part, bar, button, clear, column, holder, row, scrolled
from ui.forms.make import filled
from ui.forms.rail import under_card, verdict
from ui.forms.when_where import position_text
from ui.marks import line, markings_of, portion_mark
from ui.menus import Choice, pop_up
from ui.pages.bound import BoundPanel
from ui.pages.branches import BranchesPanel
from ui.pages.detail_cards import gaps_card, leaving, seal_card
from ui.pages.detail_parts import (
    fact,
    field_lines,
    heading,
    link_line,
    pointed,
    statement,
    ways_out,
    when,
)
from ui.pages.reading import Buried, Reading
from ui.pages.rowlist import state_words
from ui.pages.tombstone import tombstone_parts
from ui.panels import Panel, panel_for
from ui.portions import under_words
from ui.safe import ElidedLabel, SafeLabel, name_of
from ui.slices import Slices, Soon
from ui.text import listed, size, tr

_PROMISES: Final = "body.commitments"
_HEADED: Final = frozenset(
    {
        *("title", "event", "place", "parties", "persons", "marking", "statements"),
        *("body.mandate_check", "body.mandate_reasons"),
    }
)


class Detail(QWidget):
    """Shows a `Reading`; what can be done with it is asked of the page by signals."""

    amend_wanted = Signal()
    compare_wanted = Signal()
    send_wanted = Signal()
    continue_wanted = Signal(str)  # the field to go on with, or nothing
    save_wanted = Signal(str)  # SHA-256 of an attachment
    back_wanted = Signal()
    step_wanted = Signal(str)  # the status or the state that a promise or a violation has reached
    derive_wanted = Signal(str, str)  # a line, and the kind that it is to become
    record_wanted = Signal(object)  # the Row of another record
    drawn = Signal()  # all of a record shows

    def __init__(self, soon: Soon) -> None:
        """``soon`` does more of the drawing in the window's next turn."""
        super().__init__()
        self.setObjectName("detail")
        self._found: Reading | None = None
        self._zone, self._derives = "Z", False
        self._panels: list[Panel] = []
        self._bar = row(gap=8)
        self._back = button(
            tr("Back"), "detail-back", self.back_wanted.emit, role="quiet", icon="left"
        )
        self._back.hide()
        head = row(self._back, self._bar, gap=8)
        head.setStretch(1, 1)
        inner = column(gap=16, margins=(24, 24, 24, 32))
        self._inner = Slices(self, soon, inner)
        whole = holder(column(inner, None, gap=0))
        area = scrolled(whole, "detail-scroll", widest=820)
        surface = holder(row(area, gap=0), "surface")
        outer = column(bar(head), surface, gap=0)
        outer.setStretch(1, 1)
        self.setLayout(outer)

    def set_narrow(self, narrow: bool) -> None:
        """Alone on the page, it needs a way back to the list."""
        self._back.setVisible(narrow)

    def copied_from(self) -> str:
        """The record whose text shows."""
        return "" if self._found is None else self._found.view.row.record

    def begin(self) -> None:
        """Put the cursor to the way back."""
        self._back.setFocus()

    def markings(self) -> list[Marking]:
        """The markings of all that shows: the record's, and those of the records it names."""
        if self._found is None:
            return []
        linked = self._found.linked
        named = [*self._found.rows.values(), *(row for _, row in linked.outgoing if row)]
        named += [one.source for one in linked.incoming]
        beside = [one for panel in self._panels for one in panel.markings]
        covering = overall(self._found.content, self._found.known)
        return [covering, *markings_of(one.marking for one in named), *beside]

    def show_record(self, found: Reading, zone: str, *, read_only: bool) -> None:
        """Draw the newest version, or the draft where nothing is sealed yet: what stands at the
        top now, and the rest piece by piece."""
        self._zone, self._found = zone, found
        self._panels = []
        self._derives = bool(found.view.versions) and not read_only
        clear(self._bar)
        self._bar.addWidget(self._line(found.view, found.content, read_only=read_only), 1)
        self._inner.draw(self._pieces(found, read_only=read_only), self.drawn.emit)

    def _pieces(self, found: Reading, *, read_only: bool) -> Iterator[None]:
        """Draws one piece after the other."""
        view, content = found.view, found.content
        newest = view.versions[-1] if view.versions else None
        self._head(found, sealable=newest is not None and not read_only)
        yield
        if newest is not None:
            self._inner.add(seal_card(view, newest, self._zone))
            page = viewing.page_over(self)
            self._panels = [BoundPanel(page, view), BranchesPanel(page, view)]
            for panel in self._panels:
                self._inner.add(panel)
        elif found.complete is not None and view.row.own and not read_only:
            stopped = found.judged is not None and bool(found.judged.stops)
            self._inner.add(gaps_card(found.complete, self.continue_wanted.emit, stopped=stopped))
        if found.judged is not None:
            self._inner.add(verdict(found.judged.verdict, found.judged.reasons))
        if content.statements:
            self._inner.add(heading(tr("What was said")))
            for number, said in enumerate(content.statements, 1):
                more = self._becomes(f"statements/{number:03}", said.text)
                mark = self._mark(f"statements/{number:03}")
                self._inner.add(statement(said, more, mark))
                yield
        yield from self._groups(found)
        yield from self._links(found)
        if (make := panel_for(view.row.kind)) is not None:
            self._panels.append(make(viewing.page_over(self), view.row.record))
            self._inner.add(self._panels[-1])
        if content.attachments:
            self._inner.add(heading(tr("Attachments")))
            for number, attached in enumerate(content.attachments, 1):
                shown = self._attachment(attached)
                self._inner.add(self._beside(shown, f"attachments/{number:03}"))
                yield

    def show_any(self, found: Reading | Buried, zone: str, *, read_only: bool) -> None:
        """Draw a record, or what is left of it."""
        if isinstance(found, Reading):
            self.show_record(found, zone, read_only=read_only)
            return
        self._zone, self._found, self._panels = zone, None, []
        word = SafeLabel(tr("Destroyed"), "strong", name="state")
        state = row(icons.picture("trash", "ink2", 16), word, gap=6)
        kind = SafeLabel(kinds.title(found.view.row.kind), "quiet", name="kind")
        clear(self._bar)
        self._bar.addWidget(holder(row(state, kind, None, gap=8)), 1)
        self._inner.draw(self._buried(found), self.drawn.emit)

    def _buried(self, found: Buried) -> Iterator[None]:
        page = viewing.page_over(self)
        recall = partial(disposal.recall, page, found.view.row.record)
        go = self.record_wanted.emit
        for part in tombstone_parts(found, self._zone, go, page.desk.go, recall):
            self._inner.add(part)
            yield

    def _line(self, view: RecordView, content: Content, *, read_only: bool) -> QWidget:
        """What it is, and what can be done with it."""
        icon, word = state_words(view.row)
        state = row(icons.picture(icon, "ink2", 16), SafeLabel(word, "strong", name="state"), gap=6)
        kind = SafeLabel(kinds.title(view.row.kind), "quiet", name="kind")
        return holder(row(state, kind, None, *self._doing(view, content, read_only=read_only)))

    def _doing(self, view: RecordView, content: Content, *, read_only: bool) -> Iterator[QWidget]:
        if view.versions:
            page = partial(viewing.page_over, self)
            yield from leaving(view, page, self.send_wanted.emit, read_only=read_only)
        if len(view.versions) > 1:
            yield button(
                tr("Versions"), "compare", self.compare_wanted.emit, role="quiet", icon="versions"
            )
        if read_only or not view.row.own or (view.versions and view.versions[-1].earlier):
            return
        if view.draft is not None:
            words = tr("Go on amending") if view.versions else tr("Go on writing")
            yield button(
                words,
                "continue",
                lambda: self.continue_wanted.emit(""),
                role="primary",
                icon="amend",
            )
        else:
            if following := stepping.next_steps(content):
                yield self._next_step(following)
            yield button(tr("Amend…"), "amend", self.amend_wanted.emit, icon="amend")

    def _next_step(self, following: tuple[str, ...]) -> QWidget:
        """A button whose menu says what a promise or a violation may become."""
        made = button(tr("Next step…"), "next-step", icon="right")
        labels = {
            one.value: tr(one.label)
            for name in ("commitment-status", "violation-state")
            for one in forms.values(name)
        }
        choices: list[Choice] = [
            (f"step-{word}", "right", labels[word], partial(self.step_wanted.emit, word))
            for word in following
        ]
        made.clicked.connect(lambda *_: pop_up(made, choices))
        return made

    def _head(self, found: Reading, *, sealable: bool) -> None:
        content = found.content
        tags = row(gap=6)
        mark = SafeLabel(line(content.marking), "mark", name="marking")
        theme.retone(mark, high="true" if rank(content.marking, found.known)[0] > 0 else "false")
        tags.addWidget(mark)
        if content.precedence != "ROUTINE":
            tags.addWidget(SafeLabel(content.precedence, "mark"))
        if content.exercise and "EXERCISE" not in content.marking.caveats:
            tags.addWidget(SafeLabel(tr("EXERCISE"), "tag"))
        tags.addStretch(1)
        title = SafeLabel(
            name_of(content.title, tr("Without a title"), 2_000), "title", name="title", wrap=True
        )
        lines = column(tags, self._beside(title, "title"), gap=8)
        lines.addSpacing(4)
        facts: list[tuple[str, QLayout]] = []
        if content.event is not None:
            facts.append(("event", fact("time", *when(content.event))))
        if content.place is not None:
            named = name_of(content.place.name) or name_of(content.place.given)
            facts.append(("place", fact("place", named, position_text(content.place))))
        if content.parties:
            facts.append(("parties", fact("people", name_of(listed(content.parties)), "")))
        if content.persons:
            facts.append(("persons", fact("contacts", name_of(listed(content.persons)), "")))
        for portion, shown in facts:
            lines.addLayout(self._beside(shown, portion))
        if sealable:  # a line of their own: markings are long, panes narrow
            lines.addLayout(row(*ways_out(self, found.view.row), None, gap=16))
        self._inner.add(lines)
        if under := undermarked(content, found.known):
            words = under_words(found.form, content, under, found.known)
            self._inner.add(under_card(words))

    def _mark(self, portion: str) -> QWidget | None:
        """The mark that a portion has of its own."""
        assert self._found is not None
        own = own_marking(self._found.content, portion)
        return portion_mark(own, self._found.known, f"mark-{portion}") if own else None

    def _beside(self, part: Part, portion: str) -> QLayout:
        """A part with its portion's mark at the far end."""
        mark = self._mark(portion)
        if mark is None:
            return column(part)
        line = row(part, column(mark, None), gap=8)
        line.setStretch(0, 1)
        return line

    def _groups(self, found: Reading) -> Iterator[None]:
        for part in found.form.groups:
            held = [
                field
                for field in filled(part, found.content)
                if field.name not in _HEADED and field.kind not in ("attachments", "links")
            ]
            if held and not part.first:
                self._inner.add(heading(tr(part.title)))
            for field in held:
                value = value_of(found.content, field.name)
                more: dict[int, QWidget] = {}
                if field.name == _PROMISES:
                    for number, item in enumerate(value, 1):
                        made = self._becomes(f"{_PROMISES}/{number:03}", item.text)
                        if made is not None:
                            more[number] = made
                portion = field_portion(found.content, field.name)
                mark = self._mark(portion) if portion else None
                self._inner.add(
                    field_lines(field, value, found.rows, self.record_wanted.emit, more, mark)
                )
                yield

    def _links(self, found: Reading) -> Iterator[None]:
        """Both ends: what this record points at, and what points at it."""
        outgoing, incoming = found.linked.outgoing, found.linked.incoming
        if not (outgoing or incoming):
            return
        self._inner.add(heading(tr("Links")))
        for number, (link, there) in enumerate(outgoing, 1):
            rows = {link.record: there} if there is not None else {}
            to = pointed(link.record, rows, self.record_wanted.emit, f"link-{number}")
            words = (self._line_words(link.version, link.portion), link.source, link.note)
            shown = link_line(link.type, to, words, link.dated, inward=False)
            self._inner.add(self._beside(shown, f"links/{number:03}"))
            yield
        for number, one in enumerate(incoming, 1):
            rows = {one.source.record: one.source}
            to = pointed(one.source.record, rows, self.record_wanted.emit, f"from-{number}")
            words = (self._line_words(one.version, one.portion), "", one.note)
            self._inner.add(link_line(one.type, to, words, one.dated_at, inward=True))
            yield

    def _line_words(self, version: int, portion: str) -> str:
        """Which line of which version a link means, as people say it."""
        name, _, number = portion.partition("/")
        what = {"statements": tr("statement {n}"), _PROMISES: tr("promise {n}")}.get(name, portion)
        line_ = what.format(n=int(number)) if number.isdigit() else portion
        said = tr("version {n}").format(n=version) if version else ""
        return listed(part for part in (line_, said) if part)

    def _becomes(self, portion: str, words: str) -> QWidget | None:
        """A button that makes a record of its own of a line; None where that cannot be done."""
        if not self._derives or not words.strip():
            return None
        made = button(tr("Make…"), f"derive-{portion}", role="quiet", icon="plus", token="ink3")
        line = self._line_words(0, portion)
        made.setAccessibleName(tr("Make a record of {line}").format(line=line))
        choices: list[Choice] = [
            (
                f"make-{target}",
                kinds.icon(target),
                tr("Make of this: {kind}").format(kind=kinds.title(target)),
                partial(self.derive_wanted.emit, portion, target),
            )
            for target in TARGETS
        ]
        made.clicked.connect(lambda *_: pop_up(made, choices))
        return made

    def _attachment(self, attached: Attachment) -> QLayout:
        save = button(
            tr("Save outside…"),
            "save-attachment",
            partial(self.save_wanted.emit, attached.sha256),
            role="quiet",
            icon="save",
        )
        look = button(
            tr("Look"),
            "view-attachment",
            partial(self._look_at, attached),
            role="quiet",
            icon="eye",
        )
        look.setAccessibleName(tr("Look at {name}").format(name=name_of(attached.name)))
        words = f"{size(attached.size)}   ·   SHA-256 {attached.sha256[:16]}…"
        named = column(
            ElidedLabel(attached.name, "strong"), SafeLabel(words, "caption", free=True), gap=0
        )
        line = row(icons.picture("attach", "ink2", 16), named, look, save, gap=12)
        line.setStretch(1, 1)
        return line

    def _look_at(self, attached: Attachment) -> None:
        """Shows an attachment over the page, under the marking of the record."""
        if self._found is not None:
            record, marking = self._found.view.row.record, self.markings()[0]
            viewing.view(viewing.page_over(self), record, attached.sha256, marking)
