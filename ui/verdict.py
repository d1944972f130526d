"""The verdict on a bundle, drawn by the frame before any of its content: whose, whole, in order.

Every sentence here is ours and is made from the outcome of the verification; from the sender come
only names and titles, shown as plain text in places of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from liaison import forms
from liaison.domain.bundle import Sight, Standing, Trail, Verdict, VerdictItem
from liaison.domain.refusals import BadSignature, LogForked, Refusal, UnknownSender
from liaison.usecases import saying
from ui import icons, kinds, theme, trust
from ui.build import button, card, clear, column, holder, row, scrolled
from ui.marks import mark, tag
from ui.papers import shown_row
from ui.safe import ElidedLabel, Rule, SafeLabel, name_of
from ui.text import figure, joined, listed, plural, size, tr
from ui.times import group

Tone = Literal["good", "warn", "bad"]
_ICONS: Final = {"good": "check", "warn": "warning", "bad": "error"}


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the verdict: what was looked at, how it stands, in a sentence."""

    name: str
    label: str
    tone: Tone
    words: str


def headline(verdict: Verdict, zone: str = "Z") -> tuple[Tone, str, str]:
    """The tone, what is the matter, and what to do: the gravest thing in one sentence."""
    if verdict.all_good:
        return (
            "good",
            tr("Everything about this bundle holds."),
            tr("It is safe to take in."),
        )
    if verdict.seen:
        return (
            "warn",
            tr("This bundle was taken in before, {when}.").format(
                when=group(verdict.seen_at, zone)
            ),
            tr("There is nothing more to do with it; a newer one has another file name."),
        )
    if not verdict.trust.verified:
        return (
            "warn",
            tr("The bundle is whole, but nobody has made sure whose key signed it."),
            tr("Compare fingerprint words with the officer before you rely on what it says."),
        )
    if verdict.evidence:
        return (
            "bad",
            tr("This officer's keys have signed two histories: the evidence is kept here."),
            tr("Speak to the officer before you rely on anything; see the audit trail."),
        )
    if verdict.alarms:
        return (
            "bad",
            tr("The bundle holds, and it shows that something is wrong with {who}.").format(
                who=name_of(verdict.alarms[0].title)
            ),
            tr("Take it in: the sender has done nothing wrong, and what it proves is kept."),
        )
    if verdict.open_heads:
        return (
            "warn",
            tr("Another officer has seen a state of the sender's trail that is not proven here."),
            tr("Your next bundle to the sender asks for the proof; later bundles must bring it."),
        )
    if verdict.trail is Trail.UNCONNECTED:
        return (
            "warn",
            tr("Nothing connects the sender's audit trail with what you knew of it before."),
            tr("A bundle in between has not arrived: ask the sender to write it again."),
        )
    return (
        "warn",
        tr("The bundle is whole, but {which} before it.").format(which=_missing(verdict)),
        tr("Ask the sender to write it again; this one can be taken in meanwhile."),
    )


def facts(verdict: Verdict, zone: str = "Z") -> tuple[Fact, ...]:
    """Every line of the verdict, in the order in which an officer asks."""
    known = trust.standing(verdict.trust, verdict.compared_how, verdict.compared_at)
    compared = verdict.trust.verified
    return (
        Fact(
            "key",
            tr("Key"),
            "good" if compared else "warn",
            tr("Signed with the key of this card, {words}.").format(words=known.words),
        ),
        Fact(
            "whole",
            tr("Whole"),
            "good",
            tr("Both signatures and entry {n} of the sender's trail cover every byte.").format(
                n=verdict.index
            ),
        ),
        _order(verdict),
        _trail(verdict),
        _others(verdict),
        Fact(
            "seen",
            tr("Seen before"),
            "warn" if verdict.seen else "good",
            tr("Yes, taken in {when}.").format(when=group(verdict.seen_at, zone))
            if verdict.seen
            else tr("No, it is new here."),
        ),
    )


