"""Bad input at every door of the command line: a clear sentence, status 1, the vault untouched."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto import b64, canonical
from crypto.note import ED25519, key_id
from crypto.vaultheader import FLOOR
from liaison.usecases import officers, vaults
from liaison.usecases.vaults import Identity
from tests.conftest import ROOT
from tests.journeys.line import PASSPHRASE, Line, Pair, opened, snapshot, unchanged


def sealed(line: Line, vault: Path, *attached: Path) -> str:
    source = line.folder / "record.json"
    source.write_text(line.run("record", "template", "contact-log").stdout, encoding="utf-8")
    files = [part for path in attached for part in ("--attach", path)]
    return line.done(
        "record", "new", vault, "contact-log", "--from", source, "--seal", *files
    ).strip()


def bundle(line: Line, vault: Path, to: str, *attached: Path) -> Path:
    """A bundle in the folder of the test."""
    record = sealed(line, vault, *attached)
    data = line.data("bundle", "seal", vault, "--to", to, "--record", record, "-o", line.folder)
    return Path(data["file"])


def test_what_is_not_a_bundle_is_said_to_be_none(line: Line, pair: Pair, tmp_path: Path) -> None:
    file = tmp_path / "file"
    for data in (b"", b"\x89PNG\r\n\x1a\n", b"age-encryption.org/v1\n", os.urandom(5_000)):
        file.write_bytes(data)
        with unchanged(pair.boris):
            said = line.refused("bundle", "open", pair.boris, file)
        assert said.startswith("This file is not a Liaison bundle. Nothing was taken in.")


def test_a_bundle_that_is_cut_or_flipped_is_refused(line: Line, pair: Pair, tmp_path: Path) -> None:
    whole = bundle(line, pair.anna, "boris").read_bytes()
    file = tmp_path / "file.age"
    cuts = [whole[:at] for at in (100, 3_000, len(whole) // 2, len(whole) - 1)]
    flips = []
    for at in (30, 2_000, 6_000, len(whole) // 2, len(whole) - 1):
        flipped = bytearray(whole)
        flipped[at] ^= 0x10
        flips.append(bytes(flipped))
    for data in [*cuts, *flips, whole + b"\0"]:
        file.write_bytes(data)
        with unchanged(pair.boris):
            said = line.refused("bundle", "open", pair.boris, file)
        assert "Nothing was taken in." in said


def test_a_bundle_for_others_or_from_strangers_is_refused(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    stranger = tmp_path / "carla"
    made = vaults.create_vault(
        line.world, stranger, PASSPHRASE, Identity(name="Carla Specimen"), kdf=FLOOR
    )
    made.session.close()
    for_boris = bundle(line, pair.anna, "boris")
    with unchanged(stranger):
        assert "not addressed to you" in line.refused("bundle", "open", stranger, for_boris)
    card = tmp_path / "boris.card"
    line.done("card", "export", pair.boris, "-o", card)
    line.done("card", "add", stranger, card)
    from_stranger = bundle(line, stranger, "boris")
    with unchanged(pair.boris):
        said = line.refused("bundle", "open", pair.boris, from_stranger)
    assert "from an officer whose card you do not have" in said


def test_a_wrong_passphrase_opens_nothing(line: Line, pair: Pair, tmp_path: Path) -> None:
    for wrong in ("", "seven lanterns", PASSPHRASE + " ", PASSPHRASE + "\n\n"):
        line.secret.write_text(wrong, encoding="utf-8")
        with unchanged(pair.anna):
            assert "does not open this vault" in line.refused("record", "list", pair.anna)
    line.secret.write_bytes(b"\xff\xfe")
    assert "not UTF-8" in line.refused("record", "list", pair.anna)
    line.secret.write_bytes(b"a" * 5_000)
    assert "too long" in line.refused("record", "list", pair.anna)
    line.secret.unlink()
    assert "could not be read" in line.refused("record", "list", pair.anna)


def test_a_damaged_vault_says_so_and_stays_as_it_is(line: Line, pair: Pair) -> None:
    sealed(line, pair.anna)
    whole = (pair.anna / "vault.db").read_bytes()
    for at in (20, 5_000, len(whole) // 2, len(whole) - 100):
        damaged = bytearray(whole)
        damaged[at] ^= 1
        (pair.anna / "vault.db").write_bytes(damaged)
        with unchanged(pair.anna):
            assert "damaged" in line.refused("vault", "check", pair.anna)
    (pair.anna / "vault.db").write_bytes(whole)
    header = (pair.anna / "header").read_bytes()
    for data in (b"", header[:-1], header.replace(b'"mac":"', b'"mac":"A'), os.urandom(200)):
        (pair.anna / "header").write_bytes(data)
        with unchanged(pair.anna):
            assert "header is damaged" in line.refused("record", "list", pair.anna)
    (pair.anna / "header").unlink()
    assert "There is no Liaison vault" in line.refused("record", "list", pair.anna)
    assert "There is no Liaison vault" in line.refused("record", "list", line.folder / "none")


def test_a_vault_is_made_in_place_of_nothing(line: Line, pair: Pair) -> None:
    taken = line.folder / "words"
    for vault in (pair.anna, line.secret):
        with unchanged(line.folder):
            said = line.run(
                "init", vault, "--name", "Anna", "--passphrase-file", line.secret,
                "--recovery-file", taken,
            )  # fmt: skip
        assert (said.exit_code, "already something" in said.stderr) == (1, True)
    with unchanged(line.folder):
        said = line.run(
            "init", line.folder / "new", "--name", "Anna", "--passphrase-file", line.secret,
            "--recovery-file", line.secret,
        )  # fmt: skip
    assert (said.exit_code, "already something" in said.stderr) == (1, True)
    line.secret.write_text("password12345678", encoding="utf-8")
    with unchanged(line.folder):
        said = line.run(
            "init", line.folder / "new", "--name", "Anna", "--passphrase-file", line.secret,
            "--recovery-file", taken,
        )  # fmt: skip
    assert (said.exit_code, "too easy to guess" in said.stderr) == (1, True)


LOW_ORDER = bytes(32)
NEUTRAL = b"\1" + bytes(31)
NOT_CANONICAL = (2**255 - 19 + 1).to_bytes(32, "little")


@pytest.mark.parametrize("raw", [LOW_ORDER, NEUTRAL, NOT_CANONICAL])
def test_a_card_with_a_weak_key_is_refused(line: Line, pair: Pair, raw: bytes) -> None:
    """S38 on the command line."""

    def weaken(leaf: dict[str, object]) -> None:
        origin = str(leaf["from"])
        vkey = f"{origin}+{key_id(origin, ED25519, raw).hex()}"
        log = leaf["log"]
        assert isinstance(log, list)
        log[0] = f"{vkey}+{b64.padded_encode(bytes([ED25519]) + raw)}"

    said = _card_refused(line, pair, weaken)
    assert "a key on it does not hold" in said


def test_a_card_that_was_changed_is_refused(line: Line, pair: Pair) -> None:
    def rename(leaf: dict[str, object]) -> None:
        leaf["name"] = "Somebody Else"

    def hide(leaf: dict[str, object]) -> None:
        leaf["name"] = "Anna\u202eelpmaxE"

    assert "its signature does not hold" in _card_refused(line, pair, rename)
    assert "a name on it does not hold" in _card_refused(line, pair, hide)


def _card_refused(line: Line, pair: Pair, change: Callable[[dict[str, object]], None]) -> str:
    with opened(line.world, pair.anna) as session:
        leaf_bytes, _, proof = officers.own_card(session).partition(b"\n")
    leaf = canonical.decode(leaf_bytes)
    change(leaf)
    file = line.folder / "changed.card"
    file.write_bytes(canonical.encode(leaf) + b"\n" + proof)
    with unchanged(pair.boris):
        return line.refused("card", "add", pair.boris, file, "--compared")


def test_files_that_are_no_cards_are_refused(line: Line, pair: Pair) -> None:
    file = line.folder / "file"
    for data in (b"", b"{}", b"{}\n", os.urandom(300), b"\n" * 400_000):
        file.write_bytes(data)
        with unchanged(pair.boris):
            said = line.refused("card", "add", pair.boris, file)
        assert "not a valid identity card" in said
    line.done("card", "export", pair.boris, "-o", line.folder / "own")
    assert "your own card" in line.refused("card", "add", pair.boris, line.folder / "own")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not JSON"),
        (b"[]", "not in the form of a record"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b'{"body":{"kind":"contact-log"},"colour":1}', "colour"),
        (b'{"title":"a","title":"b","body":{"kind":"contact-log"}}', "'title' is there twice"),
        (b'{"title":1.5,"body":{"kind":"contact-log"}}', "not a whole number"),
        (b'{"title":NaN,"body":{"kind":"contact-log"}}', "not a whole number"),
        (b'{"body":{"kind":"negotiation-note"}}', "It is a negotiation-note"),
        (b'{"body":{"kind":"weather"}}', "The field 'body"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"serial":' + b"9" * 50_000 + b"}", "too large"),
        (b'{"title":"\\ud800","body":{"kind":"contact-log"}}', "control character U+D800"),
        (b'{"title":"a\\u001b[2J","body":{"kind":"contact-log"}}', "U+001B"),
        (b'{"title":"' + b"x" * 10_000_000 + b'"}', "larger than 4,000,000 bytes"),
        (b'{"title":"' + b"x" * 1_100_000 + b'","body":{"kind":"contact-log"}}', "1,000,000"),
    ],
    ids=lambda value: str(value[:30]) if isinstance(value, bytes) else value,
)  # fmt: skip
def test_a_record_that_is_not_in_its_form_is_refused(
    line: Line, pair: Pair, data: bytes, said: str
) -> None:
    file = line.folder / "record.json"
    file.write_bytes(data)
    with unchanged(pair.anna):
        sentence = line.refused("record", "new", pair.anna, "contact-log", "--from", file)
    assert said in sentence
    assert len(sentence) < 400


def test_an_incomplete_record_or_a_missing_file_leaves_nothing_behind(
    line: Line, pair: Pair
) -> None:
    file = line.folder / "record.json"
    file.write_text('{"title":"a","body":{"kind":"contact-log"}}', encoding="utf-8")
    new = ("record", "new", pair.anna, "contact-log", "--from", file)
    with unchanged(pair.anna):
        assert "Still missing: When" in line.refused(*new, "--seal")
        assert "it is not there" in line.refused(*new, "--attach", line.folder / "none")
        assert "it is not a file" in line.refused(*new, "--attach", line.folder)
        assert "very same file" in line.refused(*new, "--attach", file, "--attach", file)
        assert "no such day" in line.refused(*new, "--when", "310900ZFEB25")
        file.write_text(
            json.dumps(
                {
                    "body": {"kind": "contact-log"},
                    "attachments": [{"name": "a", "size": 1, "sha256": "0" * 64}],
                }
            ),
            encoding="utf-8",
        )
        assert "not in this vault" in line.refused(*new)


def test_a_very_long_line_travels_whole(line: Line, pair: Pair) -> None:
    """S63's size at this door: a million characters in one line are taken, sealed and sent."""
    file = line.folder / "record.json"
    content = json.loads(line.run("record", "template", "contact-log").stdout)
    content["body"]["background"] = "é" * 1_000_000
    file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    record = line.done("record", "new", pair.anna, "contact-log", "--from", file, "--seal").strip()
    sent = line.data(
        "bundle", "seal", pair.anna, "--to", "boris", "--record", record, "-o", line.folder
    )
    line.done("bundle", "open", pair.boris, sent["file"])
    shown = line.data("record", "show", pair.boris, record)["content"]
    assert shown["body"]["background"] == "é" * 1_000_000


