"""The three policies that ship, and the way between a record's marking and a label.

An organisation's own policy is handed in by whoever has it; its markings become labels alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

import msgspec

from liaison.domain.marking import POLICIES, Category, Marking
from liaison.domain.plain import Plain
from liaison.domain.words import tr
from liaison.labels.label import Chosen, Label
from liaison.labels.label_xml import write_stanag
from liaison.labels.policy import Policy, TagSet, TagType, checked, is_name
from liaison.labels.refused import LabelBeyondRecord, LabelInvalid
from liaison.labels.validity import check
from resources import read_bytes

_ONLY: Final = " ONLY"
_NATION: Final = 3  # letters of a nation in ISO 3166
# Names of tag sets by which an organisation's own policy has REL TO and ONLY.
_RELEASES: Final = frozenset(("releasable to", "release to", "rel to"))
_CLOSES: Final = frozenset(("only", "eyes only"))


class Pair(Plain, frozen=True, kw_only=True):
    """A category by the names of its tag set and itself."""

    tag_set: str
    name: str


class Binding(Plain, frozen=True, kw_only=True):
    """Where the parts of a record's marking stand in the policy's labels.

    ``levels``: level of the record to level of the policy, where they are not the same.
    ``caveats``: tag sets, of which the first that lists a caveat takes it, else the last.
    ``always`` and ``released``: what every label has, and every label that is released to someone,
    unless the marking chooses categories of that tag set itself.
    """

    release: str = ""
    only: str = ""
    caveats: tuple[str, ...] = ()
    levels: dict[str, str] = msgspec.field(default_factory=dict)
    always: tuple[Pair, ...] = ()
    released: tuple[Pair, ...] = ()


class Shipped(Plain, frozen=True, kw_only=True):
    """A policy, and where markings stand in it: a file of `resources/policies`, or `own`."""

    policy: Policy
    record: Binding


def shipped_policies() -> tuple[Policy, ...]:
    """The policies that ship, in the order of the menus."""
    return tuple(shipped(name).policy for name in POLICIES)


@cache
def shipped(name: str) -> Shipped:
    """A policy that ships, by its name in a record; KeyError for any other."""
    if name not in POLICIES:
        raise KeyError(name)
    data = read_bytes("policies", f"{name.lower()}.json")
    found = msgspec.json.decode(data, type=Shipped)
    checked(found.policy)
    return found


def own(policy: Policy) -> Shipped:
    """An organisation's own policy as records are marked under it.

    REL TO and ONLY stand in the tag sets that are called so. Where it has none of those, its
    markings have none; for caveats in free words its labels have no place.
    """
    sets = {held.name.casefold(): held.name for held in policy.tag_sets}
    binding = Binding(
        release=next((sets[name] for name in sorted(_RELEASES) if name in sets), ""),
        only=next((sets[name] for name in sorted(_CLOSES) if name in sets), ""),
    )
    return Shipped(policy=policy, record=binding)


def from_marking(marking: Marking, owns: Iterable[Policy] = (), *, created: str = "") -> Label:
    """The label that says what a record's marking says, valid under its policy.

    ``owns`` are policies beside those that ship. ``created``: an instant such as
    ``2026-03-01T08:00:00Z``, or "". LabelInvalid for a text that nobody marked, for a policy that
    is not here, and for a marking that the policy does not allow.
    """
    if not marking.level:
        raise LabelInvalid(reason=tr("nobody has marked the text yet"))
    held = _held(marking, owns)
    label = Label(
        policy=held.policy.name,
        policy_id=held.policy.id,
        level=held.record.levels.get(marking.level, marking.level),
        categories=tuple(dict.fromkeys(_categories(marking, held))),
        created=created,
    )
    check(label, held.policy, new=True)
    return label


def to_marking(label: Label, owns: Iterable[Policy] = ()) -> Marking:
    """The marking of a record that says what a label says.

    ``owns`` are policies beside those that ship. LabelInvalid for an invalid label,
    LabelBeyondRecord for a policy that is not here.
    """
    names = {(shipped(name).policy.name, shipped(name).policy.id): name for name in POLICIES}
    name = names.get((label.policy, label.policy_id), "")
    if name:
        held = shipped(name)
    else:
        policies = [p for p in owns if (p.name, p.id) == (label.policy, label.policy_id)]
        if not policies:
            raise LabelBeyondRecord(
                reason=tr("its policy is not one that records are marked under")
            )
        held = own(policies[0])
    check(label, held.policy)
    binding = held.record
    free = [each for each in label.categories if not _silent(each, label, binding)]
    chosen: dict[tuple[str, TagType], list[str]] = {}
    for each in free:
        if each.tag_set not in {binding.release, binding.only, *binding.caveats}:
            chosen.setdefault((each.tag_set, each.type), []).append(each.name)
    levels = {level: name for name, level in binding.levels.items()}
    return Marking(
        policy=name or held.policy.name,
        policy_id="" if name else held.policy.id,
        level=levels.get(label.level, label.level),
        releasable_to=tuple(each.name for each in free if each.tag_set == binding.release),
        only=tuple(each.name for each in free if each.tag_set == binding.only),
        categories=tuple(
            Category(tag_set=tag_set, type=kind, names=tuple(found))
            for (tag_set, kind), found in chosen.items()
        ),
        caveats=tuple(each.name for each in free if each.tag_set in binding.caveats),
    )


def stanag_of(marking: Marking, owns: Iterable[Policy] = (), *, created: str = "") -> bytes:
    """A record's marking as a STANAG 4774 label; LabelInvalid as `from_marking`."""
    policies = tuple(owns)
    label = from_marking(marking, policies, created=created)
    return write_stanag(label, _held(marking, policies).policy)


