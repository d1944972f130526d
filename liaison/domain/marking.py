"""How sensitive a text is and who may have it: policies, their levels, and the banner line.

Three policies ship. Any other is an organisation's own: a marking names it by its object identifier
and its short name. Whoever knows such policies hands them in as `Known`; a marking of a policy that
is not known keeps its words and counts as the most sensitive of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Final, Literal, TypeAlias

import msgspec

from liaison.domain.plain import Plain
from liaison.domain.text import visible
from liaison.domain.words import noop, tr

CategoryType = Literal[
    "restrictive",
    "permissive",
    "enumeratedRestrictive",
    "enumeratedPermissive",
    "informative",
]
PERMISSIVE: Final = frozenset(("permissive", "enumeratedPermissive"))
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]


class Tag(Plain, frozen=True, kw_only=True):
    """Categories of a policy that are chosen together; ``tag_set`` is what labels call them by.

    ``single``: at most one of them.
    """

    tag_set: str
    name: str
    type: CategoryType
    names: tuple[str, ...]
    single: bool = False


class Equal(Plain, frozen=True, kw_only=True):
    """That a level equals one of another policy (named by its `key`), as the policy itself says."""

    level: str
    policy: str
    theirs: str


class Policy(Plain, frozen=True, kw_only=True):
    """A marking policy: its levels from least to most sensitive, and how a level is written.

    ``short`` are the levels' forms for portions. ``id`` is the object identifier of an
    organisation's own, empty for those that ship. ``releases``, ``closes`` and ``caveats`` say
    whether its markings can have REL TO, ONLY and caveats in free words. ``obsolete`` levels are
    read and compared, but nothing is marked with them any more.
    """

    name: str
    label: str
    levels: tuple[str, ...]
    prefix: str
    short: tuple[str, ...]
    id: str = ""
    tags: tuple[Tag, ...] = ()
    releases: bool = True
    closes: bool = True
    caveats: bool = True
    equals: tuple[Equal, ...] = ()
    obsolete: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What it is known by: its identifier, or the name of one that ships."""
        return self.id or self.name


Known: TypeAlias = Mapping[str, Policy]
"""Policies by their `Policy.key`."""

# UN: ST/SGB/2007/6. NATO: C-M(2002)49. TLP: FIRST, version 2.0.
POLICIES: Final[dict[str, Policy]] = {
    policy.name: policy
    for policy in (
        Policy(
            name="UN",
            label="United Nations",
            levels=("UNCLASSIFIED", "CONFIDENTIAL", "STRICTLY CONFIDENTIAL"),
            prefix="UN ",
            short=("U", "C", "SC"),
        ),
        Policy(
            name="NATO",
            label="NATO",
            levels=("UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL", "SECRET", "COSMIC TOP SECRET"),
            prefix="NATO ",
            short=("NU", "NR", "NC", "NS", "CTS"),
        ),
        Policy(
            name="TLP",
            label="Traffic Light Protocol 2.0",
            levels=("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"),
            prefix="TLP:",
            short=("TLP:C", "TLP:G", "TLP:A", "TLP:A+S", "TLP:R"),
        ),
    )
}

UNMARKED: Final = noop("NOT MARKED")  # as stored and exported; shown translated
# Above the top of every policy: nobody here can say that it is less.
_UNKNOWN: Final = (2, 1)
_OID = re.compile(r"[0-2](\.(0|[1-9][0-9]{0,39})){1,63}", re.ASCII)


class Category(Plain, frozen=True, kw_only=True):
    """Names chosen of one tag set of the policy. ``type`` is that of their tag."""

    tag_set: _Name
    type: CategoryType = "restrictive"
    names: tuple[_Name, ...]


class Marking(Plain, frozen=True, kw_only=True):
    """A marking. An empty ``level`` means that nobody has marked the text yet.

    ``policy`` is one that ships, or the short name of an organisation's own with its object
    identifier in ``policy_id``. ``releasable_to`` holds ISO 3166 letters or community names;
    empty: no release beyond the policy's own circle. ``only`` names those whose eyes alone it is
    for; empty: everyone of the circle.
    """

    policy: str = "UN"
    policy_id: str = ""
    level: str = ""
    releasable_to: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    categories: tuple[Category, ...] = ()
    caveats: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.policy_id:
            _check_own(self)
            return
        policy = POLICIES.get(self.policy)
        if policy is None:
            raise ValueError(tr("the marking policy is not known"))
        if self.level and self.level not in policy.levels:
            raise ValueError(tr("the policy {policy} has no such level").format(policy=self.policy))

    @property
    def key(self) -> str:
        """The `Policy.key` of its policy."""
        return self.policy_id or self.policy


