"""Records: drafted freely, sealed once, amended with a reason, found again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, assume, given, settings

from crypto.errors import CryptoError
from liaison.changes import Changes
from liaison.domain.checks import problems
from liaison.domain.content import Attachment, Content, empty
from liaison.domain.forms import missing, value_of, with_value
from liaison.domain.record import Filter, State
from liaison.domain.refusals import (
    NotAllowed,
    NotFound,
    ReadOnly,
    RecordIncomplete,
    RecordInvalid,
    TooLarge,
)
from liaison.domain.statements import Statement
from liaison.forms import form
from liaison.log import leaves, sealed
from liaison.session import Session
from liaison.usecases import attachments, audit, composing, readiness, records, vaults
from tests.liaison import desk
from tests.liaison.strategies import contents


@pytest.fixture(scope="module")
def desk_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    made = desk.found(tmp_path_factory.mktemp("module") / "a.liaison", "Alpha")
    yield made
    made.close()


def acts(session: Session) -> list[str]:
    return [entry.act for entry in reversed(audit.page(session))]


def test_a_draft_is_free_until_it_is_sealed(session: Session) -> None:
    record, changes = records.start(session, "contact-log")
    assert changes.records == {record} and changes.log
    size = session.vault.log.size()
    for number in range(3):
        records.save_draft(session, record, desk.content(title=f"FICTION {number}"))
    assert session.vault.log.size() == size
    draft = records.show(session, record).draft
    assert draft is not None and draft.content.title == "FICTION 2"
    records.seal(session, record)
    view = records.show(session, record)
    assert view.draft is None and view.row.state is State.SEALED and view.row.version == 1
    assert view.versions[0].author == "Maj Alpha" and view.versions[0].trust is None
    assert acts(session) == ["identity-created", "draft-started", "record-sealed"]
    with pytest.raises(NotAllowed):
        records.save_draft(session, record, desk.content())
    with pytest.raises(NotAllowed):
        records.seal(session, record)


def test_what_is_missing_to_seal_is_named(session: Session) -> None:
    record, _ = records.start(session, "negotiation-note")
    with pytest.raises(RecordIncomplete) as found:
        records.seal(session, record)
    assert "Title" in found.value.sentence
    view = records.show(session, record)
    assert view.draft is not None and view.versions == ()
    assert acts(session) == ["identity-created", "draft-started"]


def test_an_amendment_is_a_new_version_with_a_reason_beside_the_old(session: Session) -> None:
    """S56: every earlier version stays, byte for byte."""
    record = desk.sealed(session)
    first = session.vault.records.versions(record)[0]
    for reason in ("", " \n\t", "\x00", "x" * 1_001):
        with pytest.raises((NotAllowed, TooLarge)):
            records.amend(session, record, reason)
    records.amend(session, record, "  wrong\nsector ")
    with pytest.raises(NotAllowed):
        records.amend(session, record, "again")
    records.save_draft(session, record, desk.content(area="Sector 9"))
    records.seal(session, record)
    one, two = (view.version for view in records.show(session, record).versions)
    assert one == first and two.reason == "wrong sector" and two.number == 2
    leaf = leaves.parse_as(two.leaf, leaves.RecordLeaf)
    assert leaf.supersedes is not None
    assert sealed.content_of(leaf, two.disclosures) == (two.content, two.reason)
    (difference,) = records.compare_versions(session, record, 1, 2)
    assert (difference.name, difference.after) == ("area", "Sector 9")
    assert acts(session)[-2:] == ["draft-started", "record-amended"]
    with pytest.raises(NotFound):
        records.compare_versions(session, record, 1, 3)


def test_discarding_drops_only_what_is_not_sealed(session: Session) -> None:
    record = desk.sealed(session)
    records.amend(session, record, "reason")
    records.discard_draft(session, record)
    assert records.show(session, record).row.version == 1
    draft, _ = records.start(session, "contact-log")
    records.discard_draft(session, draft)
    for verb in (records.show, records.discard_draft, records.seal):
        with pytest.raises(NotFound):
            verb(session, draft)
    with pytest.raises(NotAllowed):
        records.discard_draft(session, record)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=contents())
def test_every_content_is_sealed_as_it_was_written(desk_session: Session, content: Content) -> None:
    """The leaf and the disclosures alone give back what was written."""
    content = _sealable(content)
    record, _ = records.start(desk_session, content.kind, content)
    content = readiness.ready(desk_session, content)
    records.seal(desk_session, record)
    version = records.show(desk_session, record).versions[0].version
    leaf = leaves.parse_as(desk_session.vault.log.leaf(version.index), leaves.RecordLeaf)
    assert leaves.render(leaf) == version.leaf
    assert sealed.content_of(leaf, version.disclosures) == (content, "")
    for shown in ("FICTION", content.title):
        assert len(shown) < 4 or shown.encode() not in version.leaf


def _sealable(content: Content) -> Content:
    """The content with what its form requires, and without what contradicts itself."""
    whole = desk.content(content.kind)
    content = msgspec.structs.replace(content, attachments=(), template=None, extra=())
    for problem in problems(content):
        path = problem.path.partition("/")[0]
        content = with_value(content, path, value_of(whole, path))
    for field in missing(form(content.kind), content):
        content = with_value(content, field.name, value_of(whole, field.name))
    statements = (*content.statements, Statement(kind="fact", text="FICTION"))
    content = msgspec.structs.replace(content, statements=statements)
    assume(problems(content) == [])
    return content


def test_a_content_that_breaks_the_form_is_not_saved(session: Session) -> None:
    record, _ = records.start(session, "contact-log", desk.content())
    bad = [
        desk.content(title="a\x00b"),
        desk.content(title="x" * 1_000_001),
        desk.content(parties=("x",) * 501),
        desk.content(event="today"),
        desk.content("negotiation-note"),
        desk.content(**dict.fromkeys(("title", "area", "serial", "case_ref"), "x" * 999999)),
        desk.content(statements=(Statement(kind="fact", text="x", likelihood="likely"),)),
    ]
    for content in bad:
        with pytest.raises(RecordInvalid):
            records.save_draft(session, record, content)
        with pytest.raises(RecordInvalid):
            records.start(session, "contact-log", content)
    with pytest.raises(RecordInvalid):
        records.start(session, "no-such-kind")
    assert records.draft_of(session, record).content == desk.content()
    assert vaults.check_vault(session).title


def test_a_draft_names_only_attachments_that_are_there(session: Session, tmp_path: Path) -> None:
    file = desk.file(tmp_path, "x", 300_000)
    record, _ = records.start(session, "contact-log", desk.content())
    attachments.attach(session, record, file)
    there = records.draft_of(session, record).content.attachments[0]
    for wrong in (
        Attachment(name="x", size=1, sha256="0" * 64),
        msgspec.structs.replace(there, size=1),
        msgspec.structs.replace(there, media_type="x" * 256),
        msgspec.structs.replace(there, name=""),
    ):
        with pytest.raises(RecordInvalid):
            records.save_draft(session, record, desk.content(attachments=(wrong,)))
        with pytest.raises(RecordInvalid):
            records.start(session, "contact-log", desk.content(attachments=(wrong,)))
    records.save_draft(session, record, desk.content(attachments=(there,)))
    records.seal(session, record)
    assert vaults.check_vault(session).title


def test_a_record_of_too_many_parts_is_refused(session: Session) -> None:
    many = tuple(Statement(kind="fact", text=f"{n}") for n in range(500))
    parts = desk.content(statements=many)
    record, _ = records.start(session, "contact-log", parts)
    records.seal(session, record)
    assert len(records.show(session, record).versions[0].version.content.statements) == 500


def test_records_are_found_by_words_filters_and_prefixes(session: Session) -> None:
    one = desk.sealed(session, title="FICTION lighthouse", area="Harbour")
    two = desk.sealed(session, "negotiation-note", title="FICTION lantern")
    three, _ = records.start(session, "contact-log", desk.content(title="FICTION light"))

    def found(query: str, **wanted: str) -> set[str]:
        return {row.record for row in records.search(session, query, Filter(**wanted))}  # type: ignore[arg-type]

    assert found("light") == {one, three} and found("LIGHTH harb") == {one}
    assert found("fiction", kind="negotiation-note") == {two}
    assert found("fiction", state="draft") == {three}
    for query in ('"', "a OR b", "NEAR(", "*", "^", "title:x", "\x00", "\ud800", "'; DROP TABLE x"):
        assert found(query) <= {one, two, three}
    assert {row.record for row in records.page(session, Filter())} == {one, two, three}
    assert records.resolve(session, f" {one[:8].upper()} ") == one
    for prefix in ("", one[:3], "zzzz", "%%%%", one + "0"):
        with pytest.raises(NotFound):
            records.resolve(session, prefix)
    counted = records.counts(session)
    assert (counted.drafts, counted.contact_logs, counted.negotiation_notes) == (1, 2, 1)
    assert counted.unwitnessed == counted.entries == session.vault.log.size()


def test_a_record_in_one_stroke_is_there_whole_or_not_at_all(
    session: Session, tmp_path: Path
) -> None:
    small, big = desk.file(tmp_path, "s", 10), desk.file(tmp_path, "b", 3_000_000)
    before = desk.tree_hash(session.vault.path)
    for number in range(4):
        with pytest.raises(Exception, match="Cancelled"):
            composing.compose(
                session, desk.content(), [small, big], sealed=True, watch=desk.StopAt(number)
            )
        assert desk.tree_hash(session.vault.path) == before
    for refused in (empty("contact-log"), desk.content(title="\x00")):
        with pytest.raises((NotAllowed, RecordInvalid)):
            composing.compose(session, refused, [big], sealed=True)
        assert desk.tree_hash(session.vault.path) == before
    with pytest.raises(NotAllowed):
        composing.compose(session, desk.content(), [small, small], sealed=True)
    assert desk.tree_hash(session.vault.path) == before
    record, _ = composing.compose(session, desk.content(), [small, big], sealed=True)
    composing.compose_amendment(session, record, desk.content(area="B"), "reason", sealed=True)
    two = records.show(session, record).versions[1].version
    assert len(two.content.attachments) == 2 and two.content.area == "B"
    with pytest.raises(RecordInvalid):
        composing.compose_amendment(session, record, desk.content("negotiation-note"), "x")
    assert records.show(session, record).draft is None
    assert vaults.check_vault(session).title


def test_a_draft_is_written_anew_in_one_stroke(session: Session, tmp_path: Path) -> None:
    small, other = desk.file(tmp_path, "s", 10), desk.file(tmp_path, "o", 10)
    record, _ = composing.compose(session, empty("contact-log"), [small])
    changes = composing.compose_draft(session, record, desk.content(title="FICTION - anew"))
    assert changes == Changes(records=frozenset({record}))
    draft = records.draft_of(session, record).content
    assert draft.title == "FICTION - anew" and len(draft.attachments) == 1
    for refused in (empty("contact-log"), desk.content("incident")):
        with pytest.raises((NotAllowed, RecordInvalid)):
            composing.compose_draft(session, record, refused, sealed=True)
    assert records.draft_of(session, record).content == draft
    composing.compose_draft(session, record, draft, [other], sealed=True)
    assert len(records.show(session, record).versions[0].version.content.attachments) == 2
    with pytest.raises(NotAllowed):
        composing.compose_draft(session, record, draft)


def test_nothing_is_written_where_the_vault_is_read_only(session: Session) -> None:
    record, _ = records.start(session, "contact-log", desk.content())
    with session.beside(read_only=True) as reading:
        for verb in (
            lambda: records.start(reading, "contact-log"),
            lambda: records.save_draft(reading, record, desk.content()),
            lambda: records.seal(reading, record),
            lambda: records.amend(reading, record, "x"),
            lambda: records.discard_draft(reading, record),
        ):
            with pytest.raises(ReadOnly):
                verb()
        assert records.show(reading, record).draft is not None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda shown: (*shown[:-1], shown[-1][:-1]),
        lambda shown: (*shown, shown[0]),
        lambda shown: (*shown, "AAAA"),
        lambda shown: ("é", *shown),
    ],
)
def test_disclosures_that_match_no_digest_make_no_content(session: Session, spoil: object) -> None:
    version = session.vault.records.versions(desk.sealed(session))[0]
    leaf = leaves.parse_as(version.leaf, leaves.RecordLeaf)
    with pytest.raises(CryptoError):
        sealed.content_of(leaf, spoil(version.disclosures))  # type: ignore[operator]
