"""Marking policies: those that ship, and an organisation's own, taken in from its XML-SPIF.

A policy is shown before it is taken, kept as the file it came in, and read anew from there. Taking
one in or removing one stands in the audit trail. A sealed record never needs its policy to be here.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import Final

import msgspec

from liaison.changes import Changes
from liaison.domain.content import Content
from liaison.domain.marking import POLICIES, Known, Marking
from liaison.domain.portion_marks import marked
from liaison.domain.refusals import NotAllowed, NotFound, TooLarge, VaultDamaged
from liaison.domain.stored_policy import StoredPolicy
from liaison.domain.text import visible
from liaison.domain.words import size_limit, tr
from liaison.labels import known as made_known
from liaison.labels.policy import Policy, places
from liaison.labels.refused import PolicyUnreadable
from liaison.labels.shipped import shipped_policies
from liaison.labels.spif import MAX_BYTES, read_spif
from liaison.session import Session
from liaison.usecases import governing
from liaison.usecases.writing import act, one_line

MOST: Final = 20
_SHOWN: Final = 12  # letters of a digest in the audit trail


class PolicyView(msgspec.Struct, frozen=True, kw_only=True):
    """A policy as people judge it before they take it; levels from the lowest to the highest.

    ``categories`` are tags with their names. ``file`` and ``sha256`` are empty for one that ships;
    ``equals`` names the policies that it says how to carry labels over to.
    """

    id: str
    name: str
    levels: tuple[str, ...]
    categories: tuple[tuple[str, tuple[str, ...]], ...]
    equals: tuple[str, ...] = ()
    file: str = ""
    sha256: str = ""
    added_at: int = 0


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A policy read from a file and not taken yet; `add` takes exactly these bytes."""

    view: PolicyView
    data: bytes


def known(session: Session) -> Known:
    """All policies that are here, for making and comparing the markings of records; first those
    that the organisation's policy names."""
    found = made_known.known_of(owns(session))
    first = governing.demands(session).markings
    if not first:
        return found
    named = {key: one for key, one in found.items() if one.name in first}
    order = sorted(named.items(), key=lambda item: first.index(item[1].name))
    return dict(order) | dict(found)


def owns(session: Session) -> tuple[Policy, ...]:
    """The organisation's own policies, whole, for labels. Raises `VaultDamaged`."""
    return tuple(_parsed(one.data) for one in session.vault.policies.all())


def listed(session: Session) -> list[PolicyView]:
    """The policies that ship, then the organisation's own by name."""
    found = [
        msgspec.structs.replace(_view(policy), levels=POLICIES[name].levels)
        for name, policy in zip(POLICIES, shipped_policies(), strict=True)
    ]
    for stored in session.vault.policies.all():
        found.append(
            msgspec.structs.replace(
                _view(_parsed(stored.data)),
                file=stored.file,
                sha256=stored.sha256,
                added_at=stored.added_at,
            )
        )
    return found


def show(session: Session, wanted: str) -> PolicyView:
    """The one policy of that name or identifier. Raises `NotFound`."""
    found = [one for one in listed(session) if wanted.strip() in (one.id, one.name)]
    if len(found) != 1:
        raise NotFound(what=tr("marking policy"), id=wanted[:40])
    return found[0]


def preview(session: Session, path: Path) -> Candidate:
    """What an XML-SPIF file would bring. Changes nothing.

    Raises `TooLarge`, `PolicyUnreadable` for what is no policy or reads like one that ships, and
    `NotAllowed` for one that is here already.
    """
    source = session.world.courier.source(path)
    try:
        data = source.read(MAX_BYTES + 1)
    finally:
        source.close()
    name = visible(path.name.encode("utf-8", "replace").decode("utf-8"))[:255]
    return candidate(session, data, name)


def candidate(session: Session, data: bytes, file: str) -> Candidate:
    """As `preview`, for bytes that were read already."""
    if len(data) > MAX_BYTES:
        raise TooLarge(what=tr("The policy"), limit=size_limit(MAX_BYTES))
    policy = read_spif(data)
    _free(session, policy)
    made_known.checked_own(policy)
    sha256 = hashlib.sha256(data).hexdigest()
    view = msgspec.structs.replace(_view(policy), file=file, sha256=sha256)
    return Candidate(view=view, data=data)


