"""The gate: the one decision on what of which record a reader may have, taken before it leaves.

Bundles ask it for every recipient and leave out portions; whatever else leaves asks it for whole
records. It reads what is stored at that moment and believes nothing that a caller says of a record.
A flag is taken off, a marking changed, by amending the record, and that is in the audit trail. What
the organisation's policy lets an officer override, it lets pass for one act (`overriding.py`), and
says that it did; of another officer's record it never does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

import msgspec

from liaison.changes import QUIET, Watch
from liaison.domain import gate as rules
from liaison.domain.content import Content
from liaison.domain.gate import Code, Kept, Reader, Reason
from liaison.domain.marking import Known
from liaison.domain.officer import Officer, Trust
from liaison.domain.portion_marks import overall
from liaison.domain.record import Row, State, Version
from liaison.domain.refusals import NotFound
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import governing, policies
from liaison.usecases.judging import Judge
from liaison.usecases.papers import consents
from liaison.usecases.protection import Protected, protected

View: TypeAlias = tuple[tuple[str, bool, frozenset[str]], ...]
"""Of every record in order: its id, whether any of it goes, and the portions that stay."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What counts of an officer when something is to go to him.

    A roster that certifies him speaks before his card. ``clearance`` is the roster's line, empty
    where none says; ``rosters``: whether any roster is in use here.
    """

    officer: Officer
    nation: str
    organisation: str
    unit: str
    clearance: str
    trust: Trust
    rosters: bool


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What a reader sees of one record: all of it, all but the ``kept`` portions, or nothing and
    then for these ``reasons``. ``version`` is 0 for a draft. ``overridden`` is what would else have
    kept some of it back."""

    record: str
    version: int
    row: Row
    content: Content | None
    kept: tuple[Kept, ...] = ()
    reasons: tuple[Reason, ...] = ()
    overridden: tuple[Reason, ...] = ()

    @property
    def goes(self) -> bool:
        return not self.reasons

    @property
    def kept_names(self) -> frozenset[str]:
        return frozenset(one.portion for one in self.kept)


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What one reader sees of the records, in the order asked for."""

    reader: Reader
    seen: tuple[Seen, ...]
    known: Known

    @property
    def view(self) -> View:
        """What makes two readers' views the same."""
        return tuple((one.record, one.goes, one.kept_names) for one in self.seen)


