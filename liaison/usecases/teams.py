"""Teams: named sets of officers that are chosen as one; who belongs to them is in the vault only.

A team stands for whoever belongs to it at the moment of sealing: who was taken out of it gets
nothing from then on, and who joins gets nothing of before.
"""

from __future__ import annotations

from collections.abc import Sequence

from liaison.changes import Changes
from liaison.domain.officer import Team
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.words import tr
from liaison.session import Session
from liaison.usecases import officers
from liaison.usecases.writing import act, one_line

PREFIX = "team:"
LONGEST = 60  # characters of a team's name
MOST_MEMBERS = 15  # a bundle has at most 16 recipients, one of which may be the archive


def teams(session: Session) -> list[Team]:
    """All teams, by name."""
    return sorted(session.vault.officers.teams(), key=lambda one: one.name.casefold())


def team(session: Session, name: str) -> Team:
    """The team of that name, in any case of letters. Raises `NotFound`."""
    wanted = name.strip().casefold()
    found = next((one for one in teams(session) if one.name.casefold() == wanted), None)
    if found is None:
        raise NotFound(what=tr("team"), id=name.strip()[:60])
    return found


def put(session: Session, name: str, members: Sequence[str]) -> Changes:
    """Makes a team, or changes who belongs to one; every change of a member is logged."""
    words = one_line(name)
    wanted = tuple(dict.fromkeys(members))
    if not 1 <= len(words) <= LONGEST:
        raise NotAllowed(
            reason=tr("The name of a team has 1 to {most} characters.").format(most=LONGEST),
            next=tr("Nothing was changed."),
        )
    if not wanted:
        raise NotAllowed(
            reason=tr("A team needs an officer."),
            next=tr("Choose one, or remove the team as a whole."),
        )
    if len(wanted) > MOST_MEMBERS:
        raise NotAllowed(
            reason=tr("A team has at most {most} officers, as many as a bundle may be for.").format(
                most=MOST_MEMBERS
            ),
            next=tr("Make two teams of it; nothing was changed."),
        )
    for origin in wanted:
        officers.officer(session, origin)
    there = next((t for t in teams(session) if t.name.casefold() == words.casefold()), None)
    before = there.members if there else ()
    if there is not None and set(before) == set(wanted):
        return Changes()
    made = Team(name=there.name if there else words, members=tuple(sorted(wanted)))
    with act(session) as doing:
        session.vault.officers.put_team(made)
        for origin in sorted(set(wanted) - set(before)):
            doing.event("team-changed", made.name, before=origin, after="joined")
        for origin in sorted(set(before) - set(wanted)):
            doing.event("team-changed", made.name, before=origin, after="left")
    return _touched(made)


def add(session: Session, name: str, origins: Sequence[str]) -> Changes:
    """These officers join a team that is there."""
    found = team(session, name)
    return put(session, found.name, (*found.members, *origins))


def drop(session: Session, name: str, origins: Sequence[str]) -> Changes:
    """These officers leave a team; the last one cannot, for then the team is removed."""
    found = team(session, name)
    if not set(origins) <= set(found.members):
        raise NotFound(
            what=tr("member"), id=next(o for o in origins if o not in found.members)[:60]
        )
    return put(session, found.name, [one for one in found.members if one not in origins])


def remove(session: Session, name: str) -> Changes:
    """Removes a team; its officers stay."""
    found = team(session, name)
    with act(session) as doing:
        session.vault.officers.remove_team(found.name)
        doing.event("team-changed", found.name, after="removed")
    return _touched(found)


def resolve(session: Session, chosen: Sequence[str]) -> list[str]:
    """The origins meant by texts that name officers (`officers.find_officer`) or, as
    ``team:NAME``, everybody who belongs to a team now; each once, in their order."""
    found: list[str] = []
    for text in chosen:
        if text.casefold().startswith(PREFIX):
            found += team(session, text[len(PREFIX) :]).members
        else:
            found.append(officers.find_officer(session, text).card.origin)
    return list(dict.fromkeys(found))


def _touched(one: Team) -> Changes:
    return Changes(officers=frozenset(one.members), log=True)
