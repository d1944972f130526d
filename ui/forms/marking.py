"""The editor of a marking: policy, level, who may have it, caveats."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from liaison.domain.forms import Choice
from liaison.domain.marking import POLICIES, Marking, PolicyName
from ui.build import clear, column, row
from ui.forms.editor import ChoiceEditor, Editor, SegmentEditor
from ui.safe import Line, SafeLabel
from ui.text import tr

_POLICIES = tuple(Choice(value=p.name, label=p.label) for p in POLICIES.values())


class MarkingEditor(Editor):
    """Policy and level first; release and caveats beside each other under them."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._name = name
        self._policy = ChoiceEditor(f"{name}-policy", _POLICIES, none=False)
        self._policy.name_for(tr("Marking policy"))
        self._levels_at = row(gap=0)
        self._levels = self._segments("UN")
        self._release = Line(f"{name}-release", tr("Nobody else"), longest=400)
        self._caveats = Line(f"{name}-caveats", tr("None"), longest=400)
        self._release.setAccessibleName(tr("Releasable to"))
        self._caveats.setAccessibleName(tr("Caveats"))
        self._policy.edited.connect(self._changed_policy)
        for line in (self._release, self._caveats):
            line.textEdited.connect(self._edited)
        self.body.addLayout(row(self._policy, None))
        self.body.addLayout(self._levels_at)
        self.body.addSpacing(4)
        lines = row(
            _over(tr("Releasable to, parted by commas"), self._release),
            _over(tr("Caveats, parted by commas"), self._caveats),
        )
        self.body.addLayout(lines)
        self._main(self._levels)

    def _call(self, label: str, told: str) -> None:
        """Policy, level, release and caveats have names of their own."""

    def value(self) -> Marking:
        policy = _policy(self._policy.value())
        return Marking(
            policy=policy,
            level=self._levels.value(),
            releasable_to=_names(self._release.plain()),
            caveats=_names(self._caveats.plain()),
        )

    def _show(self, value: Any) -> None:
        marking = value if isinstance(value, Marking) else Marking()
        self._policy.load(marking.policy)
        self._levels = self._segments(marking.policy)
        self._levels.load(marking.level)
        self._release.setText(", ".join(marking.releasable_to))
        self._caveats.setText(", ".join(marking.caveats))

    def _changed_policy(self) -> None:
        self._levels = self._segments(self._policy.value())
        self._edited()

    def _segments(self, policy: str) -> SegmentEditor:
        clear(self._levels_at)
        levels = tuple(Choice(value=one, label=one) for one in POLICIES[policy].levels)
        made = SegmentEditor(f"{self._name}-level", levels)
        made.edited.connect(self._edited)
        made.name_for(tr("Level of the marking"))
        self._levels_at.addWidget(made)
        self._main(made)
        self.grown.emit()
        return made


def _over(label: str, editor: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(column(SafeLabel(label, "caption"), editor, gap=2))
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, False)
    return made


def _policy(name: str) -> PolicyName:
    return POLICIES[name].name


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
