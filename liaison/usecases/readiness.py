"""Whether a draft may be sealed, and as what: complete, without contradiction, inside its mandate.

What the program works out for the officer is written into the content here: the verdict of the
mandate on a proposal, the level that an observation reaches, the version of the template used.
"""

from __future__ import annotations

import msgspec

from liaison import forms
from liaison.domain import mandate, own_fields
from liaison.domain.checks import problems
from liaison.domain.content import Content, ContentUnreadable, parse_content, to_json
from liaison.domain.forms import Form, fields, missing
from liaison.domain.negotiation_case import NegotiationCase
from liaison.domain.proposal_round import MandateVerdict, ProposalRound
from liaison.domain.record import Version
from liaison.domain.refusals import AgainstMandate, RecordIncomplete
from liaison.domain.template import Template
from liaison.domain.text import shorten
from liaison.domain.times import Moment, moment_at
from liaison.domain.words import listed, tr
from liaison.session import Session
from liaison.usecases import contents, watching

LONGEST = 20_000  # characters of reasons that are kept with a round
LONGEST_SENTENCE = 1_000


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What the mandate of its case says to a proposal, before or after it is sealed.

    ``reasons`` are lines, the most serious first; ``stops`` is the sentence that keeps the
    proposal from being sealed, empty where nothing does.
    """

    verdict: MandateVerdict
    reasons: str
    stops: str = ""


def form_of(session: Session, content: Content) -> Form:
    """The form that the content is read through, with the fields of its template."""
    form = forms.form(content.kind)
    template = template_of(session, content)
    return own_fields.with_own_fields(form, template) if template else form


def template_of(session: Session, content: Content) -> Template | None:
    """The body of the sealed template that the content names; None where it is not here, or is
    another kind of record."""
    version = _template_version(session, content)
    if version is None or not isinstance(version.content.body, Template):
        return None
    return version.content.body


def judgement(session: Session, content: Content) -> Judgement | None:
    """What the newest sealed mandate of its case says to a proposal; None for other kinds."""
    body = content.body
    if not isinstance(body, ProposalRound):
        return None
    if not content.case:
        return _unmeasured(tr("It names no negotiation case, so no mandate was held against it."))
    version = contents.newest(session, content.case)
    if version is None:
        return _unmeasured(tr("Its case has no sealed mandate in this vault."))
    if not isinstance(version.content.body, NegotiationCase):
        return _unmeasured(tr("The record that it names as its case is not a negotiation case."))
    check = mandate.check(version.content.body, body, _made_at(session, content))
    crossing = [one.reason for one in check.findings if one.verdict == "crosses-red-line"]
    measured = tr("Measured against version {n} of the case.").format(n=version.number)
    return Judgement(
        verdict=check.verdict,
        reasons=f"{measured}\n{check.reasons}"[:LONGEST],
        stops=shorten(" ".join(crossing), LONGEST_SENTENCE) if check.stops else "",
    )


def obstacles(session: Session, content: Content) -> list[str]:
    """The sentences that say what is missing or contradicts itself, all of them at once."""
    form = form_of(session, content)
    said = []
    if lacking := missing(form, content):
        said.append(
            tr("Still missing: {fields}.").format(
                fields=listed(tr(field.label) for field in lacking)
            )
        )
    labels = {field.name: tr(field.label) for field in fields(form)}
    for problem in problems(content, template_of(session, content)):
        label = labels.get(problem.path.partition("/")[0])
        said.append(f"{label}: {problem.reason}" if label else problem.reason)
    return said + _of_template(session, content)


def ready(session: Session, content: Content) -> Content:
    """The content as it is sealed. Raises `RecordIncomplete` with all that is missing or
    contradictory, and `AgainstMandate` for a proposal of ours across a red line."""
    if said := obstacles(session, content):
        raise RecordIncomplete(reason=" ".join(said))
    content = _pinned(session, content)
    judged = judgement(session, content)
    if judged is not None:
        if judged.stops:
            raise AgainstMandate(reason=judged.stops)
        content = _with_body(content, mandate_check=judged.verdict, mandate_reasons=judged.reasons)
    try:
        return parse_content(to_json(watching.levelled(session, content)))
    except ContentUnreadable as error:  # with what was worked out it is too large
        raise RecordIncomplete(reason=str(error)) from None


def _of_template(session: Session, content: Content) -> list[str]:
    if content.template is None:
        return []
    template = template_of(session, content)
    if template is None:
        return [tr("The template of its own fields is not in this vault.")]
    if template.for_kind != content.kind:
        return [tr("The template of its own fields is for another kind of record.")]
    return []


def _pinned(session: Session, content: Content) -> Content:
    """The content with the exact version of its template: a later one may ask other questions."""
    version = _template_version(session, content)
    if content.template is None or version is None:
        return content
    template = msgspec.structs.replace(content.template, version=version.number)
    return msgspec.structs.replace(content, template=template)


def _template_version(session: Session, content: Content) -> Version | None:
    named = content.template
    if named is None:
        return None
    if named.version:
        return session.vault.records.version(named.record, named.version)
    return contents.newest(session, named.record)


def _made_at(session: Session, content: Content) -> Moment:
    return content.event.start if content.event else moment_at(session.world.clock())


def _unmeasured(reason: str) -> Judgement:
    return Judgement(verdict="unmeasured", reasons=reason)


def _with_body(content: Content, **changes: object) -> Content:
    return msgspec.structs.replace(content, body=msgspec.structs.replace(content.body, **changes))
