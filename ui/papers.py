"""Papers on the screen: what each says in its own sentences, before it is taken in and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.domain.paper import KeptPaper, ShownPaper
from liaison.session import Session
from liaison.usecases.papers import door
from liaison.usecases.papers.intake import Seen
from ui import ask, icons
from ui.build import Part, button, card, column, holder, row, scrolled
from ui.dialog import Dialog
from ui.marks import tag
from ui.pages.page import Page
from ui.safe import Rule, SafeLabel, name_of
from ui.text import plural, tr
from ui.times import group

_HIGHEST = 380  # of a list of papers, in pixels
_WIDE = 588  # its rows, at least
Kept = tuple[KeptPaper, tuple[str, ...]]


def paper_row(number: int, sentences: Sequence[str], *end: Part) -> QWidget:
    """What an officer certifies, in its own sentences; the first says it, the rest what follows."""
    first, *rest = sentences
    words = column(
        SafeLabel(first, "strong", name=f"paper-{number}", wrap=True),
        *(SafeLabel(sentence, "caption", wrap=True) for sentence in rest),
        gap=2,
    )
    line = row(icons.picture("shield"), words, *end, gap=12, margins=(0, 10, 0, 10))
    line.setStretch(1, 1)
    return holder(line)


def shown_row(number: int, paper: ShownPaper) -> QWidget:
    """One verified paper, and whether it is here already."""
    standing = tr("already here") if paper.known else tr("new here")
    return paper_row(number, paper.sentences, tag(standing, f"paper-{number}-standing"))


def parted(rows: Sequence[QWidget]) -> QVBoxLayout:
    """Rows with a hairline between them."""
    body = column(gap=0)
    for number, one in enumerate(rows):
        if number:
            body.addWidget(Rule())
        body.addWidget(one)
    return body


def boxed(rows: Sequence[QWidget], name: str) -> QWidget:
    """Rows in a frame, that scrolls where there are many."""
    inner = holder(column(parted(rows), None, gap=0))
    layout = inner.layout()
    assert layout is not None
    wrapped = layout.hasHeightForWidth()
    wanted = layout.heightForWidth(_WIDE) if wrapped else layout.sizeHint().height()
    area = scrolled(inner, name)
    area.setFixedHeight(min(wanted + 4, _HIGHEST))
    area.setMinimumWidth(_WIDE + 12)
    return card(area, role="inset", pad=8)


class PapersDialog(Dialog):
    """What the papers of a file say and what follows from them, before they are taken in."""

    def __init__(self, parent: QWidget, seen: Seen) -> None:
        count = plural(len(seen.papers), "{n} paper", "{n} papers")
        text = (
            tr("All of it is here already; there is nothing to take in.")
            if seen.known
            else tr(
                "Each is signed by the officer named, with the keys of the card that is here. It "
                "is that officer's word: take it in if you want to go by it."
            )
        )
        super().__init__(
            parent, "papers-dialog", tr("The file holds {papers}").format(papers=count), text
        )
        self.setMinimumWidth(680)
        rows = [shown_row(number, paper) for number, paper in enumerate(seen.papers)]
        self.add(boxed(rows, "papers"))
        if seen.known:
            self.end_with(tr("Close"), no="")
        else:
            self.end_with(tr("Take in"), icon="received")


class AboutDialog(Dialog):
    """The papers that an officer signed or that speak of him, each to be saved as a file."""

    def __init__(self, page: Page, who: str, found: Sequence[Kept]) -> None:
        super().__init__(
            page,
            "papers-about",
            tr("Papers about {who}").format(who=who),
            tr("Signed by this officer, or by others who speak of this card; newest first."),
        )
        self.setMinimumWidth(680)
        rows = []
        for number, (paper, sentences) in enumerate(found):
            end: list[Part] = []
            if door.is_public(paper):
                save = button(
                    tr("Save as a file…"),
                    f"save-paper-{number}",
                    partial(save_papers, page, [paper]),
                    role="quiet",
                    icon="save",
                )
                save.setAccessibleDescription(sentences[0])
                end.append(save)
            when = tr("here since {when}").format(when=group(paper.at, page.desk.zone))
            rows.append(paper_row(number, [*sentences, when], *end))
        if rows:
            self.add(boxed(rows, "papers"))
        else:
            self.add(SafeLabel(tr("There is none here."), "quiet", name="no-papers"))
        self.end_with(tr("Close"), no="")


def about(page: Page, origin: str, title: str) -> None:
    """Show the papers about an officer, from any page."""

    def read(session: Session) -> list[Kept]:
        return [(paper, door.said(session, paper)) for paper in door.about(session, origin)]

    page.read(read, lambda found: AboutDialog(page, name_of(title), found).ask())


def save_papers(
    page: Page,
    papers: Sequence[KeptPaper],
    *,
    cards: bool = False,
    then: Callable[[], object] | None = None,
) -> None:
    """Write public papers into one file in a folder that is asked for."""
    folder = ask.folder(page, tr("Where shall the file go?"), tr("Here"))
    if folder is None:
        return
    target = folder

    def saved(name: str) -> None:
        page.desk.toast(tr("Saved as {name}.").format(name=name_of(name)))
        if then is not None:
            then()

    page.aside(
        lambda s: door.export(s, papers, target, cards=cards),
        lambda outcome: saved(outcome[0].name),
    )
