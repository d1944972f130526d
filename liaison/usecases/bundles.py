"""Bundles, all their verbs in one place: preview, seal, write again, inspect, take in, list."""

from __future__ import annotations

from liaison.domain.bundle import BundleIn, BundleOut
from liaison.session import Session
from liaison.usecases.opening import inspect, take_in
from liaison.usecases.sealing import preview, seal_bundle, write_again

__all__ = ["inspect", "listing", "preview", "seal_bundle", "take_in", "write_again"]


def listing(session: Session) -> tuple[list[BundleOut], list[BundleIn]]:
    """The newest 200 bundles that went out, and that were taken in."""
    bundles = session.vault.bundles
    return bundles.outs(), bundles.ins()
