"""What a vault leaves on the disk: nothing readable, and nothing outside its folder."""

from __future__ import annotations

import base64
import os
import re
import shutil
import subprocess
import sys
import urllib.parse
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from liaison.domain.bundle import Part
from liaison.domain.contact_log import ContactLog
from liaison.domain.content import Attachment, Content
from liaison.domain.record import Draft
from liaison.settings import Settings
from storage.vault import SqlVault
from storage.vaults import SqlVaults
from tests.storage.made import (
    PROJECT,
    ROOT,
    SEEDS,
    bundle_in,
    bundle_out,
    card,
    record_id,
    version,
)


def _marked(struct: msgspec.Struct, canaries: list[str]) -> msgspec.Struct:
    """The struct with a canary in every text field."""
    changes = {}
    for name in struct.__struct_fields__:
        if type(getattr(struct, name)) is str:
            canaries.append(f"Canary{len(canaries):04}of{name}")
            changes[name] = canaries[-1]
    return msgspec.structs.replace(struct, **changes)


def _fill(vault: SqlVault) -> list[str]:
    """Puts a canary into every text the vault takes, and rolls some back."""
    canaries: list[str] = ["CanaryLeaf", "CanaryAct", "CanaryOrigin", "CanaryArchive", "CanaryFile"]
    body = _marked(ContactLog(), canaries)
    texts = {name: getattr(body, name) for name in body.__struct_fields__}
    free = {name: text for name, text in texts.items() if _takes(ContactLog, name, text)}
    content = Content(
        title="CanaryTitle",
        parties=("CanaryParty",),
        attachments=(Attachment(name="CanaryFile", size=3, sha256="ab" * 32),),
        body=ContactLog(**free),
    )
    big = vault.blobs.stage()
    big.write(b"CanaryTitle" * 100_000)
    big.finish()
    with vault.transaction():
        vault.put_identity("CanaryOrigin", SEEDS)
        vault.put_settings(Settings(archive_recipient="CanaryArchive"))
        vault.log.append(b"CanaryLeaf", act="CanaryAct", at=1)
        vault.records.put_draft(
            Draft(record=record_id(1), content=content, base=0, reason="CanaryTitle", saved_at=1)
        )
        vault.blobs.keep(big, record_id(1))
        vault.records.add_version(version(1, 1, content), own=True)
        vault.officers.add(_marked(card(), canaries), 1)  # type: ignore[arg-type]
        out = msgspec.structs.replace(
            bundle_out(1), file_name="CanaryFile", parts=(Part(record="CanaryTitle", version=1),)
        )
        vault.bundles.add_out(out, b"CanaryTitle", ["CanaryFile"])
        vault.bundles.add_in(bundle_in(1, origin="CanaryOrigin"))
    with pytest.raises(MemoryError), vault.transaction():
        vault._db.all("PRAGMA cache_size = 1")  # spill into file and journal
        for number in range(2, 60):
            vault.records.add_version(version(number, 1, content), own=True)
        raise MemoryError
    return [*canaries, "CanaryTitle", "CanaryParty"]


def _takes(struct: type[msgspec.Struct], name: str, text: str) -> bool:
    """Whether that field is free text rather than a choice."""
    try:
        msgspec.convert({"kind": "contact-log", name: text}, struct)
    except msgspec.ValidationError:
        return False
    return type(text) is str


def _spellings(canary: str) -> list[bytes]:
    plain = canary.encode()
    return [
        plain,
        canary.encode("utf-16-le"),
        canary.encode("utf-16-be"),
        plain.hex().encode(),
        base64.b64encode(plain).rstrip(b"=")[:-2],
        urllib.parse.quote(canary).encode(),
        canary.lower().encode(),
    ]


def test_no_text_is_readable_anywhere_on_the_disk(vault: SqlVault, tmp_path: Path) -> None:
    """S71, S80 (sample): every field, while open and closed, after a commit and a roll-back."""
    canaries = _fill(vault)
    assert len(canaries) > 60
    with vault.transaction():
        vault.log.append(b"CanaryLeaf", act="CanaryAct", at=2)
        _assert_unreadable(tmp_path, canaries)
    vault.close()
    _assert_unreadable(tmp_path, canaries)


def _assert_unreadable(folder: Path, canaries: list[str]) -> None:
    for file in [path for path in folder.rglob("*") if path.is_file()]:
        data = file.read_bytes()
        for canary in canaries:
            assert canary not in str(file)
            assert not [spelling for spelling in _spellings(canary) if spelling in data], file


def test_the_folder_tells_only_what_every_vault_tells(vault: SqlVault, path: Path) -> None:
    """S80: names carry no user, mission or date; the database is noise from its first byte."""
    _fill(vault)
    vault.close()
    names = sorted(str(file.relative_to(path)) for file in path.rglob("*"))
    assert [name for name in names if not name.startswith("files/")] == [
        "files",
        "header",
        "lock",
        "vault.db",
    ]
    assert all(re.fullmatch("files/[0-9a-f]{32}", n) for n in names if n.startswith("files/"))
    strings = re.findall(rb"[ -~]{12,}", (path / "vault.db").read_bytes())
    assert not [found for found in strings if re.search(rb"[a-z]{7}|SQLite|CREATE", found)]


