"""Consent at the window: asking an author whether his record may go on, and answering who asks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFrame, QWidget

from liaison.domain.officer import Officer
from liaison.usecases import bundles, officers
from liaison.usecases.consented import Given, Waiting
from liaison.usecases.papers import consents
from liaison.usecases.records import RecordView
from ui import ask, icons, theme
from ui.build import button, clear, column, holder, row
from ui.dialog import Dialog
from ui.forms.editor import Combo
from ui.pages.page import Page
from ui.safe import Line, PlainEditor, Rule, SafeLabel, name_of
from ui.text import noop, plural, tr
from ui.times import group

_DAY: Final = 86_400_000_000  # µs
_DAYS: Final = (7, 30, 90, 365)
_USUAL: Final = 30
_MOST: Final = 4  # requests that are shown; the others come up as these are answered


class AskDialog(Dialog):
    """To whom another officer's record would go, and why."""

    def __init__(self, page: Page, author: str, title: str, known: Sequence[Officer]) -> None:
        super().__init__(
            page,
            "ask-consent",
            tr("Ask to pass it on"),
            tr(
                "{title} is a record of {author}, who alone can consent that you pass it on. You "
                "sign the request; it stands in your audit trail."
            ).format(title=title, author=author),
        )
        self._whom = Combo()
        self._whom.setObjectName("consent-whom")
        for one in known:
            self._whom.addItem(name_of(one.card.title), one.card.origin)
        for name in dict.fromkeys(one.card.organisation for one in known):
            if name.strip():
                words = tr("Every officer of {organisation}").format(organisation=name_of(name))
                self._whom.addItem(words, name)
        self._why = PlainEditor("consent-why", least=3, most=6)
        for label, editor in (
            (tr("To whom it would go"), self._whom),
            (tr("Why; the author reads it"), self._why),
        ):
            _field(self, label, editor)
        go = self.end_with(tr("Sign the request"))
        go.setEnabled(False)
        self._why.textChanged.connect(lambda: go.setEnabled(bool(self._why.text().strip())))
        self._whom.setFocus()

    def asked(self) -> tuple[str, str]:
        """The origin or the organisation, and the reason."""
        return str(self._whom.currentData()), self._why.text().strip()


class GrantDialog(Dialog):
    """Until when an officer may pass a record of ours on."""

    def __init__(self, page: Page, one: Waiting) -> None:
        super().__init__(
            page,
            "grant-consent",
            tr("Consent?"),
            tr(
                "{who} may then pass version {n} of {title} on to {whom}, with proof that it is "
                "yours. What has left stays where it is."
            ).format(**_facts(one)),
        )
        now = page.desk.session.world.clock()
        self._until = Combo()
        self._until.setObjectName("consent-until")
        for days in _DAYS:
            until = now + days * _DAY
            words = tr("{days}, until {until}").format(
                days=plural(days, "{n} day", "{n} days"), until=group(until, page.desk.zone)
            )
            self._until.addItem(words, until)
        self._until.addItem(tr("Without a limit"), 0)
        self._until.setCurrentIndex(_DAYS.index(_USUAL))
        self._note = Line("consent-note", longest=2_000)
        _field(self, tr("Until when"), self._until)
        _field(self, tr("Words for the officer who asks; may be empty"), self._note)
        self.end_with(tr("Sign the consent"))
        self._until.setFocus()

    def granted(self) -> tuple[int, str]:
        """Until when in µs, 0 for no limit, and the words."""
        return int(self._until.currentData()), self._note.plain().strip()


