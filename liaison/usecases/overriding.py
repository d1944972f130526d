"""Overriding the gate: for one act, where the organisation's policy lets it, with a reason.

What is overridden is told in the preview, takes the passphrase again, and is an entry of its own
beside what left. Without a policy nothing can be overridden.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from liaison.domain.gate import Code, Reason
from liaison.domain.orgpolicy import OVERRIDABLE
from liaison.domain.refusals import NotAllowed
from liaison.domain.words import listed, tr
from liaison.log import leaves
from liaison.session import Session
from liaison.usecases import confirming, governing
from liaison.usecases.gate import Decision, Seen
from liaison.usecases.writing import Act, one_line

ACT = "gate-overridden"
_MOST = 1_000  # newest overrides among which those of a bundle are looked for


class Override(msgspec.Struct, frozen=True, kw_only=True):
    """The rules that an officer overrides for one act, and why."""

    rules: frozenset[Code]
    reason: str


def named(session: Session, names: Sequence[str]) -> frozenset[Code]:
    """The rules of these names. Raises `NotAllowed` for one that may not be overridden here."""
    allowed = governing.demands(session).overrides
    for name in names:
        if name not in allowed:
            raise _refused(session, name)
    return frozenset(Code(name) for name in names)


def begin(session: Session, override: Override | None, passphrase: str | None) -> frozenset[Code]:
    """The rules that count as overridden; none without an override. Raises `NotAllowed` where
    the policy does not let one pass or a reason is missing, `WrongPassphrase`."""
    if override is None:
        return frozenset()
    rules = named(session, sorted(override.rules))
    if not one_line(override.reason):
        raise NotAllowed(
            reason=tr("Overriding a refusal needs a reason."),
            next=tr("Say why. Nothing was changed."),
        )
    confirming.again(session, passphrase, always=True)
    return rules


def open_to(session: Session, decisions: Iterable[Decision]) -> tuple[str, ...]:
    """The rules whose refusals among these decisions may be overridden, by name."""
    found = (refused_by(one) for decision in decisions for one in decision.seen)
    return open_among(session, set[Code]().union(*found))


def refused_by(seen: Seen) -> set[Code]:
    """The rules that keep something of an own record back; of another's none is overridden."""
    if not seen.row.own:
        return set()
    kept = (reason for one in seen.kept for reason in one.reasons)
    return {reason.code for reason in (*seen.reasons, *kept)}


def open_among(session: Session, refused: set[Code]) -> tuple[str, ...]:
    """Those of these rules that may be overridden here, by name."""
    allowed = governing.demands(session).overrides
    return tuple(code.value for code in OVERRIDABLE if code in refused & allowed)


def note(doing: Act, override: Override | None, on: str, to: str, found: Iterable[Reason]) -> None:
    """The entry where anything was overridden. ``on`` is the hash of what left, ``to`` the officer
    it is for, by origin, or the records in a file that has no recipient."""
    rules = sorted({reason.code.value for reason in found})
    if override is not None and rules:
        doing.event(ACT, on, why=override.reason, before=", ".join(rules), after=to)


def note_bundle(
    doing: Act, override: Override | None, leaf_hash: str, decisions: Iterable[Decision]
) -> None:
    """The entries of a bundle: one a recipient for whom something was overridden."""
    for decision in decisions:
        found = [reason for one in decision.seen for reason in one.overridden]
        note(doing, override, leaf_hash, decision.reader.origin, found)


def noted(session: Session, leaf_hash: str) -> dict[str, frozenset[Code]]:
    """By origin, what was overridden when the bundle of that hash was sealed."""
    found: dict[str, frozenset[Code]] = {}
    for row in session.vault.log.page(None, _MOST, ACT):
        leaf = leaves.parse_as(row.data, leaves.EventLeaf)
        if leaf.on == leaf_hash:
            found[leaf.after] = frozenset(Code(name) for name in leaf.before.split(", "))
    return found


def _refused(session: Session, name: str) -> NotAllowed:
    demands = governing.demands(session)
    if not demands.by:
        reason = tr("No policy is in force here, so no refusal can be overridden.")
    elif name in list(Code) and name not in OVERRIDABLE:
        reason = tr("This refusal can never be overridden.")
    else:
        reason = tr("The policy of {whose} does not let this refusal be overridden.").format(
            whose=demands.whose
        )
    allowed = [code.value for code in OVERRIDABLE if code in demands.overrides]
    advice = tr("Nothing was changed. It lets these: {rules}.").format(rules=listed(allowed))
    return NotAllowed(reason=reason, next=advice if allowed else tr("Nothing was changed."))
