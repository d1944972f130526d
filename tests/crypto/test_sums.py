"""SHA256SUMS: round trips, coreutils reads ours, and nothing else is accepted."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto import sums
from crypto.errors import FormatError, TooLarge
from crypto.ustar_writer import MAX_ENTRIES

NAMES = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,20}(/[a-z0-9_-]{1,20}){0,2}", fullmatch=True)
DIGESTS = st.binary(min_size=32, max_size=32).map(bytes.hex)
LINE = b"%s  records/a.json\n" % (b"0" * 64)


@given(st.lists(st.tuples(DIGESTS, NAMES), max_size=8, unique_by=lambda pair: pair[1]))
def test_what_is_rendered_parses_to_the_same(pairs: list[tuple[str, str]]) -> None:
    assert sums.parse(sums.render(pairs)) == pairs


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="sha256sum is not installed")
def test_coreutils_checks_our_list(tmp_path: Path) -> None:
    pairs = []
    for name, body in [("a.json", b"one"), ("b_2-c", b""), ("d", bytes(5000))]:
        (tmp_path / name).write_bytes(body)
        pairs.append((hashlib.sha256(body).hexdigest(), name))
    (tmp_path / "SHA256SUMS").write_bytes(sums.render(pairs))
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"],
        cwd=tmp_path, capture_output=True, text=True, check=True, env={"LC_ALL": "C"},
    )  # fmt: skip
    assert checked.stdout == "a.json: OK\nb_2-c: OK\nd: OK\n"


@pytest.mark.parametrize(
    "data",
    [
        b"\n", LINE[:-1], LINE + b"\n", LINE[1:], b"0" + LINE, b" " + LINE, b"\\" + LINE,
        LINE.replace(b"  ", b" "), LINE.replace(b"  ", b" *"), LINE.replace(b"  ", b"   "),
        LINE.replace(b"\n", b"\r\n"), LINE.replace(b"0", b"A"), LINE.replace(b"a.json", b"A.json"),
        LINE.replace(b"a.json", b"../a"), LINE.replace(b"records", b""), LINE + LINE,
        LINE.replace(b"a.json", b"\xc3\xa4"), LINE.replace(b"a.json", b"a\0b"), b"\xff" + LINE,
        LINE.replace(b"a.json", b"a" * 100), b"# comment\n", "".join(["é", "\n"]).encode(),
    ],
)  # fmt: skip
def test_what_is_not_a_list_of_ours_is_refused(data: bytes) -> None:
    with pytest.raises(FormatError):
        sums.parse(data)


def test_every_changed_byte_gives_another_list_or_none() -> None:
    original = sums.parse(LINE * 1)
    for place in range(len(LINE)):
        for bit in range(8):
            changed = bytearray(LINE)
            changed[place] ^= 1 << bit
            try:
                assert sums.parse(bytes(changed)) != original
            except FormatError:
                continue


@pytest.mark.parametrize(
    "pair",
    [("0" * 63, "a"), ("A" * 64, "a"), ("é" * 64, "a"), ("0" * 64, "a\n"), ("0" * 64, "../a"),
     ("0" * 64 + "  a\n" + "0" * 64, "b")],
)  # fmt: skip
def test_a_line_that_would_not_be_one_is_not_rendered(pair: tuple[str, str]) -> None:
    with pytest.raises(FormatError):
        sums.render([pair])


def test_a_name_twice_is_not_rendered() -> None:
    with pytest.raises(FormatError, match="twice"):
        sums.render([("0" * 64, "a"), ("1" * 64, "a")])


def test_more_lines_than_an_archive_has_files_are_refused_before_any_is_read() -> None:
    """S36: a list with a million lines costs nothing."""
    with pytest.raises(TooLarge):
        sums.parse(b"\n" * (MAX_ENTRIES + 1))


def test_what_is_not_bytes_is_refused() -> None:
    with pytest.raises(FormatError):
        sums.parse("text")  # type: ignore[arg-type] # the wrong type is the point
