"""How long records are kept: rules, what they say of a record, holds, and tombstones.

A rule that keeps always wins over one that destroys, the longest over the shorter, and a hold
over all rules. What a rule says is worked out from facts alone; nothing here looks at a clock.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final, Literal, TypeAlias

import msgspec

from liaison.domain.record import Row
from liaison.domain.times import LATEST
from liaison.domain.words import listed, noop, plural, tr

MAX_RULES: Final = 48
Do = Literal["keep-at-least", "destroy-after", "keep-for-ever"]
Since = Literal["sealing", "event", "case-closed"]
Scope: TypeAlias = Literal["record", "case", "person", "everything"]
_Line = Annotated[str, msgspec.Meta(max_length=200)]
_Word = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One rule of a set. It speaks of records to which all of its filled conditions apply.

    ``markings`` are banners of a policy and a level (`named.level_text`), ``case`` a record id,
    ``author`` whose records. ``since`` says what the period counts from; a record without a time
    of its event counts from its sealing. ``period`` is a number of days, months or years (``30d``,
    ``6m``, ``10y``), empty for "keep for ever". ``grace`` are the days in which what is due must be
    destroyed. ``set_by`` and ``authority`` say who set the rule and by which document.
    """

    name: Annotated[str, msgspec.Meta(pattern=r"\A[a-z0-9][a-z0-9-]{0,39}\Z")]
    kinds: Annotated[tuple[_Word, ...], msgspec.Meta(max_length=40)]
    markings: Annotated[tuple[_Word, ...], msgspec.Meta(max_length=20)]
    case: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{32})?\Z")]
    author: Literal["", "own", "received"]
    exercise: Literal["", "only", "never"]
    do: Do
    since: Since
    period: Annotated[str, msgspec.Meta(pattern=r"\A([1-9][0-9]{0,3}[dmy])?\Z")]
    grace: Annotated[int, msgspec.Meta(ge=0, le=3_660)]
    set_by: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    authority: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]

    def __post_init__(self) -> None:
        if bool(self.period) == (self.do == "keep-for-ever"):
            raise ValueError("a period is given for all rules but those that keep for ever")
        if self.grace and self.do != "destroy-after":
            raise ValueError("only a rule that destroys has a time of grace")

    @property
    def keeps(self) -> bool:
        """Whether it forbids destruction rather than demanding it."""
        return self.do != "destroy-after"


_WHOSE: Final = {"": noop("all records"), "own": noop("own records"),
                 "received": noop("received records")}  # fmt: skip
_COUNTED: Final = {
    "sealing": noop("{period} after the sealing"),
    "event": noop("{period} after the event"),
    "case-closed": noop("{period} after the closing of the case"),
}
# What a file need not say.
UNSAID: Final = {
    "kinds": [], "markings": [], "case": "", "author": "", "exercise": "", "since": "sealing",
    "period": "", "grace": 0,
}  # fmt: skip


class RuleSet(msgspec.Struct, frozen=True, kw_only=True):
    """The rules in force. ``number`` counts the sets from 1, 0 for none yet; ``entry`` is the
    set's place in the log (-1), ``leaf_hash`` that of its leaf (base64url), ``at`` in µs UTC."""

    number: int = 0
    rules: tuple[Rule, ...] = ()
    why: str = ""
    at: int = 0
    entry: int = -1
    leaf_hash: str = ""


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What rules ask of one version. Times are in µs UTC, 0 where there is none; ``closed_at`` is
    when the record's case was closed."""

    kind: str
    marking: str
    case: str
    own: bool
    exercise: bool
    sealed_at: int
    event_at: int
    closed_at: int


class Term(msgspec.Struct, frozen=True, kw_only=True):
    """What a rule says of a record: the time (µs UTC) at which its period ends, `LATEST` for
    never."""

    rule: Rule
    ends: int


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What all rules say of one record at one moment: those that keep it, the longest first, and
    those under which it is due, the earliest first."""

    kept: tuple[Term, ...] = ()
    due: tuple[Term, ...] = ()


class Hold(msgspec.Struct, frozen=True, kw_only=True):
    """A legal hold. ``target`` is a record id, the record id of a case, the record id or the name
    of a person, or empty for everything. ``lifted_at`` is 0 while it stands. Times in µs UTC."""

    id: str
    scope: Scope
    target: str
    reason: str
    placed_at: int
    lifted_at: int = 0
    lifted_why: str = ""


class Remains(msgspec.Struct, frozen=True, kw_only=True):
    """What is left of one destroyed version: its leaf and proof. ``index`` is its place in the
    author's log, ``tombstone`` the place of the tombstone in ours."""

    record: str
    number: int
    author: str
    index: int
    sealed_at: int
    bundle: str
    leaf: bytes
    proof: bytes
    tombstone: int


class Tombstone(msgspec.Struct, frozen=True, kw_only=True):
    """That a record was destroyed: the versions' numbers and leaf hashes (base64url), under which
    rule (empty: none asked for it), by which authority, why, by whom (an origin), when (µs UTC)."""

    record: str
    author: str
    versions: tuple[tuple[int, str], ...]
    rule: str
    authority: str
    why: str
    who: str
    at: int
    entry: int


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """One record on the list of what is due: under which rule, since when, and at the latest by
    when (µs UTC). ``stays`` gives the reasons for which it must not be destroyed now."""

    row: Row
    rule: Rule
    since: int
    latest: int
    stays: tuple[str, ...] = ()


