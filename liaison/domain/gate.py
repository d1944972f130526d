"""Who may have what: the rules by which a marking admits a reader or keeps something from him.

Each rule looks at one thing and gives a reason or nothing; one reason is enough to keep something
back. What nobody marked, and what cannot be decided here, is kept back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Final, NamedTuple

import msgspec

from liaison.domain import marking as markings
from liaison.domain.contact_log import ContactLog
from liaison.domain.content import Content
from liaison.domain.marking import PERMISSIVE, Known, Marking, above, covers, rank
from liaison.domain.person import Person
from liaison.domain.portion_marks import LISTS, marked, marking_of
from liaison.domain.portions import flatten
from liaison.domain.proposal_round import ProposalRound
from liaison.domain.words import tr

ORIGINATOR: Final = frozenset(("ORCON", "ORIGINATOR CONTROLLED"))
REASON: Final = "reason"  # the portion that says why a version was amended
# What goes with whatever goes: how it is marked, and that it is an exercise.
_ALWAYS: Final = frozenset(("marking", "exercise"))
_MARKS: Final = "marks"


class Code(StrEnum):
    """The rule that keeps something back, as the audit trail has it."""

    DRAFT = "draft"
    DESTROYED = "destroyed"
    PROTECTED = "protected"
    CONSENT = "consent"
    LISTED = "listed"
    ORIGINATOR = "originator"
    UNMARKED = "unmarked"
    LEVEL = "level"
    UNVERIFIED = "unverified"
    RELEASE = "release"
    ONLY = "only"
    CATEGORY = "category"
    REVOKED = "revoked"
    EXERCISE = "exercise"
    POLICY = "policy"


class Reason(NamedTuple):
    """Why something stays, as a rule's code and a sentence."""

    code: Code
    text: str


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """One level that a reader is cleared for, with the (folded) categories that go with it."""

    level: Marking
    categories: frozenset[str]


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """Someone, or something, about to receive content.

    A file in the clear has the ``ceiling`` of what its readers may see and ``to``, whom it is for;
    both are empty for the officer's own use. ``anyone`` may read what nobody can follow, as the
    system's clipboard. An officer (``origin``) has the names by which
    markings release to him (``circles``) and lists call him (``names``), and what he is cleared
    for. ``vouched``: no roster is in use here, and the owner himself compared his card; then his
    clearance is the owner's to judge. ``verified`` and ``revoked`` speak of his key.
    ``outside`` are the ceilings that policies set for files in the clear, in words and as what they
    cover; ``past`` the rules whose refusals are overridden for him.
    """

    name: str = ""
    origin: str = ""
    circles: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    held: tuple[Held, ...] = ()
    vouched: bool = False
    verified: bool = False
    revoked: bool = False
    ceiling: Marking = Marking()
    to: str = ""
    outside: tuple[tuple[str, tuple[Held, ...]], ...] = ()
    past: frozenset[Code] = frozenset()
    anyone: bool = False

    @property
    def officer(self) -> bool:
        return bool(self.origin)


class Kept(NamedTuple):
    """A portion that stays, with every reason for it."""

    portion: str
    reasons: tuple[Reason, ...]


def clearance(text: str, known: Known) -> tuple[Held, ...]:
    """What ``NATO SECRET · ALPHA/BRAVO; UN CONFIDENTIAL`` clears for; unknown words for nothing."""
    levels = {
        fold(markings.level_words(marking)): marking
        for policy in known.values()
        for level in policy.levels
        for marking in (Marking(policy=policy.name, policy_id=policy.id, level=level),)
    }
    found = []
    for entry in text.split(";"):
        level, *categories = (part.strip() for part in entry.split("·"))
        if marking := levels.get(fold(level)):
            names = {fold(name) for part in categories for name in part.split("/")}
            found.append(Held(level=marking, categories=frozenset(names)))
    return tuple(found)


def fold(text: str) -> str:
    """A name as it is compared: case and spacing do not matter."""
    return " ".join(text.split()).casefold()


