"""A marking policy as data: its levels, its categories, their rules, and how each is written.

One form serves the policies that ship (JSON in `resources`) and an organisation's own, read from
its XML-SPIF. The words are those of XML-SPIF (www.xmlspif.org, after SDN.801c and X.841): ``lacv``
is the number that stands for a value in labels and certificates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal, NamedTuple, TypeAlias

from liaison.domain.marking import CategoryType
from liaison.domain.plain import Plain
from liaison.domain.text import TextRefused, clean_text, visible
from liaison.domain.words import tr
from liaison.labels.refused import PolicyUnreadable

TagType: TypeAlias = CategoryType
Operation = Literal["onlyOne", "oneOrMore", "all"]
QualifierCode = Literal["prefix", "suffix", "separator"]

MAX_TEXT: Final = 500
MAX_LACV: Final = 2**63 - 1
MAX_OID: Final = 200


class Phrase(Plain, frozen=True, kw_only=True):
    """Words for a level, category or policy in a language ("" for any), and where they are shown.

    ``codes`` are the marking codes of XML-SPIF (``pageTopBottom``, ``replacePolicy`` ...). Without
    ``text`` the codes alone speak.
    """

    text: str | None = None
    language: str = ""
    codes: tuple[str, ...] = ()


class Qualifier(Plain, frozen=True, kw_only=True):
    """What stands before, after or between the words of a tag or of the whole marking."""

    code: QualifierCode
    text: str
    language: str = ""


class Group(Plain, frozen=True, kw_only=True):
    """A category of a tag set and tag type, or any of them where ``lacv`` is None."""

    tag_set: str
    type: TagType
    lacv: int | None = None


class Rule(Plain, frozen=True, kw_only=True):
    """Categories that must stand beside a level or category: all, one or more, or exactly one."""

    operation: Operation
    groups: tuple[Group, ...]


class EquivalentLevel(Plain, frozen=True, kw_only=True):
    """The level of another policy (by name) that a level becomes there, and what comes with it."""

    policy: str
    lacv: int
    adds: tuple[Group, ...] = ()


class EquivalentCategory(Plain, frozen=True, kw_only=True):
    """The category of another policy (by name) that one becomes; no ``lacv``: it is left out."""

    policy: str
    tag_set_id: str
    type: TagType
    lacv: int | None = None


class EquivalentPolicy(Plain, frozen=True, kw_only=True):
    """Another policy that labels can be carried over to, and what each such label gains."""

    name: str
    id: str
    adds: tuple[Group, ...] = ()


class Level(Plain, frozen=True, kw_only=True):
    """A classification; a higher ``hierarchy`` is more sensitive. ``colour`` is XML-SPIF's."""

    name: str
    lacv: int
    hierarchy: int
    colour: str = ""
    obsolete: bool = False
    phrases: tuple[Phrase, ...] = ()
    required: tuple[Rule, ...] = ()
    equivalents: tuple[EquivalentLevel, ...] = ()


class Category(Plain, frozen=True, kw_only=True):
    """One value of a tag, and what it may not or must stand beside."""

    name: str
    lacv: int
    obsolete: bool = False
    phrases: tuple[Phrase, ...] = ()
    excluded_levels: tuple[str, ...] = ()
    excluded: tuple[Group, ...] = ()
    required: tuple[Rule, ...] = ()
    equivalents: tuple[EquivalentCategory, ...] = ()


