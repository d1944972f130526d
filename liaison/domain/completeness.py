"""How complete a record is, in per cent, and which fields it still lacks."""

from __future__ import annotations

from typing import Final

from liaison.domain.content import Content
from liaison.domain.forms import Field, Form, is_filled
from liaison.domain.plain import Plain

# A field without which the record cannot be sealed weighs as much as three that merely matter.
REQUIRED_WEIGHT: Final = 3


class Gap(Plain, frozen=True, kw_only=True):
    """One empty field: its path, its label, the group it is found in, and whether sealing waits."""

    path: str
    label: str
    group: str
    required: bool


class Completeness(Plain, frozen=True, kw_only=True):
    """``percent`` is 0 to 100; ``gaps`` are the empty fields, those that sealing needs first."""

    percent: int
    gaps: tuple[Gap, ...]

    @property
    def sealable(self) -> bool:
        """True if no required field is empty."""
        return not any(gap.required for gap in self.gaps)


def measure(form: Form, content: Content) -> Completeness:
    """Weighs the fields shown unfolded and the required ones; the folded rest does not count.

    Rounded down, so that 100 means that none of them is empty.
    """
    filled = total = 0
    gaps: list[Gap] = []
    for group in form.groups:
        for field in group.fields:
            if not _weighed(field, group.first):
                continue
            weight = REQUIRED_WEIGHT if field.required_to_seal else 1
            total += weight
            if any(is_filled(content, path) for path in (field.name, *field.instead)):
                filled += weight
            else:
                gaps.append(
                    Gap(
                        path=field.name,
                        label=field.label,
                        group=group.name,
                        required=field.required_to_seal,
                    )
                )
    gaps.sort(key=lambda gap: not gap.required)
    return Completeness(percent=filled * 100 // total if total else 100, gaps=tuple(gaps))


def _weighed(field: Field, first: bool) -> bool:
    # An unset flag is an answer, not a gap, unless the form insists on it.
    return field.required_to_seal or (first and field.kind != "flag")
