"""What the command line says, to machines and to people, and how it asks."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import shutil
import signal
import subprocess
import sys
import termios
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
import segno

from crypto.vaultheader import FLOOR
from liaison.cli import commands, secret
from liaison.cli.faces import Faces
from liaison.cli.io import Desk
from liaison.domain.refusals import Cancelled
from liaison.usecases import officers, vaults
from liaison.usecases.vaults import Identity
from resources import read_text
from tests.conftest import ROOT
from tests.journeys.line import PASSPHRASE, Line, Pair, faces, new_pair, unchanged
from tests.liaison.label_support import SPIF


@pytest.fixture
def line(tmp_path: Path) -> Line:
    return Line(tmp_path)


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return new_pair(tmp_path)


def verbs(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every command that is no group, by its words."""
    if isinstance(command, click.Group):
        for name, one in command.commands.items():
            yield from verbs(one, (*path, name))
    else:
        yield path


WITHOUT_JSON = {("open",), ("audit", "verifier"), ("relay", "serve"), ("relay", "config")}
ASKED_ELSEWHERE = {("tour",)}  # tests/journeys/test_tour.py
# tests/relay/test_relay_line.py
RELAY = "invite revoke list status prepare join leave send sync"
ASKED_ELSEWHERE |= {("relay", verb) for verb in RELAY.split()}
# tests/drops/test_drop_command.py
ASKED_ELSEWHERE |= {("drop", verb) for verb in ("join", "show", "send", "sync", "leave")}
# tests/liaison/test_evidence_verifier.py
ASKED_ELSEWHERE |= {("audit", "evidence", verb) for verb in ("list", "export", "keep")}


class Asked:
    """Asks every command for JSON, and remembers which were asked."""

    def __init__(self, line: Line, folder: Path) -> None:
        self.line, self.folder = line, folder
        self.key = ("--passphrase-file", line.secret)
        self.done: set[tuple[str, ...]] = set()

    def __call__(self, *arguments: object, refused: bool = False) -> dict[str, Any]:
        result = self.line.run(*arguments, "--json")
        assert result.exit_code == int(refused), result.output
        assert (result.stdout.count("\n"), result.stdout.isascii()) == (1, True)
        self.done.update(path for path in verbs(commands.liaison) if path == arguments[: len(path)])
        answer: dict[str, Any] = json.loads(result.stdout)
        return answer

    def template(self, kind: str) -> Path:
        """A filled record of that kind as a file."""
        path = self.folder / f"{kind}.json"
        path.write_text(self.line.run("record", "template", kind).stdout, encoding="utf-8")
        return path