def banner(marking: Marking) -> str:
    """The line shown above a text: ``NATO RESTRICTED · REL TO FIN, SWE``, ``TLP:AMBER``."""
    if not marking.level:
        return UNMARKED
    parts = [level_words(marking)]
    if marking.releasable_to:
        parts.append("REL TO " + ", ".join(marking.releasable_to))
    if marking.only:
        parts.append(only_words(marking.only))
    chosen = ["/".join(one.names) for one in marking.categories if one.names]
    # A line that was read back holds categories as caveats; beside them they are said once.
    return " · ".join([*parts, *chosen, *(one for one in marking.caveats if one not in chosen)])


def level_words(marking: Marking) -> str:
    """Policy and level alone, as the banner begins with them."""
    if marking.policy_id:
        named = marking.level.startswith(marking.policy)
        return marking.level if named else f"{marking.policy} {marking.level}"
    # "COSMIC TOP SECRET" is written without the word NATO.
    prefix = "" if marking.level.startswith("COSMIC") else POLICIES[marking.policy].prefix
    return prefix + marking.level


def only_words(names: Iterable[str]) -> str:
    """``FIN, SWE ONLY``."""
    return ", ".join(names) + " ONLY"


def short(marking: Marking, known: Known = POLICIES) -> str:
    """The form that stands before a portion, ``(C)`` or ``(TLP:A)``; empty where not marked."""
    if not marking.level:
        return ""
    policy = known.get(marking.key)
    if policy is None or marking.level not in policy.levels:
        return f"({level_words(marking)})"
    words = policy.short[policy.levels.index(marking.level)]
    if marking.only:
        return f"({words} · {only_words(marking.only)})"
    return f"({words})"


def rank(marking: Marking, known: Known = POLICIES) -> tuple[int, int]:
    """Sensitivity as a fraction (numerator, denominator) of its policy; unmarked is (-1, 1).

    The lowest level of an organisation's own policy is above 0: nobody says that it is free to go.
    A policy or level that is not known gives (2, 1).
    """
    if not marking.level:
        return -1, 1
    policy = known.get(marking.key)
    if policy is None or marking.level not in policy.levels:
        return _UNKNOWN
    place, count = policy.levels.index(marking.level), len(policy.levels)
    return (place + 1, count) if policy.id else (place, count - 1)


def above(one: Marking, other: Marking, known: Known = POLICIES) -> bool:
    """Whether one ranks above another, by the place in their policies (see `highest`)."""
    (a, b), (c, d) = rank(one, known), rank(other, known)
    return a * d > c * b


def highest(markings: Iterable[Marking], known: Known = POLICIES) -> Marking | None:
    """The marking that covers all of them; None if none is marked.

    Its policy and level are the first most sensitive one's. Levels of different policies have no
    official order, so they are compared by their place between the bottom (0) and the top (1) of
    their own policy. Release is what all above the bottom level allow, and so are ONLY and what
    permits; other categories and caveats add up. Where two circles have nobody in common, and
    where levels of policies that are not known meet, the words of the others stand as caveats.
    """
    marked = [marking for marking in markings if marking.level]
    if not marked:
        return None
    top = marked[0]
    for marking in marked[1:]:
        if above(marking, top, known):
            top = marking
    binding = [marking for marking in marked if rank(marking, known)[0] > 0] or marked
    release = tuple(
        name for name in top.releasable_to if all(name in m.releasable_to for m in binding)
    )
    only, apart = _common([marking.only for marking in (top, *binding)])
    categories, others = _categories(top, binding)
    words = [only_words(names) for names in apart] + others
    if rank(top, known) == _UNKNOWN:
        strange = [m for m in marked if rank(m, known) == _UNKNOWN]
        words += [said for said in map(level_words, strange) if said != level_words(top)]
    caveats = dict.fromkeys(caveat for marking in (top, *marked) for caveat in marking.caveats)
    return Marking(
        policy=top.policy,
        policy_id=top.policy_id,
        level=top.level,
        releasable_to=release,
        only=only,
        categories=categories,
        caveats=tuple(dict.fromkeys((*caveats, *words))),
    )


