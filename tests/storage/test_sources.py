"""The compartment as the storage sees it: a header and ciphertext, kept, replaced and removed."""

from __future__ import annotations

import pytest

from liaison.domain.refusals import ReadOnly
from liaison.domain.source import SealedIdentity
from storage.connection import StorageFault
from storage.vault import SqlVault
from tests.storage.made import record_id


def sealed(number: int, version: int = 1) -> SealedIdentity:
    return SealedIdentity(
        person=record_id(number), version=version, sealed=bytes([number, version]) * 600
    )


def test_there_is_one_compartment_or_none(vault: SqlVault) -> None:
    assert vault.sources.header() is None
    for header in (b"first", b"second"):
        with vault.transaction():
            vault.sources.set_header(header)
        assert vault.sources.header() == header
    with vault.transaction():
        vault.sources.set_identity(sealed(1))
        vault.sources.remove()
    assert vault.sources.header() is None and vault.sources.all() == []


def test_an_identity_is_kept_replaced_and_dropped(vault: SqlVault) -> None:
    with vault.transaction():
        for one in (sealed(2), sealed(1), sealed(2, 2)):
            vault.sources.set_identity(one)
    assert vault.sources.all() == [sealed(1), sealed(2, 2)]
    assert vault.sources.versions() == {record_id(1): 1, record_id(2): 2}
    assert vault.sources.get(record_id(2)) == sealed(2, 2)
    with vault.transaction():
        assert vault.sources.drop_identity(record_id(1))
        assert not vault.sources.drop_identity(record_id(1))
    assert vault.sources.get(record_id(1)) is None


@pytest.mark.parametrize("bad", [sealed(1, 0), SealedIdentity(person="", version=1, sealed=b"x")])
def test_what_cannot_be_ciphertext_is_not_kept(vault: SqlVault, bad: SealedIdentity) -> None:
    with pytest.raises(StorageFault), vault.transaction():
        vault.sources.set_identity(bad)
    assert vault.sources.all() == []


def test_whoever_only_reads_changes_nothing(vault: SqlVault) -> None:
    reading = vault.sibling(read_only=True)
    with pytest.raises(ReadOnly):
        reading.sources.remove()
    reading.close()
