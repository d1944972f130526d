"""The stand-alone verifier and `liaison audit verify` say the same of every export, good or bad."""

from __future__ import annotations

import ast
import base64
import hashlib
import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crypto import canonical, checkpoint, merkle, tlogproof
from crypto.checkpoint import Checkpoint
from crypto.edkeys import check as check_ed25519
from crypto.errors import FormatError
from liaison.couriers.folder import FolderCourier
from liaison.domain.refusals import ExportRefuted
from liaison.log import card as cards
from liaison.ports import Seeds
from liaison.session import Keys
from liaison.usecases.exports import verify_export
from resources.verifier import verify_audit
from tests.conftest import ROOT
from tests.journeys.line import Line, Pair, new_pair

SCRIPT = ROOT / "resources" / "verifier" / "verify_audit.py"
SUMS = "SHA256SUMS"
Files = dict[str, bytes]


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export with cosignatures on its head's past, made by the commands."""
    folder = tmp_path_factory.mktemp("verifier")
    line, pair = Line(folder), new_pair(folder)
    for _ in range(2):
        _exchange(line, pair)
    line.done("audit", "export", pair.anna, "-o", folder / "export")
    return folder / "export"


def _exchange(line: Line, pair: Pair) -> None:
    """One bundle each way, so that witnesses' signatures come home."""
    source = line.folder / "record.json"
    source.write_text(line.run("record", "template", "contact-log").stdout, encoding="utf-8")
    for mine, other, to in ((pair.anna, pair.boris, "boris"), (pair.boris, pair.anna, "anna")):
        record = line.data("record", "new", mine, "contact-log", "--from", source, "--seal")
        sealed = line.data(
            "bundle", "seal", mine, "--to", to, "--record", record["record"], "-o", line.folder
        )
        line.done("bundle", "open", other, sealed["file"])


def verdicts(folder: Path) -> tuple[bool, bool]:
    """Whether Liaison accepts the export, and whether the verifier does."""
    try:
        verify_export(FolderCourier(), folder)
        ours = True
    except ExportRefuted:
        ours = False
    try:
        verify_audit.Export(folder).verify()
        theirs = True
    except verify_audit.Refuted:
        theirs = False
    return ours, theirs


def read(folder: Path) -> Files:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


