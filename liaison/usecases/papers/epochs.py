"""Epochs: a log that goes on where an older one of the same officer was lost, and says so."""

from __future__ import annotations

from liaison.changes import Changes
from liaison.domain.officer import Officer
from liaison.domain.paper import KeptPaper
from liaison.domain.words import figure, noop, plural, tr
from liaison.log.papers import Paper
from liaison.log.trusting import EpochLeaf
from liaison.session import Session
from liaison.usecases.papers.handler import Handler
from liaison.usecases.saying import stamp, title
from liaison.usecases.writing import Act

KIND = "liaison/epoch@v1"


def _about(leaf: EpochLeaf) -> tuple[str, int]:
    return leaf.before, 0


def _show(session: Session, paper: Paper) -> tuple[str, ...]:
    leaf = paper.leaf
    assert isinstance(leaf, EpochLeaf)
    template = (
        noop("{who} declares a new epoch after that of {whose}: restored at size {size}, {when}.")
        if not leaf.why
        else noop(
            "{who} declares a new epoch after that of {whose}: restored at size {size}, {when}: "
            "{why}."
        )
    )
    told = tr(template).format(
        who=title(session, leaf.origin),
        whose=title(session, leaf.before),
        size=figure(leaf.size),
        when=stamp(leaf.at),
        why=leaf.why,
    )
    before = session.vault.officers.get(leaf.before)
    sentences = [told]
    if before is not None and before.known is not None and before.known.size > leaf.size:
        sentences.append(
            plural(
                before.known.size - leaf.size,
                "You have seen {seen} entries of the older log: {n} is not in what was restored.",
                "You have seen {seen} entries of the older log: {n} are not in what was restored.",
                seen=figure(before.known.size),
            )
        )
    sentences.append(tr("Compare the new card with him; only then is the older key out of use."))
    return tuple(sentences)


def _take(_session: Session, _doing: Act, paper: Paper) -> Changes:
    assert isinstance(paper.leaf, EpochLeaf)
    return Changes(officers=frozenset({paper.leaf.before}))


def _due(session: Session, _officer: Officer) -> list[KeptPaper]:
    return session.vault.papers.of(KIND, author=session.origin)


HANDLER = Handler(about=_about, show=_show, take=_take, due=_due)
