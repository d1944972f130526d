"""Labels as XML, read and written: STANAG 4774 (ADatP-4774) and the numbered form of XML-SPIF.

STANAG 4774 names its policy, level and categories::

    <originatorConfidentialityLabel xmlns="urn:nato:stanag:4774:confidentialitymetadatalabel:1:0">
      <ConfidentialityInformation>
        <PolicyIdentifier URI="urn:oid:...">NATO</PolicyIdentifier>
        <Classification>RESTRICTED</Classification>
        <Category TagName="Releasable To" Type="PERMISSIVE"><GenericValue>FIN</GenericValue> ...

The numbered form holds object identifiers and lacv numbers. Only what is understood whole is read:
a privacy mark, a label's successors or a value that is no plain text are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from liaison.domain.text import TextRefused, clean_text
from liaison.domain.words import tr
from liaison.labels.label import Chosen, Label, chosen, made, numbered, policy_of
from liaison.labels.policy import Policy, TagType, is_name, places
from liaison.labels.refused import LabelInvalid, LabelUnreadable
from liaison.labels.tree import Node, XmlRefused, document, element, parse

STANAG: Final = "urn:nato:stanag:4774:confidentialitymetadatalabel:1:0"
NUMBERED: Final = "http://surevine.com/xmlns/spiffy"
MAX_BYTES: Final = 64 << 10
MAX_ELEMENTS: Final = 2_000

_OID_URN: Final = "urn:oid:"
_ROOTS: Final = frozenset(
    ("originatorConfidentialityLabel", "OriginatorConfidentialityLabel", "ConfidentialityLabel")
)
_KINDS: Final[dict[str, tuple[TagType, ...]]] = {
    "RESTRICTIVE": ("restrictive", "enumeratedRestrictive"),
    "PERMISSIVE": ("permissive", "enumeratedPermissive"),
    "INFORMATIVE": ("informative",),
}
_TYPES: Final = frozenset(kind for kinds in _KINDS.values() for kind in kinds)
_NUMBER = re.compile(r"[0-9]{1,19}", re.ASCII)


def read_label(data: bytes, policies: Iterable[Policy]) -> Label:
    """A label of either form under one of the policies, the first that fits.

    LabelUnreadable for a file that is no such label, LabelInvalid for a policy, level or category
    that is not known. Whether its parts may stand together is `validity.check`.
    """
    try:
        root = parse(data, limit=MAX_BYTES, elements=MAX_ELEMENTS)
        if root.namespace == STANAG and root.name in _ROOTS:
            return _read_stanag(root, tuple(policies))
        if (root.namespace, root.name) == (NUMBERED, "label"):
            return _read_numbered(root, tuple(policies))
        raise XmlRefused(tr("it is not a confidentiality label"))
    except XmlRefused as problem:
        raise LabelUnreadable(reason=str(problem)) from None


def write_stanag(label: Label, policy: Policy) -> bytes:
    """The label as STANAG 4774 XML, categories grouped by tag in the label's order."""
    made(label, policy)
    groups: dict[tuple[str, str], list[str]] = {}
    for found in label.categories:
        groups.setdefault((found.tag_set, _kind(found.type)), []).append(found.name)
    uri = {"URI": _OID_URN + policy.id} if policy.id else {}
    categories = [
        element(
            "Category",
            {"TagName": tag_set, "Type": kind},
            *(element("GenericValue", {}, text=name) for name in names),
        )
        for (tag_set, kind), names in groups.items()
    ]
    parts = [
        element(
            "ConfidentialityInformation",
            {},
            element("PolicyIdentifier", uri, text=label.policy),
            element("Classification", {}, text=label.level),
            *categories,
        )
    ]
    if label.originator:
        kind = {"IDType": label.originator_type} if label.originator_type else {}
        parts.append(element("OriginatorID", kind, text=label.originator))
    if label.created:
        parts.append(element("CreationDateTime", {}, text=label.created))
    review = {"ReviewDateTime": label.review} if label.review else {}
    return document(element("originatorConfidentialityLabel", {"xmlns": STANAG, **review}, *parts))


def write_numbered(label: Label, policy: Policy) -> bytes:
    """The label with numbers for names. LabelInvalid for a name that has none (of an open tag)."""
    made(label, policy)
    level = next(found for found in policy.levels if found.name == label.level)
    numbers = {chosen(place): place for place in places(policy)}
    tags = []
    for found in label.categories:
        if found not in numbers:
            raise LabelInvalid(reason=tr("a category has no number, only a name"))
        place = numbers[found]
        lacv = str(place.category.lacv)
        tags.append(element("tag", {"type": place.tag.type, "id": place.tag_set.id, "lacv": lacv}))
    head = [element("policy", {"id": policy.id}), _level_element(level.lacv)]
    return document(element("label", {"xmlns": NUMBERED}, *head, *tags))


def _level_element(lacv: int) -> str:
    return element("classification", {"lacv": str(lacv)})


