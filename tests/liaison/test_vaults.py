"""Vaults: made, opened, recovered, changed and checked; what is wrong with one is said plainly."""

from __future__ import annotations

import shutil
from itertools import combinations
from pathlib import Path

import pytest

from crypto import vaultheader
from liaison.domain.refusals import (
    NotAllowed,
    NotAVault,
    Refusal,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    WeakPassphrase,
    WrongPassphrase,
)
from liaison.ports import World
from liaison.session import Session
from liaison.usecases import audit, records, vaults
from liaison.usecases.vaults import Identity
from tests.liaison import desk

OTHER = "velvet anchor fossil prairie eleven umbrella"
WHO = Identity(name="Alpha", rank="Maj", organisation="Fiction")


def created(world: World, path: Path, **more: object) -> vaults.Created:
    return vaults.create_vault(world, path, desk.PASSPHRASE, WHO, kdf=desk.FLOOR, **more)  # type: ignore[arg-type]


def opens(world: World, path: Path, passphrase: str) -> bool:
    try:
        vaults.open_vault(world, path, passphrase).close()
    except WrongPassphrase:
        return False
    return True


def test_a_new_vault_opens_with_its_passphrase_and_no_other(tmp_path: Path) -> None:
    world, path = desk.world(), tmp_path / "v.liaison"
    made = created(world, path)
    assert made.session.card.title == "Maj Alpha" and len(made.recovery) == 1
    assert len(made.recovery[0].split()) == 20
    assert [e.act for e in audit.page(made.session)] == ["identity-created"]
    with pytest.raises(VaultInUse):
        vaults.open_vault(world, path, desk.PASSPHRASE)
    made.session.close()
    assert opens(world, path, desk.PASSPHRASE)
    for wrong in ("", OTHER, desk.PASSPHRASE + " ", desk.PASSPHRASE.upper(), "\ud800", "x" * 9_999):
        assert not opens(world, path, wrong)
    with pytest.raises(VaultExists):
        created(world, path)


@pytest.mark.parametrize(
    "passphrase",
    ["", "short", "x" * 14, "password12345678", "aaaaaaaaaaaaaaaaaaaa", "Maj Alpha Fiction",
     "\ud800" * 20, "ﷺ" * 60, desk.PASSPHRASE * 40],
)  # fmt: skip
def test_a_passphrase_that_will_not_do_is_refused_and_nothing_is_made(
    tmp_path: Path, passphrase: str
) -> None:
    """S6: too short, too common, not text, or longer than it may be in its normal form."""
    with pytest.raises(WeakPassphrase):
        vaults.create_vault(desk.world(), tmp_path / "v", passphrase, WHO, kdf=desk.FLOOR)
    assert list(tmp_path.iterdir()) == []


def test_the_generated_passphrase_is_good_enough() -> None:
    made = vaults.generate_passphrase(desk.world())
    assert len(made.split()) == 6
    assert vaults.check_strength(made) is None  # type: ignore[func-returns-value]


@pytest.mark.parametrize(
    "name", ["", " ", "\u202eA", "A\u200b", "A\x00", "A\ud800", "x" * 101, "\u3164"]
)
def test_an_officer_has_a_name_that_others_can_see(tmp_path: Path, name: str) -> None:
    who = Identity(name=name)
    with pytest.raises(NotAllowed):
        vaults.create_vault(desk.world(), tmp_path / "v", desk.PASSPHRASE, who, kdf=desk.FLOOR)
    assert list(tmp_path.iterdir()) == []


def test_a_name_is_brought_into_its_one_form(tmp_path: Path) -> None:
    who = Identity(name="  Ｎo  e\u0301lle ")
    made = vaults.create_vault(desk.world(), tmp_path / "v", desk.PASSPHRASE, who, kdf=desk.FLOOR)
    assert made.session.card.name == "Ｎo élle"
    made.session.close()


def test_recovery_words_open_the_vault_for_a_new_passphrase(tmp_path: Path) -> None:
    """S13: any two of three phrases, in any order; fewer, or others, change nothing."""
    world = desk.world(keyring=True)
    path = tmp_path / "v.liaison"
    made = created(world, path, shares=(2, 3))
    made.session.close()
    stranger = created(world, tmp_path / "other.liaison", shares=(2, 3))
    stranger.session.close()
    for phrases in (
        [], made.recovery[:1], [made.recovery[0]] * 2, list(stranger.recovery[:2]),
        [made.recovery[0], stranger.recovery[1]], ["x y z"], [made.recovery[0] + " acid"],
    ):  # fmt: skip
        with pytest.raises(NotAllowed):
            vaults.recover_vault(world, path, phrases, OTHER, kdf=desk.FLOOR)
    with pytest.raises(WeakPassphrase):
        vaults.recover_vault(world, path, made.recovery, "short", kdf=desk.FLOOR)
    assert opens(world, path, desk.PASSPHRASE)
    for pair in combinations(reversed(made.recovery), 2):
        vaults.recover_vault(world, path, pair, OTHER, kdf=desk.FLOOR)
    assert opens(world, path, OTHER) and not opens(world, path, desk.PASSPHRASE)
    session = vaults.open_vault(world, path, OTHER)
    assert [e.why for e in audit.page(session, act="passphrase-changed")] == [
        "recovery words were used"
    ] * 3
    session.close()


