"""The probe: this computer passes, and an older library is refused with a plain sentence."""

from __future__ import annotations

import sys

import pytest

from crypto.errors import Unsupported
from crypto.probe import check_support


def test_this_computer_has_all_that_is_needed() -> None:
    assert check_support() is None  # type: ignore[func-returns-value] # raising is its answer


@pytest.mark.parametrize(
    ("module", "missing"),
    [
        ("hpke", "HPKE with ML-KEM-768 and X25519"),
        ("asymmetric.mldsa", "ML-DSA-44"),
        ("asymmetric.mlkem", "ML-KEM-768, HPKE with ML-KEM-768 and X25519"),
        ("ciphers.aead", "ChaCha20-Poly1305"),
    ],
)
def test_a_library_without_an_algorithm_is_refused_by_its_name(
    module: str, missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # To the import system, None is a module that is not there, as in an older library.
    monkeypatch.setitem(sys.modules, f"cryptography.hazmat.primitives.{module}", None)
    with pytest.raises(Unsupported) as refused:
        check_support()
    assert str(refused.value).startswith(
        f"The cryptographic library on this computer lacks {missing}. "
    )
