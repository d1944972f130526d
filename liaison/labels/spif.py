"""An organisation's policy read from its XML-SPIF file (www.xmlspif.org, schema versions 2.0, 2.1).

What the file says and this reader does not know is refused, never left out: a rule overlooked is a
label wrongly called valid. Left out on purpose: extensions, signatures, privacy marks, the default
policy, and the equivalences for labels that come in.
"""

from __future__ import annotations

import re
from typing import Final, cast

from liaison.domain.words import tr
from liaison.labels.policy import (
    Category,
    EquivalentCategory,
    EquivalentLevel,
    EquivalentPolicy,
    Group,
    Level,
    Operation,
    Phrase,
    Policy,
    Qualifier,
    QualifierCode,
    Rule,
    Tag,
    TagSet,
    TagType,
    checked,
)
from liaison.labels.refused import PolicyUnreadable
from liaison.labels.tree import XML, Node, XmlRefused, parse

SPIF: Final = "http://www.xmlspif.org/spif"
MAX_BYTES: Final = 4 << 20
MAX_ELEMENTS: Final = 50_000

_OID = re.compile(r"[0-2](\.(0|[1-9][0-9]{0,39})){1,63}", re.ASCII)
_NUMBER = re.compile(r"[0-9]{1,19}", re.ASCII)
_CODE = re.compile(r"[A-Za-z]{1,40}", re.ASCII)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}", re.ASCII)
_TYPES: Final[dict[tuple[str, str], TagType]] = {
    ("restrictive", ""): "restrictive",
    ("permissive", ""): "permissive",
    ("enumerated", "restrictive"): "enumeratedRestrictive",
    ("enumerated", "permissive"): "enumeratedPermissive",
    ("tagType7", ""): "informative",
}
_OPERATIONS: Final[frozenset[str]] = frozenset(("onlyOne", "oneOrMore", "all"))
_PLACES: Final[frozenset[str]] = frozenset(("prefix", "suffix", "separator"))
_TRUTH: Final = {"true": True, "1": True, "false": False, "0": False}
_LANG: Final = f"{{{XML}}}lang"
_VERSIONS: Final = frozenset(("2.0", "2.1"))
_LEFT_OUT: Final = frozenset(("defaultSecurityPolicyId", "privacyMarks", "extensions"))
_ROOT: Final = _LEFT_OUT | {
    "securityPolicyId", "equivalentPolicies", "securityClassifications",
    "securityCategoryTagSets", "markingQualifier", "markingData",
}  # fmt: skip


def read_spif(data: bytes) -> Policy:
    """The policy in an XML-SPIF file; PolicyUnreadable for anything else."""
    try:
        return checked(_policy(parse(data, limit=MAX_BYTES, elements=MAX_ELEMENTS)))
    except XmlRefused as problem:
        raise PolicyUnreadable(reason=str(problem)) from None


def _policy(root: Node) -> Policy:
    if (root.namespace, root.name) != (SPIF, "SPIF"):
        raise XmlRefused(tr("it is not an XML-SPIF file"))
    if root.attributes.get("schemaVersion") not in _VERSIONS:
        raise XmlRefused(tr("it is of a version of XML-SPIF that is not known"))
    for child in root.children:
        if child.namespace == SPIF and child.name not in _ROOT:
            raise XmlRefused(tr("an element is not known"))
    identity = _must(root, "securityPolicyId")
    identity.check(attributes=("name", "id"))
    levels = _must(root, "securityClassifications")
    levels.check(children=("securityClassification",))
    return Policy(
        name=identity.need("name"),
        id=_oid(identity.need("id")),
        levels=tuple(map(_level, levels.children)),
        tag_sets=tuple(map(_tag_set, _inside(root, "securityCategoryTagSets"))),
        qualifiers=_qualifiers(root),
        phrases=_phrases(root),
        equivalents=tuple(map(_equivalent, _inside(root, "equivalentPolicies"))),
    )


def _level(node: Node) -> Level:
    node.check(
        attributes=("name", "lacv", "hierarchy", "color", "obsolete"),
        children=("markingData", "requiredCategory", "equivalentClassification"),
    )
    equivalents = [
        EquivalentLevel(
            policy=found.need("policyRef"), lacv=_number(found.need("lacv")), adds=_adds(found)
        )
        for found in node.named("equivalentClassification")
        if _outward(found)
    ]
    return Level(
        name=node.need("name"),
        lacv=_number(node.need("lacv")),
        hierarchy=_number(node.need("hierarchy")),
        colour=node.attributes.get("color", ""),
        obsolete=_flag(node, "obsolete"),
        phrases=_phrases(node),
        required=_rules(node),
        equivalents=tuple(equivalents),
    )


def _tag_set(node: Node) -> TagSet:
    if node.name != "securityCategoryTagSet":
        raise XmlRefused(tr("an element is not known"))
    node.check(attributes=("name", "id"), children=("securityCategoryTag",))
    return TagSet(
        name=node.need("name"), id=_oid(node.need("id")), tags=tuple(map(_tag, node.children))
    )


def _tag(node: Node) -> Tag:
    node.check(
        attributes=("name", "tagType", "enumType", "tag7Encoding", "singleSelection"),
        children=("tagCategory", "markingQualifier", "markingData"),
    )
    return Tag(
        name=node.need("name"),
        type=_type(node),
        single=_flag(node, "singleSelection"),
        qualifiers=_qualifiers(node),
        phrases=_phrases(node),
        categories=tuple(map(_category, node.named("tagCategory"))),
    )