HOSTILE = [
    b"-rf", b"..-..-passwd.txt", b"CON.txt", b"photo\xe2\x80\xaegpj.exe", b"a\nb.txt",
    b"\x1b[2J.txt", b"bad\xff\xfebytes", b"  .. ", b"x" * 255, b".hidden", b"a;b|c&d.sh",
    "u\u0308.txt".encode(),
]  # fmt: skip


def test_hostile_file_names_choose_no_place(line: Line, pair: Pair, tmp_path: Path) -> None:
    """S44 on the command line: what is written outside has a name we made, in the chosen folder."""
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    out.mkdir()
    files = []
    for number, name in enumerate(HOSTILE):
        path = folder / os.fsdecode(name)
        path.write_bytes(b"content %d" % number)
        files.append(path)
    sent = bundle(line, pair.anna, "boris", *files)
    line.done("bundle", "open", pair.boris, sent)
    record = line.data("record", "list", pair.boris)["records"][0]["record"]
    shown = line.done("record", "show", pair.boris, record)
    assert "\x1b" not in shown and "\u202e" not in shown
    names = line.data("record", "show", pair.boris, record)["content"]["attachments"]
    before = set(snapshot(tmp_path))
    written = [
        line.data(
            "record", "attachment", pair.boris, record, one["sha256"], "-o", out, "--reason", "x"
        )["file"]
        for one in names
    ]
    added = set(snapshot(tmp_path)) - before
    assert {Path(file).parent for file in written} == {out}
    assert len(added) == len(HOSTILE) == len(set(written))
    assert all(name.startswith("out/") and name.count("/") == 1 for name in added)
    for path in out.iterdir():
        assert path.name.isprintable() and not path.name.startswith((".", "-"))