def _order(verdict: Verdict) -> Fact:
    number = tr("Number {n} to these recipients").format(n=verdict.number)
    if verdict.missing:
        return Fact("order", tr("Order"), "warn", f"{number}; {_missing(verdict)}.")
    return Fact("order", tr("Order"), "good", tr("{number}, none missing.").format(number=number))


def _missing(verdict: Verdict) -> str:
    if len(verdict.missing) == 1:
        return tr("number {n} has not arrived").format(n=verdict.missing[0])
    if len(verdict.missing) > 6:
        return tr("{n} bundles have not arrived").format(n=len(verdict.missing))
    numbers = listed(map(str, verdict.missing))
    return tr("numbers {numbers} have not arrived").format(numbers=numbers)


def _trail(verdict: Verdict) -> Fact:
    entries = plural(verdict.trail_size, "{n} entry", "{n} entries")
    tone: Tone = "warn" if verdict.trail is Trail.UNCONNECTED else "good"
    if verdict.open_heads:
        sizes = listed(map(figure, verdict.open_heads))
        words = tr("{entries}; no proof leads to it from {sizes}, which another officer has seen.")
        return Fact("trail", tr("Audit trail"), "warn", words.format(entries=entries, sizes=sizes))
    told = {
        Trail.FIRST: tr("{entries}, seen for the first time: later ones are held against it."),
        Trail.CONSISTENT: tr("{entries}; proven to contain all that you knew of it before."),
        Trail.OLDER: tr("{entries}: older than what you already know of it, and it fits."),
        Trail.UNCONNECTED: tr("{entries}, and no proof that leads from what you knew to it."),
    }[verdict.trail]
    return Fact("trail", tr("Audit trail"), tone, told.format(entries=entries))


def _others(verdict: Verdict) -> Fact:
    """What the bundle shows of third officers' trails, and what is kept against the sender's."""
    label = tr("Witness")
    if verdict.evidence:
        pieces = plural(verdict.evidence, "{n} piece of evidence", "{n} pieces of evidence")
        words = tr("{pieces} kept against the sender's trail.").format(pieces=pieces)
        return Fact("others", label, "bad", words)
    if verdict.alarms:
        one = verdict.alarms[0]
        words = {
            Sight.SPLIT: tr("The keys of {who} signed two trails, which part at entry {n}."),
            Sight.OTHER_KEYS: tr(
                "The sender knows {who} by other keys than you: compare that card once more."
            ),
        }[one.sight].format(who=name_of(one.title), n=one.size)
        return Fact("others", label, "bad", words)
    if not verdict.heads:
        words = tr("It shows nothing of other officers' trails that you know.")
    else:
        states = plural(len(verdict.heads), "{n} state", "{n} states")
        words = tr("It shows {states} of other officers' trails; none contradicts yours.").format(
            states=states
        )
    return Fact("others", label, "good", words)


