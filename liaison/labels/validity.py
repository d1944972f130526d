"""Whether a label keeps the rules of its policy: it returns nothing, or says what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from liaison.domain.text import shorten
from liaison.domain.words import listed, tr
from liaison.labels.label import UNLISTED, Label, locate, made
from liaison.labels.policy import Group, Place, Policy, Rule, TagType
from liaison.labels.refused import LabelInvalid


def check(label: Label, policy: Policy, *, new: bool = False) -> None:
    """Raises LabelInvalid, whose sentence names the rule, unless the label is valid.

    ``new``: the label is being made now, so what the policy calls obsolete may not be in it.
    """
    made(label, policy)
    level = next(each for each in policy.levels if each.name == label.level)
    present = _Present(locate(label.categories, policy))
    if new and level.obsolete:
        raise LabelInvalid(reason=tr("{name} is obsolete").format(name=_quoted(level.name)))
    present.require(level.name, level.required)
    for place in present.places:
        if new and place.category.obsolete:
            raise LabelInvalid(reason=tr("{name} is obsolete").format(name=_full(place)))
        if level.name in place.category.excluded_levels:
            raise LabelInvalid(reason=_apart(_full(place), _quoted(level.name)))
        present.exclude(place)
        present.require(place.category.name, place.category.required)
    chosen = Counter((place.tag_set.name, place.tag.name) for place in present.places)
    for place in present.places:
        if place.tag.single and chosen[place.tag_set.name, place.tag.name] > 1:
            raise LabelInvalid(
                reason=tr("{name} may be chosen only once").format(name=_quoted(place.tag.name))
            )


class _Present:
    """The categories of one label as a rule can call them: one by number, or any of a type."""

    def __init__(self, places: tuple[Place, ...]) -> None:
        self.places = places
        self._by_type: dict[tuple[str, TagType], list[Place]] = {}
        self._by_number: dict[tuple[str, TagType, int], list[Place]] = {}
        for place in places:
            key = (place.tag_set.name, place.tag.type)
            self._by_type.setdefault(key, []).append(place)
            self._by_number.setdefault((*key, place.category.lacv), []).append(place)

    def exclude(self, place: Place) -> None:
        """LabelInvalid if something else is there that a category may not stand with."""
        for group in place.category.excluded:
            for other in self._meant(group)[:2]:
                if other is not place:
                    raise LabelInvalid(reason=_apart(_full(place), _full(other)))

    def require(self, name: str, rules: Iterable[Rule]) -> None:
        """LabelInvalid if something is not there that a level or category needs."""
        for rule in rules:
            met = sum(bool(self._meant(group)) for group in rule.groups)
            sets = listed(dict.fromkeys(_quoted(group.tag_set) for group in rule.groups))
            if rule.operation == "all" and met < len(rule.groups):
                raise LabelInvalid(
                    reason=tr("{name} needs more of {sets}").format(name=_quoted(name), sets=sets)
                )
            if rule.operation == "oneOrMore" and met == 0:
                raise LabelInvalid(
                    reason=tr("{name} needs at least one of {sets}").format(
                        name=_quoted(name), sets=sets
                    )
                )
            if rule.operation == "onlyOne" and met != 1:
                raise LabelInvalid(
                    reason=tr("{name} needs exactly one of {sets}").format(
                        name=_quoted(name), sets=sets
                    )
                )

    def _meant(self, group: Group) -> list[Place]:
        if group.lacv is None:
            return self._by_type.get((group.tag_set, group.type), [])
        return self._by_number.get((group.tag_set, group.type, group.lacv), [])


def _full(place: Place) -> str:
    if place.category.lacv == UNLISTED:  # the sender's word, not the policy's
        return tr("a name of {tag_set}").format(tag_set=_quoted(place.tag_set.name))
    return f"{_quoted(place.tag_set.name)} {_quoted(place.category.name)}"


def _apart(one: str, other: str) -> str:
    return tr("{one} may not stand with {other}").format(one=one, other=other)


def _quoted(name: str) -> str:
    return tr("“{name}”").format(name=shorten(name))