class Gate:
    """The gate as it stands at one moment: policies, protected persons and rosters, read once.

    ``passed_on`` are versions of other officers to whose going on their authors consented: of
    these records they are judged, by all rules but that of the originator's control. ``past`` are
    the rules that are overridden for this one act, as far as a policy in force lets them be.
    """

    def __init__(
        self,
        session: Session,
        passed_on: Sequence[Version] = (),
        past: frozenset[Code] = frozenset(),
    ) -> None:
        self._session = session
        self._passed_on = {version.record: version for version in passed_on}
        self._kept = protected(session)
        self._known = policies.known(session)
        self._demands = governing.demands(session)
        self._past = past & self._demands.overrides
        self._outside = tuple(
            (words, rules.clearance(words, self._known)) for words in self._demands.clear
        )

    def decide(
        self,
        records: Sequence[str],
        reader: Reader,
        watch: Watch = QUIET,
        *,
        drafts: bool = False,
    ) -> Decision:
        """What that reader may have of these records. Changes nothing. Raises `NotFound`.

        The newest sealed version counts, or the draft where nothing is sealed and ``drafts`` lets
        that pass. Exercises and real records never go together: then the exercises stay.
        """
        seen = list(self.each(records, reader, watch, drafts=drafts))
        return Decision(reader=reader, seen=tuple(_parted(seen)), known=self._known)

    def each(
        self,
        records: Sequence[str],
        reader: Reader,
        watch: Watch = QUIET,
        *,
        drafts: bool = False,
    ) -> Iterator[Seen]:
        """The same one by one, so that nobody need hold what a hundred thousand records say.

        Each is judged by itself: whoever asks tells exercises `apart`. Raises `NotFound`.
        """
        wanted, reader = tuple(dict.fromkeys(records)), self._faced(reader)
        for number, record in enumerate(wanted, 1):
            yield self._one(self._row(record), reader, drafts=drafts)
            watch.at(number, len(wanted))

    @property
    def known(self) -> Known:
        """The policies by which it decides."""
        return self._known

    def reader(self, standing: Standing) -> Reader:
        """An officer as the rules see him. Of an unverified one nothing is believed."""
        card, verified = standing.officer.card, standing.trust.verified
        said = (standing.nation, standing.organisation, standing.unit) if verified else ()
        called = (card.name, card.title, card.organisation, card.nation, *said)
        return Reader(
            name=card.title,
            origin=card.origin,
            circles=frozenset(rules.fold(one) for one in said if one.strip()),
            names=frozenset(rules.fold(one) for one in called if one.strip()),
            held=rules.clearance(standing.clearance, self._known) if verified else (),
            vouched=standing.trust.own_doing and not (standing.rosters or self._demands.roster),
            verified=verified,
            revoked=standing.officer.revoked is not None,
        )

    def of_draft(self, record: str, reader: Reader) -> tuple[Reason, ...]:
        """Why that reader may not have what is being written of a record; nothing where no draft
        is. Changes nothing. Raises `NotFound`."""
        row, draft = self._row(record), self._session.vault.records.draft(record)
        if draft is None:
            return ()
        return tuple(self._whole(row, draft.content, self._faced(reader), (), amended=False))

    def _faced(self, reader: Reader) -> Reader:
        """A reader with what policies say of all that leaves in the clear."""
        if reader.officer:
            return reader
        return msgspec.structs.replace(reader, outside=self._outside)

    def _row(self, record: str) -> Row:
        row = self._session.vault.records.row(record)
        if row is None:
            raise NotFound(what=tr("record"), id=record[:40])
        return row

    def _one(self, row: Row, reader: Reader, *, drafts: bool) -> Seen:
        found = self._judged(row, reader, drafts=drafts)
        if not self._past or not row.own:
            return found
        freed = self._judged(row, msgspec.structs.replace(reader, past=self._past), drafts=drafts)
        before, after = _all_reasons(found), _all_reasons(freed)
        gone = tuple(reason for reason in before if reason not in after)
        return msgspec.structs.replace(freed, overridden=gone)

    def _judged(self, row: Row, reader: Reader, *, drafts: bool) -> Seen:
        passed = self._passed_on.get(row.record)
        if passed is None:
            version, content, amended = newest(self._session, row, drafts=drafts)
        else:
            version, content, amended = passed.number, passed.content, bool(passed.reason)
        seen = Seen(record=row.record, version=version, row=row, content=content)
        if row.state is State.DESTROYED:
            words = tr("It was destroyed, and nothing of its content is left.")
            return msgspec.structs.replace(seen, reasons=(Reason(Code.DESTROYED, words),))
        if content is None:
            words = tr(
                "It is a draft. Only what is sealed can be told apart from what was changed later."
            )
            return msgspec.structs.replace(seen, reasons=(Reason(Code.DRAFT, words),))
        kept: tuple[Kept, ...] = ()
        if reader.officer:
            kept = tuple(rules.kept_portions(content, amended, reader, self._known))
        reasons = tuple(
            reason
            for reason in self._whole(row, content, reader, kept, amended)
            if reason.code not in reader.past
        )
        return msgspec.structs.replace(seen, kept=() if reasons else kept, reasons=reasons)

    def _whole(
        self, row: Row, content: Content, reader: Reader, kept: tuple[Kept, ...], amended: bool
    ) -> Iterator[Reason]:
        """Why nothing of a record goes to that reader."""
        yield from protection(self._kept, row.record, content)
        yield from rules.consented(content, reader)
        yield from rules.listed_for(content, reader)
        agreed = row.own or row.record in self._passed_on
        if row.own and not self._repeatable(content, reader):
            agreed = False
            if reader.officer:
                words = tr("It repeats another officer's record, who has to agree first.")
                yield Reason(Code.ORIGINATOR, words)
        yield from rules.controlled(overall(content, self._known), agreed)
        if not reader.officer:
            yield from rules.reasons_of(overall(content, self._known), reader, self._known)
        elif not content.marking.level:
            yield from rules.reasons_of(content.marking, reader, self._known)
        elif not rules.shows_something(content, amended, kept):
            yield from dict.fromkeys(reason for one in kept for reason in one.reasons)

    def _repeatable(self, content: Content, reader: Reader) -> bool:
        """Whether a proposal to amend other officers' records, whose words it repeats, may go to
        that reader: their authors may have it, and those to whom they let the record itself go."""
        officer = self._session.vault.officers.get(reader.origin) if reader.officer else None
        for link in content.links:
            row = self._session.vault.records.row(link.record) if link.type == "amends" else None
            if row is None or row.own or row.author == reader.origin:
                continue
            version = self._session.vault.records.version(row.record, link.version or row.version)
            if officer is None or version is None:
                return False
            if consents.covering(self._session, version, [officer]) is None:
                return False
        return True


