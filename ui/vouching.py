"""What one officer says of another through the window: vouching, authorities, revoking a key."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QAbstractButton, QWidget

from liaison.changes import Changes
from liaison.domain.officer import Officer
from liaison.usecases import authorities, governing
from liaison.usecases.papers import introductions
from ui import ask, papers
from ui.again import again
from ui.build import card, column, holder, scrolled
from ui.dialog import Dialog
from ui.forms.editor import FlagEditor
from ui.menus import Choice, pop_up
from ui.pages.page import Page, Work
from ui.revoking import RevokeDialog
from ui.safe import Line, Rule, name_of
from ui.sure import SureDialog
from ui.text import plural, tr

_HIGHEST = 260  # of the list of officers, in pixels


def more(page: Page, under: QAbstractButton, one: Officer, others: Sequence[Officer],
         named: Sequence[str]) -> None:  # fmt: skip
    """The menu of an officer's card; ``named`` are the organisations whose authority he is."""
    short = one.card.fingerprint.hex()[:8]
    choices: list[Choice] = []
    if not page.desk.session.read_only:
        if one.trust.own_doing and one.revoked is None:
            to = [other for other in others if other.card.origin != one.card.origin]
            choices += [
                (
                    f"introduce-{short}",
                    "officers",
                    tr("Introduce to others…"),
                    partial(_introduce, page, one, to),
                ),
                (
                    f"authority-{short}",
                    "shield",
                    tr("Name as the authority of an organisation…"),
                    partial(_name, page, one),
                ),
            ]
        choices += [
            (
                f"no-authority-{number}",
                "close",
                tr("No longer the authority of {organisation}…").format(organisation=whose),
                partial(_drop, page, one, whose),
            )
            for number, whose in enumerate(named)
        ]
        choices.append(
            (f"revoke-{short}", "warning", tr("Revoke the key…"), partial(_revoke, page, one))
        )
    choices.append(
        (
            f"papers-{short}",
            "audit",
            tr("Papers about this officer…"),
            partial(papers.about, page, one.card.origin, one.card.title),
        )
    )
    pop_up(under, choices)


class IntroduceDialog(Dialog):
    """To whom an officer is introduced; what that says stands above."""

    def __init__(self, parent: QWidget, one: Officer, others: Sequence[Officer]) -> None:
        who = name_of(one.card.title)
        super().__init__(
            parent,
            "introduce",
            tr("Introduce {who}").format(who=who),
            tr(
                "You sign that you have compared this card yourself, when and how. The others see "
                "it as your word, marked as introduced and not as compared. It goes with your next "
                "bundle to each of them, and your audit trail keeps it."
            ),
        )
        self._all = FlagEditor("to-all", tr("All officers"))
        self._each = [
            (other.card.origin, FlagEditor(_to(other), name_of(other.card.title)))
            for other in others
        ]
        self._all.name_for(tr("All officers"))
        for (_, editor), other in zip(self._each, others, strict=True):
            editor.name_for(name_of(other.card.title))
            editor.edited.connect(self._look)
        self._all.edited.connect(self._everybody)
        inner = holder(
            column(self._all, Rule(), *(editor for _, editor in self._each), None, gap=2)
        )
        area = scrolled(inner, "introduce-to")
        area.setFixedHeight(min(inner.sizeHint().height() + 4, _HIGHEST))
        self.add(card(area, role="inset", pad=12))
        self._go = self.end_with(tr("Introduce"), icon="check")
        self._go.setEnabled(False)
        self._all.setFocus()

    def chosen(self) -> list[str]:
        """The origins of those who are to get it."""
        return [origin for origin, editor in self._each if editor.value()]

    def _everybody(self) -> None:
        for _, editor in self._each:
            editor.load(self._all.value())
        self._look()

    def _look(self) -> None:
        chosen = self.chosen()
        self._all.load(len(chosen) == len(self._each))
        self._go.setEnabled(bool(chosen))


