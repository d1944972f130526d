"""The unlocked state: the open vault, the officer's own card and keys. It dies on lock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from crypto.age import HybridIdentity
from crypto.note import Ed25519Signer, MLDSA44Signer
from liaison.domain.officer import Card
from liaison.ports import Seeds, Vault, World


@dataclass(frozen=True, slots=True)
class Keys:
    """The officer's four keys, one a role: log keys sign only checkpoints of the own log, the
    witness key only other officers' checkpoints, the age identity opens bundles."""

    ed: Ed25519Signer
    mldsa: MLDSA44Signer
    witness: MLDSA44Signer
    age: HybridIdentity

    @classmethod
    def from_seeds(cls, origin: str, seeds: Seeds) -> Keys:
        return cls(
            ed=Ed25519Signer(origin, seeds.log_ed),
            mldsa=MLDSA44Signer(origin, seeds.log_mldsa),
            witness=MLDSA44Signer(f"{origin}/witness", seeds.witness_mldsa),
            age=HybridIdentity.from_seed(seeds.age),
        )

    def texts(self) -> tuple[str, str, str, str]:
        """The public halves as they stand on the card: two log keys, witness key, recipient."""
        signers = (self.ed, self.mldsa, self.witness)
        ed, mldsa, witness = (str(signer.verifier_key) for signer in signers)
        return ed, mldsa, witness, str(self.age.recipient)


@dataclass(frozen=True, slots=True)
class Session:
    """One unlocked vault, used by the thread that opened it.

    ``keyring`` is empty when the operating system's keyring keeps the anchor, else a sentence that
    says why an older copy of the vault cannot be recognised on this computer. ``standing``: it
    is open for many acts, so that some take the passphrase once more (`usecases.confirming`).
    """

    world: World
    vault: Vault
    card: Card
    keys: Keys
    read_only: bool = False
    keyring: str = ""
    standing: bool = False

    @property
    def origin(self) -> str:
        return self.card.origin

    @contextmanager
    def beside(self, *, read_only: bool = False) -> Iterator[Session]:
        """The same session over its own connection, for the thread that calls."""
        read_only = self.read_only or read_only
        vault = self.vault.sibling(read_only=read_only)
        try:
            yield replace(self, vault=vault, read_only=read_only)
        finally:
            vault.close()

    def close(self) -> None:
        self.vault.close()
