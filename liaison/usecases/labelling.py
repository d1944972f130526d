"""Confidentiality labels as files: a sealed record's marking written, and one read into a marking.

A label says how sensitive a record is and tells nothing else of it; it still leaves the vault in
the clear, so it passes the gate of `leaving` and is logged before a byte is outside.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from liaison.changes import Changes
from liaison.domain.content import Content
from liaison.domain.marking import Marking, banner
from liaison.domain.portion_marks import overall
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import tr
from liaison.labels import label_xml, shipped, validity
from liaison.labels.label_xml import MAX_BYTES
from liaison.session import Session
from liaison.usecases import contents, leaving, policies
from liaison.usecases.writing import act, one_line


def label_of(session: Session, content: Content, *, created: str = "") -> bytes:
    """The label that covers a content and all of its portions, as STANAG 4774 XML.

    Raises `LabelInvalid` where nobody marked it, and where its policy is not here.
    """
    covering = overall(content, policies.known(session))
    return shipped.stanag_of(covering, policies.owns(session), created=created)


def save(
    session: Session, record: str, folder: Path, reason: str, *, name: str = ""
) -> tuple[Path, Changes]:
    """Writes the label of a record's newest sealed version into a new file; returns its path.

    Raises `NotFound`, `NotAllowed` without a reason and where the gate keeps the record back, and
    `LabelInvalid`.
    """
    if not one_line(reason):
        raise NotAllowed(reason=tr("An export needs a reason."), next=tr("Say why in a few words."))
    version = contents.newest(session, record)
    if version is None:
        raise NotFound(what=tr("sealed record"), id=record[:40])
    leaving.must_leave(session, record)
    sealed = datetime.fromtimestamp(version.sealed_at // 1_000_000, UTC)
    xml = label_of(session, version.content, created=f"{sealed:%Y-%m-%dT%H:%M:%SZ}")
    words = banner(overall(version.content, policies.known(session)))
    sha256 = hashlib.sha256(xml).hexdigest()
    parcel = session.world.courier.parcel(folder, len(xml))
    try:
        with act(session) as doing:
            after = f"the label of record {record[:8]} (stanag-4774, {words})"
            doing.event("records-exported", sha256, why=reason, after=after)
        parcel.write(xml)
        path = parcel.commit(name or f"label-{record[:8]}-{version.number}.xml")
    finally:
        parcel.discard()
    return path, Changes(log=True)


def read(session: Session, path: Path) -> Marking:
    """The marking that a label file says. Changes nothing.

    Raises `LabelUnreadable`, `LabelInvalid` (also for a policy that is not here) and
    `LabelBeyondRecord`.
    """
    source = session.world.courier.source(path)
    try:
        data = source.read(MAX_BYTES + 1)
    finally:
        source.close()
    owns = policies.owns(session)
    known = (*shipped.shipped_policies(), *owns)
    label = label_xml.read_label(data, known)
    policy = next(p for p in known if (p.name, p.id) == (label.policy, label.policy_id))
    validity.check(label, policy)
    return shipped.to_marking(label, owns)
