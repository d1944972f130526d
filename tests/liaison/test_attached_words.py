"""Attached text files: found by their words, quoted as what they are, and gone with the file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from liaison.domain.record import Filter
from liaison.session import Session
from liaison.usecases import attachments, finding, records
from liaison.usecases.finding import Found
from tests.conftest import SHARED_DATA
from tests.liaison import desk

RESOLUTIONS = SHARED_DATA / "resolutions"
BORDER = "FICTION: the quaggamere line runs north of the mill.\n"
KEPT = 256 << 10  # bytes of a file that are searched


def written(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def drafted(session: Session, *files: Path, kind: str = "contact-log") -> str:
    record, _ = records.start(session, kind, desk.content(kind))
    for file in files:
        attachments.attach(session, record, file)
    return record


def found(session: Session, query: str) -> list[Found]:
    return finding.find(session, query)


def quoted(one: Found) -> str:
    return "".join(text for text, _ in one.snippet)


@pytest.mark.skipif(not RESOLUTIONS.is_dir(), reason="the shared data is not here")
def test_a_real_resolution_attached_to_a_mandate_is_found_by_a_word_in_it(
    session: Session,
) -> None:
    file = RESOLUTIONS / "S_RES_0242_1967_EN_GOLD.txt"
    record = drafted(session, file, kind="negotiation-case")
    drafted(session)
    for seal in (False, True):
        if seal:
            records.seal(session, record)
        (one,) = found(session, "inadmissibility belligerency")
        assert (one.row.record, one.attachment) == (record, file.name)
        assert "inadmissibility" in quoted(one)
        assert any(text == "inadmissibility" and hit for text, hit in one.snippet)
        assert [r.row.record for r in finding.ranked(session, "belligerency")] == [record]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("line.txt", BORDER),
        ("LINE.TXT", b"\xef\xbb\xbf" + BORDER.encode()),
        ("utf16.txt", BORDER.encode("utf-16")),
        ("table.csv", "id,what\n1,quaggamere line\n"),
        ("map.geojson", '{"type": "Feature", "properties": {"name": "quaggamere"}}'),
        ("facts.json", '{"quaggamere": [1, 2]}'),
        ("western.txt", "caf\xe9 at the quaggamere".encode("windows-1252")),
    ],
)
def test_text_of_any_of_these_files_is_found(
    session: Session, out: Path, name: str, data: bytes | str
) -> None:
    record = drafted(session, written(out, name, data))
    (one,) = found(session, "quagga")
    assert (one.row.record, one.attachment) == (record, name)
    assert "quaggamere" in quoted(one)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("line.bin", BORDER),
        ("line.pdf", BORDER),
        ("line.txt", BORDER.encode() + b"\x00\x01\x02"),
        ("line.csv", b"\x7fELF quaggamere \x03"),
        ("line.txt", b""),
        ("line.txt", b"quaggamere \xff\xfe\x81\x8d\x8f\x90\x9d \x9d"),
        ("stacked.txt", "quaggamere e" + "\u0301" * 60),
    ],
)
def test_what_is_no_plain_text_is_never_searched(
    session: Session, out: Path, name: str, data: bytes | str
) -> None:
    """S63: binary files, whatever they are called, and texts that no record could hold."""
    record = drafted(session, written(out, name, data))
    assert found(session, "quaggamere") == []
    records.seal(session, record)
    assert found(session, "quaggamere") == []
    assert len(session.vault.records.page(Filter(), None, 9)) == 1


def test_only_the_beginning_of_a_long_file_is_searched_whatever_its_letters(
    session: Session, out: Path
) -> None:
    """S63: the cut never goes through a letter, which would turn the whole into another text."""
    line = "слово мир "
    for number, shift in enumerate(range(4)):
        start = f"beginning{number} " + "x" * shift
        body = line * (KEPT // len(line.encode()) + 10)
        name = f"long{number}.txt"
        drafted(session, written(out, name, f"{start} {body} ending{number}"))
        (one,) = found(session, f"beginning{number} слово")
        assert one.attachment == name
        assert "слово" in quoted(one)
        assert found(session, f"ending{number}") == []
    wide = ("начало " + "🕊 " * KEPT + " конец").encode("utf-16")
    drafted(session, written(out, "wide.txt", wide))
    assert len(found(session, "начало")) == 1
    assert found(session, "конец") == []


def test_a_match_deep_in_a_file_is_quoted(session: Session, out: Path) -> None:
    drafted(session, written(out, "deep.txt", "word " * 30_000 + "quaggamere " + "word " * 9_000))
    (one,) = found(session, "quaggamere")
    assert one.attachment == "deep.txt"
    assert quoted(one).startswith("…") and len(quoted(one)) < 130


def test_words_of_the_record_itself_are_quoted_first(session: Session, out: Path) -> None:
    title = "The quaggamere meeting"
    record, _ = records.start(session, "contact-log", desk.content(title=title))
    attachments.attach(session, record, written(out, "line.txt", BORDER))
    (one,) = found(session, "quaggamere")
    assert one.attachment == ""
    assert quoted(one) == title


def test_a_file_taken_off_a_draft_takes_its_words_along(session: Session, out: Path) -> None:
    """S56: neither search nor any table of the index names them any more."""
    record = drafted(session, written(out, "line.txt", BORDER))
    (one,) = records.draft_of(session, record).content.attachments
    assert found(session, "quaggamere")
    attachments.remove_attachment(session, record, one.sha256)
    assert found(session, "quaggamere") == []
    texts = session.vault._db.all("SELECT text FROM search_draft")  # type: ignore[attr-defined]
    assert "quaggamere" not in str(texts)
    again = drafted(session, written(out, "line2.txt", BORDER + "."))
    records.discard_draft(session, again)
    assert found(session, "quaggamere") == []


def test_the_words_lie_in_the_encrypted_database_alone(session: Session, out: Path) -> None:
    """S29: no file of the vault shows a word of an attached text, small or large."""
    drafted(session, written(out, "small.txt", BORDER))
    drafted(session, written(out, "large.txt", BORDER * 9_000))
    assert len(found(session, "quaggamere")) == 2
    for folder, _, names in os.walk(session.vault.path):
        for name in names:
            assert b"quaggamere" not in (Path(folder) / name).read_bytes().lower()


def test_an_amendment_without_the_file_is_not_found_by_it(session: Session, out: Path) -> None:
    record = drafted(session, written(out, "line.txt", BORDER))
    (one,) = records.draft_of(session, record).content.attachments
    records.seal(session, record)
    records.amend(session, record, "the file was another one's")
    attachments.remove_attachment(session, record, one.sha256)
    assert found(session, "quaggamere"), "the sealed version still has it"
    records.seal(session, record)
    assert found(session, "quaggamere") == []


def test_a_record_that_came_in_a_bundle_is_found_by_the_words_of_its_files(
    tmp_path: Path, out: Path
) -> None:
    with desk.two_officers(tmp_path) as pair:
        record = desk.sealed(pair.a, "contact-log", written(out, "line.txt", BORDER))
        pair.carry(record)
        (one,) = found(pair.b, "quaggamere")
        assert (one.row.record, one.attachment) == (record, "line.txt")


def test_made_anew_the_index_finds_the_same(session: Session, out: Path) -> None:
    drafted(session, written(out, "line.txt", BORDER))
    records.seal(session, drafted(session, written(out, "other.txt", BORDER + "more")))
    before = [one.row.record for one in found(session, "quaggamere")]
    with session.vault.transaction():
        for table in ("search_draft", "search_sealed"):
            session.vault._db.write(f"DELETE FROM {table}")  # type: ignore[attr-defined]
        session.vault.records.derive()  # type: ignore[attr-defined]
    assert [one.row.record for one in found(session, "quaggamere")] == before
    assert len(before) == 2