def covers(top: Marking, under: Marking, known: Known = POLICIES) -> bool:
    """Whether whoever may have what is marked ``top`` may have what is marked ``under``.

    Levels of different policies count as equal only where one of the policies says so; otherwise
    only a bottom level is covered.
    """
    if not under.level or not top.level:
        return not under.level
    if rank(under, known)[0] == 0:
        return True
    if not _as_high(top, under, known):
        return False
    if under.only and not (top.only and set(top.only) <= set(under.only)):
        return False
    if not set(top.releasable_to) <= set(under.releasable_to):
        return False
    held = {(one.tag_set, one.type): set(one.names) for one in top.categories}
    for one in under.categories:
        names = held.get((one.tag_set, one.type), set())
        if one.type in PERMISSIVE:
            if not names or not names <= set(one.names):
                return False
        elif not set(one.names) <= names:
            return False
    return set(under.caveats) <= set(top.caveats)


def comparable(one: Marking, other: Marking, known: Known = POLICIES) -> bool:
    """Whether the policies say which of two levels is the higher one."""
    if one.key == other.key:
        levels = policy.levels if (policy := known.get(one.key)) else ()
        return one.level == other.level or {one.level, other.level} <= set(levels)
    return _equal(one, other.key, known) != "" or _equal(other, one.key, known) != ""


def at_level(marking: Marking, policy: Policy, level: str) -> Marking:
    """The marking of a portion beside a record's ``marking``: that level, for the same readers.

    The bottom level of a policy that ships, and another policy, take nothing along.
    """
    if marking.key == policy.key and (policy.id or level != policy.levels[0]):
        return msgspec.structs.replace(marking, level=level)
    return Marking(policy=policy.name, policy_id=policy.id, level=level)


def _check_own(marking: Marking) -> None:
    """An own policy's words must not hide, nor be taken for those of a policy that ships."""
    if not _OID.fullmatch(marking.policy_id):
        raise ValueError("the identifier of the marking policy is not one")
    words = (marking.policy, marking.level, *(n for c in marking.categories for n in c.names))
    if any(len(one) > 500 or "·" in one or visible(one) != one for one in words):
        raise ValueError("a name of the marking policy cannot be shown")
    if not marking.policy or ships(marking.policy) or _plain(level_words(marking)) in _HEADS:
        raise ValueError("the marking policy takes the name of another")


def ships(name: str) -> bool:
    """Whether a name would be taken for that of a policy that ships."""
    return _plain(name) in _NAMES


def _plain(words: str) -> str:
    return "".join(words.split()).casefold()


_NAMES: Final = frozenset(_plain(text) for p in POLICIES.values() for text in (p.name, p.label))
_HEADS: Final = frozenset(
    _plain(level_words(Marking(policy=policy.name, level=level)))
    for policy in POLICIES.values()
    for level in policy.levels
)


def _as_high(top: Marking, under: Marking, known: Known) -> bool:
    if top.key == under.key:
        levels = policy.levels if (policy := known.get(top.key)) else ()
        if {top.level, under.level} <= set(levels):
            return levels.index(top.level) >= levels.index(under.level)
        return top.level == under.level
    if equal := _equal(under, top.key, known):
        return _as_high(
            top, Marking(policy=top.policy, policy_id=top.policy_id, level=equal), known
        )
    if equal := _equal(top, under.key, known):
        there = Marking(policy=under.policy, policy_id=under.policy_id, level=equal)
        return _as_high(there, under, known)
    return False


def _equal(marking: Marking, key: str, known: Known) -> str:
    """The level of another policy that a marking's own policy says is equal, or nothing."""
    policy = known.get(marking.key)
    found = policy.equals if policy else ()
    return next((e.theirs for e in found if (e.level, e.policy) == (marking.level, key)), "")


def _common(circles: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """What all circles that are closed have in common; where nothing, the first, and the others."""
    closed = [circle for circle in dict.fromkeys(circles) if circle]
    if not closed:
        return (), []
    both = tuple(name for name in closed[0] if all(name in circle for circle in closed))
    return (both, []) if both else (closed[0], closed[1:])


def _categories(top: Marking, binding: list[Marking]) -> tuple[tuple[Category, ...], list[str]]:
    """The categories of all under the policy of ``top``, and the words of those of others."""
    held: dict[tuple[str, CategoryType], list[tuple[str, ...]]] = {}
    words = []
    for marking in (top, *binding):
        for one in marking.categories:
            if marking.key == top.key:
                held.setdefault((one.tag_set, one.type), []).append(one.names)
            else:
                words.append("/".join(one.names))
    found = []
    for (tag_set, kind), lists in held.items():
        if kind in PERMISSIVE:
            names, apart = _common(lists)
            words += ["/".join(one) for one in apart]
        else:
            names = tuple(dict.fromkeys(name for one in lists for name in one))
        found.append(Category(tag_set=tag_set, type=kind, names=names))
    return tuple(found), words