_BUSY = """
import sys
from pathlib import Path
from liaison.domain.record import Filter
from storage.vaults import SqlVaults
from tests.storage.made import ROOT, content, draft, version
vaults = SqlVaults()
path = Path(sys.argv[1])
vault = vaults.create(path, Path(sys.argv[2]).read_bytes(), ROOT)
vault.put_header(vault.header())
staged = vault.blobs.stage()
staged.write(bytes(3_000_000))
staged.finish()
with vault.transaction():
    vault.blobs.keep(staged, draft(1).record)
    for number in range(200):
        vault.records.add_version(version(number, 1, content(text="some words " * 90)), own=True)
    vault.records.put_draft(draft(1))
vault._db.all("SELECT * FROM (SELECT a.content || b.content AS c FROM version a, version b) "
              "ORDER BY c DESC LIMIT 1")
vault.check(lambda done, total: None)
reader = vault.sibling(read_only=True)
reader.records.search("wor", Filter(), None, 50)
vault.close()
reader.close()
"""


def _strace(*options: str) -> list[str]:
    """The command line of strace, or a skip where it is not there or may not trace."""
    found = shutil.which("strace")
    if found is None:
        pytest.skip("strace is not installed")
    probe = subprocess.run([found, "-o", os.devnull, "true"], capture_output=True, check=False)
    if probe.returncode:
        pytest.skip("strace may not trace here")
    return [found, "-f", *options]


def test_nothing_is_written_outside_the_vault(tmp_path: Path, header: bytes) -> None:
    """S72 (sample): every file opened for writing, while sorting far more than the cache."""
    (tmp_path / "h").write_bytes(header)
    log = tmp_path / "log"
    subprocess.run(
        [
            *_strace("-qq", "-y", "-e", "trace=open,openat,creat,rename,renameat,mkdir,mkdirat"),
            *("-o", str(log), sys.executable, "-B", "-c", _BUSY),
            *(str(tmp_path / "v.liaison"), str(tmp_path / "h")),
        ],
        cwd=PROJECT,
        check=True,
        timeout=120,
    )
    written = [
        line
        for line in log.read_text(errors="replace").splitlines()
        if re.search(r"O_WRONLY|O_RDWR|O_CREAT|creat\(|mkdir|rename", line)
        and " = -1 " not in line
        and '"/dev/' not in line
    ]
    assert len(written) > 10
    assert not [line for line in written if str(tmp_path) not in line]
    assert "etilqs" not in log.read_text(errors="replace")


_INJECTED = """
import sys
from pathlib import Path
from liaison.domain.refusals import Refusal
from storage.vaults import SqlVaults
from tests.storage.made import ROOT, append
acknowledged, refused = 0, ""
try:
    vault = SqlVaults().open(Path(sys.argv[1]), ROOT)
    for number in range(8):
        append(vault, 1, start=number)
        acknowledged += 1
except Refusal as refusal:
    refused = refusal.code
    try:
        append(vault, 1, start=acknowledged)
        acknowledged += 1
    except (Refusal, NameError):
        pass
print(acknowledged, refused)
"""


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (call, error)
        for call in ("fsync,fdatasync", "pwrite64", "openat", "unlink")
        for error in ("EIO", "ENOSPC")
        if (call, error) != ("openat", "ENOSPC")
    ],
)
@pytest.mark.parametrize("when", [3, 14])
def test_a_call_that_fails_is_told_and_loses_nothing(
    vault: SqlVault, path: Path, call: str, error: str, when: int
) -> None:
    """S17 (sample): an error at the n-th call; acknowledged entries stay, the rest is told."""
    vault.close()
    inject = f"inject={call}:error={error}:when={when}"
    only = ("-P", str(path / "vault.db"), "-P", str(path / "vault.db-journal"), "-P", str(path))
    told = subprocess.run(
        [
            *_strace("-qq", "-o", os.devnull, "-e", f"trace={call}", *only, "-e", inject),
            *(sys.executable, "-c", _INJECTED, str(path)),
        ],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert told.returncode == 0, told.stderr
    acknowledged, refused = told.stdout.split(" ")
    assert refused.strip() in ("", "DiskFull", "FileTrouble", "VaultDamaged", "NotAVault")
    with closing(SqlVaults().open(path, ROOT)) as again:
        size = again.log.size()
        assert int(acknowledged) <= size <= int(acknowledged) + 1
        assert [d for _, d in again.log.leaves(0, size)] == [b"leaf %d" % n for n in range(size)]
        again.check(lambda done, total: None)
