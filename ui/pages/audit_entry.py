"""One entry of the audit trail: the sentence, the signed bytes, and the proof that it is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget

from liaison.domain.audit import Bracket, Entry
from liaison.usecases import audit
from ui import theme
from ui.build import LINK, button, clear, column, empty_state, holder, row, scrolled
from ui.marks import tag
from ui.safe import PlainEditor, SafeLabel, name_of
from ui.text import tr
from ui.times import group

_LINES = 7
RECORD_ACTS = frozenset(
    {
        "draft-started",
        "attachment-added",
        "attachment-saved-outside",
        "record-sealed",
        "record-amended",
    }
)
OFFICER_ACTS = frozenset({"card-received", "officer-compared"})


class EntryPane(QFrame):
    """``save`` writes entry and proof out, ``follow`` leads to the record or officer it is on."""

    def __init__(
        self, save: Callable[[Entry], object], follow: Callable[[Entry], object], writable: bool
    ) -> None:
        super().__init__()
        self.setObjectName("entry")
        theme.role(self, "card")
        self._save, self._follow, self._writable = save, follow, writable
        self._body = column(gap=4, margins=(20, 16, 20, 20))
        self._stack = QStackedWidget()
        self._stack.addWidget(
            empty_state(
                "audit",
                tr("No entry chosen"),
                tr("Choose an entry to see its signed bytes and its proof."),
            )
        )
        self._area = scrolled(holder(column(self._body, None, gap=0)), "entry-area")
        self._stack.addWidget(self._area)
        self.setLayout(column(self._stack, gap=0, margins=(1, 1, 1, 1)))

    def show_entry(
        self,
        shown: tuple[Entry, bytes, bytes],
        bracket: Bracket,
        names: Mapping[str, str],
        zone: str,
    ) -> None:
        """An entry, its leaf's bytes and its proof; when it was written by others' clocks."""
        entry, leaf, proof = shown
        clear(self._body)
        head = row(
            tag(tr("Entry {n}").format(n=entry.index), "entry-number"),
            SafeLabel(group(entry.at, zone), "caption", name="entry-when"),
            None,
        )
        words = name_of(audit.sentence(entry, names))
        self._body.addLayout(head)
        self._body.addSpacing(4)
        self._body.addWidget(SafeLabel(words, "heading", name="entry-sentence", wrap=True))
        if entry.act in RECORD_ACTS or entry.act in OFFICER_ACTS:
            text = tr("Show the record") if entry.act in RECORD_ACTS else tr("Show the officer")
            link = button(text, "entry-follow", lambda: self._follow(entry), role="link")
            self._body.addLayout(row(LINK, link, None))
        self._body.addSpacing(12)
        self._times(bracket, zone)
        self._hash(entry.leaf_hash.hex())
        self._text(tr("What was signed, byte for byte"), "entry-leaf", leaf.decode())
        self._text(tr("Proof that it is in the trail"), "entry-proof", proof.decode())
        save = button(
            tr("Save entry and proof…"), "save-proof", lambda: self._save(entry), icon="save"
        )
        save.setEnabled(self._writable)
        self._body.addSpacing(8)
        self._body.addLayout(row(save, None))
        self._stack.setCurrentIndex(1)
        self._area.verticalScrollBar().setValue(0)

    def _times(self, bracket: Bracket, zone: str) -> None:
        lines = (
            (bracket.not_before, tr("Not before {when}, by the clock of {who}")),
            (bracket.not_after, tr("Not after {when}, by the clock of {who}")),
        )
        self._body.addWidget(SafeLabel(tr("When, by the clocks of others"), "field"))
        for number, (bound, words) in enumerate(lines):
            if bound is not None:
                told = words.format(
                    when=group(bound.at, zone), who=name_of(bound.name, tr("an officer"))
                )
                self._body.addWidget(SafeLabel(told, name=f"entry-bound-{number}", wrap=True))
        if bracket.not_before is None and bracket.not_after is None:
            nobody = tr("Nobody else's clock says: the time is the officer's own word.")
            self._body.addWidget(SafeLabel(nobody, name="entry-bound-none", wrap=True))
        self._body.addSpacing(8)

    def _hash(self, digits: str) -> None:
        label = SafeLabel(f"{digits[:32]}\n{digits[32:]}", name="entry-hash", free=True)
        label.setFont(theme.mono())
        self._body.addWidget(SafeLabel(tr("Hash of the entry (SHA-256)"), "field"))
        self._body.addWidget(label)
        self._body.addSpacing(8)

    def _text(self, label: str, name: str, text: str) -> None:
        editor = PlainEditor(name, least=_LINES, most=_LINES)
        editor.setReadOnly(True)
        editor.setFont(theme.mono())
        editor.setPlainText(text)
        editor.setAccessibleName(label)
        editor.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._body.addWidget(SafeLabel(label, "field"))
        self._body.addWidget(editor)
        self._body.addSpacing(8)
