"""Nothing of what officers write, and none of their keys, is readable outside the open vault."""

from __future__ import annotations

import base64
import logging
import os
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints
from urllib.parse import quote

import msgspec
import pytest

from liaison.domain.content import Content, PortionMark
from liaison.domain.kinds import BODIES
from liaison.domain.links import Link
from liaison.domain.marking import Marking
from liaison.domain.places import Place
from liaison.domain.record import Filter
from liaison.domain.refusals import Cancelled
from liaison.domain.statements import Statement
from liaison.domain.times import Moment, Span
from liaison.session import Session
from liaison.usecases import attachments, audit, bundles, preferences, records
from tests.liaison import desk
from tests.liaison.desk import StopAt

SCENARIOS = [1, pytest.param(100, marks=pytest.mark.campaign)]


STEM = "WyvernBasilisk"  # of all words below
MARKED = "GryphonCockatrice"  # of those in markings, which the audit trail tells


class Canaries:
    """Words that occur nowhere else, one for each place where an officer may write."""

    def __init__(self) -> None:
        self._numbers = count()
        self.words: list[str] = []

    def word(self, stem: str = STEM) -> str:
        self.words.append(f"q{next(self._numbers):05}{stem}")
        return self.words[-1]

    def content(self, kind: str) -> Content:
        """A content with a canary in every field that takes text."""
        body = self._struct(BODIES[kind])
        span = Span(start=Moment(at=desk.NOON), end=Moment(at=desk.NOON + 10**9))
        link = Link(record="0" * 32, source=self.word(), note=self.word())
        mark = PortionMark(portion="title", marking=self._value(Marking))
        given = {"case": "", "template": None, "extra": (), "links": (link,), "attachments": ()}
        given["marks"] = (mark,)
        return self._struct(Content, body=body, event=span, **given)

    def _struct(self, struct: Any, **given: Any) -> Any:
        hints = get_type_hints(struct, include_extras=True)
        made = {
            name: self._value(hints[name])
            for name in struct.__struct_fields__
            if name not in given and name != "kind"
        }
        return struct(**given, **{name: v for name, v in made.items() if v is not None})

    def _value(self, hint: Any) -> Any:
        if get_origin(hint) is Annotated:
            bounds = [b for b in hint.__metadata__ if isinstance(b, msgspec.Meta) and b.pattern]
            return None if bounds else self._value(get_args(hint)[0])  # an identifier is no text
        if hint is str:
            return self.word()
        if hint is Marking:
            return Marking(level="CONFIDENTIAL", caveats=(self.word(MARKED),))
        if hint is Place:
            return Place(name=self.word(), given=self.word())
        if hint is Statement:
            return Statement(kind="claim", speaker=self.word(), text=self.word())
        if get_origin(hint) is tuple:
            item = self._value(get_args(hint)[0])
            return None if item is None else (item,)
        if isinstance(hint, type) and issubclass(hint, msgspec.Struct) and hint is not Moment:
            return None if hint is Span else self._struct(hint)
        if get_origin(hint) is Literal or hint in (int, bool, Moment):
            return None
        inner = [arg for arg in get_args(hint) if arg is not type(None)]
        return self._value(inner[0]) if inner else None


def spellings(word: str) -> Iterator[bytes]:
    """How a word could lie in a file."""
    data = word.encode()
    yield data
    yield word.encode("utf-16-le")
    yield word.encode("utf-16-be")
    yield data.hex().encode()
    yield data.hex().upper().encode()
    yield quote(word).encode()
    yield data[::-1]
    for shift in range(3):  # base64 of a text that begins anywhere; its ends depend on others
        encoded = base64.b64encode(bytes(shift) + data + bytes(-(shift + len(data)) % 3))
        yield encoded[4:-4]


