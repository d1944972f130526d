"""The CCTV age testkit, the part of it that is kept beside the project: 96 files."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from crypto import armor
from crypto.age import StreamWriter, parse, render
from crypto.errors import FormatError
from tests.crypto.age_support import HAVE_VECTORS, NO_VECTORS, VECTORS, Case, opened

FILES = sorted((VECTORS / "age-testkit").glob("*"))
pytestmark = pytest.mark.skipif(not HAVE_VECTORS, reason=NO_VECTORS)
each = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)


@each
def test_a_file_of_the_testkit_ends_as_it_should(path: Path) -> None:
    assert Case.parse(path.read_bytes()).verdict() == "as expected"


@each
def test_what_we_parse_of_the_testkit_we_print_byte_for_byte(path: Path) -> None:
    case = Case.parse(path.read_bytes())
    file = case.file
    if case.expect == "armor failure":
        with pytest.raises(FormatError):
            armor.decode(file)
        return
    if case.armored:
        file = armor.decode(file)
        assert armor.encode(file).split() == case.file.decode().split()
    if case.expect == "header failure":
        return
    source = io.BytesIO(file)
    header = parse(source)
    assert render(header) == file[: source.tell()]
    if case.expect == "success":
        nonce = source.read(16)
        key = HKDF(SHA256(), 32, nonce, b"payload").derive(case.file_key)
        out = io.BytesIO()
        writer = StreamWriter(key, out)
        writer.write(opened(file, *case.identities))
        writer.finish()
        assert out.getvalue() == source.read()


def test_the_testkit_is_all_there() -> None:
    assert len(FILES) == 96