def _read_numbered(root: Node, policies: tuple[Policy, ...]) -> Label:
    root.check(children=("policy", "classification", "tag"))
    named, level = root.only("policy"), root.only("classification")
    if named is None or level is None:
        raise XmlRefused(tr("its policy or level is missing"))
    named.check(attributes=("id",))
    level.check(attributes=("lacv",))
    policy = policy_of(policies, "", named.need("id"))
    lacv = number(level)
    names = [found.name for found in policy.levels if found.lacv == lacv]
    if not names:
        raise LabelInvalid(reason=tr("the policy has no such level"))
    categories = numbered_tags(root, policy)
    return made(
        Label(policy=policy.name, policy_id=policy.id, level=names[0], categories=categories),
        policy,
    )


def numbered_tags(root: Node, policy: Policy) -> tuple[Chosen, ...]:
    """The categories of a numbered label or clearance."""
    found = []
    for tag in root.named("tag"):
        tag.check(attributes=("type", "id", "lacv"))
        kind = tag.need("type")
        if kind not in _TYPES:
            raise XmlRefused(tr("a category has no known type"))
        found.append(numbered(policy, tag.need("id"), kind, number(tag)))
    return tuple(found)


def number(node: Node) -> int:
    """The ``lacv`` of an element; XmlRefused if it is none."""
    text = node.need("lacv")
    if not _NUMBER.fullmatch(text):
        raise XmlRefused(tr("a number is not one"))
    return int(text)


def _read_stanag(root: Node, policies: tuple[Policy, ...]) -> Label:
    root.check(
        attributes=("ReviewDateTime", "Id"),
        children=("ConfidentialityInformation", "OriginatorID", "CreationDateTime"),
    )
    information = root.only("ConfidentialityInformation")
    if information is None:
        raise XmlRefused(tr("its information is missing"))
    information.check(children=("PolicyIdentifier", "Classification", "Category"))
    policy = policy_named(information, policies)
    level = information.only("Classification")
    if level is None:
        raise XmlRefused(tr("its level is missing"))
    level.check(attributes=("URI",))
    originator, created = root.only("OriginatorID"), root.only("CreationDateTime")
    if originator:
        originator.check(attributes=("IDType",))
    if created:
        created.check()
    label = Label(
        policy=policy.name,
        policy_id=policy.id,
        level=_words(level.text),
        categories=stanag_categories(information, policy),
        created=created.text if created else "",
        review=root.attributes.get("ReviewDateTime", ""),
        originator=_words(originator.text) if originator else "",
        originator_type=_words(originator.attributes.get("IDType", "")) if originator else "",
    )
    return made(label, policy)


def policy_named(holder: Node, policies: tuple[Policy, ...]) -> Policy:
    """The policy that a PolicyIdentifier names; the annex of STANAG 4774 writes URL for URI."""
    named = holder.only("PolicyIdentifier")
    if named is None:
        raise XmlRefused(tr("its policy is missing"))
    named.check(attributes=("URI", "URL"))
    if len(named.attributes) > 1:
        raise XmlRefused(tr("its policy is named twice"))
    uri = next(iter(named.attributes.values()), "")
    if uri and not uri.startswith(_OID_URN):
        raise XmlRefused(tr("its policy has an identifier that is not understood"))
    return policy_of(policies, _words(named.text), uri.removeprefix(_OID_URN))


def stanag_categories(holder: Node, policy: Policy) -> tuple[Chosen, ...]:
    """The categories of a STANAG 4774 label or clearance."""
    found: list[Chosen] = []
    for node in holder.named("Category"):
        node.check(attributes=("TagName", "Type", "URI"), children=("GenericValue",))
        kinds = _KINDS.get(node.need("Type"))
        if kinds is None or not node.children:
            raise XmlRefused(tr("a category has no known type, or no value"))
        name = node.need("TagName")
        for value in node.children:
            value.check(attributes=("URI",))
            found.append(_named(policy, name, kinds, _words(value.text)))
    return tuple(found)


def _named(policy: Policy, tag_set: str, kinds: tuple[TagType, ...], name: str) -> Chosen:
    """A category by name: listed under any type of that kind, else a name of an open tag."""
    held = policy.tag_set(tag_set)
    tags = [tag for tag in held.tags if tag.type in kinds] if held else []
    for tag in tags:
        if any(category.name == name for category in tag.categories):
            return Chosen(tag_set=tag_set, type=tag.type, name=name)
    for tag in tags:
        if tag.open:
            return Chosen(tag_set=tag_set, type=tag.type, name=name)
    raise LabelInvalid(reason=tr("the policy has no such category"))


def _kind(tag_type: TagType) -> str:
    return next(kind for kind, types in _KINDS.items() if tag_type in types)


def _words(text: str) -> str:
    """A value with its white space collapsed, in normal form; empty stays empty."""
    try:
        value = clean_text(" ".join(text.split()))
    except TextRefused:
        raise XmlRefused(tr("a value holds characters that no label may hold")) from None
    if value and not is_name(value):
        raise XmlRefused(tr("a value is too long, or holds characters that cannot be shown"))
    return value
