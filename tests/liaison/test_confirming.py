"""The passphrase once more: what takes it, enumerated in full, and what does not."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from liaison.domain.audit import ACTS
from liaison.domain.refusals import NotAllowed, Refusal, WrongPassphrase
from liaison.session import Session
from liaison.settings import Settings
from liaison.usecases import confirming, destroying, preferences, retention
from tests.liaison import desk
from tests.liaison.desk import PASSPHRASE, Pair
from tests.liaison.test_exporting import ways_out
from tests.liaison.test_retention import DESTROY, rules
from tests.liaison.test_writing import BEGINNINGS, VERBS, Day, functions

# S68: export, erase, trust, revoke, passphrase, and what weakens. In the order of the audit's acts.
EXPORTS = {"attachment-saved-outside", "audit-exported", "records-exported"}
ERASES = {"record-destroyed", "key-destroyed", "identity-destroyed"}
TRUSTS = {
    "officer-compared", "officer-scanned", "officer-introduced", "authority-named", "roster-signed",
}  # fmt: skip
REVOKES = {"key-revoked"}
SECRETS = {"passphrase-changed", "recovery-changed"}
WEAKENS = {
    "organisation-policy-signed", "organisation-policy-set-aside", "gate-overridden", "hold-lifted",
}  # fmt: skip
NEEDS = EXPORTS | ERASES | TRUSTS | REVOKES | SECRETS | WEAKENS
# What takes it only where it weakens; what it is here weakens nothing (see the tests below).
SOMETIMES = {"setting-changed", "retention-set", "officer-removed", "authority-dropped"}
# Encrypted for officers whose keys are trusted; public by nature; or nothing of a record's content.
FREE_EXITS = {
    "bundle-sealed", "sharing-decided", "card-exported", "paper-exported", "evidence-exported",
    "manifest-printed",
}  # fmt: skip
# What comes in, is written, is agreed with others or makes stricter.
FREE = {
    "draft-started", "draft-discarded", "copy-sanitised", "attachment-added", "record-sealed",
    "record-amended", "bundle-received", "bundle-refused", "bundle-handed-over", "receipt-given",
    "team-changed", "consent-asked", "consent-answered", "passing-on-blocked", "card-received",
    "key-renewed", "paper-received", "evidence-kept", "clock-set-back", "context-imported",
    "context-removed", "policy-added", "policy-removed", "hold-placed", "relay-joined",
    "relay-left", "drop-joined", "drop-left",
}  # fmt: skip
# They take the compartment's own passphrase, or happen while it is open, which took it.
APART = {
    "compartment-made", "compartment-rekeyed", "compartment-opened", "compartment-closed",
    "compartment-taken-out", "compartment-brought-back", "identity-written",
}  # fmt: skip

WEAKENING_SETTINGS = {
    "idle_lock": 3_600, "key_days": 0, "key_grace_days": 3_650, "archive_recipient": "age1pq1x",
}  # fmt: skip
# How it looks, when one is reminded, what is told of one's own reading, where files are looked for.
HARMLESS_SETTINGS = {
    "language", "theme", "zone", "receipt_flash", "receipt_immediate", "receipt_priority",
    "receipt_routine", "receipt_on_opening", "watched_folder", "write_to_watched", "panes", "lists",
    "searches", "mappings", "relay_silent",
}  # fmt: skip
# The ways out of the vault that ask the passphrase; labels, cards and proofs hold no content.
ASKING_EXITS = {
    "exporting.export", "attachments.save_attachment", "audit.export", "audit.export_entry",
}  # fmt: skip
FREE_WAYS_OUT = {
    "labelling.save", "sealing._seal", "sealing._one_file", "officers.export_card", "door.export",
    "evidence.export", "retention.export", "couriering.manifest", "vault.__init__",
    "trusting.code", "audit.proof",
    # It takes the compartment's own passphrase.
    "travelling.take_out",
    # Text that the gate lets anyone read, the locked program, bytes for a process without files.
    "clipboard._offer", "app.relaunch", "decoder._asked",
    # What runs a relay has no vault; fiction.
    "relay.invite", "authority.write", "serving.start", "serving.server_program",
    "tour._records", "tour._seal", "tour._tamper",
}  # fmt: skip


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A session that stands open, as the window's does."""
    made = desk.found(tmp_path / "a.liaison", "Alpha")
    yield replace(made, standing=True)
    made.close()