def test_a_changed_passphrase_replaces_the_old_one(tmp_path: Path) -> None:
    world, path = desk.world(), tmp_path / "v.liaison"
    session = created(world, path).session
    size = session.vault.log.size()
    with pytest.raises(WrongPassphrase):
        vaults.change_passphrase(session, OTHER, OTHER, kdf=desk.FLOOR)
    with pytest.raises(WeakPassphrase):
        vaults.change_passphrase(session, desk.PASSPHRASE, "short", kdf=desk.FLOOR)
    assert session.vault.log.size() == size
    vaults.change_passphrase(session, desk.PASSPHRASE, OTHER, kdf=desk.FLOOR)
    assert audit.page(session)[0].act == "passphrase-changed"
    session.close()
    assert opens(world, path, OTHER) and not opens(world, path, desk.PASSPHRASE)


def test_new_recovery_words_make_the_old_ones_worthless(tmp_path: Path) -> None:
    world, path = desk.world(), tmp_path / "v.liaison"
    made = created(world, path)
    for shares in ((0, 0), (3, 2), (1, 99), (-1, 5)):
        with pytest.raises(NotAllowed):
            vaults.new_recovery(made.session, desk.PASSPHRASE, shares=shares)
    with pytest.raises(WrongPassphrase):
        vaults.new_recovery(made.session, OTHER)
    phrases, _ = vaults.new_recovery(made.session, desk.PASSPHRASE)
    made.session.close()
    with pytest.raises(NotAllowed):
        vaults.recover_vault(world, path, made.recovery, OTHER, kdf=desk.FLOOR)
    vaults.recover_vault(world, path, phrases, OTHER, kdf=desk.FLOOR)
    assert opens(world, path, OTHER)


def test_the_impossible_number_of_shares_makes_no_vault(tmp_path: Path) -> None:
    with pytest.raises(NotAllowed):
        created(desk.world(), tmp_path / "v", shares=(3, 2))
    assert list(tmp_path.iterdir()) == []


def test_a_device_secret_is_needed_beside_the_passphrase_and_opens_nothing_alone(
    tmp_path: Path,
) -> None:
    """S83, S91: passphrase without the secret, secret without the passphrase: neither opens."""
    path = tmp_path / "v.liaison"
    with pytest.raises(NotAllowed):
        created(desk.world(), path, device_secret=True)
    assert list(tmp_path.iterdir()) == []
    world = desk.world(keyring=True)
    made = created(world, path, device_secret=True)
    made.session.close()
    assert opens(world, path, desk.PASSPHRASE) and not opens(world, path, OTHER)
    assert not opens(desk.world(), path, desk.PASSPHRASE)
    (name,) = [n for n in world.keyring.kept if n.startswith("device")]  # type: ignore[attr-defined]
    for spoilt in ("", "zz", "00" * 31, "00" * 32):
        world.keyring.put(name, spoilt)
        assert not opens(world, path, desk.PASSPHRASE)
    vaults.recover_vault(world, path, made.recovery, OTHER, kdf=desk.FLOOR)
    assert opens(desk.world(), path, OTHER)


def test_a_vault_that_could_not_be_made_leaves_no_device_secret(tmp_path: Path) -> None:
    world = desk.world(keyring=True)
    (tmp_path / "v").mkdir()
    with pytest.raises(VaultExists):
        created(world, tmp_path / "v", device_secret=True)
    assert world.keyring.kept == {}  # type: ignore[attr-defined]


def test_what_is_no_vault_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"x")
    for name in ("none", "folder", "file"):
        with pytest.raises(NotAVault):
            vaults.open_vault(desk.world(), tmp_path / name, desk.PASSPHRASE)


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """A closed vault with a record."""
    path = tmp_path / "whole.liaison"
    session = desk.found(path, "Alpha")
    desk.sealed(session)
    session.close()
    return path


