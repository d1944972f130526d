"""Records as plain files: through the gate, logged before they leave, harmless where they go."""

from __future__ import annotations

import ast
import csv
import hashlib
import io
import json
import re
from pathlib import Path

import msgspec
import pytest

from liaison.context.csv_in import read_csv
from liaison.domain.content import parse_content
from liaison.domain.kinds import BODIES
from liaison.domain.marking import Marking
from liaison.domain.refusals import (
    Cancelled,
    FileTrouble,
    NotAllowed,
    NotFound,
    ReadOnly,
    WrongPassphrase,
)
from liaison.session import Session
from liaison.usecases import audit, confirming, exporting, leaving, records
from liaison.usecases.exporting import FORMATS
from tests.conftest import ROOT
from tests.liaison import desk
from tests.liaison.desk import StopAt
from tests.liaison.test_leaving import HIDDEN, person

FORMULAS = (
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1", '=HYPERLINK("x")', "a\n=1",
)  # fmt: skip


def every_kind(session: Session) -> list[str]:
    """One sealed record of every kind that can be sealed by itself."""
    return [desk.sealed(session, kind) for kind in BODIES if kind != "proposal-round"]


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_of_every_format_leaves_with_its_entry(
    session: Session, out: Path, form: str
) -> None:
    """S96: the reason, what it was and the SHA-256 of exactly what left are in the trail."""
    ids = every_kind(session)
    passed = exporting.preview(session, ids, form)
    path, changes = exporting.export(session, ids, form, out, "asked for by the sector")
    data = path.read_bytes()
    assert changes.log and list(out.iterdir()) == [path]
    entry = audit.page(session, limit=1)[0]
    assert entry.act == "records-exported"
    assert entry.on == hashlib.sha256(data).hexdigest()
    assert entry.why == "asked for by the sector"
    assert entry.after.startswith(f"{len(passed.items)} records ({form}, EXERCISE")
    assert entry.on[:8] in path.name and path.name.endswith(FORMATS[form].ending)
    assert b"UN UNCLASSIFIED" in data.replace(b"\r\n ", b"")
    again, _ = exporting.export(session, ids, form, out, "once more", name="chosen.txt")
    assert again.name == "chosen.txt" and again.read_bytes() == data


def test_only_persons_and_parties_become_cards(session: Session, out: Path) -> None:
    ids = every_kind(session)
    path, _ = exporting.export(session, ids, "vcard", out, "reason")
    assert path.read_bytes().count(b"BEGIN:VCARD") == 2
    with pytest.raises(NotAllowed, match="Only persons and parties"):
        exporting.export(session, ids[:1], "vcard", out, "reason")


def test_no_format_lets_a_protected_person_through(session: Session, out: Path) -> None:
    hidden = person(session, HIDDEN.text, do_not_share=True)
    ids = [hidden, desk.sealed(session, persons=(HIDDEN.text,)), *every_kind(session)]
    for form in FORMATS:
        path, _ = exporting.export(session, ids, form, out, "reason")
        data = path.read_bytes()
        assert b"Fatou" not in data and hidden.encode() not in data, form
        assert ", " in audit.page(session, limit=1)[0].after
        assert re.search(r"\d+ kept back", audit.page(session, limit=1)[0].after)
    size, before = session.vault.log.size(), desk.names(out)
    with pytest.raises(NotAllowed, match=r"None of these records may leave\. This person"):
        exporting.export(session, [hidden], "csv", out, "reason")
    assert session.vault.log.size() == size and desk.names(out) == before


def test_json_lines_give_back_every_record(session: Session, out: Path) -> None:
    ids = every_kind(session)
    path, _ = exporting.export(session, ids, "jsonl", out, "reason")
    lines = [json.loads(line) for line in path.read_bytes().splitlines()]
    assert [line["record"] for line in lines] == ids
    for line in lines:
        version = session.vault.records.version(line["record"], 1)
        assert version is not None
        assert parse_content(json.dumps(line["content"]).encode()) == version.content
        assert line["author"] == session.card.title and line["state"] == "sealed"


def test_no_cell_of_an_exported_table_is_a_formula(session: Session, out: Path) -> None:
    """S93: hostile text in every text of a record; the table comes back cell by cell."""
    ids = [
        desk.sealed(
            session, title=text, area=text, serial=text, case_ref=text, language=text,
            parties=(text,), persons=(text,), protection_notes=text,
        )
        for text in FORMULAS
    ]  # fmt: skip
    for form in ("csv", "hxl"):
        path, _ = exporting.export(session, ids, form, out, "reason")
        text = path.read_bytes().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        assert len(rows) >= len(ids) + 1
        for row in rows[1:] if form == "csv" else rows[2:]:
            assert not [cell for cell in row if re.match(r"[\t\r]|\s*[=+\-@＝](?![0-9.]+\Z)", cell)]
    path, _ = exporting.export(session, ids, "csv", out, "reason", name="again.csv")
    titles = [row.values["title"] for row in read_csv(path.read_bytes()).rows()]  # type: ignore[union-attr]  # no row is bad
    assert titles == list(FORMULAS)


