"""What is due for disposition and why, and what the destruction of a record would mean.

Nothing here changes anything: what is due is a list for the officer to review.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from liaison.changes import QUIET, Watch
from liaison.domain import named, retention
from liaison.domain.bundle import OutState
from liaison.domain.content import Content
from liaison.domain.negotiation_case import NegotiationCase
from liaison.domain.record import Filter, Row, Version
from liaison.domain.refusals import NotAllowed
from liaison.domain.retention import Due, Facts, Judgement, Rule, Term
from liaison.domain.times import LATEST, dtg, moment_at
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import contents, sources, tombstones
from liaison.usecases.holding import Holding
from liaison.usecases.retention import in_force

DAY = 86_400_000_000  # µs
STEP = 100  # records between two words to whoever watches


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """That an officer was given a record: in which bundle, of which number, when sealed (µs UTC).
    ``title`` is empty where the officer's card is not here any more."""

    origin: str
    title: str
    bundle: str
    number: int
    at: int


class Doomed(msgspec.Struct, frozen=True, kw_only=True):
    """What destroying one record would mean.

    ``rule`` is the one under which it is due, None where none asks for it; ``stays`` the reasons
    for which it must not go. ``files`` are attachments that go with it (name, size in bytes),
    ``shared`` those that other records use and that stay. ``given`` is who has a copy,
    ``unwritten`` the bundles that can then not be written any more, ``linked`` how many records
    point at it. ``identity`` where a real identity that is kept apart goes with it.
    """

    row: Row
    versions: int
    rule: Rule | None
    stays: tuple[str, ...]
    files: tuple[tuple[str, int], ...]
    shared: int
    given: tuple[Given, ...]
    unwritten: tuple[str, ...]
    linked: int
    identity: bool = False


class Judging:
    """The rules and holds of one moment, asked of many records in turn."""

    def __init__(self, session: Session, now: int) -> None:
        self._session, self._now = session, now
        self.rules = in_force(session).rules
        self._holding = Holding(session)
        self._closings: dict[str, int] = {}

    def judge(self, versions: Sequence[Version]) -> tuple[Judgement, tuple[str, ...]]:
        """What the rules say of a record, and why it must not be destroyed, if so."""
        facts = [self._facts(version, versions[-1].sealed_at) for version in versions]
        judged = retention.judge(self.rules, facts, self._now)
        held = self._holding.over(versions[0].record, [one.content for one in versions])
        stays = [
            tr("It is under the hold {hold}: {why}").format(hold=one.id[:8], why=one.reason)
            for one in held
        ]
        stays += [_kept(term) for term in judged.kept]
        return judged, tuple(stays)

    def _facts(self, version: Version, sealed_at: int) -> Facts:
        content = version.content
        case = version.record if isinstance(content.body, NegotiationCase) else content.case
        event = content.event
        return Facts(
            kind=content.kind,
            marking=named.level_text(content.marking),
            case=case,
            own=version.author == self._session.origin,
            exercise=content.exercise,
            sealed_at=sealed_at,
            event_at=(event.end or event.start).at if event else 0,
            closed_at=self._closed(case) if case else 0,
        )

    def _closed(self, case: str) -> int:
        if case not in self._closings:
            self._closings[case] = closed_at(self._session, case)
        return self._closings[case]


def closed_at(session: Session, case: str) -> int:
    """When a case was closed: when the first of its newest versions with that stage was sealed, or
    when it was destroyed; 0 while it is open or not in this vault."""
    stone = tombstones.tombstone(session, case)
    if stone is not None:
        return stone.at
    closed = 0
    for version in reversed(session.vault.records.versions(case)):
        body = version.content.body
        if not isinstance(body, NegotiationCase) or body.stage != "closed":
            break
        closed = version.sealed_at
    return closed


