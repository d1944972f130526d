"""The three policies that ship, and the way between a record's marking and a label under them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

import msgspec

from liaison.domain.marking import POLICIES, Marking
from liaison.domain.plain import Plain
from liaison.labels.label import Chosen, Label
from liaison.labels.label_xml import write_stanag
from liaison.labels.policy import Policy, TagSet, checked, is_name
from liaison.labels.refused import LabelBeyondRecord, LabelInvalid
from liaison.labels.validity import check
from resources import read_bytes

_ONLY: Final = " ONLY"
_NATION: Final = 3  # letters of a nation in ISO 3166


class Pair(Plain, frozen=True, kw_only=True):
    """A category by the names of its tag set and itself."""

    tag_set: str
    name: str


class Binding(Plain, frozen=True, kw_only=True):
    """Where the parts of a record's marking stand in the policy's labels.

    ``levels``: level of the record to level of the policy, where they are not the same.
    ``caveats``: tag sets, of which the first that lists a caveat takes it, else the last.
    ``always`` and ``released``: what every label has, and every label that is released to someone.
    """

    release: str
    only: str = ""
    caveats: tuple[str, ...]
    levels: dict[str, str] = msgspec.field(default_factory=dict)
    always: tuple[Pair, ...] = ()
    released: tuple[Pair, ...] = ()


class Shipped(Plain, frozen=True, kw_only=True):
    """One file of `resources/policies`."""

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


def from_marking(marking: Marking, *, created: str = "") -> Label:
    """The label that says what a record's marking says, valid under the policy that ships.

    ``created``: an instant such as ``2026-03-01T08:00:00Z``, or "". LabelInvalid for a text that
    nobody marked, and for a marking that the policy does not allow.
    """
    if not marking.level:
        raise LabelInvalid(reason="nobody has marked the text yet")
    own = shipped(marking.policy)
    label = Label(
        policy=own.policy.name,
        policy_id=own.policy.id,
        level=own.record.levels.get(marking.level, marking.level),
        categories=tuple(dict.fromkeys(_categories(marking, own))),
        created=created,
    )
    check(label, own.policy, new=True)
    return label


def to_marking(label: Label) -> Marking:
    """The marking of a record that says what a label of a shipped policy says.

    Names that are only ever together come out as one caveat (``FIN, SWE ONLY``), before the others.
    LabelInvalid for an invalid label, LabelBeyondRecord for what a marking has no place for.
    """
    names = [name for name in POLICIES if shipped(name).policy.name == label.policy]
    if not names or shipped(names[0]).policy.id != label.policy_id:
        raise LabelBeyondRecord(reason="its policy is not one that records are marked under")
    own = shipped(names[0])
    check(label, own.policy)
    binding = own.record
    silent = {(pair.tag_set, pair.name) for pair in (*binding.always, *binding.released)}
    told = [each for each in label.categories if (each.tag_set, each.name) not in silent]
    places = {binding.release, binding.only, *binding.caveats}
    if any(each.tag_set not in places for each in told):
        raise LabelBeyondRecord(reason="it has a context or category of its own")
    only = ", ".join(each.name for each in told if each.tag_set == binding.only)
    caveats = [each.name for each in told if each.tag_set in binding.caveats]
    levels = {level: name for name, level in binding.levels.items()}
    return Marking(
        policy=POLICIES[names[0]].name,
        level=levels.get(label.level, label.level),
        releasable_to=tuple(each.name for each in told if each.tag_set == binding.release),
        caveats=tuple([only + _ONLY, *caveats] if only else caveats),
    )


def stanag_of(marking: Marking, *, created: str = "") -> bytes:
    """A record's marking as a STANAG 4774 label; LabelInvalid as `from_marking`."""
    return write_stanag(from_marking(marking, created=created), shipped(marking.policy).policy)


def _categories(marking: Marking, own: Shipped) -> Iterator[Chosen]:
    """The categories of a marking; a caveat that reads ``FIN, SWE ONLY`` becomes ONLY."""
    binding, policy = own.record, own.policy
    if not all(map(is_name, (*marking.releasable_to, *marking.caveats))):
        raise LabelInvalid(reason="a caveat or name holds what a label cannot show")
    pairs = list(binding.always)
    if marking.releasable_to:
        pairs += binding.released
        pairs += [Pair(tag_set=binding.release, name=name) for name in marking.releasable_to]
    closed = [caveat for caveat in marking.caveats if _only_names(caveat, own)]
    if len(closed) > 1:
        raise LabelInvalid(reason="it is for two circles only, and no one can be told which")
    for caveat in closed:
        pairs += [Pair(tag_set=binding.only, name=name) for name in _only_names(caveat, own)]
    for caveat in marking.caveats:
        if caveat not in closed:
            pairs.append(Pair(tag_set=_caveat_set(caveat, own), name=caveat))
    for pair in pairs:
        kind = next(tag.type for tag in _set(policy, pair.tag_set).tags)
        yield Chosen(tag_set=pair.tag_set, type=kind, name=pair.name)


def _only_names(caveat: str, own: Shipped) -> tuple[str, ...]:
    """The nations and communities of ``FIN, SWE ONLY``; none if the caveat is anything else."""
    if not own.record.only or not caveat.endswith(_ONLY):
        return ()
    names = tuple(caveat.removesuffix(_ONLY).split(", "))
    listed = _listed(_set(own.policy, own.record.only))
    nations = [n for n in names if len(n) == _NATION and n.isascii() and n.isupper()]
    return names if all(name in listed or name in nations for name in names) else ()


def _caveat_set(caveat: str, own: Shipped) -> str:
    sets = own.record.caveats
    return next((name for name in sets if caveat in _listed(_set(own.policy, name))), sets[-1])


def _set(policy: Policy, name: str) -> TagSet:
    return next(found for found in policy.tag_sets if found.name == name)


def _listed(found: TagSet) -> frozenset[str]:
    return frozenset(category.name for tag in found.tags for category in tag.categories)