def test_every_command_answers_machines_with_one_json_object(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    ask = Asked(line, tmp_path)
    record = ask_of_records(ask, pair)
    ask_of_finding(ask, pair)
    ask_of_context(ask, pair, record)
    ask_of_exchange(ask, pair, record)
    ask_of_branching(ask, pair)
    ask_of_sources(ask, pair)
    ask_of_retention(ask, pair, record)
    ask_of_trust(ask, pair)
    ask_of_policy(ask, pair)
    ask_of_the_vault(ask, pair)
    shutil.copytree(pair.boris, tmp_path / "copy")
    ask("vault", "new-epoch", tmp_path / "copy", "--why", "restored", *ask.key)
    lost = ("--since", "yesterday", "--why", "taken")
    ask("vault", "revoke-earlier", tmp_path / "copy", *lost, *ask.key)
    assert set(verbs(commands.liaison)) - ask.done == WITHOUT_JSON | ASKED_ELSEWHERE


def ask_of_branching(ask: Asked, pair: Pair) -> None:
    """Two officers who amend one record."""
    key, folder = ask.key, ask.folder / "branching"
    folder.mkdir()
    new = ("record", "new", pair.boris, "contact-log", "--from", ask.template("contact-log"))
    record = ask(*new, "--seal", *key)["record"]
    sealed = ask("bundle", "seal", pair.boris, "--to", "anna", "--record", record, "-o", folder,
                 *key)  # fmt: skip
    ask("bundle", "open", pair.anna, sealed["file"], *key)
    ask("record", "propose", pair.anna, record, "--reason", "four carts", *key)
    assert ask("record", "branches", pair.boris, record, *key)["branches"] == []
    ask("record", "merge", pair.boris, record, record, *key, refused=True)


def ask_of_sources(ask: Asked, pair: Pair) -> None:
    """A source whose identity is kept apart, left behind, brought back and destroyed."""
    vault, key, folder = pair.boris, ask.key, ask.folder / "apart"
    folder.mkdir()
    for name, text in (
        ("old", "harbor velvet onion quartz ladder pencil"),
        ("new", "tunnel copper maple orchard signal basket"),
        ("real.json", '{"name":"Amina FICTION","contacts":"by radio"}'),
        (
            "heron.json",
            '{"title":"HERON","marking":{"policy":"UN","level":"CONFIDENTIAL"},'
            '"body":{"kind":"person","code_name":"HERON"}}',
        ),
    ):
        (folder / name).write_text(text, encoding="utf-8")
    new, old = folder / "new", folder / "old"
    ask("source", "make", vault, "--new-apart-file", old, *key)
    ask("source", "passphrase", vault, "--apart-file", old, "--new-apart-file", new, *key)
    made = ask("record", "new", vault, "person", "--from", folder / "heron.json", "--seal", *key)
    apart = ("--apart-file", new)
    opening = (made["record"][:8], *apart, "--reason", "to call", *key)
    ask("source", "write", vault, opening[0], folder / "real.json", *opening[1:])
    shown = ask("source", "show", vault, *opening)["identity"]
    assert shown == {"name": "Amina FICTION", "contacts": "by radio", "notes": ""}
    assert ask("source", "list", vault, *key)["sources"][0]["code_name"] == "HERON"
    gone = ask("source", "take-out", vault, *apart, "-o", folder, *key)["file"]
    ask("source", "show", vault, *opening, refused=True)
    assert ask("source", "bring-back", vault, gone, *apart, *key)["identities"] == 1
    ask("source", "destroy", vault, made["record"], "--reason", "asked for", *key)


def ask_of_policy(ask: Asked, pair: Pair) -> None:
    """A policy signed, shown, taken in, set aside and put back."""
    key, file = ask.key, ask.folder / "policy.json"
    given = {"organisation": "Fiction", "until": "2099-12-31", "overrides": ["level"]}
    file.write_text(json.dumps(given), encoding="utf-8")
    made = ask("org-policy", "make", pair.anna, file, "-o", ask.folder / "p.liaison-paper", *key)
    assert ask("org-policy", "show", pair.anna, *key)["policies"][0]["state"] == "in force"
    ask("org-policy", "show-file", pair.boris, made["file"], *key)
    ask("org-policy", "take", pair.boris, made["file"], *key)
    ask("org-policy", "set-aside", pair.anna, made["paper"], "--reason", "a test", *key)
    ask("org-policy", "put-back", pair.anna, made["paper"], *key)


def ask_of_retention(ask: Asked, pair: Pair, record: str) -> None:
    """Rules, holds, what is due, destruction; the record was given to the other officer."""
    vault, key = pair.anna, ask.key
    rule = {"name": "logs", "do": "destroy-after", "period": "1d", "since": "event",
            "set_by": "Col. Specimen", "authority": "Order 7 (FICTION)"}  # fmt: skip
    file = ask.folder / "rules.json"
    file.write_text(json.dumps({"rules": [rule]}), encoding="utf-8")
    assert ask("retention", "set", vault, file, *key)["set"] == 1
    assert ask("retention", "show", vault, *key)["rules"][0]["name"] == "logs"
    ask("retention", "export", vault, "-o", ask.folder / "exported.json", *key)
    hold = ask("retention", "hold", vault, "record", record, "--reason", "inquiry", *key)["hold"]
    due = ask("retention", "due", vault, *key)["due"]
    assert [one["stays"] != [] for one in due if one["record"] == record] == [True]
    ask("retention", "lift", vault, hold, "--reason", "closed", *key)
    ask("retention", "recall", vault, record, *key)
    gone = ask("retention", "destroy", vault, record, "--reason", "its time is over", *key)
    assert gone["destroyed"] == [record]
    assert ask("retention", "clean", vault, *key)["clean"]


def ask_of_records(ask: Asked, pair: Pair) -> str:
    """Everything about writing and finding records; the id of a sealed one."""
    vault, key, source = pair.anna, ask.key, ask.template("contact-log")
    note = ask.folder / "note.txt"
    note.write_text("note", encoding="utf-8")
    ask("record", "template", "negotiation-note")
    new = ("record", "new", vault, "contact-log", "--from", source, *key)
    record: str = ask(*new, "--attach", note)["record"]
    ask("record", "seal", vault, record, *key)
    ask("record", "list", vault, *key)
    ask("record", "search", vault, "water", *key)
    ask("record", "search", vault, "water", "--best", *key)
    ask("record", "show", vault, record, *key)
    ask("record", "amend", vault, record, "--from", source, "--reason", "again", "--seal", *key)
    ask("record", "show", vault, record, "--diff", 1, 2, *key)
    ask("record", "attachment", vault, record, "note.txt", "-o", pair.boris, "--reason", "shown",
        *key)  # fmt: skip
    ask("record", "sanitise", vault, record, "--dry-run", *key)
    copied = ask("record", "sanitise", vault, record, "--reason", "shared", *key)["record"]
    ask("record", "sanitise", vault, copied, "--original", *key)
    draft = ask(*new)["record"]
    ask("record", "edit", vault, draft, "--from", source, *key)
    ask("record", "link", vault, draft, record, *key)
    ask("record", "link", vault, draft, *key)
    ask("record", "attach", vault, draft, note, *key)
    ask("record", "discard", vault, draft, *key)
    ask("record", "note", vault, "--said", "A shot.", *key)
    ask("record", "derive", vault, record, *key)
    ask("record", "derive", vault, record, "statements/001", *key)
    ask("record", "todo", vault, *key)
    ask("record", "templates", vault, *key)
    xml = ask.folder / "label.xml"
    xml.write_text(ask("record", "label", vault, record, *key)["label"], encoding="utf-8")
    assert ask("label", xml)["marking"] == "UN UNCLASSIFIED"
    ask("sitrep", vault, *key)
    watched = ask("record", "new", vault, "indicator", "--from", ask.template("indicator"),
                  "--seal", *key)["record"]  # fmt: skip
    ask("record", "tick", vault, watched, "18", *key)
    return record


def ask_of_trust(ask: Asked, pair: Pair) -> None:
    """Everything by which officers vouch for, certify and revoke each other."""
    key, table, out = ask.key, ask.folder / "roster.csv", ask.folder / "roster"
    own = ask("card", "code", pair.anna, *key)
    table.write_text("card\n" + own["code"].split()[-1] + "\n", encoding="utf-8")
    picture = ask.folder / "frame.png"
    segno.make_qr(own["code"]).save(str(picture), scale=4)
    ask("card", "scan", pair.boris, "anna", picture, *key)
    paper = ask("card", "introduce", pair.anna, "boris", "--to", "boris", *key)["paper"]
    ask("paper", "list", pair.anna, *key)
    ask("paper", "export", pair.anna, paper[:8], "-o", ask.folder / "paper", *key)
    ask("paper", "show", pair.boris, ask.folder / "paper", *key)
    ask("paper", "take", pair.boris, ask.folder / "paper", *key)
    ask("roster", "make", pair.anna, table, "--organisation", "X", "--until", "2190-01-01",
        "--with-cards", "-o", out, *key)  # fmt: skip
    ask("card", "name-authority", pair.boris, "anna", "--of", "X", *key)
    ask("card", "authorities", pair.boris, *key)
    ask("roster", "show", pair.boris, out, *key)
    ask("roster", "take", pair.boris, out, *key)
    ask("roster", "list", pair.boris, *key)
    ask("card", "drop-authority", pair.boris, "anna", "--of", "X", *key)
    ask("vault", "renew-key", pair.anna, *key)
    ask("card", "revoke", pair.anna, "boris", "--since", "yesterday", "--why", "lost", *key)


def ask_of_finding(ask: Asked, pair: Pair) -> None:
    """Everything about searches that are kept, and about what is told of one record of a kind."""
    vault, key = pair.anna, ask.key
    ask("search", "save", vault, "Water", "water", *key)
    assert ask("search", "list", vault, *key)["searches"]
    ask("search", "run", vault, "Water", *key)
    ask("search", "drop", vault, "Water", *key)
    made = {}
    for kind in ("person", "negotiation-case", "commitment"):
        source = ask.template(kind)
        made[kind] = ask("record", "new", vault, kind, "--from", source, "--seal", *key)["record"]
    ask("person", "show", vault, made["person"], *key)
    ask("case", "show", vault, made["negotiation-case"], *key)
    ask("record", "step", vault, made["commitment"], *key)


def ask_of_context(ask: Asked, pair: Pair, record: str) -> None:
    """Everything about foreign files and plain copies."""
    vault, key = pair.anna, ask.key
    table = ask.folder / "events.csv"
    table.write_text("title,date,latitude,longitude\nA shot,2004-07-03,4.36,18.55\n")
    ask("context", "preview", vault, table, *key)
    ask("context", "import", vault, table, "--keep", "events", *key)
    [batch] = ask("context", "list", vault, *key)["context"]
    ask("context", "show", vault, batch["id"], *key)
    ask("context", "search", vault, "shot", *key)
    ask("context", "mappings", vault, *key)
    ask("context", "remove", vault, batch["id"], "--reason", "done", *key)
    ask("record", "export", vault, record, "--as", "jsonl", "-o", ask.folder / "records.jsonl",
        "--reason", "shown", *key)  # fmt: skip


def ask_of_exchange(ask: Asked, pair: Pair, record: str) -> None:
    """Everything about cards, bundles and the audit trail."""
    vault, key, folder, new = pair.anna, ask.key, ask.folder, ask.folder / "new"
    ask("init", new, "--name", "Anna", "--recovery-file", folder / "words", *key)
    ask("card", "export", vault, "-o", folder / "card", *key)
    ask("card", "add", new, folder / "card", *key)
    shown = ask("card", "show", new, "Anna", *key)["officer"]
    ask("card", "compare", new, "Anna", "--words", " ".join(shown["words"]), *key)
    ask("card", "list", new, *key)
    ask("card", "remove", new, "Anna", *key)
    ask("bundle", "preview", vault, "--to", "boris", "--record", record, *key)
    sealed = ask("bundle", "seal", vault, "--to", "boris", "--record", record, "-o", folder, *key)
    ask("bundle", "list", vault, *key)
    ask("bundle", "write", vault, sealed["id"], "-o", folder / "boris", *key)
    ask("bundle", "open", pair.boris, sealed["file"], *key)
    ask_of_delivery(ask, pair, record, sealed)
    ask("audit", "show", vault, *key)
    ask("audit", "check", vault, *key)
    ask("audit", "export", vault, "-o", folder / "export", *key)
    ask("audit", "verify", folder / "export")
    ask("audit", "proof", vault, 0, "-o", folder / "proof", *key)


def ask_of_delivery(ask: Asked, pair: Pair, record: str, sealed: dict[str, Any]) -> None:
    """Everything about teams and what becomes of bundles."""
    vault, other, key, folder = pair.anna, pair.boris, ask.key, ask.folder
    ask("team", "add", vault, "East", "boris", *key)
    ask("team", "list", vault, *key)
    ask("team", "drop", vault, "East", "boris", *key, refused=True)
    ask("team", "remove", vault, "East", *key)
    ask("bundle", "handed-over", vault, sealed["id"], *key)
    ask("bundle", "outbox", vault, *key)
    ask("bundle", "look", other, folder, *key)
    ask("bundle", "acted", other, sealed["leaf_hash"], "done", *key)
    asked = ask("consent", "ask", other, record, "--for", "Sector", "--why", "so", *key)["request"]
    sent = ask("bundle", "receipts", other, "-o", folder, *key)["receipts"][0]["file"]
    ask("bundle", "open", vault, sent, *key)
    ask("consent", "list", vault, *key)
    ask("consent", "grant", vault, asked[:8], "--days", 3, *key)
    ask("consent", "deny", vault, asked[:8], *key)
    ask("bundle", "courier", vault, sealed["id"], "-o", folder, *key)


def ask_of_the_vault(ask: Asked, pair: Pair) -> None:
    """Everything about settings and the vault itself."""
    vault, key, new = pair.anna, ask.key, ask.folder / "new"
    secret, words = ask.line.secret, ask.folder / "words"
    ask("settings", "set", vault, "theme", "dark", *key)
    assert ask("settings", "list", vault, *key)["settings"]
    spif = ask.folder / "lagoon.xml"
    spif.write_text(SPIF.replace("{}", ""), encoding="utf-8")
    assert ask("policy", "add", vault, spif, *key)["added"]
    assert ask("policy", "show", vault, "LAGOON", *key)["policy"]["name"] == "LAGOON"
    assert len(ask("policy", "list", vault, *key)["policies"]) == 4
    ask("policy", "remove", vault, "LAGOON", "--reason", "tried", *key)
    ask("vault", "check", vault, *key)
    ask("vault", "passphrase", new, "--new-passphrase-file", secret, *key)
    ask("vault", "recover", new, "--recovery-file", words, "--new-passphrase-file", secret)
    ask("vault", "words", new, "--recovery-file", ask.folder / "words2", *key)


def test_a_refusal_is_a_json_object_too(line: Line, pair: Pair) -> None:
    result = line.on("record", "show", pair.anna, "ffffffff", "--json")
    assert (result.exit_code, result.stderr) == (1, "")
    assert json.loads(result.stdout) == {
        "refused": "NotFound",
        "what": "There is no record with the identifier ffffffff.",
        "next": "Check it against the list.",
    }


def test_wrong_use_ends_with_two(line: Line, pair: Pair) -> None:
    for arguments in (
        ("frobnicate",),
        ("record", "new", pair.anna, "weather"),
        ("record", "list"),
        ("record", "list", pair.anna, "--limit", "0"),
        ("bundle", "seal", pair.anna, "--to", "x", "-o", "y"),
        ("record", "new", pair.anna, "contact-log", "--from", "-", "--passphrase-file", "-"),
    ):
        result = line.run(*arguments)
        assert (result.exit_code, "Usage" in result.stderr) == (2, True), result.output


def test_every_command_explains_itself(line: Line) -> None:
    for path in verbs(commands.liaison):
        result = line.run(*path, "--help")
        assert result.exit_code == 0
        assert len(result.stdout.splitlines()[2].strip()) > 10, path


def test_without_a_command_the_window_opens(line: Line, tmp_path: Path) -> None:
    opened: list[Path | None] = []

    def window(_: object, vault: Path | None) -> int:
        opened.append(vault)
        return 7

    desk = Faces(open_window=window, photograph=lambda *_: [])
    assert commands.run(line.world, desk, []) == 7
    assert commands.run(line.world, desk, ["open", str(tmp_path)]) == 7
    assert opened == [None, tmp_path]


def test_text_from_others_cannot_act_on_the_terminal(line: Line, pair: Pair) -> None:
    source = line.folder / "r.json"
    content = json.loads(line.run("record", "template", "contact-log").stdout)
    content["title"] = "[bold]a[/] \u202e\u2066 \u200b :smile: \u00a0b"
    source.write_text(json.dumps(content), encoding="utf-8")
    record = line.done("record", "new", pair.anna, "contact-log", "--from", source).strip()
    wanted = "[bold]a[/] ⟨RLO⟩⟨LRI⟩ ⟨ZWSP⟩ :smile: ⟨NBSP⟩b"
    assert wanted in line.done("record", "list", pair.anna)
    assert wanted in line.done("record", "show", pair.anna, record)
    said = line.refused("record", "show", pair.anna, "\x1b]0;title\x07\u009b2J")
    assert "⟨ESC⟩]0;title" in said
    assert not {"\x1b", "\x07", "\u009b"} & set(said)
    said = line.refused("bundle", "open", pair.anna, "no\x1b\udcffwhere")
    assert "no⟨ESC⟩⟨U+DCFF⟩where could not be read" in said


def test_searching_takes_any_text(line: Line, pair: Pair) -> None:
    for query in ('"', "a OR", "title:x", "*", "(", "NEAR(", "\udcff", "'; --", "\U0010ffff", ""):
        result = line.on("record", "search", pair.anna, "--", query)
        assert result.exit_code in (0, 1), (query, result.output)


def test_the_passphrase_file_loses_exactly_one_line_end(tmp_path: Path) -> None:
    file = tmp_path / "secret"
    for data, secret_in_it in (
        (b"words", "words"),
        (b"words\n", "words"),
        (b"words\r\n", "words"),
        (b"words\n\n", "words\n"),
        (b" words \n", " words "),
        ("wörter\n".encode(), "wörter"),
        (b"\n", ""),
        (b"words\r", "words\r"),
    ):
        file.write_bytes(data)
        assert secret.from_file(str(file)) == secret_in_it


def test_the_passphrase_comes_from_standard_input_or_a_pipe(line: Line, pair: Pair) -> None:
    given = line.run("record", "list", pair.anna, "--passphrase-file", "-", given=PASSPHRASE + "\n")
    assert given.exit_code == 0, given.output
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE.encode())
    os.close(writing)
    piped = line.run("record", "list", pair.anna, "--passphrase-file", f"/dev/fd/{reading}")
    os.close(reading)
    assert piped.exit_code == 0, piped.output


