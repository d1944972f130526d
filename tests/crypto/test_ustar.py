"""USTAR: our bytes are the standard library's, and the reader takes nothing but our bytes."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import ustar, ustar_writer
from crypto.errors import FormatError, TooLarge

FILES = [
    ("manifest.json", b"{}"),
    ("SHA256SUMS", b"x" * 512),
    ("records/0a.json", b""),
    ("m/1", b"y" * 700),
]
NAMES = st.from_regex(r"[a-z0-9][a-z0-9_.-]{0,30}(/[a-z0-9_-]{1,30}){0,2}", fullmatch=True)


def archive(files: list[tuple[str, bytes]], tail: bytes = ustar_writer.END) -> bytes:
    parts = []
    for name, body in files:
        parts += [ustar_writer.header(name, len(body)), body, ustar_writer.padding(len(body))]
    return b"".join([*parts, tail])


def contents(data: bytes, padded: int | None = None) -> list[tuple[str, bytes]]:
    reader = ustar.Reader(io.BytesIO(data))
    files = [(entry.name, reader.read()) for entry in reader]
    reader.finish(len(data) if padded is None else padded)
    return files


class OneByteAtATime:
    """A source that gives as little as it may."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def read(self, n: int, /) -> bytes:
        return self._data.read(min(n, 1))


@given(NAMES, st.integers(0, ustar_writer.MAX_SIZE))
def test_our_header_is_the_one_of_the_standard_library(name: str, size: int) -> None:
    info = tarfile.TarInfo(name)
    info.size = size
    assert ustar_writer.header(name, size) == info.tobuf(tarfile.USTAR_FORMAT)


def test_our_archive_is_the_one_of_the_standard_library_and_reads_back() -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, body in FILES:
            info = tarfile.TarInfo(name)
            info.size = len(body)
            tar.addfile(info, io.BytesIO(body))
    data = archive(FILES)
    assert out.getvalue()[: len(data)] == data
    assert contents(out.getvalue()) == FILES
    lengths = [ustar_writer.entry_length(len(body)) for _, body in FILES]
    assert sum(lengths) + len(ustar_writer.END) == len(data)


@given(
    st.lists(
        st.tuples(NAMES, st.binary(max_size=1100)), max_size=5, unique_by=lambda file: file[0]
    ),
    st.integers(0, 70_000),
)
def test_what_is_written_reads_back_through_any_padding(
    files: list[tuple[str, bytes]], zeros: int
) -> None:
    assert contents(archive(files) + bytes(zeros)) == files


def test_a_source_may_give_a_byte_at_a_time_and_a_body_may_be_skipped() -> None:
    reader = ustar.Reader(OneByteAtATime(archive(FILES)))
    assert [(entry.name, entry.size) for entry in reader] == [(n, len(b)) for n, b in FILES]
    reader = ustar.Reader(OneByteAtATime(archive(FILES)))
    assert [(entry.name, reader.read()) for entry in reader] == FILES
    assert list(reader) == []


def test_a_body_is_read_in_pieces_and_ends_with_nothing() -> None:
    reader = ustar.Reader(io.BytesIO(archive([("a", b"abcde")])))
    assert next(reader) == ustar.Entry("a", 5)
    assert [reader.read(3), reader.read(3), reader.read(3), reader.read()] == [
        b"abc",
        b"de",
        b"",
        b"",
    ]


@pytest.mark.parametrize("value", [0x00, 0x20, 0x30, 0x37, 0xFF])
def test_every_header_byte_set_to_another_value_is_refused(value: int) -> None:
    header = ustar_writer.header("records/0a.json", 5)
    for place in range(len(header)):
        if header[place] != value:
            changed = header[:place] + bytes([value]) + header[place + 1 :]
            with pytest.raises(FormatError):
                next(ustar.Reader(io.BytesIO(changed + bytes(2048))))


def test_every_flipped_header_bit_is_refused() -> None:
    header = ustar_writer.header("records/0a.json", 5)
    for bit in range(8 * len(header)):
        changed = bytearray(header)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(FormatError):
            next(ustar.Reader(io.BytesIO(bytes(changed) + bytes(2048))))


@pytest.mark.parametrize(
    ("attribute", "value"),
    [("mode", 0o755), ("uid", 1), ("gid", 1), ("mtime", 1), ("uname", "root"), ("gname", "root"),
     ("type", tarfile.DIRTYPE), ("type", tarfile.SYMTYPE), ("type", tarfile.LNKTYPE),
     ("type", tarfile.AREGTYPE), ("type", tarfile.FIFOTYPE), ("type", tarfile.CHRTYPE),
     ("type", tarfile.XHDTYPE), ("type", tarfile.GNUTYPE_LONGNAME), ("linkname", "b"),
     ("name", "../a"), ("name", "a" * 90 + "/" + "b" * 90), ("size", -1)],
)  # fmt: skip
def test_what_tarfile_could_also_write_is_refused(attribute: str, value: object) -> None:
    info = tarfile.TarInfo("a")
    setattr(info, attribute, value)
    # Only GNU's form can write a negative size.
    gnu = attribute == "size"
    header = info.tobuf(tarfile.GNU_FORMAT if gnu else tarfile.USTAR_FORMAT)
    with pytest.raises(FormatError):
        next(ustar.Reader(io.BytesIO(header + bytes(2048))))


