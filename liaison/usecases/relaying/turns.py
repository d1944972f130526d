"""One turn of the relay's business: what it told is noted, what came is looked through, what waits
is prepared. The window does one whenever something happens, the command line until all is quiet."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from liaison.changes import QUIET, Changes, Watch
from liaison.domain.refusals import DiskFull
from liaison.mail.post import Letter, Stored
from liaison.session import Session
from liaison.usecases.relaying import posting
from liaison.usecases.relaying.arrivals import Looked, Sorter


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """What is to go now, what came, what was changed; how many bundles are not received yet.
    ``trouble`` says in a sentence why something could not be prepared."""

    letters: tuple[Letter, ...]
    looked: Looked
    changes: Changes
    waiting: int
    trouble: str = ""


def turn(
    session: Session, sorter: Sorter, told: Sequence[Stored] = (), watch: Watch = QUIET
) -> Turn:
    """Does one turn; to be called again at once while `looked.left` says so."""
    changes, trouble = Changes(), ""
    for one in told:
        changes |= posting.stored(session, one)
    looked = sorter.look(session, watch)
    changes |= looked.changes
    try:
        changes |= posting.answer(session, looked.again) | posting.queue(session, watch)
    except DiskFull as error:
        trouble = error.sentence
    changes |= posting.clear(session)
    return Turn(
        letters=tuple(posting.letters(session)),
        looked=looked,
        changes=changes,
        waiting=posting.waiting(session),
        trouble=trouble,
    )
