"""Rosters on the screen: those that are here with their members, and signing one of one's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFrame, QGridLayout

from liaison.changes import Changes
from liaison.domain.officer import Card, Officer
from liaison.domain.times import Moment, last_of, moment_at
from liaison.session import Session
from liaison.usecases import officers
from liaison.usecases.papers import door, rosterfiles, rosters
from liaison.usecases.papers.rosters import Overview
from ui import ask, trust
from ui.build import button, card, column, holder, row, scrolled
from ui.dialog import Dialog
from ui.forms.editor import FlagEditor
from ui.forms.when_where import TimeEditor
from ui.marks import tag
from ui.pages.page import Page, Work
from ui.papers import save_papers
from ui.safe import ElidedLabel, Line, Rule, SafeLabel, name_of
from ui.sure import SureDialog
from ui.text import joined, plural, tr
from ui.times import day_of

_MOST: Final = 100  # members of one roster that are shown; the command line lists all
_MICROS: Final = 86_400_000_000  # a day
_VALID: Final = 90  # days for which a roster is proposed to hold
Found = tuple[list[Overview], dict[str, Officer]]


def show(page: Page) -> None:
    """Show the rosters that are here."""
    page.read(_read, lambda found: RostersDialog(page, *found).ask())


def _read(session: Session) -> Found:
    people = {rosters.key(one.card): one for one in officers.officers(session)}
    return rosters.overview(session), people


class RostersDialog(Dialog):
    """Each roster with its members, how far each of them is trusted, and a way to give it out."""

    def __init__(
        self, page: Page, found: Sequence[Overview], people: Mapping[str, Officer]
    ) -> None:
        super().__init__(
            page,
            "rosters-dialog",
            tr("Rosters"),
            tr(
                "An organisation's authority signs which officers it knows, what they are and "
                "until when. A roster certifies where you named its author the authority of it."
            ),
        )
        self.setMinimumWidth(760)
        self._page, self._people = page, people
        self._own = rosters.key(page.desk.session.card)
        cards = [self._roster(number, one) for number, one in enumerate(found)]
        if cards:
            inner = holder(column(*cards, None, gap=12))
            area = scrolled(inner, "rosters-list")
            area.setMinimumHeight(min(inner.sizeHint().height() + 16, 360))
            self.body.addWidget(area, 1)
        else:
            nothing = tr("There is no roster yet. Take one in as a file, or make one.")
            self.add(SafeLabel(nothing, "quiet", name="no-rosters", wrap=True))
        make = button(tr("Make a roster…"), "make-roster", self._make, icon="plus")
        make.setEnabled(not page.desk.session.read_only)
        self._buttons.insertWidget(0, make)
        self.end_with(tr("Close"), no="")

    def _roster(self, number: int, one: Overview) -> QFrame:
        state, token = _state(one)
        facts = tr("number {n}, signed by {who}, until {day}").format(
            n=one.number, who=name_of(one.title), day=day_of(one.until)
        )
        save = button(
            tr("Save as a file…"),
            f"save-roster-{number}",
            partial(self._save, one),
            role="quiet",
            icon="save",
        )
        save.setAccessibleDescription(name_of(one.organisation))
        save.setEnabled(one.here == one.parts and not self._page.desk.session.read_only)
        word = tag(state, f"roster-{number}-state")
        word.setProperty("tone", token)
        title = ElidedLabel(name_of(one.organisation), "heading", name=f"roster-{number}")
        head = row(title, word, save, gap=12)
        head.setStretch(0, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 2)
        for line, entry in enumerate(one.entries[:_MOST]):
            what = (entry.role, entry.unit, entry.nation, entry.clearance)
            known = self._people.get(entry.card)
            words = trust.of(known).words if known else tr("no card here")
            words = tr("you") if entry.card == self._own else words
            grid.addWidget(ElidedLabel(name_of(entry.name), "strong"), line, 0)
            grid.addWidget(SafeLabel(joined(map(name_of, what)), "quiet", wrap=True), line, 1)
            name = f"roster-{number}-trust-{line}"
            grid.addWidget(SafeLabel(words, wrap=True, name=name), line, 2)
        body = column(head, SafeLabel(facts, "caption", wrap=True), Rule(), grid, gap=6)
        if len(one.entries) > _MOST:
            more = plural(len(one.entries) - _MOST, "{n} more", "{n} more")
            body.addWidget(SafeLabel(more, "quiet"))
        return card(body)

    def _save(self, one: Overview) -> None:
        page = self._page
        page.read(
            lambda s: rosters.of(s, one),
            lambda parts: save_papers(page, parts, cards=one.authority == page.desk.session.origin),
        )

    def _make(self) -> None:
        self.reject()
        page = self._page
        page.read(
            officers.officers,
            lambda found: make(page, [page.desk.session.card, *(one.card for one in found)]),
        )


class MakeDialog(SureDialog):
    """Whose roster, who is on it and as what, until when; signed and written into a folder."""

    def __init__(self, page: Page, people: Sequence[Card], folder: Path) -> None:
        own = page.desk.session.card
        super().__init__(
            page,
            "make-roster-dialog",
            tr("Make a roster"),
            tr(
                "You sign that these cards belong to these officers. Whoever has named you the "
                "authority of the organisation takes them as certified until the last day. The "
                "newest roster of an organisation counts alone, so put everybody on it."
            ),
        )
        self.setMinimumWidth(800)
        self._people = people
        self._rows: list[tuple[FlagEditor, Line, Line, Line]] = []
        self._organisation = Line("organisation", longest=200)
        self._organisation.setText(own.organisation)
        self._organisation.textChanged.connect(lambda _text: self.look())
        self._until = TimeEditor("until", self.now, span=False)
        last = page.desk.session.world.clock() + _VALID * _MICROS
        self._until.load(moment_at(last, page.desk.zone, "day"))
        self._cards = FlagEditor("with-cards", tr("Put the cards into the file too"))
        self._cards.load(True)
        self.field(tr("Organisation"), self._organisation)
        self.field(tr("Its last day"), self._until)
        self.body.addWidget(SafeLabel(tr("Who is on it"), "field"))
        self.add(self._members())
        self.add(self._cards)
        self._cards.name_for(tr("Put the cards into the file too"))
        self.finish(tr("Sign and save"), partial(self._act, folder), self._filled)
        self._organisation.setFocus()

    def _members(self) -> QFrame:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 3)
        heads = (tr("Officer"), tr("Role"), tr("Unit"), tr("Clearance"))
        for place, words in enumerate(heads):
            grid.addWidget(SafeLabel(words, "caption"), 0, place)
            grid.setColumnStretch(place, 3 if not place else 2)
        for number, one in enumerate(self._people, 1):
            who, short = name_of(one.title), one.fingerprint.hex()[:8]
            chosen = FlagEditor(f"on-{short}", who)
            chosen.name_for(who)
            chosen.edited.connect(self.look)
            grid.addWidget(chosen, number, 0)
            role, unit, clearance = (
                Line(f"{name}-{short}", longest=200) for name in ("role", "unit", "clearance")
            )
            role.setText(one.role)
            for place, editor in enumerate((role, unit, clearance), 1):
                spoken = tr("{what} of {who}").format(what=heads[place], who=who)
                editor.setAccessibleName(spoken)
                grid.addWidget(editor, number, place)
            self._rows.append((chosen, role, unit, clearance))
        inner = holder(column(grid, None, gap=0))
        area = scrolled(inner, "roster-members")
        area.setMinimumHeight(min(inner.sizeHint().height() + 8, 220))
        return card(area, role="inset", pad=12)

    def _filled(self) -> bool:
        chosen = any(row_[0].value() for row_ in self._rows)
        named = bool(self._organisation.plain().strip())
        return chosen and named and isinstance(self._until.value(), Moment)

    def _act(self, folder: Path, secret: str) -> Work[tuple[Path, Changes]]:
        until = self._until.value()
        assert isinstance(until, Moment)
        whose, last, cards = self._organisation.plain().strip(), last_of(until), self._cards.value()
        wanted = [
            {
                "card": one.fingerprint.hex(),
                "role": role.plain(),
                "unit": unit.plain(),
                "clearance": clearance.plain(),
            }
            for one, (chosen, role, unit, clearance) in zip(self._people, self._rows, strict=True)
            if chosen.value()
        ]

        def work(session: Session) -> tuple[Path, Changes]:
            made, changes = rosters.make(
                session, whose, rosterfiles.entries(session, wanted), last, secret
            )
            path, logged = door.export(session, made, folder, cards=cards)
            return path, changes | logged

        return work


def make(page: Page, people: Sequence[Card]) -> None:
    """Ask where the file is to go, then for all that stands on the roster."""
    folder = ask.folder(page, tr("Where shall the roster's file go?"), tr("Here"))
    if folder is None:
        return
    dialog = MakeDialog(page, people, folder)
    if dialog.ask():
        path: Path = dialog.outcome[0]
        page.strip.tell(
            tr("The roster is signed, and saved as {name}.").format(name=name_of(path.name)),
            tr("Give the file to the officers who named you the authority."),
            "info",
        )


def _state(one: Overview) -> tuple[str, str]:
    if one.over:
        return tr("over"), "bad"
    if one.here < one.parts:
        return tr("{n} of {all} parts here").format(n=one.here, all=one.parts), "warn"
    if one.in_use:
        return tr("in use"), "good"
    return tr("not used"), "warn"