class Stage:
    """One folder that holds an export in ever changing states, rewritten where it differs."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.now = folder, Files()
        folder.mkdir()

    def judged(self, files: Files) -> tuple[bool, bool]:
        for name in self.now.keys() - files.keys():
            (self.folder / name).unlink()
        for name, data in files.items():
            if self.now.get(name) != data:
                path = self.folder / name
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(data)
        self.now = dict(files)
        return verdicts(self.folder)


def names_in(files: Files) -> list[str]:
    return [line.split("  ", 1)[1] for line in files[SUMS].decode().splitlines()]


def repaired(files: Files, names: list[str] | None = None) -> Files:
    """The files with a SHA256SUMS that fits them, as a forger would leave them."""
    listed = names if names is not None else [n for n in names_in(files) if n in files]
    lines = [f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in listed]
    return {**files, SUMS: "".join(lines).encode()}


def flip(files: Files, dice: random.Random) -> Files:
    name = dice.choice(sorted(files))
    data = bytearray(files[name])
    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return {**files, name: bytes(data)}


def edit(files: Files, dice: random.Random) -> Files:
    """A few bytes taken away, put in, or repeated."""
    name = dice.choice(sorted(files))
    data = files[name]
    at, length = dice.randrange(len(data) + 1), dice.randrange(1, 70)
    new = dice.choice(
        [
            data[:at] + data[at + length :],
            data[:at] + dice.randbytes(dice.randrange(1, 4)) + data[at:],
            data[:at] + data[at : at + length] + data[at:],
            data[:at],
        ]
    )
    return {**files, name: new}


def swap(files: Files, dice: random.Random) -> Files:
    kind = dice.choice(("leaves/", "proofs/", "earlier/", "w", "c", ""))
    names = [name for name in sorted(files) if name.startswith(kind) and name != SUMS]
    one, two = dice.choice(names), dice.choice(names)
    return {**files, one: files[two], two: files[one]}


def drop(files: Files, dice: random.Random) -> Files:
    gone = dice.choice(sorted(files.keys() - {SUMS}))
    return {name: data for name, data in files.items() if name != gone}


def insert(files: Files, dice: random.Random) -> Files:
    name = dice.choice(["extra", "leaves/000000099.json", "earlier/000000001.checkpoint", "a/b"])
    return {**files, name: dice.choice(sorted(files.values()))}


def relist(files: Files, dice: random.Random) -> Files:
    lines = files[SUMS].splitlines(keepends=True)
    one, two = dice.randrange(len(lines)), dice.randrange(len(lines))
    way = dice.randrange(3)
    if way == 0:
        lines[one], lines[two] = lines[two], lines[one]
    elif way == 1:
        del lines[one]
    else:
        lines.insert(one, lines[two])
    return {**files, SUMS: b"".join(lines)}


def resign(files: Files, dice: random.Random) -> Files:
    """Signature lines of the head taken away, repeated, borrowed or reordered, everywhere alike."""
    note = files["checkpoint"]
    text, _, tail = note.rpartition(b"\n\n")
    lines = tail.splitlines(keepends=True)
    lent = [
        line
        for name, data in sorted(files.items())
        if name.startswith(("earlier/", "card", "witnesses/"))
        for line in data.splitlines(keepends=True)
        if line.startswith("— ".encode())
    ]
    way, at = dice.randrange(5), dice.randrange(len(lines))
    if way == 0:
        del lines[at]
    elif way == 1:
        lines.append(dice.choice(lent))
    elif way == 2:
        lines[at] = dice.choice(lent)
    elif way == 3:
        dice.shuffle(lines)
    else:
        lines.insert(at, lines[at])
    new = text + b"\n\n" + b"".join(lines)
    return {name: data.replace(note, new) for name, data in files.items()}


def decorate(files: Files, dice: random.Random) -> Files:
    """Changes of what nothing signs: both must take the ones that are in form."""
    proof = dice.choice([name for name in sorted(files) if name.startswith("proofs/")])
    extra = dice.choice([b"extra aGVsbG8=\n", b"extra aGVsbG8\n", b"extra \n", b"more\n"])
    index = files[proof].replace(b"index", extra + b"index", 1)
    return dice.choice([{**files, "readme.txt": b"Something else.\n"}, {**files, proof: index}])


CHANGES: list[Callable[[Files, random.Random], Files]] = [
    flip, edit, swap, drop, insert, relist, resign, decorate,
]  # fmt: skip


def disagreements(export: Path, folder: Path, count: int, seed: int) -> tuple[list[str], int]:
    """What the two say differently of ``count`` changed exports, and how many are accepted."""
    dice, whole, stage = random.Random(seed), read(export), Stage(folder)
    differ, accepted = [], 0
    for number in range(count):
        change = CHANGES[number % len(CHANGES)]
        files = change(whole, dice)
        if dice.random() < 0.75:
            listed = [name for name in names_in(whole) if name in files]
            listed += sorted(files.keys() - {*listed, SUMS}) if dice.random() < 0.5 else []
            files = repaired(files, listed) if files[SUMS] == whole[SUMS] else files
        ours, theirs = stage.judged(files)
        accepted += ours
        if ours != theirs:
            differ.append(f"{number} {change.__name__}: {ours} {theirs}")
    return differ, accepted


def test_both_accept_the_export_as_it_is(export: Path) -> None:
    assert verdicts(export) == (True, True)
    assert any(name.startswith("earlier/") for name in read(export))


def test_both_say_the_same_of_changed_exports(export: Path, tmp_path: Path) -> None:
    """S57 as far as a commit goes."""
    differ, accepted = disagreements(export, tmp_path / "stage", 400, 57)
    assert differ == []
    assert 20 < accepted < 120


@pytest.mark.campaign
def test_both_say_the_same_of_ten_thousand_changed_exports(export: Path, tmp_path: Path) -> None:
    """S57: 10,000 valid and invalid exports, 0 disagreements."""
    seed = random.SystemRandom().randrange(2**32)
    differ, accepted = disagreements(export, tmp_path / "stage", 10_000, seed)
    assert differ == [], f"seed {seed}"
    assert accepted > 500


SEEDS = Seeds(*(bytes([n]) * 32 for n in range(4)))
ORIGIN = f"liaison.local/{'ab' * 16}/1"
KEYS = Keys.from_seeds(ORIGIN, SEEDS)
SALT, HASH = "A" * 22, "B" * 42 + "A"


def card_leaf(**changes: Any) -> bytes:
    leaf: dict[str, Any] = {
        "type": "liaison/card@v1", "salt": SALT, "from": ORIGIN, "name": "Anna", "rank": "",
        "role": "", "organisation": "", "nation": "", "log": [str(KEYS.ed.verifier_key),
        str(KEYS.mldsa.verifier_key)], "witness": str(KEYS.witness.verifier_key),
        "age": str(KEYS.age.recipient), "policy": "all-log-signatures", "revision": 1, "created": 5,
    }  # fmt: skip
    return json_bytes({name: value for name, value in (leaf | changes).items() if value != "DROP"})


def event(**changes: Any) -> bytes:
    leaf: dict[str, Any] = {
        "type": "liaison/event@v1", "salt": SALT, "from": ORIGIN, "at": 1, "act": "draft-started",
        "on": "x", "why": "", "before": "", "after": "",
    }  # fmt: skip
    return json_bytes({name: value for name, value in (leaf | changes).items() if value != "DROP"})


def record(**changes: Any) -> bytes:
    leaf: dict[str, Any] = {
        "type": "liaison/record@v1", "salt": SALT, "from": ORIGIN, "record": "0" * 32,
        "version": 1, "kind": "contact-log", "sealed": 1, "_sd": [HASH], "_sd_alg": "sha-256",
    }  # fmt: skip
    return json_bytes(leaf | changes)


def manifest(**changes: Any) -> bytes:
    leaf: dict[str, Any] = {
        "type": "liaison/bundle@v1", "salt": SALT, "from": ORIGIN, "to": [HASH], "number": 1,
        "created": 1, "precedence": "FLASH", "marking": "", "sums_sha256": "0" * 64, "members": 1,
        "total": 0, "padded": 1, "saw": {ORIGIN: [0, HASH]}, "alg": ["x"],
    }  # fmt: skip
    return json_bytes(leaf | changes)


def received(**changes: Any) -> bytes:
    leaf: dict[str, Any] = {
        "type": "liaison/received@v1", "salt": SALT, "from": ORIGIN, "at": 1, "what": "bundle",
        "leaf": HASH, "by": ORIGIN,
    }  # fmt: skip
    return json_bytes(leaf | changes)


def json_bytes(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def signed_export(*leaves: bytes) -> Files:
    """An export of any leaves at all, signed by an owner who has all keys."""
    tree = merkle.Tree()
    for leaf in leaves:
        tree.append(leaf)
    head = Checkpoint(ORIGIN, len(leaves), tree.root())
    note = checkpoint.sign(head, KEYS.ed, KEYS.mldsa, 1)
    proofs = [
        tlogproof.Proof(
            index, tuple(merkle.inclusion(index, len(leaves), tree.node_at)), note
        ).render()
        for index in range(len(leaves))
    ]
    files = {"readme.txt": b"", "checkpoint": note}
    files["card.liaison-card"] = cards.render_card(leaves[0], proofs[0])
    names = ["readme.txt", "card.liaison-card", "checkpoint"]
    for index, leaf in enumerate(leaves):
        files[f"leaves/{index:09}.json"] = leaf
        files[f"proofs/{index:09}.tlog-proof"] = proofs[index]
        names += [f"leaves/{index:09}.json", f"proofs/{index:09}.tlog-proof"]
    return repaired(files, names)


def introduction(**changes: Any) -> bytes:
    leaf: dict[str, Any] = {
        "type": "liaison/introduction@v1", "salt": SALT, "from": ORIGIN, "at": 1, "card": HASH,
        "subject": ORIGIN, "name": "x", "how": "", "compared": 1,
    }  # fmt: skip
    return json_bytes(leaf | changes)


def certificate(kind: str, **changes: Any) -> bytes:
    """A revocation, an epoch or a roster."""
    members: dict[str, Any] = {
        "revocation": {"subject": ORIGIN, "card": HASH, "since": 0, "why": ""},
        "epoch": {"before": ORIGIN, "card": HASH, "size": 1, "root": HASH, "why": "x"},
        "roster": {
            "organisation": "x", "number": 1, "part": 1, "parts": 200, "whole": HASH, "until": 0,
            "entries": [ENTRY],
        },
    }[kind]  # fmt: skip
    common = {"type": f"liaison/{kind}@v1", "salt": SALT, "from": ORIGIN, "at": 1}
    return json_bytes(common | members | changes)


ENTRY: dict[str, Any] = {
    "card": HASH, "origin": ORIGIN, "name": "x", "role": "", "unit": "", "nation": "",
    "organisation": "", "clearance": "", "since": 0, "until": 1,
}  # fmt: skip


def receipt(**changes: Any) -> bytes:
    leaf: dict[str, Any] = {
        "type": "liaison/receipt@v1", "salt": SALT, "from": ORIGIN, "at": 1, "bundle": HASH,
        "to": ORIGIN, "state": "received", "note": "",
    }  # fmt: skip
    return json_bytes(leaf | changes)


def consent(kind: str = "consent", **changes: Any) -> bytes:
    leaf: dict[str, Any] = {
        "type": f"liaison/{kind}@v1", "salt": SALT, "from": ORIGIN, "at": 1, "leaf": HASH,
        "record": "0" * 32, "version": 1, "whom": "x",
    }  # fmt: skip
    if kind == "consent":
        leaf |= {"request": HASH, "holder": ORIGIN, "until": 0, "answer": "granted", "note": ""}
    else:
        leaf |= {"to": ORIGIN, "why": ""}
    return json_bytes(leaf | changes)


BIG, OTHER = 2**53, f"liaison.local/{'cd' * 16}/1"
GOOD = [
    event(), event(why="ä" * 2000, on="x" * 200, at=BIG - 1), event(act="a"), record(),
    record(supersedes=HASH, _sd=[]), record(supersedes=None), manifest(), manifest(prev=None),
    manifest(prev={"index": 0, "leaf": HASH}, archive=["x"] * 8, saw={}, alg=[]),
    manifest(members=100_000, to=[HASH] * 128), received(), received(what="card"),
    certificate("revocation"), certificate("epoch"), certificate("roster"),
    certificate("roster", entries=[ENTRY] * 150), certificate("revocation", why="x" * 200),
    received(what="paper"), introduction(), introduction(name="ä" * 200, compared=0),
    consent(), consent(answer="denied", until=5), consent("consent-request"),
    receipt(), receipt(state="acted-on", note="x" * 2000), receipt(state="opened"),
    received(what="card", leaf=HASH), card_leaf(revision=2), event(**{"from": ORIGIN}),
]  # fmt: skip
BAD = [
    event(at=-1), event(at=BIG), event(at=True), event(at="1"), event(act="A"), event(act=""),
    event(act="a" * 41), event(on="x" * 201), event(why="x" * 2001), event(why=None),
    event(more=1), event(salt="A" * 21 + "B"), record(_sd=["B" * 43]), event(salt="A" * 21),
    event(salt="A" * 21 + "="), event(why="DROP"),
    event(**{"from": OTHER}), event(**{"from": "x"}), event(type="liaison/event@v2"),
    event(type=1), event(type=["liaison/event@v1"]), event(on="a\tb"), event(on="e\u0301"),
    event(on="\x7f"), b"", b"[]", b"{}", b"null", b"1", b'"x"', event() + b"\n", b" " + event(),
    event().replace(b'"at":1', b'"at":1.0'), event().replace(b'"at":1', b'"at":01'),
    event().replace(b'"at":1', b'"at":1e0'), event().replace(b'"at":1', b'"at":NaN'),
    event().replace(b'"at":1', b'"at":1,"at":1'), event().replace(b'"x"', b'"\\u0078"'),
    event(why="x").replace(b'"why":"x"', b'"why":"\xff"'), b"[" * 60_000,
    event(why={"a": {"b": 1}}), record(version=0), record(record="0" * 31), record(kind="x y"),
    record(_sd=HASH), record(_sd=["B" * 42]), record(_sd_alg="sha-512"), record(_sd=None),
    record(supersedes="B" * 42), record(supersedes=1), manifest(to=[]), manifest(to=["x"]),
    manifest(to=[HASH] * 129), manifest(archive=None), manifest(archive=["x"] * 9),
    manifest(prev={"index": 0}), manifest(prev={"index": 0, "leaf": HASH, "x": 1}),
    manifest(members=0), manifest(members=100_001), manifest(padded=0), manifest(precedence="SOON"),
    manifest(marking="x" * 201), manifest(saw={"x": [0, HASH]}), manifest(saw=[]),
    manifest(saw={ORIGIN: [0]}), manifest(saw={ORIGIN: [0, HASH, 1]}), manifest(alg=[1]),
    manifest(saw={f"a/{n:032x}/1": [0, HASH] for n in range(129)}), manifest(number=0),
    certificate("revocation", since=-1), certificate("revocation", why="x" * 201),
    certificate("epoch", size=0), certificate("epoch", root="x"), certificate("epoch", more=1),
    certificate("roster", entries=[]), certificate("roster", entries=[{**ENTRY, "x": 1}]),
    certificate("roster", entries=[{**ENTRY, "until": "1"}]), certificate("roster", part=0),
    certificate("roster", parts=201), certificate("roster", organisation=""),
    certificate("roster", entries=[{n: v for n, v in ENTRY.items() if n != "unit"}]),
    introduction(card="x"), introduction(subject="x"), introduction(how="x" * 201),
    introduction(compared=-1), introduction(more=1), introduction(name=None),
    consent(answer="yes"), consent(version=0), consent(whom="x" * 201), consent(more=1),
    consent("consent-request", to="x"), consent("consent-request", why=None),
    receipt(state="read"), receipt(note="x" * 2001), receipt(to="x"), receipt(bundle="x"),
    received(what="note"), received(leaf="B" * 43), received(by="x"), received(leaf="A" * 44),
]  # fmt: skip


def test_both_know_the_same_shapes_of_entries(tmp_path: Path) -> None:
    """S57: entries that the owner signed, in and out of form."""
    stage = Stage(tmp_path / "stage")
    for leaf in GOOD:
        assert stage.judged(signed_export(card_leaf(), leaf)) == (True, True), leaf[:200]
    for leaf in BAD:
        assert stage.judged(signed_export(card_leaf(), leaf)) == (False, False), leaf[:200]


def weak(raw: bytes) -> str:
    vkey = str(KEYS.ed.verifier_key)
    named = hashlib.sha256(f"{ORIGIN}\n".encode() + b"\x01" + raw).digest()[:4].hex()
    return f"{vkey.split('+')[0]}+{named}+" + base64.b64encode(b"\x01" + raw).decode()


ED, ML, AGE = str(KEYS.ed.verifier_key), str(KEYS.mldsa.verifier_key), str(KEYS.age.recipient)
GOOD_CARDS = [
    card_leaf(), card_leaf(name="\u0646\u200c\u0627", rank="Maj"), card_leaf(revision=9),
    card_leaf(created=0, organisation="x" * 200), card_leaf(name="\u0915\u094d\u200d\u0937"),
]  # fmt: skip
HIDDEN_IN_NAMES = (
    "\u202e", "\u00ad", "\u00a0", "\u2003", "\u200b", "\u200d", "\u034f", "\u3164", "\ufe0f",
    "\u180e", "\ue000", "\U000e0041", "\U0010ffff", "  ",
)  # fmt: skip
WITNESS = str(KEYS.witness.verifier_key)
BAD_CARDS = [
    *(card_leaf(name=f"a{hidden}b") for hidden in HIDDEN_IN_NAMES),
    card_leaf(name=""), card_leaf(name=" "), card_leaf(name=" a"), card_leaf(rank="a "),
    card_leaf(name="\u0646\u200c"), card_leaf(role="x" * 201), card_leaf(log=[ML, ED]),
    card_leaf(log=[ED]), card_leaf(log=[ED, ML, ML]), card_leaf(log=[ED, ED]),
    card_leaf(witness=ML), card_leaf(witness="x"), card_leaf(witness=WITNESS + "A"),
    card_leaf(age=AGE[:-1]), card_leaf(age=AGE.upper()), card_leaf(age=AGE.replace("q", "p", 1)),
    card_leaf(age="age1" + AGE[7:]), card_leaf(age=""), card_leaf(policy="any"),
    card_leaf(revision=0), card_leaf(nation=None), card_leaf(nation="DROP"),
    card_leaf(colour="red"), card_leaf(log=[weak(bytes(32)), ML]), card_leaf(log=["x", ML]),
    event(),
]  # fmt: skip


def test_both_know_the_same_cards(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "stage")
    for leaf in GOOD_CARDS:
        assert stage.judged(signed_export(leaf, event())) == (True, True), leaf[:200]
    for leaf in BAD_CARDS:
        assert stage.judged(signed_export(leaf, event())) == (False, False), leaf[:200]


def test_both_know_the_same_cosignatures(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "stage")
    other = Keys.from_seeds(OTHER, Seeds(*(bytes([n]) * 32 for n in range(4, 8))))
    named = {"from": OTHER, "log": [str(other.ed.verifier_key), str(other.mldsa.verifier_key)]}
    leaf = card_leaf(**named, witness=str(other.witness.verifier_key), age=str(other.age.recipient))
    for seconds, good in ((0, True), (253_402_300_799, True), (253_402_300_800, False)):
        files = signed_export(card_leaf(), event())
        head = checkpoint.read(files["checkpoint"])
        head_note = files["checkpoint"]
        line = other.witness.sign(head.text(), seconds)
        note = checkpoint.with_cosignatures(head_note, [str(line)])
        alone = Checkpoint(OTHER, 1, merkle.leaf_hash(leaf))
        proof = tlogproof.Proof(0, (), checkpoint.sign(alone, other.ed, other.mldsa, 1)).render()
        name = f"witnesses/{hashlib.sha256(leaf).hexdigest()[:16]}.liaison-card"
        changed = {key: data.replace(head_note, note) for key, data in files.items()}
        changed[name] = cards.render_card(leaf, proof)
        names = names_in(files)
        whole = repaired(changed, [*names[:3], name, *names[3:]])
        assert stage.judged(whole) == (good, good), seconds
        assert stage.judged(repaired(changed, names)) == (False, False)


def test_both_know_the_same_weak_keys() -> None:
    """S38: the two checks of Ed25519 keys, written apart, agree on every kind of point."""
    p = 2**255 - 19
    y8 = int.from_bytes(
        bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"), "little"
    )  # fmt: skip
    dice = random.Random(38)
    points = [*range(40), *range(p - 40, 2**255), y8, p - y8]
    points += [dice.randrange(2**255) for _ in range(400)]
    for y in points:
        for sign in (0, 1 << 255):
            raw = (y | sign).to_bytes(32, "little")
            assert _takes(check_ed25519, raw) == _takes(verify_audit.check_ed25519, raw), y


def _takes(check: Callable[[bytes], None], raw: bytes) -> bool:
    try:
        check(raw)
    except (FormatError, verify_audit.Refuted):
        return False
    return True


def test_odd_things_in_the_folder_are_refused_by_both(export: Path, tmp_path: Path) -> None:
    folder = tmp_path / "export"

    def odd(change: Callable[[], object]) -> tuple[bool, bool]:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(export, folder)
        change()
        return verdicts(folder)

    def link_file() -> None:
        (folder / "readme.txt").unlink()
        (folder / "readme.txt").symlink_to(export / "readme.txt")

    def link_folder() -> None:
        shutil.rmtree(folder / "leaves")
        (folder / "leaves").symlink_to(export / "leaves")

    def pipe() -> None:
        (folder / "readme.txt").unlink()
        subprocess.run(["mkfifo", str(folder / "readme.txt")], check=True)
        listed = repaired({**read(export), "readme.txt": b""})
        (folder / SUMS).write_bytes(listed[SUMS])

    for change in (link_file, link_folder, pipe, (folder / SUMS).unlink):
        assert odd(change) == (False, False), change
    assert odd(lambda: (folder / "empty").mkdir()) == (True, True)
    assert odd(lambda: shutil.rmtree(folder)) == (False, False)


def test_the_script_runs_alone_and_says_what_it_proved(export: Path, tmp_path: Path) -> None:
    script = tmp_path / "verify_audit.py"
    shutil.copy(SCRIPT, script)

    def run(*arguments: object) -> tuple[int, str]:
        ran = subprocess.run(
            [sys.executable, "-I", str(script), *map(str, arguments)],
            capture_output=True, text=True, check=False, cwd=tmp_path,
        )  # fmt: skip
        return ran.returncode, ran.stdout

    status, said = run(export)
    assert status == 0
    assert said.startswith("VERIFIED: ")
    for wanted in ("Maj Anna Example", "Capt Boris Sample cosigned", "Not proven:", "newest"):
        assert wanted in said
    copy = tmp_path / "export"
    shutil.copytree(export, copy)
    leaf = copy / "leaves" / "000000002.json"
    leaf.write_bytes(leaf.read_bytes()[:-1])
    assert run(copy) == (1, "REFUTED: checksum of leaves/000000002.json\n")
    assert run(tmp_path / "none")[0] == 1
    assert (run()[0], run("--help")[0]) == (2, 2)


def test_the_script_is_short_and_stands_alone() -> None:
    """S57: fewer than 500 lines, nothing imported but Python's own and `cryptography`."""
    text = SCRIPT.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 500
    tops = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            tops |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            tops.add(str(node.module).split(".")[0])
    assert tops - set(sys.stdlib_module_names) == {"cryptography"}


def test_the_leaves_of_these_tests_are_canonical_where_they_should_be() -> None:
    for leaf in GOOD:
        assert canonical.encode(canonical.decode(leaf)) == leaf
