"""How records are shown: rows of lists, the head of a version, differences, attachments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec

from liaison.cli.io import Desk
from liaison.cli.layout import TRUSTS, row_data, stamp, when
from liaison.domain.content import Attachment, Content
from liaison.domain.record import Row
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.retention import Tombstone
from liaison.session import Session
from liaison.usecases import evidence, records, saying
from liaison.usecases.finding import Found
from liaison.usecases.records import RecordView, VersionView


def tell_rows(desk: Desk, rows: Sequence[Row], empty: str) -> None:
    """A page of a list of records."""
    desk.table(
        {"records": [row_data(row) for row in rows]},
        ("Record", "Kind", "State", "When", "Where", "Marking", "Title"),
        [
            (
                row.record[:8],
                row.kind,
                f"{row.state.value}{' + draft' if row.drafting and row.version else ''}",
                when(row.event_at, row.event_zone),
                row.place,
                row.marking,
                row.title,
            )
            for row in rows
        ],
        empty,
    )


def tell_found(desk: Desk, found: Sequence[Found], empty: str) -> None:
    """A page of search results, each with the piece of its text that matches."""
    desk.table(
        {
            "records": [
                row_data(one.row) | {"snippet": one.snippet, "attachment": one.attachment}
                for one in found
            ]
        },
        ("Record", "Kind", "When", "Marking", "Title", "Found"),
        [
            (
                one.row.record[:8],
                one.row.kind,
                when(one.row.event_at, one.row.event_zone),
                one.row.marking,
                one.row.title,
                _quoted(one),
            )
            for one in found
        ],
        empty,
    )


def _quoted(one: Found) -> str:
    words = " ".join("".join(text for text, _ in one.snippet).split())
    return f"in {one.attachment}: {words}" if one.attachment else words


def chosen(view: RecordView, number: int | None, draft: bool) -> VersionView | None:
    """The version that is wanted; None for the draft."""
    if number is not None:
        found = [one for one in view.versions if one.version.number == number]
        if not found:
            raise NotFound(what="version", id=f"{view.row.record[:8]}/{number}")
        return found[0]
    return None if draft or not view.versions else view.versions[-1]


def draft_content(view: RecordView) -> Content:
    """What is not sealed yet. Raises `NotAllowed` where there is nothing."""
    if view.draft is None:
        raise NotAllowed(reason="This record has no draft.", next="Amend it to change it.")
    return view.draft.content


def head(view: RecordView, chosen: VersionView | None) -> list[str]:
    """What is said of a version, or of the draft, above its content."""
    row = view.row
    lines = [f"{row.kind} {row.record}"]
    if chosen is None:
        lines.append("Draft: not sealed, seen by nobody else.")
        return lines
    version = chosen.version
    lines.append(
        f"Version {version.number} of {row.version}, sealed {stamp(version.sealed_at)} "
        f"as entry {chosen.entry} by {chosen.author or version.author}{_trust(chosen)}"
    )
    if chosen.earlier:
        lines.append("It belongs to an epoch before your own: it is read, and not amended.")
    if version.reason:
        lines.append(f"Amended because: {version.reason}")
    if version.withheld:
        lines.append(saying.withheld(version.withheld))
    if chosen.trust is None:
        lines.append(f"Witnessed by: {', '.join(chosen.witnessed_by) or 'nobody yet'}")
    if view.draft is not None:
        lines.append("An amendment is being written; --draft shows it.")
    return lines


def _trust(chosen: VersionView) -> str:
    if chosen.trust is None:
        return ""
    if chosen.late:
        return ", AFTER ITS KEY WAS REVOKED: nobody had seen it before"
    if chosen.revoked:
        return ", whose key was revoked later: it had been seen before that"
    return f", key {TRUSTS[chosen.trust]}"


def tell_tombstone(desk: Desk, session: Session, row: Row, stone: Tombstone) -> None:
    """What is left of a destroyed record; times in µs since 1970 UTC."""
    rule = f"the rule {stone.rule}" if stone.rule else "no rule"
    numbers = ", ".join(str(number) for number, _ in stone.versions)
    kept = len(evidence.listing(session, stone.author))
    data = {"tombstone": msgspec.to_builtins(stone), "evidence": kept, "content": None}
    desk.tell(
        row_data(row) | data,
        f"{row.kind} {row.record}",
        f"Destroyed on {stamp(stone.at)} under {rule}"
        f"{f' ({stone.authority})' if stone.authority else ''}: {stone.why}",
        f"Versions {numbers}: their entries and proofs stay, nothing of their content is left.",
        f"The tombstone is entry {stone.entry} of the audit trail.",
        *([f"Evidence against its author's audit trail is kept: {kept}."] if kept else []),
    )


def version_data(one: VersionView) -> dict[str, Any]:
    """A version for machines; times in µs since 1970 UTC."""
    return {
        "number": one.version.number,
        "sealed_at": one.version.sealed_at,
        "entry": one.entry,
        "reason": one.version.reason,
        "author": one.version.author,
        "author_title": one.author,
        "trust": one.trust.value if one.trust else "own",
        "late": one.late,
        "revoked": one.revoked,
        "earlier_epoch": one.earlier,
        "witnessed_by": one.witnessed_by,
        "bundle": one.version.bundle,
        "withheld": one.version.withheld,
    }


def tell_differences(desk: Desk, session: Session, record: str, pair: tuple[int, int]) -> None:
    """The portions in which two versions differ."""
    found = records.compare_versions(session, record, *pair)
    lines = []
    for one in found:
        lines.append(one.name)
        lines += [f"  - {line}" for line in one.before.split("\n") if one.before]
        lines += [f"  + {line}" for line in one.after.split("\n") if one.after]
    desk.tell(
        {
            "record": record,
            "versions": pair,
            "differences": [
                {"name": one.name, "before": one.before, "after": one.after} for one in found
            ],
        },
        *(lines or ["These versions do not differ."]),
    )


def attached_file(view: RecordView, name: str) -> Attachment:
    """The attachment of that name, or whose SHA-256 begins so: in the newest version, then in
    the draft, then in older versions."""
    contents = [one.version.content for one in reversed(view.versions)]
    if view.draft is not None:
        contents.insert(1, view.draft.content)
    for content in contents:
        found = {
            a.sha256: a
            for a in content.attachments
            if a.name == name or (len(name) >= 8 and a.sha256.startswith(name.lower()))
        }
        if len(found) > 1:
            raise NotAllowed(
                reason="More than one attachment is meant by that.",
                next="Use the first digits of its SHA-256.",
            )
        if found:
            return next(iter(found.values()))
    raise NotFound(what="attachment", id=name[:60])
