"""Clearances: which levels and categories someone may see, and whether that covers a label.

The decision is that of X.841 and SDN.801c: the level is among those of the clearance, so is every
restrictive category of the label, and of each permissive tag of the label at least one. What is
informative does not decide.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from liaison.domain.plain import Plain
from liaison.domain.words import tr
from liaison.labels.label import Chosen, Label, chosen, locate, made, policy_of
from liaison.labels.label_xml import (
    MAX_BYTES,
    MAX_ELEMENTS,
    NUMBERED,
    number,
    numbered_tags,
)
from liaison.labels.marking_text import Words, category_texts, framed
from liaison.labels.policy import Policy
from liaison.labels.refused import LabelInvalid, LabelUnreadable, NotCleared
from liaison.labels.tree import Node, XmlRefused, parse

_RESTRICTIVE: Final = frozenset(("restrictive", "enumeratedRestrictive"))
_PERMISSIVE: Final = frozenset(("permissive", "enumeratedPermissive"))


class Clearance(Plain, frozen=True, kw_only=True):
    """The levels and categories that someone is cleared for, by their names in the policy."""

    policy: str
    policy_id: str
    levels: tuple[str, ...]
    categories: tuple[Chosen, ...] = ()


def read_clearance(data: bytes, policies: Iterable[Policy]) -> Clearance:
    """A clearance in the numbered form; LabelUnreadable or LabelInvalid as for a label."""
    try:
        root = parse(data, limit=MAX_BYTES, elements=MAX_ELEMENTS)
        return _read(root, tuple(policies))
    except XmlRefused as problem:
        raise LabelUnreadable(reason=str(problem)) from None


def _read(root: Node, policies: tuple[Policy, ...]) -> Clearance:
    if (root.namespace, root.name) != (NUMBERED, "clearance"):
        raise XmlRefused(tr("it is not a clearance"))
    root.check(children=("policy", "classification", "tag"))
    named = root.only("policy")
    if named is None:
        raise XmlRefused(tr("its policy is missing"))
    named.check(attributes=("id",))
    policy = policy_of(policies, "", named.need("id"))
    names = {level.lacv: level.name for level in policy.levels}
    levels = []
    for found in root.named("classification"):
        found.check(attributes=("lacv",))
        if (lacv := number(found)) not in names:
            raise LabelInvalid(reason=tr("the policy has no such level"))
        levels.append(names[lacv])
    categories = numbered_tags(root, policy)
    if len(set(levels)) != len(levels) or len(set(categories)) != len(categories):
        raise XmlRefused(tr("something stands in it twice"))
    return Clearance(
        policy=policy.name, policy_id=policy.id, levels=tuple(levels), categories=categories
    )


def check_cleared(label: Label, clearance: Clearance, policy: Policy) -> None:
    """Raises NotCleared unless the clearance covers the label; LabelInvalid for other policies."""
    made(label, policy)
    if (clearance.policy, clearance.policy_id) != (policy.name, policy.id):
        raise NotCleared(reason=tr("it is of another policy"))
    if label.level not in clearance.levels:
        raise NotCleared(reason=tr("the level is not among its levels"))
    held = frozenset(clearance.categories)
    found = locate(label.categories, policy)
    for (_, _, kind), group in groupby(
        found, key=lambda place: (place.tag_set.name, place.tag.name, place.tag.type)
    ):
        covered = [chosen(place) in held for place in group]
        if kind in _RESTRICTIVE and not all(covered):
            raise NotCleared(reason=tr("a restriction of the label is not among its categories"))
        if kind in _PERMISSIVE and not any(covered):
            raise NotCleared(reason=tr("the label is released to others"))


def clearance_text(clearance: Clearance, policy: Policy, language: str = "") -> str:
    """The clearance in one line: its levels in braces, lowest first, and its categories."""
    words = Words(language, "pageTop")
    levels = sorted(
        (level for level in policy.levels if level.name in clearance.levels),
        key=lambda level: level.hierarchy,
    )
    names = "{" + "|".join(level.name for level in levels) + "}"
    categories = category_texts(locate(clearance.categories, policy), words)
    return framed(policy, [names, *categories], words)
