"""Real identities kept apart: closed they are nowhere, open they are whole, none is mixed up."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from crypto import vaultheader
from crypto.entropy import system
from liaison.domain.content import to_json
from liaison.domain.person import Person
from liaison.domain.record import Filter
from liaison.domain.refusals import (
    NotAllowed,
    NotFound,
    ReadOnly,
    RecordIncomplete,
    Refusal,
    TooLarge,
    VaultDamaged,
    WeakPassphrase,
    WrongPassphrase,
)
from liaison.domain.rows import Name
from liaison.domain.source import RealIdentity, SealedIdentity
from liaison.domain.times import Moment, Span
from liaison.session import Session
from liaison.usecases import (
    audit,
    bundles,
    compartment,
    destroying,
    disposing,
    exporting,
    holding,
    identities,
    records,
    reporting,
    sources,
    travelling,
    vaults,
)
from tests.campaigns.test_traces import spellings
from tests.conftest import ROOT
from tests.killing import killed_after
from tests.liaison import desk
from tests.storage.plain_pages import plain_pages

SECRET = "harbor velvet onion quartz ladder pencil"
OTHER = "tunnel copper maple orchard signal basket"
STEM = "WyvernBasilisk"
REAL = RealIdentity(
    name=f"Amina {STEM}name FICTION", contacts=f"Tel {STEM}phone", notes=f"{STEM}notes\nTwo lines"
)


def source(session: Session, code: str = "HERON", **changes: object) -> str:
    """A sealed record of a person under a code name."""
    body = Person(code_name=code, consent="given")
    title = str(changes.pop("title", code))
    return desk.sealed(
        session, "person", title=title, body=msgspec.structs.replace(body, **changes), persons=()
    )


def made(session: Session) -> None:
    compartment.make(session, SECRET, kdf=desk.FLOOR)


def opened(session: Session) -> compartment.Opened:
    return compartment.open_(session, SECRET, "to call the source")[0]


@pytest.fixture
def kept(session: Session) -> str:
    """A source whose identity is kept in the compartment, which is closed again."""
    made(session)
    person = source(session)
    with compartment.opening(session, SECRET, "to write it down") as open_:
        identities.write(session, open_, person, REAL)
    return person


def canaries(data: bytes) -> list[bytes]:
    return [one for one in spellings(STEM) if one in data]


def pieces(sealed: bytes) -> list[bytes]:
    """Short enough that one of them at least lies whole in a page, wherever a page ends."""
    return [sealed[at : at + 64] for at in range(0, len(sealed), 64)]


def is_left(session: Session, sealed: bytes) -> bool:
    """Whether anything of a ciphertext is in any page of the vault, free ones too."""
    data = pages(session)
    return any(piece in data for piece in pieces(sealed))


def pages(session: Session) -> bytes:
    return plain_pages(session.vault.path / "vault.db", desk.header()[1])


def test_an_identity_comes_back_when_the_compartment_is_open(session: Session, kept: str) -> None:
    held = opened(session)
    assert identities.read(session, held, kept) == REAL
    assert identities.read(session, held, source(session, "OSPREY")) is None
    changed = msgspec.structs.replace(REAL, contacts="")
    identities.write(session, held, kept, changed)
    assert identities.read(session, held, kept) == changed
    assert sources.kept(session) == [(kept, "HERON", 2)]
    assert sources.state(session, kept) == sources.State(made=True, version=2)


def test_the_open_vault_holds_ciphertext_alone(session: Session, kept: str) -> None:
    """S73: every page decrypted with the vault's key, free ones and indices too; and after a
    change, neither the identity nor the ciphertext that it replaced."""
    found = session.vault.sources.get(kept)
    assert found is not None and is_left(session, found.sealed)
    assert canaries(pages(session)) == []
    with compartment.opening(session, SECRET, "to correct it") as held:
        identities.write(session, held, kept, replace_notes("corrected"))
    assert canaries(pages(session)) == [] and not is_left(session, found.sealed)
    assert b"WyvernBasilisk" not in (session.vault.path / "vault.db").read_bytes()
    for query in ("Amina", STEM, f"{STEM}name", f"{STEM}phone"):
        assert session.vault.records.search(query, Filter(), None, 9) == []


def replace_notes(notes: str) -> RealIdentity:
    return msgspec.structs.replace(REAL, notes=notes)


def test_nothing_of_the_vault_leads_to_its_key(session: Session, kept: str) -> None:
    """The key is random: neither the root nor anything derived from it opens an identity."""
    header = session.vault.sources.header()
    assert header is not None
    _, key = compartment.unlocked(session, SECRET)
    assert key not in pages(session) and key != session.vault.root_key()
    for wrong in (desk.PASSPHRASE, SECRET + " ", OTHER, ""):
        with pytest.raises(NotAllowed, match="does not open the compartment"):
            compartment.open_(session, wrong, "reason")
    held = compartment.Opened(
        vaultheader.info(header).vault_id, session.vault.root_key(), desk.NOON * 2
    )
    with pytest.raises(VaultDamaged, match="an identity in the compartment"):
        identities.read(session, held, kept)


def test_a_refused_opening_changes_no_byte(session: Session, kept: str) -> None:
    before = desk.tree_hash(session.vault.path)
    for passphrase, reason in ((OTHER, "reason"), (SECRET, " "), (SECRET, "x" * 2_001)):
        with pytest.raises(NotAllowed):
            compartment.open_(session, passphrase, reason)
    assert desk.tree_hash(session.vault.path) == before


def test_it_closes_by_itself_and_with_another_compartment(session: Session, kept: str) -> None:
    held = opened(session)
    late = replace(held, until=session.world.clock())
    for stale in (late, replace(held, compartment="0" * 32)):
        with pytest.raises(NotAllowed, match="compartment is closed"):
            identities.read(session, stale, kept)
        with pytest.raises(NotAllowed, match="compartment is closed"):
            identities.write(session, stale, kept, REAL)
    assert held.until - session.world.clock() <= compartment.OPEN_FOR
    assert held.key.hex() not in repr(held) and "bytes" not in repr(held)
    assert STEM not in repr(REAL) and STEM not in str(REAL)


def test_rows_of_two_persons_cannot_be_swapped(session: Session, kept: str) -> None:
    """The ciphertext says whose it is and which version: moved, copied or put back it is refused,
    and so is every change of it."""
    held = opened(session)
    other = source(session, "OSPREY")
    identities.write(session, held, other, RealIdentity(name="Somebody else FICTION"))
    first, second = session.vault.sources.get(kept), session.vault.sources.get(other)
    assert first is not None and second is not None
    broken = [
        SealedIdentity(person=kept, version=1, sealed=second.sealed),
        SealedIdentity(person=kept, version=2, sealed=first.sealed),
        *(
            SealedIdentity(person=kept, version=1, sealed=bytes(changed))
            for at in (0, 31, 32, 500, len(first.sealed) - 1)
            for changed in [bytearray(first.sealed)]
            if not changed.__setitem__(at, changed[at] ^ 0x80)  # type: ignore[func-returns-value]  # changes it
        ),
    ]
    for one in broken:
        with session.vault.transaction():
            session.vault.sources.set_identity(one)
        with pytest.raises(VaultDamaged):
            identities.read(session, held, kept)
    assert identities.read(session, held, other) is not None


def test_the_trail_tells_what_was_done_and_of_nobody(
    session: Session, kept: str, out: Path
) -> None:
    """What is exported names neither the person's record nor the code name; this vault can."""
    held = opened(session)
    identities.write(session, held, kept, replace_notes("more"))
    compartment.close(session, held)
    compartment.change_passphrase(session, SECRET, OTHER, kdf=desk.FLOOR)
    entries = audit.page(session)
    acts = [one.act for one in reversed(entries)]
    assert [one for one in acts if one.startswith(("compartment-", "identity-w"))] == [
        "compartment-made", "compartment-opened", "identity-written", "compartment-closed",
        "compartment-opened", "identity-written", "compartment-closed", "compartment-rekeyed",
    ]  # fmt: skip
    written = [one for one in entries if one.act == "identity-written"]
    assert written[0].on != written[1].on and kept not in {one.on for one in written}
    names = audit.names(session)
    told = [audit.sentence(one, names) for one in entries]
    assert "Kept the real identity of HERON apart (version 2)" in told
    assert "Opened the compartment: to call the source" in told
    path, _ = audit.export(session, out, "asked for")
    data = b"".join(one.read_bytes() for one in path.rglob("leaves/*"))
    assert b"to call the source" in data and b"HERON" not in data and canaries(data) == []


