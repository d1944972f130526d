"""What the verbs need of the vault for the exchange with others, as protocols: officers, what
is seen of their logs, bundles, papers, marking policies. They are a part of `liaison.ports`, whose
rules they follow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from liaison.domain.audit import Evidence
from liaison.domain.bundle import BundleIn, BundleOut
from liaison.domain.delivery import Handover
from liaison.domain.officer import Card, Head, KnownLog, Officer, Team, Trust
from liaison.domain.paper import KeptPaper
from liaison.domain.source import SealedIdentity
from liaison.domain.stored_policy import StoredPolicy


class OfficerStore(Protocol):
    """Other officers: cards, trust, what is known of their logs."""

    def all(self) -> list[Officer]: ...
    def get(self, origin: str) -> Officer | None: ...
    def add(self, card: Card, at: int) -> None: ...
    def set_trust(self, origin: str, trust: Trust, how: str, at: int) -> None: ...
    def set_known(self, origin: str, known: KnownLog) -> None: ...
    def set_acknowledged(self, origin: str, size: int) -> None: ...
    def set_card(self, card: Card) -> None:
        """A later revision of the same card: its trust stays."""

    def authorities(self) -> list[tuple[str, str, int]]:
        """(origin, organisation, µs): who was named the authority of what, and when."""

    def add_authority(self, origin: str, organisation: str, at: int) -> None: ...
    def drop_authority(self, origin: str, organisation: str) -> None: ...
    def put_sighting(self, origin: str, size: int, at: int, note: bytes) -> None:
        """That a state of an officer's log was verified, at what time, and its note."""

    def sightings(self, origin: str) -> list[tuple[int, int, bytes]]:
        """(size, µs, note) of the states that were verified, largest first."""

    def remove(self, origin: str) -> None: ...
    def teams(self) -> list[Team]: ...
    def put_team(self, team: Team) -> None:
        """Creates a team, or replaces who belongs to it."""

    def remove_team(self, name: str) -> None: ...


class SightStore(Protocol):
    """What others have shown of officers' logs (our own included), and evidence against any."""

    def heads(self, origin: str) -> tuple[Head, ...]: ...
    def set_heads(self, origin: str, heads: Sequence[Head]) -> None: ...
    def shown_by(self, by: str) -> frozenset[str]: ...
    def add_evidence(self, evidence: Evidence) -> bool: ...  # False where it is here already
    def evidence(self, origin: str = "") -> list[Evidence]: ...


class BundleStore(Protocol):
    """Bundles out and in."""

    def add_out(self, bundle: BundleOut, frame: bytes, blobs: Sequence[str]) -> None:
        """``frame`` are the payload's bytes up to the attachments, ``blobs`` their SHA-256 (hex) in
        order: enough to write the same bundle again."""

    def contents(self, bundle: str) -> tuple[bytes, tuple[str, ...]]:
        """The frame and blobs given to `add_out`; KeyError where there is none."""

    def set_written(self, bundle: BundleOut) -> None:
        """Stores state, file name, size, hash and time of writing of a bundle already there."""

    def outs(self, limit: int = 200) -> list[BundleOut]:
        """Newest first."""

    def out(self, bundle: str) -> BundleOut | None: ...
    def out_of(self, leaf_hash: str) -> BundleOut | None:
        """The bundle whose manifest has that leaf hash (hex)."""

    def put_handover(self, handover: Handover) -> None:
        """Replaces what was said before of the same bundle and officer."""

    def handovers(self, bundle: str) -> list[Handover]: ...
    def cover(self, bundle: str) -> tuple[bytes, bytes] | None:
        """The age head and key under which a bundle is cut, where it ever was."""

    def put_cover(self, bundle: str, head: bytes, key: bytes) -> None: ...
    def met(self, marks: Sequence[str]) -> set[str]:
        """Which of these files (`incoming.mark`) have been dealt with."""

    def put_met(self, mark: str, at: int) -> None: ...
    def last_out(self, set_key: str) -> BundleOut | None: ...
    def add_in(self, bundle: BundleIn) -> None: ...
    def ins(self, limit: int = 200) -> list[BundleIn]: ...
    def in_(self, leaf_hash: str) -> BundleIn | None: ...
    def numbers_in(self, origin: str, set_key: str) -> set[int]:
        """The numbers of the bundles taken in from that officer to that set of recipients."""

    def taken_bytes(self, origin: str) -> int:
        """The size of all bundle files taken in from that officer."""


class PaperStore(Protocol):
    """Papers: what officers certified, and to whom which of them is to go."""

    def add(self, paper: KeptPaper) -> None:
        """Keeps a paper. ValueError where it is there already."""

    def get(self, leaf_hash: str) -> KeptPaper | None: ...
    def of(self, kind: str, *, author: str = "", subject: str = "") -> list[KeptPaper]:
        """By number, then by place in the author's log."""

    def owe(self, leaf_hash: str, origin: str) -> None:
        """That officer is to get that paper with the next bundle."""

    def owed(self, origin: str) -> list[KeptPaper]:
        """What he is to get and has not confirmed to have: what never left first, then by age."""

    def set_sent(self, leaf_hash: str, origin: str, index: int) -> None:
        """It rode to him with the bundle whose manifest has that index in our log."""

    def waiting(self, kind: str) -> list[str]:
        """The origins of those for whom a paper of that kind never left yet."""

    def confirmed(self, leaf_hash: str, origin: str) -> bool:
        """Whether he has signed to have seen our log after it first rode to him."""


class PolicyStore(Protocol):
    """Marking policies, by name; `add` may raise ValueError and `remove` LookupError."""

    def all(self) -> list[StoredPolicy]: ...
    def add(self, policy: StoredPolicy) -> None: ...
    def remove(self, policy: str) -> None: ...


class SourceStore(Protocol):
    """The compartment of real identities: ciphertext under a key that the vault does not hold."""

    def header(self) -> bytes | None:
        """What wraps the compartment's key under its own passphrase; None where none was made."""

    def set_header(self, header: bytes) -> None: ...
    def all(self) -> list[SealedIdentity]: ...
    def versions(self) -> dict[str, int]:
        """The persons whose identities are here, and the version of each."""

    def get(self, person: str) -> SealedIdentity | None: ...
    def set_identity(self, identity: SealedIdentity) -> None: ...
    def drop_identity(self, person: str) -> bool: ...  # False where there was none
    def remove(self) -> None:
        """The compartment with all that is in it."""
