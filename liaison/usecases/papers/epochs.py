"""Epochs: a log that goes on where an older one of the same officer was lost, and says so."""

from __future__ import annotations

from liaison.changes import Changes
from liaison.domain.officer import Officer
from liaison.domain.paper import KeptPaper
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
    told = (
        f"{title(session, leaf.origin)} declares a new epoch after that of "
        f"{title(session, leaf.before)}: restored at size {leaf.size}, {stamp(leaf.at)}"
        f"{f': {leaf.why}' if leaf.why else ''}."
    )
    before = session.vault.officers.get(leaf.before)
    sentences = [told]
    if before is not None and before.known is not None and before.known.size > leaf.size:
        lost = before.known.size - leaf.size
        sentences.append(
            f"You have seen {before.known.size} entries of the older log: {lost} are not in what "
            "was restored."
        )
    sentences.append("Compare the new card with him; only then is the older key out of use.")
    return tuple(sentences)


def _take(_session: Session, _doing: Act, paper: Paper) -> Changes:
    assert isinstance(paper.leaf, EpochLeaf)
    return Changes(officers=frozenset({paper.leaf.before}))


def _due(session: Session, _officer: Officer) -> list[KeptPaper]:
    return session.vault.papers.of(KIND, author=session.origin)


HANDLER = Handler(about=_about, show=_show, take=_take, due=_due)
