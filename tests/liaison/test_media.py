"""What pictures tell is shown, and comes off without touching a pixel; nothing in them can act."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.context import exif, tiff
from liaison.context.exif import Fact, told
from liaison.context.segments import jpeg_parts, kind_of, png_parts, webp_parts
from liaison.context.stripping import stripped
from liaison.context.tiff import ImageUnreadable
from liaison.domain.refusals import Cancelled, FileTrouble, NotAllowed, NotFound, TooLarge
from liaison.session import Session
from liaison.usecases import attachments, audit, media, records
from tests.liaison import desk, pictures
from tests.liaison.desk import StopAt
from tests.liaison.pictures import LAT, LON, OWNER, SECRETS, SERIAL, photo, pixels

FORMS = ("jpeg", "png", "webp", "tiff")


@pytest.mark.parametrize("form", FORMS)
def test_a_picture_says_where_when_and_by_whom_it_was_taken(form: str) -> None:
    found = told(photo(form, turned=6))
    assert found is not None and found.kind == form and found.fault == ""
    assert found.orientation == 6
    assert found.place is not None
    assert (found.place.lat, found.place.lon) == (LAT, LON)
    facts = {(fact.name, fact.text) for fact in found.facts}
    assert {
        ("Camera make", "Fiction Phone"),
        ("Camera owner", OWNER),
        ("Camera serial number", SERIAL),
        ("Taken", "2026-03-01 10:30:00 +01:00"),
        ("Position", f"{LAT}, {LON}"),
        ("Height", "387 m"),
        ("Time of position", "2026-03-01 09:30:05 Z"),
        ("Comment", "Taken at the ⟨ESC⟩bridge"),
    } <= facts
    assert {"EXIF", "XMP"} <= set(found.hidden)


@pytest.mark.parametrize("turned", [1, 3, 6, 8])
@pytest.mark.parametrize("form", FORMS)
def test_stripping_leaves_every_pixel_and_nothing_else(form: str, turned: int) -> None:
    """Not encoded anew: the same pixels; turned as before; stripping again changes nothing."""
    before = photo(form, turned)
    after = stripped(before)
    assert pixels(after) == pixels(before)
    assert [secret for secret in SECRETS if secret in after] == []
    found = told(after)
    assert found is not None and found.facts == () and found.place is None
    assert found.orientation == turned and found.fault == ""
    assert stripped(after) == after
    # What is compressed is there byte for byte.
    parts = {"jpeg": jpeg_parts, "png": png_parts, "webp": webp_parts}.get(form)
    if parts is not None:
        data = [part.raw for part in parts(before) if part.name in (b"\xda", b"IDAT", b"VP8 ")]
        assert data and data == [
            part.raw for part in parts(after) if part.name in (b"\xda", b"IDAT", b"VP8 ")
        ]


def test_a_progressive_jpeg_keeps_all_its_scans() -> None:
    before = photo("jpeg", 8, progressive=True)
    after = stripped(before)
    assert pixels(after) == pixels(before)
    assert sum(part.name == b"\xda" for part in jpeg_parts(after)) > 1


def test_the_small_picture_in_a_jfif_header_goes() -> None:
    plain = pictures.saved(pictures.drawn(), "jpeg")
    head = b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x01\x01" + b"abc"
    data = plain[:2] + pictures.jpeg_segment(0xE0, head) + plain[20:]
    assert b"abc" not in stripped(data) and pixels(stripped(data)) == pixels(plain)


def test_several_pages_of_a_tiff_all_stay() -> None:
    one = photo("tiff")
    block, at = tiff.opened(one)
    page = tiff.directory(block, at)
    values = {
        tag: (entry.type, tiff.whole(block, entry))
        for tag, entry in page.entries.items()
        if tag in (256, 257, 258, 259, 262, 273, 277, 278, 279)
    }
    second = pictures.directory("<", values, len(one) + len(one) % 2)
    count = int.from_bytes(one[at : at + 2], "little")
    link = at + 2 + 12 * count
    grown = bytearray(one + bytes(len(one) % 2) + second)
    grown[link : link + 4] = (len(one) + len(one) % 2).to_bytes(4, "little")
    after = stripped(bytes(grown))
    again, first = tiff.opened(after)
    assert len(list(tiff.chain(again, first))) == 2
    assert pixels(after) == pixels(one) and SECRETS[0] not in after


@pytest.mark.parametrize(
    "change",
    [
        {330: (4, (8,))},  # further pictures inside
        {0xC612: (1, (1, 4, 0, 0))},  # a raw file
        {279: (4, (2**31, 2**31))},  # pixels outside of the file
        {279: (4, (64,))},  # fewer lengths than places
        {279: (4, (400, 400))},  # on top of each other
    ],
)
def test_a_tiff_that_cannot_be_taken_apart_is_refused(change: pictures.Values) -> None:
    body = bytes(128)
    main = {256: (4, (16,)), 257: (4, (8,)), 273: (4, (8, 72)), 279: (4, (64, 64))} | dict(change)
    with pytest.raises(ImageUnreadable):
        stripped(pictures.told("<", 1, body, main))


def test_directories_in_a_ring_end() -> None:
    ring = b"II*\x00\x08\x00\x00\x00" + pictures.directory("<", {256: (4, (1,))}, 8, 8)
    block, at = tiff.opened(ring)
    with pytest.raises(ImageUnreadable):
        list(tiff.chain(block, at))
    with pytest.raises(ImageUnreadable):
        stripped(ring)


@pytest.mark.parametrize("form", FORMS)
def test_a_damaged_picture_is_an_error_of_ours_or_none(form: str) -> None:
    """Cut off anywhere, and with random bytes changed: facts or a fault, never a stray error."""
    data = photo(form)
    pick = random.Random(form)
    tried = [data[:size] for size in range(0, len(data), 7)]
    for _ in range(300):
        changed = bytearray(data)
        for _ in range(pick.randrange(1, 8)):
            changed[pick.randrange(len(changed))] = pick.randrange(256)
        tried.append(bytes(changed))
    refused = 0
    for one in tried:
        found = told(one)
        assert found is None or all(fact.text.isprintable() for fact in found.facts)
        try:
            stripped(one)
        except ImageUnreadable:
            refused += 1
    assert 0 < refused < len(tried)


@given(st.binary(max_size=300), st.sampled_from([b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b""]))
def test_no_bytes_raise_anything_else(tail: bytes, head: bytes) -> None:
    found = told(head + tail)
    assert (found is None) == (kind_of(head + tail) is None)
    exif.read_exif(head + tail)


def test_hostile_words_come_out_visible_and_short() -> None:
    """S60: direction marks and controls are spelled out, markup is only text, length is bounded."""
    rlo = "photo\u202egnp.exe".encode()
    data = pictures.told("<", 1, b"", {0x010E: (2, rlo), 0x0131: (2, b"<img src=x>" * 200)})
    facts = dict(exif.read_exif(data).facts)
    assert facts["Description"] == "photo⟨RLO⟩gnp.exe"
    assert facts["Software"].startswith("<img src=x>") and len(facts["Software"]) <= 301


def test_a_place_beyond_the_poles_is_no_place() -> None:
    gps = {**pictures.GPS, 2: (5, ((400, 1), (0, 1), (0, 1))), 6: (5, ((1, 0),))}
    at = 8 + len(pictures.directory("<", {0x8825: (4, (0,))}, 8))
    data = b"II*\x00\x08\x00\x00\x00" + pictures.directory("<", {0x8825: (4, (at,))}, 8)
    found = exif.read_exif(data + pictures.directory("<", gps, at))
    assert found.place is None and Fact("Height", "0 m") not in found.facts


def test_a_picture_is_attached_without_what_it_tells(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(photo("jpeg", 6))
    shown = media.look(session, path)
    assert shown is not None and shown.place is not None
    record, _ = records.start(session, "contact-log", desk.content())
    changes = media.attach(session, record, path, strip=True)
    assert changes.records == {record} and changes.log
    (kept,) = records.draft_of(session, record).content.attachments
    assert kept.name == "photo.jpg" and kept.origin == media.STRIPPED
    one, data = media.read(session, record, kept.sha256)
    assert one == kept and data == stripped(path.read_bytes())
    assert audit.page(session, limit=1)[0].act == "attachment-added"
    media.attach(session, record, path)
    assert records.draft_of(session, record).content.attachments[1].origin == "file"
    with pytest.raises(NotAllowed, match="already attached"):
        media.attach(session, record, path, strip=True)


def test_what_cannot_be_stripped_is_not_attached(session: Session, tmp_path: Path) -> None:
    record, _ = records.start(session, "contact-log", desk.content())
    before = desk.tree_hash(session.vault.path)
    for name, data in (("a.pdf", b"%PDF-1.7"), ("b.jpg", photo("jpeg")[:90]), ("c", b"")):
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(NotAllowed, match="cannot be taken off"):
            media.attach(session, record, path, strip=True)
    with pytest.raises(FileTrouble):
        media.attach(session, record, tmp_path / "none.jpg", strip=True)
    path.write_bytes(photo("png"))
    with pytest.raises(Cancelled):
        media.attach(session, record, path, StopAt(0), strip=True)
    assert desk.tree_hash(session.vault.path) == before


def test_large_files_are_neither_stripped_nor_looked_at(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    with path.open("wb") as file:
        file.write(b"\xff\xd8\xff")
        file.truncate(media.MAX_SEEN + 1)
    record, _ = records.start(session, "contact-log", desk.content())
    assert media.look(session, path) is None
    with pytest.raises(TooLarge):
        media.attach(session, record, path, strip=True)
    attachments.attach(session, record, path)
    (kept,) = records.draft_of(session, record).content.attachments
    with pytest.raises(NotAllowed, match="64 MiB"):
        media.read(session, record, kept.sha256)
    with pytest.raises(NotFound):
        media.read(session, record, "0" * 64)