def test_nothing_that_leaves_holds_an_identity(session: Session, kept: str, tmp_path: Path) -> None:
    """S96: with the compartment open, bundles, files, SITREPs and the trail hold none of it."""
    held = opened(session)
    assert identities.read(session, held, kept) == REAL
    other = desk.found(tmp_path / "b.liaison", "Bravo")
    desk.meet(tmp_path, session, other)
    stick = tmp_path / "stick"
    stick.mkdir()
    for form in ("jsonl", "csv", "vcard", "hxl"):
        exporting.export(session, [kept], form, stick, "reason")
    bundles.take_in(other, bundles.seal_bundle(session, [kept], [other.origin], stick)[1])
    assert canaries(pages(other)) == [] and kept.encode() in pages(other)
    other.close()
    audit.export(session, stick, "reason")
    span = Span(start=Moment(at=desk.NOON), end=Moment(at=desk.NOON * 2))
    report, _ = reporting.fill_sitrep(session, span)
    assert canaries(to_json(records.draft_of(session, report).content)) == []
    written = [one.read_bytes() for one in stick.rglob("*") if one.is_file()]
    assert len(written) > 5 and not any(canaries(data) for data in written)


def test_only_these_modules_touch_the_compartment() -> None:
    """S96: enumerated in the code, so that no export, index or report can come to hold one."""
    touching = {
        path.stem
        for folder in ("liaison", "ui")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and ast.unparse(node).endswith("vault.sources")
    }
    # `vaults` looks at the header, so that its own passphrase is another one.
    assert touching == {"compartment", "sources", "identities", "travelling", "vaults"}


