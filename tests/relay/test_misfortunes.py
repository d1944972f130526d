"""The real server is killed, cut short and wiped while bundles cross: nothing is lost."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

pytest.importorskip("nats", reason="the extra [relay] is not installed")


from tests.liaison import desk
from tests.relay.officers import Clock, at_relay, carry_on
from tests.relay.server import Server, truncate

SMALL, LARGE = 4_096, 3_000_000


def killed(server: Server) -> None:
    server.kill()
    server.start()


def cut_short(server: Server) -> None:
    server.kill()
    truncate(server)
    server.start()


def wiped(server: Server) -> None:
    server.kill()
    server.wipe()
    server.start()


def check_all_arrive(
    folder: Path,
    seed: int,
    small: int,
    large: int,
    size: int,
    misfortunes: Sequence[Callable[[Server], None]],
) -> None:
    """Bundles of that many and that large cross while one misfortune after the other strikes."""
    rng, clock, server = random.Random(seed), Clock(), Server(folder / "relay")
    try:
        server.start()
        with at_relay(folder, server.invite, clock) as (alpha, bravo):
            files = [SMALL] * small + [size] * large
            rng.shuffle(files)
            sealed: list[str] = []
            strikes = sorted(rng.sample(range(len(files)), len(misfortunes)))
            for number, length in enumerate(files):
                annex = desk.file(folder, f"{number}.bin", length, seed)
                sealed.append(alpha.seal(bravo.session, annex))
                annex.unlink()
                alpha.turn()
                if rng.random() < 0.3:
                    bravo.turn()
                if number in strikes:
                    misfortunes[strikes.index(number)](server)
            carry_on(alpha, bravo, clock, sealed, patience=4_000)
            assert len(bravo.session.vault.bundles.ins(100_000)) >= len(files)
    finally:
        server.stop()


@pytest.mark.parametrize("seed", [1])
def test_nothing_is_lost_whatever_befalls_the_relay(tmp_path: Path, seed: int) -> None:
    """S98: a seeded share of the campaign."""
    check_all_arrive(tmp_path, seed, 20, 2, LARGE, [killed, wiped, killed, cut_short])


@pytest.mark.campaign
def test_a_thousand_bundles_and_twenty_kills(tmp_path: Path) -> None:
    """S98: 1,000 bundles of 4 KB and 20 of 10 MB, 20 kills, the store cut short and wiped."""
    strikes: list[Callable[[Server], None]] = [killed] * 20
    strikes[7:7], strikes[14:14] = [cut_short], [wiped]
    check_all_arrive(tmp_path, 2, 1_000, 20, 10_000_000, strikes)
