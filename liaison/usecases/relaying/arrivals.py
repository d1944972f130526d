"""What came by the relay: looked through as it arrives, and taken in when the officer says so.

Each file is verified at once, which changes nothing: so that FLASH is seen to be FLASH. What is no
bundle for us goes, and so does what is here already. Of all else only receipts and renewed keys of
officers whose key is known are taken in without asking, for they hold nothing to be read.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from liaison.changes import QUIET, Changes, Watch
from liaison.domain.bundle import Precedence, Trail, Verdict
from liaison.domain.refusals import BundleNotForUs, NotABundle, Refusal
from liaison.session import Session
from liaison.usecases import bundles, incoming
from liaison.usecases.papers import receipts, revisions
from liaison.usecases.writing import act

BY_THEMSELVES = frozenset({receipts.KIND, revisions.KIND})
MOST = 200  # files that are looked through in one go


class Arrival(msgspec.Struct, frozen=True, kw_only=True):
    """A bundle that came and waits: who sealed it, how urgent it is, how many records it holds.
    ``trouble`` says in a sentence why it cannot be opened; then nothing else is known."""

    path: Path
    mark: str
    sender: str = ""
    precedence: Precedence = Precedence.ROUTINE
    records: int = 0
    trouble: str = ""


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """One look: what waits, the most urgent first; how many files were ``left`` for the next;
    whose bundles came ``again`` though they are here; and what was taken in by itself."""

    waiting: tuple[Arrival, ...] = ()
    left: int = 0
    again: tuple[str, ...] = ()
    changes: Changes = Changes()


class Sorter:
    """Looks through the folder for what came, and remembers what it saw."""

    def __init__(self) -> None:
        self._known: dict[str, Arrival] = {}
        self._cards: frozenset[tuple[str, int]] = frozenset()

    def look(self, session: Session, watch: Watch = QUIET) -> Looked:
        """Looks through what is new and says what waits."""
        if session.read_only:
            return Looked()
        lying = sorted(session.vault.relay.folder("in").glob("*.age"))
        people = session.vault.officers.all()
        cards = frozenset((one.card.origin, one.card.revision) for one in people)
        afresh, self._cards = cards != self._cards, cards  # what could not be opened may be now
        waiting: dict[str, Arrival] = {}
        again: list[str] = []
        changes, looks, left = Changes(), 0, 0
        for path in lying:
            known = self._known.get(path.name)
            if known is None and looks == MOST:
                left += 1
                continue
            looks += known is None
            mark = known.mark if known is not None else incoming.mark_of(session, path)
            if session.vault.bundles.met([mark]):
                path.unlink(missing_ok=True)
                continue
            if known is None or (known.trouble and afresh):
                known, done = self._sort(session, path, mark, again, watch)
                changes |= done
            if known is not None:
                waiting[path.name] = known
        self._known = waiting
        ordered = sorted(waiting.values(), key=lambda one: -list(Precedence).index(one.precedence))
        return Looked(
            waiting=tuple(ordered), left=left, again=tuple(dict.fromkeys(again)), changes=changes
        )

    def _sort(
        self, session: Session, path: Path, mark: str, again: list[str], watch: Watch
    ) -> tuple[Arrival | None, Changes]:
        try:
            verdict = bundles.inspect(session, path, watch)
        except (BundleNotForUs, NotABundle):
            path.unlink(missing_ok=True)
            return None, Changes()
        except Refusal as error:
            return Arrival(path=path, mark=mark, trouble=error.sentence), Changes()
        if verdict.seen:
            with act(session) as doing:
                session.vault.bundles.put_met(mark, doing.now)
            path.unlink(missing_ok=True)
            again += [verdict.sender] if verdict.items else []
            return None, Changes()
        if _by_itself(verdict):
            changes = bundles.take_in(session, path, watch)[1]
            path.unlink(missing_ok=True)
            return None, changes
        return Arrival(
            path=path,
            mark=mark,
            sender=verdict.sender_title,
            precedence=verdict.precedence,
            records=len(verdict.items),
        ), Changes()


def _by_itself(verdict: Verdict) -> bool:
    """Whether it holds nothing but receipts and renewed keys, by a key that somebody made sure of,
    with nothing against anybody."""
    return (
        not verdict.items
        and not verdict.unknown_papers
        and all(paper.kind in BY_THEMSELVES for paper in verdict.papers)
        and verdict.trust.verified
        and not verdict.alarms
        and not verdict.evidence
        and verdict.trail is not Trail.UNCONNECTED
    )
