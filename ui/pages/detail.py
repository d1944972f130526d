"""Reading one record: what it is, how sure, what was said, and everything else it holds."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from liaison import forms
from liaison.domain.content import Attachment, Content
from liaison.domain.forms import Field, value_of
from liaison.domain.marking import banner, rank
from liaison.domain.officer import Trust
from liaison.domain.statements import Statement
from liaison.domain.times import Span, dtg
from liaison.usecases.records import RecordView, VersionView
from ui import icons, theme
from ui.build import bar, button, card, clear, column, holder, row, scrolled
from ui.forms.make import cells, filled, shown
from ui.forms.when_where import position_text
from ui.pages.rowlist import state_words
from ui.safe import ElidedLabel, Rule, SafeLabel, name_of
from ui.text import size, tr
from ui.times import group, readout

_HEADED = frozenset({"title", "event", "place", "parties", "persons", "marking", "statements"})


class Detail(QWidget):
    """Shows a `RecordView`; what can be done with it is asked of the page by signals."""

    amend_wanted = Signal()
    compare_wanted = Signal()
    send_wanted = Signal()
    continue_wanted = Signal()
    save_wanted = Signal(str)  # SHA-256 of an attachment
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.content: Content | None = None
        self._zone = "Z"
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

    def show_record(self, view: RecordView, zone: str, *, read_only: bool) -> None:
        """Draw the newest version, or the draft where nothing is sealed yet."""
        self._zone = zone
        clear(self._bar)
        clear(self._inner)
        newest = view.versions[-1] if view.versions else None
        draft = view.draft
        self.content = newest.version.content if newest else draft.content if draft else None
        self._fill_bar(view, read_only=read_only)
        if self.content is None:
            return
        self._head(self.content)
        if newest is not None:
            self._inner.addWidget(self._seal_card(view, newest))
        if self.content.statements:
            self._inner.addWidget(_heading(tr("What was said")))
            for said in self.content.statements:
                self._inner.addWidget(_statement(said))
        self._groups(self.content)
        if self.content.attachments:
            self._inner.addWidget(_heading(tr("Attachments")))
            for attached in self.content.attachments:
                self._inner.addLayout(self._attachment(attached))
        self._inner.addStretch(1)

    def _fill_bar(self, view: RecordView, *, read_only: bool) -> None:
        icon, word = state_words(view.row)
        self._bar.addLayout(
            row(icons.picture(icon, "ink2", 16), SafeLabel(word, "strong", name="state"), gap=6)
        )
        self._bar.addStretch(1)
        if view.versions:
            send = button(tr("Send…"), "send", self.send_wanted.emit, role="quiet", icon="exchange")
            self._bar.addWidget(send)
        if len(view.versions) > 1:
            compare = button(
                tr("Versions"), "compare", self.compare_wanted.emit, role="quiet", icon="versions"
            )
            self._bar.addWidget(compare)
        if read_only or not view.row.own:
            return
        if view.draft is not None:
            words = tr("Go on amending") if view.versions else tr("Go on writing")
            go = button(words, "continue", self.continue_wanted.emit, role="primary", icon="amend")
            self._bar.addWidget(go)
        else:
            amend = button(tr("Amend…"), "amend", self.amend_wanted.emit, icon="amend")
            self._bar.addWidget(amend)

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
            lines.addLayout(_fact("time", *_when(content.event)))
        if content.place is not None:
            named = name_of(content.place.name) or name_of(content.place.given)
            lines.addLayout(_fact("place", named, position_text(content.place)))
        if content.parties:
            lines.addLayout(_fact("people", name_of(", ".join(content.parties)), ""))
        if content.persons:
            lines.addLayout(_fact("contacts", name_of(", ".join(content.persons)), ""))
        self._inner.addLayout(lines)

    def _seal_card(self, view: RecordView, newest: VersionView) -> QWidget:
        version = newest.version
        when = group(version.sealed_at, self._zone)
        trail = tr("the audit trail") if newest.trust is None else tr("the author's audit trail")
        sealed = tr("Sealed {when} by {who}, entry {entry} of {trail}").format(
            trail=trail,
            when=when,
            who=name_of(newest.author, tr("an unknown officer")),
            entry=newest.entry,
        )
        parts: list[QLayout] = [_line("seal", sealed, "ink")]
        if newest.trust is not None:
            compared = newest.trust is Trust.COMPARED
            words = (
                tr("The author's key was compared with the author")
                if compared
                else tr("The author's key was never compared: it may be someone else's")
            )
            parts.append(
                _line("check" if compared else "warning", words, "good" if compared else "warn")
            )
        elif newest.witnessed_by:
            names = ", ".join(name_of(name) for name in newest.witnessed_by)
            parts.append(_line("check", f"{tr('Witnessed by')} {names}", "good"))
        else:
            parts.append(_line("waiting", tr("Not yet witnessed by another officer"), "ink2"))
        if version.number > 1:
            words = tr("Version {n}. Reason: {why}").format(
                n=version.number, why=name_of(version.reason)
            )
            parts.append(_line("versions", words, "ink2"))
        if view.draft is not None:
            parts.append(_line("draft", tr("An amendment is being written"), "ink2"))
        return card(*parts, role="inset", gap=6, pad=12, name="seal-card")

    def _groups(self, content: Content) -> None:
        form = forms.form(content.kind)
        for part in form.groups:
            found = [
                field
                for field in filled(part, content)
                if field.name not in _HEADED and field.kind != "attachments"
            ]
            if not found:
                continue
            if not part.first:
                self._inner.addWidget(_heading(tr(part.title)))
            for field in found:
                self._inner.addLayout(_field(field, value_of(content, field.name)))

    def _attachment(self, attached: Attachment) -> QLayout:
        save = button(
            tr("Save outside…"),
            "save-attachment",
            partial(self.save_wanted.emit, attached.sha256),
            role="quiet",
            icon="save",
        )
        words = f"{size(attached.size)}   ·   SHA-256 {attached.sha256[:16]}…"
        named = column(
            ElidedLabel(attached.name, "strong"), SafeLabel(words, "caption", select=True), gap=0
        )
        line = row(icons.picture("attach", "ink2", 16), named, save, gap=12)
        line.setStretch(1, 1)
        return line


def _heading(text: str) -> QWidget:
    made = QWidget()
    made.setLayout(column(Rule(), 8, SafeLabel(text, "heading"), gap=4))
    return made


def _when(event: Span) -> tuple[str, str]:
    """The DTG as the field writes it, and under it the same spelled out and in Zulu."""
    about = tr("about") + " " if event.approximate else ""
    if event.end is None:
        return about + dtg(event.start), readout(event.start)
    return f"{about}{dtg(event.start)} – {dtg(event.end)}", readout(event.start)


def _fact(icon: str, words: str, under: str) -> QLayout:
    lines = column(SafeLabel(words, wrap=True, select=True), gap=0)
    if under:
        lines.addWidget(SafeLabel(under, "caption", wrap=True, select=True))
    made = row(column(2, icons.picture(icon, "ink3", 16), None, gap=0), lines, gap=10)
    made.setStretch(1, 1)
    return made


def _line(icon: str, words: str, token: str) -> QLayout:
    made = row(icons.picture(icon, token, 16), SafeLabel(words, wrap=True), gap=10)
    made.setStretch(1, 1)
    return made


def _statement(said: Statement) -> QWidget:
    kinds = {"fact": tr("FACT"), "claim": tr("CLAIM"), "assessment": tr("ASSESSMENT")}
    head = row(icons.picture(said.kind, "ink", 14), SafeLabel(kinds[said.kind], "field"), gap=6)
    if said.speaker:
        head.addWidget(SafeLabel(name_of(said.speaker), "strong"))
    for words in _grades(said):
        head.addWidget(SafeLabel(words, "tag"))
    head.addStretch(1)
    text = f"“{said.text}”" if said.verbatim else said.text
    body = SafeLabel(text, "reading", wrap=True, select=True)
    made = QWidget()
    made.setLayout(column(head, body, gap=4, margins=(0, 0, 0, 4)))
    return made


def _grades(said: Statement) -> list[str]:
    labels = {
        choice.value: tr(choice.label)
        for values in ("act", "likelihood")
        for choice in forms.values(values)
    }
    found = [] if said.act == "statement" else [labels.get(said.act, said.act)]
    if said.likelihood:
        found.append(labels.get(said.likelihood, said.likelihood))
    if said.confidence:
        found.append(tr("{how} confidence").format(how=said.confidence))
    if said.reliability and said.credibility:
        found.append(said.reliability + said.credibility)
    elif said.reliability or said.credibility:
        which = tr("source {grade}") if said.reliability else tr("information {grade}")
        found.append(which.format(grade=said.reliability or said.credibility))
    return found


def _field(field: Field, value: object) -> QLayout:
    label = SafeLabel(tr(field.label), "field")
    if field.kind == "rows" and isinstance(value, tuple):
        parts: list[QWidget] = [_row_card(field, item) for item in value]
        return column(label, *parts, gap=4)
    if isinstance(value, tuple):
        words = "\n".join(name_of(str(item)) for item in value)
    else:
        words = shown(field, value)
    return column(label, SafeLabel(words, wrap=True, select=True), gap=2)


def _row_card(field: Field, item: object) -> QWidget:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    for number, (label, words) in enumerate(cells(field, item)):
        grid.addWidget(SafeLabel(label, "caption"), number, 0)
        grid.addWidget(SafeLabel(words, wrap=True, select=True), number, 1)
    return card(grid, role="inset", pad=10)