class VerdictPage(QWidget):
    """Shows a verdict or a refusal. The callbacks are what the officer can do with it."""

    def __init__(
        self,
        take: Callable[[], object],
        aside: Callable[[], object],
        refuse: Callable[[], object],
        compare: Callable[[], object],
        add_card: Callable[[], object],
        keep_evidence: Callable[[], object],
    ) -> None:
        super().__init__()
        self.setObjectName("verdict")
        self._body = column(gap=16, margins=(24, 24, 24, 24))
        self._compare, self._add_card, self._keep_evidence = compare, add_card, keep_evidence
        self._take = button(tr("Take in"), "take-in", take, role="primary", icon="received")
        self._aside = button(tr("Keep aside"), "keep-aside", aside)
        self._refuse = button(tr("Refuse…"), "refuse", refuse, role="danger")
        inner = holder(column(self._body, None, gap=0))
        bar = row(self._refuse, None, self._aside, self._take, margins=(24, 12, 24, 12))
        outer = column(scrolled(inner, widest=880), holder(bar, "status"), gap=0)
        outer.setStretch(0, 1)
        self.setLayout(outer)

    def show_verdict(self, verdict: Verdict, file: str, zone: str, *, writable: bool) -> None:
        """A verified bundle: sender, facts, and only then what is inside."""
        clear(self._body)
        tone, what, then = headline(verdict, zone)
        todo: tuple[QPushButton, ...] = ()
        if not verdict.trust.verified and not verdict.seen:
            todo = (button(tr("Compare words…"), "verdict-compare", self._compare, icon="shield"),)
        self._body.addWidget(_head(tone, what, then, *todo))
        self._body.addWidget(_sender(verdict, file, zone))
        self._body.addWidget(_inside(verdict))
        open_to_choice = writable and not verdict.seen
        self._offer(take=open_to_choice, refuse=open_to_choice)
        self._say(what, then)

    def show_refusal(self, refusal: Refusal, file: str, *, writable: bool) -> None:
        """A file that is not taken in, whatever one presses: why, and what to do."""
        clear(self._body)
        todo: tuple[QPushButton, ...] = ()
        if isinstance(refusal, UnknownSender):
            todo = (button(tr("Add a card…"), "verdict-add-card", self._add_card, icon="plus"),)
        if isinstance(refusal, LogForked) and refusal.evidence and writable:
            keep = button(tr("Keep the evidence"), "verdict-keep", self._keep_evidence, icon="save")
            todo = (keep,)
        head = _head("bad", refusal.what_happened, refusal.what_next, *todo)
        self._body.addWidget(head)
        self._body.addWidget(_refused(refusal, file))
        self._offer(take=False, refuse=False)
        self._say(refusal.what_happened, refusal.what_next)

    def _offer(self, *, take: bool, refuse: bool) -> None:
        self._take.setVisible(take)
        self._refuse.setVisible(refuse)
        self._aside.setText(tr("Keep aside") if take else tr("Close"))
        (self._take if take else self._aside).setFocus()

    def _say(self, what: str, then: str) -> None:
        self.setAccessibleName(tr("Verdict: {what} {then}").format(what=what, then=then))


def _head(tone: Tone, what: str, then: str, *todo: QPushButton) -> QFrame:
    """The one sentence, in its colour and with its shape."""
    said = SafeLabel(what, "title", name="verdict-what", wrap=True)
    theme.retone(said, tone=tone)
    words = column(said, SafeLabel(then, "reading", name="verdict-next", wrap=True), gap=4)
    line = row(icons.picture(_ICONS[tone], tone, 32), words, *todo, gap=16)
    line.setStretch(1, 1)
    made = card(line, name="verdict-head", pad=20)
    theme.retone(made, tone=tone)
    made.setProperty("verdict", tone)
    return made


def _sender(verdict: Verdict, file: str, zone: str) -> QFrame:
    """Who, when, for whom; then each fact with its shape."""
    who = ElidedLabel(name_of(verdict.sender_title), "heading", name="verdict-sender")
    office = ElidedLabel(name_of(verdict.sender_organisation), "quiet")
    people = plural(verdict.recipients, "{n} officer", "{n} officers")
    if verdict.archive:
        keys = plural(len(verdict.archive), "{n} archive key", "{n} archive keys")
        people = tr("{people} and {keys}").format(people=people, keys=keys)
    told = tr("Sealed {when} · {precedence} · {size} · for {people}").format(
        when=group(verdict.created, zone),
        precedence=verdict.precedence.value,
        size=size(verdict.size),
        people=people,
    )
    top = row(column(who, office, gap=0), mark(verdict.marking, "verdict-marking"), gap=16)
    top.setStretch(0, 1)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(2, 1)
    for line, fact in enumerate(facts(verdict, zone)):
        words = SafeLabel(fact.words, name=f"fact-{fact.name}", wrap=True)
        if fact.tone != "good":
            theme.role(words, "strong", tone=fact.tone)
        grid.addWidget(icons.picture(_ICONS[fact.tone], fact.tone), line, 0)
        grid.addWidget(SafeLabel(fact.label, "quiet"), line, 1)
        grid.addWidget(words, line, 2)
    from_file = ElidedLabel(file, "caption", name="verdict-file")
    return card(
        SafeLabel(tr("From"), "field"),
        top,
        SafeLabel(told, "caption", name="verdict-told", wrap=True),
        from_file,
        4,
        Rule(),
        4,
        grid,
        gap=4,
        pad=20,
    )


