"""Marking policies in the settings: what is here, taking one in after seeing it, removing one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLayout, QWidget

from liaison.domain.refusals import Refusal
from liaison.usecases import policies
from liaison.usecases.policies import Candidate, PolicyView
from ui import ask, icons, theme
from ui.build import button, card, clear, column, holder, row, scrolled
from ui.dialog import Dialog
from ui.marks import tag
from ui.pages.page import Page
from ui.pages.settings_rows import setting
from ui.safe import SafeLabel, name_of
from ui.text import listed, tr

_HIGHEST = 260  # of the list of categories, in pixels


class PoliciesRow(QWidget):
    """The policies that ship, and the organisation's own with a way to remove each."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._writable = not page.desk.session.read_only
        self._at = column(gap=12)
        self._problem = SafeLabel("", "problem", name="policy-problem", wrap=True)
        self._problem.hide()
        self._take_button = button(
            tr("Take in a policy…"), "take-policy", self._choose, icon="plus", token="accent"
        )
        self._take_button.setEnabled(self._writable)
        body = setting(
            tr("Policies"),
            tr(
                "What records can be marked with. An organisation's own comes as an XML-SPIF "
                "file. What is sealed keeps its marking when a policy is removed."
            ),
            self._at,
            row(self._take_button, None),
            self._problem,
        )
        self.setLayout(column(body, gap=0))

    def refresh(self) -> None:
        """Read what is here."""
        self._page.read(policies.listed, self._show)

    def _show(self, found: list[PolicyView]) -> None:
        clear(self._at)
        for view in found:
            self._at.addLayout(self._line(view))

    def _line(self, view: PolicyView) -> QLayout:
        head = row(SafeLabel(name_of(view.name), "strong"), gap=8)
        if not view.sha256:
            head.addWidget(tag(tr("ships with Liaison")))
        head.addStretch(1)
        levels = SafeLabel(" · ".join(map(name_of, view.levels)), "caption", wrap=True)
        line = row(column(head, levels, gap=0), gap=8)
        line.setStretch(0, 1)
        if view.sha256:
            drop = button(
                tr("Remove…"),
                f"remove-policy-{view.name}",
                partial(self._remove, view),
                role="quiet",
            )
            drop.setAccessibleName(tr("Remove the policy {name}").format(name=name_of(view.name)))
            drop.setEnabled(self._writable)
            line.addWidget(drop)
        return line

    def _choose(self) -> None:
        path = ask.file(self, tr("Take in a marking policy"), tr("Look at it"))
        if path is not None:
            self._problem.hide()
            self._page.read(lambda s: policies.preview(s, path), self._ask, self._refused)

    def _ask(self, found: Candidate) -> None:
        if PolicyDialog(self, found.view).ask():
            words = tr("{name} can be chosen in every marking now")
            self._page.write(
                lambda s: policies.add(s, found),
                lambda _changes: self._page.desk.toast(words.format(name=name_of(found.view.name))),
                self._refused,
            )

    def _remove(self, view: PolicyView) -> None:
        self._problem.hide()
        why = ask.reason(
            self,
            tr("Remove the policy {name}").format(name=name_of(view.name)),
            tr(
                "Nothing can be marked under it any more. What is sealed under it keeps reading, "
                "and counts as the most sensitive of all."
            ),
            tr("Remove"),
        )
        if why is not None:
            self._page.write(
                lambda s: policies.remove(s, view.id, why),
                lambda _changes: self._page.desk.toast(tr("Removed")),
                self._refused,
            )

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refusal):
            self._problem.setText(error.sentence)
            self._problem.show()
            self._take_button.setFocus()
        else:
            self._page.complain(error)


class PolicyDialog(Dialog):
    """All that is taken in with a policy, before it is."""

    def __init__(self, parent: QWidget, view: PolicyView) -> None:
        super().__init__(
            parent,
            "policy-dialog",
            tr("Take in the policy {name}?").format(name=name_of(view.name)),
            tr(
                "Whoever writes a policy says what counts as sensitive. Take it only from the "
                "office that answers for it, and compare the SHA-256 with that office."
            ),
        )
        levels = [
            row(icons.picture("shield", "ink3", 14), SafeLabel(name_of(one), wrap=True), None)
            for one in reversed(view.levels)
        ]
        tags = [
            column(
                SafeLabel(name_of(name), "field"),
                SafeLabel(listed(map(name_of, names)), wrap=True),
                gap=0,
            )
            for name, names in view.categories
        ]
        parts = [
            column(SafeLabel(tr("Levels, the most sensitive first"), "field"), *levels, gap=4),
            *tags,
        ]
        if view.equals:
            named = listed(map(name_of, view.equals))
            equals = column(
                SafeLabel(tr("Says what equals what in"), "field"),
                SafeLabel(named, wrap=True),
                gap=0,
            )
            parts.append(equals)
        inside = holder(column(*parts, None, gap=10))
        area = scrolled(inside, "policy-content")
        area.setFixedHeight(min(inside.sizeHint().height() + 8, _HIGHEST))
        self.add(card(area, role="inset", pad=12))
        digest = SafeLabel(view.sha256, "mono", name="policy-sha256", wrap=False, free=True)
        theme.retone(digest)
        facts = (
            (tr("From"), SafeLabel(name_of(view.file), wrap=True)),
            (tr("Identifier"), SafeLabel(view.id, free=True)),
            ("SHA-256", digest),
        )
        for label, value in facts:
            self.add(column(SafeLabel(label, "field"), value, gap=0))
        self.end_with(tr("Take it in"), name="take-policy-go", icon="plus")
