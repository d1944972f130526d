"""Officers: a card each, how far each key is trusted, and one's own card to give away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from liaison.changes import Changes
from liaison.domain.officer import Card, Officer
from liaison.session import Session
from liaison.usecases import governing, officers
from liaison.usecases.papers import intake
from liaison.usecases.papers.intake import Seen
from ui import ask, rosters, vouching
from ui.again import again
from ui.build import bar, button, card, chain, clear, column, empty_state, holder, row, scrolled
from ui.code import show_code
from ui.compare import CardDialog, CompareDialog, words_grid
from ui.decoder import read_code
from ui.pages.officer_card import Known, OfficerCard, Register, read_register
from ui.pages.page import Desk, Page
from ui.papers import PapersDialog
from ui.safe import ElidedLabel, Rule, SafeLabel, name_of
from ui.text import noop, tr


class OfficersPage(Page):
    """The cards on the left, one's own on the right."""

    name = "officers"
    title = noop("Officers")
    icon = "officers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._register = Register((), 0, ())
        self._cards: dict[str, OfficerCard] = {}
        self._wanted = ""
        self._writable = not desk.session.read_only
        add = self._adds = button(
            tr("Take in a file…"), "add-officer", self._add, role="primary", icon="plus"
        )
        add.setEnabled(self._writable)
        lists = button(tr("Rosters…"), "rosters", self._rosters, icon="officers")
        self.content.addWidget(bar(SafeLabel(tr(self.title), "title"), None, lists, add))
        self._list = column(gap=16, margins=(24, 24, 24, 24))
        inner = holder(column(self._list, None, gap=0))
        self._area = scrolled(inner, "officer-cards", widest=820)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(
            empty_state(
                "officers",
                tr("No officers yet"),
                tr(
                    "Ask each officer you exchange with for an identity card, and give yours. "
                    "Then compare ten words, face to face or by radio."
                ),
                name="no-officers",
            )
        )
        self._own = column(gap=0)
        rail = holder(column(self._own, None, gap=0), "rail")
        rail.setFixedWidth(304)
        body: QHBoxLayout = row(self._stack, rail, gap=0)
        body.setStretch(0, 1)
        self.content.addLayout(body, 1)

    # What the window calls

    def opened(self) -> None:
        self.read(read_register, self._show)

    def begin(self) -> None:
        self._adds.setFocus()

    def show_item(self, item: str) -> None:
        """``add`` asks for a file, ``compare:ORIGIN`` compares, an origin comes into view."""
        if item == "add":
            self._add()
        elif item.startswith("compare:"):
            origin = item.removeprefix("compare:")
            self.read(lambda s: _both(s, origin), lambda both: self._compare(*both))
        else:
            self._wanted = item
            self._reveal()

    def changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.officers or changes.bundles or changes.log):
            self.read(read_register, self._show)

    # Showing

    def _show(self, register: Register) -> None:
        self._register = register
        clear(self._list)
        self._cards = {}
        for known in register.officers:
            made = self._card(known)
            self._cards[known.officer.card.origin] = made
            self._list.addWidget(made)
        self._stack.setCurrentIndex(0 if register.officers else 1)
        self._show_own()
        # Filled before it was ever shown, the column would keep to the height of the view.
        inner = self._area.widget()
        layout = inner.layout() if inner is not None else None
        if layout is not None:
            layout.invalidate()
        chain(self)
        self._reveal()

    def _card(self, known: Known) -> OfficerCard:
        one = known.officer
        origin = one.card.origin
        return OfficerCard(
            known,
            self._register.entries,
            self.desk.zone,
            compare=lambda: self._compare(one, self._register.words),
            scan=lambda: self._scan(one),
            give=lambda: self.desk.go("exchange", f"to:{origin}"),
            more=lambda under: vouching.more(
                self, under, one, [k.officer for k in self._register.officers], known.named
            ),
            remove=lambda: self._remove(one),
            alarm=lambda: self.desk.go("audit"),
            read_only=not self._writable,
        )

    def _show_own(self) -> None:
        own = self.desk.session.card
        clear(self._own)
        export = button(tr("Export your card…"), "export-card", self._export, icon="card")
        export.setEnabled(self._writable)
        code = button(tr("Show your code…"), "show-code", self._code, icon="shield")
        words = card(words_grid(self._register.words), role="inset", name="own-fingerprint", pad=16)
        self._own.addLayout(
            column(
                SafeLabel(tr("Your card"), "field"),
                ElidedLabel(name_of(own.title), "heading", name="own-title"),
                *(
                    ElidedLabel(name_of(part), "quiet")
                    for part in (own.role, own.organisation)
                    if part
                ),
                12,
                Rule(),
                12,
                SafeLabel(tr("Your fingerprint: read it out"), "field"),
                words,
                SafeLabel(
                    tr("SHA-256 begins {digits}").format(digits=_digits(own)),
                    "caption",
                    name="own-digits",
                    free=True,
                ),
                12,
                export,
                code,
                SafeLabel(
                    tr("Others need it to check what you give them, and to give to you."),
                    "caption",
                    wrap=True,
                ),
                gap=4,
                margins=(24, 24, 24, 24),
            )
        )

    def _reveal(self) -> None:
        made = self._cards.get(self._wanted)
        if made is not None:
            self._wanted = ""
            self._area.ensureWidgetVisible(made)
            made.setFocus()

    # Doing

    def _add(self) -> None:
        if not self._writable:
            return
        path = ask.file(self, tr("Take in a card, a roster or another paper"), tr("Read it"))
        if path is not None:
            self.add_from(path)

    def add_from(self, path: Path) -> None:
        """Read a file, show what it says, and take it in if that is wanted."""
        self.read(lambda s: intake.look(s, path), self._looked)

    def _looked(self, seen: Seen) -> None:
        compare = False
        if seen.card is not None:
            dialog = CardDialog(self, seen.card, seen.words, seen.papers)
            if not dialog.ask():
                return
            compare = dialog.compare
        elif seen.papers and not (PapersDialog(self, seen).ask() and not seen.known):
            return
        elif not seen.papers:
            self.desk.toast(tr("This card is already here"))
            return
        self.write(lambda s: intake.take(s, seen), lambda _changes: self._taken(seen, compare))

    def _taken(self, seen: Seen, compare: bool) -> None:
        if seen.card is None:
            self.desk.toast(tr("Taken in"))
        elif compare:
            self.show_item(f"compare:{seen.card.origin}")
        else:
            who = name_of(seen.card.title)
            self.desk.toast(tr("Added {who}; not compared yet").format(who=who))

    def _rosters(self) -> None:
        rosters.show(self)

    def _compare(self, one: Officer, own: Sequence[str]) -> None:
        if not self._writable:
            return
        dialog = CompareDialog(self, self.desk, one.card, own)
        if dialog.ask():
            who = name_of(one.card.title)
            self.desk.toast(tr("The words are right: this is the card of {who}").format(who=who))

    def _code(self) -> None:
        show_code(self, self.desk.session.card)

    def _scan(self, one: Officer) -> None:
        """Read the code of a picture that was taken face to face; the machine compares."""
        path = ask.file(self, tr("A picture of the other officer's code"), tr("Read it"))
        if path is None:
            return

        def seen(session: Session) -> str:
            return read_code(officers.read_picture(session, path))

        self.aside(seen, lambda code: self._scanned(one, code))

    def _scanned(self, one: Officer, code: str) -> None:
        self.read(
            lambda s: officers.check_code(s, one.card.origin, code),
            lambda _fits: self._take_code(one, code),
        )

    def _take_code(self, one: Officer, code: str) -> None:
        who = name_of(one.card.title)
        done = again(
            self,
            tr("Is this the card of {who}?").format(who=who),
            tr("The code is right. With your passphrase the card counts as compared."),
            tr("Compare"),
            lambda secret, _: lambda s: officers.scan(s, one.card.origin, code, passphrase=secret),
        )
        if done is not None:
            self.desk.toast(tr("The code is right: this is the card of {who}").format(who=who))

    def _remove(self, one: Officer) -> None:
        self.read(
            lambda s: governing.rest_on(s, one.card.origin),
            lambda rests: self._ask_remove(one, rests=rests),
        )

    def _ask_remove(self, one: Officer, *, rests: bool) -> None:
        """A policy in force that rests on him makes it weaken this desk."""
        who = name_of(one.card.title)
        if rests:
            gone = again(
                self,
                tr("Remove the card of {who}?").format(who=who),
                tr(
                    "Your organisation's policy rests on this card: without it nothing of it is in "
                    "force here."
                ),
                tr("Remove the card"),
                lambda secret, why: lambda s: officers.remove(s, one.card.origin, why, secret),
                reason=True,
                danger=True,
            )
            if gone is not None:
                self.desk.toast(tr("Removed the card of {who}").format(who=who))
            return
        if ask.yes(
            self,
            tr("Remove the card of {who}?").format(who=who),
            tr(
                "The card and the comparison go from this vault: you can seal nothing for this "
                "officer, and bundles from there are refused, until the card is added and compared "
                "again. Records and bundles you already have stay."
            ),
            tr("Remove the card"),
            danger=True,
        ):
            self.act(
                lambda s: officers.remove(s, one.card.origin),
                tr("Removed the card of {who}").format(who=who),
            )

    def _export(self) -> None:
        folder = ask.folder(self, tr("Where shall your card go?"), tr("Here"))
        if folder is not None:
            self.aside(lambda s: officers.export_card(s, folder), self._exported)

    def _exported(self, outcome: tuple[Path, Changes]) -> None:
        path, _ = outcome
        self.desk.toast(tr("Your card is in {file}").format(file=name_of(path.name)))


def _both(session: Session, origin: str) -> tuple[Officer, tuple[str, ...]]:
    return officers.officer(session, origin), officers.fingerprint_words(session.card)


def _digits(own: Card) -> str:
    first = own.fingerprint.hex()[:16]
    return " ".join(first[i : i + 4] for i in range(0, len(first), 4))