def reasons_of(marking: Marking, reader: Reader, known: Known) -> tuple[Reason, ...]:
    """Every reason why that reader may not have what is so marked; none where he may."""
    if not marking.level:
        words = tr("Nobody has marked it: who may read it is not decided.")
        return (Reason(Code.UNMARKED, words),)
    rules = _OFFICER if reader.officer else _FILE
    found = (rule(marking, reader, known) for rule in rules)
    return tuple(one for one in found if one is not None and one.code not in reader.past)


def kept_portions(content: Content, amended: bool, reader: Reader, known: Known) -> list[Kept]:
    """The portions of a content that the reader may not have, in the order of the form.

    ``amended``: it has a reason, too, which is marked as the record is. The list of marks names
    portions: it goes only where all that it names goes. Without it a portion that is marked above
    its record would pass for less, and stays as well.
    """
    names = [name for name, _ in flatten(content)] + [REASON] * amended
    kept = {
        name: reasons
        for name in names
        if name not in _ALWAYS | {_MARKS}
        and (reasons := reasons_of(_marking(content, name), reader, known))
    }
    above_record = {
        one.portion: one.marking
        for one in marked(content)
        if one.portion.split("/")[0] not in LISTS
    }
    hidden = next((kept[name] for name in above_record if name in kept), ())
    if hidden and content.marks:
        kept[_MARKS] = hidden
        for name, marking in above_record.items():
            if not covers(content.marking, marking, known):
                kept.setdefault(name, hidden)
    return [Kept(name, kept[name]) for name in names if name in kept]


def shows_something(content: Content, amended: bool, kept: Iterable[Kept]) -> bool:
    """Whether anything is left but how the record is marked."""
    names = {name for name, _ in flatten(content)} | ({REASON} if amended else set())
    return bool(names - _ALWAYS - {_MARKS} - {one.portion for one in kept})


def listed_for(content: Content, reader: Reader) -> Iterator[Reason]:
    """Whether the record itself lists the reader, or his side, as one who is not to be told."""
    body = content.body
    named: list[str] = []
    if isinstance(body, ProposalRound):
        named = [fold(one.to) for one in body.not_to_be_disclosed]
    if isinstance(body, ContactLog):
        text = f" {fold(body.not_to_be_told)} "
        named = [name for name in reader.names if f" {name} " in text]
    if reader.names & set(named):
        yield Reason(
            Code.LISTED, tr("It lists {name}, or his side, as not to be told.").format(
                name=reader.name
            )
        )  # fmt: skip


def consented(content: Content, reader: Reader) -> Iterator[Reason]:
    """Whether a person agreed that the own profile goes to others; where nobody asked, no."""
    body = content.body
    if reader.officer and isinstance(body, Person) and body.consent in ("", "not-asked"):
        words = tr("Nobody asked this person whether the profile may be shared.")
        yield Reason(Code.CONSENT, words)


def controlled(marking: Marking, agreed: bool) -> Iterator[Reason]:
    """Whether its originator has to agree before it goes on; ``agreed`` where it is the own
    officer, or he consented."""
    if not agreed and ORIGINATOR & {caveat.upper() for caveat in marking.caveats}:
        yield Reason(Code.ORIGINATOR, tr("Its author has to agree before it goes on to others."))


def _marking(content: Content, portion: str) -> Marking:
    """What holds for a portion. The reason of an amendment is the record's own matter."""
    if portion == REASON or portion == "template":
        return content.marking
    return marking_of(content, portion)


def _free(marking: Marking, known: Known) -> bool:
    return rank(marking, known)[0] == 0


def _ceiling(marking: Marking, reader: Reader, known: Known) -> Reason | None:
    if not reader.ceiling.level or not above(marking, reader.ceiling, known):
        return None
    words = tr("It is marked {marking}, above {ceiling} for which the file is meant.")
    said = words.format(marking=markings.banner(marking), ceiling=markings.banner(reader.ceiling))
    return Reason(Code.LEVEL, said)


def _anyone(marking: Marking, reader: Reader, known: Known) -> Reason | None:
    """What is free may go where nobody knows who reads it, unless it names its readers."""
    named = marking.releasable_to or marking.only
    if not reader.anyone or (_free(marking, known) and not named):
        return None
    words = tr("It is marked {marking}, and other programs may read what is copied.")
    return Reason(Code.LEVEL, words.format(marking=markings.banner(marking)))