class RequestsCard(QFrame):
    """The requests that wait, above the lists of bundles; hidden where there is none."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setObjectName("consent-requests")
        theme.role(self, "inset")
        self._page = page
        self._rows = column(gap=0, margins=(0, 4, 0, 4))
        self.setLayout(self._rows)
        self.hide()

    def show_requests(self, asked: Sequence[Waiting]) -> None:
        """Show the oldest of them."""
        clear(self._rows)
        for number, one in enumerate(asked[:_MOST]):
            if number:
                self._rows.addWidget(Rule())
            self._rows.addWidget(request_row(self._page, f"asked-{number}", one))
        self.setVisible(bool(asked))


def request_row(page: Page, name: str, one: Waiting) -> QWidget:
    """What is asked and why, with the two answers beside it."""
    facts = _facts(one)
    asks = tr("{who} asks to pass {title}, version {n}, on to {whom}").format(**facts)
    grant = button(tr("Grant…"), f"{name}-grant", partial(_grant, page, one), icon="check")
    deny = button(tr("Deny…"), f"{name}-deny", partial(_deny, page, one), role="quiet")
    for answer, words in ((grant, tr("Grant: {asks}")), (deny, tr("Deny: {asks}"))):
        answer.setEnabled(not page.desk.session.read_only)
        answer.setAccessibleName(words.format(asks=asks))
    when = group(one.at, page.desk.zone)
    because = tr("{when}, because: {why}").format(when=when, why=name_of(one.why, "", 2_000))
    words_ = column(
        SafeLabel(asks, "strong", name=f"{name}-asks", wrap=True),
        SafeLabel(because, "caption", name=f"{name}-why", wrap=True),
        gap=2,
    )
    mark = icons.picture("shield", "accent")
    line = row(mark, words_, grant, deny, gap=12, margins=(16, 8, 16, 8))
    line.setStretch(1, 1)
    return holder(line)


def ask_for(page: Page, view: RecordView) -> None:
    """Ask the author of a record that is read whether it may be passed on."""
    record, author = view.row.record, view.row.author
    who = name_of(view.versions[-1].author, tr("an unknown officer"))
    title = name_of(view.row.title, tr("Without a title"))

    def ask_whom(found: Sequence[Officer]) -> None:
        known = [one for one in found if one.card.origin != author]
        if not known:
            page.strip.tell(
                tr("There is nobody to pass it on to."),
                tr("Take in the card of another officer first."),
                "info",
            )
            return
        dialog = AskDialog(page, who, title, known)
        if dialog.ask():
            whom, why = dialog.asked()
            page.write(
                lambda s: consents.ask(s, record, whom, why),
                lambda _made: _send(page, author, who, tr("The request is signed")),
            )

    page.read(officers.officers, ask_whom)


def _grant(page: Page, one: Waiting) -> None:
    dialog = GrantDialog(page, one)
    if dialog.ask():
        until, note = dialog.granted()
        page.write(
            lambda s: consents.answer(s, one.paper, granted=True, until=until, note=note),
            lambda _made: _send(page, one.asker, name_of(one.who), tr("Your consent is signed")),
        )


def _deny(page: Page, one: Waiting) -> None:
    words = tr("{who} asks to pass {title}, version {n}, on to {whom}. The reason is sent along.")
    reason = ask.reason(page, tr("Deny it?"), words.format(**_facts(one)), tr("Sign the refusal"))
    if reason is not None:
        page.write(
            lambda s: consents.answer(s, one.paper, granted=False, note=reason),
            lambda _made: _send(page, one.asker, name_of(one.who), tr("Your refusal is signed")),
        )


def take_back(page: Page, one: Given) -> None:
    """A consent counts no more from now on; what has left already stays where it is."""
    words = tr(
        "{who} may then pass version {n} on to {whom} no more. What has left already stays where "
        "it is. The reason is sent along."
    ).format(who=name_of(one.who, tr("an officer")), n=one.version, whom=name_of(one.whom))
    reason = ask.reason(page, tr("Take the consent back?"), words, tr("Take it back"))
    if reason is not None:
        page.write(
            lambda s: consents.answer(s, one.request, granted=False, note=reason),
            lambda _made: _send(
                page, one.holder, name_of(one.who), tr("Your consent is taken back")
            ),
        )


def _send(page: Page, origin: str, who: str, signed: str) -> None:
    """What was signed rides with the next bundle, or goes at once in one of its own."""
    if not ask.yes(
        page,
        signed,
        tr("It rides with your next bundle to {who}, or goes now in a bundle of its own.").format(
            who=who
        ),
        tr("Send now…"),
        no=noop("With the next bundle"),
    ):
        return
    folder = ask.folder(page, tr("Where shall it go?"), tr("Here"))
    if folder is None:
        return
    target: Path = folder
    page.aside(
        lambda s: bundles.seal_bundle(s, [], [origin], target, papers_only=True),
        lambda made: page.desk.toast(tr("Saved as {name}.").format(name=name_of(made[1].name))),
    )


def _facts(one: Waiting) -> dict[str, object]:
    return {
        "who": name_of(one.who, tr("an officer")),
        "title": name_of(one.row.title, tr("Without a title")),
        "n": one.version,
        "whom": name_of(one.whom),
    }


def _field(dialog: Dialog, label: str, editor: QWidget) -> None:
    editor.setAccessibleName(label)
    words = SafeLabel(label, "field")
    words.setBuddy(editor)
    dialog.add(words)
    dialog.add(editor)
