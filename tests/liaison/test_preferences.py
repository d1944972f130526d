"""Settings: typed, checked, and every change in the trail under its name."""

from __future__ import annotations

import msgspec
import pytest

from liaison.domain.refusals import NotAllowed, NotFound, ReadOnly
from liaison.session import Session
from liaison.settings import Settings
from liaison.usecases import audit, preferences
from tests.liaison import desk
from tests.liaison.forger import Forger


def test_a_new_vault_has_the_defaults(session: Session) -> None:
    assert preferences.settings(session) == Settings()
    assert preferences.settings(session).idle_lock == 300


@pytest.mark.parametrize(
    ("name", "text", "shown"),
    [
        ("idle-lock", " 60 ", "60"),
        ("theme", "contrast", "contrast"),
        ("zone", "B", "B"),
        ("archive-recipient", Forger(1).keys.texts()[3], "set"),
    ],
)
def test_a_changed_setting_stands_in_the_trail(
    session: Session, name: str, text: str, shown: str
) -> None:
    changes = preferences.set_by_name(session, name, text)
    assert changes.settings and changes.log
    entry = audit.page(session)[0]
    assert (entry.act, entry.on, entry.after) == ("setting-changed", name, shown)
    size = session.vault.log.size()
    preferences.set_by_name(session, name, text)
    assert session.vault.log.size() == size


def test_where_a_splitter_stands_is_kept_and_not_logged(session: Session) -> None:
    size = session.vault.log.size()
    new = msgspec.structs.replace(preferences.settings(session), panes={"list": [1, 2]})
    preferences.put(session, new)
    assert preferences.settings(session) == new and session.vault.log.size() == size
    assert "panes" not in preferences.names()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("idle-lock", "14"), ("idle-lock", "3601"), ("idle-lock", "-60"), ("idle-lock", "1e3"),
        ("idle-lock", "٦٠"), ("idle-lock", ""), ("idle-lock", "9" * 5_000),
        ("theme", "pink"), ("theme", ""), ("zone", "J"), ("zone", "AB"), ("zone", ""),
        ("zone", "b"), ("archive-recipient", "age1x"), ("archive-recipient", "x\x00"),
        ("archive-recipient", Forger(1).keys.texts()[3][:-1]),
    ],
)  # fmt: skip
def test_a_value_without_sense_is_refused(session: Session, name: str, text: str) -> None:
    before = desk.tree_hash(session.vault.path)
    with pytest.raises(NotAllowed):
        preferences.set_by_name(session, name, text)
    assert desk.tree_hash(session.vault.path) == before


@pytest.mark.parametrize("name", ["", "panes", "idle_lock", "Theme", "__class__", "x" * 9_000])
def test_there_are_no_other_settings(session: Session, name: str) -> None:
    with pytest.raises(NotFound):
        preferences.set_by_name(session, name, "1")


def test_a_vault_that_is_read_keeps_its_settings(session: Session) -> None:
    with session.beside(read_only=True) as reading, pytest.raises(ReadOnly):
        preferences.set_by_name(reading, "theme", "dark")
    assert preferences.settings(session) == Settings()