def _inside(verdict: Verdict) -> QFrame:
    """What the bundle holds, each with what taking it in would do."""
    body: QVBoxLayout = column(gap=0)
    for number, item in enumerate(verdict.items):
        if number:
            body.addWidget(Rule())
        body.addWidget(_item(number, item))
    for number, paper in enumerate(verdict.papers):
        if number or verdict.items:
            body.addWidget(Rule())
        body.addWidget(shown_row(number, paper))
    if verdict.unknown_papers:
        papers = plural(verdict.unknown_papers, "paper", "papers")
        words = tr("{papers} cannot be checked here, for want of the authors' cards.")
        body.addWidget(SafeLabel(words.format(papers=papers), "caption", name="unknown-papers"))
    heading = row(
        SafeLabel(tr("What is inside"), "heading"),
        None,
        SafeLabel(
            plural(len(verdict.items), "{n} record", "{n} records"), "quiet", name="verdict-count"
        ),
    )
    return card(heading, body, pad=20)


def _item(number: int, item: VerdictItem) -> QWidget:
    kind = tr(forms.form(item.kind).title)
    parts = [kind, group(item.event_at, item.event_zone), tr("version {n}").format(n=item.version)]
    if item.attachments:
        files = plural(item.attachments, "{n} attachment", "{n} attachments")
        parts.append(f"{files}, {size(item.attachment_bytes)}")
    words = column(
        ElidedLabel(
            name_of(item.title, tr("Without a title")), "strong", name=f"item-{number}-title"
        ),
        SafeLabel(joined(parts), "caption", wrap=True),
        gap=2,
    )
    if item.withheld:
        kept = SafeLabel(
            saying.withheld(item.withheld), "caption", name=f"item-{number}-withheld", wrap=True
        )
        theme.role(kept, "caption", tone="warn")
        words.addWidget(kept)
    if item.passed_on:
        words.addWidget(SafeLabel(item.passed_on, "caption", name=f"item-{number}-by", wrap=True))
    standing = {
        Standing.NEW: tr("new here"),
        Standing.NEWER_VERSION: tr("newer version"),
        Standing.EARLIER_VERSION: tr("earlier version"),
        Standing.FULLER: tr("more of what is here"),
        Standing.KNOWN: tr("already here"),
    }[item.standing]
    line = row(
        icons.picture(kinds.icon(item.kind)),
        words,
        mark(item.marking, f"item-{number}-marking"),
        tag(standing, f"item-{number}-standing"),
        gap=12,
        margins=(0, 10, 0, 10),
    )
    line.setStretch(1, 1)
    return holder(line)


def _refused(refusal: Refusal, file: str) -> QFrame:
    evidence = isinstance(refusal, LogForked | BadSignature)
    lines = [
        (tr("Your vault"), tr("Nothing was taken in and nothing was changed.")),
        (
            tr("The file"),
            tr("Keep it as it is: it is the evidence.")
            if evidence
            else tr("It stays where it is."),
        ),
    ]
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for number, (label, words) in enumerate(lines):
        grid.addWidget(SafeLabel(label, "quiet"), number, 0)
        grid.addWidget(SafeLabel(words, wrap=True), number, 1)
    grid.addWidget(ElidedLabel(file, "caption", name="verdict-file"), len(lines), 1)
    return card(grid, pad=20)