def test_quiet_work_shows_no_bar_and_stops_at_the_step_after_ctrl_c(
    line: Line, capfd: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(line.world, faces())
    with desk.watching("Sealing") as watch:
        watch.at(1, 2)
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(Cancelled):
            watch.at(2, 2)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert capfd.readouterr() == ("", "")


def _at_a_terminal() -> None:
    """What a shell does for a command in the foreground; whoever runs the tests in the background
    has left interrupts ignored."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Terminal:
    """A command with a terminal of its own, answered as a person would."""

    def __init__(self, *arguments: object) -> None:
        self._master, slave = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "liaison", *map(str, arguments)],
            stdin=slave, stdout=subprocess.PIPE, stderr=slave, cwd=ROOT, start_new_session=True,
            preexec_fn=_at_a_terminal,
        )  # fmt: skip
        os.close(slave)
        self.shown = ""
        self._answered = 0  # up to here; one read may bring two questions at once

    def expect(self, text: str, answer: str) -> None:
        """Reads until the text has come, then types the answer."""
        while (found := self.shown.find(text, self._answered)) < 0:
            self.shown += os.read(self._master, 4096).decode()
        self._answered = found + len(text)
        os.write(self._master, answer.encode())

    def end(self) -> tuple[int, str]:
        """Status and standard output."""
        while True:
            try:
                piece = os.read(self._master, 4096)
            except OSError:  # Linux says so when nobody holds the other end any more
                break
            self.shown += piece.decode()
        assert self.process.stdout is not None
        output = self.process.stdout.read().decode()
        self.process.stdout.close()
        os.close(self._master)
        return self.process.wait(), output


def test_a_person_at_a_terminal_makes_a_vault_with_the_words_offered(tmp_path: Path) -> None:
    """The offered passphrase is taken with Enter and typed once; nothing secret is on stdout."""
    terminal = Terminal("init", tmp_path / "vault", "--name", "Anna Example")
    terminal.expect("take these words)", "\n")
    offered = terminal.shown.split("random words:")[1].split("New passphrase")[0].strip()
    assert len(offered.split()) == 6
    terminal.expect("once more", "something else\n")
    terminal.expect("They differ", "")
    terminal.expect("take these words)", "\n")
    terminal.expect("once more", offered + "\n")
    terminal.expect("press Enter:", "\n")
    status, output = terminal.end()
    assert status == 0, terminal.shown
    words = terminal.shown.split("shown only now:")[1].split("Write them down")[0].split()
    assert len(words) == 40  # each with its number
    assert offered not in output and words[1] not in output.split("Fingerprint")[0]
    reopened = Terminal("record", "list", tmp_path / "vault")
    reopened.expect("Passphrase:", offered + "\n")
    assert reopened.end() == (0, "There is no such record yet.\n")
    assert offered not in reopened.shown


def test_ctrl_c_at_a_question_cancels(pair: Pair) -> None:
    terminal = Terminal("record", "list", pair.anna)
    with unchanged(pair.anna):
        terminal.expect("Passphrase:", "\x03")
        status, output = terminal.end()
    assert (status, output) == (1, "")
    assert "Cancelled." in terminal.shown


def test_without_a_terminal_secrets_are_neither_asked_for_nor_lost(
    line: Line, pair: Pair, tmp_path: Path
) -> None:
    def alone(*arguments: object) -> str:
        ran = subprocess.run(
            [sys.executable, "-m", "liaison", *map(str, arguments)],
            capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False, cwd=ROOT,
            start_new_session=True,
        )  # fmt: skip
        assert (ran.returncode, ran.stdout) == (1, "")
        return ran.stderr

    assert "--passphrase-file FILE" in alone("record", "list", pair.anna)
    new = tmp_path / "new"
    said = alone("init", new, "--name", "Anna", "--passphrase-file", line.secret)
    assert "--recovery-file" in said
    assert not new.exists()


def test_help_is_there_at_once_without_window_or_keyring() -> None:
    script = (
        "import sys; from liaison.__main__ import world; from liaison.cli import commands;"
        "from liaison.cli.faces import Faces;"
        "commands.run(world(), Faces(lambda *_: 0, lambda *_: []), ['--help']);"
        "print([m for m in ('PySide6', 'keyring', 'rich', 'zxcvbn', 'tarfile')"
        " if m in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert ran.stdout.endswith("[]\n"), ran.stdout


def test_the_version_is_told(line: Line) -> None:
    result = line.run("--version")
    assert (result.exit_code, result.stdout.startswith("liaison, version ")) == (0, True)


def test_the_verifier_is_handed_out_as_it_is(line: Line) -> None:
    assert line.run("audit", "verifier").stdout == read_text("verifier", "verify_audit.py")


def test_words_on_a_terminal_compare_a_card(line: Line, pair: Pair, tmp_path: Path) -> None:
    path = tmp_path / "carla"
    made = vaults.create_vault(
        line.world, path, PASSPHRASE, Identity(name="Carla Specimen"), kdf=FLOOR
    )
    card, words = officers.own_card(made.session), officers.fingerprint_words(made.session.card)
    made.session.close()
    (tmp_path / "card").write_bytes(card)
    added = line.done("card", "add", pair.anna, tmp_path / "card")
    assert "not compared yet" in added
    typed = line.run(
        "card", "compare", pair.anna, "carla", "--how", "by radio", "--passphrase-file",
        line.secret, given=", ".join(words).upper() + "\n",
    )  # fmt: skip
    assert typed.exit_code == 0, typed.output
    assert "compared (by radio" in line.done("card", "show", pair.anna, "carla")