def _category(node: Node) -> Category:
    node.check(
        attributes=("name", "lacv", "obsolete"),
        children=(
            "markingData", "excludedClass", "excludedCategory", "requiredCategory",
            "equivalentSecCategoryTag",
        ),
    )  # fmt: skip
    equivalents = node.named("equivalentSecCategoryTag")
    return Category(
        name=node.need("name"),
        lacv=_number(node.need("lacv")),
        obsolete=_flag(node, "obsolete"),
        phrases=_phrases(node),
        excluded_levels=tuple(found.text for found in node.named("excludedClass")),
        excluded=tuple(map(_group, node.named("excludedCategory"))),
        required=_rules(node),
        equivalents=tuple(_equivalent_category(found) for found in equivalents if _outward(found)),
    )


def _phrases(node: Node) -> tuple[Phrase, ...]:
    phrases = []
    for found in node.named("markingData"):
        found.check(attributes=("phrase", _LANG), children=("code",))
        codes = tuple(dict.fromkeys(code.text for code in found.children))
        if not all(map(_CODE.fullmatch, codes)):
            raise XmlRefused(tr("a marking code is not one"))
        text = found.attributes.get("phrase")
        phrases.append(
            Phrase(
                text=None if text is None else _plain(text), language=_language(found), codes=codes
            )
        )
    return tuple(phrases)


def _qualifiers(node: Node) -> tuple[Qualifier, ...]:
    qualifiers = []
    for holder in node.named("markingQualifier"):
        holder.check(attributes=("markingCode",), children=("qualifier",))
        for found in holder.children:
            found.check(attributes=("markingQualifier", "qualifierCode", _LANG))
            code = found.need("qualifierCode")
            if code not in _PLACES:
                raise XmlRefused(tr("a qualifier has no known place"))
            qualifiers.append(
                Qualifier(
                    code=cast(QualifierCode, code),
                    text=_plain(found.attributes.get("markingQualifier", "")),
                    language=_language(found),
                )
            )
    return tuple(qualifiers)


def _rules(node: Node) -> tuple[Rule, ...]:
    rules = []
    for found in node.named("requiredCategory"):
        found.check(attributes=("operation",), children=("categoryGroup",))
        operation = found.need("operation")
        if operation not in _OPERATIONS or not found.children:
            raise XmlRefused(tr("a rule has no known operation"))
        rules.append(
            Rule(
                operation=cast(Operation, operation),
                groups=tuple(map(_group, found.children)),
            )
        )
    return tuple(rules)


def _group(node: Node) -> Group:
    node.check(attributes=("tagSetRef", "tagType", "enumType", "lacv", "all"))
    whole = _flag(node, "all")
    if whole and "lacv" in node.attributes:
        raise XmlRefused(tr("a rule names one category and all of them"))
    lacv = _number(node.need("lacv")) if "lacv" in node.attributes else None
    return Group(tag_set=node.need("tagSetRef"), type=_type(node), lacv=lacv)


def _equivalent(node: Node) -> EquivalentPolicy:
    if node.name != "equivalentPolicy":
        raise XmlRefused(tr("an element is not known"))
    node.check(attributes=("name", "id"), children=("requiredCategory",))
    return EquivalentPolicy(name=node.need("name"), id=_oid(node.need("id")), adds=_adds(node))


def _equivalent_category(node: Node) -> EquivalentCategory:
    node.check(
        attributes=("policyRef", "tagSetId", "tagType", "enumType", "lacv", "applied", "action")
    )
    action = node.attributes.get("action")
    if action not in (None, "discard"):
        raise XmlRefused(tr("an equivalence has an action that is not known"))
    return EquivalentCategory(
        policy=node.need("policyRef"),
        tag_set_id=_oid(node.need("tagSetId")),
        type=_type(node),
        lacv=None if action else _number(node.need("lacv")),
    )


def _adds(node: Node) -> tuple[Group, ...]:
    """What an equivalence adds: only rules that leave no choice can be followed."""
    rules = _rules(node)
    groups = tuple(group for rule in rules for group in rule.groups)
    if any(rule.operation != "all" for rule in rules) or any(g.lacv is None for g in groups):
        raise XmlRefused(tr("an equivalence leaves a choice"))
    return groups


def _outward(node: Node) -> bool:
    applied = node.need("applied")
    if applied not in ("encrypt", "decrypt", "both"):
        raise XmlRefused(tr("an equivalence does not say when it applies"))
    return applied != "decrypt"


def _must(node: Node, name: str) -> Node:
    if found := node.only(name):
        return found
    raise XmlRefused(tr("an element that must be there is missing"))


def _inside(node: Node, name: str) -> tuple[Node, ...]:
    found = node.only(name)
    return found.children if found else ()


def _type(node: Node) -> TagType:
    found = _TYPES.get((node.need("tagType"), node.attributes.get("enumType", "")))
    if found is None:
        raise XmlRefused(tr("a tag has no known type"))
    return found


def _oid(text: str) -> str:
    if not _OID.fullmatch(text):
        raise XmlRefused(tr("an object identifier is not one"))
    return text


def _number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise XmlRefused(tr("a number is not one"))
    return int(text)


def _flag(node: Node, name: str) -> bool:
    found = _TRUTH.get(node.attributes.get(name, "false"))
    if found is None:
        raise XmlRefused(tr("a flag is neither true nor false"))
    return found


def _language(node: Node) -> str:
    text = node.attributes.get(_LANG, "")
    if text and not _LANGUAGE.fullmatch(text):
        raise XmlRefused(tr("a language is not one"))
    return text.lower()


def _plain(text: str) -> str:
    """No-break spaces, which French phrases hold, as plain ones."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")