def test_a_record_that_holds_a_name_keeps_no_identity_apart(session: Session) -> None:
    made(session)
    held = opened(session)
    named = source(session, names=(Name(text="Amina Example"),))
    without = source(session, "", title="HERON")
    for person, why in (
        (named, "another name than its code"),
        (source(session, title="Amina"), "another name than its code"),
        (without, "no code name"),
        (desk.sealed(session), "sealed record of a person"),
    ):
        with pytest.raises(NotAllowed, match=why):
            identities.write(session, held, person, REAL)
        assert sources.state(session, person).why_not
    # An earlier version counts: it is still there.
    desk.amended(session, named, body=Person(code_name="HERON"))
    with pytest.raises(NotAllowed, match="another name"):
        identities.write(session, held, named, REAL)
    with pytest.raises(NotFound):
        identities.write(session, held, "0" * 32, REAL)


def test_a_source_is_never_sealed_with_a_name(session: Session, kept: str) -> None:
    for title, body in (
        ("HERON", Person(code_name="HERON", names=(Name(text="Amina"),))),
        ("HERON", Person()),
        ("Amina", Person(code_name="HERON")),
    ):
        records.amend(session, kept, "fictional correction")
        draft = records.draft_of(session, kept).content
        records.save_draft(session, kept, msgspec.structs.replace(draft, body=body, title=title))
        with pytest.raises(RecordIncomplete, match="kept apart"):
            records.seal(session, kept)
        records.discard_draft(session, kept)
    desk.amended(session, kept, title="OSPREY", body=Person(code_name="OSPREY"))
    assert sources.kept(session) == [(kept, "OSPREY", 1)]


@pytest.mark.parametrize(
    ("identity", "refusal"),
    [
        (RealIdentity(name="x\x1b"), NotAllowed),
        (RealIdentity(name="\ud800"), NotAllowed),
        (RealIdentity(notes="nameless"), NotAllowed),
        (RealIdentity(name="x", notes="y" * 32_000), TooLarge),
    ],
)
def test_what_no_identity_may_be_is_refused(
    session: Session, kept: str, identity: RealIdentity, refusal: type[Refusal]
) -> None:
    held = opened(session)
    before = desk.tree_hash(session.vault.path)
    with pytest.raises(refusal):
        identities.write(session, held, kept, identity)
    assert desk.tree_hash(session.vault.path) == before


def test_the_passphrase_is_one_of_its_own(session: Session) -> None:
    with pytest.raises(WeakPassphrase):
        compartment.make(session, "short", kdf=desk.FLOOR)
    with pytest.raises(NotAllowed, match="passphrase of the vault"):
        compartment.make(session, desk.PASSPHRASE, kdf=desk.FLOOR)
    assert not compartment.exists(session)
    made(session)
    with pytest.raises(NotAllowed, match="already"):
        made(session)
    with pytest.raises(NotAllowed, match="passphrase of the compartment"):
        vaults.change_passphrase(session, desk.PASSPHRASE, SECRET, kdf=desk.FLOOR)
    vaults.change_passphrase(session, desk.PASSPHRASE, OTHER, kdf=desk.FLOOR)


