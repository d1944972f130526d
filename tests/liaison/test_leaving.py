"""The gate: protected persons, drafts, markings and exercises stay, each with its reason."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from liaison.domain.gate import Reader
from liaison.domain.links import Link
from liaison.domain.marking import Marking
from liaison.domain.person import Person
from liaison.domain.refusals import NotAllowed, NotFound
from liaison.domain.rows import Name
from liaison.domain.statements import Statement
from liaison.domain.times import moment_at
from liaison.session import Session
from liaison.usecases import attachments, gate, leaving, records
from liaison.usecases.leaving import Purpose
from tests.liaison import desk

HIDDEN = Name(text="Fatou Example", form="latin")


def person(session: Session, *names: str, seal: bool = True, **facts: object) -> str:
    """A profile; sealed unless it is not to be."""
    body = Person(names=tuple(Name(text=name) for name in names), **facts)  # type: ignore[arg-type]  # any field of it
    record, _ = records.start(session, "person", desk.content("person", body=body, title="Profile"))
    if seal:
        records.seal(session, record)
    return record


def reasons(session: Session, record: str, purpose: Purpose = leaving.OWN_USE) -> tuple[str, ...]:
    """Why that record stays; nothing where it may leave."""
    found = leaving.check(session, [record], purpose)
    assert len(found.items) + len(found.withheld) == 1
    return found.withheld[0].reasons if found.withheld else ()


def log(session: Session, **changes: object) -> str:
    return desk.sealed(session, **changes)


def test_what_is_sealed_marked_and_names_nobody_protected_leaves(session: Session) -> None:
    record = log(session, title="Meeting")
    found = leaving.check(session, [record, record])
    assert found.withheld == () and [item.title for item in found.items] == ["Meeting"]
    assert found.banner == "EXERCISE EXERCISE EXERCISE · UN UNCLASSIFIED"
    with pytest.raises(NotFound):
        leaving.check(session, ["0" * 32])


def test_a_draft_stays_and_so_does_what_an_amendment_says(session: Session) -> None:
    draft, _ = records.start(session, "contact-log", desk.content(title="Unsealed"))
    assert reasons(session, draft)[0].startswith("It is a draft")
    record = log(session, title="First")
    records.amend(session, record, "fictional")
    content = msgspec.structs.replace(records.draft_of(session, record).content, title="Second")
    records.save_draft(session, record, content)
    (item,) = leaving.check(session, [record]).items
    assert (item.version, item.title) == (1, "First")


def test_a_person_who_must_not_be_shared_stays_with_all_that_names_him(session: Session) -> None:
    hidden = person(session, HIDDEN.text, "فاطمة المثال", do_not_share=True, code_name="HERON")
    assert reasons(session, hidden) == ("This person must not be shared.",)
    naming = {
        "persons": {"persons": ("EXAMPLE, Fatou (Mrs)",)},
        "title": {"title": "Call from fatou  example"},
        "accents": {"area": "House of Fatôu Exâmple"},
        "another script": {"protection_notes": "قالت وفاطمة المثال نعم"},
        "zero-width": {"area": "Fa\u200dtou Example"},
        "statement": {"statements": (Statement(kind="claim", speaker=HIDDEN.text, text="Yes"),)},
        "link": {"links": (Link(type="about", record=hidden),)},
    }
    for what, changes in naming.items():
        assert reasons(session, log(session, **changes)), what
    for changes in ({"title": "HERON called"}, {"area": "Fatouville"}, {"persons": ("Fatou",)}):
        assert reasons(session, log(session, **changes)) == (), changes


@pytest.mark.parametrize(
    "facts",
    [
        {"consent": "refused"},
        {"consent": "withdrawn"},
        {"consent": "given", "consent_until": moment_at(desk.NOON - 1)},
    ],
)
def test_consent_that_is_not_there_protects_too(session: Session, facts: dict[str, object]) -> None:
    profile = person(session, HIDDEN.text, **facts)
    assert "consent" in reasons(session, profile)[0]
    assert reasons(session, log(session, persons=(HIDDEN.text,)))


@pytest.mark.parametrize(
    "facts", [{}, {"consent": "given", "consent_until": moment_at(desk.NOON * 2)}]
)
def test_everybody_else_may_be_named(session: Session, facts: dict[str, object]) -> None:
    profile = person(session, HIDDEN.text, **facts)
    assert reasons(session, profile) == ()
    assert reasons(session, log(session, persons=(HIDDEN.text,))) == ()


def test_the_flag_protects_as_a_draft_and_until_its_end_is_sealed(session: Session) -> None:
    profile = person(session, HIDDEN.text)
    record = log(session, persons=(HIDDEN.text,))
    assert reasons(session, record) == ()

    def flag(value: bool) -> None:
        records.amend(session, profile, "fictional")
        content = records.draft_of(session, profile).content
        body = msgspec.structs.replace(content.body, do_not_share=value)
        records.save_draft(session, profile, msgspec.structs.replace(content, body=body))

    flag(True)
    assert reasons(session, record)
    records.seal(session, profile)
    assert reasons(session, record)
    flag(False)
    assert reasons(session, record)
    records.seal(session, profile)
    assert reasons(session, record) == ()


def test_a_profile_that_was_never_sealed_protects(session: Session) -> None:
    person(session, HIDDEN.text, seal=False, do_not_share=True)
    assert reasons(session, log(session, persons=(HIDDEN.text,)))


def test_names_too_short_to_tell_are_not_looked_for(session: Session) -> None:
    person(session, "Ba", "–", "李明", do_not_share=True)
    assert reasons(session, log(session, title="Ba waters")) == ()
    assert reasons(session, log(session, title="与李明会面"))


@pytest.mark.parametrize(
    ("marking", "purpose", "leaves"),
    [
        (Marking(level="CONFIDENTIAL"), Purpose(), True),
        (Marking(level="CONFIDENTIAL"), Purpose(ceiling=Marking(level="CONFIDENTIAL")), True),
        (Marking(level="CONFIDENTIAL"), Purpose(ceiling=Marking(level="UNCLASSIFIED")), False),
        (Marking(policy="NATO", level="RESTRICTED"), Purpose(to="FIN"), False),
        (Marking(policy="NATO", level="RESTRICTED", releasable_to=("SWE", "FIN")),
         Purpose(to="fin"), True),
        (Marking(policy="NATO", level="RESTRICTED", releasable_to=("SWE",)),
         Purpose(to="FIN"), False),
        (Marking(policy="TLP", level="CLEAR"), Purpose(to="FIN"), True),
        (Marking(policy="TLP", level="RED"), Purpose(ceiling=Marking(level="CONFIDENTIAL")), False),
    ],
)  # fmt: skip
def test_a_marking_decides_who_may_have_it(
    session: Session, marking: Marking, purpose: Purpose, leaves: bool
) -> None:
    assert (reasons(session, log(session, marking=marking), purpose) == ()) is leaves


def test_exercises_and_real_records_do_not_go_together(session: Session) -> None:
    drill, real = log(session, exercise=True), log(session, exercise=False)
    both = leaving.check(session, [drill, real])
    assert [item.record for item in both.items] == [real]
    assert [stays.record for stays in both.withheld] == [drill]
    assert both.banner == "UN UNCLASSIFIED"
    assert leaving.check(session, [drill]).items


def test_the_gate_is_asked_for_one_record_at_a_time(session: Session) -> None:
    """Of a hundred thousand records nobody need hold what they say."""
    first = log(session, title="First")
    each = gate.Gate(session).each([first, "0" * 32], Reader())
    assert next(each).record == first
    with pytest.raises(NotFound):
        next(each)


def test_an_attachment_leaves_only_with_a_record_that_may(session: Session, tmp_path: Path) -> None:
    person(session, HIDDEN.text, do_not_share=True)
    file = desk.file(tmp_path, "photo.jpg", 100)
    record = desk.sealed(session, "contact-log", file, persons=(HIDDEN.text,))
    sha256 = records.show(session, record).versions[0].version.content.attachments[0].sha256
    out = tmp_path / "out"
    out.mkdir()
    size = session.vault.log.size()
    with pytest.raises(NotAllowed, match="must not be shared"):
        attachments.save_attachment(session, record, sha256, out, "reason")
    assert not list(out.iterdir()) and session.vault.log.size() == size


def test_a_draft_without_a_marking_keeps_its_files(session: Session, tmp_path: Path) -> None:
    record, _ = records.start(session, "contact-log", desk.content(marking=Marking()))
    with pytest.raises(NotAllowed, match="Nobody has marked it"):
        leaving.must_leave(session, record)
