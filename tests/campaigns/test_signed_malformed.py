"""Bundles from an officer with valid keys who breaks the rules: refused whole, in our own words."""

from __future__ import annotations

import hashlib
import random
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from liaison.domain import refusals
from liaison.domain.content import Attachment
from liaison.domain.record import Filter
from liaison.domain.refusals import Refusal
from liaison.session import Session
from liaison.usecases import bundles, officers, records, vaults
from tests.campaigns.malformed import CANARY, LOOSE, REFUSED, Way
from tests.liaison import desk
from tests.liaison.forger import Forger, Hook, Sealed, at

COUNTS = [1_000, pytest.param(50_000, marks=pytest.mark.campaign)]
FILE = b"fictional annex\n" * 40
# What may be said of a bundle; the parts named in it are ours.
CODES = {"NotABundle", "BundleDamaged", "BundleNotForUs", "BadSignature", "UnknownSender"}
CODES |= {"LogForked"}


class Target:
    """A vault that knows the forger and one bundle of his; renewed when something got in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.forger = Forger(34)
        with desk.two_officers(folder) as pair:
            officers.add_card(pair.b, self.forger.card_file())
            self.card = pair.b.card
            path = folder / "first.age"
            path.write_bytes(self.forger.bundle([self.card], [self.write("first")]))
            bundles.take_in(pair.b, path)
        self._copies = 0
        self._stack = ExitStack()
        self.session: Session
        self.renew()

    def renew(self) -> None:
        self._stack.close()
        self._copies += 1
        copy = self.folder / f"copy-{self._copies}.liaison"
        self.session = self._stack.enter_context(desk.copied(self.folder / "b.liaison", copy))
        self.before = desk.tree_hash(copy)

    def close(self) -> None:
        self._stack.close()

    def write(self, title: str) -> Sealed:
        attached = Attachment(
            name=f"{CANARY}.txt",
            media_type="text/plain",
            size=len(FILE),
            sha256=hashlib.sha256(FILE).hexdigest(),
        )
        content = desk.content(title=f"{CANARY} {title}", attachments=(attached,))
        return self.forger.write(content, files=[FILE])

    def offer(self, hook: Hook, *sealed: Sealed) -> str:
        """The code of the refusal, empty where the bundle was taken in."""
        data = self.forger.bundle([self.card], sealed, hook=hook, counted=False)
        path = self.folder / "offer.age"
        path.write_bytes(data)
        try:
            bundles.take_in(self.session, path)
        except Refusal as refusal:
            check_words(refusal)
            return refusal.code
        return ""

    def check_untouched(self) -> None:
        assert desk.tree_hash(self.session.vault.path) == self.before


def check_words(refusal: Refusal) -> None:
    """The refusal is one of those for bundles, and nothing in it is the sender's."""
    assert refusal.code in CODES, refusal
    assert CANARY.casefold() not in refusal.sentence.casefold()
    details = re.sub(r"[0-9]+", "", refusal.sentence)
    assert len(details) < 250 and details.isascii()


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Target]:
    made = Target(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize("name", REFUSED)
def test_each_broken_rule_is_refused(target: Target, name: str) -> None:
    """S34: every kind of malformed body a few times, the signatures over it being good."""
    one = target.write("one")
    for seed in range(12):
        outcome = target.offer(REFUSED[name](random.Random(f"{name}/{seed}")), one)
        assert outcome, f"{name}, seed {seed}, was taken in"
    target.check_untouched()


@pytest.mark.parametrize("count", COUNTS)
def test_no_mixture_of_broken_rules_gets_in(target: Target, count: int) -> None:
    """S34, S45: two broken rules at a time; a refusal leaves every byte of the vault as it was."""
    rng = random.Random(34)
    ways: list[Way] = list(REFUSED.values())
    one, two = target.write("one"), target.write("two")
    outcomes: Counter[str] = Counter()
    for number in range(count):
        first, second = (way(rng) for way in rng.sample(ways, 2))
        outcome = target.offer(lambda s, v, f=first, g=second: g(s, f(s, v)), one, two)
        outcomes[outcome] += 1
        assert outcome, f"mixture {number} was taken in"
    target.check_untouched()
    assert len(outcomes) >= 4, outcomes


@pytest.mark.parametrize("count", COUNTS)
def test_what_is_shaken_at_random_gets_in_whole_or_not_at_all(target: Target, count: int) -> None:
    """S34: changes that may be lawful; what is taken in then is complete and holds."""
    rng = random.Random(45)
    one, two = target.write("one"), target.write("two")
    taken = 0
    for _ in range(count):
        if target.offer(rng.choice(list(LOOSE.values()))(rng), one, two):
            continue
        taken += 1
        for sealed in (one, two):
            shown = records.show(target.session, sealed.record).versions[-1].version
            assert shown.content == sealed.content
        assert len(records.page(target.session, Filter())) == 3
        assert vaults.check_vault(target.session).title == "The vault is whole."
        target.renew()
    target.check_untouched()
    assert 0 < taken < count / 4


def test_the_list_of_refusals_is_closed() -> None:
    """S45: at most 35 kinds of refusal, each with its two sentences. Labels have a short list
    of their own, and no bundle leads to it."""
    kinds = [
        kind
        for kind in vars(refusals).values()
        if isinstance(kind, type) and issubclass(kind, Refusal) and kind is not Refusal
    ]
    assert len(kinds) <= 35
    assert all(kind.what and kind.advice for kind in kinds)
    labels = {one for one in Refusal.__subclasses__() if one.__module__ == "liaison.labels.refused"}
    assert set(Refusal.__subclasses__()) == set(kinds) | labels
    assert len(labels) <= 6


def test_an_unchanged_bundle_is_taken_in(target: Target) -> None:
    """The forger's bundles are refused for what was changed in them, and for nothing else."""
    assert target.offer(at("none", bool), target.write("one"), target.write("two")) == ""
