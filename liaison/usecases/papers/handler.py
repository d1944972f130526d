"""What a type of paper has to say for itself: the one shape that every type fulfils."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from liaison.changes import Changes
from liaison.domain.officer import Officer
from liaison.domain.paper import KeptPaper
from liaison.log.papers import Paper
from liaison.session import Session
from liaison.usecases.writing import Act


def nothing_due(_session: Session, _officer: Officer) -> Iterable[KeptPaper]:
    """For papers that go only to whom they are owed."""
    return ()


def always(_session: Session, _paper: Paper) -> bool:
    """For papers that are kept whoever they are about."""
    return True


def nothing_more(_session: Session, _doing: Act, _paper: Paper) -> Changes:
    """For papers whose being kept is all that taking them in does."""
    return Changes()


def nothing_against(_session: Session, _paper: Paper) -> None:
    """For papers that are taken in from a file whenever they hold."""


@dataclass(frozen=True, slots=True)
class Handler:
    """One type of paper.

    ``about`` gives the subject and the number under which a leaf is kept. ``show`` says in
    sentences what a verified paper states; it changes nothing. ``take`` does what follows from a
    paper that is kept now, inside the caller's transaction: papers come in any order, and none
    twice. ``due`` names what is to ride to an officer beside what he is owed. ``refuse``
    raises where such a file is not to be taken in. ``public`` papers
    may be files of their own and ride with anybody's bundle; the others go to nobody but him.
    What is not ``wanted`` is verified and shown, and not kept.
    """

    about: Callable[[Any], tuple[str, int]]
    show: Callable[[Session, Paper], tuple[str, ...]]
    take: Callable[[Session, Act, Paper], Changes] = nothing_more
    due: Callable[[Session, Officer], Iterable[KeptPaper]] = nothing_due
    refuse: Callable[[Session, Paper], None] = nothing_against
    public: bool = True
    wanted: Callable[[Session, Paper], bool] = always