def due(session: Session, watch: Watch = QUIET) -> tuple[Due, ...]:
    """Every record whose time has come under a rule, the most urgent first; those that a hold or
    another rule keeps are among them, with the reasons."""
    now = session.world.clock()
    judging = Judging(session, now)
    if all(rule.keeps for rule in judging.rules):
        return ()
    found = []
    total = session.vault.records.count(Filter())
    for number, row in enumerate(contents.rows(session, Filter())):
        if number % STEP == 0:
            watch.at(number, max(total, number))
        versions = session.vault.records.versions(row.record)
        judged, stays = judging.judge(versions) if versions else (Judgement(), ())
        if judged.due:
            term = judged.due[0]
            latest = min(term.ends + term.rule.grace * DAY, LATEST)
            found.append(Due(row=row, rule=term.rule, since=term.ends, latest=latest, stays=stays))
    return tuple(sorted(found, key=lambda one: (bool(one.stays), one.latest, one.row.seq)))


def preview(session: Session, records: Sequence[str]) -> tuple[Doomed, ...]:
    """What destroying these records would mean. Changes nothing. Raises `NotFound`, and
    `NotAllowed` for one that has nothing sealed or was destroyed already."""
    judging = Judging(session, session.world.clock())
    return tuple(_doomed(session, judging, record) for record in dict.fromkeys(records))


def sealed(session: Session, record: str) -> tuple[Row, list[Version]]:
    """A record's row and versions. Raises `NotFound`, and `NotAllowed` where there is no version:
    a draft is free and is discarded."""
    row = tombstones.standing(session, record)
    versions = session.vault.records.versions(record)
    if not versions:
        raise NotAllowed(
            reason=tr("Record {record} is a draft.").format(record=record[:8]),
            next=tr("Discard it; a draft is free."),
        )
    return row, versions


def given(session: Session, record: str) -> tuple[Given, ...]:
    """Who was given a record, in written bundles, oldest first."""
    found = []
    for bundle in session.vault.retention.carrying(record):
        if bundle.state is not OutState.WRITTEN:
            continue
        for origin in bundle.to:
            officer = session.vault.officers.get(origin)
            found.append(
                Given(
                    origin=origin,
                    title=officer.card.title if officer else "",
                    bundle=bundle.id,
                    number=bundle.number,
                    at=bundle.created,
                )
            )
    return tuple(found)


def _doomed(session: Session, judging: Judging, record: str) -> Doomed:
    row, versions = sealed(session, record)
    judged, stays = judging.judge(versions)
    draft = session.vault.records.draft(record)
    contents_ = [one.content for one in versions] + ([draft.content] if draft else [])
    files = dict(_files(contents_))
    store = session.vault.retention
    kept = {sha256 for sha256 in files if store.shared(sha256, record)}
    return Doomed(
        row=row,
        versions=len(versions),
        rule=judged.due[0].rule if judged.due else None,
        stays=stays,
        files=tuple(fact for sha256, fact in files.items() if sha256 not in kept),
        shared=len(kept),
        given=given(session, record),
        unwritten=tuple(
            one.id
            for one in store.carrying(record)
            if one.state is OutState.SEALED and store.writable(one.id)
        ),
        linked=len({one.source.record for one in session.vault.records.linked(record)}),
        identity=sources.kept_of(session, record) > 0,
    )


def _files(found: Sequence[Content]) -> Iterator[tuple[str, tuple[str, int]]]:
    for content in found:
        for attached in content.attachments:
            yield attached.sha256, (attached.name, attached.size)


def _kept(term: Term) -> str:
    rule = term.rule
    if rule.do == "keep-for-ever":
        said, until = tr("The rule {rule} keeps it for ever ({authority})."), ""
    elif term.ends >= LATEST:
        said = tr("The rule {rule} keeps it until {until} after its case is closed ({authority}).")
        until = retention.spelled(rule.period)
    else:
        said = tr("The rule {rule} keeps it until {until} ({authority}).")
        until = dtg(moment_at(term.ends, "Z", "day"))
    return said.format(rule=rule.name, until=until, authority=rule.authority)
