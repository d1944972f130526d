"""Sizes, limits and refusals of the system in the reader's language."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator

import pytest

from liaison.domain import system, words
from liaison.domain.audit import Entry
from liaison.domain.marking import UNMARKED
from liaison.usecases import audit


@pytest.fixture
def shouted() -> Iterator[None]:
    """A language that says all in capitals, so that what was never translated shows."""
    words.speak(words.Speech(lambda text, _n: _shout(text), lambda v, d: f"{v:.{d}f}"))
    yield
    words.speak(words.ENGLISH)


def _shout(text: str) -> str:
    """Capitals, but for the names of what is filled in."""
    parts = text.replace("}", "{").split("{")
    return "".join(f"{{{p}}}" if n % 2 else p.upper() for n, p in enumerate(parts))


@pytest.mark.parametrize(
    ("count", "said"),
    [(64 << 10, "64 KiB"), (1 << 20, "1 MiB"), (64 << 20, "64 MiB"), (8 << 30, "8 GiB"),
     (1 << 42, "4 TiB"), (3 << 10, "3 KiB"), (1536 << 10, "1,536 KiB")],
)  # fmt: skip
def test_a_limit_is_said_in_the_largest_unit_that_is_whole(count: int, said: str) -> None:
    assert words.size_limit(count) == said


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "1 byte"), (999, "999 bytes"), (1_400_000, "1.4 MB"), (5 * 10**12, "5,000.0 GB")],
)
def test_a_size_is_said_in_powers_of_a_thousand(count: int, said: str) -> None:
    assert words.size(count) == said


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOENT, errno.ENODEV])
def test_what_the_system_refuses_is_said_in_words_of_ours(number: int) -> None:
    said = system.reason(OSError(number, os.strerror(number)))
    assert said and os.strerror(number).lower() not in said.lower()


@pytest.mark.usefixtures("shouted")
def test_what_is_not_foreseen_keeps_its_number() -> None:
    said = system.reason(OSError(errno.EXDEV, os.strerror(errno.EXDEV)))
    assert said == f"THE OPERATING SYSTEM REFUSED (NUMBER {errno.EXDEV})"
    assert system.reason(OSError("strange")) == "THE OPERATING SYSTEM REFUSED"


def entry(act: str, on: str, after: str, before: str = "") -> Entry:
    """An entry of the trail with such texts."""
    return Entry(index=1, act=act, at=0, who="me", on=on, why="", before=before, after=after)


def test_the_trail_counts_as_people_do() -> None:
    decided = entry(
        "sharing-decided",
        on="3 records, 1 officers",
        after="1 bundles; withheld: 0 portions, 2 records",
    )
    assert audit.sentence(decided, {}) == (
        "Decided who gets what of 3 records, 1 officer: 1 bundle; withheld: 0 portions, 2 records"
    )


@pytest.mark.usefixtures("shouted")
def test_counts_of_the_trail_are_in_the_language_and_other_texts_stay() -> None:
    taken = entry(
        "context-imported", on="f01e92a5", after="10 rows of csv, 2 not readable, SHA-256 ab"
    )
    said = audit.sentence(taken, {})
    assert said == "TOOK IN CONTEXT f01e92a5 (10 ROWS OF csv, 2 NOT READABLE, SHA-256 ab)"
    free = entry("setting-changed", on="x", before="3 records", after="1 officers")
    assert audit.sentence(free, {}).endswith("FROM 3 records TO 1 officers")
    assert words.tr(UNMARKED) == UNMARKED  # in capitals already, and a source of its own
