"""Authorities: officers whom the owner takes at their word for who belongs to an organisation."""

from __future__ import annotations

import msgspec

from liaison.changes import Changes
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import confirming, governing
from liaison.usecases.writing import act, one_line


class Authority(msgspec.Struct, frozen=True, kw_only=True):
    """An officer, by origin and title, and the organisation for which his rosters count."""

    origin: str
    title: str
    organisation: str
    at: int


def name(session: Session, origin: str, organisation: str, passphrase: str) -> Changes:
    """Names a compared officer the authority of an organisation: whoever is on his rosters needs
    no comparison then. The passphrase is asked for again. Raises `NotAllowed` and
    `WrongPassphrase`."""
    officer = session.vault.officers.get(origin)
    if officer is None:
        raise NotFound(what=tr("officer"), id=origin[:60])
    if not officer.trust.own_doing:
        raise NotAllowed(
            reason=tr("You have not compared the card of {name} yourself.").format(
                name=officer.card.title
            ),
            next=tr(
                "Compare the fingerprint with him first: all his roster's officers hang on it."
            ),
        )
    whose = one_line(organisation)[:200]
    if not whose:
        raise NotAllowed(
            reason=tr("An authority is one for an organisation."), next=tr("Say for which one.")
        )
    confirming.again(session, passphrase)
    with act(session) as doing:
        session.vault.officers.add_authority(origin, whose, doing.now)
        doing.event("authority-named", origin, after=whose)
    return Changes(officers=frozenset({origin}), log=True)


def drop(
    session: Session,
    origin: str,
    organisation: str,
    why: str = "",
    passphrase: str | None = None,
) -> Changes:
    """Takes it back: whoever rested on his rosters is unverified again. Where a policy in force
    rests on him, that needs a reason and the passphrase again."""
    named = [one for one in authorities(session) if one.origin == origin]
    found = [one for one in named if one.organisation.casefold() == organisation.casefold()]
    if not found:
        raise NotFound(what=tr("authority"), id=organisation[:60])
    if governing.rest_on(session, origin, organisation):
        why = governing.needs_reason(session, why, passphrase)
    with act(session) as doing:
        session.vault.officers.drop_authority(origin, found[0].organisation)
        doing.event("authority-dropped", origin, why=why, before=found[0].organisation)
    return Changes(officers=frozenset({origin}), log=True)


def authorities(session: Session) -> list[Authority]:
    """Whom the owner named, oldest first."""
    titles = {one.card.origin: one.card.title for one in session.vault.officers.all()}
    return [
        Authority(origin=origin, title=titles[origin], organisation=organisation, at=at)
        for origin, organisation, at in session.vault.officers.authorities()
        if origin in titles
    ]
