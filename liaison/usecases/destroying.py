"""Destroying records: the tombstone first, then all that the vault holds of them, then cleaning up.

What was given to other officers cannot be called back; a notice can be prepared for them.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from crypto import b64, merkle
from liaison.changes import QUIET, Changes, Watch
from liaison.domain.contact_log import ContactLog
from liaison.domain.content import Content
from liaison.domain.refusals import Cancelled, NotAllowed, TooLarge
from liaison.domain.retention import Tombstone
from liaison.domain.statements import Statement
from liaison.domain.times import Span, dtg, moment_at
from liaison.domain.words import listed, noop, tr
from liaison.log.retaining import TombstoneLeaf
from liaison.session import Session
from liaison.usecases import confirming, disposing, records, sources, tombstones
from liaison.usecases.disposing import Doomed, Judging
from liaison.usecases.writing import Act, act, one_line

AT_ONCE = 25  # records of one transaction: others who write wait for no more than that
CLEANING = 4  # steps of cleaning up
MOST_VERSIONS = 1_000  # that one tombstone can name
HONEST = noop(
    "Flash memory and earlier copies of the vault may still hold what was destroyed, encrypted "
    "under the vault's key; nothing on this computer can reach them. What was given to others "
    "stays with them."
)


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What was destroyed, and what was left over when the work was stopped. ``clean`` tells
    whether the file was written anew since: if not, `clean` is still to be done."""

    destroyed: tuple[Doomed, ...]
    left: tuple[str, ...]
    clean: bool


def destroy(
    session: Session,
    chosen: Sequence[str],
    why: str,
    passphrase: str,
    *,
    authority: str = "",
    watch: Watch = QUIET,
) -> tuple[Outcome, Changes]:
    """Destroys records for good, due or not; all of them may go, or none is touched.

    ``authority`` is the document that asks for those that no rule asks for. Raises `NotAllowed`
    naming the first that a hold or a rule keeps, `WrongPassphrase`. A watch that stops the work
    leaves each record whole or destroyed.
    """
    why, authority = one_line(why), one_line(authority)[:200]
    if not why or len(why) > 2_000:
        raise NotAllowed(
            reason=tr("Destruction needs a reason of at most 2,000 characters."),
            next=tr("Say why. Nothing was changed."),
        )
    doomed = disposing.preview(session, chosen)
    if not doomed:
        raise NotAllowed(
            reason=tr("No record is chosen."), next=tr("Choose what is to be destroyed.")
        )
    for one in doomed:
        _may_go(one.row.record, one.stays)
    confirming.again(session, passphrase)
    total, done = len(doomed) + CLEANING, 0
    try:
        while done < len(doomed):
            watch.at(done, total)
            part = doomed[done : done + AT_ONCE]
            with act(session) as doing:
                judging = Judging(session, doing.now)
                for one in part:
                    _bury(session, doing, judging, one.row.record, why, authority)
                session.vault.blobs.sweep()
            done += len(part)
        session.vault.retention.clean(lambda step, _: watch.at(len(doomed) + step, total))
    except Cancelled:
        if not done:
            raise
    gone = doomed[:done]
    outcome = Outcome(
        destroyed=gone,
        left=tuple(one.row.record for one in doomed[done:]),
        clean=not session.vault.retention.unclean(),
    )
    return outcome, Changes(
        records=frozenset(one.row.record for one in gone),
        bundles=frozenset(bundle for one in gone for bundle in one.unwritten),
        log=True,
        retention=True,
    )


def unclean(session: Session) -> bool:
    """Whether something was destroyed and the file not yet written anew."""
    return session.vault.retention.unclean()


def clean(session: Session, watch: Watch = QUIET) -> Changes:
    """Writes the indices and the file anew, so that no page holds what was destroyed before."""
    with act(session):
        session.vault.blobs.sweep()
    session.vault.retention.clean(watch.at)
    return Changes(retention=True)


def recall(session: Session, record: str) -> tuple[str, Changes]:
    """Drafts a notice to those who were given a record, to be completed, sealed and sent to them;
    returns the draft's id. Raises `NotAllowed` where nobody was given it."""
    found = disposing.given(session, record)
    if not found:
        raise NotAllowed(
            reason=tr("Nobody was given this record in a bundle."),
            next=tr("There is nothing to recall."),
        )
    names = tuple(dict.fromkeys(one.title or one.origin for one in found))
    copies = listed(
        tr("bundle {n} to {who}").format(n=one.number, who=one.title or one.origin) for one in found
    )
    left = tr("It left with {copies}.").format(copies=copies)
    said = _recalled(record, tombstones.tombstone(session, record))
    content = Content(
        title=tr("Recall notice for record {record}").format(record=record[:8]),
        event=Span(start=moment_at(session.world.clock(), session.vault.settings().zone, "minute")),
        distribution_to=names,
        statements=(
            Statement(kind="fact", text=f"{said} {left}"),
            Statement(
                kind="claim",
                text=tr(
                    "Please destroy your copy under your own rules, and say when that is done."
                ),
            ),
        ),
        body=ContactLog(engagement_type="written", purpose=tr("Recall of a record")),
    )
    return records.start(session, "contact-log", content)


def _recalled(record: str, stone: Tombstone | None) -> str:
    """What became of the record here, for those who were given it."""
    if stone is None:
        return tr("Record {record}, which you were given, is recalled.").format(record=record)
    said = tr("Record {record}, which you were given, was destroyed here on {day} ({why}).")
    if stone.rule:
        said = tr(
            "Record {record}, which you were given, was destroyed here on {day} under the rule "
            "{rule} ({why})."
        )
    day = dtg(moment_at(stone.at, "Z", "day"))
    why = stone.authority or stone.why
    return said.format(record=record, day=day, rule=stone.rule, why=why)


def _bury(
    session: Session, doing: Act, judging: Judging, record: str, why: str, authority: str
) -> None:
    """Inside a transaction: the tombstone of one record, and its destruction."""
    row, versions = disposing.sealed(session, record)
    judged, stays = judging.judge(versions)
    _may_go(record, stays)
    if len(versions) > MOST_VERSIONS:
        raise TooLarge(what=tr("The history of the record"), limit=tr("1,000 versions"))
    rule = judged.due[0].rule if judged.due else None
    leaf = TombstoneLeaf(
        salt=doing.salt(),
        origin=session.origin,
        at=doing.now,
        record=record,
        author=row.author,
        versions=[(one.number, b64.url_encode(merkle.leaf_hash(one.leaf))) for one in versions],
        rule=rule.name if rule else "",
        authority=rule.authority if rule else authority,
        why=why,
    )
    entry, _ = doing.append(leaf)
    session.vault.retention.destroy(record, entry, doing.now)
    sources.bury(session, doing, record)


def _may_go(record: str, stays: Sequence[str]) -> None:
    if stays:
        raise NotAllowed(
            reason=tr("Record {record} must stay. {why}").format(record=record[:8], why=stays[0]),
            next=tr("Nothing was destroyed."),
        )