def check_clean(*folders: Path, stems: tuple[str, ...] = (STEM, MARKED)) -> int:
    """No file below the folders holds or bears one of the words; how many files there are."""
    wanted = [spelled for stem in stems for spelled in spellings(stem)]
    assert min(map(len, wanted)) >= 8
    looked = 0
    for folder in folders:
        for path in folder.rglob("*"):
            data = os.fsencode(path.relative_to(folder))
            if path.is_file():
                data += path.read_bytes()
                looked += 1
            assert not [spelled for spelled in wanted if spelled in data], path
    return looked


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Empty folders in the places where programs like to leave things."""
    folders = [tmp_path / name for name in ("home", "tmp", "cwd", "run")]
    for folder in folders:
        folder.mkdir()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folders[0]))
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folders[1]))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folders[3]))
    monkeypatch.chdir(folders[2])
    return folders


def test_the_scan_finds_each_spelling(tmp_path: Path) -> None:
    for number, spelled in enumerate(spellings(STEM)):
        (tmp_path / f"{number}").write_bytes(b"..." + spelled + b"...")
        with pytest.raises(AssertionError):
            check_clean(tmp_path)
        (tmp_path / f"{number}").unlink()
    for before in range(3):  # as base64 of a whole text would have it
        (tmp_path / "x").write_bytes(base64.b64encode(b"." * before + STEM.encode() + b" after"))
        with pytest.raises(AssertionError):
            check_clean(tmp_path)


@pytest.mark.parametrize("scenarios", SCENARIOS)
def test_no_word_of_an_officer_leaves_the_vault_in_the_clear(
    tmp_path: Path, elsewhere: list[Path], scenarios: int
) -> None:
    """S71, S72: a canary in every field of both forms, in attachments and their names; cancelled
    work and a write under way included. Files come only into the vault and the chosen folder."""
    for number in range(scenarios):
        folder = tmp_path / f"{number}"
        folder.mkdir()
        check_scenario(folder, elsewhere)


def check_scenario(folder: Path, elsewhere: list[Path]) -> None:
    canaries = Canaries()
    given = folder / "given"
    given.mkdir()
    with desk.two_officers(folder) as pair:
        vault, stick = pair.a.vault.path, pair.stick
        ids = []
        for kind in ("contact-log", "negotiation-note"):
            for size in (2, 40_000):  # kept as a row, kept as a file
                path = given / f"{canaries.word()}.txt"
                path.write_text(f"{canaries.word()} {size}\n" * size)
                record, _ = records.start(pair.a, kind, canaries.content(kind))
                attachments.attach(pair.a, record, path)
                other = desk.file(given, canaries.word(), 3_000_000)
                other.write_bytes(canaries.word().encode() * 100_000)
                with pytest.raises(Cancelled):
                    attachments.attach(pair.a, record, other, StopAt(1))
                ids.append(record)
        for kind in set(BODIES) - {"contact-log", "negotiation-note"}:  # drafts lie there too
            records.start(pair.a, kind, canaries.content(kind))
        assert len(canaries.words) > 300
        check_under_way(pair.a, ids[0])
        for record in ids:
            records.seal(pair.a, record)
        with suppress(Cancelled):
            bundles.seal_bundle(pair.a, ids, [pair.b.origin], stick, watch=StopAt(3))
        bundles.write_again(pair.a, pair.a.vault.bundles.outs()[0].id, stick)
        bundles.take_in(pair.b, next(stick.glob("*.age")))
        assert records.search(pair.b, canaries.words[0], Filter()) is not None
        records.amend(pair.a, ids[0], "reason")
        records.discard_draft(pair.a, ids[0])
        assert check_clean(vault, pair.b.vault.path, stick, *elsewhere) > 8
        exported, _ = audit.export(pair.a, stick, "review")
        assert check_clean(exported, stems=(STEM,)) > 40
    assert {path.name for path in folder.iterdir()} == {
        "a.liaison", "b.liaison", "given", "stick",
    }  # fmt: skip
    assert [path for place in elsewhere for path in place.iterdir()] == []
    assert {p.suffix for p in stick.iterdir()} == {".age", ""}


def check_under_way(session: Session, record: str) -> None:
    """Looks into the folder in the middle of a transaction, where its journal lies."""
    draft = records.draft_of(session, record)
    with session.vault.transaction():
        for _ in range(20):
            session.vault.records.put_draft(draft)
        assert (session.vault.path / "vault.db-journal").exists()
        check_clean(session.vault.path)


def test_no_key_and_no_passphrase_is_logged_printed_or_passed_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """S74: a whole day's work with every logger at its most talkative."""
    caplog.set_level(logging.DEBUG)
    with desk.two_officers(tmp_path) as pair:
        record = desk.sealed(pair.a, title="Zq-canary", area="Zq-canary")
        pair.carry(record)
        preferences.set_by_name(pair.a, "idle-lock", "60")
        audit.export(pair.a, tmp_path, "Zq-canary")
        seeds = pair.a.vault.seeds()
        root = desk.header()[1]
        secrets = [root, pair.a.vault.anchor_key(), seeds.log_ed, seeds.log_mldsa]
        secrets += [seeds.witness_mldsa, seeds.age]
    printed = capfd.readouterr()
    here = Path("/proc/self")
    process = [(here / name).read_bytes() for name in ("cmdline", "environ") if here.exists()]
    process += [str(dict(os.environ)).encode(), caplog.text.encode()]
    everything = b"".join([*process, printed.out.encode(), printed.err.encode()])
    for secret in secrets:
        for spelled in (secret, secret.hex().encode(), base64.b64encode(secret)[:40]):
            assert spelled not in everything
    assert desk.PASSPHRASE.encode() not in everything
    assert b"Zq-canary" not in everything
