"""What each recipient of a bundle will see, before it is sealed: portions, attachments, keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from liaison import forms
from liaison.domain.bundle import Preview, PreviewItem, PreviewRecipient, PreviewView
from liaison.domain.forms import fields
from ui import icons, kinds, theme, trust
from ui.build import chip, clear, column, holder, row, scrolled
from ui.marks import mark
from ui.marks import show as show_mark
from ui.overriding import OverrideBar
from ui.safe import ElidedLabel, Rule, SafeLabel, name_of
from ui.text import joined, listed, plural, size, tr

_ARCHIVE = "archive"


class PreviewCard(QFrame):
    """One tab a recipient; empty until something and somebody are chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("preview")
        theme.role(self, "card")
        self._tabs: QHBoxLayout = row(gap=6)
        self._group = QButtonGroup(self)
        self._mark = mark("", "preview-marking")
        self._size = SafeLabel("", "caption", name="preview-size")
        head = row(
            SafeLabel(tr("What each will see"), "heading"),
            16,
            self._tabs,
            None,
            self._size,
            self._mark,
            margins=(16, 12, 16, 12),
        )
        self._body = column(gap=0, margins=(16, 8, 16, 16))
        self._stack = QStackedWidget()
        words = SafeLabel(
            tr("Once records and officers are chosen, here stands exactly what each can read."),
            "quiet",
            wrap=True,
        )
        nothing = row(icons.picture("eye", "faint", 24), words, gap=16, margins=(16, 16, 16, 16))
        nothing.setStretch(1, 1)
        self._stack.addWidget(holder(nothing, name="preview-empty"))
        area = scrolled(holder(column(self._body, None, gap=0)), "preview-area")
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(tr("What each will see"))
        self._stack.addWidget(area)
        outer = column(head, Rule(), self._stack, gap=0)
        outer.setStretch(2, 1)
        self.setLayout(outer)
        self.override = OverrideBar()
        outer.insertWidget(1, self.override)
        self._preview: Preview | None = None
        self._archive = ""
        self.show_preview(None)

    def show_preview(self, preview: Preview | None) -> None:
        """Show what would leave; None while something is still to be chosen."""
        self._preview = preview
        self.override.show_rules(preview.may_override if preview is not None else ())
        self._mark.setVisible(preview is not None)
        self._size.setVisible(preview is not None)
        wanted = self._group.checkedButton()
        name = wanted.objectName() if wanted else ""
        for tab in self._group.buttons():
            self._group.removeButton(tab)
        clear(self._tabs)
        if preview is None:
            self._stack.setCurrentIndex(0)
            return
        show_mark(self._mark, preview.marking)
        about = tr("about {size}").format(size=size(preview.payload_bytes))
        if preview.bundles > 1:
            about = joined((plural(preview.bundles, "{n} bundle", "{n} bundles"), about))
        self._size.setText(about)
        for number, one in enumerate(preview.recipients):
            self._tab(name_of(one.title), f"tab-{number}", one.origin)
        for number, _ in enumerate(preview.archive):
            self._tab(tr("Archive key"), f"tab-archive-{number}", _ARCHIVE)
        tabs = {tab.objectName(): tab for tab in self._group.buttons()}
        (tabs.get(name) or self._group.buttons()[0]).click()
        self._stack.setCurrentIndex(1)

    def _tab(self, words: str, name: str, who: str) -> None:
        made = chip(words, name)
        made.clicked.connect(lambda: self._fill(who))
        self._group.addButton(made)
        self._tabs.addWidget(made)

    def _fill(self, who: str) -> None:
        assert self._preview is not None
        clear(self._body)
        self._body.addLayout(self._whom(who))
        self._body.addSpacing(8)
        chosen = [one for one in self._preview.recipients if one.origin == who]
        views = {view.record: view for one in chosen for view in one.views}
        for number, item in enumerate(self._preview.items):
            self._body.addWidget(Rule())
            self._body.addWidget(_item(number, item, views.get(item.record)))

    def _whom(self, who: str) -> QHBoxLayout:
        """A sentence on the recipient: what he sees, and how sure it is that it is he."""
        assert self._preview is not None
        if who == _ARCHIVE:
            keys = listed(f"{key[:16]}…" for key in self._preview.archive)
            words = (
                tr("Whoever holds the archive key {key} sees what is in the bundles.")
                if self._preview.bundles > 1
                else tr("Whoever holds the archive key {key} sees all that is in the bundle.")
            ).format(key=keys)
            return row(icons.picture("key", "ink2"), SafeLabel(words, name="preview-who"), None)
        one = next(r for r in self._preview.recipients if r.origin == who)
        known = trust.standing(one.trust)
        said = name_of(one.title)
        if one.organisation:
            said = listed((said, name_of(one.organisation)))
        words = _sees(one).format(who=said)
        if known.token != "good":
            words += " " + tr("Nobody has made sure yet that the key is that officer's.")
        label = SafeLabel(words, name="preview-who", wrap=True)
        if known.token != "good":
            theme.role(label, "strong", tone=known.token)
        line = row(icons.picture(known.icon, known.token), label, gap=8)
        line.setStretch(1, 1)
        return line


