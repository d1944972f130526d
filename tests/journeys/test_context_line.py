"""Context in, records out, and pictures attached, with nothing but the command."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import time
from pathlib import Path

import pytest

from liaison.context.segments import kind_of
from liaison.domain.content import example, to_json
from tests.journeys.line import Line, Pair, unchanged
from tests.liaison import pictures
from tests.liaison.test_context_events import EVENTS

TABLE = "Event,Date,MGRS\n=1+1,03/07/2004 17:32,33NTE12345678\nRoad closed,2004-07-04,\n"


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def sealed(line: Line, vault: Path, kind: str = "contact-log", **changes: object) -> str:
    """A new sealed record of that kind; its id."""
    path = line.folder / "content.json"
    content = json.loads(to_json(example(kind))) | changes
    path.write_text(json.dumps(content), encoding="utf-8")
    return line.done("record", "new", vault, kind, "--from", path, "--seal").strip()


@pytest.mark.skipif(not EVENTS.is_file(), reason="the shared data is not here")
def test_the_real_events_come_in_by_one_command(line: Line, pair: Pair) -> None:
    """Shows 2: in under 30 seconds, and found again by a word."""
    with unchanged(pair.anna):
        shown = line.data("context", "preview", pair.anna, EVENTS)
    assert (shown["good"], shown["bad"], shown["source"]) == (1_848, 0, "geojson")
    started = time.perf_counter()
    said = line.done("context", "import", pair.anna, EVENTS, "--note", "UCDP GED 23.1")
    print(f"\n1,848 real events by the command within {time.perf_counter() - started:.1f} s")
    assert time.perf_counter() - started < 30
    assert said.startswith("1,848 rows are here as ")
    (batch,) = line.data("context", "list", pair.anna)["context"]
    assert (batch["rows"], batch["note"], batch["nature"]) == (1_848, "UCDP GED 23.1", "context")
    found = line.data("context", "search", pair.anna, "bangui", "--limit", 5_000)["rows"]
    assert len(found) > 100
    first = line.data("context", "show", pair.anna, batch["id"][:8], "--limit", 1)["rows"][0]
    assert first["number"] == 1
    second = line.data("context", "show", pair.anna, batch["id"], "--after", first["seq"])["rows"]
    assert second[0]["number"] == 2
    assert "already here" in line.refused("context", "import", pair.anna, EVENTS)
    entries = line.data("audit", "show", pair.anna, "--act", "context-imported")["entries"]
    assert [entry["on"] for entry in entries] == [batch["id"]]
    assert batch["sha256"] in entries[0]["sentence"]


def test_a_table_comes_in_with_a_mapping_that_is_kept(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    table = tmp_path / "sensor.csv"
    table.write_text(TABLE, encoding="utf-8")
    mapping = line.data("context", "preview", pair.anna, table)["mapping"]
    assert mapping["position"] == "MGRS"
    changed = tmp_path / "mapping.json"
    changed.write_text(json.dumps(mapping | {"order": "mdy"}), encoding="utf-8")
    line.done("context", "import", pair.anna, table, "--mapping", changed, "--sensor",
              "--keep", "Post 4")  # fmt: skip
    kept = line.data("context", "mappings", pair.anna)["mappings"]
    assert (kept["Post 4"]["order"], kept["Post 4"]["nature"]) == ("mdy", "sensor")
    shown = line.done("context", "preview", pair.anna, table)
    assert "This very file is already here" in shown and "the kept one, Post 4" in shown
    rows = line.data("context", "search", pair.anna, "road")["rows"]
    assert [row["nature"] for row in rows] == ["sensor"]
    (batch,) = line.data("context", "list", pair.anna)["context"]
    line.refused("context", "remove", pair.anna, batch["id"][:3], "--reason", "x")
    line.done("context", "remove", pair.anna, batch["id"][:6], "--reason", "superseded")
    assert line.done("context", "list", pair.anna).strip() == "No context was taken in yet."
    assert line.done("context", "mappings", pair.anna, "--drop", "Post 4").strip() == (
        "No mapping was kept yet."
    )


def test_what_cannot_come_in_is_refused_and_changes_nothing(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_bytes(b"\x00\x01")
    other = tmp_path / "other.json"
    other.write_text('{"start": 1}', encoding="utf-8")
    table = tmp_path / "table.csv"
    table.write_text(TABLE, encoding="utf-8")
    with unchanged(pair.anna):
        line.refused("context", "import", pair.anna, bad)
        line.refused("context", "import", pair.anna, tmp_path / "none.csv")
        line.refused("context", "import", pair.anna, table, "--mapping", other)
        line.refused("context", "show", pair.anna, "abcdef")
        line.refused("context", "search", pair.anna, "x", "--after", "y")
        said = line.refused("context", "mappings", pair.anna, "--drop", "none")
    assert "There is no mapping" in said


def test_records_leave_through_the_gate_and_in_the_trail(line: Line, pair: Pair, out: Path) -> None:
    """S93, S96: protected persons stay, formulas are text, the entry holds the file's SHA-256."""
    plain = sealed(line, pair.anna, title="=cmd|' /C calc'!A0")
    hidden = json.loads(to_json(example("person")))["body"]
    hidden |= {"names": [{"text": "Fatou Example"}], "do_not_share": True}
    profile = sealed(line, pair.anna, "person", title="Profile", persons=[], body=hidden)
    naming = sealed(line, pair.anna, persons=["Mrs Fatou Example"])
    result = line.on(
        "record", "export", pair.anna, plain, profile, naming, "--as", "csv", "-o", out,
        "--reason", "asked for by the sector",
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    (path,) = out.iterdir()
    text = path.read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["record"] for row in rows] == [plain] and "Fatou" not in text
    assert rows[0]["title"].startswith("'=")
    assert result.stderr.count("Kept back: ") == 2 and "must not be shared" in result.stderr
    assert "plain text that anyone can read" in result.stdout
    entry = line.data("audit", "show", pair.anna, "--act", "records-exported")["entries"][0]
    assert entry["on"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert "asked for by the sector" in entry["sentence"]


def test_records_leave_as_chosen_by_options(line: Line, pair: Pair, out: Path) -> None:
    sealed(line, pair.anna)
    secret = sealed(line, pair.anna, marking={"policy": "UN", "level": "CONFIDENTIAL"})
    sealed(line, pair.anna, "incident")
    for form in ("jsonl", "geojson", "kml", "hxl", "icalendar"):
        data = line.data(
            "record", "export", pair.anna, "--kind", "contact-log", "--as", form, "-o", out,
            "--reason", "reason", "--ceiling", "UN UNCLASSIFIED",
        )  # fmt: skip
        assert len(data["records"]) == 1 and Path(data["file"]).is_file()
        assert [stays["record"] for stays in data["withheld"]] == [secret]
        assert data["marking"].endswith("UN UNCLASSIFIED")
    named = out / "map.geojson"
    line.done("record", "export", pair.anna, "--kind", "incident", "--as", "geojson", "-o", named,
              "--reason", "reason")  # fmt: skip
    assert len(json.loads(named.read_bytes())["features"]) == 1


def test_an_export_without_anything_to_leave_writes_nothing(
    line: Line, pair: Pair, out: Path
) -> None:
    record = sealed(line, pair.anna)
    always = ("--as", "csv", "-o", out, "--reason")
    with unchanged(pair.anna, out):
        assert line.on("record", "export", pair.anna, *always, "reason").exit_code == 2
        line.refused("record", "export", pair.anna, record, *always, " ")
        line.refused("record", "export", pair.anna, "ffffffff", *always, "reason")
        line.refused("record", "export", pair.anna, record, *always, "r", "--ceiling", "SECRET-ISH")
        line.refused("record", "export", pair.anna, record, "--as", "vcard", "-o", out,
                     "--reason", "r")  # fmt: skip
        line.refused("record", "export", pair.anna, "--kind", "incident", *always, "reason")


def test_a_photograph_is_attached_without_what_it_tells(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    content = tmp_path / "content.json"
    content.write_text(line.run("record", "template", "contact-log").stdout, encoding="utf-8")
    record = line.done("record", "new", pair.anna, "contact-log", "--from", content).strip()
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(pictures.photo("jpeg"))
    told = line.data("record", "attach", pair.anna, record, photo, "--strip")["told"]
    assert {"name": "Camera owner", "text": pictures.OWNER} in told["facts"]
    outside = tmp_path / "outside"
    outside.mkdir()
    saved = line.data("record", "attachment", pair.anna, record, "photo.jpg", "-o", outside,
                      "--reason", "to look at it")  # fmt: skip
    data = Path(saved["file"]).read_bytes()
    assert kind_of(data) == "jpeg"
    assert [secret for secret in pictures.SECRETS if secret in data] == []
    result = line.on("record", "attach", pair.anna, record, photo)
    assert result.exit_code == 0
    assert f"Camera owner: {pictures.OWNER}" in result.stderr
    other = tmp_path / "a.pdf"
    other.write_bytes(b"%PDF")
    assert "cannot be taken off" in line.refused(
        "record", "attach", pair.anna, record, other, "--strip"
    )