def test_a_changed_passphrase_opens_and_the_old_one_no_more(session: Session, kept: str) -> None:
    header = session.vault.sources.header()
    assert header is not None
    [slot] = json.loads(header)["slots"]
    assert slot["sealed"].encode() in pages(session)
    with pytest.raises(NotAllowed):
        compartment.change_passphrase(session, OTHER, OTHER, kdf=desk.FLOOR)
    compartment.change_passphrase(session, SECRET, OTHER, kdf=desk.FLOOR)
    assert slot["sealed"].encode() not in pages(session)
    with pytest.raises(NotAllowed):
        compartment.open_(session, SECRET, "reason")
    with compartment.opening(session, OTHER, "reason") as held:
        assert identities.read(session, held, kept) == REAL


def test_nothing_opens_in_a_vault_that_is_only_read(session: Session, kept: str) -> None:
    """An opening that leaves no entry would be one that nobody hears of."""
    with session.beside(read_only=True) as reading, pytest.raises(ReadOnly):
        compartment.open_(reading, SECRET, "reason")


def test_destroying_a_record_destroys_its_identity(session: Session, kept: str) -> None:
    """S73: and no page holds its ciphertext any more."""
    found = session.vault.sources.get(kept)
    assert found is not None
    assert [one.identity for one in disposing.preview(session, [kept])] == [True]
    destroying.destroy(session, [kept], "its time is over", desk.PASSPHRASE)
    assert session.vault.sources.all() == []
    assert not is_left(session, found.sealed)
    assert {one.act for one in audit.page(session, limit=2)} == {
        "record-destroyed", "identity-destroyed",
    }  # fmt: skip