def portions_in_words(kind: str, portions: tuple[str, ...]) -> str:
    """The portions of a record by the labels of its form; numbered ones are counted."""
    labels = {field.name: tr(field.label) for field in fields(forms.form(kind))}
    labels["marks"] = tr("Marks of portions")
    labels["reason"] = tr("Reason of the amendment")
    counted = Counter(name.split("/")[0] for name in portions if "/" in name)
    words = [labels.get(name, name) for name in portions if "/" not in name]
    if counted["statements"]:
        words.append(plural(counted["statements"], "{n} statement", "{n} statements"))
    if counted["attachments"] and all(name.startswith("attachments/") for name in portions):
        words.append(plural(counted["attachments"], "{n} attachment", "{n} attachments"))
    return joined(words)


def _sees(one: PreviewRecipient) -> str:
    """What is said of what somebody gets: all, a part, or nothing."""
    if not one.bundle:
        return tr("{who} gets nothing of this.")
    if any(view.overridden for view in one.views):
        return tr("{who} sees this by your override. Which rule it goes against stands below.")
    if all(view.goes and not view.withheld for view in one.views):
        return tr("{who} sees all of this.")
    return tr("{who} sees a part of this. What is withheld, and why, stands below.")


def _item(number: int, item: PreviewItem, view: PreviewView | None) -> QWidget:
    title = ElidedLabel(
        name_of(item.title, tr("Without a title")), "strong", name=f"preview-{number}-title"
    )
    kind = tr(forms.form(item.kind).title)
    version = SafeLabel(
        tr("{kind}, version {n}").format(kind=kind, n=item.version),
        "caption",
    )
    top = row(
        icons.picture(kinds.icon(item.kind)),
        title,
        version,
        mark(item.marking, f"preview-{number}-marking"),
        gap=12,
    )
    top.setStretch(1, 1)
    lines = column(gap=4, margins=(28, 0, 0, 0))
    if view is not None and not view.goes:
        lines.addLayout(_stays(tr("It is withheld."), view.reasons, f"preview-{number}-stays"))
        return holder(column(top, lines, gap=4, margins=(0, 10, 0, 10)))
    if view is not None and view.overridden:
        words = tr("OVERRIDDEN.")
        lines.addLayout(_stays(words, view.overridden, f"preview-{number}-overridden"))
    kept = dict(view.withheld) if view is not None else {}
    portions = SafeLabel(
        portions_in_words(item.kind, tuple(n for n in item.portions if n not in kept)),
        "caption",
        name=f"preview-{number}-portions",
        wrap=True,
    )
    lines.addWidget(portions)
    lines.addLayout(_files(number, item, kept))
    for reasons in dict.fromkeys(kept.values()):
        names = tuple(name for name, found in kept.items() if found == reasons)
        words = tr("Withheld: {portions}.").format(portions=portions_in_words(item.kind, names))
        lines.addLayout(_stays(words, reasons, f"preview-{number}-withheld"))
    return holder(column(top, lines, gap=4, margins=(0, 10, 0, 10)))


def _stays(words: str, reasons: tuple[str, ...], name: str) -> QHBoxLayout:
    """That something is withheld, with every reason for it."""
    label = SafeLabel(f"{words} {' '.join(reasons)}", "caption", name=name, wrap=True)
    line = row(icons.picture("shield", "warn", 14), label, gap=8)
    line.setStretch(1, 1)
    return line


def _files(number: int, item: PreviewItem, kept: Container[str]) -> QVBoxLayout:
    lines = column(gap=4)
    for place, (name, length) in enumerate(item.attachments, 1):
        if f"attachments/{place:03}" in kept:
            continue
        file = row(
            icons.picture("attach", "ink3", 14),
            ElidedLabel(name_of(name), name=f"preview-{number}-file"),
            SafeLabel(size(length), "caption"),
            gap=8,
        )
        file.setStretch(1, 1)
        lines.addLayout(file)
    return lines
