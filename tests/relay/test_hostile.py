"""A relay that misbehaves costs time, never a bundle and never a false status."""

from __future__ import annotations

import logging
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

pytest.importorskip("nats", reason="the extra [relay] is not installed")


from liaison.domain.delivery import Stage
from liaison.mail.post import Linked
from liaison.usecases import bundles
from tests.liaison import desk
from tests.relay.hostile import MISDEEDS, PHISHING, Hostile
from tests.relay.officers import Clock, Officer, at_relay, carry_on, check_no_false_status


@contextmanager
def under(folder: Path, seed: int) -> Iterator[tuple[Hostile, Officer, Officer, Clock]]:
    clock, relay = Clock(), Hostile(folder / "relay", seed)
    try:
        with at_relay(folder, relay.invite, clock) as (alpha, bravo):
            yield relay, alpha, bravo, clock
    finally:
        relay.close()


def check_nothing_is_lost(
    folder: Path, seed: int, misdeeds: tuple[str, ...], rounds: int = 25
) -> None:
    """Bundles are sealed while the relay does that; then it behaves, and all arrive, each once."""
    with under(folder, seed) as (relay, alpha, bravo, clock):
        rng = random.Random(seed)
        relay.misdeeds, relay.share = misdeeds, rng.choice((0.2, 0.5, 0.9))
        sealed = []
        for number in range(rounds):
            if number % 8 == 0:
                length = rng.choice((100, 700_000, 1_600_000))
                annex = desk.file(folder, f"{number}.bin", length, seed)
                sealed.append(alpha.seal(bravo.session, annex))
            for one in bravo.turn().looked.waiting:
                if not one.trouble:
                    bundles.take_in(bravo.session, one.path)
            alpha.turn()
            check_no_false_status(alpha, bravo)
            if rng.random() < 0.2:
                clock.skip(rng.choice((1, 30)))
            threading.Event().wait(0.01)  # so that the threads get on
        relay.behave()
        carry_on(alpha, bravo, clock, sealed, patience=3_000)


@pytest.mark.parametrize("misdeed", MISDEEDS)
def test_one_misdeed_costs_nothing_but_time(tmp_path: Path, misdeed: str) -> None:
    """S97: nothing forged is accepted, nothing is lost, each is taken in once."""
    check_nothing_is_lost(tmp_path, len(misdeed), (misdeed,))


def test_all_misdeeds_together(tmp_path: Path) -> None:
    """S97: as above."""
    check_nothing_is_lost(tmp_path, 11, MISDEEDS)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(200))
def test_misdeeds_in_any_mixture(tmp_path: Path, seed: int) -> None:
    """S97: seeded mixtures of misdeeds."""
    rng = random.Random(seed)
    check_nothing_is_lost(
        tmp_path, seed, tuple(rng.sample(MISDEEDS, rng.randrange(1, len(MISDEEDS)))), 60
    )


def test_no_word_of_the_relay_takes_a_bundle_out_of_the_outbox(tmp_path: Path) -> None:
    """S99: it may say to keep what it likes, and as often as it likes."""
    with under(tmp_path, 3) as (relay, alpha, bravo, clock):
        relay.misdeeds, relay.share = ("drop",), 1.0
        bundle = alpha.seal(bravo.session)
        for _ in range(40):
            alpha.turn()
            clock.skip(200)
            alpha.until(lambda t: not t.letters)
            assert alpha.stage(bundle) in (Stage.QUEUED, Stage.AT_RELAY)
        assert bundle in {row.bundle for row in alpha.session.vault.relay.posted()}
        assert relay.done["drop"] >= 40


def test_what_it_says_is_neither_shown_nor_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """S100: greetings, errors and answers full of hostile text."""
    caplog.set_level(logging.DEBUG)
    with under(tmp_path, 5) as (relay, alpha, bravo, clock):
        relay.misdeeds, relay.share = ("lie", "shout", "rename"), 0.5
        bundle = alpha.seal(bravo.session)
        for _ in range(20):
            alpha.turn()
            bravo.turn()
            clock.skip(1)
        told = [*alpha.end.events, *bravo.end.events]
        relay.behave()
        carry_on(alpha, bravo, clock, [bundle], patience=2_000)
    said = repr(told) + caplog.text + "".join(capfd.readouterr())
    assert "evil.example" not in said and PHISHING not in said
    assert any(isinstance(one, Linked) for one in told)


def test_a_flood_ends_the_connection_and_not_the_memory(tmp_path: Path) -> None:
    """S103: a gibibyte that is announced is not waited for."""
    with under(tmp_path, 7) as (relay, alpha, bravo, clock):
        relay.misdeeds, relay.share = ("flood",), 1.0
        bundle = alpha.seal(bravo.session)
        alpha.turn()
        assert alpha.end.connected()
        assert alpha.end.offline()
        relay.behave()
        carry_on(alpha, bravo, clock, [bundle], patience=2_000)
        assert alpha.stage(bundle) is Stage.RECEIVED
