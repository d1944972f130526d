"""The question before sealing: what will be fixed, and what is still missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from liaison.domain.content import Content
from liaison.domain.forms import Field, Form, fields, is_filled, value_of
from liaison.domain.places import describe
from liaison.domain.times import span_text
from liaison.usecases.readiness import Judgement
from ui import marks
from ui.build import card
from ui.dialog import Dialog
from ui.forms.rail import under_card, verdict
from ui.safe import SafeLabel, name_of
from ui.text import listed, noop, plural, size, tr


class Asked(NamedTuple):
    """What is about to be fixed: version ``base`` + 1, for a proposal what its mandate says, and
    the portions that the marking does not cover."""

    form: Form
    content: Content
    base: int
    reason: str
    judged: Judgement | None = None
    under: tuple[str, ...] = ()


def ask_seal(parent: QWidget, asked: Asked, lacking: Sequence[Field]) -> bool:
    """Whether the officer seals. With something missing the dialog only says what."""
    heading = (
        tr("Seal version {n}").format(n=asked.base + 1) if asked.base else tr("Seal this record")
    )
    dialog = Dialog(
        parent,
        "seal-dialog",
        heading,
        tr(
            "Sealed, it cannot be changed any more: a correction is a new version beside it, with "
            "its reason. This is what will be fixed:"
        ),
    )
    dialog.add(card(_summary(asked.form, asked.content, asked.reason), role="inset"))
    if asked.judged is not None:
        dialog.add(verdict(asked.judged.verdict, asked.judged.reasons))
    if lacking:
        names = listed(tr(field.label) for field in lacking)
        label = SafeLabel(
            tr("Still missing: {fields}.").format(fields=names), "strong", name="lacking", wrap=True
        )
        label.setProperty("tone", "warn")
        dialog.add(label)
    read = QCheckBox(tr("I have read this, and seal it as it is marked"))
    read.setObjectName("under-read")
    if asked.under:
        dialog.add(under_card(list(asked.under), read))
    go = dialog.end_with(tr("Seal"), name="seal-go", icon="seal", no=noop("Go on writing"))
    go.setEnabled(not lacking and not asked.under)
    if go.isEnabled():
        go.setFocus()  # Enter seals, wherever Tab would begin
    read.toggled.connect(lambda on: go.setEnabled(on and not lacking))
    return dialog.ask()


def _summary(form: Form, content: Content, reason: str) -> QGridLayout:
    kinds: Counter[str] = Counter(said.kind for said in content.statements)
    said = listed(
        words
        for kind, words in (
            ("fact", plural(kinds["fact"], "{n} fact", "{n} facts")),
            ("claim", plural(kinds["claim"], "{n} claim", "{n} claims")),
            ("assessment", plural(kinds["assessment"], "{n} assessment", "{n} assessments")),
        )
        if kinds[kind]
    )
    files = plural(len(content.attachments), "{n} file", "{n} files")
    weight = size(sum(attached.size for attached in content.attachments))
    lines = [
        (tr(form.title), name_of(content.title, tr("Without a title"))),
        (tr("When"), span_text(content.event) if content.event else ""),
        (tr("Where"), name_of(describe(content.place)) if content.place else ""),
        (tr("Parties"), listed(map(name_of, content.parties))),
        (tr("Statements"), said),
        *_counted(form, content),
        (tr("Attachments"), f"{files}, {weight}" if content.attachments else ""),
        (tr("Marking"), marks.line(content.marking)),
        (tr("Reason"), name_of(reason)),
    ]
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    number = 0
    for label, words in lines:
        if words:
            grid.addWidget(SafeLabel(label, "field"), number, 0)
            grid.addWidget(SafeLabel(words, wrap=True), number, 1)
            number += 1
    return grid


def _counted(form: Form, content: Content) -> list[tuple[str, str]]:
    """How many entries each of the form's own lists has."""
    return [
        (tr(field.label), str(len(value_of(content, field.name))))
        for field in fields(form)
        if field.kind in ("rows", "links") and is_filled(content, field.name)
    ]
