"""Evidence convinces whoever checks it, Liaison and the stand-alone program alike, or nobody."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from crypto import checkpoint, merkle, witness
from crypto.errors import CryptoError
from liaison.domain.audit import EvidenceKind
from liaison.log import evidence as files
from liaison.log.growth import Clash
from resources.verifier import verify_evidence
from tests.campaigns.test_rewritten_history import again, written
from tests.conftest import ROOT
from tests.journeys.line import Line, Pair, new_pair, opened, unchanged
from tests.liaison import desk
from tests.liaison.forger import Forger

SCRIPTS = ROOT / "resources" / "verifier"


@cache
def pieces() -> dict[EvidenceKind, bytes]:
    """One piece of every kind against one forger, at the size where it can be."""
    one = written(Forger(3), 8)
    other = written(again(one, one.leaves[:3]), 8)
    card = one.card()
    signed = []

    def at(size: int) -> Clash:
        path = tuple(merkle.consistency(size, 10, other.tree.node_at))
        root = other.tree.root(size)
        return Clash(
            kind=EvidenceKind.PROOF,
            size=size,
            first=one.note(size),
            second=other.note(10),
            path=path,
            root=root,
        )

    members: dict[str, bytes] = {}
    other.shown.add(8)

    def hook(stage: str, value: object) -> object:
        if stage == "entries" and isinstance(value, list):
            members.update(value)
        return value

    other.bundle([desk_card()], [other.write(desk.content())], hook=hook)
    signed = [
        members[name]
        for name in (
            "manifest.json",
            "manifest.json.tlog-proof",
            "SHA256SUMS",
            "log/add-checkpoint-8",
        )
    ]
    leaves = [one.leaves[5], one.proof(5, 9, one.note(9))]
    leaves += [other.leaves[5], other.proof(5, 10, other.note(10))]
    return {
        EvidenceKind.HEADS: files.of_clash(
            card,
            Clash(kind=EvidenceKind.HEADS, size=7, first=one.note(7), second=other.note(7)),
            [],
        ),
        EvidenceKind.PROOF: files.of_clash(card, at(7), []),
        EvidenceKind.BROKEN: files.of_clash(
            card, Clash(kind=EvidenceKind.BROKEN, size=8, first=one.note(8)), signed
        ),
        EvidenceKind.LEAVES: files.checked(EvidenceKind.LEAVES, card, leaves),
    }


@cache
def desk_card() -> files.Card:
    return Forger(4).card()


def both(data: bytes) -> tuple[bool, bool]:
    """Whether Liaison takes it for evidence, and whether the verifier does."""
    try:
        files.check(data)
        ours = True
    except CryptoError:
        ours = False
    try:
        verify_evidence.check(data)
        theirs = True
    except verify_evidence.Refuted:
        theirs = False
    return ours, theirs


@pytest.mark.parametrize("kind", EvidenceKind)
def test_each_kind_of_evidence_convinces_both(kind: EvidenceKind) -> None:
    """S51: the evidence verifies stand-alone."""
    data = pieces()[kind]
    assert data and both(data) == (True, True)
    shows = files.check(data)
    card, kind_there, size = verify_evidence.check(data)
    assert (kind_there, size) == (kind.value, shows.size)
    assert card.fingerprint == shows.card.fingerprint.hex()


def changed(data: bytes, dice: random.Random) -> bytes:
    """A few bytes of it are others, or gone, or two pieces are put together."""
    at, length = dice.randrange(len(data)), dice.randrange(1, 60)
    other = dice.choice(list(pieces().values()))
    match dice.randrange(5):
        case 0:
            flipped = bytearray(data)
            flipped[at] ^= 1 << dice.randrange(8)
            return bytes(flipped)
        case 1:
            return data[:at] + data[at + length :]
        case 2:
            return data[:at] + data[at : at + length] + data[at:]
        case 3:
            return data[:at] + other[at:]
        case _:
            for kind in EvidenceKind:
                data = data.replace(b'"kind":"%s"' % kind.value.encode(), b'"kind":"?"')
            return data.replace(b'"?"', b'"%s"' % dice.choice(list(EvidenceKind)).value.encode())


@pytest.mark.parametrize("count", [800, pytest.param(40_000, marks=pytest.mark.campaign)])
def test_what_is_changed_convinces_neither(count: int) -> None:
    dice = random.Random(57)
    for number in range(count):
        data = dice.choice(list(pieces().values()))
        made = changed(data, dice)
        ours, theirs = both(made)
        assert ours == theirs, number
        assert not ours or made in pieces().values(), number


def test_consistency_is_judged_as_the_formats_say() -> None:
    """All proofs of a small tree, and each with one hash changed."""
    forger = written(Forger(5), 12)
    for new in range(1, 13):
        note = forger.note(new)
        for old in range(new + 1):
            path = tuple(merkle.consistency(old, new, forger.tree.node_at))
            body = verify_evidence.Step(witness.AddCheckpoint(old, path, note).render())
            assert body.leads_from(forger.tree.root(old)) and not body.leads_from(bytes(32))
            for n in range(len(path)):
                wrong = (*path[:n], bytes(32), *path[n + 1 :])
                body = verify_evidence.Step(witness.AddCheckpoint(old, wrong, note).render())
                assert not body.leads_from(forger.tree.root(old))
    assert checkpoint.read(note).size == 12


def test_the_script_runs_beside_its_sibling_alone(tmp_path: Path) -> None:
    for name in ("verify_audit.py", "verify_evidence.py"):
        shutil.copy(SCRIPTS / name, tmp_path / name)
    script = tmp_path / "verify_evidence.py"

    def run(*arguments: object) -> tuple[int, str]:
        ran = subprocess.run(
            [sys.executable, "-I", str(script), *map(str, arguments)],
            capture_output=True, text=True, check=False, cwd=tmp_path,
        )  # fmt: skip
        return ran.returncode, ran.stdout

    file = tmp_path / "file"
    file.write_bytes(pieces()[EvidenceKind.HEADS])
    status, said = run(file)
    assert status == 0 and said.startswith("VERIFIED: the keys of Capt Mallory")
    assert "Not proven:" in said and "older copy of the vault" in said
    file.write_bytes(file.read_bytes()[:-1])
    assert run(file) == (1, "REFUTED: the file is not JSON\n")
    assert run(tmp_path)[0] == run(tmp_path / "none")[0] == 1
    assert (run()[0], run("--help")[0]) == (2, 2)
    assert len((SCRIPTS / "verify_evidence.py").read_text("utf-8").splitlines()) < 500


@pytest.fixture
def line(tmp_path: Path) -> Line:
    return Line(tmp_path)


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return new_pair(tmp_path)


def forked(line: Line, pair: Pair) -> Path:
    """The file of a bundle that contradicts one that Anna has taken in."""
    mallory = Forger(9)
    other = again(mallory, list(mallory.leaves))
    with opened(line.world, pair.anna) as session:
        card = session.card
    (line.folder / "card").write_bytes(mallory.card_file())
    line.done("card", "add", pair.anna, line.folder / "card")
    for name, forger in (("first.age", mallory), ("second.age", other)):
        record = forger.write(desk.content(title=f"FICTION {name}"))
        (line.folder / name).write_bytes(forger.bundle([card], [record]))
    line.done("bundle", "open", pair.anna, line.folder / "first.age")
    return line.folder / "second.age"


def test_on_the_command_line_evidence_is_kept_listed_exported_and_verified(
    line: Line, pair: Pair
) -> None:
    """Issue 4, shows 4: on a machine with neither vault."""
    bundle = forked(line, pair)
    with unchanged(pair.anna):
        assert "contradicts what you saw before" in line.refused(
            "bundle", "open", pair.anna, bundle
        )
    assert line.data("audit evidence", "list", pair.anna)["evidence"] == []
    kept = line.data("audit evidence", "keep", pair.anna, bundle)
    assert kept["new"] and kept["kind"] == "heads"
    assert not line.data("audit evidence", "keep", pair.anna, bundle)["new"]
    shown = line.done("audit evidence", "list", pair.anna, "--officer", "mallory")
    assert "two different trails" in shown
    out = line.folder / "out"
    out.mkdir()
    told = line.done("audit evidence", "export", pair.anna, kept["id"][:8], "-o", out)
    assert "liaison audit verify" in told
    for vault in (pair.anna, pair.boris):
        shutil.rmtree(vault)
    [file] = out.iterdir()
    verified = line.run("audit", "verify", file)
    assert verified.exit_code == 0 and "signed two histories" in verified.stdout
    assert "Who did it" in verified.stdout
    file.write_bytes(file.read_bytes().replace(b'"heads"', b'"proof"'))
    refuted = line.run("audit", "verify", file, "--json")
    assert refuted.exit_code == 1 and "EvidenceRefuted" in refuted.output


def test_the_second_verifier_is_handed_out_as_it_is(line: Line) -> None:
    text = (SCRIPTS / "verify_evidence.py").read_text("utf-8")
    assert line.run("audit", "verifier", "--evidence").stdout == text
