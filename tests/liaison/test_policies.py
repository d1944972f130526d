"""An organisation's own policy: shown, taken in, used, removed; hostile files change nothing."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from liaison.domain.marking import Category, Marking, banner
from liaison.domain.person import Person
from liaison.domain.portion_marks import with_mark
from liaison.domain.record import Filter
from liaison.domain.refusals import NotAllowed, NotFound, Refusal
from liaison.domain.rows import Name
from liaison.labels.refused import LabelInvalid, LabelUnreadable, PolicyUnreadable
from liaison.session import Session
from liaison.usecases import audit, labelling, leaving, policies, records
from liaison.usecases.leaving import Purpose
from tests.liaison import desk
from tests.liaison.label_support import HOSTILE, SPIF

LAGOON_ID = "2.25.1234567890"
NORTH = Category(tag_set="Team", type="permissive", names=("NORTH",))
CLOSED = Marking(policy="LAGOON", policy_id=LAGOON_ID, level="CLOSED", categories=(NORTH,))


@pytest.fixture
def spif(tmp_path: Path) -> Path:
    path = tmp_path / "lagoon.xml"
    path.write_text(SPIF.replace("{}", ""), encoding="utf-8")
    return path


def take(session: Session, path: Path) -> None:
    policies.add(session, policies.preview(session, path))


def newest_act(session: Session) -> str:
    (entry,) = audit.page(session, limit=1)
    return audit.sentence(entry, audit.names(session))


def test_a_policy_is_shown_before_it_is_taken_and_logged_when_it_is(
    session: Session, spif: Path
) -> None:
    size = session.vault.log.size()
    found = policies.preview(session, spif)
    assert found.view.levels == ("OPEN", "CLOSED", "SHUT")
    assert ("Teams", ("NORTH", "SOUTH", "WEST")) in found.view.categories
    assert [one.name for one in policies.listed(session)] == ["UN", "NATO", "TLP"]
    assert session.vault.log.size() == size
    assert policies.add(session, found).policies
    assert [one.name for one in policies.listed(session)] == ["UN", "NATO", "TLP", "LAGOON"]
    assert newest_act(session).startswith("Took in the marking policy LAGOON (SHA-256 ")
    known = policies.known(session)[LAGOON_ID]
    assert (known.levels, known.short) == (("OPEN", "CLOSED", "SHUT"), ("O", "C", "S"))
    assert known.obsolete == ("SHUT",) and not known.releases
    assert {tag.name: tag.names for tag in known.tags}["Teams"] == ("NORTH", "SOUTH")


def test_a_policy_that_is_here_is_not_taken_twice(session: Session, spif: Path) -> None:
    found = policies.preview(session, spif)
    policies.add(session, found)
    for again in (lambda: policies.preview(session, spif), lambda: policies.add(session, found)):
        with pytest.raises(NotAllowed, match="here already"):
            again()


@pytest.mark.parametrize("case", HOSTILE)
def test_s35_a_hostile_policy_file_leaves_the_vault_as_it_was(
    session: Session, tmp_path: Path, case: str
) -> None:
    """S35: whatever the bytes are, the door of policies gives a refusal and changes nothing."""
    path = tmp_path / "hostile.xml"
    path.write_bytes(HOSTILE[case])
    before = desk.tree_hash(session.vault.path)
    with pytest.raises(Refusal):
        policies.preview(session, path)
    assert desk.tree_hash(session.vault.path) == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('name="LAGOON"', 'name="NATO"'),
        ('name="LAGOON"', 'name="United  nations"'),
        ('name="LAGOON"', 'name="UN UNCLASSIFIED · "'),
        ('name="NORTH"', 'name="A · REL TO ALL"'),
        ('name="OPEN"', 'name="OP&#x202E;EN"'),
        ('id="2.25.1234567890"', 'id="1.3.26.1.3.1"'),
        ('hierarchy="2"', 'hierarchy="two"'),
        ("<securityCategoryTagSets>", "<unknown/><securityCategoryTagSets>"),
    ],
)
def test_s65_a_policy_that_reads_like_another_is_refused(
    session: Session, spif: Path, old: str, new: str
) -> None:
    """S65: no policy is taken whose markings could be taken for those of a policy that ships."""
    spif.write_text(spif.read_text("utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises((PolicyUnreadable, NotAllowed)):
        take(session, spif)
    assert session.vault.policies.all() == []


def test_the_policies_of_others_are_taken_too(session: Session, shared_data: Path) -> None:
    take(session, shared_data / "stanag4774" / "uk-demo.xml")
    take(session, shared_data / "stanag4774" / "tlp-plus.xml")
    assert [one.name for one in policies.listed(session)][3:] == ["TLPX", "UK"]
    with pytest.raises(NotAllowed, match="ships"):
        policies.preview(session, shared_data / "stanag4774" / "nato-4774-policy.xml")


def test_a_record_is_marked_sealed_and_exported_under_an_own_policy(
    session: Session, spif: Path, tmp_path: Path
) -> None:
    take(session, spif)
    record = desk.sealed(session, marking=CLOSED)
    row = records.show(session, record).row
    assert row.marking == "LAGOON CLOSED · NORTH"
    assert records.page(session, Filter(marking="LAGOON CLOSED")) == [row]
    below = Purpose(ceiling=Marking(policy="LAGOON", policy_id=LAGOON_ID, level="OPEN"))
    assert "above" in leaving.check(session, [record], below).withheld[0].reasons[0]
    path, _ = labelling.save(session, record, tmp_path, "fictional", name="label.xml")
    assert labelling.read(session, path) == CLOSED
    assert newest_act(session).startswith("Exported the label of record")


def test_no_draft_may_use_a_policy_that_is_removed_but_sealed_records_keep_reading(
    session: Session, spif: Path, tmp_path: Path
) -> None:
    take(session, spif)
    record = desk.sealed(session, marking=CLOSED)
    draft, _ = records.start(session, "contact-log", with_mark(desk.content(), "title", CLOSED))
    path, _ = labelling.save(session, record, tmp_path, "fictional")
    with pytest.raises(NotAllowed, match="draft"):
        policies.remove(session, "LAGOON", "fictional")
    records.discard_draft(session, draft)
    policies.remove(session, "LAGOON", "no longer used")
    assert newest_act(session).startswith("Removed the marking policy LAGOON")
    content = records.show(session, record).versions[-1].version.content
    assert banner(content.marking) == "LAGOON CLOSED · NORTH"
    reasons = (
        leaving.check(
            session, [record], Purpose(ceiling=Marking(policy="NATO", level="COSMIC TOP SECRET"))
        )
        .withheld[0]
        .reasons
    )
    assert "above" in reasons[0]  # not known: the most sensitive of all
    with pytest.raises(LabelInvalid, match="not known"):
        labelling.read(session, path)
    with pytest.raises(NotAllowed, match="ships"):
        policies.remove(session, "NATO", "fictional")
    with pytest.raises(NotFound):
        policies.remove(session, "LAGOON", "fictional")


def test_a_record_under_an_own_policy_travels_to_who_does_not_know_it(
    pair: desk.Pair, spif: Path
) -> None:
    take(pair.a, spif)
    content = with_mark(desk.content(marking=CLOSED), "title", CLOSED)
    opened = msgspec.structs.replace(CLOSED, level="OPEN", categories=())
    first = desk.sealed(pair.a, marking=opened)
    record, _ = records.start(pair.a, "contact-log", content)
    records.seal(pair.a, record)
    found = pair.carry(first, record)
    assert "LAGOON OPEN" in found.marking and "LAGOON CLOSED" in found.marking


def test_a_bundle_says_the_marking_of_its_highest_portion(pair: desk.Pair) -> None:
    top = Marking(policy="UN", level="STRICTLY CONFIDENTIAL")
    record, _ = records.start(pair.a, "contact-log", with_mark(desk.content(), "title", top))
    records.seal(pair.a, record)
    assert pair.carry(record).marking == "UN STRICTLY CONFIDENTIAL"
    assert records.show(pair.a, record).row.marking == "UN STRICTLY CONFIDENTIAL"
    up_to = Purpose(ceiling=Marking(policy="UN", level="CONFIDENTIAL"))
    assert leaving.check(pair.a, [record], up_to).items == ()


def test_a_label_leaves_only_with_a_reason_and_through_the_gate(
    session: Session, tmp_path: Path
) -> None:
    body = Person(names=(Name(text="Fatou Example"),), do_not_share=True)
    hidden = desk.sealed(session, "person", body=body, title="FICTION - profile")
    record = desk.sealed(session)
    with pytest.raises(NotAllowed, match="reason"):
        labelling.save(session, record, tmp_path, " ")
    with pytest.raises(NotAllowed, match="must not be shared"):
        labelling.save(session, hidden, tmp_path, "fictional")
    draft, _ = records.start(session, "contact-log", desk.content())
    with pytest.raises(NotFound):
        labelling.save(session, draft, tmp_path, "fictional")
    assert list(tmp_path.glob("*.xml")) == []


@pytest.mark.parametrize("case", HOSTILE)
def test_s35_a_hostile_label_file_is_refused(session: Session, tmp_path: Path, case: str) -> None:
    """S35: whatever the bytes are, the door of labels gives a refusal and changes nothing."""
    path = tmp_path / "hostile.xml"
    path.write_bytes(HOSTILE[case])
    before = desk.tree_hash(session.vault.path)
    with pytest.raises((LabelUnreadable, LabelInvalid)):
        labelling.read(session, path)
    assert desk.tree_hash(session.vault.path) == before
