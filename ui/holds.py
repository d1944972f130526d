"""Legal holds through the window: put on a record, a case or a person, told, and lifted."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from liaison.changes import Changes
from liaison.domain.record import Row
from liaison.domain.retention import Hold, Scope
from liaison.usecases import holding
from ui import ask, icons
from ui.build import button, row
from ui.pages.page import Page
from ui.safe import SafeLabel, name_of
from ui.text import noop, short, tr
from ui.times import group

# A hold that is put on from a record of these kinds may be on more than it.
_WIDER: Final[dict[str, Scope]] = {"negotiation-case": "case", "person": "person"}
_WORDS: Final[dict[Scope, str]] = {
    "case": noop("This case and every record of it"),
    "person": noop("This profile and every record that names the person"),
}


def target(hold: Hold) -> str:
    """What a hold is on, as people read it."""
    if hold.scope == "everything":
        return tr("everything")
    what = {"record": tr("record {id}"), "case": tr("case {id}"), "person": tr("person {id}")}
    hexadecimal = len(hold.target) == 32 and set(hold.target) <= set("0123456789abcdef")
    return what[hold.scope].format(id=short(hold.target) if hexadecimal else name_of(hold.target))


def hold_row(page: Page, hold: Hold, at: str = "") -> QWidget:
    """A hold that stands, in a sentence, and the way to lift it; ``at`` is the record where it
    shows, if it shows at one."""
    lift_it = button(tr("Lift…"), f"lift-{hold.id}", partial(lift, page, hold))
    lift_it.setAccessibleName(tr("Lift the hold on {what}").format(what=target(hold)))
    lift_it.setEnabled(not page.desk.session.read_only)
    said = tr("On {what} since {when}: {why}")
    if at and hold.target == at:
        said = tr("On this record since {when}: {why}")
    words = said.format(
        what=target(hold), when=group(hold.placed_at), why=name_of(hold.reason, "", 1_000)
    )
    label = SafeLabel(words, name=f"hold-{hold.id}", wrap=True)
    mark = (icons.picture("lock", "warn", 16),) if at else ()
    line = row(*mark, label, lift_it, gap=10)
    line.setStretch(len(mark), 1)
    made = QWidget()
    made.setLayout(line)
    return made


def place(page: Page, shown: Row) -> None:
    """Asks what is to be held, where there is a choice, and why; then the hold stands."""
    scope: Scope = "record"
    wider = _WIDER.get(shown.kind)
    if wider is not None:
        taken = ask.choice(
            page,
            tr("What is to be held?"),
            tr("Nothing under a hold is destroyed, whatever the rules say."),
            (("record", tr("This record alone")), (wider, tr(_WORDS[wider]))),
        )
        if not taken:
            return
        scope = wider if taken == wider else "record"
    title = name_of(shown.title, tr("Without a title"))
    why = ask.reason(
        page,
        tr("Put a hold on it?"),
        tr("From now on {title} is not destroyed until the hold is lifted.").format(title=title),
        tr("Place the hold"),
    )
    if why is not None:
        page.write(
            lambda s: holding.place(s, scope, shown.record, why),
            lambda _made: page.desk.toast(tr("The hold stands")),
        )


def lift(page: Page, hold: Hold) -> None:
    """Asks why, and for the passphrase; then it stands no more."""
    heading, do = tr("Lift this hold?"), tr("Lift it")
    why = ask.reason(page, heading, tr("What it covers may be destroyed again."), do)
    if why is None:
        return
    secret = ask.passphrase(page, heading, tr("It takes your passphrase again."), do)
    if secret is None:
        return

    def lifted(_changes: Changes) -> None:
        page.desk.toast(tr("The hold is lifted"))

    page.aside(lambda s: holding.lift(s, hold.id, why, secret), lifted)
