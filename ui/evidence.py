"""The alarm about a trail that was signed twice: what it proves, what not, and a way to save it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout

from liaison.domain.audit import Evidence, EvidenceKind
from ui import icons, theme
from ui.build import button, clear, column, row
from ui.safe import SafeLabel, name_of
from ui.text import figure, listed, plural, tr
from ui.times import group


def proves(one: Evidence) -> str:
    """What a piece proves, in a sentence."""
    return {
        EvidenceKind.HEADS: tr("two different trails that both have {n} entries are signed"),
        EvidenceKind.LEAVES: tr("two different entries are signed in one place, entry {n}"),
        EvidenceKind.PROOF: tr(
            "a trail of {n} entries is signed, and a later one that begins otherwise"
        ),
        EvidenceKind.BROKEN: tr(
            "a trail of {n} entries is signed, and a bundle whose proof does not lead from it"
        ),
    }[one.kind].format(n=figure(one.size))


def not_proven() -> str:
    """What no piece of evidence proves."""
    return tr(
        "It does not prove which history is true, nor who did it: a stolen key and an older copy "
        "of the vault that was used again look the same. Speak to the officer first."
    )


class EvidenceCard(QFrame):
    """One strip for all evidence that is shown; hidden while there is none. Nothing closes it."""

    def __init__(self, save: Callable[[Evidence], object], name: str = "evidence") -> None:
        super().__init__()
        self.setObjectName(name)
        self._name, self._save = name, save
        theme.role(self, "card")
        theme.retone(self, tone="bad")
        self._body = column(gap=8, margins=(20, 16, 20, 16))
        self.setLayout(self._body)
        self.hide()

    def show_evidence(
        self, kept: Sequence[Evidence], names: Mapping[str, str], zone: str, *, writable: bool
    ) -> None:
        """``names`` by origin. Saving a piece is logged, and so needs a vault that can be."""
        clear(self._body)
        self.setVisible(bool(kept))
        if not kept:
            return
        who = dict.fromkeys(_who(one.origin, names) for one in kept)
        title = tr("The keys of {who} signed two histories").format(who=listed(who))
        heading = SafeLabel(title, "heading", name=f"{self._name}-title", wrap=True)
        theme.retone(heading, tone="bad")
        head = row(icons.picture("error", "bad", 20), heading, gap=12)
        head.setStretch(1, 1)
        self._body.addLayout(head)
        for number, one in enumerate(kept[:3]):
            self._body.addLayout(self._piece(number, one, names, zone, writable))
        if len(kept) > 3:
            more = plural(len(kept) - 3, "{n} further piece", "{n} further pieces")
            self._body.addWidget(SafeLabel(more, "caption", name=f"{self._name}-more"))
        self._body.addWidget(SafeLabel(not_proven(), name=f"{self._name}-not-proven", wrap=True))
        self.setAccessibleName(title)

    def _piece(
        self, number: int, one: Evidence, names: Mapping[str, str], zone: str, writable: bool
    ) -> QHBoxLayout:
        words = tr("{who}: {what}. Shown by {by}, kept {when}.").format(
            who=_who(one.origin, names),
            what=proves(one),
            by=_who(one.brought, names),
            when=group(one.at, zone),
        )
        label = SafeLabel(words, name=f"{self._name}-{number}", wrap=True)
        save = button(
            tr("Save the evidence…"),
            f"{self._name}-{number}-save",
            lambda: self._save(one),
            icon="save",
        )
        save.setEnabled(writable)
        line = row(label, save, gap=16)
        line.setStretch(0, 1)
        return line


def _who(origin: str, names: Mapping[str, str]) -> str:
    return name_of(names.get(origin, ""), tr("an officer whose card was removed"))
