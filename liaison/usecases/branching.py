"""Two officers who amend one record: proposals beside it, and how its author merges them.

Only its author amends a record. Another officer who holds it seals a record of his own with a link
``amends`` to the version that he began from: a branch. The author takes over what he wants of it;
his next version carries a link ``merges`` to the branch. Both links name the hash of a leaf, so
that what was read is fixed, and everything here follows from links and versions alone: in what
order bundles arrived does not matter.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec

from crypto import merkle
from liaison.changes import Changes
from liaison.domain import merging
from liaison.domain.content import Content
from liaison.domain.links import Link
from liaison.domain.merging import Change, Side
from liaison.domain.officer import Trust
from liaison.domain.portions import Difference, as_text, differences
from liaison.domain.record import Row, State, Version
from liaison.domain.refusals import NotAllowed, NotFound, TooLarge
from liaison.domain.text import shorten
from liaison.domain.words import listed, tr
from liaison.log.sealed import REASON_LIMIT
from liaison.session import Session
from liaison.usecases import records
from liaison.usecases.writing import act, one_line

_TYPES: Final = ("amends", "merges")
_IN_PART: Final = ", in part"  # of what he began from, not all was shown to its author
MOST: Final = 500  # links to a record that are looked at


class Branch(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal of how another record should read.

    ``row`` is the proposal's own, ``version`` its newest one, ``leaf`` the hash (hex) of that.
    ``trust`` is None where it is ours. ``base`` is the version it began from; ``based`` tells
    whether that very version is here. ``whole`` is false where its author did not see all of the
    base, or we do not see all of his proposal: what is missing then was not taken out by him.
    ``merged`` is the first version here that says it merges it, 0 for none. ``differences`` lead
    from the base to the proposal, and are empty where the base is not here.
    """

    row: Row
    version: int
    leaf: str
    author: str
    trust: Trust | None
    late: bool
    base: int
    based: bool
    whole: bool
    reason: str
    sealed_at: int
    merged: int
    differences: tuple[Difference, ...]


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """One portion to decide on when merging, as people read it. ``side`` is what is taken unless
    somebody decides; None where somebody has to."""

    name: str
    base: str
    ours: str
    theirs: str
    side: Side | None
    in_list: bool


def propose(session: Session, record: str, reason: str) -> tuple[str, Changes]:
    """Opens a draft of our own that says how another officer's record should read.

    Returns the draft's id (32 hex digits). Raises `NotFound`, and `NotAllowed` for our own record
    and without a reason.
    """
    reason = one_line(reason)
    if not reason:
        raise NotAllowed(
            reason=tr("A proposal needs a reason."),
            next=tr("Say in a few words why it should be changed."),
        )
    if len(reason) > REASON_LIMIT:
        raise TooLarge(what=tr("The reason"), limit=tr("1,000 characters"))
    view = records.show(session, record)
    if not view.versions:
        raise NotFound(what=tr("sealed record"), id=record)
    base = view.versions[-1].version
    if base.author == session.origin:
        raise NotAllowed(reason=tr("This record is your own."), next=tr("Amend it instead."))
    blobs = session.vault.blobs
    here = tuple(one for one in base.content.attachments if blobs.has(one.sha256))
    whole = not base.withheld and here == base.content.attachments
    link = Link(
        type="amends",
        record=record,
        version=base.number,
        source=leaf_words(base) + ("" if whole else _IN_PART),
        note=reason,
    )
    content = _bare(base.content)
    content = msgspec.structs.replace(content, links=(*content.links, link), attachments=here)
    content = records.valid(content)
    with act(session) as doing:
        of = f"{record} version {base.number}"
        made = records.begin(session, doing, content, of=of, why=reason)
    return made, Changes(records=frozenset({made}), log=True)


def branches(session: Session, record: str) -> tuple[Branch, ...]:
    """The sealed proposals for a record, the first sealed first. Raises `NotFound`."""
    row = session.vault.records.row(record)
    if row is None:
        raise NotFound(what=tr("record"), id=record)
    if row.state is State.DESTROYED:
        return ()
    versions = session.vault.records.versions(record)
    if not versions:
        return ()
    found = {
        link.source.record: link.source
        for link in session.vault.records.linked(record, MOST)
        if link.type == "amends" and link.source.version and link.source.kind == row.kind
    }
    made = [_branch(session, versions, one) for one in found.values()]
    return tuple(sorted(made, key=lambda one: (one.sealed_at, one.row.record)))


def choices(session: Session, record: str, branch: str) -> tuple[Choice, ...]:
    """What a merge of that branch would take over, portion by portion, in the order of the form.

    What only we changed since is not asked. Raises as `merge` does.
    """
    _, _, whole, found = _met(session, record, branch)
    return tuple(
        Choice(
            name=one.name,
            base=as_text(one.base),
            ours=as_text(one.ours),
            theirs=as_text(one.theirs),
            side=_side(one, whole=whole),
            in_list=one.in_list,
        )
        for one in found
        if one.proposed
    )