def test_nothing_that_is_there_is_written_over(line: Line, pair: Pair, tmp_path: Path) -> None:
    target = tmp_path / "there"
    target.write_text("mine", encoding="utf-8")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "elsewhere")
    with unchanged(pair.anna, tmp_path):
        for path in (target, link):
            assert "already something" in line.refused("card", "export", pair.anna, "-o", path)
            assert "already something" in line.refused("audit", "export", pair.anna, "-o", path)
            assert "already something" in line.refused("audit", "proof", pair.anna, "0", "-o", path)
        nowhere = tmp_path / "none" / "file"
        assert "not a folder" in line.refused("card", "export", pair.anna, "-o", nowhere)
        assert "not a folder" in line.refused("audit", "export", pair.anna, "-o", nowhere)
    assert not (tmp_path / "elsewhere").exists()


def test_what_is_meant_must_be_clear(line: Line, pair: Pair) -> None:
    record = sealed(line, pair.anna)
    with unchanged(pair.anna):
        seal = ("bundle", "seal", pair.anna, "-o", line.folder, "--to", "boris", "--record")
        assert "no record" in line.refused(*seal, "ffffffff")
        assert "no record" in line.refused(*seal, record[:3])
        assert "no officer" in line.refused(
            "bundle", "seal", pair.anna, "-o", line.folder, "--to", "nobody", "--record", record
        )
        assert "no setting" in line.refused("settings", "set", pair.anna, "colour", "blue")
        assert "not an age1pq" in line.refused(
            "settings", "set", pair.anna, "archive-recipient", "age1" + "q" * 58
        )
        assert "word 1" in line.refused("card", "compare", pair.anna, "boris", "--words", "a b c")
        assert "no entry" in line.refused(
            "audit", "proof", pair.anna, "99999", "-o", line.folder / "proof"
        )
        export = ("audit", "export", pair.anna, "-o", line.folder / "export", "--reason")
        assert "control character" in line.refused(*export, "a\x1bb")
        assert "needs a reason" in line.refused(*export, "  ")


