"""An organisation's policy: what it demands of its officers' desks, and the refusals it lets pass.

Several may be in force at once. Then the strictest demand of each kind holds, and what any of them
does not let pass stays refused: one more policy never makes a desk laxer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from liaison.domain.gate import Code
from liaison.domain.words import listed, noop, plural, tr

MAX_NAMES: Final = 48
Name = Annotated[str, Meta(min_length=1, max_length=200)]

# What an organisation can answer for: how its own officers' words are marked. It can make no key
# trustworthy, give nobody's consent, and take nobody off a list of those who are not to be told;
# and what is not marked is marked first.
OVERRIDABLE: Final[dict[Code, str]] = {
    Code.LEVEL: noop("the level is above what the reader is cleared for"),
    Code.CATEGORY: noop("the reader is not known to hold a category"),
    Code.RELEASE: noop("the marking does not release it to the reader"),
    Code.POLICY: noop("it is marked above what the policy lets out in the clear"),
}


class Terms(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a policy says; a number 0 and an empty text or list say nothing.

    ``idle_lock`` is the longest time without a key or click (seconds, 15 to 3,600), ``key_days``
    the longest time between two encryption keys (days). ``overrides`` are the rules of the gate
    (`Code`) whose refusals may be overridden for one act. ``clear`` is the highest marking that may
    leave as a plain file, on paper, by the clipboard or into another program, written as a
    clearance is. ``roster``: who is on no roster gets nothing above what is free. ``markings`` are
    the marking policies to be proposed first, ``text`` is for the officers to read.
    """

    idle_lock: Annotated[int, Meta(ge=0, le=3_600)] = 0
    key_days: Annotated[int, Meta(ge=0, le=3_650)] = 0
    overrides: Annotated[list[Name], Meta(max_length=MAX_NAMES)] = []
    clear: Annotated[str, Meta(max_length=200)] = ""
    roster: bool = False
    markings: Annotated[list[Name], Meta(max_length=MAX_NAMES)] = []
    text: Annotated[str, Meta(max_length=2_000)] = ""


class Demands(msgspec.Struct, frozen=True, kw_only=True):
    """What holds here by all policies in force together. ``by`` names their organisations;
    ``clear`` are all ceilings, each of which holds."""

    by: tuple[str, ...] = ()
    idle_lock: int = 0
    key_days: int = 0
    overrides: frozenset[Code] = frozenset()
    clear: tuple[str, ...] = ()
    roster: bool = False
    markings: tuple[str, ...] = ()

    @property
    def whose(self) -> str:
        """The organisations, in words."""
        return listed(self.by)


def together(found: Sequence[tuple[str, Terms, bool]]) -> Demands:
    """The demands of policies, each with its organisation and whether its time is over.

    One that is over demands what it did, for a clock that is put forward must not loosen anything;
    it lets nothing pass any more."""
    terms = [one for _, one, _ in found]
    passing = [set(one.overrides) if not over else set() for _, one, over in found]
    both = set.intersection(*passing) if passing else set()
    return Demands(
        by=tuple(dict.fromkeys(organisation for organisation, _, _ in found)),
        idle_lock=min((one.idle_lock for one in terms if one.idle_lock), default=0),
        key_days=min((one.key_days for one in terms if one.key_days), default=0),
        overrides=frozenset(code for code in OVERRIDABLE if code in both),
        clear=tuple(dict.fromkeys(one.clear for one in terms if one.clear)),
        roster=any(one.roster for one in terms),
        markings=tuple(dict.fromkeys(name for one in terms for name in one.markings)),
    )


def sentences(terms: Terms) -> Iterator[str]:
    """What a policy says, a sentence a demand."""
    if terms.idle_lock:
        yield plural(
            terms.idle_lock,
            "The vault locks after {n} second without a key or click at the latest.",
            "The vault locks after {n} seconds without a key or click at the latest.",
        )
    if terms.key_days:
        yield plural(
            terms.key_days,
            "The encryption key is renewed every day.",
            "The encryption key is renewed every {n} days at the latest.",
        )
    if terms.clear:
        yield tr(
            "What is marked above {level} leaves in bundles alone: not as a plain file, not on "
            "paper, not by the clipboard, not into another program."
        ).format(level=terms.clear)
    if terms.roster:
        yield tr("Officers who are on no roster get nothing that is marked, compared or not.")
    names = [tr(words) for code, words in OVERRIDABLE.items() if code in terms.overrides]
    if names:
        yield tr(
            "A refusal may be overridden for one act, with a reason and the passphrase, where "
            "{rules}."
        ).format(rules=listed(names))
    else:
        yield tr("No refusal may be overridden.")
    if terms.markings:
        yield tr("Marking policies to take first: {names}.").format(names=listed(terms.markings))
    if terms.text:
        yield tr("To its officers it says: {text}").format(text=terms.text)
