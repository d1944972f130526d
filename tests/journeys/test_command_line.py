"""The main job on the command line: two vaults, two cards, a sealed contact log, the verdict."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.crypto.age_support import INTEROP
from tests.journeys.line import PASSPHRASE, Line, Pair, snapshot, unchanged

FIVE_MB = 5_000_000


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def template(line: Line, kind: str = "contact-log") -> Path:
    """A filled record of that kind as a file."""
    path = line.folder / f"{kind}.json"
    path.write_text(line.run("record", "template", kind).stdout, encoding="utf-8")
    return path


def sealed(line: Line, vault: Path, *attached: Path, kind: str = "contact-log") -> str:
    """A new sealed record; its id."""
    files = [part for path in attached for part in ("--attach", path)]
    source = template(line, kind)
    return line.done("record", "new", vault, kind, "--from", source, "--seal", *files).strip()


def sent(line: Line, pair: Pair, stick: Path, *records: str) -> Path:
    """A bundle from Anna to Boris; its file."""
    chosen = [part for record in records for part in ("--record", record)]
    data = line.data("bundle", "seal", pair.anna, "--to", "boris", "-o", stick, *chosen)
    return Path(data["file"])


def liaison(*arguments: object, given: str = "", folder: Path = ROOT) -> tuple[int, str, str]:
    """The command as a process of its own: status, standard output, standard error."""
    ran = subprocess.run(
        [sys.executable, "-m", "liaison", *map(str, arguments)],
        input=given, capture_output=True, text=True, check=False, cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return ran.returncode, ran.stdout, ran.stderr


def test_a_contact_log_goes_from_one_vault_to_another(tmp_path: Path) -> None:
    """Shows 2, with nothing but the command: new vaults at the full cost of the passphrase."""
    secret, stick = tmp_path / "secret", tmp_path / "stick"
    secret.write_text(PASSPHRASE, encoding="utf-8")
    stick.mkdir()
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(os.urandom(FIVE_MB))
    key = ("--passphrase-file", secret)
    for name in ("anna", "boris"):
        words = tmp_path / f"{name}.words"
        made = ("init", tmp_path / name, "--name", f"{name.title()} Example", *key)
        assert liaison(*made, "--rank", "Maj", "--recovery-file", words)[0] == 0
        assert (words.stat().st_mode & 0o777, len(words.read_text().split())) == (0o600, 20)
        assert liaison("card", "export", tmp_path / name, "-o", stick / name, *key)[0] == 0
    for mine, other in (("anna", "boris"), ("boris", "anna")):
        assert liaison("card", "add", tmp_path / mine, stick / other, "--compared", *key)[0] == 0
    source = tmp_path / "log.json"
    source.write_text(liaison("record", "template", "contact-log")[1], encoding="utf-8")
    status, record, remark = liaison(
        "record", "new", tmp_path / "anna", "contact-log", "--from", source, "--attach", photo,
        "--seal", *key,
    )  # fmt: skip
    assert (status, len(record.strip()), remark) == (0, 32, "It is sealed.\n")
    status, said, _ = liaison(
        "bundle", "seal", tmp_path / "anna", "--to", "boris", "--record", record.strip(),
        "-o", stick, *key,
    )  # fmt: skip
    assert (status, "Boris Example, no organisation: compared" in said) == (0, True)
    (bundle,) = stick.glob("*.age")
    status, verdict, _ = liaison("bundle", "open", tmp_path / "boris", bundle, *key)
    assert status == 0
    assert verdict.startswith("Every check passed.\nFrom: Maj Anna Example")
    assert "Audit trail: it only grew since it was last seen." in verdict
    assert "1 attached, 5.0 MB" in verdict
    assert verdict.endswith("It is taken in.\n")
    with unchanged(tmp_path / "boris"):
        status, again, _ = liaison("bundle", "open", tmp_path / "boris", bundle, *key)
    assert status == 0
    assert "nothing was changed" in again
    status, shown, _ = liaison("record", "show", tmp_path / "boris", record[:8], *key)
    assert "sealed" in shown and "by Maj Anna Example, key compared" in shown
    out = tmp_path / "out"
    out.mkdir()
    liaison("record", "attachment", tmp_path / "boris", record[:8], "photo.jpg", "-o", out,
            "--reason", "shown to the commander", *key)  # fmt: skip
    assert (out / "photo.jpg").read_bytes() == photo.read_bytes()


def test_looking_at_a_bundle_changes_nothing(line: Line, pair: Pair, stick: Path) -> None:
    bundle = sent(line, pair, stick, sealed(line, pair.anna))
    with unchanged(pair.boris):
        said = line.done("bundle", "open", pair.boris, bundle, "--dry-run")
    assert "Every check passed." in said
    assert "only a look" in said
    assert line.data("record", "list", pair.boris)["records"] == []


def test_a_dry_run_of_sealing_signs_nothing(line: Line, pair: Pair, stick: Path) -> None:
    record = sealed(line, pair.anna)
    with unchanged(pair.anna, stick):
        said = line.done(
            "bundle", "seal", pair.anna, "--to", "boris", "--record", record[:6], "-o", stick,
            "--dry-run",
        )  # fmt: skip
    assert "Capt Boris Sample, Sector Sample: compared" in said


def test_cosignatures_come_home_and_stand_in_the_export(
    line: Line, pair: Pair, stick: Path
) -> None:
    line.done("bundle", "open", pair.boris, sent(line, pair, stick, sealed(line, pair.anna)))
    answer = sealed(line, pair.boris, kind="negotiation-note")
    back = line.data(
        "bundle", "seal", pair.boris, "--to", "Anna", "--record", answer, "-o", stick
    )  # fmt: skip
    assert line.data("bundle", "open", pair.anna, back["file"])["all_good"] is True
    trail = line.data("audit", "show", pair.anna)
    assert 0 < trail["witnessed"] < trail["size"]
    line.done("audit", "export", pair.anna, "-o", line.folder / "export", "--reason", "review")
    verified = line.run("audit", "verify", line.folder / "export")
    assert verified.exit_code == 0
    assert f"Capt Boris Sample cosigned {trail['witnessed']} entries." in verified.stdout
    assert "by nobody" not in line.on("audit", "show", pair.anna).stderr


def test_an_amendment_keeps_attachments_and_shows_what_changed(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    note = tmp_path / "sketch.txt"
    note.write_text("a sketch", encoding="utf-8")
    record = sealed(line, pair.anna, note)
    content = json.loads(line.done("record", "show", pair.anna, record, "--content"))
    assert [one["name"] for one in content["attachments"]] == ["sketch.txt"]
    del content["attachments"]
    content["title"] = "FICTION - corrected"
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(content), encoding="utf-8")
    line.done(
        "record", "amend", pair.anna, record, "--from", changed, "--reason", "a typo", "--seal"
    )
    data = line.data("record", "show", pair.anna, record)
    assert (data["shown"], len(data["versions"])) == (2, 2)
    assert [one["name"] for one in data["content"]["attachments"]] == ["sketch.txt"]
    shown = line.done("record", "show", pair.anna, record)
    assert "Amended because: a typo" in shown
    diff = line.done("record", "show", pair.anna, record, "--diff", 1, 2)
    assert diff == ("title\n  - FICTION - meeting about the water point\n  + FICTION - corrected\n")
    first = line.done("record", "show", pair.anna, record, "--version", 1)
    assert "FICTION - meeting about the water point" in first
    state = line.data("record", "list", pair.anna, "--state", "amended")["records"]
    assert [row["record"] for row in state] == [record]


def test_times_are_shown_in_the_records_own_zone_and_in_zulu(line: Line, pair: Pair) -> None:
    record = sealed(line, pair.anna)
    assert "031732BJUL04 (031532ZJUL04)" in line.done("record", "list", pair.anna)
    shown = line.done("record", "show", pair.anna, record)
    assert "031732BJUL04 - 031900BJUL04 (031532ZJUL04 - 031700ZJUL04)" in shown


def test_when_can_be_given_as_a_date_time_group(line: Line, pair: Pair) -> None:
    record = line.done(
        "record", "new", pair.anna, "contact-log", "--from", template(line),
        "--when", "120900CMAR25 - 121030CMAR25",
    ).strip()  # fmt: skip
    assert "120900CMAR25 (120600ZMAR25)" in line.done("record", "list", pair.anna)
    assert line.data("record", "show", pair.anna, record)["shown"] == "draft"


def test_lists_come_in_pages_that_miss_nothing(line: Line, pair: Pair) -> None:
    made = {sealed(line, pair.anna) for _ in range(5)}
    seen: list[str] = []
    after: tuple[str, ...] = ()
    while rows := line.data("record", "list", pair.anna, "--limit", 2, *after)["records"]:
        seen += [row["record"] for row in rows]
        after = ("--after", seen[-1])
    assert (len(seen), set(seen)) == (5, made)
    found: list[str] = []
    after = ()
    while rows := line.data("record", "search", pair.anna, "water", "--limit", 2, *after)[
        "records"
    ]:
        found += [row["record"] for row in rows]
        after = ("--after", found[-1])
    assert sorted(found) == sorted(made)
    entries: list[int] = []
    after = ()
    while page := line.data("audit", "show", pair.anna, "--limit", 4, *after)["entries"]:
        entries += [one["index"] for one in page]
        after = ("--after", str(entries[-1]))
    assert entries == list(range(len(entries) - 1, -1, -1))


def test_a_bundle_is_written_once_more_under_the_same_name(
    line: Line, pair: Pair, stick: Path
) -> None:
    bundle = sent(line, pair, stick, sealed(line, pair.anna))
    second = line.folder / "second"
    second.mkdir()
    line.done("bundle", "write", pair.anna, bundle.stem[:8], "-o", second)
    again = second / bundle.name
    assert again.read_bytes() != bundle.read_bytes()
    line.done("bundle", "open", pair.boris, bundle)
    assert line.data("bundle", "open", pair.boris, again)["taken_in"] is False
    listed = line.data("bundle", "list", pair.boris)["bundles"]
    assert [one["way"] for one in listed] == ["in"]


def test_the_passphrase_changes_and_recovery_words_bring_it_back(tmp_path: Path) -> None:
    line = Line(tmp_path)
    vault, words, new = tmp_path / "vault", tmp_path / "words", tmp_path / "new"
    new.write_text("another viaduct under nine lanterns\n", encoding="utf-8")
    made = line.run(
        "init", vault, "--name", "Anna", "--passphrase-file", line.secret, "--recovery-file", words
    )  # fmt: skip
    assert made.exit_code == 0, made.output
    assert "sheet" not in made.output and words.read_text().split()[0] not in made.output
    line.done("vault", "passphrase", vault, "--new-passphrase-file", new)
    assert "does not open" in line.refused("vault", "check", vault)
    recovered = line.run(
        "vault", "recover", vault, "--recovery-file", words, "--new-passphrase-file", line.secret
    )
    assert recovered.exit_code == 0, recovered.output
    fresh = tmp_path / "fresh"
    line.done("vault", "words", vault, "--recovery-file", fresh)
    stale = line.run(
        "vault", "recover", vault, "--recovery-file", words, "--new-passphrase-file", line.secret
    )
    assert (stale.exit_code, "recovery words do not open" in stale.stderr) == (1, True)


def test_an_older_copy_is_recognised_and_opens_for_reading_only(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    """S53's everyday half: the anchor is remembered after each command that wrote."""
    sealed(line, pair.anna)
    old = tmp_path / "old"
    shutil.copytree(pair.anna, old)
    newest = sealed(line, pair.anna)
    assert len(line.keyring.kept) == 1
    with unchanged(old):
        assert "older copy of the vault" in line.refused("record", "list", old)
        rows = line.data("record", "list", old, "--read-only")["records"]
        refused = line.refused(
            "record", "new", old, "contact-log", "--from", template(line), "--read-only"
        )
    assert newest not in [row["record"] for row in rows]
    assert "for reading only" in refused