def decide(
    session: Session,
    records: Sequence[str],
    reader: Reader,
    watch: Watch = QUIET,
    *,
    drafts: bool = False,
    past: frozenset[Code] = frozenset(),
) -> Decision:
    """One decision by the gate as it stands now; see `Gate.decide`."""
    return Gate(session, past=past).decide(records, reader, watch, drafts=drafts)


def standing_of(session: Session, origin: str, judge: Judge | None = None) -> Standing:
    """What counts of an officer, by the roster in use that lists him, else by his card.

    Raises `NotFound`."""
    judge = judge or Judge(session)
    officer = session.vault.officers.get(origin)
    if officer is None:
        raise NotFound(what=tr("officer"), id=origin[:60])
    officer = judge.of(officer)
    listed = officer.listed
    if listed is not None and listed.lapsed:
        listed = None
    card = officer.card
    return Standing(
        officer=officer,
        nation=(listed.nation if listed else "") or card.nation,
        organisation=(listed.organisation if listed else "") or card.organisation,
        unit=listed.unit if listed else "",
        clearance=listed.clearance if listed else "",
        trust=officer.trust,
        rosters=bool(judge.rosters_in_use()),
    )


def protection(kept: Protected, record: str, content: Content) -> Iterator[Reason]:
    """Why a record would give a protected person away."""
    for words in kept.reasons(record, content):
        yield Reason(Code.PROTECTED, words)


def newest(session: Session, row: Row, *, drafts: bool) -> tuple[int, Content | None, bool]:
    """The newest sealed version's number and content, and whether it has a reason of its own; the
    draft's, number 0, where that is all there is and it is wanted."""
    if row.version:
        version = session.vault.records.version(row.record, row.version)
        if version is None:
            return row.version, None, False
        return row.version, version.content, bool(version.reason)
    draft = session.vault.records.draft(row.record) if drafts else None
    return 0, draft.content if draft else None, False


def _all_reasons(seen: Seen) -> dict[Reason, None]:
    """Why something of a record stays, each reason once, in order."""
    return dict.fromkeys([*seen.reasons, *(r for kept in seen.kept for r in kept.reasons)])


def apart(drills: Sequence[bool]) -> Reason | None:
    """Why the exercises among what goes stay, of which ``drills`` says what is one; None where
    only exercises go, or none."""
    if not any(drills) or all(drills):
        return None
    words = tr("It belongs to an exercise, and others chosen with it do not.")
    return Reason(Code.EXERCISE, words)


def _parted(seen: list[Seen]) -> list[Seen]:
    """Exercises and real records told apart."""
    drills = [one.content.exercise for one in seen if one.goes and one.content is not None]
    stays = apart(drills)
    if stays is None:
        return seen
    return [
        msgspec.structs.replace(one, kept=(), reasons=(stays,))
        if one.goes and one.content is not None and one.content.exercise
        else one
        for one in seen
    ]
