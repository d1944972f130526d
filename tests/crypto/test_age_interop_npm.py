"""The other implementation from npm, age-encryption 0.3.1: hybrid and X25519, both ways.

Versions of age-encryption before 0.3 do not know `age1pq1…` keys. The whole CCTV testkit, of
which a part is kept beside the project, comes the same way. `tests/interop/package-lock.json`
fixes what is installed.
"""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from typing import Any

import pytest

from crypto.age import HybridIdentity, X25519Identity
from tests.crypto.age_support import INTEROP, Case, identity, opened, sealed

pytestmark = [
    pytest.mark.skipif(not shutil.which("node"), reason="node is not installed"),
    pytest.mark.skipif(
        not (INTEROP / "node_modules").is_dir(),
        reason="the npm packages are not installed (npm ci in tests/interop)",
    ),
]
SIZES = (0, 1, 65535, 65536, 65537, 200_000)
PATTERN = bytes(range(251)) * 800


def node(script: str, given: str = "") -> Any:
    done = subprocess.run(
        ["node", script], input=given, capture_output=True, check=True, cwd=INTEROP, text=True
    )
    return json.loads(done.stdout)


def text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_the_whole_testkit_ends_as_it_should() -> None:
    files = node("testkit.mjs")
    verdicts = {name: Case.parse(base64.b64decode(file)).verdict() for name, file in files.items()}
    assert {name: told for name, told in verdicts.items() if told != "as expected"} == {}
    assert len(verdicts) == 143


@pytest.mark.parametrize("kind", [HybridIdentity, X25519Identity])
def test_age_encryption_opens_our_files(kind: type[HybridIdentity | X25519Identity]) -> None:
    key, other = kind.generate(), kind.generate()
    jobs = [
        {
            "op": "decrypt",
            "identity": str(key),
            "ciphertext": text(sealed(PATTERN[:size], other.recipient, key.recipient)),
        }
        for size in SIZES
    ]
    answers = node("age.mjs", json.dumps(jobs))
    assert [base64.b64decode(answer["plaintext"]) for answer in answers] == [
        PATTERN[:size] for size in SIZES
    ]


@pytest.mark.parametrize("kind", ["hybrid", "x25519"])
def test_we_open_the_files_of_age_encryption(kind: str) -> None:
    mine, other = node("age.mjs", json.dumps([{"op": "generate", "kind": kind}] * 2))
    key = identity(mine["identity"])
    assert str(key.recipient) == mine["recipient"]
    jobs = [
        {
            "op": "encrypt",
            "recipients": [other["recipient"], mine["recipient"]],
            "plaintext": text(PATTERN[:size]),
        }
        for size in SIZES
    ]
    answers = node("age.mjs", json.dumps(jobs))
    for size, answer in zip(SIZES, answers, strict=True):
        assert opened(base64.b64decode(answer["ciphertext"]), key) == PATTERN[:size]


def test_the_lock_names_exact_versions_and_no_host() -> None:
    package = json.loads((INTEROP / "package.json").read_text("utf-8"))
    lock = json.loads((INTEROP / "package-lock.json").read_text("utf-8"))
    wanted = package["devDependencies"]
    assert all(version[0].isdigit() for version in wanted.values())
    for path, locked in lock["packages"].items():
        assert "resolved" not in locked
        if path:
            assert locked["integrity"].startswith("sha512-")
    assert {name: lock["packages"][f"node_modules/{name}"]["version"] for name in wanted} == wanted
