"""One officer as a card: who it is, how sure of the key, what each knows of the other's trail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QHBoxLayout

from liaison.domain.audit import Evidence
from liaison.domain.bundle import BundleIn, BundleOut
from liaison.domain.officer import Listed, Officer, Trust
from liaison.session import Session
from liaison.usecases import authorities, bundles, officers
from liaison.usecases import evidence as witness
from ui import icons, theme, trust
from ui.build import button, column, row
from ui.flow import Flow
from ui.marks import tag
from ui.safe import ElidedLabel, Rule, SafeLabel, name_of
from ui.text import figure, joined, plural, tr
from ui.times import day_of, group


@dataclass(frozen=True, slots=True)
class Known:
    """An officer, the newest bundle each way, whose names look like his, the organisations whose
    authority he was ``named``, and what others have shown of the trail: the largest state by (who,
    size), and the evidence that is kept against it."""

    officer: Officer
    given: BundleOut | None
    taken: BundleIn | None
    alike: Sequence[str] = ()
    seen: tuple[str, int] | None = None
    evidence: Sequence[Evidence] = ()
    named: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Register:
    """All officers, the own log's size, and the own fingerprint words."""

    officers: Sequence[Known]
    entries: int
    words: Sequence[str]


def read_register(session: Session) -> Register:
    """Everything the page of officers shows."""
    outs, ins = bundles.listing(session)
    everyone = officers.officers(session)
    titles = {one.card.origin: one.card.title for one in everyone}
    titles[session.origin] = session.card.title
    named = authorities.authorities(session)
    found = [
        Known(
            officer=one,
            given=next((b for b in outs if one.card.origin in b.to), None),
            taken=next((b for b in ins if b.origin == one.card.origin), None),
            alike=[titles[origin] for origin in one.alike],
            seen=witness.furthest(session, one.card.origin),
            evidence=witness.listing(session, one.card.origin),
            named=[each.organisation for each in named if each.origin == one.card.origin],
        )
        for one in everyone
    ]
    words = officers.fingerprint_words(session.card)
    return Register(found, session.vault.log.size(), words)


class OfficerCard(QFrame):
    """The card and what can be done with the officer."""

    def __init__(
        self,
        known: Known,
        entries: int,
        zone: str,
        *,
        compare: Callable[[], object],
        scan: Callable[[], object],
        give: Callable[[], object],
        more: Callable[[QAbstractButton], object],
        remove: Callable[[], object],
        alarm: Callable[[], object],
        read_only: bool,
    ) -> None:
        super().__init__()
        one = known.officer
        name = one.card.fingerprint.hex()[:8]
        self.setObjectName(f"officer-{name}")
        self.setAccessibleName(f"{name_of(one.card.title)}, {trust.of(one).words}")
        theme.role(self, "card")
        compared = one.trust.own_doing
        words = button(
            tr("Compare again…") if compared else tr("Compare words…"),
            f"compare-{name}",
            compare,
            icon="shield",
        )
        gives = button(tr("Give a bundle"), f"give-{name}", give, icon="exchange")
        who = name_of(one.card.title)
        gone = button(tr("Remove…"), f"remove-{name}", remove, role="quiet", icon="trash")
        scans = button(tr("Read their code…"), f"scan-{name}", scan, icon="eye")
        others = button(tr("More…"), f"more-{name}", role="quiet")
        others.clicked.connect(lambda *_: more(others))
        for made in (words, scans, gone):
            made.setEnabled(not read_only)
        for made in (words, scans, gives, others, gone):
            made.setAccessibleDescription(who)  # each card has the same buttons
        actions = Flow(words, scans, gives, others, gone, ends=2)
        self.setLayout(
            column(
                _who(one),
                trust.line(trust.of(one)),
                *_warnings(known),
                *_alarm(known, name, alarm),
                4,
                Rule(),
                4,
                _facts(known, entries, zone),
                8,
                actions,
                gap=6,
                margins=(20, 16, 20, 16),
            )
        )


def _alarm(known: Known, name: str, show: Callable[[], object]) -> tuple[QHBoxLayout, ...]:
    """That evidence is kept against this officer's trail, and the way to it; else nothing."""
    if not known.evidence:
        return ()
    words = tr("The keys of this card signed two histories; evidence is kept.")
    label = SafeLabel(words, "strong", name=f"alarm-{name}", wrap=True)
    theme.retone(label, tone="bad")
    link = button(tr("Show the evidence"), f"show-evidence-{name}", show, role="link")
    line = row(icons.picture("error", "bad"), label, link, gap=8)
    line.setStretch(1, 1)
    return (line,)