def test_an_identity_alone_is_destroyed_unless_the_record_is_held(
    session: Session, kept: str
) -> None:
    hold, _ = holding.place(session, "record", kept, "inquiry")
    with pytest.raises(NotAllowed, match="under the hold"):
        identities.destroy(session, kept, "asked for", desk.PASSPHRASE)
    holding.lift(session, hold, "closed", desk.PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        identities.destroy(session, kept, "asked for", SECRET)
    with pytest.raises(NotAllowed):
        identities.destroy(session, kept, "", desk.PASSPHRASE)
    found = session.vault.sources.get(kept)
    assert found is not None
    identities.destroy(session, kept, "asked for", desk.PASSPHRASE)
    assert not is_left(session, found.sealed)
    with pytest.raises(NotFound):
        identities.destroy(session, kept, "asked for", desk.PASSPHRASE)


def test_it_is_left_behind_and_brought_back(session: Session, kept: str, out: Path) -> None:
    """F93: the vault that travels holds nothing of it; the file tells nobody whose it is."""
    other = source(session, "OSPREY")
    with compartment.opening(session, SECRET, "reason") as held:
        identities.write(session, held, other, RealIdentity(name="Somebody FICTION"))
    found = session.vault.sources.get(kept)
    assert found is not None
    path, _ = travelling.take_out(session, SECRET, out)
    assert not is_left(session, found.sealed) and session.vault.sources.all() == []
    assert not compartment.exists(session)
    data = path.read_bytes()
    assert kept.encode() not in data and canaries(data) == [] and b"HERON" not in data
    with pytest.raises(NotAllowed, match="no compartment"):
        opened(session)
    destroying.destroy(session, [other], "its time is over", desk.PASSPHRASE)
    with pytest.raises(NotAllowed, match="does not open"):
        travelling.bring_back(session, path, OTHER)
    assert travelling.bring_back(session, path, SECRET)[0] == 1
    assert [one for one, *_ in sources.kept(session)] == [kept]
    assert identities.read(session, opened(session), kept) == REAL
    with pytest.raises(NotAllowed, match="already"):
        travelling.bring_back(session, path, SECRET)
    assert vaults.check_vault(session).title


def test_a_file_that_was_changed_is_refused(session: Session, kept: str, out: Path) -> None:
    path, _ = travelling.take_out(session, SECRET, out)
    data = path.read_bytes()
    before = desk.tree_hash(session.vault.path)
    places = range(0, len(data), len(data) // 24)
    changed = [data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :] for at in places]
    for number, broken in enumerate([*changed, b"", data[:-1], data + b" ", b"{}", b"[" * 99]):
        file = out / f"broken-{number}"
        file.write_bytes(broken)
        with pytest.raises(NotAllowed):
            travelling.bring_back(session, file, SECRET)
    assert desk.tree_hash(session.vault.path) == before


def test_what_cannot_be_written_out_stays_in_the_vault(
    session: Session, kept: str, out: Path
) -> None:
    before = desk.tree_hash(session.vault.path)
    (out / "taken").write_bytes(b"")
    for folder, name in ((out, "taken"), (out / "missing", "x")):
        with pytest.raises(Refusal):
            travelling.take_out(session, SECRET, folder, name)
    with pytest.raises(NotAllowed):
        travelling.take_out(session, OTHER, out)
    assert desk.tree_hash(session.vault.path) == before and len(list(out.iterdir())) == 1


def test_broken_off_anywhere_the_vault_is_as_it_was(session: Session, kept: str) -> None:
    """Wherever randomness fails, the identity is the earlier one, whole."""
    held = opened(session)
    before = desk.tree_hash(session.vault.path)
    for calls in range(9):
        left = iter(range(calls))

        def entropy(n: int, left: Iterator[int] = left) -> bytes:
            if next(left, None) is None:
                raise InterruptedError
            return system(n)

        broken = replace(session, world=replace(session.world, entropy=entropy))
        try:
            identities.write(broken, held, kept, replace_notes("new"))
            break
        except InterruptedError:
            assert desk.tree_hash(session.vault.path) == before
    assert calls >= 2 and identities.read(session, held, kept) == replace_notes("new")


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from crypto import vaultheader
from liaison.domain.source import RealIdentity
from liaison.usecases import compartment, identities
from tests.liaison import desk
path, person, root, key = sys.argv[1], sys.argv[2], *map(bytes.fromhex, sys.stdin.read().split())
outside = desk.world()
session = desk.opened(outside, outside.vaults.open(Path(path), root))
made = vaultheader.info(session.vault.sources.header()).vault_id
number = int(session.vault.sources.versions().get(person, 0))
while True:
    number += 1
    held = compartment.Opened(made, key, 2**60)
    name = f"number {number} " + "x" * (number % 7) * 900
    identities.write(session, held, person, RealIdentity(name=name))
    print(number, flush=True)
"""


@pytest.mark.parametrize("times", [8, pytest.param(300, marks=pytest.mark.campaign)])
def test_killed_while_writing_an_identity_is_the_earlier_or_the_later_one(
    tmp_path: Path, times: int
) -> None:
    """S14: kill -9 at any moment; what was acknowledged is there, and it opens whole."""
    path = tmp_path / "v.liaison"
    session = desk.found(path, "Alpha")
    made(session)
    person = source(session)
    _, key = compartment.unlocked(session, SECRET)
    session.close()
    for round_ in range(times):
        said = killed(path, person, key, after=1 + round_ % 3, milliseconds=round_ * 7 % 40)
        session = desk.reopened(path)
        try:
            found = session.vault.sources.get(person)
            assert found is not None and said <= found.version <= said + 1
            header = session.vault.sources.header()
            assert header is not None
            held = compartment.Opened(vaultheader.info(header).vault_id, key, 2**60)
            real = identities.read(session, held, person)
            assert real is not None and real.name.startswith(f"number {found.version} ".strip())
            assert len(session.vault.log.page(None, 10_000, "identity-written")) == found.version
        finally:
            session.close()
    session = desk.reopened(path)
    assert vaults.check_vault(session).title
    session.close()


def killed(path: Path, person: str, key: bytes, *, after: int, milliseconds: int) -> int:
    """Kills a writer some time after its first acknowledgements; the last number that it said."""
    given = f"{desk.header()[1].hex()} {key.hex()}"
    said = killed_after(["-c", WRITER, str(path), person], given, after, milliseconds)
    return int(said[-1])


Step = Callable[[Session, str, Path], object]
STEPS: dict[str, Step] = {
    "make": lambda s, _, __: compartment.make(s, SECRET, kdf=desk.FLOOR),
    "take out": lambda s, _, out: travelling.take_out(s, SECRET, out),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_breaks_at_its_signature_leaves_no_trace(
    tmp_path: Path, session: Session, out: Path, step: str
) -> None:
    """Between the entry and the commit, the vault is as before and nothing lies outside."""
    if step != "make":
        made(session)
    person = source(session)
    before = desk.tree_hash(session.vault.path)
    keys = replace(session.keys, mldsa=None)  # type: ignore[arg-type]  # no signature comes about
    with pytest.raises((AttributeError, TypeError)):
        STEPS[step](replace(session, keys=keys), person, out)
    assert desk.tree_hash(session.vault.path) == before and list(out.iterdir()) == []
