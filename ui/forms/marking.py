"""The editor of a marking: policy, level, who may have it, categories, and the line it makes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from liaison.domain.forms import Choice
from liaison.domain.marking import POLICIES, Category, Known, Marking, Policy, Tag, banner
from ui import icons, theme
from ui.build import button, clear, column, row
from ui.dialog import Dialog
from ui.forms.editor import ChoiceEditor, Editor, Readout, SegmentEditor
from ui.safe import Line, SafeLabel, name_of
from ui.text import tr

_SEGMENTS: Final = 60  # letters of all levels together, side by side
_LINE, _MOST_LINES = 30, 5  # of a list of categories, in pixels and in lines


class MarkingEditor(Editor):
    """Policy and level first; release, eyes and caveats under them; categories folded away.

    `read_wanted` asks for a label file; whoever reads it loads the outcome with `take`.
    """

    read_wanted = Signal()

    def __init__(self, name: str, known: Callable[[], Known], *, reads: bool = True) -> None:
        super().__init__(name)
        self._name, self._known = name, known
        self._lists: list[tuple[Tag, QListWidget]] = []
        self._strange: Marking | None = None  # of a policy that is not here
        choices = tuple(Choice(value=p.key, label=p.label) for p in known().values())
        self._policy = ChoiceEditor(f"{name}-policy", choices, none=False)
        self._policy.name_for(tr("Marking policy"))
        read = button(
            tr("Read from a label file…"), f"{name}-read", self.read_wanted.emit, role="link"
        )
        self._levels_at = row(gap=0)
        self._release = Line(f"{name}-release", tr("Nobody else"), longest=400)
        self._only = Line(f"{name}-only", tr("Everyone it is released to"), longest=400)
        self._caveats = Line(f"{name}-caveats", tr("None"), longest=400)
        self._release.setAccessibleName(tr("Releasable to"))
        self._only.setAccessibleName(tr("For the eyes of these only"))
        self._caveats.setAccessibleName(tr("Caveats"))
        self._over = {
            "releases": _over(tr("Releasable to, parted by commas"), self._release),
            "closes": _over(tr("ONLY for, parted by commas"), self._only),
            "caveats": _over(tr("Caveats, parted by commas"), self._caveats),
        }
        self._fold = button(tr("Categories"), f"{name}-categories", self._turn, role="link")
        self._tags_at = row(gap=8)
        self._tags = QWidget()
        self._tags.setLayout(self._tags_at)
        self._line = Readout(name)
        self._policy.edited.connect(self._changed_policy)
        for line in (self._release, self._only, self._caveats):
            line.textEdited.connect(self._edited)
        self.body.addLayout(row(self._policy, None, read))
        read.setVisible(reads)  # not before: alone it would be a window, and take the keys
        self.body.addLayout(self._levels_at)
        self.body.addSpacing(4)
        self.body.addLayout(row(*self._over.values()))
        self.body.addLayout(row(self._fold, None))
        self.body.addWidget(self._tags)
        self.body.addWidget(self._line)
        self._levels: Editor = self._policy
        self._arrange(POLICIES["UN"], Marking())

    def _call(self, label: str, told: str) -> None:
        """Policy, level, release and caveats have names of their own."""

    def value(self) -> Marking:
        if self._strange is not None:
            return self._strange
        policy = self._chosen()
        held = {
            (tag.tag_set, tag.type): tuple(
                item.data(Qt.ItemDataRole.UserRole)
                for item in _items(view)
                if item.checkState() == Qt.CheckState.Checked
            )
            for tag, view in self._lists
        }
        return Marking(
            policy=policy.name,
            policy_id=policy.id,
            level=self._levels.value(),
            releasable_to=_names(self._release.plain()) if policy.releases else (),
            only=_names(self._only.plain()) if policy.closes else (),
            categories=tuple(
                Category(tag_set=tag_set, type=kind, names=names)
                for (tag_set, kind), names in held.items()
                if names
            ),
            caveats=_names(self._caveats.plain()) if policy.caveats else (),
        )

    def take(self, marking: Marking) -> None:
        """Show a marking as if it had been made here."""
        self.load(marking)
        self._edited()

    def _show(self, value: Any) -> None:
        marking = value if isinstance(value, Marking) else Marking()
        policy = self._known().get(marking.key)
        self._strange = marking if policy is None else None
        self._policy.load(marking.key)
        self._arrange(policy or self._chosen(), marking)
        self._release.setText(", ".join(marking.releasable_to))
        self._only.setText(", ".join(marking.only))
        self._caveats.setText(", ".join(marking.caveats))
        self._say()

    def _edited(self, *_: object) -> None:
        if not self._loading:
            self._strange = None
            self._say()
        super()._edited()

    def _say(self) -> None:
        marking = self.value()
        words = banner(marking)
        if self._strange is not None:
            told = tr("{marking}, of a policy that is not here: it stays until you choose another.")
            self._line.say(told.format(marking=words), problem=True)
        else:
            self._line.say(words if marking.level else "")

    def _chosen(self) -> Policy:
        return self._known().get(self._policy.value(), POLICIES["UN"])

    def _changed_policy(self) -> None:
        self._strange = None
        self._arrange(self._chosen(), Marking())
        self._edited()

    def _arrange(self, policy: Policy, marking: Marking) -> None:
        """What the policy has room for."""
        self._over["releases"].setVisible(policy.releases)
        self._over["closes"].setVisible(policy.closes)
        self._over["caveats"].setVisible(policy.caveats)
        self._levels = self._level_editor(policy, marking.level)
        clear(self._tags_at)
        self._lists = [(tag, self._list(tag, marking)) for tag in policy.tags]
        for tag, view in self._lists:
            self._tags_at.addWidget(_over(tag.name, view), 1)
        self._fold.setVisible(bool(self._lists))
        self._open(on=bool(marking.categories))
        self.grown.emit()

    def _level_editor(self, policy: Policy, level: str) -> Editor:
        clear(self._levels_at)
        shown = [one for one in policy.levels if one not in policy.obsolete or one == level]
        choices = tuple(Choice(value=one, label=one) for one in shown)
        name = f"{self._name}-level"
        made: Editor
        if sum(len(one) for one in shown) <= _SEGMENTS:
            made = SegmentEditor(name, choices)
        else:
            made = ChoiceEditor(name, choices)
        made.name_for(tr("Level"))
        made.load(level)
        made.edited.connect(self._edited)
        made.name_for(tr("Level of the marking"))
        self._levels_at.addWidget(made)
        self._main(made)
        return made

    def _list(self, tag: Tag, marking: Marking) -> QListWidget:
        """The categories of a tag, each with a box that Space ticks."""
        held = [
            name
            for one in marking.categories
            if (one.tag_set, one.type) == (tag.tag_set, tag.type)
            for name in one.names
        ]
        view = QListWidget()
        view.setObjectName(f"{self._name}-tag-{tag.name}")
        view.setAccessibleName(tag.name)
        theme.role(view, "boxed")
        for name in tag.names:
            item = QListWidgetItem(name_of(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setCheckState(Qt.CheckState.Checked if name in held else Qt.CheckState.Unchecked)
            view.addItem(item)
        view.setFixedHeight(_LINE * min(len(tag.names), _MOST_LINES) + 6)
        view.itemChanged.connect(lambda item: self._ticked(tag, view, item))
        return view

    def _ticked(self, tag: Tag, view: QListWidget, item: QListWidgetItem) -> None:
        if tag.single and item.checkState() == Qt.CheckState.Checked:
            view.blockSignals(True)
            for other in _items(view):
                if other is not item:
                    other.setCheckState(Qt.CheckState.Unchecked)
            view.blockSignals(False)
        self._edited()

    def _turn(self) -> None:
        self._open(on=self._tags.isHidden())

    def _open(self, *, on: bool) -> None:
        self._tags.setVisible(on and bool(self._lists))
        icons.put(self._fold, "down" if on else "right", "accent")
        self._fold.setAccessibleDescription(tr("Unfolded") if on else tr("Folded"))


def ask_marking(parent: QWidget, known: Callable[[], Known], start: Marking) -> Marking | None:
    """A whole marking for one portion; None where the officer leaves it."""
    dialog = Dialog(parent, "mark-portion", tr("Mark this portion"))
    editor = MarkingEditor("portion", known, reads=False)
    editor.load(start)
    dialog.add(editor)
    dialog.end_with(tr("Mark"), name="mark-go")
    editor.setFocus()
    return editor.value() if dialog.ask() else None


def _items(view: QListWidget) -> list[QListWidgetItem]:
    return [view.item(number) for number in range(view.count())]


def _over(label: str, editor: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(column(SafeLabel(label, "caption"), editor, gap=2))
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
    return made


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
