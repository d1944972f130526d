"""A label carried over to another policy, where its own policy says what equals what there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from liaison.domain.words import tr
from liaison.labels.label import Chosen, Label, chosen, locate, made, numbered
from liaison.labels.policy import EquivalentPolicy, Group, Place, Policy, places
from liaison.labels.refused import LabelInvalid, NoEquivalent
from liaison.labels.validity import check


def carried_over(label: Label, source: Policy, target: Policy) -> Label:
    """The label that equals one of ``source`` under ``target``, and is valid there.

    NoEquivalent where a level or category has no equal: dropping a category could let more people
    see the text. Times and originator stay behind, for it is a new label.
    """
    made(label, source)
    other = next((each for each in source.equivalents if each.id == target.id), None)
    if other is None:
        raise NoEquivalent(reason=tr("its policy does not name the other one"))
    level = next(each for each in source.levels if each.name == label.level)
    equal = next((each for each in level.equivalents if each.policy == other.name), None)
    names = {each.lacv: each.name for each in target.levels}
    if equal is None or equal.lacv not in names:
        raise NoEquivalent(reason=tr("its level has none"))
    found = [
        key for place in locate(label.categories, source) for key in _equals(place, other, target)
    ]
    found += _named((*equal.adds, *other.adds), target)
    made_over = Label(
        policy=target.name,
        policy_id=target.id,
        level=names[equal.lacv],
        categories=tuple(dict.fromkeys(found)),
    )
    try:
        check(made_over, target)
    except LabelInvalid:
        raise NoEquivalent(reason=tr("what it becomes is not valid there")) from None
    return made_over


def _equals(place: Place, other: EquivalentPolicy, target: Policy) -> Iterator[Chosen]:
    equals = [each for each in place.category.equivalents if each.policy == other.name]
    if not equals:
        raise NoEquivalent(reason=tr("one of its categories has none"))
    for each in equals:
        if each.lacv is not None:
            try:
                yield numbered(target, each.tag_set_id, each.type, each.lacv)
            except LabelInvalid:
                raise NoEquivalent(reason=tr("one of its categories has none")) from None


def _named(groups: Iterable[Group], target: Policy) -> Iterator[Chosen]:
    listed = {(p.tag_set.name, p.tag.type, p.category.lacv): p for p in places(target)}
    for group in groups:
        key = (group.tag_set, group.type, group.lacv)
        if group.lacv is None or (key not in listed):
            raise NoEquivalent(reason=tr("it would need a category that is not there"))
        yield chosen(listed[group.tag_set, group.type, group.lacv])
