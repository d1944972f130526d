"""Retention rules: the set in force, read from a file, compared, and put in force by a leaf.

The set in force is the newest retention leaf of the officer's own log; it is stored nowhere else.
Whoever weakens it gives the passphrase again and a reason; both sets stay in the log.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from crypto import b64, merkle
from crypto.errors import FormatError
from liaison.changes import Changes
from liaison.domain import retention
from liaison.domain.kinds import BODIES
from liaison.domain.marking import POLICIES, Marking, banner
from liaison.domain.refusals import NotAllowed, TooLarge
from liaison.domain.retention import MAX_RULES, UNSAID, Rule, RuleSet
from liaison.domain.words import size_limit, tr
from liaison.log import leaves
from liaison.log.retaining import RetentionLeaf
from liaison.session import Session
from liaison.usecases import confirming
from liaison.usecases.writing import act, one_line

FILE_LIMIT = 128 << 10  # bytes


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """A set of rules before it is put in force: what it says, beside what is in force.

    ``weaker`` names the rules in force of which not all would stand any more.
    """

    before: RuleSet
    rules: tuple[Rule, ...]
    gone: tuple[Rule, ...]
    new: tuple[Rule, ...]
    weaker: tuple[str, ...]


def in_force(session: Session) -> RuleSet:
    """The rules that hold now; an empty set of number 0 where none was ever put in force."""
    newest = session.vault.log.page(None, 1, "retention-set")
    if not newest:
        return RuleSet()
    leaf = leaves.parse_as(newest[0].data, RetentionLeaf)
    return RuleSet(
        number=leaf.number,
        rules=tuple(leaf.rules),
        why=leaf.why,
        at=leaf.at,
        entry=newest[0].index,
        leaf_hash=b64.url_encode(merkle.leaf_hash(newest[0].data)),
    )


def compare(session: Session, rules: Sequence[Rule]) -> Proposal:
    """What would change. Raises `NotAllowed` for rules that cannot stand together, or that speak
    of a kind of record or a marking that there is not."""
    _check(rules)
    before = in_force(session)
    return Proposal(
        before=before,
        rules=tuple(rules),
        gone=tuple(rule for rule in before.rules if rule not in rules),
        new=tuple(rule for rule in rules if rule not in before.rules),
        weaker=retention.weaknesses(before.rules, rules),
    )


def put(
    session: Session, rules: Sequence[Rule], why: str = "", passphrase: str | None = None
) -> Changes:
    """Puts a set in force. Where it is weaker, the passphrase and a reason are needed: raises
    `NotAllowed` or `WrongPassphrase`."""
    why = one_line(why)
    if compare(session, rules).weaker:
        _step_up(session, why, passphrase)
    with act(session) as doing:
        proposal = compare(session, rules)
        if not (proposal.gone or proposal.new):
            raise NotAllowed(
                reason=tr("These rules are in force already."), next=tr("Nothing was changed.")
            )
        if proposal.weaker and (passphrase is None or not why):
            raise _needs()  # another window has put a stricter set in force meanwhile
        leaf = RetentionLeaf(
            salt=doing.salt(),
            origin=session.origin,
            at=doing.now,
            number=proposal.before.number + 1,
            prev=proposal.before.leaf_hash or None,
            rules=list(rules),
            weaker=list(proposal.weaker),
            why=why,
        )
        try:
            doing.append(leaf)
        except FormatError:
            raise TooLarge(
                what=tr("The set of rules"),
                limit=tr("{size} in all").format(size=size_limit(64 << 10)),
            ) from None
    return Changes(log=True, retention=True)


def parse_rules(data: bytes) -> tuple[Rule, ...]:
    """The rules of a file: JSON, ``{"rules": [...]}``. Raises `NotAllowed` that says what is
    wrong, `TooLarge`."""
    if len(data) > FILE_LIMIT:
        raise TooLarge(what=tr("The file of rules"), limit=size_limit(FILE_LIMIT))
    try:
        tree = json.loads(data.decode("utf-8"), object_pairs_hook=_unique)
    except (ValueError, RecursionError):
        raise _unreadable(tr("it is not JSON")) from None
    rules = tree.get("rules") if isinstance(tree, dict) and set(tree) == {"rules"} else None
    if not isinstance(rules, list) or len(rules) > MAX_RULES:
        raise _unreadable(tr('it is not one list of at most {n} "rules"').format(n=MAX_RULES))
    found = tuple(_rule(number, one) for number, one in enumerate(rules, 1))
    _check(found)
    return found


def export(session: Session, folder: Path, name: str = "") -> Path:
    """Writes the rules in force into a file, for another vault to put in force; its path."""
    rules = in_force(session)
    data = render_rules(rules.rules)
    parcel = session.world.courier.parcel(folder, len(data))
    try:
        parcel.write(data)
        return parcel.commit(name or f"retention-{rules.number}.json")
    finally:
        parcel.discard()


def render_rules(rules: Sequence[Rule]) -> bytes:
    """The file that `parse_rules` reads."""
    tree = {"rules": [msgspec.to_builtins(rule) for rule in rules]}
    return json.dumps(tree, indent=2, ensure_ascii=False).encode() + b"\n"


def markings() -> tuple[str, ...]:
    """The markings that a rule can name, lowest first within each policy."""
    return tuple(
        banner(Marking(policy=policy.name, level=level))
        for policy in POLICIES.values()
        for level in policy.levels
    )


def _rule(number: int, tree: Any) -> Rule:
    if not isinstance(tree, dict):
        raise _unreadable(tr("rule {n} is not an object").format(n=number))
    tidy = {name: _tidied(value) for name, value in tree.items()}
    try:
        return msgspec.convert({**UNSAID, **tidy}, Rule)
    except msgspec.ValidationError as error:
        member = str(error).rpartition("`$.")[2].partition("`")[0].partition("[")[0]
        said = tr("rule {n} is not as it should be")
        if member in Rule.__struct_fields__:
            said = tr("the member '{member}' of rule {n} is not as it should be")
        raise _unreadable(said.format(member=member, n=number)) from None


def _tidied(value: Any) -> Any:
    if isinstance(value, list):
        return [_tidied(one) for one in value]
    return one_line(value) if isinstance(value, str) else value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a member is there twice")
    return dict(pairs)


def _check(rules: Sequence[Rule]) -> None:
    names = [rule.name for rule in rules]
    if len(set(names)) != len(names):
        raise _unreadable(tr("two rules have one name"))
    known = set(markings())
    for rule in rules:
        for kind in rule.kinds:
            if kind not in BODIES:
                raise _unreadable(
                    tr("the rule {rule} names a kind of record that there is not").format(
                        rule=rule.name
                    )
                )
        if not known.issuperset(rule.markings):
            raise _unreadable(
                tr("the rule {rule} names a marking that there is not").format(rule=rule.name)
            )


def _step_up(session: Session, why: str, passphrase: str | None) -> None:
    if passphrase is None or not why:
        raise _needs()
    confirming.again(session, passphrase)


def _needs() -> NotAllowed:
    return NotAllowed(
        reason=tr("These rules demand less than those in force."),
        next=tr("Give the passphrase again and a reason. Nothing was changed."),
    )


def _unreadable(why: str) -> NotAllowed:
    return NotAllowed(
        reason=tr("The rules cannot be taken: {why}.").format(why=why),
        next=tr("Correct them. Nothing was changed."),
    )