def test_a_vault_that_is_open_elsewhere_is_not_opened_twice(line: Line, pair: Pair) -> None:
    with opened(line.world, pair.anna), unchanged(pair.anna):
        assert "already open" in line.refused("record", "list", pair.anna)
        rows = line.data("record", "list", pair.anna, "--read-only")
    assert rows == {"records": []}


def in_small_disk(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Runs a shell script that may mount a file system of its own; skips where that is refused."""
    if not shutil.which("unshare"):
        pytest.skip("unshare is not installed, so no small disk can be made")
    may = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", "mount -t tmpfs -o size=1m none /mnt"],
        capture_output=True, check=False,
    )  # fmt: skip
    if may.returncode:
        pytest.skip("this system lets nobody mount a small disk for a test")
    return subprocess.run(
        ["unshare", "-Urm", "sh", "-ec", script, "sh", sys.executable, *map(str, arguments)],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip


def test_a_full_stick_and_a_full_disk_leave_vault_and_stick_as_they_were(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    photo, disk = tmp_path / "photo", tmp_path / "disk"
    photo.write_bytes(os.urandom(5_000_000))
    disk.mkdir()
    record = sealed(line, pair.anna, photo)
    stick = in_small_disk(
        'mount -t tmpfs -o size=2m none "$2"; set +e; '
        '"$1" -m liaison bundle seal "$3" --to boris --record "$4" -o "$2" '
        '--passphrase-file "$5"; echo "status $?"; ls -A "$2"',
        disk, pair.anna, record, line.secret,
    )  # fmt: skip
    assert (stick.stdout, "not enough room" in stick.stderr) == ("status 1\n", True), stick.stderr
    full = in_small_disk(
        'mount -t tmpfs -o size=3m none "$2"; cp -r "$3" "$2/vault"; cd "$2/vault"; '
        'find . -type f | xargs sha256sum | sort >"$6.before"; cd "$7"; set +e; '
        '"$1" -m liaison record new "$2/vault" contact-log --from "$4" --attach "$5" --seal '
        '--passphrase-file "$8"; echo "status $?"; cd "$2/vault"; '
        'find . -type f | xargs sha256sum | sort | diff - "$6.before" && echo same',
        disk, pair.boris, tmp_path / "record.json", photo, tmp_path / "sums", ROOT, line.secret,
    )  # fmt: skip
    assert (full.stdout, "not enough room" in full.stderr) == ("status 1\nsame\n", True), full


def test_an_interrupt_cancels_cleanly(line: Line, pair: Pair, tmp_path: Path) -> None:
    """Ctrl-C while a large file is being attached: status 1, one sentence, nothing left behind."""
    sealed(line, pair.anna)
    huge = tmp_path / "huge"
    with huge.open("wb") as file:
        file.truncate(1 << 40)
    huge_but_allowed = tmp_path / "large"
    with huge_but_allowed.open("wb") as file:
        file.truncate(7 << 30)
    new = ("record", "new", pair.anna, "contact-log", "--from", tmp_path / "record.json")
    before = snapshot(pair.anna)
    assert "larger than Liaison takes" in line.refused(*new, "--attach", huge)
    process = subprocess.Popen(
        [sys.executable, "-m", "liaison", *map(str, new), "--attach", str(huge_but_allowed),
         "--passphrase-file", str(line.secret)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    files = pair.anna / "files"
    there = set(files.iterdir())
    while set(files.iterdir()) == there and process.poll() is None:
        os.sched_yield()
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=60)
    assert (process.returncode, stdout) == (1, ""), stderr
    assert stderr == "Cancelled. No partial file was left behind.\n"
    assert snapshot(pair.anna) == before


def test_a_fault_of_the_program_is_told_without_content(line: Line, pair: Pair) -> None:
    """S70 on the command line: what went wrong and where, nothing of what was worked on."""
    broken = dataclasses.replace(line.world, clock=lambda: "CANARY")  # type: ignore[arg-type,return-value]  # a fault is what the test is about
    line.world = broken
    source = line.folder / "record.json"
    source.write_text(line.run("record", "template", "contact-log").stdout, encoding="utf-8")
    new = ("record", "new", pair.anna, "contact-log", "--from", source)
    with unchanged(pair.anna):
        result = line.on(*new)
        as_json = line.on(*new, "--json")
    assert (result.exit_code, result.stdout) == (70, "")
    assert result.stderr.startswith("Liaison has a fault (")
    assert "CANARY" not in result.stderr and "Traceback" not in result.stderr
    assert (as_json.exit_code, set(json.loads(as_json.stdout))) == (70, {"crashed", "where"})