def test_without_a_reason_a_format_or_a_record_nothing_leaves(session: Session, out: Path) -> None:
    record = desk.sealed(session)
    before = session.vault.log.size()
    with pytest.raises(NotAllowed, match="needs a reason"):
        exporting.export(session, [record], "csv", out, " \n ")
    with pytest.raises(NotFound):
        exporting.export(session, [record], "xls", out, "reason")
    with pytest.raises(NotFound):
        exporting.export(session, [record, "f" * 32], "csv", out, "reason")
    with pytest.raises(NotAllowed, match="No record was chosen"):
        exporting.export(session, [], "csv", out, "reason")
    with pytest.raises(FileTrouble):
        exporting.export(session, [record], "csv", out / "none", "reason")
    assert session.vault.log.size() == before and not list(out.iterdir())


def test_an_entry_stands_before_the_file_and_no_half_file_after(
    session: Session, out: Path
) -> None:
    """S95: cancelled at every step: before it is logged nothing, afterwards the entry alone."""
    ids = [desk.sealed(session) for _ in range(3)]
    for step in range(9):
        size = session.vault.log.size()
        with pytest.raises(Cancelled):
            exporting.export(session, ids, "csv", out, "reason", StopAt(step))
        assert not list(out.iterdir())
        assert session.vault.log.size() - size == (step >= 6)
    watch = StopAt(99)
    exporting.export(session, ids, "csv", out, "reason", watch)
    assert watch.calls == 9