@pytest.mark.skipif(not shutil.which("node"), reason="node is not installed")
@pytest.mark.skipif(
    not (INTEROP / "node_modules").is_dir(),
    reason="the npm packages are not installed (npm ci in tests/interop)",
)
def test_an_archive_opens_a_bundle_with_tools_that_are_not_ours(
    line: Line, pair: Pair, stick: Path, tmp_path: Path
) -> None:
    """Shows 3: age opens it, tar lists it, sha256sum checks it."""
    made = node([{"op": "generate", "kind": "hybrid"}])
    line.done("settings", "set", pair.anna, "archive-recipient", made["recipient"])
    note = tmp_path / "note.txt"
    note.write_text("for the archive", encoding="utf-8")
    bundle = sent(line, pair, stick, sealed(line, pair.anna, note))
    cipher = base64.b64encode(bundle.read_bytes()).decode()
    opened = node([{"op": "decrypt", "identity": made["identity"], "ciphertext": cipher}])
    archive, folder = tmp_path / "payload.tar", tmp_path / "payload"
    archive.write_bytes(base64.b64decode(opened["plaintext"]))
    names = run("tar", "tf", archive).split()
    assert names[:4] == ["manifest.json", "manifest.json.tlog-proof", "SHA256SUMS", "metadata.json"]
    assert names[-1] == "m/000001"
    folder.mkdir()
    run("tar", "xf", archive, "-C", folder)
    checked = run("sha256sum", "-c", "SHA256SUMS", folder=folder)
    assert checked.count(": OK\n") == len(names) - 3
    assert (folder / "m/000001").read_text(encoding="utf-8") == "for the archive"
    verdict = line.data("bundle", "open", pair.boris, bundle)
    assert verdict["archive"] == [made["recipient"]]


def node(jobs: list[dict[str, str]]) -> dict[str, str]:
    given = json.dumps(jobs)
    ran = subprocess.run(
        ["node", "age.mjs"], input=given, capture_output=True, check=True, cwd=INTEROP, text=True
    )
    answer: dict[str, str] = json.loads(ran.stdout)[0]
    return answer


def run(*command: object, folder: Path | None = None) -> str:
    ran = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=True, cwd=folder
    )
    return ran.stdout


def test_nothing_but_the_named_files_is_written(line: Line, pair: Pair, stick: Path) -> None:
    """S72 as far as names tell: no temporary file stays, in the stick's folder or elsewhere."""
    before = set(snapshot(line.folder))
    sent(line, pair, stick, sealed(line, pair.anna))
    added = set(snapshot(line.folder)) - before
    assert {name.split("/")[0] for name in added} == {"stick", "contact-log.json"}
    assert [path.suffix for path in stick.iterdir()] == [".age"]