def _meant_for(marking: Marking, reader: Reader, known: Known) -> Reason | None:
    released, eyes = _folded(marking.releasable_to), _folded(marking.only)
    to = fold(reader.to)
    if not to or _free(marking, known):
        return None
    if to not in released | eyes:
        words = tr("Its marking does not release it to {to}.").format(to=reader.to)
        return Reason(Code.RELEASE, words)
    return _eyes(marking) if eyes and to not in eyes else None


def _outside(marking: Marking, reader: Reader, known: Known) -> Reason | None:
    for words, held in reader.outside:
        if not _free(marking, known) and not any(
            covers(one.level, _bare(marking), known) for one in held
        ):
            said = tr(
                "It is marked {marking}; your policy lets no more than {level} out like this."
            )
            return Reason(Code.POLICY, said.format(marking=markings.banner(marking), level=words))
    return None


def _revoked(marking: Marking, reader: Reader, known: Known) -> Reason | None:
    if not reader.revoked:
        return None
    return Reason(Code.REVOKED, tr("His key was revoked: whoever has it now could read it."))


def _unverified(marking: Marking, reader: Reader, known: Known) -> Reason | None:
    if reader.verified or _free(marking, known):
        return None
    words = tr("It is marked {marking}, and nobody has made sure that the key is his.")
    return Reason(Code.UNVERIFIED, words.format(marking=markings.banner(marking)))


def _level(marking: Marking, reader: Reader, known: Known) -> Reason | None:
    if _free(marking, known) or _cleared(marking, reader, known):
        return None
    policy = known.get(marking.key)
    there = policy is not None and marking.level in policy.levels
    if reader.vouched and there:
        return None
    words = tr("It is marked {marking}; that he is cleared for that is not known here.")
    return Reason(Code.LEVEL, words.format(marking=markings.banner(marking)))


def _release(marking: Marking, reader: Reader, known: Known) -> Reason | None:
    """What names those to whom it is released is for them, however low it is marked."""
    released = _folded(marking.releasable_to)
    if not released or reader.circles & (released | _folded(marking.only)):
        return None
    names = ", ".join(marking.releasable_to)
    return Reason(Code.RELEASE, tr("It is released to {names} alone.").format(names=names))


def _only(marking: Marking, reader: Reader, known: Known) -> Reason | None:
    eyes = _folded(marking.only)
    return _eyes(marking) if eyes and not reader.circles & eyes else None


def _category(marking: Marking, reader: Reader, known: Known) -> Reason | None:
    """Every restrictive category must be held, of permissive ones at least one, at its level."""
    if reader.vouched:
        return None
    held = {
        name
        for one in reader.held
        if covers(one.level, _bare(marking), known)
        for name in one.categories
    }
    for one in marking.categories:
        names = _folded(one.names)
        if one.type == "informative" or not names:
            continue
        if not (held & names if one.type in PERMISSIVE else names <= held):
            said = "/".join(one.names)
            words = tr("It is for holders of {names}; that he is one is not known here.")
            return Reason(Code.CATEGORY, words.format(names=said))
    return None


def _cleared(marking: Marking, reader: Reader, known: Known) -> bool:
    return any(covers(one.level, _bare(marking), known) for one in reader.held)


def _bare(marking: Marking) -> Marking:
    """Policy and level alone."""
    return Marking(policy=marking.policy, policy_id=marking.policy_id, level=marking.level)


def _eyes(marking: Marking) -> Reason:
    names = ", ".join(marking.only)
    return Reason(Code.ONLY, tr("It is for the eyes of {names} alone.").format(names=names))


def _folded(names: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(name) for name in names)


_Rule = Callable[[Marking, Reader, Known], Reason | None]
_OFFICER: Final[tuple[_Rule, ...]] = (_revoked, _unverified, _level, _release, _only, _category)
_FILE: Final[tuple[_Rule, ...]] = (_ceiling, _meant_for, _anyone, _outside)