def test_an_existing_file_is_never_overwritten(session: Session, out: Path) -> None:
    record = desk.sealed(session)
    (out / "taken.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(FileTrouble):
        exporting.export(session, [record], "csv", out, "reason", name="taken.csv")
    assert (out / "taken.csv").read_text(encoding="utf-8") == "mine"
    assert desk.names(out) == {"taken.csv"}


def test_a_vault_that_is_open_for_reading_only_exports_nothing(session: Session, out: Path) -> None:
    record = desk.sealed(session)
    with session.beside(read_only=True) as reading:
        assert exporting.preview(reading, [record], "csv").items
        with pytest.raises(ReadOnly):
            exporting.export(reading, [record], "csv", out, "reason")
    assert not list(out.iterdir())


def test_received_records_bear_the_name_of_their_author(tmp_path: Path) -> None:
    with desk.two_officers(tmp_path) as pair:
        record = desk.sealed(pair.a)
        pair.carry(record)
        path, _ = exporting.export(pair.b, [record], "jsonl", tmp_path, "reason")
        assert json.loads(path.read_bytes())["author"] == pair.a.card.title
        desk.amended(pair.a, record, title="Corrected")
        pair.carry(record)
        path, _ = exporting.export(pair.b, [record], "jsonl", tmp_path, "reason")
        line = json.loads(path.read_bytes())
        assert (line["version"], line["state"]) == (2, "amended")
        assert line["content"]["title"] == "Corrected"


_OUT = ("courier.parcel", "courier.tree", "setMimeData", "openUrl", "startfile", "QPrinter", "drag")
# Files written past the courier, printing, and other programs.
_RAW = (
    "write_bytes", "write_text", "Popen", "subprocess.run", "execv", "startDetached", "os.system",
    "QProcess", "QPdfWriter", "QPrintDialog", "QDrag",
)  # fmt: skip
_CLIPBOARD = (
    "clipboard.setText",
    "clipboard().setText",
    "clipboard.setImage",
    "clipboard.setPixmap",
)


def ways_out() -> dict[str, ast.FunctionDef]:
    """Every function of the program that lets bytes out: files, clipboard, other programs."""
    found = {}
    for folder in ("liaison", "ui"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef) and any(
                    call.endswith(_OUT + _RAW + _CLIPBOARD) for call in _calls(node)
                ):
                    found[f"{path.stem}.{node.name}"] = node
    return found


def _calls(node: ast.FunctionDef) -> list[str]:
    return [ast.unparse(n.func) for n in ast.walk(node) if isinstance(n, ast.Call)]


def _graph() -> dict[str, set[str]]:
    """Every function of the use cases (``module.name``) and the functions that it calls, found by
    what its module imports. A method counts for the class that it stands in."""
    trees = {
        path.stem: ast.parse(path.read_text(encoding="utf-8"))
        for path in (ROOT / "liaison/usecases").rglob("*.py")
    }
    graph: dict[str, set[str]] = {}
    for stem, tree in trees.items():
        known = {node.name: f"{stem}.{node.name}" for node in tree.body if hasattr(node, "name")}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and "usecases" in (node.module or ""):
                home = (node.module or "").rpartition(".")[2]
                for one in node.names:
                    inside = one.name in trees
                    known[one.name] = one.name if inside else f"{home}.{one.name}"
        for part in tree.body:
            if isinstance(part, ast.FunctionDef | ast.ClassDef):
                for call in ast.walk(part):
                    if isinstance(call, ast.Call):
                        head, _, rest = ast.unparse(call.func).partition(".")
                        if head in known:
                            name = (
                                f"{known[head]}.{rest}"
                                if rest and "." not in known[head]
                                else known[head]
                            )
                            graph.setdefault(f"{stem}.{part.name}", set()).add(name)
    return graph


def _asks_the_gate(start: str, graph: dict[str, set[str]]) -> bool:
    """Whether a function asks the gate, at once or through others."""
    seen: set[str] = set()
    left = {start}
    while left:
        name = left.pop()
        seen.add(name)
        left |= graph.get(name, set()) - seen
    return bool({"gate.decide", "gate.Gate"} & seen)


def test_every_way_out_of_the_vault_is_known_and_passes_the_gate_or_holds_no_record() -> None:
    """S96: enumerated in the code: whatever opens a parcel or a tree outside the vault, writes to
    the clipboard or calls another program; and each that can hold a record asks the gate."""
    gated = {
        "exporting.export", "attachments.save_attachment", "labelling.save", "sealing._seal",
        "sealing._one_file",
    }  # fmt: skip
    without_records = {
        "officers.export_card", "audit.export", "audit.export_entry", "door.export",
        "evidence.export", "retention.export", "couriering.manifest",
        # Ciphertext under the compartment's own key, which only its own passphrase opens.
        "travelling.take_out",
        # The command line: recovery words, a card as a picture, the proof of one entry.
        "vault.__init__", "trusting.code", "audit.proof", "relay.invite",
        # What runs a relay has no vault: its own keys, settings and server.
        "authority.write", "serving.server_program", "serving.start",
        # The token, and text only past the gate: `leaving.stays_inside`, see test_copying.
        "clipboard._offer",
        # Bytes to a process without files or network, the locked program itself, fiction.
        "decoder._asked", "app.relaunch", "tour._records", "tour._seal", "tour._tamper",
    }  # fmt: skip
    assert set(ways_out()) == gated | without_records
    graph = _graph()
    # What `_seal` writes was decided by whoever calls it.
    callers = {name for name, called in graph.items() if "sealing._seal" in called}
    assert callers == {"sealing.seal_bundle", "sealing.seal_bundles"}
    again = {name for name, called in graph.items() if "sealing._one_file" in called}
    assert again == {"sealing.write_again", "sealing.copy"}
    asked = {"leaving.stays_inside", *callers, *again}
    for start in (gated - {"sealing._seal", "sealing._one_file"}) | asked:
        assert _asks_the_gate(start, graph), start
    assert not _asks_the_gate("officers.export_card", graph)


def test_what_is_copied_asks_of_the_sealed_version_and_of_what_is_being_written(
    session: Session,
) -> None:
    """S96: the clipboard's question to the gate changes nothing, and errs towards keeping."""
    free = Marking(policy="UN", level="UNCLASSIFIED")
    high = Marking(policy="UN", level="CONFIDENTIAL")
    record = desk.sealed(session, marking=free)
    size = session.vault.log.size()
    assert leaving.stays_inside(session, record) == ()
    assert session.vault.log.size() == size
    records.amend(session, record, "raised")
    draft = session.vault.records.draft(record)
    assert draft is not None
    records.save_draft(session, record, msgspec.structs.replace(draft.content, marking=high))
    assert "CONFIDENTIAL" in leaving.stays_inside(session, record)[0]
    raised = desk.sealed(session, marking=high)
    records.amend(session, raised, "lowered")
    draft = session.vault.records.draft(raised)
    assert draft is not None
    records.save_draft(session, raised, msgspec.structs.replace(draft.content, marking=free))
    assert len(leaving.stays_inside(session, raised)) == 1
    with pytest.raises(NotFound):
        leaving.stays_inside(session, "no such record")


def test_the_passphrase_is_asked_again_before_something_leaves(session: Session) -> None:
    """S96: the step for the window; the command line asks for it at every command."""
    confirming.again(session, desk.PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        confirming.again(session, desk.PASSPHRASE + " ")


def test_a_purpose_is_plain_data() -> None:
    purpose = exporting.OWN_USE
    assert msgspec.json.decode(msgspec.json.encode(purpose), type=type(purpose)) == purpose