def judge(rules: Iterable[Rule], versions: Sequence[Facts], now: int) -> Judgement:
    """What rules say of a record's versions, oldest first, at a time in µs UTC.

    A rule that keeps counts when any version meets it, one that destroys when the newest does.
    """
    kept, due = [], []
    for rule in rules:
        among = versions if rule.keeps else versions[-1:]
        ends = [end(rule, facts) for facts in among if applies(rule, facts)]
        if not ends:
            continue
        term = Term(rule=rule, ends=max(ends))
        if rule.keeps and term.ends > now:
            kept.append(term)
        elif not rule.keeps and term.ends <= now:
            due.append(term)
    return Judgement(
        kept=tuple(sorted(kept, key=lambda term: -term.ends)),
        due=tuple(sorted(due, key=lambda term: term.ends)),
    )


def applies(rule: Rule, facts: Facts) -> bool:
    """Whether a rule speaks of a version."""
    return (
        (not rule.kinds or facts.kind in rule.kinds)
        and (not rule.markings or facts.marking in rule.markings)
        and (not rule.case or facts.case == rule.case)
        and (not rule.author or facts.own == (rule.author == "own"))
        and (not rule.exercise or facts.exercise == (rule.exercise == "only"))
    )


def end(rule: Rule, facts: Facts) -> int:
    """When the rule's period ends for a version, in µs UTC; `LATEST` for never, as while the case
    is open."""
    if rule.do == "keep-for-ever":
        return LATEST
    begins = facts.sealed_at
    if rule.since == "event":
        begins = facts.event_at or facts.sealed_at
    elif rule.since == "case-closed":
        if not facts.closed_at:
            return LATEST
        begins = facts.closed_at
    return after(begins, rule.period)


def after(begins: int, period: str) -> int:
    """The time that lies a period behind another, by the calendar in UTC; at most `LATEST`."""
    count, unit = int(period[:-1]), period[-1]
    try:
        at = _EPOCH + timedelta(microseconds=begins)
        if unit == "d":
            at += timedelta(days=count)
        else:
            months = at.month - 1 + count * (12 if unit == "y" else 1)
            year, month = at.year + months // 12, months % 12 + 1
            at = at.replace(year=year, month=month, day=min(at.day, monthrange(year, month)[1]))
    except (ValueError, OverflowError):
        return LATEST
    return min((at - _EPOCH) // timedelta(microseconds=1), LATEST)


def weaknesses(old: Sequence[Rule], new: Sequence[Rule]) -> tuple[str, ...]:
    """The names of the rules of which the new set does not demand all that the old one did.

    What must be kept must be kept as long by one rule of the new set, for at least the same
    records; what must go must go as soon.
    """
    return tuple(rule.name for rule in old if not any(_covers(other, rule) for other in new))


def _covers(new: Rule, old: Rule) -> bool:
    wide = all(
        not mine or (theirs and set(theirs) <= set(mine))
        for mine, theirs in ((new.kinds, old.kinds), (new.markings, old.markings))
    ) and all(
        not mine or mine == theirs
        for mine, theirs in (
            (new.case, old.case), (new.author, old.author), (new.exercise, old.exercise)
        )
    )  # fmt: skip
    if not wide or new.keeps != old.keeps:
        return False
    if "keep-for-ever" in (new.do, old.do):
        return new.do == "keep-for-ever"
    if new.since != old.since:
        return False
    if old.keeps:
        return not _may_be_longer(old.period, new.period)
    return not _may_be_longer(new.period, old.period) and new.grace <= old.grace


def _may_be_longer(one: str, other: str) -> bool:
    """Whether a period may end after another that begins with it."""
    (many, unit), (few, other_unit) = _months(one), _months(other)
    if unit == other_unit:
        return many > few
    longest = many if unit == "d" else many * 31
    return longest > (few if other_unit == "d" else few * 28)


def _months(period: str) -> tuple[int, str]:
    count, unit = int(period[:-1]), period[-1]
    return (count * 12, "m") if unit == "y" else (count, unit)


def spelled(period: str) -> str:
    """A period in words: ``10 years``."""
    count, unit = int(period[:-1]), period[-1]
    if unit == "d":
        return plural(count, "{n} day", "{n} days")
    if unit == "m":
        return plural(count, "{n} month", "{n} months")
    return plural(count, "{n} year", "{n} years")


def sentence(rule: Rule, called: Callable[[str], str] = str) -> str:
    """What a rule says, as one sentence; ``called`` gives the name of a kind of record."""
    what = tr(_WHOSE[rule.author])
    conditions = listed(_conditions(rule, called))
    if conditions:
        what = tr("{records} ({conditions})").format(records=what, conditions=conditions)
    if rule.do == "keep-for-ever":
        return tr("Keep {records} for ever.").format(records=what)
    counted = tr(_COUNTED[rule.since]).format(period=spelled(rule.period))
    if rule.do == "keep-at-least":
        return tr("Keep {records} until at least {counted}.").format(records=what, counted=counted)
    if not rule.grace:
        return tr("Destroy {records} {counted}.").format(records=what, counted=counted)
    return plural(
        rule.grace,
        "Destroy {records} {counted}, within {n} day.",
        "Destroy {records} {counted}, within {n} days.",
        records=what,
        counted=counted,
    )


def _conditions(rule: Rule, called: Callable[[str], str]) -> Iterator[str]:
    if rule.kinds:
        yield listed(map(called, rule.kinds))
    if rule.markings:
        yield tr("marked {markings}").format(markings=listed(rule.markings))
    if rule.case:
        yield tr("of case {case}").format(case=rule.case[:8])
    if rule.exercise:
        yield tr("of exercises") if rule.exercise == "only" else tr("outside exercises")
