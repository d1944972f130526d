"""The leaves by which an officer certifies how long records are kept, and what was destroyed."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from liaison.domain.retention import MAX_RULES, Rule
from liaison.log.shapes import Common, Hash, Hex32, Line, Micros, Origin, Positive, Why


class RetentionLeaf(
    Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/retention@v1",
    omit_defaults=True,
):  # fmt: skip
    """A set of retention rules that is put in force. ``prev`` is the leaf hash of the set before,
    absent for the first; ``weaker`` names the rules of that set of which not all stands any more.
    """

    at: Micros
    number: Positive
    prev: Hash | None = None
    rules: Annotated[list[Rule], Meta(max_length=MAX_RULES)]
    weaker: Annotated[list[Line], Meta(max_length=MAX_RULES)]
    why: Why


class TombstoneLeaf(
    Common, frozen=True, kw_only=True, tag_field="type", tag="liaison/tombstone@v1"
):
    """That the content, the salts and the values of a record were destroyed. ``author`` is the
    origin of its log; ``versions`` are numbers and leaf hashes. ``rule`` is the name of the rule
    that asked for it, empty where none did."""

    at: Micros
    record: Hex32
    author: Origin
    versions: Annotated[list[tuple[Positive, Hash]], Meta(min_length=1, max_length=1_000)]
    rule: Line
    authority: Line
    why: Why
