"""A line of one record made into a record of its own, with its words, speaker and source kept."""

from __future__ import annotations

from typing import Final

from liaison.domain.ceasefire_violation import CeasefireViolation, Step
from liaison.domain.commitment import CommitmentEntry
from liaison.domain.contact_log import ContactLog
from liaison.domain.content import Content
from liaison.domain.incident import Incident
from liaison.domain.kinds import Body
from liaison.domain.links import Link, LinkType
from liaison.domain.marking import Marking, highest
from liaison.domain.measures import same_words
from liaison.domain.negotiation_note import NegotiationNote
from liaison.domain.obligation import StatusChange
from liaison.domain.plain import Plain
from liaison.domain.portion_marks import marking_of
from liaison.domain.statements import Commitment, Side, Statement, as_kind
from liaison.domain.times import Moment

TARGETS: Final = ("commitment", "ceasefire-violation", "incident")
TITLE_LENGTH: Final = 80


class Line(Plain, frozen=True, kw_only=True):
    """One line that something can be made of: where it stands, who spoke, and the words."""

    portion: str
    speaker: str
    words: str
    statement: Statement | None = None
    promise: Commitment | None = None


def lines(source: Content) -> list[Line]:
    """Every statement and every promise of a record that has words.

    They are named ``statements/001`` and ``body.commitments/001``.
    """
    found = [
        Line(
            portion=f"statements/{number:03}", speaker=said.speaker, words=said.text, statement=said
        )
        for number, said in enumerate(source.statements, 1)
    ]
    if isinstance(source.body, ContactLog | NegotiationNote):
        found += [
            Line(
                portion=f"body.commitments/{number:03}",
                speaker=promise.who,
                words=promise.text,
                promise=promise,
            )
            for number, promise in enumerate(source.body.commitments, 1)
        ]
    return [line for line in found if line.words.strip()]


def derive(source: Content, record: str, version: int, portion: str, target: str) -> Content:
    """A new content of the kind ``target`` made of one line; KeyError for a line not there.

    ``record`` and ``version`` name the sealed source. A commitment was made when and where it was
    said; of an incident and of an alleged violation only the telling is known, so their time and
    place stay empty. Exercise flag and case are the source's; the marking covers the source's and
    the line's own. ValueError for a target that lines cannot become.
    """
    if target not in TARGETS:
        raise ValueError(target)
    found = {line.portion: line for line in lines(source)}
    line = found[portion]
    made: tuple[Body, LinkType] = {
        "commitment": _commitment,
        "incident": _incident,
        "ceasefire-violation": _violation,
    }[target](source, line)
    body, link = made
    at_once = target == "commitment"
    return Content(
        title=" ".join(line.words.split())[:TITLE_LENGTH],
        event=source.event if at_once else None,
        place=source.place if at_once else None,
        area=source.area,
        case=source.case,
        case_ref=source.case_ref,
        parties=source.parties,
        persons=(line.speaker,) if line.speaker.strip() else (),
        marking=highest([source.marking, marking_of(source, portion)]) or Marking(),
        language=source.language,
        source_reliability=line.statement.reliability if line.statement else "",
        information_credibility=line.statement.credibility if line.statement else "",
        exercise=source.exercise,
        links=(
            Link(
                type=link,
                record=record,
                version=version,
                portion=portion,
                dated=_said_at(source),
                source=source.title,
            ),
        ),
        statements=(_told(line, target),),
        body=body,
    )


def _commitment(source: Content, line: Line) -> tuple[Body, LinkType]:
    side, party = _side(source, line)
    offered = line.statement is not None and line.statement.act == "offer"
    change = StatusChange(
        status="offered" if offered else "agreed", at=_said_at(source), evidence=source.title
    )
    body = CommitmentEntry(
        by=side,
        promisor_person=line.speaker,
        promisor_party=party,
        exact_words=line.words,
        words_language=source.language,
        deadline=line.promise.due if line.promise else None,
        history=(change,),
    )
    return body, "promised-in"


def _incident(source: Content, line: Line) -> tuple[Body, LinkType]:
    witnesses = (line.speaker,) if line.speaker.strip() else ()
    return Incident(what=line.words, unconfirmed=True, witnesses=witnesses), "reported-in"


def _violation(source: Content, line: Line) -> tuple[Body, LinkType]:
    side, _ = _side(source, line)
    step = Step(state="allegation", at=_said_at(source), who=line.speaker, text=line.words)
    body = CeasefireViolation(
        alleged_by="own-observation" if side == "us" else "",
        alleged_by_name=line.speaker,
        account=line.words,
        steps=(step,),
    )
    return body, "reported-in"


def _told(line: Line, target: str) -> Statement:
    """The line as a statement of the new record; an allegation is a claim, whoever makes it."""
    said = line.statement
    if said is None:
        said = Statement(kind="fact", act="promise", speaker=line.speaker, text=line.words)
    return as_kind(said, "claim") if target == "ceasefire-violation" else said


def _side(source: Content, line: Line) -> tuple[Side, str]:
    """Whose words they were, and the speaker's party, as far as the log says."""
    stated: Side = line.promise.by if line.promise else ""
    log = source.body
    if isinstance(log, ContactLog) and line.speaker.strip():
        for person in log.counterparts:
            if same_words(person.name, line.speaker):
                return stated or "them", person.faction
        if any(same_words(one.name, line.speaker) for one in log.own_participants):
            return stated or "us", ""
    return stated, ""


def _said_at(source: Content) -> Moment | None:
    return source.event.start if source.event else None
