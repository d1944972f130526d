"""Bundles, all their verbs in one place: preview, seal, write again, inspect, take in, list."""

from __future__ import annotations

from liaison.domain.bundle import BundleIn, BundleOut
from liaison.session import Session
from liaison.usecases.opening import inspect, refuse, take_in
from liaison.usecases.previewing import preview, sendable
from liaison.usecases.sealing import seal_bundle, seal_bundles, write_again

__all__ = [
    "inspect",
    "listing",
    "preview",
    "refuse",
    "seal_bundle",
    "seal_bundles",
    "sendable",
    "take_in",
    "waiting",
    "write_again",
]


def listing(session: Session, limit: int = 200) -> tuple[list[BundleOut], list[BundleIn]]:
    """The newest bundles that went out, and that were taken in; at most ``limit`` of each."""
    bundles = session.vault.bundles
    return bundles.outs(limit), bundles.ins(limit)


def waiting(session: Session) -> int:
    """How many bundles are signed and not yet written."""
    outs, _ = listing(session)
    return sum(1 for one in outs if not one.written_at)
