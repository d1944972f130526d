"""What a record's marking needs of a policy: its levels, short forms, categories and equals.

`labels` holds whole policies with their rules; `domain.marking` only what a marking is made of and
compared by. This is the way from the one to the other, for policies that ship and for others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from liaison.domain import marking
from liaison.domain.marking import POLICIES, Equal, Known
from liaison.domain.words import tr
from liaison.labels.policy import Level, Policy, places
from liaison.labels.refused import PolicyUnreadable
from liaison.labels.shipped import Binding, own, shipped

_INITIALS: Final = re.compile(r"\w[^\W_]*")


def checked_own(policy: Policy) -> Policy:
    """The same policy, whose markings cannot be taken for those of a policy that ships.

    PolicyUnreadable where they could be, or where its words could not stand in a banner.
    """
    try:
        for level in policy.levels:
            marking.Marking(policy=policy.name, policy_id=policy.id, level=level.name)
    except ValueError:
        raise PolicyUnreadable(
            reason=tr("its name or levels read like those of a policy that ships with Liaison")
        ) from None
    if any("·" in place.category.name for place in places(policy)):
        raise PolicyUnreadable(reason=tr("a name holds what parts a marking"))
    return policy


def known_of(owns: Iterable[Policy]) -> Known:
    """Those that ship and an organisation's own, by their keys, in the order of the menus."""
    found = tuple(owns)
    ids = {shipped(name).policy.id: name for name in POLICIES}
    everyone = {shipped(name).policy.id: shipped(name).policy for name in POLICIES}
    everyone |= {policy.id: policy for policy in found}
    known = {name: _shipped(name) for name in POLICIES}
    for policy in found:
        known[policy.id] = _own(policy, everyone, ids)
    return known


def _shipped(name: str) -> marking.Policy:
    """With the categories that a record's marking says nothing of by REL TO, ONLY or caveats."""
    held = shipped(name)
    return msgspec.structs.replace(POLICIES[name], tags=tuple(_tags(held.policy, held.record)))


def _own(policy: Policy, everyone: dict[str, Policy], ids: dict[str, str]) -> marking.Policy:
    levels = sorted(policy.levels, key=lambda level: level.hierarchy)
    binding = own(policy).record
    return marking.Policy(
        name=policy.name,
        label=policy.name,
        levels=tuple(level.name for level in levels),
        prefix=policy.name + " ",
        short=_short(levels),
        id=policy.id,
        tags=tuple(_tags(policy, binding)),
        releases=bool(binding.release),
        closes=bool(binding.only),
        caveats=False,
        equals=tuple(_equals(policy, everyone, ids)),
        obsolete=tuple(level.name for level in levels if level.obsolete),
    )


def _tags(policy: Policy, binding: Binding) -> Iterator[marking.Tag]:
    bound = {binding.release, binding.only, *binding.caveats}
    for held in policy.tag_sets:
        for tag in held.tags if held.name not in bound else ():
            names = [one.name for one in tag.categories if not one.obsolete]
            if names:
                yield marking.Tag(
                    tag_set=held.name,
                    name=tag.name,
                    type=tag.type,
                    names=tuple(names),
                    single=tag.single,
                )


def _short(levels: list[Level]) -> tuple[str, ...]:
    """Initials of the levels, ``OS`` of ``OFFICIAL-SENSITIVE``; the words where two are alike."""
    found = ["".join(word[0] for word in _INITIALS.findall(level.name)) for level in levels]
    return tuple(
        one if one and found.count(one) == 1 else level.name
        for one, level in zip(found, levels, strict=True)
    )


def _equals(policy: Policy, everyone: dict[str, Policy], ids: dict[str, str]) -> Iterator[Equal]:
    """The equals of its levels under policies that are here too."""
    named = {one.name: one.id for one in policy.equivalents}
    for level in policy.levels:
        for equal in level.equivalents:
            other = everyone.get(named.get(equal.policy, ""))
            theirs = (
                next((o.name for o in other.levels if o.lacv == equal.lacv), "") if other else ""
            )
            if other is not None and theirs:
                key = ids.get(other.id, other.id)
                if key in POLICIES:
                    levels = shipped(key).record.levels
                    theirs = {there: ours for ours, there in levels.items()}.get(theirs, theirs)
                yield Equal(level=level.name, policy=key, theirs=theirs)
