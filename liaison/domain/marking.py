"""How sensitive a text is and who may have it: policies, their levels, and the banner line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from liaison.domain.plain import Plain
from liaison.domain.words import tr

PolicyName = Literal["UN", "NATO", "TLP"]


class Policy(Plain, frozen=True, kw_only=True):
    """A marking policy: its levels from least to most sensitive, and how a level is written."""

    name: PolicyName
    label: str
    levels: tuple[str, ...]
    prefix: str


# UN: ST/SGB/2007/6. NATO: C-M(2002)49. TLP: FIRST, version 2.0.
POLICIES: Final[dict[str, Policy]] = {
    policy.name: policy
    for policy in (
        Policy(
            name="UN",
            label="United Nations",
            levels=("UNCLASSIFIED", "CONFIDENTIAL", "STRICTLY CONFIDENTIAL"),
            prefix="UN ",
        ),
        Policy(
            name="NATO",
            label="NATO",
            levels=("UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL", "SECRET", "COSMIC TOP SECRET"),
            prefix="NATO ",
        ),
        Policy(
            name="TLP",
            label="Traffic Light Protocol 2.0",
            levels=("CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"),
            prefix="TLP:",
        ),
    )
}

UNMARKED: Final = "NOT MARKED"


class Marking(Plain, frozen=True, kw_only=True):
    """A marking. An empty ``level`` means that nobody has marked the text yet.

    ``releasable_to`` holds ISO 3166 letters or community names; empty: no release beyond the
    policy's own circle.
    """

    policy: PolicyName = "UN"
    level: str = ""
    releasable_to: tuple[str, ...] = ()
    caveats: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        policy = POLICIES.get(self.policy)
        if policy is None:
            raise ValueError(tr("the marking policy is not known"))
        if self.level and self.level not in policy.levels:
            raise ValueError(tr("the policy {policy} has no such level").format(policy=self.policy))


def banner(marking: Marking) -> str:
    """The line shown above a text: ``NATO RESTRICTED · REL TO FIN, SWE``, ``TLP:AMBER``."""
    if not marking.level:
        return UNMARKED
    # "COSMIC TOP SECRET" is written without the word NATO.
    prefix = "" if marking.level.startswith("COSMIC") else POLICIES[marking.policy].prefix
    parts = [prefix + marking.level]
    if marking.releasable_to:
        parts.append("REL TO " + ", ".join(marking.releasable_to))
    return " · ".join([*parts, *marking.caveats])


def rank(marking: Marking) -> tuple[int, int]:
    """Sensitivity as a fraction (numerator, denominator) of its policy; unmarked is (-1, 1)."""
    if not marking.level:
        return -1, 1
    levels = POLICIES[marking.policy].levels
    return levels.index(marking.level), len(levels) - 1


def highest(markings: Iterable[Marking]) -> Marking | None:
    """The marking that covers all of them; None if none is marked.

    Its policy and level are the first most sensitive one's. Levels of different policies have no
    official order, so they are compared by their place between the bottom (0) and the top (1) of
    their own policy. Release is what all above the bottom level allow; caveats add up.
    """
    marked = [marking for marking in markings if marking.level]
    if not marked:
        return None
    top = marked[0]
    for marking in marked[1:]:
        (a, b), (c, d) = rank(marking), rank(top)
        if a * d > c * b:
            top = marking
    binding = [marking for marking in marked if rank(marking)[0] > 0] or marked
    release = tuple(
        name for name in top.releasable_to if all(name in m.releasable_to for m in binding)
    )
    caveats = dict.fromkeys(caveat for marking in (top, *marked) for caveat in marking.caveats)
    return Marking(
        policy=top.policy, level=top.level, releasable_to=release, caveats=tuple(caveats)
    )
