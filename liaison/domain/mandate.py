"""What a proposal means under a mandate: inside it, at the bottom line, or across a red line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal

from liaison.domain.measures import decimal_of, same_words
from liaison.domain.negotiation_case import MandateLine, NegotiationCase
from liaison.domain.plain import Plain
from liaison.domain.proposal_round import ProposalRound, Term
from liaison.domain.text import embed
from liaison.domain.times import Moment, dtg, last_of
from liaison.domain.words import tr

Verdict = Literal["inside", "at-bottom-line", "crosses-red-line", "unmeasured"]

# From least to most serious: the verdict on a whole proposal is the worst of its findings.
_ORDER: Final[tuple[Verdict, ...]] = (
    "inside",
    "unmeasured",
    "at-bottom-line",
    "crosses-red-line",
)
_ACCEPTED: Final = ("accepted", "accepted-with-change")


class Finding(Plain, frozen=True, kw_only=True):
    """What the mandate says to one term, and why, in one sentence."""

    verdict: Verdict
    issue: str
    reason: str


class Check(Plain, frozen=True, kw_only=True):
    """The verdict on a proposal with its reasons.

    ``stops`` tells that the proposal binds us across a red line and must not go out. ``to_read``
    are the red lines in words only, which no program can measure: somebody has to read them.
    """

    verdict: Verdict
    findings: tuple[Finding, ...]
    stops: bool
    to_read: tuple[str, ...]

    @property
    def reasons(self) -> str:
        """The findings as text, most serious first, then what has to be read."""
        ordered = sorted(self.findings, key=lambda one: -_ORDER.index(one.verdict))
        lines = [finding.reason for finding in ordered]
        lines += [
            tr("Read this red line yourself: {text}").format(text=text) for text in self.to_read
        ]
        return "\n".join(lines)


def check(case: NegotiationCase, proposal: ProposalRound, at: Moment | None = None) -> Check:
    """Measures a proposal against the mandate of its case, as if it were accepted as it stands.

    ``at`` is when the proposal was made: a mandate that had run out by then, or that nobody has
    signed, sends the officer back to the mandator. A proposal of the other side crosses a red line
    without stopping us, until we accept it.
    """
    findings = tuple(_findings(case, proposal, at))
    verdict = max((one.verdict for one in findings), key=_ORDER.index)
    binding = proposal.direction != "theirs" or proposal.response in _ACCEPTED
    return Check(
        verdict=verdict,
        findings=findings,
        stops=binding and verdict == "crosses-red-line",
        to_read=tuple(line.text for line in case.red_lines if not line.sense and line.text.strip()),
    )


def _findings(
    case: NegotiationCase, proposal: ProposalRound, at: Moment | None
) -> Iterator[Finding]:
    if at and case.valid_until and last_of(case.valid_until) < at.at:
        yield _finding(
            "at-bottom-line",
            "",
            tr("The mandate ran out at {when}.").format(when=dtg(case.valid_until)),
        )
    if not case.signed_by.strip():
        yield _finding("at-bottom-line", "", tr("Nobody has signed the mandate yet."))
    terms = [term for term in proposal.terms if term != Term()]
    if not terms:
        yield _finding("unmeasured", "", tr("The proposal has no measured terms."))
    for term in terms:
        yield _of_term(case, term)


def _of_term(case: NegotiationCase, term: Term) -> Finding:
    """The worst of what the lines on the term's issue say."""
    red = [line for line in case.red_lines if line.sense and same_words(line.issue, term.issue)]
    bottom = [line for line in case.bottom_lines if same_words(line.issue, term.issue)]
    if not red and not bottom:
        return _finding(
            "unmeasured",
            term.issue,
            tr("The mandate draws no measured line on '{issue}'.").format(issue=embed(term.issue)),
        )
    found = [_against_red(line, term) for line in red]
    found += [_against_bottom(line, term) for line in bottom]
    return max(found, key=lambda one: _ORDER.index(one.verdict))


def _against_red(line: MandateLine, term: Term) -> Finding:
    if line.sense == "never":
        return _finding(
            "crosses-red-line",
            term.issue,
            tr("'{issue}' may not be agreed at all{why}.").format(
                issue=embed(term.issue), why=_why(line)
            ),
        )
    distance = _distance(line, term)
    if isinstance(distance, Finding):
        return distance
    what, bound = embed(f"{term.to_value} {term.unit}".strip()), _bound(line)
    if distance == "beyond":
        return _finding(
            "crosses-red-line",
            term.issue,
            tr("{what} on '{issue}' crosses the red line of {bound}{why}.").format(
                what=what, issue=embed(term.issue), bound=bound, why=_why(line)
            ),
        )
    if distance == "at":
        return _finding(
            "at-bottom-line",
            term.issue,
            tr("{what} on '{issue}' stands on the red line.").format(
                what=what, issue=embed(term.issue)
            ),
        )
    return _finding(
        "inside",
        term.issue,
        tr("{what} on '{issue}' keeps to {bound}.").format(
            what=what, issue=embed(term.issue), bound=bound
        ),
    )


def _against_bottom(line: MandateLine, term: Term) -> Finding:
    distance = _distance(line, term)
    if isinstance(distance, Finding):
        return distance
    what, bound = embed(f"{term.to_value} {term.unit}".strip()), _bound(line)
    if distance == "inside":
        return _finding(
            "inside",
            term.issue,
            tr("{what} on '{issue}' keeps to {bound}.").format(
                what=what, issue=embed(term.issue), bound=bound
            ),
        )
    if distance == "at":
        said = tr("{what} on '{issue}' is at the bottom line of {bound}: ask the mandator.")
    else:
        said = tr("{what} on '{issue}' is past the bottom line of {bound}: ask the mandator.")
    return _finding(
        "at-bottom-line",
        term.issue,
        said.format(what=what, issue=embed(term.issue), bound=bound),
    )


def _distance(line: MandateLine, term: Term) -> Literal["inside", "at", "beyond"] | Finding:
    """Where the term's value lies, seen from the line; a finding where that cannot be measured."""
    bound, value = decimal_of(line.value), decimal_of(term.to_value)
    if line.sense not in ("at-least", "at-most") or bound is None:
        reason = tr("The line on '{issue}' has no figure: {text}").format(
            issue=line.issue, text=line.text
        )
    elif value is None:
        reason = tr("The term on '{issue}' has no figure that can be read.").format(
            issue=embed(term.issue)
        )
    elif not same_words(line.unit, term.unit):
        reason = tr("The term on '{issue}' is in {unit}, not in {wanted}.").format(
            issue=embed(term.issue), unit=embed(term.unit) or tr("no unit"), wanted=embed(line.unit)
        )
    elif value == bound:
        return "at"
    else:
        return "inside" if (value > bound) == (line.sense == "at-least") else "beyond"
    return _finding("unmeasured", term.issue, reason)


def _bound(line: MandateLine) -> str:
    said = {
        "at-least": tr("at least {bound}"),
        "at-most": tr("at most {bound}"),
    }
    text = said.get(line.sense, "{bound}")
    return text.format(bound=embed(f"{line.value} {line.unit}".strip()))


def _why(line: MandateLine) -> str:
    return f" ({embed(line.source)})" if line.source.strip() else ""


def _finding(verdict: Verdict, issue: str, reason: str) -> Finding:
    return Finding(verdict=verdict, issue=issue, reason=reason)
