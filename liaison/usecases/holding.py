"""Legal holds: placed, lifted, and asked whether they stand over a record.

Holds err on the side of keeping: a hold on a person stands over every record in whose text, in any
version, the person's name can be read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from liaison.changes import Changes
from liaison.domain.content import JSON, Content
from liaison.domain.folding import folded
from liaison.domain.person import Person
from liaison.domain.portions import flatten
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.retention import Hold, Scope
from liaison.domain.words import figure, tr
from liaison.session import Session
from liaison.usecases import confirming
from liaison.usecases.writing import act, one_line

LONGEST_REASON = 1_000  # characters


class Holding:
    """The holds that stand now, with what they need to be asked of many records in turn."""

    def __init__(self, session: Session) -> None:
        self._names: dict[str, tuple[str, ...]] = {}
        self.standing = tuple(one for one in holds(session) if not one.lifted_at)
        for hold in self.standing:
            if hold.scope == "person":
                self._names[hold.id] = _names(session, hold.target)

    def over(self, record: str, contents: Sequence[Content]) -> tuple[Hold, ...]:
        """The holds over a record, by the contents of all its versions."""
        text = ""
        if self._names:
            text = f" {folded(' '.join(_texts(contents)))} "
        return tuple(one for one in self.standing if self._is_over(one, record, contents, text))

    def _is_over(self, hold: Hold, record: str, contents: Sequence[Content], text: str) -> bool:
        if hold.scope == "everything" or hold.target == record:
            return True
        if hold.scope == "record":
            return False
        pointed = {link.record for one in contents for link in one.links}
        if hold.target in pointed or any(one.case == hold.target for one in contents):
            return True
        return any(f" {name} " in text for name in self._names.get(hold.id, ()))


def holds(session: Session) -> list[Hold]:
    """All that were ever placed, oldest first."""
    return session.vault.retention.holds()


def place(session: Session, scope: Scope, target: str, reason: str) -> tuple[str, Changes]:
    """Places a hold; returns its id. ``target`` is the id of a record or of a case, the profile
    or the name of a person, and empty for everything. Raises `NotFound`, `NotAllowed`."""
    reason, target = _reason(reason), one_line(target)
    _check(session, scope, target)
    hold = Hold(
        id=session.world.entropy(16).hex(),
        scope=scope,
        target=target,
        reason=reason,
        placed_at=session.world.clock(),
    )
    with act(session) as doing:
        session.vault.retention.put_hold(hold)
        doing.event("hold-placed", hold.id, why=reason, after=_told(hold))
    return hold.id, Changes(log=True, retention=True)


def lift(session: Session, prefix: str, reason: str, passphrase: str) -> Changes:
    """Lifts the hold whose id begins so; needs the passphrase again. Raises `NotFound`,
    `NotAllowed`, `WrongPassphrase`."""
    reason = _reason(reason)
    hold = _standing(session, prefix)
    confirming.again(session, passphrase)
    with act(session) as doing:
        hold = _standing(session, hold.id)
        lifted = msgspec.structs.replace(hold, lifted_at=doing.now, lifted_why=reason)
        session.vault.retention.put_hold(lifted)
        doing.event("hold-lifted", hold.id, why=reason, before=_told(hold))
    return Changes(log=True, retention=True)


def _standing(session: Session, prefix: str) -> Hold:
    found = [
        one
        for one in holds(session)
        if not one.lifted_at and len(prefix) >= 4 and one.id.startswith(prefix)
    ]
    if len(found) != 1:
        raise NotFound(what=tr("standing hold"), id=prefix[:40])
    return found[0]


def _check(session: Session, scope: Scope, target: str) -> None:
    if scope == "everything":
        if target:
            raise NotAllowed(
                reason=tr("A hold on everything names nothing else."),
                next=tr("Nothing was changed."),
            )
        return
    if scope == "person" and folded(target):
        return
    row = session.vault.records.row(target)
    if row is None or (scope == "case" and row.kind != "negotiation-case"):
        what = tr("negotiation case") if scope == "case" else tr("record")
        raise NotFound(what=what, id=target[:40])


def _names(session: Session, target: str) -> tuple[str, ...]:
    """How a person can be read in a text: all names of a profile, or the name itself."""
    bodies = [version.content.body for version in session.vault.records.versions(target)]
    draft = session.vault.records.draft(target)
    if draft is not None:
        bodies.append(draft.content.body)
    names: Iterable[str] = (target,)
    profiles = [body for body in bodies if isinstance(body, Person)]
    if profiles:
        names = [
            name
            for body in profiles
            for name in (*(one.text for one in body.names), body.code_name)
        ]
    return tuple(dict.fromkeys(filter(None, map(folded, names))))


def _texts(contents: Sequence[Content]) -> Iterator[str]:
    for content in contents:
        for _, value in flatten(content):
            yield from _strings(value)


def _strings(value: JSON) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


def _told(hold: Hold) -> str:
    """What a hold is on, for the log: of persons only that it is one."""
    if hold.scope == "everything":
        return "everything"
    return "a person" if hold.scope == "person" else f"{hold.scope} {hold.target[:8]}"


def _reason(text: str) -> str:
    reason = one_line(text)
    if not reason or len(reason) > LONGEST_REASON:
        raise NotAllowed(
            reason=tr(
                "A hold is placed and lifted with a reason of at most {n} characters."
            ).format(n=figure(LONGEST_REASON)),
            next=tr("Say why in a few words."),
        )
    return reason