def _held(marking: Marking, owns: Iterable[Policy]) -> Shipped:
    if not marking.policy_id:
        return shipped(marking.policy)
    for policy in owns:
        if policy.id == marking.policy_id:
            return own(policy)
    raise LabelInvalid(reason=tr("its policy is not known here"))


def _silent(each: Chosen, label: Label, binding: Binding) -> bool:
    """Whether a category merely stands in every label: all of its tag set must be such."""
    usual = {(pair.tag_set, pair.name) for pair in (*binding.always, *binding.released)}
    if each.tag_set in (binding.release, binding.only):
        return (each.tag_set, each.name) in usual
    beside = [one.name for one in label.categories if one.tag_set == each.tag_set]
    return all((each.tag_set, name) in usual for name in beside)


def _categories(marking: Marking, held: Shipped) -> Iterator[Chosen]:
    """The categories of a marking; a caveat that reads ``FIN, SWE ONLY`` becomes ONLY."""
    binding, policy = held.record, held.policy
    if not all(map(is_name, (*marking.releasable_to, *marking.only, *marking.caveats))):
        raise LabelInvalid(reason=tr("a caveat or name holds what a label cannot show"))
    for place, names, reason in (
        (binding.release, marking.releasable_to, tr("its policy has no release to others")),
        (binding.only, marking.only, tr("its policy has no ONLY")),
        (binding.caveats, marking.caveats, tr("its policy has no caveat in free words")),
    ):
        if names and not place:
            raise LabelInvalid(reason=reason)
    chosen = {one.tag_set for one in marking.categories}
    pairs = [pair for pair in binding.always if pair.tag_set not in chosen]
    if marking.releasable_to:
        pairs += [pair for pair in binding.released if pair.tag_set not in chosen]
        pairs += [Pair(tag_set=binding.release, name=name) for name in marking.releasable_to]
    closed = [caveat for caveat in marking.caveats if _only_names(caveat, held)]
    circles = [marking.only] * bool(marking.only) + [_only_names(one, held) for one in closed]
    if len(circles) > 1:
        raise LabelInvalid(reason=tr("it is for two circles only, and no one can be told which"))
    pairs += [Pair(tag_set=binding.only, name=name) for names in circles for name in names]
    for caveat in marking.caveats:
        if caveat not in closed:
            pairs.append(Pair(tag_set=_caveat_set(caveat, held), name=caveat))
    for pair in pairs:
        kind = _type_of(_set(policy, pair.tag_set), pair.name)
        yield Chosen(tag_set=pair.tag_set, type=kind, name=pair.name)
    for one in marking.categories:
        for name in one.names:
            yield Chosen(tag_set=one.tag_set, type=one.type, name=name)


def _type_of(held: TagSet, name: str) -> TagType:
    """The type of the tag that lists a name; of the first where none does."""
    for tag in held.tags:
        if any(category.name == name for category in tag.categories):
            return tag.type
    return held.tags[0].type


def _only_names(caveat: str, held: Shipped) -> tuple[str, ...]:
    """The nations and communities of ``FIN, SWE ONLY``; none if the caveat is anything else."""
    if not held.record.only or not caveat.endswith(_ONLY):
        return ()
    names = tuple(caveat.removesuffix(_ONLY).split(", "))
    listed = _listed(_set(held.policy, held.record.only))
    nations = [n for n in names if len(n) == _NATION and n.isascii() and n.isupper()]
    return names if all(name in listed or name in nations for name in names) else ()


def _caveat_set(caveat: str, held: Shipped) -> str:
    sets = held.record.caveats
    return next((name for name in sets if caveat in _listed(_set(held.policy, name))), sets[-1])


def _set(policy: Policy, name: str) -> TagSet:
    return next(found for found in policy.tag_sets if found.name == name)


def _listed(found: TagSet) -> frozenset[str]:
    return frozenset(category.name for tag in found.tags for category in tag.categories)