class Tag(Plain, frozen=True, kw_only=True):
    """A group of categories that are written together.

    ``single``: at most one of them. ``open``: names that are not listed may be used as well.
    """

    name: str
    type: TagType
    single: bool = False
    open: bool = False
    qualifiers: tuple[Qualifier, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    categories: tuple[Category, ...] = ()


class TagSet(Plain, frozen=True, kw_only=True):
    """Tags under one object identifier."""

    name: str
    id: str
    tags: tuple[Tag, ...]


class Policy(Plain, frozen=True, kw_only=True):
    """A whole policy. Build it through `checked`."""

    name: str
    id: str
    levels: tuple[Level, ...]
    tag_sets: tuple[TagSet, ...] = ()
    qualifiers: tuple[Qualifier, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    equivalents: tuple[EquivalentPolicy, ...] = ()

    def level(self, name: str) -> Level | None:
        """The level of that name, or None."""
        return next((level for level in self.levels if level.name == name), None)

    def tag_set(self, name: str) -> TagSet | None:
        """The tag set of that name, or None."""
        return next((found for found in self.tag_sets if found.name == name), None)


class Place(NamedTuple):
    """A listed category with the tag and tag set that hold it."""

    tag_set: TagSet
    tag: Tag
    category: Category


def places(policy: Policy) -> Iterator[Place]:
    """Every listed category in the order of the policy, which is the order of the marking."""
    for tag_set in policy.tag_sets:
        for tag in tag_set.tags:
            for category in tag.categories:
                yield Place(tag_set, tag, category)


def is_name(text: str) -> bool:
    """Whether a text can be a name: one line, in normal form, nothing in it that cannot be seen."""
    return 0 < len(text) <= MAX_TEXT and text == text.strip() and is_shown(text)


def is_shown(text: str) -> bool:
    """Whether all of a text can be seen as it is: what stands in a banner must not hide or turn."""
    try:
        return len(text) <= MAX_TEXT and visible(clean_text(text)) == text
    except TextRefused:
        return False


def checked(policy: Policy) -> Policy:
    """The same policy, whose parts fit together; PolicyUnreadable if they do not."""
    if not policy.levels:
        raise PolicyUnreadable(reason=tr("it has no levels"))
    _check_words(policy)
    _once((level.name for level in policy.levels), tr("two levels have one name"))
    _once((level.lacv for level in policy.levels), tr("two levels have one number"))
    _once((found.name for found in policy.tag_sets), tr("two tag sets have one name"))
    _once((found.id for found in policy.tag_sets), tr("two tag sets have one identifier"))
    found = list(places(policy))
    _once(
        ((p.tag_set.name, p.tag.type, p.category.name) for p in found),
        tr("two categories of a tag set have one name"),
    )
    _once(
        ((p.tag_set.name, p.tag.type, p.category.lacv) for p in found),
        tr("two categories of a tag set have one number"),
    )
    _check_references(policy, found)
    return policy


def _check_words(policy: Policy) -> None:
    names = [policy.name, *(level.name for level in policy.levels)]
    shown: list[str | None] = [q.text for q in policy.qualifiers]
    shown += [p.text for p in policy.phrases]
    shown += [p.text for level in policy.levels for p in level.phrases]
    shown += [level.colour for level in policy.levels]
    for tag_set in policy.tag_sets:
        names.append(tag_set.name)
        for tag in tag_set.tags:
            names += [tag.name, *(category.name for category in tag.categories)]
            shown += [q.text for q in tag.qualifiers]
            shown += [p.text for p in tag.phrases]
            shown += [p.text for category in tag.categories for p in category.phrases]
    if not all(map(is_name, names)) or not all(is_shown(text) for text in shown if text):
        raise PolicyUnreadable(reason=tr("a name or phrase holds characters that cannot be shown"))
    numbers = [n.lacv for n in policy.levels] + [place.category.lacv for place in places(policy)]
    if not all(0 <= number <= MAX_LACV for number in numbers):
        raise PolicyUnreadable(reason=tr("a number is out of range"))


def _check_references(policy: Policy, found: list[Place]) -> None:
    levels = {level.name for level in policy.levels}
    listed = {(p.tag_set.name, p.tag.type, p.category.lacv) for p in found}
    tag_sets = {held.name for held in policy.tag_sets}
    groups = [g for level in policy.levels for rule in level.required for g in rule.groups]
    for place in found:
        category = place.category
        _once(category.excluded_levels, tr("a category excludes one level twice"))
        if not levels.issuperset(category.excluded_levels):
            raise PolicyUnreadable(reason=tr("a category excludes a level that there is not"))
        groups += category.excluded
        groups += [group for rule in category.required for group in rule.groups]
    for group in groups:
        # A rule may mean any category of a type that its tag set does not have: none is that.
        if group.tag_set not in tag_sets:
            raise PolicyUnreadable(reason=tr("a rule names a tag set that there is not"))
        if group.lacv is not None and (group.tag_set, group.type, group.lacv) not in listed:
            raise PolicyUnreadable(reason=tr("a rule names a category that there is not"))


def _once(values: Iterable[object], reason: str) -> None:
    seen: set[object] = set()
    for value in values:
        if value in seen:
            raise PolicyUnreadable(reason=reason)
        seen.add(value)