def test_the_gnu_and_pax_forms_are_refused() -> None:
    gnu = tarfile.TarInfo("a").tobuf(tarfile.GNU_FORMAT)
    info = tarfile.TarInfo("a")
    info.pax_headers = {"path": "b"}
    for header in (gnu, info.tobuf(tarfile.PAX_FORMAT)):
        with pytest.raises(FormatError):
            next(ustar.Reader(io.BytesIO(header + bytes(2048))))


HOSTILE = [
    "", "/", "/etc/passwd", "../a", "a/../b", "a/..", "a/.", "./a", "a//b", "a/", ".a", "_a", "-a",
    "A", "a b", "a\\b", "c:a", "a:b", "a\0b", "a\n", "a\r", "ä", "a\u202eb", "\ud800", "a" * 101,
    "sha256sums/../x", "SHA256SUMS/a", "aSHA256SUMS", "a\u0301", "CON", "nul ",
    "~a", "a*", "a?", "a|b",
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_neither_written_nor_read(name: str) -> None:
    """S44: a name is generated; one that is not has no way in or out."""
    with pytest.raises(FormatError):
        ustar_writer.header(name, 0)
    raw = name.encode("utf-8", "surrogatepass")[:100].ljust(100, b"\0")
    rest = ustar_writer.header("a", 0)[100:148], ustar_writer.header("a", 0)[156:]
    checksum = b"%06o\0 " % (sum(raw) + 8 * 32 + sum(rest[0]) + sum(rest[1]))
    block = raw + rest[0] + checksum + rest[1]
    if raw.rstrip(b"\0") != b"a" * 100:  # cut to the field, that one is a name like others
        with pytest.raises(FormatError):
            next(ustar.Reader(io.BytesIO(block + bytes(2048))))


@pytest.mark.parametrize("twin", ["a", "SHA256SUMS"])
def test_a_name_twice_in_any_case_is_refused(twin: str) -> None:
    with pytest.raises(FormatError, match="twice"):
        contents(archive([(twin, b""), (twin.lower(), b"")]))


def test_every_truncation_is_refused() -> None:
    data = archive(FILES)
    for length in range(len(data)):
        with pytest.raises(FormatError):
            contents(data[:length])


def test_every_byte_in_a_padding_is_checked() -> None:
    data = archive([("a", b"abc")]) + bytes(300)
    for place in range(515, len(data)):
        changed = data[:place] + b"\1" + data[place + 1 :]
        with pytest.raises(FormatError):
            contents(changed)


@pytest.mark.parametrize("wrong", [-1, 1, -300, 4096])
def test_another_length_than_announced_is_refused(wrong: int) -> None:
    data = archive(FILES) + bytes(300)
    with pytest.raises(FormatError):
        contents(data, len(data) + wrong)


def test_an_archive_longer_than_announced_before_its_padding_is_refused() -> None:
    with pytest.raises(FormatError, match="longer"):
        contents(archive(FILES), 512)


def test_finishing_before_the_last_file_is_refused() -> None:
    reader = ustar.Reader(io.BytesIO(archive(FILES)))
    next(reader)
    with pytest.raises(FormatError, match="more files"):
        reader.finish(len(archive(FILES)))


def test_a_declared_size_that_does_not_come_is_refused_without_the_memory_for_it() -> None:
    """S36: a declared 8 GiB costs nothing."""
    data = ustar_writer.header("a", ustar_writer.MAX_SIZE) + b"abc"
    reader = ustar.Reader(io.BytesIO(data))
    next(reader)
    assert reader.read(1 << 16) == b"abc"
    with pytest.raises(FormatError, match="early"):
        reader.read(1 << 16)


def test_a_file_that_eleven_octal_digits_cannot_hold_is_not_written() -> None:
    for size in (-1, 8**11):
        with pytest.raises(TooLarge):
            ustar_writer.header("a", size)


def test_more_files_than_the_cap_are_refused() -> None:
    """S36: an archive of countless files stops at the cap."""

    class Endless:
        made = 0

        def read(self, n: int, /) -> bytes:
            self.made += 1
            return ustar_writer.header(f"m/{self.made}", 0)

    reader = ustar.Reader(Endless())
    with pytest.raises(TooLarge):
        for _ in reader:
            pass


def test_a_parser_loads_no_archive_code_and_no_decompressor() -> None:
    """S36: in a fresh process, cryptography included, none of them is loaded."""
    ask = (
        "import sys, crypto.ustar, crypto.age, crypto.sums, crypto.armor\n"
        "print([name for name in 'zlib gzip bz2 lzma zipfile tarfile'.split()"
        " if name in sys.modules])"
    )
    loaded = subprocess.run([sys.executable, "-c", ask], capture_output=True, check=True, text=True)
    assert loaded.stdout == "[]\n"