def merge(
    session: Session, record: str, branch: str, take: Mapping[str, Side] | None = None
) -> Changes:
    """Opens an amendment of our record with what is taken over from a branch, to be sealed.

    ``take`` decides by the name of a portion; what only one side changed needs no decision. Raises
    `NotFound`, and `NotAllowed` for another's record, a branch that is merged or whose base is not
    here, a portion that is no choice, and as long as a conflict is undecided.
    """
    take = take or {}
    proposal, base, whole, found = _met(session, record, branch)
    asked = {one.name: one for one in found if one.proposed}
    for name, side in take.items():
        if name not in asked or (side == "both" and not asked[name].in_list):
            raise NotAllowed(
                reason=tr("'{name}' is not to be decided so.").format(name=shorten(name)),
                next=tr("Look at the choices of this proposal again."),
            )
    decided = {one.name: take.get(one.name) or _side(one, whole=whole) for one in asked.values()}
    if undecided := [name for name, side in decided.items() if side is None]:
        raise NotAllowed(
            reason=tr("Both changed these, and differently: {names}.").format(
                names=listed(undecided)
            ),
            next=tr("Decide for each which one is to stand."),
        )
    ours = records.show(session, record).versions[-1].version.content
    content = merging.merged(base, found, {name: side for name, side in decided.items() if side})
    link = Link(
        type="merges", record=branch, version=proposal.version, source=f"leaf {proposal.leaf}"
    )
    kept = tuple(one for one in ours.links if one.type in _TYPES)
    content = msgspec.structs.replace(content, links=(*content.links, *kept, link))
    content = records.valid(content)
    why = tr("Merges the proposal of {name} ({record}, {leaf})").format(
        name=shorten(proposal.author, 120), record=branch[:8], leaf=proposal.leaf[:16]
    )
    with act(session) as doing:
        draft = records.reopen(session, doing, record, why)
        records.put_draft(session, msgspec.structs.replace(draft, content=content))
    return Changes(records=frozenset({record}), log=True)


def leaf_words(version: Version) -> str:
    """How a link names a version's leaf: ``leaf`` and its hash in hex."""
    return f"leaf {merkle.leaf_hash(version.leaf).hex()}"


def _branch(session: Session, versions: list[Version], row: Row) -> Branch:
    """What a proposal says, held against the versions of the record that are here."""
    seen = records.show(session, row.record).versions[-1]
    proposal = seen.version
    link = next(
        one
        for one in proposal.content.links
        if one.type == "amends" and one.record == versions[0].record
    )
    leaf = leaf_words(proposal)
    words = link.source.removesuffix(_IN_PART)
    base = next(
        (one for one in versions if one.number == link.version and leaf_words(one) == words), None
    )
    return Branch(
        row=row,
        version=proposal.number,
        leaf=leaf.removeprefix("leaf "),
        author=seen.author or proposal.author,
        trust=seen.trust,
        late=seen.late,
        base=link.version,
        based=base is not None,
        whole=words == link.source and not proposal.withheld,
        reason=link.note,
        sealed_at=proposal.sealed_at,
        merged=next((one.number for one in versions if _merges(one, row.record, leaf)), 0),
        differences=tuple(differences(_bare(base.content), _bare(proposal.content)))
        if base is not None
        else (),
    )


def _merges(version: Version, branch: str, leaf: str) -> bool:
    return any(
        one.type == "merges" and one.record == branch and one.source == leaf
        for one in version.content.links
    )


def _met(
    session: Session, record: str, branch: str
) -> tuple[Branch, Content, bool, tuple[Change, ...]]:
    """The branch, what it began from, whether all of it is here, and all changes since."""
    proposal = next((one for one in branches(session, record) if one.row.record == branch), None)
    if proposal is None:
        raise NotFound(what=tr("proposal"), id=branch)
    ours = records.show(session, record).versions[-1].version
    if ours.author != session.origin:
        raise NotAllowed(
            reason=tr("Only its author can amend a record."),
            next=tr("Propose an amendment to him."),
        )
    if proposal.merged:
        raise NotAllowed(
            reason=tr("Version {n} has merged this proposal.").format(n=proposal.merged),
            next=tr("Nothing was changed."),
        )
    base = session.vault.records.version(record, proposal.base)
    theirs = session.vault.records.version(branch, proposal.version)
    if not proposal.based or base is None or theirs is None:
        raise NotAllowed(
            reason=tr("The version that this proposal began from is not here."),
            next=tr("Ask its author to propose it again on the newest version."),
        )
    found = merging.changes(_bare(base.content), _bare(ours.content), _bare(theirs.content))
    return proposal, _bare(base.content), proposal.whole, found


def _side(one: Change, *, whole: bool) -> Side | None:
    """What is taken where nobody decides. What may only have been withheld is not taken out."""
    if not whole and one.shrinks:
        return None if one.in_list and one.theirs else "ours"
    return None if one.conflict else merging.taken(one)


def _bare(content: Content) -> Content:
    """The content without the links that say what is proposed and merged."""
    links = tuple(one for one in content.links if one.type not in _TYPES)
    return msgspec.structs.replace(content, links=links)