def test_every_act_is_one_that_takes_the_passphrase_or_is_known_not_to() -> None:
    """S68: all of them are enumerated; a new act has to be put on one of the lists."""
    lists = [NEEDS, SOMETIMES, FREE_EXITS, FREE, APART, BEGINNINGS]
    assert sum(map(len, lists)) == len(ACTS) and set().union(*lists) == set(ACTS)


def test_every_way_out_of_the_vault_is_one_that_takes_the_passphrase_or_is_known_not_to() -> None:
    """S68: the list is that of the code."""
    assert set(ways_out()) == ASKING_EXITS | FREE_WAYS_OUT
    asking = {
        name
        for name, function in functions()
        if any(
            isinstance(node, ast.Call) and ast.unparse(node.func) == "confirming.again"
            for node in ast.walk(function)
        )
    }
    assert asking >= ASKING_EXITS and not asking & FREE_WAYS_OUT


def test_at_an_open_desk_each_of_them_demands_it_and_changes_nothing_without(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """S68: without the passphrase, or with a wrong one, the vault stays byte for byte."""
    day = Day(pair, tmp_path, "identity-destroyed")
    monkeypatch.setattr(desk, "PASSPHRASE", "another lantern quarry mitten orbit")
    open_desk = replace(pair.a, standing=True)
    before = desk.tree_hash(pair.a.vault.path)
    for name in sorted(NEEDS):
        assert _asks(name, open_desk, day), name
        assert desk.tree_hash(pair.a.vault.path) == before, name
    assert not list(day.out.iterdir())
    asked = [n for n in sorted(FREE | FREE_EXITS | SOMETIMES) if _asks(n, open_desk, day)]
    assert asked == []


def _asks(name: str, session: Session, day: Day) -> bool:
    try:
        VERBS[name](session, day)
    except WrongPassphrase:
        return True
    except NotAllowed as refusal:
        return "passphrase once more" in refusal.what_happened
    except Refusal:
        return False
    return False


def test_a_session_opened_for_one_act_was_asked_already(session: Session) -> None:
    """The command line opens the vault with the passphrase for each command."""
    confirming.again(replace(session, standing=False), None)
    with pytest.raises(NotAllowed):
        confirming.again(replace(session, standing=False), None, always=True)
    with pytest.raises(NotAllowed):
        confirming.again(session, None)
    with pytest.raises(WrongPassphrase):
        confirming.again(session, "")
    confirming.again(session, PASSPHRASE)
    with pytest.raises(NotAllowed):  # there is no while in which it is not asked again
        confirming.again(session, None)


def test_every_setting_is_one_that_can_weaken_or_is_known_to_be_harmless() -> None:
    """S68: all settings are enumerated."""
    assert set(WEAKENING_SETTINGS) | HARMLESS_SETTINGS == set(Settings.__struct_fields__)
    for name, value in WEAKENING_SETTINGS.items():
        new = Settings(**{name: value})  # type: ignore[arg-type]  # each has its own type
        assert preferences.weakened(Settings(), new) == (name,)
        assert preferences.weakened(new, Settings()) == ()


@pytest.mark.parametrize(
    ("name", "value", "back"),
    [("idle-lock", "900", "60"), ("key-days", "0", "30"), ("key-grace-days", "60", "10")],
)
def test_a_setting_that_weakens_takes_the_passphrase_and_one_that_does_not_is_free(
    session: Session, name: str, value: str, back: str
) -> None:
    size = session.vault.log.size()
    with pytest.raises(NotAllowed, match="passphrase once more"):
        preferences.set_by_name(session, name, value)
    with pytest.raises(WrongPassphrase):
        preferences.set_by_name(session, name, value, "wrong")
    assert session.vault.log.size() == size
    preferences.set_by_name(session, name, value, PASSPHRASE)
    preferences.set_by_name(session, name, back)
    preferences.set_by_name(session, "theme", "dark")


def test_weaker_retention_and_destruction_take_it_in_any_session(session: Session) -> None:
    fresh = replace(session, standing=False)
    retention.put(fresh, rules(DESTROY))
    with pytest.raises(NotAllowed):
        retention.put(fresh, rules(), "why")
    record = desk.sealed(fresh)
    with pytest.raises(WrongPassphrase):
        destroying.destroy(fresh, [record], "why", "wrong")