class AuthorityDialog(SureDialog):
    """An officer is taken at his word for who belongs to an organisation."""

    def __init__(self, page: Page, one: Officer) -> None:
        super().__init__(
            page,
            "name-authority",
            tr("Name {who} as an authority").format(who=name_of(one.card.title)),
            tr(
                "Whoever is on a roster that this officer signs for the organisation then counts "
                "as certified here, without a comparison, and a key that this officer revokes is "
                "out of use. Name only whom the organisation itself appointed."
            ),
        )
        self._organisation = Line("organisation", longest=200)
        self._organisation.setText(one.card.organisation)
        self._organisation.textChanged.connect(lambda _text: self.look())
        self.field(tr("Organisation, as its rosters name it"), self._organisation)
        origin = one.card.origin

        def act(secret: str) -> Work[Changes]:
            whose = self._organisation.plain().strip()
            return lambda session: authorities.name(session, origin, whose, secret)

        self.finish(tr("Name as authority"), act, lambda: bool(self._organisation.plain().strip()))
        self._organisation.setFocus()


def _to(other: Officer) -> str:
    return f"to-{other.card.fingerprint.hex()[:8]}"


def _introduce(page: Page, one: Officer, others: Sequence[Officer]) -> None:
    if not others:
        page.strip.tell(
            tr("There is nobody to introduce this officer to."),
            tr("Take in the card of another officer first."),
            "info",
        )
        return
    dialog = IntroduceDialog(page, one, others)
    if dialog.ask():
        chosen = dialog.chosen()
        people = plural(len(chosen), "{n} officer", "{n} officers")
        made = again(
            page,
            tr("Introduce {who}").format(who=name_of(one.card.title)),
            tr("It takes your passphrase again."),
            tr("Introduce"),
            lambda secret, _: lambda s: introductions.introduce(s, one.card.origin, chosen, secret),
        )
        if made is not None:
            page.desk.toast(
                tr("Signed; it goes with the next bundle to {people}").format(people=people)
            )


def _name(page: Page, one: Officer) -> None:
    if AuthorityDialog(page, one).ask():
        page.desk.toast(tr("Rosters of {who} count now").format(who=name_of(one.card.title)))


def _drop(page: Page, one: Officer, organisation: str) -> None:
    origin = one.card.origin
    page.read(
        lambda s: governing.rest_on(s, origin, organisation),
        lambda rests: _ask_drop(page, one, organisation, rests=rests),
    )


def _ask_drop(page: Page, one: Officer, organisation: str, *, rests: bool) -> None:
    """A policy in force that rests on him makes it weaken this desk."""
    who, whose = name_of(one.card.title), name_of(organisation)
    said = tr("Rosters of {who} count no more").format(who=who)
    if rests:
        gone = again(
            page,
            tr("Is {who} no longer the authority of {organisation}?").format(
                who=who, organisation=whose
            ),
            tr("Your organisation's policy rests on this: nothing of it is in force here then."),
            tr("No longer"),
            lambda secret, why: (
                lambda s: authorities.drop(s, one.card.origin, organisation, why, secret)
            ),
            reason=True,
            danger=True,
        )
        if gone is not None:
            page.desk.toast(said)
        return
    if ask.yes(
        page,
        tr("Is {who} no longer the authority of {organisation}?").format(
            who=who, organisation=whose
        ),
        tr(
            "Whoever rests on rosters of this officer is not certified any more, and keys that "
            "only this officer revoked are in use again. Records and bundles stay."
        ),
        tr("No longer"),
        danger=True,
    ):
        page.act(lambda s: authorities.drop(s, one.card.origin, organisation), said)


def _revoke(page: Page, one: Officer) -> None:
    dialog = RevokeDialog(
        page,
        "revoke",
        tr("Revoke the key of {who}?").format(who=name_of(one.card.title)),
        tr(
            "Here it counts at once: nothing is sealed to the key, its bundles are refused, "
            "and of what is here all is flagged that nobody had seen before that time. With "
            "others it counts where they named you an authority for this officer. It goes with "
            "your next bundle to everybody, and cannot be taken back."
        ),
        one.card.origin,
    )
    if dialog.ask():
        page.desk.toast(tr("The key of {who} is revoked").format(who=name_of(one.card.title)))
