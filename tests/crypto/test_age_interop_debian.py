"""The `age` command of the system, X25519, both ways."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from crypto import armor
from crypto.age import X25519Identity
from tests.crypto.age_support import SIZES, opened, sealed

pytestmark = pytest.mark.skipif(not shutil.which("age"), reason="age is not installed")
PATTERN = bytes(range(251)) * 9000


def age(*arguments: str, given: bytes) -> bytes:
    return subprocess.run(["age", *arguments], input=given, capture_output=True, check=True).stdout


@pytest.mark.parametrize("size", SIZES)
def test_age_opens_our_file(size: int, tmp_path: Path) -> None:
    key, other = X25519Identity.generate(), X25519Identity.generate()
    (tmp_path / "key").write_text(f"{key}\n", "ascii")
    file = sealed(PATTERN[:size], other.recipient, key.recipient)
    plain = age("--decrypt", "--identity", str(tmp_path / "key"), given=file)
    assert plain == PATTERN[:size]


@pytest.mark.parametrize("size", SIZES)
def test_we_open_a_file_of_age(size: int) -> None:
    key, other = X25519Identity.generate(), X25519Identity.generate()
    recipients = ["-r", str(other.recipient), "-r", str(key.recipient)]
    assert opened(age(*recipients, given=PATTERN[:size]), key) == PATTERN[:size]


def test_armor_is_exchanged_both_ways(tmp_path: Path) -> None:
    key = X25519Identity.generate()
    (tmp_path / "key").write_text(f"{key}\n", "ascii")
    ours = armor.encode(sealed(PATTERN, key.recipient)).encode()
    assert age("--decrypt", "--identity", str(tmp_path / "key"), given=ours) == PATTERN
    theirs = age("--armor", "-r", str(key.recipient), given=PATTERN)
    assert opened(armor.decode(theirs), key) == PATTERN
    assert armor.encode(armor.decode(theirs)).encode() == theirs