def _who(one: Officer) -> QGridLayout:
    """Rank and name in their own script, then office; nation and fingerprint at the far end."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 1)
    grid.addWidget(ElidedLabel(name_of(one.card.title), "heading", name="officer-title"), 0, 0)
    office = joined(name_of(part) for part in (one.card.role, one.card.organisation) if part)
    grid.addWidget(ElidedLabel(office or tr("no office stated"), "quiet"), 1, 0)
    if one.card.nation:
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(tag(name_of(one.card.nation)), 0, 1, end)
    return grid


def _warnings(known: Known) -> list[QHBoxLayout]:
    """What else is to be known of the key, one line each."""
    said = []
    one = known.officer
    if one.path and one.trust is Trust.UNVERIFIED and one.revoked is None:
        # What an unverified card says of itself: that it goes on where an older one ended.
        said.append(trust.line(trust.Standing("warning", "warn", name_of(one.path)), "declared"))
    if known.alike:
        names = ", ".join(name_of(title) for title in known.alike)
        words = tr("The name looks like that of {names}: look at the fingerprint").format(
            names=names
        )
        said.append(trust.line(trust.Standing("warning", "warn", words), "alike"))
    return said


def _roster(listed: Listed) -> str:
    words = tr("{organisation}, number {n}, by {who}, until {day}").format(
        organisation=name_of(listed.organisation),
        n=listed.number,
        who=name_of(listed.authority),
        day=day_of(listed.until),
    )
    if listed.lapsed:
        return tr("{roster}: over").format(roster=words)
    return words


def _facts(known: Known, entries: int, zone: str) -> QGridLayout:
    one = known.officer
    vouched: list[tuple[str, str, str]] = []
    if one.path and one.trust is Trust.INTRODUCED:
        vouched.append(("officers", tr("On whose word"), name_of(one.path)))
    if one.listed is not None:
        vouched.append(("officers", tr("On the roster"), _roster(one.listed)))
    if known.named:
        words = ", ".join(map(name_of, known.named))
        vouched.append(("shield", tr("Authority of"), words))
    lines = (
        *vouched,
        (
            "audit",
            tr("Their trail"),
            tr("known up to entry {n}, as of {day}").format(
                n=one.known.size - 1, day=day_of(one.known.at)
            )
            if one.known and one.known.size
            else tr("nothing known yet"),
        ),
        *_seen(known),
        ("eye", tr("Knows of yours"), _acknowledged(one.acknowledged, entries)),
        (
            "given",
            tr("Last given"),
            _bundle(known.given, known.given.created if known.given else 0, zone),
        ),
        (
            "received",
            tr("Last received"),
            _bundle(known.taken, known.taken.taken_at if known.taken else 0, zone),
        ),
    )
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(2, 1)
    for number, (icon, label, words) in enumerate(lines):
        grid.addWidget(icons.picture(icon, "ink3"), number, 0)
        grid.addWidget(SafeLabel(label, "quiet"), number, 1)
        grid.addWidget(SafeLabel(words, wrap=True), number, 2)
    return grid


def _seen(known: Known) -> tuple[tuple[str, str, str], ...]:
    if known.seen is None:
        return ()
    who, size = known.seen
    words = tr("{who} has shown a state of {n} entries").format(who=name_of(who), n=figure(size))
    return (("eye", tr("Seen by others"), words),)


def _acknowledged(size: int, entries: int) -> str:
    if not size:
        return tr("has confirmed nothing of your trail yet")
    if size >= entries:
        return tr("has confirmed all {entries}").format(
            entries=plural(size, "{n} entry", "{n} entries")
        )
    return tr("has confirmed the first {n} of {entries}").format(
        n=size, entries=plural(entries, "{n} entry", "{n} entries")
    )


def _bundle(bundle: BundleOut | BundleIn | None, at: int, zone: str) -> str:
    if bundle is None:
        return tr("no bundle yet")
    return tr("number {n}, {records}, {when}").format(
        n=bundle.number,
        records=plural(len(bundle.parts), "{n} record", "{n} records"),
        when=group(at, zone),
    )