def changed(whole: Path, sql: str) -> Path:
    """A copy of the vault after somebody with its key changed the database."""
    path = whole.with_name(f"changed-{len(list(whole.parent.iterdir()))}.liaison")
    shutil.copytree(whole, path)
    vault = desk.world().vaults.open(path, desk.header()[1])
    database = vault._db  # type: ignore[attr-defined]
    with vault.transaction():
        for table in ("leaf", "node"):
            for when in ("stays", "fixed"):
                database.write(f"DROP TRIGGER {table}_{when}")
        database.write("DROP TRIGGER version_fixed")
        database.write(sql)
    vault.close()
    return path


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM leaf",
        "DELETE FROM leaf WHERE idx = 0",
        "UPDATE leaf SET data = x'00' WHERE idx = 0",
        "UPDATE leaf SET data = CAST('{}' AS BLOB) WHERE idx = 0",
        "UPDATE leaf SET data = (SELECT data FROM leaf WHERE idx = 1) WHERE idx = 0",
        "UPDATE leaf SET data = CAST(data || x'00' AS BLOB) WHERE idx = 2",
        "INSERT INTO checkpoint (size, root, note, kept) SELECT size + 9, root, note, 1"
        " FROM checkpoint LIMIT 1",
        "DELETE FROM leaf WHERE idx = 1",
        "DELETE FROM leaf WHERE idx = 2",
        "DELETE FROM node",
        "UPDATE node SET hash = zeroblob(32) WHERE level = 0 AND idx = 1",
        "UPDATE node SET hash = zeroblob(32) WHERE level = 1",
        "DELETE FROM checkpoint",
        "UPDATE checkpoint SET note = x'00'",
        "UPDATE checkpoint SET size = size + 1",
        "DELETE FROM identity",
        "UPDATE identity SET origin = 'x'",
        "UPDATE identity SET origin = ''",
        "UPDATE identity SET log_ed = zeroblob(32)",
        "UPDATE identity SET log_mldsa = zeroblob(32)",
        "UPDATE identity SET witness_mldsa = zeroblob(32)",
        "UPDATE identity SET age = zeroblob(32)",
    ],
)
def test_a_vault_whose_trail_or_identity_does_not_hold_is_not_opened(whole: Path, sql: str) -> None:
    """S4, S28: never a stray error, and the refusal names the part."""
    path = changed(whole, sql)
    with pytest.raises(VaultDamaged):
        vaults.open_vault(desk.world(), path, desk.PASSPHRASE)
    with pytest.raises(VaultDamaged):
        vaults.open_vault(desk.world(), path, desk.PASSPHRASE, read_only=True)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE version SET leaf = CAST(leaf || x'20' AS BLOB)",
        "UPDATE version SET disclosures = CAST('[]' AS BLOB)",
        "UPDATE version SET disclosures = CAST('[\"x\"]' AS BLOB)",
        "UPDATE version SET reason = 'another'",
        "UPDATE version SET idx = 0",
        "UPDATE version SET content = CAST(replace(CAST(content AS TEXT), 'FICTION', 'TRUTH')"
        " AS BLOB)",
    ],
)
def test_a_check_finds_a_record_that_is_not_what_was_sealed(whole: Path, sql: str) -> None:
    """S20: what is shown of a record must be what its signed entry holds."""
    session = desk.reopened(changed(whole, sql))
    with pytest.raises(VaultDamaged):
        vaults.check_vault(session)
    session.close()


def test_a_check_of_a_whole_vault_says_what_it_proves(whole: Path) -> None:
    session = desk.reopened(whole)
    watched = desk.StopAt(-1)
    report = vaults.check_vault(session, watched)
    assert report.entries == 3 and watched.calls > 2
    assert any("1 sealed versions" in sentence for sentence in report.proven)
    assert any("3 newest entries" in sentence for sentence in report.not_proven)
    for number in range(watched.calls):
        with pytest.raises(Refusal):
            vaults.check_vault(session, desk.StopAt(number))
    session.close()


def test_a_header_damaged_while_the_vault_is_open_is_a_refusal(tmp_path: Path) -> None:
    session = created(desk.world(), tmp_path / "v.liaison").session
    (tmp_path / "v.liaison" / "header").write_bytes(b"x")
    for verb in (
        lambda: vaults.change_passphrase(session, desk.PASSPHRASE, OTHER, kdf=desk.FLOOR),
        lambda: vaults.new_recovery(session, desk.PASSPHRASE),
    ):
        with pytest.raises(WrongPassphrase):
            verb()
    session.close()


def test_what_a_crash_left_behind_is_gone_after_opening(whole: Path) -> None:
    """S14: an attachment that was being taken in when the power failed."""
    stray = whole / "files" / ("0" * 32)
    stray.write_bytes(b"x")
    with_read = vaults.open_vault(desk.world(), whole, desk.PASSPHRASE, read_only=True)
    with_read.close()
    assert stray.exists()
    vaults.open_vault(desk.world(), whole, desk.PASSPHRASE).close()
    assert not stray.exists()


def test_a_session_beside_sees_the_same_vault(whole: Path) -> None:
    session = desk.reopened(whole)
    with session.beside() as other, session.beside(read_only=True) as reading:
        record, _ = records.start(other, "contact-log")
        for one in (session, other, reading):
            assert records.show(one, record).draft is not None
        with reading.beside() as again:
            assert again.read_only
    assert isinstance(session, Session)
    session.close()


def test_no_vault_is_made_below_the_floor_of_stretching(tmp_path: Path) -> None:
    """S9: the parameters have a floor in the code."""
    with pytest.raises(Exception, match="out of bounds"):
        vaultheader.KdfParams(1 << 10, 1, 1)
    assert list(tmp_path.iterdir()) == []