def add(session: Session, taken: Candidate) -> Changes:
    """Takes a policy in. Raises as `preview`, for the vault may have changed meanwhile."""
    found = candidate(session, taken.data, taken.view.file)
    view = found.view
    with act(session) as doing:
        _free(session, _parsed(found.data))
        session.vault.policies.add(
            StoredPolicy(
                id=view.id,
                name=view.name,
                file=view.file,
                sha256=view.sha256,
                added_at=doing.now,
                data=found.data,
            )
        )
        doing.event("policy-added", view.id, after=_told(view.name, view.sha256))
    return Changes(policies=True, log=True)


def remove(session: Session, wanted: str, reason: str) -> Changes:
    """Removes an organisation's own policy; what is sealed under it keeps reading.

    Raises `NotFound`, and `NotAllowed` without a reason, for one that ships, and while a draft is
    marked under it.
    """
    view = show(session, wanted)
    if not view.sha256:
        raise NotAllowed(
            reason=tr("The policy {name} ships with Liaison.").format(name=view.name),
            next=tr("It stays; nothing was done."),
        )
    if not one_line(reason):
        raise NotAllowed(reason=tr("Removing a policy needs a reason."), next=tr("Say why."))
    with act(session) as doing:
        for draft in session.vault.records.drafts():
            if uses(draft.content, view.id):
                raise NotAllowed(
                    reason=tr("The draft {record} is marked under this policy.").format(
                        record=draft.record[:8]
                    ),
                    next=tr("Mark it under another one, seal it or discard it first."),
                )
        session.vault.policies.remove(view.id)
        doing.event("policy-removed", view.id, why=reason, before=_told(view.name, view.sha256))
    return Changes(policies=True, log=True)


def uses(content: Content, policy: str) -> bool:
    """Whether a content or a portion of it is marked under the policy of that identifier."""
    markings: list[Marking] = [content.marking, *(one.marking for one in marked(content))]
    markings += [mark.marking for mark in content.marks]
    return any(marking.policy_id == policy for marking in markings)


def _free(session: Session, policy: Policy) -> None:
    """Refuses what is here already, and one policy too many."""
    if any(policy.id == one.id for one in shipped_policies()):
        raise NotAllowed(
            reason=tr("This policy ships with Liaison."),
            next=tr("It is here already; nothing was taken."),
        )
    there = session.vault.policies.all()
    same = [one for one in there if one.id == policy.id or one.name == policy.name]
    if same:
        raise NotAllowed(
            reason=tr(
                "The policy {name} is here already, or one of its name or identifier."
            ).format(name=same[0].name),
            next=tr("Remove that one first to take in another edition. Nothing was taken."),
        )
    if len(there) >= MOST:
        raise NotAllowed(
            reason=tr("There are {most} policies already.").format(most=MOST),
            next=tr("Remove one first."),
        )


@lru_cache(maxsize=MOST)
def _parsed(data: bytes) -> Policy:
    """A policy of the vault; it was readable when it was taken."""
    try:
        return read_spif(data)
    except PolicyUnreadable:
        raise VaultDamaged(part=tr("a marking policy")) from None


def _view(policy: Policy) -> PolicyView:
    levels = sorted(policy.levels, key=lambda level: level.hierarchy)
    tags: dict[str, list[str]] = {}
    for place in places(policy):
        tags.setdefault(place.tag.name, []).append(place.category.name)
    return PolicyView(
        id=policy.id,
        name=policy.name,
        levels=tuple(level.name for level in levels),
        categories=tuple((name, tuple(names)) for name, names in tags.items()),
        equals=tuple(one.name for one in policy.equivalents),
    )


def _told(name: str, sha256: str) -> str:
    return f"{name[:120]} (SHA-256 {sha256[:_SHOWN]})"
