"""Reading one record: what it is, how sure, what was said, and everything else it holds."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from liaison.domain.completeness import Completeness
from liaison.domain.content import Attachment, Content
from liaison.domain.derive import TARGETS
from liaison.domain.forms import value_of
from liaison.domain.marking import Marking, banner, rank
from liaison.domain.officer import Trust
from liaison.usecases.records import RecordView, VersionView
from ui import exporting, icons, kinds, theme, viewing
from ui.build import bar, button, card, clear, column, holder, row, scrolled
from ui.forms.make import filled
from ui.forms.rail import verdict
from ui.forms.when_where import position_text
from ui.marks import markings_of
from ui.menus import Choice, pop_up
from ui.pages.detail_parts import (
    fact,
    field_lines,
    heading,
    line,
    link_line,
    pointed,
    statement,
    when,
)
from ui.pages.reading import Buried, Reading
from ui.pages.rowlist import state_words
from ui.pages.tombstone import tombstone_parts
from ui.panels import Panel, panel_for
from ui.safe import ElidedLabel, SafeLabel, name_of
from ui.text import size, tr
from ui.times import group

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
    derive_wanted = Signal(str, str)  # a line, and the kind that it is to become
    record_wanted = Signal(object)  # the Row of another record

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("detail")
        self._found: Reading | None = None
        self._zone, self._derives = "Z", False
        self._panel: Panel | None = None
        self._bar = row(gap=8)
        self._back = button(
            tr("Back"), "detail-back", self.back_wanted.emit, role="quiet", icon="left"
        )
        self._back.hide()
        head = row(self._back, self._bar, gap=8)
        head.setStretch(1, 1)
        self._inner = column(gap=16, margins=(24, 24, 24, 32))
        area = scrolled(holder(self._inner), "detail-scroll", widest=820)
        surface = holder(row(area, gap=0), "surface")
        outer = column(bar(head), surface, gap=0)
        outer.setStretch(1, 1)
        self.setLayout(outer)

    def set_narrow(self, narrow: bool) -> None:
        """Alone on the page, it needs a way back to the list."""
        self._back.setVisible(narrow)

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
        beside = self._panel.markings if self._panel is not None else []
        return [self._found.content.marking, *markings_of(one.marking for one in named), *beside]

    def show_record(self, found: Reading, zone: str, *, read_only: bool) -> None:
        """Draw the newest version, or the draft where nothing is sealed yet."""
        self._zone, self._found = zone, found
        view, content = found.view, found.content
        clear(self._bar)
        clear(self._inner)
        newest = view.versions[-1] if view.versions else None
        self._derives = newest is not None and not read_only
        self._fill_bar(view, read_only=read_only)
        self._head(content)
        if newest is not None:
            self._inner.addWidget(self._seal_card(view, newest))
        elif found.complete is not None and view.row.own and not read_only:
            stopped = found.judged is not None and bool(found.judged.stops)
            self._inner.addWidget(self._gaps(found.complete, stopped=stopped))
        if found.judged is not None:
            self._inner.addWidget(verdict(found.judged.verdict, found.judged.reasons))
        if content.statements:
            self._inner.addWidget(heading(tr("What was said")))
            for number, said in enumerate(content.statements, 1):
                more = self._becomes(f"statements/{number:03}", said.text)
                self._inner.addWidget(statement(said, more))
        self._groups(found)
        self._links(found)
        make = panel_for(view.row.kind)
        self._panel = make(viewing.page_over(self), view.row.record) if make else None
        if self._panel is not None:
            self._inner.addWidget(self._panel)
        if content.attachments:
            self._inner.addWidget(heading(tr("Attachments")))
            for attached in content.attachments:
                self._inner.addLayout(self._attachment(attached))
        self._inner.addStretch(1)

    def show_any(self, found: Reading | Buried, zone: str, *, read_only: bool) -> None:
        """Draw a record, or what is left of it."""
        if isinstance(found, Buried):
            self.show_tombstone(found, zone)
        else:
            self.show_record(found, zone, read_only=read_only)

    def show_tombstone(self, found: Buried, zone: str) -> None:
        """Draw what is left of a destroyed record."""
        self._zone, self._found, self._panel = zone, None, None
        clear(self._bar)
        clear(self._inner)
        word = SafeLabel(tr("Destroyed"), "strong", name="state")
        self._bar.addLayout(row(icons.picture("trash", "ink2", 16), word, gap=6))
        self._bar.addWidget(SafeLabel(kinds.title(found.view.row.kind), "quiet", name="kind"))
        self._bar.addStretch(1)
        for part in tombstone_parts(found, zone, self.record_wanted.emit):
            self._inner.addWidget(part)
        self._inner.addStretch(1)

    def _fill_bar(self, view: RecordView, *, read_only: bool) -> None:
        icon, word = state_words(view.row)
        self._bar.addLayout(
            row(icons.picture(icon, "ink2", 16), SafeLabel(word, "strong", name="state"), gap=6)
        )
        self._bar.addWidget(SafeLabel(kinds.title(view.row.kind), "quiet", name="kind"))
        self._bar.addStretch(1)
        if view.versions:
            send = button(tr("Send…"), "send", self.send_wanted.emit, role="quiet", icon="exchange")
            self._bar.addWidget(send)
            if not read_only:
                record = view.row.record
                export = button(
                    tr("Export…"), "export", lambda: self._export(record), role="quiet", icon="save"
                )
                self._bar.addWidget(export)
        if len(view.versions) > 1:
            compare = button(
                tr("Versions"), "compare", self.compare_wanted.emit, role="quiet", icon="versions"
            )
            self._bar.addWidget(compare)
        if read_only or not view.row.own:
            return
        if view.draft is not None:
            words = tr("Go on amending") if view.versions else tr("Go on writing")
            go = button(
                words,
                "continue",
                lambda: self.continue_wanted.emit(""),
                role="primary",
                icon="amend",
            )
            self._bar.addWidget(go)
        else:
            amend = button(tr("Amend…"), "amend", self.amend_wanted.emit, icon="amend")
            self._bar.addWidget(amend)

    def _export(self, record: str) -> None:
        exporting.export_records(viewing.page_over(self), [record])

    def _head(self, content: Content) -> None:
        tags = row(gap=6)
        mark = SafeLabel(banner(content.marking), "mark", name="marking")
        theme.retone(mark, high="true" if rank(content.marking)[0] > 0 else "false")
        tags.addWidget(mark)
        if content.precedence != "ROUTINE":
            tags.addWidget(SafeLabel(content.precedence, "mark"))
        if content.exercise and "EXERCISE" not in content.marking.caveats:
            tags.addWidget(SafeLabel(tr("EXERCISE"), "tag"))
        tags.addStretch(1)
        title = SafeLabel(
            name_of(content.title, tr("Without a title"), 2_000), "title", name="title", wrap=True
        )
        lines = column(tags, title, gap=8)
        lines.addSpacing(4)
        if content.event is not None:
            lines.addLayout(fact("time", *when(content.event)))
        if content.place is not None:
            named = name_of(content.place.name) or name_of(content.place.given)
            lines.addLayout(fact("place", named, position_text(content.place)))
        if content.parties:
            lines.addLayout(fact("people", name_of(", ".join(content.parties)), ""))
        if content.persons:
            lines.addLayout(fact("contacts", name_of(", ".join(content.persons)), ""))
        self._inner.addLayout(lines)

    def _seal_card(self, view: RecordView, newest: VersionView) -> QWidget:
        version = newest.version
        at = group(version.sealed_at, self._zone)
        trail = tr("the audit trail") if newest.trust is None else tr("the author's audit trail")
        sealed = tr("Sealed {when} by {who}, entry {entry} of {trail}").format(
            trail=trail,
            when=at,
            who=name_of(newest.author, tr("an unknown officer")),
            entry=newest.entry,
        )
        parts: list[QLayout] = [line("seal", sealed, "ink")]
        if newest.trust is not None:
            compared = newest.trust is Trust.COMPARED
            words = (
                tr("The author's key was compared with the author")
                if compared
                else tr("The author's key was never compared: it may be someone else's")
            )
            parts.append(
                line("check" if compared else "warning", words, "good" if compared else "warn")
            )
        elif newest.witnessed_by:
            names = ", ".join(name_of(name) for name in newest.witnessed_by)
            parts.append(line("check", f"{tr('Witnessed by')} {names}", "good"))
        else:
            parts.append(line("waiting", tr("Not yet witnessed by another officer"), "ink2"))
        if version.number > 1:
            words = tr("Version {n}. Reason: {why}").format(
                n=version.number, why=name_of(version.reason)
            )
            parts.append(line("versions", words, "ink2"))
        if view.draft is not None:
            parts.append(line("draft", tr("An amendment is being written"), "ink2"))
        return card(*parts, role="inset", gap=6, pad=12, name="seal-card")

    def _groups(self, found: Reading) -> None:
        for part in found.form.groups:
            held = [
                field
                for field in filled(part, found.content)
                if field.name not in _HEADED and field.kind not in ("attachments", "links")
            ]
            if held and not part.first:
                self._inner.addWidget(heading(tr(part.title)))
            for field in held:
                value = value_of(found.content, field.name)
                more: dict[int, QWidget] = {}
                if field.name == _PROMISES:
                    for number, item in enumerate(value, 1):
                        made = self._becomes(f"{_PROMISES}/{number:03}", item.text)
                        if made is not None:
                            more[number] = made
                self._inner.addLayout(
                    field_lines(field, value, found.rows, self.record_wanted.emit, more)
                )

    def _links(self, found: Reading) -> None:
        """Both ends: what this record points at, and what points at it."""
        outgoing, incoming = found.linked.outgoing, found.linked.incoming
        if not (outgoing or incoming):
            return
        self._inner.addWidget(heading(tr("Links")))
        for number, (link, there) in enumerate(outgoing, 1):
            rows = {link.record: there} if there is not None else {}
            to = pointed(link.record, rows, self.record_wanted.emit, f"link-{number}")
            words = (self._line_words(link.version, link.portion), link.source, link.note)
            self._inner.addWidget(link_line(link.type, to, words, link.dated, inward=False))
        for number, one in enumerate(incoming, 1):
            rows = {one.source.record: one.source}
            to = pointed(one.source.record, rows, self.record_wanted.emit, f"from-{number}")
            words = (self._line_words(one.version, one.portion), "", one.note)
            self._inner.addWidget(link_line(one.type, to, words, one.dated_at, inward=True))

    def _line_words(self, version: int, portion: str) -> str:
        """Which line of which version a link means, as people say it."""
        name, _, number = portion.partition("/")
        what = {"statements": tr("statement {n}"), _PROMISES: tr("promise {n}")}.get(name, portion)
        line_ = what.format(n=int(number)) if number.isdigit() else portion
        said = tr("version {n}").format(n=version) if version else ""
        return ", ".join(part for part in (line_, said) if part)

    def _becomes(self, portion: str, words: str) -> QWidget | None:
        """A button that makes a record of its own of a line; None where that cannot be done."""
        if not self._derives or not words.strip():
            return None
        made = button(tr("Make…"), f"derive-{portion}", role="quiet", icon="plus", token="ink3")
        made.setAccessibleName(tr("Make a record of this line"))
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

    def _gaps(self, complete: Completeness, *, stopped: bool) -> QWidget:
        """How much of a draft is there, and a way to each of the fields that it lacks."""
        told = tr("{n} % filled").format(n=complete.percent)
        lacking = [gap for gap in complete.gaps if gap.required]
        words = (
            tr("Needed before it can be sealed:")
            if lacking
            else tr("The mandate stops it, as said below.")
            if stopped
            else tr("It can be sealed as it is.")
        )
        links = [
            row(
                button(
                    tr(gap.label),
                    f"lacks-{gap.path}",
                    partial(self.continue_wanted.emit, gap.path),
                    role="link",
                    icon="waiting",
                    token="accent",
                ),
                None,
            )
            for gap in lacking
        ]
        head = row(SafeLabel(told, "strong", name="percent"), SafeLabel(words), None, gap=12)
        return card(head, *links, role="inset", gap=2, pad=12, name="gaps")

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
            ElidedLabel(attached.name, "strong"), SafeLabel(words, "caption", select=True), gap=0
        )
        line = row(icons.picture("attach", "ink2", 16), named, look, save, gap=12)
        line.setStretch(1, 1)
        return line

    def _look_at(self, attached: Attachment) -> None:
        """Shows an attachment over the page, under the marking of the record."""
        if self._found is not None:
            record, marking = self._found.view.row.record, self._found.content.marking
            viewing.view(viewing.page_over(self), record, attached.sha256, marking)
