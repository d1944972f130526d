"""A confidentiality label: a policy, a level and categories, by their names in the policy."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from liaison.domain.plain import Plain
from liaison.domain.words import tr
from liaison.labels.policy import Category, Place, Policy, Tag, TagSet, TagType, is_name, places
from liaison.labels.refused import LabelInvalid

MAX_CATEGORIES: Final = 500

# The number of a category that only an open tag's name stands for; no rule can mean it.
UNLISTED: Final = -1

_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})",
    re.ASCII,
)


class Chosen(Plain, frozen=True, kw_only=True):
    """One category of a label: the names of its tag set and itself, and the type of its tag."""

    tag_set: str
    type: TagType
    name: str


class Label(Plain, frozen=True, kw_only=True):
    """What a text is marked with. Names are the policy's own; build it through `made`.

    ``created`` and ``review`` are ISO 8601 instants or empty; ``originator`` with its kind
    (``userPrincipalName`` ...) is empty where nobody is named.
    """

    policy: str
    policy_id: str
    level: str
    categories: tuple[Chosen, ...] = ()
    created: str = ""
    review: str = ""
    originator: str = ""
    originator_type: str = ""


def made(label: Label, policy: Policy) -> Label:
    """The same label, of whose every name the policy knows; LabelInvalid otherwise.

    It says nothing about whether they may stand together: that is `validity.check`.
    """
    if (label.policy, label.policy_id) != (policy.name, policy.id):
        raise LabelInvalid(reason=tr("it is of another policy"))
    if policy.level(label.level) is None:
        raise LabelInvalid(reason=tr("the policy has no such level"))
    if len(label.categories) > MAX_CATEGORIES:
        raise LabelInvalid(reason=tr("it has more categories than a label can have"))
    if len(set(label.categories)) != len(label.categories):
        raise LabelInvalid(reason=tr("a category stands in it twice"))
    if not all(is_instant(time) for time in (label.created, label.review) if time):
        raise LabelInvalid(reason=tr("a time in it is not an instant"))
    if not all(is_name(text) for text in (label.originator, label.originator_type) if text):
        raise LabelInvalid(reason=tr("its originator is written with what cannot be shown"))
    locate(label.categories, policy)
    return label


def locate(categories: tuple[Chosen, ...], policy: Policy) -> tuple[Place, ...]:
    """The categories with their tags, in the order of the policy.

    Within an open tag they keep their own order, for its names are not all listed; one that is not
    has the number `UNLISTED`. LabelInvalid for a name the policy does not know.
    """
    wanted = set(categories)
    listed = {key: place for place in places(policy) if (key := chosen(place)) in wanted}
    open_tags = {
        (held.name, tag.type): (held, tag)
        for held in policy.tag_sets
        for tag in held.tags
        if tag.open
    }
    found: list[Place] = [place for place in listed.values() if not place.tag.open]
    for key in categories:
        held = open_tags.get((key.tag_set, key.type))
        if key in listed:
            if listed[key].tag.open:
                found.append(listed[key])
        elif held and is_name(key.name):
            found.append(Place(*held, Category(name=key.name, lacv=UNLISTED)))
        else:
            raise LabelInvalid(reason=tr("the policy has no such category"))
    order = {(held.name, tag.name): n for n, (held, tag) in enumerate(_tags(policy))}
    return tuple(sorted(found, key=lambda place: order[place.tag_set.name, place.tag.name]))


def chosen(place: Place) -> Chosen:
    """The name by which a label calls a category."""
    return Chosen(tag_set=place.tag_set.name, type=place.tag.type, name=place.category.name)


def numbered(policy: Policy, tag_set_id: str, kind: TagType, lacv: int) -> Chosen:
    """The category of a tag set's identifier, type and number; LabelInvalid if there is none."""
    for place in places(policy):
        if (place.tag_set.id, place.tag.type, place.category.lacv) == (tag_set_id, kind, lacv):
            return chosen(place)
    raise LabelInvalid(reason=tr("the policy has no such category"))


def policy_of(policies: Iterable[Policy], name: str, identifier: str) -> Policy:
    """The policy of that identifier, or of that name where no identifier is given.

    LabelInvalid if there is none, or if name and identifier belong to different policies.
    """
    for policy in policies:
        if identifier and policy.id != identifier:
            continue
        if name and policy.name != name:
            continue
        return policy
    raise LabelInvalid(reason=tr("its policy is not known here"))


def is_instant(text: str) -> bool:
    """Whether a text is a date and time with its zone, as XML Schema writes it."""
    if not _INSTANT.fullmatch(text):
        return False
    try:
        # Fractions beyond the microsecond are cut for the check alone.
        datetime.fromisoformat(re.sub(r"(\.[0-9]{6})[0-9]+", r"\1", text))
    except ValueError:
        return False
    return True


def _tags(policy: Policy) -> Iterable[tuple[TagSet, Tag]]:
    return ((held, tag) for held in policy.tag_sets for tag in held.tags)
